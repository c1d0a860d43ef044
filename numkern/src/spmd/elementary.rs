//! Functions of native vectors, applied to lanes.

use fearless_simd::SimdBase;

use super::shape::{Array, Shape};
use super::{Lane, Packed};
use crate::math::Elementary;

/// Applies a function of native vectors to the elements.
#[inline(always)]
pub fn native<T: Elementary + Packed, L: Shape, const N: usize>(
    lanes: L,
    args: [Lane<T, L>; N],
    f: impl Fn([T::Native<L::Simd>; N]) -> T::Native<L::Simd>,
) -> Lane<T, L> {
    let simd = lanes.level_token();
    let width = <T::Native<L::Simd> as SimdBase<L::Simd>>::LEN;
    let args = args.map(Lane::values);
    let mut results = <L::Array<T> as Array<T>>::from_fn(|_| T::ZERO);
    if width > L::LANES {
        // A vector of the level is longer: the rest holds copies.
        let wide = args.map(|arg| T::Native::<L::Simd>::from_fn(simd, |k| arg.at(k % L::LANES)));
        results.as_mut().copy_from_slice(&f(wide).as_slice()[..L::LANES]);
    } else {
        for start in (0..L::LANES).step_by(width) {
            let part = args.map(|arg| {
                T::Native::<L::Simd>::from_slice(simd, &arg.as_ref()[start..start + width])
            });
            f(part).store_slice(&mut results.as_mut()[start..start + width]);
        }
    }
    Lane::new(lanes, results)
}
