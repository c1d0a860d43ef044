//! Integers: primes, chains, generators, dates, bits.

use numkern::prelude::*;

use crate::common::{same_as_reference, same_on_all_threads};

#[njit]
fn sieve(n: usize) -> Vec<bool> {
    let mut is = vec![true; n + 1];
    is[0] = false;
    if n >= 1 {
        is[1] = false;
    }
    let mut p = 2;
    while p * p <= n {
        if is[p] {
            for m in (p * p..=n).step_by(p) {
                is[m] = false;
            }
        }
        p += 1;
    }
    is
}

#[parallel]
fn sieve_parallel(n: usize) -> Vec<bool> {
    let mut is = vec![true; n + 1];
    is[0] = false;
    is[1] = false;
    let mut p = 2;
    while p * p <= n {
        if is[p] {
            for m in prange!((p * p..n + 1).step_by(p)) {
                is[m] = false;
            }
        }
        p += 1;
    }
    is
}

#[njit]
fn is_prime(n: u64) -> bool {
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

#[parallel]
fn count_primes(n: u64) -> usize {
    let mut count = 0;
    for i in prange!(0..n) {
        if is_prime(i) {
            count += 1;
        }
    }
    count
}

#[njit]
fn collatz_steps(start: u64) -> u32 {
    let mut n = start;
    let mut steps = 0;
    while n != 1 {
        n = if n & 1 == 0 { n >> 1 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

#[parallel]
fn longest_collatz(limit: u64) -> (u64, u32) {
    let mut best = 0;
    let mut at = 0;
    for n in prange!(1..limit) {
        let s = collatz_steps(n);
        if s > best {
            best = s;
            at = n;
        }
    }
    (at, best)
}

#[njit]
fn xorshift(state: u64) -> u64 {
    let mut x = state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    x
}

#[njit]
fn splitmix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[parallel]
fn monte_carlo_pi(streams: usize, per: usize) -> f64 {
    let mut inside = 0u64;
    for s in prange!(0..streams) {
        let mut state = splitmix(s as u64);
        for _ in 0..per {
            state = xorshift(state);
            let x = (state >> 11) as f64 * (1.0 / (1u64 << 53) as f64);
            state = xorshift(state);
            let y = (state >> 11) as f64 / (1u64 << 53) as f64;
            if x * x + y * y < 1.0 {
                inside += 1;
            }
        }
    }
    4.0 * inside as f64 / (streams * per) as f64
}

#[parallel]
fn popcounts(x: &[u64], out: &mut [u32]) -> u32 {
    let mut total = 0;
    for i in prange!(0..x.len()) {
        out[i] = x[i].count_ones();
        total += out[i];
    }
    total
}

#[njit]
fn hamming(a: &[u8], b: &[u8]) -> u32 {
    a.iter().zip(b.iter()).map(|(x, y)| (x ^ y).count_ones()).sum()
}

#[njit]
fn reverse_bits(mut x: u32) -> u32 {
    let mut r = 0;
    for _ in 0..32 {
        r = (r << 1) | (x & 1);
        x >>= 1;
    }
    r
}

#[njit]
fn morton(x: u32, y: u32) -> u64 {
    let mut z = 0u64;
    for i in 0..32 {
        z |= ((x as u64 >> i) & 1) << (2 * i);
        z |= ((y as u64 >> i) & 1) << (2 * i + 1);
    }
    z
}

#[njit]
fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[parallel]
fn totients(n: u64) -> Vec<u64> {
    let mut out = vec![0; n as usize];
    for i in prange!(1..n) {
        let mut count = 0;
        for k in 1..=i {
            if gcd(i, k) == 1 {
                count += 1;
            }
        }
        out[i as usize] = count;
    }
    out
}

#[njit]
fn mod_pow(mut base: u64, mut exp: u64, m: u64) -> u64 {
    let mut r = 1 % m;
    base %= m;
    while exp > 0 {
        if exp & 1 == 1 {
            r = (r as u128 * base as u128 % m as u128) as u64;
        }
        base = (base as u128 * base as u128 % m as u128) as u64;
        exp >>= 1;
    }
    r
}

#[njit]
fn days_from_civil(y: i64, m: u32, d: u32) -> i64 {
    let y = if m <= 2 { y - 1 } else { y };
    let era = if y >= 0 { y } else { y - 399 } / 400;
    let yoe = (y - era * 400) as u64;
    let mp = ((m + 9) % 12) as u64;
    let doy = (153 * mp + 2) / 5 + d as u64 - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe as i64 - 719_468
}

#[njit]
fn weekday(days: i64) -> u8 {
    (days + 4).rem_euclid(7) as u8
}

#[njit]
fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        _ => panic!("no month: {month}"),
    }
}

#[njit]
fn fibonacci(n: u32) -> Option<u64> {
    let (mut a, mut b) = (0u64, 1u64);
    for _ in 0..n {
        let c = a.checked_add(b)?;
        a = b;
        b = c;
    }
    Some(a)
}

#[vectorize]
fn saturating(a: i16, b: i16) -> i16 {
    a.saturating_add(b)
}

#[vectorize]
fn collatz_ufunc(n: u64) -> u32 {
    collatz_steps(n)
}

#[vectorize]
fn digit_sum(n: u32) -> u32 {
    let mut n = n;
    let mut s = 0;
    while n > 0 {
        s += n % 10;
        n /= 10;
    }
    s
}

#[test]
fn primes() {
    let want = same_as_reference!(sieve(200));
    assert_eq!(same_on_all_threads!(sieve_parallel(200)), want);
    assert_eq!(same_on_all_threads!(count_primes(200)), 46);
    assert!((0..200).all(|n| is_prime(n) == want[n as usize]));
    let phi = same_on_all_threads!(totients(40));
    assert_eq!((phi[1], phi[36], phi[37]), (1, 12, 36));
    assert_eq!(same_as_reference!(gcd(84, 36)), 12);
    assert_eq!(same_as_reference!(mod_pow(3, 200, 1_000_000_007)), 136_318_165);
}

#[test]
fn chains_and_streams() {
    assert_eq!(same_on_all_threads!(longest_collatz(1000)), (871, 178));
    assert_eq!(collatz_ufunc(&[1u64, 7, 27][..]).to_vec(), [0, 16, 111]);
    let pi = same_on_all_threads!(monte_carlo_pi(64, 200));
    assert!((pi - 3.14).abs() < 0.05);
    assert_eq!(same_as_reference!(splitmix(0)), 0xE220_A839_7B1D_CDAF);
    assert_eq!(digit_sum(&[0u32, 999, 1234][..]).to_vec(), [0, 27, 10]);
    assert_eq!(saturating(&[i16::MAX, -5][..], 1).to_vec(), [i16::MAX, -4]);
    assert_eq!(same_as_reference!(fibonacci(90)), Some(2_880_067_194_370_816_120));
    assert_eq!(fibonacci(94), None);
}

#[test]
fn bits() {
    let x: Vec<u64> = (0..100).map(splitmix).collect();
    let (counts,) = same_outputs!([out = vec![0; 100]] popcounts(&x, &mut out));
    assert!((0..100).all(|i| counts[i] == x[i].count_ones()));
    assert_eq!(same_as_reference!(hamming(&[0b1010, 255], &[0b0110, 0])), 10);
    assert_eq!(same_as_reference!(reverse_bits(0b1011)), 0b1011u32.reverse_bits());
    assert_eq!(same_as_reference!(morton(5, 3)), 0b01_1011);
}

#[test]
fn dates() {
    assert_eq!(same_as_reference!(days_from_civil(1970, 1, 1)), 0);
    assert_eq!(days_from_civil(2000, 3, 1), 11_017);
    assert_eq!(days_from_civil(1600, 2, 29), -135_081);
    assert_eq!(weekday(days_from_civil(2024, 2, 29)), 4);
    assert_eq!([1900, 2000, 2023, 2024].map(|year| days_in_month(year, 2)), [28, 29, 28, 29]);
    let message = crate::common::panic_message(|| days_in_month(2024, 13));
    assert_eq!(message.as_deref(), Some("no month: 13"));
}
