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
                why: "blocks by length alone, so the bits do not depend on threads; each iteration writes its own part of `out`; reduces `total` in block order; the first iteration, in loop order, that returns ends it; on one thread below 100 iterations; blocks of 4 * LEN iterations; each thread takes one run of neighbouring blocks; 2 indices proved in range, 2 indices checked once before the loop",
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
        enum __nk_kernel0<R = f64> {
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
                Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
                Read as _, Share as _,
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
                        let __nk_read_x_0 = ::numkern::__private::Read::__nk_read(&*x);
                        if {
                            let __nk_of_i_3 = ::numkern::__private::Interval::ends(
                                __nk_block.ends(),
                            );
                            __nk_read_x_0.__nk_covers(__nk_of_i_3)
                                && __nk_writer_out_1.__nk_covers(__nk_of_i_3)
                        } {
                            for i in __nk_block {
                                if (*unsafe { __nk_read_x_0.__nk_in_range(i) }) == 0.0 {
                                    return ::core::ops::ControlFlow::Break(Err(i));
                                }
                                (*unsafe { __nk_writer_out_1.at_in_range(i) }) = (match <_ as ::numkern::__private::Question<
                                    Result<f64, usize>,
                                >>::branch(
                                    __nk_kernel0::__nk_body(
                                        __nk_simd,
                                        (*unsafe { __nk_read_x_0.__nk_in_range(i) }),
                                        i,
                                    ),
                                ) {
                                    ::core::ops::ControlFlow::Continue(__nk_value) => __nk_value,
                                    ::core::ops::ControlFlow::Break(__nk_value) => {
                                        return ::core::ops::ControlFlow::Break(__nk_value);
                                    }
                                });
                                total += (*unsafe { __nk_writer_out_1.__nk_in_range(i) });
                            }
                        } else {
                            ::core::hint::cold_path();
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
