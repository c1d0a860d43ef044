//! Reductions with an operation of the user's own.

use fearless_simd::{Level, Simd};

use super::inside::{At, Outside, at_level, inside_kernels};
use super::runs::{runs_of, tasks_of, totals};
use super::vector::Source;
use super::{Operator, Vector, tasks};

/// Joins all elements with a kernel `F` of two elements, on all threads.
///
/// `F` must be associative, and `identity` must leave every value as it is: by
/// naming them you declare so. Elements are joined in their order, so `F` need
/// not be commutative. Of no elements the result is `identity`.
///
/// The result has the same bits on any number of threads. Up to 2,056 elements
/// it has the bits of the serial loop; of more, the grouping is another one,
/// which floating-point arithmetic shows in the rounding.
///
/// # Panics
///
/// With the panic of the kernel, the first one in the order of the elements' blocks.
///
/// # Examples
///
/// ```
/// use numkern::prelude::*;
/// use numkern::reduce_with;
///
/// /// The smallest value and where it is; the first one of equals.
/// #[njit]
/// fn lower(a: (f64, usize), b: (f64, usize)) -> (f64, usize) {
///     if b.0 < a.0 { b } else { a }
/// }
///
/// let x = [(3.0, 0), (1.0, 1), (1.0, 2)];
/// assert_eq!(reduce_with::<lower>(&x, (f64::INFINITY, 0)), (1.0, 1));
/// ```
pub fn reduce_with<F: Operator>(
    x: impl Vector<Item = F::Element>,
    identity: F::Element,
) -> F::Element {
    reduce_with::__nk_body::<_, F>(Outside, x, identity)
}

impl reduce_with {
    #[doc(hidden)]
    pub fn __nk_body<L: At, F: Operator>(
        at: L,
        x: impl Vector<Item = F::Element>,
        identity: F::Element,
    ) -> F::Element {
        reduced::<F>(at.level(), &Source::new(x.elements()), identity)
    }
}

inside_kernels!(reduce_with);

fn reduced<F: Operator>(
    level: Level,
    x: &Source<'_, F::Element>,
    identity: F::Element,
) -> F::Element {
    at_level!(level, simd => reduce::<F, _>(simd, x, identity))
}

#[inline(always)]
fn reduce<F: Operator, S: Simd>(
    simd: S,
    x: &Source<'_, F::Element>,
    identity: F::Element,
) -> F::Element {
    let runs = runs_of(x.len());
    let mut result = None;
    tasks::over(
        simd,
        runs,
        tasks_of(runs),
        #[inline(always)]
        |runs| totals::<F, S>(simd, x, runs, Some(identity)),
        |totals| {
            for total in totals {
                result = Some(match result {
                    Some(before) => F::join(simd, before, total),
                    None => total,
                });
            }
        },
    );
    result.unwrap_or(identity)
}
