//! NK0341: a generic kernel without its type.
use numkern::prelude::*;
use numkern::scan;

#[njit]
fn add<T: Number>(a: T, b: T) -> T {
    a + b
}

fn main() {
    scan::<add>(&[1.0, 2.0]);
}
