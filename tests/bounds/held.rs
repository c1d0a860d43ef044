//! Elements that stay in a register while a loop runs: what is in the array
//! afterwards is the same however the loop ends.

use numkern::prelude::*;

use crate::{numbers, same};

#[njit]
fn products(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut Array2<f64>, k: usize) {
    for i in 0..c.nrows() {
        for j in 0..c.ncols() {
            for l in 0..k {
                c[[i, j]] += a[[i, l]] * b[[l, j]];
            }
        }
    }
}

#[test]
fn a_matrix_product_in_place() {
    let base = Array2::from_shape_fn((9, 9), |(i, j)| ((i * 31 + j * 17) % 23) as f64 / 3.0);
    for a in [base.view(), base.t(), base.slice(s![..;-1, ..])] {
        for (m, n) in [(9, 9), (4, 7), (0, 3), (10, 2)] {
            for k in [0, 1, 5, 9, 10] {
                same(
                    Array2::ones((m, n)),
                    |c| products(a, base.view(), c, k),
                    |c| products::reference(a, base.view(), c, k),
                );
            }
        }
    }
}

/// Ends by every way there is.
#[njit]
fn ends(x: &[i32], y: &mut [i32], n: usize, at: usize) -> Option<i32> {
    'rows: for i in 0..n {
        for j in 0..n {
            let v = x[j];
            y[i] = y[i] * 2 + v;
            if v == 50 {
                return Some(y[i]);
            }
            if v == 40 {
                continue 'rows;
            }
            if v == 30 {
                break;
            }
            assert!(v != 20, "met {v}");
            y[i] += 100 / (v - 10);
        }
        y[at] += 1;
    }
    None
}

#[test]
fn loops_that_end_early_or_panic() {
    let plain: Vec<i32> = (0..8).map(|i| i * 3 + 60).collect();
    for n in [0, 1, 7, 8, 9] {
        for at in [0, 3, 8] {
            for stop in [0, 10, 20, 30, 40, 50] {
                for place in [0, 2, 7] {
                    let mut x = plain.clone();
                    x[place] = stop;
                    same(vec![1; 8], |y| ends(&x, y, n, at), |y| ends::reference(&x, y, n, at));
                }
            }
        }
    }
}

#[parallel]
fn rows_in_place(a: ArrayView2<f64>, c: &mut [f64], total: &mut [f64]) {
    let (m, k) = a.dim();
    for i in prange!(0..m) {
        for j in 0..k {
            c[i] = c[i].max(a[[i, j]]) * 0.5;
        }
        for j in 0..k {
            total[0] += a[[i, j]];
        }
    }
}

#[test]
fn in_the_blocks_of_a_parallel_loop() {
    let a = Array2::from_shape_fn((70, 9), |(i, j)| ((i * 31 + j * 17) % 23) as f64);
    for a in [a.view(), a.slice(s![..;-3, ..;2]), a.slice(s![.., ..0])] {
        for threads in [1, 2, 3, 8] {
            numkern::with_num_threads(threads, || {
                same(
                    (numbers(70), vec![1.0]),
                    |(c, total)| rows_in_place(a, c, total),
                    |(c, total)| rows_in_place::reference(a, c, total),
                );
            });
        }
    }
}
