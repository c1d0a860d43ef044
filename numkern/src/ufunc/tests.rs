//! Calls against plain loops over ndarray's own broadcasting and indexing.

mod errors;
mod layouts;
mod outputs;
mod parallel;
mod streams;
mod sweep;
mod types;

use fearless_simd::Simd;
use ndarray::{ArrayD, ArrayViewD, IxDyn};

use super::{Ufunc, call, into, try_call};
use crate::{Element, Float, Number};

/// A kernel as the attribute would write it.
macro_rules! kernel {
    ($name:ident[$($generics:tt)*]($($arg:ident: $ty:ty),*) -> $out:ty $body:block) => {
        kernel!($name[$($generics)*]($($arg: $ty),*) -> $out, false, $body);
    };
    ($name:ident[$($generics:tt)*]($($arg:ident: $ty:ty),*) -> $out:ty, $parallel:literal, $body:block) => {
        pub(super) enum $name {}

        impl<$($generics)*> Ufunc<($($ty,)*)> for $name {
            type Output = $out;
            const PARALLEL: bool = $parallel;

            #[inline(always)]
            fn scalar<S: Simd>(_simd: S, ($($arg,)*): ($($ty,)*)) -> $out $body
        }
    };
}
use kernel;

kernel!(Negate[T: Number + std::ops::Neg<Output = T>](a: T) -> T { -a });
kernel!(Sub2[T: Number](a: T, b: T) -> T { a - b });
kernel!(Hypot[T: Float](a: T, b: T) -> T { (a * a + b * b).sqrt() });
kernel!(Above[](a: f64, b: i32) -> bool { a > f64::from(b) });
kernel!(Mix3[](a: f64, b: f64, c: f64) -> f64 { a * 100.0 + b * 10.0 + c });

/// The reference: every element by its index, operands broadcast by ndarray.
fn naive<O: Element>(
    shape: &[usize],
    operands: &[ArrayViewD<'_, f64>],
    function: impl Fn(&[f64]) -> O,
) -> ArrayD<O> {
    let operands: Vec<_> = operands
        .iter()
        .map(|operand| operand.broadcast(IxDyn(shape)).expect("the reference broadcasts"))
        .collect();
    ArrayD::from_shape_fn(IxDyn(shape), |index| {
        let values: Vec<f64> = operands.iter().map(|operand| operand[&index]).collect();
        function(&values)
    })
}

/// Distinct numbers, so that a wrong element cannot hide.
fn numbers(shape: &[usize], from: usize) -> ArrayD<f64> {
    let mut next = from as f64;
    ArrayD::from_shape_simple_fn(IxDyn(shape), || {
        next += 1.0;
        next
    })
}
