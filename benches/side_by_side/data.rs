//! The data of the rows and the digests that compare them.
//!
//! Every peer draws its inputs from the same generator as NumPy's
//! `default_rng(seed).random()`, so that no data has to travel, and proves it
//! with a [`Digest`].

use num_traits::AsPrimitive;
use serde_json::{Map, Value, json};

/// How far the digests of the inputs of two peers may differ: only the order of
/// their sums may.
pub const INPUT_TOLERANCE: f64 = 1e-12;

/// `n` equal values on huge pages. NumPy asks for these for its arrays, C's
/// worker for its inputs, and with small pages here the rows would compare pages.
pub fn huge(n: usize, value: f64) -> Vec<f64> {
    let (mut values, _) = numkern::zeros::<f64, _>(n).into_raw_vec_and_offset();
    values.fill(value);
    values
}

/// NumPy's `default_rng(seed).random()`: PCG64, XSL-RR 128/64.
#[derive(Clone)]
pub struct Stream {
    state: u128,
    increment: u128,
}

impl Stream {
    /// The stream of seed 42, from which all rows draw first.
    pub fn seed_42() -> Self {
        Stream {
            state: 0xcea4_4f67_9879_8f2a_acbc_7c9d_6886_0ac8,
            increment: 0xfa50_5436_c9a8_416e_66ca_f2e2_8d25_abff,
        }
    }

    /// The stream of seed 43, for rows that need a second one.
    #[allow(dead_code, reason = "for the tests, which include this file")]
    pub fn seed_43() -> Self {
        Stream {
            state: 0x3e24_d905_19a3_1e02_dc3e_c620_2084_fecc,
            increment: 0x12db_760c_67ac_3ca2_cdbb_49c2_ebf9_603f,
        }
    }

    fn draw(&mut self) -> u64 {
        self.state = self
            .state
            .wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645)
            .wrapping_add(self.increment);
        let word = (self.state >> 64) as u64 ^ self.state as u64;
        word.rotate_right((self.state >> 122) as u32)
    }

    /// The next value in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// The next `n` values in [0, 1), in memory as NumPy's.
    pub fn f64s(&mut self, n: usize) -> Vec<f64> {
        let mut values = huge(n, 0.0);
        values.fill_with(|| self.next_f64());
        values
    }

    /// The next `n` values in [0, 1) as `random(n, dtype=float32)` draws them:
    /// two from each 64 bits, low half first. An odd `n` leaves a half unused.
    #[allow(dead_code, reason = "for the tests, which include this file")]
    pub fn f32s(&mut self, n: usize) -> Vec<f32> {
        let value = |word: u32| (word >> 8) as f32 / (1u32 << 24) as f32;
        let mut values = Vec::with_capacity(n + 1);
        while values.len() < n {
            let word = self.draw();
            values.extend([value(word as u32), value((word >> 32) as u32)]);
        }
        values.truncate(n);
        values
    }
}

/// What is kept of an array to compare it with another peer's: the sums catch
/// wrong values, the weighted sum permutations, the probes say where to look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Digest {
    /// The number of elements.
    pub n: usize,
    /// How many of them are NaN or infinite; the sums leave them out.
    pub nonfinite: usize,
    /// The sum.
    pub sum: f64,
    /// The sum of squares.
    pub sumsq: f64,
    /// The sum of `x[i] * (i % 1009 + 1) / 1009`.
    pub wsum: f64,
    /// `x[0]`.
    pub first: f64,
    /// `x[n / 4]`.
    pub quarter: f64,
    /// `x[n / 2]`.
    pub mid: f64,
    /// `x[3 n / 4]`.
    pub three_quarter: f64,
    /// `x[n - 1]`.
    pub last: f64,
}

/// A sum with its rounding errors (Neumaier).
#[derive(Default)]
struct Sum {
    sum: f64,
    error: f64,
}

impl Sum {
    fn add(&mut self, x: f64) {
        let next = self.sum + x;
        self.error +=
            if self.sum.abs() >= x.abs() { (self.sum - next) + x } else { (x - next) + self.sum };
        self.sum = next;
    }

    fn value(&self) -> f64 {
        self.sum + self.error
    }
}

impl Digest {
    /// The digest of an array in C order.
    pub fn of<T: AsPrimitive<f64>>(x: &[T]) -> Self {
        let n = x.len();
        let (mut sum, mut sumsq, mut wsum) = (Sum::default(), Sum::default(), Sum::default());
        let mut nonfinite = 0;
        for (i, x) in x.iter().enumerate() {
            let x: f64 = x.as_();
            if !x.is_finite() {
                nonfinite += 1;
                continue;
            }
            sum.add(x);
            sumsq.add(x * x);
            wsum.add(x * ((i % 1009 + 1) as f64 / 1009.0));
        }
        let at = |i: usize| x.get(i).map_or(0.0, |x| x.as_());
        Digest {
            n,
            nonfinite,
            sum: sum.value(),
            sumsq: sumsq.value(),
            wsum: wsum.value(),
            first: at(0),
            quarter: at(n / 4),
            mid: at(n / 2),
            three_quarter: at(3 * n / 4),
            last: at(n.saturating_sub(1)),
        }
    }

    /// The digest of a single number.
    pub fn scalar<T: AsPrimitive<f64>>(x: T) -> Self {
        Self::of(&[x])
    }

    fn fields(&self) -> [(&'static str, f64); 8] {
        [
            ("sum", self.sum),
            ("sumsq", self.sumsq),
            ("wsum", self.wsum),
            ("first", self.first),
            ("quarter", self.quarter),
            ("mid", self.mid),
            ("three_quarter", self.three_quarter),
            ("last", self.last),
        ]
    }

    /// Whether `self` agrees with `reference` to a relative `tolerance`; if not,
    /// the first field that differs. Sums may cancel, so they are compared on
    /// the scale of `sqrt(n * sumsq)`; probes on the scale of their root mean
    /// square where they are smaller than that. A sum of squares that leaves
    /// the range of `f64` counts as equal to another one (JSON has no infinity)
    /// and gives no scale.
    pub fn agrees(&self, reference: &Digest, tolerance: f64) -> Result<(), String> {
        for (name, own, other) in [
            ("n", self.n, reference.n),
            ("the number of non-finite elements", self.nonfinite, reference.nonfinite),
        ] {
            if own != other {
                return Err(format!("{name} is {own}, not {other}"));
            }
        }
        let norm = (reference.n as f64 * reference.sumsq).sqrt();
        let norm = if norm.is_finite() { norm } else { 0.0 };
        let rms = norm / reference.n.max(1) as f64;
        for ((name, own), (_, other)) in self.fields().into_iter().zip(reference.fields()) {
            let scale = match name {
                "sum" | "wsum" => other.abs().max(norm),
                "sumsq" => other.abs(),
                _ => other.abs().max(rms),
            };
            let same = own == other
                || (!own.is_finite() && !other.is_finite())
                || (own - other).abs() <= tolerance * scale;
            if !same {
                return Err(format!("{name} is {own:e}, not {other:e}"));
            }
        }
        Ok(())
    }

    /// The digest as a JSON object; what is not finite becomes `null`.
    #[allow(dead_code, reason = "for the tests, which include this file")]
    pub fn to_json(self) -> Value {
        let mut object = Map::new();
        object.insert("n".into(), json!(self.n));
        object.insert("nonfinite".into(), json!(self.nonfinite));
        for (name, value) in self.fields() {
            object.insert(name.into(), json!(value));
        }
        Value::Object(object)
    }

    /// Reads what [`Digest::to_json`] wrote.
    pub fn from_json(value: &Value) -> Result<Self, String> {
        let number = |name: &str| match &value[name] {
            Value::Null if value.get(name).is_some() => Ok(f64::NAN),
            field => field.as_f64().ok_or_else(|| format!("the digest has no number `{name}`")),
        };
        Ok(Digest {
            n: number("n")? as usize,
            nonfinite: number("nonfinite")? as usize,
            sum: number("sum")?,
            sumsq: number("sumsq")?,
            wsum: number("wsum")?,
            first: number("first")?,
            quarter: number("quarter")?,
            mid: number("mid")?,
            three_quarter: number("three_quarter")?,
            last: number("last")?,
        })
    }
}
