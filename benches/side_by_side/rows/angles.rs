//! Angles between points on a sphere: sines, cosines and an arc tangent.

use ndarray::Zip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::case::{Case, kernels, measure};
use super::{EXP, F64};
use crate::data::{Digest, Stream};
use crate::row::{Row, params};

/// How many elements a rayon task should have at least.
const TASK: usize = 1 << 13;

kernels! {
    [#[vectorize] fn arc]
    [#[vectorize] #[fastmath] fn arc_fast]
    [#[vectorize(target = "parallel")] fn arc_parallel]
    [#[vectorize(target = "parallel")] #[fastmath] fn arc_parallel_fast]
    (theta_1: f64, phi_1: f64, theta_2: f64, phi_2: f64) -> f64 {
        let s = ((theta_2 - theta_1) / 2.0).sin();
        let t = ((phi_2 - phi_1) / 2.0).sin();
        let a = s * s + theta_1.cos() * theta_2.cos() * t * t;
        2.0 * a.sqrt().atan2((1.0 - a).sqrt())
    }
}

kernels! {
    [#[parallel] fn arc_loop]
    [#[njit(parallel, fastmath)] fn arc_loop_fast]
    (theta_1: &[f64], phi_1: &[f64], theta_2: &[f64], phi_2: &[f64]) -> Vec<f64> {
        let mut y = vec![0.0; theta_1.len()];
        for i in prange!(0..theta_1.len()) {
            let s = ((theta_2[i] - theta_1[i]) / 2.0).sin();
            let t = ((phi_2[i] - phi_1[i]) / 2.0).sin();
            let a = s * s + theta_1[i].cos() * theta_2[i].cos() * t * t;
            y[i] = 2.0 * a.sqrt().atan2((1.0 - a).sqrt());
        }
        y
    }
}

/// The names of the inputs, in the order of the stream.
const NAMES: [&str; 4] = ["theta_1", "phi_1", "theta_2", "phi_2"];

/// The distance of points on the unit sphere, along it.
pub fn arc_distance() -> Row {
    type Points = [Vec<f64>; 4];
    Row {
        name: "arc_distance",
        title: "Distance along a sphere",
        params: params(&[("n", 1_000_000)]),
        quick: params(&[("n", 100_000)]),
        bytes: |p| 5.0 * F64 * p["n"] as f64,
        // A sine, a cosine or an arc tangent is about an exponential.
        ops: |p| (5.0 * EXP + 14.0) * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let mut stream = Stream::seed_42();
            let points: Points = NAMES.map(|_| stream.f64s(p["n"] as usize));
            let inputs = NAMES.into_iter().zip(&points).map(|(name, x)| (name, Digest::of(x)));
            let inputs = inputs.collect();
            let reference = |[a, b, c, d]: &mut Points| {
                measure("y", || {
                    let all = 0..a.len();
                    all.map(|i| arc::reference(a[i], b[i], c[i], d[i])).collect::<Vec<f64>>()
                })
            };
            Case::new(threads, points, inputs, reference)
                .numkern("ufunc strict", |[a, b, c, d]| measure("y", || arc(&*a, &*b, &*c, &*d)))
                .numkern("ufunc fastmath", |[a, b, c, d]| {
                    measure("y", || arc_fast(&*a, &*b, &*c, &*d))
                })
                .numkern("ufunc parallel", |[a, b, c, d]| {
                    measure("y", || arc_parallel(&*a, &*b, &*c, &*d))
                })
                .numkern("ufunc parallel+fastmath", |[a, b, c, d]| {
                    measure("y", || arc_parallel_fast(&*a, &*b, &*c, &*d))
                })
                .numkern("parallel", |[a, b, c, d]| measure("y", || arc_loop(a, b, c, d)))
                .numkern("parallel+fastmath", |[a, b, c, d]| {
                    measure("y", || arc_loop_fast(a, b, c, d))
                })
                .by_hand("Zip", |points| {
                    let [a, b, c, d] = points.each_ref().map(|x| aview1(x));
                    let zip = Zip::from(a).and(b).and(c).and(d);
                    measure("y", || zip.map_collect(|&a, &b, &c, &d| arc::reference(a, b, c, d)))
                })
                .by_hand("rayon", |[a, b, c, d]| {
                    let all = a.par_iter().zip(&*b).zip(&*c).zip(&*d).with_min_len(TASK);
                    measure("y", || {
                        all.map(|(((&a, &b), &c), &d)| arc::reference(a, b, c, d))
                            .collect::<Vec<_>>()
                    })
                })
                .boxed()
        },
    }
}
