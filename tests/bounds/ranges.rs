//! Every form of range, over every integer.

use numkern::prelude::*;

use crate::{hoists, numbers, same};

#[njit]
fn up_and_down(x: &[f64], y: &mut [f64], from: usize, to: usize, step: usize) -> f64 {
    let mut s = 0.0;
    for i in from..=to {
        s = s * 0.5 + x[i];
        y[i] += s;
    }
    for i in (from..to).rev() {
        s = s * 0.5 + x[i];
        y[i] -= s;
    }
    for i in (from..=to).rev().step_by(step) {
        s = s * 0.5 + x[i + 1] - y[i];
    }
    for i in (from..to).step_by(step).rev() {
        y[i + step - 1] += s + x[i];
    }
    for i in (from..to).step_by(4) {
        y[i] = x[i] + x[i + 1] + x[i + 2] + x[i + 3];
    }
    s
}

#[test]
fn ranges_of_every_form() {
    for words in ["2 indices checked once", "5 indices checked once"] {
        hoists(up_and_down::explain(), words);
    }
    let x = numbers(40);
    let mut panics = 0;
    for (from, to) in [(0, 39), (0, 36), (3, 30), (5, 4), (9, 2), (0, 40), (38, 41), (7, 7)] {
        for step in [1, 2, 3, 7, 100, usize::MAX, 0] {
            panics += usize::from(same(
                numbers(40),
                |y| up_and_down(&x, y, from, to, step).to_bits(),
                |y| up_and_down::reference(&x, y, from, to, step).to_bits(),
            ));
        }
    }
    assert!((20..50).contains(&panics), "{panics}");
}

#[test]
fn the_largest_numbers() {
    let x = numbers(3);
    for (from, to) in [(usize::MAX, usize::MAX), (usize::MAX - 1, usize::MAX), (1, usize::MAX)] {
        same(
            numbers(3),
            |y| up_and_down(&x, y, from, to, 1).to_bits(),
            |y| up_and_down::reference(&x, y, from, to, 1).to_bits(),
        );
    }
}

#[njit]
fn bytes_up_to_the_last(x: &[u8], hits: &mut [u8], from: u8) {
    for i in from..=255 {
        hits[i as usize] = x[i as usize].wrapping_add(1);
    }
    for i in (from..=u8::MAX).rev() {
        hits[i as usize] ^= 5;
    }
}

#[test]
fn an_inclusive_range_that_ends_with_its_type() {
    let x: Vec<u8> = (0..=255).collect();
    for (from, len) in [(0, 256), (250, 256), (255, 256), (0, 255), (255, 9)] {
        let panicked = same(
            vec![0; len],
            |hits| bytes_up_to_the_last(&x, hits, from),
            |hits| bytes_up_to_the_last::reference(&x, hits, from),
        );
        assert_eq!(panicked, len < 256);
    }
}

/// One kernel for each integer type: the same loop, with casts.
macro_rules! with_casts {
    ($($name:ident: $t:ident;)*) => {$(
        #[njit]
        fn $name(x: &[f64], y: &mut [f64], from: $t, to: $t, lag: $t) -> f64 {
            let mut s = 0.0;
            for i in from..to {
                s += x[i as usize];
                y[(i - lag) as usize] = s;
            }
            for i in (from..=to).rev() {
                s -= x[(to - i) as usize] * y[(i - from) as usize];
            }
            s
        }
    )*

    #[test]
    fn integers_of_every_type() {
        let x = numbers(50);
        $(
            hoists($name::explain(), "2 indices checked once");
            let mut panics = 0;
            for (from, to, lag) in [(1, 40, 0), (1, 40, 1), (3, 50, 2), (0, 5, 1), (9, 3, 0), (0, 60, 0)] {
                panics += usize::from(same(
                    numbers(50),
                    |y| $name(&x, y, from, to, lag).to_bits(),
                    |y| $name::reference(&x, y, from, to, lag).to_bits(),
                ));
            }
            assert!((2..5).contains(&panics), "{panics} {}", stringify!($t));
        )*
    }
    };
}

with_casts! {
    over_i8: i8;
    over_i16: i16;
    over_i32: i32;
    over_i64: i64;
    over_isize: isize;
    over_u8: u8;
    over_u16: u16;
    over_u32: u32;
    over_u64: u64;
}

#[njit]
fn below_zero(x: &[f64], y: &mut [f64], from: i32, to: i32, by: i64) -> f64 {
    let mut s = 0.0;
    for i in from..to {
        s += x[(i + 5) as usize] - x[-(i - 20) as usize];
        y[(i as i64 * by + 10) as usize] = s;
    }
    s
}

#[test]
fn negative_numbers_and_lost_signs() {
    hoists(below_zero::explain(), "3 indices checked once");
    let x = numbers(30);
    for (from, to) in [(-5, 20), (-6, 3), (-3, 26), (4, -4), (0, 3), (i32::MIN, i32::MIN + 2)] {
        for by in [1, -1, 0, 2, i64::MAX] {
            same(
                numbers(40),
                |y| below_zero(&x, y, from, to, by).to_bits(),
                |y| below_zero::reference(&x, y, from, to, by).to_bits(),
            );
        }
    }
}

#[njit]
fn counted(x: &[f64], w: &Vec<f64>, y: &mut [f64]) {
    for (i, v) in x.iter().enumerate() {
        y[i] += v * w[i];
    }
    for (i, (u, v)) in x.iter().zip(w).enumerate() {
        y[i + 1] -= u * v;
    }
    for (i, v) in y.iter_mut().enumerate() {
        *v += x[i];
    }
}

#[test]
fn counters_of_iterators() {
    hoists(counted::explain(), "2 indices checked once");
    for (n, m, k) in [(20, 20, 21), (20, 20, 20), (20, 19, 30), (0, 0, 0), (9, 30, 9), (5, 5, 6)] {
        let (x, w) = (numbers(n), numbers(m));
        same(numbers(k), |y| counted(&x, &w, y), |y| counted::reference(&x, &w, y));
    }
}

#[parallel]
fn in_parallel(x: &[f64], y: &mut [f64], z: &mut Vec<f64>, from: i32, to: i32, step: usize) {
    for i in prange!((from..=to).rev()) {
        y[i as usize] = x[i as usize] * 2.0;
    }
    for i in prange!((from..to).step_by(step)) {
        z[(i + 1) as usize] += x[i as usize];
    }
}

#[test]
fn parallel_ranges() {
    hoists(in_parallel::explain(), "2 indices checked once");
    let x = numbers(60);
    for (from, to) in [(0, 50), (3, 59), (9, 2), (0, 0)] {
        for (step, threads) in [(1, 3), (2, 1), (7, 8), (100, 2)] {
            numkern::with_num_threads(threads, || {
                same(
                    (numbers(60), numbers(61)),
                    |(y, z)| in_parallel(&x, y, z, from, to, step),
                    |(y, z)| in_parallel::reference(&x, y, z, from, to, step),
                );
            });
        }
    }
}
