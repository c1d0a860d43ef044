//! Sums and products of two floats without loss (as `math::dd` for `f64`).

use super::{F32, Lanes, Tier, is_fast, poly};

/// `hi + lo`, where `lo` is at most half a unit in the last place of `hi`.
#[derive(Clone, Copy)]
pub(super) struct Pair<F> {
    pub hi: F,
    pub lo: F,
}

/// `a + b` exactly.
#[inline(always)]
pub(super) fn two_sum<K: Lanes<f32>>(a: F32<K>, b: F32<K>) -> Pair<F32<K>> {
    let hi = a + b;
    let other = hi - a;
    Pair { hi, lo: (a - (hi - other)) + (b - other) }
}

/// `a + b` exactly, where `a` is zero or not smaller in magnitude than `b`.
#[inline(always)]
pub(super) fn quick_two_sum<K: Lanes<f32>>(a: F32<K>, b: F32<K>) -> Pair<F32<K>> {
    let hi = a + b;
    Pair { hi, lo: b - (hi - a) }
}

/// The upper 12 bits of the significand, and the rest.
#[inline(always)]
pub(super) fn split<K: Lanes<f32>>(k: K, x: F32<K>) -> (F32<K>, F32<K>) {
    let high = upper(k, x);
    (high, x - high)
}

/// The upper 12 bits of the significand.
#[inline(always)]
pub(super) fn upper<K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    k.float(k.bits(x) & k.word(!0xfff))
}

/// `a b + c` for a `c` next to `-a b`: what is left is exact, but for underflow.
#[inline(always)]
pub(super) fn residual<K: Lanes<f32>>(k: K, a: F32<K>, b: F32<K>, c: F32<K>) -> F32<K> {
    if k.fused() {
        return k.mul_add(a, b, c);
    }
    // Dekker's halves: their products are exact.
    let (ah, al) = split(k, a);
    let (bh, bl) = split(k, b);
    ((ah * bh + c) + ah * bl + al * bh) + al * bl
}

/// `a * b`, exact but for underflow.
#[inline(always)]
pub(super) fn two_prod<K: Lanes<f32>>(k: K, a: F32<K>, b: F32<K>) -> Pair<F32<K>> {
    let hi = a * b;
    Pair { hi, lo: residual(k, a, b, -hi) }
}

/// `x^2 y`, rounded about once.
#[inline(always)]
pub(super) fn square_times<K: Lanes<f32>>(k: K, x: F32<K>, y: F32<K>) -> F32<K> {
    let square = x * x;
    k.mul_add(square, y, residual(k, x, x, -square) * y)
}

/// `z p(z)` for `z = r^2` and a polynomial `p`, rounded about once: what the square
/// and the last sum of the polynomial lose is put back.
#[inline(always)]
pub(super) fn odd_series<K: Lanes<f32>>(k: K, r: F32<K>, c: &[f32]) -> F32<K> {
    let first = k.splat(c[0]);
    let z = r * r;
    let tail = poly(k, z, &c[1..]);
    let p = k.mul_add(z, tail, first);
    let p_lost = k.mul_add(z, tail, first - p);
    let z_lost = residual(k, r, r, -z);
    k.mul_add(z, p, k.mul_add(z_lost, p, z * p_lost))
}

/// A constant: the float next to it and what that lacks, and its first 12 bits and
/// the rest.
pub(super) struct Factor {
    pub near: f32,
    pub lacks: f32,
    pub upper: f32,
    pub rest: f32,
}

impl Factor {
    /// `x` times the constant plus `low`: in the default tier rounded about once.
    #[inline(always)]
    pub fn times<P: Tier, K: Lanes<f32>>(&self, k: K, x: F32<K>, low: F32<K>) -> F32<K> {
        if is_fast::<P>() {
            return k.mul_add(x, k.splat(self.near), low);
        }
        if k.fused() {
            return k.mul_add(x, k.splat(self.near), k.mul_add(x, k.splat(self.lacks), low));
        }
        let (high, rest) = split(k, x);
        high * self.upper + (rest * self.upper + (x * self.rest + low))
    }
}
