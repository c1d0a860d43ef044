//! The arguments with the largest errors of a search, with their exact results:
//! what bounds below 1 ULP are held against.
//!
//! `hard.txt` has a line for each, in bits: function, the two arguments (the
//! second one is 0 for functions of one), the exact result as a sum of two
//! numbers. They are the worst of the results that are not correctly rounded, of
//! up to 10 million arguments of each function, at a level with a fused
//! multiply-add and at one without; the exact results are MPFR's, to 160 bits.

use numkern::dispatch::{available_levels, with_level};
use numkern::math::MaxUlp;

use crate::table::{ONE, TWO};

const CASES: &str = include_str!("hard.txt");

struct Case {
    name: &'static str,
    x: f64,
    y: f64,
    /// The exact result.
    high: f64,
    low: f64,
}

fn cases() -> impl Iterator<Item = Case> {
    CASES.lines().map(|line| {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap();
        let mut number = || f64::from_bits(u64::from_str_radix(words.next().unwrap(), 16).unwrap());
        Case { name, x: number(), y: number(), high: number(), low: number() }
    })
}

impl Case {
    /// The error of a result in units of the last place of the exact one.
    fn error(&self, got: f64) -> f64 {
        let exponent = ((self.high.to_bits() >> 52) & 0x7ff) as i32 - 1023;
        ((got - self.high) - self.low).abs() / 2_f64.powi(exponent - 52)
    }

    /// The bounds of the function, and its result in a tier.
    fn run(&self, tier: usize) -> (MaxUlp, f64) {
        if let Some(f) = ONE.iter().find(|f| f.name == self.name) {
            return (f.max_ulp, (f.number[tier])(self.x));
        }
        let f = TWO.iter().find(|f| f.name == self.name).expect("a function of the table");
        (f.max_ulp, (f.number[tier])(self.x, self.y))
    }
}

#[test]
fn no_hard_case_is_beyond_the_bound() {
    for level in available_levels() {
        for case in cases() {
            for tier in 0..2 {
                let (bounds, got) = with_level(level, || case.run(tier)).unwrap();
                let bound = [bounds.f64, bounds.f64_fast][tier];
                let error = case.error(got);
                assert!(
                    error <= bound,
                    "{} tier {tier} {level} at {:?}, {:?}: {error} ULP, the bound is {bound}",
                    case.name,
                    case.x,
                    case.y
                );
            }
        }
    }
}
