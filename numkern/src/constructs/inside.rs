//! Constructs as kernels see them.
//!
//! A kernel calls `scan::<add>(&x)` as it calls other kernels: through the
//! type of the same name, whose hidden `__nk_body` takes the CPU level first.
//! So path resolution alone tells a construct from a user's function of that
//! name. What runs at a level is compiled once for each level, not once more
//! for each level of each kernel around it: the level goes along as a value.

use fearless_simd::{Level, Simd};

use crate::dispatch;

/// Where the CPU level of a construct comes from.
pub trait At {
    /// The level.
    fn level(self) -> Level;
}

/// A call from a kernel: at the kernel's own level.
impl<S: Simd> At for S {
    #[inline(always)]
    fn level(self) -> Level {
        Simd::level(self)
    }
}

/// A call from outside kernels: at the level that holds on the thread.
#[derive(Clone, Copy, Debug)]
pub struct Outside;

impl At for Outside {
    #[inline]
    fn level(self) -> Level {
        dispatch::level()
    }
}

/// Runs an expression compiled for a CPU level that is known as a value.
macro_rules! at_level {
    ($level:expr, $simd:pat => $op:expr) => {
        fearless_simd::dispatch!($level, $simd => $op)
    };
}
pub(crate) use at_level;

/// Writes the types that let kernels call functions of these names; what they
/// call is `__nk_body`, which stands beside each function.
macro_rules! inside_kernels {
    ($($name:ident)*) => {$(
        #[doc(hidden)]
        #[allow(non_camel_case_types, missing_debug_implementations)]
        pub enum $name {}

        impl crate::Kernel for $name {
            const NAME: &'static str = stringify!($name);

            fn explain() -> crate::Explain {
                crate::Explain::new(stringify!($name), &[])
            }
        }
    )*};
}
pub(crate) use inside_kernels;
