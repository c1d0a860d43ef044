//! The elementary functions of kernels: of one number, and of several in lanes.

use fearless_simd::Simd;

use super::math::Val;
use crate::math::{Elementary, Tier};
use crate::spmd::elementary::native;
use crate::spmd::{Lane, Packed, Shape};

macro_rules! functions {
    (
        one { $($one:ident $one_plain:ident $one_lanes:ident $one_native:ident;)* }
        two { $($two:ident $two_plain:ident $two_lanes:ident $two_native:ident;)* }
    ) => {
        /// What kernels that are generic over [`Float`](crate::Float) call. The
        /// names are no one's own: `T::exp` is that of `num_traits`.
        #[doc(hidden)]
        pub trait Functions: Packed {
            $(
                fn $one_plain<P: Tier, S: Simd>(simd: S, x: Self) -> Self;
                fn $one_lanes<P: Tier, L: Shape>(lanes: L, x: Lane<Self, L>) -> Lane<Self, L>;
            )*
            $(
                fn $two_plain<P: Tier, S: Simd>(simd: S, x: Self, y: Self) -> Self;
                fn $two_lanes<P: Tier, L: Shape>(
                    lanes: L,
                    x: Lane<Self, L>,
                    y: Lane<Self, L>,
                ) -> Lane<Self, L>;
            )*
        }

        functions! {
            @of f32
            one { $($one $one_plain $one_lanes $one_native;)* }
            two { $($two $two_plain $two_lanes $two_native;)* }
        }
        functions! {
            @of f64
            one { $($one $one_plain $one_lanes $one_native;)* }
            two { $($two $two_plain $two_lanes $two_native;)* }
        }

        $(
            /// The function of this name.
            #[inline(always)]
            pub fn $one<T: Functions, P: Tier>(simd: impl Simd, x: impl Val<T>) -> T {
                T::$one_plain::<P, _>(simd, x.value())
            }
        )*
        $(
            /// The function of this name.
            #[inline(always)]
            pub fn $two<T: Functions, P: Tier>(
                simd: impl Simd,
                x: impl Val<T>,
                y: impl Val<T>,
            ) -> T {
                T::$two_plain::<P, _>(simd, x.value(), y.value())
            }
        )*

        /// The same in lanes.
        pub mod lanes {
            use super::{Functions, Lane, Shape, Tier};

            $(
                /// The function of this name, of each element.
                #[inline(always)]
                pub fn $one<T: Functions, P: Tier, L: Shape>(
                    lanes: L,
                    x: Lane<T, L>,
                ) -> Lane<T, L> {
                    T::$one_lanes::<P, L>(lanes, x)
                }
            )*
            $(
                /// The function of this name, of each pair of elements.
                #[inline(always)]
                pub fn $two<T: Functions, P: Tier, L: Shape>(
                    lanes: L,
                    x: Lane<T, L>,
                    y: Lane<T, L>,
                ) -> Lane<T, L> {
                    T::$two_lanes::<P, L>(lanes, x, y)
                }
            )*
        }
    };
    (
        @of $t:ident
        one { $($one:ident $one_plain:ident $one_lanes:ident $one_native:ident;)* }
        two { $($two:ident $two_plain:ident $two_lanes:ident $two_native:ident;)* }
    ) => {
        impl Functions for $t {
            $(
                #[inline(always)]
                fn $one_plain<P: Tier, S: Simd>(simd: S, x: Self) -> Self {
                    <Self as Elementary>::$one::<P, S>(simd, x)
                }
                #[inline(always)]
                fn $one_lanes<P: Tier, L: Shape>(lanes: L, x: Lane<Self, L>) -> Lane<Self, L> {
                    native(
                        lanes,
                        [x],
                        #[inline(always)]
                        |[x]| <Self as Elementary>::$one_native::<P, L::Simd>(lanes.level_token(), x),
                    )
                }
            )*
            $(
                #[inline(always)]
                fn $two_plain<P: Tier, S: Simd>(simd: S, x: Self, y: Self) -> Self {
                    <Self as Elementary>::$two::<P, S>(simd, x, y)
                }
                #[inline(always)]
                fn $two_lanes<P: Tier, L: Shape>(
                    lanes: L,
                    x: Lane<Self, L>,
                    y: Lane<Self, L>,
                ) -> Lane<Self, L> {
                    native(
                        lanes,
                        [x, y],
                        #[inline(always)]
                        |[x, y]| <Self as Elementary>::$two_native::<P, L::Simd>(lanes.level_token(), x, y),
                    )
                }
            )*
        }
    };
}

functions! {
    one {
    exp nk_exp nk_exp_lanes exp_lanes;
    exp2 nk_exp2 nk_exp2_lanes exp2_lanes;
    exp_m1 nk_exp_m1 nk_exp_m1_lanes exp_m1_lanes;
    ln nk_ln nk_ln_lanes ln_lanes;
    ln_1p nk_ln_1p nk_ln_1p_lanes ln_1p_lanes;
    log2 nk_log2 nk_log2_lanes log2_lanes;
    log10 nk_log10 nk_log10_lanes log10_lanes;
    sin nk_sin nk_sin_lanes sin_lanes;
    cos nk_cos nk_cos_lanes cos_lanes;
    tan nk_tan nk_tan_lanes tan_lanes;
    sinh nk_sinh nk_sinh_lanes sinh_lanes;
    cosh nk_cosh nk_cosh_lanes cosh_lanes;
    tanh nk_tanh nk_tanh_lanes tanh_lanes;
    asinh nk_asinh nk_asinh_lanes asinh_lanes;
    acosh nk_acosh nk_acosh_lanes acosh_lanes;
    atanh nk_atanh nk_atanh_lanes atanh_lanes;
    asin nk_asin nk_asin_lanes asin_lanes;
    acos nk_acos nk_acos_lanes acos_lanes;
    atan nk_atan nk_atan_lanes atan_lanes;
    cbrt nk_cbrt nk_cbrt_lanes cbrt_lanes;
    }
    two {
    powf nk_powf nk_powf_lanes powf_lanes;
    atan2 nk_atan2 nk_atan2_lanes atan2_lanes;
    hypot nk_hypot nk_hypot_lanes hypot_lanes;
    }
}
