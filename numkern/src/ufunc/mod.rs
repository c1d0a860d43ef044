//! NumPy-style functions of arrays: what a kernel under
//! [`vectorize`](macro@crate::vectorize) is called through.
//!
//! A kernel is a scalar function ([`Ufunc`]). A call takes [`Operands`], each a
//! scalar, slice or array of any rank, layout and stride; broadcasts them
//! jointly by NumPy's rules; and returns a scalar or a new array ([`Returned`])
//! or writes into a given one ([`Output`]).
//!
//! # Memory order of a new result
//!
//! If every array operand that has the result's shape lies in Fortran order
//! (and not in C order as well), so does the result; otherwise it lies in C
//! order. This is NumPy's `order="K"` for whole arrays; transposed arrays of
//! three and more axes get C order here.
//!
//! # Panics in a kernel
//!
//! A panic at an element goes on to the caller, from all threads, and the new
//! result is freed. An output that was given is left partly written.

mod inner;
mod operand;
mod operands;
mod output;
mod plan;
mod rank;
mod raw;
mod run;
mod shape;
mod small;
mod stream;
#[cfg(test)]
mod tests;

use std::mem::MaybeUninit;

use fearless_simd::Simd;
use ndarray::Dimension;

pub use inner::Elements;
pub use operand::Operand;
pub use operands::Operands;
pub use output::Output;
pub use rank::Rank;

use crate::array::{assume_init, uninit};
use crate::{Element, Error, dispatch};
use plan::{Layout, Plan, flat};
use raw::{Job, Target};
use shape::{Source, broadcast, count, fits};

/// A scalar function that is called with arrays: what
/// [`vectorize`](macro@crate::vectorize) makes of a function.
///
/// `E` is the tuple of its parameters' types. A generic function implements it
/// for many of them.
pub trait Ufunc<E: Elements> {
    /// What it returns for one element of each operand.
    type Output: Element;

    /// Whether calls use all threads.
    const PARALLEL: bool;

    /// The function of scalars, compiled for a CPU level.
    fn scalar<S: Simd>(simd: S, args: E) -> Self::Output;

    /// Whether [`in_lanes`](Self::in_lanes) computes the elements: LLVM cannot
    /// vectorise a loop over a body that loops itself.
    #[doc(hidden)]
    #[inline(always)]
    fn wants_lanes() -> bool {
        false
    }

    /// Computes the elements of the output from those of the operands, all of
    /// the same number.
    #[doc(hidden)]
    #[inline(always)]
    fn in_lanes<S: Simd>(simd: S, out: &mut [MaybeUninit<Self::Output>], operands: E::Slices<'_>) {
        for (k, slot) in out.iter_mut().enumerate() {
            slot.write(Self::scalar(simd, E::at(operands, k)));
        }
    }
}

/// What a call of kernel `K`, with parameters `E`, returns for operands `A`:
/// the plain value if all operands have rank 0, else an array of their joint
/// rank.
pub type Returned<K, E, A> = <<A as Operands<E>>::Dim as Rank>::Of<<K as Ufunc<E>>::Output>;

/// Calls a kernel.
///
/// # Panics
///
/// At the caller's line, with the text of the error that [`try_call`] returns.
#[track_caller]
#[inline]
pub fn call<K, E, A>(args: A) -> Returned<K, E, A>
where
    K: Ufunc<E>,
    E: Elements,
    A: Operands<E>,
{
    match try_call::<K, E, A>(args) {
        Ok(result) => result,
        Err(error) => refuse(&error),
    }
}

#[cold]
#[track_caller]
fn refuse(error: &Error) -> ! {
    panic!("{error}")
}

/// Calls a kernel.
///
/// # Errors
///
/// [`Error::Broadcast`] if the operands do not broadcast together,
/// [`Error::TooLarge`] if memory cannot hold the result.
#[inline]
pub fn try_call<K, E, A>(args: A) -> Result<Returned<K, E, A>, Error>
where
    K: Ufunc<E>,
    E: Elements,
    A: Operands<E>,
{
    if let Some(values) = scalars(&args) {
        return Ok(A::Dim::from_value(dispatch!(simd => K::scalar(simd, values))));
    }
    // SAFETY: `evaluate` makes a job of the kernel's types and of its own output.
    evaluate::<K, E, A>(&args, |job| dispatch!(simd => unsafe { run::run::<K, E, _>(simd, job) }))
}

/// Calls a kernel from inside another one, at that one's CPU level. With
/// scalars it is a plain call of the scalar function.
///
/// # Panics
///
/// As [`call`].
#[track_caller]
#[inline(always)]
pub fn call_inline<K, E, A, S>(simd: S, args: A) -> Returned<K, E, A>
where
    K: Ufunc<E>,
    E: Elements,
    A: Operands<E>,
    S: Simd,
{
    if let Some(values) = scalars(&args) {
        return A::Dim::from_value(K::scalar(simd, values));
    }
    // SAFETY: `evaluate` makes a job of the kernel's types and of its own output.
    match evaluate::<K, E, A>(&args, |job| unsafe { run::run::<K, E, S>(simd, job) }) {
        Ok(result) => result,
        Err(error) => refuse(&error),
    }
}

/// Calls a kernel and writes the result into `out`, any array that can be
/// written. Nothing is allocated.
///
/// The operands broadcast to the shape of `out`, as with NumPy's `out=`; `out`
/// itself is never broadcast.
///
/// # Errors
///
/// [`Error::Broadcast`] if the operands do not broadcast together,
/// [`Error::OutputShape`] if they do not broadcast to the shape of `out`.
/// Nothing is written then.
#[inline]
pub fn into<K, E, A, O>(args: A, mut out: O) -> Result<(), Error>
where
    K: Ufunc<E>,
    E: Elements,
    A: Operands<E>,
    O: Output<K::Output>,
{
    let mut out = out.view_mut();
    let target = Target::new(out.as_mut_ptr());
    args.with_sources(|sources| {
        let joint = joint_shape::<A::Dim>(sources)?;
        fits(joint.slice(), out.shape())?;
        let layout = Layout::of_given(out.shape(), out.strides());
        // SAFETY: the operands broadcast to the shape of `out`, which is
        // borrowed mutably and so shares no memory with them; its elements are
        // `Copy`, so writing over them skips no destructor.
        unsafe {
            with_job(sources, out.shape(), layout, target, |job| {
                dispatch!(simd => run::run::<K, E, _>(simd, job));
            });
        }
        Ok(())
    })
}

/// The operands' values, if all of them have rank 0.
#[inline(always)]
fn scalars<E: Elements, A: Operands<E>>(args: &A) -> Option<E> {
    if A::Dim::SCALAR { args.first_value() } else { None }
}

/// Allocates the result, has it computed, and returns it.
#[inline]
fn evaluate<K, E, A>(args: &A, compute: impl FnOnce(&Job<'_>)) -> Result<Returned<K, E, A>, Error>
where
    K: Ufunc<E>,
    E: Elements,
    A: Operands<E>,
{
    args.with_sources(|sources| {
        let shape = joint_shape::<A::Dim>(sources)?;
        let total = count(shape.slice(), size_of::<K::Output>())?;
        let mut values = uninit::<K::Output>(total)
            .ok_or_else(|| Error::TooLarge { shape: shape.slice().to_vec() })?;
        let layout = Layout::of_result(sources, shape.slice());
        let target = Target::new(values.as_mut_ptr());
        // SAFETY: the sources broadcast to `shape`, and the output is a new
        // allocation of as many elements as it has. The job visits each of
        // them, so all are initialised once it is done; if it unwinds, they
        // are freed unread.
        let values = unsafe {
            with_job(sources, shape.slice(), layout, target, compute);
            assume_init(values)
        };
        Ok(A::Dim::from_values(shape, matches!(layout, Layout::Columns), values))
    })
}

/// The shape that the operands broadcast to.
#[inline]
fn joint_shape<D: Rank>(sources: &[Source<'_>]) -> Result<D, Error> {
    let rank = sources.iter().map(|source| source.shape.len()).max().unwrap_or(0);
    let mut shape = D::zeros(rank);
    broadcast(sources, shape.slice_mut())?;
    Ok(shape)
}

/// Plans the visit of all elements of a shape and runs it, unless there are none.
///
/// # Safety
///
/// The sources are live and broadcast to the shape; the output has the shape
/// and layout, may be written, and shares no memory with the sources. `compute`
/// is called with a job for these sources and this output.
unsafe fn with_job(
    sources: &[Source<'_>],
    shape: &[usize],
    layout: Layout<'_>,
    output: Target,
    compute: impl FnOnce(&Job<'_>),
) {
    if shape.contains(&0) {
        return;
    }
    if let Some(strides) = flat(sources, shape, layout) {
        let axes = [plan::Axis { len: shape.iter().product(), strides }];
        // SAFETY: each source is one element, or packed in the order of the output.
        compute(&unsafe { Job::new(&axes, [0; plan::SLOTS], sources, output) });
    } else {
        let plan = Plan::new(sources, shape, layout);
        // SAFETY: the plan visits each position of the shape once, with the
        // strides of the sources, 0 where they are broadcast.
        compute(&unsafe { Job::new(&plan.axes, plan.starts, sources, output) });
    }
}
