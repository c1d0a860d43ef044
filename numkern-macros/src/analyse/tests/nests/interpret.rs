//! Runs a program of the generator with a shadow memory.
//!
//! Everything is done in the plainest way: names are looked up from the inside
//! out, integers wrap in their type as they do without overflow checks, and an
//! iteration that panics ends, while the others go on, as on other threads. If
//! no two iterations conflict when they run one after the other, none do in any
//! order: until the first conflict each sees the same values.

mod expressions;

use std::collections::{BTreeMap, HashSet};

use super::judged::Judged;
use super::program::*;
use super::shadow::{Class, Object, Shadow};

/// Why the statements behind are not run.
pub(super) enum Stop {
    Panic,
    Continue,
}

/// The sizes that a program is run with.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    pub n: usize,
    pub w: usize,
    pub lo: usize,
    /// Chooses the data.
    pub seed: usize,
}

/// What a name stands for.
pub(super) struct Memory {
    /// The elements; scalars have one.
    pub data: Vec<i64>,
    /// The length of a row; 1 for what has one axis.
    pub columns: usize,
    /// The type of an integer variable.
    pub int: Option<Int>,
}

pub(super) struct Machine<'j> {
    pub memory: Vec<Memory>,
    names: Vec<(String, Object)>,
    /// The loops that the compiler accepts; without them, every one counts as
    /// parallel.
    judged: Option<&'j BTreeMap<usize, Judged>>,
    /// Whether this is in an iteration of a parallel loop.
    inside: bool,
    shadow: Option<Shadow>,
    /// What was written.
    pub written: HashSet<Object>,
    /// Loops seen so far in source order: the number of each statement.
    done: Vec<Shadow>,
    pub fuel: usize,
    stopped: bool,
}

/// What a run came to.
pub struct Run {
    /// Every run of an outer parallel loop.
    pub loops: Vec<Shadow>,
    /// Whether an iteration panicked, or the run took too long.
    pub stopped: bool,
    /// Of everything that the program returns or changes.
    pub checksum: u64,
}

/// Runs a program.
pub fn run(program: &Program, input: Input, judged: Option<&BTreeMap<usize, Judged>>) -> Run {
    let mut machine = Machine {
        memory: Vec::new(),
        names: Vec::new(),
        judged,
        inside: false,
        shadow: None,
        written: HashSet::new(),
        done: Vec::new(),
        fuel: 200_000,
        stopped: false,
    };
    machine.set_up(input);
    let mut number = 0;
    let end = machine.block(&program.body, &mut number);
    let stopped = machine.stopped || end.is_err() || machine.fuel == 0;
    let values = RESULTS.into_iter().flat_map(|name| &machine.memory[machine.find(name)].data);
    let checksum = checksum(values.copied());
    Run { loops: machine.done, stopped, checksum }
}

/// What a program returns or changes, in the order of the sum.
const RESULTS: [&str; 14] =
    ["z", "d", "s", "t", "best", "at", "low", "high", "pair.0", "pair.1", "top", "y", "v", "c"];

/// The same function is in `tests/random_nests/main.rs`.
fn checksum(values: impl Iterator<Item = i64>) -> u64 {
    values.fold(0xcbf2_9ce4_8422_2325, |sum, value| {
        (sum ^ value as u64).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(29)
    })
}

/// The lengths of the one-dimensional arrays and of the axes of the others.
pub fn sizes(n: usize, w: usize) -> (usize, usize) {
    ((n + 4) * (w + 4) * 2, 2 * n + w + 8)
}

/// How many loops a list of statements holds.
fn loops(list: &[Stmt]) -> usize {
    let one = |one: &Stmt| match one {
        Stmt::If { then, other, .. } => loops(then) + loops(other),
        Stmt::Loop { body, .. } => 1 + loops(body),
        _ => 0,
    };
    list.iter().map(one).sum()
}

pub(super) type Step<T> = Result<T, Stop>;

impl Machine<'_> {
    fn set_up(&mut self, input: Input) {
        let (long, side) = sizes(input.n, input.w);
        let some = |len: usize, salt: usize| -> Vec<i64> {
            (0..len).map(|k| ((k * 7 + salt * 13 + input.seed * 5) % 11) as i64 - 4).collect()
        };
        // Places that the data names: with repetitions and without.
        let spread = if input.seed.is_multiple_of(2) { long } else { 5 };
        let ix = (0..long).map(|k| ((k * 3 + input.seed) % spread) as i64).collect();
        self.int("n", Int::Usize, input.n as i64);
        self.int("w", Int::Usize, input.w as i64);
        self.int("lo", Int::Usize, input.lo as i64);
        self.int("m", Int::I32, input.n as i64);
        self.array("x", some(long, 1), 1);
        self.array("ix", ix, 1);
        self.array("a", some(side * side, 2), side);
        self.array("y", some(long, 3), 1);
        self.array("v", some(long, 4), 1);
        self.array("c", some(side * side, 5), side);
        self.array("z", vec![0; long], 1);
        self.array("d", vec![0; side * side], side);
        let scalars = [("s", 7), ("t", 1), ("best", 1000), ("low", -1), ("high", 2)];
        for (name, value) in scalars.into_iter().chain([("pair.0", 1000), ("pair.1", 98)]) {
            self.array(name, vec![value], 1);
        }
        self.int("at", Int::Usize, 99);
        self.int("top", Int::Usize, 0);
    }

    fn add(&mut self, name: &str, one: Memory) {
        self.names.push((name.to_owned(), self.memory.len()));
        self.memory.push(one);
    }

    fn int(&mut self, name: &str, ty: Int, value: i64) {
        self.add(name, Memory { data: vec![value], columns: 1, int: Some(ty) });
    }

    fn array(&mut self, name: &str, data: Vec<i64>, columns: usize) {
        self.add(name, Memory { data, columns, int: None });
    }

    pub(super) fn name_of(&self, object: Object) -> String {
        let found = self.names.iter().find(|(_, known)| *known == object);
        found.map_or_else(|| format!("object {object}"), |(name, _)| name.clone())
    }

    pub(super) fn scalar(&self, name: &str) -> i64 {
        self.memory[self.find(name)].data[0]
    }

    pub(super) fn find(&self, name: &str) -> Object {
        let found = self.names.iter().rev().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("the generator made up `{name}`")).1
    }

    fn touch(
        &mut self,
        name: &str,
        at: usize,
        write: bool,
        class: Option<Class>,
    ) -> Step<&mut i64> {
        let object = self.find(name);
        if at >= self.memory[object].data.len() {
            return Err(Stop::Panic);
        }
        if write {
            self.written.insert(object);
        }
        if let Some(shadow) = &mut self.shadow {
            shadow.touch((object, at), name, write, class);
        }
        Ok(&mut self.memory[object].data[at])
    }

    fn block(&mut self, list: &[Stmt], number: &mut usize) -> Step<()> {
        let names = self.names.len();
        let mut result = Ok(());
        for one in list {
            if result.is_ok() {
                let mut inside = *number;
                result = self.stmt(one, &mut inside);
            }
            *number += loops(std::slice::from_ref(one));
        }
        self.names.truncate(names);
        result
    }

    fn stmt(&mut self, one: &Stmt, number: &mut usize) -> Step<()> {
        match one {
            Stmt::LetIndex { name, ty, value, .. } => {
                let value = self.index(value, *ty)?;
                self.int(name, *ty, value as i64);
            }
            Stmt::SetIndex { name, value } => {
                let ty = self.memory[self.find(name)].int.expect("an integer variable");
                let value = self.index(value, ty)?;
                *self.touch(name, 0, true, None)? = value as i64;
            }
            Stmt::LetValue { name, value, .. } => {
                let value = self.value(value)?;
                self.array(name, vec![value], 1);
            }
            Stmt::LetArray { name, len } => self.array(name, vec![0; *len], 1),
            Stmt::Write { place, value } => {
                let value = self.value(value)?;
                let (name, at) = self.place(place)?;
                *self.touch(name, at, true, None)? = value;
            }
            Stmt::Update { place, op, spelling, value } => {
                let value = self.value(value)?;
                let (name, at) = self.place(place)?;
                let reduction = !(*op == Op::Sub && *spelling == Spelling::Swapped);
                let class = reduction.then_some(Class::Op(op.class()));
                self.touch(name, at, false, class.clone())?;
                let old = self.touch(name, at, true, class)?;
                *old = match op {
                    Op::Add => old.wrapping_add(value),
                    Op::Sub if reduction => old.wrapping_sub(value),
                    Op::Sub => value.wrapping_sub(*old),
                    Op::Mul => old.wrapping_mul(value),
                    Op::Min => (*old).min(value),
                    Op::Max => (*old).max(value),
                    Op::And => *old & value,
                    Op::Or => *old | value,
                    Op::Xor => *old ^ value,
                };
            }
            Stmt::Take { name, order, value, .. } => {
                let class = Some(Class::Take(*order));
                let value = self.value(value)?;
                if order.holds(value, *self.touch(name, 0, false, class.clone())?) {
                    *self.touch(name, 0, true, class)? = value;
                }
            }
            Stmt::Best { best, at, order, value, index, .. } => {
                let class = Some(Class::Best(*order, at.clone()));
                let value = self.value(value)?;
                if order.holds(value, *self.touch(best, 0, false, class.clone())?) {
                    *self.touch(best, 0, true, class)? = value;
                    let index = self.index(index, Int::Usize)?;
                    let class = Some(Class::Best(*order, best.clone()));
                    *self.touch(at, 0, true, class)? = index as i64;
                }
            }
            Stmt::Tuple { name, order, value, index, .. } => {
                let [first, second] = [0, 1].map(|field| format!("{name}.{field}"));
                let class = Some(Class::Best(*order, name.clone()));
                let value = self.value(value)?;
                if order.holds(value, *self.touch(&first, 0, false, class.clone())?) {
                    let index = self.index(index, Int::Usize)?;
                    *self.touch(&first, 0, true, class.clone())? = value;
                    *self.touch(&second, 0, true, class)? = index as i64;
                }
            }
            Stmt::ByIndex { at, order, array, index } => {
                let class = Some(Class::Best(*order, at.clone()));
                let (new, index) = {
                    let index = self.index(index, Int::Usize)?;
                    let place = usize::try_from(index).map_err(|_| Stop::Panic)?;
                    (*self.touch(array, place, false, None)?, index)
                };
                let known = *self.touch(at, 0, false, class.clone())?;
                let place = usize::try_from(known).map_err(|_| Stop::Panic)?;
                if order.holds(new, *self.touch(array, place, false, None)?) {
                    *self.touch(at, 0, true, class)? = index as i64;
                }
            }
            Stmt::Chain { low, high, equal, value } => {
                let (less, greater) = if *equal {
                    (Order::LessEq, Order::GreaterEq)
                } else {
                    (Order::Less, Order::Greater)
                };
                let value = self.value(value)?;
                let class = |order| Some(Class::Take(order));
                if less.holds(value, *self.touch(low, 0, false, class(less))?) {
                    *self.touch(low, 0, true, class(less))? = value;
                } else if greater.holds(value, *self.touch(high, 0, false, class(greater))?) {
                    *self.touch(high, 0, true, class(greater))? = value;
                }
            }
            Stmt::Flag { name, cond } => {
                if self.cond(cond)? {
                    *self.touch(name, 0, true, None)? = 1;
                }
            }
            Stmt::Fill { array, axis, index, value, .. } => {
                let elements = self.part(array, *axis, index)?;
                let value = self.value(value)?;
                for at in elements {
                    *self.touch(array, at, true, None)? = value;
                }
            }
            Stmt::View { array, axis, index, at, value } => {
                let elements = self.part(array, *axis, index)?;
                let (at, value) = (self.index(at, Int::Usize)?, self.value(value)?);
                let at = *elements.get(at as usize).ok_or(Stop::Panic)?;
                *self.touch(array, at, true, None)? = value;
            }
            Stmt::Chunk { array, start, end, value } => {
                let range = self.range(array, start, end)?;
                let value = self.value(value)?;
                for at in range {
                    *self.touch(array, at, true, None)? = value;
                }
            }
            Stmt::Slice { array, start, end, at, value } => {
                let range = self.range(array, start, end)?;
                let (at, value) = (self.index(at, Int::Usize)?, self.value(value)?);
                // All of it is lent, whatever is written.
                for lent in range.clone() {
                    self.touch(array, lent, true, None)?;
                }
                let at = range.clone().nth(at as usize).ok_or(Stop::Panic)?;
                *self.touch(array, at, true, None)? = value;
            }
            Stmt::If { cond, then, other } => {
                if self.cond(cond)? {
                    return self.block(then, number);
                }
                *number += loops(then);
                return self.block(other, number);
            }
            Stmt::Loop { var, header, prange, body } => {
                return self.run_loop(var, header, *prange, body, *number);
            }
            Stmt::Continue => return Err(Stop::Continue),
        }
        Ok(())
    }

    fn run_loop(
        &mut self,
        var: &str,
        header: &Header,
        prange: bool,
        body: &[Stmt],
        number: usize,
    ) -> Step<()> {
        let values = self.header(header)?;
        if !prange || self.inside {
            for value in values {
                if let Err(Stop::Panic) = self.iteration(var, header.ty, value, body, number) {
                    return Err(Stop::Panic);
                }
                if self.fuel == 0 {
                    break;
                }
            }
            return Ok(());
        }
        let judged = self.judged.map(|judged| &judged[&number]);
        let parallel = match judged {
            Some(judged) => self.is_parallel(judged, header.ty, &values)?,
            None => true,
        };
        let before = self.state();
        self.inside = true;
        self.shadow = Some(Shadow::new(number, self.memory.len()));
        let mut panicked = false;
        for (iteration, value) in values.iter().enumerate() {
            if let Some(shadow) = &mut self.shadow {
                shadow.iteration = iteration;
            }
            let end = self.iteration(var, header.ty, *value, body, number);
            // On another thread the next iteration may run all the same.
            panicked |= matches!(end, Err(Stop::Panic));
            if self.fuel == 0 {
                break;
            }
        }
        self.stopped |= panicked;
        let mut shadow = self.shadow.take().expect("it was put there");
        shadow.parallel = parallel;
        if let Some(judged) = judged
            && parallel
            && !panicked
            && self.fuel > 0
        {
            shadow.differs = self.differing(judged, &before, var, header.ty, &values, body, number);
        }
        self.inside = false;
        self.done.push(shadow);
        Ok(())
    }

    /// One iteration of any loop.
    pub(super) fn iteration(
        &mut self,
        var: &str,
        ty: Int,
        value: i128,
        body: &[Stmt],
        number: usize,
    ) -> Step<()> {
        let (names, objects) = (self.names.len(), self.memory.len());
        self.int(var, ty, value as i64);
        let end = self.block(body, &mut (number + 1));
        self.names.truncate(names);
        self.memory.truncate(objects);
        self.fuel = self.fuel.saturating_sub(1);
        match end {
            Err(Stop::Panic) => Err(Stop::Panic),
            _ => Ok(()),
        }
    }
}
