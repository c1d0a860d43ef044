//! Integers, bits, bools and casts.

use numkern::prelude::*;

use crate::common::{Random, same_as_reference};

#[njit]
fn gcd(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[njit]
fn count_primes(limit: usize) -> usize {
    let mut composite = vec![false; limit + 1];
    let mut count = 0;
    for p in 2..=limit {
        if composite[p] {
            continue;
        }
        count += 1;
        let mut multiple = p * p;
        while multiple <= limit {
            composite[multiple] = true;
            multiple += p;
        }
    }
    count
}

#[njit]
fn popcounts(x: &[u64]) -> (u32, u32) {
    let (mut by_hand, mut built_in) = (0, 0);
    for &word in x {
        let mut rest = word;
        while rest != 0 {
            rest &= rest - 1;
            by_hand += 1;
        }
        built_in += word.count_ones();
    }
    (by_hand, built_in)
}

#[njit]
fn histogram(x: &[f64], bins: usize) -> Vec<u32> {
    let mut counts = vec![0_u32; bins];
    for &v in x {
        let bin = ((v * bins as f64) as usize).min(bins - 1);
        counts[bin] += 1;
    }
    counts
}

#[njit]
fn hash(bytes: &[u8]) -> u32 {
    let mut h: u32 = 0x811c_9dc5;
    for &b in bytes {
        h ^= u32::from(b);
        h = h.wrapping_mul(0x0100_0193);
    }
    h
}

#[njit]
fn shifts(x: i32, by: u32) -> (i32, i32, i32, u32) {
    (x << by, x >> by, !x, (x as u32).rotate_left(by))
}

#[njit]
fn casts(x: f64) -> (i32, u8, i64, f32, bool) {
    (x as i32, x as u8, x as i64, x as f32, x as i32 % 2 == 0)
}

#[njit]
fn widen(x: i8, y: u16) -> (i64, f32, usize, u64) {
    (x as i64 * y as i64, x as f32 / y as f32, y as usize + 1, x as u64)
}

#[njit]
fn logic(x: &[bool]) -> (bool, bool, bool, usize) {
    let (mut all, mut any, mut parity) = (true, false, false);
    let mut count = 0;
    for &v in x {
        all = all && v;
        any |= v;
        parity ^= v;
        count += v as usize;
    }
    (all, any, parity, count)
}

#[njit]
fn checked_factorial(n: u32) -> Option<u64> {
    let mut product = 1_u64;
    for k in 1..=u64::from(n) {
        product = product.checked_mul(k)?;
    }
    Some(product)
}

#[njit]
fn power_modulo(base: u64, exponent: u64, modulus: u64) -> u64 {
    let (mut base, mut exponent, mut result) = (base as u128, exponent, 1_u128);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % modulus as u128;
        }
        base = base * base % modulus as u128;
        exponent >>= 1;
    }
    result as u64
}

#[njit]
fn float_bits(x: f32) -> (u32, f32) {
    let bits = x.to_bits();
    (bits >> 23 & 0xff, f32::from_bits(bits ^ 1 << 31))
}

#[test]
fn number_theory() {
    assert_eq!(same_as_reference!(gcd(1_071, 462)), 21);
    assert_eq!(same_as_reference!(gcd(0, 7)), 7);
    assert_eq!(same_as_reference!(count_primes(1_000)), 168);
    assert_eq!(same_as_reference!(power_modulo(3, 200, 1_000_000_007)), 136_318_165);
    assert_eq!(same_as_reference!(checked_factorial(20)), Some(2_432_902_008_176_640_000));
    assert_eq!(same_as_reference!(checked_factorial(21)), None);
}

#[test]
fn bits_and_hashes() {
    let mut random = Random::seed_42();
    let x: Vec<u64> = (0..50).map(|_| random.bits()).collect();
    let (by_hand, built_in) = same_as_reference!(popcounts(&x));
    assert_eq!(by_hand, built_in);
    assert_eq!(same_as_reference!(hash(b"numkern")), hash::reference(b"numkern"));
    assert_eq!(hash(b"a"), 0xe40c_292c);
    assert_eq!(same_as_reference!(shifts(-5, 1)), (-10, -3, 4, 0xffff_fff7));
    assert_eq!(same_as_reference!(float_bits(-1.5)), (127, 1.5));
    assert_eq!(same_as_reference!(logic(&[true, false, true])), (false, true, false, 2));
    assert_eq!(same_as_reference!(logic(&[])), (true, false, false, 0));
}

#[test]
fn counts() {
    let x = Random::seed_43().vec(1_000);
    let counts = same_as_reference!(histogram(&x, 7));
    assert_eq!(counts.iter().sum::<u32>(), 1_000);
    assert_eq!(histogram(&[0.0, 0.3, 0.99, 1.0], 2), [2, 2]);
}

#[test]
fn casts_saturate_as_in_rust() {
    assert_eq!(same_as_reference!(casts(-1.9)), (-1, 0, -1, -1.9, false));
    assert_eq!(same_as_reference!(casts(1e300)), (i32::MAX, 255, i64::MAX, f32::INFINITY, false));
    assert_eq!(same_as_reference!(casts(300.5)), (300, 255, 300, 300.5, true));
    let (whole, byte, ..) = same_as_reference!(casts(f64::NAN));
    assert_eq!((whole, byte), (0, 0));
    assert_eq!(same_as_reference!(widen(-2, 400)), (-800, -0.005, 401, u64::MAX - 1));
}
