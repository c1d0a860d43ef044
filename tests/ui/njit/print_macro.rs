//! NK0103: `println!` in a kernel.

use numkern::prelude::*;

#[njit]
fn f(x: f64) -> f64 {
    println!("x = {x}");
    x
}

fn main() {}
