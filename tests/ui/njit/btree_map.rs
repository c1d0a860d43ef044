//! NK0104: a `BTreeMap` in a kernel.

use numkern::prelude::*;
use std::collections::BTreeMap;

#[njit]
fn f(table: &BTreeMap<i32, f64>) -> f64 {
    table[&1]
}

fn main() {}
