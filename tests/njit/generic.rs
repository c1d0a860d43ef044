//! Generic kernels: element types, lengths, closures inside.

use num_traits::{FromPrimitive, PrimInt};
use numkern::prelude::*;

use crate::common::{LENGTHS, Random, same_as_reference};

#[njit]
fn norm<T: Float>(x: &[T]) -> T {
    let mut s = T::zero();
    for &v in x {
        s += v * v;
    }
    s.sqrt()
}

#[njit]
fn polynomial<T>(coefficients: &[T], x: T) -> T
where
    T: Float,
{
    let mut acc = T::zero();
    for &c in coefficients.iter().rev() {
        acc = acc * x + c;
    }
    acc
}

#[njit]
fn spread<T: Number>(x: &[T]) -> Option<T> {
    if x.is_empty() {
        return None;
    }
    let (mut low, mut high) = (x[0], x[0]);
    for &v in x {
        low = low.smaller(v);
        high = high.larger(v);
    }
    Some(high - low)
}

#[njit]
fn column_means<T: Float + FromPrimitive>(a: ArrayView2<T>) -> Array1<T> {
    let (m, n) = a.dim();
    let mut out = Array1::from_elem(n, T::zero());
    for i in 0..m {
        for j in 0..n {
            out[j] += a[[i, j]];
        }
    }
    let count = T::from_usize(m).unwrap();
    for v in out.iter_mut() {
        *v /= count;
    }
    out
}

#[njit]
fn digits<T: PrimInt>(x: T) -> u32 {
    let ten = T::from(10).unwrap();
    let mut rest = x;
    let mut count = 1;
    while rest >= ten {
        rest = rest / ten;
        count += 1;
    }
    count
}

#[njit]
fn fixed_dot<const N: usize>(a: &[f64; N], b: [f64; N]) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        s += a[i] * b[i];
    }
    s
}

#[njit]
fn moving_average<T: Float, const W: usize>(x: &[T]) -> Vec<T> {
    let n = if x.len() < W { 0 } else { x.len() - W + 1 };
    let mut out = vec![T::zero(); n];
    let width = T::from(W).unwrap();
    for i in 0..n {
        let mut s = T::zero();
        for k in 0..W {
            s += x[i + k];
        }
        out[i] = s / width;
    }
    out
}

#[njit]
fn simpson(a: f64, b: f64, intervals: usize) -> f64 {
    let f = |x: f64| x * x * x - 2.0 * x + 1.0;
    let h = (b - a) / intervals as f64;
    let at = |i: usize| a + i as f64 * h;
    let mut s = f(a) + f(b);
    for i in 1..intervals {
        let weight = if i % 2 == 0 { 2.0 } else { 4.0 };
        s += weight * f(at(i));
    }
    s * h / 3.0
}

#[njit]
fn longest<'a>(a: &'a [f64], b: &'a [f64], weights: (f64, f64)) -> f64 {
    let (wa, wb) = weights;
    if a.len() as f64 * wa >= b.len() as f64 * wb { a.len() as f64 } else { b.len() as f64 }
}

#[test]
fn one_kernel_for_f32_and_f64() {
    let mut random = Random::seed_42();
    for n in LENGTHS {
        let x = random.signed_vec(n);
        let y: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        same_as_reference!(norm(&x));
        same_as_reference!(norm(&y));
        same_as_reference!(polynomial(&x, 0.5));
        same_as_reference!(polynomial(&y, 0.5));
        same_as_reference!(spread(&x));
        same_as_reference!(spread(&y));
    }
    assert_eq!(norm(&[3.0_f32, 4.0]), 5.0_f32);
    assert_eq!(norm(&[3.0_f64, 4.0]), 5.0_f64);
    assert_eq!(polynomial(&[1.0, 2.0, 3.0], 2.0), 17.0);
}

#[test]
fn integers_in_a_generic_kernel() {
    assert_eq!(same_as_reference!(spread(&[3_u8, 250, 7])), Some(247));
    assert_eq!(same_as_reference!(spread(&[-3_i64, 250, 7])), Some(253));
    assert_eq!(same_as_reference!(spread(&[] as &[i32])), None);
    assert_eq!(same_as_reference!(digits(1234_u16)), 4);
    assert_eq!(same_as_reference!(digits(u64::MAX)), 20);
}

#[test]
fn generic_arrays() {
    let a = Random::seed_43().signed_array((9, 5));
    same_as_reference!(column_means(a.view()));
    same_as_reference!(column_means(a.mapv(|v| v as f32).view()));
    assert_eq!(column_means(aview2(&[[1.0_f32, 2.0], [3.0, 6.0]])), array![2.0, 4.0]);
}

#[test]
fn lengths_in_the_type() {
    assert_eq!(same_as_reference!(fixed_dot(&[1.0, 2.0, 3.0], [4.0, 5.0, 6.0])), 32.0);
    assert_eq!(same_as_reference!(fixed_dot(&[], [])), 0.0);
    let x = [1.0, 2.0, 3.0, 6.0];
    assert_eq!(moving_average::<f64, 2>(&x), [1.5, 2.5, 4.5]);
    assert_eq!(moving_average::<f64, 2>(&x), moving_average::reference::<f64, 2>(&x));
    assert_eq!(moving_average::<f32, 5>(&[1.0, 2.0]), []);
}

#[test]
fn closures_inside_a_kernel() {
    let integral = same_as_reference!(simpson(0.0, 2.0, 10));
    assert!((integral - 2.0).abs() < 1e-14, "{integral}");
    assert_eq!(same_as_reference!(longest(&[1.0], &[1.0, 2.0], (3.0, 1.0))), 1.0);
    assert_eq!(same_as_reference!(longest(&[1.0], &[1.0, 2.0], (1.0, 1.0))), 2.0);
}
