//! Calls of other kernels, and panics.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

#[njit]
fn steps(x: f64, limit: f64) -> f64 {
    let mut y = x;
    let mut n = 0.0;
    while y < limit && n < 50.0 {
        y = y * 1.5 + 1.0;
        n += 1.0;
    }
    n
}

#[njit]
fn square<T: Number>(x: T) -> T {
    x * x
}

type Real = f64;

#[njit]
fn aliased(x: Real) -> Real {
    x + 0.5
}

/// No loop of its own, but one in what it calls.
#[vectorize]
fn through(x: f64) -> f64 {
    let n: f64 = if x > -100.0 { steps(x, 20.0) } else { 0.0 };
    n + 1.0
}

#[vectorize]
fn several(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        let q: f64 = square(x);
        let a: f64 = aliased(q);
        s += a * k as f64;
    }
    s
}

#[vectorize]
fn divides(a: u32, b: u32) -> u32 {
    let mut s = 0;
    for k in 0..2 {
        if b > 3 {
            s += a / (b - 3) + k;
        }
    }
    s
}

#[vectorize]
fn overflows(n: u32) -> u8 {
    let mut s = 0u8;
    for _ in 0..n {
        s += 20;
    }
    s
}

#[vectorize]
fn asserts(n: u32) -> u32 {
    let mut k = 0;
    while k < n {
        assert!(n < 15, "{n} is too large");
        k += 1;
    }
    k
}

#[test]
fn kernels() {
    agrees!(through, inputs);
    agrees!(several, inputs);
    agrees!(divides, counts, counts);
}

fn message(work: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = std::panic::catch_unwind(work).expect_err("it panics");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => payload.downcast_ref::<&str>().expect("a text").to_string(),
    }
}

#[test]
fn the_first_element_panics() {
    let n: Vec<u32> = vec![1, 2, 3, 20, 4, 17, 5];
    assert_eq!(message(|| drop(asserts(&n))), "20 is too large");
    let n: Vec<u32> = vec![1, 12, 13, 5];
    if cfg!(debug_assertions) {
        assert_eq!(message(|| drop(overflows(&n))), "attempt to add with overflow");
    } else {
        assert_eq!(overflows(&n).to_vec(), [20, 240, 4, 100]);
    }
}
