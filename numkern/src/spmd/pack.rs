//! What a scalar type needs to be held for several elements at once.

use fearless_simd::{Simd, mask64x8};

use super::WIDTH;

/// The bits of a mask, one for each element.
pub(super) type Bits<S> = mask64x8<S>;

/// A scalar that can be held for [`WIDTH`] elements at once: every primitive
/// number and `bool`.
pub trait Packed: Copy + Send + Sync + 'static {
    /// What holds the elements: vector registers where the CPU level has them
    /// for the type, an array otherwise.
    type Pack<S: Simd>: Copy;
    /// What stands in elements that are off.
    const ZERO: Self;
    /// The same value for all elements.
    fn splat<S: Simd>(simd: S, value: Self) -> Self::Pack<S>;
    /// A value for each element.
    fn pack<S: Simd>(simd: S, values: [Self; WIDTH]) -> Self::Pack<S>;
    /// The value of each element.
    fn unpack<S: Simd>(pack: Self::Pack<S>) -> [Self; WIDTH];
    /// The first operand where the mask is on, the second elsewhere.
    fn select<S: Simd>(mask: Bits<S>, on: Self::Pack<S>, off: Self::Pack<S>) -> Self::Pack<S>;
    /// `a == b`.
    fn equal<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Bits<S>;
    /// `a < b`.
    fn less<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Bits<S>;
    /// `a <= b`.
    fn less_equal<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Bits<S>;
}

/// A number. Each operation is `None` when it panics for an element that is on.
pub trait PackedNumber: Packed {
    /// `a + b`.
    fn add<S: Simd>(
        simd: S,
        on: Bits<S>,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
    ) -> Option<Self::Pack<S>>;
    /// `a - b`.
    fn sub<S: Simd>(
        simd: S,
        on: Bits<S>,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
    ) -> Option<Self::Pack<S>>;
    /// `a * b`.
    fn mul<S: Simd>(
        simd: S,
        on: Bits<S>,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
    ) -> Option<Self::Pack<S>>;
    /// `a / b`.
    fn div<S: Simd>(
        simd: S,
        on: Bits<S>,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
    ) -> Option<Self::Pack<S>>;
    /// `a % b`.
    fn rem<S: Simd>(
        simd: S,
        on: Bits<S>,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
    ) -> Option<Self::Pack<S>>;
    /// `-a`.
    fn neg<S: Simd>(simd: S, on: Bits<S>, a: Self::Pack<S>) -> Option<Self::Pack<S>>;
}

/// An integer or `bool`.
pub trait PackedBits: Packed {
    /// `a & b`.
    fn and<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Self::Pack<S>;
    /// `a | b`.
    fn or<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Self::Pack<S>;
    /// `a ^ b`.
    fn xor<S: Simd>(simd: S, a: Self::Pack<S>, b: Self::Pack<S>) -> Self::Pack<S>;
    /// `!a`.
    fn not<S: Simd>(simd: S, a: Self::Pack<S>) -> Self::Pack<S>;
}

/// A float.
pub trait PackedFloat: PackedNumber {
    /// `a.sqrt()`.
    fn sqrt<S: Simd>(a: Self::Pack<S>) -> Self::Pack<S>;
    /// `a.abs()`.
    fn abs<S: Simd>(a: Self::Pack<S>) -> Self::Pack<S>;
    /// `a * b + c`, rounded once where the CPU level has the instruction.
    fn fused<S: Simd>(
        simd: S,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
        c: Self::Pack<S>,
    ) -> Self::Pack<S>;
    /// `a * b + c`, rounded once on every level.
    fn mul_add<S: Simd>(
        simd: S,
        a: Self::Pack<S>,
        b: Self::Pack<S>,
        c: Self::Pack<S>,
    ) -> Self::Pack<S>;
}
