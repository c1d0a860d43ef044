//! Physics and numerics: grids, particles, quadrature, transforms.

use ndarray::{Array3, Array4};
use num_traits::Float;
use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

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

#[parallel]
fn nbody_forces(pos: &[[f64; 3]], mass: &[f64], force: &mut [[f64; 3]]) {
    for i in prange!(0..pos.len()) {
        let mut f = [0.0; 3];
        for j in 0..pos.len() {
            if i == j {
                continue;
            }
            let mut d = [0.0; 3];
            let mut r2 = 1e-9;
            for k in 0..3 {
                d[k] = pos[j][k] - pos[i][k];
                r2 += d[k] * d[k];
            }
            let inv = 1.0 / (r2 * r2.sqrt());
            for k in 0..3 {
                f[k] += mass[i] * mass[j] * d[k] * inv;
            }
        }
        force[i] = f;
    }
}

#[parallel]
fn lennard_jones(x: &Array2<f64>, cutoff: f64, f: &mut Array2<f64>) -> f64 {
    let n = x.nrows();
    let mut energy = 0.0;
    for i in prange!(0..n) {
        f[[i, 0]] = 0.0;
        f[[i, 1]] = 0.0;
        f[[i, 2]] = 0.0;
        for j in 0..n {
            if j == i {
                continue;
            }
            let (dx, dy, dz) =
                (x[[i, 0]] - x[[j, 0]], x[[i, 1]] - x[[j, 1]], x[[i, 2]] - x[[j, 2]]);
            let r2 = dx * dx + dy * dy + dz * dz;
            if r2 < cutoff * cutoff {
                let s6 = (1.0 / r2).powi(3);
                energy += 2.0 * (s6 * s6 - s6);
                let g = (48.0 * s6 * s6 - 24.0 * s6) / r2;
                f[[i, 0]] += g * dx;
                f[[i, 1]] += g * dy;
                f[[i, 2]] += g * dz;
            }
        }
    }
    energy
}

const PI: f64 = std::f64::consts::PI;

#[njit]
fn cubic_spline(q: f64, h: f64) -> f64 {
    let sigma = 10.0 / (7.0 * PI * h * h);
    match q {
        q if q < 1.0 => sigma * (1.0 - 1.5 * q * q + 0.75 * q * q * q),
        q if q < 2.0 => sigma * 0.25 * (2.0 - q).powi(3),
        _ => 0.0,
    }
}

#[parallel]
fn sph_density(pos: &[(f64, f64)], mass: f64, h: f64) -> Vec<f64> {
    let mut rho = vec![0.0; pos.len()];
    for i in prange!(0..pos.len()) {
        let (xi, yi) = pos[i];
        let mut sum = 0.0;
        for &(xj, yj) in pos.iter() {
            let r = (xi - xj).hypot(yi - yj);
            sum += mass * cubic_spline(r / h, h);
        }
        rho[i] = sum;
    }
    rho
}

#[njit]
fn f(x: f64) -> f64 {
    x.sin() * (-x).exp()
}

#[parallel]
fn simpson(a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = f(a) + f(b);
    for i in prange!(1..n) {
        let x = a + i as f64 * h;
        s += if i % 2 == 0 { 2.0 * f(x) } else { 4.0 * f(x) };
    }
    s * h / 3.0
}

#[njit]
fn horner<T: Float>(c: &[T], x: T) -> T {
    let mut acc = T::zero();
    for &v in c.iter().rev() {
        acc = acc * x + v;
    }
    acc
}

#[njit]
fn polyval<T>(c: &[T], x: T) -> T
where
    T: Float + std::ops::AddAssign + std::ops::MulAssign,
{
    let mut s = T::zero();
    let mut p = T::one();
    for i in 0..c.len() {
        s += c[i] * p;
        p *= x;
    }
    s
}

#[njit]
fn lorenz(s: [f64; 3]) -> [f64; 3] {
    let [x, y, z] = s;
    [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z]
}

#[njit]
fn axpy3(a: [f64; 3], h: f64, b: [f64; 3]) -> [f64; 3] {
    [a[0] + h * b[0], a[1] + h * b[1], a[2] + h * b[2]]
}

#[njit]
fn rk4(mut s: [f64; 3], h: f64, steps: usize) -> [f64; 3] {
    for _ in 0..steps {
        let k1 = lorenz(s);
        let k2 = lorenz(axpy3(s, 0.5 * h, k1));
        let k3 = lorenz(axpy3(s, 0.5 * h, k2));
        let k4 = lorenz(axpy3(s, h, k3));
        for i in 0..3 {
            s[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    s
}

#[parallel]
fn ensemble(starts: &[[f64; 3]], h: f64, steps: usize) -> Vec<[f64; 3]> {
    let mut out = vec![[0.0; 3]; starts.len()];
    for i in prange!(0..starts.len()) {
        out[i] = rk4(starts[i], h, steps);
    }
    out
}

#[njit]
fn cmul(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Decimation in time, in place.
#[parallel]
fn fft(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let half = len / 2;
        let step = -2.0 * PI / len as f64;
        for b in prange!(0..n / len) {
            for k in 0..half {
                let w = ((step * k as f64).cos(), (step * k as f64).sin());
                let (p, q) = (b * len + k, b * len + k + half);
                let t = cmul(w, (re[q], im[q]));
                re[q] = re[p] - t.0;
                im[q] = im[p] - t.1;
                re[p] += t.0;
                im[p] += t.1;
            }
        }
        len *= 2;
    }
}

/// The butterflies of one block, over `k`.
#[parallel]
fn butterfly(re: &mut [f64], im: &mut [f64], start: usize, half: usize) {
    for k in prange!(0..half) {
        let angle = -PI * k as f64 / half as f64;
        let t = cmul((angle.cos(), angle.sin()), (re[start + k + half], im[start + k + half]));
        let u = (re[start + k], im[start + k]);
        re[start + k] = u.0 + t.0;
        im[start + k] = u.1 + t.1;
        re[start + k + half] = u.0 - t.0;
        im[start + k + half] = u.1 - t.1;
    }
}

/// Stockham, out of place.
#[parallel]
fn stockham(x: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let n = x.len();
    let mut from = x.to_vec();
    let mut to = vec![(0.0, 0.0); n];
    let mut p = 1;
    while p < n {
        let m = n / (2 * p);
        for b in prange!(0..p) {
            let angle = -PI * b as f64 / p as f64;
            let w = (angle.cos(), angle.sin());
            for c in 0..m {
                let u = from[2 * b * m + c];
                let v = cmul(w, from[(2 * b + 1) * m + c]);
                to[b * m + c] = (u.0 + v.0, u.1 + v.1);
                to[n / 2 + b * m + c] = (u.0 - v.0, u.1 - v.1);
            }
        }
        (from, to) = (to, from);
        p *= 2;
    }
    from
}

#[parallel]
fn dft(re: &[f64], im: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let n = re.len();
    let (mut or, mut oi) = (vec![0.0; n], vec![0.0; n]);
    for k in prange!(0..n) {
        let (mut sr, mut si) = (0.0, 0.0);
        for t in 0..n {
            let (s, c) = (-2.0 * PI * (k * t % n) as f64 / n as f64).sin_cos();
            sr += re[t] * c - im[t] * s;
            si += re[t] * s + im[t] * c;
        }
        or[k] = sr;
        oi[k] = si;
    }
    (or, oi)
}

#[parallel]
fn dct2(x: &Array2<f64>) -> Array2<f64> {
    let (m, n) = x.dim();
    let mut out = Array2::zeros((m, n));
    for i in prange!(0..m) {
        for k in 0..n {
            out[[i, k]] = (0..n)
                .map(|j| x[[i, j]] * (PI * (j as f64 + 0.5) * k as f64 / n as f64).cos())
                .sum::<f64>();
        }
    }
    out
}

#[parallel]
fn trilinear(grid: &Array3<f32>, points: &Array2<f32>) -> Vec<f32> {
    let (nx, ny, nz) = grid.dim();
    let mut out = vec![0.0; points.nrows()];
    for p in prange!(0..points.nrows()) {
        let x = points[[p, 0]].clamp(0.0, (nx - 1) as f32 - 1e-3);
        let y = points[[p, 1]].clamp(0.0, (ny - 1) as f32 - 1e-3);
        let z = points[[p, 2]].clamp(0.0, (nz - 1) as f32 - 1e-3);
        let (i, j, k) = (x as usize, y as usize, z as usize);
        let (fx, fy, fz) = (x - i as f32, y - j as f32, z - k as f32);
        let mut v = 0.0;
        for (di, wx) in [(0, 1.0 - fx), (1, fx)] {
            for (dj, wy) in [(0, 1.0 - fy), (1, fy)] {
                for (dk, wz) in [(0, 1.0 - fz), (1, fz)] {
                    v += wx * wy * wz * grid[[i + di, j + dj, k + dk]];
                }
            }
        }
        out[p] = v;
    }
    out
}

#[njit]
fn newton(c: f64, tol: f64) -> Result<f64, ()> {
    let mut x = c;
    for _ in 0..100 {
        let step = (x * x - c) / (2.0 * x);
        x -= step;
        if step.abs() < tol {
            return Ok(x);
        }
    }
    Err(())
}

#[njit]
fn bisect(mut lo: f64, mut hi: f64) -> f64 {
    let root = loop {
        let mid = 0.5 * (lo + hi);
        if hi - lo < 1e-12 {
            break mid;
        }
        if mid * mid * mid - mid - 2.0 < 0.0 { lo = mid } else { hi = mid }
    };
    root
}

#[njit]
fn binomial_put(s: f32, x: f32, t: f32, r: f32, v: f32) -> f32 {
    const STEPS: usize = 64;
    let mut values = [0.0f32; STEPS];
    let dt = t / STEPS as f32;
    let u = (v * dt.sqrt()).exp();
    let disc = (r * dt).exp();
    let pu = (disc - 1.0 / u) / (u - 1.0 / u);
    for j in 0..STEPS {
        let upow = u.powf((2 * j) as f32 - STEPS as f32);
        values[j] = (x - s * upow).max(0.0);
    }
    for j in (0..STEPS).rev() {
        for k in 0..j {
            values[k] = ((1.0 - pu) * values[k] + pu * values[k + 1]) / disc;
        }
    }
    values[0]
}
#[vectorize]
fn binomial(s: f32, x: f32, t: f32, r: f32, v: f32) -> f32 {
    binomial_put(s, x, t, r, v)
}
