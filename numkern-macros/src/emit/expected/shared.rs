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
                why: "blocks by length alone, so the bits do not depend on threads; shares `y` by its author's word (`assume_disjoint`), atomically, each access checked in debug builds; 3 indices checked once before the loop, `y[to[i]]` checked each time (`y` is shared by the author's word)",
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
            Elements as _, LaneRead as _, Privatise as _, Read as _, Share as _,
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
                    let ::core::ops::Range { start: __nk_start, end: __nk_end } = __nk_block
                        .range();
                    let __nk_len = usize::saturating_sub(__nk_end, __nk_start);
                    if let ::core::option::Option::Some(
                        (__nk_view0, __nk_view1, __nk_view2),
                    ) = '__nk_views: {
                        let __nk_course = ::numkern::__private::Course::over(
                            __nk_start,
                            __nk_len,
                        );
                        let ::core::option::Option::Some(__nk_view0) = ::numkern::__private::LaneRead::__nk_lane_view(
                            &*to,
                            __nk_course,
                            __nk_len,
                        ) else {
                            break '__nk_views ::core::option::Option::None;
                        };
                        let ::core::option::Option::Some(__nk_view1) = ::numkern::__private::LaneRead::__nk_lane_view(
                            &*to,
                            __nk_course,
                            __nk_len,
                        ) else {
                            break '__nk_views ::core::option::Option::None;
                        };
                        let ::core::option::Option::Some(__nk_view2) = ::numkern::__private::LaneRead::__nk_lane_view(
                            &*to,
                            __nk_course,
                            __nk_len,
                        ) else {
                            break '__nk_views ::core::option::Option::None;
                        };
                        ::core::option::Option::Some((
                            __nk_view0,
                            __nk_view1,
                            __nk_view2,
                        ))
                    } {
                        for __nk_lane in ::numkern::__private::lane_steps(__nk_len) {
                            let i = __nk_start + __nk_lane.get();
                            {
                                __nk_steps.enter();
                                {
                                    match i as f64 {
                                        __nk_value => {
                                            __nk_shared_y_0
                                                .store((*__nk_view0.at(__nk_lane)), __nk_value)
                                        }
                                    };
                                    match (*__nk_shared_y_0.load((*__nk_view1.at(__nk_lane))))
                                        + __nk_shared_y_0.len() as f64
                                    {
                                        __nk_value => {
                                            __nk_shared_y_0
                                                .update(
                                                    (*__nk_view2.at(__nk_lane)),
                                                    |__nk_place| *__nk_place *= __nk_value,
                                                )
                                        }
                                    };
                                }
                            }
                        }
                    } else {
                        ::numkern::__private::as_written();
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
