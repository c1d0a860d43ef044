//! Statements of a loop.

use super::super::program::*;
use super::{Generator, ONES, OPS, ORDERS, Reduction, Scheme, TWOS, bin, var};

impl Generator {
    pub(super) fn stmts(&mut self, count: usize, depth: usize) -> Vec<Stmt> {
        (0..count).flat_map(|_| self.some(depth)).collect()
    }

    /// One statement, or a few that belong together.
    fn some(&mut self, depth: usize) -> Vec<Stmt> {
        let owned = ONES.into_iter().find(|array| self.schemes[array].0 == Scheme::Chunk);
        match owned {
            Some(array) if depth == 0 && self.random.percent(35) => self.owned(array),
            _ => vec![self.stmt(depth)],
        }
    }

    pub(super) fn stmt(&mut self, depth: usize) -> Stmt {
        match self.random.below(20) {
            0..=6 => self.write(),
            7..=9 => self.reduce(),
            10..=12 if depth < 2 => self.inner_loop(depth),
            13 | 14 if depth < 3 => self.branch(depth),
            15 => self.let_index(),
            16 => self.let_value(),
            17 => self.let_array(),
            18 => self.change(),
            _ => self.write(),
        }
    }

    pub(super) fn inner_loop(&mut self, depth: usize) -> Stmt {
        let header = self.inner_header();
        let name = match self.random.below(12) {
            0 if self.slip() => self.var.clone(),
            1 => "k".to_owned(),
            _ => if depth == 0 { "j" } else { "l" }.to_owned(),
        };
        let prange = self.random.percent(20);
        let body = self.scope(|this| {
            this.ints.push((name.clone(), Int::Usize, false));
            this.inner.push(name.clone());
            let count = 1 + this.random.below(2);
            this.stmts(count, depth + 1)
        });
        Stmt::Loop { var: name, header, prange, body }
    }

    pub(super) fn branch(&mut self, depth: usize) -> Stmt {
        let cond = self.cond();
        let (then, other) = (1 + self.random.below(2), self.random.below(2));
        let mut then = self.scope(|this| this.stmts(then, depth + 1));
        if self.random.percent(10) {
            then.push(Stmt::Continue);
        }
        let other = self.scope(|this| this.stmts(other, depth + 1));
        Stmt::If { cond, then, other }
    }

    pub(super) fn let_index(&mut self) -> Stmt {
        let name = match self.random.below(8) {
            0 => self.var.clone(),
            1 => "w".to_owned(),
            _ => self.random.pick(&["k", "q"]).to_owned(),
        };
        let value = if self.random.percent(60) { self.moving() } else { self.any_index() };
        let mutable = self.random.percent(25);
        self.ints.push((name.clone(), Int::Usize, mutable));
        Stmt::LetIndex { name, ty: Int::Usize, mutable, value }
    }

    pub(super) fn let_value(&mut self) -> Stmt {
        let value = self.value();
        let name = self.random.pick(&["e", "f"]).to_owned();
        let mutable = self.random.percent(50);
        self.values.push((name.clone(), mutable));
        Stmt::LetValue { name, mutable, value }
    }

    pub(super) fn let_array(&mut self) -> Stmt {
        let name = if self.slip() { self.random.pick(&ONES) } else { "p" }.to_owned();
        let len = 2 + self.random.below(4);
        self.private.push((name.clone(), len));
        Stmt::LetArray { name, len }
    }

    /// Changes a variable of the iteration's own, or by a slip another one.
    pub(super) fn change(&mut self) -> Stmt {
        let own = self.ints.iter().rev().find(|(name, ty, mutable)| {
            *mutable && *ty == Int::Usize && self.type_of(name) == Int::Usize && {
                let last = self.ints.iter().rev().find(|(known, ..)| known == name);
                last.is_some_and(|(.., mutable)| *mutable)
            }
        });
        if let Some((name, ..)) = own.cloned() {
            let value = self.any_index();
            return Stmt::SetIndex { name, value };
        }
        let own = self.values.iter().rev().find(|(name, _)| {
            self.values.iter().rev().find(|(known, _)| known == name).is_some_and(|one| one.1)
        });
        if let Some((name, _)) = own.cloned() {
            return Stmt::Write { place: Place::Scalar(name), value: self.value() };
        }
        if self.slip() {
            let value = self.moving();
            return Stmt::SetIndex { name: "at".into(), value };
        }
        self.reduce()
    }

    pub(super) fn reduce(&mut self) -> Stmt {
        let name = self.random.pick(&["s", "t", "best", "best", "pair", "top", "low"]);
        match name {
            "pair" | "top" => return self.kept(name),
            "low" => return self.chained(),
            _ => {}
        }
        let place = Place::Scalar(name.into());
        if self.slip() {
            return match self.random.below(3) {
                0 => Stmt::Write { place, value: self.other_value(name) },
                1 => Stmt::Flag { name: name.into(), cond: self.cond() },
                _ => {
                    let (op, value) = (self.random.pick(&OPS), self.value());
                    Stmt::Update { place, op, spelling: Spelling::Swapped, value }
                }
            };
        }
        let value = self.value();
        let swapped = self.random.percent(30);
        match self.reductions[name] {
            Reduction::Op(op) => self.update(place, op, value),
            Reduction::Take(order) => Stmt::Take { name: name.into(), order, swapped, value },
            Reduction::Best(order) => {
                let index = if self.random.percent(80) { self.own_var() } else { self.moving() };
                let (best, at) = (name.to_owned(), "at".to_owned());
                Stmt::Best { best, at, order, swapped, value, index }
            }
        }
    }

    /// Variables that a comparison keeps together; by a slip, by two.
    fn kept(&mut self, name: &str) -> Stmt {
        let Reduction::Best(mut order) = self.reductions[name] else { unreachable!("as made") };
        if self.slip() {
            order = self.random.pick(&ORDERS);
        }
        let index = if self.random.percent(80) { self.own_var() } else { self.moving() };
        let name = name.to_owned();
        if name == "top" {
            let array = if self.slip() { self.random.pick(&ONES) } else { "x" }.to_owned();
            return Stmt::ByIndex { at: name, order, array, index };
        }
        let (swapped, value) = (self.random.percent(30), self.value());
        Stmt::Tuple { name, order, swapped, value, index }
    }

    fn chained(&mut self) -> Stmt {
        let (turned, mut equal) = self.chain;
        if self.slip() {
            equal = !equal;
        }
        let (low, high) = if turned { ("high", "low") } else { ("low", "high") };
        let value = self.value();
        Stmt::Chain { low: low.to_owned(), high: high.to_owned(), equal, value }
    }

    pub(super) fn update(&mut self, place: Place, op: Op, value: Value) -> Stmt {
        let mut spelling = self.random.pick(&[
            Spelling::Short,
            Spelling::Short,
            Spelling::Long,
            Spelling::Swapped,
        ]);
        if op == Op::Sub && spelling == Spelling::Swapped {
            spelling = Spelling::Long;
        }
        // Products of data leave the range of an integer.
        let value = if op == Op::Mul { Value::Lit(self.random.pick(&[-1, 1])) } else { value };
        Stmt::Update { place, op, spelling, value }
    }

    /// A write to an array, in the way that the loop has for it.
    pub(super) fn write(&mut self) -> Stmt {
        if let Some((name, len)) = self.private.last().cloned()
            && self.random.percent(30)
        {
            let at = bin(Arith::Rem, self.own_var(), Index::Lit(len as i64));
            let place = Place::One(name, at);
            return Stmt::Write { place, value: self.value() };
        }
        let arrays: Vec<&'static str> = ONES.into_iter().chain(TWOS).collect();
        let mut array = self.random.pick(&arrays);
        // Most loops write to one array or two.
        if self.schemes[array].0 == Scheme::Read && !self.slip() {
            array = self.random.pick(&arrays);
            if self.schemes[array].0 == Scheme::Read {
                return self.reduce();
            }
        }
        let (scheme, axis) = self.schemes[array];
        let two = TWOS.contains(&array);
        if scheme == Scheme::Chunk && !self.slip() {
            return self.chunk(array);
        }
        if two && !matches!(scheme, Scheme::Reduced(_)) && self.random.percent(35) {
            return self.rows(array, axis);
        }
        let place = self.place(array);
        let value = self.value();
        match scheme {
            Scheme::Reduced(op) if !self.slip() => self.update(place, op, value),
            _ if self.random.percent(30) => {
                let op = self.random.pick(&OPS);
                self.update(place, op, value)
            }
            // `y[0] = y[0] + e` would be an update, and is made as one elsewhere.
            Scheme::Reduced(_) | Scheme::Other | Scheme::Read if value.reads(array) => {
                Stmt::Write { place, value: Value::Lit(4) }
            }
            _ => Stmt::Write { place, value },
        }
    }

    pub(super) fn chunk(&mut self, array: &str) -> Stmt {
        let array = array.to_owned();
        let i = self.own_var();
        let size = if self.random.percent(70) { var("w") } else { Index::Lit(3) };
        let (start, end) = self.ends(&array, i, size);
        let value = self.value();
        if self.random.percent(50) {
            return Stmt::Chunk { array, start, end, value };
        }
        let at = self.within();
        Stmt::Slice { array, start, end, at, value }
    }

    pub(super) fn rows(&mut self, array: &str, axis: usize) -> Stmt {
        let axis = if self.slip() { 1 - axis } else { axis };
        let (array, index, value) = (array.to_owned(), self.in_scheme(array), self.value());
        let (at, by_axis) = (self.within(), self.random.percent(30));
        match self.random.below(4) {
            0 => Stmt::View { array, axis, index, at, value },
            1 => {
                let place = Place::Part(array, axis, index, at);
                Stmt::Write { place, value }
            }
            _ => Stmt::Fill { array, axis, index, value, by_axis },
        }
    }

    /// An element as the loop's way for the array has it.
    pub(super) fn place(&mut self, array: &str) -> Place {
        let index = self.in_scheme(array);
        if !TWOS.contains(&array) {
            return Place::One(array.to_owned(), index);
        }
        let (_, axis) = self.schemes[array];
        let other = self.within();
        let pair = self.random.percent(30);
        let (i, j) = if axis == 0 { (index, other) } else { (other, index) };
        Place::Two(array.to_owned(), i, j, pair)
    }
}
