//! What a condition leaves of an interval.

use super::{Int, Interval};

impl<I: Int> Interval<I> {
    /// The values of both, of which the nest takes one or the other.
    #[inline(always)]
    pub fn either(self, other: Self) -> Self {
        if self.never {
            return other;
        }
        if other.never {
            return self;
        }
        let (low, high) = (self.low.min(other.low), self.high.max(other.high));
        Self { low, high, known: self.known & other.known, never: false }
    }

    /// The values from `low` to `high`, where other ones are not met.
    #[inline(always)]
    fn only(self, other: Self, low: I, high: I) -> Self {
        if !other.known || other.never {
            return self;
        }
        Self { low, high, known: self.known, never: self.never | (self.known & (low > high)) }
    }

    /// The values under the condition `self > other`.
    #[inline(always)]
    pub fn where_gt(self, other: Self) -> Self {
        match other.low.plus(I::ONE) {
            Some(above) => self.only(other, self.low.max(above), self.high),
            None => self,
        }
    }

    /// The values under the condition `self >= other`.
    #[inline(always)]
    pub fn where_ge(self, other: Self) -> Self {
        self.only(other, self.low.max(other.low), self.high)
    }

    /// The values under the condition `self < other`.
    #[inline(always)]
    pub fn where_lt(self, other: Self) -> Self {
        match other.high.minus(I::ONE) {
            Some(below) => self.only(other, self.low, self.high.min(below)),
            None => self,
        }
    }

    /// The values under the condition `self <= other`.
    #[inline(always)]
    pub fn where_le(self, other: Self) -> Self {
        self.only(other, self.low, self.high.min(other.high))
    }

    /// The values under the condition `self == other`.
    #[inline(always)]
    pub fn where_eq(self, other: Self) -> Self {
        self.only(other, self.low.max(other.low), self.high.min(other.high))
    }

    /// The values under the condition `self != other`, if that is an end.
    #[inline(always)]
    pub fn where_ne(self, other: Self) -> Self {
        let fixed = other.low == other.high;
        if fixed && self.low == other.low {
            self.where_gt(other)
        } else if fixed && self.high == other.low {
            self.where_lt(other)
        } else {
            self
        }
    }
}
