#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn roots(x: &[f64], out: &mut [f64]) -> Result<f64, usize> {
    ::numkern::__private::dispatch!(__nk_simd => roots::__nk_body(__nk_simd, x, out))
}
///The kernel [`roots`](fn@roots): what hangs on it.
#[allow(non_camel_case_types)]
enum roots {}
#[allow(dead_code)]
impl roots {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(x: &[f64], out: &mut [f64]) -> Result<f64, usize> {
        let mut total = 0.0;
        for i in (0..x.len()) {
            if x[i] == 0.0 {
                return Err(i);
            }
            out[i] = root(x[i], i)?;
            total += out[i];
        }
        Ok(total)
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <roots as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for roots {
    const NAME: &'static str = "roots";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for over prange!",
                way: "parallel",
                why: "blocks by length alone, so the bits do not depend on threads; each iteration writes its own part of `out`; reduces `total` in block order; the first iteration, in loop order, that returns ends it; on one thread below 100 iterations; blocks of 4 * LEN iterations; each thread takes one run of neighbouring blocks; 4 indices checked once before the loop",
            },
        ];
        ::numkern::Explain::new("roots", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl roots {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        x: &[f64],
        out: &mut [f64],
    ) -> Result<f64, usize> {
        {
            use root as __nk_kernel0_checked;
            {
                enum root {}
                {
                    use __nk_kernel0_checked as root;
                    let _ = <root as ::numkern::Kernel>::NAME;
                }
            }
        }
        enum __nk_kernel0<R> {
            Result(R),
        }
        impl<R> __nk_kernel0<R> {
            fn __nk_body<S>(
                _: S,
                _: impl ::core::marker::Sized,
                _: impl ::core::marker::Sized,
            ) -> R {
                ::core::unreachable!()
            }
        }
        {
            use root as __nk_kernel0;
            use ::numkern::__private::{
                Elements as _, LaneRead as _, Privatise as _, Read as _, Share as _,
            };
            let mut total = 0.0;
            {
                let __nk_space = ::numkern::__private::IterSpace::half_open(0, x.len());
                let mut __nk_total0 = total;
                let __nk_writer_out_1 = ::numkern::__private::Share::__nk_share(
                    &mut *out,
                );
                if let ::core::option::Option::Some(__nk_value) = ::numkern::__private::prange_until::<
                    Result<f64, usize>,
                    _,
                    _,
                    _,
                    _,
                >(
                    __nk_simd,
                    __nk_space,
                    ::numkern::__private::Schedule {
                        heavy: true,
                        arrays: false,
                        factor: 1u64,
                        offset: 0u64,
                        order: ::numkern::__private::Order::Threads,
                    },
                    ::numkern::__private::Tuning {
                        min_len: ::core::option::Option::Some(const { 100 }),
                        chunk: const {
                            ::numkern::__private::constant_chunk::<
                                { (4 * LEN) == 0 },
                            >(4 * LEN)
                        },
                        fixed: true,
                    },
                    #[inline(always)]
                    |__nk_block| -> ::core::ops::ControlFlow<Result<f64, usize>, _> {
                        let mut total = ::numkern::__private::identity::<
                            ::numkern::__private::ops::Add,
                            _,
                        >(&total);
                        let __nk_writer_out_1 = __nk_writer_out_1.clone();
                        let x = x.__nk_read();
                        let ::core::ops::Range { start: __nk_start, end: __nk_end } = __nk_block
                            .range();
                        let __nk_len = usize::saturating_sub(__nk_end, __nk_start);
                        if let ::core::option::Option::Some(
                            (__nk_view0, __nk_view1, __nk_view2, __nk_view3),
                        ) = '__nk_views: {
                            let __nk_course = ::numkern::__private::Course::over(
                                __nk_start,
                                __nk_len,
                            );
                            let ::core::option::Option::Some(__nk_view0) = ::numkern::__private::LaneRead::__nk_lane_view(
                                &*x,
                                __nk_course,
                                __nk_len,
                            ) else {
                                break '__nk_views ::core::option::Option::None;
                            };
                            let ::core::option::Option::Some(__nk_view1) = ::numkern::__private::LaneRead::__nk_lane_view(
                                &*x,
                                __nk_course,
                                __nk_len,
                            ) else {
                                break '__nk_views ::core::option::Option::None;
                            };
                            let ::core::option::Option::Some(__nk_view2) = __nk_writer_out_1
                                .lane_cells(__nk_course, __nk_len) else {
                                break '__nk_views ::core::option::Option::None;
                            };
                            let ::core::option::Option::Some(__nk_view3) = __nk_writer_out_1
                                .lane_cells(__nk_course, __nk_len) else {
                                break '__nk_views ::core::option::Option::None;
                            };
                            ::core::option::Option::Some((
                                __nk_view0,
                                __nk_view1,
                                __nk_view2,
                                __nk_view3,
                            ))
                        } {
                            for __nk_lane in ::numkern::__private::lane_steps(__nk_len) {
                                let i = __nk_start + __nk_lane.get();
                                {
                                    if (*__nk_view0.at(__nk_lane)) == 0.0 {
                                        return ::core::ops::ControlFlow::Break(Err(i));
                                    }
                                    (*unsafe { __nk_view2.at(__nk_lane) }) = (match <_ as ::numkern::__private::Question<
                                        Result<f64, usize>,
                                    >>::branch(
                                        __nk_kernel0::__nk_body(
                                            __nk_simd,
                                            (*__nk_view1.at(__nk_lane)),
                                            i,
                                        ),
                                    ) {
                                        ::core::ops::ControlFlow::Continue(__nk_value) => __nk_value,
                                        ::core::ops::ControlFlow::Break(__nk_value) => {
                                            return ::core::ops::ControlFlow::Break(__nk_value);
                                        }
                                    });
                                    total += (*unsafe { __nk_view3.read(__nk_lane) });
                                }
                            }
                        } else {
                            ::numkern::__private::as_written();
                            for i in __nk_block {
                                if x[i] == 0.0 {
                                    return ::core::ops::ControlFlow::Break(Err(i));
                                }
                                (*unsafe { __nk_writer_out_1.at(i) }) = (match <_ as ::numkern::__private::Question<
                                    Result<f64, usize>,
                                >>::branch(__nk_kernel0::__nk_body(__nk_simd, x[i], i)) {
                                    ::core::ops::ControlFlow::Continue(__nk_value) => __nk_value,
                                    ::core::ops::ControlFlow::Break(__nk_value) => {
                                        return ::core::ops::ControlFlow::Break(__nk_value);
                                    }
                                });
                                total += (*unsafe { __nk_writer_out_1.read(i) });
                            }
                        }
                        ::core::ops::ControlFlow::Continue((total,))
                    },
                    |__nk_part| {
                        __nk_total0 = ::numkern::__private::combine::<
                            ::numkern::__private::ops::Add,
                            _,
                        >(__nk_total0, __nk_part.0);
                    },
                ) {
                    return __nk_value;
                }
                total = __nk_total0;
            }
            Ok(total)
        }
    }
}
