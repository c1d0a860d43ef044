//! An element that stays in a register while a loop runs.

/// A copy of an element, which goes back to its place at the end: at the end of
/// the loop, when it is left early, and when a panic unwinds, so that nothing
/// that is run later can tell the difference.
#[derive(Debug)]
pub struct Held<'a, T: Copy> {
    place: &'a mut T,
    /// The element.
    pub value: T,
}

impl<'a, T: Copy> Held<'a, T> {
    /// Takes the element.
    #[inline(always)]
    pub fn of(place: &'a mut T) -> Self {
        let value = *place;
        Held { place, value }
    }
}

impl<T: Copy> Drop for Held<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        *self.place = self.value;
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;

    #[test]
    fn the_element_goes_back_at_every_end() {
        let mut x = [1, 2, 3];
        {
            let mut held = Held::of(&mut x[1]);
            held.value += 40;
        }
        assert_eq!(x, [1, 42, 3]);
        let panic = catch_unwind(AssertUnwindSafe(|| {
            let mut held = Held::of(&mut x[2]);
            held.value = 7;
            std::panic::resume_unwind(Box::new(()));
        }));
        assert!(panic.is_err());
        assert_eq!(x, [1, 42, 7]);
    }
}
