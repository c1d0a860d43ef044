//! Elementary functions: the arguments with the largest errors of a search, with
//! their exact results, which are compiled in; and all forms of a function
//! against one another.

use numkern::math::{self, MaxUlp, fast, max_ulp};

use crate::report::Findings;
use crate::ufuncs::inputs;

/// A line for each: function, arguments, the exact result as a sum of two
/// numbers, all in bits.
const CASES: &str = include_str!("../../tests/math/hard.txt");

/// A function of slices.
type Into<T> = fn(&[T], &mut [T]);

/// Numbers and slices, in the default and the fast tier.
struct One {
    name: &'static str,
    max_ulp: MaxUlp,
    number: [fn(f64) -> f64; 2],
    slice: [Into<f64>; 2],
    number_f32: [fn(f32) -> f32; 2],
    slice_f32: [Into<f32>; 2],
}

struct Two {
    name: &'static str,
    max_ulp: MaxUlp,
    number: [fn(f64, f64) -> f64; 2],
}

macro_rules! one {
    ($($name:ident $into:ident $NAME:ident)*) => {
        const ONE: &[One] = &[$(One {
            name: stringify!($name),
            max_ulp: max_ulp::$NAME,
            number: [math::$name::<f64>, fast::$name::<f64>],
            slice: [math::$into::<f64>, fast::$into::<f64>],
            number_f32: [math::$name::<f32>, fast::$name::<f32>],
            slice_f32: [math::$into::<f32>, fast::$into::<f32>],
        }),*];
    };
}

macro_rules! two {
    ($($name:ident $NAME:ident)*) => {
        const TWO: &[Two] = &[$(Two {
            name: stringify!($name),
            max_ulp: max_ulp::$NAME,
            number: [math::$name::<f64>, fast::$name::<f64>],
        }),*];
    };
}

one! {
    exp exp_into EXP
    exp2 exp2_into EXP2
    exp_m1 exp_m1_into EXP_M1
    ln ln_into LN
    log2 log2_into LOG2
    log10 log10_into LOG10
    ln_1p ln_1p_into LN_1P
    sin sin_into SIN
    cos cos_into COS
    tan tan_into TAN
    sinh sinh_into SINH
    cosh cosh_into COSH
    tanh tanh_into TANH
    asinh asinh_into ASINH
    acosh acosh_into ACOSH
    atanh atanh_into ATANH
    asin asin_into ASIN
    acos acos_into ACOS
    atan atan_into ATAN
    cbrt cbrt_into CBRT
    rsqrt rsqrt_into RSQRT
    erf erf_into ERF
    erfc erfc_into ERFC
    sigmoid sigmoid_into SIGMOID
}

two! { powf POWF atan2 ATAN2 hypot HYPOT }

pub fn check_accurate(found: &mut Findings) {
    check_tier(found, 0);
}

pub fn check_fast(found: &mut Findings) {
    check_tier(found, 1);
}

fn check_tier(found: &mut Findings, tier: usize) {
    for line in CASES.lines() {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        let mut number = || {
            let bits = words.next().and_then(|word| u64::from_str_radix(word, 16).ok());
            f64::from_bits(bits.unwrap_or(0))
        };
        let (x, y, high, low) = (number(), number(), number(), number());
        let (bounds, got) = match (function(name), TWO.iter().find(|f| f.name == name)) {
            (Some(f), _) => (f.max_ulp, f.number[tier](x)),
            (None, Some(f)) => (f.max_ulp, f.number[tier](x, y)),
            (None, None) => {
                found.fail(|| format!("no function {name}"));
                continue;
            }
        };
        let bound = [bounds.f64, bounds.f64_fast][tier];
        let exponent = ((high.to_bits() >> 52) & 0x7ff) as i32 - 1023;
        let error = ((got - high) - low).abs() / 2_f64.powi(exponent - 52);
        found.holds(error <= bound, || {
            format!("{name}({x:?}, {y:?}) is {error} ULP off, the bound is {bound}")
        });
    }
}

fn function(name: &str) -> Option<&'static One> {
    ONE.iter().find(|f| f.name == name)
}

/// Slices give the bits of numbers, in both types and tiers.
pub fn check_forms(found: &mut Findings) {
    let x = inputs(517).to_vec();
    let x_f32: Vec<f32> = x.iter().map(|x| *x as f32).collect();
    let (mut out, mut out_f32) = (vec![0.0; x.len()], vec![0.0_f32; x.len()]);
    for f in ONE {
        for tier in 0..2 {
            f.slice[tier](&x, &mut out);
            f.slice_f32[tier](&x_f32, &mut out_f32);
            for k in 0..x.len() {
                found.same(out[k], f.number[tier](x[k]), || format!("{}({:?})", f.name, x[k]));
                found.same(out_f32[k], f.number_f32[tier](x_f32[k]), || {
                    format!("{}({:?}_f32)", f.name, x_f32[k])
                });
            }
        }
    }
}
