//! Scans along one axis of an array of any rank.

use ndarray::{Array, Axis};

use super::inside::{At, Outside, inside_kernels};
use super::lanes::{scan_over, scanned};
use super::tensor::{Tensor, TensorMut};
use super::{Operator, Typed};
use crate::Callable;

/// An ndarray whose elements a kernel `F` can join: `fn(T, T) -> T`.
#[diagnostic::on_unimplemented(
    message = "NK0380: `{Self}` is no ndarray whose elements `{F}` joins",
    label = "not an ndarray of the elements that the kernel takes",
    note = "why: a scan along an axis needs an array with axes, and a kernel `fn(T, T) -> T` of its elements",
    note = "help: pass an ndarray or a view (`&a`, `a.view()`) and a kernel such as `#[njit] fn add(a: f64, b: f64) -> f64`; for a slice or a `Vec` there is `scan`"
)]
pub trait JoinedBy<F>: Tensor {
    /// The kernel with the type of the elements.
    type Join: Operator<Element = Self::Item>;
}

#[diagnostic::do_not_recommend]
impl<F, A> JoinedBy<F> for A
where
    A: Tensor + ?Sized,
    F: Callable<(A::Item, A::Item), Output = A::Item>,
{
    type Join = Typed<F, A::Item>;
}

/// The running totals along an axis: [`scan()`](super::scan()) of every lane,
/// and with addition NumPy's `cumsum(axis)`.
///
/// The `_` in `scan_axis::<add, _>(&a, Axis(0))` stands for the type of the
/// array, which is of any rank and layout. The kernel may be generic. The
/// result has the same bits on any number of threads, those of `scan` of each
/// lane; it is in Fortran order if the array is, and in C order otherwise.
///
/// # Panics
///
/// If there is no such axis; with the panic of the kernel; if memory cannot
/// hold the result.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::scan_axis;
///
/// #[njit]
/// fn add<T: Number>(a: T, b: T) -> T {
///     a + b
/// }
/// let a = array![[1, 2, 3], [10, 20, 30]];
/// assert_eq!(scan_axis::<add, _>(&a, Axis(0)), array![[1, 2, 3], [11, 22, 33]]);
/// assert_eq!(scan_axis::<add, _>(&a, Axis(1)), array![[1, 3, 6], [10, 30, 60]]);
/// ```
#[track_caller]
pub fn scan_axis<F, A: JoinedBy<F>>(a: A, axis: Axis) -> Array<A::Item, A::Dim> {
    scan_axis::__nk_body::<_, F, A>(Outside, a, axis)
}

/// As [`scan_axis()`], each total without the element itself: a lane begins
/// with `init`.
///
/// # Panics
///
/// As [`scan_axis()`].
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::exclusive_scan_axis;
///
/// #[njit]
/// fn add(a: i32, b: i32) -> i32 {
///     a + b
/// }
/// let a = array![[1, 2, 3], [10, 20, 30]];
/// let sums = exclusive_scan_axis::<add, _>(&a, Axis(1), 5);
/// assert_eq!(sums, array![[5, 6, 8], [5, 15, 35]]);
/// ```
#[track_caller]
pub fn exclusive_scan_axis<F, A: JoinedBy<F>>(
    a: A,
    axis: Axis,
    init: A::Item,
) -> Array<A::Item, A::Dim> {
    exclusive_scan_axis::__nk_body::<_, F, A>(Outside, a, axis, init)
}

/// As [`scan_axis()`], written into an array that exists.
///
/// # Panics
///
/// As [`scan_axis()`]; if `out` has another shape than `a`.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::scan_axis_into;
///
/// #[njit]
/// fn larger(a: i32, b: i32) -> i32 {
///     a.max(b)
/// }
/// let mut out = Array2::zeros((2, 3));
/// scan_axis_into::<larger, _>(&array![[1, 3, 2], [4, 2, 5]], Axis(0), &mut out);
/// assert_eq!(out, array![[1, 3, 2], [4, 3, 5]]);
/// ```
#[track_caller]
pub fn scan_axis_into<F, A: JoinedBy<F>>(
    a: A,
    axis: Axis,
    out: impl TensorMut<Item = A::Item, Dim = A::Dim>,
) {
    scan_axis_into::__nk_body::<_, F, A>(Outside, a, axis, out);
}

/// As [`exclusive_scan_axis()`], written into an array that exists.
///
/// # Panics
///
/// As [`scan_axis_into()`].
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::exclusive_scan_axis_into;
///
/// #[njit]
/// fn add(a: i32, b: i32) -> i32 {
///     a + b
/// }
/// let mut out = Array2::zeros((2, 2));
/// exclusive_scan_axis_into::<add, _>(&array![[1, 2], [3, 4]], Axis(0), 0, &mut out);
/// assert_eq!(out, array![[0, 0], [1, 2]]);
/// ```
#[track_caller]
pub fn exclusive_scan_axis_into<F, A: JoinedBy<F>>(
    a: A,
    axis: Axis,
    init: A::Item,
    out: impl TensorMut<Item = A::Item, Dim = A::Dim>,
) {
    exclusive_scan_axis_into::__nk_body::<_, F, A>(Outside, a, axis, init, out);
}

inside_kernels!(scan_axis exclusive_scan_axis scan_axis_into exclusive_scan_axis_into);

impl scan_axis {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F, A: JoinedBy<F>>(at: L, a: A, axis: Axis) -> Array<A::Item, A::Dim> {
        scanned::<A::Join, A::Dim, true>(at.level(), a.tensor(), axis, None)
    }
}

impl exclusive_scan_axis {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F, A: JoinedBy<F>>(
        at: L,
        a: A,
        axis: Axis,
        init: A::Item,
    ) -> Array<A::Item, A::Dim> {
        scanned::<A::Join, A::Dim, false>(at.level(), a.tensor(), axis, Some(init))
    }
}

impl scan_axis_into {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F, A: JoinedBy<F>>(
        at: L,
        a: A,
        axis: Axis,
        mut out: impl TensorMut<Item = A::Item, Dim = A::Dim>,
    ) {
        scan_over::<A::Join, A::Dim, true>(at.level(), a.tensor(), axis, None, out.tensor_mut());
    }
}

impl exclusive_scan_axis_into {
    #[doc(hidden)]
    #[track_caller]
    pub fn __nk_body<L: At, F, A: JoinedBy<F>>(
        at: L,
        a: A,
        axis: Axis,
        init: A::Item,
        mut out: impl TensorMut<Item = A::Item, Dim = A::Dim>,
    ) {
        scan_over::<A::Join, A::Dim, false>(
            at.level(),
            a.tensor(),
            axis,
            Some(init),
            out.tensor_mut(),
        );
    }
}
