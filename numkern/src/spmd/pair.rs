//! Values too broad for 16 in a register or two: those of the lower and of the
//! upper 8 elements.

use fearless_simd::{ExtractToken, Simd, mask32x8, mask32x16, mask64x8};

use super::WIDTH;
use super::pack::{BitsVector, FloatVector, NumberVector, ShiftVector, Vector};
use super::shape::{Array, Shape, Wide};
use super::vector::MaskFor;

/// The lower and the upper half.
#[derive(Clone, Copy, Debug)]
pub struct Pair<V>(V, V);

/// The masks of both halves.
#[inline(always)]
fn halves<S: Simd>(mask: mask32x16<S>) -> (mask64x8<S>, mask64x8<S>) {
    let simd = mask.token();
    let (low, high) = simd.split_mask32x16(mask);
    (low.mask(), high.mask())
}

/// The mask of both halves together.
#[inline(always)]
fn joined<S: Simd>(low: mask64x8<S>, high: mask64x8<S>) -> mask32x16<S> {
    let simd = low.token();
    simd.combine_mask32x8(mask32x8::of(low), mask32x8::of(high))
}

impl<T: Copy, S: Simd, V: Vector<T, S>> Vector<T, Wide<S>> for Pair<V> {
    #[inline(always)]
    fn splat(lanes: Wide<S>, value: T) -> Self {
        let half = V::splat(lanes.level_token(), value);
        Pair(half, half)
    }

    #[inline(always)]
    fn pack(lanes: Wide<S>, values: [T; 2 * WIDTH]) -> Self {
        let simd = lanes.level_token();
        Pair(
            V::pack(simd, Array::from_fn(|k| values[k])),
            V::pack(simd, Array::from_fn(|k| values[WIDTH + k])),
        )
    }

    #[inline(always)]
    fn unpack(self) -> [T; 2 * WIDTH] {
        let (low, high) = (self.0.unpack(), self.1.unpack());
        Array::from_fn(|k| if k < WIDTH { low[k] } else { high[k - WIDTH] })
    }

    #[inline(always)]
    fn select(mask: mask32x16<S>, on: Self, off: Self) -> Self {
        let (low, high) = halves(mask);
        Pair(V::select(low, on.0, off.0), V::select(high, on.1, off.1))
    }

    #[inline(always)]
    fn equal(self, lanes: Wide<S>, other: Self) -> mask32x16<S> {
        let simd = lanes.level_token();
        joined(self.0.equal(simd, other.0), self.1.equal(simd, other.1))
    }

    #[inline(always)]
    fn less(self, lanes: Wide<S>, other: Self) -> mask32x16<S> {
        let simd = lanes.level_token();
        joined(self.0.less(simd, other.0), self.1.less(simd, other.1))
    }

    #[inline(always)]
    fn less_equal(self, lanes: Wide<S>, other: Self) -> mask32x16<S> {
        let simd = lanes.level_token();
        joined(self.0.less_equal(simd, other.0), self.1.less_equal(simd, other.1))
    }
}

macro_rules! checked {
    ($($name:ident)*) => {$(
        #[inline(always)]
        fn $name(self, on: mask32x16<S>, other: Self) -> Option<Self> {
            let (low, high) = halves(on);
            Some(Pair(self.0.$name(low, other.0)?, self.1.$name(high, other.1)?))
        }
    )*};
}

macro_rules! total {
    ($($name:ident($($other:ident),*))*) => {$(
        #[inline(always)]
        fn $name(self $(, $other: Self)*) -> Self {
            Pair(self.0.$name($($other.0),*), self.1.$name($($other.1),*))
        }
    )*};
}

impl<T: Copy, S: Simd, V: NumberVector<T, S>> NumberVector<T, Wide<S>> for Pair<V> {
    checked!(add sub mul div rem);

    #[inline(always)]
    fn div_by(self, lanes: Wide<S>, on: mask32x16<S>, b: T) -> Option<Self> {
        let (simd, (low, high)) = (lanes.level_token(), halves(on));
        Some(Pair(self.0.div_by(simd, low, b)?, self.1.div_by(simd, high, b)?))
    }

    #[inline(always)]
    fn rem_by(self, lanes: Wide<S>, on: mask32x16<S>, b: T) -> Option<Self> {
        let (simd, (low, high)) = (lanes.level_token(), halves(on));
        Some(Pair(self.0.rem_by(simd, low, b)?, self.1.rem_by(simd, high, b)?))
    }

    #[inline(always)]
    fn neg(self, on: mask32x16<S>) -> Option<Self> {
        let (low, high) = halves(on);
        Some(Pair(self.0.neg(low)?, self.1.neg(high)?))
    }
}

impl<T: Copy, S: Simd, V: BitsVector<T, S>> BitsVector<T, Wide<S>> for Pair<V> {
    total!(and(other) or(other) xor(other) not());
}

impl<T: Copy, S: Simd, V: ShiftVector<T, S>> ShiftVector<T, Wide<S>> for Pair<V> {
    #[inline(always)]
    fn shl(self, by: u32) -> Self {
        Pair(self.0.shl(by), self.1.shl(by))
    }

    #[inline(always)]
    fn shr(self, by: u32) -> Self {
        Pair(self.0.shr(by), self.1.shr(by))
    }

    total!(shl_each(by) shr_each(by));
}

impl<T: Copy, S: Simd, V: FloatVector<T, S>> FloatVector<T, Wide<S>> for Pair<V> {
    total!(sqrt() abs() fused(b, c) mul_add(b, c));
}
