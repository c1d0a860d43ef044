//! NK0123: files, clocks, threads and the environment.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    std::thread::yield_now();
    x
}

fn main() {}
