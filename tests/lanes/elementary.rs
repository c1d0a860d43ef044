//! Elementary functions in kernels: the same bits in lanes, in scalar kernels and
//! from `numkern::math`, and within the stated error of std.

use numkern::dispatch::{available_levels, with_level};
use numkern::math;
use numkern::prelude::*;

use crate::{Bits, inputs};

#[vectorize]
fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

#[vectorize]
fn generic_logistic<T: Float>(x: T) -> T {
    if x >= T::zero() {
        T::one() / (T::one() + (-x).exp())
    } else {
        let e = x.exp();
        e / (T::one() + e)
    }
}

#[vectorize(fastmath)]
fn others(x: f64, y: f64) -> f64 {
    (x.atan2(y) + x.hypot(y)).cbrt() + x.abs().powf(y)
}

#[vectorize]
fn waves(x: f32, y: f32) -> f32 {
    x.sin() * y.cos() + f32::exp(-x.abs())
}

#[njit]
fn scalar_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v.exp().ln_1p() + v.tanh() + v.sin();
    }
    s
}

#[vectorize(simd = "off")]
fn one_by_one(x: f64) -> f64 {
    x.exp()
}

#[vectorize]
fn side_by_side(x: f64) -> f64 {
    x.exp()
}

#[vectorize]
fn by_path(x: f64) -> f64 {
    math::erf(x) * math::sigmoid(x) + numkern::math::hypot(x, 1.0)
}

#[njit]
fn summed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += math::erfc(v);
    }
    s
}

#[test]
fn functions_by_path() {
    let x = inputs(100);
    let got = by_path(&x);
    for (k, &x) in x.iter().enumerate() {
        assert_eq!(got[k].bits(), by_path::reference(x).bits(), "{x}");
    }
    assert_eq!(summed(&x[..5]), summed::reference(&x[..5]));
}

#[test]
fn lanes_have_the_bits_of_scalars() {
    for level in available_levels() {
        with_level(level, || {
            let x = inputs(200);
            let (a, b) = (one_by_one(&x), side_by_side(&x));
            let mut c = vec![0.0; x.len()];
            math::exp_into(&x, &mut c);
            for k in 0..x.len() {
                assert_eq!(a[k].bits(), b[k].bits(), "{level}: {}", x[k]);
                assert_eq!(a[k].bits(), c[k].bits(), "{level}: {}", x[k]);
            }
        })
        .expect("a level");
    }
}

#[test]
fn results_are_near_std() {
    let x: Vec<f64> = (-400..400).map(|k| k as f64 / 20.0).collect();
    let y: Vec<f32> = x.iter().map(|&x| x as f32).collect();
    for level in available_levels() {
        with_level(level, || {
            let got = logistic(&x);
            for (k, &x) in x.iter().enumerate() {
                let want = logistic::reference(x);
                assert!((got[k] - want).abs() <= 4.0 * f64::EPSILON * want, "{x}");
            }
            assert_eq!(generic_logistic(&x), logistic(&x));
            let singles = generic_logistic(&y);
            for (k, &y) in y.iter().enumerate() {
                let want = generic_logistic::reference(y);
                assert!((singles[k] - want).abs() <= 4.0 * f32::EPSILON * want, "{y}");
            }
            let got = others(&x, 0.75);
            for (k, &x) in x.iter().enumerate() {
                let want = others::reference(x, 0.75);
                assert!((got[k] - want).abs() <= 1e-14 * want.abs(), "{x}: {} {want}", got[k]);
            }
            let got = waves(&y, &y);
            for (k, &y) in y.iter().enumerate() {
                let want = waves::reference(y, y);
                assert!((got[k] - want).abs() <= 4.0 * f32::EPSILON, "{y}");
            }
            let (got, want) = (scalar_sum(&x), scalar_sum::reference(&x));
            assert!((got - want).abs() <= 1e-11, "{got} {want}");
        })
        .expect("a level");
    }
}
