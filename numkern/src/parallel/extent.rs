//! Whether the parts of an array that iterations write are apart, where that
//! depends on numbers that only the running program has: `c[i * w + j]`.
//!
//! The compiler of this crate writes every such index as `i * factor + rest`.
//! Before the loop the rest is bounded by interval arithmetic over the ranges of
//! the inner loops, in exact numbers, and the parts are apart where the rest
//! spreads over less than the factor and nothing wraps around. Where they are
//! not, or where that cannot be told, the loop runs on one thread.

use std::ops::{Add, Div, Mul, Rem, Sub};

use super::space::{IterSpace, LoopInt, Walk};

/// The integers between two bounds, both included, without overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// There is none: a loop that never runs.
    Never,
    /// These.
    Within(i128, i128),
    /// Nothing is known.
    Unknown,
}

use Extent::{Never, Unknown, Within};

/// An integer that an index of a written array may hold.
#[diagnostic::on_unimplemented(
    message = "NK0356: an index of an array that a `prange!` loop writes holds a `{Self}`",
    label = "not an integer of at most 64 bits",
    note = "why: whether the iterations write to different elements can only be seen for integers, whose arithmetic is known",
    note = "help: convert it to `usize` before the loop"
)]
pub trait IndexNumber: sealed::Sealed {
    /// The number itself.
    fn __nk_exact(self) -> i128;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! index_numbers {
    ($($t:ident)*) => {$(
        impl sealed::Sealed for $t {}

        impl IndexNumber for $t {
            #[inline]
            fn __nk_exact(self) -> i128 {
                self as i128
            }
        }
    )*};
}

index_numbers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl Extent {
    /// One number. That it is a primitive integer is part of the proof: what the
    /// operators of a user's type do is not known.
    #[inline]
    pub fn of<T: IndexNumber>(number: T) -> Extent {
        let number = number.__nk_exact();
        Within(number, number)
    }

    /// A literal coefficient.
    #[inline]
    pub fn literal(number: i64) -> Extent {
        Within(number.into(), number.into())
    }

    /// The value of an expression of type `usize`, if it did not wrap around.
    #[inline]
    pub fn in_usize(self) -> Extent {
        match self {
            Within(low, high) if low >= 0 && high <= usize::MAX as i128 => self,
            _ => Unknown,
        }
    }

    /// The smaller one of two numbers.
    #[inline]
    pub fn min(self, other: Extent) -> Extent {
        self.both(other, |a, b| Some(Within(a.0.min(b.0), a.1.min(b.1))))
    }

    /// The larger one of two numbers.
    #[inline]
    pub fn max(self, other: Extent) -> Extent {
        self.both(other, |a, b| Some(Within(a.0.max(b.0), a.1.max(b.1))))
    }

    fn both(
        self,
        other: Extent,
        join: impl FnOnce((i128, i128), (i128, i128)) -> Option<Extent>,
    ) -> Extent {
        match (self, other) {
            (Unknown, _) | (_, Unknown) => Unknown,
            (Never, _) | (_, Never) => Never,
            (Within(a, b), Within(c, d)) => join((a, b), (c, d)).unwrap_or(Unknown),
        }
    }

    /// All from the smallest to the largest number of both.
    #[inline]
    #[must_use]
    pub fn hull(self, other: Extent) -> Extent {
        match (self, other) {
            (Unknown, _) | (_, Unknown) => Unknown,
            (Never, one) | (one, Never) => one,
            (Within(a, b), Within(c, d)) => Within(a.min(c), b.max(d)),
        }
    }

    /// The number, where there is just one.
    fn single(self) -> Option<i128> {
        match self {
            Within(low, high) if low == high => Some(low),
            _ => None,
        }
    }

    /// How far the largest number is from the smallest.
    fn spread(self) -> Option<i128> {
        match self {
            Within(low, high) => high.checked_sub(low),
            Never | Unknown => None,
        }
    }

    fn is_inside(self, low: i128, high: i128) -> bool {
        matches!(self, Within(a, b) if low <= a && b <= high)
    }
}

impl Add for Extent {
    type Output = Extent;

    #[inline]
    fn add(self, other: Extent) -> Extent {
        self.both(other, |a, b| Some(Within(a.0.checked_add(b.0)?, a.1.checked_add(b.1)?)))
    }
}

impl Sub for Extent {
    type Output = Extent;

    #[inline]
    fn sub(self, other: Extent) -> Extent {
        self.both(other, |a, b| Some(Within(a.0.checked_sub(b.1)?, a.1.checked_sub(b.0)?)))
    }
}

impl Mul for Extent {
    type Output = Extent;

    #[inline]
    fn mul(self, other: Extent) -> Extent {
        self.both(other, |a, b| {
            let corners = [
                a.0.checked_mul(b.0)?,
                a.0.checked_mul(b.1)?,
                a.1.checked_mul(b.0)?,
                a.1.checked_mul(b.1)?,
            ];
            Some(Within(*corners.iter().min()?, *corners.iter().max()?))
        })
    }
}

impl Div for Extent {
    type Output = Extent;

    /// Of single numbers, as Rust divides them.
    #[inline]
    fn div(self, other: Extent) -> Extent {
        self.both(other, |a, b| {
            let quotient = a.0.checked_div(b.0)?;
            (a.0 == a.1 && b.0 == b.1).then_some(Within(quotient, quotient))
        })
    }
}

impl Rem for Extent {
    type Output = Extent;

    /// Of single numbers, as Rust divides them.
    #[inline]
    fn rem(self, other: Extent) -> Extent {
        self.both(other, |a, b| {
            let rest = a.0.checked_rem(b.0)?;
            (a.0 == a.1 && b.0 == b.1).then_some(Within(rest, rest))
        })
    }
}

/// A range of an inner loop or of a slice: what its numbers can be.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// The start, less what it moves with the loop variable.
    pub start: Extent,
    /// The end, less the same.
    pub end: Extent,
    /// Their difference.
    pub length: Extent,
    /// Whether the end belongs to it.
    pub closed: bool,
    /// Whether start and end do not move with the loop variable.
    pub still: bool,
    /// Whether the numbers must be known exactly, not only modulo the size of
    /// their type.
    pub strict: bool,
    /// The largest number of the type, or a smaller one.
    pub limit: i128,
}

impl Run {
    /// The largest number of a type of the size of a pointer.
    pub const POINTER: i128 = isize::MAX as i128;

    /// What its numbers can be, less what the start moves with the loop variable.
    ///
    /// Start and end are computed in wrapping arithmetic, so that they are only
    /// known modulo the size of the type. Where both are exact (in `0..=limit`),
    /// so is all between them. Otherwise their true difference `d` says it: for
    /// `0 <= d <= limit` it is the difference of the wrapped ones, too, if those
    /// are in ascending order, and if they are not the range is empty.
    #[inline]
    pub fn numbers(self) -> Extent {
        let exact =
            self.still && self.start.is_inside(0, self.limit) && self.end.is_inside(0, self.limit);
        let ordered = !self.strict && self.length.is_inside(0, self.limit);
        match (self.start, self.end) {
            (Never, _) | (_, Never) => Never,
            (Within(low, _), Within(_, high)) if exact || ordered => {
                let last = if self.closed { high } else { high - 1 };
                if low <= last { Within(low, last) } else { Never }
            }
            _ => Unknown,
        }
    }
}

/// One access of the loop to the array.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What the loop variable is multiplied by.
    pub factor: Extent,
    /// What is added to it.
    pub rest: Extent,
    /// What the stride of the inner loops is multiplied by.
    pub rows: Extent,
    /// For indices that count from the end where they are negative, as those of
    /// `s![..]` do: the extent of all numbers in them, which must be none such.
    pub signed: Option<Extent>,
}

impl<T: LoopInt, K: Walk> IterSpace<T, K> {
    /// Whether no element belongs to two iterations: an element at
    /// `factor * i + r + stride * q`, with `r` in `rest` and `q` in `rows` of any
    /// of the parts.
    ///
    /// Two iterations are `d` apart, `0 < d <= span`, and their rests `e`, with
    /// `|e| <= spread < |factor|`. Then `0 < |factor * d + e|`, and this is at
    /// most `near = |factor| * span + spread`. Without a stride that is the
    /// difference of their indices. With one, `near < |stride|`, so that no
    /// multiple of the stride makes up for it; the difference is not 0 and at
    /// most `near + |stride| * (the spread of rows)`. Below the modulus of the
    /// arithmetic such indices differ. It is that of `T`, where the index is
    /// computed in `T` (`narrow`), and that of `usize` otherwise.
    pub fn keeps_apart(&self, narrow: bool, stride: Option<Extent>, parts: &[Part]) -> bool {
        let Some((first, last)) = self.ends() else { return true };
        let (modulus, most) = Self::limits(narrow);
        let counts_up = |part: &Part| match part.signed {
            Some(signed) => (Within(first, last) * part.factor + signed).is_inside(0, most),
            None => true,
        };
        let apart = || {
            let (mut factor, mut rest, mut rows) = (Never, Never, Never);
            for part in parts {
                if part.rest == Never || part.rows == Never {
                    continue;
                }
                factor = factor.hull(part.factor);
                (rest, rows) = (rest.hull(part.rest), rows.hull(part.rows));
            }
            if factor == Never {
                return Some(true);
            }
            let factor = factor.single()?.checked_abs()?;
            let (spread, rows) = (rest.spread()?, rows.spread()?);
            let near = factor.checked_mul(last.checked_sub(first)?)?.checked_add(spread)?;
            let (fits, reach) = match stride {
                None => (true, near),
                Some(stride) => {
                    let stride = stride.single()?.checked_abs()?;
                    (near < stride, stride.checked_mul(rows)?.checked_add(near)?)
                }
            };
            Some(spread < factor && fits && reach <= modulus)
        };
        parts.iter().all(counts_up) && (first == last || apart().unwrap_or(false))
    }

    /// The modulus of the arithmetic in which indices are computed, and the
    /// largest number that is surely no negative one.
    fn limits(narrow: bool) -> (i128, i128) {
        let width = i128::try_from(T::WIDTH).unwrap_or(i128::MAX).min(usize::MAX as i128);
        if narrow { (width, width / 2) } else { (usize::MAX as i128, Run::POINTER) }
    }

    /// Whether no iteration reaches an element by one of the first parts that any
    /// iteration reaches by one of the others.
    ///
    /// An index is `factor * i + rest`, exactly. All that it can be lies between
    /// two bounds, for each side. Numbers from 0 up to half the modulus are what
    /// the arithmetic computes, and where one side ends before the other begins
    /// no two are equal.
    pub fn stay_clear(&self, narrow: bool, parts: &[Part], others: &[Part]) -> bool {
        let Some((first, last)) = self.ends() else { return true };
        let (_, most) = Self::limits(narrow);
        let reach = |parts: &[Part]| {
            let reach = |part: &Part| {
                let moved = Within(first, last) * part.factor;
                let all = moved + part.rest;
                part.signed.map_or(all, |signed| all.hull(moved + signed))
            };
            parts.iter().map(reach).fold(Never, Extent::hull)
        };
        match (reach(parts), reach(others)) {
            (Never, Never | Within(..)) | (Within(..), Never) => true,
            (Within(a, b), Within(c, d)) => a.min(c) >= 0 && b.max(d) <= most && (b < c || d < a),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests;
