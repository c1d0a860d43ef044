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
                why: "blocks by length alone, so the bits do not depend on threads; each iteration writes its own part of `rows`; reduces `total` in block order; each block has its own `cols`, combined in block order; 1 index checked once before the loop",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "  for",
                way: "scalar order",
                why: "kept in the order written; SIMD where LLVM proves it safe; 2 indices proved in range, 1 index checked once before the nest of loops",
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
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
            Read as _, Share as _,
        };
        let (m, k) = ::numkern::__private::Extents::__nk_dim(&a);
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
                    let __nk_writer_cols_2 = ::numkern::__private::Share::__nk_share(
                        &mut cols,
                    );
                    let __nk_read_a_0 = ::numkern::__private::Read::__nk_read(&*a);
                    if {
                        let __nk_of_i_6 = ::numkern::__private::Interval::ends(
                            __nk_block.ends(),
                        );
                        let __nk_of_j_8 = ::numkern::__private::Interval::half_open(
                            ::numkern::__private::Interval::fixed(0),
                            ::numkern::__private::Interval::of(k),
                        );
                        __nk_read_a_0.__nk_covers([__nk_of_i_6, __nk_of_j_8])
                            && __nk_writer_cols_2.__nk_covers(__nk_of_j_8)
                            && __nk_writer_rows_1.__nk_covers(__nk_of_i_6)
                    } {
                        for i in __nk_block {
                            let mut s = 0.0;
                            for j in 0..k {
                                s += (*unsafe { __nk_read_a_0.__nk_in_range([i, j]) });
                                match (*unsafe { __nk_read_a_0.__nk_in_range([i, j]) }) {
                                    __nk_value => {
                                        (*unsafe { __nk_writer_cols_2.at_in_range(j) })
                                            += __nk_value;
                                    }
                                };
                            }
                            (*unsafe { __nk_writer_rows_1.at_in_range(i) }) = s;
                            total += s;
                        }
                    } else {
                        ::core::hint::cold_path();
                        for i in __nk_block {
                            let mut s = 0.0;
                            for j in 0..k {
                                s += a[[i, j]];
                                cols[j] += a[[i, j]];
                            }
                            (*unsafe { __nk_writer_rows_1.at(i) }) = s;
                            total += s;
                        }
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
