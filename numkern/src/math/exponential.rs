//! Exponentials.
//!
//! `x = n ln 2 + r` with `n` an integer and `|r| <= ln 2 / 2` (W. J. Cody and
//! W. Waite, "Software Manual for the Elementary Functions", 1980: `ln 2` in two
//! parts, the product of `n` and the first part exact), then a minimax
//! polynomial for `exp(r)` whose leading terms are added without loss, then a
//! scaling by `2^n` in two steps, so that overflow and gradual underflow happen
//! in the last product and nowhere else.

use super::dd::{Dd, quick_two_sum, split, two_prod};
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

/// `(e^r - 1 - r - r^2 / 2) / r^3`, error 2^-58.9 of `e^r - 1`.
const EXP_M1: [f64; 10] = [
    0.16666666666666677,
    0.041666666666666574,
    0.00833333333332215,
    0.001388888888894271,
    0.00019841269884970887,
    2.480158719815664e-05,
    2.755724526225403e-06,
    2.755738707395113e-07,
    2.510869865746003e-08,
    2.087891176961277e-09,
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

/// `e^x = 2^n (1 + high + rest)`
pub(super) struct Parts<K: Lanes<f64>> {
    pub n: Exponent<K>,
    /// The reduced argument, without what a float could not hold of it. In the
    /// tiers that are not accurate all of the sum.
    pub high: F64<K>,
    /// What is left: below 0.08.
    pub rest: F64<K>,
}

/// The parts of `e^x` for `|x|` up to 1400.
#[inline(always)]
pub(super) fn parts<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> Parts<K> {
    let Reduced { n, high, low, r } = reduce::<P, K>(k, x);
    match P::PRECISION {
        Precision::Accurate => Parts { n, high, rest: k.mul_add(r * r, poly(k, r, &EXP), -low) },
        Precision::Fast => all(k, n, k.mul_add(r * r, poly(k, r, &EXP), r)),
        Precision::Single => all(k, n, k.mul_add(r * r, poly(k, r, &EXP_SINGLE), r)),
    }
}

/// [`parts`], where `high + rest` has a small error also beside itself, and not
/// only beside 1.
#[inline(always)]
pub(super) fn parts_less_one<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> Parts<K> {
    let Reduced { n, high, low, r } = reduce::<P, K>(k, x);
    match P::PRECISION {
        Precision::Accurate => {
            // Of `high`, which is exact, and then times `e^-low`.
            let square = high * high;
            let cubic = square * high * poly(k, high, &EXP_M1);
            let rest = if k.fused() {
                k.mul_add(high * 0.5, high, cubic)
            } else {
                let half = two_prod(k, high * 0.5, high);
                half.hi + (half.lo + cubic)
            };
            Parts { n, high, rest: k.mul_add(-low, (high + rest) + 1.0, rest) }
        }
        Precision::Fast => all(k, n, k.mul_add(r * r, poly(k, r, &EXP), r)),
        Precision::Single => all(k, n, k.mul_add(r * r, poly(k, r, &EXP_SINGLE), r)),
    }
}

/// Parts of which one is all.
#[inline(always)]
fn all<K: Lanes<f64>>(k: K, n: Exponent<K>, high: F64<K>) -> Parts<K> {
    Parts { n, high, rest: k.splat(0.0) }
}

/// An argument `n ln 2 + r`.
pub(super) struct Reduced<K: Lanes<f64>> {
    pub n: Exponent<K>,
    /// `high - low` is `r`, exact to 2^-100. In the tiers that are not accurate
    /// `high` is `r`.
    pub high: F64<K>,
    pub low: F64<K>,
    pub r: F64<K>,
}

/// Reduces `|x|` up to 1400.
#[inline(always)]
pub(super) fn reduce<P: Tier, K: Lanes<f64>>(k: K, x: Dd<F64<K>>) -> Reduced<K> {
    let n = nearest(k, x.hi, LOG2_E);
    let high = k.mul_add(n.number, k.splat(-LN2_HI), x.hi);
    if matches!(P::PRECISION, Precision::Accurate) {
        let low = k.mul_add(n.number, k.splat(LN2_LO), -x.lo);
        return Reduced { n, high, low, r: high - low };
    }
    let r = k.mul_add(n.number, k.splat(-LN2_LO), high) + x.lo;
    Reduced { n, high: r, low: k.splat(0.0), r }
}

/// `power e^r - one` in two parts that are to be added, where `e^r` is
/// `1 + high + rest`. In the tiers that are not accurate the first part is all.
#[inline(always)]
pub(super) fn less_one<P: Tier, K: Lanes<f64>>(
    k: K,
    power: F64<K>,
    one: f64,
    Parts { high, rest, .. }: Parts<K>,
) -> (F64<K>, F64<K>) {
    let base = power - one;
    let sum = k.mul_add(power, high, base);
    if !matches!(P::PRECISION, Precision::Accurate) {
        return (sum, rest);
    }
    // What both sums lose: products with the power are exact, and `base` is zero
    // or above that with `high`.
    let lost = ((power - base) - one) + k.mul_add(power, high, base - sum);
    (sum, k.mul_add(power, rest, lost))
}

/// `e^x - 1`
#[inline(always)]
pub(super) fn exp_m1<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let zero = k.splat(0.0);
    if k.surely(k.le(k.abs(x), k.splat(708.0))) {
        let parts = parts_less_one::<P, K>(k, Dd::new(x, zero));
        let (high, low) = less_one::<P, K>(k, parts.n.power(k), 1.0, parts);
        return k.copysign(high + low, x);
    }
    // Halved, because `2^1024` is no number, and doubled at the end.
    let parts = parts_less_one::<P, K>(k, Dd::new(clamp(k, x, -40.0, 710.0), zero));
    let power = Exponent::of(k, parts.n.number - 1.0).power(k);
    let (high, low) = less_one::<P, K>(k, power, 0.5, parts);
    let y = high + low;
    k.copysign(itself_below(k, 1e-17, x, y + y), x)
}

/// `x` where it is smaller than the limit, `y` elsewhere: zeros keep their sign
/// and subnormal numbers their last bits.
#[inline(always)]
pub(super) fn itself_below<K: Lanes<f64>>(k: K, limit: f64, x: F64<K>, y: F64<K>) -> F64<K> {
    k.select(k.lt(k.abs(x), k.splat(limit)), x, y)
}
