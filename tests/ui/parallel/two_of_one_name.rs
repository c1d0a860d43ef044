//! NK0375: a name bound by a macro's caller and used by the macro.

use numkern::prelude::*;

macro_rules! kernel {
    ($i:ident) => {
        #[parallel]
        fn f(y: &mut [usize], n: usize) {
            let i = 0;
            for $i in prange!(0..n) {
                // To rustc this is the macro's own `i`: every iteration's.
                y[i] = $i;
            }
        }
    };
}

kernel!(i);

fn main() {}
