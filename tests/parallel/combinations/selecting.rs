//! Running bests beside parts of the iteration's own.

use super::*;

#[parallel]
fn least_of_rows(c: &mut Vec<f64>, h: usize, w: usize) -> (f64, usize, usize) {
    let (mut best, mut row, mut column) = (1e9, 77, 77);
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * w + j] = (c[i * w + j] * 7.0) % 13.0;
            if c[i * w + j] < best {
                best = c[i * w + j];
                row = i;
                column = j;
            }
        }
    }
    (best, row, column)
}

#[parallel]
fn last_of_rows_backwards(c: &mut Vec<f64>, h: usize, w: usize) -> (f64, usize) {
    let mut best = (0.0, 77);
    for i in prange!((0..h).rev()) {
        for j in (0..w).rev() {
            c[i * w + j] = (c[i * w + j] + j as f64) % 5.0;
            if c[i * w + j] >= best.0 {
                best = (c[i * w + j], i);
            }
        }
    }
    best
}

#[parallel]
fn every_third(c: &mut Vec<f64>, x: &[f64], w: usize) -> usize {
    let mut top = 0;
    for i in prange!((0..x.len()).rev().step_by(3)) {
        for j in 0..w {
            c[w * i + j] += x[i];
        }
        if x[i] > x[top] {
            top = i;
        }
    }
    top
}

#[parallel]
fn range_of_rows(c: &mut Vec<f64>, h: usize, w: usize, from: (f64, f64)) -> (f64, f64) {
    let (mut low, mut high) = from;
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * w + j] *= 2.0;
            let v = c[i * w + j];
            if v < low {
                low = v;
            } else if v > high {
                high = v;
            }
        }
    }
    (low, high)
}

#[parallel]
fn counted_and_best(c: &mut Vec<f64>, h: usize, w: usize) -> (Vec<i64>, f64, usize) {
    let mut counts = vec![0i64; 10];
    let (mut best, mut at) = (-1.0, 0);
    for i in prange!(0..h) {
        let mut sum = 0.0;
        for j in prange!(0..w) {
            c[i * w + j] += 1.0;
            sum += c[i * w + j];
        }
        for b in 0..10 {
            counts[b] += (sum > b as f64) as i64;
        }
        if sum > best {
            best = sum;
            at = i;
        }
    }
    (counts, best, at)
}

#[parallel]
fn pivots(a: &mut Array2<f64>, flat: &mut Vec<f64>, x: ArrayView2<f64>, w: usize) -> (usize, f64) {
    let mut p = 0;
    let mut norm = 0.0_f64;
    for i in prange!(0..a.nrows()) {
        let mut row = a.row_mut(i);
        for j in 0..row.len() {
            row[j] -= 50.0;
            norm = norm.max(row[j].abs());
        }
        for j in 0..w {
            flat[i * w + j] += row[0] + x[[i, 1]];
        }
        if flat[i * w] < 10.0 {
            continue;
        }
        if x[[i, 1]].abs() > x[[p, 1]].abs() {
            p = i;
        }
    }
    (p, norm)
}

#[parallel]
fn least_or_equal(x: &[f64], start: f64) -> f64 {
    let mut low = start;
    for i in prange!(0..x.len()) {
        if x[i] <= low {
            low = x[i];
        }
    }
    low
}

#[parallel]
fn greatest_or_equal(x: &[f64], start: f64) -> (f64, usize) {
    let (mut high, mut at) = (start, 7);
    for i in prange!(0..x.len()) {
        if x[i] >= high {
            (high, at) = (x[i], i);
        }
    }
    (high, at)
}

macro_rules! widened {
    ($name:ident, $w:expr, $compare:tt) => {
        #[parallel]
        fn $name(c: &mut Vec<f64>, x: &[f64]) -> (f64, usize) {
            let (mut best, mut at) = (x[0], 0);
            for i in prange!(0..x.len()) {
                for j in 0..$w {
                    c[i * $w + j] = x[i] + j as f64;
                }
                if x[i] $compare best {
                    best = x[i];
                    at = i;
                }
            }
            (best, at)
        }
    };
}

widened!(three_wide, 3, <);
widened!(four_wide, 4, >=);

#[test]
fn bests_and_parts() {
    for (h, w) in SHAPES {
        let start = whole(h * w);
        same_in_place!(least_of_rows(&mut start.clone(), h, w));
        same_in_place!(last_of_rows_backwards(&mut start.clone(), h, w));
        if h > 0 {
            same_in_place!(every_third(&mut start.clone(), &whole(h), w));
        }
        same_outcome!(counted_and_best(&mut start.clone(), h, w));
        let x = whole(h.max(1));
        same_in_place!(three_wide(&mut vec![0.0; 3 * x.len()], &x));
        same_in_place!(four_wide(&mut vec![0.0; 4 * x.len()], &x));
    }
    for n in [1, 3, 65, 700] {
        let x = Array2::from_shape_vec((n, 2), whole(2 * n)).unwrap() - 50.0;
        let start = (x.clone(), whole(3 * n));
        let mut want = start.clone();
        let result = pivots::reference(&mut want.0, &mut want.1, x.view(), 3);
        on_all_threads(&(want, result), "pivots", || {
            let mut got = start.clone();
            let result = pivots(&mut got.0, &mut got.1, x.view(), 3);
            (got, result)
        });
    }
    let (best, at) = three_wide::reference(&mut vec![0.0; 9], &[2.0, 1.0, 1.0]);
    assert_eq!((best, at), (1.0, 1));
}

#[test]
fn ranges_in_order_where_they_are_not_apart() {
    let far = f64::INFINITY;
    for (h, w) in SHAPES {
        for from in [(far, -far), (0.0, 0.0), (50.0, 60.0), (60.0, 50.0), (f64::NAN, 1.0)] {
            same_in_place!(range_of_rows(&mut whole(h * w), h, w, from));
        }
    }
    // A falling row: each is a new least one, so that none is the greatest.
    let falling: Vec<f64> = (0..900).map(|i| 900.0 - i as f64).collect();
    let mut c = falling.clone();
    assert_eq!(range_of_rows::reference(&mut c, 300, 3, (far, -far)), (2.0, -far));
    same_in_place!(range_of_rows(&mut falling.clone(), 300, 3, (far, -far)));
}

#[test]
fn zeros_that_are_equal_keep_their_signs() {
    for n in [1, 5, 1000, 40_000] {
        for place in [0, n / 3, n - 1] {
            for (start, other) in [(0.0, -0.0), (-0.0, 0.0)] {
                let mut x = vec![1.0; n];
                x[place] = other;
                same_on_all_threads!(least_or_equal(&x, start));
                x.iter_mut().for_each(|v| *v = -*v);
                same_on_all_threads!(greatest_or_equal(&x, -start));
            }
        }
    }
}
