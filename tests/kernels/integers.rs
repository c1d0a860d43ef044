//! Integers: sieves, checksums, bits, dates, generators.

use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

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

const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        let mut c = i as u32;
        let mut k = 0;
        while k < 8 {
            c = if c & 1 != 0 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 };
            k += 1;
        }
        table[i] = c;
        i += 1;
    }
    table
}

const TABLE: [u32; 256] = crc_table();

#[njit]
fn crc32(data: &[u8]) -> u32 {
    let mut crc = !0u32;
    for &byte in data {
        crc = (crc >> 8) ^ TABLE[((crc ^ byte as u32) & 0xFF) as usize];
    }
    !crc
}

/// NPBench's crc16.
#[njit]
fn crc16(data: &[u8], poly: u16) -> u16 {
    let mut crc = 0xFFFFu16;
    for b in data.iter() {
        let mut cur = 0xFF & *b as u16;
        for _ in 0..8 {
            if (crc & 1) ^ (cur & 1) != 0 {
                crc = (crc >> 1) ^ poly;
            } else {
                crc >>= 1;
            }
            cur >>= 1;
        }
    }
    let crc = !crc & 0xFFFF;
    (crc << 8) | ((crc >> 8) & 0xFF)
}

#[njit]
fn adler32(data: &[u8]) -> u32 {
    let mut a: u32 = 1;
    let mut b: u32 = 0;
    for chunk in data.chunks(5552) {
        for &x in chunk {
            a += u32::from(x);
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    b << 16 | a
}

#[njit]
fn fnv1a(data: &[u8]) -> u64 {
    let mut h = 0xcbf2_9ce4_8422_2325u64;
    for i in 0..data.len() {
        h ^= data[i] as u64;
        h = h.wrapping_mul(0x100_0000_01b3);
    }
    h
}

#[parallel]
fn wrapping_checksum(x: &[u64]) -> u64 {
    let mut s = 0u64;
    for i in prange!(0..x.len()) {
        s = s.wrapping_add(x[i].wrapping_mul(i as u64 | 1));
    }
    s
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
fn count_words(text: &[u8]) -> (usize, usize, usize) {
    let (mut lines, mut words) = (0, 0);
    let mut inside = false;
    for &c in text {
        if c == b'\n' {
            lines += 1;
        }
        let space = matches!(c, b' ' | b'\t' | b'\n' | b'\r');
        if !space && !inside {
            words += 1;
        }
        inside = !space;
    }
    (lines, words, text.len())
}

#[njit]
fn parse_u32(text: &[u8]) -> Result<u32, ParseError> {
    if text.is_empty() {
        return Err(ParseError::Empty);
    }
    let mut value = 0u32;
    for (i, &c) in text.iter().enumerate() {
        if !(b'0'..=b'9').contains(&c) {
            return Err(ParseError::Digit(i));
        }
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add((c - b'0') as u32))
            .ok_or(ParseError::Overflow)?;
    }
    Ok(value)
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum ParseError {
    Empty,
    Digit(usize),
    Overflow,
}

#[njit]
fn split_fields(line: &[u8], starts: &mut [usize]) -> usize {
    let mut n = 0;
    let mut at = 0;
    'fields: loop {
        if n == starts.len() {
            break 'fields n;
        }
        starts[n] = at;
        n += 1;
        while at < line.len() && line[at] != b',' {
            at += 1;
        }
        if at == line.len() {
            break n;
        }
        at += 1;
    }
}

#[njit]
fn roman(mut n: u32) -> u32 {
    let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
    let widths = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    let mut length = 0;
    for (v, w) in values.iter().zip(widths) {
        while n >= *v {
            n -= *v;
            length += w;
        }
    }
    length
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

#[njit]
fn quantize(x: &[f32], scale: f32, zero: i32) -> Vec<i8> {
    x.iter().map(|&v| ((v / scale).round() as i32 + zero).clamp(-128, 127) as i8).collect()
}

#[parallel]
fn matmul_i8(a: &Array2<i8>, b: &Array2<i8>, out: &mut Array2<i32>) {
    for i in prange!(0..a.nrows()) {
        for j in 0..b.ncols() {
            let mut s = 0i32;
            for k in 0..a.ncols() {
                s += a[[i, k]] as i32 * b[[k, j]] as i32;
            }
            out[[i, j]] = s;
        }
    }
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
