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

/// The lanes of what is too short for all of them.
const FEW: usize = 8;

/// Reduces `n` steps in lanes, each with an accumulator of its own: the steps go
/// to `W` lanes in turn while there are `W` of them left, then to [`FEW`], and
/// what is left even then to one more accumulator. Every lane starts from
/// `identity`, and all are merged at the end; the caller merges the result with
/// what its variable held before.
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
    const { assert!(W.is_power_of_two() && W >= FEW) };
    let mut few = [identity; FEW];
    let mut first = 0;
    // Inner loops are often short: those that never fill the lanes should not
    // pay for merging them.
    if n >= W {
        let mut lanes = [identity; W];
        let full = n - n % W;
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
    while n - first >= FEW {
        for (lane, accumulator) in few.iter_mut().enumerate() {
            step(LaneIndex { step: first + lane, steps: n }, accumulator);
        }
        first += FEW;
    }
    // One accumulator: to index lanes by a variable would take an array in
    // memory, and these steps run beside the merging.
    let mut rest = identity;
    for last in first..n {
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
