//! Where the smallest and the largest elements are.

use std::ops::Range;

use fearless_simd::{Level, Simd};

use super::Vector;
use super::inside::{At, Outside, at_level, inside_kernels};
use super::tasks::{self, LIGHT, MOST};
use super::vector::Source;

/// The index of the smallest element, on all threads; of equal ones the first.
///
/// What compares with nothing is passed over: a NaN is never the smallest, as
/// in the loop `if x[i] < best { best = x[i]; at = i; }` and in [`f64::min`].
/// (NumPy's `argmin` returns the first NaN, its `nanargmin` is this one.)
/// `None` if there is no element, or nothing but NaN. `-0.0` and `0.0` are equal.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::argmin;
///
/// assert_eq!(argmin(&[3.0, f64::NAN, 1.0, 1.0]), Some(2));
/// assert_eq!(argmin(&[f64::NAN]), None);
/// let none: [i32; 0] = [];
/// assert_eq!(argmin(&none), None);
/// ```
pub fn argmin(x: impl Vector<Item: PartialOrd>) -> Option<usize> {
    argmin::__nk_body(Outside, x)
}

impl argmin {
    #[doc(hidden)]
    pub fn __nk_body<L: At>(at: L, x: impl Vector<Item: PartialOrd>) -> Option<usize> {
        lowest(at.level(), &Source::new(x.elements()))
    }
}

/// The index of the largest element, on all threads; of equal ones the first.
///
/// A NaN is never the largest: the rules are those of [`argmin()`].
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::argmax;
///
/// let a = array![[1, 5], [7, 5]];
/// assert_eq!(argmax(a.column(1)), Some(0));
/// ```
pub fn argmax(x: impl Vector<Item: PartialOrd>) -> Option<usize> {
    argmax::__nk_body(Outside, x)
}

impl argmax {
    #[doc(hidden)]
    pub fn __nk_body<L: At>(at: L, x: impl Vector<Item: PartialOrd>) -> Option<usize> {
        highest(at.level(), &Source::new(x.elements()))
    }
}

inside_kernels!(argmin argmax);

fn lowest<T: PartialOrd + Copy + Send + Sync>(level: Level, x: &Source<'_, T>) -> Option<usize> {
    at_level!(level, simd => extreme(simd, x, #[inline(always)] |a, b| a < b))
}

fn highest<T: PartialOrd + Copy + Send + Sync>(level: Level, x: &Source<'_, T>) -> Option<usize> {
    at_level!(level, simd => extreme(simd, x, #[inline(always)] |a, b| a > b))
}

/// How many elements are compared before the place of the best one is looked
/// for: they lie in the nearest cache then.
const PIECE: usize = 1024;

/// How many elements are compared at once.
const LANES: usize = 16;

/// The first element that no other one beats.
#[inline(always)]
fn extreme<S: Simd, T: PartialOrd + Copy + Send + Sync>(
    simd: S,
    x: &Source<'_, T>,
    beats: impl Fn(T, T) -> bool + Copy + Sync,
) -> Option<usize> {
    let mut best: Option<(T, usize)> = None;
    tasks::over(
        simd,
        x.len(),
        tasks::count(x.len(), LIGHT, MOST),
        #[inline(always)]
        |range| best_of(x, range, beats),
        |found| {
            if let Some((value, _)) = found
                && best.is_none_or(|(most, _)| beats(value, most))
            {
                best = found;
            }
        },
    );
    best.map(|(_, at)| at)
}

/// The same among some elements, with its value.
#[inline(always)]
fn best_of<T: PartialOrd + Copy>(
    x: &Source<'_, T>,
    range: Range<usize>,
    beats: impl Fn(T, T) -> bool + Copy,
) -> Option<(T, usize)> {
    let mut best: Option<(T, usize)> = None;
    x.pieces(
        range,
        PIECE,
        #[inline(always)]
        |start, values| {
            // What does not equal itself compares with nothing.
            #[allow(clippy::eq_op)]
            let first = match best {
                Some((most, _)) => most,
                None => {
                    let at = values.iter().position(|v| v == v)?;
                    best = Some((values[at], start + at));
                    values[at]
                }
            };
            let mut most = [first; LANES];
            let (whole, rest) = values.as_chunks::<LANES>();
            for values in whole {
                for lane in 0..LANES {
                    most[lane] =
                        if beats(values[lane], most[lane]) { values[lane] } else { most[lane] };
                }
            }
            let candidates = most.iter().chain(rest).copied();
            let most = candidates.fold(first, |most, v| if beats(v, most) { v } else { most });
            if beats(most, first) {
                // The first one that is as good: among equals it may be
                // another than the one that a lane has kept.
                let at = values.iter().position(|&v| v == most)?;
                best = Some((most, start + at));
            }
            None::<()>
        },
    );
    best
}
