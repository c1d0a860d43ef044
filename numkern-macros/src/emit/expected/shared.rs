#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn permute(y: &mut [f64], to: &[usize]) {
    ::numkern::__private::dispatch!(__nk_simd => permute::__nk_body(__nk_simd, y, to))
}
///The kernel [`permute`](fn@permute): what hangs on it.
#[allow(non_camel_case_types)]
enum permute {}
#[allow(dead_code)]
impl permute {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(y: &mut [f64], to: &[usize]) {
        for i in (0..to.len()) {
            y[to[i]] = i as f64;
            y[to[i]] *= y[to[i]] + y.len() as f64;
        }
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <permute as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for permute {
    const NAME: &'static str = "permute";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for over prange!",
                way: "parallel",
                why: "blocks by length alone, so the bits do not depend on threads; shares `y` by its author's word (`assume_disjoint`), atomically, each access checked in debug builds; 3 indices proved in range, `y[to[i]]` checked each time (`y` is shared by the author's word)",
            },
        ];
        ::numkern::Explain::new("permute", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl permute {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        y: &mut [f64],
        to: &[usize],
    ) {
        use ::numkern::__private::{
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
            Read as _, Share as _,
        };
        {
            let __nk_space = ::numkern::__private::IterSpace::half_open(0, to.len());
            use ::numkern::__private::Assume as _;
            let __nk_watch = ::numkern::__private::Watch::new(
                ::core::cfg!(debug_assertions),
                __nk_space,
                ::core::option::Option::Some("i"),
            );
            let __nk_shared_y_0 = ::numkern::__private::Assume::__nk_assume(
                &mut *y,
                "y",
                &__nk_watch,
            );
            ::numkern::__private::prange(
                __nk_simd,
                __nk_space,
                ::numkern::__private::Schedule {
                    heavy: false,
                    arrays: false,
                    factor: 1u64,
                    offset: 0u64,
                    order: __nk_watch.order(),
                },
                #[inline(always)]
                |__nk_block| {
                    let __nk_steps = __nk_watch.steps();
                    let __nk_shared_y_0 = __nk_shared_y_0.handle();
                    let to = to.__nk_read();
                    let __nk_read_to_1 = ::numkern::__private::Read::__nk_read(&*to);
                    if {
                        let __nk_of_i_2 = ::numkern::__private::Interval::ends(
                            __nk_block.ends(),
                        );
                        __nk_read_to_1.__nk_covers(__nk_of_i_2)
                    } {
                        for i in __nk_block {
                            __nk_steps.enter();
                            {
                                match i as f64 {
                                    __nk_value => {
                                        __nk_shared_y_0
                                            .store(
                                                (*unsafe { __nk_read_to_1.__nk_in_range(i) }),
                                                __nk_value,
                                            )
                                    }
                                };
                                match (*__nk_shared_y_0
                                    .load((*unsafe { __nk_read_to_1.__nk_in_range(i) })))
                                    + __nk_shared_y_0.len() as f64
                                {
                                    __nk_value => {
                                        __nk_shared_y_0
                                            .update(
                                                (*unsafe { __nk_read_to_1.__nk_in_range(i) }),
                                                |__nk_place| *__nk_place *= __nk_value,
                                            )
                                    }
                                };
                            }
                        }
                    } else {
                        ::core::hint::cold_path();
                        for i in __nk_block {
                            __nk_steps.enter();
                            {
                                match i as f64 {
                                    __nk_value => __nk_shared_y_0.store(to[i], __nk_value),
                                };
                                match (*__nk_shared_y_0.load(to[i]))
                                    + __nk_shared_y_0.len() as f64
                                {
                                    __nk_value => {
                                        __nk_shared_y_0
                                            .update(to[i], |__nk_place| *__nk_place *= __nk_value)
                                    }
                                };
                            }
                        }
                    }
                    ()
                },
                |__nk_part| {},
            );
        }
    }
}
