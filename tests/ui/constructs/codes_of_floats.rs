//! NK0344: codes that are no integers.
use numkern::prelude::*;
use numkern::histogram;

fn main() {
    histogram(&[0.5, 1.5], 4);
}
