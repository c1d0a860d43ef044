#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn sums(a: ArrayView2<f64>, rows: &mut [f64], cols: &mut [f64]) -> f64 {
    ::numkern::__private::dispatch!(
        __nk_simd => sums::__nk_body(__nk_simd, a, rows, cols)
    )
}
///The kernel [`sums`](fn@sums): what hangs on it.
#[allow(non_camel_case_types)]
enum sums {}
#[allow(dead_code)]
impl sums {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(a: ArrayView2<f64>, rows: &mut [f64], cols: &mut [f64]) -> f64 {
        let (m, k) = a.dim();
        let mut total = 0.0;
        for i in ((0..m).rev()) {
            let mut s = 0.0;
            for j in 0..k {
                s += a[[i, j]];
                cols[j] += a[[i, j]];
            }
            rows[i] = s;
            total += s;
        }
        total
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <sums as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for sums {
    const NAME: &'static str = "sums";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for over prange!",
                way: "parallel",
                why: "blocks by length alone, so the bits do not depend on threads; each iteration writes its own part of `rows`; reduces `total` in block order; each block has its own `cols`, combined in block order; `rows[i]` checked each time (its loop holds another)",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "  for",
                way: "scalar order",
                why: "kept in the order written; SIMD where LLVM proves it safe; 3 indices checked once before the loop",
            },
        ];
        ::numkern::Explain::new("sums", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl sums {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        a: ArrayView2<f64>,
        rows: &mut [f64],
        cols: &mut [f64],
    ) -> f64 {
        use ::numkern::__private::{
            Elements as _, LaneRead as _, Privatise as _, Read as _, Share as _,
        };
        let (m, k) = a.dim();
        let mut total = 0.0;
        {
            let __nk_space = ::numkern::__private::IterSpace::half_open(0, m).rev();
            let mut __nk_total0 = total;
            let mut __nk_total1 = ::numkern::__private::Privatise::__nk_private::<
                ::numkern::__private::ops::Add,
            >(&*cols);
            let __nk_writer_rows_1 = ::numkern::__private::Share::__nk_share(&mut *rows);
            ::numkern::__private::prange(
                __nk_simd,
                __nk_space,
                ::numkern::__private::Schedule {
                    heavy: true,
                    arrays: true,
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
                    let mut cols = ::numkern::__private::Privatise::__nk_private::<
                        ::numkern::__private::ops::Add,
                    >(&*cols);
                    let __nk_writer_rows_1 = __nk_writer_rows_1.clone();
                    let a = a.__nk_read();
                    for i in __nk_block {
                        let mut s = 0.0;
                        {
                            let (__nk_start, __nk_end): (usize, usize) = (0, k);
                            let __nk_len = usize::saturating_sub(__nk_end, __nk_start);
                            let __nk_writer_cols_2 = ::numkern::__private::Share::__nk_share(
                                &mut cols,
                            );
                            if let ::core::option::Option::Some(
                                (__nk_view0, __nk_view1, __nk_view2),
                            ) = '__nk_views: {
                                let __nk_course = ::numkern::__private::Course::over(
                                    __nk_start,
                                    __nk_len,
                                );
                                let ::core::option::Option::Some(__nk_view0) = ::numkern::__private::LaneRead::__nk_lane_view(
                                    &*a,
                                    [::numkern::__private::Course::fixed(i), __nk_course],
                                    __nk_len,
                                ) else {
                                    break '__nk_views ::core::option::Option::None;
                                };
                                let ::core::option::Option::Some(__nk_view1) = ::numkern::__private::LaneRead::__nk_lane_view(
                                    &*a,
                                    [::numkern::__private::Course::fixed(i), __nk_course],
                                    __nk_len,
                                ) else {
                                    break '__nk_views ::core::option::Option::None;
                                };
                                let ::core::option::Option::Some(__nk_view2) = __nk_writer_cols_2
                                    .lane_cells(__nk_course, __nk_len) else {
                                    break '__nk_views ::core::option::Option::None;
                                };
                                ::core::option::Option::Some((
                                    __nk_view0,
                                    __nk_view1,
                                    __nk_view2,
                                ))
                            } {
                                for __nk_lane in ::numkern::__private::lane_steps(
                                    __nk_len,
                                ) {
                                    let j = __nk_start + __nk_lane.get();
                                    {
                                        s += (*__nk_view0.at(__nk_lane));
                                        match (*__nk_view1.at(__nk_lane)) {
                                            __nk_value => {
                                                (*unsafe { __nk_view2.at(__nk_lane) }) += __nk_value;
                                            }
                                        };
                                    }
                                }
                            } else {
                                ::numkern::__private::as_written();
                                for j in __nk_start..__nk_end {
                                    s += a[[i, j]];
                                    cols[j] += a[[i, j]];
                                }
                            }
                        }
                        (*unsafe { __nk_writer_rows_1.at(i) }) = s;
                        total += s;
                    }
                    (total, cols)
                },
                |__nk_part| {
                    __nk_total0 = ::numkern::__private::combine::<
                        ::numkern::__private::ops::Add,
                        _,
                    >(__nk_total0, __nk_part.0);
                    __nk_total1
                        .__nk_merge::<::numkern::__private::ops::Add>(&__nk_part.1);
                },
            );
            total = __nk_total0;
            ::numkern::__private::Privatise::__nk_merge::<
                ::numkern::__private::ops::Add,
            >(&mut *cols, &__nk_total1);
        }
        total
    }
}
