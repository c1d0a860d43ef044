use ndarray::{Array, Array1, Array2, Array3, Axis, Ix0, IxDyn, ShapeBuilder, arr0, s};

use super::*;
use crate::dispatch;
use crate::dispatch::{available_levels, with_level};

/// Every layout of a matrix of 37 by 41, by name.
fn matrices() -> Vec<(&'static str, ArrayD<f64>)> {
    let (m, n) = (37, 41);
    let big = numbers(&[2 * m, 2 * n], 0).into_dimensionality::<ndarray::Ix2>().unwrap();
    let columns = Array2::from_shape_fn((m, n).f(), |(i, j)| (i * 1000 + j) as f64);
    let cut = |slice: fn(&mut Array2<f64>)| {
        let mut a = big.clone();
        slice(&mut a);
        assert_eq!(a.dim(), (m, n));
        a.into_dyn()
    };
    vec![
        ("C", cut(|a| a.slice_collapse(s![..37, ..41]))),
        ("packed C", big.slice(s![..m, ..n]).to_owned().into_dyn()),
        ("packed F", columns.into_dyn()),
        ("every other", cut(|a| a.slice_collapse(s![..;2, ..;2]))),
        ("reversed", cut(|a| a.slice_collapse(s![..37;-1, ..41;-1]))),
        ("rows reversed", cut(|a| a.slice_collapse(s![..37;-1, ..41]))),
        ("every other, reversed", cut(|a| a.slice_collapse(s![..;-2, ..;-2]))),
        (
            "transposed",
            Array2::from_shape_fn((n, m), |(i, j)| (i + j * 100) as f64).reversed_axes().into_dyn(),
        ),
    ]
}

#[test]
fn every_pair_of_layouts() {
    for (name_a, a) in matrices() {
        for (name_b, b) in matrices() {
            let got = call::<Sub2, (f64, f64), _>((&a, &b));
            assert_eq!(
                got,
                naive(&[37, 41], &[a.view(), b.view()], |v| v[0] - v[1]),
                "{name_a}, {name_b}"
            );
        }
    }
}

#[test]
fn broadcast_along_every_axis() {
    let shapes: [&[usize]; 9] =
        [&[], &[1], &[41], &[1, 41], &[37, 1], &[1, 1], &[37, 41], &[5, 1, 41], &[5, 37, 1]];
    for a_shape in shapes {
        for b_shape in shapes {
            let (a, b) = (numbers(a_shape, 0), numbers(b_shape, 7000));
            let got = call::<Sub2, (f64, f64), _>((&a, &b));
            let want = naive(got.shape(), &[a.view(), b.view()], |v| v[0] - v[1]);
            assert_eq!(got, want, "{a_shape:?} {b_shape:?}");
        }
    }
}

#[test]
fn views_with_stride_0() {
    let row = Array1::from_iter((0..300).map(f64::from));
    let a = row.broadcast((50, 300)).unwrap();
    let column = row.slice(s![..50]);
    let b = column.insert_axis(Axis(1));
    let got: Array2<f64> = call::<Sub2, (f64, f64), _>((a, b));
    assert_eq!(got, Array2::from_shape_fn((50, 300), |(i, j)| j as f64 - i as f64));
    let both: Array2<f64> = call::<Sub2, (f64, f64), _>((a, b.broadcast((50, 300)).unwrap()));
    assert_eq!(both, got);
}

#[test]
fn empty_in_any_axis() {
    for shape in [vec![0], vec![0, 3], vec![3, 0], vec![2, 0, 3], vec![0, 0]] {
        let a = numbers(&shape, 0);
        let got = call::<Sub2, (f64, f64), _>((&a, 1.0));
        assert_eq!(got.shape(), shape);
        let single = vec![1; shape.len()];
        let got = call::<Sub2, (f64, f64), _>((&numbers(&single, 0), &a));
        assert_eq!(got.shape(), shape);
    }
}

#[test]
fn rank_0_returns_the_value() {
    let got: f64 = call::<Hypot, (f64, f64), _>((3.0, 4.0));
    assert_eq!(got, 5.0);
    let got: f64 = call::<Hypot, (f64, f64), _>((arr0(3.0), &arr0(4.0)));
    assert_eq!(got, 5.0);
    let dynamic: ArrayD<f64> = call::<Hypot, (f64, f64), _>((arr0(3.0).into_dyn(), 4.0));
    assert_eq!((dynamic.ndim(), dynamic.sum()), (0, 5.0));
    let one: Array1<f64> = call::<Hypot, (f64, f64), _>((&[3.0], 4.0));
    assert_eq!(one.to_vec(), [5.0]);
}

#[test]
fn ranks_0_to_6_and_dynamic() {
    macro_rules! rank {
        ($($shape:expr),*) => {$(
            let a = Array::from_shape_simple_fn($shape, || 3.0);
            let b = Array::from_shape_simple_fn($shape.f(), || 4.0);
            let got = call::<Hypot, (f64, f64), _>((&a, &b));
            assert_eq!(got, Array::from_elem($shape, 5.0));
            let turned = call::<Hypot, (f64, f64), _>((a.t(), 4.0));
            assert_eq!(turned, Array::from_elem(a.t().raw_dim(), 5.0));
        )*};
    }
    rank!([3], [3, 4], [2, 3, 4], [2, 3, 1, 2], [2, 1, 3, 1, 2], [2, 3, 2, 1, 2, 3]);
    rank!(IxDyn(&[2, 3]), IxDyn(&[2, 1, 2, 1, 2, 1, 2, 3, 2]));
}

#[test]
fn more_axes_than_fit_the_stack() {
    let shape = [2, 3, 2, 1, 2, 2, 3, 2, 2, 2];
    let a = numbers(&shape, 0);
    let b = numbers(&[2, 2, 2, 3, 2, 2, 1, 2, 3, 2], 5000).reversed_axes();
    let got = call::<Sub2, (f64, f64), _>((&a, &b));
    assert_eq!(got, naive(&shape, &[a.view(), b.view()], |v| v[0] - v[1]));
    let c = numbers(&[2, 2, 1], 77);
    let got = call::<Mix3, (f64, f64, f64), _>((&a, &b, &c));
    let want =
        naive(&shape, &[a.view(), b.view(), c.view()], |v| v[0] * 100.0 + v[1] * 10.0 + v[2]);
    assert_eq!(got, want);
}

#[test]
fn scalars_anywhere() {
    let a = numbers(&[7, 11], 0).into_dimensionality::<ndarray::Ix2>().unwrap();
    let first = call::<Mix3, (f64, f64, f64), _>((2.0, &a, &a));
    let second = call::<Mix3, (f64, f64, f64), _>((&a, 2.0, &a));
    let third = call::<Mix3, (f64, f64, f64), _>((&a, &a, 2.0));
    assert_eq!(first, a.mapv(|v| 200.0 + v * 10.0 + v));
    assert_eq!(second, a.mapv(|v| v * 100.0 + 20.0 + v));
    assert_eq!(third, a.mapv(|v| v * 100.0 + v * 10.0 + 2.0));
}

#[test]
fn lengths_around_the_buffers() {
    let (a, b) = (numbers(&[2000], 0), numbers(&[2000], 9000));
    let lengths = (0..=67).chain(250..=260).chain(510..=515).chain([1000]);
    for n in lengths {
        let (a, b) = (a.slice(s![..n]), b.slice(s![..2*n;2]));
        let got = call::<Sub2, (f64, f64), _>((a, b));
        assert_eq!(got, &a - &b, "{n}");
        // As rows, with an operand that repeats for each and one that is constant in each.
        let rows = numbers(&[9, n], 0);
        let left = numbers(&[9, 1], 500);
        let got = call::<Mix3, (f64, f64, f64), _>((&rows, a, &left));
        let want = naive(&[9, n], &[rows.view(), a.into_dyn(), left.view()], |v| {
            v[0] * 100.0 + v[1] * 10.0 + v[2]
        });
        assert_eq!(got, want, "{n}");
    }
}

#[test]
fn short_rows_over_several_axes() {
    for n in [2, 3, 5, 31, 63, 64, 65] {
        let a = numbers(&[7, 13, 11, n], 0);
        let b = numbers(&[13, 1, n], 100);
        let c = numbers(&[7, 1, 11, 1], 200);
        let got = call::<Mix3, (f64, f64, f64), _>((&a, &b, &c));
        let want = naive(&[7, 13, 11, n], &[a.view(), b.view(), c.view()], |v| {
            v[0] * 100.0 + v[1] * 10.0 + v[2]
        });
        assert_eq!(got, want, "{n}");
    }
}

#[test]
fn the_result_keeps_fortran_order() {
    let rows = Array2::<f64>::ones((4, 5));
    let columns = Array2::<f64>::ones((4, 5).f());
    let order = |a: &Array2<f64>| a.strides().to_vec();
    assert_eq!(order(&call::<Negate, (f64,), _>((&rows,))), [5, 1]);
    assert_eq!(order(&call::<Negate, (f64,), _>((&columns,))), [1, 4]);
    assert_eq!(order(&call::<Negate, (f64,), _>((rows.t(),))), [1, 5]);
    assert_eq!(order(&call::<Sub2, (f64, f64), _>((&columns, 2.0))), [1, 4]);
    assert_eq!(order(&call::<Sub2, (f64, f64), _>((&columns, &Array1::ones(5)))), [1, 4]);
    assert_eq!(order(&call::<Sub2, (f64, f64), _>((&columns, &rows))), [5, 1]);
    let cube = Array3::<f64>::ones((2, 3, 4));
    let turned = cube.view().permuted_axes([1, 0, 2]);
    assert_eq!(call::<Negate, (f64,), _>((turned,)).strides(), [8, 4, 1]);
}

#[test]
fn every_level_gives_the_same() {
    let a = numbers(&[61, 67], 1);
    let b = numbers(&[67], 3);
    let want = call::<Hypot, (f64, f64), _>((&a, &b));
    for level in available_levels() {
        let got = with_level(level, || call::<Hypot, (f64, f64), _>((&a, &b))).unwrap();
        assert_eq!(got, want, "{level}");
        let got = with_level(level, || call::<Hypot, (f64, f64), _>((a.t(), 2.0))).unwrap();
        assert_eq!(got, call::<Hypot, (f64, f64), _>((a.t(), 2.0)), "{level}");
    }
}

#[test]
fn calls_from_inside_a_kernel() {
    let a = numbers(&[300], 0).into_dimensionality::<ndarray::Ix1>().unwrap();
    let (value, array): (f64, Array1<f64>) = dispatch!(simd => (
        crate::ufunc::call_inline::<Hypot, (f64, f64), _, _>(simd, (3.0, 4.0)),
        crate::ufunc::call_inline::<Hypot, (f64, f64), _, _>(simd, (&a, 0.0)),
    ));
    assert_eq!((value, array), (5.0, a));
    let zero = Ix0();
    assert_eq!(call::<Negate, (f64,), _>((&Array::from_elem(zero, 2.0),)), -2.0);
}
