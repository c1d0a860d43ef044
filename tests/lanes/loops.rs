//! Loops that elements leave at different times.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

#[vectorize]
fn mandelbrot(cr: f64, ci: f64) -> i32 {
    let mut zr = 0.0;
    let mut zi = 0.0;
    let mut n = 0;
    while n < 100 && zr * zr + zi * zi <= 4.0 {
        let t = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = t;
        n += 1;
    }
    n
}

#[vectorize]
fn mandelbrot_returns(cr: f64, ci: f64) -> u32 {
    let (mut zr, mut zi) = (0.0, 0.0);
    for n in 0..80u32 {
        let (r2, i2) = (zr * zr, zi * zi);
        if r2 + i2 > 4.0 {
            return n;
        }
        zi = 2.0 * zr * zi + ci;
        zr = r2 - i2 + cr;
    }
    80
}

#[vectorize]
fn newton(x: f64) -> f64 {
    if !(x > 0.0) || x > 1e200 {
        return f64::NAN;
    }
    let mut y = x;
    loop {
        let next = 0.5 * (y + x / y);
        if (next - y).abs() <= 1e-12 * y.abs() {
            break;
        }
        y = next;
    }
    y
}

#[vectorize]
fn collatz(n: u32) -> u32 {
    let mut n = n + 1;
    let mut steps = 0;
    while n != 1 {
        if n % 2 == 0 {
            n /= 2;
        } else {
            n = 3 * n + 1;
        }
        steps += 1;
    }
    steps
}

#[vectorize]
fn triangle(n: u32) -> u64 {
    let mut sum = 0u64;
    for k in 0..n {
        if k % 3 == 1 {
            continue;
        }
        sum += k as u64;
    }
    sum
}

#[vectorize]
fn inclusive(n: u32) -> u32 {
    let mut sum = 0;
    for k in 3..=n {
        sum += k * k;
    }
    sum
}

#[vectorize]
fn backwards(n: u32) -> f64 {
    let mut acc = 0.0;
    for k in (1..n).rev() {
        acc = acc * 0.5 + k as f64;
    }
    acc
}

#[vectorize]
fn labelled(n: u32, m: u32) -> u32 {
    let mut count = 0;
    'rows: for i in 0..8u32 {
        for j in 0..n {
            if i * j > m {
                break 'rows;
            }
            if j > i + 4 {
                continue 'rows;
            }
            count += i + j;
        }
        count += 100;
    }
    count
}

#[vectorize]
fn loop_value(x: f64) -> f64 {
    let mut y = x;
    let mut k = 0;
    let found = loop {
        if k == 20 {
            break -1.0;
        }
        if y > 100.0 {
            break y;
        }
        y = y * 1.5 + 0.25;
        k += 1;
    };
    found + y
}

#[vectorize]
fn nested(x: f64, n: u32) -> f64 {
    let mut total = 0.0;
    let mut outer = 0;
    while outer < n {
        let mut term = x;
        let mut inner = 0;
        while inner < outer && term.abs() < 50.0 {
            term *= 1.25;
            inner += 1;
        }
        total += term;
        outer += 1;
    }
    total
}

/// A variable that keeps its value from one run of the inner loop to the next.
#[vectorize]
fn carried(n: u32, m: u32) -> u32 {
    let mut state = 1;
    let mut out = 0;
    for i in 0..n {
        for _ in 0..m {
            if state > 40 + i {
                break;
            }
            state += 3;
        }
        out = out + state;
    }
    out
}

#[vectorize]
fn uniform_loop(x: f64) -> f64 {
    const C: [f64; 5] = [1.0, -0.5, 0.25, 3.0, 7.5];
    let mut acc = 0.0;
    for c in C {
        acc = acc * x + c;
    }
    let mut k = 0;
    while k < 3 {
        acc += x;
        k += 1;
    }
    acc
}

#[vectorize]
fn single(x: f32) -> f32 {
    let mut y = x;
    let mut k = 0;
    while y * y < 10.0 && k < 30 {
        y = y * 1.25 + 0.1;
        k += 1;
    }
    y
}

#[vectorize]
fn generic<T: Float>(x: T) -> T {
    let mut y = x.abs() + T::one();
    let mut k = 0;
    let limit = T::from(40.0).unwrap();
    while y < limit && k < 20 {
        y = y * y.sqrt() + x.recip();
        k += 1;
        if y.is_nan() {
            return -x;
        }
    }
    y
}

fn singles(n: usize) -> Vec<f32> {
    inputs(n).into_iter().map(|x| x as f32).collect()
}

#[test]
fn while_loops() {
    agrees!(mandelbrot, inputs, inputs);
    agrees!(mandelbrot_returns, inputs, inputs);
    agrees!(newton, inputs);
    agrees!(collatz, counts);
    agrees!(nested, inputs, counts);
    agrees!(single, singles);
    agrees!(generic, inputs);
    agrees!(generic, singles);
}

#[test]
fn ranges_that_differ() {
    agrees!(triangle, counts);
    agrees!(inclusive, counts);
    agrees!(backwards, counts);
    agrees!(carried, counts, counts);
}

#[test]
fn leaving() {
    agrees!(labelled, counts, counts);
    agrees!(loop_value, inputs);
    agrees!(uniform_loop, inputs);
}
