//! NK0377: a shape asked of a type that only bears the name of an array.

use numkern::prelude::*;

struct Vec<T>(std::sync::atomic::AtomicUsize, std::marker::PhantomData<T>);

impl<T> Vec<T> {
    /// Another number at each call.
    fn len(&self) -> usize {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed) / 2
    }
}

#[parallel]
fn f(y: &mut [f64], x: &Vec<f64>, n: usize) {
    for i in prange!(0..n) {
        y[i + x.len()] = 1.0;
    }
}

fn main() {}
