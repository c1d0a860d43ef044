//! Loops whose author is wrong, and loops that fail in another way.
#![forbid(unsafe_code)]

use numkern::prelude::*;
use numkern::{with_disjoint_checks, with_num_threads};

use super::THREADS;
use crate::common::{Random, panic_message};

#[parallel]
fn permute(y: &mut [f64], x: &[f64], to: &[usize]) {
    for i in prange!(0..x.len(), assume_disjoint(y)) {
        y[to[i]] = x[i];
    }
}

#[parallel]
fn smooth(mut u: ArrayViewMut2<f64>) {
    for row in prange!((0..u.nrows() - 1).rev(), assume_disjoint(u)) {
        u[[row, 0]] = u[[row + 1, 0]] + 1.0;
    }
}

#[parallel]
fn count(h: &mut Array1<u32>, x: &[usize]) {
    for i in prange!(4..6_u8, assume_disjoint(h)) {
        h[x[usize::from(i) - 4]] += 1;
    }
}

#[parallel]
fn set(h: &mut Vec<bool>, at: usize) {
    for _ in prange!(4..=5_i64, assume_disjoint(h)) {
        h[at] = true;
    }
}

/// The message on every number of threads, which is always the same.
fn message(run: impl Fn() + Sync) -> Option<String> {
    let mut messages = THREADS.map(|threads| {
        panic_message(|| with_disjoint_checks(true, || with_num_threads(threads, &run)))
    });
    messages.sort();
    assert_eq!(messages[0], messages[THREADS.len() - 1]);
    messages[0].take()
}

#[test]
fn two_writes_of_one_element() {
    // 7 -> 5 as 2 -> 5, and later pairs that are not reported.
    let to = [0, 1, 5, 3, 4, 6, 7, 5, 0, 1];
    let got = message(|| permute(&mut [0.0; 8], &[1.0; 10], &to));
    let want = "`assume_disjoint(y)` does not hold: iteration i = 2 writes y[5], \
                and iteration i = 7 writes it too";
    assert_eq!(got.as_deref(), Some(want));
}

#[test]
fn a_write_of_what_another_iteration_reads() {
    let got = message(|| smooth(Array2::zeros((4, 1)).view_mut()));
    let want = "`assume_disjoint(u)` does not hold: iteration row = 2 writes u[[2, 0]], \
                and iteration row = 1 reads it";
    assert_eq!(got.as_deref(), Some(want));
}

#[test]
fn an_update_reads_and_writes() {
    let got = message(|| count(&mut Array1::zeros(3), &[2, 2]));
    let want = "`assume_disjoint(h)` does not hold: iteration i = 4 writes h[2], \
                and iteration i = 5 reads it";
    assert_eq!(got.as_deref(), Some(want));
}

#[test]
fn a_loop_without_a_variable() {
    let got = message(|| set(&mut vec![false; 3], 1));
    let want = "`assume_disjoint(h)` does not hold: iteration 4 writes h[1], \
                and iteration 5 writes it too";
    assert_eq!(got.as_deref(), Some(want));
}

/// Iteration `i` uses the elements `at[k]` for `k` in `start[i]..start[i + 1]`.
#[parallel]
fn script(c: &mut [usize], start: &[usize], write: &[bool], at: &[usize]) -> usize {
    let mut total = 0;
    for i in prange!(0..start.len() - 1, assume_disjoint(c)) {
        for k in start[i]..start[i + 1] {
            if write[k] {
                c[at[k]] = k;
            } else {
                total += c[at[k]];
            }
        }
    }
    total
}

#[test]
fn the_check_is_exact() {
    let mut random = Random::seed_42();
    let mut below = |n: usize| (random.bits() >> 33) as usize % n;
    let (mut met, mut apart) = (0, 0);
    for _ in 0..600 {
        let (iterations, elements) = (1 + below(5), 1 + below(24));
        let mut start = vec![0];
        (0..iterations).for_each(|i| start.push(start[i] + below(4)));
        let uses = start[iterations];
        let write: Vec<bool> = (0..uses).map(|_| below(3) == 0).collect();
        let at: Vec<usize> = (0..uses).map(|_| below(elements)).collect();
        let of = |k: usize| start.iter().rposition(|&s| s <= k).unwrap();
        let meet = |k: usize, l: usize| at[k] == at[l] && of(k) != of(l) && (write[k] || write[l]);
        // The first use in loop order that meets an earlier one.
        let second = (0..uses).find(|&l| (0..l).any(|k| meet(k, l)));
        let run = |checked: bool| {
            let mut c = vec![0; elements];
            let total = with_disjoint_checks(checked, || {
                with_num_threads(3, || script(&mut c, &start, &write, &at))
            });
            (c, total)
        };
        match (second, panic_message(|| run(true))) {
            (Some(l), Some(text)) => {
                met += 1;
                let second = format!("c[{}], and iteration i = {} ", at[l], of(l));
                let firsts = (0..l).filter(|&k| meet(k, l));
                let mut firsts = firsts.map(|k| format!("iteration i = {} ", of(k)));
                assert!(text.contains(&second) && firsts.any(|it| text.contains(&it)), "{text}");
            }
            (None, None) => {
                apart += 1;
                let mut c = vec![0; elements];
                let total = script::reference(&mut c, &start, &write, &at);
                assert_eq!((run(false), run(true)), ((c.clone(), total), (c, total)));
            }
            (want, got) => panic!("{want:?}, but {got:?}: {start:?} {write:?} {at:?}"),
        }
    }
    assert!(met > 100 && apart > 100, "{met} {apart}");
}

#[test]
fn the_build_decides_where_nothing_is_set() {
    let run = || permute(&mut [0.0; 1], &[1.0; 2], &[0, 0]);
    assert_eq!(panic_message(run).is_some(), cfg!(debug_assertions));
}

#[test]
fn unchecked_a_wrong_word_costs_no_more_than_a_value() {
    let n = 100_000;
    let x: Vec<f64> = (0..n).map(|i| i as f64).collect();
    let to: Vec<usize> = (0..n).map(|i| i % 7).collect();
    for threads in THREADS {
        let mut y = [-1.0; 7];
        with_disjoint_checks(false, || with_num_threads(threads, || permute(&mut y, &x, &to)));
        for (k, &value) in y.iter().enumerate() {
            assert!(value >= 0.0 && value % 7.0 == k as f64, "{y:?} holds what nobody wrote");
        }
    }
}

#[test]
fn out_of_bounds_panics_as_without() {
    for checked in [true, false] {
        for threads in THREADS {
            let run = |run: &(dyn Fn() + Sync)| {
                panic_message(|| with_disjoint_checks(checked, || with_num_threads(threads, run)))
            };
            let plain = run(&|| permute::reference(&mut [0.0; 2], &[1.0; 3], &[1, 0, 2]));
            assert_eq!(run(&|| permute(&mut [0.0; 2], &[1.0; 3], &[1, 0, 2])), plain);
            assert_eq!(
                plain.as_deref(),
                Some("index out of bounds: the len is 2 but the index is 2")
            );
            let plain = run(&|| count::reference(&mut Array1::zeros(3), &[3, 1]));
            assert!(plain.is_some());
            assert_eq!(run(&|| count(&mut Array1::zeros(3), &[3, 1])), plain);
        }
    }
}

#[parallel]
fn overflows(h: &mut [u8], x: &[u8]) {
    for i in prange!(0..x.len(), assume_disjoint(h)) {
        h[x[i] as usize] += 1;
    }
}

#[test]
fn overflow_panics_as_without() {
    let plain = panic_message(|| overflows::reference(&mut [0, 255], &[1, 0]));
    for checked in [true, false] {
        let got =
            panic_message(|| with_disjoint_checks(checked, || overflows(&mut [0, 255], &[1, 0])));
        assert_eq!(got, plain);
    }
}
