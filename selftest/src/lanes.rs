//! Bodies that loop: lanes against scalars.

use ndarray::Array1;
use numkern::prelude::*;

use crate::report::Findings;
use crate::ufuncs::{compare, inputs, layouts};

#[vectorize]
fn mandelbrot(cr: f64, ci: f64) -> i32 {
    let (mut zr, mut zi, mut n) = (0.0, 0.0, 0);
    while n < 100 && zr * zr + zi * zi <= 4.0 {
        let t = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = t;
        n += 1;
    }
    n
}

#[vectorize]
fn newton(x: f64) -> f64 {
    if x.is_nan() || x <= 0.0 || x > 1e200 {
        return f64::NAN;
    }
    let mut y = x;
    loop {
        let next = 0.5 * (y + x / y);
        if (next - y).abs() <= 1e-12 * y {
            break next;
        }
        y = next;
    }
}

#[vectorize]
fn collatz(n: u32) -> u32 {
    let (mut n, mut steps) = (n % 1_000 + 1, 0);
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

#[njit]
fn digits(x: f32, base: f32) -> u8 {
    let (mut left, mut count) = (x.abs(), 0u8);
    while left >= 1.0 && count < 40 {
        left /= base;
        count += 1;
    }
    count
}

#[vectorize]
fn classed(x: f32, shift: i16) -> i64 {
    let mut sum = 0i64;
    'rows: for row in 0..6 {
        for column in 0..(shift % 9) {
            match row * 3 + column as i64 {
                0 | 5 => continue 'rows,
                k if k as f32 > x => sum -= k,
                9.. => break,
                k => sum += k * 2,
            }
            if sum > 60 {
                break 'rows;
            }
        }
    }
    let count: u8 = digits(x, 3.0);
    sum * 100 + count as i64
}

#[vectorize]
fn softplus(x: f64, rate: f64) -> f64 {
    if x > 30.0 { x } else { (x * rate).exp().ln_1p() + (x * 0.5).sin() * rate.cos() }
}

#[vectorize]
fn distance(x: f32, y: f32) -> f32 {
    let mut angle = x.atan2(y);
    let mut turns = 0;
    while angle < 3.0 && turns < 5 {
        angle += x.hypot(y).tanh() + 0.25;
        turns += 1;
    }
    angle.powf(1.5)
}

pub fn check(found: &mut Findings) {
    for n in 1..=67 {
        let x = inputs(n);
        let y: Array1<f64> = x.iter().rev().copied().collect();
        layouts(&x, |view| {
            compare(found, "mandelbrot", &mandelbrot(view, &y), |k| {
                mandelbrot::reference(x[k], y[k])
            });
            compare(found, "newton", &newton(view), |k| newton::reference(x[k]));
        });
        let counts: Array1<u32> = (0..n).map(|k| (k * 7919) as u32).collect();
        layouts(&counts, |view| {
            compare(found, "collatz", &collatz(view), |k| collatz::reference(counts[k]));
        });
        let (xf, shifts) = (x.mapv(|v| v as f32), counts.mapv(|v| v as i16));
        layouts(&shifts, |view| {
            compare(found, "classed", &classed(&xf, view), |k| {
                classed::reference(xf[k], shifts[k])
            });
        });
    }
}

/// The plain functions call those of std: the oracle is the kernel of numbers.
pub fn check_elementary(found: &mut Findings) {
    for n in 1..=67 {
        let x = inputs(n);
        let y: Array1<f64> = x.iter().rev().copied().collect();
        layouts(&x, |view| {
            compare(found, "softplus", &softplus(view, &y), |k| softplus(x[k], y[k]));
        });
        let (xf, yf) = (x.mapv(|v| v as f32), y.mapv(|v| v as f32));
        layouts(&xf, |view| {
            compare(found, "distance", &distance(view, &yf), |k| distance(xf[k], yf[k]));
        });
    }
}
