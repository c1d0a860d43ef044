//! Parallel loops inside other code, and beside each other.

use numkern::prelude::*;

use crate::common::{Random, same_in_place, same_on_all_threads};

/// Jacobi's iteration: two parallel loops inside a serial one.
#[parallel]
fn jacobi(a: &mut Array1<f64>, steps: usize) {
    let n = a.len();
    let mut b = a.clone();
    for _ in 0..steps {
        for i in prange!(1..n - 1) {
            b[i] = 0.5 * (a[i - 1] + a[i + 1]);
        }
        for i in prange!(1..n - 1) {
            a[i] = b[i];
        }
    }
}

#[parallel]
fn ping_pong(start: &[f64], steps: usize) -> Vec<f64> {
    let n = start.len();
    let mut old = start.to_vec();
    let mut new = vec![0.0; n];
    for _ in 0..steps {
        for i in prange!(0..n) {
            let left = if i == 0 { old[n - 1] } else { old[i - 1] };
            new[i] = 0.5 * (left + old[i]);
        }
        std::mem::swap(&mut old, &mut new);
    }
    old
}

#[parallel]
fn inner_prange(n: usize) -> u64 {
    let mut count = 0;
    for _ in prange!(0..n) {
        for _ in prange!(0..n) {
            count += 1;
        }
    }
    count
}

#[parallel]
fn table(n: usize) -> Array2<usize> {
    let mut out = Array2::zeros((n, n));
    for i in prange!(0..n) {
        for j in prange!(0..n) {
            out[[i, j]] = i * n + j;
        }
    }
    out
}

#[parallel]
fn one_of_two(x: &[f64], squares: bool) -> f64 {
    let mut s = 0.0;
    if squares {
        for i in prange!(0..x.len()) {
            s += x[i] * x[i];
        }
    } else {
        for i in prange!(0..x.len()) {
            s -= x[i];
        }
    }
    s
}

/// The second loop needs what the first has reduced.
#[parallel]
fn variance(x: &[f64]) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    for i in prange!(0..n) {
        sum += x[i];
    }
    let mean = sum / n as f64;
    let mut squares = 0.0;
    for i in prange!(0..n) {
        let d = x[i] - mean;
        squares += d * d;
    }
    squares / n as f64
}

#[parallel]
fn sums_until(x: &[f64], limit: f64) -> (f64, usize) {
    let mut total = 0.0;
    let mut rounds = 0;
    while total < limit && rounds < 10 {
        let mut s = 0.0;
        for i in prange!(0..x.len()) {
            s += x[i];
        }
        total += s;
        rounds += 1;
    }
    (total, rounds)
}

/// Control flow inside an iteration: it stays in the iteration.
#[parallel]
fn collatz(n: usize) -> Vec<u32> {
    let mut steps = vec![0; n];
    for i in prange!(0..n) {
        if i == 0 {
            continue;
        }
        let mut v = i as u64;
        let mut count = 0;
        loop {
            if v == 1 {
                break;
            }
            v = match v % 2 {
                0 => v / 2,
                _ => 3 * v + 1,
            };
            count += 1;
        }
        steps[i] = count;
    }
    steps
}

#[njit]
fn mandelbrot_point(cr: f64, ci: f64, limit: u32) -> u32 {
    let (mut zr, mut zi) = (0.0, 0.0);
    for n in 0..limit {
        if zr * zr + zi * zi > 4.0 {
            return n;
        }
        (zr, zi) = (zr * zr - zi * zi + cr, 2.0 * zr * zi + ci);
    }
    limit
}

#[parallel]
fn mandelbrot(height: usize, width: usize, limit: u32) -> Array2<u32> {
    let mut out = Array2::zeros((height, width));
    for j in prange!(0..height) {
        let ci = -1.0 + 2.0 * j as f64 / height as f64;
        for i in 0..width {
            let cr = -2.0 + 3.0 * i as f64 / width as f64;
            out[[j, i]] = mandelbrot_point(cr, ci, limit);
        }
    }
    out
}

#[parallel]
fn total_of_counts(height: usize, width: usize) -> u32 {
    let counts = mandelbrot(height, width, 50);
    let mut total = 0;
    for j in prange!(0..height) {
        for i in 0..width {
            total += counts[[j, i]];
        }
    }
    total
}

#[njit(parallel)]
fn spelled_njit_parallel(x: &[i32]) -> i32 {
    let mut s = 0;
    for i in prange!(0..x.len()) {
        s += x[i];
    }
    s
}

#[njit]
#[parallel]
fn spelled_in_two_lines(x: &[i32]) -> i32 {
    let mut s = 0;
    for i in prange!(0..x.len()) {
        s += x[i];
    }
    s
}

#[parallel]
fn shadowing(x: &[f64]) -> (f64, Vec<f64>) {
    let s = 100.0;
    let mut out = vec![0.0; x.len()];
    let mut total = s;
    for i in prange!(0..x.len()) {
        let mut s = x[i];
        let x = 3.0;
        s += x;
        let total_here = s * 2.0;
        out[i] = total_here;
        total += 1.0;
    }
    (total - s, out)
}

#[test]
fn inside_a_time_loop() {
    let start = Random::seed_42().array(2100);
    same_in_place!(jacobi(&mut start, 5));
    same_on_all_threads!(ping_pong(start.as_slice().unwrap(), 4));
    let mut a = array![0.0, 0.0, 8.0];
    jacobi(&mut a, 1);
    assert_eq!(a, array![0.0, 4.0, 8.0]);
    assert_eq!(ping_pong(&[4.0, 0.0], 1), [2.0, 2.0]);
}

#[test]
fn inside_each_other() {
    assert_eq!(same_on_all_threads!(inner_prange(40)), 1600);
    assert_eq!(same_on_all_threads!(table(30))[[29, 28]], 898);
}

#[test]
fn in_branches_and_in_sequence() {
    let x: Vec<f64> = (0..5000).map(|i| (i % 7) as f64).collect();
    assert_eq!(same_on_all_threads!(one_of_two(&x, true)), x.iter().map(|v| v * v).sum());
    assert_eq!(same_on_all_threads!(one_of_two(&x, false)), -x.iter().sum::<f64>());
    let alternating: Vec<f64> = (0..4096).map(|i| if i % 2 == 0 { 1.0 } else { 3.0 }).collect();
    assert_eq!(same_on_all_threads!(variance(&alternating)), 1.0);
    assert_eq!(same_on_all_threads!(sums_until(&alternating, 20_000.0)), (24_576.0, 3));
    assert_eq!(sums_until(&[], 1.0), (0.0, 10));
}

#[test]
fn control_flow_inside_an_iteration() {
    let steps = same_on_all_threads!(collatz(3000));
    assert_eq!((steps[1], steps[7], steps[27]), (0, 16, 111));
}

#[test]
fn calls_of_kernels() {
    let image = same_on_all_threads!(mandelbrot(24, 36, 50));
    assert_eq!((image[[12, 24]], image[[0, 0]]), (50, 1));
    let total = same_on_all_threads!(total_of_counts(24, 36));
    assert_eq!(total, image.sum());
}

#[test]
fn other_spellings_of_the_attribute() {
    let x: Vec<i32> = (0..4000).collect();
    assert_eq!(same_on_all_threads!(spelled_njit_parallel(&x)), 7_998_000);
    assert_eq!(same_on_all_threads!(spelled_in_two_lines(&x)), 7_998_000);
}

#[test]
fn names_of_the_iteration_are_its_own() {
    let x: Vec<f64> = (0..1500).map(f64::from).collect();
    let (count, out) = same_on_all_threads!(shadowing(&x));
    assert_eq!((count, out[2]), (1500.0, 10.0));
}
