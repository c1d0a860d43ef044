//! The loop over the elements of contiguous operands.

use std::mem::MaybeUninit;

use fearless_simd::Simd;

use super::value::LaneValue;
use super::{Lane, Mask, Packed, WIDTH};

/// A slice of each operand, all of the same length, of which elements are taken
/// side by side.
pub trait Operands<A: LaneValue>: Copy {
    /// [`WIDTH`] elements from an index on.
    fn lanes<S: Simd>(self, simd: S, start: usize) -> A::Lanes<S>;

    /// The elements from an index on, and copies of the last one after them.
    fn rest<S: Simd>(self, simd: S, start: usize) -> A::Lanes<S>;

    /// The elements at an index.
    fn at(self, k: usize) -> A;
}

/// [`WIDTH`] elements from an index on.
#[inline(always)]
fn whole<T: Packed, S: Simd>(simd: S, x: &[T], start: usize) -> Lane<T, S> {
    let values: &[T; WIDTH] = x[start..start + WIDTH].first_chunk().expect("as many elements");
    Lane::new(simd, *values)
}

macro_rules! operands {
    ($(($($t:ident $k:tt)*))*) => {$(
        impl<$($t: Packed),*> Operands<($($t,)*)> for ($(&[$t],)*) {
            #[inline(always)]
            fn lanes<S: Simd>(self, simd: S, start: usize) -> ($(Lane<$t, S>,)*) {
                ($(whole(simd, self.$k, start),)*)
            }

            #[inline(always)]
            fn rest<S: Simd>(self, simd: S, start: usize) -> ($(Lane<$t, S>,)*) {
                ($({
                    let x = &self.$k[start..];
                    Lane::new(simd, std::array::from_fn(|k| x[k.min(x.len() - 1)]))
                },)*)
            }

            #[inline(always)]
            fn at(self, k: usize) -> ($($t,)*) {
                ($(self.$k[k],)*)
            }
        }
    )*};
}

operands! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

/// Computes `out[k]` from the `k`-th element of the operands, [`WIDTH`] at a
/// time, and one by one where the lane body gives up.
#[inline(always)]
pub fn pieces<A: LaneValue, R: Packed, S: Simd>(
    simd: S,
    out: &mut [MaybeUninit<R>],
    operands: impl Operands<A>,
    lanes: impl Fn(Mask<S>, A::Lanes<S>) -> Option<Lane<R, S>>,
    scalar: impl Fn(A) -> R,
) {
    let len = out.len();
    let all = Mask::first(simd, WIDTH);
    let mut start = 0;
    while start < len {
        let count = (len - start).min(WIDTH);
        // One call, because the body is inlined at each.
        let (on, args) = if count == WIDTH {
            (all, operands.lanes(simd, start))
        } else {
            (Mask::first(simd, count), operands.rest(simd, start))
        };
        let out = &mut out[start..start + count];
        match lanes(on, args) {
            Some(results) => {
                let values = results.values();
                for (slot, value) in out.iter_mut().zip(values) {
                    slot.write(value);
                }
            }
            None => {
                for (k, slot) in out.iter_mut().enumerate() {
                    slot.write(scalar(operands.at(start + k)));
                }
            }
        }
        start += WIDTH;
    }
}
