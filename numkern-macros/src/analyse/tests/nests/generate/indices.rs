//! Places and indices: those of a loop's way for an array, and others.

use super::super::program::*;
use super::{Generator, Scheme, bin, var};

impl Generator {
    pub(super) fn in_scheme(&mut self, array: &str) -> Index {
        let (scheme, _) = self.schemes[array];
        if self.slip() {
            return if self.random.percent(60) { self.neighbour() } else { self.any_index() };
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

    /// An index that keeps iterations apart by itself, and may not beside others.
    fn neighbour(&mut self) -> Index {
        let i = self.own_var();
        let factor = Index::Lit(self.random.pick(&[1, 2, 2, 3]));
        let moved = bin(Arith::Mul, factor, i.clone());
        let moved = self.random.pick(&[i, moved]);
        match self.random.below(5) {
            0 => bin(Arith::Add, moved, var("lo")),
            1 => bin(Arith::Add, moved, var("w")),
            2 => bin(Arith::Add, moved, Index::Lit(self.random.below(4) as i64)),
            3 => bin(Arith::Sub, bin(Arith::Add, self.outer_n(), Index::Lit(3)), moved),
            _ => moved,
        }
    }

    /// `n`, where the name still means the length.
    pub(super) fn outer_n(&self) -> Index {
        if self.var == "n" { Index::Lit(40) } else { var("n") }
    }

    /// The loop variable as a `usize`.
    pub(super) fn own_var(&mut self) -> Index {
        let name = self.var.clone();
        let i = var(&name);
        if self.type_of(&name) == Int::Usize {
            return i;
        }
        Index::Cast(Int::Usize, Box::new(i))
    }

    /// An index that moves with the loop.
    pub(super) fn moving(&mut self) -> Index {
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
    pub(super) fn within(&mut self) -> Index {
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
    pub(super) fn odd(&mut self) -> Index {
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

    pub(super) fn any_index(&mut self) -> Index {
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
}
