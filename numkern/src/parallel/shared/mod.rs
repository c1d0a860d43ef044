//! Arrays that the iterations of a parallel loop share by their author's word.
//!
//! `prange!(0..n, assume_disjoint(c))` says that no two iterations meet at an
//! element of `c`, where the compiler of this crate cannot see it. Safe code may
//! say so wrongly, and then nothing undefined may happen:
//!
//! - every access in the loop is a relaxed atomic load or store ([`atom`]) through
//!   a [`handle`] on the exclusive borrow that is taken before the loop, so a wrong
//!   word gives a value that is not specified, and nothing worse;
//! - where [`checks`] are on, the loop runs in order on the calling thread, under a
//!   [`watch`], and a [`shadow`] of the array remembers who touched what. Two
//!   iterations that meet are a panic that names them.
//!
//! Running the check in order loses nothing. If no two iterations meet in the run
//! in order, then none of them sees what another one wrote, so each takes the same
//! path in any other order, and they do not meet there either. And it makes the
//! report the same in every run.

pub(crate) mod atom;
pub(crate) mod checks;
pub(crate) mod handle;
pub(crate) mod places;
pub(crate) mod shadow;
pub(crate) mod watch;

#[cfg(test)]
mod tests;

use ndarray::{ArrayBase, ArrayRef, DataMut, Dimension};

use handle::Assumed;
use places::{ArrayPlaces, Places, SlicePlaces};
use watch::Watch;

/// An array whose elements the iterations of a parallel loop may share by the
/// author's word. Its elements can be used where they are primitive numbers or
/// `bool` ([`atom::Atom`]).
#[diagnostic::on_unimplemented(
    message = "NK0364: `assume_disjoint` cannot share a value of type `{Self}`",
    label = "not an array of numbers",
    note = "why: a wrong word must stay harmless, so every access becomes an atomic one, and only elements of a primitive type have those",
    note = "help: name a slice, a `Vec`, an array or an ndarray of primitive numbers or `bool`"
)]
pub trait Assume {
    /// Where the elements are.
    type Places<'a>: Places
    where
        Self: 'a;

    /// The array for the time of a loop. `name` is the user's.
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, Self::Places<'a>>;
}

impl<T> Assume for [T] {
    type Places<'a>
        = SlicePlaces<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, SlicePlaces<'a, T>> {
        Assumed::new(SlicePlaces::of(self), name, watch)
    }
}

impl<T> Assume for Vec<T> {
    type Places<'a>
        = SlicePlaces<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, SlicePlaces<'a, T>> {
        self.as_mut_slice().__nk_assume(name, watch)
    }
}

impl<T, const N: usize> Assume for [T; N] {
    type Places<'a>
        = SlicePlaces<'a, T>
    where
        T: 'a;

    #[inline]
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, SlicePlaces<'a, T>> {
        self.as_mut_slice().__nk_assume(name, watch)
    }
}

impl<T, D: Dimension> Assume for ArrayRef<T, D> {
    type Places<'a>
        = ArrayPlaces<'a, T, D>
    where
        T: 'a,
        D: 'a;

    #[inline]
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, ArrayPlaces<'a, T, D>> {
        Assumed::new(ArrayPlaces::of(self), name, watch)
    }
}

impl<S: DataMut, D: Dimension> Assume for ArrayBase<S, D> {
    type Places<'a>
        = ArrayPlaces<'a, S::Elem, D>
    where
        S: 'a,
        D: 'a;

    #[inline]
    fn __nk_assume<'a>(
        &'a mut self,
        name: &'static str,
        watch: &'a Watch,
    ) -> Assumed<'a, ArrayPlaces<'a, S::Elem, D>> {
        // As an `ArrayRef`, which makes the elements of an `ArcArray` its own.
        (**self).__nk_assume(name, watch)
    }
}
