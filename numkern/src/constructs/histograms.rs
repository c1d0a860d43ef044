//! How often each value occurs.

use std::convert::Infallible;
use std::ops::Range;

use fearless_simd::{Level, Simd};
use ndarray::Array1;
use num_traits::NumCast;

use super::Vector;
use super::inside::{At, Outside, at_level, inside_kernels};
use super::scatter::{self, Code};
use super::tasks::{self, LIGHT};
use super::vector::Source;
use crate::{Float, Number};

/// How often each code below `bins` occurs, counted on all threads: the loop
/// `h[x[i]] += 1`, and NumPy's `bincount`.
///
/// # Panics
///
/// If a code is negative, or `bins` or more, with the first such code and its
/// position; if memory cannot hold the counts.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::histogram;
///
/// assert_eq!(histogram(&[1_u8, 0, 3, 1], 5), array![1, 2, 0, 1, 0]);
/// ```
#[track_caller]
pub fn histogram(codes: impl Vector<Item: Code>, bins: usize) -> Array1<u64> {
    histogram::__nk_body(Outside, codes, bins)
}

impl histogram {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At>(at: L, codes: impl Vector<Item: Code>, bins: usize) -> Array1<u64> {
        let source = Source::new(codes.elements());
        match count(at.level(), &source, bins) {
            Ok(counts) => Array1::from_vec(counts),
            Err(at) => outside(source.at(at), at, bins),
        }
    }
}

/// The sum of the weights at each code below `bins`, on all threads: the loop
/// `h[x[i]] += w[i]`, and NumPy's `bincount` with `weights`.
///
/// The result has the same bits on any number of threads;
/// [`scatter_add`](crate::scatter_add()) says when it has those of the serial loop.
///
/// # Panics
///
/// As [`histogram()`]; if there are not as many weights as codes.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::weighted_histogram;
///
/// let h = weighted_histogram(&[1, 0, 1], &[0.5, 2.0, 0.25], 3);
/// assert_eq!(h, array![2.0, 0.75, 0.0]);
/// ```
#[track_caller]
pub fn weighted_histogram<V, W>(codes: V, weights: W, bins: usize) -> Array1<W::Item>
where
    V: Vector<Item: Code>,
    W: Vector<Item: Number>,
{
    weighted_histogram::__nk_body(Outside, codes, weights, bins)
}

impl weighted_histogram {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, V, W>(at: L, codes: V, weights: W, bins: usize) -> Array1<W::Item>
    where
        V: Vector<Item: Code>,
        W: Vector<Item: Number>,
    {
        let (codes, weights) = (Source::new(codes.elements()), Source::new(weights.elements()));
        scatter::same_length("weights", codes.len(), weights.len());
        let mut sums = vec![zero::<W::Item>(); bins];
        match scatter::add(at.level(), &mut sums, &codes, &weights) {
            Ok(()) => Array1::from_vec(sums),
            Err(at) => outside(codes.at(at), at, bins),
        }
    }
}

inside_kernels!(histogram weighted_histogram histogram_range);

fn zero<T: Number>() -> T {
    <T as NumCast>::from(0_u8).unwrap_or(T::ADD_IDENTITY)
}

#[cold]
#[track_caller]
fn outside(code: impl Code, at: usize, bins: usize) -> ! {
    panic!("code {code} at position {at} is out of range for {bins} bins")
}

/// Up to this many bins, codes are counted in four tables in turn, because
/// counting the same code again waits for the last time.
const FEW_BINS: usize = 1024;

/// The counts, or the position of the first code out of range.
fn count<C: Code>(level: Level, codes: &Source<'_, C>, bins: usize) -> Result<Vec<u64>, usize> {
    at_level!(level, simd => count_at(simd, codes, bins))
}

#[inline(always)]
fn count_at<S: Simd, C: Code>(
    simd: S,
    codes: &Source<'_, C>,
    bins: usize,
) -> Result<Vec<u64>, usize> {
    counted(
        simd,
        codes.len(),
        bins,
        #[inline(always)]
        |range| {
            if bins <= FEW_BINS {
                return count_few(codes, range, bins);
            }
            let mut counts = vec![0_u64; bins];
            let outside = codes.pieces(range, LIGHT, |start, codes| {
                codes.iter().enumerate().find_map(|(i, code)| match counts.get_mut(code.index()) {
                    Some(count) => {
                        *count += 1;
                        None
                    }
                    None => Some(start + i),
                })
            });
            outside.map_or(Ok(counts), Err)
        },
    )
}

/// The sum of the counts of all tasks, or the first task's error.
#[inline(always)]
fn counted<S: Simd, E: Send>(
    simd: S,
    len: usize,
    bins: usize,
    count: impl Fn(Range<usize>) -> Result<Vec<u64>, E> + Sync,
) -> Result<Vec<u64>, E> {
    let mut sums: Option<Result<Vec<u64>, E>> = None;
    tasks::over(simd, len, scatter::tables(len, bins), count, |counts| match (&mut sums, counts) {
        (None, counts) => sums = Some(counts),
        (Some(Ok(sums)), Ok(counts)) => {
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        (Some(Ok(_)), Err(at)) => sums = Some(Err(at)),
        (Some(Err(_)), _) => (),
    });
    sums.unwrap_or_else(|| Ok(vec![0; bins]))
}

/// Counts codes of few bins.
#[inline(always)]
fn count_few<C: Code>(
    codes: &Source<'_, C>,
    range: Range<usize>,
    bins: usize,
) -> Result<Vec<u64>, usize> {
    let mut tables = [(); 4].map(|()| vec![0_u64; bins]);
    let outside = codes.pieces(range, LIGHT, |start, codes| {
        let [a, b, c, d] = &mut tables;
        let (whole, rest) = codes.as_chunks::<4>();
        let inside =
            whole.iter().all(|&[w, x, y, z]| hit(a, w) & hit(b, x) & hit(c, y) & hit(d, z))
                && rest.iter().all(|&code| hit(a, code));
        if inside {
            return None;
        }
        codes.iter().position(|code| code.index() >= bins).map(|i| start + i)
    });
    if let Some(at) = outside {
        return Err(at);
    }
    let [mut counts, others @ ..] = tables;
    for table in others {
        counts.iter_mut().zip(table).for_each(|(count, more)| *count += more);
    }
    Ok(counts)
}

/// How many values lie in each of `bins` equal parts of a range, counted on
/// all threads, by the rules of NumPy's `histogram`.
///
/// Part `k` holds the values from its lower edge up to, without, its upper
/// edge; the last part holds its upper edge, `range.end`, too. Values outside
/// the range are ignored, and so is NaN. The edges are `lo + k * ((hi - lo) /
/// bins)`, as NumPy's `linspace` rounds them. A range from a number to itself
/// reaches 0.5 to both sides of it.
///
/// # Panics
///
/// If `bins` is 0, or an end of the range is not finite, or the range ends
/// before it begins.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::histogram_range;
///
/// let x = [0.0, 0.25, 0.5, 1.0, 1.5, f64::NAN];
/// assert_eq!(histogram_range(&x, 2, 0.0..1.0), array![2, 2]);
/// ```
#[track_caller]
pub fn histogram_range<T: Float>(
    x: impl Vector<Item = T>,
    bins: usize,
    range: Range<T>,
) -> Array1<u64> {
    histogram_range::__nk_body(Outside, x, bins, range)
}

impl histogram_range {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, T: Float>(
        at: L,
        x: impl Vector<Item = T>,
        bins: usize,
        range: Range<T>,
    ) -> Array1<u64> {
        let Range { start: mut low, end: mut high } = range;
        assert!(bins != 0, "a histogram needs at least one bin");
        assert!(low.is_finite() && high.is_finite(), "the range {low:?}..{high:?} is not finite");
        assert!(low <= high, "the range {low:?}..{high:?} ends before it begins");
        if low == high {
            let half = T::one() / (T::one() + T::one());
            (low, high) = (low - half, high + half);
        }
        let edges = edges(low, high, bins);
        Array1::from_vec(between(at.level(), &Source::new(x.elements()), &edges))
    }
}

fn between<T: Float>(level: Level, x: &Source<'_, T>, edges: &[T]) -> Vec<u64> {
    let Ok(counts) = at_level!(level, simd => count_between(simd, x, edges));
    counts
}

/// The counts between these edges, two or more of them.
#[inline(always)]
fn count_between<S: Simd, T: Float>(
    simd: S,
    x: &Source<'_, T>,
    edges: &[T],
) -> Result<Vec<u64>, Infallible> {
    let (bins, low, high) = (edges.len() - 1, edges[0], edges[edges.len() - 1]);
    let number = <T as NumCast>::from(bins).unwrap_or(T::ONE);
    let per_unit = number / (high - low);
    counted(
        simd,
        x.len(),
        bins,
        #[inline(always)]
        |range| {
            let mut counts = vec![0_u64; bins];
            x.pieces(range, LIGHT, |_, values| {
                for &value in values {
                    // Wrong for NaN, too.
                    if value >= low && value <= high {
                        let near = ((value - low) * per_unit).to_f64().unwrap_or(0.0);
                        let mut bin = (near as usize).min(bins - 1);
                        // The product is rounded: the edges decide.
                        while value < edges[bin] {
                            bin -= 1;
                        }
                        while bin + 1 < bins && value >= edges[bin + 1] {
                            bin += 1;
                        }
                        counts[bin] += 1;
                    }
                }
                None::<()>
            });
            Ok(counts)
        },
    )
}

/// The edges of the bins, as NumPy computes them: in `f64`.
fn edges<T: Float>(low: T, high: T, bins: usize) -> Vec<T> {
    let as_f64 = |v: T| v.to_f64().unwrap_or(f64::NAN);
    let (first, step) = (as_f64(low), (as_f64(high) - as_f64(low)) / bins as f64);
    let inner = (0..bins).map(|k| <T as NumCast>::from(k as f64 * step + first).unwrap_or(high));
    inner.chain([high]).collect()
}

/// Counts a code, and whether there is such a bin.
#[inline(always)]
fn hit(table: &mut [u64], code: impl Code) -> bool {
    match table.get_mut(code.index()) {
        Some(count) => {
            *count += 1;
            true
        }
        None => false,
    }
}
