//! The values that an index may take over the iterations of a nest of loops.
//!
//! An index such as `i * w + j - 1`, `(i + 1) % n` or `n - 1 - i` is computed once
//! before the nest, by the operations of the index expression itself, on
//! intervals instead of numbers: the loop variables stand for all of their
//! values at once. Where the interval lies in an array, so does the index at
//! every iteration.
//!
//! Every operation is checked in the type that it has in the program: where one
//! could overflow, divide by zero or lose a sign, the interval is not known, and
//! the nest runs as written, with its panic (or its wrapped index) where it is.

use super::axes::Axes;
use super::math::Val;

mod conditions;

/// An integer type that an interval may have.
pub trait Int: Copy + Ord + sealed::Sealed {
    /// The smallest number of the type.
    const MIN: Self;
    /// The largest number of the type.
    const MAX: Self;
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// `self + other`, if it fits.
    fn plus(self, other: Self) -> Option<Self>;
    /// `self - other`, if it fits.
    fn minus(self, other: Self) -> Option<Self>;
    /// `self * other`, if it fits.
    fn times(self, other: Self) -> Option<Self>;
    /// `self / other`, if that neither panics nor overflows.
    fn over(self, other: Self) -> Option<Self>;
    /// `self - other`, or the end of the type that it goes beyond.
    fn minus_saturating(self, other: Self) -> Self;
    /// This step of a `step_by`, if the type holds it.
    fn of_step(step: usize) -> Option<Self>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! ints {
    ($($t:ident)*) => {$(
        impl sealed::Sealed for $t {}

        impl Int for $t {
            const MIN: Self = $t::MIN;
            const MAX: Self = $t::MAX;
            const ZERO: Self = 0;
            const ONE: Self = 1;

            #[inline(always)]
            fn plus(self, other: Self) -> Option<Self> {
                self.checked_add(other)
            }

            #[inline(always)]
            fn minus(self, other: Self) -> Option<Self> {
                self.checked_sub(other)
            }

            #[inline(always)]
            fn times(self, other: Self) -> Option<Self> {
                self.checked_mul(other)
            }

            #[inline(always)]
            fn over(self, other: Self) -> Option<Self> {
                self.checked_div(other)
            }

            #[inline(always)]
            fn minus_saturating(self, other: Self) -> Self {
                self.saturating_sub(other)
            }

            #[inline(always)]
            fn of_step(step: usize) -> Option<Self> {
                step.try_into().ok()
            }
        }
    )*};
}

ints!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// All values of an expression in a nest of loops, or more.
///
/// # Invariant
///
/// If `known` and not `never`, then `low <= high`, and whenever the nest
/// evaluates the expression, its value lies between them, and no operation in it
/// has overflowed. If `never`, the nest does not evaluate the expression at all.
#[derive(Clone, Copy, Debug)]
pub struct Interval<I> {
    low: I,
    high: I,
    known: bool,
    never: bool,
}

// Generated code calls the operations by name.
#[allow(clippy::should_implement_trait)]
impl<I: Int> Interval<I> {
    /// What has the same value throughout the nest.
    #[inline(always)]
    pub fn fixed(value: I) -> Self {
        Self { low: value, high: value, known: true, never: false }
    }

    /// [`fixed`](Self::fixed), of a number or a reference to one.
    #[inline(always)]
    pub fn of(value: impl Val<I>) -> Self {
        Self::fixed(value.value())
    }

    /// Whether the ends are known, or not needed.
    #[inline(always)]
    pub fn is_bounded(self) -> bool {
        self.known | self.never
    }

    /// Nothing is known: an operation may overflow, or panic.
    const UNKNOWN: Self = Self { low: I::ZERO, high: I::ZERO, known: false, never: false };

    /// The variable of `for i in start..end`, where the ends may themselves
    /// change from loop to loop.
    #[inline(always)]
    pub fn half_open(start: Self, end: Self) -> Self {
        // With `low < end.high`, one less is still a number of the type.
        let high = end.high.minus(I::ONE).unwrap_or(end.high);
        let known = start.known & end.known;
        let never = start.never | end.never | (known & (end.high <= start.low));
        Self { low: start.low, high, known, never }
    }

    /// The variable of `for i in start..=end`. Not known where `end + 1`
    /// overflows, so that the nest may count up to that instead.
    #[inline(always)]
    pub fn inclusive(start: Self, end: Self) -> Self {
        let known = start.known & end.known & (end.high < I::MAX);
        let never = start.never | end.never | (known & (end.high < start.low));
        Self { low: start.low, high: end.high, known, never }
    }

    /// Between the first and the last value of a loop, in either order.
    #[inline(always)]
    pub fn ends(ends: Option<(I, I)>) -> Self {
        match ends {
            Some((first, last)) => {
                Self { low: first.min(last), high: first.max(last), known: true, never: false }
            }
            None => Self { never: true, ..Self::UNKNOWN },
        }
    }

    /// Every `step`-th value of a range with fixed ends, from its first on; from
    /// its last on with `DOWN`.
    #[inline(always)]
    pub fn step_by<const DOWN: bool>(self, step: Interval<usize>) -> Self {
        let known = self.known & step.known & (step.low > 0);
        let shorter = || {
            let step = I::of_step(step.low)?;
            let length = self.high.minus(self.low)?;
            let walked = length.over(step)?.times(step)?;
            if DOWN {
                Some(Self { low: self.high.minus(walked)?, known, ..self })
            } else {
                Some(Self { high: self.low.plus(walked)?, known, ..self })
            }
        };
        // A step that is not always the same leaves the range itself.
        let fixed = step.low == step.high && !self.never;
        let shorter = if fixed { shorter() } else { None };
        shorter.unwrap_or(Self { known, ..self })
    }

    /// From `ends`, which are `None` where an operation overflows.
    #[inline(always)]
    fn made(self, other: Self, ends: Option<(I, I)>) -> Self {
        let never = self.never | other.never;
        match ends {
            Some((low, high)) => Self { low, high, known: self.known & other.known, never },
            None => Self { never, ..Self::UNKNOWN },
        }
    }

    /// `self + other`.
    #[inline(always)]
    pub fn add(self, other: Self) -> Self {
        let ends = || Some((self.low.plus(other.low)?, self.high.plus(other.high)?));
        self.made(other, ends())
    }

    /// `self - other`.
    #[inline(always)]
    pub fn sub(self, other: Self) -> Self {
        let ends = || Some((self.low.minus(other.high)?, self.high.minus(other.low)?));
        self.made(other, ends())
    }

    /// `self * other`.
    #[inline(always)]
    pub fn mul(self, other: Self) -> Self {
        let ends = || {
            let (low, high) = (self.low.times(other.low)?, self.high.times(other.high)?);
            if self.low >= I::ZERO && other.low >= I::ZERO {
                return Some((low, high));
            }
            let (a, b) = (self.low.times(other.high)?, self.high.times(other.low)?);
            Some((low.min(high).min(a).min(b), low.max(high).max(a).max(b)))
        };
        self.made(other, ends())
    }

    /// `self / other`. Known for positive divisors.
    #[inline(always)]
    pub fn div(self, other: Self) -> Self {
        let ends = || {
            if other.low <= I::ZERO {
                return None;
            }
            // Towards zero: a larger divisor brings either sign nearer to it.
            let by_low = if self.low >= I::ZERO { other.high } else { other.low };
            let by_high = if self.high >= I::ZERO { other.low } else { other.high };
            Some((self.low.over(by_low)?, self.high.over(by_high)?))
        };
        self.made(other, ends())
    }

    /// `self % other`. Known for positive divisors.
    #[inline(always)]
    pub fn rem(self, other: Self) -> Self {
        let ends = || {
            if other.low <= I::ZERO {
                return None;
            }
            // The sign is that of `self`, and the size at most its size.
            let most = other.high.minus(I::ONE)?;
            let low =
                if self.low >= I::ZERO { I::ZERO } else { self.low.max(I::ZERO.minus(most)?) };
            let high = if self.high <= I::ZERO { I::ZERO } else { self.high.min(most) };
            Some((low, high))
        };
        self.made(other, ends())
    }

    /// `self.rem_euclid(other)`. Known for positive divisors.
    #[inline(always)]
    pub fn rem_euclid(self, other: Self) -> Self {
        let ends = || {
            let most = other.high.minus(I::ONE)?;
            (other.low > I::ZERO).then_some((I::ZERO, most))
        };
        self.made(other, ends())
    }

    /// `self.min(other)`.
    #[inline(always)]
    pub fn min(self, other: Self) -> Self {
        self.made(other, Some((self.low.min(other.low), self.high.min(other.high))))
    }

    /// `self.max(other)`.
    #[inline(always)]
    pub fn max(self, other: Self) -> Self {
        self.made(other, Some((self.low.max(other.low), self.high.max(other.high))))
    }

    /// `self.saturating_sub(other)`.
    #[inline(always)]
    pub fn saturating_sub(self, other: Self) -> Self {
        let low = self.low.minus_saturating(other.high);
        self.made(other, Some((low, self.high.minus_saturating(other.low))))
    }

    /// `-self`.
    #[inline(always)]
    pub fn neg(self) -> Self {
        Self::fixed(I::ZERO).sub(self)
    }

    /// `self as J`. Known where that keeps the value.
    #[inline(always)]
    pub fn cast<J: Int + TryFrom<I>>(self) -> Interval<J> {
        match (J::try_from(self.low), J::try_from(self.high)) {
            (Ok(low), Ok(high)) => Interval { low, high, known: self.known, never: self.never },
            _ => Interval { never: self.never, ..Interval::UNKNOWN },
        }
    }
}

/// Whether a loop from `start` to `end` has this many iterations or more.
#[inline(always)]
pub fn is_long<I: Int>(start: I, end: I, iterations: usize) -> bool {
    let enough = I::of_step(iterations).and_then(|iterations| start.plus(iterations));
    enough.is_some_and(|enough| enough <= end)
}

/// Whether every index, one interval for each axis, lies in an array of this
/// shape whenever the nest evaluates it.
#[inline(always)]
pub(crate) fn covered(at: impl Axes<Interval<usize>>, shape: &[usize]) -> bool {
    let axes = at.axes();
    let axes = axes.as_ref();
    if axes.len() != shape.len() {
        return false;
    }
    let (mut inside, mut never) = (true, false);
    for (axis, &len) in axes.iter().zip(shape) {
        inside &= axis.known & (axis.high < len);
        never |= axis.never;
    }
    inside | never
}

#[cfg(test)]
mod tests;
