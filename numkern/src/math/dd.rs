//! Double-double arithmetic: an unevaluated sum of two floats.
//!
//! The sums are Knuth's and Dekker's (T. J. Dekker, "A floating-point technique
//! for extending the available precision", 1971; D. Knuth, TAOCP volume 2); the
//! products take a fused multiply-add where the level has one and Dekker's
//! halves elsewhere.

use super::lane::{F64, Lanes};

/// `hi + lo`, where `lo` is at most half a unit in the last place of `hi`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dd<F> {
    pub hi: F,
    pub lo: F,
}

/// `a + b` exactly.
#[inline(always)]
pub(super) fn two_sum<K: Lanes<f64>>(a: F64<K>, b: F64<K>) -> Dd<F64<K>> {
    let hi = a + b;
    let other = hi - a;
    Dd { hi, lo: (a - (hi - other)) + (b - other) }
}

/// `a + b` exactly, where `a` is zero or not smaller in magnitude than `b`.
#[inline(always)]
pub(super) fn quick_two_sum<K: Lanes<f64>>(a: F64<K>, b: F64<K>) -> Dd<F64<K>> {
    let hi = a + b;
    Dd { hi, lo: b - (hi - a) }
}

/// The upper 26 bits of the significand, and the rest.
#[inline(always)]
pub(super) fn split<K: Lanes<f64>>(k: K, x: F64<K>) -> (F64<K>, F64<K>) {
    let high = k.float(k.bits(x) & k.word(!0x7ff_ffff));
    (high, x - high)
}

/// `a * b`, exact but for bits below 2^-106 of it.
#[inline(always)]
pub(super) fn two_prod<K: Lanes<f64>>(k: K, a: F64<K>, b: F64<K>) -> Dd<F64<K>> {
    let hi = a * b;
    let lo = if k.fused() {
        k.mul_add(a, b, -hi)
    } else {
        let (ah, al) = split(k, a);
        let (bh, bl) = split(k, b);
        ((ah * bh - hi) + ah * bl + al * bh) + al * bl
    };
    Dd { hi, lo }
}

/// `a - q b`, where `q` is near the quotient: exact but for the last bits of a
/// product that no float holds.
#[inline(always)]
pub(super) fn remainder<K: Lanes<f64>>(k: K, a: F64<K>, q: F64<K>, b: F64<K>) -> F64<K> {
    if k.fused() {
        return k.mul_add(-q, b, a);
    }
    let p = two_prod(k, q, b);
    (a - p.hi) - p.lo
}

/// The quotient of two sums in two parts, where the reciprocal of the second sum
/// is normal.
#[inline(always)]
pub(super) fn quotient<K: Lanes<f64>>(k: K, a: Dd<F64<K>>, b: Dd<F64<K>>) -> Dd<F64<K>> {
    over(k, a, b, k.splat(1.0) / b.hi)
}

/// The quotient of two sums in two parts, by the reciprocal of `b.hi`.
#[inline(always)]
pub(super) fn over<K: Lanes<f64>>(
    k: K,
    a: Dd<F64<K>>,
    b: Dd<F64<K>>,
    inverse: F64<K>,
) -> Dd<F64<K>> {
    let hi = a.hi * inverse;
    let rest = remainder(k, a.hi, hi, b.hi) + k.mul_add(-hi, b.lo, a.lo);
    Dd { hi, lo: rest * inverse }
}

/// The root of a sum in two parts.
#[inline(always)]
pub(super) fn sqrt<K: Lanes<f64>>(k: K, a: Dd<F64<K>>) -> Dd<F64<K>> {
    let hi = k.sqrt(a.hi);
    let rest = remainder(k, a.hi, hi, hi) + a.lo;
    // The root of zero is zero, not a quotient of zeros.
    Dd { hi, lo: rest * (k.splat(0.5) / (hi + f64::MIN_POSITIVE)) }
}

impl<F: Copy> Dd<F> {
    /// The sum from its parts.
    #[inline(always)]
    pub fn new(hi: F, lo: F) -> Self {
        Self { hi, lo }
    }
}

/// Both parts times a power of two.
#[inline(always)]
pub(super) fn scale<K: Lanes<f64>>(a: Dd<F64<K>>, by: F64<K>) -> Dd<F64<K>> {
    Dd { hi: a.hi * by, lo: a.lo * by }
}

/// The one of two sums that the mask says.
#[inline(always)]
pub(super) fn select<K: Lanes<f64>>(
    k: K,
    mask: K::M,
    yes: Dd<F64<K>>,
    no: Dd<F64<K>>,
) -> Dd<F64<K>> {
    Dd { hi: k.select(mask, yes.hi, no.hi), lo: k.select(mask, yes.lo, no.lo) }
}
