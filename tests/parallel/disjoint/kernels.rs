//! Loops whose author is right.

use ndarray::{Array3, ArrayD, ArrayViewMut1, ArrayViewMut2, ArrayViewMut3, s};
use numkern::prelude::*;

use super::everywhere;
use crate::common::Random;

/// Numba's `test_issue5065`: every pair once, both triangles.
#[parallel]
fn distances(x: ArrayView2<f64>) -> Array2<f64> {
    let (n, k) = x.dim();
    let mut d = Array2::zeros((n, n));
    for i in prange!(0..n, assume_disjoint(d)) {
        for j in i + 1..n {
            let mut sum = 0.0;
            for l in 0..k {
                let part = x[[i, l]] - x[[j, l]];
                sum += part * part;
            }
            let r: f64 = sum;
            d[[i, j]] = r.sqrt();
            d[[j, i]] = d[[i, j]];
        }
    }
    d
}

#[test]
fn pairwise_distances() {
    let x = array![[0.0, 0.0], [3.0, 4.0], [6.0, 8.0], [-5.0, 12.0]];
    let far = (121.0_f64 + 16.0).sqrt();
    let want = array![
        [0.0, 5.0, 10.0, 13.0],
        [5.0, 0.0, 5.0, 128.0_f64.sqrt()],
        [10.0, 5.0, 0.0, far],
        [13.0, 128.0_f64.sqrt(), far, 0.0],
    ];
    everywhere(&want, || distances(x.view()));
    let mut random = Random::seed_42();
    let x = Array2::from_shape_fn((37, 3), |_| random.f64());
    everywhere(&distances::reference(x.view()), || distances(x.view()));
    everywhere(&Array2::zeros((0, 0)), || distances(Array2::zeros((0, 3)).view()));
}

/// Numba's `test_prange_index_calc1`: one colour is written, the other is read.
#[parallel]
fn rows_of_one_colour(u: &mut Array2<i64>) {
    let (m, n) = u.dim();
    for i in prange!((0..m - 1).step_by(2), assume_disjoint(u)) {
        for j in 0..n {
            u[[i, j]] = u[[i + 1, j]] + 1;
        }
    }
}

#[parallel]
fn board(mut u: ArrayViewMut2<f64>, colour: usize) {
    let (m, n) = u.dim();
    for i in prange!(1..m - 1, assume_disjoint(u)) {
        for j in (1 + (i + colour) % 2..n - 1).step_by(2) {
            let around = u[[i - 1, j]] + u[[i + 1, j]] + u[[i, j - 1]] + u[(i, j + 1)];
            u[[i, j]] += 0.9 * (0.25 * around - u[[i, j]]);
        }
    }
}

#[test]
fn red_and_black() {
    let start = Array2::from_shape_fn((4, 3), |(i, j)| (3 * i + j) as i64);
    let want = array![[4, 5, 6], [3, 4, 5], [10, 11, 12], [9, 10, 11]];
    everywhere(&want, || {
        let mut u = start.clone();
        rows_of_one_colour(&mut u);
        u
    });
    let mut random = Random::seed_42();
    let start = Array2::from_shape_fn((46, 39), |_| random.f64());
    let sweep = |run: &dyn Fn(ArrayViewMut2<f64>, usize)| {
        let mut u = start.clone();
        for colour in [0, 1, 0, 1] {
            // Not contiguous, and by columns.
            run(u.slice_mut(s![..;-2, 3..]).reversed_axes(), colour);
        }
        u
    };
    everywhere(&sweep(&board::reference), || sweep(&board));
}

#[parallel]
fn permute(y: &mut [f64], x: &[f64], to: &[usize]) {
    for i in prange!(0..x.len(), assume_disjoint(y)) {
        y[to[i]] = x[i];
    }
}

#[test]
fn permutations_of_any_length() {
    for n in [0, 1, 2, 63, 64, 65, 16_383, 16_385, 70_001] {
        let x: Vec<f64> = (0..n).map(|i| i as f64 - 0.5).collect();
        // A step that has no factor in common with any of the lengths.
        let to: Vec<usize> = (0..n).map(|i| (i * 1_000_003 + 7) % n.max(1)).collect();
        let mut want = vec![-1.0; n];
        to.iter().zip(&x).for_each(|(&to, &x)| want[to] = x);
        everywhere(&want, || {
            let mut y = vec![-1.0; n];
            permute(&mut y, &x, &to);
            y
        });
    }
}

#[parallel]
fn scatter_any<T: Number>(y: &mut Vec<T>, x: &[T], to: &[usize]) {
    for i in prange!(0..=x.len() - 1, assume_disjoint(y)) {
        y[to[i]] += x[i];
        y[to[i]] = y[to[i]] * x[i];
    }
}

#[parallel]
fn mark(seen: &mut [bool; 6], to: &[usize]) {
    for i in prange!((0..to.len()).rev(), assume_disjoint(seen)) {
        seen[to[i]] ^= !seen[to[i]];
    }
}

#[test]
fn elements_of_every_type() {
    let to = [3, 0, 4, 1];
    macro_rules! check {
        ($($t:ty)*) => {$({
            let x: [$t; 4] = [1 as $t, 2 as $t, 3 as $t, 4 as $t];
            // (5 + x) * x
            let want: Vec<$t> = [14, 36, 5, 6, 24].map(|v| v as $t).to_vec();
            everywhere(&want, || {
                let mut y = vec![5 as $t; 5];
                scatter_any(&mut y, &x, &to);
                y
            });
        })*};
    }
    check!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize i128 u128 f32 f64);
    everywhere(&[true, true, false, true, true, false], || {
        let mut seen = [false; 6];
        mark(&mut seen, &to);
        seen
    });
}

#[parallel]
fn corners(mut c: ArrayViewMut3<i32>, d: &mut ArrayD<f32>, line: &mut ArrayViewMut1<u8>) {
    let n = c.len_of(Axis(0));
    for i in prange!(0..n, assume_disjoint(c, d, line)) {
        for j in i..c.dim().1 {
            c[[i, j, 0]] = (c.len() + i) as i32;
            c[(j, i, 1)] = (10 * i + j) as i32;
        }
        d[[0, n - 1 - i]] = d.shape()[1] as f32;
        d[[1, i]] += d[[0, n - 1 - i]] * 0.5;
        let at = (3 * i) % line.len();
        line[at] = i as u8;
    }
}

#[test]
fn arrays_of_any_rank_and_several_at_once() {
    type Kernel = dyn Fn(ArrayViewMut3<i32>, &mut ArrayD<f32>, &mut ArrayViewMut1<u8>);
    let run = |kernel: &Kernel| {
        let mut c = Array3::zeros((10, 5, 4));
        let mut d = ArrayD::ones(vec![2, 5]);
        let mut line = Array1::zeros(10);
        kernel(c.slice_mut(s![..;2, ..;-1, 1..3]), &mut d, &mut line.slice_mut(s![..;2]));
        (c, d, line)
    };
    let want = run(&corners::reference);
    assert_eq!(want.1.as_slice().unwrap()[5..], [3.5; 5]);
    assert_eq!(want.2.to_vec(), [0, 0, 2, 0, 4, 0, 1, 0, 3, 0]);
    everywhere(&want, || run(&corners));
}

/// Rows of a sparse matrix own their part of `y`; and the loop reduces, too.
#[parallel]
fn segments(y: &mut [f64], start: &[usize], x: &[f64]) -> (f64, f64) {
    let (mut total, mut most) = (0.0, f64::NEG_INFINITY);
    for r in prange!(0..start.len() - 1, assume_disjoint(y)) {
        for k in start[r]..start[r + 1] {
            y[k] += x[r];
            total += y[k];
            most = most.max(y[k]);
        }
    }
    (total, most)
}

#[test]
fn segments_with_reductions() {
    let mut random = Random::seed_42();
    let x: Vec<f64> = (0..2_000).map(|_| random.f64()).collect();
    let start: Vec<usize> = (0..=x.len()).map(|r| r * r / 700).collect();
    let zeros = vec![0.25; *start.last().unwrap()];
    let run = || {
        let mut y = zeros.clone();
        let results = segments(&mut y, &start, &x);
        (y, results)
    };
    let want = run();
    let mut y = zeros.clone();
    let plain = segments::reference(&mut y, &start, &x);
    assert_eq!((&want.0, want.1.1), (&y, plain.1));
    assert!(allclose(&want.1.0, &plain.0));
    everywhere(&want, run);
}

#[parallel(fastmath)]
fn fused(y: &mut [f64], to: &[usize], a: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in prange!(0..to.len(), assume_disjoint(y)) {
        y[to[i]] += a[i] * a[i];
        y[to[i]] = y[to[i]] - a[i] * 2.0;
        let mut sum = 0.0;
        for j in 0..a.len() {
            sum += a[j];
        }
        total += sum * y[to[i]];
    }
    total
}

#[test]
fn under_fastmath() {
    // Whole numbers: every order and rounding gives the same.
    let a = [1.0, 2.0, 3.0, 4.0];
    everywhere(&(vec![8.0, 100.0, 3.0, -1.0, 0.0], 10.0 * (8.0 + 3.0 - 1.0)), || {
        let mut y = vec![0.0, 100.0, 0.0, 0.0, 0.0];
        let total = fused(&mut y, &[3, 4, 2, 0], &a);
        (y, total)
    });
}

#[njit]
fn half(x: f64) -> f64 {
    x * 0.5
}

#[parallel]
fn calls_and_counts(y: &mut [f64], to: &[usize]) -> usize {
    let mut odd = 0;
    for &k in to {
        assert!(k < y.len());
    }
    for i in prange!(0..to.len() as i32, assume_disjoint(y)) {
        let k = to[i as usize];
        if k % 2 == 1 {
            odd += 1;
            continue;
        }
        y[k] = half(y[k]).max(1.0);
        y[k] = if y[k] > 1.0 { -y[k] } else { y[k] };
    }
    odd
}

#[test]
fn conditions_calls_and_continue() {
    everywhere(&(vec![-1.5, 9.0, 1.0, 7.0, 2.0], 2), || {
        let mut y = vec![3.0, 9.0, 1.0, 7.0, 2.0];
        let odd = calls_and_counts(&mut y, &[1, 2, 0, 3]);
        (y, odd)
    });
}

/// Called from the iterations of another loop.
#[parallel]
fn each_row(x: ArrayView2<f64>, to: &[usize]) -> f64 {
    let mut total = 0.0;
    for i in prange!(0..x.nrows()) {
        total += last_of_permuted(x, i, to);
    }
    total
}

#[parallel]
fn last_of_permuted(x: ArrayView2<f64>, row: usize, to: &[usize]) -> f64 {
    let mut y = vec![0.0; x.ncols()];
    for j in prange!(0..x.ncols(), assume_disjoint(y)) {
        y[to[j]] = x[[row, j]];
    }
    y[y.len() - 1]
}

#[test]
fn inside_the_iterations_of_another_loop() {
    let x = Array2::from_shape_fn((9, 4), |(i, j)| (i * 4 + j) as f64);
    everywhere(&(9.0 * 16.0 + 9.0), || each_row(x.view(), &[0, 3, 1, 2]));
}

/// What numkern sees without anyone's word.
#[parallel]
fn needless(y: &mut [f64], x: &[f64]) {
    for i in prange!(0..x.len(), assume_disjoint(y)) {
        y[i] = 2.0 * x[i];
    }
}

#[test]
fn the_report_says_whose_word_it_is() {
    let text = permute::explain().to_string();
    assert!(text.contains("shares `y` by its author's word"), "{text}");
    assert!(text.contains("`y` is shared by the author's word"), "{text}");
    let text = needless::explain().to_string();
    assert!(text.contains("each iteration writes its own part of `y`"), "{text}");
    assert!(text.contains("`assume_disjoint` is not needed for `y`"), "{text}");
    everywhere(&vec![2.0, 4.0], || {
        let mut y = vec![0.0; 2];
        needless(&mut y, &[1.0, 2.0]);
        y
    });
}
