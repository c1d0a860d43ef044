//! Everything that a function's signature and attributes may hold.

use std::f64::consts;

use numkern::prelude::*;

use crate::common::same_as_reference;

/// Documented, as the callable function is.
#[njit]
#[must_use]
#[inline]
pub(crate) fn patterns((a, b): (f64, f64), [x, y]: [f64; 2], _unused: bool, mut c: f64) -> f64 {
    c *= 2.0;
    a * x + b * y + c
}

#[njit]
fn wild(_: f64, x: f64) -> f64 {
    x
}

#[njit]
fn raw_names(r#type: f64, r#match: f64) -> f64 {
    r#type - r#match
}

/// Names that generated code might want for itself.
#[njit]
#[allow(non_snake_case)]
fn common_names(simd: f64, S: f64, level: f64, out: f64, Simd: f64) -> f64 {
    simd + S * level - out / Simd
}

#[njit]
fn same_name_inside(x: f64) -> f64 {
    let same_name_inside = x * 2.0;
    same_name_inside + 1.0
}

const SCALE: f64 = 2.5;
static OFFSETS: [f64; 3] = [1.0, 2.0, 3.0];

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl crate::common::SameBits for Point {
    fn same_bits(&self, other: &Self) -> bool {
        self.x.same_bits(&other.x) && self.y.same_bits(&other.y)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Norm {
    One,
    Two,
    Power(f64),
}

#[njit]
fn constants(x: f64) -> f64 {
    const LOCAL: f64 = 0.5;
    x * SCALE + OFFSETS[1] * LOCAL + consts::PI + f64::EPSILON
}

#[njit]
fn turn(p: Point, angle: f64) -> Point {
    let (sin, cos) = angle.sin_cos();
    let Point { x, y } = p;
    Point { x: x * cos - y * sin, y: x * sin + y * cos }
}

#[njit]
fn norm(x: &[f64], norm: Norm) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += match norm {
            Norm::One => v.abs(),
            Norm::Two => v * v,
            Norm::Power(p) => v.abs().powf(p),
        };
    }
    match norm {
        Norm::One => s,
        Norm::Two => s.sqrt(),
        Norm::Power(p) => s.powf(1.0 / p),
    }
}

#[njit]
fn nothing_to_return(x: &mut f64) {
    if *x > 1.0 {
        return;
    }
    *x = -*x;
}

#[njit]
fn lifetimes<'a, 'b: 'a, T>(x: &'a [T], y: &'b [T]) -> T
where
    T: Float,
{
    let mut s = T::zero();
    for (&a, &b) in x.iter().zip(y) {
        s += a * b;
    }
    s
}

/// A size that stands in the body alone, with a kernel of its own in the call.
#[njit]
fn wide_sum<const N: usize>(x: &[f64]) -> f64 {
    let mut lanes = [0.0; N];
    for chunk in x.chunks_exact(N) {
        for k in 0..N {
            lanes[k] += chunk[k];
        }
    }
    let mut s = 0.0;
    for k in 0..N {
        s += lanes[k];
    }
    s
}

#[njit]
fn call_with_size(x: &[f64]) -> f64 {
    wide_sum::<4>(x) + wide_sum::<2>(x)
}

#[njit]
fn number_from<T: Float>() -> T {
    T::one() + T::one()
}

#[cfg(not(target_os = "none"))]
#[njit]
fn configured(x: i32) -> i32 {
    x + 1
}

#[cfg(target_os = "none")]
#[njit]
fn configured(x: i32) -> i32 {
    x - 1
}

#[test]
fn parameters() {
    assert_eq!(same_as_reference!(patterns((1.0, 2.0), [3.0, 4.0], true, 5.0)), 21.0);
    assert_eq!(same_as_reference!(wild(1.0, 2.0)), 2.0);
    assert_eq!(same_as_reference!(raw_names(3.0, 1.0)), 2.0);
    assert_eq!(same_as_reference!(common_names(1.0, 2.0, 3.0, 4.0, 5.0)), 6.2);
    assert_eq!(same_as_reference!(same_name_inside(2.0)), 5.0);
    assert_eq!(same_as_reference!(configured(1)), 2);
    let mut x = 0.5;
    nothing_to_return(&mut x);
    assert_eq!(x, -0.5);
    x = 7.0;
    nothing_to_return(&mut x);
    assert_eq!(x, 7.0);
}

#[test]
fn names_from_outside() {
    assert_eq!(same_as_reference!(constants(2.0)), 6.0 + consts::PI + f64::EPSILON);
    let turned = same_as_reference!(turn(Point { x: 1.0, y: 0.0 }, consts::FRAC_PI_2));
    assert!((turned.y - 1.0).abs() < 1e-15 && turned.x.abs() < 1e-15, "{turned:?}");
    let x = [3.0, -4.0];
    assert_eq!(same_as_reference!(norm(&x, Norm::One)), 7.0);
    assert_eq!(same_as_reference!(norm(&x, Norm::Two)), 5.0);
    assert!((same_as_reference!(norm(&x, Norm::Power(2.0))) - 5.0).abs() < 1e-14);
}

#[test]
fn generic_parameters() {
    assert_eq!(same_as_reference!(lifetimes(&[1.0_f32, 2.0], &[3.0, 4.0])), 11.0);
    let x = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    assert_eq!(wide_sum::<4>(&x), 10.0);
    assert_eq!(wide_sum::reference::<3>(&x), 21.0);
    assert_eq!(same_as_reference!(call_with_size(&x)), 31.0);
    let two: f32 = number_from();
    assert_eq!((two, number_from::<f64>()), (2.0, 2.0));
}

#[test]
fn kernels_are_values_of_function_type() {
    let f: fn(f64) -> f64 = same_name_inside;
    assert_eq!([1.0, 2.0].map(f), [3.0, 5.0]);
    let x = [1.0, 2.0, 3.0];
    assert_eq!(x.iter().map(|&v| same_name_inside(v)).sum::<f64>(), 15.0);
}
