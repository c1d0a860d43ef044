//! No error above the stated bound.

use numkern::dispatch::{CpuLevel, available_levels, with_level};

use crate::points;
use crate::table::{ONE, One, TWO, Two};
use crate::ulp::{error_f32, steps};

const SAMPLE: usize = 3000;

/// The worst case of a run.
#[derive(Default)]
pub struct Worst {
    pub error: f64,
    pub at: f64,
    pub got: f64,
    pub want: f64,
}

pub fn worst_f64(f: &One, tier: usize, x: &[f64], want: &[f64]) -> Worst {
    let mut y = vec![0.0; x.len()];
    (f.f64[tier])(x, &mut y);
    let mut worst = Worst::default();
    for ((&x, &got), &want) in x.iter().zip(&y).zip(want) {
        let error = steps(got, want) as f64;
        if error > worst.error {
            worst = Worst { error, at: x, got, want };
        }
    }
    worst
}

#[test]
fn errors_f64() {
    let mut report = String::new();
    for (k, f) in ONE.iter().enumerate() {
        let x = points::sample(SAMPLE, f.range.0, f.range.1, 77 + k as u64);
        let want: Vec<f64> = x.iter().map(|&x| (f.oracle)(x)).collect();
        for level in available_levels() {
            for (tier, bound) in [(0, f.max_ulp.f64), (1, f.max_ulp.f64_fast)] {
                let worst = with_level(level, || worst_f64(f, tier, &x, &want)).unwrap();
                if worst.error > (bound + f.off).floor() {
                    let Worst { error, at, got, want } = worst;
                    report += &format!(
                        "{} tier {tier} {level}: {error} at {at:?} ({:#x}): {got:?} for {want:?}\n",
                        f.name,
                        at.to_bits()
                    );
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn errors_f32() {
    let mut report = String::new();
    for (k, f) in ONE.iter().enumerate() {
        let x = points::sample_f32(SAMPLE, f.range.0, f.range.1, 77 + k as u64);
        let want: Vec<f64> = x.iter().map(|&x| (f.oracle)(f64::from(x))).collect();
        for level in available_levels() {
            for (tier, bound) in [(0, f.max_ulp.f32), (1, f.max_ulp.f32_fast)] {
                let mut y = vec![0.0; x.len()];
                with_level(level, || (f.f32[tier])(&x, &mut y)).unwrap();
                let (mut worst, mut at) = (0.0, 0);
                for (k, (&got, &want)) in y.iter().zip(&want).enumerate() {
                    let error = error_f32(got, want);
                    if error > worst {
                        (worst, at) = (error, k);
                    }
                }
                if worst > bound {
                    report += &format!(
                        "{} tier {tier} {level}: {worst} at {:?}: {:?} for {:?}\n",
                        f.name, x[at], y[at], want[at]
                    );
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// Pairs of a sample, and every pair of a few edges.
fn pairs(f: &Two, seed: u64) -> (Vec<f64>, Vec<f64>) {
    let [(a, b), (c, d)] = f.ranges;
    let x = points::sample(SAMPLE, a, b, seed);
    let mut y = points::sample(SAMPLE, c, d, seed + 1000);
    y.rotate_left(SAMPLE / 2);
    let edges = points::pair_edges();
    let all = edges.iter().flat_map(|&x| edges.iter().map(move |&y| (x, y)));
    x.into_iter().zip(y).chain(all).unzip()
}

#[test]
fn errors_of_pairs_f64() {
    let mut report = String::new();
    for (k, f) in TWO.iter().enumerate() {
        let (x, y) = pairs(f, 99 + k as u64);
        let want: Vec<f64> = x.iter().zip(&y).map(|(&x, &y)| (f.oracle)(x, y)).collect();
        for level in available_levels() {
            for (tier, bound) in [(0, f.max_ulp.f64), (1, f.max_ulp.f64_fast)] {
                let mut z = vec![0.0; x.len()];
                with_level(level, || (f.f64[tier])(&x, &y, &mut z)).unwrap();
                let off = |k: usize| steps(z[k], want[k]);
                let worst = (0..x.len()).max_by_key(|&k| off(k)).unwrap();
                if off(worst) as f64 > (bound + 0.5).floor() {
                    report += &format!(
                        "{} tier {tier} {level}: {} at {:?}, {:?}: {:?} for {:?}\n",
                        f.name,
                        off(worst),
                        x[worst],
                        y[worst],
                        z[worst],
                        want[worst]
                    );
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn errors_of_pairs_f32() {
    let mut report = String::new();
    for (k, f) in TWO.iter().enumerate() {
        let (x, y) = pairs(f, 99 + k as u64);
        let x: Vec<f32> = x.into_iter().map(|x| x as f32).collect();
        let y: Vec<f32> = y.into_iter().map(|y| y as f32).collect();
        let want: Vec<f64> =
            x.iter().zip(&y).map(|(&x, &y)| (f.oracle)(x.into(), y.into())).collect();
        for level in available_levels() {
            for (tier, bound) in [(0, f.max_ulp.f32), (1, f.max_ulp.f32_fast)] {
                let mut z = vec![0.0; x.len()];
                with_level(level, || (f.f32[tier])(&x, &y, &mut z)).unwrap();
                let error = |k: usize| error_f32(z[k], want[k]);
                let worst = (0..x.len()).max_by(|&a, &b| error(a).total_cmp(&error(b))).unwrap();
                if error(worst) > bound {
                    report += &format!(
                        "{} tier {tier} {level}: {} at {:?}, {:?}: {:?} for {:?}\n",
                        f.name,
                        error(worst),
                        x[worst],
                        y[worst],
                        z[worst],
                        want[worst]
                    );
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn lanes_have_the_bits_of_numbers() {
    for (k, f) in ONE.iter().enumerate() {
        let x = points::sample(200, f.range.0, f.range.1, 5 + k as u64);
        let x32 = points::sample_f32(200, f.range.0, f.range.1, 5 + k as u64);
        for level in available_levels() {
            with_level(level, || compare(f, level, &x, &x32)).unwrap();
        }
    }
}

#[test]
fn lanes_of_pairs_have_the_bits_of_numbers() {
    let edges = points::pair_edges();
    let (x, y): (Vec<f64>, Vec<f64>) =
        edges.iter().flat_map(|&x| edges.iter().map(move |&y| (x, y))).unzip();
    let x32: Vec<f32> = x.iter().map(|&x| x as f32).collect();
    let y32: Vec<f32> = y.iter().map(|&y| y as f32).collect();
    for f in TWO {
        for level in available_levels() {
            for tier in 0..2 {
                with_level(level, || {
                    let (mut z, mut z32) = (vec![0.0; x.len()], vec![0.0; x.len()]);
                    (f.f64[tier])(&x, &y, &mut z);
                    (f.f32[tier])(&x32, &y32, &mut z32);
                    for k in 0..x.len() {
                        let number = (f.number[tier])(x[k], y[k]);
                        let number32 = (f.number_f32[tier])(x32[k], y32[k]);
                        let text = format!("{} {level} at {:?}, {:?}", f.name, x[k], y[k]);
                        assert!(steps(number, z[k]) == 0, "{text}");
                        assert!(steps(number32.into(), z32[k].into()) == 0, "{text}");
                    }
                })
                .unwrap();
            }
        }
    }
}

fn compare(f: &One, level: CpuLevel, x: &[f64], x32: &[f32]) {
    for tier in 0..2 {
        let mut y = vec![0.0; x.len()];
        (f.f64[tier])(x, &mut y);
        for (&x, &y) in x.iter().zip(&y) {
            let number = (f.number[tier])(x);
            let same = number.to_bits() == y.to_bits() || (number.is_nan() && y.is_nan());
            assert!(same, "{} tier {tier} {level} at {x:?}: {y:?} and {number:?}", f.name);
        }
        let mut y = vec![0.0; x32.len()];
        (f.f32[tier])(x32, &mut y);
        for (&x, &y) in x32.iter().zip(&y) {
            let number = (f.number_f32[tier])(x);
            let same = number.to_bits() == y.to_bits() || (number.is_nan() && y.is_nan());
            assert!(same, "{} tier {tier} {level} at {x:?}: {y:?} and {number:?}", f.name);
        }
    }
}
