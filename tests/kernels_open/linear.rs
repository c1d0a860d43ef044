//! Matrices and vectors: spmv, gemver.

use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::common::same_on_all_threads;
use crate::{F64, Random, check_input, flat};

#[parallel]
fn spmv(ptr: &[u32], col: &[u32], val: &[f64], x: &[f64]) -> Vec<f64> {
    let rows = ptr.len() - 1;
    let mut y = vec![0.0; rows];
    for i in prange!(0..rows) {
        let mut s = 0.0;
        for k in ptr[i] as usize..ptr[i + 1] as usize {
            s += val[k] * x[col[k] as usize];
        }
        y[i] = s;
    }
    y
}

#[test]
fn spmv_s() {
    let (m, n, nnz) = (4096, 4096, 8192);
    let mut random = Random::seed_42();
    let mut entries: Vec<(usize, u32, f64)> = (0..nnz)
        .map(|_| {
            let (p, q, v) = (random.f64(), random.f64(), random.f64());
            ((p * m as f64) as usize, (q * n as f64) as u32, v)
        })
        .collect();
    entries.sort_by_key(|&(row, col, _)| (row, col));
    let ptr: Vec<u32> =
        (0..=m).map(|row| entries.partition_point(|entry| entry.0 < row) as u32).collect();
    let col: Vec<u32> = entries.iter().map(|entry| entry.1).collect();
    let val: Vec<f64> = entries.iter().map(|entry| entry.2).collect();
    let x = Random::seed_43().vec(n);
    assert_eq!(ptr.iter().map(|&p| u64::from(p)).sum::<u64>(), 16_751_052);
    assert_eq!(col.iter().map(|&c| u64::from(c)).sum::<u64>(), 16_729_629);
    check_input("val", &val, 4_110.252_141_534_876, 0.537_352_080_907_554_4);
    check_input("x", &x, 2_044.345_249_603_517_7, 0.936_435_461_783_646_8);
    let want = Checksum {
        sum: 2_030.700_018_161_395_3,
        sumsq: 1_920.572_654_696_732,
        wsum: 1_013.813_176_983_114_9,
        probes: [
            0.003_135_240_424_468_278_3,
            0.0,
            0.0,
            0.666_050_188_284_571_3,
            0.753_728_592_494_404_5,
        ],
    };
    want.check("spmv", &spmv(&ptr, &col, &val, &x), F64);
    same_on_all_threads!(spmv(&ptr, &col, &val, &x));
}

/// The vectors that gemver reads.
struct Vectors {
    u1: Vec<f64>,
    u2: Vec<f64>,
    v1: Vec<f64>,
    v2: Vec<f64>,
    y: Vec<f64>,
    z: Vec<f64>,
}

#[parallel]
fn rank_two_update(a: &mut Array2<f64>, u1: &[f64], v1: &[f64], u2: &[f64], v2: &[f64]) {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        for j in 0..n {
            a[[i, j]] += u1[i] * v1[j] + u2[i] * v2[j];
        }
    }
}

/// The transposed product: every row adds to all of `x`.
#[parallel]
fn add_transposed(x: &mut [f64], a: ArrayView2<f64>, y: &[f64], z: &[f64], beta: f64) {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        let scale = beta * y[i];
        for j in 0..n {
            x[j] += scale * a[[i, j]];
        }
    }
    for j in prange!(0..n) {
        x[j] += z[j];
    }
}

#[parallel]
fn add_product(w: &mut [f64], a: ArrayView2<f64>, x: &[f64], alpha: f64) {
    let (m, n) = a.dim();
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]] * x[j];
        }
        w[i] += alpha * s;
    }
}

#[parallel]
fn gemver(
    alpha: f64,
    beta: f64,
    a: &mut Array2<f64>,
    (u1, v1, u2, v2): (&[f64], &[f64], &[f64], &[f64]),
    (y, z): (&[f64], &[f64]),
    x: &mut [f64],
    w: &mut [f64],
) {
    let n = a.nrows();
    for i in prange!(0..n) {
        for j in 0..n {
            a[[i, j]] += u1[i] * v1[j] + u2[i] * v2[j];
        }
    }
    for i in prange!(0..n) {
        for j in 0..n {
            x[j] += beta * y[i] * a[[i, j]];
        }
    }
    for j in prange!(0..n) {
        x[j] += z[j];
    }
    for i in prange!(0..n) {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]] * x[j];
        }
        w[i] += alpha * s;
    }
}

#[test]
fn gemver_s() {
    let n = 1000;
    let nf = n as f64;
    let start = Array2::from_shape_fn((n, n), |(i, j)| ((i * j) % n) as f64 / nf);
    let part = |by: f64| (0..n).map(|i| ((i + 1) as f64 / nf) / by).collect::<Vec<f64>>();
    let vectors = Vectors {
        u1: (0..n).map(|i| i as f64).collect(),
        u2: part(2.0),
        v1: part(4.0),
        v2: part(6.0),
        y: part(8.0),
        z: part(9.0),
    };
    let Vectors { u1, u2, v1, v2, y, z } = &vectors;
    check_input("A", &flat(&start), 495_750.0, 0.001);
    check_input("u2", u2, 250.25, 0.5);
    check_input("z", z, 55.611_111_111_111_114, 0.111_111_111_111_111_1);
    let want_a = Checksum {
        sum: 63_016_562.520_833_336,
        sumsq: 7_011_297_729.446_382_5,
        wsum: 31_397_499.674_184_367,
        probes: [
            8.333_333_333_333_334e-8,
            0.062_520_916_666_666_66,
            0.125_041_75,
            0.187_562_583_333_333_34,
            249.834_333_333_333_35,
        ],
    };
    let want_x = Checksum {
        sum: 6_295_643.513_195_486,
        sumsq: 52_663_680_553.292_85,
        wsum: 4_155_544.460_187_204,
        probes: [
            12.504_271_529_861_116,
            3_166.772_153_995_139,
            6_283.427_536_460_415_5,
            9_418.870_418_925_695,
            12_529.346_429_861_112,
        ],
    };
    let want_w = Checksum {
        sum: 790_339_505_239.350_3,
        sumsq: 8.307_801_933_747_132e20,
        wsum: 521_934_734_098.970_7,
        probes: [
            524.118_045_041_111_1,
            396_767_326.829_372_05,
            788_802_933.432_78,
            1_183_201_774.858_610_6,
            1_574_469_372.471_413_6,
        ],
    };

    let mut a = start.clone();
    rank_two_update(&mut a, u1, v1, u2, v2);
    want_a.check("A", &flat(&a), F64);
    let mut x = vec![0.0; n];
    add_transposed(&mut x, a.view(), y, z, 1.2);
    want_x.check("x", &x, F64);
    let mut w = vec![0.0; n];
    add_product(&mut w, a.view(), &x, 1.5);
    want_w.check("w", &w, F64);

    let run = |threads| {
        numkern::with_num_threads(threads, || {
            let (mut a, mut x, mut w) = (start.clone(), vec![0.0; n], vec![0.0; n]);
            gemver(1.5, 1.2, &mut a, (u1, v1, u2, v2), (y, z), &mut x, &mut w);
            (a, x, w)
        })
    };
    let (a, x, w) = run(1);
    want_a.check("A", &flat(&a), F64);
    want_x.check("x", &x, F64);
    want_w.check("w", &w, F64);
    assert!(run(3) == (a, x, w), "the bits depend on the threads");
}
