#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
#[track_caller]
pub fn logistic<T: Float, Arg0>(
    x: Arg0,
) -> ::numkern::ufunc::Returned<logistic, (T,), (Arg0,)>
where
    (Arg0,): ::numkern::ufunc::Operands<(T,)>,
{
    ::numkern::ufunc::call::<logistic, (T,), _>((x,))
}
///The kernel [`logistic`](fn@logistic): what hangs on it.
#[allow(non_camel_case_types)]
pub enum logistic {}
#[allow(dead_code)]
impl logistic {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    pub fn reference<T: Float>(x: T) -> T {
        if x >= T::zero() {
            T::one() / (T::one() + (-x).exp())
        } else {
            let e = x.exp();
            e / (T::one() + e)
        }
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    pub fn explain() -> ::numkern::Explain {
        <logistic as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for logistic {
    const NAME: &'static str = "logistic";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "the loop over the elements",
                way: "parallel lanes",
                why: "16 elements of 32 bits, or 8 of 64, side by side; masks say which are still in a loop; in blocks of elements on all threads when the arrays are large",
            },
        ];
        ::numkern::Explain::new("logistic", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl logistic {
    /**[`logistic`](fn@logistic), returning shape errors instead of panicking.

# Errors

When the shapes of the arguments do not broadcast, or the result would be too large.*/
    pub fn try_call<T: Float, Arg0>(
        x: Arg0,
    ) -> ::core::result::Result<
        ::numkern::ufunc::Returned<logistic, (T,), (Arg0,)>,
        ::numkern::Error,
    >
    where
        (Arg0,): ::numkern::ufunc::Operands<(T,)>,
    {
        ::numkern::ufunc::try_call::<logistic, (T,), _>((x,))
    }
    /**[`logistic`](fn@logistic), writing into an array that exists.

# Errors

When the arguments do not broadcast to the shape of `out`.*/
    pub fn into<T: Float, Arg0, Out>(
        x: Arg0,
        out: Out,
    ) -> ::core::result::Result<(), ::numkern::Error>
    where
        (Arg0,): ::numkern::ufunc::Operands<(T,)>,
        Out: ::numkern::ufunc::Output<T>,
    {
        ::numkern::ufunc::into::<logistic, (T,), _, _>((x,), out)
    }
    #[doc(hidden)]
    #[inline(always)]
    pub fn __nk_body<__NkSimd: ::numkern::__private::Simd, T: Float, Arg0>(
        __nk_simd: __NkSimd,
        x: Arg0,
    ) -> ::numkern::ufunc::Returned<logistic, (T,), (Arg0,)>
    where
        (Arg0,): ::numkern::ufunc::Operands<(T,)>,
    {
        ::numkern::ufunc::call_inline::<logistic, (T,), _, _>(__nk_simd, (x,))
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl<T: Float> ::numkern::ufunc::Ufunc<(T,)> for logistic {
    type Output = T;
    const PARALLEL: bool = true;
    #[inline(always)]
    fn scalar<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        (x,): (T,),
    ) -> T {
        use ::numkern::__private::{
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
            Read as _, Share as _,
        };
        if x >= T::zero() {
            T::one()
                / (T::one()
                    + ::numkern::__private::elementary::exp::<
                        _,
                        ::numkern::__private::Accurate,
                    >(__nk_simd, (-x)))
        } else {
            let e = ::numkern::__private::elementary::exp::<
                _,
                ::numkern::__private::Accurate,
            >(__nk_simd, x);
            e / (T::one() + e)
        }
    }
    #[inline(always)]
    fn wants_lanes() -> bool {
        logistic::__nk_wants_lanes::<T>()
    }
    #[inline(always)]
    fn in_lanes<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        __nk_out: &mut [::core::mem::MaybeUninit<T>],
        __nk_operands: <(T,) as ::numkern::ufunc::Elements>::Slices<'_>,
    ) {
        let __nk_shape = ::numkern::__private::spmd::shape_for::<
            ((T,), T),
            _,
        >(__nk_simd);
        ::numkern::__private::spmd::pieces::<
            (T,),
            T,
            _,
        >(
            __nk_shape,
            __nk_out,
            __nk_operands,
            #[inline(always)]
            |__nk_on, __nk_args| {
                logistic::__nk_lanes::<_, T>(__nk_shape, __nk_on, __nk_args)
            },
            #[inline(always)]
            |__nk_args| <logistic as ::numkern::ufunc::Ufunc<
                (T,),
            >>::scalar(__nk_simd, __nk_args),
        );
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl logistic {
    #[doc(hidden)]
    #[inline(always)]
    pub fn __nk_lanes<__NkShape: ::numkern::__private::spmd::Shape, T: Float>(
        __nk_shape: __NkShape,
        __nk_on: ::numkern::__private::spmd::Mask<__NkShape>,
        __nk_args: <(T,) as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    ) -> ::core::option::Option<
        <T as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    > {
        let __nk_simd = ::numkern::__private::spmd::Shape::level_token(__nk_shape);
        let (x,) = __nk_args;
        use ::numkern::__private::spmd::OneByOne as _;
        let __nk_on1 = __nk_on;
        ::core::option::Option::Some({
            {
                let __nk_if2 = ::numkern::__private::spmd::ge(
                    __nk_shape,
                    x,
                    ::numkern::__private::spmd::splat(__nk_shape, T::zero()),
                );
                let __nk_call3 = ::numkern::__private::elementary::lanes::exp::<
                    _,
                    ::numkern::__private::Accurate,
                    _,
                >(
                    __nk_shape,
                    ::numkern::__private::spmd::blend(
                        __nk_if2,
                        (::numkern::__private::spmd::neg(__nk_shape, __nk_on1, x)?),
                        x,
                    ),
                );
                let mut __nk_on4 = ::numkern::__private::spmd::both(__nk_on1, __nk_if2);
                let __nk_then = {
                    ::numkern::__private::spmd::div(
                        __nk_shape,
                        __nk_on4,
                        ::numkern::__private::spmd::splat(__nk_shape, T::one()),
                        (::numkern::__private::spmd::add(
                            __nk_shape,
                            __nk_on4,
                            ::numkern::__private::spmd::splat(__nk_shape, T::one()),
                            __nk_call3,
                        )?),
                    )?
                };
                let mut __nk_on5 = ::numkern::__private::spmd::without(
                    __nk_on1,
                    __nk_if2,
                );
                let __nk_else = {
                    {
                        let e = __nk_call3;
                        ::numkern::__private::spmd::div(
                            __nk_shape,
                            __nk_on5,
                            e,
                            (::numkern::__private::spmd::add(
                                __nk_shape,
                                __nk_on5,
                                ::numkern::__private::spmd::splat(__nk_shape, T::one()),
                                e,
                            )?),
                        )?
                    }
                };
                ::numkern::__private::spmd::blend(__nk_if2, __nk_then, __nk_else)
            }
        })
    }
    #[doc(hidden)]
    #[inline(always)]
    pub fn __nk_wants_lanes<T: Float>() -> bool {
        true
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl<T: Float> ::numkern::Callable<(T,)> for logistic {
    type Output = T;
    #[inline(always)]
    fn call<__NkSimd: ::numkern::__private::Simd>(__nk_simd: __NkSimd, (x,): (T,)) -> T {
        <logistic as ::numkern::ufunc::Ufunc<(T,)>>::scalar(__nk_simd, (x,))
    }
    #[inline(always)]
    fn wants_lanes() -> bool {
        logistic::__nk_wants_lanes::<T>()
    }
    #[inline(always)]
    fn lanes<__NkShape: ::numkern::__private::spmd::Shape>(
        __nk_shape: __NkShape,
        __nk_on: ::numkern::__private::spmd::Mask<__NkShape>,
        __nk_args: <(T,) as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    ) -> ::core::option::Option<
        <T as ::numkern::__private::spmd::LaneValue>::Lanes<__NkShape>,
    > {
        logistic::__nk_lanes::<_, T>(__nk_shape, __nk_on, __nk_args)
    }
}
