//! Hyperbolic functions and the logistic function.
//!
//! With `x = n ln 2 + r` both `e^x` and `e^-x` are powers of two times
//! `cosh r + sinh r` and `cosh r - sinh r`: two short series and no division.

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{
    Exponent, Parts, Reduced, clamp, less_one, parts, parts_less_one, reduce,
};
use super::exponential::{LN2_HI, LN2_LO};
use super::lane::{F64, Lanes};
use super::logarithm::ln_of_sum;
use super::poly::poly;
use super::tier::{Precision, Tier};

/// `(sinh r - r) / r^3` in `r^2` up to `ln 2 / 2`, error 2^-61.7 of the result.
const SINH: [f64; 5] = [
    0.16666666666666677,
    0.008333333333321386,
    0.00019841269886818053,
    2.7557243448760234e-06,
    2.510932238472719e-08,
];

/// The same, error 2^-49.4.
const SINH_SINGLE: [f64; 4] =
    [0.1666666666663017, 0.008333333362844642, 0.0001984119567264261, 2.7630766904580993e-06];

/// `(cosh r - 1) / r^2` in `r^2`, error 2^-58.0 of the result.
const COSH: [f64; 5] = [
    0.5000000000000013,
    0.04166666666651047,
    0.0013888888948354497,
    2.4801488508011005e-05,
    2.763180937410307e-07,
];

/// The same, error 2^-45.9.
const COSH_SINGLE: [f64; 4] =
    [0.4999999999959837, 0.04166666699141021, 0.00138888072775364, 2.4882398583974928e-05];

/// Beyond it `sinh` and `cosh` overflow.
const LARGE: f64 = 710.6;

/// What `sinh` and `cosh` of one argument have in common: powers of two, times
/// `2^shift`, and the series.
struct Halves<K: Lanes<f64>> {
    /// `2^(n - 1)`
    up: F64<K>,
    /// `2^(-n - 1)`
    down: F64<K>,
    /// The reduced argument, in the accurate tier without its last part.
    high: F64<K>,
    /// `cosh r - 1`
    cosh: F64<K>,
    /// `sinh r - high`
    sinh: F64<K>,
}

impl<K: Lanes<f64>> Halves<K> {
    #[inline(always)]
    fn of<P: Tier>(k: K, Reduced { n, high, low, r }: Reduced<K>, shift: f64) -> Self {
        let z = r * r;
        let (sinh, cosh) = match P::PRECISION {
            Precision::Single => (poly(k, z, &SINH_SINGLE), poly(k, z, &COSH_SINGLE)),
            _ => (poly(k, z, &SINH), poly(k, z, &COSH)),
        };
        Self {
            up: Exponent::of(k, n.number + (shift - 1.0)).power(k),
            down: Exponent::of(k, k.splat(shift - 1.0) - n.number).power(k),
            high,
            cosh: z * cosh,
            sinh: match P::PRECISION {
                Precision::Accurate => k.mul_add(z * r, sinh, -low),
                _ => z * r * sinh,
            },
        }
    }

    /// `(up + down) cosh r + (up - down) sinh r`
    #[inline(always)]
    fn sum<P: Tier>(&self, k: K, down: F64<K>) -> F64<K> {
        let (one, other) = (self.up + down, self.up - down);
        let small = |lost| k.mul_add(other, self.sinh, k.mul_add(one, self.cosh, lost));
        if !matches!(P::PRECISION, Precision::Accurate) {
            return k.mul_add(other, self.high, one) + small(k.splat(0.0));
        }
        // `one` is zero or above the product.
        let sum = if k.fused() {
            let hi = k.mul_add(other, self.high, one);
            Dd { hi, lo: k.mul_add(other, self.high, one - hi) }
        } else {
            // The products with powers are exact.
            let product = other * self.high;
            let sum = quick_two_sum::<K>(one, product);
            Dd { hi: sum.hi, lo: sum.lo + ((self.up * self.high - product) - down * self.high) }
        };
        sum.hi + small(((self.up - one) + down) + sum.lo)
    }

    /// `sinh x`
    #[inline(always)]
    fn sinh<P: Tier>(&self, k: K) -> F64<K> {
        self.sum::<P>(k, -self.down)
    }

    /// `cosh x`
    #[inline(always)]
    fn cosh<P: Tier>(&self, k: K) -> F64<K> {
        self.sum::<P>(k, self.down)
    }
}

/// A quarter of [`Halves`], for any argument: the larger power is a number up to
/// where the result overflows, and the smaller one where it is not lost in the sum.
#[inline(always)]
fn halves_of_any<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>) -> Halves<K> {
    let reduced = reduce::<P, K>(k, Dd::new(clamp(k, a, 0.0, LARGE), k.splat(0.0)));
    let number = reduced.n.number;
    let mut halves = Halves::of::<P>(k, reduced, -2.0);
    let number = k.select(k.lt(k.splat(1000.0), number), k.splat(1000.0), number);
    halves.down = Exponent::of(k, k.splat(-3.0) - number).power(k);
    halves
}

/// The hyperbolic sine.
#[inline(always)]
pub(super) fn sinh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let tiny = k.splat(1e-17);
    if k.surely(k.lt(tiny, a) & k.le(a, k.splat(700.0))) {
        let reduced = reduce::<P, K>(k, Dd::new(a, k.splat(0.0)));
        return k.copysign(Halves::of::<P>(k, reduced, 0.0).sinh::<P>(k), x);
    }
    let y = halves_of_any::<P, K>(k, a).sinh::<P>(k) * 4.0;
    k.select(k.le(a, tiny), x, k.copysign(y, x))
}

/// The hyperbolic cosine.
#[inline(always)]
pub(super) fn cosh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    if k.surely(k.le(a, k.splat(700.0))) {
        let reduced = reduce::<P, K>(k, Dd::new(a, k.splat(0.0)));
        return Halves::of::<P>(k, reduced, 0.0).cosh::<P>(k);
    }
    halves_of_any::<P, K>(k, a).cosh::<P>(k) * 4.0
}

/// `tanh(x) = t / (t + 2)` with `t = e^2x - 1`
#[inline(always)]
pub(super) fn tanh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    // From here on the result is 1.
    let limit = k.splat(19.25);
    let a = if k.surely(k.lt(a, limit)) { a } else { k.select(k.lt(limit, a), limit, a) };
    let parts = parts_less_one::<P, K>(k, Dd::new(a + a, k.splat(0.0)));
    let (high, low) = less_one::<P, K>(k, parts.n.power(k), 1.0, parts);
    let y = if matches!(P::PRECISION, Precision::Accurate) {
        let t = quick_two_sum::<K>(high, low);
        let below = two_sum::<K>(t.hi, k.splat(2.0));
        let q = dd::quotient(k, t, Dd::new(below.hi, below.lo + t.lo));
        q.hi + q.lo
    } else {
        let t = high + low;
        t / (t + 2.0)
    };
    k.copysign(y, x)
}

/// `1 / (1 + e^-x) = 2^-n / (2^-n + 1 + p)`
#[inline(always)]
pub(super) fn sigmoid<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(k.lt(k.abs(x), k.splat(40.0))) {
        let parts = parts::<P, K>(k, Dd::new(-x, k.splat(0.0)));
        let power = Exponent::of(k, -parts.n.number).power(k);
        return reciprocal_of_next::<P, K>(k, power, parts) * power;
    }
    let x = clamp(k, x, -746.0, 40.0);
    let parts = parts::<P, K>(k, Dd::new(-x, k.splat(0.0)));
    let n = Exponent::of(k, -parts.n.number);
    // In the sum a power this small is lost.
    let power = Exponent::of(k, clamp(k, n.number, -1000.0, 1000.0)).power(k);
    n.scale(k, reciprocal_of_next::<P, K>(k, power, parts))
}

/// `1 / (power + 1 + high + rest)`
#[inline(always)]
fn reciprocal_of_next<P: Tier, K: Lanes<f64>>(
    k: K,
    power: F64<K>,
    Parts { high, rest, .. }: Parts<K>,
) -> F64<K> {
    let one = k.splat(1.0);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return one / (power + ((high + rest) + 1.0));
    }
    // Exact, as the sum of a 1 and a power.
    let base = quick_two_sum::<K>(one, power);
    let sum = quick_two_sum::<K>(base.hi, high);
    let below = quick_two_sum::<K>(sum.hi, (sum.lo + base.lo) + rest);
    let q = one / below.hi;
    let left = dd::remainder(k, one, q, below.hi);
    k.mul_add(q, k.mul_add(-q, below.lo, left), q)
}

/// Beyond it `asinh x` and `acosh x` are `ln 2x`, and the square is not needed.
const HUGE: f64 = 1e150;

/// `asinh x = ln (x + sqrt (1 + x^2))`
#[inline(always)]
pub(super) fn asinh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let (tiny, huge) = (k.lt(a, k.splat(1e-8)), k.lt(k.splat(HUGE), a));
    let number = k.lt(a, k.splat(f64::INFINITY));
    if k.surely(number & !(tiny | huge)) {
        return k.copysign(ln_of_sum::<P, K>(k, with_root(k, a), huge), x);
    }
    let near = with_root(k, k.select(huge, k.splat(1.0), a));
    let zero = k.splat(0.0);
    let y = ln_of_sum::<P, K>(k, dd::select(k, huge, Dd::new(a, zero), near), huge);
    // The next term of the series, for the larger ones of the small.
    let small = k.mul_add(a * a * a, k.splat(-1.0 / 6.0), a);
    k.copysign(k.select(number, k.select(tiny, small, y), a), x)
}

/// `a + sqrt (1 + a^2)`
#[inline(always)]
fn with_root<K: Lanes<f64>>(k: K, a: F64<K>) -> Dd<F64<K>> {
    let square = two_prod(k, a, a);
    let one = two_sum::<K>(k.splat(1.0), square.hi);
    let root = dd::sqrt(k, Dd::new(one.hi, one.lo + square.lo));
    let sum = quick_two_sum::<K>(root.hi, a);
    Dd::new(sum.hi, sum.lo + root.lo)
}

/// `acosh x = ln (1 + t + sqrt (t (t + 2)))` with `t = x - 1`
#[inline(always)]
pub(super) fn acosh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let huge = k.lt(k.splat(HUGE), x);
    let inside = k.le(k.splat(1.0), x);
    if k.surely(inside & !huge) {
        return ln_of_sum::<P, K>(k, next_with_root(k, x - 1.0), huge);
    }
    let near = next_with_root(k, k.select(huge | !inside, k.splat(1.0), x) - 1.0);
    let y = ln_of_sum::<P, K>(k, dd::select(k, huge, Dd::new(x, k.splat(0.0)), near), huge);
    let y = k.select(k.eq(x, k.splat(f64::INFINITY)), x, y);
    k.select(inside, y, k.splat(f64::NAN))
}

/// `1 + t + sqrt (t (t + 2))`
#[inline(always)]
fn next_with_root<K: Lanes<f64>>(k: K, t: F64<K>) -> Dd<F64<K>> {
    let square = two_prod(k, t, t);
    let product = two_sum::<K>(t + t, square.hi);
    let root = dd::sqrt(k, Dd::new(product.hi, product.lo + square.lo));
    // The root is above `t`.
    let more = quick_two_sum::<K>(root.hi, t);
    let one = two_sum::<K>(k.splat(1.0), more.hi);
    Dd::new(one.hi, one.lo + (more.lo + root.lo))
}

/// `(atanh s - s) / s^3` in `s^2` up to 0.2, error 2^-62.5 of the result.
const ATANH: [f64; 8] = [
    0.333333333333333,
    0.2000000000002871,
    0.14285714277781794,
    0.11111112165954501,
    0.09090831773930516,
    0.07695596205788784,
    0.06586097315107624,
    0.0692640114388051,
];

/// `atanh x = ln (p / q) / 2` with `p = 1 + x` and `q = 1 - x`: for the power of
/// two that brings `q` next to `p`, `n ln 2 / 2 + atanh s` with
/// `s = (p - 2^n q) / (p + 2^n q)`. One division for what are two functions.
#[expect(clippy::extra_unused_type_parameters, reason = "one form for all tiers")]
#[inline(always)]
pub(super) fn atanh<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let (a, one) = (k.abs(x), k.splat(1.0));
    let (tiny, inside) = (k.lt(a, k.splat(1e-9)), k.lt(a, one));
    if k.surely(inside & !tiny) {
        return k.copysign(atanh_between(k, a), x);
    }
    let y = atanh_between(k, k.select(inside, a, k.splat(0.5)));
    let outside = k.select(k.eq(a, one), k.splat(f64::INFINITY), k.splat(f64::NAN));
    k.copysign(k.select(tiny, a, k.select(inside, y, outside)), x)
}

/// [`atanh`] of what is between 0 and 1.
#[inline(always)]
fn atanh_between<K: Lanes<f64>>(k: K, a: F64<K>) -> F64<K> {
    let one = k.splat(1.0);
    let (p, q) = (quick_two_sum::<K>(one, a), quick_two_sum::<K>(one, -a));
    // The difference of the bits is nearly that of the logarithms.
    let difference = k.bits(p.hi) - k.bits(q.hi) + k.word(1 << 51);
    let exponent = difference >> 52;
    let power = k.float((exponent + k.word(1023)) << 52);
    let n = k.float(exponent | k.word(0x4330_0000_0000_0000)) - 4_503_599_627_370_496.0;
    let q = dd::scale::<K>(q, power);
    // Exact: the terms are near each other.
    let upper = quick_two_sum::<K>(p.hi - q.hi, p.lo - q.lo);
    let lower = two_sum::<K>(p.hi, q.hi);
    let s = dd::quotient(k, upper, Dd::new(lower.hi, lower.lo + (p.lo + q.lo)));
    let z = s.hi * s.hi;
    let top = quick_two_sum::<K>(n * (LN2_HI * 0.5), s.hi);
    let low = k.mul_add(n, k.splat(LN2_LO * 0.5), k.mul_add(s.hi * z, poly(k, z, &ATANH), s.lo));
    top.hi + (top.lo + low)
}
