//! NK0101: text as a parameter.

use numkern::prelude::*;

#[njit]
fn f(name: &str) -> usize {
    name.len()
}

fn main() {}
