//! Input data: random, and the same in every run and on every machine.

use ndarray::Array2;

/// The SplitMix64 generator: small, fast, and good enough for test data.
///
/// ```
/// use numkern_workspace::notebook::data::SplitMix64;
///
/// let mut random = SplitMix64::new(1);
/// let first = random.uniform();
/// assert!((0.0..1.0).contains(&first));
/// assert_eq!(SplitMix64::new(1).uniform(), first);
/// ```
#[derive(Clone, Debug)]
pub struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    /// A generator; the same seed gives the same numbers.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// The next number of the uniform distribution over `0.0..1.0`.
    pub fn uniform(&mut self) -> f64 {
        // The top 53 bits are as many as an f64 holds.
        (self.bits() >> 11) as f64 * (-53.0_f64).exp2()
    }

    /// The next two numbers of the standard normal distribution (Box-Muller).
    pub fn normal_pair(&mut self) -> (f64, f64) {
        // 1 - u is never zero, so the logarithm is finite.
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        let (sin, cos) = (std::f64::consts::TAU * self.uniform()).sin_cos();
        (radius * cos, radius * sin)
    }
}

/// `n` numbers of the uniform distribution over `0.0..1.0`.
pub fn uniform(n: usize, seed: u64) -> Vec<f64> {
    let mut random = SplitMix64::new(seed);
    (0..n).map(|_| random.uniform()).collect()
}

/// `n` numbers of the standard normal distribution.
pub fn normal(n: usize, seed: u64) -> Vec<f64> {
    let mut random = SplitMix64::new(seed);
    let mut numbers = Vec::with_capacity(n + 1);
    while numbers.len() < n {
        let (a, b) = random.normal_pair();
        numbers.extend([a, b]);
    }
    numbers.truncate(n);
    numbers
}

/// A matrix of the given shape, uniform over `0.0..1.0`.
pub fn uniform2((rows, columns): (usize, usize), seed: u64) -> Array2<f64> {
    let mut random = SplitMix64::new(seed);
    Array2::from_shape_simple_fn((rows, columns), || random.uniform())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splitmix_gives_the_published_numbers() {
        let mut random = SplitMix64::new(1_234_567);
        let first: Vec<_> = (0..3).map(|_| random.bits()).collect();
        assert_eq!(first, [6457827717110365317, 3203168211198807973, 9817491932198370423]);
    }

    #[test]
    fn normal_numbers_have_mean_zero_and_variance_one() {
        let x = normal(99_999, 7);
        assert_eq!(x.len(), 99_999);
        let n = x.len() as f64;
        let mean = x.iter().sum::<f64>() / n;
        let variance = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n;
        assert!(mean.abs() < 0.02, "{mean}");
        assert!((variance - 1.0).abs() < 0.02, "{variance}");
    }

    #[test]
    fn matrices_have_the_shape_asked_for() {
        assert_eq!(uniform2((3, 5), 1).dim(), (3, 5));
        assert_eq!(uniform2((0, 5), 1).dim(), (0, 5));
    }
}
