//! Parts of an array that an iteration owns: rows of flat matrices, chunks,
//! views, constants in indices. The plain loop is the oracle, on every number of
//! threads.

use ndarray::{Array3, ArrayViewMut1, s};
use numkern::prelude::*;

use crate::common::{Random, on_all_threads, panic_message, same_in_place};

const OFF: usize = 3;
const STRIDE: usize = 2;

struct Layout;

impl Layout {
    const SKIP: usize = 5;
}

/// Runs a kernel on a vector at every level and number of threads, also for a
/// number of threads that divides the blocks evenly.
macro_rules! sweep {
    ($kernel:ident(&mut $start:expr $(, $arg:expr)*)) => {{
        let start = &$start;
        let want = same_in_place!($kernel(&mut *start $(, $arg)*));
        let got = numkern::with_num_threads(4, || {
            let mut got = start.clone();
            let _ = $kernel(&mut got $(, $arg)*);
            got
        });
        assert_eq!(got, want, "{} on 4 threads", stringify!($kernel));
        want
    }};
}

fn numbers(n: usize) -> Vec<f64> {
    Random::seed_42().vec(n)
}

mod constants {
    use super::*;

    #[parallel]
    fn shifted(y: &mut Vec<f64>, x: &[f64], off: usize) {
        for i in prange!(0..x.len()) {
            y[i + OFF] = x[i];
        }
        for i in prange!(0..x.len()) {
            y[i + Layout::SKIP] += x[i];
        }
        for i in prange!(off..off + x.len()) {
            y[i - off] *= 0.5;
        }
        for i in prange!(0..x.len() / 2) {
            y[STRIDE * i + OFF] += 1.0;
            y[STRIDE * i + 1 + OFF] -= 1.0;
        }
    }

    #[parallel]
    fn generic<const N: usize>(y: &mut Vec<i64>, n: usize) {
        for j in prange!(0..n) {
            y[j * N + N - 1] = y[N * j] + 10 * j as i64;
            for k in 1..N - 1 {
                y[j * N + k] = k as i64;
            }
        }
    }

    #[parallel]
    fn by_step(y: &mut Vec<f64>, n: usize, w: usize, k: usize) {
        for i in prange!(0..n) {
            y[w * i + k] = i as f64 + y[w * i + k] * 0.5;
        }
    }

    #[test]
    fn of_every_kind() {
        for n in [0, 1, 2, 17, 100] {
            let x = numbers(n);
            sweep!(shifted(&mut numbers(n + 8), &x, 4));
            sweep!(by_step(&mut numbers(7 * n + 7), n, 7, 3));
            sweep!(by_step(&mut numbers(7 * n + 7), n, 1, 3));
            // Every iteration the same element: in order, on one thread.
            sweep!(by_step(&mut numbers(7 * n + 7), n, 0, 3));
        }
        let start: Vec<i64> = (0..40).collect();
        let mut want = start.clone();
        generic::reference::<4>(&mut want, 10);
        assert_eq!(want[..8], [0, 1, 2, 0, 4, 1, 2, 14]);
        on_all_threads(&want, "generic", || {
            let mut got = start.clone();
            generic::<4>(&mut got, 10);
            got
        });
    }
}

mod flat {
    use super::*;

    #[parallel]
    fn rows(c: &mut Vec<f64>, a: &[f64], b: &[f64]) {
        let w = b.len();
        for i in prange!(0..a.len()) {
            for j in 0..w {
                c[i * w + j] = a[i] * b[j];
            }
            for j in (0..b.len()).rev() {
                c[i * w + j] += 1.0;
            }
            for j in (0..w).step_by(2) {
                c[i * w + j] -= b[j];
            }
            for j in 1..=w - 1 {
                c[j + w * i] += c[i * w + j - 1];
            }
        }
    }

    #[parallel]
    fn through_lets(c: &mut Vec<f64>, h: usize, w: usize) {
        for i in prange!(0..h) {
            let base = i * w;
            for j in 0..w {
                let k = base + j;
                c[k] = c[k] * 2.0 + k as f64;
            }
            c[base] -= 1.0;
        }
    }

    #[parallel]
    fn volume(c: &mut Vec<f64>, d: usize, h: usize, w: usize) {
        for i in prange!(0..d) {
            for j in 0..h {
                for k in 0..w {
                    c[(i * h + j) * w + k] += (i + 10 * j + 100 * k) as f64;
                    c[i * h * w + j * w + k] *= 0.5;
                }
            }
        }
    }

    #[parallel]
    fn middle(c: &mut Vec<f64>, d: usize, h: usize, w: usize) {
        for j in prange!(0..h) {
            for i in 0..d {
                for k in 0..w {
                    c[(i * h + j) * w + k] += (i + 10 * j + 100 * k) as f64;
                }
            }
        }
    }

    #[parallel]
    fn transposed(c: &mut Vec<f64>, a: &[f64], h: usize, w: usize) {
        for j in prange!(0..w) {
            for i in 0..h {
                c[i * w + j] = a[j * h + i];
            }
        }
    }

    #[parallel]
    fn triangle(c: &mut Vec<f64>, n: usize) {
        for i in prange!(0..n) {
            for j in 0..n {
                for k in j + 1..n - 1 {
                    c[i * n + k] += j as f64;
                }
            }
        }
    }

    #[parallel]
    fn signed(c: &mut Vec<f64>, n: i32, w: i32) {
        for i in prange!(0..n) {
            for j in 0..w {
                c[(i * w + j) as usize] += 1.0;
                c[i as usize * w as usize + j as usize] *= 2.0;
            }
        }
    }

    #[parallel]
    fn by_rows(c: &mut Vec<f64>, a: &Array2<f64>, width: &usize) {
        let w = a.ncols();
        for i in prange!(0..a.nrows()) {
            let row = a.row(i);
            for j in 0..row.len() {
                c[i * w + j] += row[j];
            }
            for (j, v) in row.iter().enumerate() {
                c[i * width + j] *= v;
            }
        }
    }

    #[parallel]
    fn ragged(y: &mut Vec<f64>, w: usize) {
        let n = y.len();
        for i in prange!(0..n.div_ceil(w)) {
            let end = ((i + 1) * w).min(n);
            for k in i * w..end {
                y[k] += i as f64;
            }
            for k in i * w..(i * w + w).min(n) {
                y[k] *= 0.5;
            }
            for k in i * w..std::cmp::min(n, (i + 1) * w) {
                y[k] -= 1.0;
            }
        }
    }

    #[parallel]
    fn halves(y: &mut Vec<f64>) {
        let n = y.len();
        for i in prange!(0..4) {
            let m = n / 4;
            for k in i * m..(i + 1) * m {
                y[k] = i as f64;
            }
        }
    }

    /// The rows overlap where `step` is below `w`: then the order counts.
    #[parallel]
    fn perhaps_overlapping(c: &mut Vec<f64>, n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            for j in 0..w {
                c[i * step + j] = c[i * step + j] * 0.5 + i as f64;
            }
        }
    }

    #[test]
    fn matrices() {
        for (h, w) in [(0, 3), (1, 1), (3, 1), (5, 4), (64, 3), (65, 7), (200, 2)] {
            let (a, b) = (numbers(h), numbers(w));
            let c = sweep!(rows(&mut vec![0.0; h * w], &a, &b));
            assert_eq!(c.len(), h * w);
            sweep!(through_lets(&mut numbers(h * w), h, w));
            sweep!(triangle(&mut numbers(h * h), h));
            sweep!(signed(&mut numbers(h * w), h as i32, w as i32));
            let a = Array2::from_shape_vec((h, w), numbers(h * w)).unwrap();
            sweep!(by_rows(&mut numbers(h * w), &a, &w));
            let a = numbers(h * w);
            let c = sweep!(transposed(&mut vec![0.0; h * w], &a, h, w));
            assert!((0..h).all(|i| (0..w).all(|j| c[i * w + j] == a[j * h + i])));
        }
        let got = sweep!(through_lets(&mut vec![1.0; 6], 2, 3));
        assert_eq!(got, [1.0, 3.0, 4.0, 4.0, 6.0, 7.0]);
    }

    #[test]
    fn volumes() {
        for (d, h, w) in [(0, 2, 3), (1, 1, 1), (3, 4, 5), (7, 1, 3), (2, 65, 3), (66, 2, 2)] {
            sweep!(volume(&mut numbers(d * h * w), d, h, w));
            sweep!(middle(&mut numbers(d * h * w), d, h, w));
        }
    }

    #[test]
    fn ranges_with_a_ragged_tail() {
        for n in [0, 1, 7, 64, 65, 200, 1000] {
            for w in [1, 2, 3, 64, 1000, 5000] {
                sweep!(ragged(&mut numbers(n), w));
            }
            sweep!(halves(&mut numbers(n)));
        }
    }

    #[test]
    fn parts_that_overlap_take_the_order_of_the_loop() {
        for (n, step, w) in [(9, 3, 3), (9, 4, 3), (9, 2, 3), (9, 1, 70), (70, 0, 5), (70, 5, 0)] {
            sweep!(perhaps_overlapping(&mut numbers(n * step + w), n, step, w));
        }
    }
}

mod slices {
    use super::*;

    #[njit]
    fn fill(part: &mut [f64], value: f64) {
        for v in part.iter_mut() {
            *v = value;
        }
    }

    #[njit]
    fn total(part: &[f64]) -> f64 {
        let mut sum = 0.0;
        for v in part.iter() {
            sum += *v;
        }
        sum
    }

    #[njit]
    fn bump(place: &mut f64, by: f64) {
        *place += by;
    }

    #[njit]
    fn fill_row(mut row: ArrayViewMut1<f64>, value: f64) {
        for j in 0..row.len() {
            row[j] = value + j as f64;
        }
    }

    #[parallel]
    fn chunks(y: &mut Vec<f64>, k: usize) {
        for i in prange!(0..y.len() / k) {
            fill(&mut y[i * k..(i + 1) * k], i as f64);
            let part = &mut y[i * k..i * k + k];
            for j in 0..part.len() {
                part[j] += 1.0;
            }
            for v in y[i * k..(i + 1) * k].iter_mut() {
                *v *= 0.5;
            }
            y[k * i..k * (i + 1)].reverse();
            y[i * k..(i + 1) * k][0] = total(&y[i * k..(i + 1) * k]);
            let mut sum = 0.0;
            for v in &y[i * k..(i + 1) * k] {
                sum += v;
            }
            y[i * k + k - 1] = sum;
            bump(&mut y[i * k], 3.0);
        }
    }

    #[parallel]
    fn rows_of_vectors(rows: &mut Vec<Vec<f64>>) {
        for i in prange!(0..rows.len()) {
            let row = &mut rows[i];
            for j in 0..row.len() {
                row[j] = row[j] * 2.0 + i as f64;
            }
        }
    }

    #[parallel]
    fn ragged_chunks(y: &mut Vec<f64>, k: usize) {
        let n = y.len();
        for i in prange!(0..n.div_ceil(k)) {
            let start = i * k;
            let end = ((i + 1) * k).min(n);
            fill(&mut y[start..end], i as f64);
            let tail = &mut y[start..(start + k).min(n)];
            tail[0] -= 1.0;
        }
    }

    #[parallel]
    fn inclusive(y: &mut Vec<f64>, k: usize) {
        for i in prange!(0..y.len() / k) {
            y[i * k..=i * k + k - 1].fill(i as f64);
        }
    }

    /// Numba's `test_prange30`: `res[:, s:e] = x[s:e] * par`.
    #[parallel]
    fn prange30(x: &[f64], par: &[f64]) -> Array2<f64> {
        let n = x.len();
        let mut res = Array2::zeros((par.len(), n));
        let chunk = n / 2;
        for i in prange!(0..2) {
            let (start, end) = (i * chunk, (i + 1) * chunk);
            let mut part = res.slice_mut(s![.., start..end]);
            for r in 0..par.len() {
                for k in 0..chunk {
                    part[[r, k]] = x[start + k] * par[r];
                }
            }
        }
        res
    }

    /// The same by elements.
    #[parallel]
    fn prange30_by_elements(x: &[f64], par: &[f64]) -> Array2<f64> {
        let n = x.len();
        let mut res = Array2::zeros((par.len(), n));
        let chunk = n / 2;
        for i in prange!(0..2) {
            for r in 0..par.len() {
                for k in i * chunk..(i + 1) * chunk {
                    res[[r, k]] = x[k] * par[r];
                }
            }
        }
        res
    }

    #[parallel]
    fn two_chunks(x: &[f64], par: &[f64]) -> Vec<f64> {
        let mut res = vec![0.0; x.len()];
        let chunk = par.len();
        for i in prange!(0..x.len() / par.len()) {
            let part = &mut res[i * chunk..(i + 1) * chunk];
            for k in 0..chunk {
                part[k] = x[i * chunk + k] * par[k];
            }
        }
        res
    }

    #[parallel]
    fn views(c: &mut Array2<f64>) {
        let (h, w) = c.dim();
        for i in prange!(0..h) {
            c.slice_mut(s![i, ..]).fill(i as f64);
            c.slice_mut(s![i, 1..w - 1]).fill(0.5);
            let mut odd = c.slice_mut(s![i, ..;2]);
            odd[0] += 1.0;
            c.slice_mut(s![i..i + 1, 1..]).fill(3.0);
            let last: isize = -1;
            c.slice_mut(s![i, 1..last]).fill(4.0);
            let mut row = c.slice_mut(s![i, ..]);
            for j in 0..w {
                row[j] += j as f64;
            }
            let sum = c.slice(s![i, ..]).sum();
            c.row_mut(i)[0] = sum;
            fill_row(c.row_mut(i), sum);
            let whole = c.row(i).sum();
            c.row_mut(i)[w - 1] = whole;
        }
        for j in prange!(0..w) {
            let mut column = c.slice_mut(s![.., j]);
            column[0] -= 1.0;
            c.column_mut(j)[h - 1] += 2.0;
        }
        for j in prange!(0..w) {
            c.slice_mut(s![-1..;-1, j]).fill(j as f64);
        }
        for i in prange!(0..h / 2) {
            c.slice_mut(s![2 * i, ..]).fill(7.0);
        }
        for i in prange!(0..h / 2) {
            c.slice_mut(s![2 * i..2 * i + 2, 0]).fill(9.0);
        }
    }

    #[parallel]
    fn planes(c: &mut Array3<f64>) {
        for i in prange!(0..c.shape()[0]) {
            c.slice_mut(s![i, .., ..]).fill(i as f64);
            c.slice_mut(s![i, 0, ..]).fill(-1.0);
        }
    }

    #[parallel]
    fn chunks_of_an_array(y: &mut Array1<f64>, k: usize) {
        let n = y.len();
        for i in prange!(0..n.div_ceil(k)) {
            y.slice_mut(s![i * k..((i + 1) * k).min(n)]).fill(i as f64);
        }
    }

    /// Below zero `s![..]` counts from the end: rows -1 and `h - 1` are the same.
    #[parallel]
    fn from_the_end(c: &mut Array2<f64>, from: isize) {
        for i in prange!(from..4) {
            let mut row = c.slice_mut(s![i, ..]);
            row[0] += i as f64;
            row[1] *= 0.5;
            row[1] += i as f64;
        }
    }

    #[test]
    fn of_a_vector() {
        for n in [0, 1, 5, 64, 65, 300] {
            for k in [1, 2, 5, 64] {
                sweep!(chunks(&mut numbers(n), k));
                sweep!(ragged_chunks(&mut numbers(n), k));
                sweep!(inclusive(&mut numbers(n), k));
            }
        }
        let got = sweep!(ragged_chunks(&mut vec![0.0; 5], 2));
        assert_eq!(got, [-1.0, 0.0, 0.0, 1.0, 1.0]);
    }

    #[test]
    fn of_vectors_in_a_vector() {
        let start: Vec<Vec<f64>> = (0..70).map(|i| numbers(i % 5)).collect();
        let mut want = start.clone();
        rows_of_vectors::reference(&mut want);
        for threads in [1, 2, 3, 4, 8] {
            let mut got = start.clone();
            numkern::with_num_threads(threads, || rows_of_vectors(&mut got));
            assert_eq!(got, want);
        }
    }

    #[test]
    fn the_report_says_what_is_tested() {
        let report = chunks::explain().to_string();
        let words = "that the parts of `y` do not overlap is tested before the loop";
        assert!(report.contains(words), "{report}");
    }

    #[test]
    fn numbas_prange30() {
        let x: Vec<f64> = (0..6).map(f64::from).collect();
        let want = ndarray::arr2(&[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]; 3])
            * ndarray::arr2(&[[1.0], [2.0], [3.0]]);
        on_all_threads(&want, "prange30", || prange30(&x, &[1.0, 2.0, 3.0]));
        on_all_threads(&want, "by elements", || prange30_by_elements(&x, &[1.0, 2.0, 3.0]));
        let want = vec![0.0, 2.0, 6.0, 3.0, 8.0, 15.0];
        on_all_threads(&want, "two_chunks", || two_chunks(&x, &[1.0, 2.0, 3.0]));
    }

    #[test]
    fn of_arrays() {
        for (h, w) in [(0, 3), (1, 2), (2, 3), (65, 4), (200, 3)] {
            let start = Array2::from_shape_fn((h, w), |(i, j)| (i * 10 + j) as f64);
            if h > 0 {
                let mut want = start.clone();
                views::reference(&mut want);
                on_all_threads(&want, "views", || {
                    let mut got = start.clone();
                    views(&mut got);
                    got
                });
            }
        }
        let start = Array3::<f64>::zeros((70, 3, 2));
        let mut want = start.clone();
        planes::reference(&mut want);
        assert_eq!(want.sum(), (0..70).map(|i| f64::from(i) * 4.0 - 2.0).sum::<f64>());
        on_all_threads(&want, "planes", || {
            let mut got = start.clone();
            planes(&mut got);
            got
        });
        for (n, k) in [(0, 3), (7, 3), (64, 64), (300, 2)] {
            let start = Array1::<f64>::zeros(n);
            let want = Array1::from_shape_fn(n, |at| (at / k) as f64);
            on_all_threads(&want, "chunks_of_an_array", || {
                let mut got = start.clone();
                chunks_of_an_array(&mut got, k);
                got
            });
        }
    }

    #[test]
    fn rows_that_count_from_the_end() {
        for from in [-4, -1, 0, 2] {
            let start = Array2::<f64>::ones((4, 2));
            let mut want = start.clone();
            from_the_end::reference(&mut want, from);
            on_all_threads(&want, "from_the_end", || {
                let mut got = start.clone();
                from_the_end(&mut got, from);
                got
            });
        }
    }

    #[test]
    fn out_of_bounds_as_in_the_plain_loop() {
        let run = |threads| {
            numkern::with_num_threads(threads, || {
                panic_message(|| ragged_chunks_beyond(&mut vec![0.0; 100], 3))
            })
        };
        let want = panic_message(|| ragged_chunks_beyond::reference(&mut vec![0.0; 100], 3));
        assert_eq!(
            want.as_deref(),
            Some("range end index 102 out of range for slice of length 100")
        );
        for threads in [1, 2, 3, 4, 8] {
            assert_eq!(run(threads), want);
        }
    }

    #[parallel]
    fn ragged_chunks_beyond(y: &mut Vec<f64>, k: usize) {
        for i in prange!(0..y.len().div_ceil(k)) {
            y[i * k..(i + 1) * k].fill(1.0);
        }
    }
}

/// Whether a loop ran on the pool or on the thread of its caller.
mod threads {
    use std::ops::Add;
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    use super::*;

    static ON_POOL: AtomicUsize = AtomicUsize::new(0);
    static ON_CALLER: AtomicUsize = AtomicUsize::new(0);

    /// A number that notes where it is added.
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Noted(u64);

    impl Add for Noted {
        type Output = Noted;

        fn add(self, other: Noted) -> Noted {
            let seen = if rayon::current_thread_index().is_some() { &ON_POOL } else { &ON_CALLER };
            seen.fetch_add(1, Relaxed);
            Noted(self.0.wrapping_add(other.0))
        }
    }

    #[parallel]
    fn flat(c: &mut [Noted], n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            for j in 0..w {
                c[i * step + j] = c[i * step + j] + Noted(1);
            }
        }
    }

    #[parallel]
    fn columns(c: &mut [Noted], n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            for j in 0..w {
                c[j * step + i] = c[j * step + i] + Noted(1);
            }
        }
    }

    #[parallel]
    fn chunks(c: &mut [Noted], n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            let part = &mut c[i * step..(i * step + w).min(100)];
            for j in 0..part.len() {
                part[j] = part[j] + Noted(1);
            }
        }
    }

    #[parallel]
    fn constant(c: &mut [Noted], n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            c[i + OFF] = Noted(step as u64) + Noted(w as u64);
            for _ in 0..w {
                c[i + OFF] = c[i + OFF] + Noted(1);
            }
        }
    }

    #[parallel]
    fn sliced(c: &mut Array1<Noted>, n: usize, step: usize, w: usize) {
        for i in prange!(0..n) {
            let mut part = c.slice_mut(s![i * step..i * step + w]);
            for j in 0..w {
                part[j] = part[j] + Noted(1);
            }
        }
    }

    /// Whether all of a call ran on the pool; `None` where nothing was added.
    fn on_pool(call: impl FnOnce()) -> Option<bool> {
        ON_POOL.store(0, Relaxed);
        ON_CALLER.store(0, Relaxed);
        call();
        match (ON_POOL.load(Relaxed), ON_CALLER.load(Relaxed)) {
            (0, 0) => None,
            (_, 0) => Some(true),
            (0, _) => Some(false),
            both => panic!("on both: {both:?}"),
        }
    }

    /// Every level of a volume, a triangle, signed counters.
    #[parallel]
    fn levels(c: &mut [Noted], n: i32, h: usize, w: usize) {
        for i in prange!(0..n) {
            for j in 0..h {
                for k in j..w {
                    let at = (i as usize * h + j) * w + k;
                    c[at] = c[at] + Noted(1);
                }
            }
        }
        for j in prange!(0..h) {
            for i in 0..n as usize {
                for k in (0..w).rev() {
                    c[(i * h + j) * w + k] = c[(i * h + j) * w + k] + Noted(1);
                }
            }
        }
    }

    #[test]
    fn only_parts_that_are_apart_are_shared_out() {
        if numkern::get_num_threads() == 1 {
            return;
        }
        let mut c = vec![Noted(0); 400];
        for (n, step, w, apart) in [
            (10, 5, 5, true),
            (10, 5, 4, true),
            (10, 5, 6, false),
            (10, 0, 1, false),
            (1, 0, 5, false), // one block
            (10, usize::MAX / 4, 1, false),
        ] {
            if step < 100 {
                assert_eq!(on_pool(|| flat(&mut c, n, step, w)), Some(apart), "{n} {step} {w}");
            }
            let got = on_pool(|| {
                let _ = panic_message(|| flat(&mut c, n, step, w));
            });
            assert!(step < 100 || got == Some(false), "{n} {step} {w}: {got:?}");
        }
        for (n, step, w, apart) in
            [(10, 10, 7, true), (11, 10, 7, false), (5, 10, 7, true), (10, 1, 7, false)]
        {
            assert_eq!(on_pool(|| columns(&mut c, n, step, w)), Some(apart), "{n} {step} {w}");
        }
        assert_eq!(on_pool(|| chunks(&mut c, 10, 5, 5)), Some(true));
        assert_eq!(on_pool(|| chunks(&mut c, 10, 5, 6)), Some(false));
        assert_eq!(on_pool(|| constant(&mut c, 10, 5, 6)), Some(true));
        assert_eq!(on_pool(|| levels(&mut c, 4, 5, 20)), Some(true));
        let mut c = Array1::from_elem(400, Noted(0));
        assert_eq!(on_pool(|| sliced(&mut c, 10, 5, 5)), Some(true));
        assert_eq!(on_pool(|| sliced(&mut c, 10, 5, 6)), Some(false));
    }
}
