#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
#[track_caller]
fn escape<Arg0, Arg1>(
    x: Arg0,
    limit: Arg1,
) -> ::numkern::ufunc::Returned<escape, (f64, i32), (Arg0, Arg1)>
where
    (Arg0, Arg1): ::numkern::ufunc::Operands<(f64, i32)>,
{
    ::numkern::ufunc::call::<escape, (f64, i32), _>((x, limit))
}
///The kernel [`escape`](fn@escape): what hangs on it.
#[allow(non_camel_case_types)]
enum escape {}
#[allow(dead_code)]
impl escape {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(x: f64, limit: i32) -> i32 {
        let mut y = x;
        let mut n = 0;
        while n < limit {
            if y.abs() > 100.0 {
                return n;
            }
            match n % 3 {
                0 if y < 0.0 => y = 1.0 - y,
                1 => {
                    n += 2;
                    continue;
                }
                _ => y = square(y) - 0.75,
            }
            n += 1;
        }
        -n
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <escape as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for escape {
    const NAME: &'static str = "escape";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "the loop over the elements",
                way: "lanes",
                why: "8 elements side by side; masks say which are still in a loop",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "while",
                way: "lanes",
                why: "runs while any element is left; those that have left are off",
            },
        ];
        ::numkern::Explain::new("escape", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl escape {
    /**[`escape`](fn@escape), returning shape errors instead of panicking.

# Errors

When the shapes of the arguments do not broadcast, or the result would be too large.*/
    fn try_call<Arg0, Arg1>(
        x: Arg0,
        limit: Arg1,
    ) -> ::core::result::Result<
        ::numkern::ufunc::Returned<escape, (f64, i32), (Arg0, Arg1)>,
        ::numkern::Error,
    >
    where
        (Arg0, Arg1): ::numkern::ufunc::Operands<(f64, i32)>,
    {
        ::numkern::ufunc::try_call::<escape, (f64, i32), _>((x, limit))
    }
    /**[`escape`](fn@escape), writing into an array that exists.

# Errors

When the arguments do not broadcast to the shape of `out`.*/
    fn into<Arg0, Arg1, Out>(
        x: Arg0,
        limit: Arg1,
        out: Out,
    ) -> ::core::result::Result<(), ::numkern::Error>
    where
        (Arg0, Arg1): ::numkern::ufunc::Operands<(f64, i32)>,
        Out: ::numkern::ufunc::Output<i32>,
    {
        ::numkern::ufunc::into::<escape, (f64, i32), _, _>((x, limit), out)
    }
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd, Arg0, Arg1>(
        __nk_simd: __NkSimd,
        x: Arg0,
        limit: Arg1,
    ) -> ::numkern::ufunc::Returned<escape, (f64, i32), (Arg0, Arg1)>
    where
        (Arg0, Arg1): ::numkern::ufunc::Operands<(f64, i32)>,
    {
        ::numkern::ufunc::call_inline::<escape, (f64, i32), _, _>(__nk_simd, (x, limit))
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::ufunc::Ufunc<(f64, i32)> for escape {
    type Output = i32;
    const PARALLEL: bool = false;
    #[inline(always)]
    fn scalar<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        (x, limit): (f64, i32),
    ) -> i32 {
        {
            use square as __nk_kernel0_checked;
            {
                enum square {}
                {
                    use __nk_kernel0_checked as square;
                    let _ = <square as ::numkern::Kernel>::NAME;
                }
            }
        }
        enum __nk_kernel0<R = f64> {
            Result(R),
        }
        impl<R> __nk_kernel0<R> {
            fn __nk_body<S>(_: S, _: impl ::core::marker::Sized) -> R {
                ::core::unreachable!()
            }
        }
        {
            use square as __nk_kernel0;
            use ::numkern::__private::{
                Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
                Read as _, Share as _,
            };
            let mut y = x;
            let mut n = 0;
            while n < limit {
                if y.abs() > 100.0 {
                    return n;
                }
                match n % 3 {
                    0 if y < 0.0 => y = 1.0 - y,
                    1 => {
                        n += 2;
                        continue;
                    }
                    _ => y = __nk_kernel0::__nk_body(__nk_simd, y) - 0.75,
                }
                n += 1;
            }
            -n
        }
    }
    #[inline(always)]
    fn wants_lanes() -> bool {
        escape::__nk_wants_lanes()
    }
    #[inline(always)]
    fn in_lanes<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        __nk_out: &mut [::core::mem::MaybeUninit<i32>],
        __nk_operands: <(f64, i32) as ::numkern::ufunc::Elements>::Slices<'_>,
    ) {
        let __nk_shape = __nk_simd;
        ::numkern::__private::spmd::pieces::<
            (f64, i32),
            i32,
            _,
        >(
            __nk_shape,
            __nk_out,
            __nk_operands,
            #[inline(always)]
            |__nk_on, __nk_args| {
                escape::__nk_lanes::<_>(__nk_shape, __nk_on, __nk_args)
            },
            #[inline(always)]
            |__nk_args| <escape as ::numkern::ufunc::Ufunc<
                (f64, i32),
            >>::scalar(__nk_simd, __nk_args),
        );
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl escape {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_lanes<__NkShape: ::numkern::__private::spmd::Shape>(
        __nk_shape: __NkShape,
        __nk_on: ::numkern::__private::spmd::Mask<__NkShape>,
        __nk_args: <(
            f64,
            i32,
        ) as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    ) -> ::core::option::Option<
        <i32 as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    > {
        let __nk_simd = ::numkern::__private::spmd::Shape::level_token(__nk_shape);
        let (x, limit) = __nk_args;
        impl<A> ::numkern::Callable<A> for __nk_kernel0 {
            type Output = f64;
            fn call<S: ::numkern::__private::Simd>(_: S, _: A) -> f64 {
                ::core::unreachable!()
            }
        }
        enum __nk_kernel0<R = f64> {
            Result(R),
        }
        impl<R> __nk_kernel0<R> {
            fn __nk_body<S>(_: S, _: impl ::core::marker::Sized) -> R {
                ::core::unreachable!()
            }
        }
        {
            use square as __nk_kernel0;
            use ::numkern::__private::spmd::OneByOne as _;
            let mut __nk_on1 = __nk_on;
            let mut __nk_result = ::numkern::__private::spmd::spread::<
                i32,
                _,
            >(__nk_shape, <i32 as ::numkern::__private::spmd::LaneValue>::zero());
            {
                let __nk_tail = {
                    let mut y = x;
                    let mut n = ::numkern::__private::spmd::splat(__nk_shape, 0);
                    {
                        let mut __nk_on2 = __nk_on1;
                        loop {
                            let __nk_while = ::numkern::__private::spmd::lt(
                                __nk_shape,
                                n,
                                limit,
                            );
                            __nk_on2 = ::numkern::__private::spmd::both(
                                __nk_on2,
                                __nk_while,
                            );
                            if !__nk_on2.any() {
                                break;
                            }
                            let mut __nk_on3 = __nk_on2;
                            {
                                {
                                    let __nk_if4 = ::numkern::__private::spmd::gt(
                                        __nk_shape,
                                        ::numkern::__private::spmd::abs(__nk_shape, y),
                                        ::numkern::__private::spmd::splat(__nk_shape, 100.0),
                                    );
                                    let mut __nk_on5 = ::numkern::__private::spmd::both(
                                        __nk_on3,
                                        __nk_if4,
                                    );
                                    if __nk_on5.any() {
                                        {
                                            let __nk_value = n;
                                            ::numkern::__private::spmd::assign(
                                                __nk_on5,
                                                &mut __nk_result,
                                                __nk_value,
                                            );
                                        }
                                        {
                                            let __nk_gone6 = __nk_on5;
                                            __nk_on1 = ::numkern::__private::spmd::without(
                                                __nk_on1,
                                                __nk_gone6,
                                            );
                                            __nk_on2 = ::numkern::__private::spmd::without(
                                                __nk_on2,
                                                __nk_gone6,
                                            );
                                            __nk_on3 = ::numkern::__private::spmd::without(
                                                __nk_on3,
                                                __nk_gone6,
                                            );
                                            __nk_on5 = ::numkern::__private::spmd::without(
                                                __nk_on5,
                                                __nk_gone6,
                                            );
                                        }
                                    }
                                }
                                if __nk_on3.any() {
                                    {
                                        let __nk_match7 = ::numkern::__private::spmd::rem_by(
                                            __nk_shape,
                                            __nk_on3,
                                            n,
                                            3,
                                        )?;
                                        let mut __nk_rest8 = __nk_on3;
                                        let mut __nk_on10 = ::numkern::__private::spmd::both(
                                            __nk_rest8,
                                            ::numkern::__private::spmd::eq(
                                                __nk_shape,
                                                __nk_match7,
                                                ::numkern::__private::spmd::splat(__nk_shape, 0),
                                            ),
                                        );
                                        {
                                            __nk_on10 = ::numkern::__private::spmd::both(
                                                __nk_on10,
                                                ::numkern::__private::spmd::lt(
                                                    __nk_shape,
                                                    y,
                                                    ::numkern::__private::spmd::splat(__nk_shape, 0.0),
                                                ),
                                            );
                                            __nk_rest8 = ::numkern::__private::spmd::without(
                                                __nk_rest8,
                                                __nk_on10,
                                            );
                                            if __nk_on10.any() {
                                                {
                                                    let __nk_value = ::numkern::__private::spmd::sub(
                                                        __nk_shape,
                                                        __nk_on10,
                                                        ::numkern::__private::spmd::splat(__nk_shape, 1.0),
                                                        y,
                                                    )?;
                                                    ::numkern::__private::spmd::assign(
                                                        __nk_on10,
                                                        &mut y,
                                                        __nk_value,
                                                    );
                                                }
                                            }
                                        }
                                        let mut __nk_on11 = ::numkern::__private::spmd::both(
                                            __nk_rest8,
                                            ::numkern::__private::spmd::eq(
                                                __nk_shape,
                                                __nk_match7,
                                                ::numkern::__private::spmd::splat(__nk_shape, 1),
                                            ),
                                        );
                                        {
                                            __nk_rest8 = ::numkern::__private::spmd::without(
                                                __nk_rest8,
                                                __nk_on11,
                                            );
                                            if __nk_on11.any() {
                                                {
                                                    {
                                                        let __nk_value = ::numkern::__private::spmd::add(
                                                            __nk_shape,
                                                            __nk_on11,
                                                            n,
                                                            ::numkern::__private::spmd::splat(__nk_shape, 2),
                                                        )?;
                                                        ::numkern::__private::spmd::assign(
                                                            __nk_on11,
                                                            &mut n,
                                                            __nk_value,
                                                        );
                                                    }
                                                    {
                                                        let __nk_gone12 = __nk_on11;
                                                        __nk_on3 = ::numkern::__private::spmd::without(
                                                            __nk_on3,
                                                            __nk_gone12,
                                                        );
                                                        __nk_on11 = ::numkern::__private::spmd::without(
                                                            __nk_on11,
                                                            __nk_gone12,
                                                        );
                                                    }
                                                }
                                            }
                                        }
                                        let mut __nk_on13 = ::numkern::__private::spmd::both(
                                            __nk_rest8,
                                            ::numkern::__private::spmd::splat(__nk_shape, true),
                                        );
                                        {
                                            __nk_rest8 = ::numkern::__private::spmd::without(
                                                __nk_rest8,
                                                __nk_on13,
                                            );
                                            if __nk_on13.any() {
                                                {
                                                    let __nk_value = ::numkern::__private::spmd::sub(
                                                        __nk_shape,
                                                        __nk_on13,
                                                        {
                                                            use ::numkern::__private::spmd::NotInLanes as _;
                                                            let __nk_given = (y,);
                                                            ::numkern::__private::spmd::Probe::<
                                                                __nk_kernel0,
                                                                _,
                                                            >::of(__nk_shape, &__nk_given)
                                                                .lanes(
                                                                    __nk_shape,
                                                                    __nk_on13,
                                                                    __nk_given,
                                                                    |(__nk_arg14,): (::core::primitive::f64,)| __nk_kernel0::__nk_body(
                                                                        __nk_simd,
                                                                        __nk_arg14,
                                                                    ),
                                                                )?
                                                        },
                                                        ::numkern::__private::spmd::splat(__nk_shape, 0.75),
                                                    )?;
                                                    ::numkern::__private::spmd::assign(
                                                        __nk_on13,
                                                        &mut y,
                                                        __nk_value,
                                                    );
                                                }
                                            }
                                        }
                                    }
                                    if __nk_on3.any() {
                                        {
                                            let __nk_value = ::numkern::__private::spmd::add(
                                                __nk_shape,
                                                __nk_on3,
                                                n,
                                                ::numkern::__private::spmd::splat(__nk_shape, 1),
                                            )?;
                                            ::numkern::__private::spmd::assign(
                                                __nk_on3,
                                                &mut n,
                                                __nk_value,
                                            );
                                        }
                                    }
                                }
                            }
                        }
                    }
                    ::numkern::__private::spmd::neg(__nk_shape, __nk_on1, n)?
                };
                ::numkern::__private::spmd::assign(
                    __nk_on1,
                    &mut __nk_result,
                    __nk_tail,
                );
            }
            ::core::option::Option::Some(__nk_result)
        }
    }
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_wants_lanes() -> bool {
        true
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Callable<(f64, i32)> for escape {
    type Output = i32;
    #[inline(always)]
    fn call<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        (x, limit): (f64, i32),
    ) -> i32 {
        <escape as ::numkern::ufunc::Ufunc<(f64, i32)>>::scalar(__nk_simd, (x, limit))
    }
    #[inline(always)]
    fn wants_lanes() -> bool {
        escape::__nk_wants_lanes()
    }
    #[inline(always)]
    fn lanes<__NkShape: ::numkern::__private::spmd::Shape>(
        __nk_shape: __NkShape,
        __nk_on: ::numkern::__private::spmd::Mask<__NkShape>,
        __nk_args: <(
            f64,
            i32,
        ) as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    ) -> ::core::option::Option<
        <i32 as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    > {
        escape::__nk_lanes::<_>(__nk_shape, __nk_on, __nk_args)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Signature for escape {
    type Args = (f64, i32);
}
