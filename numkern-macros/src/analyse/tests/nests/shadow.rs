//! What the iterations of a parallel loop did to each other's memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::program::{Op, Order};

/// An object of the interpreter's memory.
pub type Object = usize;

/// The reduction that an update belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Op(Op),
    Take(Order),
    /// One half of `if e < best { best = e; at = i; }`, with the other's name.
    Best(Order, String),
}

/// Who came to an element.
#[derive(Default)]
struct Cell {
    writer: Option<usize>,
    reader: Option<usize>,
    several_readers: bool,
}

/// What a loop does with one object.
#[derive(Default)]
pub struct Used {
    pub name: String,
    /// Written at all, by an update or otherwise.
    pub written: bool,
    /// Read or written in another way than by an update.
    pub plain: bool,
    pub classes: BTreeSet<Class>,
    /// An element was written in one iteration and touched in another.
    pub conflict: bool,
}

impl Used {
    /// Whether every access is an update of one class: then parts of the result
    /// can be made apart from each other, and combined.
    pub fn is_reduced(&self) -> bool {
        !self.plain && self.classes.len() == 1
    }

    /// Whether iterations meet here, and no reduction keeps them apart.
    pub fn races(&self) -> bool {
        self.conflict && !self.is_reduced()
    }
}

/// The shadow memory of one run of one parallel loop.
pub struct Shadow {
    /// The loop, numbered in source order.
    pub loop_: usize,
    /// Objects from this one on were made by the iteration itself.
    pub private_from: Object,
    pub iteration: usize,
    /// Whether the loop runs on several threads.
    pub parallel: bool,
    /// A variable that a loop in blocks leaves another value in.
    pub differs: Option<String>,
    cells: HashMap<(Object, usize), Cell>,
    pub used: BTreeMap<Object, Used>,
}

impl Shadow {
    pub fn new(loop_: usize, private_from: Object) -> Self {
        let (cells, used) = (HashMap::new(), BTreeMap::new());
        Shadow { loop_, private_from, iteration: 0, parallel: true, differs: None, cells, used }
    }

    /// An access of the current iteration.
    pub fn touch(&mut self, at: (Object, usize), name: &str, write: bool, class: Option<Class>) {
        if at.0 >= self.private_from {
            return;
        }
        let now = self.iteration;
        let used = self.used.entry(at.0).or_default();
        used.name = name.to_owned();
        used.written |= write;
        match class {
            Some(class) => _ = used.classes.insert(class),
            None => used.plain = true,
        }
        let cell = self.cells.entry(at).or_default();
        used.conflict |= cell.writer.is_some_and(|writer| writer != now);
        if write {
            used.conflict |= cell.several_readers || cell.reader.is_some_and(|one| one != now);
            cell.writer = Some(now);
        } else {
            cell.several_readers |= cell.reader.is_some_and(|reader| reader != now);
            cell.reader = Some(now);
        }
    }
}
