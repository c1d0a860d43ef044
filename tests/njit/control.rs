//! `while`, `loop`, labels, `match`, tuples, shadowing.

use numkern::prelude::*;

use crate::common::{Random, same_as_reference};

#[njit]
fn escape_time(cr: f64, ci: f64, limit: u32) -> u32 {
    let (mut zr, mut zi) = (0.0, 0.0);
    let mut n = 0;
    while n < limit && zr * zr + zi * zi <= 4.0 {
        let next = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = next;
        n += 1;
    }
    n
}

#[njit]
fn newton_root(a: f64) -> (f64, u32) {
    let mut x = a.max(1.0);
    let mut steps = 0;
    loop {
        let next = 0.5 * (x + a / x);
        steps += 1;
        if (next - x).abs() <= 1e-12 * x || steps == 100 {
            break (next, steps);
        }
        x = next;
    }
}

#[njit]
fn first_pair_with_sum(x: &[i64], wanted: i64) -> (usize, usize) {
    let mut found = (x.len(), x.len());
    'outer: for i in 0..x.len() {
        for j in i + 1..x.len() {
            if x[j] == 0 {
                continue 'outer;
            }
            if x[i] + x[j] == wanted {
                found = (i, j);
                break 'outer;
            }
        }
    }
    found
}

#[njit]
fn block_value(x: f64) -> f64 {
    let y = 'value: {
        if x < 0.0 {
            break 'value -1.0;
        }
        let root = x.sqrt();
        if root > 10.0 {
            break 'value 10.0;
        }
        root
    };
    y * 2.0
}

#[njit]
fn classify(x: &[i32]) -> [u32; 4] {
    let mut counts = [0; 4];
    for &v in x {
        let class = match v {
            i32::MIN..=-1 => 0,
            0 => 1,
            1 | 2 | 3 => 2,
            n if n % 2 == 0 => 3,
            _ => continue,
        };
        counts[class] += 1;
    }
    counts
}

#[njit]
fn interpret(codes: &[u8], start: f64) -> f64 {
    let mut value = start;
    for (&code, step) in codes.iter().zip(1..) {
        value = match (code, step % 2 == 0) {
            (0, _) => value + 1.0,
            (1, true) => value * 2.0,
            (1, false) => value - 3.0,
            (2..=9, even) => {
                if even {
                    -value
                } else {
                    value / 4.0
                }
            }
            _ => value,
        };
    }
    value
}

#[njit]
fn fibonacci(n: u32) -> u64 {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..n {
        (a, b) = (b, a.wrapping_add(b));
    }
    a
}

#[njit]
fn shadowed(x: f64) -> f64 {
    let y = x + 1.0;
    let y = {
        let x = y * y;
        let y = x - 2.0;
        x * y
    };
    let (x, y) = (y, x);
    for x in 0..3 {
        let _unused = x + 1;
    }
    x - y
}

#[njit]
fn early_return(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for &v in x {
        if v.is_nan() {
            return f64::NAN;
        }
        s += v;
        if s > limit {
            return s;
        }
    }
    -s
}

#[njit]
fn bisect(low: f64, high: f64) -> f64 {
    let (mut low, mut high) = (low, high);
    while high - low > 1e-9 {
        let middle = 0.5 * (low + high);
        if middle * middle * middle - middle - 2.0 > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    low
}

#[test]
fn data_dependent_loops() {
    let mut random = Random::seed_42();
    for _ in 0..200 {
        let (cr, ci) = (random.f64() * 3.0 - 2.0, random.f64() * 2.0 - 1.0);
        same_as_reference!(escape_time(cr, ci, 60));
        let a = random.f64() * 100.0;
        same_as_reference!(newton_root(a));
    }
    assert_eq!(escape_time(0.0, 0.0, 60), 60);
    assert_eq!(escape_time(2.0, 2.0, 60), 1);
    assert_eq!(newton_root(9.0).0, 3.0);
    assert_eq!(same_as_reference!(bisect(1.0, 2.0)), bisect::reference(1.0, 2.0));
    assert!((bisect(1.0, 2.0) - 1.521_379_706_804_568).abs() < 1e-8);
}

#[test]
fn labels_leave_the_loop_they_name() {
    assert_eq!(same_as_reference!(first_pair_with_sum(&[5, 1, 7, 3, 4], 8)), (0, 3));
    assert_eq!(same_as_reference!(first_pair_with_sum(&[5, 0, 3, 4, 4], 8)), (3, 4));
    assert_eq!(same_as_reference!(first_pair_with_sum(&[], 8)), (0, 0));
    assert_eq!(same_as_reference!(block_value(-4.0)), -2.0);
    assert_eq!(same_as_reference!(block_value(9.0)), 6.0);
    assert_eq!(same_as_reference!(block_value(1e6)), 20.0);
}

#[test]
fn matches() {
    let x = [-5, 0, 1, 2, 3, 4, 5, 6, 7, -1, 0];
    assert_eq!(same_as_reference!(classify(&x)), [2, 2, 3, 2]);
    assert_eq!(same_as_reference!(interpret(&[0, 1, 1, 5, 6, 200], 2.0)), -0.75);
}

#[test]
fn tuples_and_shadowing() {
    assert_eq!(same_as_reference!(fibonacci(50)), 12_586_269_025);
    assert_eq!(same_as_reference!(shadowed(2.0)), 61.0);
    let x = [1.0, 2.0, f64::NAN, 4.0];
    assert!(same_as_reference!(early_return(&x, 10.0)).is_nan());
    assert_eq!(same_as_reference!(early_return(&x, 2.5)), 3.0);
    assert_eq!(same_as_reference!(early_return(&x[..2], 10.0)), -3.0);
}
