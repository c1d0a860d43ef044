//! Parts of an array that an iteration owns where the numbers of the running
//! program say so: rows and columns of flat matrices, blocks of rows, ranges.
//! With slips, the parts of neighbours meet.

use super::super::program::*;
use super::{Generator, bin, var};

fn add(left: Index, right: Index) -> Index {
    bin(Arith::Add, left, right)
}

fn mul(left: Index, right: Index) -> Index {
    bin(Arith::Mul, left, right)
}

impl Generator {
    /// How wide the parts are.
    fn width(&mut self) -> Index {
        match self.random.below(10) {
            0 => Index::Lit(3),
            1 => var("lo"),
            2 => add(var("w"), Index::Lit(1)),
            _ => var("w"),
        }
    }

    /// A loop, or a loop in a loop, that writes the part of the iteration.
    pub(super) fn owned(&mut self, array: &str) -> Vec<Stmt> {
        let i = self.own_var();
        let w = self.width();
        match self.random.below(8) {
            0..=2 => {
                let header = self.counters(w.clone());
                let index = |j| self::add(mul(i, w), j);
                vec![self.owned_loop(array, "j", header, index)]
            }
            3 => {
                let turned = self.random.percent(50);
                let header = self.counters(w.clone());
                let base = if turned { mul(w, i) } else { mul(i, w) };
                let name = "base".to_owned();
                let first = Stmt::LetIndex {
                    name: name.clone(),
                    ty: Int::Usize,
                    mutable: false,
                    value: base,
                };
                self.ints.push((name, Int::Usize, false));
                vec![first, self.owned_loop(array, "j", header, |j| add(j, var("base")))]
            }
            4 => {
                // A column: the iterations lie within a row.
                let row = self.outer_n();
                let row = if self.slip() { w } else { row };
                let header = self.plain(Index::Lit(0), add(var("lo"), Index::Lit(1)));
                vec![self.owned_loop(array, "j", header, |j| add(mul(j, row), i))]
            }
            5 => {
                let most = if self.slip() { 4 } else { 3 };
                let inside = self.plain(Index::Lit(0), Index::Lit(most));
                let header = self.counters(w.clone());
                let product = self.random.percent(50);
                let inner = |this: &mut Self, j: Index| {
                    let row = if product {
                        mul(add(mul(i, w), j), Index::Lit(3))
                    } else {
                        add(mul(mul(i, w), Index::Lit(3)), mul(j, Index::Lit(3)))
                    };
                    vec![this.owned_loop(array, "l", inside, |l| add(row, l))]
                };
                vec![self.nest("j", header, inner)]
            }
            _ => {
                let (start, end) = self.ends(array, i, w);
                let header = self.plain(start, end);
                vec![self.owned_loop(array, "q", header, |q| q)]
            }
        }
    }

    /// From the start of a part to its end, which may be ragged.
    pub(super) fn ends(&mut self, array: &str, i: Index, w: Index) -> (Index, Index) {
        let start = mul(i.clone(), w.clone());
        let more = if self.slip() { 2 } else { 1 };
        let mut end = match self.random.below(2) {
            0 => add(start.clone(), w),
            _ => mul(add(i, Index::Lit(more)), w),
        };
        if self.slip() {
            end = add(end, Index::Lit(1));
        }
        if self.random.percent(35) {
            let len = match self.random.below(3) {
                0 => mul(self.outer_n(), Index::Lit(2)),
                _ => Index::Len(array.to_owned()),
            };
            end = Index::MinOf(Box::new(end), Box::new(len));
        }
        (start, end)
    }

    /// The numbers of a loop through a part.
    fn counters(&mut self, w: Index) -> Header {
        let mut header = match self.random.below(6) {
            0 => self.plain(Index::Lit(1), w),
            1 => self.plain(var("lo"), w),
            _ => self.plain(Index::Lit(0), w),
        };
        match self.random.below(8) {
            0 => header.rev = true,
            1 => header.step = Some(Index::Lit(2)),
            _ => {}
        }
        if self.slip() {
            match self.random.below(3) {
                0 => header.inclusive = true,
                1 => header.end = add(header.end, Index::Lit(1)),
                _ => header.end = mul(Index::Lit(2), header.end),
            }
        }
        header
    }

    fn nest(
        &mut self,
        name: &str,
        header: Header,
        inside: impl FnOnce(&mut Self, Index) -> Vec<Stmt>,
    ) -> Stmt {
        let prange = self.random.percent(15);
        let body = self.scope(|this| {
            this.ints.push((name.to_owned(), Int::Usize, false));
            this.inner.push(name.to_owned());
            inside(this, var(name))
        });
        Stmt::Loop { var: name.to_owned(), header, prange, body }
    }

    /// The loop that writes, in one statement or two.
    fn owned_loop(
        &mut self,
        array: &str,
        name: &str,
        header: Header,
        index: impl FnOnce(Index) -> Index,
    ) -> Stmt {
        self.nest(name, header, |this, counter| {
            let index = index(counter);
            let place = Place::One(array.to_owned(), index.clone());
            let value = this.value();
            let mut body = Vec::new();
            if this.random.percent(40) {
                let op = this.random.pick(&super::OPS);
                body.push(this.update(place.clone(), op, value));
            } else {
                body.push(Stmt::Write { place: place.clone(), value });
            }
            if this.random.percent(25) {
                // The part is read again, or by a slip the neighbour's.
                let mut index = index;
                if this.slip() {
                    index = add(index, Index::Lit(1));
                }
                let read = Value::Read(Place::One(array.to_owned(), index));
                // No reduction: `y[k] = y[k] + 1` would be one.
                let value = Value::Sub(Box::new(Value::Lit(1)), Box::new(read));
                body.push(Stmt::Write { place, value });
            }
            body
        })
    }
}
