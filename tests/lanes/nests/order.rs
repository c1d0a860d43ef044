//! What iterations write outside of the loop comes in the order of the loop,
//! also where one of them panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use numkern::prelude::*;

use super::{at_every_level, in_lanes, lengths};

/// The number of halvings, as something that only lanes do side by side.
#[njit]
fn halvings(n: u32) -> u32 {
    let (mut n, mut steps) = (n, 0);
    while n > 1 {
        n /= 2;
        steps += 1;
    }
    steps
}

#[njit]
fn histogram(x: &[u32], counts: &mut [u64]) {
    for i in 0..x.len() {
        let (mut n, mut steps) = (x[i], 0usize);
        while n > 1 {
            n /= 2;
            steps += 1;
        }
        counts[steps] += 1;
    }
}

#[njit]
fn last_wins(x: &[u32], to: &[usize], out: &mut [u32]) {
    for i in 0..x.len() {
        let mut n = x[i];
        while n > 3 {
            n /= 2;
        }
        out[to[i]] = n + 4 * i as u32;
    }
}

#[njit]
fn recurrence(x: &[u32], out: &mut [f64]) -> (f64, u32) {
    let mut scale = 1.0;
    let mut most = 0;
    for i in 1..x.len() {
        let steps = halvings(x[i]);
        scale = scale * 0.5 + steps as f64;
        most = most.max(steps);
        out[i] = out[i - 1] * 0.25 + steps as f64;
    }
    (scale, most)
}

#[njit]
fn in_place(x: &mut [f64], k: usize) {
    for i in 0..x.len() - k {
        let mut y = x[i + k];
        while y > 1.0 {
            y *= 0.5;
        }
        x[i + k] = y;
    }
}

#[njit]
fn in_place_functions(x: &mut [f64], y: &mut [f64]) {
    for i in 0..x.len() {
        x[i] = (x[i] * 0.25).sqrt() + halvings(x[i] as u32) as f64;
        y[i] += x[i];
        y[i] *= 0.5;
    }
}

#[njit]
fn odd_and_even(x: &mut [f64]) {
    for i in 0..x.len() / 2 {
        let (mut a, mut b) = (x[2 * i], x[2 * i + 1]);
        while a > b {
            a *= 0.5;
            b += 0.25;
        }
        x[2 * i] = b;
        x[2 * i + 1] = a;
    }
}

#[njit]
fn some(x: &[u32], out: &mut [u32], sum: &mut u32, below: &mut [u32]) {
    for i in 0..x.len() {
        let mut n = x[i];
        if n % 5 == 4 {
            continue;
        }
        while n > 10 {
            n -= 7;
        }
        if n % 2 == 0 {
            out[i] = n;
            *sum += n;
        } else {
            below[i / 2] += n;
            match n {
                1 | 3 => out[i] = 100,
                5 => *sum += 1000,
                _ => {}
            }
        }
    }
}

/// Fails at an element that is not there, after others were written.
#[njit]
fn reads_too_far(x: &[u32], table: &[u32], out: &mut [u32], sum: &mut u64) {
    for i in 0..x.len() {
        let mut n = x[i];
        while n > 40 {
            n /= 2;
        }
        *sum += n as u64;
        out[i] = table[n as usize];
    }
}

#[njit]
fn writes_too_far(x: &[u32], out: &mut [u32], last: &mut [u32]) {
    for i in 0..x.len() {
        let mut n = x[i];
        while n > 40 {
            n /= 2;
        }
        last[0] = i as u32;
        out[n as usize] += 1;
    }
}

#[njit]
fn overflows(x: &[u32], out: &mut [u8]) {
    for i in 0..x.len() {
        let mut n = 250u8;
        let mut left = x[i] % 7;
        while left > 0 {
            n += 1;
            left -= 1;
        }
        out[i] = n;
    }
}

#[njit]
fn divides(x: &[u32], out: &mut [u32]) {
    for i in 0..x.len() {
        let mut left = x[i] % 7;
        while left > 1 {
            left -= 1;
        }
        out[i] = 10 / left;
    }
}

fn numbers(n: usize) -> Vec<u32> {
    (0..n).map(|k| (k * 29 % 97) as u32 + 1).collect()
}

/// What a function panics with, and what it had done by then.
fn outcome<T>(mut state: T, run: impl FnOnce(&mut T)) -> (Option<String>, T) {
    let result = catch_unwind(AssertUnwindSafe(|| run(&mut state)));
    let message = result.err().map(|panic| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic.downcast::<&str>().map(|text| text.to_string()).unwrap_or_default(),
    });
    (message, state)
}

#[test]
fn every_write_comes_in_its_turn() {
    at_every_level(|| {
        for n in lengths() {
            let x = numbers(n);
            let (mut got, mut want) = (vec![0; 8], vec![0; 8]);
            histogram(&x, &mut got);
            histogram::reference(&x, &mut want);
            assert_eq!(got, want);

            let to: Vec<usize> = (0..n).map(|k| k * k % 5).collect();
            let (mut got, mut want) = (vec![0; 5], vec![0; 5]);
            last_wins(&x, &to, &mut got);
            last_wins::reference(&x, &to, &mut want);
            assert_eq!(got, want);

            let (mut got, mut want) = (vec![1.0; n], vec![1.0; n]);
            let (a, b) = (recurrence(&x, &mut got), recurrence::reference(&x, &mut want));
            assert_eq!((a, got), (b, want));

            for k in [0, 1, 3] {
                let y: Vec<f64> = x.iter().map(|&x| f64::from(x)).collect();
                let (mut got, mut want) = (y.clone(), y);
                if n >= k {
                    in_place(&mut got, k);
                    in_place::reference(&mut want, k);
                    assert_eq!(got, want);
                }
                let (mut y, mut z) = (vec![3.0; n], vec![3.0; n]);
                in_place_functions(&mut got, &mut y);
                in_place_functions::reference(&mut want, &mut z);
                assert_eq!((&got, &y), (&want, &z));
                odd_and_even(&mut got);
                odd_and_even::reference(&mut want);
                assert_eq!(got, want);
            }

            let start = (vec![0; n], 0, vec![0; n.div_ceil(2)]);
            let (mut got, mut want) = (start.clone(), start);
            some(&x, &mut got.0, &mut got.1, &mut got.2);
            some::reference(&x, &mut want.0, &mut want.1, &mut want.2);
            assert_eq!(got, want);
        }
    });
}

#[test]
fn a_panic_comes_at_its_iteration() {
    at_every_level(|| {
        for n in lengths() {
            let x = numbers(n);
            for short in [20, 30, 41] {
                let table: Vec<u32> = (0..short).collect();
                let state = (vec![0; n], 0);
                let got = outcome(state.clone(), |(out, sum)| reads_too_far(&x, &table, out, sum));
                let want = outcome(state, |(out, sum)| {
                    reads_too_far::reference(&x, &table, out, sum);
                });
                assert_eq!(got, want, "{n}, {short}");

                let state = (vec![0; short as usize], vec![0]);
                let got = outcome(state.clone(), |(out, last)| writes_too_far(&x, out, last));
                let want = outcome(state, |(out, last)| writes_too_far::reference(&x, out, last));
                assert_eq!(got, want, "{n}, {short}");
            }
            let state = vec![0; n];
            let got = outcome(state.clone(), |out| overflows(&x, out));
            assert_eq!(got, outcome(state, |out| overflows::reference(&x, out)));
            let state = vec![0; n];
            let got = outcome(state.clone(), |out| divides(&x, out));
            assert_eq!(got, outcome(state, |out| divides::reference(&x, out)));
            // Too short an output.
            let state = vec![0; n / 2];
            let got = outcome(state.clone(), |out| divides(&x, out));
            assert_eq!(got, outcome(state, |out| divides::reference(&x, out)));
        }
    });
}

#[test]
fn all_are_in_lanes() {
    in_lanes(histogram::explain());
    in_lanes(last_wins::explain());
    in_lanes(recurrence::explain());
    in_lanes(in_place::explain());
    in_lanes(in_place_functions::explain());
    in_lanes(odd_and_even::explain());
    in_lanes(some::explain());
    in_lanes(reads_too_far::explain());
    in_lanes(writes_too_far::explain());
    in_lanes(overflows::explain());
    in_lanes(divides::explain());
}
