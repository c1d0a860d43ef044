//! NK0215: the constructs that have no form in lanes, each by its name.

use numkern::prelude::*;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
}

#[vectorize(simd = "require")]
fn a_struct(x: f64) -> f64 {
    let mut p = Point { x };
    while p.x > 1.0 {
        p.x *= 0.5;
    }
    p.x
}

#[vectorize(simd = "require")]
fn an_option(n: u32) -> u32 {
    let mut n = n;
    while n > 10 {
        n = n.checked_sub(7).unwrap_or(0);
    }
    n
}

#[vectorize(simd = "require")]
fn a_let_condition(n: u32) -> u32 {
    let mut n = n;
    while let Some(less) = n.checked_sub(3) {
        n = less;
    }
    n
}

#[vectorize(simd = "require")]
fn a_label(x: f64) -> f64 {
    'found: {
        for k in 0..9 {
            if x * k as f64 > 5.0 {
                break 'found x;
            }
        }
        0.0
    }
}

#[vectorize(simd = "require")]
fn a_changing_method(x: f64) -> f64 {
    let mut a = [x, 1.0, 2.0];
    for _ in 0..2 {
        a.reverse();
    }
    a[0]
}

#[vectorize(simd = "require")]
fn two_indices(n: u32) -> u32 {
    let mut a = [[0u32; 2]; 2];
    for k in 0..2 {
        let i = n as usize % 2;
        a[i][i] += k;
    }
    a[0][0]
}

#[vectorize(simd = "require")]
fn a_step_that_differs(n: u32) -> u32 {
    let mut s = 0;
    for k in (0..n).step_by(n as usize) {
        s += k;
    }
    s
}

#[vectorize(simd = "require")]
fn an_array_method(x: f64) -> f64 {
    let a = [x, 1.0];
    let mut s = 0.0;
    for _ in 0..2 {
        s += a.map(|v| v + 1.0)[0];
    }
    s
}

fn main() {}
