//! Particles: forces, densities, interpolation.

use ndarray::Array3;

use numkern::prelude::*;

use crate::common::{Random, all_near, near_at_each_level, same_on_all_threads};

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

#[test]
fn particles() {
    let mut random = Random::seed_42();
    let pos: Vec<[f64; 3]> = (0..20).map(|_| [0; 3].map(|_| random.f64())).collect();
    let mass = random.vec(20);
    let (force,) = same_outputs!([f = vec![[0.0; 3]; 20]] nbody_forces(&pos, &mass, &mut f));
    let total: f64 = force.iter().map(|f| f[1]).sum();
    assert!(total.abs() < 1e-6 * force.iter().map(|f| f[1].abs()).sum::<f64>());
    let x = Array2::from_shape_fn((20, 3), |(i, k)| 3.0 * pos[i][k]);
    let run = |threads| {
        numkern::with_num_threads(threads, || {
            let mut f = Array2::zeros((20, 3));
            (lennard_jones(&x, 2.5, &mut f), f)
        })
    };
    let mut want = Array2::zeros((20, 3));
    let energy = lennard_jones::reference(&x, 2.5, &mut want);
    assert!((run(1).0 - energy).abs() < 1e-9 * energy.abs() && run(1).1 == want);
    assert!([2, 3, 4, 8].into_iter().all(|threads| run(threads) == run(1)));
    let flat: Vec<(f64, f64)> = pos.iter().map(|p| (p[0], p[1])).collect();
    let want = sph_density::reference(&flat, 0.1, 0.3);
    near_at_each_level("sph", |got| all_near(got, &want, 1e-13), || sph_density(&flat, 0.1, 0.3));
    let grid = Array3::from_shape_fn((4, 4, 4), |(i, j, k)| (i + 2 * j + 4 * k) as f32);
    let at = Array2::from_shape_fn((10, 3), |(p, k)| pos[p][k] as f32 * 2.9);
    let values = same_on_all_threads!(trilinear(&grid, &at));
    assert!(
        (0..10)
            .all(|p| (values[p] - at[[p, 0]] - 2.0 * at[[p, 1]] - 4.0 * at[[p, 2]]).abs() < 1e-4)
    );
}
