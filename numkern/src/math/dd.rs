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

/// The product of two sums.
#[inline(always)]
pub(super) fn mul<K: Lanes<f64>>(k: K, a: Dd<F64<K>>, b: Dd<F64<K>>) -> Dd<F64<K>> {
    let p = two_prod(k, a.hi, b.hi);
    quick_two_sum::<K>(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi))
}

/// The sum of two sums.
#[inline(always)]
pub(super) fn add<K: Lanes<f64>>(a: Dd<F64<K>>, b: Dd<F64<K>>) -> Dd<F64<K>> {
    let s = two_sum::<K>(a.hi, b.hi);
    quick_two_sum::<K>(s.hi, s.lo + (a.lo + b.lo))
}

/// The quotient of two sums, where the reciprocal of the second is normal.
#[inline(always)]
pub(super) fn div<K: Lanes<f64>>(k: K, a: Dd<F64<K>>, b: Dd<F64<K>>) -> Dd<F64<K>> {
    // One division: the remainder makes good what the product lacks.
    let inverse = k.splat(1.0) / b.hi;
    let q = a.hi * inverse;
    let p = two_prod(k, q, b.hi);
    let rest = ((a.hi - p.hi) - p.lo) + (a.lo - q * b.lo);
    quick_two_sum::<K>(q, rest * inverse)
}

/// The quotient of two sums: that of the first parts correctly rounded, and
/// what it lacks.
#[inline(always)]
pub(super) fn quotient<K: Lanes<f64>>(k: K, a: Dd<F64<K>>, b: Dd<F64<K>>) -> Dd<F64<K>> {
    let hi = a.hi / b.hi;
    let p = two_prod(k, hi, b.hi);
    let rest = ((a.hi - p.hi) - p.lo) + (a.lo - hi * b.lo);
    Dd { hi, lo: rest / b.hi }
}

/// The root of a sum.
#[inline(always)]
pub(super) fn sqrt<K: Lanes<f64>>(k: K, a: Dd<F64<K>>) -> Dd<F64<K>> {
    let root = k.sqrt(a.hi);
    let p = two_prod(k, root, root);
    let rest = ((a.hi - p.hi) - p.lo) + a.lo;
    // The root of zero is zero, not a quotient of zeros.
    quick_two_sum::<K>(root, rest / (root + root + f64::MIN_POSITIVE))
}

impl<F: Copy> Dd<F> {
    /// The sum from its parts.
    #[inline(always)]
    pub fn new(hi: F, lo: F) -> Self {
        Self { hi, lo }
    }
}

/// A constant that one float does not hold.
#[inline(always)]
pub(super) fn constant<K: Lanes<f64>>(k: K, (hi, lo): (f64, f64)) -> Dd<F64<K>> {
    Dd { hi: k.splat(hi), lo: k.splat(lo) }
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
