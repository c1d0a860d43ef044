//! Bodies that pull at each other.

use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// `n` points of `k` coordinates from the stream.
pub fn points(stream: &mut Stream, n: u64, k: u64) -> Array2<f64> {
    let shape = (n as usize, k as usize);
    Array2::from_shape_vec(shape, stream.f64s(shape.0 * shape.1)).expect("counted")
}

/// The digest of a matrix.
pub fn digest(a: &Array2<f64>) -> Digest {
    Digest::of(a.as_slice().expect("in C order"))
}

kernels! {
    [#[njit] fn nbody_strict]
    [#[fastmath] fn nbody_fast]
    (pos: ArrayView2<f64>, eps: f64) -> Array2<f64> {
        let n = pos.nrows();
        // One array a coordinate: the inner loop reads neighbours in memory.
        let (mut x, mut y, mut z) = (vec![0.0; n], vec![0.0; n], vec![0.0; n]);
        for i in 0..n {
            x[i] = pos[[i, 0]];
            y[i] = pos[[i, 1]];
            z[i] = pos[[i, 2]];
        }
        let mass = 1.0 / n as f64;
        let mut acc = Array2::zeros((n, 3));
        for i in 0..n {
            let (mut ax, mut ay, mut az) = (0.0, 0.0, 0.0);
            for j in 0..n {
                let dx = x[j] - x[i];
                let dy = y[j] - y[i];
                let dz = z[j] - z[i];
                let r2 = dx * dx + dy * dy + dz * dz + eps * eps;
                let w = mass / (r2 * r2.sqrt());
                ax += w * dx;
                ay += w * dy;
                az += w * dz;
            }
            acc[[i, 0]] = ax;
            acc[[i, 1]] = ay;
            acc[[i, 2]] = az;
        }
        acc
    }
}

kernels! {
    [#[parallel] fn nbody_parallel]
    [#[njit(parallel, fastmath)] fn nbody_parallel_fast]
    (pos: ArrayView2<f64>, eps: f64) -> Array2<f64> {
        let n = pos.nrows();
        let (mut x, mut y, mut z) = (vec![0.0; n], vec![0.0; n], vec![0.0; n]);
        for i in 0..n {
            x[i] = pos[[i, 0]];
            y[i] = pos[[i, 1]];
            z[i] = pos[[i, 2]];
        }
        let mass = 1.0 / n as f64;
        let mut acc = Array2::zeros((n, 3));
        for i in prange!(0..n) {
            let (mut ax, mut ay, mut az) = (0.0, 0.0, 0.0);
            for j in 0..n {
                let dx = x[j] - x[i];
                let dy = y[j] - y[i];
                let dz = z[j] - z[i];
                let r2 = dx * dx + dy * dy + dz * dz + eps * eps;
                let w = mass / (r2 * r2.sqrt());
                ax += w * dx;
                ay += w * dy;
                az += w * dz;
            }
            acc[[i, 0]] = ax;
            acc[[i, 1]] = ay;
            acc[[i, 2]] = az;
        }
        acc
    }
}

/// By hand: the acceleration of one body, in eight chains.
fn pull([x, y, z]: [&[f64]; 3], i: usize, eps: f64) -> [f64; 3] {
    const LANES: usize = 8;
    let (at, mass) = ([x[i], y[i], z[i]], 1.0 / x.len() as f64);
    let force = |x: f64, y: f64, z: f64| {
        let d = [x - at[0], y - at[1], z - at[2]];
        let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + eps * eps;
        let w = mass / (r2 * r2.sqrt());
        d.map(|d| w * d)
    };
    let mut sums = [[0.0; LANES]; 3];
    let whole = x.len() / LANES * LANES;
    for j in (0..whole).step_by(LANES) {
        let (x, y, z) = (&x[j..j + LANES], &y[j..j + LANES], &z[j..j + LANES]);
        for l in 0..LANES {
            let f = force(x[l], y[l], z[l]);
            (0..3).for_each(|k| sums[k][l] += f[k]);
        }
    }
    let mut total = sums.map(|lanes| lanes.iter().sum::<f64>());
    for j in whole..x.len() {
        let f = force(x[j], y[j], z[j]);
        (0..3).for_each(|k| total[k] += f[k]);
    }
    total
}

/// One pass over all pairs of bodies.
pub fn nbody() -> Row {
    const EPS: f64 = 0.01;
    Row {
        name: "nbody",
        title: "n-body, one pass over all pairs",
        params: params(&[("n", 4096)]),
        quick: params(&[("n", 580)]),
        bytes: |p| 2.0 * 3.0 * F64 * p["n"] as f64,
        // 3 differences, 6 for the square, 3 for the weight, 6 for the sums.
        ops: |p| 18.0 * (p["n"] * p["n"]) as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let pos = points(&mut Stream::seed_42(), p["n"], 3);
            let inputs = vec![("pos", digest(&pos))];
            let reference =
                |pos: &mut Array2<f64>| measure("acc", || nbody_strict::reference(pos.view(), EPS));
            Case::new(threads, pos, inputs, reference)
                .numkern("strict", |pos| measure("acc", || nbody_strict(pos.view(), EPS)))
                .numkern("fastmath", |pos| measure("acc", || nbody_fast(pos.view(), EPS)))
                .numkern("parallel", |pos| measure("acc", || nbody_parallel(pos.view(), EPS)))
                .numkern("parallel+fastmath", |pos| {
                    measure("acc", || nbody_parallel_fast(pos.view(), EPS))
                })
                .by_hand("rayon, lanes", |pos| {
                    measure("acc", || {
                        let columns = [0, 1, 2].map(|k| pos.column(k).to_vec());
                        let [x, y, z] = &columns;
                        let mut acc = vec![0.0; 3 * x.len()];
                        acc.par_chunks_mut(3).with_min_len(16).enumerate().for_each(|(i, acc)| {
                            acc.copy_from_slice(&pull([x, y, z], i, EPS));
                        });
                        acc
                    })
                })
                .boxed()
        },
    }
}
