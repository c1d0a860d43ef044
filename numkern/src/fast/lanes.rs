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

/// Reduces `n` steps in `W` lanes: step `k` goes to lane `k % W`, each lane has
/// an accumulator of its own, and the accumulators are merged pairwise at the
/// end. Every lane starts from `identity`; the caller merges the result with
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
    const { assert!(W.is_power_of_two()) };
    let mut lanes = [identity; W];
    let full = n - n % W;
    let mut first = 0;
    while first < full {
        for (lane, accumulator) in lanes.iter_mut().enumerate() {
            step(LaneIndex { step: first + lane, steps: n }, accumulator);
        }
        first += W;
    }
    // The rest indexes lanes by a variable, which takes an array in memory. A
    // copy takes that, so that the lanes above stay in registers.
    let mut rest = lanes;
    // Fewer steps than lanes are left: one for each of the first lanes.
    for (accumulator, last) in rest.iter_mut().zip(full..n) {
        step(LaneIndex { step: last, steps: n }, accumulator);
    }
    let mut width = W / 2;
    while width > 0 {
        let (low, high) = rest.split_at_mut(width);
        for (accumulator, &other) in low.iter_mut().zip(&*high) {
            merge(accumulator, other);
        }
        width /= 2;
    }
    rest[0]
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
    fn one_lane_keeps_the_serial_order() {
        let serial = (0..100).fold(-0.0, |s, k| s + 1.0 / (k + 1) as f64);
        let lane = lane_reduce::<1, f64>(
            100,
            -0.0,
            |k, s| *s += 1.0 / (k.get() + 1) as f64,
            |_, _| unreachable!(),
        );
        assert_eq!(lane.to_bits(), serial.to_bits());
    }
}
