//! What each element of a shared array has met so far in a checked loop.

use std::sync::{Mutex, PoisonError};

use ndarray::{Array, Dimension, NdIndex};

use super::watch::Active;

/// The iteration that wrote an element and the first one that read it, by their
/// numbers from 1; 0 is none. As bare numbers, because zeroed memory is mapped
/// only where it is touched.
type Mark = [usize; 2];

/// A map of the shape of an array: which iterations have used an element.
///
/// The iterations come one after the other and an earlier one does not come back.
/// So until two of them meet, all who used a written element are its writer, and
/// the first reader stands for all: if it is the iteration that runs, there was
/// no other.
pub(super) struct Shadow<'w, D> {
    name: &'static str,
    watch: &'w Active,
    marks: Mutex<Array<Mark, D>>,
}

impl<'w, D: Dimension> Shadow<'w, D> {
    #[cold]
    pub(super) fn new(shape: D, name: &'static str, watch: &'w Active) -> Self {
        Self { name, watch, marks: Mutex::new(Array::from_elem(shape, [0; 2])) }
    }

    /// The iteration that runs reads the element.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(super) fn read<I: NdIndex<D> + Clone>(&self, index: I) {
        let now = self.watch.current();
        let [written, _] = self.update(index.clone(), |[_, read]| {
            if *read == 0 {
                *read = now;
            }
        });
        if written != 0 && written != now {
            self.report(&index, (written, "writes"), (now, "reads"));
        }
    }

    /// The iteration that runs writes the element.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(super) fn write<I: NdIndex<D> + Clone>(&self, index: I) {
        let now = self.watch.current();
        let [written, read] = self.update(index.clone(), |[written, _]| *written = now);
        if written != 0 && written != now {
            self.report(&index, (written, "writes"), (now, "writes"));
        }
        if read != 0 && read != now {
            self.report(&index, (read, "reads"), (now, "writes"));
        }
    }

    /// Notes an access, and gives what was there before.
    fn update<I: NdIndex<D>>(&self, index: I, change: impl FnOnce(&mut Mark)) -> Mark {
        let mut marks = self.marks.lock().unwrap_or_else(PoisonError::into_inner);
        // The array has accepted the index, and this has its shape.
        let mark = &mut marks[index];
        let before = *mark;
        change(mark);
        before
    }

    #[track_caller]
    fn report<I: NdIndex<D>>(
        &self,
        index: &I,
        (first, did): (usize, &str),
        (second, does): (usize, &str),
    ) -> ! {
        let name = self.name;
        let (first, second) = (self.watch.name(first), self.watch.name(second));
        let too = if did == does { " too" } else { "" };
        panic!(
            "`assume_disjoint({name})` does not hold: {first} {did} {name}[{index:?}], \
             and {second} {does} it{too}"
        )
    }
}
