#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn moments(x: &[f64], w: &[f64], scale: f64) -> (f64, f64) {
    ::numkern::__private::dispatch!(
        __nk_simd => moments::__nk_body(__nk_simd, x, w, scale)
    )
}
///The kernel [`moments`](fn@moments): what hangs on it.
#[allow(non_camel_case_types)]
enum moments {}
#[allow(dead_code)]
impl moments {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(x: &[f64], w: &[f64], scale: f64) -> (f64, f64) {
        let (mut s, mut largest) = (0.0, f64::NEG_INFINITY);
        for i in 0..x.len() {
            s += w[i] * x[i] / scale;
        }
        for (&v, &u) in x.iter().zip(w) {
            largest = largest.max(v * u);
        }
        (s, largest)
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <moments as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for moments {
    const NAME: &'static str = "moments";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for",
                way: "lanes",
                why: "32 accumulators for `s`; reads are checked once before the loop; strided arrays take the order written",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for",
                way: "lanes",
                why: "32 accumulators for `largest`; for contiguous arrays; others take the order written",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "contract",
                way: "fastmath",
                why: "no multiply-add here",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "arcp",
                way: "fastmath",
                why: "1 division by an invariant became a product",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "nsz",
                way: "fastmath",
                why: "no addition of a literal zero here",
            },
            ::numkern::Entry {
                line: ::core::line!(),
                what: "afn",
                way: "fastmath",
                why: "no elementary function here",
            },
        ];
        ::numkern::Explain::new("moments", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl moments {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        x: &[f64],
        w: &[f64],
        scale: f64,
    ) -> (f64, f64) {
        use ::numkern::__private::{
            Covers as _, Elements as _, InRange as _, LaneRead as _, Privatise as _,
            Read as _, Share as _,
        };
        let (mut s, mut largest) = (0.0, f64::NEG_INFINITY);
        {
            let (__nk_start, __nk_end): (usize, usize) = (0, x.len());
            let __nk_len = __nk_end.saturating_sub(__nk_start);
            if let ::core::option::Option::Some((__nk_view0, __nk_view1)) = '__nk_views: {
                if __nk_len == 0 {
                    break '__nk_views ::core::option::Option::None;
                }
                let __nk_course = ::numkern::__private::Course::over(
                    __nk_start,
                    __nk_len,
                );
                let ::core::option::Option::Some(__nk_view0) = x
                    .__nk_lane_view(__nk_course, __nk_len)
                    .and_then(::numkern::__private::LaneView::unit) else {
                    break '__nk_views ::core::option::Option::None;
                };
                let ::core::option::Option::Some(__nk_view1) = w
                    .__nk_lane_view(__nk_course, __nk_len)
                    .and_then(::numkern::__private::LaneView::unit) else {
                    break '__nk_views ::core::option::Option::None;
                };
                ::core::option::Option::Some((__nk_view0, __nk_view1))
            } {
                let __nk_part = ::numkern::__private::lane_reduce::<
                    32usize,
                    _,
                >(
                    __nk_len,
                    (
                        ::numkern::__private::identity::<
                            ::numkern::__private::ops::Add,
                            _,
                        >(&s),
                    ),
                    #[inline(always)]
                    |__nk_lane, __nk_acc| {
                        let i = __nk_start + __nk_lane.get();
                        let (mut s,) = *__nk_acc;
                        {
                            s
                                += ::numkern::__private::divide(
                                    __nk_view1.get(__nk_lane) * __nk_view0.get(__nk_lane),
                                    ::numkern::__private::divisor(scale),
                                );
                        }
                        *__nk_acc = (s,);
                    },
                    #[inline(always)]
                    |__nk_left, __nk_right| {
                        __nk_left.0 = ::numkern::__private::combine::<
                            ::numkern::__private::ops::Add,
                            _,
                        >(__nk_left.0, __nk_right.0);
                    },
                );
                s = ::numkern::__private::combine::<
                    ::numkern::__private::ops::Add,
                    _,
                >(s, __nk_part.0);
            } else {
                for i in 0..x.len() {
                    s
                        += ::numkern::__private::divide(
                            w[i] * x[i],
                            ::numkern::__private::divisor(scale),
                        );
                }
            }
        }
        {
            if let ::core::option::Option::Some((__nk_view0, __nk_view1)) = '__nk_views: {
                let ::core::option::Option::Some(__nk_view0) = (x).__nk_elements() else {
                    break '__nk_views ::core::option::Option::None;
                };
                let ::core::option::Option::Some(__nk_view1) = (w).__nk_elements() else {
                    break '__nk_views ::core::option::Option::None;
                };
                ::core::option::Option::Some((__nk_view0, __nk_view1))
            } {
                let __nk_len = __nk_view0.len().min(__nk_view1.len());
                let __nk_view0 = ::numkern::__private::lanes_of(__nk_view0, __nk_len);
                let __nk_view1 = ::numkern::__private::lanes_of(__nk_view1, __nk_len);
                let __nk_part = ::numkern::__private::lane_reduce::<
                    32usize,
                    _,
                >(
                    __nk_len,
                    (
                        ::numkern::__private::identity::<
                            ::numkern::__private::ops::Max,
                            _,
                        >(&largest),
                    ),
                    #[inline(always)]
                    |__nk_lane, __nk_acc| {
                        let (&(v), &(u)) = (
                            (&__nk_view0.get(__nk_lane)),
                            (&__nk_view1.get(__nk_lane)),
                        );
                        let (mut largest,) = *__nk_acc;
                        {
                            largest = largest.max(v * u);
                        }
                        *__nk_acc = (largest,);
                    },
                    #[inline(always)]
                    |__nk_left, __nk_right| {
                        __nk_left.0 = ::numkern::__private::combine::<
                            ::numkern::__private::ops::Max,
                            _,
                        >(__nk_left.0, __nk_right.0);
                    },
                );
                largest = ::numkern::__private::combine::<
                    ::numkern::__private::ops::Max,
                    _,
                >(largest, __nk_part.0);
            } else {
                for (&(v), &(u)) in <[_]>::iter(&x[..]).zip(w) {
                    largest = largest.max(v * u);
                }
            }
        }
        (s, largest)
    }
}
