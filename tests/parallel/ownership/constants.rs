//! Constants and variables in indices.

use super::*;

#[parallel]
fn shifted(y: &mut Vec<f64>, x: &[f64], off: usize) {
    for i in prange!(0..x.len()) {
        y[i + OFF] = x[i];
    }
    for i in prange!(0..x.len()) {
        y[i + Layout::SKIP] += x[i];
    }
    for i in prange!(off..off + x.len()) {
        y[i - off] *= 0.5;
    }
    for i in prange!(0..x.len() / 2) {
        y[STRIDE * i + OFF] += 1.0;
        y[STRIDE * i + 1 + OFF] -= 1.0;
    }
}

#[parallel]
fn generic<const N: usize>(y: &mut Vec<i64>, n: usize) {
    for j in prange!(0..n) {
        y[j * N + N - 1] = y[N * j] + 10 * j as i64;
        for k in 1..N - 1 {
            y[j * N + k] = k as i64;
        }
    }
}

#[parallel]
fn by_step(y: &mut Vec<f64>, n: usize, w: usize, k: usize) {
    for i in prange!(0..n) {
        y[w * i + k] = i as f64 + y[w * i + k] * 0.5;
    }
}

#[test]
fn of_every_kind() {
    for n in [0, 1, 2, 17, 100] {
        let x = numbers(n);
        sweep!(shifted(&mut numbers(n + 8), &x, 4));
        sweep!(by_step(&mut numbers(7 * n + 7), n, 7, 3));
        sweep!(by_step(&mut numbers(7 * n + 7), n, 1, 3));
        // Every iteration the same element: in order, on one thread.
        sweep!(by_step(&mut numbers(7 * n + 7), n, 0, 3));
    }
    let start: Vec<i64> = (0..40).collect();
    let mut want = start.clone();
    generic::reference::<4>(&mut want, 10);
    assert_eq!(want[..8], [0, 1, 2, 0, 4, 1, 2, 14]);
    on_all_threads(&want, "generic", || {
        let mut got = start.clone();
        generic::<4>(&mut got, 10);
        got
    });
}
