//! The functions whose results are exact, and those made of others.

use numkern::dispatch::{available_levels, with_level};
use numkern::math::{self, fast};

use crate::points::{self, pair_edges};

fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}

#[test]
fn one_argument_as_the_methods_of_std() {
    type Case = (&'static str, fn(&[f64], &mut [f64]), fn(f64) -> f64);
    type Case32 = (&'static str, fn(&[f32], &mut [f32]), fn(f32) -> f32);
    let cases: [Case; 7] = [
        ("sqrt", math::sqrt_into, f64::sqrt),
        ("abs", math::abs_into, f64::abs),
        ("floor", math::floor_into, f64::floor),
        ("ceil", math::ceil_into, f64::ceil),
        ("round", math::round_into, f64::round),
        ("trunc", math::trunc_into, f64::trunc),
        ("fract", math::fract_into, f64::fract),
    ];
    let cases32: [Case32; 7] = [
        ("sqrt", math::sqrt_into, f32::sqrt),
        ("abs", math::abs_into, f32::abs),
        ("floor", math::floor_into, f32::floor),
        ("ceil", math::ceil_into, f32::ceil),
        ("round", math::round_into, f32::round),
        ("trunc", math::trunc_into, f32::trunc),
        ("fract", math::fract_into, f32::fract),
    ];
    let mut x = points::sample(1000, -10.0, 10.0, 3);
    x.extend([0.5, 1.5, 2.5, -0.5, 4503599627370497.0, 4503599627370495.5, 0.49999999999999994]);
    let x32: Vec<f32> = x.iter().map(|&x| x as f32).collect();
    for level in available_levels() {
        for (name, ours, std) in cases {
            let mut y = vec![0.0; x.len()];
            with_level(level, || ours(&x, &mut y)).unwrap();
            for (&x, &y) in x.iter().zip(&y) {
                assert!(same(y, std(x)), "{name} {level} of {x:?}: {y:?}");
            }
        }
        for (name, ours, std) in cases32 {
            let mut y = vec![0.0; x32.len()];
            with_level(level, || ours(&x32, &mut y)).unwrap();
            for (&x, &y) in x32.iter().zip(&y) {
                assert!(same(y.into(), std(x).into()), "{name} {level} of {x:?}: {y:?}");
            }
        }
    }
}

#[test]
fn two_arguments_as_the_methods_of_std() {
    type Case = (&'static str, fn(&[f64], &[f64], &mut [f64]), fn(f64, f64) -> f64);
    let cases: [Case; 4] = [
        ("copysign", math::copysign_into, f64::copysign),
        ("min", math::min_into, f64::min),
        ("max", math::max_into, f64::max),
        ("rem", math::rem_into, |x, y| x % y),
    ];
    let edges = pair_edges();
    let (x, y): (Vec<f64>, Vec<f64>) =
        edges.iter().flat_map(|&x| edges.iter().map(move |&y| (x, y))).unzip();
    for level in available_levels() {
        for (name, ours, std) in cases {
            let mut z = vec![0.0; x.len()];
            with_level(level, || ours(&x, &y, &mut z)).unwrap();
            for k in 0..x.len() {
                // Of zeros of both signs either one is the smaller.
                let zeros = x[k] == 0.0 && y[k] == 0.0 && z[k] == 0.0 && name.starts_with('m');
                let want = std(x[k], y[k]);
                assert!(
                    zeros || same(z[k], want),
                    "{name} {level} of {:?}, {:?}: {:?}",
                    x[k],
                    y[k],
                    z[k]
                );
            }
        }
    }
}

#[test]
fn clamp_keeps_nan() {
    let x = [f64::NAN, -5.0, -0.0, 0.5, 7.0, f64::INFINITY, f64::NEG_INFINITY];
    let mut y = [0.0; 7];
    for level in available_levels() {
        with_level(level, || math::clamp_into(&x, -1.0, 1.0, &mut y)).unwrap();
        for (&x, &y) in x.iter().zip(&y) {
            assert!(same(y, x.clamp(-1.0, 1.0)), "{level} {x}: {y}");
            assert!(same(math::clamp(x, -1.0, 1.0), y));
        }
    }
}

#[test]
#[should_panic(expected = "the lower bound 2.0 is not below the upper bound 1.0")]
fn clamp_refuses_an_empty_range() {
    math::clamp_into(&[0.0], 2.0, 1.0, &mut [0.0]);
}

#[test]
#[should_panic(expected = "the lengths of `x` and of the output differ: 2 and 1")]
fn lengths_must_agree() {
    math::exp_into(&[0.0, 1.0], &mut [0.0]);
}

#[test]
fn sin_cos_has_the_bits_of_both() {
    let x = points::sample(300, -100.0, 100.0, 11);
    let len = x.len();
    for level in available_levels() {
        with_level(level, || {
            let [mut sin, mut cos, mut s, mut c] = [(); 4].map(|()| vec![0.0; len]);
            for tier in 0..2 {
                if tier == 0 {
                    math::sin_into(&x, &mut sin);
                    math::cos_into(&x, &mut cos);
                    math::sin_cos_into(&x, &mut s, &mut c);
                } else {
                    fast::sin_into(&x, &mut sin);
                    fast::cos_into(&x, &mut cos);
                    fast::sin_cos_into(&x, &mut s, &mut c);
                }
                for k in 0..len {
                    assert!(same(sin[k], s[k]) && same(cos[k], c[k]), "{level} {:?}", x[k]);
                }
            }
            let (s, c) = math::sin_cos(0.5_f32);
            assert_eq!((s, c), (math::sin(0.5_f32), math::cos(0.5_f32)));
        })
        .unwrap();
    }
}

#[test]
fn powi_is_powf() {
    let x = points::sample(100, -3.0, 3.0, 17);
    let x32: Vec<f32> = x.iter().map(|&x| x as f32).collect();
    for level in available_levels() {
        for n in [0, 1, -1, 2, 3, -7, 100, i32::MAX, i32::MIN] {
            let mut y = vec![0.0; x.len()];
            let mut y32 = vec![0.0; x.len()];
            with_level(level, || {
                math::powi_into(&x, n, &mut y);
                math::powi_into(&x32, n, &mut y32);
                for k in 0..x.len() {
                    assert!(same(y[k], math::powf(x[k], n.into())), "{:?}^{n}: {:?}", x[k], y[k]);
                    assert!(same(math::powi(x[k], n), y[k]));
                    assert!(same(math::powi(x32[k], n).into(), y32[k].into()));
                    if n == 1 {
                        assert!(same(y[k], x[k]) && same(y32[k].into(), x32[k].into()));
                    }
                }
            })
            .unwrap();
        }
    }
}

#[test]
fn every_length_has_its_tail() {
    for len in 0..40 {
        let x: Vec<f64> = (0..len).map(|k| k as f64 * 0.1).collect();
        let x32: Vec<f32> = x.iter().map(|&x| x as f32).collect();
        let (mut y, mut y32) = (vec![-1.0; len], vec![-1.0; len]);
        math::exp_into(&x, &mut y);
        math::exp_into(&x32, &mut y32);
        for k in 0..len {
            assert_eq!(y[k], math::exp(x[k]));
            assert_eq!(y32[k], math::exp(x32[k]));
        }
    }
}
