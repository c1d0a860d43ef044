//! Elements that are read: of any layout, at any index.

use ndarray::{Array2, ArrayView2, ArrayViewMut2};
use numkern::prelude::*;

use super::{few_lengths, in_lanes, inputs, on_all_threads, outputs};

#[parallel]
fn cells(a: ArrayView2<f64>, weights: &[f64], mut out: ArrayViewMut2<f64>) {
    let (h, w) = a.dim();
    for j in prange!(0..h) {
        for i in 0..w {
            let mut y = a[[j, i]] + weights[j];
            // A neighbour, where there is one.
            if i > 0 {
                y += a[[j, i - 1]];
            }
            let mut k = 0;
            while y > 1.0 {
                y *= weights[(i + k) % 3];
                k += 1;
            }
            out[[j, i]] = y;
        }
    }
}

/// Columns side by side: the elements of a column are not neighbours.
#[parallel]
fn columns(a: ArrayView2<f64>, mut out: ArrayViewMut2<f64>, longest: &mut [u32]) {
    let (h, w) = a.dim();
    for i in prange!(0..w) {
        let mut row = 0;
        for j in 0..h {
            let mut y = a[[j, i]] * 3.0;
            let mut count = 0;
            while y > 1.0 {
                y *= 0.5;
                count += 1;
            }
            row += count;
            out[[j, i]] = y + count as f64;
        }
        longest[i] = row;
    }
}

/// The loop over the blocks is in lanes itself.
#[parallel]
fn flat(table: &[f64], at: &[usize], out: &mut [f64], from: usize, step: usize) -> f64 {
    let mut sum = 0.0;
    for i in prange!((from..at.len()).step_by(step)) {
        let mut y = table[at[i]];
        let mut n = 1.0;
        while y > 1.0 {
            y *= 0.5;
            n += 1.0;
        }
        out[i] = y + n;
        sum += y;
    }
    sum
}

/// Each row ends elsewhere, and goes down.
#[njit]
fn triangle(mut a: ArrayViewMut2<f64>) {
    let n = a.nrows().min(a.ncols());
    for j in 0..n {
        for i in (j..n).rev() {
            let mut y = a[[i, j]];
            while y > 1.0 {
                y = y.sqrt() - 0.125;
            }
            a[[i, j]] = y;
        }
        for i in 0..=j {
            a[[j, i]] += 1.0 / (1.0 + (a[[j, i]]).exp());
        }
    }
}

fn table(h: usize, w: usize) -> Array2<f64> {
    Array2::from_shape_fn((h, w), |(j, i)| ((j * 31 + i * 17) % 23) as f64 / 4.0)
}

#[test]
fn cells_of_every_layout() {
    on_all_threads(|| {
        let weights = [0.5, 0.25, 0.75];
        for w in few_lengths() {
            let a = table(3, w);
            let mut want = [Array2::zeros((3, w)), Array2::zeros((3, w))];
            cells::reference(a.view(), &weights, want[0].view_mut());
            let mut rows = vec![0; w];
            columns::reference(a.view(), want[1].view_mut(), &mut rows);
            inputs(&a, |from, a| {
                outputs((3, w), -1.0, |to, mut out| {
                    cells(a, &weights, out.view_mut());
                    assert_eq!(out, want[0], "{from} to {to}");
                    let mut got = vec![0; w];
                    columns(a, out.view_mut(), &mut got);
                    assert_eq!(got, rows, "{from} to {to}");
                    assert_eq!(out, want[1], "{from} to {to}");
                });
            });
        }
    });
}

#[test]
fn gathers_in_steps() {
    on_all_threads(|| {
        let values: Vec<f64> = (0..40).map(f64::from).collect();
        for n in few_lengths().chain([500]) {
            let at: Vec<usize> = (0..n).map(|k| k * 7 % 40).collect();
            for (from, step) in [(0, 1), (0, 3), (2, 5)] {
                let (mut got, mut want) = (vec![0.0; n], vec![0.0; n]);
                let sum = flat(&values, &at, &mut got, from, step);
                flat::reference(&values, &at, &mut want, from, step);
                assert_eq!(got, want);
                let plain: f64 = (from..n).step_by(step).map(|i| got[i] - got[i].floor()).sum();
                assert!(n > 100 || sum >= plain, "{sum} {plain}");
            }
        }
    });
}

#[test]
fn triangles() {
    on_all_threads(|| {
        for n in few_lengths() {
            let a = table(n, n);
            let mut want = a.clone();
            triangle::reference(want.view_mut());
            outputs((n, n), -1.0, |layout, mut out| {
                out.assign(&a);
                triangle(out.view_mut());
                for (got, want) in out.iter().zip(&want) {
                    // The exponential is not that of std.
                    assert!((got - want).abs() <= 1e-15 * want.abs(), "{layout}: {got} {want}");
                }
            });
        }
    });
}

#[test]
fn all_are_in_lanes() {
    in_lanes(cells::explain());
    in_lanes(columns::explain());
    in_lanes(flat::explain());
    in_lanes(triangle::explain());
}
