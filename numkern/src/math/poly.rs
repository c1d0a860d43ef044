//! Polynomials.

use super::lane::{F64, Lanes};

/// `c[0] + c[1] x + c[2] x^2 + ..`, the even and the odd powers as two chains
/// that the processor computes side by side; long ones as four.
#[inline(always)]
pub(super) fn poly<K: Lanes<f64>, const N: usize>(k: K, x: F64<K>, c: &[f64; N]) -> F64<K> {
    const { assert!(N >= 3) };
    let square = x * x;
    if N < 16 {
        let chain = |first: usize| chain(k, square, c, first, 2);
        return k.mul_add(chain(1), x, chain(0));
    }
    let fourth = square * square;
    let chain = |first: usize| chain(k, fourth, c, first, 4);
    let upper = k.mul_add(chain(3), x, chain(2));
    k.mul_add(upper, square, k.mul_add(chain(1), x, chain(0)))
}

/// `c[first] + c[first + step] x + ..`
#[inline(always)]
fn chain<K: Lanes<f64>, const N: usize>(
    k: K,
    x: F64<K>,
    c: &[f64; N],
    first: usize,
    step: usize,
) -> F64<K> {
    let mut at = first + (N - 1 - first) / step * step;
    let mut sum = k.splat(c[at]);
    while at > first {
        at -= step;
        sum = k.mul_add(sum, x, k.splat(c[at]));
    }
    sum
}
