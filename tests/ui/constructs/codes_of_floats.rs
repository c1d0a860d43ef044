//! NK0344: codes that are no integers.
use numkern::prelude::*;

fn main() {
    histogram(&[0.5, 1.5], 4);
}
