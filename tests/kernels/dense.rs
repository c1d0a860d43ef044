//! Dense linear algebra.

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

/// LU without pivoting, the trailing update in parallel.
#[parallel]
fn lu(a: &mut Array2<f64>) {
    let n = a.nrows();
    for k in 0..n {
        let pivot = a[[k, k]];
        for i in prange!(k + 1..n) {
            a[[i, k]] /= pivot;
            let factor = a[[i, k]];
            for j in k + 1..n {
                a[[i, j]] -= factor * a[[k, j]];
            }
        }
    }
}

#[parallel]
fn lu_pivot(a: &mut Array2<f64>, piv: &mut [usize]) -> Result<(), usize> {
    let n = a.nrows();
    for i in 0..n {
        piv[i] = i;
    }
    for k in 0..n {
        let mut p = k;
        let mut best = a[[k, k]].abs();
        for i in k + 1..n {
            if a[[i, k]].abs() > best {
                best = a[[i, k]].abs();
                p = i;
            }
        }
        if best == 0.0 {
            return Err(k);
        }
        if p != k {
            piv.swap(p, k);
            for j in 0..n {
                let t = a[[k, j]];
                a[[k, j]] = a[[p, j]];
                a[[p, j]] = t;
            }
        }
        for i in prange!(k + 1..n) {
            let f = a[[i, k]] / a[[k, k]];
            a[[i, k]] = f;
            for j in k + 1..n {
                a[[i, j]] = a[[i, j]] - f * a[[k, j]];
            }
        }
    }
    Ok(())
}

#[parallel]
fn cholesky(a: &Array2<f64>) -> Option<Array2<f64>> {
    let n = a.nrows();
    let mut l = Array2::<f64>::zeros((n, n));
    for j in 0..n {
        let mut d = a[[j, j]];
        for k in 0..j {
            d -= l[[j, k]] * l[[j, k]];
        }
        if d <= 0.0 {
            return None;
        }
        let d = d.sqrt();
        l[[j, j]] = d;
        for i in prange!(j + 1..n) {
            let mut s = a[[i, j]];
            for k in 0..j {
                s -= l[[i, k]] * l[[j, k]];
            }
            l[[i, j]] = s / d;
        }
    }
    Some(l)
}

#[njit]
fn forward_substitution(l: &Array2<f64>, b: &[f64], x: &mut [f64]) {
    for i in 0..b.len() {
        let mut s = b[i];
        for j in 0..i {
            s -= l[[i, j]] * x[j];
        }
        x[i] = s / l[[i, i]];
    }
}

#[parallel]
fn conjugate_gradient(a: &Array2<f64>, b: &[f64], iterations: usize) -> Vec<f64> {
    let n = b.len();
    let mut x = vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut ap = vec![0.0; n];
    let mut rr = 0.0;
    for i in prange!(0..n) {
        rr += r[i] * r[i];
    }
    for _ in 0..iterations {
        if rr < 1e-24 {
            break;
        }
        let mut pap = 0.0;
        for i in prange!(0..n) {
            let mut s = 0.0;
            for j in 0..n {
                s += a[[i, j]] * p[j];
            }
            ap[i] = s;
            pap += p[i] * s;
        }
        let alpha = rr / pap;
        let mut next = 0.0;
        for i in prange!(0..n) {
            x[i] += alpha * p[i];
            r[i] -= alpha * ap[i];
            next += r[i] * r[i];
        }
        let beta = next / rr;
        rr = next;
        for i in prange!(0..n) {
            p[i] = r[i] + beta * p[i];
        }
    }
    x
}

#[parallel]
fn power_iteration(a: &Array2<f64>, steps: u32) -> (f64, Array1<f64>) {
    let n = a.nrows();
    let mut v = Array1::from_elem(n, 1.0 / (n as f64).sqrt());
    let mut lambda = 0.0;
    for _ in 0..steps {
        let mut w = Array1::<f64>::zeros(n);
        let mut norm = 0.0;
        for i in prange!(0..n) {
            let mut acc = 0.0;
            for j in 0..n {
                acc += a[[i, j]] * v[j];
            }
            w[i] = acc;
            norm += acc * acc;
        }
        lambda = norm.sqrt();
        for i in prange!(0..n) {
            v[i] = w[i] / lambda;
        }
    }
    (lambda, v)
}

/// Modified Gram-Schmidt, columns.
#[parallel]
fn gram_schmidt(q: &mut Array2<f64>, r: &mut Array2<f64>) {
    let (m, n) = q.dim();
    for k in 0..n {
        let mut norm = 0.0;
        for i in 0..m {
            norm += q[[i, k]] * q[[i, k]];
        }
        let norm = norm.sqrt();
        r[[k, k]] = norm;
        for i in prange!(0..m) {
            q[[i, k]] /= norm;
        }
        for j in prange!(k + 1..n) {
            let mut s = 0.0;
            for i in 0..m {
                s += q[[i, k]] * q[[i, j]];
            }
            r[[k, j]] = s;
            for i in 0..m {
                q[[i, j]] -= s * q[[i, k]];
            }
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

fn spd(n: usize) -> Array2<f64> {
    let mut random = Random::seed_42();
    let m: Array2<f64> = random.array((n, n));
    m.dot(&m.t()) + Array2::<f64>::eye(n) * n as f64
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

/// The product of the triangles of a factorisation in one matrix.
fn lower_times_upper(a: &Array2<f64>) -> Array2<f64> {
    let n = a.nrows();
    let lower = Array2::from_shape_fn((n, n), |(i, j)| match i.cmp(&j) {
        std::cmp::Ordering::Less => 0.0,
        std::cmp::Ordering::Equal => 1.0,
        std::cmp::Ordering::Greater => a[[i, j]],
    });
    let upper = Array2::from_shape_fn((n, n), |(i, j)| if i <= j { a[[i, j]] } else { 0.0 });
    lower.dot(&upper)
}

#[test]
fn factorisations() {
    let a = spd(24);
    let factors = same_in_place!(lu(&mut a));
    assert!(all_near(&lower_times_upper(&factors), &a, 1e-12));
    let rows: Array2<f64> = Array2::from_shape_fn((24, 24), |(i, j)| a[[23 - i, j]]);
    let (factors, order) = same_outputs!([m = rows, piv = vec![0; 24]] lu_pivot(&mut m, &mut piv));
    let permuted = Array2::from_shape_fn((24, 24), |(i, j)| rows[[order[i], j]]);
    assert!(all_near(&lower_times_upper(&factors), &permuted, 1e-11));
    let mut zero = Array2::zeros((3, 3));
    assert_eq!(lu_pivot(&mut zero, &mut [0; 3]), Err(0));

    let l = same_on_all_threads!(cholesky(&a)).unwrap();
    assert!(all_near(&l.dot(&l.t()), &a, 1e-12));
    assert_eq!(cholesky(&(-&a)), None);
    let b = Random::seed_43().vec(24);
    let (x,) = same_outputs!([x = vec![0.0; 24]] forward_substitution(&l, &b, &mut x));
    assert!(all_near(&l.dot(&Array1::from_vec(x)), &b, 1e-12));
    let (y,) = same_outputs!([y = b.clone()] eliminate(&l, &mut y));
    assert!(all_near(&l.dot(&Array1::from_vec(y)), &b, 1e-12));

    let start: Array2<f64> = Random::seed_42().array((12, 8));
    let (q, r) = same_outputs!([q = start, r = Array2::zeros((8, 8))] gram_schmidt(&mut q, &mut r));
    assert!(all_near(&q.dot(&r), &start, 1e-12));
}

/// Forward substitution by columns: each step reads what it does not write.
#[parallel]
fn eliminate(l: &Array2<f64>, x: &mut [f64]) {
    let n = x.len();
    for k in 0..n {
        x[k] /= l[[k, k]];
        for i in prange!(k + 1..n) {
            x[i] -= l[[i, k]] * x[k];
        }
    }
}

#[test]
fn solvers() {
    let a = spd(20);
    let b = Random::seed_43().vec(20);
    let near = |got: &Vec<f64>, want: &Vec<f64>| all_near(got, want, 1e-9);
    let x = stable_on_all_threads!(conjugate_gradient(&a, &b, 100), near);
    assert!(all_near(&a.dot(&Array1::from_vec(x)), &b, 1e-9));
    let near = |got: &(f64, Array1<f64>), want: &(f64, Array1<f64>)| {
        (got.0 - want.0).abs() < 1e-9 && all_near(&got.1, &want.1, 1e-6)
    };
    let (lambda, v) = stable_on_all_threads!(power_iteration(&a, 60), near);
    assert!(all_near(&a.dot(&v), &(lambda * &v), 1e-6));
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
