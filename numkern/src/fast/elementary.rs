//! The elementary functions of kernels, of one number at their CPU level.

use fearless_simd::Simd;

use super::math::Val;
use crate::math::{Elementary, Tier};

macro_rules! one {
    ($($name:ident)*) => {$(
        /// The function of this name.
        #[inline(always)]
        pub fn $name<T: Elementary, P: Tier>(simd: impl Simd, x: impl Val<T>) -> T {
            <T as Elementary>::$name::<P, _>(simd, x.value())
        }
    )*};
}

macro_rules! two {
    ($($name:ident)*) => {$(
        /// The function of this name.
        #[inline(always)]
        pub fn $name<T: Elementary, P: Tier>(
            simd: impl Simd,
            x: impl Val<T>,
            y: impl Val<T>,
        ) -> T {
            <T as Elementary>::$name::<P, _>(simd, x.value(), y.value())
        }
    )*};
}

one!(exp exp2 exp_m1 ln ln_1p log2 log10 sin cos tan sinh cosh tanh);
one!(asinh acosh atanh asin acos atan cbrt);
two!(powf atan2 hypot);
