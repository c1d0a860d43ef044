//! Loops and expressions over iterators.

use numkern::prelude::*;

use crate::common::{LENGTHS, Random, same_as_reference};

#[njit]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[njit]
fn weighted(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, &v) in x.iter().enumerate().rev() {
        s = s * 0.5 + v * i as f64;
    }
    s
}

#[njit]
fn every_third(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (0..x.len()).step_by(3) {
        s += x[i];
    }
    for v in x.iter().skip(1).step_by(3) {
        s -= v;
    }
    s
}

#[njit]
fn backwards(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (1..x.len()).rev() {
        s = s / 2.0 + x[i] - x[i - 1];
    }
    s
}

#[njit]
fn folded(x: &[f64]) -> f64 {
    x.iter().fold(1.0, |acc, &v| acc * 0.5 + v)
}

#[njit]
fn largest_step(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f64::max)
}

#[njit]
fn chunk_products(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for chunk in x.chunks(4) {
        let mut product = 1.0;
        for &v in chunk {
            product *= v;
        }
        total += product;
    }
    total
}

#[njit]
fn count_above(x: &[f64], limit: f64) -> (usize, bool, bool) {
    let above = x.iter().filter(|&&v| v > limit).count();
    (above, x.iter().any(|&v| v > limit), x.iter().all(|v| *v > limit))
}

#[njit]
fn three_at_once(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    let mut s = 0.0;
    for ((&x, &y), &z) in a.iter().zip(b.iter()).zip(c.iter()) {
        s += x * y - z;
    }
    s
}

#[njit]
fn copied_and_chained(a: &[i64], b: &[i64]) -> i64 {
    let mut s = 0;
    for v in a.iter().copied().chain(b.iter().copied()) {
        s = 3 * s + v;
        s %= 1_000_003;
    }
    s + a.iter().sum::<i64>() * b.iter().max().copied().unwrap_or(0)
}

#[njit]
fn position_of(x: &[i32], wanted: i32) -> Option<usize> {
    x.iter().position(|&v| v == wanted)
}

#[test]
fn adaptors_keep_the_order_of_the_loop() {
    let mut random = Random::seed_42();
    for n in LENGTHS {
        let (a, b, c) = (random.signed_vec(n), random.signed_vec(n), random.signed_vec(n + 2));
        same_as_reference!(dot(&a, &b));
        same_as_reference!(dot(&a, &c));
        same_as_reference!(weighted(&a));
        same_as_reference!(every_third(&a));
        same_as_reference!(backwards(&a));
        same_as_reference!(folded(&a));
        same_as_reference!(largest_step(&a));
        same_as_reference!(chunk_products(&a));
        same_as_reference!(count_above(&a, 0.25));
        same_as_reference!(three_at_once(&a, &b, &c));
    }
}

#[test]
fn values_by_hand() {
    assert_eq!(dot(&[1.0, 2.0], &[3.0, 4.0]), 11.0);
    assert_eq!(weighted(&[7.0, 1.0, 2.0]), 1.5);
    assert_eq!(every_third(&[1.0, 2.0, 4.0, 8.0, 16.0]), -9.0);
    assert_eq!(backwards(&[1.0, 4.0, 2.0]), 2.0);
    assert_eq!(folded(&[1.0, 2.0]), 2.75);
    assert_eq!(largest_step(&[1.0, 4.0, 2.0]), 3.0);
    assert_eq!(chunk_products(&[1.0, 2.0, 3.0, 4.0, 5.0]), 29.0);
    assert_eq!(count_above(&[1.0, 2.0, 3.0], 1.5), (2, true, false));
    assert_eq!(three_at_once(&[1.0, 2.0], &[3.0, 4.0], &[1.0, 1.0]), 9.0);
    assert_eq!(same_as_reference!(copied_and_chained(&[1, 2], &[3, -4])), 59);
    assert_eq!(same_as_reference!(position_of(&[4, 5, 6, 5], 5)), Some(1));
    assert_eq!(same_as_reference!(position_of(&[], 5)), None);
}
