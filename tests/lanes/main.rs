//! Bodies in lanes: every construct against the scalar function, bit for bit,
//! at every CPU level and for all lengths around the width.
#![allow(
    clippy::neg_cmp_op_on_partial_ord,
    clippy::manual_is_multiple_of,
    clippy::assign_op_pattern,
    clippy::nonminimal_bool,
    clippy::manual_clamp,
    reason = "kernels as users write them"
)]

use numkern::dispatch::{available_levels, with_level};

mod bodies_groups;
mod bodies_integers;
mod calls;
mod constructs;
mod elementary;
mod leaving;
mod loops;
mod nests;
mod width;

/// Inputs of every kind: small, large, negative, special.
pub fn inputs(n: usize) -> Vec<f64> {
    const SPECIAL: [f64; 8] =
        [0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, 1e300, -1e-300];
    (0..n)
        .map(|k| match k % 7 {
            6 => SPECIAL[(k / 7) % SPECIAL.len()],
            _ => ((k * 37 % 101) as f64 - 50.0) / 16.0,
        })
        .collect()
}

/// Numbers from 0 up, in no order.
pub fn counts(n: usize) -> Vec<u32> {
    (0..n).map(|k| (k * 29 % 23) as u32).collect()
}

/// Bits that tell all values apart but the payloads of NaNs.
pub trait Bits {
    /// The bits.
    fn bits(&self) -> u64;
}

impl Bits for f64 {
    fn bits(&self) -> u64 {
        if self.is_nan() { 1 } else { self.to_bits() }
    }
}

impl Bits for f32 {
    fn bits(&self) -> u64 {
        if self.is_nan() { 1 } else { u64::from(self.to_bits()) }
    }
}

macro_rules! plain_bits {
    ($($t:ident)*) => {$(
        impl Bits for $t {
            fn bits(&self) -> u64 {
                *self as u64
            }
        }
    )*};
}
plain_bits!(bool i8 u8 i16 u16 i32 u32 i64 u64 isize usize);

/// Runs a check at every level and for all lengths around the width.
pub fn sweep(check: impl Fn(usize)) {
    for level in available_levels() {
        with_level(level, || (0..=35).chain(60..=67).chain([100]).for_each(&check))
            .expect("a level");
    }
}

/// Compares a kernel of one or two arrays with its `reference`.
#[macro_export]
macro_rules! agrees {
    ($kernel:ident, $x:expr) => {
        $crate::sweep(|n| {
            let x: Vec<_> = $x(n);
            let got = $kernel(&x);
            for k in 0..n {
                let want = $kernel::reference(x[k]);
                assert_eq!(
                    $crate::Bits::bits(&got[k]),
                    $crate::Bits::bits(&want),
                    "{} at {k} of {n}: {:?} -> {:?}, not {want:?}",
                    stringify!($kernel),
                    x[k],
                    got[k],
                );
            }
        })
    };
    ($kernel:ident, $x:expr, $y:expr) => {
        $crate::sweep(|n| {
            let (x, y): (Vec<_>, Vec<_>) = ($x(n), $y(n).into_iter().rev().collect());
            let got = $kernel(&x, &y);
            for k in 0..n {
                let want = $kernel::reference(x[k], y[k]);
                assert_eq!(
                    $crate::Bits::bits(&got[k]),
                    $crate::Bits::bits(&want),
                    "{} at {k} of {n}: {:?}, {:?} -> {:?}, not {want:?}",
                    stringify!($kernel),
                    x[k],
                    y[k],
                    got[k],
                );
            }
        })
    };
}
