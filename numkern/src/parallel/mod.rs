//! What a parallel loop is made of.
//!
//! The iterations form a [`space`], which a [`grid`] cuts by its length alone, and
//! [`launch`] hands the [`blocks`] to the threads. Every block folds into a partial
//! result of its own ([`ops`] for scalars, [`private`] for arrays, [`select`] for
//! variables that a comparison keeps), partial results are combined in block order,
//! and arrays that the iterations write at disjoint places go through a
//! [`writer`], those that they only read through a [`reader`], and those that
//! they share by the author's word through [`shared`]. Whether the places are
//! disjoint is asked of an [`extent`] where the compiler cannot see it. What may
//! [`leave`] a loop early is the first block in loop order that wants to. Nothing
//! in here depends on the number of threads, so neither do the bits of the result.

pub(crate) mod blocks;
pub(crate) mod extent;
pub(crate) mod extents;
pub mod fixed;
pub(crate) mod grid;
mod launch;
pub(crate) mod leave;
pub mod ops;
pub(crate) mod private;
pub(crate) mod reader;
pub(crate) mod select;
pub(crate) mod shared;
pub(crate) mod space;
pub(crate) mod threads;
pub(crate) mod writer;

#[cfg(test)]
mod tests {
    use ndarray::{Array1, Array2, ArrayView2};

    use crate::__private::*;
    use crate::with_num_threads;

    /// Row sums, column sums, the total and the largest element, in the form
    /// that the compiler of this crate writes.
    fn all_sums(a: ArrayView2<f64>) -> (Array1<f64>, Vec<f64>, f64, f64) {
        let mut rows = Array1::zeros(a.nrows());
        let mut columns = vec![0.0; a.ncols()];
        let mut total = 0.0;
        let mut largest = f64::NEG_INFINITY;
        dispatch!(simd => {
            let rows = rows.__nk_share();
            // Totals of their own, because the blocks read the variables.
            let (mut sum, mut most) = (total, largest);
            let mut by_column = columns.__nk_private::<ops::Add>();
            prange(
                simd,
                IterSpace::half_open(0, a.nrows()).rev(),
                Schedule { heavy: true, arrays: true, factor: 1, offset: 0, order: Order::Threads },
                #[inline(always)]
                |block| {
                    let mut total = identity::<ops::Add, _>(&total);
                    let mut largest = identity::<ops::TakeGreater, _>(&largest);
                    let mut columns = columns.__nk_private::<ops::Add>();
                    let (a, rows) = (a.__nk_read(), rows);
                    for i in block {
                        for j in 0..a.ncols() {
                            // SAFETY: every row is visited once.
                            *unsafe { rows.at(i) } += a[[i, j]];
                            columns[j] += a[[i, j]];
                            total += a[[i, j]];
                            if a[[i, j]] > largest {
                                largest = a[[i, j]];
                            }
                        }
                    }
                    (total, largest, columns)
                },
                |part| {
                    sum = combine::<ops::Add, _>(sum, part.0);
                    most = combine::<ops::TakeGreater, _>(most, part.1);
                    by_column.__nk_merge::<ops::Add>(&part.2);
                },
            );
            (total, largest) = (sum, most);
            columns.__nk_merge::<ops::Add>(&by_column);
        });
        (rows, columns, total, largest)
    }

    #[test]
    fn a_loop_as_the_compiler_writes_it() {
        let a = Array2::from_shape_fn((301, 17), |(i, j)| ((i * 31 + j * 7) % 13) as f64 / 3.0);
        let expected = with_num_threads(1, || all_sums(a.view()));
        assert!(crate::allclose(&expected.0, &a.sum_axis(ndarray::Axis(1))));
        assert!(crate::allclose(&expected.1, &a.sum_axis(ndarray::Axis(0))));
        assert!(crate::allclose(&expected.2, &a.sum()));
        assert_eq!(expected.3, 4.0);
        for threads in [2, 3, 8] {
            assert_eq!(with_num_threads(threads, || all_sums(a.view())), expected);
        }
    }

    #[test]
    fn bounds_without_a_type_become_what_the_index_needs() {
        let mut c = vec![0; 10];
        let x = [1; 10];
        dispatch!(simd => {
            let w = c.__nk_share();
            prange(
                simd,
                IterSpace::inclusive(0, 9).step_by(3),
                Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads },
                |block| {
                    let x = x.__nk_read();
                    for i in block {
                        // SAFETY: every index comes once.
                        *unsafe { w.at(i) } = x[i];
                    }
                },
                |_| (),
            )
        });
        assert_eq!(c, [1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
    }
}
