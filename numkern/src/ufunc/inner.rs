//! The inner loop of each kernel: one for each CPU level.

use std::ops::Range;

use fearless_simd::Simd;

use super::Ufunc;
use super::raw::{Buffer, Cursor, Job};
use crate::Element;

/// The element types of a kernel's parameters, as a tuple of 1 to 8.
///
/// Implemented for all tuples of [`Element`]s of that many.
pub trait Elements: Copy + Send + Sync + sealed::Sealed {
    /// A slice of each operand.
    #[doc(hidden)]
    type Slices<'a>: Copy;

    /// The elements of slices at an index.
    #[doc(hidden)]
    fn at(slices: Self::Slices<'_>, k: usize) -> Self;

    /// Computes a range of a job's elements.
    ///
    /// # Safety
    ///
    /// The job's sources have these element types, its output has that of the
    /// kernel, the range ends at multiples of the job's granule, and no two
    /// threads get the same element.
    #[doc(hidden)]
    unsafe fn block<K: Ufunc<Self>, S: Simd>(simd: S, job: &Job<'_>, range: Range<usize>);
}

mod sealed {
    /// Keeps the list of tuples closed.
    pub trait Sealed {}
}

macro_rules! elements {
    ($(($e:ident $x:ident $slot:literal))*) => {
        impl<$($e: Element,)*> sealed::Sealed for ($($e,)*) {}

        impl<$($e: Element,)*> Elements for ($($e,)*) {
            type Slices<'a> = ($(&'a [$e],)*);

            #[inline(always)]
            fn at(($($x,)*): ($(&[$e],)*), k: usize) -> Self {
                ($($x[k],)*)
            }

            // Everything is inlined into the caller's CPU level.
            #[inline(always)]
            unsafe fn block<K: Ufunc<Self>, S: Simd>(simd: S, job: &Job<'_>, range: Range<usize>) {
                /// The loop that the compiler vectorises.
                #[inline(always)]
                #[allow(clippy::too_many_arguments)] // one for each operand
                fn pieces<K: Ufunc<($($e,)*)>, S: Simd, $($e: Element,)*>(
                    simd: S,
                    $($x: &[$e],)*
                    out: &mut [std::mem::MaybeUninit<K::Output>],
                ) {
                    let len = out.len();
                    // Equal lengths, known to the compiler: no check is left.
                    $(let $x = &$x[..len];)*
                    if K::wants_lanes() {
                        return K::in_lanes(simd, out, ($($x,)*));
                    }
                    for k in 0..len {
                        out[k].write(K::scalar(simd, ($($x[k],)*)));
                    }
                }

                $(let mut $x = Buffer::<$e>::new();)*
                let mut result = Buffer::<K::Output>::new();
                let _fence = job.fence();
                let mut cursor = Cursor::new(job);
                cursor.enter(range);
                while let Some(piece) = cursor.piece() {
                    // SAFETY: the caller vouches for the types and for the
                    // elements being this thread's; `piece` is the cursor's,
                    // and the loop writes every element of the output.
                    unsafe {
                        pieces::<K, S, $($e,)*>(
                            simd,
                            $(cursor.source::<$e>($slot, &mut $x, piece),)*
                            cursor.output(&mut result, piece),
                        );
                        cursor.store(&result, piece);
                    }
                    cursor.advance(piece);
                }
            }
        }
    };
}

elements!((E0 x0 1));
elements!((E0 x0 1)(E1 x1 2));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3)(E3 x3 4));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3)(E3 x3 4)(E4 x4 5));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3)(E3 x3 4)(E4 x4 5)(E5 x5 6));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3)(E3 x3 4)(E4 x4 5)(E5 x5 6)(E6 x6 7));
elements!((E0 x0 1)(E1 x1 2)(E2 x2 3)(E3 x3 4)(E4 x4 5)(E5 x5 6)(E6 x6 7)(E7 x7 8));
