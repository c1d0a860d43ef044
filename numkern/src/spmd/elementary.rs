//! Functions of native vectors, applied to lanes.

use fearless_simd::{Simd, SimdBase};

use super::{Lane, Packed, WIDTH};
use crate::math::Elementary;

/// Applies a function of native vectors to the elements.
#[inline(always)]
pub fn native<T: Elementary + Packed, S: Simd, const N: usize>(
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
