//! Reductions in independent lanes.

/// A step of a [`lane_reduce`] loop. Only the loop makes one, always below its
/// number of steps, so a view that was checked for that number needs no check
/// at each step.
#[derive(Clone, Copy, Debug)]
pub struct LaneIndex {
    step: usize,
    steps: usize,
}

impl LaneIndex {
    /// The step, below [`steps`](Self::steps).
    #[inline(always)]
    pub fn get(self) -> usize {
        self.step
    }

    /// The number of steps of the loop.
    #[inline(always)]
    pub fn steps(self) -> usize {
        self.steps
    }
}

/// The steps `from..to` of a loop of `steps`, one after the other.
///
/// # Panics
///
/// If the loop has fewer steps.
#[inline(always)]
pub(super) fn one_by_one(from: usize, to: usize, steps: usize) -> impl Iterator<Item = LaneIndex> {
    assert!(to <= steps, "a step beyond its loop");
    (from..to).map(move |step| LaneIndex { step, steps })
}

/// The steps `from..to` of a loop of `steps`, `W` at a time: `each(lane, step)`.
///
/// # Panics
///
/// If the loop has fewer steps, or the last group would not be whole.
#[inline(always)]
pub(super) fn in_groups<const W: usize>(
    from: usize,
    to: usize,
    steps: usize,
    mut each: impl FnMut(usize, LaneIndex),
) {
    assert!(from <= to && to <= steps && (to - from).is_multiple_of(W), "a step beyond its loop");
    let mut first = from;
    while first < to {
        // `to` is some groups from `from`, so below it is all of this one.
        for lane in 0..W {
            each(lane, LaneIndex { step: first + lane, steps });
        }
        first += W;
    }
}

/// Steps of one lane after which the lanes are merged.
const RUN: usize = 128;

/// Reduces `n` steps in `W` lanes, each with an accumulator of its own. Every lane
/// starts from `identity`, and all are merged at the end; the caller merges the
/// result with what its variable held before.
///
/// Long loops are cut into blocks of `W * RUN` steps, whose results are merged
/// pairwise, too: rounding errors grow with the logarithm of `n`, as in pairwise
/// summation (N. J. Higham, *The accuracy of floating point summation*, 1993).
///
/// The order depends on `n` and `W` alone, so the result is the same at every
/// call, on every CPU level and thread.
#[inline(always)]
pub fn lane_reduce<const W: usize, A: Copy>(
    n: usize,
    identity: A,
    mut step: impl FnMut(LaneIndex, &mut A),
    mut merge: impl FnMut(&mut A, A),
) -> A {
    let block = W * RUN;
    if n <= block {
        return reduce_block::<W, A>([0, n, n], identity, &mut step, &mut merge);
    }
    let done = n - n % block;
    let mut total = in_blocks::<W, A>(done / block, n, identity, &mut step, &mut merge);
    let rest = reduce_block::<W, A>([done, n, n], identity, &mut step, &mut merge);
    merge(&mut total, rest);
    total
}

/// The first `count` blocks of a loop of `n` steps, merged like the digits of a
/// binary counter: two results of equal weight make one of the next.
#[inline(always)]
fn in_blocks<const W: usize, A: Copy>(
    count: usize,
    n: usize,
    identity: A,
    step: &mut impl FnMut(LaneIndex, &mut A),
    merge: &mut impl FnMut(&mut A, A),
) -> A {
    let block = W * RUN;
    let mut digits = [identity; usize::BITS as usize];
    for number in 0..count {
        let from = number * block;
        let mut sum = reduce_block::<W, A>([from, from + block, n], identity, step, merge);
        let carries = number.trailing_ones() as usize;
        for digit in &digits[..carries] {
            let later = sum;
            sum = *digit;
            merge(&mut sum, later);
        }
        digits[carries] = sum;
    }
    // From the latest to the earliest, smallest weights first.
    let mut total = identity;
    for (weight, digit) in digits.iter().enumerate() {
        if count >> weight & 1 == 1 {
            let later = total;
            total = *digit;
            merge(&mut total, later);
        }
    }
    total
}

/// The lanes of what is too short for all of them.
const FEW: usize = 8;

/// Steps `from..to` of `n`: to `W` lanes in turn while there are `W` of them left,
/// then to [`FEW`], and what is left even then to one more accumulator.
#[inline(always)]
fn reduce_block<const W: usize, A: Copy>(
    [from, to, n]: [usize; 3],
    identity: A,
    step: &mut impl FnMut(LaneIndex, &mut A),
    merge: &mut impl FnMut(&mut A, A),
) -> A {
    const { assert!(W.is_power_of_two() && W >= FEW) };
    assert!(from <= to && to <= n, "a step beyond its loop");
    let mut few = [identity; FEW];
    let mut first = from;
    // Inner loops are often short: those that never fill the lanes should not
    // pay for merging them.
    if to - from >= W {
        let mut lanes = [identity; W];
        let full = to - (to - from) % W;
        while first < full {
            // Each part is unrolled and becomes a vector in a register.
            for part in lanes.as_chunks_mut::<FEW>().0 {
                for (lane, accumulator) in part.iter_mut().enumerate() {
                    step(LaneIndex { step: first + lane, steps: n }, accumulator);
                }
                first += FEW;
            }
        }
        for part in lanes.as_chunks::<FEW>().0 {
            for (accumulator, &other) in few.iter_mut().zip(part) {
                merge(accumulator, other);
            }
        }
    }
    while to - first >= FEW {
        for (lane, accumulator) in few.iter_mut().enumerate() {
            step(LaneIndex { step: first + lane, steps: n }, accumulator);
        }
        first += FEW;
    }
    // One accumulator: to index lanes by a variable would take an array in
    // memory, and these steps run beside the merging.
    let mut rest = identity;
    for last in first..to {
        step(LaneIndex { step: last, steps: n }, &mut rest);
    }
    // One after the other. Of a tree LLVM would make vectors of two elements,
    // and of the loops above as well.
    let [mut sum, others @ ..] = few;
    for other in others {
        merge(&mut sum, other);
    }
    merge(&mut sum, rest);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Number;

    #[test]
    fn every_step_goes_to_its_lane_once_and_in_order() {
        for n in 0..70 {
            let mut seen = Vec::new();
            let total = lane_reduce::<8, usize>(
                n,
                0,
                |k, sum| {
                    assert_eq!(k.steps(), n);
                    seen.push(k.get());
                    *sum += k.get() + 1;
                },
                |sum, other| *sum += other,
            );
            assert_eq!(total, n * (n + 1) / 2);
            assert_eq!(seen, (0..n).collect::<Vec<_>>());
        }
    }

    #[test]
    fn blocks_are_merged_like_digits() {
        const BLOCK: usize = 8 * RUN;
        for n in [BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK + 7, 13 * BLOCK - 1, 16 * BLOCK] {
            let mut seen = 0;
            let total = lane_reduce::<8, (usize, usize)>(
                n,
                (0, 0),
                |k, acc| {
                    seen += 1;
                    *acc = (acc.0 + k.get() + 1, acc.1 ^ k.get());
                },
                |acc, other| *acc = (acc.0 + other.0, acc.1 ^ other.1),
            );
            assert_eq!(total, (n * (n + 1) / 2, (0..n).fold(0, |acc, k| acc ^ k)), "{n}");
            assert_eq!(seen, n);
        }
    }

    #[test]
    fn errors_grow_slowly() {
        // Each addition of 0.1 to a sum in one chain is off by up to half a unit.
        let n = 1 << 20;
        let exact = 0.1_f32 as f64 * n as f64;
        let chain = (0..n).fold(0.0_f32, |sum, _| sum + 0.1);
        let sum = lane_reduce::<32, f32>(n, -0.0, |_, s| *s += 0.1, |s, other| *s += other);
        let units = |sum: f32| (f64::from(sum) - exact).abs() / (exact * f64::from(f32::EPSILON));
        assert!(units(chain) > 1000.0 && units(sum) < 16.0, "{} {}", units(chain), units(sum));
    }

    #[test]
    fn several_accumulators_at_once() {
        let x: Vec<f64> = (0..1000).map(|i| ((i * 37) % 101) as f64).collect();
        let (sum, low) = lane_reduce::<16, (f64, f64)>(
            x.len(),
            (f64::ADD_IDENTITY, x[0]),
            |k, acc| {
                acc.0 += x[k.get()];
                acc.1 = acc.1.smaller(x[k.get()]);
            },
            |acc, other| {
                acc.0 += other.0;
                acc.1 = acc.1.smaller(other.1);
            },
        );
        assert_eq!(sum, x.iter().sum::<f64>());
        assert_eq!(low, 0.0);
    }

    #[test]
    fn what_is_shorter_than_the_lanes_keeps_the_serial_order() {
        let term = |k: LaneIndex, s: &mut f64| *s += 1.0 / (k.get() + 1) as f64;
        for n in 0..8 {
            let serial = (0..n).fold(-0.0, |s: f64, k| s + 1.0 / (k + 1) as f64);
            let lanes = lane_reduce::<32, f64>(n, -0.0, term, |s, other| *s += other);
            assert_eq!(lanes.to_bits(), serial.to_bits());
        }
    }
}
