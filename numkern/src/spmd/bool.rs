//! `bool` as a mask.

use fearless_simd::{Select, Simd, SimdMask};

use super::WIDTH;
use super::pack::{Bits, Packed, PackedBits};

impl Packed for bool {
    type Pack<S: Simd> = Bits<S>;
    const ZERO: Self = false;

    #[inline(always)]
    fn splat<S: Simd>(simd: S, value: Self) -> Bits<S> {
        Bits::splat(simd, value)
    }

    #[inline(always)]
    fn pack<S: Simd>(simd: S, values: [Self; WIDTH]) -> Bits<S> {
        let bits = values.iter().enumerate().fold(0, |bits, (k, on)| bits | (u64::from(*on) << k));
        Bits::from_bitmask(simd, bits)
    }

    #[inline(always)]
    fn unpack<S: Simd>(pack: Bits<S>) -> [Self; WIDTH] {
        let bits = pack.to_bitmask();
        std::array::from_fn(|k| (bits >> k) & 1 == 1)
    }

    #[inline(always)]
    fn select<S: Simd>(mask: Bits<S>, on: Bits<S>, off: Bits<S>) -> Bits<S> {
        mask.select(on, off)
    }

    #[inline(always)]
    fn equal<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        !(a ^ b)
    }

    #[inline(always)]
    fn less<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        !a & b
    }

    #[inline(always)]
    fn less_equal<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        !a | b
    }
}

impl PackedBits for bool {
    #[inline(always)]
    fn and<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        a & b
    }

    #[inline(always)]
    fn or<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        a | b
    }

    #[inline(always)]
    fn xor<S: Simd>(_simd: S, a: Bits<S>, b: Bits<S>) -> Bits<S> {
        a ^ b
    }

    #[inline(always)]
    fn not<S: Simd>(_simd: S, a: Bits<S>) -> Bits<S> {
        !a
    }
}
