//! vadv: one tridiagonal system for each column.

use ndarray::Array3;
use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::{F64, Random, check_input, flat};

#[parallel]
fn vadv(
    us: &mut Array3<f64>,
    u: ArrayView3<f64>,
    w: ArrayView3<f64>,
    up: ArrayView3<f64>,
    ut: ArrayView3<f64>,
    dtr: f64,
) {
    let (ni, nj, nk) = us.dim();
    for i in prange!(0..ni) {
        let mut upper = vec![0.0; nk];
        let mut x = vec![0.0; nk];
        for j in 0..nj {
            let (mut c_before, mut d_before) = (0.0, 0.0);
            for k in 0..nk {
                let mut r = dtr * up[[i, j, k]] + ut[[i, j, k]] + us[[i, j, k]];
                let mut a = 0.0;
                let mut c = 0.0;
                if k > 0 {
                    a = -0.25 * (w[[i + 1, j, k]] + w[[i, j, k]]) / 2.0;
                    r -= a * (u[[i, j, k - 1]] - u[[i, j, k]]);
                }
                if k + 1 < nk {
                    c = 0.25 * (w[[i + 1, j, k + 1]] + w[[i, j, k + 1]]) / 2.0;
                    r -= c * (u[[i, j, k + 1]] - u[[i, j, k]]);
                }
                let m = 1.0 / (dtr - a - c - c_before * a);
                c_before = c * m;
                d_before = (r - d_before * a) * m;
                upper[k] = c_before;
                x[k] = d_before;
            }
            for k in (0..nk - 1).rev() {
                x[k] -= upper[k] * x[k + 1];
            }
            for k in 0..nk {
                us[[i, j, k]] = dtr * (x[k] - up[[i, j, k]]);
            }
        }
    }
}

#[test]
fn vadv_s() {
    let (ni, nj, nk) = (60, 60, 40);
    let mut random = Random::seed_42();
    let us = random.array((ni, nj, nk));
    let u = random.array((ni, nj, nk));
    let w = random.array((ni + 1, nj, nk));
    let up = random.array((ni, nj, nk));
    let ut = random.array((ni, nj, nk));
    check_input("utens_stage", &flat(&us), 72_041.108_471_871_56, 0.430_525_324_206_462_17);
    check_input("wcon", &flat(&w), 73_011.221_968_612_87, 0.854_291_085_620_582);
    check_input("utens", &flat(&ut), 72_071.583_108_579_4, 0.778_975_401_993_994_7);
    let run = |threads| {
        let mut us = us.clone();
        numkern::with_num_threads(threads, || {
            vadv(&mut us, u.view(), w.view(), up.view(), ut.view(), 3.0 / 20.0);
        });
        us
    };
    let got = run(2);
    Checksum {
        sum: 143_917.197_985_552_16,
        sumsq: 163_362.163_355_508_38,
        wsum: 71_968.851_060_504_9,
        probes: [
            0.850_218_472_017_416_3,
            2.081_686_173_113_552_3,
            1.602_334_456_265_298_6,
            0.107_466_839_665_725_16,
            1.214_829_987_665_589_3,
        ],
    }
    .check("utens_stage", &flat(&got), F64);
    assert_eq!(got, run(8));
    let mut reference = us.clone();
    vadv::reference(&mut reference, u.view(), w.view(), up.view(), ut.view(), 3.0 / 20.0);
    assert_eq!(got, reference);
}
