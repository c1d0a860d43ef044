//! The elementary functions of lane bodies, through native vectors.

use fearless_simd::{Simd, SimdBase};

use super::{Lane, Packed, WIDTH};
use crate::math::{Elementary, Tier};

/// Applies a function of native vectors to the elements.
#[inline(always)]
fn native<T: Elementary + Packed, S: Simd, const N: usize>(
    simd: S,
    args: [Lane<T, S>; N],
    f: impl Fn([T::Native<S>; N]) -> T::Native<S>,
) -> Lane<T, S> {
    let width = <T::Native<S> as SimdBase<S>>::LEN;
    let args = args.map(Lane::values);
    let mut results = [T::ZERO; WIDTH];
    if width > WIDTH {
        // A vector of the level is longer: the rest holds copies.
        let wide = args.map(|arg| T::Native::<S>::from_fn(simd, |k| arg[k % WIDTH]));
        results.copy_from_slice(&f(wide).as_slice()[..WIDTH]);
    } else {
        for start in (0..WIDTH).step_by(width) {
            let part = args.map(|arg| T::Native::<S>::from_slice(simd, &arg[start..start + width]));
            f(part).store_slice(&mut results[start..start + width]);
        }
    }
    Lane::new(simd, results)
}

macro_rules! one {
    ($($name:ident $lanes:ident)*) => {$(
        /// The function of this name, of each element.
        #[inline(always)]
        pub fn $name<T: Elementary + Packed, P: Tier, S: Simd>(
            simd: S,
            x: Lane<T, S>,
        ) -> Lane<T, S> {
            native(simd, [x], #[inline(always)] |[x]| <T as Elementary>::$lanes::<P, S>(simd, x))
        }
    )*};
}

macro_rules! two {
    ($($name:ident $lanes:ident)*) => {$(
        /// The function of this name, of each pair of elements.
        #[inline(always)]
        pub fn $name<T: Elementary + Packed, P: Tier, S: Simd>(
            simd: S,
            x: Lane<T, S>,
            y: Lane<T, S>,
        ) -> Lane<T, S> {
            native(
                simd,
                [x, y],
                #[inline(always)]
                |[x, y]| <T as Elementary>::$lanes::<P, S>(simd, x, y),
            )
        }
    )*};
}

one! {
    exp exp_lanes exp2 exp2_lanes exp_m1 exp_m1_lanes
    ln ln_lanes ln_1p ln_1p_lanes log2 log2_lanes log10 log10_lanes
    sin sin_lanes cos cos_lanes tan tan_lanes
    sinh sinh_lanes cosh cosh_lanes tanh tanh_lanes
    asinh asinh_lanes acosh acosh_lanes atanh atanh_lanes
    asin asin_lanes acos acos_lanes atan atan_lanes cbrt cbrt_lanes
}

two!(powf powf_lanes atan2 atan2_lanes hypot hypot_lanes);
