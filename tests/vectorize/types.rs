//! What can be passed and what comes back: scalars, slices, owned arrays,
//! views, every element type, generic kernels, bodies with control flow.

use ndarray::{ArcArray1, Array0, Array3, CowArray, arr0};
use numkern::prelude::*;

use crate::common::{LENGTHS, Random, all_near, assert_same, at_every_level};

#[vectorize]
fn hypotenuse<T: Float>(a: T, b: T) -> T {
    (a * a + b * b).sqrt()
}

#[vectorize(target = "parallel")]
fn lerp<T>(a: T, b: T, t: T) -> T
where
    T: Float,
{
    a + (b - a) * t
}

#[vectorize]
fn negate(x: f64) -> f64 {
    -x
}

#[vectorize]
fn scale(x: f64, by: i32) -> f64 {
    x * f64::from(by)
}

#[vectorize]
fn both(a: bool, b: bool) -> bool {
    a && !b
}

#[vectorize]
fn mean_of_bytes(a: u8, b: u8) -> u8 {
    ((u16::from(a) + u16::from(b)) / 2) as u8
}

#[vectorize]
fn mixed_up(a: i64, b: u16, c: usize, d: i8) -> i64 {
    a * i64::from(b) + c as i64 - i64::from(d)
}

#[vectorize]
fn collatz(start: u64) -> u32 {
    let mut v = start;
    let mut steps = 0;
    while v > 1 {
        v = if v % 2 == 0 { v / 2 } else { 3 * v + 1 };
        steps += 1;
    }
    steps
}

#[vectorize]
fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

#[vectorize]
fn early(x: f64) -> f64 {
    if x.is_nan() {
        return 0.0;
    }
    match x {
        v if v > 2.0 => 2.0,
        v => v,
    }
}

#[vectorize]
fn checked_quotient(a: i32, b: i32) -> i32 {
    a / b
}

#[vectorize]
fn eight(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64) -> f64 {
    ((a + b) * (c + d) - (e + f)) * (g - h)
}

#[test]
fn scalars_give_a_scalar() {
    let got: f64 = hypotenuse(3.0, 4.0);
    assert_eq!(got, 5.0);
    let got: f32 = hypotenuse(3.0_f32, 4.0);
    assert_eq!(got, 5.0);
    assert_eq!(negate(2.0), -2.0);
    assert!(both(true, false));
    assert_eq!(collatz(27), 111);
    assert_eq!(hypotenuse::try_call(6.0, 8.0), Ok(10.0));
    assert_eq!(eight(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 5.0), 20.0);
    assert_eq!(hypotenuse::reference(3.0, 4.0), 5.0);
}

/// Arrays of no axes hold one number, and NumPy gives one number for them.
#[test]
fn arrays_of_no_axes() {
    let three: Array0<f64> = arr0(3.0);
    let got: f64 = hypotenuse(&three, 4.0);
    assert_eq!(got, 5.0);
    assert_eq!(hypotenuse(&three, &arr0(4.0)), 5.0);
    assert_eq!(hypotenuse(&three, &array![4.0, 0.0]), array![5.0, 3.0]);
    let mut out = arr0(0.0);
    hypotenuse::into(&three, 4.0, &mut out).unwrap();
    assert_eq!(out[()], 5.0);
}

#[test]
fn everything_that_holds_elements() {
    let values = vec![3.0, 6.0, 9.0];
    let want = array![5.0, 10.0, 15.0];
    let array = Array1::from(vec![4.0, 8.0, 12.0]);
    assert_eq!(hypotenuse(&values, &array), want);
    assert_eq!(hypotenuse(&values[..], &array), want);
    assert_eq!(hypotenuse(&[3.0, 6.0, 9.0], &array), want);
    assert_eq!(hypotenuse(values.clone(), array.clone()), want);
    assert_eq!(hypotenuse(&values, array.view()), want);
    assert_eq!(hypotenuse(&values, &array.view()), want);
    let mut changeable = array.clone();
    assert_eq!(hypotenuse(&values, &changeable.view_mut()), want);
    let shared: ArcArray1<f64> = array.to_shared();
    assert_eq!(hypotenuse(&values, &shared), want);
    let borrowed = CowArray::from(array.view());
    assert_eq!(hypotenuse(&values, &borrowed), want);
    assert_eq!(negate(&array.into_dyn()).as_slice().unwrap(), [-4.0, -8.0, -12.0]);
}

#[test]
fn generic_kernels_in_both_precisions() {
    let mut random = Random::seed_42();
    for n in LENGTHS.step_by(5) {
        let (x, y) = (random.signed_vec(n), random.signed_vec(n));
        let xs: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        let ys: Vec<f32> = y.iter().map(|&v| v as f32).collect();
        let want: Array1<f64> = (0..n).map(|i| hypotenuse::reference(x[i], y[i])).collect();
        let want_single: Array1<f32> =
            (0..n).map(|i| hypotenuse::reference(xs[i], ys[i])).collect();
        at_every_level(
            || (hypotenuse(&x, &y), hypotenuse(&xs, &ys)),
            |level, got| {
                assert_same(&got, &(want.clone(), want_single.clone()), &format!("{n} at {level}"));
            },
        );
        let want: Array1<f32> = (0..n).map(|i| lerp::reference(xs[i], ys[i], 0.25)).collect();
        at_every_level(
            || lerp(&xs, &ys, 0.25),
            |level, got| {
                assert_same(&got, &want, &format!("{n} at {level}"));
            },
        );
    }
}

#[test]
fn other_element_types() {
    let a = array![true, true, false, false];
    let b = array![true, false, true, false];
    assert_eq!(both(&a, &b), array![false, true, false, false]);
    assert_eq!(both(true, &b), array![false, true, false, true]);
    let bytes = Array1::from_iter(0..=255_u8);
    let got = mean_of_bytes(&bytes, 255);
    assert!((0..256).all(|i| got[i] as usize == (i + 255) / 2), "{got}");
    let x = array![[1.0], [2.0]];
    assert_eq!(scale(&x, &[1, 2, -3]), array![[1.0, 2.0, -3.0], [2.0, 4.0, -6.0]]);
    assert_eq!(mixed_up(&[-5_i64, 7], 3, &[10_usize, 20], -1_i8), array![-4, 42]);
    let starts = Array1::from_iter(1..200_u64);
    let want: Array1<u32> = starts.mapv(collatz::reference);
    assert_eq!(collatz(&starts), want);
}

#[test]
fn bodies_with_branches() {
    let mut random = Random::seed_43();
    for n in LENGTHS.step_by(7) {
        let mut x = random.signed_vec(n);
        if let Some(first) = x.first_mut() {
            *first = f64::NAN;
        }
        let (want, want_early): (Vec<f64>, Vec<f64>) =
            x.iter().map(|&v| (logistic::reference(v), early::reference(v))).unzip();
        at_every_level(
            || (logistic(&x).to_vec(), early(&x).to_vec()),
            |level, got| {
                assert!(all_near(&got.0, &want, 1e-15), "{n} at {level}");
                assert_same(&got.1, &want_early, &format!("{n} at {level}"));
            },
        );
    }
    assert_eq!(logistic(0.0), 0.5);
    assert_eq!(logistic(&[-800.0, 800.0]), array![0.0, 1.0]);
}

#[test]
fn many_operands_of_many_ranks() {
    let one = Array3::from_elem((2, 1, 4), 1.0);
    let two = Array2::from_elem((3, 1), 2.0);
    let got = eight(&one, &two, 3.0, &[4.0; 4], &one, 6.0, &two, &one);
    assert_eq!(got.shape(), [2, 3, 4]);
    assert!(got.iter().all(|&v| v == 14.0), "{got}");
}

#[test]
fn a_panic_in_the_body_reaches_the_caller() {
    let message = crate::common::panic_message(|| checked_quotient(&[6, 4], &[3, 0]));
    assert!(message.is_some_and(|message| message.contains("divide by zero")));
    assert_eq!(checked_quotient(&[6, 4], &[3, -2]), array![2, -2]);
}

#[test]
fn calls_inside_kernels() {
    #[njit]
    fn norms(x: &[f64], y: &[f64]) -> f64 {
        let lengths = hypotenuse(x, y);
        let mut s = 0.0;
        for i in 0..lengths.len() {
            s += lengths[i] + hypotenuse(x[i], 0.0);
        }
        s
    }
    assert_eq!(norms(&[3.0, 6.0], &[4.0, 8.0]), 24.0);
}
