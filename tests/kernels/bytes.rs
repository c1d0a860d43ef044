//! Bytes: checksums, texts, quantised numbers.

use numkern::prelude::*;

use crate::common::{same_as_reference, same_on_all_threads};

#[njit]
fn splitmix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
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

#[test]
fn checksums() {
    let text = b"123456789";
    assert_eq!(same_as_reference!(crc32(text)), 0xCBF4_3926);
    assert_eq!(same_as_reference!(adler32(b"Wikipedia")), 0x11E6_0398);
    assert_eq!(same_as_reference!(fnv1a(b"a")), 0xaf63_dc4c_8601_ec8c);
    // CRC-16/X-25 with its bytes exchanged.
    assert_eq!(same_as_reference!(crc16(text, 0x8408)), 0x906Eu16.swap_bytes());
    let x: Vec<u64> = (0..300).map(splitmix).collect();
    same_on_all_threads!(wrapping_checksum(&x));
}

#[test]
fn texts_as_bytes() {
    assert_eq!(same_as_reference!(count_words(b"two  words\nand more\n")), (2, 4, 20));
    assert_eq!(parse_u32(b"4294967295"), Ok(u32::MAX));
    assert_eq!(parse_u32(b"4294967296"), Err(ParseError::Overflow));
    assert_eq!(parse_u32(b"12x"), Err(ParseError::Digit(2)));
    assert_eq!(parse_u32(b""), Err(ParseError::Empty));
    let mut starts = [9; 4];
    assert_eq!(split_fields(b"a,bc,,d,e", &mut starts), 4);
    assert_eq!(starts, [0, 2, 5, 6]);
    assert_eq!(split_fields(b"", &mut starts), 1);
    assert_eq!(same_as_reference!(roman(1994)), 7);
}

#[test]
fn quantised_products() {
    let codes = same_as_reference!(quantize(&[0.26, -9.0, 500.0, 0.0], 0.5, 3));
    assert_eq!(codes, [4, -15, 127, 3]);
    let a = Array2::from_shape_fn((4, 6), |(i, j)| (i as i8 * 7 - j as i8 * 9) % 100);
    let b = Array2::from_shape_fn((6, 5), |(i, j)| (j as i8 * 5 - i as i8 * 11) % 100);
    let (out,) = same_outputs!([out = Array2::zeros((4, 5))] matmul_i8(&a, &b, &mut out));
    assert_eq!(out, a.mapv(i32::from).dot(&b.mapv(i32::from)));
}
