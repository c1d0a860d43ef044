//! Products of matrices, and what is close to them.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

#[njit]
fn matmul_ikj(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    let (m, k) = a.dim();
    let n = b.ncols();
    let mut c = Array2::<f64>::zeros((m, n));
    for i in 0..m {
        for p in 0..k {
            let aip = a[(i, p)];
            for j in 0..n {
                c[(i, j)] += aip * b[(p, j)];
            }
        }
    }
    c
}

#[parallel]
fn matmul_tiled(a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, tile: usize) -> Array2<f64> {
    let (m, k) = a.dim();
    let (k2, n) = b.dim();
    assert_eq!(k, k2, "inner dimensions differ");
    let mut c = Array2::zeros((m, n));
    let blocks = m.div_ceil(tile);
    for bi in prange!(0..blocks) {
        let i0 = bi * tile;
        let i1 = (i0 + tile).min(m);
        for p0 in (0..k).step_by(tile) {
            let p1 = (p0 + tile).min(k);
            for j0 in (0..n).step_by(tile) {
                let j1 = (j0 + tile).min(n);
                for i in i0..i1 {
                    for p in p0..p1 {
                        let x = a[[i, p]];
                        for j in j0..j1 {
                            c[[i, j]] += x * b[[p, j]];
                        }
                    }
                }
            }
        }
    }
    c
}

#[parallel]
fn matmul_flat(a: &[f32], b: &[f32], c: &mut [f32], m: usize, k: usize, n: usize) {
    for i in prange!(0..m) {
        for j in 0..n {
            let mut s = 0.0f32;
            for p in 0..k {
                s += a[i * k + p] * b[p * n + j];
            }
            c[i * n + j] = s;
        }
    }
}

#[parallel]
fn matmul_rows(a: &Array2<f64>, b: &Array2<f64>, c: &mut Array2<f64>) {
    for i in prange!(0..a.nrows()) {
        let mut row = c.row_mut(i);
        row.fill(0.0);
        for p in 0..a.ncols() {
            let x = a[[i, p]];
            for j in 0..row.len() {
                row[j] += x * b[[p, j]];
            }
        }
    }
}

#[parallel]
fn transpose(a: &Array2<f64>) -> Array2<f64> {
    let (m, n) = a.dim();
    let mut t = Array2::zeros((n, m));
    for j in prange!(0..n) {
        for i in 0..m {
            t[[j, i]] = a[[i, j]];
        }
    }
    t
}

#[njit]
fn transpose_in_place(a: &mut Array2<f64>) {
    let n = a.nrows();
    for i in 0..n {
        for j in (i + 1)..n {
            let t = a[[i, j]];
            a[[i, j]] = a[[j, i]];
            a[[j, i]] = t;
        }
    }
}

#[njit]
fn transpose_swap(a: &mut Array2<f64>) {
    let n = a.shape()[0];
    for i in 0..n {
        for j in 0..i {
            a.swap([i, j], [j, i]);
        }
    }
}

#[parallel]
fn outer(x: &[f64], y: &[f64]) -> Array2<f64> {
    let mut out = Array2::zeros((x.len(), y.len()));
    for i in prange!(0..x.len()) {
        for (j, &v) in y.iter().enumerate() {
            out[[i, j]] = x[i] * v;
        }
    }
    out
}

/// polybench `syrk`.
#[parallel]
fn syrk(alpha: f64, beta: f64, c: &mut Array2<f64>, a: &Array2<f64>) {
    let (n, m) = a.dim();
    for i in prange!(0..n) {
        for j in 0..=i {
            c[[i, j]] *= beta;
        }
        for k in 0..m {
            for j in 0..=i {
                c[[i, j]] += alpha * a[[i, k]] * a[[j, k]];
            }
        }
    }
}

/// polybench `covariance`.
#[parallel]
fn covariance(data: &Array2<f64>) -> Array2<f64> {
    let (n, m) = data.dim();
    let mut mean = Array1::<f64>::zeros(m);
    for i in prange!(0..n) {
        for j in 0..m {
            mean[j] += data[[i, j]];
        }
    }
    for j in 0..m {
        mean[j] /= n as f64;
    }
    let mut cov = Array2::zeros((m, m));
    for i in prange!(0..m) {
        for j in 0..m {
            let mut s = 0.0;
            for k in 0..n {
                s += (data[[k, i]] - mean[i]) * (data[[k, j]] - mean[j]);
            }
            cov[[i, j]] = s / (n as f64 - 1.0);
        }
    }
    cov
}

/// polybench `doitgen`.
#[parallel]
fn doitgen(a: &mut ndarray::Array3<f64>, c4: &Array2<f64>) {
    let (nr, nq, np) = a.dim();
    for r in prange!(0..nr) {
        let mut sum = vec![0.0; np];
        for q in 0..nq {
            for p in 0..np {
                sum[p] = 0.0;
                for s in 0..np {
                    sum[p] += a[[r, q, s]] * c4[[s, p]];
                }
            }
            for p in 0..np {
                a[[r, q, p]] = sum[p];
            }
        }
    }
}

#[test]
fn products() {
    let mut random = Random::seed_42();
    let (a, b): (Array2<f64>, Array2<f64>) = (random.array((13, 17)), random.array((17, 11)));
    let want = matmul_ikj(&a, &b);
    assert!(all_near(&want, &a.dot(&b), 1e-13));
    let tiled = same_on_all_threads!(matmul_tiled(a.view(), b.view(), 4));
    assert!(all_near(&tiled, &want, 1e-13));
    let rows = {
        let mut c = Array2::ones((13, 11));
        matmul_rows(&a, &b, &mut c);
        c
    };
    assert_eq!(rows, want);
}

#[test]
fn matmul_of_flat_slices() {
    let mut random = Random::seed_42();
    let (a, b): (Vec<f32>, Vec<f32>) =
        ((0..35).map(|_| random.f32()).collect(), (0..63).map(|_| random.f32()).collect());
    let (c,) = same_outputs!([c = vec![0.0f32; 45]] matmul_flat(&a, &b, &mut c, 5, 7, 9));
    let row_1: f32 = (0..7).map(|p| a[7 + p] * b[p * 9 + 2]).sum();
    assert!((c[9 + 2] - row_1).abs() < 1e-6);
}

#[test]
fn transposes() {
    let a = Random::seed_42().array((7, 12));
    assert_eq!(same_on_all_threads!(transpose(&a)), a.t());
    let square: Array2<f64> = Random::seed_42().array((9, 9));
    assert_eq!(same_in_place!(transpose_in_place(&mut square)), square.t());
    assert_eq!(same_in_place!(transpose_swap(&mut square)), square.t());
}

#[test]
fn polybench() {
    let (x, y) = (Random::seed_42().vec(11), Random::seed_43().vec(6));
    assert_eq!(same_on_all_threads!(outer(&x, &y))[[3, 4]], x[3] * y[4]);
    let (a, c) = (Random::seed_42().array((10, 6)), Random::seed_43().array((10, 10)));
    let (got,) = same_outputs!([c = c] syrk(1.5, 1.2, &mut c, &a));
    let full = 1.2 * &c + 1.5 * a.dot(&a.t());
    assert!((0..10).all(|i| (0..=i).all(|j| (got[[i, j]] - full[[i, j]]).abs() < 1e-12)));
    assert_eq!(got[[2, 7]], c[[2, 7]]);
    let data: Array2<f64> = Random::seed_42().array((30, 5));
    let near = |got: &Array2<f64>, want: &Array2<f64>| all_near(got, want, 1e-10);
    let cov = stable_on_all_threads!(covariance(&data), near);
    assert!((cov[[1, 1]] - data.column(1).var(1.0)).abs() < 1e-12);
    let cube: ndarray::Array3<f64> = Random::seed_42().array((4, 5, 6));
    let c4: Array2<f64> = Random::seed_43().array((6, 6));
    let (out,) = same_outputs!([a = cube] doitgen(&mut a, &c4));
    let plane = cube.index_axis(Axis(0), 2).dot(&c4);
    assert!(all_near(&out.index_axis(Axis(0), 2), &plane, 1e-12));
}
