//! Parts of slices, and views of arrays.

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
    let want =
        ndarray::arr2(&[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]; 3]) * ndarray::arr2(&[[1.0], [2.0], [3.0]]);
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
    assert_eq!(want.as_deref(), Some("range end index 102 out of range for slice of length 100"));
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
