//! NK0131: a comparison of what is no number.

use numkern::prelude::*;

fn f() -> bool {
    allclose(&"a", &"b")
}

fn main() {}
