#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn settle(a: ArrayView2<f64>, steps: &mut [u32]) -> f64 {
    ::numkern::__private::dispatch!(__nk_simd => settle::__nk_body(__nk_simd, a, steps))
}
///The kernel [`settle`](fn@settle): what hangs on it.
#[allow(non_camel_case_types)]
enum settle {}
#[allow(dead_code)]
impl settle {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(a: ArrayView2<f64>, steps: &mut [u32]) -> f64 {
        let mut total = 0.0;
        for i in (0..steps.len()) {
            let mut y = a[[i, 0]];
            let mut n = 0;
            while y > 1.0 {
                y *= a[[0, 1]];
                n += 1;
            }
            steps[i] = n;
            total += y;
        }
        total
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <settle as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for settle {
    const NAME: &'static str = "settle";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for over prange!",
                way: "parallel lanes",
                why: "blocks by length alone, so the bits do not depend on threads; each iteration writes its own part of `steps`; reduces `total` in block order; iterations side by side; what they write is written in the order of the loop",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "  while",
                way: "lanes",
                why: "runs while any iteration is left; those that have left are off",
            },
        ];
        ::numkern::Explain::new("settle", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl settle {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        a: ArrayView2<f64>,
        steps: &mut [u32],
    ) -> f64 {
        use ::numkern::__private::{
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
            Read as _, Share as _,
        };
        let mut total = 0.0;
        {
            let __nk_space = ::numkern::__private::IterSpace::half_open(0, steps.len());
            let mut __nk_total0 = total;
            let __nk_writer_steps_1 = ::numkern::__private::Share::__nk_share(
                &mut *steps,
            );
            ::numkern::__private::prange(
                __nk_simd,
                __nk_space,
                ::numkern::__private::Schedule {
                    heavy: true,
                    arrays: false,
                    factor: 1u64,
                    offset: 0u64,
                    order: ::numkern::__private::Order::Threads,
                },
                #[inline(always)]
                |__nk_block| {
                    let mut total = ::numkern::__private::identity::<
                        ::numkern::__private::ops::Add,
                        _,
                    >(&total);
                    let __nk_writer_steps_1 = __nk_writer_steps_1.clone();
                    let a = a.__nk_read();
                    {
                        use ::numkern::__private::spmd::{Gridded as _, OneByOne as _};
                        let mut __nk_numbers = ::numkern::__private::spmd::Counting::from(
                            __nk_block,
                        );
                        let __nk_grid_a_0 = a.__nk_grid::<2usize>();
                        let __nk_grid_steps_1 = unsafe {
                            __nk_writer_steps_1.__nk_own_grid::<1usize>()
                        };
                        while let ::core::option::Option::Some(__nk_piece) = ::numkern::__private::spmd::Numbers::piece(
                            &mut __nk_numbers,
                        ) {
                            match ::numkern::__private::spmd::attempt(
                                #[inline(always)]
                                || {
                                    let __nk_shape = __nk_simd;
                                    let __nk_grid_a_0 = __nk_grid_a_0.as_ref()?;
                                    let __nk_grid_steps_1 = __nk_grid_steps_1.as_ref()?;
                                    let i = __nk_piece.lanes(__nk_simd);
                                    let mut __nk_on1 = __nk_piece.on(__nk_simd);
                                    let mut __nk_when29 = ::numkern::__private::spmd::none(
                                        __nk_simd,
                                    );
                                    let mut __nk_when32 = ::numkern::__private::spmd::none(
                                        __nk_simd,
                                    );
                                    let mut __nk_part28 = ::numkern::__private::spmd::unset(
                                        __nk_simd,
                                    );
                                    let mut __nk_part26 = ::numkern::__private::spmd::unset(
                                        __nk_simd,
                                    );
                                    let mut __nk_part31 = ::numkern::__private::spmd::unset(
                                        __nk_simd,
                                    );
                                    {
                                        let mut y = __nk_grid_a_0
                                            .load(
                                                __nk_simd,
                                                __nk_on1,
                                                (::numkern::__private::spmd::ascending(i), 0),
                                            )?;
                                        let mut n = ::numkern::__private::spmd::splat(
                                            __nk_shape,
                                            0,
                                        );
                                        {
                                            let mut __nk_on2 = __nk_on1;
                                            loop {
                                                let __nk_while = ::numkern::__private::spmd::gt(
                                                    __nk_shape,
                                                    y,
                                                    ::numkern::__private::spmd::splat(__nk_shape, 1.0),
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
                                                        let __nk_value = ::numkern::__private::spmd::mul(
                                                            __nk_shape,
                                                            __nk_on3,
                                                            y,
                                                            ::numkern::__private::spmd::splat(
                                                                __nk_shape,
                                                                (__nk_grid_a_0.get([0, 1])?),
                                                            ),
                                                        )?;
                                                        ::numkern::__private::spmd::assign(
                                                            __nk_on3,
                                                            &mut y,
                                                            __nk_value,
                                                        );
                                                    }
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
                                        __nk_part28 = n;
                                        __nk_part26 = i;
                                        __nk_when29 = __nk_on1;
                                        __nk_part31 = y;
                                        __nk_when32 = __nk_on1;
                                    }
                                    ::core::option::Option::Some((
                                        (__nk_when29, __nk_part28, __nk_part26),
                                        (__nk_when32, __nk_part31),
                                    ))
                                },
                            ) {
                                ::core::option::Option::Some(
                                    (
                                        (__nk_when29, __nk_part28, __nk_part26),
                                        (__nk_when32, __nk_part31),
                                    ),
                                ) => {
                                    if let (::core::option::Option::Some(__nk_row0),) = (
                                        __nk_grid_steps_1
                                            .as_ref()
                                            .and_then(
                                                #[inline(always)]
                                                |__nk_grid| {
                                                    __nk_grid
                                                        .row(
                                                            __nk_when29,
                                                            (::numkern::__private::spmd::ascending(__nk_part26),),
                                                        )
                                                },
                                            ),
                                    ) {
                                        __nk_row0.store(__nk_part28);
                                        let __nk_when32 = __nk_when32.values();
                                        let __nk_part31 = __nk_part31.values();
                                        for __nk_k in 0..::numkern::__private::spmd::WIDTH {
                                            if __nk_when32[__nk_k] {
                                                total += (__nk_part31[__nk_k]);
                                            }
                                        }
                                    } else {
                                        let __nk_when29 = __nk_when29.values();
                                        let __nk_part28 = __nk_part28.values();
                                        let __nk_part26 = __nk_part26.values();
                                        let __nk_when32 = __nk_when32.values();
                                        let __nk_part31 = __nk_part31.values();
                                        for __nk_k in 0..::numkern::__private::spmd::WIDTH {
                                            if __nk_when29[__nk_k] {
                                                (*unsafe {
                                                    __nk_writer_steps_1.at((__nk_part26[__nk_k]))
                                                }) = (__nk_part28[__nk_k]);
                                            }
                                            if __nk_when32[__nk_k] {
                                                total += (__nk_part31[__nk_k]);
                                            }
                                        }
                                    }
                                }
                                ::core::option::Option::None => {
                                    for i in __nk_piece.each() {
                                        let mut y = a[[i, 0]];
                                        let mut n = 0;
                                        while y > 1.0 {
                                            y *= a[[0, 1]];
                                            n += 1;
                                        }
                                        (*unsafe { __nk_writer_steps_1.at(i) }) = n;
                                        total += y;
                                    }
                                }
                            }
                        }
                    }
                    (total,)
                },
                |__nk_part| {
                    __nk_total0 = ::numkern::__private::combine::<
                        ::numkern::__private::ops::Add,
                        _,
                    >(__nk_total0, __nk_part.0);
                },
            );
            total = __nk_total0;
        }
        total
    }
}
