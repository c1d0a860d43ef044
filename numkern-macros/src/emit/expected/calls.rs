#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
fn norm(x: &[f64]) -> f64 {
    ::numkern::__private::dispatch!(__nk_simd => norm::__nk_body(__nk_simd, x))
}
///The kernel [`norm`](fn@norm): what hangs on it.
#[allow(non_camel_case_types)]
enum norm {}
#[allow(dead_code)]
impl norm {
    ///The function as written: the plain Rust that the kernel is compared with.
    #[inline]
    #[allow(unused_parens, clippy::needless_range_loop)]
    fn reference(x: &[f64]) -> f64 {
        let mut s = 0.0;
        for &v in x {
            s += square(v);
        }
        s.sqrt()
    }
    ///What became of each loop: parallel, lanes or scalar, and why.
    fn explain() -> ::numkern::Explain {
        <norm as ::numkern::Kernel>::explain()
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl ::numkern::Kernel for norm {
    const NAME: &'static str = "norm";
    fn explain() -> ::numkern::Explain {
        const ENTRIES: &[::numkern::Entry] = &[
            ::numkern::Entry {
                line: ::core::line!(),
                what: "for",
                way: "scalar order",
                why: "kept in the order written; SIMD where LLVM proves it safe",
            },
        ];
        ::numkern::Explain::new("norm", ENTRIES)
    }
}
#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
impl norm {
    #[doc(hidden)]
    #[inline(always)]
    fn __nk_body<__NkSimd: ::numkern::__private::Simd>(
        __nk_simd: __NkSimd,
        x: &[f64],
    ) -> f64 {
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
            let mut s = 0.0;
            for &(v) in x {
                s += __nk_kernel0::__nk_body(__nk_simd, v);
            }
            s.sqrt()
        }
    }
}
