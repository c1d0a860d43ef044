//! Sums into places that the data says.

use std::fmt::Display;
use std::ops::Range;

use fearless_simd::{Level, Simd};

use super::inside::{At, Outside, at_level, inside_kernels};
use super::output::Parts;
use super::tasks::{self, LIGHT, part};
use super::vector::Source;
use super::{Vector, VectorMut};
use crate::Number;
use crate::parallel::threads;

/// An integer that says a place: any primitive integer of at most 64 bits.
#[diagnostic::on_unimplemented(
    message = "NK0344: `{Self}` is no index",
    label = "not an integer of at most 64 bits",
    note = "why: each element says which place it is counted at",
    note = "help: convert the elements to `usize` or another integer; for values that are no codes there is `histogram_range`"
)]
pub trait Code: Copy + Send + Sync + Display {
    /// The place; for a number that cannot be one, a place behind every array.
    fn index(self) -> usize;
}

macro_rules! codes {
    ($($t:ident)*) => {$(
        impl Code for $t {
            #[inline(always)]
            fn index(self) -> usize {
                if size_of::<$t>() <= size_of::<usize>() {
                    // A negative number becomes a large one: no array is as long.
                    self as usize
                } else {
                    usize::try_from(self).unwrap_or(usize::MAX)
                }
            }
        }
    )*};
}

codes!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

/// Adds each value to the element of `out` that its index says, on all
/// threads: the loop `out[indices[i]] += values[i]`, and NumPy's `add.at`.
///
/// The result has the same bits on any number of threads. It has those of the
/// serial loop, too, unless there are at least eight times as many values as
/// elements of `out`, and more than 32,767: then parts of the values are summed
/// on their own, which floating-point arithmetic shows in the rounding.
///
/// # Panics
///
/// If an index is negative, or the length of `out` or more, with the first such
/// index and its position; `out` is left with some of the values added then. If
/// there are not as many values as indices.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::scatter_add;
///
/// let mut out = array![10.0, 20.0, 30.0];
/// scatter_add(&mut out, &[2, 0, 2], &[1.0, 2.0, 4.0]);
/// assert_eq!(out, array![12.0, 20.0, 35.0]);
/// ```
#[track_caller]
pub fn scatter_add<O, V, W>(out: O, indices: V, values: W)
where
    O: VectorMut<Item: Number>,
    V: Vector<Item: Code>,
    W: Vector<Item = O::Item>,
{
    scatter_add::__nk_body(Outside, out, indices, values);
}

impl scatter_add {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, O, V, W>(at: L, mut out: O, indices: V, values: W)
    where
        O: VectorMut<Item: Number>,
        V: Vector<Item: Code>,
        W: Vector<Item = O::Item>,
    {
        let (level, mut out) = (at.level(), out.elements_mut());
        let (indices, values) = (Source::new(indices.elements()), Source::new(values.elements()));
        same_length("values", indices.len(), values.len());
        let len = out.len();
        let outcome = match out.as_slice_mut() {
            Some(out) => add(level, out, &indices, &values),
            None => {
                let mut copy = out.to_vec();
                let outcome = add(level, &mut copy, &indices, &values);
                out.assign(&ndarray::aview1(&copy));
                outcome
            }
        };
        if let Err(at) = outcome {
            let index = indices.at(at);
            panic!("index {index} at position {at} is out of range for an array of length {len}");
        }
    }
}

inside_kernels!(scatter_add);

#[track_caller]
pub(super) fn same_length(what: &str, indices: usize, values: usize) {
    assert!(indices == values, "{indices} indices do not go with {values} {what}");
}

/// Each table costs memory that is filled and added up: so many at most.
const MOST_TABLES: usize = 16;

/// How many tasks sum into tables of their own. A function of the lengths alone.
pub(super) fn tables(len: usize, out: usize) -> usize {
    tasks::count(len, LIGHT.max(out.saturating_mul(4)), MOST_TABLES)
}

/// Adds all values, or returns the position of the first index out of range.
pub(super) fn add<T: Number, C: Code>(
    level: Level,
    out: &mut [T],
    indices: &Source<'_, C>,
    values: &Source<'_, T>,
) -> Result<(), usize> {
    at_level!(level, simd => add_at(simd, out, indices, values))
}

#[inline(always)]
fn add_at<S: Simd, T: Number, C: Code>(
    simd: S,
    out: &mut [T],
    indices: &Source<'_, C>,
    values: &Source<'_, T>,
) -> Result<(), usize> {
    let len = indices.len();
    let tables = tables(len, out.len());
    let owners = threads::get_num_threads().min(len / LIGHT).min(tasks::MOST);
    if tables > 1 {
        in_tables(simd, tables, out, indices, values)
    } else if owners > 1 && out.len() >= owners {
        by_owners(simd, owners, out, indices, values)
    } else {
        let size = out.len();
        add_owned(out, 0, size, indices, values, 0..len)
    }
}

/// Every task adds its values into a table of its own.
#[inline(always)]
fn in_tables<S: Simd, T: Number, C: Code>(
    simd: S,
    tables: usize,
    out: &mut [T],
    indices: &Source<'_, C>,
    values: &Source<'_, T>,
) -> Result<(), usize> {
    let size = out.len();
    let mut outcome = Ok(());
    tasks::over(
        simd,
        indices.len(),
        tables,
        #[inline(always)]
        |part| {
            let mut table = vec![T::ADD_IDENTITY; size];
            add_owned(&mut table, 0, size, indices, values, part).map(|()| table)
        },
        |table| match (&outcome, table) {
            (Ok(()), Ok(table)) => out.iter_mut().zip(table).for_each(|(sum, more)| *sum += more),
            (Ok(()), Err(at)) => outcome = Err(at),
            (Err(_), _) => (),
        },
    );
    outcome
}

/// Every task owns a part of the places, looks at all indices, and adds the
/// values that belong there. Each place gets its values in the order of the
/// serial loop, whoever owns it: so the number of owners, which is that of the
/// threads, changes no bit.
#[inline(always)]
fn by_owners<S: Simd, T: Number, C: Code>(
    simd: S,
    owners: usize,
    out: &mut [T],
    indices: &Source<'_, C>,
    values: &Source<'_, T>,
) -> Result<(), usize> {
    let size = out.len();
    let parts = Parts::new(out, (0..owners).map(|owner| part(size, owners, owner).len()));
    let mut outcome = Ok(());
    tasks::run(
        simd,
        owners,
        #[inline(always)]
        |owner| {
            let mine = part(size, owners, owner);
            add_owned(parts.take(owner), mine.start, size, indices, values, 0..indices.len())
        },
        // All owners look at the same indices, so all errors are the same.
        |found: Result<(), usize>| outcome = outcome.and(found),
    );
    outcome
}

/// Adds some values, in order, to the places among them that are `own`: those
/// from `first` on, of `size`.
#[inline(always)]
fn add_owned<T: Number, C: Code>(
    own: &mut [T],
    first: usize,
    size: usize,
    indices: &Source<'_, C>,
    values: &Source<'_, T>,
    range: Range<usize>,
) -> Result<(), usize> {
    let mut buffer = Vec::new();
    let outside = indices.pieces(
        range,
        LIGHT,
        #[inline(always)]
        |start, indices| {
            let values = values.piece(start..start + indices.len(), &mut buffer);
            for (i, (index, &value)) in indices.iter().zip(values).enumerate() {
                let index = index.index();
                if index >= size {
                    return Some(start + i);
                }
                // In front of `first` the difference wraps to a large number.
                if let Some(place) = own.get_mut(index.wrapping_sub(first)) {
                    *place += value;
                }
            }
            None
        },
    );
    outside.map_or(Ok(()), Err)
}
