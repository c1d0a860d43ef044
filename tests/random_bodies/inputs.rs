//! What random bodies are called with, and how results are compared.

/// A type of parameters and results.
pub trait Value: Copy + 'static {
    /// The `k`-th of the inputs for a parameter.
    fn input(parameter: usize, k: usize) -> Self;
    /// Bits that tell all values apart but NaNs.
    fn bits(self) -> u64;
}

/// Numbers without order, the same in every run.
fn mixed(parameter: usize, k: usize) -> u64 {
    let z = (k as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (parameter as u64 * 0x51_7cc1);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 8
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl Value for $t {
            fn input(parameter: usize, k: usize) -> Self {
                const SPECIAL: [$t; 14] = [
                    0.0, -0.0, $t::NAN, $t::INFINITY, $t::NEG_INFINITY, $t::MIN_POSITIVE,
                    -$t::MIN_POSITIVE / 4.0, $t::MAX, $t::MIN, 1.0, -1.0, 0.5, $t::EPSILON, 1e9,
                ];
                let z = mixed(parameter, k);
                match z % 4 {
                    0 => SPECIAL[z as usize / 4 % SPECIAL.len()],
                    1 => (z / 4 % 41) as $t - 20.0,
                    2 => ((z / 4 % 2_001) as $t - 1_000.0) / 64.0,
                    _ => ((z / 4 % 20_001) as $t - 10_000.0) / 7.0,
                }
            }

            fn bits(self) -> u64 {
                if self.is_nan() { u64::MAX } else { u64::from(self.to_bits()) }
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! integers {
    ($($t:ident)*) => {$(
        impl Value for $t {
            fn input(parameter: usize, k: usize) -> Self {
                const SPECIAL: [$t; 8] =
                    [0, 1, $t::MAX, $t::MIN, $t::MAX / 2, $t::MAX - 1, $t::MIN + 1, 2];
                let z = mixed(parameter, k);
                match z % 4 {
                    0 => SPECIAL[z as usize / 4 % SPECIAL.len()],
                    1 | 2 => (z / 4 % 21) as $t,
                    _ => (z / 4) as $t,
                }
            }

            fn bits(self) -> u64 {
                self as u64
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 u8 u16 u32 u64 usize);

impl Value for bool {
    fn input(parameter: usize, k: usize) -> Self {
        mixed(parameter, k).is_multiple_of(2)
    }

    fn bits(self) -> u64 {
        u64::from(self)
    }
}
