//! Exponentials.
//!
//! `x = n ln 2 + r` with `n` an integer and `|r| <= ln 2 / 2` (W. J. Cody and
//! W. Waite, "Software Manual for the Elementary Functions", 1980: `ln 2` in two
//! parts, the product of `n` and the first part exact), then a minimax
//! polynomial for `exp(r)` whose leading terms are added without loss, then a
//! scaling by `2^n` in two steps, so that overflow and gradual underflow happen
//! in the last product and nowhere else.

use super::dd::{self, Dd, quick_two_sum, split, two_prod, two_sum};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// Added to a float, it leaves the nearest integer plus 2046 in the low bits:
/// twice the bias of the exponent, which makes halves of it exponents.
const ROUND: f64 = 6_755_399_441_055_744.0 + 2046.0;

const LOG2_E: f64 = std::f64::consts::LOG2_E;
/// The upper 42 bits of `ln 2`: times an exponent it is exact.
pub(super) const LN2_HI: f64 = 0.693_147_180_559_890_3;
pub(super) const LN2_LO: f64 = 5.497_923_018_708_371e-14;
/// The upper 26 bits of `ln 2`.
const LN2_26: f64 = 0.693_147_167_563_438_4;
const LN2_REST: f64 = 1.299_650_689_388_988_9e-8;

/// `(e^r - 1 - r) / r^2`, error 2^-57.9 of the result.
const EXP: [f64; 10] = [
    0.5000000000000011,
    0.1666666666666641,
    0.041666666666529725,
    0.008333333333494982,
    0.0013888888943760047,
    0.0001984126950576483,
    2.4801492949541946e-05,
    2.7557586812271127e-06,
    2.763030628401265e-07,
    2.5000016081755942e-08,
];

/// The same, error 2^-51.6.
const EXP_FAST: [f64; 9] = [
    0.4999999999999832,
    0.16666666666611335,
    0.04166666666814233,
    0.00833333337098234,
    0.0013888888515117565,
    0.0001984118506750936,
    2.4801932397543975e-05,
    2.7635068250752605e-06,
    2.7476719719713545e-07,
];

/// The same, error 2^-34.2.
const EXP_SINGLE: [f64; 6] = [
    0.5000000067839632,
    0.16666665867010244,
    0.041666294364701706,
    0.008333497340457543,
    0.0013944703567634188,
    0.00019790298359745556,
];

/// `(e^r - 1 - r - r^2 / 2) / r^3`, error 2^-63.9 of the result.
const CUBIC: [f64; 10] = [
    0.1666666666666668,
    0.04166666666666641,
    0.008333333333318484,
    0.001388888888903369,
    0.00019841269893460358,
    2.4801587025013883e-05,
    2.7557237327820535e-06,
    2.755752637001247e-07,
    2.511129277721086e-08,
    2.083849666338473e-09,
];

/// `(2^r - 1 - r ln 2) / r^2`, error 2^-57.9 of the result.
const EXP2: [f64; 10] = [
    0.24022650695910122,
    0.05550410866482074,
    0.009618129107596986,
    0.0013333558146686095,
    0.00015403530454063916,
    1.5252733546886842e-05,
    1.321543661024099e-06,
    1.0178184650357409e-07,
    7.073579160470731e-09,
    4.4363035112935264e-10,
];

/// The same, error 2^-51.6.
const EXP2_FAST: [f64; 9] = [
    0.24022650695909267,
    0.055504108664638015,
    0.00961812910796781,
    0.0013333558206495393,
    0.000154035299800382,
    1.5252668759817854e-05,
    1.3215670322436065e-06,
    1.0206774541715785e-07,
    7.034297088460299e-09,
];

/// The same, error 2^-34.2.
const EXP2_SINGLE: [f64; 6] = [
    0.24022651020939312,
    0.05550410600946722,
    0.009618043328659313,
    0.001333382005149801,
    0.00015465373410831001,
    1.5213590139620532e-05,
];

/// An integer exponent: as a float, and in the low bits of a word.
#[derive(Clone, Copy)]
pub(super) struct Exponent<K: Lanes<f64>> {
    pub number: F64<K>,
    word: K::U,
}

/// The integer nearest to `x * by`.
#[inline(always)]
fn nearest<K: Lanes<f64>>(k: K, x: F64<K>, by: f64) -> Exponent<K> {
    let shifted = k.mul_add(x, k.splat(by), k.splat(ROUND));
    Exponent { number: shifted - ROUND, word: k.bits(shifted) }
}

impl<K: Lanes<f64>> Exponent<K> {
    /// An exponent from an integer that is at most 2046 in magnitude.
    #[inline(always)]
    pub fn of(k: K, number: F64<K>) -> Self {
        Self { number, word: k.bits(k.splat(ROUND) + number) }
    }

    /// `x 2^n` for `n` from -2046 to 2046.
    #[inline(always)]
    pub fn scale(self, k: K, x: F64<K>) -> F64<K> {
        let (first, second) = self.halves(k);
        x * first * second
    }

    /// [`Self::scale`] where the result is a normal number, `x` being near 1.
    #[inline(always)]
    pub fn scale_normal(self, k: K, x: F64<K>) -> F64<K> {
        // The exponent is added to that of `x`, less the 2046 that stand with it.
        let offset = k.word(2046_u64 << 52);
        k.float(k.bits(x) + ((self.word << 52) - offset))
    }

    /// `2^n` for an `n` whose power is a normal number.
    #[inline(always)]
    pub fn power(self, k: K) -> F64<K> {
        k.float((self.word - k.word(1023)) << 52)
    }

    /// Two powers of two whose product is `2^n`.
    #[inline(always)]
    fn halves(self, k: K) -> (F64<K>, F64<K>) {
        let half = self.word >> 1;
        (k.float(half << 52), k.float((self.word - half) << 52))
    }
}

/// `x` held between two bounds; NaN stays.
#[inline(always)]
pub(super) fn clamp<K: Lanes<f64>>(k: K, x: F64<K>, low: f64, high: f64) -> F64<K> {
    let x = k.select(k.lt(k.splat(high), x), k.splat(high), x);
    k.select(k.lt(x, k.splat(low)), k.splat(low), x)
}

/// `e^x`
#[inline(always)]
pub(super) fn exp<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(k.le(k.abs(x), k.splat(708.0))) {
        let (n, y) = exp_unscaled::<P, K>(k, x);
        return n.scale_normal(k, y);
    }
    // Beyond the bounds the scaling overflows and underflows all the same.
    let (n, y) = exp_unscaled::<P, K>(k, clamp(k, x, -746.0, 710.0));
    n.scale(k, y)
}

/// `e^x = 2^n y`
#[inline(always)]
fn exp_unscaled<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> (Exponent<K>, F64<K>) {
    let n = nearest(k, x, LOG2_E);
    let high = k.mul_add(n.number, k.splat(-LN2_HI), x);
    let y = match P::PRECISION {
        Precision::Accurate => {
            let low = n.number * LN2_LO;
            let r = high - low;
            let rest = k.mul_add(r * r, poly(k, r, &EXP), -low);
            let sum = quick_two_sum::<K>(k.splat(1.0), high);
            sum.hi + (sum.lo + rest)
        }
        Precision::Fast => {
            let r = k.mul_add(n.number, k.splat(-LN2_LO), high);
            k.mul_add(r * r, poly(k, r, &EXP_FAST), r) + 1.0
        }
        Precision::Single => {
            let r = high;
            k.mul_add(r * r, poly(k, r, &EXP_SINGLE), r) + 1.0
        }
    };
    (n, y)
}

/// `2^x`
#[inline(always)]
pub(super) fn exp2<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    if k.surely(k.le(k.abs(x), k.splat(1021.0))) {
        let (n, y) = exp2_unscaled::<P, K>(k, x);
        return n.scale_normal(k, y);
    }
    let (n, y) = exp2_unscaled::<P, K>(k, clamp(k, x, -1076.0, 1025.0));
    n.scale(k, y)
}

/// `2^x = 2^n y`
#[inline(always)]
fn exp2_unscaled<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> (Exponent<K>, F64<K>) {
    let n = nearest(k, x, 1.0);
    let r = x - n.number;
    let y = match P::PRECISION {
        Precision::Accurate => {
            // `r ln 2` in two parts: the product of two halves is exact.
            let (rh, rl) = split(k, r);
            let high = rh * LN2_26;
            let low = k.mul_add(rl, k.splat(LN2_26), r * LN2_REST);
            let sum = quick_two_sum::<K>(k.splat(1.0), high);
            sum.hi + (sum.lo + k.mul_add(r * r, poly(k, r, &EXP2), low))
        }
        Precision::Fast => {
            let ln2 = k.splat(std::f64::consts::LN_2);
            k.mul_add(r * r, poly(k, r, &EXP2_FAST), r * ln2) + 1.0
        }
        Precision::Single => {
            let ln2 = k.splat(std::f64::consts::LN_2);
            k.mul_add(r * r, poly(k, r, &EXP2_SINGLE), r * ln2) + 1.0
        }
    };
    (n, y)
}

/// `e^x = 2^n (1 + p)`
pub(super) struct Parts<K: Lanes<f64>> {
    pub n: Exponent<K>,
    pub p: Dd<F64<K>>,
}

/// The parts of `e^x` for `|x|` up to 1400: `p` is a sum good to 2^-60 for
/// [`Precision::Accurate`], and one float otherwise.
#[inline(always)]
pub(super) fn parts<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> Parts<K> {
    let n = nearest(k, x.hi, LOG2_E);
    let high = k.mul_add(n.number, k.splat(-LN2_HI), x.hi);
    let low = k.mul_add(n.number, k.splat(-LN2_LO), x.lo);
    let q = |r| match P::PRECISION {
        Precision::Single => poly(k, r, &EXP_SINGLE),
        // Relative to `p`, which may be small: more terms than the power needs.
        _ => poly(k, r, &EXP),
    };
    if !matches!(P::PRECISION, Precision::Accurate) {
        let r = high + low;
        return Parts { n, p: Dd::new(k.mul_add(r * r, q(r), r), k.splat(0.0)) };
    }
    // `high` is the smaller one only next to `n ln 2`, where the power is what
    // counts, and not its distance from it.
    let r = quick_two_sum::<K>(high, low);
    let square = two_prod(k, r.hi, r.hi);
    let half = dd::scale::<K>(square, k.splat(0.5));
    let sum = quick_two_sum::<K>(r.hi, half.hi);
    let cubic = square.hi * r.hi * poly(k, r.hi, &CUBIC);
    let rest = (sum.lo + half.lo) + k.mul_add(r.lo, r.hi, r.lo) + cubic;
    Parts { n, p: quick_two_sum::<K>(sum.hi, rest) }
}

/// `(e^x - 1) / 2^shift` as a sum, for `x >= -40` where `e^x / 2^shift` is a
/// number.
#[inline(always)]
pub(super) fn exp_m1_parts<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>, shift: i32) -> Dd<F64<K>> {
    let Parts { n, p } = parts::<P, K>(k, Dd::new(x, k.splat(0.0)));
    let power = Exponent::of(k, n.number - f64::from(shift)).power(k);
    let one = 1.0 / f64::from(1 << shift);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return Dd::new(k.mul_add(power, p.hi, power - one), k.splat(0.0));
    }
    let base = two_sum::<K>(power, k.splat(-one));
    let sum = two_sum::<K>(base.hi, power * p.hi);
    quick_two_sum::<K>(sum.hi, sum.lo + (base.lo + power * p.lo))
}

/// `e^x - 1` as a sum for `0 <= x <= 709`.
#[inline(always)]
pub(super) fn exp_m1_of_positive<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> Dd<F64<K>> {
    let Parts { n, p } = parts::<P, K>(k, Dd::new(x, k.splat(0.0)));
    let power = n.power(k);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return Dd::new(k.mul_add(power, p.hi, power - 1.0), k.splat(0.0));
    }
    // The power is not below 1, and less 1 it is zero or above its part `p`.
    let base = quick_two_sum::<K>(power, k.splat(-1.0));
    let sum = quick_two_sum::<K>(base.hi, power * p.hi);
    quick_two_sum::<K>(sum.hi, sum.lo + (base.lo + power * p.lo))
}

/// `e^x - 1`
#[inline(always)]
pub(super) fn exp_m1<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    // Halved, because `2^1024` is no number, and doubled at the end.
    let y = exp_m1_parts::<P, K>(k, clamp(k, x, -40.0, 710.0), 1).hi;
    itself_below(k, 1e-17, x, y + y)
}

/// `x` where it is smaller than the limit, `y` elsewhere: zeros keep their sign
/// and subnormal numbers their last bits.
#[inline(always)]
pub(super) fn itself_below<K: Lanes<f64>>(k: K, limit: f64, x: F64<K>, y: F64<K>) -> F64<K> {
    k.select(k.lt(k.abs(x), k.splat(limit)), x, y)
}
