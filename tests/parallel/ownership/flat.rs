//! Matrices and volumes in flat arrays, ranges by chunks.

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
        for j in 0..w {
            c[i * w + j] += row[j];
        }
        for j in 0..*width {
            c[i * width + j] *= row[j];
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
