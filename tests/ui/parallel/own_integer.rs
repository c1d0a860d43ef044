//! NK0376: an index with a type that only bears the name of an integer.

use numkern::prelude::*;

mod mine {
    #[derive(Clone, Copy)]
    #[allow(non_camel_case_types)]
    pub struct u64;

    impl std::ops::Add<u64> for usize {
        type Output = usize;
        fn add(self, _: u64) -> usize {
            self / 2
        }
    }
}

use mine::u64;

#[parallel]
fn f(y: &mut [f64], offset: u64, n: usize) {
    for i in prange!(0..n) {
        y[i + offset] = 1.0;
    }
}

fn main() {}
