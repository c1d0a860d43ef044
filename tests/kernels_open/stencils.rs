//! Stencils: jacobi_2d, seidel_2d, hdiff, wave3d.

use ndarray::{Array3, ArrayView3, ArrayViewMut3};
use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::{F32, F64, Random, check_input, flat, widen};

#[parallel]
fn jacobi_2d(steps: usize, a: &mut Array2<f64>, b: &mut Array2<f64>) {
    let n = a.nrows();
    for _ in 1..steps {
        for i in prange!(1..n - 1) {
            for j in 1..n - 1 {
                b[[i, j]] = 0.2
                    * (a[[i, j]] + a[[i, j - 1]] + a[[i, j + 1]] + a[[i + 1, j]] + a[[i - 1, j]]);
            }
        }
        for i in prange!(1..n - 1) {
            for j in 1..n - 1 {
                a[[i, j]] = 0.2
                    * (b[[i, j]] + b[[i, j - 1]] + b[[i, j + 1]] + b[[i + 1, j]] + b[[i - 1, j]]);
            }
        }
    }
}

#[test]
fn jacobi_2d_s() {
    let n = 150;
    let table = |plus: usize| {
        Array2::from_shape_fn((n, n), |(i, j)| i as f64 * (j + plus) as f64 / n as f64)
    };
    let (mut a, mut b) = (table(2), table(3));
    check_input("A", &flat(&a), 854_887.5, 149.993_333_333_333_34);
    check_input("B", &flat(&b), 866_062.5, 150.986_666_666_666_68);
    let (mut a_strict, mut b_strict) = (a.clone(), b.clone());
    jacobi_2d(50, &mut a, &mut b);
    Checksum {
        sum: 855_546.314_794_192_7,
        sumsq: 57_457_097.484_839_104,
        wsum: 427_127.541_255_522,
        probes: [0.0, 18.993_333_333_333_368, 1.0, 57.493_333_334_612_81, 149.993_333_333_333_34],
    }
    .check("A", &flat(&a), F64);
    Checksum {
        sum: 855_805.609_727_899_7,
        sumsq: 57_490_196.248_139_48,
        wsum: 427_224.492_609_550_4,
        probes: [0.0, 18.993_333_333_333_368, 1.5, 57.493_333_334_386_73, 150.986_666_666_666_68],
    }
    .check("B", &flat(&b), F64);
    jacobi_2d::reference(50, &mut a_strict, &mut b_strict);
    assert!(a == a_strict && b == b_strict);
}

/// In place and in order: it cannot run in parallel, and does not.
#[njit]
fn seidel_2d(steps: usize, a: &mut Array2<f64>) {
    let n = a.nrows();
    for _ in 1..steps {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                a[[i, j]] = (a[[i - 1, j - 1]]
                    + a[[i - 1, j]]
                    + a[[i - 1, j + 1]]
                    + a[[i, j - 1]]
                    + a[[i, j]]
                    + a[[i, j + 1]]
                    + a[[i + 1, j - 1]]
                    + a[[i + 1, j]]
                    + a[[i + 1, j + 1]])
                    / 9.0;
            }
        }
    }
}

#[test]
fn seidel_2d_s() {
    let n = 50;
    let mut a =
        Array2::from_shape_fn((n, n), |(i, j)| (i as f64 * (j + 2) as f64 + 2.0) / n as f64);
    check_input("A", &flat(&a), 32_562.5, 50.02);
    seidel_2d(8, &mut a);
    Checksum {
        sum: 32_562.5,
        sumsq: 738_740.25,
        wsum: 15_156.412_210_109_02,
        probes: [0.04, 6.52, 1.04, 20.019_999_999_999_996, 50.02],
    }
    .check("A", &flat(&a), F64);
}

#[njit]
fn laplacian(f: &ArrayView3<f64>, i: usize, j: usize, k: usize) -> f64 {
    4.0 * f[[i, j, k]] - (f[[i + 1, j, k]] + f[[i - 1, j, k]] + f[[i, j + 1, k]] + f[[i, j - 1, k]])
}

/// The flux from one point to the next, unless it would run up the gradient.
#[njit]
fn limited(flux: f64, gradient: f64) -> f64 {
    if flux * gradient > 0.0 { 0.0 } else { flux }
}

#[njit]
fn flux_x(f: &ArrayView3<f64>, i: usize, j: usize, k: usize) -> f64 {
    let flux = laplacian(f, i + 1, j, k) - laplacian(f, i, j, k);
    limited(flux, f[[i + 1, j, k]] - f[[i, j, k]])
}

#[njit]
fn flux_y(f: &ArrayView3<f64>, i: usize, j: usize, k: usize) -> f64 {
    let flux = laplacian(f, i, j + 1, k) - laplacian(f, i, j, k);
    limited(flux, f[[i, j + 1, k]] - f[[i, j, k]])
}

#[parallel]
fn hdiff(inp: ArrayView3<f64>, mut out: ArrayViewMut3<f64>, coeff: ArrayView3<f64>) {
    let (ni, nj, nk) = out.dim();
    for i in prange!(0..ni) {
        for j in 0..nj {
            for k in 0..nk {
                let (p, q) = (i + 2, j + 2);
                let flow = flux_x(&inp, p, q, k) - flux_x(&inp, p - 1, q, k)
                    + flux_y(&inp, p, q, k)
                    - flux_y(&inp, p, q - 1, k);
                out[[i, j, k]] = inp[[p, q, k]] - coeff[[i, j, k]] * flow;
            }
        }
    }
}

#[test]
fn hdiff_s() {
    let (ni, nj, nk) = (64, 64, 60);
    let mut random = Random::seed_42();
    let inp = random.array((ni + 4, nj + 4, nk));
    let mut out = random.array((ni, nj, nk));
    let coeff = random.array((ni, nj, nk));
    check_input("inp", &flat(&inp), 138_753.660_945_131_44, 0.683_346_481_568_224_8);
    check_input("out", &flat(&out), 122_646.217_873_490_98, 0.290_727_456_696_677);
    check_input("coeff", &flat(&coeff), 122_986.442_718_145_6, 0.410_739_497_093_271_4);
    hdiff(inp.view(), out.view_mut(), coeff.view());
    Checksum {
        sum: 123_001.005_836_707_47,
        sumsq: 94_600.539_098_113_47,
        wsum: 61_501.928_005_781_39,
        probes: [
            0.472_500_088_280_419_56,
            0.432_987_060_194_327_53,
            0.877_656_368_776_868_8,
            0.034_408_429_098_141_46,
            0.464_993_053_707_911_2,
        ],
    }
    .check("out", &flat(&out), F64);
}

#[parallel]
fn wave_step(a: ArrayView3<f32>, mut o: ArrayViewMut3<f32>, vsq: ArrayView3<f32>) {
    let n = a.len_of(Axis(0));
    for z in prange!(4..n - 4) {
        for y in 4..n - 4 {
            for x in 4..n - 4 {
                let mut div = 0.5 * a[[z, y, x]];
                for (r, weight) in [(1, -0.25), (2, 0.125), (3, -0.0625)] {
                    let around = a[[z, y, x + r]]
                        + a[[z, y, x - r]]
                        + a[[z, y + r, x]]
                        + a[[z, y - r, x]]
                        + a[[z + r, y, x]]
                        + a[[z - r, y, x]];
                    div += weight * around;
                }
                o[[z, y, x]] = 2.0 * a[[z, y, x]] - o[[z, y, x]] + vsq[[z, y, x]] * div;
            }
        }
    }
}

#[test]
fn wave3d_s() {
    let n = 64;
    let shape = (n, n, n);
    let mut a =
        Array3::from_shape_fn(shape, |(_, y, x)| (if x < n / 2 { x } else { y }) as f32 / n as f32);
    let mut b = Array3::zeros(shape);
    let vsq = Array3::from_shape_fn(shape, |(z, y, x)| (x * y * z) as f32 / (n * n * n) as f32);
    check_input("A", &widen(&a), 96_256.0, 0.984_375);
    check_input("vsq", &widen(&vsq), 31_255.875, 0.953_853_607_177_734_4);
    for t in 0..6 {
        if t % 2 == 0 {
            wave_step(a.view(), b.view_mut(), vsq.view());
        } else {
            wave_step(b.view(), a.view_mut(), vsq.view());
        }
    }
    Checksum {
        sum: 235_978.761_246_527_3,
        sumsq: 429_743.751_605_152_2,
        wsum: 117_836.404_702_770_96,
        probes: [0.0, 0.0, 0.0, 0.0, 0.984_375],
    }
    .check("A", &widen(&a), F32);
    Checksum {
        sum: 220_037.700_773_749_5,
        sumsq: 388_593.659_663_331_87,
        wsum: 110_051.019_308_899_14,
        probes: [0.0; 5],
    }
    .check("B", &widen(&b), F32);
}
