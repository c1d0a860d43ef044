//! One check for a nest of loops.

use numkern::prelude::*;

use crate::{hoists, numbers, same};

#[njit]
fn multiply(a: ArrayView2<f64>, b: ArrayView2<f64>, mut c: ArrayViewMut2<f64>, scale: &[f64]) {
    let (m, k) = a.dim();
    let n = b.ncols();
    for i in 0..m {
        for j in 0..n {
            let mut s = 0.0;
            for l in 0..k {
                s += a[[i, l]] * b[[l, j]];
            }
            c[[i, j]] = s * scale[i];
        }
    }
}

#[test]
fn three_loops_in_every_layout() {
    hoists(multiply::explain(), "2 indices checked once before the nest");
    hoists(multiply::explain(), "1 index proved in range, 1 index checked once");
    let base = Array2::from_shape_fn((16, 18), |(i, j)| ((i * 31 + j * 17) % 23) as f64 / 3.0);
    let views =
        [base.slice(s![..8, ..9]), base.slice(s![..;2, ..;-2]), base.slice(s![..8, 9..;-1])];
    let mut panics = 0;
    for a in views {
        for b in views.map(ArrayView2::reversed_axes) {
            for (rows, columns, scales) in [(8, 8, 8), (8, 7, 8), (7, 8, 8), (8, 8, 5)] {
                let scale = numbers(scales);
                for c in
                    [Array2::zeros((rows, columns)), Array2::zeros((columns, rows)).reversed_axes()]
                {
                    panics += usize::from(same(
                        c,
                        |c| multiply(a, b, c.view_mut(), &scale),
                        |c| multiply::reference(a, b, c.view_mut(), &scale),
                    ));
                }
            }
        }
    }
    assert_eq!(panics, 9 * 6);
}

#[test]
fn empty_inner_loops_check_nothing() {
    let (a, b) = (Array2::zeros((5, 0)), Array2::zeros((0, 4)));
    for scales in [5, 3] {
        let scale = numbers(scales);
        let panicked = same(
            Array2::ones((5, 4)),
            |c| multiply(a.view(), b.view(), c.view_mut(), &scale),
            |c| multiply::reference(a.view(), b.view(), c.view_mut(), &scale),
        );
        assert_eq!(panicked, scales == 3);
    }
    let b = Array2::zeros((0, 0));
    assert!(!same(
        Array2::ones((0, 0)),
        |c| multiply(a.view(), b.view(), c.view_mut(), &[]),
        |c| multiply::reference(a.view(), b.view(), c.view_mut(), &[]),
    ));
}

/// Rows of a few numbers, with inner loops that no outer one can check.
#[njit]
fn sparse(starts: &[usize], columns: &[usize], values: &[f64], x: &[f64], y: &mut [f64]) {
    for i in 0..y.len() {
        let mut s = 0.0;
        for p in starts[i]..starts[i + 1] {
            s += values[p] * x[columns[p]];
        }
        y[i] = s;
    }
}

#[test]
fn rows_whose_ends_are_read_from_memory() {
    hoists(sparse::explain(), "2 indices checked once");
    let columns: Vec<usize> = (0..60).map(|p| p * 7 % 20).collect();
    for starts in
        [vec![0, 3, 3, 20, 60], vec![0, 9, 5, 30, 40], vec![0, 30, 61, 61, 61], vec![0, 9]]
    {
        for width in [20, 19] {
            let (values, x) = (numbers(60), numbers(width));
            same(
                vec![0.0; 4],
                |y| sparse(&starts, &columns, &values, &x, y),
                |y| sparse::reference(&starts, &columns, &values, &x, y),
            );
        }
    }
}

#[njit]
fn pairs(at: &Array2<f64>, force: &mut Array2<f64>, n: usize) {
    for i in 0..n {
        for j in 0..n {
            let mut r = 1e-3;
            for d in 0..3 {
                let by = at[[j, d]] - at[[i, d]];
                r += by * by;
            }
            for d in 0..3 {
                force[[i, d]] += (at[[j, d]] - at[[i, d]]) / r;
            }
        }
    }
}

#[test]
fn short_loops_belong_to_the_nest() {
    hoists(pairs::explain(), "3 indices checked once before the nest");
    for (n, axes) in [(0, 3), (1, 3), (12, 3), (13, 3), (5, 2), (0, 0)] {
        let at = Array2::from_shape_fn((12, axes), |(i, d)| ((i * 7 + d * 5) % 11) as f64);
        same(at.clone(), |f| pairs(&at, f, n), |f| pairs::reference(&at, f, n));
    }
}

/// The shape of a written array is asked while it is written.
#[njit]
fn asked(c: &mut Array2<f64>, y: &mut Vec<f64>, lag: usize) {
    for i in 0..c.nrows() {
        for j in lag..c.ncols() {
            c[[i, j]] = c[[i, c.ncols() - 1 - j]] + y[j - lag] * c.dim().1 as f64;
        }
        y[i] = y.len() as f64;
    }
}

#[test]
fn a_written_array_is_asked_for_its_shape() {
    hoists(asked::explain(), "checked once before the nest");
    let c = Array2::from_shape_fn((7, 12), |(i, j)| (i * j) as f64);
    for c in [c.clone(), c.reversed_axes()] {
        for (len, lag) in [(12, 0), (12, 5), (11, 0), (3, 9), (12, 20)] {
            same(
                (c.clone(), numbers(len)),
                |(c, y)| asked(c, y, lag),
                |(c, y)| asked::reference(c, y, lag),
            );
        }
    }
}

#[parallel]
fn row_dots(a: ArrayView2<f64>, b: ArrayView2<f64>, c: &mut [f64], last: &mut Array1<f64>) -> f64 {
    let (m, k) = a.dim();
    let mut total = 0.0;
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..k {
            s += a[[i, j]] * b[[i, j]];
        }
        if k > 0 {
            last[i] = b[[i, k - 1]];
        }
        c[i] = s;
        total += s;
    }
    total
}

#[test]
fn one_check_for_a_block() {
    hoists(row_dots::explain(), "checked once before the nest");
    let a = Array2::from_shape_fn((50, 13), |(i, j)| ((i * 31 + j * 17) % 23) as f64 / 3.0);
    for a in [a.view(), a.slice(s![..;-1, ..;3]), a.slice(s![.., ..0])] {
        for b in [a, a.slice(s![..40, ..])] {
            for len in [50, 45] {
                let want = (b.nrows() == 50 && len == 50) as usize;
                for threads in [1, 2, 3, 8] {
                    let run = |f: fn(
                        ArrayView2<f64>,
                        ArrayView2<f64>,
                        &mut [f64],
                        &mut Array1<f64>,
                    ) -> f64| {
                        crate::outcome((vec![0.0; len], Array1::zeros(50)), |(c, last)| {
                            f(a, b, c, last).to_bits()
                        })
                    };
                    let found = numkern::with_num_threads(threads, || run(row_dots));
                    let plain = run(row_dots::reference);
                    // How much was written when a parallel loop panics is not defined.
                    match &plain.0 {
                        Ok(_) => assert_eq!(found.1, plain.1),
                        Err(_) => assert_eq!(found.0.is_err(), plain.0.is_err()),
                    }
                    assert_eq!(found.0.is_err(), want == 0 && a.ncols() > 0 || len == 45);
                }
            }
        }
    }
}
