//! Ufuncs: arc_distance, black_scholes, mandelbrot.

use numkern::prelude::*;

use crate::common::checksum::Checksum;
use crate::common::{all_near, near_at_each_level};
use crate::{F32, F64, Random, check_input, flat, widen};

#[vectorize(target = "parallel")]
fn arc_distance(theta_1: f64, phi_1: f64, theta_2: f64, phi_2: f64) -> f64 {
    let s_theta = ((theta_2 - theta_1) / 2.0).sin();
    let s_phi = ((phi_2 - phi_1) / 2.0).sin();
    let a = s_theta * s_theta + theta_1.cos() * theta_2.cos() * s_phi * s_phi;
    2.0 * a.sqrt().atan2((1.0 - a).sqrt())
}

#[parallel]
fn arc_distances(t1: &[f64], p1: &[f64], t2: &[f64], p2: &[f64]) -> Vec<f64> {
    let n = t1.len();
    let mut out = vec![0.0; n];
    for i in prange!(0..n) {
        let s_theta = ((t2[i] - t1[i]) / 2.0).sin();
        let s_phi = ((p2[i] - p1[i]) / 2.0).sin();
        let a = s_theta.powi(2) + t1[i].cos() * t2[i].cos() * s_phi.powi(2);
        out[i] = 2.0 * f64::atan2(a.sqrt(), (1.0 - a).sqrt());
    }
    out
}

#[test]
fn arc_distance_s() {
    let n = 100_000;
    let mut random = Random::seed_42();
    let [t1, p1, t2, p2] = [0; 4].map(|_| random.vec(n));
    check_input("theta_1", &t1, 50_062.493_666_215_87, 0.930_819_344_451_558_6);
    check_input("phi_2", &p2, 49_875.294_945_107_64, 0.624_336_513_874_641_4);
    let want = Checksum {
        sum: 48_148.945_343_234_42,
        sumsq: 28_647.388_211_763_68,
        wsum: 24_067.150_156_514_33,
        probes: [
            0.527_628_957_010_406,
            0.821_162_034_640_543,
            0.812_201_048_789_324_9,
            0.746_434_519_485_590_5,
            0.604_069_908_350_490_2,
        ],
    };
    let out = arc_distance(&aview1(&t1), &aview1(&p1), &aview1(&t2), &aview1(&p2));
    want.check("arc_distance", &flat(&out), F64);
    let by_loop = arc_distances(&t1, &p1, &t2, &p2);
    want.check("arc_distances", &by_loop, F64);
    let plain = arc_distances::reference(&t1, &p1, &t2, &p2);
    near_at_each_level(
        "arc_distances",
        |got| all_near(got, &plain, 1e-13),
        || arc_distances(&t1, &p1, &t2, &p2),
    );
}

#[njit]
fn cumulative_normal(x: f32) -> f32 {
    let l = x.abs();
    let k = 1.0 / (1.0 + 0.231_641_9 * l);
    let polynomial = k
        * (0.319_381_53
            + k * (-0.356_563_78 + k * (1.781_477_9 + k * (-1.821_256 + k * 1.330_274_5))));
    let w = 0.398_942_3 * (-l * l * 0.5).exp() * polynomial;
    if x > 0.0 { 1.0 - w } else { w }
}

#[vectorize]
fn black_scholes(s: f32, x: f32, t: f32, r: f32, v: f32) -> f32 {
    let d1 = ((s / x).ln() + (r + v * v * 0.5) * t) / (v * t.sqrt());
    let d2 = d1 - v * t.sqrt();
    s * cumulative_normal(d1) - x * (-r * t).exp() * cumulative_normal(d2)
}

#[test]
fn black_scholes_s() {
    let n = 131_072;
    let mut random = Random::seed_42();
    let mut scaled = |low: f64, width: f64| -> Array1<f32> {
        (0..n).map(|_| (low + width * random.f64()) as f32).collect()
    };
    let (s, x, t) = (scaled(5.0, 25.0), scaled(1.0, 99.0), scaled(0.25, 9.75));
    let (r, v) = (Array1::from_elem(n, 0.02_f32), Array1::from_elem(n, 0.3_f32));
    check_input("S", &widen(&s), 2_295_372.108_380_794_5, 6.997_878_551_483_154);
    check_input("X", &widen(&x), 6_617_553.104_093_671, 51.226_390_838_623_05);
    check_input("T", &widen(&t), 670_867.251_921_624, 5.305_622_100_830_078);
    let want = Checksum {
        sum: 392_369.235_622_921_96,
        sumsq: 4_394_405.415_711_68,
        wsum: 195_732.086_142_102_63,
        probes: [
            7.246_542_930_603_027,
            12.735_375_404_357_91,
            0.168_209_284_543_991_1,
            0.044_897_019_863_128_66,
            0.011_433_131_992_816_925,
        ],
    };
    let call = black_scholes(&s, &x, &t, &r, &v);
    let got = Checksum::of(&widen(&call));
    // The pass mark is the relative error of the norm; single options that are
    // almost worthless lose digits in the difference.
    for (got, want) in [(got.sum, want.sum), (got.sumsq, want.sumsq), (got.wsum, want.wsum)] {
        assert!((got - want).abs() <= F32 * want.abs(), "{got} {want}");
    }
    for (got, want) in got.probes.into_iter().zip(want.probes) {
        assert!((got - want).abs() <= F32 * (want.abs() + 1.0), "{got} {want}");
    }
    let scalars = black_scholes(&s, &x, &t, 0.02, 0.3);
    assert_eq!(scalars, call);
    let mut reference = Array1::zeros(n);
    for i in 0..n {
        reference[i] = black_scholes::reference(s[i], x[i], t[i], r[i], v[i]);
    }
    assert!(call.iter().zip(&reference).all(|(got, want)| (got - want).abs() <= 1e-4));
}

#[njit]
fn escape_count(cr: f32, ci: f32, maxit: i32) -> i32 {
    let (mut zr, mut zi) = (cr, ci);
    let mut n = 0;
    while n < maxit {
        if zr * zr + zi * zi > 4.0 {
            break;
        }
        let next = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = next;
        n += 1;
    }
    n
}

#[vectorize(target = "parallel")]
fn mandelbrot(cr: f32, ci: f32, maxit: i32) -> i32 {
    escape_count(cr, ci, maxit)
}

#[parallel]
fn mandelbrot_rows(height: usize, width: usize, maxit: i32) -> Array2<i32> {
    let (dx, dy) = (3.0 / width as f32, 2.0 / height as f32);
    let mut out = Array2::zeros((height, width));
    for j in prange!(0..height) {
        let ci = -1.0 + j as f32 * dy;
        for i in 0..width {
            out[[j, i]] = escape_count(-2.0 + i as f32 * dx, ci, maxit);
        }
    }
    out
}

#[test]
fn ispc_mandelbrot_s() {
    let (height, width) = (512, 768);
    let count = mandelbrot_rows(height, width, 256);
    let values: Vec<f64> = count.iter().map(|&v| f64::from(v)).collect();
    let got = Checksum::of(&values);
    assert!((got.sum - 27_304_085.0).abs() <= 1e-3 * 27_304_085.0, "{got:?}");
    assert!((got.sumsq - 6_614_173_289.0).abs() <= 5e-3 * 6_614_173_289.0, "{got:?}");
    assert_eq!(got.probes, [0.0, 0.0, 256.0, 0.0, 1.0]);
    // A strict kernel contracts nothing: the counts are NumPy's to the last one.
    assert_eq!((got.sum, got.sumsq), (27_304_085.0, 6_614_173_289.0));
    assert!((got.wsum - 13_678_133.999_008_92).abs() < 1e-6, "{got:?}");

    let (dx, dy) = (3.0 / width as f32, 2.0 / height as f32);
    let cr: Array1<f32> = (0..width).map(|i| -2.0 + i as f32 * dx).collect();
    let ci: Array2<f32> =
        Array1::from_iter((0..height).map(|j| -1.0 + j as f32 * dy)).insert_axis(Axis(1));
    assert_eq!(mandelbrot(&cr, &ci, 256), count);
}
