//! Kernels that call kernels: beside them, in other modules, inside the
//! function, generic, and ufuncs on single values.

use numkern::prelude::*;

use crate::common::{Random, same_as_reference};

mod helpers {
    use numkern::prelude::*;

    #[njit]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub mod deeper {
        use numkern::prelude::*;

        #[njit]
        pub(crate) fn clamp<T: Float>(x: T, low: T, high: T) -> T {
            if x < low {
                low
            } else if x > high {
                high
            } else {
                x
            }
        }

        #[njit]
        pub(in crate::calls) fn through_super(x: f64) -> f64 {
            super::cube(x) + 1.0
        }
    }
}

use helpers::cube as third_power;

#[njit]
fn square(x: f64) -> f64 {
    x * x
}

#[njit]
fn hypotenuse(a: f64, b: f64) -> f64 {
    (square(a) + square(b)).sqrt()
}

#[njit]
fn path_length(x: &[f64], y: &[f64]) -> f64 {
    let mut length = 0.0;
    for i in 1..x.len() {
        length += hypotenuse(x[i] - x[i - 1], y[i] - y[i - 1]);
    }
    length
}

#[njit]
fn other_modules(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += helpers::cube(v) - third_power(0.5 * v);
        s += self::helpers::deeper::clamp(v, -1.0, 1.0);
        s -= helpers::deeper::through_super(v);
    }
    s
}

#[njit]
fn generic_call<T: Float>(x: &[T]) -> T {
    let one = T::one();
    let mut s = T::zero();
    for &v in x {
        s += helpers::deeper::clamp::<T>(v, -one, one);
    }
    s
}

#[njit]
fn in_closures(x: &[f64]) -> f64 {
    x.iter().map(|&v| square(v)).sum::<f64>() + x.iter().fold(0.0, |s, &v| hypotenuse(s, v))
}

#[njit]
fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for (y, &x) in y.iter_mut().zip(x) {
        *y += a * x;
    }
}

#[njit]
fn euler_steps(x: &mut Vec<f64>, steps: usize) -> f64 {
    let mut slope = vec![0.0; x.len()];
    for _ in 0..steps {
        for i in 0..x.len() {
            slope[i] = -x[i];
        }
        axpy(0.1, &slope, x);
    }
    let mut s = 0.0;
    for &v in x.iter() {
        s += v;
    }
    s
}

#[vectorize]
fn relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[njit]
fn sum_relu(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += relu(v);
    }
    s
}

#[test]
fn kernels_in_the_same_and_in_other_modules() {
    let mut random = Random::seed_42();
    for n in [0, 1, 2, 3, 17, 64] {
        let (x, y) = (random.signed_vec(n), random.signed_vec(n));
        same_as_reference!(path_length(&x, &y));
        same_as_reference!(other_modules(&x));
        same_as_reference!(in_closures(&x));
        same_as_reference!(generic_call(&x));
        let single: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        same_as_reference!(generic_call(&single));
    }
    assert_eq!(path_length(&[0.0, 3.0, 3.0], &[0.0, 4.0, 5.0]), 6.0);
    assert_eq!(other_modules(&[2.0]), -1.0);
    assert_eq!(generic_call(&[0.5_f32, 9.0, -9.0, -0.25]), 0.25);
    assert_eq!(in_closures(&[3.0, 4.0]), 30.0);
}

#[test]
fn kernels_that_change_what_they_are_given() {
    let mut x = vec![1.0, -2.0];
    let total = euler_steps(&mut x, 3);
    let mut want = vec![1.0, -2.0];
    let want_total = euler_steps::reference(&mut want, 3);
    assert_eq!((x, total), (want, want_total));
    assert!((total + 0.729).abs() < 1e-15);
}

#[test]
fn kernels_inside_a_function() {
    #[njit]
    fn half(x: f64) -> f64 {
        0.5 * x
    }

    #[njit]
    fn quarter(x: f64) -> f64 {
        half(half(x))
    }

    assert_eq!(same_as_reference!(quarter(10.0)), 2.5);
}

#[test]
fn a_ufunc_on_single_values() {
    assert_eq!(same_as_reference!(sum_relu(&[1.0, -2.0, 3.5])), 4.5);
}
