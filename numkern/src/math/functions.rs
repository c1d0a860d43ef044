//! The list of the functions, and every form that each of them has.

use fearless_simd::{Simd, SimdBase, SimdFloatElement};

use super::lane::{Kit, One, Wide};
use super::slices;
use super::tier::{Accurate, Fast, Tier};
use super::{
    error_function, exact, exponential, hyperbolic, inverse, logarithm, power, single, trig,
};
use crate::dispatch;

/// The largest error of a function in units in the last place.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaxUlp {
    /// Of `f64` results.
    pub f64: f64,
    /// Of `f64` results in the fast tier.
    pub f64_fast: f64,
    /// Of `f32` results.
    pub f32: f64,
    /// Of `f32` results in the fast tier.
    pub f32_fast: f64,
}

macro_rules! functions {
    (
        one { $($(#[$doc1:meta])* $one:ident $one_into:ident $one_lanes:ident
            $ONE:ident $a1:literal $b1:literal $c1:literal $d1:literal = $one_module:ident;)* }
        two { $($(#[$doc2:meta])* $two:ident $two_into:ident $two_lanes:ident
            $TWO:ident $a2:literal $b2:literal $c2:literal $d2:literal = $two_module:ident;)* }
        exact one { $($(#[$doc3:meta])* $xone:ident $xone_into:ident $xone_lanes:ident;)* }
        exact two { $($(#[$doc4:meta])* $xtwo:ident $xtwo_into:ident $xtwo_lanes:ident;)* }
    ) => {
        /// The types that the functions take: `f64` and `f32`.
        pub trait Elementary: SimdFloatElement + crate::Float {
            /// [`powi`](super::powi) of a plain number.
            #[doc(hidden)]
            fn powi_as<P: Tier, S: Simd>(simd: S, x: Self, n: i32) -> Self;
            /// [`powi`](super::powi) of a vector.
            #[doc(hidden)]
            fn powi_lanes<P: Tier, S: Simd>(simd: S, x: Self::Native<S>, n: i32)
            -> Self::Native<S>;
            /// [`clamp`](super::clamp) of a vector.
            #[doc(hidden)]
            fn clamp_lanes<S: Simd>(
                simd: S,
                x: Self::Native<S>,
                low: Self::Native<S>,
                high: Self::Native<S>,
            ) -> Self::Native<S>;
            $(
                #[doc = concat!("[`", stringify!($one), "`] of a plain number.")]
                #[doc(hidden)]
                fn $one<P: Tier, S: Simd>(simd: S, x: Self) -> Self;
                #[doc = concat!("[`", stringify!($one), "`] of a vector.")]
                #[doc(hidden)]
                fn $one_lanes<P: Tier, S: Simd>(simd: S, x: Self::Native<S>) -> Self::Native<S>;
            )*
            $(
                #[doc = concat!("[`", stringify!($two), "`] of plain numbers.")]
                #[doc(hidden)]
                fn $two<P: Tier, S: Simd>(simd: S, x: Self, y: Self) -> Self;
                #[doc = concat!("[`", stringify!($two), "`] of vectors.")]
                #[doc(hidden)]
                fn $two_lanes<P: Tier, S: Simd>(
                    simd: S,
                    x: Self::Native<S>,
                    y: Self::Native<S>,
                ) -> Self::Native<S>;
            )*
            $(
                #[doc = concat!("[`", stringify!($xone), "`] of a plain number.")]
                #[doc(hidden)]
                fn $xone<P: Tier, S: Simd>(simd: S, x: Self) -> Self;
                #[doc = concat!("[`", stringify!($xone), "`] of a vector.")]
                #[doc(hidden)]
                fn $xone_lanes<P: Tier, S: Simd>(simd: S, x: Self::Native<S>) -> Self::Native<S>;
            )*
            $(
                #[doc = concat!("[`", stringify!($xtwo), "`] of plain numbers.")]
                #[doc(hidden)]
                fn $xtwo<P: Tier, S: Simd>(simd: S, x: Self, y: Self) -> Self;
                #[doc = concat!("[`", stringify!($xtwo), "`] of vectors.")]
                #[doc(hidden)]
                fn $xtwo_lanes<P: Tier, S: Simd>(
                    simd: S,
                    x: Self::Native<S>,
                    y: Self::Native<S>,
                ) -> Self::Native<S>;
            )*
        }

        impl Elementary for f64 {
            #[inline(always)]
            fn powi_as<P: Tier, S: Simd>(simd: S, x: f64, n: i32) -> f64 {
                power::powf::<P, _>(One(simd), x, f64::from(n))
            }
            #[inline(always)]
            fn powi_lanes<P: Tier, S: Simd>(simd: S, x: S::f64s, n: i32) -> S::f64s {
                power::powf::<P, _>(Wide(simd), x, SimdBase::splat(simd, f64::from(n)))
            }
            #[inline(always)]
            fn clamp_lanes<S: Simd>(
                simd: S,
                x: S::f64s,
                low: S::f64s,
                high: S::f64s,
            ) -> S::f64s {
                exact::clamp::<f64, _>(Wide(simd), x, low, high)
            }
            functions! { @exact f64 f64s [$($xone $xone_lanes)*] [$($xtwo $xtwo_lanes)*] }
            $(
                #[inline(always)]
                fn $one<P: Tier, S: Simd>(simd: S, x: f64) -> f64 {
                    $one_module::$one::<P, _>(One(simd), x)
                }
                #[inline(always)]
                fn $one_lanes<P: Tier, S: Simd>(simd: S, x: S::f64s) -> S::f64s {
                    $one_module::$one::<P, _>(Wide(simd), x)
                }
            )*
            $(
                #[inline(always)]
                fn $two<P: Tier, S: Simd>(simd: S, x: f64, y: f64) -> f64 {
                    $two_module::$two::<P, _>(One(simd), x, y)
                }
                #[inline(always)]
                fn $two_lanes<P: Tier, S: Simd>(simd: S, x: S::f64s, y: S::f64s) -> S::f64s {
                    $two_module::$two::<P, _>(Wide(simd), x, y)
                }
            )*
        }

        impl Elementary for f32 {
            #[inline(always)]
            fn powi_as<P: Tier, S: Simd>(simd: S, x: f32, n: i32) -> f32 {
                let k = One(simd);
                let n = f64::from(n);
                let [y] = k.widened(
                    [x],
                    #[inline(always)]
                    |[x]| [single::powf_through_f64(k, x, n)],
                );
                y
            }
            #[inline(always)]
            fn powi_lanes<P: Tier, S: Simd>(simd: S, x: S::f32s, n: i32) -> S::f32s {
                let k = Wide(simd);
                let n = SimdBase::splat(simd, f64::from(n));
                let [y] = k.widened(
                    [x],
                    #[inline(always)]
                    |[x]| [single::powf_through_f64(k, x, n)],
                );
                y
            }
            #[inline(always)]
            fn clamp_lanes<S: Simd>(
                simd: S,
                x: S::f32s,
                low: S::f32s,
                high: S::f32s,
            ) -> S::f32s {
                exact::clamp::<f32, _>(Wide(simd), x, low, high)
            }
            functions! { @exact f32 f32s [$($xone $xone_lanes)*] [$($xtwo $xtwo_lanes)*] }
            $(
                #[inline(always)]
                fn $one<P: Tier, S: Simd>(simd: S, x: f32) -> f32 {
                    single::$one::<P, _>(One(simd), x)
                }
                #[inline(always)]
                fn $one_lanes<P: Tier, S: Simd>(simd: S, x: S::f32s) -> S::f32s {
                    single::$one::<P, _>(Wide(simd), x)
                }
            )*
            $(
                #[inline(always)]
                fn $two<P: Tier, S: Simd>(simd: S, x: f32, y: f32) -> f32 {
                    single::$two::<P, _>(One(simd), x, y)
                }
                #[inline(always)]
                fn $two_lanes<P: Tier, S: Simd>(simd: S, x: S::f32s, y: S::f32s) -> S::f32s {
                    single::$two::<P, _>(Wide(simd), x, y)
                }
            )*
        }

        /// The bounds of the errors.
        pub mod max_ulp {
            use super::MaxUlp;

            $(
                #[doc = concat!("Of [`", stringify!($one), "`](super::", stringify!($one), ").")]
                pub const $ONE: MaxUlp =
                    MaxUlp { f64: $a1, f64_fast: $b1, f32: $c1, f32_fast: $d1 };
            )*
            $(
                #[doc = concat!("Of [`", stringify!($two), "`](super::", stringify!($two), ").")]
                pub const $TWO: MaxUlp =
                    MaxUlp { f64: $a2, f64_fast: $b2, f32: $c2, f32_fast: $d2 };
            )*
        }

        functions! { @forms Accurate $(
            [$(#[$doc1])*] $one $one_into $one_lanes
            [concat!("Error: at most ", $a1, " ULP in `f64`, ", $c1, " in `f32`.")];
        )* }
        functions! { @forms2 Accurate $(
            [$(#[$doc2])*] $two $two_into $two_lanes
            [concat!("Error: at most ", $a2, " ULP in `f64`, ", $c2, " in `f32`.")];
        )* }
        functions! { @forms Accurate $(
            [$(#[$doc3])*] $xone $xone_into $xone_lanes ["Exact, or correctly rounded."];
        )* }
        functions! { @forms2 Accurate $(
            [$(#[$doc4])*] $xtwo $xtwo_into $xtwo_lanes ["Exact."];
        )* }

        /// The functions at most 4 ULP from the exact result.
        ///
        /// What `afn` allows in a kernel under [`fastmath`](macro@crate::fastmath).
        pub mod fast {
            use super::*;

            pub use super::super::others::fast::*;

            functions! { @forms Fast $(
                [$(#[$doc1])*] $one $one_into $one_lanes
                [concat!("Error: at most ", $b1, " ULP in `f64`, ", $d1, " in `f32`.")];
            )* }
            functions! { @forms2 Fast $(
                [$(#[$doc2])*] $two $two_into $two_lanes
                [concat!("Error: at most ", $b2, " ULP in `f64`, ", $d2, " in `f32`.")];
            )* }
        }

        /// The functions of one native vector, for code that has picked its CPU
        /// level. A lane has the bits of the function of a number at this level.
        pub mod lanes {
            use super::*;

            $(
                #[doc = concat!("[`", stringify!($one), "`](super::", stringify!($one), ") of every lane.")]
                #[inline(always)]
                pub fn $one<T: Elementary, P: Tier, S: Simd>(
                    simd: S,
                    x: T::Native<S>,
                ) -> T::Native<S> {
                    T::$one_lanes::<P, S>(simd, x)
                }
            )*
            $(
                #[doc = concat!("[`", stringify!($two), "`](super::", stringify!($two), ") of every pair of lanes.")]
                #[inline(always)]
                pub fn $two<T: Elementary, P: Tier, S: Simd>(
                    simd: S,
                    x: T::Native<S>,
                    y: T::Native<S>,
                ) -> T::Native<S> {
                    T::$two_lanes::<P, S>(simd, x, y)
                }
            )*
            $(
                #[doc = concat!("[`", stringify!($xone), "`](super::", stringify!($xone), ") of every lane.")]
                #[inline(always)]
                pub fn $xone<T: Elementary, P: Tier, S: Simd>(
                    simd: S,
                    x: T::Native<S>,
                ) -> T::Native<S> {
                    T::$xone_lanes::<P, S>(simd, x)
                }
            )*
            $(
                #[doc = concat!("[`", stringify!($xtwo), "`](super::", stringify!($xtwo), ") of every pair of lanes.")]
                #[inline(always)]
                pub fn $xtwo<T: Elementary, P: Tier, S: Simd>(
                    simd: S,
                    x: T::Native<S>,
                    y: T::Native<S>,
                ) -> T::Native<S> {
                    T::$xtwo_lanes::<P, S>(simd, x, y)
                }
            )*
        }
    };
    (@exact $t:ident $floats:ident [$($one:ident $one_lanes:ident)*] [$($two:ident $two_lanes:ident)*]) => {
        $(
            #[inline(always)]
            fn $one<P: Tier, S: Simd>(simd: S, x: $t) -> $t {
                exact::$one::<$t, _>(One(simd), x)
            }
            #[inline(always)]
            fn $one_lanes<P: Tier, S: Simd>(simd: S, x: S::$floats) -> S::$floats {
                exact::$one::<$t, _>(Wide(simd), x)
            }
        )*
        $(
            #[inline(always)]
            fn $two<P: Tier, S: Simd>(simd: S, x: $t, y: $t) -> $t {
                exact::$two::<$t, _>(One(simd), x, y)
            }
            #[inline(always)]
            fn $two_lanes<P: Tier, S: Simd>(
                simd: S,
                x: S::$floats,
                y: S::$floats,
            ) -> S::$floats {
                exact::$two::<$t, _>(Wide(simd), x, y)
            }
        )*
    };
    (@forms $tier:ident $([$(#[$doc:meta])*] $name:ident $into:ident $lanes:ident [$error:expr];)*) => {$(
        $(#[$doc])*
        ///
        #[doc = $error]
        pub fn $name<T: Elementary>(x: T) -> T {
            dispatch!(simd => <T as Elementary>::$name::<$tier, _>(simd, x))
        }

        #[doc = concat!("[`", stringify!($name), "`] of every element.")]
        ///
        #[doc = $error]
        ///
        /// # Panics
        ///
        /// When the lengths differ.
        #[track_caller]
        pub fn $into<T: Elementary>(x: &[T], y: &mut [T]) {
            slices::require_equal("x", x.len(), y.len());
            dispatch!(simd => slices::unary(
                simd,
                x,
                y,
                #[inline(always)]
                |x| T::$lanes::<$tier, _>(simd, x),
            ));
        }
    )*};
    (@forms2 $tier:ident $([$(#[$doc:meta])*] $name:ident $into:ident $lanes:ident [$error:expr];)*) => {$(
        $(#[$doc])*
        ///
        #[doc = $error]
        pub fn $name<T: Elementary>(x: T, y: T) -> T {
            dispatch!(simd => <T as Elementary>::$name::<$tier, _>(simd, x, y))
        }

        #[doc = concat!("[`", stringify!($name), "`] of every pair of elements.")]
        ///
        #[doc = $error]
        ///
        /// # Panics
        ///
        /// When the lengths differ.
        #[track_caller]
        pub fn $into<T: Elementary>(x: &[T], y: &[T], z: &mut [T]) {
            slices::require_equal("x", x.len(), z.len());
            slices::require_equal("y", y.len(), z.len());
            dispatch!(simd => slices::binary(
                simd,
                x,
                y,
                z,
                #[inline(always)]
                |x, y| T::$lanes::<$tier, _>(simd, x, y),
            ));
        }
    )*};
}

functions! {
    one {
    /// `e` to the power of `x`.
    exp exp_into exp_lanes EXP 0.8 3.5 1.0 2.5 = exponential;
    /// 2 to the power of `x`.
    exp2 exp2_into exp2_lanes EXP2 0.8 3.5 0.9 2.5 = exponential;
    /// `e^x - 1`, exact also near zero.
    exp_m1 exp_m1_into exp_m1_lanes EXP_M1 1.0 3.0 1.0 1.5 = exponential;
    /// The natural logarithm.
    ln ln_into ln_lanes LN 0.85 2.5 0.95 1.5 = logarithm;
    /// The logarithm to base 2. Exact for powers of two.
    log2 log2_into log2_lanes LOG2 0.85 3.6 1.0 2.6 = logarithm;
    /// The logarithm to base 10.
    log10 log10_into log10_lanes LOG10 0.85 3.6 1.0 2.6 = logarithm;
    /// `ln (1 + x)`, exact also near zero.
    ln_1p ln_1p_into ln_1p_lanes LN_1P 0.95 2.6 0.95 1.5 = logarithm;
    /// The sine of an angle in radians, of any size.
    sin sin_into sin_lanes SIN 0.95 2.5 0.95 2.5 = trig;
    /// The cosine of an angle in radians, of any size.
    cos cos_into cos_lanes COS 0.95 3.0 0.9 2.5 = trig;
    /// The tangent of an angle in radians, of any size.
    tan tan_into tan_lanes TAN 1.0 3.3 1.0 3.5 = trig;
    /// The hyperbolic sine.
    sinh sinh_into sinh_lanes SINH 0.95 2.3 1.0 2.5 = hyperbolic;
    /// The hyperbolic cosine.
    cosh cosh_into cosh_lanes COSH 0.9 2.0 0.95 2.5 = hyperbolic;
    /// The hyperbolic tangent.
    tanh tanh_into tanh_lanes TANH 0.85 3.0 0.9 3.0 = hyperbolic;
    /// The logistic function `1 / (1 + e^-x)`.
    sigmoid sigmoid_into sigmoid_lanes SIGMOID 0.8 3.5 1.0 3.5 = hyperbolic;
    /// The inverse of the hyperbolic sine.
    asinh asinh_into asinh_lanes ASINH 1.0 2.6 0.51 2.5 = hyperbolic;
    /// The inverse of the hyperbolic cosine.
    acosh acosh_into acosh_lanes ACOSH 1.0 2.6 0.51 2.5 = hyperbolic;
    /// The inverse of the hyperbolic tangent.
    atanh atanh_into atanh_lanes ATANH 0.6 0.6 0.51 2.5 = hyperbolic;
    /// The arc sine, between `-pi/2` and `pi/2`.
    asin asin_into asin_lanes ASIN 0.85 2.6 0.75 3.5 = inverse;
    /// The arc cosine, between 0 and `pi`.
    acos acos_into acos_lanes ACOS 0.8 2.0 0.7 2.6 = inverse;
    /// The arc tangent, between `-pi/2` and `pi/2`.
    atan atan_into atan_lanes ATAN 0.8 3.8 1.0 2.5 = inverse;
    /// The cube root.
    cbrt cbrt_into cbrt_lanes CBRT 0.7 0.7 0.8 0.8 = power;
    /// The reciprocal of the square root.
    rsqrt rsqrt_into rsqrt_lanes RSQRT 0.51 1.6 0.51 1.5 = power;
    /// The error function, `2 / sqrt pi` times the integral of `e^(-t^2)` from 0 to `x`.
    erf erf_into erf_lanes ERF 1.0 3.0 1.0 2.0 = error_function;
    /// `1 - erf x`, exact also where that is small.
    erfc erfc_into erfc_lanes ERFC 1.0 3.9 0.51 0.51 = error_function;
    }
    two {
    /// `x` to the power of `y`.
    powf powf_into powf_lanes POWF 0.85 3.6 0.51 0.51 = power;
    /// The angle of the point `(y, x)`: the first argument is the ordinate.
    atan2 atan2_into atan2_lanes ATAN2 0.9 3.7 1.0 4.0 = inverse;
    /// The length of the vector `(x, y)`. No square overflows or is lost.
    hypot hypot_into hypot_lanes HYPOT 1.0 1.0 1.0 2.0 = power;
    }
    exact one {
    /// The square root.
    sqrt sqrt_into sqrt_lanes;
    /// The magnitude.
    abs abs_into abs_lanes;
    /// The largest integer that is not above `x`.
    floor floor_into floor_lanes;
    /// The smallest integer that is not below `x`.
    ceil ceil_into ceil_lanes;
    /// The nearest integer; a half goes away from zero.
    round round_into round_lanes;
    /// The integer part.
    trunc trunc_into trunc_lanes;
    /// The part behind the point, with the sign of `x`.
    fract fract_into fract_lanes;
    }
    exact two {
    /// The magnitude of `x` with the sign of `y`.
    copysign copysign_into copysign_lanes;
    /// The smaller one. NaN loses against a number.
    min min_into min_lanes;
    /// The larger one. NaN loses against a number.
    max max_into max_lanes;
    /// The remainder of the quotient rounded towards zero, as `x % y` has it.
    rem rem_into rem_lanes;
    }
}
