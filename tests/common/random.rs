//! Numbers that are the same in every run.

use ndarray::{Array, Dimension, ShapeBuilder};

/// PCG64 (XSL-RR 128/64), the generator behind NumPy's `default_rng`.
///
/// <https://www.pcg-random.org>; O'Neill, "PCG: A family of simple fast
/// space-efficient statistically good algorithms", 2014.
#[derive(Clone, Debug)]
pub struct Random {
    state: u128,
    increment: u128,
    /// The high half of a draw of which the low half was used.
    half: Option<u32>,
}

impl Random {
    /// `numpy.random.default_rng(42)`.
    pub fn seed_42() -> Self {
        Self {
            state: 0xcea4_4f67_9879_8f2a_acbc_7c9d_6886_0ac8,
            increment: 0xfa50_5436_c9a8_416e_66ca_f2e2_8d25_abff,
            half: None,
        }
    }

    /// `numpy.random.default_rng(43)`.
    pub fn seed_43() -> Self {
        Self {
            state: 0x3e24_d905_19a3_1e02_dc3e_c620_2084_fecc,
            increment: 0x12db_760c_67ac_3ca2_cdbb_49c2_ebf9_603f,
            half: None,
        }
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
        let word = (self.state >> 64) as u64 ^ self.state as u64;
        word.rotate_right((self.state >> 122) as u32)
    }

    /// The next f64 in `0.0..1.0`.
    pub fn f64(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * 2.0_f64.powi(-53)
    }

    /// The next f32 in `0.0..1.0`: two for each draw, the low half first.
    pub fn f32(&mut self) -> f32 {
        let word = self.half.take().unwrap_or_else(|| {
            let bits = self.bits();
            self.half = Some((bits >> 32) as u32);
            bits as u32
        });
        (word >> 8) as f32 * 2.0_f32.powi(-24)
    }

    /// The next f64 in `-8.0..8.0`, of various sizes.
    pub fn signed(&mut self) -> f64 {
        let scale = [0.125, 1.0, 8.0][(self.bits() % 3) as usize];
        (2.0 * self.f64() - 1.0) * scale
    }

    /// Several f64 in `0.0..1.0`.
    pub fn vec(&mut self, len: usize) -> Vec<f64> {
        (0..len).map(|_| self.f64()).collect()
    }

    /// Several f64 as [`Random::signed`] gives them.
    pub fn signed_vec(&mut self, len: usize) -> Vec<f64> {
        (0..len).map(|_| self.signed()).collect()
    }

    /// An array in C order, as NumPy's `random(shape)`.
    pub fn array<D: Dimension, Sh: ShapeBuilder<Dim = D>>(&mut self, shape: Sh) -> Array<f64, D> {
        Array::from_shape_simple_fn(shape, || self.f64())
    }

    /// An array as [`Random::signed`] gives its elements.
    pub fn signed_array<D, Sh>(&mut self, shape: Sh) -> Array<f64, D>
    where
        D: Dimension,
        Sh: ShapeBuilder<Dim = D>,
    {
        Array::from_shape_simple_fn(shape, || self.signed())
    }
}
