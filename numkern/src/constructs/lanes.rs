//! The lanes of an array, handed to the threads and scanned.
//!
//! Every lane has the bits of [`scan()`](super::scan()) over it, so nothing of
//! the result depends on how the lanes are handed out. The array is cut across
//! the axis into parts for the threads; a part is scanned lane by lane where
//! elements of a lane lie closer together than lanes, and row by row, many lanes
//! at once, where it is the other way round. Few long lanes are scanned one
//! after the other, each on all threads.

use std::mem::MaybeUninit;
use std::sync::{Mutex, PoisonError};

use fearless_simd::{Level, Simd};
use ndarray::{
    Array, ArrayView, ArrayView1, ArrayView2, ArrayViewMut, ArrayViewMut1, ArrayViewMut2, Axis,
    Dimension, IxDyn, ShapeBuilder,
};

use super::Operator;
use super::inside::at_level;
use super::output::{blank_view, new_array};
use super::runs::RUN;
use super::scans::{fill, lane};
use super::tasks::{self, LIGHT, MOST};
use super::vector::Source;
use crate::parallel::threads;

/// The scan as a new array.
#[track_caller]
pub(super) fn scanned<F: Operator, D: Dimension, const INCLUSIVE: bool>(
    level: Level,
    x: ArrayView<'_, F::Element, D>,
    axis: Axis,
    start: Option<F::Element>,
) -> Array<F::Element, D> {
    has_axis(x.ndim(), axis);
    let fortran = !x.is_standard_layout() && x.t().is_standard_layout();
    let shape = x.raw_dim().set_f(fortran);
    // SAFETY: `scan_all` writes every element.
    let values = unsafe {
        new_array(x.len(), |blank| {
            let out = ArrayViewMut::from_shape(x.raw_dim().set_f(fortran), blank);
            let out = out.expect("there is an element for each of `x`");
            scan_all::<F, INCLUSIVE>(level, x.into_dyn(), axis, start, out.into_dyn());
        })
    };
    let (values, _) = values.into_raw_vec_and_offset();
    Array::from_shape_vec(shape, values).expect("there is a value for each element of `x`")
}

/// The scan over an array that exists.
#[track_caller]
pub(super) fn scan_over<F: Operator, D: Dimension, const INCLUSIVE: bool>(
    level: Level,
    x: ArrayView<'_, F::Element, D>,
    axis: Axis,
    start: Option<F::Element>,
    out: ArrayViewMut<'_, F::Element, D>,
) {
    has_axis(x.ndim(), axis);
    assert!(
        x.shape() == out.shape(),
        "a scan of shape {:?} cannot be written into an array of shape {:?}",
        x.shape(),
        out.shape()
    );
    // SAFETY: `scan_all` writes values only.
    let out = unsafe { blank_view(out) };
    scan_all::<F, INCLUSIVE>(level, x.into_dyn(), axis, start, out.into_dyn());
}

#[track_caller]
fn has_axis(rank: usize, axis: Axis) {
    assert!(axis.index() < rank, "there is no axis {} in an array of rank {rank}", axis.index());
}

type In<'a, T> = ArrayView<'a, T, IxDyn>;
type Out<'a, T> = ArrayViewMut<'a, MaybeUninit<T>, IxDyn>;

/// Scans every lane, and writes every element of `out`.
fn scan_all<F: Operator, const INCLUSIVE: bool>(
    level: Level,
    x: In<'_, F::Element>,
    axis: Axis,
    start: Option<F::Element>,
    mut out: Out<'_, F::Element>,
) {
    if x.is_empty() {
        return;
    }
    let length = x.len_of(axis);
    // Both ways give the same bits, so the number of threads may decide.
    if length >= 2 * LIGHT && x.len() / length < threads::get_num_threads() {
        for (x, out) in x.lanes(axis).into_iter().zip(out.lanes_mut(axis)) {
            write_lane(out, |out| fill::<F, INCLUSIVE>(level, &Source::new(x), start, out));
        }
    } else {
        at_level!(level, simd => in_parts::<F, _, INCLUSIVE>(simd, x, axis, start, out));
    }
}

/// Hands parts of the lanes to the threads.
#[inline(always)]
fn in_parts<F: Operator, S: Simd, const INCLUSIVE: bool>(
    simd: S,
    x: In<'_, F::Element>,
    axis: Axis,
    start: Option<F::Element>,
    out: Out<'_, F::Element>,
) {
    let others = (0..x.ndim()).filter(|&other| other != axis.index());
    let longest = others.map(Axis).max_by_key(|&other| x.len_of(other));
    let Some(cut) = longest else {
        return scan_part::<F, S, INCLUSIVE>(simd, x, axis, start, out);
    };
    let tasks = tasks::count(x.len(), LIGHT, MOST).min(x.len_of(cut));
    let mut parts = Vec::with_capacity(tasks);
    let lanes = x.len_of(cut);
    let (mut x, mut out) = (x, out);
    for task in 0..tasks {
        let here = tasks::part(lanes, tasks, task).len();
        let ((x_part, x_rest), (out_part, out_rest)) =
            (x.split_at(cut, here), out.split_at(cut, here));
        parts.push(Mutex::new(Some((x_part, out_part))));
        (x, out) = (x_rest, out_rest);
    }
    tasks::run(
        simd,
        tasks,
        #[inline(always)]
        |task| {
            let mut part = parts[task].lock().unwrap_or_else(PoisonError::into_inner);
            let (x, out) = part.take().expect("each task takes its part once");
            drop(part);
            scan_part::<F, S, INCLUSIVE>(simd, x, axis, start, out);
        },
        |()| (),
    );
}

/// An axis of this length is worth going along: rows of fewer elements cost
/// more to begin than to run through.
const WIDE: usize = 64;

/// Scans some lanes, on one thread.
#[inline(always)]
fn scan_part<F: Operator, S: Simd, const INCLUSIVE: bool>(
    simd: S,
    x: In<'_, F::Element>,
    axis: Axis,
    start: Option<F::Element>,
    mut out: Out<'_, F::Element>,
) {
    let stride = |axis: Axis| x.stride_of(axis).unsigned_abs();
    let others = || (0..x.ndim()).map(Axis).filter(|&other| other != axis && x.len_of(other) > 1);
    let wide = others().filter(|&other| x.len_of(other) >= WIDE).min_by_key(|&other| stride(other));
    let across = wide.or_else(|| others().max_by_key(|&other| x.len_of(other)));
    match across {
        Some(across) if stride(across) < stride(axis) => {
            planes(x, out, axis.index(), across.index(), &mut |x, out| {
                rows::<F, S, INCLUSIVE>(simd, x, start, out);
            });
        }
        _ => {
            for (x, out) in x.lanes(axis).into_iter().zip(out.lanes_mut(axis)) {
                write_lane(
                    out,
                    #[inline(always)]
                    |out| {
                        lane::<F, S, INCLUSIVE>(simd, &Source::new(x), start, out);
                    },
                );
            }
        }
    }
}

/// Has a lane written in place, or through a buffer where it is not contiguous.
/// `fill` must write every element.
#[inline(always)]
fn write_lane<T: Copy>(
    mut lane: ArrayViewMut1<'_, MaybeUninit<T>>,
    fill: impl FnOnce(&mut [MaybeUninit<T>]),
) {
    match lane.as_slice_mut() {
        Some(lane) => fill(lane),
        None => {
            let mut buffer = vec![MaybeUninit::uninit(); lane.len()];
            fill(&mut buffer);
            lane.assign(&ArrayView1::from(&buffer));
        }
    }
}

/// What is done with a plane.
type Visit<'v, T> = dyn FnMut(ArrayView2<'_, T>, ArrayViewMut2<'_, MaybeUninit<T>>) + 'v;

/// Visits the planes of two axes: the lanes' one as their first, the other as
/// their second.
fn planes<T: Copy>(
    x: In<'_, T>,
    out: Out<'_, T>,
    axis: usize,
    across: usize,
    visit: &mut Visit<'_, T>,
) {
    let rank = x.ndim();
    let mut order: Vec<usize> = (0..rank).filter(|&at| at != axis && at != across).collect();
    order.extend([axis, across]);
    descend(x.permuted_axes(order.clone()), out.permuted_axes(order), visit);
}

fn descend<T: Copy>(x: In<'_, T>, mut out: Out<'_, T>, visit: &mut Visit<'_, T>) {
    if x.ndim() == 2 {
        let planes = (x.into_dimensionality(), out.into_dimensionality());
        let (Ok(x), Ok(out)) = planes else { unreachable!("the rank is 2") };
        return visit(x, out);
    }
    for (x, out) in x.outer_iter().zip(out.outer_iter_mut()) {
        descend(x, out, visit);
    }
}

/// How many lanes go along together: their totals stay in the nearest cache.
const TOGETHER: usize = 1024;

/// Scans the columns of a plane, many at a time, row by row.
#[inline(always)]
fn rows<F: Operator, S: Simd, const INCLUSIVE: bool>(
    simd: S,
    x: ArrayView2<'_, F::Element>,
    start: Option<F::Element>,
    mut out: ArrayViewMut2<'_, MaybeUninit<F::Element>>,
) {
    let (mut gathered, mut written) = (Vec::new(), Vec::new());
    let columns =
        x.axis_chunks_iter(Axis(1), TOGETHER).zip(out.axis_chunks_iter_mut(Axis(1), TOGETHER));
    for (x, mut out) in columns {
        let mut state = Lanes::<F, S, INCLUSIVE> {
            simd,
            start,
            totals: Vec::with_capacity(x.ncols()),
            carries: Vec::with_capacity(x.ncols()),
        };
        for (i, (x, mut out)) in x.rows().into_iter().zip(out.rows_mut()).enumerate() {
            let values = match x.to_slice() {
                Some(values) => values,
                None => {
                    gathered.clear();
                    gathered.extend(x.iter().copied());
                    &gathered[..]
                }
            };
            match out.as_slice_mut() {
                Some(out) => state.row(i, values, out),
                None => {
                    written.resize(values.len(), MaybeUninit::uninit());
                    state.row(i, values, &mut written);
                    out.assign(&ArrayView1::from(&written));
                }
            }
        }
    }
}

/// Scans of several lanes that have come to the same row. The grouping is that
/// of [`super::scans::lane`], so that the bits are.
struct Lanes<F: Operator, S, const INCLUSIVE: bool> {
    simd: S,
    start: Option<F::Element>,
    /// The total of each lane within the run.
    totals: Vec<F::Element>,
    /// The total of each lane of all runs before this one; none in the first.
    carries: Vec<F::Element>,
}

impl<F: Operator, S: Simd, const INCLUSIVE: bool> Lanes<F, S, INCLUSIVE> {
    /// Takes each lane's element of row `i`, and writes all of `out`.
    #[inline(always)]
    fn row(&mut self, i: usize, values: &[F::Element], out: &mut [MaybeUninit<F::Element>]) {
        let (simd, start) = (self.simd, self.start);
        let out = out.iter_mut().zip(values);
        if i == 0 {
            for (out, &value) in out {
                let total = start.map_or(value, |start| F::join(simd, start, value));
                // An exclusive scan always has a start.
                out.write(if INCLUSIVE { total } else { start.unwrap_or(value) });
                self.totals.push(total);
            }
            return;
        }
        if i == RUN {
            self.carries.extend_from_slice(&self.totals);
        } else if i.is_multiple_of(RUN) {
            for (carry, &total) in self.carries.iter_mut().zip(&self.totals) {
                *carry = F::join(simd, *carry, total);
            }
        }
        let out = out.zip(&mut self.totals);
        if i < RUN {
            for ((out, &value), total) in out {
                let before = *total;
                *total = F::join(simd, before, value);
                out.write(if INCLUSIVE { *total } else { before });
            }
        } else if i.is_multiple_of(RUN) {
            for (((out, &value), total), &carry) in out.zip(&self.carries) {
                *total = value;
                out.write(if INCLUSIVE { F::join(simd, carry, value) } else { carry });
            }
        } else {
            for (((out, &value), total), &carry) in out.zip(&self.carries) {
                let before = *total;
                *total = F::join(simd, before, value);
                out.write(F::join(simd, carry, if INCLUSIVE { *total } else { before }));
            }
        }
    }
}
