//! Polynomials.

use super::lane::{F64, Lanes};

/// `c[0] + c[1] x + c[2] x^2 + ..`, the even and the odd powers as two chains
/// that the processor computes side by side.
#[inline(always)]
pub(super) fn poly<K: Lanes<f64>, const N: usize>(k: K, x: F64<K>, c: &[f64; N]) -> F64<K> {
    const { assert!(N >= 4) };
    let square = x * x;
    let (even, odd) = if N.is_multiple_of(2) { (N - 2, N - 1) } else { (N - 1, N - 2) };
    let chain = |top: usize| {
        let mut sum = k.splat(c[top]);
        let mut at = top;
        while at >= 2 {
            at -= 2;
            sum = k.mul_add(sum, square, k.splat(c[at]));
        }
        sum
    };
    k.mul_add(chain(odd), x, chain(even))
}
