//! Functions that are made of others: two results, or arguments of other types.

use fearless_simd::SimdBase;

use super::functions::Elementary;
use super::slices;
use super::tier::{Accurate, Fast};
use crate::dispatch;

macro_rules! others {
    ($tier:ident) => {
        /// The sine and the cosine, each with the bits of the function alone.
        pub fn sin_cos<T: Elementary>(x: T) -> (T, T) {
            dispatch!(simd => (
                <T as Elementary>::sin::<$tier, _>(simd, x),
                <T as Elementary>::cos::<$tier, _>(simd, x),
            ))
        }

        /// [`sin_cos`] of every element.
        ///
        /// # Panics
        ///
        /// When the lengths differ.
        #[track_caller]
        pub fn sin_cos_into<T: Elementary>(x: &[T], sin: &mut [T], cos: &mut [T]) {
            slices::require_equal("x", x.len(), sin.len());
            slices::require_equal("x", x.len(), cos.len());
            dispatch!(simd => slices::unary2(
                simd,
                x,
                [sin, cos],
                #[inline(always)]
                |x| [T::sin_lanes::<$tier, _>(simd, x), T::cos_lanes::<$tier, _>(simd, x)],
            ));
        }

        /// `x` to an integer power: as exact as [`powf`](fn@crate::math::powf), for any `n`.
        pub fn powi<T: Elementary>(x: T, n: i32) -> T {
            dispatch!(simd => T::powi_as::<$tier, _>(simd, x, n))
        }

        /// [`powi`] of every element.
        ///
        /// # Panics
        ///
        /// When the lengths differ.
        #[track_caller]
        pub fn powi_into<T: Elementary>(x: &[T], n: i32, y: &mut [T]) {
            slices::require_equal("x", x.len(), y.len());
            dispatch!(simd => slices::unary(
                simd,
                x,
                y,
                #[inline(always)]
                |x| T::powi_lanes::<$tier, _>(simd, x, n),
            ));
        }
    };
}

others!(Accurate);

/// The same in the fast tier.
pub mod fast {
    use super::*;

    others!(Fast);
}

/// `x` held between two bounds. NaN stays.
///
/// # Panics
///
/// When a bound is NaN, or the lower one is above the upper one.
#[track_caller]
pub fn clamp<T: Elementary>(x: T, low: T, high: T) -> T {
    assert!(low <= high, "the lower bound {low:?} is not below the upper bound {high:?}");
    if x < low {
        low
    } else if x > high {
        high
    } else {
        x
    }
}

/// [`clamp`] of every element.
///
/// # Panics
///
/// When a bound is NaN, the lower one is above the upper one, or the lengths differ.
#[track_caller]
pub fn clamp_into<T: Elementary>(x: &[T], low: T, high: T, y: &mut [T]) {
    assert!(low <= high, "the lower bound {low:?} is not below the upper bound {high:?}");
    slices::require_equal("x", x.len(), y.len());
    dispatch!(simd => slices::unary(
        simd,
        x,
        y,
        #[inline(always)]
        |x| {
            let (low, high) = (SimdBase::splat(simd, low), SimdBase::splat(simd, high));
            T::clamp_lanes(simd, x, low, high)
        },
    ));
}
