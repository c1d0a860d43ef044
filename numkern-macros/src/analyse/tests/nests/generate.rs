//! Random loop nests: mostly what people write, with slips.
//!
//! A program is tame or wild. In a tame loop every array keeps to one way of
//! being written and every scalar to one reduction; the wilder a program is, the
//! more often a statement departs from that. Wholly random programs would nearly
//! all race, and would say nothing about what is accepted.

mod indices;
mod owned;
mod statements;
mod values;

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
    /// A loop through a part, or `y[i * w..(i + 1) * w]`.
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
    /// Whether `low` and `high` change places in `if .. else if ..`, and whether
    /// it takes equal ones.
    chain: (bool, bool),
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
    let wild = random.pick(&[0, 0, 4, 8, 15, 25, 40]);
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
        chain: (false, false),
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
                // ndarrays are not indexed by ranges.
                6 | 9 if !two && array != "v" => Scheme::Chunk,
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
        for name in ["pair", "top"] {
            self.reductions.insert(name, Reduction::Best(self.random.pick(&ORDERS)));
        }
        self.chain = (self.random.percent(25), self.random.percent(30));
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
        let ty = self.random.pick(&[
            Int::Usize,
            Int::Usize,
            Int::Usize,
            Int::Usize,
            Int::I32,
            Int::I64,
            Int::U8,
        ]);
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
}
