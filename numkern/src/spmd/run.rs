//! The loop over the elements of contiguous operands.

use std::mem::MaybeUninit;

use fearless_simd::Simd;

use super::value::LaneValue;
use super::{Lane, Mask, Packed, WIDTH};

/// A slice of each operand, all of the same length, of which elements are taken
/// side by side.
pub trait Operands<A: LaneValue>: Copy {
    /// [`WIDTH`] elements of each operand.
    type Chunks;

    /// The elements behind the last whole [`WIDTH`], and copies of one of them.
    fn rest(self) -> Self::Chunks;

    /// [`WIDTH`] elements from an index on, or those of `rest` where there are less.
    fn lanes<S: Simd>(self, simd: S, start: usize, rest: &Self::Chunks) -> A::Lanes<S>;

    /// The elements at an index.
    fn at(self, k: usize) -> A;
}

/// The elements behind the last whole [`WIDTH`].
#[inline(always)]
fn rest<T: Packed>(x: &[T]) -> [T; WIDTH] {
    let x = &x[x.len() - x.len() % WIDTH..];
    std::array::from_fn(|k| x.get(k).or(x.first()).copied().unwrap_or(T::ZERO))
}

/// [`WIDTH`] elements from an index on. What is chosen is where they are loaded
/// from, not what was loaded: that would keep every vector in memory.
#[inline(always)]
fn chunk<T: Packed, S: Simd>(simd: S, x: &[T], start: usize, rest: &[T; WIDTH]) -> Lane<T, S> {
    let whole = x.get(start..start + WIDTH).and_then(|x| x.first_chunk());
    Lane::new(simd, *whole.unwrap_or(rest))
}

macro_rules! operands {
    ($(($($t:ident $k:tt)*))*) => {$(
        impl<$($t: Packed),*> Operands<($($t,)*)> for ($(&[$t],)*) {
            type Chunks = ($([$t; WIDTH],)*);

            #[inline(always)]
            fn rest(self) -> Self::Chunks {
                ($(rest(self.$k),)*)
            }

            #[inline(always)]
            fn lanes<S: Simd>(
                self,
                simd: S,
                start: usize,
                rest: &Self::Chunks,
            ) -> ($(Lane<$t, S>,)*) {
                ($(chunk(simd, self.$k, start, &rest.$k),)*)
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
    let rest = operands.rest();
    let mut start = 0;
    while start < len {
        let count = (len - start).min(WIDTH);
        // One call, because the body is inlined at each.
        let on = Mask::first(simd, count);
        let args = operands.lanes(simd, start, &rest);
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
