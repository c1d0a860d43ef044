//! Special values as annex F of C99 has them, to the bit, in both tiers.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

use numkern::dispatch::{available_levels, with_level};

use crate::table::{ONE, TWO};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

/// The function, its argument, and the result.
const ONE_CASES: &[(&str, f64, f64)] = &[
    ("exp", 0.0, 1.0),
    ("exp", -0.0, 1.0),
    ("exp", -INF, 0.0),
    ("exp", INF, INF),
    ("exp2", -0.0, 1.0),
    ("exp2", 10.0, 1024.0),
    ("exp2", -3.0, 0.125),
    ("exp2", -INF, 0.0),
    ("exp2", INF, INF),
    ("exp_m1", 0.0, 0.0),
    ("exp_m1", -0.0, -0.0),
    ("exp_m1", -INF, -1.0),
    ("exp_m1", INF, INF),
    ("ln", 0.0, -INF),
    ("ln", -0.0, -INF),
    ("ln", 1.0, 0.0),
    ("ln", -1.0, NAN),
    ("ln", -INF, NAN),
    ("ln", INF, INF),
    ("log2", -0.0, -INF),
    ("log2", 1.0, 0.0),
    ("log2", 1024.0, 10.0),
    ("log2", 0.125, -3.0),
    ("log2", INF, INF),
    ("log10", 0.0, -INF),
    ("log10", 1.0, 0.0),
    ("ln_1p", -0.0, -0.0),
    ("ln_1p", -1.0, -INF),
    ("ln_1p", -2.0, NAN),
    ("ln_1p", INF, INF),
    ("sin", 0.0, 0.0),
    ("sin", -0.0, -0.0),
    ("sin", INF, NAN),
    ("sin", -INF, NAN),
    ("cos", 0.0, 1.0),
    ("cos", -0.0, 1.0),
    ("cos", INF, NAN),
    ("tan", -0.0, -0.0),
    ("tan", -INF, NAN),
    ("sinh", -0.0, -0.0),
    ("sinh", -INF, -INF),
    ("cosh", -0.0, 1.0),
    ("cosh", -INF, INF),
    ("tanh", -0.0, -0.0),
    ("tanh", 0.0, 0.0),
    ("tanh", INF, 1.0),
    ("tanh", -INF, -1.0),
    ("sigmoid", 0.0, 0.5),
    ("sigmoid", INF, 1.0),
    ("sigmoid", -INF, 0.0),
    ("asinh", -0.0, -0.0),
    ("asinh", -INF, -INF),
    ("acosh", 1.0, 0.0),
    ("acosh", 0.5, NAN),
    ("acosh", -INF, NAN),
    ("acosh", INF, INF),
    ("atanh", -0.0, -0.0),
    ("atanh", 1.0, INF),
    ("atanh", -1.0, -INF),
    ("atanh", 1.5, NAN),
    ("asin", -0.0, -0.0),
    ("asin", 1.0, FRAC_PI_2),
    ("asin", -1.5, NAN),
    ("acos", 1.0, 0.0),
    ("acos", -1.0, PI),
    ("acos", 1.5, NAN),
    ("atan", -0.0, -0.0),
    ("atan", INF, FRAC_PI_2),
    ("atan", -INF, -FRAC_PI_2),
    ("cbrt", -0.0, -0.0),
    ("cbrt", -INF, -INF),
    ("cbrt", 27.0, 3.0),
    ("cbrt", -8.0, -2.0),
    ("rsqrt", 0.0, INF),
    ("rsqrt", -0.0, -INF),
    ("rsqrt", INF, 0.0),
    ("rsqrt", 4.0, 0.5),
    ("rsqrt", -1.0, NAN),
    ("erf", -0.0, -0.0),
    ("erf", INF, 1.0),
    ("erf", -INF, -1.0),
    ("erfc", INF, 0.0),
    ("erfc", -INF, 2.0),
    ("erfc", 0.0, 1.0),
];

/// The function, its arguments, and the result.
const TWO_CASES: &[(&str, f64, f64, f64)] = &[
    ("powf", NAN, 0.0, 1.0),
    ("powf", 1.0, NAN, 1.0),
    ("powf", 1.0, INF, 1.0),
    ("powf", -1.0, INF, 1.0),
    ("powf", -1.0, -INF, 1.0),
    ("powf", 0.0, -3.0, INF),
    ("powf", -0.0, -3.0, -INF),
    ("powf", -0.0, -2.0, INF),
    ("powf", -0.0, 3.0, -0.0),
    ("powf", -0.0, 0.5, 0.0),
    ("powf", -0.0, -INF, INF),
    ("powf", -8.0, 1.0 / 3.0, NAN),
    ("powf", -2.0, 3.0, -8.0),
    ("powf", 0.5, -INF, INF),
    ("powf", 0.5, INF, 0.0),
    ("powf", 2.0, -INF, 0.0),
    ("powf", -INF, -3.0, -0.0),
    ("powf", -INF, 3.0, -INF),
    ("powf", -INF, 0.5, INF),
    ("powf", INF, -0.5, 0.0),
    ("powf", NAN, 1.0, NAN),
    ("atan2", 0.0, -0.0, PI),
    ("atan2", -0.0, -0.0, -PI),
    ("atan2", -0.0, 0.0, -0.0),
    ("atan2", 0.0, -1.0, PI),
    ("atan2", -1.0, 0.0, -FRAC_PI_2),
    ("atan2", 1.0, -INF, PI),
    ("atan2", -1.0, INF, -0.0),
    ("atan2", INF, 1.0, FRAC_PI_2),
    ("atan2", INF, INF, FRAC_PI_4),
    ("atan2", -INF, -INF, -3.0 * FRAC_PI_4),
    ("atan2", NAN, 1.0, NAN),
    ("hypot", INF, NAN, INF),
    ("hypot", NAN, -INF, INF),
    ("hypot", NAN, 1.0, NAN),
    ("hypot", -0.0, 0.0, 0.0),
    ("hypot", 3e300, 4e300, 5e300),
    ("hypot", 3.0, -4.0, 5.0),
];

fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}

#[test]
fn of_one_argument() {
    for level in available_levels() {
        for &(name, x, want) in ONE_CASES {
            let f = ONE.iter().find(|f| f.name == name).expect(name);
            for tier in 0..2 {
                let (got, got32) =
                    with_level(level, || ((f.number[tier])(x), (f.number_f32[tier])(x as f32)))
                        .unwrap();
                assert!(same(got, want), "{name} tier {tier} {level} of {x:?}: {got:?}");
                let same32 = same(got32.into(), (want as f32).into());
                assert!(same32, "{name} f32 tier {tier} {level} of {x:?}: {got32:?}");
            }
        }
        for f in ONE {
            for tier in 0..2 {
                let (y, y32) =
                    with_level(level, || ((f.number[tier])(NAN), (f.number_f32[tier])(f32::NAN)))
                        .unwrap();
                assert!(y.is_nan() && y32.is_nan(), "{} of NaN", f.name);
            }
        }
    }
}

#[test]
fn powers_of_ten_have_exact_logarithms_in_the_default_tier() {
    for level in available_levels() {
        for n in 0..=22 {
            let y = with_level(level, || numkern::math::log10(10_f64.powi(n))).unwrap();
            assert_eq!(y, f64::from(n), "{level}");
        }
    }
}

#[test]
fn of_two_arguments() {
    for level in available_levels() {
        for &(name, x, y, want) in TWO_CASES {
            let f = TWO.iter().find(|f| f.name == name).expect(name);
            for tier in 0..2 {
                let got = with_level(level, || (f.number[tier])(x, y)).unwrap();
                assert!(same(got, want), "{name} tier {tier} {level} of {x:?}, {y:?}: {got:?}");
                let got = with_level(level, || (f.number_f32[tier])(x as f32, y as f32)).unwrap();
                let want = want as f32;
                assert!(
                    same(got.into(), want.into()),
                    "{name} f32 tier {tier} {level} of {x:?}, {y:?}: {got:?}"
                );
            }
        }
    }
}
