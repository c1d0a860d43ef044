//! Whether some or all elements pass a test.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use fearless_simd::{Level, Simd};

use super::Vector;
use super::inside::{At, Outside, at_level, inside_kernels};
use super::tasks::{self, LIGHT, MOST, part};
use super::vector::Source;
use crate::Callable;

/// An array whose elements a kernel `P` can test: `fn(T) -> bool`.
pub trait TestedBy<P>: Vector {
    /// Whether an element passes, at a CPU level.
    fn passes<S: Simd>(simd: S, element: Self::Item) -> bool;
}

impl<P, V> TestedBy<P> for V
where
    V: Vector + ?Sized,
    P: Callable<(V::Item,), Output = bool>,
{
    #[inline(always)]
    fn passes<S: Simd>(simd: S, element: V::Item) -> bool {
        P::call(simd, (element,))
    }
}

/// Whether at least one element passes the test of a kernel `P`, on all
/// threads; none of an empty array does.
///
/// All threads stop soon after one has found such an element.
///
/// # Panics
///
/// If the kernel panics at an element and none in front of it passes: what
/// the serial loop does, on any number of threads.
///
/// # Examples
///
/// ```
/// use numkern::any;
/// use numkern::prelude::*;
///
/// #[njit]
/// fn invalid(x: f64) -> bool {
///     x.is_nan()
/// }
/// assert!(any::<invalid>(&[1.0, f64::NAN]));
/// assert!(!any::<invalid>(&[0.0; 0]));
/// ```
pub fn any<P>(x: impl TestedBy<P>) -> bool {
    any::__nk_body::<_, P>(Outside, x)
}

impl any {
    #[doc(hidden)]
    pub fn __nk_body<L: At, P>(at: L, x: impl TestedBy<P>) -> bool {
        found::<P, _, true>(at.level(), &x)
    }
}

/// Whether all elements pass the test of a kernel `P`, on all threads; those
/// of an empty array do.
///
/// All threads stop soon after one has found an element that does not.
///
/// # Panics
///
/// If the kernel panics at an element and all in front of it pass: what the
/// serial loop does, on any number of threads.
///
/// # Examples
///
/// ```
/// use numkern::all;
/// use numkern::prelude::*;
///
/// #[njit]
/// fn positive<T: Number>(x: T) -> bool {
///     x > T::ONE - T::ONE
/// }
/// assert!(all::<positive>(&array![1, 2, 3]));
/// assert!(!all::<positive>(&[1.0, 0.0]));
/// ```
pub fn all<P>(x: impl TestedBy<P>) -> bool {
    all::__nk_body::<_, P>(Outside, x)
}

impl all {
    #[doc(hidden)]
    pub fn __nk_body<L: At, P>(at: L, x: impl TestedBy<P>) -> bool {
        !found::<P, _, false>(at.level(), &x)
    }
}

inside_kernels!(any all);

/// Whether the test says `WANTED` of some element.
fn found<P, V: TestedBy<P>, const WANTED: bool>(level: Level, x: &V) -> bool {
    let source = Source::new(x.elements());
    at_level!(level, simd => found_at::<P, V, _, WANTED>(simd, &source))
}

/// How many elements a task tests between looks at what the others found.
const STRIDE: usize = 1024;

#[inline(always)]
fn found_at<P, V: TestedBy<P>, S: Simd, const WANTED: bool>(
    simd: S,
    x: &Source<'_, V::Item>,
) -> bool {
    let tasks = tasks::count(x.len(), LIGHT, MOST);
    if tasks == 1 {
        return found_in::<P, V, S, WANTED>(simd, x, 0..x.len(), || false);
    }
    // The first task that knows the answer. Those behind it may stop; those in
    // front of it go on, because one of them may panic, as the serial loop
    // would. Relaxed: it is a hint, the answer is read from the results.
    let known = AtomicUsize::new(usize::MAX);
    let mut answer = None;
    tasks::run(
        simd,
        tasks,
        #[inline(always)]
        |task| {
            let range = part(x.len(), tasks, task);
            let stop = || known.load(Ordering::Relaxed) < task;
            // The elements are only read, so nothing is left half-done.
            let outcome = catch_unwind(AssertUnwindSafe(
                #[inline(always)]
                || found_in::<P, V, S, WANTED>(simd, x, range, stop),
            ));
            if !matches!(outcome, Ok(false)) {
                known.fetch_min(task, Ordering::Relaxed);
            }
            outcome
        },
        |outcome| {
            if answer.is_none() && !matches!(outcome, Ok(false)) {
                answer = Some(outcome);
            }
        },
    );
    match answer {
        Some(Ok(answer)) => answer,
        Some(Err(panic)) => resume_unwind(panic),
        None => false,
    }
}

/// Whether the test says `WANTED` of one of these elements; no, if told to stop.
#[inline(always)]
fn found_in<P, V: TestedBy<P>, S: Simd, const WANTED: bool>(
    simd: S,
    x: &Source<'_, V::Item>,
    range: Range<usize>,
    stop: impl Fn() -> bool,
) -> bool {
    let outcome = x.pieces(
        range,
        STRIDE,
        #[inline(always)]
        |_, values| {
            if stop() {
                return Some(false);
            }
            let hit = values.iter().any(|&value| V::passes(simd, value) == WANTED);
            hit.then_some(true)
        },
    );
    outcome == Some(true)
}
