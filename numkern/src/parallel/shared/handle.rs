//! The handle through which a block of iterations reaches a shared array.

use std::ops::Deref;

use ndarray::NdIndex;

use super::atom::Atom;
use super::places::{At, Places};
use super::shadow::Shadow;
use super::watch::Watch;

/// An array that is shared for the time of a loop, with its shadow where the
/// loop is checked.
pub struct Assumed<'a, P: Places> {
    places: P,
    shadow: Option<Shadow<'a, P::Dim>>,
}

impl<'a, P: Places> Assumed<'a, P> {
    #[inline]
    pub(super) fn new(places: P, name: &'static str, watch: &'a Watch) -> Self {
        let shadow = watch.active().map(|active| Shadow::new(places.shape(), name, active));
        Self { places, shadow }
    }

    /// A handle of a block's own, on its own stack: see `parallel::reader`.
    #[inline(always)]
    pub fn handle(&self) -> Shared<'_, P> {
        Shared { places: self.places.clone(), shadow: self.shadow.as_ref() }
    }
}

/// The elements of a shared array.
pub struct Shared<'a, P: Places> {
    places: P,
    shadow: Option<&'a Shadow<'a, P::Dim>>,
}

impl<P: Places> Shared<'_, P> {
    #[inline(always)]
    pub(super) fn places(&self) -> &P {
        &self.places
    }

    /// The element at the index.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds; in a checked
    /// loop, if another iteration has written the element.
    #[inline(always)]
    #[track_caller]
    pub fn load<I: NdIndex<P::Dim> + Clone>(&self, index: I) -> Loaded<P::Elem>
    where
        P: At<I>,
        P::Elem: Atom,
    {
        let pointer = self.places.pointer(index.clone());
        if let Some(shadow) = self.shadow {
            shadow.read(index);
        }
        // SAFETY: the pointer is to an element of the array that is borrowed
        // mutably for as long as this handle lives (`At`); all who reach it in
        // that time do so through such handles, by the methods of `Atom`.
        Loaded(unsafe { Atom::load(pointer) })
    }

    /// Overwrites the element at the index.
    ///
    /// # Panics
    ///
    /// As the index expression does, if the index is out of bounds; in a checked
    /// loop, if another iteration has used the element.
    #[inline(always)]
    #[track_caller]
    pub fn store<I: NdIndex<P::Dim> + Clone>(&self, index: I, value: P::Elem)
    where
        P: At<I>,
        P::Elem: Atom,
    {
        let pointer = self.places.pointer(index.clone());
        if let Some(shadow) = self.shadow {
            shadow.write(index);
        }
        // SAFETY: as in `load`.
        unsafe { Atom::store(pointer, value) }
    }

    /// Changes the element at the index: a load, the change, and a store. It is
    /// not one atomic step.
    ///
    /// # Panics
    ///
    /// As [`load`](Self::load) and [`store`](Self::store) do.
    #[inline(always)]
    #[track_caller]
    pub fn update<I: NdIndex<P::Dim> + Clone>(&self, index: I, change: impl FnOnce(&mut P::Elem))
    where
        P: At<I>,
        P::Elem: Atom,
    {
        let mut element = *self.load(index.clone());
        change(&mut element);
        self.store(index, element);
    }
}

/// The value of an element. It cannot be borrowed mutably: a change of it would
/// be lost.
#[derive(Clone, Copy, Debug)]
pub struct Loaded<T>(T);

impl<T> Deref for Loaded<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        &self.0
    }
}
