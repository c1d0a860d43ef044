//! Whether an accepted loop runs in parallel: what the printed code asks before
//! it, asked of the interpreter's memory.
//!
//! The numbers are those of the analysis, and they go through the runtime's own
//! test. So an error in either shows as a loop that runs in parallel and races.

use numkern::__private::{Extent, IterSpace, LoopInt, Part, Run};

use super::interpret::{Machine, Step, Stop};
use super::judged::Judged;
use super::program::{Index, Int};
use crate::analyse::{Number, Operation, Owned};

impl Machine<'_> {
    /// Whether the iterations with these values of the loop variable run on
    /// several threads. Nothing of it counts as an access of an iteration.
    pub(super) fn is_parallel(&mut self, judged: &Judged, ty: Int, values: &[i128]) -> Step<bool> {
        let (Some(first), Some(last)) = (values.iter().min(), values.iter().max()) else {
            return Ok(true);
        };
        let (first, last) = (*first, *last);
        let parallel = &judged.parallel;
        let reach =
            (last - first) * i128::from(parallel.index_factor) + i128::from(parallel.index_offset);
        let width = match ty {
            Int::U8 => 1 << 8,
            Int::I32 => 1 << 32,
            Int::Usize | Int::I64 => 1 << 64,
        };
        let mut all = reach < width;
        for chain in &parallel.chains {
            let [low, high] = [&chain.low, &chain.high].map(|spot| {
                let [name] = judged.objects(spot).try_into().expect("one number");
                self.scalar(&name)
            });
            all &= low < high || chain.strict && low == high;
        }
        for owned in &parallel.owned {
            all &= match ty {
                Int::Usize => self.apart(judged, owned, first as usize, last as usize),
                Int::I64 => self.apart(judged, owned, first as i64, last as i64),
                Int::I32 => self.apart(judged, owned, first as i32, last as i32),
                Int::U8 => self.apart(judged, owned, first as u8, last as u8),
            }?;
        }
        Ok(all)
    }

    /// The expression that `emit/print/owned.rs` prints.
    fn apart<T: LoopInt>(
        &mut self,
        judged: &Judged,
        owned: &Owned,
        first: T,
        last: T,
    ) -> Step<bool> {
        let space = IterSpace::inclusive(first, last);
        let mut runs = Vec::new();
        for run in &owned.runs {
            let numbers = Run {
                start: self.extent(judged, &run.start, &runs)?,
                end: self.extent(judged, &run.end, &runs)?,
                length: self.extent(judged, &run.length, &runs)?,
                closed: run.closed,
                still: run.still,
                strict: run.narrow_bits.is_some(),
                limit: run.narrow_bits.map_or(Run::POINTER, |bits| (1 << (bits - 1)) - 1),
            };
            runs.push(numbers.numbers());
        }
        for way in &owned.ways {
            let stride = match &way.stride {
                Some(stride) => Some(self.extent(judged, stride, &runs)?),
                None => None,
            };
            let mut sides = [Vec::new(), Vec::new()];
            for (side, parts) in sides.iter_mut().zip([&way.parts, &way.others]) {
                for part in parts {
                    assert!(part.signed.is_none(), "the generator writes no `s![..]`");
                    side.push(Part {
                        factor: self.extent(judged, &part.factor, &runs)?,
                        rest: self.extent(judged, &part.rest, &runs)?,
                        rows: self.extent(judged, &part.rows, &runs)?,
                        signed: None,
                    });
                }
            }
            let [parts, others] = &sides;
            let apart = if others.is_empty() {
                space.keeps_apart(owned.narrow, stride, parts)
            } else {
                space.stay_clear(owned.narrow, parts, others)
            };
            if apart {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn extent(&mut self, judged: &Judged, number: &Number, runs: &[Extent]) -> Step<Extent> {
        let single = |value| Extent::Within(value, value);
        Ok(match number {
            Number::Literal(value) => Extent::literal(*value),
            Number::Value(id) => {
                let value = judged.value(*id);
                let ty = self.type_of(value).unwrap_or(Int::Usize);
                single(self.index(value, ty)?)
            }
            Number::Length(array, query) => {
                let name = judged.name(*array).to_owned();
                let value = if *query == "len" { Index::Len(name) } else { Index::Rows(name) };
                single(self.index(&value, Int::Usize)?)
            }
            Number::Counter(at) => *runs.get(*at).ok_or(Stop::Panic)?,
            Number::Sum(items) => {
                let mut sum = Extent::literal(0);
                for item in items {
                    sum = sum + self.extent(judged, item, runs)?;
                }
                sum
            }
            Number::Product(items) => {
                let mut product = Extent::literal(1);
                for item in items {
                    product = product * self.extent(judged, item, runs)?;
                }
                product
            }
            Number::Operation(operation, sides) => {
                let left = self.extent(judged, &sides[0], runs)?.in_usize();
                let right = self.extent(judged, &sides[1], runs)?.in_usize();
                match operation {
                    Operation::Quotient => left / right,
                    Operation::Remainder => left % right,
                    Operation::Min => Extent::min(left, right),
                    Operation::Max => Extent::max(left, right),
                }
            }
        })
    }
}
