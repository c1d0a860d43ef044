//! Arguments to test with.

#![allow(clippy::approx_constant, reason = "arguments, not constants")]

/// Random words, the same in every run (Marsaglia's xorshift, scrambled).
pub struct Words(pub u64);

impl Words {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Between 0 and 1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Every special value and the neighbourhood of every number where some
/// function changes its way.
pub const EDGES: [f64; 48] = [
    0.0,
    f64::MIN_POSITIVE,
    5e-324,
    1e-310,
    1e-300,
    1e-154,
    1e-100,
    1e-30,
    1e-17,
    1.1102230246251565e-16,
    1e-9,
    7.450580596923828e-9,
    1e-5,
    1e-3,
    0.1,
    0.25,
    0.34657359027997264,
    0.4142135623730951,
    0.5,
    0.6931471805599453,
    0.7071067811865476,
    0.7853981633974483,
    0.875,
    1.0,
    1.4142135623730951,
    1.5707963267948966,
    2.0,
    2.414213562373095,
    2.5,
    3.141592653589793,
    6.0,
    10.0,
    17.5,
    20.0,
    22.0,
    26.5,
    40.0,
    87.3,
    103.9,
    88.72283905206835,
    708.3964185322641,
    709.782712893384,
    710.4758600739439,
    745.1332191019411,
    1048576.0,
    6381956970095103.0,
    1e22,
    f64::MAX,
];

/// The edges, their neighbours, both signs, infinities and NaN.
pub fn edges() -> Vec<f64> {
    let mut x = vec![f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    for edge in EDGES {
        for k in -3..=3_i64 {
            let near = f64::from_bits(edge.to_bits().saturating_add_signed(k));
            x.extend([near, -near]);
        }
    }
    // The double next to a multiple of a quadrant, relative to its size.
    let hard = 6381956970095103.0 * 2_f64.powi(797);
    x.extend([hard, -hard]);
    x
}

/// The edges of `f32`.
pub fn edges_f32() -> Vec<f32> {
    let mut x: Vec<f32> = edges().into_iter().map(|x| x as f32).collect();
    for edge in [f32::MIN_POSITIVE, f32::from_bits(1), f32::MAX, 1e-40, 8388608.0] {
        for k in -2..=2_i32 {
            let near = f32::from_bits(edge.to_bits().saturating_add_signed(k));
            x.extend([near, -near]);
        }
    }
    x
}

/// `n` numbers: a third of all bits, a third of `low..high`, a third with
/// exponents around it.
pub fn sample(n: usize, low: f64, high: f64, seed: u64) -> Vec<f64> {
    let mut words = Words(seed | 1);
    let mut x = edges();
    for k in 0..n {
        x.push(match k % 3 {
            0 => f64::from_bits(words.next()),
            1 => low + (high - low) * words.unit(),
            _ => {
                let scale = (words.unit() * 30.0 - 25.0).exp2();
                let sign = if words.next() & 1 == 0 { 1.0 } else { -1.0 };
                sign * scale * low.abs().max(high.abs())
            }
        });
    }
    x
}

/// The same of `f32`.
pub fn sample_f32(n: usize, low: f64, high: f64, seed: u64) -> Vec<f32> {
    let mut words = Words(seed | 1);
    let mut x = edges_f32();
    for k in 0..n {
        x.push(match k % 2 {
            0 => f32::from_bits(words.next() as u32),
            _ => (low + (high - low) * words.unit()) as f32,
        });
    }
    x
}

/// The numbers that functions of two arguments treat in ways of their own.
pub fn pair_edges() -> Vec<f64> {
    let some = [
        0.0,
        5e-324,
        1e-310,
        1e-200,
        0.25,
        0.5,
        1.0,
        1.5,
        2.0,
        2.5,
        3.0,
        4.0,
        1e10,
        1e16,
        9007199254740991.0,
        1e200,
        f64::MAX,
        f64::INFINITY,
    ];
    some.into_iter().flat_map(|x| [x, -x]).chain([f64::NAN]).collect()
}
