//! NK0378: scratch memory of a type that is no number.

use numkern::scratch;

fn main() {
    let _ = scratch::<(f64, f64)>(10);
}
