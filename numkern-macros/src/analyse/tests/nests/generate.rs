//! Random loop nests: mostly what people write, with slips.
//!
//! A program is tame or wild. In a tame loop every array keeps to one way of
//! being written and every scalar to one reduction; the wilder a program is, the
//! more often a statement departs from that. Wholly random programs would nearly
//! all race, and would say nothing about what is accepted.

use std::collections::HashMap;

use super::program::*;
use super::random::Random;

/// How the iterations of one loop write to one array.
#[derive(Clone, Copy, PartialEq)]
enum Scheme {
    /// `i`, `i + c`, `i + lo`, `n + c - i`.
    Unit(usize),
    /// `f * i + c`, `c` below `f`.
    Factor(i64),
    /// `i * w + j`, `j` in `0..w`.
    Flat,
    /// `y[i * w..(i + 1) * w]`.
    Chunk,
    /// At places of inner loops, by updates of one class.
    Reduced(Op),
    /// Only read.
    Read,
    /// Not by the loop variable alone.
    Other,
}

/// How a scalar is reduced in one loop.
#[derive(Clone, Copy)]
enum Reduction {
    Op(Op),
    Take(Order),
    Best(Order),
}

pub struct Generator {
    random: Random,
    /// Of a hundred statements, how many may be anything.
    wild: usize,
    /// Integer variables, innermost last, and whether they can be changed.
    ints: Vec<(String, Int, bool)>,
    /// Values declared in the loop, and whether they can be changed.
    values: Vec<(String, bool)>,
    /// Arrays declared in the loop, with their lengths.
    private: Vec<(String, usize)>,
    /// The variable of the parallel loop, and those of the loops in it.
    var: String,
    inner: Vec<String>,
    schemes: HashMap<&'static str, (Scheme, usize)>,
    reductions: HashMap<&'static str, Reduction>,
}

const ORDERS: [Order; 4] = [Order::Less, Order::LessEq, Order::Greater, Order::GreaterEq];
const OPS: [Op; 8] = [Op::Add, Op::Sub, Op::Mul, Op::Min, Op::Max, Op::And, Op::Or, Op::Xor];
const ONES: [&str; 3] = ["y", "v", "z"];
const TWOS: [&str; 2] = ["c", "d"];

fn var(name: &str) -> Index {
    Index::Var(name.to_owned())
}

fn bin(op: Arith, left: Index, right: Index) -> Index {
    Index::Bin(op, Box::new(left), Box::new(right))
}

/// The program of a seed.
pub fn program(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let wild = random.pick(&[0, 0, 0, 4, 4, 12, 40]);
    let outer = [("n", Int::Usize), ("w", Int::Usize), ("lo", Int::Usize), ("m", Int::I32)];
    let mut generator = Generator {
        random,
        wild,
        ints: outer.map(|(name, ty)| (name.to_owned(), ty, false)).to_vec(),
        values: Vec::new(),
        private: Vec::new(),
        var: String::new(),
        inner: Vec::new(),
        schemes: HashMap::new(),
        reductions: HashMap::new(),
    };
    Program { body: generator.whole() }
}

impl Generator {
    fn whole(&mut self) -> Vec<Stmt> {
        let count = if self.random.percent(25) { 2 } else { 1 };
        let mut body = Vec::new();
        for _ in 0..count {
            if self.random.percent(12) {
                let header = self.plain(Index::Lit(0), Index::Lit(2));
                self.ints.push(("r".into(), Int::Usize, false));
                let inside = vec![self.parallel()];
                self.ints.pop();
                body.push(Stmt::Loop { var: "r".into(), header, prange: false, body: inside });
            } else {
                body.push(self.parallel());
            }
        }
        body
    }

    fn plain(&self, start: Index, end: Index) -> Header {
        Header { ty: Int::Usize, start, end, inclusive: false, rev: false, step: None }
    }

    /// A parallel loop that is in no other.
    fn parallel(&mut self) -> Stmt {
        self.schemes.clear();
        for array in ONES.into_iter().chain(TWOS) {
            let two = TWOS.contains(&array);
            let scheme = match self.random.below(10) {
                0..=3 => Scheme::Unit(self.random.below(5)),
                4 => Scheme::Factor(2 + self.random.below(2) as i64),
                5 if !two => Scheme::Flat,
                6 if array == "y" || array == "z" => Scheme::Chunk,
                7 => Scheme::Reduced(self.random.pick(&OPS)),
                8 if self.wild > 0 => Scheme::Other,
                _ => Scheme::Read,
            };
            let axis = self.random.below(2);
            self.schemes.insert(array, (scheme, axis));
        }
        for scalar in ["s", "t"] {
            let reduction = match self.random.below(5) {
                0 => Reduction::Take(self.random.pick(&ORDERS)),
                _ => Reduction::Op(self.random.pick(&OPS)),
            };
            self.reductions.insert(scalar, reduction);
        }
        let best = match self.random.below(3) {
            0 => Reduction::Best(self.random.pick(&ORDERS)),
            1 => Reduction::Take(self.random.pick(&ORDERS)),
            _ => Reduction::Op(self.random.pick(&[Op::Min, Op::Max])),
        };
        self.reductions.insert("best", best);
        self.var = self.random.pick(&["i", "i", "i", "k", "n"]).to_owned();
        let header = self.parallel_header();
        let var = self.var.clone();
        let body = self.scope(|this| {
            this.ints.push((var.clone(), header.ty, false));
            let count = 1 + this.random.below(4);
            this.stmts(count, 0)
        });
        Stmt::Loop { var, header, prange: true, body }
    }

    fn scope<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        let before = (self.ints.len(), self.values.len(), self.private.len(), self.inner.len());
        let result = inside(self);
        self.ints.truncate(before.0);
        self.values.truncate(before.1);
        self.private.truncate(before.2);
        self.inner.truncate(before.3);
        result
    }

    fn parallel_header(&mut self) -> Header {
        let one = Index::Lit(1);
        let ty = self.random.pick(&[Int::Usize, Int::Usize, Int::Usize, Int::I32, Int::I64]);
        let end = match ty {
            Int::Usize => var("n"),
            Int::I32 => var("m"),
            _ => Index::Cast(ty, Box::new(var("n"))),
        };
        let mut header = self.plain(Index::Lit(0), end);
        header.ty = ty;
        match self.random.below(10) {
            0 => header.start = one,
            1 => header.inclusive = true,
            2 => header.rev = true,
            3 => header.step = Some(Index::Lit(2)),
            4 => {
                header.rev = true;
                header.step = Some(Index::Lit(3));
            }
            5 if ty == Int::Usize => header.start = var("lo"),
            _ => {}
        }
        header
    }

    fn inner_header(&mut self) -> Header {
        let usizes: Vec<String> = self.usizes();
        let other = self.random.pick(&usizes);
        let mut header = match self.random.below(12) {
            0 => self.plain(Index::Lit(0), Index::Lit(3)),
            1 => self.plain(Index::Lit(0), var(&other)),
            2 => self.plain(var(&other), bin(Arith::Add, var("w"), Index::Lit(2))),
            3 => self.plain(Index::Lit(0), bin(Arith::Add, var("w"), Index::Lit(1))),
            4 => self.plain(Index::Lit(1), var("w")),
            _ => self.plain(Index::Lit(0), var("w")),
        };
        match self.random.below(12) {
            0 => header.rev = true,
            1 => header.step = Some(Index::Lit(2)),
            2 => header.inclusive = true,
            _ => {}
        }
        header
    }

    fn usizes(&self) -> Vec<String> {
        let names = self.ints.iter().map(|(name, ..)| name.clone());
        names.filter(|name| self.type_of(name) == Int::Usize).collect()
    }

    /// The type of the innermost variable of a name.
    fn type_of(&self, name: &str) -> Int {
        self.ints.iter().rev().find(|(known, ..)| known == name).expect("a known name").1
    }

    fn slip(&mut self) -> bool {
        let wild = self.wild;
        self.random.percent(wild)
    }

    fn stmts(&mut self, count: usize, depth: usize) -> Vec<Stmt> {
        (0..count).map(|_| self.stmt(depth)).collect()
    }

    fn stmt(&mut self, depth: usize) -> Stmt {
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

    fn inner_loop(&mut self, depth: usize) -> Stmt {
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

    fn branch(&mut self, depth: usize) -> Stmt {
        let cond = self.cond();
        let (then, other) = (1 + self.random.below(2), self.random.below(2));
        let mut then = self.scope(|this| this.stmts(then, depth + 1));
        if self.random.percent(10) {
            then.push(Stmt::Continue);
        }
        let other = self.scope(|this| this.stmts(other, depth + 1));
        Stmt::If { cond, then, other }
    }

    fn let_index(&mut self) -> Stmt {
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

    fn let_value(&mut self) -> Stmt {
        let value = self.value();
        let name = self.random.pick(&["e", "f"]).to_owned();
        let mutable = self.random.percent(50);
        self.values.push((name.clone(), mutable));
        Stmt::LetValue { name, mutable, value }
    }

    fn let_array(&mut self) -> Stmt {
        let name = if self.slip() { self.random.pick(&ONES) } else { "p" }.to_owned();
        let len = 2 + self.random.below(4);
        self.private.push((name.clone(), len));
        Stmt::LetArray { name, len }
    }

    /// Changes a variable of the iteration's own, or by a slip another one.
    fn change(&mut self) -> Stmt {
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

    fn reduce(&mut self) -> Stmt {
        let name = self.random.pick(&["s", "t", "best"]);
        let place = Place::Scalar(name.into());
        if self.slip() {
            return match self.random.below(3) {
                0 => Stmt::Write { place, value: self.value() },
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

    fn update(&mut self, place: Place, op: Op, value: Value) -> Stmt {
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
    fn write(&mut self) -> Stmt {
        if let Some((name, len)) = self.private.last().cloned() {
            if self.random.percent(30) {
                let at = bin(Arith::Rem, self.own_var(), Index::Lit(len as i64));
                let place = Place::One(name, at);
                return Stmt::Write { place, value: self.value() };
            }
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
            _ => Stmt::Write { place, value },
        }
    }

    fn chunk(&mut self, array: &str) -> Stmt {
        let array = array.to_owned();
        let i = self.own_var();
        let size = if self.random.percent(70) { var("w") } else { Index::Lit(3) };
        let start = bin(Arith::Mul, i.clone(), size.clone());
        let more = if self.slip() { 2 } else { 1 };
        let mut end = match self.random.below(3) {
            0 => bin(Arith::Add, start.clone(), size),
            _ => bin(Arith::Mul, bin(Arith::Add, i, Index::Lit(more)), size),
        };
        if self.slip() {
            end = bin(Arith::Add, end, Index::Lit(1));
        }
        let value = self.value();
        if self.random.percent(50) {
            return Stmt::Chunk { array, start, end, value };
        }
        let at = self.within();
        Stmt::Slice { array, start, end, at, value }
    }

    fn rows(&mut self, array: &str, axis: usize) -> Stmt {
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
    fn place(&mut self, array: &str) -> Place {
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

    fn in_scheme(&mut self, array: &str) -> Index {
        let (scheme, _) = self.schemes[array];
        if self.slip() {
            return self.any_index();
        }
        let i = self.own_var();
        match scheme {
            Scheme::Unit(0 | 1) => i,
            Scheme::Unit(2) => bin(Arith::Add, i, Index::Lit(1)),
            Scheme::Unit(3) => bin(Arith::Add, var("lo"), i),
            Scheme::Unit(_) => bin(Arith::Sub, bin(Arith::Add, self.outer_n(), Index::Lit(3)), i),
            Scheme::Factor(factor) => {
                let rest = self.random.below(factor as usize) as i64;
                let product = bin(Arith::Mul, Index::Lit(factor), i);
                if rest == 0 { product } else { bin(Arith::Add, product, Index::Lit(rest)) }
            }
            Scheme::Flat | Scheme::Chunk => {
                let size = var("w");
                let product = if self.random.percent(20) {
                    bin(Arith::Mul, size, i)
                } else {
                    bin(Arith::Mul, i, size)
                };
                match self.inner.first().cloned() {
                    Some(j) if self.type_of(&j) == Int::Usize => {
                        if self.random.percent(20) {
                            bin(Arith::Add, var(&j), product)
                        } else {
                            bin(Arith::Add, product, var(&j))
                        }
                    }
                    _ => product,
                }
            }
            Scheme::Reduced(_) => self.within(),
            Scheme::Read => self.any_index(),
            Scheme::Other => self.odd(),
        }
    }

    /// `n`, where the name still means the length.
    fn outer_n(&self) -> Index {
        if self.var == "n" { Index::Lit(40) } else { var("n") }
    }

    /// The loop variable as a `usize`.
    fn own_var(&mut self) -> Index {
        let name = self.var.clone();
        let i = var(&name);
        if self.type_of(&name) == Int::Usize {
            return i;
        }
        Index::Cast(Int::Usize, Box::new(i))
    }

    /// An index that moves with the loop.
    fn moving(&mut self) -> Index {
        let i = self.own_var();
        match self.random.below(6) {
            0 => bin(Arith::Add, i, Index::Lit(1)),
            1 => bin(Arith::Mul, Index::Lit(2), i),
            2 => bin(Arith::Add, i, var("lo")),
            3 => {
                let name = self.var.clone();
                match self.type_of(&name) {
                    Int::Usize => i,
                    _ => {
                        let sum = bin(Arith::Add, var(&name), Index::Lit(1));
                        Index::Cast(Int::Usize, Box::new(sum))
                    }
                }
            }
            _ => i,
        }
    }

    /// A place that does not come from the parallel loop.
    fn within(&mut self) -> Index {
        let counters: Vec<String> =
            self.inner.iter().filter(|j| self.type_of(j) == Int::Usize).cloned().collect();
        if self.slip() {
            return self.any_index();
        }
        if counters.is_empty() || self.random.percent(20) {
            return match self.random.below(3) {
                0 => var("lo"),
                _ => Index::Lit(self.random.below(3) as i64),
            };
        }
        let j = var(&self.random.pick(&counters));
        match self.random.below(6) {
            0 => bin(Arith::Add, j, Index::Lit(1)),
            1 => bin(Arith::Rem, j, Index::Lit(2)),
            _ => j,
        }
    }

    /// An index that different iterations may share.
    fn odd(&mut self) -> Index {
        let i = self.own_var();
        match self.random.below(9) {
            0 => bin(Arith::Rem, i, Index::Lit(4)),
            1 => bin(Arith::Div, i, Index::Lit(2)),
            2 => bin(Arith::Mul, i.clone(), i),
            3 => Index::At(Box::new(i)),
            4 => Index::Min(Box::new(i), 3),
            5 => Index::Cast(Int::Usize, Box::new(Index::Cast(Int::U8, Box::new(i)))),
            6 => match self.inner.first().cloned() {
                Some(j) if self.type_of(&j) == Int::Usize => bin(Arith::Add, i, var(&j)),
                _ => bin(Arith::Sub, i.clone(), i),
            },
            7 => bin(Arith::Mul, i, var("w")),
            _ => bin(Arith::Sub, bin(Arith::Mul, Index::Lit(2), i), self.moving()),
        }
    }

    fn any_index(&mut self) -> Index {
        let usizes = self.usizes();
        let name = var(&self.random.pick(&usizes));
        match self.random.below(9) {
            0 => Index::Lit(self.random.below(4) as i64),
            1 => bin(Arith::Add, name, Index::Lit(self.random.below(3) as i64)),
            2 => self.odd(),
            3 => bin(Arith::Sub, Index::Len("x".into()), bin(Arith::Add, name, Index::Lit(1))),
            4 => bin(Arith::Sub, Index::Rows("c".into()), bin(Arith::Add, name, Index::Lit(1))),
            5 => self.moving(),
            6 => bin(Arith::Add, name, self.own_var()),
            _ => name,
        }
    }

    fn cond(&mut self) -> Cond {
        match self.random.below(2) {
            0 => Cond::Even(self.own_var()),
            _ => Cond::Greater(self.value(), Value::Lit(0)),
        }
    }

    fn value(&mut self) -> Value {
        let own = self.own_var();
        match self.random.below(14) {
            0 => Value::Lit(self.random.below(9) as i64 - 4),
            1 => Value::Of(own),
            2 => Value::Add(Box::new(self.value()), Box::new(self.value())),
            3 => Value::Sub(Box::new(self.value()), Box::new(self.value())),
            4 => Value::Max(Box::new(self.value()), Box::new(self.value())),
            5 => {
                let j = self.within();
                Value::Read(Place::Two("a".into(), own, j, false))
            }
            6 => Value::Sum("a".into(), self.random.below(2), own),
            7 => match self.values.last().cloned() {
                Some((name, _)) => Value::Read(Place::Scalar(name)),
                None => Value::Lit(2),
            },
            8 => match self.private.last().cloned() {
                Some((name, len)) => {
                    let at = bin(Arith::Rem, own, Index::Lit(len as i64));
                    Value::Read(Place::One(name, at))
                }
                None => Value::Lit(3),
            },
            9 | 10 => {
                // An array of the loop: where it is only read, anywhere.
                let array = self.random.pick(&["y", "v", "z", "c", "d"]);
                let scheme = self.schemes[array].0;
                match scheme {
                    Scheme::Reduced(_) | Scheme::Chunk if !self.slip() => Value::Lit(5),
                    _ => Value::Read(self.place(array)),
                }
            }
            11 if self.slip() => Value::Read(Place::Scalar(self.random.pick(&["s", "t"]).into())),
            _ => {
                let at = if self.random.percent(70) { self.moving() } else { self.any_index() };
                Value::Read(Place::One("x".into(), at))
            }
        }
    }
}
