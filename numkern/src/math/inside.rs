//! The functions as kernels call them: `math::erf(x)` in a kernel is a call at
//! the kernel's CPU level, in lanes where its elements run side by side.

use fearless_simd::Simd;

use super::{Accurate, Elementary};
use crate::Callable;
use crate::constructs::inside::inside_kernels;
use crate::spmd::elementary::native;
use crate::spmd::{LaneValue, Mask, Packed, Shape};

macro_rules! functions {
    (one { $($one:ident $one_lanes:ident)* } two { $($two:ident $two_lanes:ident)* }) => {
        inside_kernels!($($one)* $($two)*);

        $(
            impl $one {
                #[doc(hidden)]
                #[inline(always)]
                pub fn __nk_body<S: Simd, T: Elementary>(simd: S, x: T) -> T {
                    <T as Elementary>::$one::<Accurate, S>(simd, x)
                }
            }

            impl<T: Elementary + Packed> Callable<(T,)> for $one {
                type Output = T;

                #[inline(always)]
                fn call<S: Simd>(simd: S, (x,): (T,)) -> T {
                    Self::__nk_body(simd, x)
                }

                #[inline(always)]
                fn lanes<L: Shape>(
                    lanes: L,
                    _on: Mask<L>,
                    args: <(T,) as LaneValue>::Lanes<L>,
                ) -> Option<<T as LaneValue>::Lanes<L>> {
                    let (x,) = args;
                    Some(native(
                        lanes,
                        [x],
                        #[inline(always)]
                        |[x]| <T as Elementary>::$one_lanes::<Accurate, L::Simd>(lanes.level_token(), x),
                    ))
                }

                #[inline(always)]
                fn wants_lanes() -> bool {
                    true
                }
            }
        )*
        $(
            impl $two {
                #[doc(hidden)]
                #[inline(always)]
                pub fn __nk_body<S: Simd, T: Elementary>(simd: S, x: T, y: T) -> T {
                    <T as Elementary>::$two::<Accurate, S>(simd, x, y)
                }
            }

            impl<T: Elementary + Packed> Callable<(T, T)> for $two {
                type Output = T;

                #[inline(always)]
                fn call<S: Simd>(simd: S, (x, y): (T, T)) -> T {
                    Self::__nk_body(simd, x, y)
                }

                #[inline(always)]
                fn lanes<L: Shape>(
                    lanes: L,
                    _on: Mask<L>,
                    args: <(T, T) as LaneValue>::Lanes<L>,
                ) -> Option<<T as LaneValue>::Lanes<L>> {
                    let (x, y) = args;
                    Some(native(
                        lanes,
                        [x, y],
                        #[inline(always)]
                        |[x, y]| <T as Elementary>::$two_lanes::<Accurate, L::Simd>(lanes.level_token(), x, y),
                    ))
                }

                #[inline(always)]
                fn wants_lanes() -> bool {
                    true
                }
            }
        )*
    };
}

functions! {
    one {
        exp exp_lanes exp2 exp2_lanes exp_m1 exp_m1_lanes
        ln ln_lanes log2 log2_lanes log10 log10_lanes ln_1p ln_1p_lanes
        sin sin_lanes cos cos_lanes tan tan_lanes
        sinh sinh_lanes cosh cosh_lanes tanh tanh_lanes sigmoid sigmoid_lanes
        asinh asinh_lanes acosh acosh_lanes atanh atanh_lanes
        asin asin_lanes acos acos_lanes atan atan_lanes
        cbrt cbrt_lanes rsqrt rsqrt_lanes erf erf_lanes erfc erfc_lanes
    }
    two { powf powf_lanes atan2 atan2_lanes hypot hypot_lanes }
}
