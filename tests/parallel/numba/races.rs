//! P49: what Numba answers wrongly without a word, in the forms that numkern
//! takes. That the six loops themselves are refused is in
//! `numkern-macros/src/analyse/tests/refused.rs` and `tests/ui/parallel`.

use numkern::prelude::*;
use numkern::{all, argmin, exclusive_scan, histogram, scan, scatter_add, with_num_threads};

use crate::common::{THREADS, same_in_place, same_on_all_threads};

/// What Numba answers wrongly without a word, in the forms that numkern takes.
#[parallel]
fn any_bad(x: &[f64]) -> (bool, f64, usize) {
    let mut ok = true;
    let mut best = 1e300;
    for i in prange!(0..x.len()) {
        ok = ok && x[i] >= 0.0;
        if x[i] < best {
            best = x[i];
        }
    }
    let mut at = x.len();
    for i in prange!(0..x.len()) {
        at = at.min(if x[i] == best { i } else { x.len() });
    }
    (ok, best, at)
}

#[parallel]
fn accumulate_rows(y: &mut [f64], x: ArrayView2<f64>) {
    let n = x.ncols();
    for i in prange!(0..x.nrows()) {
        for j in 0..n {
            y[j] += x[[i, j]];
        }
    }
}

#[test]
fn p49_accepted_forms_of_numbas_races() {
    let mut x: Vec<f64> = (0..3000).map(|i| ((i * 37) % 3001) as f64 + 1.0).collect();
    assert_eq!(same_on_all_threads!(any_bad(&x)), (true, 1.0, 0));
    x[2222] = -5.0;
    x[2900] = -5.0;
    assert_eq!(same_on_all_threads!(any_bad(&x)), (false, -5.0, 2222));
    let ones = Array2::ones((2000, 4));
    let y = same_in_place!(accumulate_rows(&mut vec![0.0; 4], ones.view()));
    assert_eq!(y, [2000.0; 4]);
}

#[njit]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[njit]
fn good(v: f64) -> bool {
    v >= 0.0
}

/// The serial loops that Numba runs in parallel, wrongly.
struct Serial {
    running: Vec<f64>,
    from_the_last: Vec<f64>,
    by_four: Vec<f64>,
    counts: Vec<u64>,
    best: (f64, usize),
    ok: bool,
}

fn serial(x: &[f64], at: &[usize]) -> Serial {
    let mut all = Serial {
        running: vec![0.0; x.len()],
        from_the_last: vec![3.0; x.len()],
        by_four: vec![0.0; 4],
        counts: vec![0; 7],
        best: (1e300, usize::MAX),
        ok: true,
    };
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i];
        all.running[i] = s;
        if i > 0 {
            all.from_the_last[i] = all.from_the_last[i - 1] + 1.0;
        }
        all.by_four[i % 4] += x[i];
        all.counts[at[i]] += 1;
        if x[i] < all.best.0 {
            all.best = (x[i], i);
        }
        if x[i] < 0.0 {
            all.ok = false;
        }
    }
    all
}

#[test]
fn p49_the_constructs_give_the_serial_answer() {
    for (n, bad) in [(1, 0), (999, 400), (1000, 999), (20_000, 20_001)] {
        // Whole numbers: sums are exact in any order.
        let mut x: Vec<f64> = (0..n).map(|i| ((i * 37) % 301) as f64).collect();
        if let Some(value) = x.get_mut(bad) {
            *value = -5.0;
        }
        let at: Vec<usize> = (0..n).map(|i| (i * i) % 7).collect();
        let want = serial(&x, &at);
        for threads in THREADS {
            with_num_threads(threads, || {
                assert_eq!(scan::<add>(&x).to_vec(), want.running);
                let ones = vec![1.0; n];
                assert_eq!(exclusive_scan::<add>(&ones, 3.0).to_vec(), want.from_the_last);
                let mut sums = vec![0.0; 4];
                let places: Vec<usize> = (0..n).map(|i| i % 4).collect();
                scatter_add(&mut sums, &places, &x);
                assert_eq!(sums, want.by_four);
                assert_eq!(histogram(&at, 7).to_vec(), want.counts);
                assert_eq!(argmin(&x), Some(want.best.1));
                assert_eq!(all::<good>(&x), want.ok);
            });
        }
    }
}
