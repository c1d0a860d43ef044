//! ndarray arguments and results of ranks 0 to 4, in every layout.

use ndarray::{Array0, Array3, Array4, ArrayView3, ArrayView4, ArrayViewD, Ix0};
use numkern::prelude::*;

use crate::common::{LENGTHS, Random, layouts_1d, layouts_2d, same_as_reference};

#[njit]
fn sum_view(x: ArrayView1<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i];
    }
    s
}

#[njit]
fn sum_elements(x: &ArrayView1<f64>) -> f64 {
    let mut s = 0.0;
    for &v in x.iter() {
        s += v;
    }
    s
}

#[njit]
fn row_sums(a: ArrayView2<f64>) -> Array1<f64> {
    let (m, n) = a.dim();
    let mut out = Array1::zeros(m);
    for i in 0..m {
        for j in 0..n {
            out[i] += a[[i, j]];
        }
    }
    out
}

#[njit]
fn norms_of_rows(a: ArrayView2<f64>) -> Vec<f64> {
    let mut out = vec![0.0; a.nrows()];
    for (i, row) in a.outer_iter().enumerate() {
        let mut s = 0.0;
        for &v in row.iter() {
            s += v * v;
        }
        out[i] = s.sqrt();
    }
    out
}

#[njit]
fn matmul(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    let (m, k) = a.dim();
    let n = b.ncols();
    let mut c = Array2::<f64>::zeros((m, n));
    for i in 0..m {
        for j in 0..n {
            let mut s = 0.0;
            for l in 0..k {
                s += a[(i, l)] * b[(l, j)];
            }
            c[(i, j)] = s;
        }
    }
    c
}

#[njit]
fn laplace(a: ArrayView3<f32>) -> Array3<f32> {
    let (l, m, n) = a.dim();
    let mut out = Array3::zeros(a.raw_dim());
    for i in 1..l.saturating_sub(1) {
        for j in 1..m - 1 {
            for k in 1..n - 1 {
                out[[i, j, k]] = a[[i - 1, j, k]]
                    + a[[i + 1, j, k]]
                    + a[[i, j - 1, k]]
                    + a[[i, j + 1, k]]
                    + a[[i, j, k - 1]]
                    + a[[i, j, k + 1]]
                    - 6.0 * a[[i, j, k]];
            }
        }
    }
    out
}

#[njit]
fn channel_means(a: ArrayView4<f64>) -> Array2<f64> {
    let (batch, channels, height, width) = a.dim();
    let mut out = Array2::zeros((batch, channels));
    for b in 0..batch {
        for c in 0..channels {
            let mut s = 0.0;
            for y in 0..height {
                for x in 0..width {
                    s += a[[b, c, y, x]];
                }
            }
            out[[b, c]] = s / (height * width) as f64;
        }
    }
    out
}

#[njit]
fn window_sum(a: ArrayView2<f64>, top: usize, left: usize) -> f64 {
    let window = a.slice(s![top..top + 3, left..left + 2]);
    let mut sum = 0.0;
    for i in 0..3 {
        for j in 0..2 {
            sum += window[[i, j]];
        }
    }
    sum
}

#[njit]
fn outer_product(a: ArrayView1<f64>, b: ArrayView1<f64>) -> Array2<f64> {
    Array2::from_shape_fn((a.len(), b.len()), |(i, j)| a[i] * b[j])
}

#[njit]
fn scale_all(a: ArrayViewD<f64>, factor: f64) -> ArrayD<f64> {
    a.mapv(|v| v * factor)
}

#[njit]
fn read_scalar(a: Array0<f64>) -> f64 {
    a[()] + 1.0
}

#[test]
fn vectors_of_every_layout_and_length() {
    let mut random = Random::seed_42();
    for n in LENGTHS {
        let values = random.signed_vec(n);
        layouts_1d(&values, |_, x| {
            same_as_reference!(sum_view(x));
            same_as_reference!(sum_elements(&x));
        });
    }
    let one = Array0::from_elem((), 2.5);
    same_as_reference!(sum_view(one.broadcast(7).unwrap()));
    assert_eq!(sum_view(one.broadcast(4).unwrap()), 10.0);
    assert_eq!(sum_view(aview1(&[])), 0.0);
}

#[test]
fn tables_of_every_layout() {
    let mut random = Random::seed_43();
    for shape in [(0, 0), (0, 3), (3, 0), (1, 1), (5, 7), (16, 33)] {
        let table = random.signed_array(shape);
        layouts_2d(&table, |_, a| {
            same_as_reference!(row_sums(a));
            same_as_reference!(norms_of_rows(a));
            if a.nrows() > 3 {
                same_as_reference!(window_sum(a, 1, 2));
            }
        });
    }
    assert_eq!(row_sums(aview2(&[[1.0, 2.0], [3.0, 4.0]])), array![3.0, 7.0]);
    assert_eq!(norms_of_rows(aview2(&[[3.0, 4.0], [0.0, -2.0]])), [5.0, 2.0]);
}

#[test]
fn matrix_products() {
    let mut random = Random::seed_42();
    for (m, k, n) in [(1, 1, 1), (4, 0, 3), (3, 5, 2), (8, 17, 9)] {
        let (a, b) = (random.signed_array((m, k)), random.signed_array((k, n)));
        same_as_reference!(matmul(&a, &b));
    }
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(matmul(&a, &Array2::eye(2)), a);
    assert_eq!(matmul(&a, &a), array![[7.0, 10.0], [15.0, 22.0]]);
}

#[test]
fn three_and_four_axes() {
    let mut random = Random::seed_43();
    let a = random.signed_array((5, 6, 9)).mapv(|v| v as f32);
    same_as_reference!(laplace(a.view()));
    same_as_reference!(laplace(a.view().reversed_axes()));
    let line = Array3::from_shape_fn((3, 3, 3), |(i, j, k)| (i * i + j + k) as f32);
    assert_eq!(laplace(line.view())[[1, 1, 1]], 2.0);

    let a = random.signed_array((2, 3, 4, 5));
    same_as_reference!(channel_means(a.view()));
    let mut turned = a.view();
    turned.invert_axis(Axis(2));
    same_as_reference!(channel_means(turned));
    let counting = Array4::from_shape_fn((1, 2, 2, 2), |(_, c, y, x)| (c * 4 + y * 2 + x) as f64);
    assert_eq!(channel_means(counting.view()), array![[1.5, 5.5]]);
}

#[test]
fn arrays_of_any_rank_and_of_none() {
    let mut random = Random::seed_42();
    let a = random.signed_array((3, 4));
    assert_eq!(outer_product(aview1(&[1.0, 2.0]), aview1(&[3.0])), array![[3.0], [6.0]]);
    same_as_reference!(outer_product(a.column(1), a.row(2)));
    let scaled = same_as_reference!(scale_all(a.view().into_dyn(), 2.0));
    assert_eq!(scaled, (&a * 2.0).into_dyn());
    assert_eq!(same_as_reference!(read_scalar(Array0::from_elem(Ix0(), 41.0))), 42.0);
}

#[njit]
fn counted(n: usize) -> Array1<f64> {
    let mut y = numkern::zeros(n);
    for i in 0..n {
        y[i] = i as f64;
    }
    y
}

#[test]
fn zeros_with_huge_pages_inside_a_kernel() {
    assert_eq!(counted(5), array![0.0, 1.0, 2.0, 3.0, 4.0]);
    assert_eq!(counted(0), counted::reference(0));
}
