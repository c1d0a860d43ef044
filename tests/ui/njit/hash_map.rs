//! NK0104: a `HashMap` in a kernel.

use numkern::prelude::*;
use std::collections::HashMap;

#[njit]
fn f(x: &[i32]) -> usize {
    let mut seen = HashMap::new();
    for (i, &v) in x.iter().enumerate() {
        seen.insert(v, i);
    }
    seen.len()
}

fn main() {}
