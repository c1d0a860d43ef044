//! Index checks that are made once before a loop: the kernel and the function
//! as written give the same bits, and the same panic after the same writes.

// Every type of array is the point.
#![allow(clippy::ptr_arg, clippy::type_complexity)]

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use numkern::prelude::*;

mod conditions;
mod held;
mod indices;
mod kernels;
mod nests;
mod ranges;

/// The message of a panic.
fn message(panic: Box<dyn std::any::Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// What a call left behind: its result or its panic's message, and the data.
fn outcome<D, R>(mut data: D, call: impl FnOnce(&mut D) -> R) -> (Result<R, String>, D) {
    let result = catch_unwind(AssertUnwindSafe(|| call(&mut data))).map_err(message);
    (result, data)
}

/// Compares a kernel with its reference from the same start; whether both
/// panicked.
#[track_caller]
fn same<D: Clone + PartialEq + Debug, R: PartialEq + Debug>(
    data: D,
    kernel: impl FnOnce(&mut D) -> R,
    reference: impl FnOnce(&mut D) -> R,
) -> bool {
    let want = outcome(data.clone(), reference);
    let found = outcome(data, kernel);
    assert_eq!(found, want);
    want.0.is_err()
}

/// That a kernel's report speaks of checks before its loops.
#[track_caller]
fn hoists(explain: numkern::Explain, words: &str) {
    assert!(explain.to_string().contains(words), "`{words}` is not in:\n{explain}");
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n).map(|i| ((i * 37 + 11) % 101) as f64 / 7.0).collect()
}

#[njit]
fn shifted(x: &[f64], y: &Vec<f64>, z: &mut [f64], from: usize, to: usize, lo: usize) -> f64 {
    let mut s = 0.0;
    for j in from..to {
        s += x[j] * y[lo + j] - x[lo];
        z[j + 1] = s;
        z[j - 1] += y[j - lo];
        if s > 1e9 {
            z[2 * j + 7] = 0.0;
        }
    }
    s
}

#[test]
fn shifted_indices_in_and_out_of_range() {
    hoists(shifted::explain(), "7 indices checked once");
    let (x, y) = (numbers(40), numbers(50));
    let mut panics = 0;
    for (from, to, lo) in [
        (1, 16, 0),
        (1, 16, 1),
        (3, 16, 3),
        (5, 5, 9),
        (9, 2, 100),
        (1, 39, 0),
        (1, 60, 1),
        (0, 10, 0),
        (2, 10, 3),
        (1, 10, 45),
        (1, 10, usize::MAX),
        (usize::MAX - 3, usize::MAX, 1),
        (60, 70, 0),
    ] {
        let call = |f: fn(&[f64], &Vec<f64>, &mut [f64], usize, usize, usize) -> f64| {
            let (x, y) = (&x, &y);
            move |z: &mut Vec<f64>| f(x, y, z, from, to, lo).to_bits()
        };
        panics += usize::from(same(numbers(40), call(shifted), call(shifted::reference)));
    }
    assert!((6..=8).contains(&panics), "{panics}");
}

#[njit]
fn recurrences(c: &mut [i64], x: &[i64], n: usize) {
    for j in 1..n {
        c[j] = c[j - 1] + x[j];
    }
    for j in 1..n {
        c[n - 1 - j] -= c[j] * 2 + c[n - j];
    }
    for j in 0..n {
        c[j] += c[j];
        c[0] += 1;
    }
}

#[test]
fn an_array_that_is_read_and_written_keeps_the_order() {
    hoists(recurrences::explain(), "3 indices checked once");
    let x: Vec<i64> = (0..30).map(|i| i * i % 7).collect();
    for n in [0, 1, 2, 3, 17, 30, 31, 40] {
        let panicked =
            same(vec![5_i64; 30], |c| recurrences(c, &x, n), |c| recurrences::reference(c, &x, n));
        assert_eq!(panicked, n > 30);
    }
}

#[njit]
fn conditional(x: &[f64], flags: &[bool], out: &mut Vec<f64>, n: usize) -> f64 {
    let mut s = 0.0;
    for j in 0..n {
        if flags[j] {
            s += x[j + 5];
            out[j - 1] = s;
        } else if j > 3 && j + 1 < x.len() {
            s -= x[j + 1];
        }
    }
    s
}

#[test]
fn what_is_not_executed_does_not_fail() {
    let x = numbers(12);
    let run = |flags: &[bool]| {
        same(
            numbers(12),
            |out| conditional(&x, flags, out, flags.len()).to_bits(),
            |out| conditional::reference(&x, flags, out, flags.len()).to_bits(),
        )
    };
    let mut flags = [false; 20];
    assert!(!run(&flags));
    flags[1..7].fill(true);
    assert!(!run(&flags));
    flags[7] = true;
    assert!(run(&flags));
    flags[0] = true;
    assert!(run(&flags));
}

#[njit]
fn walk2(a: ArrayView2<f64>, c: &mut Array2<f64>, i: usize, n: usize) -> f64 {
    let mut s = 0.0;
    for j in 0..n {
        s += a[[i, j]] * a[(j, i)] + a[[j, j]];
        c[[j, i + 1]] = s;
        c[(i, n - 1 - j)] += c[[i, j]];
    }
    s
}

#[test]
fn two_axes_in_every_layout() {
    hoists(walk2::explain(), "6 indices checked once");
    let base = Array2::from_shape_fn((24, 26), |(i, j)| ((i * 31 + j * 17) % 23) as f64 / 3.0);
    let line = base.slice(s![3..4, ..]);
    let views = [
        base.slice(s![..12, ..13]),
        base.slice(s![..12, ..13]).reversed_axes(),
        base.slice(s![..;2, ..;2]),
        base.slice(s![..;-2, 13..;-1]),
        base.slice(s![..12;-1, 3..16]),
        line.broadcast((12, 26)).unwrap(),
    ];
    let c = Array2::from_shape_fn((12, 13), |(i, j)| (i * 2 + j) as f64);
    let mut panics = 0;
    for a in views {
        for c in [c.clone(), c.t().as_standard_layout().into_owned().reversed_axes()] {
            for (i, n) in [(0, 12), (3, 7), (11, 12), (12, 4), (2, 0), (2, 13), (usize::MAX, 3)] {
                panics += usize::from(same(
                    c.clone(),
                    |c| walk2(a, c, i, n).to_bits(),
                    |c| walk2::reference(a, c, i, n).to_bits(),
                ));
            }
        }
    }
    assert!((30..60).contains(&panics), "{panics}");
}

#[njit]
fn walk_1_and_3(v: ArrayView1<i32>, a: &Array3<i32>, c: &mut ArrayViewMut3<i32>, n: usize) -> i32 {
    let mut s = 0;
    for j in 1..n {
        let k = j - 1;
        s += v[j] - v[[k]] + a[[0, j, k]] * a[(k, 1, j)];
        c[[k, j, 0]] = s;
    }
    s
}

#[test]
fn one_and_three_axes() {
    hoists(walk_1_and_3::explain(), "5 indices checked once");
    let v = Array1::from_iter(0..20);
    let a = Array3::from_shape_fn((5, 6, 7), |(i, j, k)| (i * 100 + j * 10 + k) as i32);
    let swapped = a.clone().permuted_axes([1, 0, 2]);
    for v in [v.view(), v.slice(s![..;-3]), v.slice(s![..;2])] {
        for a in [&a, &swapped] {
            for n in [0, 1, 2, 4, 5, 6, 7, 8, 30] {
                same(
                    Array3::<i32>::zeros((9, 10, 4)),
                    |c| walk_1_and_3(v, a, &mut c.slice_mut(s![..;-2, .., 1..;2]), n),
                    |c| walk_1_and_3::reference(v, a, &mut c.slice_mut(s![..;-2, .., 1..;2]), n),
                );
            }
        }
    }
}

#[njit]
fn flattened<T: Number>(a: &[T], c: &mut [T], h: usize, w: usize) {
    for i in 0..h {
        for j in 1..w - 1 {
            let at = i * w + j;
            c[at] = a[at - 1] + a[i * w + j + 1] - a[at];
        }
    }
    for i in 0..h {
        c[i * w] = a[i * w + w - 1];
    }
}

#[test]
fn flattened_and_generic() {
    hoists(flattened::explain(), "4 indices checked once");
    hoists(flattened::explain(), "2 indices checked once");
    fn check<T: Number>(value: fn(usize) -> T) {
        for (h, w, len) in [(4, 5, 20), (1, 2, 2), (3, 9, 26), (0, 3, 0), (2, 0, 9), (5, 4, 11)] {
            let a: Vec<T> = (0..len).map(value).collect();
            same(a.clone(), |c| flattened(&a, c, h, w), |c| flattened::reference(&a, c, h, w));
        }
    }
    check(|i| i as f64 * 0.1);
    check(|i| i as f32 * 0.1);
    check(|i| (i * 3) as i64);
}

#[parallel]
fn smooth(a: ArrayView2<f64>, x: &[f64], rows: &mut [f64], cols: &mut Vec<f64>, k: usize) {
    let m = a.nrows();
    for i in prange!(0..m) {
        let mut line = vec![0.0; k];
        for j in 0..k {
            line[j] = a[[i, j]] * x[j];
            cols[j] += a[[i, j]];
        }
        let mut s = 0.0;
        for j in 1..k {
            s += line[j] - line[j - 1];
        }
        rows[i] = s;
    }
}

#[parallel]
fn scaled(a: ArrayView2<f64>, x: &[f64], out: &mut [f64], c: &mut Array2<f64>, n: usize) {
    for i in prange!(0..n) {
        out[i] = x[i + 1] * 2.0 + a[[i, 0]];
        c[[i, 1]] += out[i];
    }
}

#[test]
fn inside_and_around_prange() {
    hoists(smooth::explain(), "1 index proved in range, 4 indices checked once");
    hoists(scaled::explain(), "5 indices checked once");
    let a = Array2::from_shape_fn((30, 11), |(i, j)| ((i * 7 + j * 3) % 13) as f64);
    let x = numbers(41);
    for a in [a.view(), a.slice(s![..;-1, ..;-1]), a.slice(s![..;2, ..])] {
        for k in [0, 1, 2, 11] {
            same(
                (numbers(30), vec![0.0; 11]),
                |(rows, cols)| smooth(a, &x, rows, cols, k),
                |(rows, cols)| smooth::reference(a, &x, rows, cols, k),
            );
        }
        for n in [0, 1, a.nrows()] {
            same(
                (numbers(30), Array2::zeros((30, 2))),
                |(out, c)| scaled(a, &x, out, c, n),
                |(out, c)| scaled::reference(a, &x, out, c, n),
            );
        }
    }
    let panics = outcome((), |()| {
        scaled(a.view(), &x[..20], &mut [0.0; 30], &mut Array2::zeros((30, 2)), 30)
    });
    assert_eq!(panics.0.unwrap_err(), "index out of bounds: the len is 20 but the index is 20");
}

#[njit]
fn control_flow(x: &[f64; 12], y: &mut [f64], n: usize) -> Option<usize> {
    'rows: for i in 0..n {
        for j in i..n {
            if x[j] > 13.0 {
                continue 'rows;
            }
            if y[j] < 0.0 {
                return Some(i * 100 + j);
            }
            if x[i] < 1.0 {
                break;
            }
            y[j] = y[j].max(x[i]) - 0.25;
        }
    }
    None
}

#[test]
fn early_exits_leave_both_loops_alike() {
    hoists(control_flow::explain(), "6 indices checked once");
    let x: [f64; 12] = numbers(12).try_into().unwrap();
    for n in [0, 1, 5, 12, 13] {
        for start in [0.0, 0.1, 100.0] {
            same(
                vec![start; 12],
                |y| control_flow(&x, y, n),
                |y| control_flow::reference(&x, y, n),
            );
        }
    }
}

/// An array that changes as a whole, or is used in another way: checked.
#[njit]
fn rebound<'a>(mut x: &'a [f64], other: &'a [f64], y: &mut Vec<f64>, mut lo: usize) -> f64 {
    let mut s = 0.0;
    for j in 0..9 {
        s += x[j] + x[lo];
        if j == 3 {
            x = other;
        }
        lo += j % 2;
        y[j] = s;
        s += y.iter().sum::<f64>();
    }
    s
}

#[test]
fn what_changes_is_checked_each_time() {
    hoists(rebound::explain(), "the loop assigns `x`");
    hoists(rebound::explain(), "`y.iter()` uses `y` in another way");
    let (x, other) = (numbers(9), numbers(40));
    for lo in [0, 3, 8, 30] {
        same(
            vec![0.0; 9],
            |y| rebound(&x, &other, y, lo).to_bits(),
            |y| rebound::reference(&x, &other, y, lo).to_bits(),
        );
    }
}
