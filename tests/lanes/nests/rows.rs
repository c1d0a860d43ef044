//! Loops over the elements of arrays.

use numkern::prelude::*;

use super::{at_every_level, in_lanes, lengths, on_all_threads};

#[njit]
fn roots(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        let a = x[i];
        let mut y = if a > 1.0 { a } else { 1.0 };
        loop {
            let next = 0.5 * (y + a / y);
            if (next - y).abs() <= 1e-14 * y {
                break;
            }
            y = next;
        }
        out[i] = y;
    }
}

#[parallel]
fn collatz(from: u64, steps: &mut [u32]) -> u32 {
    let mut total = 0;
    for i in prange!(0..steps.len()) {
        let mut n = from + i as u64;
        let mut count = 0u32;
        while n > 1 {
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
            count += 1;
        }
        steps[i] = count;
        total += count;
    }
    total
}

#[njit]
fn sum_of_series(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let (mut term, mut s, mut k) = (x[i], 0.0, 1.0);
        while f64::abs(term) > 1e-17 {
            s += term;
            k += 2.0;
            term *= -x[i] * x[i] / (k * (k - 1.0));
        }
        sum += s;
    }
    sum
}

fn data(n: usize) -> Vec<f64> {
    (0..n).map(|k| (k * 37 % 101 + 1) as f64 / 16.0).collect()
}

#[test]
fn elements_are_those_of_the_plain_loops() {
    at_every_level(|| {
        for n in lengths() {
            let x = data(n);
            let (mut got, mut want) = (vec![-1.0; n + 1], vec![-1.0; n + 1]);
            roots(&x, &mut got);
            roots::reference(&x, &mut want);
            assert_eq!(got, want);
            assert_eq!(sum_of_series(&x).to_bits(), sum_of_series::reference(&x).to_bits(), "{n}");
        }
    });
}

#[test]
fn blocks_on_all_threads() {
    on_all_threads(|| {
        for n in lengths().chain([3000]) {
            let (mut got, mut want) = (vec![0; n], vec![0; n]);
            let total = collatz(1, &mut got);
            assert_eq!(total, collatz::reference(1, &mut want), "{n}");
            assert_eq!(got, want);
        }
    });
}

#[test]
fn all_are_in_lanes() {
    in_lanes(roots::explain());
    in_lanes(collatz::explain());
    in_lanes(sum_of_series::explain());
}
