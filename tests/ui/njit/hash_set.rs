//! NK0104: a `HashSet` in a kernel.

use numkern::prelude::*;
use std::collections::HashSet;

#[njit]
fn f(x: &[i32]) -> usize {
    x.iter().collect::<HashSet<_>>().len()
}

fn main() {}
