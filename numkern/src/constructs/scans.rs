//! Prefix sums, with any associative operation.

use std::mem::MaybeUninit;
use std::ops::Range;

use fearless_simd::{Level, Simd};
use ndarray::Array1;

use super::inside::{At, Outside, at_level, inside_kernels};
use super::output::{Blank, Parts, new_array, write_over};
use super::runs::{
    Next, RUN, SIDE_BY_SIDE, each, elements_of, fold, fold_four, runs_of, tasks_of, totals,
};
use super::tasks::{self, part};
use super::vector::Source;
use super::{Operator, Vector, VectorMut};
use crate::parallel::threads;

/// The running totals of an array: element `i` of the result joins the elements
/// up to and with `i`, by a kernel `F` of two elements, on all threads.
///
/// `F` must be associative: by naming it here you declare so. It need not be
/// commutative. A generic kernel is named with its type, [`Typed`](crate::Typed).
///
/// The result has the same bits on any number of threads. Its first 2,056
/// elements have the bits of the serial loop; behind them the elements are
/// grouped in another way, which floating-point arithmetic shows in the
/// rounding. Totals of numbers that are not negative never decrease.
///
/// # Panics
///
/// With the panic of the kernel; if memory cannot hold the result.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::scan;
///
/// #[njit]
/// fn add(a: f64, b: f64) -> f64 {
///     a + b
/// }
/// assert_eq!(scan::<add>(&[1.0, 2.0, 4.0]), array![1.0, 3.0, 7.0]);
/// ```
pub fn scan<F: Operator>(x: impl Vector<Item = F::Element>) -> Array1<F::Element> {
    scan::__nk_body::<_, F>(Outside, x)
}

impl scan {
    #[doc(hidden)]
    pub fn __nk_body<L: At, F: Operator>(
        at: L,
        x: impl Vector<Item = F::Element>,
    ) -> Array1<F::Element> {
        let (level, source) = (at.level(), Source::new(x.elements()));
        // SAFETY: `fill` writes every element.
        unsafe { new_array(source.len(), |out| fill::<F, true>(level, &source, None, out)) }
    }
}

/// As [`scan()`], each total without the element itself: element `i` of the
/// result joins `init` and the elements in front of `i`.
///
/// # Panics
///
/// As [`scan()`].
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::exclusive_scan;
///
/// #[njit]
/// fn add(a: usize, b: usize) -> usize {
///     a + b
/// }
/// // Where each row of a ragged table begins.
/// assert_eq!(exclusive_scan::<add>(&[3_usize, 0, 2], 0), array![0, 3, 3]);
/// ```
pub fn exclusive_scan<F: Operator>(
    x: impl Vector<Item = F::Element>,
    init: F::Element,
) -> Array1<F::Element> {
    exclusive_scan::__nk_body::<_, F>(Outside, x, init)
}

impl exclusive_scan {
    #[doc(hidden)]
    pub fn __nk_body<L: At, F: Operator>(
        at: L,
        x: impl Vector<Item = F::Element>,
        init: F::Element,
    ) -> Array1<F::Element> {
        let (level, source) = (at.level(), Source::new(x.elements()));
        // SAFETY: `fill` writes every element.
        unsafe { new_array(source.len(), |out| fill::<F, false>(level, &source, Some(init), out)) }
    }
}

/// As [`scan()`], written into an array that exists.
///
/// # Panics
///
/// If `out` has another length than `x`; with the panic of the kernel.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::scan_into;
///
/// #[njit]
/// fn larger(a: i32, b: i32) -> i32 {
///     a.max(b)
/// }
/// let mut out = vec![0; 4];
/// scan_into::<larger>(&[1, 3, 2, 5], &mut out);
/// assert_eq!(out, [1, 3, 3, 5]);
/// ```
#[track_caller]
pub fn scan_into<F: Operator>(
    x: impl Vector<Item = F::Element>,
    out: impl VectorMut<Item = F::Element>,
) {
    scan_into::__nk_body::<_, F>(Outside, x, out);
}

impl scan_into {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F: Operator>(
        at: L,
        x: impl Vector<Item = F::Element>,
        mut out: impl VectorMut<Item = F::Element>,
    ) {
        let (source, out) = (Source::new(x.elements()), out.elements_mut());
        let level = at.level();
        same_length(source.len(), out.len());
        // SAFETY: `fill` writes every element, and values only.
        unsafe { write_over(out, |out| fill::<F, true>(level, &source, None, out)) }
    }
}

/// As [`exclusive_scan()`], written into an array that exists.
///
/// # Panics
///
/// As [`scan_into()`].
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::exclusive_scan_into;
///
/// #[njit]
/// fn add(a: i32, b: i32) -> i32 {
///     a + b
/// }
/// let mut out = [0; 3];
/// exclusive_scan_into::<add>(&[1, 3, 2], 10, &mut out);
/// assert_eq!(out, [10, 11, 14]);
/// ```
#[track_caller]
pub fn exclusive_scan_into<F: Operator>(
    x: impl Vector<Item = F::Element>,
    init: F::Element,
    out: impl VectorMut<Item = F::Element>,
) {
    exclusive_scan_into::__nk_body::<_, F>(Outside, x, init, out);
}

impl exclusive_scan_into {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F: Operator>(
        at: L,
        x: impl Vector<Item = F::Element>,
        init: F::Element,
        mut out: impl VectorMut<Item = F::Element>,
    ) {
        let (source, out) = (Source::new(x.elements()), out.elements_mut());
        let level = at.level();
        same_length(source.len(), out.len());
        // SAFETY: `fill` writes every element, and values only.
        unsafe { write_over(out, |out| fill::<F, false>(level, &source, Some(init), out)) }
    }
}

inside_kernels!(scan exclusive_scan scan_into exclusive_scan_into);

#[track_caller]
fn same_length(x: usize, out: usize) {
    assert!(x == out, "a scan of {x} elements cannot be written into an array of length {out}");
}

pub(super) fn fill<F: Operator, const INCLUSIVE: bool>(
    level: Level,
    x: &Source<'_, F::Element>,
    start: Option<F::Element>,
    out: &mut Blank<F::Element>,
) {
    at_level!(level, simd => fill_at::<F, _, INCLUSIVE>(simd, x, start, out));
}

/// Writes every element of `out`, at a CPU level.
#[inline(always)]
fn fill_at<F: Operator, S: Simd, const INCLUSIVE: bool>(
    simd: S,
    x: &Source<'_, F::Element>,
    start: Option<F::Element>,
    out: &mut Blank<F::Element>,
) {
    let runs = runs_of(x.len());
    let tasks = tasks_of(runs);
    if tasks == 1 || threads::get_num_threads() == 1 {
        return lane::<F, S, INCLUSIVE>(simd, x, start, out);
    }
    let mut all = Vec::with_capacity(runs);
    tasks::over(
        simd,
        runs,
        tasks,
        #[inline(always)]
        |runs| totals::<F, S>(simd, x, runs, start),
        |totals| all.extend(totals),
    );
    // What lies in front of each task.
    let mut carries = Vec::with_capacity(tasks);
    let mut carry = None;
    for task in 0..tasks {
        carries.push(carry);
        carry = fold::<F, S>(simd, carry, &all[part(runs, tasks, task)]);
    }
    let lengths = (0..tasks).map(|task| elements_of(part(runs, tasks, task), x.len()).len());
    let parts = Parts::new(out, lengths);
    tasks::run(
        simd,
        tasks,
        #[inline(always)]
        |task| {
            let (carry, totals) = (carries[task], Some(&all[..]));
            let mut scan = Scan::<F, S, INCLUSIVE> { simd, start, carry, totals };
            scan.runs(x, part(runs, tasks, task), parts.take(task));
        },
        |()| (),
    );
}

/// As [`fill_at`], on one thread.
#[inline(always)]
pub(super) fn lane<F: Operator, S: Simd, const INCLUSIVE: bool>(
    simd: S,
    x: &Source<'_, F::Element>,
    start: Option<F::Element>,
    out: &mut Blank<F::Element>,
) {
    // One pass over memory: the totals of four runs are taken while they lie in
    // the cache. The bits are those of two passes.
    let mut scan = Scan::<F, S, INCLUSIVE> { simd, start, carry: None, totals: None };
    scan.runs(x, 0..runs_of(x.len()), out);
}

/// A scan that has come to the start of a run.
struct Scan<'a, F: Operator, S, const INCLUSIVE: bool> {
    simd: S,
    /// What the first run begins with.
    start: Option<F::Element>,
    /// The total of all runs before this one.
    carry: Option<F::Element>,
    /// The total of each run, if they are known.
    totals: Option<&'a [F::Element]>,
}

impl<F: Operator, S: Simd, const INCLUSIVE: bool> Scan<'_, F, S, INCLUSIVE> {
    /// Scans some runs, whose results `out` is for, and writes all of it.
    #[inline(always)]
    fn runs(
        &mut self,
        x: &Source<'_, F::Element>,
        runs: Range<usize>,
        out: &mut Blank<F::Element>,
    ) {
        let first = runs.start;
        each(
            x,
            runs,
            #[inline(always)]
            |run, next| {
                let out = &mut out[(run - first) * RUN..];
                match next {
                    Next::Four(values) => {
                        let (out, _) = out.as_chunks_mut::<RUN>();
                        let out = out.first_chunk_mut().expect("`out` is as long as the runs");
                        self.four(run, values, out);
                    }
                    Next::One(values) => self.one(values, &mut out[..values.len()]),
                }
            },
        );
    }

    /// Scans one run from left to right.
    #[inline(always)]
    fn one(&mut self, values: &[F::Element], out: &mut Blank<F::Element>) {
        let simd = self.simd;
        let carry = self.carry;
        let joined = |total| match carry {
            Some(carry) => F::join(simd, carry, total),
            None => total,
        };
        // The total within the run, which the first run begins with `start`.
        let mut total = if carry.is_none() { self.start } else { None };
        for (out, &value) in out.iter_mut().zip(values) {
            let before = total;
            let after = before.map_or(value, |before| F::join(simd, before, value));
            out.write(if INCLUSIVE {
                joined(after)
            } else {
                // In front of all elements lies `start`, which an exclusive
                // scan always has: never the element itself.
                before.map(joined).or(carry).unwrap_or(value)
            });
            total = Some(after);
        }
        self.carry = total.map(joined).or(carry);
    }

    /// Scans four runs side by side. There was a run before them.
    #[inline(always)]
    fn four(
        &mut self,
        run: usize,
        x: &[[F::Element; RUN]; SIDE_BY_SIDE],
        out: &mut [[MaybeUninit<F::Element>; RUN]; SIDE_BY_SIDE],
    ) {
        let simd = self.simd;
        let totals = match self.totals {
            Some(totals) => std::array::from_fn(|i| totals[run + i]),
            None => fold_four::<F, S>(simd, x),
        };
        let mut carry = self.carry.expect("a run went before");
        let carries = totals.map(|total| {
            let before = carry;
            carry = F::join(simd, carry, total);
            before
        });
        self.carry = Some(carry);
        let mut sums = [x[0][0], x[1][0], x[2][0], x[3][0]];
        for i in 0..SIDE_BY_SIDE {
            out[i][0].write(if INCLUSIVE {
                F::join(simd, carries[i], sums[i])
            } else {
                carries[i]
            });
        }
        let [out0, out1, out2, out3] = out;
        let [x0, x1, x2, x3] = x;
        for j in 1..RUN {
            let before = sums;
            sums[0] = F::join(simd, sums[0], x0[j]);
            sums[1] = F::join(simd, sums[1], x1[j]);
            sums[2] = F::join(simd, sums[2], x2[j]);
            sums[3] = F::join(simd, sums[3], x3[j]);
            let seen = if INCLUSIVE { sums } else { before };
            out0[j].write(F::join(simd, carries[0], seen[0]));
            out1[j].write(F::join(simd, carries[1], seen[1]));
            out2[j].write(F::join(simd, carries[2], seen[2]));
            out3[j].write(F::join(simd, carries[3], seen[3]));
        }
    }
}
