//! The loop over the elements of contiguous operands.

use std::mem::MaybeUninit;

use super::shape::{Array, Shape};
use super::value::LaneValue;
use super::{Lane, Mask, Packed};

/// A slice of each operand, all of the same length, of which elements are taken
/// side by side.
pub trait Operands<A: LaneValue>: Copy {
    /// As many elements of each operand as run together.
    type Chunks<L: Shape>;

    /// The elements behind the last whole chunk, and copies of one of them.
    fn rest<L: Shape>(self) -> Self::Chunks<L>;

    /// A chunk from an index on, or those of `rest` where there are less.
    fn lanes<L: Shape>(self, lanes: L, start: usize, rest: &Self::Chunks<L>) -> A::Lanes<L>;

    /// The elements at an index.
    fn at(self, k: usize) -> A;
}

/// The elements behind the last whole chunk.
#[inline(always)]
fn rest<T: Packed, L: Shape>(x: &[T]) -> L::Array<T> {
    let x = &x[x.len() - x.len() % L::LANES..];
    Array::from_fn(|k| x.get(k).or(x.first()).copied().unwrap_or(T::ZERO))
}

/// A chunk from an index on. What is chosen is where they are loaded
/// from, not what was loaded: that would keep every vector in memory.
#[inline(always)]
fn chunk<T: Packed, L: Shape>(lanes: L, x: &[T], start: usize, rest: &L::Array<T>) -> Lane<T, L> {
    let x = x.get(start..start + L::LANES).unwrap_or(rest.as_ref());
    Lane::new(lanes, Array::from_fn(|k| x[k]))
}

macro_rules! operands {
    ($(($($t:ident $k:tt)*))*) => {$(
        impl<$($t: Packed),*> Operands<($($t,)*)> for ($(&[$t],)*) {
            type Chunks<L: Shape> = ($(L::Array<$t>,)*);

            #[inline(always)]
            fn rest<L: Shape>(self) -> Self::Chunks<L> {
                ($(rest::<$t, L>(self.$k),)*)
            }

            #[inline(always)]
            fn lanes<L: Shape>(
                self,
                lanes: L,
                start: usize,
                rest: &Self::Chunks<L>,
            ) -> ($(Lane<$t, L>,)*) {
                ($(chunk(lanes, self.$k, start, &rest.$k),)*)
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

/// Computes `out[k]` from the `k`-th element of the operands, side by
/// side, and one by one where the lane body gives up.
#[inline(always)]
pub fn pieces<A: LaneValue, R: Packed, L: Shape>(
    lanes: L,
    out: &mut [MaybeUninit<R>],
    operands: impl Operands<A>,
    body: impl Fn(Mask<L>, A::Lanes<L>) -> Option<Lane<R, L>>,
    scalar: impl Fn(A) -> R,
) {
    let len = out.len();
    let rest = operands.rest::<L>();
    let mut start = 0;
    while start < len {
        let count = (len - start).min(L::LANES);
        // One call, because the body is inlined at each.
        let on = Mask::first(lanes, count);
        let args = operands.lanes(lanes, start, &rest);
        let out = &mut out[start..start + count];
        match body(on, args) {
            Some(results) => {
                let values = results.values();
                for (slot, value) in out.iter_mut().zip(values.as_ref()) {
                    slot.write(*value);
                }
            }
            None => {
                for (k, slot) in out.iter_mut().enumerate() {
                    slot.write(scalar(operands.at(start + k)));
                }
            }
        }
        start += L::LANES;
    }
}
