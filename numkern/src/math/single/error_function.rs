//! The error function and its complement.
//!
//! Up to 1 the odd minimax polynomial; beyond, `erfc x = 2^(-x q(x))` with a
//! polynomial `q`, which `1 - erfc x` forgives (an idea of N. Juffa's). The
//! complement alone goes through `f64`: its exponent has more bits than a float.

use super::super::error_function;
use super::super::lane::Kit;
use super::super::tier::Single;
use super::exponential::exp2_parts;
use super::pair::residual;
use super::{F32, Lanes, Tier, at_most, flip_by, is_dear, is_fast, poly};

/// `erf x / x - 1` in `x^2` up to 1, error 2^-29.3 of the result.
const ERF: [f32; 7] =
    [0.12837917, -0.37612626, 0.112835854, -0.026853815, 0.005188328, -0.0008010193, 7.8538615e-05];

/// The same, error 2^-24.5.
const ERF_FAST: [f32; 6] =
    [0.12837912, -0.37612325, 0.11280179, -0.026711315, 0.0049175513, -0.00056314224];

/// `-log2 (erfc x) / x` in `x - 5/2` from 1 to 3.95, error 2^-29 of `erf x`.
const TAIL: [f32; 8] = [
    4.5051413,
    1.2868564,
    0.029951567,
    -0.0057220156,
    0.0010498603,
    -0.0001408142,
    4.941105e-05,
    5.25606e-06,
];

/// `2 / sqrt pi` times the integral of `e^(-t^2)` from 0 to `x`.
#[inline(always)]
pub(crate) fn erf<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    if is_dear::<P, K>(k) {
        return k.widened_one(
            x,
            #[inline(always)]
            |x| error_function::erf::<Single, K>(k, x),
        );
    }
    erf_in_f32::<P, K>(k, x)
}

#[inline(always)]
fn erf_in_f32<P: Tier, K: Lanes<f32>>(k: K, x: F32<K>) -> F32<K> {
    let a = k.abs(x);
    let z = a * a;
    let series = if is_fast::<P>() {
        poly(k, z, &ERF_FAST)
    } else {
        // What the square lacks, times the slope of the polynomial, about.
        let slope = k.mul_add(z, k.splat(0.17), k.splat(-0.376));
        k.mul_add(residual(k, a, a, -z), slope, poly(k, z, &ERF))
    };
    let near = k.mul_add(a, series, a);
    // From here on the result is 1.
    let b = at_most(k, a, 3.95);
    let tail = poly(k, b - 2.5, &TAIL);
    let exponent = -(b * tail);
    let (n, [r, q]) = exp2_parts::<P, K>(k, exponent);
    let p = if is_fast::<P>() {
        r * q
    } else {
        let lost = residual(k, -b, tail, -exponent);
        k.mul_add(r, q, lost * std::f32::consts::LN_2)
    };
    // One less a power of two is exact where the rest counts.
    let power = n.power(k, 0);
    let far = k.mul_add(-power, p, k.splat(1.0) - power);
    flip_by(k, k.select(k.lt(a, k.splat(1.0)), near, far), x)
}

/// `1 - erf x`
#[inline(always)]
pub(crate) fn erfc<P: Tier, K: Kit>(k: K, x: F32<K>) -> F32<K> {
    k.widened_one(
        x,
        #[inline(always)]
        |x| error_function::erfc::<Single, K>(k, x),
    )
}
