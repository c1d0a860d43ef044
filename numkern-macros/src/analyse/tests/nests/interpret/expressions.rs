//! Ranges, places, indices and values.

use super::super::program::*;
use super::{Machine, Step, Stop};

impl Machine<'_> {
    pub(in super::super) fn header(&mut self, header: &Header) -> Step<Vec<i128>> {
        let start = self.index(&header.start, header.ty)?;
        let end = self.index(&header.end, header.ty)?;
        let end = if header.inclusive { end + 1 } else { end };
        if end - start > 1000 {
            return Err(Stop::Panic);
        }
        let mut values: Vec<i128> = (start..end).collect();
        if header.rev {
            values.reverse();
        }
        if let Some(step) = &header.step {
            let step = self.index(step, Int::Usize)? as usize;
            if step == 0 {
                return Err(Stop::Panic);
            }
            values = values.into_iter().step_by(step).collect();
        }
        Ok(values)
    }

    pub(in super::super) fn range(
        &mut self,
        array: &str,
        start: &Index,
        end: &Index,
    ) -> Step<std::ops::Range<usize>> {
        let start = self.index(start, Int::Usize)?;
        let end = self.index(end, Int::Usize)?;
        let len = self.memory[self.find(array)].data.len() as i128;
        if start > end || end > len {
            return Err(Stop::Panic);
        }
        Ok(start as usize..end as usize)
    }

    /// The elements of a row or a column.
    pub(in super::super) fn part(
        &mut self,
        array: &str,
        axis: usize,
        at: &Index,
    ) -> Step<Vec<usize>> {
        let at = self.index(at, Int::Usize)?;
        let side = self.memory[self.find(array)].columns;
        if at >= side as i128 {
            return Err(Stop::Panic);
        }
        let at = at as usize;
        let element = |k| if axis == 0 { at * side + k } else { k * side + at };
        Ok((0..side).map(element).collect())
    }

    pub(in super::super) fn place<'p>(&mut self, place: &'p Place) -> Step<(&'p str, usize)> {
        match place {
            Place::Scalar(name) => Ok((name, 0)),
            Place::One(array, at) => {
                let at = self.index(at, Int::Usize)?;
                Ok((array, usize::try_from(at).map_err(|_| Stop::Panic)?))
            }
            Place::Two(array, i, j, _) => {
                let (i, j) = (self.index(i, Int::Usize)?, self.index(j, Int::Usize)?);
                let side = self.memory[self.find(array)].columns as i128;
                if i >= side || j >= side {
                    return Err(Stop::Panic);
                }
                Ok((array, (i * side + j) as usize))
            }
            Place::Part(array, axis, at, within) => {
                let elements = self.part(array, *axis, at)?;
                let within = self.index(within, Int::Usize)?;
                let element = elements.get(usize::try_from(within).map_err(|_| Stop::Panic)?);
                Ok((array, *element.ok_or(Stop::Panic)?))
            }
        }
    }

    pub(in super::super) fn index(&mut self, one: &Index, ty: Int) -> Step<i128> {
        let value = match one {
            Index::Lit(value) => i128::from(*value),
            Index::Var(name) => {
                let known = self.memory[self.find(name)].int;
                assert_eq!(known, Some(ty), "`{name}` has another type");
                let value = *self.touch(name, 0, false, None)?;
                // A `usize` beyond `i64::MAX` is kept as its bits.
                ty.wrap(i128::from(value))
            }
            Index::Bin(op, left, right) => {
                let (left, right) = (self.index(left, ty)?, self.index(right, ty)?);
                match op {
                    Arith::Add => left + right,
                    Arith::Sub => left - right,
                    Arith::Mul => left.wrapping_mul(right),
                    Arith::Div | Arith::Rem if right == 0 => return Err(Stop::Panic),
                    Arith::Div => left / right,
                    Arith::Rem => left % right,
                }
            }
            Index::Min(inner, most) => self.index(inner, ty)?.min(i128::from(*most)),
            Index::MinOf(left, right) => self.index(left, ty)?.min(self.index(right, ty)?),
            Index::Cast(to, inner) => {
                assert_eq!(*to, ty, "a cast to another type");
                let from = self.type_of(inner).unwrap_or(ty);
                self.index(inner, from)?
            }
            Index::At(inner) => {
                let at = self.index(inner, Int::Usize)?;
                i128::from(*self.touch(
                    "ix",
                    usize::try_from(at).unwrap_or(usize::MAX),
                    false,
                    None,
                )?)
            }
            Index::Len(array) => self.memory[self.find(array)].data.len() as i128,
            Index::Rows(array) => self.memory[self.find(array)].columns as i128,
        };
        Ok(ty.wrap(value))
    }

    /// The type of an expression below a cast.
    pub(in super::super) fn type_of(&self, one: &Index) -> Option<Int> {
        match one {
            Index::Lit(_) => None,
            Index::Var(name) => self.memory[self.find(name)].int,
            Index::Bin(_, left, right) | Index::MinOf(left, right) => {
                self.type_of(left).or_else(|| self.type_of(right))
            }
            Index::Min(inner, _) => self.type_of(inner),
            Index::Cast(ty, _) => Some(*ty),
            Index::At(_) | Index::Len(_) | Index::Rows(_) => Some(Int::Usize),
        }
    }

    pub(in super::super) fn value(&mut self, one: &Value) -> Step<i64> {
        Ok(match one {
            Value::Lit(value) => *value,
            Value::Read(place) => {
                let (name, at) = self.place(place)?;
                *self.touch(name, at, false, None)?
            }
            Value::Of(inner) => {
                let from = self.type_of(inner).unwrap_or(Int::I64);
                self.index(inner, from)? as i64
            }
            Value::Add(left, right) => self.value(left)?.wrapping_add(self.value(right)?),
            Value::Sub(left, right) => self.value(left)?.wrapping_sub(self.value(right)?),
            Value::Max(left, right) => self.value(left)?.max(self.value(right)?),
            Value::Sum(array, axis, at) => {
                let mut sum = 0i64;
                for at in self.part(array, *axis, at)? {
                    sum = sum.wrapping_add(*self.touch(array, at, false, None)?);
                }
                sum
            }
        })
    }

    pub(in super::super) fn cond(&mut self, one: &Cond) -> Step<bool> {
        Ok(match one {
            Cond::Greater(left, right) => self.value(left)? > self.value(right)?,
            Cond::Even(inner) => {
                let from = self.type_of(inner).unwrap_or(Int::Usize);
                self.index(inner, from)? % 2 == 0
            }
        })
    }
}
