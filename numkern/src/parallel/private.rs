//! Arrays that the iterations of a parallel loop reduce into.
//!
//! Every block gets an array of its own that starts from the operation's
//! identity; the arrays are merged into the user's, element by element, in
//! block order.

use ndarray::{Array, ArrayBase, ArrayRef, DataMut, Dimension, Zip};

use super::ops::Monoid;

/// An array that the iterations of a parallel loop may reduce into.
#[diagnostic::on_unimplemented(
    message = "NK0334: the iterations of a `prange!` loop cannot reduce into a value of type `{Self}`",
    label = "not an array",
    note = "help: reduce into a scalar, a slice, a `Vec`, an array or an ndarray"
)]
pub trait Privatise {
    /// The type of an element.
    type Item: Copy;
    /// A block's own array.
    type Owned: Clone + Send + Sync;

    /// An array of the same shape for one block.
    fn __nk_private<Op: Monoid<Self::Item>>(&self) -> Self::Owned;

    /// Joins a block's array into this one.
    fn __nk_merge<Op: Monoid<Self::Item>>(&mut self, part: &Self::Owned);
}

impl<T: Copy + Send + Sync> Privatise for [T] {
    type Item = T;
    type Owned = Vec<T>;

    fn __nk_private<Op: Monoid<T>>(&self) -> Vec<T> {
        self.iter().map(|&current| Op::identity(current)).collect()
    }

    fn __nk_merge<Op: Monoid<T>>(&mut self, part: &Vec<T>) {
        for (own, &later) in self.iter_mut().zip(part) {
            *own = Op::combine(*own, later);
        }
    }
}

/// The methods of an array that is a slice.
macro_rules! through_the_slice {
    () => {
        type Item = T;
        type Owned = Vec<T>;

        #[inline]
        fn __nk_private<Op: Monoid<T>>(&self) -> Vec<T> {
            self.as_slice().__nk_private::<Op>()
        }

        #[inline]
        fn __nk_merge<Op: Monoid<T>>(&mut self, part: &Vec<T>) {
            self.as_mut_slice().__nk_merge::<Op>(part);
        }
    };
}

impl<T: Copy + Send + Sync> Privatise for Vec<T> {
    through_the_slice!();
}

impl<T: Copy + Send + Sync, const N: usize> Privatise for [T; N] {
    through_the_slice!();
}

impl<T: Copy + Send + Sync, D: Dimension> Privatise for ArrayRef<T, D> {
    type Item = T;
    type Owned = Array<T, D>;

    fn __nk_private<Op: Monoid<T>>(&self) -> Array<T, D> {
        // `map` keeps the memory order, so that merging runs through memory.
        self.map(|&current| Op::identity(current))
    }

    fn __nk_merge<Op: Monoid<T>>(&mut self, part: &Array<T, D>) {
        Zip::from(self).and(part).for_each(|own, &later| *own = Op::combine(*own, later));
    }
}

impl<S: DataMut, D: Dimension> Privatise for ArrayBase<S, D>
where
    S::Elem: Copy + Send + Sync,
{
    type Item = S::Elem;
    type Owned = Array<S::Elem, D>;

    #[inline]
    fn __nk_private<Op: Monoid<S::Elem>>(&self) -> Self::Owned {
        (**self).__nk_private::<Op>()
    }

    #[inline]
    fn __nk_merge<Op: Monoid<S::Elem>>(&mut self, part: &Self::Owned) {
        (**self).__nk_merge::<Op>(part);
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{ArrayViewMut2, array, s};

    use super::*;
    use crate::parallel::ops;

    #[test]
    fn slices_vectors_and_arrays() {
        fn add(out: &mut [f64]) {
            let mut part = out.__nk_private::<ops::Add>();
            assert!(part.iter().all(|v| *v == 0.0 && v.is_sign_negative()));
            part[1] += 3.0;
            out.__nk_merge::<ops::Add>(&part);
        }
        let mut v = vec![1.0, 2.0];
        add(&mut v);
        assert_eq!(v, [1.0, 5.0]);
        let mut part = v.__nk_private::<ops::Max>();
        part[0] = 9.0;
        v.__nk_merge::<ops::Max>(&part);
        assert_eq!(v, [9.0, 5.0]);
        let mut a = [2, 3];
        let part = a.__nk_private::<ops::Mul>();
        a.__nk_merge::<ops::Mul>(&part);
        assert_eq!(a, [2, 3]);
    }

    #[test]
    fn ndarrays_of_any_layout() {
        fn add(mut out: ArrayViewMut2<i64>) {
            let mut part = out.__nk_private::<ops::Add>();
            assert_eq!(part.dim(), out.dim());
            part.fill(10);
            part[[0, 1]] = 20;
            out.__nk_merge::<ops::Add>(&part);
        }
        let mut a = array![[1, 2], [3, 4]];
        add(a.slice_mut(s![..;-1, ..]));
        assert_eq!(a, array![[11, 12], [13, 24]]);
        add(a.view_mut().reversed_axes());
        assert_eq!(a, array![[21, 22], [33, 34]]);
    }
}
