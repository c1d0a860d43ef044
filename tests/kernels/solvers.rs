//! Factorisations and solvers: the outer loop serial, the inner one parallel.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

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

fn spd(n: usize) -> Array2<f64> {
    let mut random = Random::seed_42();
    let m: Array2<f64> = random.array((n, n));
    m.dot(&m.t()) + Array2::<f64>::eye(n) * n as f64
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
