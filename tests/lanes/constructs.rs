//! Branches, matches, arithmetic and what else a body holds.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

/// Makes a body loop, so that it goes to lanes.
#[vectorize]
fn branches(x: f64, y: f64) -> f64 {
    let mut v = x;
    for _ in 0..2 {
        v = if v > y {
            let d = v - y;
            d * d
        } else if v < -1.0 {
            -v
        } else {
            v + 1.0
        };
        if v > 10.0 && y < 0.0 || v == 2.0 {
            v -= 3.0;
        }
    }
    v
}

#[vectorize]
fn matched(n: u32) -> i64 {
    let mut total = 0i64;
    for k in 0..3 {
        total += match n + k {
            0 => -7,
            1 | 2 => 5,
            3..=6 => 11,
            m if m % 2 == 0 => m as i64,
            9.. => -(n as i64),
            _ => 1,
        };
    }
    total
}

#[vectorize]
fn early(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..4 {
        if x.is_nan() {
            return -1.0;
        }
        let sign = if x < 0.0 { return s - 2.0 } else { 1.0 };
        s += sign * x * k as f64;
    }
    s
}

#[vectorize]
fn mixed(x: f64, n: u32) -> f32 {
    let mut bits = 0u8;
    let mut wide = 0i64;
    let mut k = 0u32;
    while k < n {
        bits = bits.wrapping_mul(31).wrapping_add(k as u8);
        wide = wide.wrapping_add((x * 3.0) as i64 >> (k % 5));
        wide ^= (k as i64) << 3;
        k += 1;
    }
    wide as f32 + bits as f32 * 0.5
}

#[vectorize]
fn casts(x: f64) -> i32 {
    let mut s = 0i32;
    for _ in 0..1 {
        s = s.wrapping_add((x * 1e9) as i32);
        s = s.wrapping_add((x as u8) as i32);
        s = s.wrapping_add((x as f32) as i32);
        s = s.wrapping_add((x > 0.0) as i32);
    }
    s
}

#[vectorize]
fn tuples(x: f64) -> f64 {
    let mut pair = (1.0, x);
    let mut powers = [0.0; 4];
    for k in 0..4 {
        powers[k] = pair.0;
        pair.0 *= pair.1;
        if pair.0 > 8.0 {
            (pair.0, pair.1) = (pair.1, 0.5);
        }
    }
    powers[0] + powers[1] * 2.0 + powers[2] * 3.0 + powers[3] * 4.0
}

#[vectorize]
fn powers(x: f64, n: u32) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        s += x.powi(3) - x.powi(-2) + x.powi(k) * x.powi(17) + x.powi(n as i32 - 5);
    }
    s
}

#[vectorize]
fn turned(x: f64, y: f64) -> f64 {
    let (s, c) = x.sin_cos();
    s * y - c
}

const TABLE: [f64; 32] = {
    let mut table = [0.0; 32];
    let mut k = 0;
    while k < 32 {
        table[k] = (k * k) as f64;
        k += 1;
    }
    table
};

#[vectorize]
fn gathered(n: u32) -> f64 {
    let mut s = 0.0;
    let mut k = n as usize;
    while k < 30 {
        s += TABLE[k] - TABLE[k / 2];
        k += 3;
    }
    s
}

#[vectorize]
fn flags(x: f64, y: f64) -> bool {
    let mut inside = x > y;
    for k in 0..3 {
        inside = inside ^ (x > k as f64) | !(y < x) & inside;
    }
    inside
}

#[vectorize]
fn functions(x: f64, y: f64) -> f64 {
    let mut s = 0.0;
    for _ in 0..2 {
        s += x.max(y).min(3.0) + f64::max(x, 0.5) + x.abs().sqrt();
        s += x.mul_add(y, s).floor() + y.copysign(x) + x.powi(2);
    }
    s
}

#[test]
fn control() {
    agrees!(branches, inputs, inputs);
    agrees!(matched, counts);
    agrees!(early, inputs);
}

#[test]
fn types() {
    agrees!(mixed, inputs, counts);
    agrees!(casts, inputs);
    agrees!(tuples, inputs);
    agrees!(gathered, counts);
    agrees!(flags, inputs, inputs);
    agrees!(functions, inputs, inputs);
    agrees!(powers, inputs, counts);
    let x = [0.0, 0.5, -2.0, 1e6];
    let got = turned(&x, 3.0);
    for (k, &x) in x.iter().enumerate() {
        assert!((got[k] - turned::reference(x, 3.0)).abs() <= 1e-15, "{x}");
    }
}

/// Numbers at and around the ends of the integer types.
fn ends(n: usize) -> Vec<f64> {
    let ends = [127.5, 128.0, 255.5, 256.0, 65535.9, 2147483647.5, 4294967295.5, 1e18];
    (0..n).map(|k| ends[k % 8] * if k % 3 == 0 { -1.0 } else { 1.0 } - (k % 5) as f64).collect()
}

#[vectorize]
fn all_casts(x: f64) -> i64 {
    let y = x as f32;
    let mut s = 0i64;
    for k in 0..2 {
        let z = x + k as f64 * 0.5;
        s = s.wrapping_mul(31).wrapping_add(z as i8 as i64).wrapping_add((z as u8 as i64) << 3);
        s = s.wrapping_mul(31).wrapping_add(z as i16 as i64).wrapping_add((z as u16 as i64) << 3);
        s = s.wrapping_mul(31).wrapping_add(z as i32 as i64).wrapping_add((z as u32 as i64) << 3);
        s = s.wrapping_mul(31).wrapping_add(z as i64).wrapping_add(z as u64 as i64);
        s = s.wrapping_mul(31).wrapping_add(y as i32 as i64).wrapping_add(y as u8 as i64);
        s = s.wrapping_mul(31).wrapping_add(z as isize as i64).wrapping_add(y as usize as i64);
    }
    s
}

#[vectorize]
fn small_casts(x: f32) -> i32 {
    let mut s = 0i32;
    for _ in 0..2 {
        s = s.wrapping_mul(31).wrapping_add(x as i8 as i32).wrapping_add(x as u16 as i32);
        s = s.wrapping_mul(31).wrapping_add(x as i32).wrapping_add(x as u32 as i32);
    }
    s
}

#[vectorize]
fn quotients(a: i32, b: i32) -> i32 {
    let mut s = 0i32;
    for k in 0..2 {
        if b != 0 && !(a == i32::MIN && b == -1) {
            s = s.wrapping_mul(31).wrapping_add(a / b).wrapping_add(a % b);
        }
        s = s.wrapping_add(a / 7).wrapping_add(a % (k + 2)).wrapping_sub(a / -3);
        s ^= (a as u16 / (b as u16 | 1)) as i32 + (a as i8 % (b as i8 & 63 | 64)) as i32;
    }
    s
}

fn integers(n: usize) -> Vec<i32> {
    let ends = [i32::MIN, i32::MAX, -1, 0, 1, i32::MIN + 1];
    (0..n)
        .map(|k| {
            if k % 4 == 0 {
                ends[k / 4 % 6]
            } else {
                (k as i32).wrapping_mul(0x9e37_79b1_u32 as i32) >> (k % 29)
            }
        })
        .collect()
}

#[test]
fn casts_and_quotients() {
    agrees!(all_casts, ends);
    agrees!(all_casts, inputs);
    agrees!(small_casts, single_ends);
    agrees!(quotients, integers, integers);
}

fn single_ends(n: usize) -> Vec<f32> {
    ends(n).into_iter().map(|x| x as f32).collect()
}
