//! Searches that take too long for every run: all arguments of `f32`, and very
//! many of `f64`. They print what they find, and fail where a bound does not hold.
//!
//! ```sh
//! cargo test --release --test math -- --ignored --nocapture search
//! MATH_ONLY=exp,ln MATH_STRIDE=64 cargo test ..   # some functions, every 64th number
//! ```

use numkern::dispatch::{CpuLevel, available_levels, with_level};

use crate::points::Words;
use crate::table::{ONE, One, TWO};
use crate::ulp::{error_f32, rough_error, steps};

/// Arguments at a time.
const BLOCK: usize = 1 << 14;

/// One level with a fused multiply-add and one without, as far as there are both:
/// nothing else of the level changes a result.
fn levels() -> Vec<CpuLevel> {
    let fused =
        |level: &CpuLevel| matches!(level, CpuLevel::Avx512 | CpuLevel::Avx2 | CpuLevel::Neon);
    let all = available_levels();
    let other = |level: &&CpuLevel| !fused(level);
    // The widest of each kind stands first.
    all.iter()
        .find(|level| fused(level))
        .into_iter()
        .chain(all.iter().find(other))
        .copied()
        .collect()
}

/// A setting of a search.
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Whether a function is to be searched.
fn is_wanted(name: &str) -> bool {
    setting("MATH_ONLY").is_none_or(|only| only.split(',').any(|wanted| wanted == name))
}

/// The functions of one argument to search.
fn wanted() -> impl Iterator<Item = &'static One> {
    ONE.iter().filter(|f| is_wanted(f.name))
}

/// One block in so many is held against CORE-MATH, and not against our `f64`.
const CONTROL: u64 = 61;

/// The worst result of a function at a level in a tier.
#[derive(Clone, Copy, Default)]
struct Worst {
    error: f64,
    at: f32,
}

impl Worst {
    /// Looks at a block. `want` is within a few units in the last place of `f64`:
    /// where it shows a larger error than the largest so far, the oracle decides.
    fn see(&mut self, f: &One, x: &[f32], got: &[f32], want: &[f64]) {
        let limit = self.error;
        #[allow(clippy::neg_cmp_op_on_partial_ord, reason = "NaN is beyond")]
        let beyond = |got, want| !(rough_error(got, want) <= limit);
        // Without a branch, so that the compiler makes vector code of it.
        if got.iter().zip(want).fold(false, |any, (&got, &want)| any | beyond(got, want)) {
            for ((&x, &got), &want) in x.iter().zip(got).zip(want) {
                if beyond(got, want) {
                    let error = error_f32(got, (f.oracle)(f64::from(x)));
                    if error > self.error {
                        *self = Self { error, at: x };
                    }
                }
            }
        }
    }
}

#[test]
#[ignore = "minutes: all 2^32 arguments of every function"]
fn search_f32() {
    let stride: u64 = setting("MATH_STRIDE").map_or(1, |s| s.parse().expect("a number"));
    let mut beyond = String::new();
    let (mut x, mut x64) = (vec![0_f32; BLOCK], vec![0_f64; BLOCK]);
    let (mut y, mut want) = (vec![0_f32; BLOCK], vec![0_f64; BLOCK]);
    for f in wanted() {
        let mut worst = [[Worst::default(); 2]; 2];
        for block in 0..(1 << 32) / BLOCK as u64 / stride {
            for (k, x) in (0..).zip(&mut x) {
                *x = f32::from_bits(((block * BLOCK as u64 + k) * stride) as u32);
            }
            for (x64, &x) in x64.iter_mut().zip(&x) {
                *x64 = f64::from(x);
            }
            if block % CONTROL == 0 {
                want.iter_mut().zip(&x64).for_each(|(want, &x)| *want = (f.oracle)(x));
            } else {
                (f.f64[0])(&x64, &mut want);
            }
            for (level, worst) in levels().into_iter().zip(&mut worst) {
                for (tier, worst) in worst.iter_mut().enumerate() {
                    with_level(level, || (f.f32[tier])(&x, &mut y)).unwrap();
                    worst.see(f, &x, &y, &want);
                }
            }
        }
        for (level, worst) in levels().into_iter().zip(worst) {
            for (tier, Worst { error, at }) in worst.into_iter().enumerate() {
                println!("{} f32 {level} tier {tier}: {error:.4} ULP at {at:?}", f.name);
                if error > [f.max_ulp.f32, f.max_ulp.f32_fast][tier] {
                    beyond += &format!("{} {level} tier {tier}: {error} at {at:?}\n", f.name);
                }
            }
        }
    }
    assert!(beyond.is_empty(), "{beyond}");
}

/// A quarter of all bits, a quarter of all sizes, the rest from the range.
fn block(words: &mut Words, (low, high): (f64, f64)) -> Vec<f64> {
    let number = |k: usize| match k % 4 {
        0 => f64::from_bits(words.next()),
        1 => (words.unit() * 60.0 - 55.0).exp2() * if k & 4 == 0 { high } else { low },
        _ => low + (high - low) * words.unit(),
    };
    (0..BLOCK).map(number).collect()
}

#[test]
#[ignore = "half an hour: 10^8 arguments of every function"]
fn search_f64() {
    let stride: usize = setting("MATH_STRIDE").map_or(1, |s| s.parse().expect("a number"));
    let mut beyond = String::new();
    for f in wanted() {
        let mut words = Words(0x1234_5678_9abc_def1);
        let mut worst = [[(0, 0.0_f64); 2]; 2];
        for _ in 0..100_000_000 / BLOCK / stride {
            let x = block(&mut words, f.range);
            let want: Vec<f64> = x.iter().map(|&x| (f.oracle)(x)).collect();
            let mut y = vec![0.0; x.len()];
            for (level, worst) in levels().into_iter().zip(&mut worst) {
                for (tier, worst) in worst.iter_mut().enumerate() {
                    with_level(level, || (f.f64[tier])(&x, &mut y)).unwrap();
                    for ((&x, &got), &want) in x.iter().zip(&y).zip(&want) {
                        let off = steps(got, want);
                        if off > worst.0 {
                            *worst = (off, x);
                        }
                    }
                }
            }
        }
        for (level, worst) in levels().into_iter().zip(worst) {
            for (tier, (off, at)) in worst.into_iter().enumerate() {
                println!("{} f64 {level} tier {tier}: {off} steps at {at:?}", f.name);
                if off as f64 > ([f.max_ulp.f64, f.max_ulp.f64_fast][tier] + f.off).floor() {
                    beyond += &format!("{} {level} tier {tier}: {off} at {at:?}\n", f.name);
                }
            }
        }
    }
    assert!(beyond.is_empty(), "{beyond}");
}

#[test]
#[ignore = "minutes: 10^8 pairs of arguments of every function"]
fn search_pairs_f64() {
    let stride: usize = setting("MATH_STRIDE").map_or(1, |s| s.parse().expect("a number"));
    let mut beyond = String::new();
    for f in TWO.iter().filter(|f| is_wanted(f.name)) {
        let mut words = Words(0x1234_5678_9abc_def1);
        let mut worst = [[(0, [0.0; 2]); 2]; 2];
        for turn in 0..100_000_000 / BLOCK / stride {
            let x = block(&mut words, f.ranges[0]);
            let mut y = block(&mut words, f.ranges[1]);
            // Every way of drawing meets every other one.
            y.rotate_left(turn % 4);
            let want: Vec<f64> = x.iter().zip(&y).map(|(&x, &y)| (f.oracle)(x, y)).collect();
            let mut z = vec![0.0; x.len()];
            for (level, worst) in levels().into_iter().zip(&mut worst) {
                for (tier, worst) in worst.iter_mut().enumerate() {
                    with_level(level, || (f.f64[tier])(&x, &y, &mut z)).unwrap();
                    for k in 0..x.len() {
                        let off = steps(z[k], want[k]);
                        if off > worst.0 {
                            *worst = (off, [x[k], y[k]]);
                        }
                    }
                }
            }
        }
        for (level, worst) in levels().into_iter().zip(worst) {
            for (tier, (off, at)) in worst.into_iter().enumerate() {
                println!("{} f64 {level} tier {tier}: {off} steps at {at:?}", f.name);
                if off as f64 > ([f.max_ulp.f64, f.max_ulp.f64_fast][tier] + 0.5).floor() {
                    beyond += &format!("{} {level} tier {tier}: {off} at {at:?}\n", f.name);
                }
            }
        }
    }
    assert!(beyond.is_empty(), "{beyond}");
}
