//! Grids: explicit steps, relaxation, alternating directions.

use ndarray::{Array3, Array4};

use numkern::prelude::*;

use crate::common::{Random, all_near, near_at_each_level, same_on_all_threads};

#[parallel]
fn heat_3d(steps: usize, a: &mut Array3<f64>, b: &mut Array3<f64>) {
    let n = a.shape()[0];
    for _ in 1..steps {
        for i in prange!(1..n - 1) {
            for j in 1..n - 1 {
                for k in 1..n - 1 {
                    b[[i, j, k]] = 0.125
                        * (a[[i + 1, j, k]] - 2.0 * a[[i, j, k]] + a[[i - 1, j, k]])
                        + 0.125 * (a[[i, j + 1, k]] - 2.0 * a[[i, j, k]] + a[[i, j - 1, k]])
                        + 0.125 * (a[[i, j, k + 1]] - 2.0 * a[[i, j, k]] + a[[i, j, k - 1]])
                        + a[[i, j, k]];
                }
            }
        }
        std::mem::swap(a, b);
    }
}

#[parallel]
fn fdtd_2d(ex: &mut Array2<f64>, ey: &mut Array2<f64>, hz: &mut Array2<f64>, fict: &[f64]) {
    let (nx, ny) = ex.dim();
    for t in 0..fict.len() {
        for j in 0..ny {
            ey[[0, j]] = fict[t];
        }
        for i in prange!(1..nx) {
            for j in 0..ny {
                ey[[i, j]] -= 0.5 * (hz[[i, j]] - hz[[i - 1, j]]);
            }
        }
        for i in prange!(0..nx) {
            for j in 1..ny {
                ex[[i, j]] -= 0.5 * (hz[[i, j]] - hz[[i, j - 1]]);
            }
        }
        for i in prange!(0..nx - 1) {
            for j in 0..ny - 1 {
                hz[[i, j]] -= 0.7 * (ex[[i, j + 1]] - ex[[i, j]] + ey[[i + 1, j]] - ey[[i, j]]);
            }
        }
    }
}

/// Red-black Gauss-Seidel by rows of one colour.
#[parallel]
fn red_black(u: &mut Array2<f64>, f: &Array2<f64>, h2: f64, sweeps: usize) {
    let (n, m) = u.dim();
    for _ in 0..sweeps {
        for colour in 0..2 {
            for i in prange!(1..n - 1, assume_disjoint(u)) {
                let start = 1 + (i + colour) % 2;
                for j in (start..m - 1).step_by(2) {
                    u[[i, j]] = 0.25
                        * (u[[i - 1, j]] + u[[i + 1, j]] + u[[i, j - 1]] + u[[i, j + 1]]
                            - h2 * f[[i, j]]);
                }
            }
        }
    }
}

/// One dimension: even places from odd ones.
#[parallel]
fn red_black_1d(u: &mut [f64], f: &[f64], sweeps: usize) {
    let half = (u.len() - 1) / 2;
    for _ in 0..sweeps {
        for p in prange!(1..half) {
            u[2 * p] = 0.5 * (u[2 * p - 1] + u[2 * p + 1] - f[2 * p]);
        }
        for p in prange!(0..half) {
            u[2 * p + 1] = 0.5 * (u[2 * p] + u[2 * p + 2] - f[2 * p + 1]);
        }
    }
}

#[parallel]
fn jacobi_until(a: &mut Array2<f64>, tol: f64, most: usize) -> (usize, f64) {
    let (n, m) = a.dim();
    let mut next = a.clone();
    let mut error = f64::MAX;
    let mut iterations = 0;
    while error > tol && iterations < most {
        error = 0.0;
        for i in prange!(1..n - 1) {
            for j in 1..m - 1 {
                next[[i, j]] =
                    0.25 * (a[[i, j - 1]] + a[[i, j + 1]] + a[[i - 1, j]] + a[[i + 1, j]]);
                error = f64::max(error, (next[[i, j]] - a[[i, j]]).abs());
            }
        }
        for i in prange!(1..n - 1) {
            for j in 1..m - 1 {
                a[[i, j]] = next[[i, j]];
            }
        }
        iterations += 1;
    }
    (iterations, error)
}

/// NPBench's cavity_flow, one step.
#[parallel]
fn cavity_step(
    u: &mut Array2<f64>,
    v: &mut Array2<f64>,
    p: &mut Array2<f64>,
    rho: f64,
    nu: f64,
    dt: f64,
    dx: f64,
    dy: f64,
    nit: usize,
) {
    let (ny, nx) = u.dim();
    let un = u.clone();
    let vn = v.clone();
    let mut b = Array2::<f64>::zeros((ny, nx));
    for i in prange!(1..ny - 1) {
        for j in 1..nx - 1 {
            let ux = (u[[i, j + 1]] - u[[i, j - 1]]) / (2.0 * dx);
            let vy = (v[[i + 1, j]] - v[[i - 1, j]]) / (2.0 * dy);
            let uy = (u[[i + 1, j]] - u[[i - 1, j]]) / (2.0 * dy);
            let vx = (v[[i, j + 1]] - v[[i, j - 1]]) / (2.0 * dx);
            b[[i, j]] = rho * (1.0 / dt * (ux + vy) - ux.powi(2) - 2.0 * (uy * vx) - vy.powi(2));
        }
    }
    for _ in 0..nit {
        let pn = p.to_owned();
        for i in prange!(1..ny - 1) {
            for j in 1..nx - 1 {
                p[[i, j]] = ((pn[[i, j + 1]] + pn[[i, j - 1]]) * dy * dy
                    + (pn[[i + 1, j]] + pn[[i - 1, j]]) * dx * dx)
                    / (2.0 * (dx * dx + dy * dy))
                    - dx * dx * dy * dy / (2.0 * (dx * dx + dy * dy)) * b[[i, j]];
            }
        }
        for i in 0..ny {
            p[[i, nx - 1]] = p[[i, nx - 2]];
            p[[i, 0]] = p[[i, 1]];
        }
        p.row_mut(ny - 1).fill(0.0);
        for j in 0..nx {
            p[[0, j]] = p[[1, j]];
        }
    }
    for i in prange!(1..ny - 1) {
        for j in 1..nx - 1 {
            u[[i, j]] = un[[i, j]]
                - un[[i, j]] * dt / dx * (un[[i, j]] - un[[i, j - 1]])
                - vn[[i, j]] * dt / dy * (un[[i, j]] - un[[i - 1, j]])
                - dt / (2.0 * rho * dx) * (p[[i, j + 1]] - p[[i, j - 1]])
                + nu * (dt / (dx * dx) * (un[[i, j + 1]] - 2.0 * un[[i, j]] + un[[i, j - 1]])
                    + dt / (dy * dy) * (un[[i + 1, j]] - 2.0 * un[[i, j]] + un[[i - 1, j]]));
            v[[i, j]] = vn[[i, j]]
                - un[[i, j]] * dt / dx * (vn[[i, j]] - vn[[i, j - 1]])
                - vn[[i, j]] * dt / dy * (vn[[i, j]] - vn[[i - 1, j]])
                - dt / (2.0 * rho * dy) * (p[[i + 1, j]] - p[[i - 1, j]]);
        }
    }
}

/// polybench `adi`: columns, then rows.
#[parallel]
fn adi(steps: usize, n: usize, u: &mut Array2<f64>) {
    let mut v = Array2::<f64>::zeros((n, n));
    let mut p = Array2::<f64>::zeros((n, n));
    let mut q = Array2::<f64>::zeros((n, n));
    let dx = 1.0 / n as f64;
    let dt = 1.0 / steps as f64;
    let mul1 = 2.0 * dt / (dx * dx);
    let mul2 = dt / (dx * dx);
    let (a, b) = (-mul1 / 2.0, 1.0 + mul1);
    let c = a;
    let (d, e) = (-mul2 / 2.0, 1.0 + mul2);
    let f = d;
    for _t in 1..=steps {
        for i in prange!(1..n - 1) {
            v[[0, i]] = 1.0;
            p[[i, 0]] = 0.0;
            q[[i, 0]] = v[[0, i]];
            for j in 1..n - 1 {
                p[[i, j]] = -c / (a * p[[i, j - 1]] + b);
                q[[i, j]] = (-d * u[[j, i - 1]] + (1.0 + 2.0 * d) * u[[j, i]]
                    - f * u[[j, i + 1]]
                    - a * q[[i, j - 1]])
                    / (a * p[[i, j - 1]] + b);
            }
            v[[n - 1, i]] = 1.0;
            for j in (1..n - 1).rev() {
                v[[j, i]] = p[[i, j]] * v[[j + 1, i]] + q[[i, j]];
            }
        }
        for i in prange!(1..n - 1) {
            u[[i, 0]] = 1.0;
            p[[i, 0]] = 0.0;
            q[[i, 0]] = u[[i, 0]];
            for j in 1..n - 1 {
                p[[i, j]] = -f / (d * p[[i, j - 1]] + e);
                q[[i, j]] = (-a * v[[i - 1, j]] + (1.0 + 2.0 * a) * v[[i, j]]
                    - c * v[[i + 1, j]]
                    - d * q[[i, j - 1]])
                    / (d * p[[i, j - 1]] + e);
            }
            u[[i, n - 1]] = 1.0;
            let mut j = n - 2;
            while j >= 1 {
                u[[i, j]] = p[[i, j]] * u[[i, j + 1]] + q[[i, j]];
                j -= 1;
            }
        }
    }
}

/// polybench `deriche`, the horizontal pass.
#[parallel]
fn deriche_rows(img: &Array2<f32>, alpha: f32) -> Array2<f32> {
    let (w, h) = img.dim();
    let k = (1.0 - (-alpha).exp()) * (1.0 - (-alpha).exp())
        / (1.0 + 2.0 * alpha * (-alpha).exp() - (2.0 * alpha).exp());
    let (a1, a2) = (k, k * (-alpha).exp() * (alpha - 1.0));
    let (a3, a4) = (k * (-alpha).exp() * (alpha + 1.0), -k * (-2.0 * alpha).exp());
    let b1 = 2.0f32.powf(-alpha);
    let b2 = -(-2.0 * alpha).exp();
    let mut y1 = Array2::<f32>::zeros((w, h));
    let mut y2 = Array2::<f32>::zeros((w, h));
    for i in prange!(0..w) {
        let (mut ym1, mut ym2, mut xm1) = (0.0, 0.0, 0.0);
        for j in 0..h {
            y1[[i, j]] = a1 * img[[i, j]] + a2 * xm1 + b1 * ym1 + b2 * ym2;
            xm1 = img[[i, j]];
            ym2 = ym1;
            ym1 = y1[[i, j]];
        }
        let (mut yp1, mut yp2) = (0.0, 0.0);
        let (mut xp1, mut xp2) = (0.0, 0.0);
        for j in (0..h).rev() {
            y2[[i, j]] = a3 * xp1 + a4 * xp2 + b1 * yp1 + b2 * yp2;
            xp2 = xp1;
            xp1 = img[[i, j]];
            yp2 = yp1;
            yp1 = y2[[i, j]];
        }
    }
    let mut out = Array2::zeros((w, h));
    for i in prange!(0..w) {
        for j in 0..h {
            out[[i, j]] = y1[[i, j]] + y2[[i, j]];
        }
    }
    out
}

/// Lattice Boltzmann D1Q3 streaming, four dimensional for good measure.
#[parallel]
fn transport(f: &Array4<f64>, shift: usize) -> Array4<f64> {
    let (a, b, c, d) = f.dim();
    let mut out = Array4::zeros((a, b, c, d));
    for i in prange!(0..a) {
        for j in 0..b {
            for k in 0..c {
                for l in 0..d {
                    out[[i, j, k, (l + shift) % d]] = f[[i, j, k, l]];
                }
            }
        }
    }
    out
}

#[test]
fn grids() {
    let start: Array3<f64> = Random::seed_42().array((7, 7, 7));
    let (a, b) = same_outputs!([a = start, b = start] heat_3d(6, &mut a, &mut b));
    assert!(a[[3, 3, 3]] != b[[3, 3, 3]] && a[[0, 1, 2]] == start[[0, 1, 2]]);
    let zeros = Array2::<f64>::zeros((8, 9));
    let (_, ey, _) = same_outputs!(
        [ex = zeros, ey = zeros, hz = zeros] fdtd_2d(&mut ex, &mut ey, &mut hz, &[1.0, 2.0, 3.0])
    );
    assert_eq!(ey[[0, 4]], 3.0);
    let u: Array2<f64> = Random::seed_42().array((10, 12));
    let f = Array2::zeros((10, 12));
    let (relaxed,) = same_outputs!([u = u] red_black(&mut u, &f, 0.01, 200));
    let at = |i: usize, j: usize| relaxed[[i, j]];
    assert!((4.0 * at(4, 5) - at(3, 5) - at(5, 5) - at(4, 4) - at(4, 6)).abs() < 1e-6);
    let line = Random::seed_43().vec(41);
    let (line,) = same_outputs!([u = line] red_black_1d(&mut u, &[0.0; 41], 4000));
    assert!((line[10] - (line[0] * 0.75 + line[40] * 0.25)).abs() < 1e-6);
    let start = u.clone();
    let run = |threads| {
        numkern::with_num_threads(threads, || {
            let mut a = start.clone();
            (jacobi_until(&mut a, 1e-3, 500), a)
        })
    };
    let mut want = start.clone();
    assert_eq!(jacobi_until::reference(&mut want, 1e-3, 500), run(1).0);
    assert!([1, 2, 3, 4, 8].into_iter().all(|threads| run(threads).1 == want));
    same_outputs!(
        [u = start, v = start, p = start]
        cavity_step(&mut u, &mut v, &mut p, 1.0, 0.1, 0.001, 0.1, 0.1, 5)
    );
    let square: Array2<f64> = Random::seed_42().array((9, 9));
    same_outputs!([u = square] adi(3, 9, &mut u));
    let image = square.mapv(|v| v as f32);
    let want = deriche_rows::reference(&image, 0.25);
    near_at_each_level(
        "deriche_rows",
        |got| all_near(got, &want, 1e-4),
        || deriche_rows(&image, 0.25),
    );
    let four =
        Array4::from_shape_fn((2, 3, 4, 5), |(i, j, k, l)| (i + 2 * j + 3 * k + 5 * l) as f64);
    assert_eq!(same_on_all_threads!(transport(&four, 2))[[1, 2, 3, 0]], four[[1, 2, 3, 3]]);
}
