//! Values and conditions.

use super::super::program::*;
use super::{Generator, Scheme, bin};

impl Generator {
    pub(super) fn cond(&mut self) -> Cond {
        match self.random.below(2) {
            0 => Cond::Even(self.own_var()),
            _ => Cond::Greater(self.value(), Value::Lit(0)),
        }
    }

    /// A value without this variable: with it, an assignment could be an update.
    pub(super) fn other_value(&mut self, name: &str) -> Value {
        let value = self.value();
        if value.reads(name) { Value::Lit(6) } else { value }
    }

    pub(super) fn value(&mut self) -> Value {
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
