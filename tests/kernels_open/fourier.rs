//! stockham_fft: stages of butterflies, complex numbers as pairs.

use std::f64::consts::PI;

use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::{Random, check_input};

type Complex = (f64, f64);

#[njit]
fn times(a: Complex, b: Complex) -> Complex {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// `exp(-2 pi i k / n)` for all `k`.
#[parallel]
fn roots(n: usize) -> Vec<Complex> {
    let mut table = vec![(0.0, 0.0); n];
    for k in prange!(0..n) {
        let (sin, cos) = (-2.0 * PI * k as f64 / n as f64).sin_cos();
        table[k] = (cos, sin);
    }
    table
}

/// Radix 2, the two halves written out.
#[parallel]
fn stockham_2(x: &[Complex], stages: usize) -> Vec<Complex> {
    let n = x.len();
    let table = roots(n);
    let mut from = x.to_vec();
    let mut to = vec![(0.0, 0.0); n];
    for s in 0..stages {
        let p = 1 << s;
        let m = n / (2 * p);
        for b in prange!(0..p) {
            let w = table[b * m];
            for c in 0..m {
                let u = from[2 * b * m + c];
                let v = times(w, from[(2 * b + 1) * m + c]);
                to[b * m + c] = (u.0 + v.0, u.1 + v.1);
                to[n / 2 + b * m + c] = (u.0 - v.0, u.1 - v.1);
            }
        }
        std::mem::swap(&mut from, &mut to);
    }
    from
}

/// Any radix, as it is specified.
#[parallel]
fn stockham(x: &[Complex], radix: usize, stages: u32) -> Vec<Complex> {
    let n = x.len();
    let table = roots(n);
    let mut from = x.to_vec();
    let mut to = vec![(0.0, 0.0); n];
    for s in 0..stages {
        let p = radix.pow(s);
        let m = n / (p * radix);
        let stride = n / radix;
        for b in prange!(0..p) {
            for q in 0..radix {
                for c in 0..m {
                    let mut sum = (0.0, 0.0);
                    for r in 0..radix {
                        let turn = (q * r * stride + r * b * m) % n;
                        let term = times(table[turn], from[(b * radix + r) * m + c]);
                        sum.0 += term.0;
                        sum.1 += term.1;
                    }
                    to[q * stride + b * m + c] = sum;
                }
            }
        }
        (from, to) = (to, from);
    }
    from
}

#[test]
fn stockham_fft_s() {
    let n = 1 << 15;
    let mut random = Random::seed_42();
    let (re, im) = (random.vec(n), random.vec(n));
    check_input("x.re", &re, 16_406.233_346_686_466, 0.810_915_038_240_117_5);
    check_input("x.im", &im, 16_433.438_789_605_16, 0.213_489_352_566_364_25);
    let x: Vec<Complex> = re.into_iter().zip(im).collect();
    let want_re = Checksum {
        sum: 25_360.991_799_081_814,
        sumsq: 358_197_522.017_405_5,
        wsum: 1_169.554_178_146_083_8,
        probes: [
            16_406.233_346_686_462,
            7.298_258_767_759_762,
            -8.726_406_655_677_14,
            -80.595_990_270_364_28,
            -69.367_540_605_581_67,
        ],
    };
    let want_im = Checksum {
        sum: 31_301.748_798_438_988,
        sumsq: 359_814_918.123_479_7,
        wsum: 7_135.423_032_524_112,
        probes: [
            16_433.438_789_605_156,
            -1.433_083_416_866_885_8,
            -12.865_611_939_682_918,
            -33.272_934_268_489_75,
            -0.343_917_293_347_633_93,
        ],
    };
    let check = |what: &str, y: &[Complex]| {
        let (re, im): (Vec<f64>, Vec<f64>) = y.iter().copied().unzip();
        want_re.check(what, &re, 1e-9);
        want_im.check(what, &im, 1e-9);
    };
    let y = stockham_2(&x, 15);
    check("stockham_2", &y);
    check("stockham", &stockham(&x, 2, 15));
    check("stockham", &stockham(&x, 8, 5));
    for threads in [1, 2, 3, 4, 8] {
        assert!(numkern::with_num_threads(threads, || stockham_2(&x, 15)) == y, "{threads}");
    }
    let explained = stockham_2::explain().to_string();
    assert!(explained.contains("that the parts of `to` do not overlap is tested"), "{explained}");
}
