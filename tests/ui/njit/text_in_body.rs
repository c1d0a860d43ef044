//! NK0101: text in the body.

use numkern::prelude::*;

#[njit]
fn f(x: usize) -> usize {
    let unit = "metres";
    let name = String::from(unit);
    x + name.len()
}

fn main() {}
