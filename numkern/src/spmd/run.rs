//! The loop over the elements of contiguous operands.

use std::mem::MaybeUninit;

use fearless_simd::Simd;

use super::value::LaneValue;
use super::{Mask, WIDTH};

/// Computes `out[k]` from the `k`-th element of the operands, [`WIDTH`] at a
/// time, and one by one where the lane body gives up.
///
/// `read(k)` is the tuple of the operands' elements at `k`.
#[inline(always)]
pub fn pieces<A: LaneValue, R: LaneValue, S: Simd>(
    simd: S,
    out: &mut [MaybeUninit<R>],
    read: impl Fn(usize) -> A,
    lanes: impl Fn(Mask<S>, A::Lanes<S>) -> Option<R::Lanes<S>>,
    scalar: impl Fn(A) -> R,
) {
    let len = out.len();
    let mut start = 0;
    while start < len {
        let count = (len - start).min(WIDTH);
        // Elements past the end are off, and copies of the last one.
        let args: [A; WIDTH] = std::array::from_fn(|k| read(start + k.min(count - 1)));
        let on = Mask::first(simd, count);
        let out = &mut out[start..start + count];
        match lanes(on, A::gather(simd, args)) {
            Some(results) => {
                for (slot, result) in out.iter_mut().zip(R::scatter(results)) {
                    slot.write(result);
                }
            }
            None => {
                for (slot, arg) in out.iter_mut().zip(args) {
                    slot.write(scalar(arg));
                }
            }
        }
        start += WIDTH;
    }
}
