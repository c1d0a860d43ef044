//! The error function and its complement.
//!
//! Up to 1/2 the odd minimax polynomial. Beyond,
//! `erfc x = e^(-x^2) g(t) / (1 + 2 x)` with `t = (x - 3) / (x + 3)`: the function
//! `g` is so smooth that one polynomial covers the whole half line (M. M. Shepherd
//! and J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x^2) erfc x",
//! Mathematics of Computation 36, 1981).

use super::dd::{self, Dd, quick_two_sum, two_prod, two_sum};
use super::exponential::{Parts, clamp, exp, parts};
use super::lane::{F64, Lanes};
use super::poly::poly;
use super::tier::{Precision, Single, Tier};

/// `(erf x / x - 2 / sqrt pi) / x^2` in `x^2`, error 2^-65.1 of the result.
const ERF: [f64; 9] = [
    -0.37612638903183754,
    0.11283791670954915,
    -0.026866170645014585,
    0.005223977622276118,
    -0.0008548326537146194,
    0.00012055287824832329,
    -1.492306247269727e-05,
    1.6372409686147686e-06,
    -1.4630740289530638e-07,
];

/// The same, error 2^-36.0.
const ERF_SINGLE: [f64; 5] = [
    -0.3761263863967832,
    0.1128377666029346,
    -0.026863389588173223,
    0.005201409993048112,
    -0.0007709101727761964,
];

/// `g` from the fourth power on, error 2^-62.2 of the result.
const ERFC: [f64; 20] = [
    -0.11927366341527587,
    0.06830802734385966,
    -0.023770514919595132,
    0.002529391818155771,
    0.0018886903723904908,
    -0.00077983229386261,
    -0.00010515990096709264,
    0.00012509949963227746,
    4.949945650033972e-06,
    -2.0101242477203432e-05,
    -7.327902855336807e-07,
    3.47451854466716e-06,
    3.5890918495769185e-07,
    -6.210382227338001e-07,
    -1.431084386464178e-07,
    1.0770964328885649e-07,
    4.126194481526008e-08,
    -1.7797664005116394e-08,
    -6.758206853577984e-09,
    2.485384613485696e-09,
];

/// The first coefficients of `g`, in two parts each.
const ERFC_FIRST: [(f64, f64); 4] = [
    (1.2530080582697296, 4.5235043091445347e-17),
    (-0.1356211061245812, -2.776767547778263e-18),
    (-0.04756229435345117, 7.7940659178957e-19),
    (0.1296451587027639, -4.5580868873497166e-18),
];

/// `g`, error 2^-38.0.
const ERFC_SINGLE: [f64; 14] = [
    1.2530080582684908,
    -0.13562110603823455,
    -0.047562294140367424,
    0.12964515352505712,
    -0.11927366933053922,
    0.06830811734608515,
    -0.023770454041100363,
    0.00252870013815605,
    0.0018883941829599675,
    -0.0007770908986876361,
    -0.00010441363331485866,
    0.00011921683896913171,
    3.950832486314979e-06,
    -1.3453587311080336e-05,
];

const TWO_OVER_ROOT_PI: (f64, f64) = (std::f64::consts::FRAC_2_SQRT_PI, 1.533545961316588e-17);

/// `erf x` as a sum for `|x|` up to 1/2.
#[inline(always)]
fn small<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> Dd<F64<K>> {
    let z = x * x;
    if matches!(P::PRECISION, Precision::Single) {
        let y = k.mul_add(z, poly(k, z, &ERF_SINGLE), k.splat(TWO_OVER_ROOT_PI.0));
        return Dd::new(x * y, k.splat(0.0));
    }
    let first = two_prod(k, x, k.splat(TWO_OVER_ROOT_PI.0));
    let rest = x * k.mul_add(z, poly(k, z, &ERF), k.splat(TWO_OVER_ROOT_PI.1));
    quick_two_sum::<K>(first.hi, first.lo + rest)
}

/// `erfc a` for `a` from 1/2 on: a sum, and its value where that underflows.
#[inline(always)]
fn large<P: Tier, K: Lanes<f64>>(k: K, a: F64<K>) -> (Dd<F64<K>>, F64<K>) {
    let a = clamp(k, a, 0.5, 28.0);
    let zero = k.splat(0.0);
    if matches!(P::PRECISION, Precision::Single) {
        let t = (a - 3.0) / (a + 3.0);
        let y = exp::<Single, K>(k, -(a * a)) * poly(k, t, &ERFC_SINGLE) / (a + a + 1.0);
        return (Dd::new(y, zero), y);
    }
    let t = dd::div(k, two_sum::<K>(a, k.splat(-3.0)), two_sum::<K>(a, k.splat(3.0)));
    let mut g = Dd::new(poly(k, t.hi, &ERFC), zero);
    for first in ERFC_FIRST.into_iter().rev() {
        g = dd::add::<K>(dd::constant(k, first), dd::mul(k, g, t));
    }
    let square = two_prod(k, a, a);
    let Parts { n, p } = parts::<P, K>(k, Dd::new(-square.hi, -square.lo));
    let e = quick_two_sum::<K>(k.splat(1.0), p.hi);
    let e = Dd::new(e.hi, e.lo + p.lo);
    let y = dd::div(k, dd::mul(k, e, g), two_sum::<K>(a + a, k.splat(1.0)));
    let scaled = Dd::new(n.scale(k, y.hi), n.scale(k, y.lo));
    (scaled, n.scale(k, y.hi + y.lo))
}

/// `2 / sqrt pi` times the integral of `e^(-t^2)` from 0 to `x`.
#[inline(always)]
pub(super) fn erf<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let near = small::<P, K>(k, a);
    let (far, _) = large::<P, K>(k, a);
    let far = (k.splat(1.0) - far.hi) - far.lo;
    let y = k.select(k.lt(a, k.splat(0.5)), near.hi + near.lo, far);
    // Below, products of `x` and of what is left of it would be lost.
    let tiny = k.mul_add(x, k.splat(TWO_OVER_ROOT_PI.0 - 1.0), x);
    k.select(k.lt(a, k.splat(1e-280)), tiny, k.copysign(y, x))
}

/// `1 - erf x`
#[inline(always)]
pub(super) fn erfc<P: Tier, K: Lanes<f64>>(k: K, x: F64<K>) -> F64<K> {
    let a = k.abs(x);
    let near = small::<P, K>(k, x);
    let sum = two_sum::<K>(k.splat(1.0), -near.hi);
    let near = sum.hi + (sum.lo - near.lo);
    let (sum, far) = large::<P, K>(k, a);
    let other = (k.splat(2.0) - sum.hi) - sum.lo;
    let far = k.select(k.lt(x, k.splat(0.0)), other, far);
    k.select(k.lt(a, k.splat(0.5)), near, far)
}
