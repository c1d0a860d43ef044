//! NK0342: an array of two axes.
use numkern::prelude::*;
use numkern::argmin;

fn main() {
    argmin(&Array2::<f64>::zeros((2, 2)));
}
