//! NK0015: a variable number of arguments.

use numkern::prelude::*;

#[njit]
unsafe extern "C" fn f(n: i32, _rest: ...) -> i32 {
    n
}

fn main() {}
