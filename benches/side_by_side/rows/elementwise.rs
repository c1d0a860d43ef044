//! One element in, one element out.

use ndarray::Zip;
use ndarray::parallel::par_azip;
use numkern::prelude::*;
use rayon::prelude::*;

use super::F64;
use super::case::{Case, kernels, measure, measure_into};
use crate::data::{Digest, Stream, huge};
use crate::row::{Row, params};

/// How many elements a rayon task should have at least.
const TASK: usize = 1 << 14;

kernels! {
    [#[vectorize] fn hypot_ufunc]
    [#[vectorize] #[fastmath] fn hypot_ufunc_fast]
    [#[vectorize(target = "parallel")] fn hypot_ufunc_parallel]
    [#[vectorize(target = "parallel")] #[fastmath] fn hypot_ufunc_parallel_fast]
    (a: f64, b: f64) -> f64 {
        (a * a + b * b).sqrt()
    }
}

kernels! {
    [#[njit] fn hypot_loop]
    [#[fastmath] fn hypot_loop_fast]
    (a: &[f64], b: &[f64], y: &mut [f64]) {
        for i in 0..y.len() {
            y[i] = (a[i] * a[i] + b[i] * b[i]).sqrt();
        }
    }
}

kernels! {
    [#[parallel] fn hypot_loop_parallel]
    [#[njit(parallel, fastmath)] fn hypot_loop_parallel_fast]
    (a: &[f64], b: &[f64], y: &mut [f64]) {
        for i in prange!(0..y.len()) {
            y[i] = (a[i] * a[i] + b[i] * b[i]).sqrt();
        }
    }
}

kernels! {
    [#[parallel] fn hypot_new_parallel]
    [#[njit(parallel, fastmath)] fn hypot_new_parallel_fast]
    (a: &[f64], b: &[f64]) -> Vec<f64> {
        let mut y = vec![0.0; a.len()];
        for i in prange!(0..a.len()) {
            y[i] = (a[i] * a[i] + b[i] * b[i]).sqrt();
        }
        y
    }
}

/// Two arrays, and one for the result.
struct Legs {
    a: Array1<f64>,
    b: Array1<f64>,
    y: Vec<f64>,
}

impl Legs {
    fn new(n: u64, out: bool) -> (Self, Vec<(&'static str, Digest)>) {
        let mut stream = Stream::seed_42();
        let (a, b) = (stream.f64s(n as usize), stream.f64s(n as usize));
        let inputs = vec![("a", Digest::of(&a)), ("b", Digest::of(&b))];
        let y = if out { huge(n as usize, 0.5) } else { Vec::new() };
        (Legs { a: a.into(), b: b.into(), y }, inputs)
    }

    fn slices(&self) -> (&[f64], &[f64]) {
        (self.a.as_slice().expect("contiguous"), self.b.as_slice().expect("contiguous"))
    }

    fn reference(&mut self) -> crate::row::Outcome {
        let (a, b) = self.slices();
        let values = a.iter().zip(b).map(|(&a, &b)| hypot_ufunc::reference(a, b));
        measure("y", || values.collect::<Vec<f64>>())
    }
}

/// By hand, for one element.
fn length(a: &f64, b: &f64) -> f64 {
    (a * a + b * b).sqrt()
}

/// The length of the hypotenuse, into a new array.
pub fn hypot() -> Row {
    Row {
        name: "hypot",
        title: "Hypotenuse, new result",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 3.0 * F64 * p["n"] as f64,
        ops: |p| 4.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let (data, inputs) = Legs::new(p["n"], false);
            Case::new(threads, data, inputs, Legs::reference)
                .numkern("ufunc strict", |d| measure("y", || hypot_ufunc(&d.a, &d.b)))
                .numkern("ufunc fastmath", |d| measure("y", || hypot_ufunc_fast(&d.a, &d.b)))
                .numkern("ufunc parallel", |d| measure("y", || hypot_ufunc_parallel(&d.a, &d.b)))
                .numkern("ufunc parallel+fastmath", |d| {
                    measure("y", || hypot_ufunc_parallel_fast(&d.a, &d.b))
                })
                .numkern("parallel", |d| {
                    let (a, b) = d.slices();
                    measure("y", || hypot_new_parallel(a, b))
                })
                .numkern("parallel+fastmath", |d| {
                    let (a, b) = d.slices();
                    measure("y", || hypot_new_parallel_fast(a, b))
                })
                .by_hand("Zip", |d| measure("y", || Zip::from(&d.a).and(&d.b).map_collect(length)))
                .by_hand("Zip par_map_collect", |d| {
                    measure("y", || Zip::from(&d.a).and(&d.b).par_map_collect(length))
                })
                .by_hand("rayon", |d| {
                    let (a, b) = d.slices();
                    let pairs = a.par_iter().zip(b).with_min_len(TASK);
                    measure("y", || pairs.map(|(a, b)| length(a, b)).collect::<Vec<_>>())
                })
                .boxed()
        },
    }
}

/// The length of the hypotenuse, into an array that is there.
pub fn hypot_into() -> Row {
    fn into(d: &mut Legs, call: impl FnOnce(&Legs, &mut [f64])) -> crate::row::Outcome {
        let mut y = std::mem::take(&mut d.y);
        let outcome = measure_into("y", &mut y, |y| call(d, y));
        d.y = y;
        outcome
    }
    const FITS: &str = "the shapes agree";
    Row {
        name: "hypot_into",
        title: "Hypotenuse, result reused",
        params: params(&[("n", 10_000_000)]),
        quick: params(&[("n", 200_000)]),
        bytes: |p| 3.0 * F64 * p["n"] as f64,
        ops: |p| 4.0 * p["n"] as f64,
        tolerance: 1e-9,
        local: |p, threads| {
            let (data, inputs) = Legs::new(p["n"], true);
            Case::new(threads, data, inputs, Legs::reference)
                .numkern("ufunc strict", |d| {
                    into(d, |d, y| hypot_ufunc::into(&d.a, &d.b, y).expect(FITS))
                })
                .numkern("ufunc parallel", |d| {
                    into(d, |d, y| hypot_ufunc_parallel::into(&d.a, &d.b, y).expect(FITS))
                })
                .numkern("ufunc parallel+fastmath", |d| {
                    into(d, |d, y| hypot_ufunc_parallel_fast::into(&d.a, &d.b, y).expect(FITS))
                })
                .numkern("strict", |d| into(d, |d, y| hypot_loop(d.slices().0, d.slices().1, y)))
                .numkern("fastmath", |d| {
                    into(d, |d, y| hypot_loop_fast(d.slices().0, d.slices().1, y))
                })
                .numkern("parallel", |d| {
                    into(d, |d, y| hypot_loop_parallel(d.slices().0, d.slices().1, y))
                })
                .numkern("parallel+fastmath", |d| {
                    into(d, |d, y| hypot_loop_parallel_fast(d.slices().0, d.slices().1, y))
                })
                .by_hand("Zip", |d| {
                    into(d, |d, y| {
                        let zip = Zip::from(aview_mut1(y)).and(&d.a).and(&d.b);
                        zip.for_each(|y, a, b| *y = length(a, b));
                    })
                })
                .by_hand("par_azip", |d| {
                    into(d, |d, y| {
                        par_azip!((y in aview_mut1(y), a in &d.a, b in &d.b) *y = length(a, b));
                    })
                })
                .by_hand("rayon", |d| {
                    into(d, |d, y| {
                        let (a, b) = d.slices();
                        let all = y.par_iter_mut().zip(a).zip(b).with_min_len(TASK);
                        all.for_each(|((y, a), b)| *y = length(a, b));
                    })
                })
                .boxed()
        },
    }
}
