//! Loops over rows: softmax, kde.

use ndarray::{Array4, ArrayView4};
use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::common::{all_near, near_at_each_level};
use crate::{F32, F64, Random, check_input, widen};

#[parallel]
fn softmax(x: ArrayView4<f32>) -> Array4<f32> {
    let (batch, heads, length, n) = x.dim();
    let mut out = Array4::zeros(x.raw_dim());
    for b in prange!(0..batch) {
        for h in 0..heads {
            for r in 0..length {
                let mut largest = f32::NEG_INFINITY;
                for j in 0..n {
                    largest = largest.max(x[[b, h, r, j]]);
                }
                let mut total = 0.0;
                for j in 0..n {
                    let e = (x[[b, h, r, j]] - largest).exp();
                    out[[b, h, r, j]] = e;
                    total += e;
                }
                for j in 0..n {
                    out[[b, h, r, j]] /= total;
                }
            }
        }
    }
    out
}

#[test]
fn softmax_s() {
    let mut random = Random::seed_42();
    let x = Array4::from_shape_simple_fn((16, 16, 128, 128), || random.f32());
    check_input("x", &widen(&x), 2_097_347.236_154_318, 0.407_219_648_361_206_05);
    let want = Checksum {
        sum: 32_768.000_017_235_056,
        sumsq: 276.821_494_917_945_5,
        wsum: 16_399.468_307_340_798,
        probes: [
            0.004_887_541_290_372_61,
            0.006_466_922_350_227_833,
            0.009_660_316_631_197_93,
            0.008_244_173_601_269_722,
            0.007_059_759_460_389_614,
        ],
    };
    let out = softmax(x.view());
    want.check("softmax", &widen(&out), F32);
    let part = x.slice(s![..2, ..3, ..;-7, ..]);
    assert!(all_near(&softmax(part), &softmax::reference(part), 1e-5));
}

/// The rows of `5 sqrt(3) (u0 + u1 + u2 + u3 - 2)`: almost normal variates.
fn bell(random: &mut Random, n: usize) -> Vec<f64> {
    let mut row = || random.f64() + random.f64() + random.f64() + random.f64();
    (0..n).map(|_| 5.0 * (row() - 2.0) * 3.0_f64.sqrt()).collect()
}

#[parallel]
fn kde(x: &[f64], samples: &[f64], bandwidth: &[f64]) -> Vec<f64> {
    let n = samples.len();
    let scale = 1.0 / (n as f64 * (2.0 * std::f64::consts::PI).sqrt());
    let mut p = vec![0.0; x.len()];
    for i in prange!(0..x.len()) {
        let mut total = 0.0;
        for j in 0..n {
            let d = (x[i] - samples[j]) / bandwidth[j];
            total += (-d * d / 2.0).exp() / bandwidth[j];
        }
        p[i] = scale * total;
    }
    p
}

#[test]
fn kde_s() {
    let mut random = Random::seed_42();
    let samples = bell(&mut random, 1000);
    let x = bell(&mut random, 1000);
    let bandwidth = vec![1.06 * 5.0 * 1000.0_f64.powf(-0.2); 1000];
    let sums = [(&samples, -68.250_611_747_433_37), (&x, -221.142_711_275_806_22)];
    for (values, sum) in sums {
        let got = crate::common::exact::sum(values.iter().copied());
        assert!((got - sum).abs() < 1e-9, "{got} {sum}");
    }
    assert!((bandwidth[0] - 1.331_299_808_700_077_6).abs() < 1e-14);
    let want = Checksum {
        sum: 53.379_193_734_431_59,
        sumsq: 3.112_770_874_394_291,
        wsum: 26.327_474_449_337_32,
        probes: [
            0.065_533_337_464_777_48,
            0.064_088_571_444_001_85,
            0.044_611_132_608_367_33,
            0.036_943_614_568_658_745,
            0.063_807_686_738_291_61,
        ],
    };
    let p = kde(&x, &samples, &bandwidth);
    want.check("kde", &p, F64);
    let some = || kde(&x[..50], &samples[..130], &bandwidth[..130]);
    let plain = kde::reference(&x[..50], &samples[..130], &bandwidth[..130]);
    near_at_each_level("kde", |got| all_near(got, &plain, 1e-12), some);
}
