//! Checksums of arrays, against reference values from NumPy.

use super::exact;

/// The reference values of one output.
#[derive(Clone, Copy, Debug)]
pub struct Checksum {
    /// The sum.
    pub sum: f64,
    /// The sum of squares.
    pub sumsq: f64,
    /// The sum with weights `(i mod 1009 + 1) / 1009`, which finds permutations.
    pub wsum: f64,
    /// The elements at 0, n/4, n/2, 3n/4 and n - 1.
    pub probes: [f64; 5],
}

impl Checksum {
    /// The checksum of the values, in C order.
    pub fn of(values: &[f64]) -> Self {
        let n = values.len();
        let weight = |i: usize| ((i % 1009) + 1) as f64 / 1009.0;
        Self {
            sum: exact::sum(values.iter().copied()),
            sumsq: exact::sum(values.iter().map(|x| x * x)),
            wsum: exact::sum(values.iter().enumerate().map(|(i, x)| x * weight(i))),
            probes: [0, n / 4, n / 2, 3 * n / 4, n - 1].map(|i| values[i]),
        }
    }

    /// Asserts that the values have this checksum: sums to `tol` of the larger
    /// of the sum and the norm, the rest to `tol` relative.
    #[track_caller]
    pub fn check(&self, what: &str, values: &[f64], tol: f64) {
        let got = Self::of(values);
        let norm = (values.len() as f64 * self.sumsq).sqrt();
        let near = |got: f64, want: f64, scale: f64| (got - want).abs() <= tol * scale;
        assert!(
            near(got.sum, self.sum, self.sum.abs().max(norm)),
            "{what}: sum\n{got:?}\n{self:?}"
        );
        assert!(
            near(got.wsum, self.wsum, self.wsum.abs().max(norm)),
            "{what}: wsum\n{got:?}\n{self:?}"
        );
        assert!(near(got.sumsq, self.sumsq, self.sumsq), "{what}: sumsq\n{got:?}\n{self:?}");
        for (got_probe, want) in got.probes.into_iter().zip(self.probes) {
            assert!(near(got_probe, want, want.abs()), "{what}: probes\n{got:?}\n{self:?}");
        }
    }
}
