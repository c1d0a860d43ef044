//! The error function and its complement.
//!
//! `erf x = 1 - e^-q(x)`, where `q(x) = -ln (1 - erf x)` is so smooth that one
//! polynomial covers all of it, and needs to be the less exact the larger it is.
//!
//! `erfc x = e^(-x^2) g(t) / (x + 3.25)` with `t = (x - 3.25) / (x + 3.25)`: the
//! function `g` is smooth on the whole half line (after M. M. Shepherd and
//! J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x^2) erfc x",
//! Mathematics of Computation 36, 1981).

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{Exponent, Parts, clamp, less_one, parts, parts_less_one};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Tier};

/// `(-ln (1 - erf x) / x - 2 / sqrt pi) / x` up to [`ONE`], error 2^-56.0 of `erf x`.
const ERF: [f64; 24] = [
    0.6366197723675828,
    0.10277260330181975,
    -0.019128447005635072,
    -0.00020919468900594432,
    0.0016962063473750187,
    -0.0005901253804458632,
    2.5878047838280973e-05,
    6.449319571395164e-05,
    -2.9726488739480425e-05,
    3.4107405543462448e-06,
    2.831241075495803e-06,
    -1.738060843593786e-06,
    3.338618762915451e-07,
    1.3863067080232434e-07,
    -1.424390968254651e-07,
    6.598884126841303e-08,
    -2.103997956830118e-08,
    5.016345442378788e-09,
    -9.117489794345461e-10,
    1.2535270329492983e-10,
    -1.2665953524148687e-11,
    8.886693503828843e-13,
    -3.8696510908427264e-14,
    7.875786420118575e-16,
];

/// From here on `erf` is 1.
const ONE: f64 = 5.95;

/// `(x + SHIFT) e^(x^2) erfc x` in `t` from the fourth power on, error 2^-59.4 of the
/// result.
const ERFC: [f64; 20] = [
    0.17200591888542394,
    -0.05667521903403679,
    0.009529321789398831,
    0.0018073247773509617,
    -0.001487910955787011,
    0.00015936026802371565,
    0.00014751060660457996,
    -4.313824625450683e-05,
    -1.5309790858008932e-05,
    7.426975355145382e-06,
    2.013745785028913e-06,
    -1.201677078392273e-06,
    -3.574506481528375e-07,
    1.8704355997686907e-07,
    7.638105381919196e-08,
    -2.424335188609333e-08,
    -1.5658063442679648e-08,
    1.1350206702391753e-09,
    2.0654772429320173e-09,
    3.3729239841139785e-10,
];

/// The first coefficients, in two parts each.
const ERFC_FIRST: [(f64, f64); 4] = [
    (1.0811797647743422, 9.925811520751702e-18),
    (-0.9129949832951062, 1.9095639101716212e-17),
    (0.6457337773843073, -2.5580349322033774e-17),
    (-0.37516494226373887, 2.2707001858756646e-17),
];

/// The argument of `t = 0`. Its few bits make sums with it exact.
const SHIFT: f64 = 3.25;

/// All of it, error 2^-39.6.
const ERFC_SINGLE: [f64; 16] = [
    1.0811797647747565,
    -0.9129949833174335,
    0.6457337773308641,
    -0.3751649409862134,
    0.17200592008436089,
    -0.05667523996227929,
    0.009529310122623447,
    0.0018074763322019464,
    -0.0014878448051645237,
    0.00015878825124886306,
    0.0001472750050655537,
    -4.19428999078392e-05,
    -1.4800446507215264e-05,
    6.0570654807484435e-06,
    1.398666917193205e-06,
    -4.1375397414919657e-07,
];

const TWO_OVER_ROOT_PI: (f64, f64) = (std::f64::consts::FRAC_2_SQRT_PI, 1.533545961316588e-17);

/// `2 / sqrt pi` times the integral of `e^(-t^2)` from 0 to `x`.
#[inline(always)]
pub(super) fn erf<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    if k.surely(k.lt(k.splat(1e-280), a) & k.lt(a, k.splat(ONE))) {
        return k.copysign(one_less_power::<P, K>(k, a), x);
    }
    let y = one_less_power::<P, K>(k, k.select(k.lt(k.splat(ONE), a), k.splat(ONE), a));
    // Below, products of `x` and of what is left of it would be lost.
    let tiny = k.mul_add(a, k.splat(TWO_OVER_ROOT_PI.0 - 1.0), a);
    k.copysign(k.select(k.le(a, k.splat(1e-280)), tiny, y), x)
}

/// `erf a = 1 - e^-q`, where `q = -ln (1 - erf a)` is a polynomial.
#[inline(always)]
fn one_less_power<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>) -> F64<K> {
    let first = k.splat(-TWO_OVER_ROOT_PI.0);
    let zero = k.splat(0.0);
    let exponent = match P::PRECISION {
        Precision::Accurate => {
            // Next to zero it is the result: a sum and a product without loss.
            let more = a * poly(k, a, &ERF);
            let sum = quick_two_sum::<K>(first, -more);
            let product = two_prod(k, a, sum.hi);
            let low = sum.lo - TWO_OVER_ROOT_PI.1;
            Dd::new(product.hi, k.mul_add(a, low, product.lo))
        }
        _ => Dd::new(a * k.mul_add(-a, poly(k, a, &ERF), first), zero),
    };
    let parts = parts_less_one::<P, K>(k, exponent);
    let (high, low) = less_one::<P, K>(k, parts.n.power(k), 1.0, parts);
    -(high + low)
}

/// `1 - erf x`
#[inline(always)]
pub(super) fn erfc<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let y = if k.surely(k.lt(a, k.splat(26.0))) {
        let (n, y) = erfc_unscaled::<P, K>(k, a);
        n.scale_normal(k, y)
    } else {
        // Beyond the bound the scaling underflows all the same.
        let (n, y) = erfc_unscaled::<P, K>(k, clamp(k, a, 0.0, 28.0));
        n.scale(k, y)
    };
    k.select(k.lt(x, k.splat(0.0)), k.splat(2.0) - y, y)
}

/// `erfc a = 2^n y`
#[inline(always)]
fn erfc_unscaled<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>) -> (Exponent<K>, F64<K>) {
    let square = two_prod(k, a, a);
    let Parts { n, high, rest } = parts::<P, K>(k, Dd::new(-square.hi, -square.lo));
    if matches!(P::PRECISION, Precision::Single) {
        let series = poly(k, (a - SHIFT) / (a + SHIFT), &ERFC_SINGLE);
        return (n, (high + 1.0) * series / (a + SHIFT));
    }
    // Exact, the bits of the shift being few.
    let upper = quick_two_sum::<K>(k.splat(-SHIFT), a);
    let lower = quick_two_sum::<K>(k.splat(SHIFT), a);
    let inverse = k.splat(1.0) / lower.hi;
    let t = dd::over(k, upper, lower, inverse);
    let [c0, c1, c2, c3] = ERFC_FIRST;
    let third = k.mul_add(poly(k, t.hi, &ERFC), t.hi, k.splat(c3.0));
    let sum = step(k, Dd::new(third, k.splat(c3.1)), t, c2);
    let series = step(k, step(k, sum, t, c1), t, c0);
    let power = quick_two_sum::<K>(k.splat(1.0), high);
    let power = quick_two_sum::<K>(power.hi, power.lo + rest);
    let product = two_prod(k, power.hi, series.hi);
    let low = k.mul_add(power.hi, series.lo, k.mul_add(power.lo, series.hi, product.lo));
    let y = dd::over(k, Dd::new(product.hi, low), lower, inverse);
    (n, y.hi + y.lo)
}

/// `sum t + c`, a step of Horner's rule: the errors are a polynomial of their own
/// in the second part.
#[inline(always)]
fn step<K: Lanes<f64>>(k: K, sum: Dd<F64<K>>, t: Dd<F64<K>>, c: (f64, f64)) -> Dd<F64<K>> {
    let product = two_prod(k, sum.hi, t.hi);
    let next = two_sum::<K>(k.splat(c.0), product.hi);
    let error = k.mul_add(sum.hi, t.lo, (product.lo + next.lo) + c.1);
    Dd::new(next.hi, k.mul_add(sum.lo, t.hi, error))
}
