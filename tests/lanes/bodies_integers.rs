//! Integer bodies as users write them.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

fn seeds(n: usize) -> Vec<u64> {
    (0..n as u64).map(|k| (k + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect()
}

fn words(n: usize) -> Vec<u32> {
    seeds(n).into_iter().map(|k| (k >> 29) as u32).collect()
}

fn small(n: usize) -> Vec<u64> {
    seeds(n).into_iter().map(|k| k % 1000 + 1).collect()
}

fn signed(n: usize) -> Vec<i64> {
    seeds(n).into_iter().map(|k| (k as i64) >> 40).collect()
}

fn years(n: usize) -> Vec<i32> {
    seeds(n).into_iter().map(|k| (k % 400) as i32 + 1800).collect()
}

fn months(n: usize) -> Vec<i32> {
    (0..n as i32).map(|k| k % 12 + 1).collect()
}

fn bytes(n: usize) -> Vec<u8> {
    seeds(n).into_iter().map(|k| (k >> 50) as u8).collect()
}

#[vectorize(simd = "require")]
fn collatz(n: u64) -> u32 {
    let mut n = n;
    let mut steps = 0u32;
    while n != 1 {
        n = if n & 1 == 0 { n >> 1 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

#[vectorize(simd = "require")]
fn gcd(a: u64, b: u64) -> u64 {
    let mut a = a;
    let mut b = b;
    while b != 0 {
        let t = a % b;
        a = b;
        b = t;
    }
    a
}

/// The same with an exchange.
#[vectorize(simd = "require")]
fn gcd_swapped(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    if a < b {
        std::mem::swap(&mut a, &mut b);
    }
    while b != 0 {
        a %= b;
        std::mem::swap(&mut a, &mut b);
    }
    a
}

#[vectorize(simd = "require")]
fn popcount(x: u32) -> u8 {
    let mut x = x;
    let mut c = 0u8;
    while x != 0 {
        x &= x - 1;
        c += 1;
    }
    c
}

#[vectorize(simd = "require")]
fn murmur(x: u32) -> u32 {
    let mut h = x;
    for _ in 0..3 {
        h ^= h >> 16;
        h = h.wrapping_mul(0x85eb_ca6b);
        h ^= h >> 13;
        h = h.wrapping_mul(0xc2b2_ae35);
        h ^= h >> 16;
        h = h.rotate_left(5);
    }
    h
}

#[vectorize(simd = "require")]
fn walk(seed: u64) -> f64 {
    let mut s = seed;
    let mut x = 0.0f64;
    let mut n = 0;
    while x.abs() < 5.0 && n < 100 {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        let u = (s >> 11) as f64 * (1.0 / (1u64 << 53) as f64);
        x += if u < 0.5 { -1.0 } else { 1.0 };
        n += 1;
    }
    x
}

#[vectorize(simd = "require")]
fn machine(word: u32) -> u32 {
    let mut state = 0u8;
    let mut count = 0u32;
    for bit in 0..32u32 {
        let b = (word >> bit) & 1;
        state = match (state, b) {
            (0, 1) => 1,
            (1, 1) => 2,
            (2, 0) => {
                count += 1;
                0
            }
            (s, 1) if s >= 2 => s,
            _ => 0,
        };
    }
    count
}

#[vectorize(simd = "require")]
fn weekday(y: i32, m: i32) -> i32 {
    const T: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let mut y = y;
    for _ in 0..1 {
        if m < 3 {
            y -= 1;
        }
    }
    (y + y / 4 - y / 100 + y / 400 + T[(m - 1) as usize] + 17) % 7
}

#[vectorize(simd = "require")]
fn pow_mod(b: u64, m: u64) -> u64 {
    if m == 0 {
        return 0;
    }
    let (mut b, mut e, mut r) = (b % m, b / 3, 1 % m);
    while e > 0 {
        if e & 1 == 1 {
            r = r * b % m;
        }
        b = b * b % m;
        e >>= 1;
    }
    r
}

#[vectorize(simd = "require")]
fn is_prime(n: u32) -> bool {
    if n < 2 {
        return false;
    }
    if n % 2 == 0 {
        return n == 2;
    }
    let mut d = 3;
    while d * d <= n {
        if n % d == 0 {
            return false;
        }
        d += 2;
    }
    true
}

#[vectorize(simd = "require")]
fn pixel(r: u8, g: u8) -> u8 {
    let y = (r as u32 * 77 + g as u32 * 150 + (r ^ g) as u32 * 29) >> 8;
    let mut t = y;
    for _ in 0..2 {
        t = if t > 128 { t.saturating_sub(10) } else { t.saturating_add(10).min(255) };
    }
    t as u8
}

#[vectorize(simd = "require")]
fn shifts(x: u32, n: u32) -> u32 {
    let mut h = x;
    let mut k = n;
    while k > 0 {
        h = (h << (k % 32)) | (h >> (31 - k % 32));
        h ^= (1u32 << (h % 7)) >> 1u8;
        k >>= 1;
    }
    h
}

#[vectorize(simd = "require")]
fn short_shifts(x: i64, n: u32) -> i64 {
    let mut a = x as i8;
    let mut b = x as u16;
    let mut c = x as i128;
    for k in 0..n % 5 {
        a = (a >> (k % 3)) ^ (a << 1u64);
        b = b >> 2i8 | b << (k as u8 & 7);
        c = (c << (n as usize)) - (c >> k);
    }
    a as i64 + b as i64 + (c as i64 >> 9)
}

#[vectorize(simd = "require")]
fn strides(n: u32) -> u32 {
    let mut s = 0;
    for k in (0..n).step_by(3) {
        s += k;
    }
    for k in (1..=n).rev() {
        s ^= k;
    }
    for k in (2..=n).step_by(4) {
        if k > 14 {
            continue;
        }
        s = 3 * s + k;
    }
    s % 1000
}

/// Ranges to the end of the type.
#[vectorize(simd = "require")]
fn to_the_end(n: u8) -> u32 {
    let mut s = 0u32;
    for k in (n..=255).step_by(7) {
        s += k as u32;
    }
    for k in (0..=n).rev() {
        s += (k as u32) << 1;
    }
    for k in (n..255).step_by(100) {
        s ^= k as u32;
    }
    s
}

#[vectorize(simd = "require")]
fn euclid(x: i64) -> i64 {
    let mut x = x;
    let mut n = 0i64;
    while x > 1 {
        x = x.wrapping_mul(3).rem_euclid(1000) - x.div_euclid(7);
        n += x.signum() * x.abs().pow(2).min(50);
        if n > 1000 {
            break;
        }
    }
    n
}

#[vectorize(simd = "require")]
fn casts(x: f64, n: i64) -> i32 {
    let mut s = 0i32;
    for k in 0..2 {
        s = s.wrapping_add(x as i32).wrapping_add(x as u8 as i32).wrapping_add(n as i32);
        s = s.wrapping_add(n as i8 as i32).wrapping_add(x as f32 as i32);
        s = s.wrapping_add((n as f32) as i32).wrapping_add((n > 3) as i32);
        s = s.wrapping_add(i32::from(x > 0.0) + k);
        s ^= (x as u64 as i64 >> 3) as i32;
        s = s.wrapping_add((n as u32 as f64) as i32).wrapping_shl(2);
    }
    s
}

#[test]
fn loops_of_integers() {
    agrees!(collatz, small);
    agrees!(gcd, small, small);
    agrees!(gcd_swapped, words, counts);
    agrees!(popcount, words);
    agrees!(murmur, words);
    agrees!(walk, seeds);
    agrees!(machine, words);
    agrees!(pow_mod, small, small);
    agrees!(is_prime, counts);
    agrees!(euclid, signed);
}

#[test]
fn shifts_and_casts() {
    agrees!(weekday, years, months);
    agrees!(pixel, bytes, bytes);
    agrees!(shifts, words, counts);
    agrees!(short_shifts, signed, counts);
    agrees!(strides, counts);
    agrees!(to_the_end, bytes);
    agrees!(casts, inputs, signed);
}

#[vectorize]
fn too_far(x: u32, n: u32) -> u32 {
    let mut x = x;
    for _ in 0..1 {
        x <<= n;
    }
    x
}

#[vectorize]
fn no_step(n: u32) -> u32 {
    let mut s = 0;
    for k in (n..n).step_by(s as usize) {
        s += k;
    }
    s
}

#[test]
fn panics_are_those_of_scalar_code() {
    let x = vec![1u32; 20];
    let n: Vec<u32> = (0..20).map(|k| 2 * k).collect();
    if cfg!(debug_assertions) {
        assert!(std::panic::catch_unwind(|| too_far(&x, &n)).is_err());
    } else {
        let got = too_far(&x, &n);
        assert!((0..20).all(|k| got[k] == 1 << (2 * k % 32)));
    }
    assert!(std::panic::catch_unwind(|| no_step(&n)).is_err());
}
