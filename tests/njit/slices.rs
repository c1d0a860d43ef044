//! Loops over slices and `Vec`.

use numkern::prelude::*;

use crate::common::{LENGTHS, Random, same_as_reference};

#[njit]
fn sum_squares(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

#[njit]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}

#[njit]
fn prefix_sum(x: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    let mut running = 0.0;
    for i in 0..x.len() {
        running += x[i];
        out[i] = running;
    }
    out
}

#[njit]
fn smooth(x: Vec<f64>) -> Vec<f64> {
    let n = x.len();
    let mut out = x.clone();
    if n > 2 {
        for i in 1..n - 1 {
            out[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];
        }
    }
    out
}

/// Welford's running mean and variance: a recurrence that must not be reordered.
#[njit]
fn mean_and_variance(x: &[f64]) -> (f64, f64) {
    let mut mean = 0.0;
    let mut m2 = 0.0;
    for (i, &v) in x.iter().enumerate() {
        let delta = v - mean;
        mean += delta / (i + 1) as f64;
        m2 += delta * (v - mean);
    }
    (mean, m2 / x.len() as f64)
}

#[njit]
fn extremes(x: &[f64]) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for &v in x {
        if v < low {
            low = v;
        }
        if v > high {
            high = v;
        }
    }
    (low, high)
}

#[njit]
fn argmax(x: &[f32]) -> Option<usize> {
    let mut at = None;
    let mut best = f32::NEG_INFINITY;
    for (i, &v) in x.iter().enumerate() {
        if v > best {
            best = v;
            at = Some(i);
        }
    }
    at
}

#[njit]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut acc = 0.0;
    for &c in coefficients {
        acc = acc * x + c;
    }
    acc
}

#[njit]
fn pairwise_distances(x: &[[f64; 2]]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..n {
            let (dx, dy) = (x[i][0] - x[j][0], x[i][1] - x[j][1]);
            out[i * n + j] = (dx * dx + dy * dy).sqrt();
        }
    }
    out
}

#[njit]
fn halves(x: &[f64]) -> f64 {
    let (left, right) = x.split_at(x.len() / 2);
    let mut s = 0.0;
    for &v in left {
        s += v;
    }
    for &v in &right[..right.len() / 2] {
        s -= v;
    }
    s
}

#[test]
fn sums_keep_their_order_at_every_length() {
    let mut random = Random::seed_42();
    for n in LENGTHS {
        let x = random.signed_vec(n);
        let y: Vec<f32> = random.signed_vec(n).iter().map(|&v| v as f32).collect();
        let z: Vec<f32> = random.signed_vec(n).iter().map(|&v| v as f32).collect();
        same_as_reference!(sum_squares(&x));
        same_as_reference!(dot(&y, &z));
        same_as_reference!(halves(&x));
        same_as_reference!(horner(&x, 0.75));
        same_as_reference!(argmax(&y));
    }
    assert_eq!(sum_squares(&[1.0, 2.0, 3.0]), 14.0);
    assert_eq!(horner(&[1.0, -2.0, 3.0], 2.0), 3.0);
    assert_eq!(halves(&[1.0, 2.0, 4.0, 8.0]), -1.0);
}

#[test]
fn recurrences_are_those_of_the_reference() {
    let mut random = Random::seed_43();
    for n in LENGTHS {
        let x = random.signed_vec(n);
        same_as_reference!(prefix_sum(&x));
        same_as_reference!(smooth(x.clone()));
        same_as_reference!(mean_and_variance(&x));
    }
    assert_eq!(prefix_sum(&[1.0, 2.0, 3.0]), [1.0, 3.0, 6.0]);
    assert_eq!(smooth(vec![0.0, 4.0, 0.0]), [0.0, 2.0, 0.0]);
    assert_eq!(mean_and_variance(&[1.0, 3.0]), (2.0, 1.0));
}

#[test]
fn comparisons_take_nan_as_rust_does() {
    let x = [2.0, f64::NAN, -1.0, f64::INFINITY, -0.0];
    assert_eq!(same_as_reference!(extremes(&x)), (-1.0, f64::INFINITY));
    assert_eq!(same_as_reference!(extremes(&[f64::NAN; 5])), (f64::INFINITY, f64::NEG_INFINITY));
    assert_eq!(same_as_reference!(argmax(&[f32::NAN; 3])), None);
    assert_eq!(same_as_reference!(argmax(&[1.0, 3.0, 3.0, f32::NAN])), Some(1));
}

#[test]
fn arrays_of_arrays() {
    let mut random = Random::seed_42();
    let x: Vec<[f64; 2]> = (0..17).map(|_| [random.signed(), random.signed()]).collect();
    let out = same_as_reference!(pairwise_distances(&x));
    assert_eq!(out[18 * 16], 0.0);
    assert_eq!(pairwise_distances(&[[0.0, 0.0], [3.0, 4.0]]), [0.0, 5.0, 5.0, 0.0]);
}
