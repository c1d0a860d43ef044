//! First-order linear recurrences: `acc = acc * factor + term`, side by side.
//!
//! Each step waits for the one before it, for the whole latency of a product and
//! a sum. Under `reassoc` the chain may be cut, because steps compose: two of
//! them are one step with another factor and another term.
//!
//! - With one factor for all steps (Horner's rule), step `k` goes to lane
//!   `k % LANES`, and each lane advances by `factor^LANES`. At the end lane `l`
//!   counts `factor^(LANES - 1 - l)`. (The scheme of W. S. Dorn, *Generalizations
//!   of Horner's rule for polynomial evaluation*, IBM Journal 6, 1962; two lanes
//!   are even and odd terms, and the last sum is Estrin's.)
//! - With a factor for each step, neighbours are joined two by two, like the
//!   operands of a parallel prefix sum (R. E. Ladner, M. J. Fischer, *Parallel
//!   prefix computation*, 1980), and only the steps that come out of it, one for
//!   [`GROUP`], wait for one another.
//!
//! # Overflow and underflow
//!
//! Steps are taken in blocks. Where a block's result is not finite, the block is
//! computed again in the order written, from the same start. So the result is
//! infinite or NaN only if the order written makes it so from there. (The other
//! way round is what `reassoc` allows: the order written may overflow on its way
//! to a number that the lanes reach.)
//!
//! A power of the factor, or a product of factors, that could leave the normal
//! numbers would lose what it multiplies: then the order written is kept. What the lanes
//! lose to subnormal numbers else is no more than a few of their units.

use fearless_simd::Simd;

use super::lanes::{LaneIndex, in_groups, one_by_one};
use crate::Float;

/// Lanes of a recurrence with one factor: 4 registers of 8 or 8 of 4, as many as
/// hide the latency of a fused multiply-add that starts twice a cycle.
const LANES: usize = 32;

/// Steps after which the result of a recurrence with one factor is looked at.
const BLOCK: usize = 64 * LANES;

/// Steps that are joined at a time where each has a factor of its own: few enough
/// that the product of their factors stays normal.
const GROUP: usize = 32;

/// `n` steps of `acc = acc * factor + term(step)`. `CONTRACT`: product and sum
/// may be rounded together, where the CPU level has such an instruction.
#[inline(always)]
pub fn recurrence<const CONTRACT: bool, T: Float>(
    simd: impl Simd,
    n: usize,
    acc: T,
    factor: T,
    term: impl Fn(LaneIndex) -> T,
) -> T {
    let one = Step::<CONTRACT, T> { factor };
    let in_order =
        |acc, from, to| one_by_one(from, to, n).fold(acc, |acc, k| one.next(simd, acc, term(k)));
    let Some(powers) = powers(factor) else {
        return in_order(acc, 0, n);
    };
    let (mut acc, mut from) = (acc, 0);
    while from < n {
        let to = n.min(from + BLOCK);
        acc = if acc.is_nan() {
            return acc;
        } else if acc.is_infinite() && all_finite(from, to, n, &term) {
            // Only the sign of the factor counts, and no term does.
            if factor < T::zero() && (to - from) % 2 == 1 { -acc } else { acc }
        } else {
            let quick = in_lanes::<CONTRACT, T>(simd, acc, &powers, [from, to, n], &term);
            if quick.is_finite() { quick } else { in_order(acc, from, to) }
        };
        from = to;
    }
    acc
}

/// Zero, of the type of a variable.
#[inline(always)]
pub fn zero_like<T: Float>(_: &T) -> T {
    T::zero()
}

/// What a recurrence with one factor comes to from `acc`, if `n` steps take it from
/// zero to `value`; `None` where the steps themselves have to tell: where the
/// result is not finite, or the power of the factor is too small to be told by
/// how much.
#[inline]
pub fn advance<T: Float>(acc: T, factor: T, n: usize, value: T) -> Option<T> {
    let (mut power, mut square, mut left) = (T::one(), factor, n);
    while left > 0 {
        if left % 2 == 1 {
            power *= square;
        }
        square *= square;
        left /= 2;
    }
    // From zero not even an infinite power counts.
    let result = if acc == T::zero() { value } else { acc * power + value };
    // What a power below the normal numbers has lost is at most this.
    let lost = num_traits::Float::abs(acc) * T::min_positive_value();
    let told = power.is_normal()
        || acc == T::zero()
        || lost <= T::epsilon() * num_traits::Float::abs(value);
    (told && result.is_finite()).then_some(result)
}

/// `n` steps of `acc = acc * factor + term`, where `step` gives the factor and the
/// term of each.
#[inline(always)]
pub fn varying_recurrence<const CONTRACT: bool, T: Float>(
    simd: impl Simd,
    n: usize,
    acc: T,
    step: impl Fn(LaneIndex) -> (T, T),
) -> T {
    let in_order = |acc, from, to| {
        one_by_one(from, to, n).fold(acc, |acc, k| {
            let (factor, term) = step(k);
            Step::<CONTRACT, T> { factor }.next(simd, acc, term)
        })
    };
    let (mut acc, mut from) = (acc, 0);
    // The product of a group of factors up to this, or down to its inverse, is
    // normal.
    let largest = T::max_value().powf(T::one() / T::from(GROUP + 1).unwrap_or(T::infinity()));
    while n - from >= GROUP {
        let to = from + GROUP;
        let quick = in_tree::<CONTRACT, T>(simd, acc, largest, [from, n], &step);
        acc = quick.unwrap_or_else(|| in_order(acc, from, to));
        from = to;
    }
    in_order(acc, from, n)
}

/// One step, or several as one.
#[derive(Clone, Copy)]
struct Step<const CONTRACT: bool, T> {
    factor: T,
}

impl<const CONTRACT: bool, T: Float> Step<CONTRACT, T> {
    #[inline(always)]
    fn next(self, simd: impl Simd, acc: T, term: T) -> T {
        if CONTRACT {
            T::mul_add_if_fused(simd, acc, self.factor, term)
        } else {
            acc * self.factor + term
        }
    }
}

/// `factor^1`, `factor^2`, .., `factor^LANES`, if they are normal.
#[inline(always)]
fn powers<T: Float>(factor: T) -> Option<[T; LANES.ilog2() as usize + 1]> {
    let mut powers = [factor; LANES.ilog2() as usize + 1];
    for k in 1..powers.len() {
        powers[k] = powers[k - 1] * powers[k - 1];
    }
    // The last one is the farthest from 1.
    powers[powers.len() - 1].is_normal().then_some(powers)
}

/// Steps `from..to` of `n`, at least one.
#[inline(always)]
fn in_lanes<const CONTRACT: bool, T: Float>(
    simd: impl Simd,
    acc: T,
    powers: &[T; LANES.ilog2() as usize + 1],
    [from, to, n]: [usize; 3],
    term: &impl Fn(LaneIndex) -> T,
) -> T {
    // What stood before the steps counts as a term before the first, and zeros
    // before it fill a whole group.
    let head = (to - from) % LANES;
    let mut lanes = [T::zero(); LANES];
    lanes[LANES - 1 - head] = acc;
    for (lane, k) in lanes[LANES - head..].iter_mut().zip(one_by_one(from, from + head, n)) {
        *lane = term(k);
    }
    // A copy: the lanes above are indexed by a variable and live in memory.
    let mut sums = lanes;
    let stride = Step::<CONTRACT, T> { factor: powers[powers.len() - 1] };
    in_groups::<LANES>(from + head, to, n, |lane, k| {
        sums[lane] = stride.next(simd, sums[lane], term(k));
    });
    // Lane `l` counts `factor^(LANES - 1 - l)`: the upper half is `LANES / 2` steps
    // later than the lower one, and so on.
    let mut width = LANES / 2;
    while width > 0 {
        let step = Step::<CONTRACT, T> { factor: powers[width.ilog2() as usize] };
        for lane in 0..width {
            sums[lane] = step.next(simd, sums[lane], sums[lane + width]);
        }
        width /= 2;
    }
    sums[0]
}

/// Whether no term is infinite or NaN.
#[inline(always)]
fn all_finite<T: Float>(from: usize, to: usize, n: usize, term: &impl Fn(LaneIndex) -> T) -> bool {
    let mut zeros = [T::zero(); LANES];
    let whole = to - (to - from) % LANES;
    // NaN from what is not finite, and it stays.
    in_groups::<LANES>(from, whole, n, |lane, k| zeros[lane] += term(k) * T::zero());
    let rest = one_by_one(whole, to, n).all(|k| term(k).is_finite());
    rest && zeros.iter().all(|zero| *zero == T::zero())
}

/// The next [`GROUP`] steps from step `from` of `n`; `None` where a factor is larger
/// than `largest` or smaller than its inverse, or the result is not finite: the
/// order written has to tell.
#[inline(always)]
fn in_tree<const CONTRACT: bool, T: Float>(
    simd: impl Simd,
    acc: T,
    largest: T,
    [from, n]: [usize; 2],
    step: &impl Fn(LaneIndex) -> (T, T),
) -> Option<T> {
    let mut factors = [T::one(); GROUP];
    let mut terms = [T::zero(); GROUP];
    in_groups::<GROUP>(from, from + GROUP, n, |lane, k| (factors[lane], terms[lane]) = step(k));
    let mut normal = true;
    for factor in &factors {
        let size = num_traits::Float::abs(*factor);
        normal &= size <= largest && size * largest >= T::one();
    }
    if !normal {
        return None;
    }
    // Two neighbours become one step, again and again.
    let mut width = GROUP / 2;
    while width > 0 {
        for l in 0..width {
            let (early, late) = (2 * l, 2 * l + 1);
            let one = Step::<CONTRACT, T> { factor: factors[late] };
            terms[l] = one.next(simd, terms[early], terms[late]);
            factors[l] = factors[early] * factors[late];
        }
        width /= 2;
    }
    let result = Step::<CONTRACT, T> { factor: factors[0] }.next(simd, acc, terms[0]);
    result.is_finite().then_some(result)
}

#[cfg(test)]
mod tests;
