//! Flat parts by counters of other types, which may wrap around: overflow
//! panics with the checks of a debug build, and is computed without them.

use super::*;

#[parallel]
fn by_bytes(c: &mut Vec<f64>, h: u8, w: usize) -> (f64, u8) {
    let (mut best, mut at) = (-1.0, 255);
    for i in prange!(0..h) {
        for j in 0..w {
            c[i as usize * w + j] += f64::from(i);
        }
        if w > 0 && c[i as usize * w] > best {
            best = c[i as usize * w];
            at = i;
        }
    }
    (best, at)
}

#[parallel]
fn product_of_bytes(c: &mut Vec<f64>, h: u8, w: u8) {
    for i in prange!(0..h) {
        for j in 0..w {
            c[(i * w + j) as usize] = (c[(i * w + j) as usize] + f64::from(i)) % 32.0;
        }
    }
}

#[parallel]
fn product_of_i32(c: &mut Vec<f64>, h: i32, w: i32) -> i64 {
    let mut n = 0;
    for i in prange!((0..h).rev().step_by(2)) {
        for j in 0..w {
            c[(i * w + j) as usize] += f64::from(j);
            n += 1;
        }
    }
    n
}

#[parallel]
fn below_zero(c: &mut Vec<f64>, h: i64, w: usize) -> Result<i64, i64> {
    let mut sum = 0;
    for i in prange!(-h..h) {
        for j in 0..w {
            c[(i + h) as usize * w + j] += 1.0;
        }
        if i > 0 && w > 0 && c[(i + h) as usize * w] == 1.0 {
            return Err(i);
        }
        sum += i;
    }
    Ok(sum)
}

#[parallel]
fn chunks_by_u32(c: &mut Vec<f64>, h: u32, w: usize) -> f64 {
    let mut most = 0.0_f64;
    for i in prange!((0..h).step_by(3)) {
        let part = &mut c[i as usize * w..(i as usize + 1) * w];
        for j in 0..part.len() {
            part[j] += f64::from(i);
            most = most.max(part[j]);
        }
    }
    most
}

/// `i * w` may wrap around in `usize`: two rows would be the same.
#[parallel]
fn wide(c: &mut Vec<f64>, h: usize, w: usize) {
    for i in prange!(0..h) {
        for j in 0..2 {
            c[i * w + j] = c[i * w + j] * 0.5 + i as f64;
        }
    }
}

#[test]
fn flat_parts_by_narrow_counters() {
    for (h, w) in
        [(0, 3), (1, 1), (255, 4), (200, 0), (16, 7), (17, 15), (40, 7), (128, 2), (255, 255)]
    {
        let start = whole(usize::from(h) * usize::from(w));
        same_outcome!(by_bytes(&mut start.clone(), h, usize::from(w)));
        same_outcome!(product_of_bytes(&mut start.clone(), h, w));
        same_outcome!(product_of_i32(&mut start.clone(), h.into(), w.into()));
        same_outcome!(chunks_by_u32(&mut start.clone(), h.into(), w.into()));
    }
    for (h, w) in [(0, 2), (1, 2), (300, 3), (300, 0)] {
        let start = whole(2 * h as usize * w);
        let mut want = start.clone();
        let end = below_zero::reference(&mut want, h, w);
        for threads in THREADS {
            let mut got = start.clone();
            let left = with_num_threads(threads, || below_zero(&mut got, h, w));
            assert_eq!(left, end, "{h} {w} on {threads} threads");
            assert!(end.is_err() || got == want, "{h} {w} on {threads} threads");
        }
    }
}

#[test]
fn products_that_wrap_around() {
    // 2^63 + 2^63 is 0 again: rows 0, 2, 4, .. are one row, and so are the others.
    for w in [1 << 63, usize::MAX, usize::MAX / 2 + 2, 2] {
        same_outcome!(wide(&mut whole(900), 400, w));
        same_outcome!(wide(&mut whole(4), 1, w));
    }
    // 64 * 4 is 0 in a byte; an i32 leaves its range at 2^16 * 2^16.
    same_outcome!(product_of_bytes(&mut whole(256), 200, 4));
    same_outcome!(product_of_i32(&mut whole(64), 1 << 17, 1 << 16));
}
