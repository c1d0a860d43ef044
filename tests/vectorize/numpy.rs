//! Results of NumPy, from `tests/data/make.py`, bit for bit.

use ndarray::{ArrayD, ArrayViewD, IxDyn, Slice};
use ndarray_npy::{ReadableElement, read_npy};
use numkern::prelude::*;

use crate::common::assert_same;
use crate::{formula, parallel_formula};

/// The array that `make.py` has written.
fn numpy<T: ReadableElement>(name: &str) -> ArrayD<T> {
    let path = format!("{}/tests/data/{name}.npy", env!("CARGO_MANIFEST_DIR"));
    read_npy(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// `numbers` of `make.py`.
fn numbers(shape: &[usize], start: usize) -> ArrayD<f64> {
    let count = shape.iter().product::<usize>();
    let values = (0..count).map(|k| ((start + 7 * k) % 23) as f64 / 4.0 - 11.0 / 4.0);
    ArrayD::from_shape_vec(IxDyn(shape), values.collect()).unwrap()
}

const SHAPES: [(&[usize], &[usize]); 18] = [
    (&[5], &[5]),
    (&[5], &[1]),
    (&[1], &[5]),
    (&[3, 4], &[4]),
    (&[4], &[3, 4]),
    (&[3, 1], &[1, 4]),
    (&[3, 1], &[4]),
    (&[2, 3, 4], &[3, 1]),
    (&[2, 3, 4], &[2, 1, 4]),
    (&[5, 1, 3], &[4, 1]),
    (&[8, 1, 6, 1], &[7, 1, 5]),
    (&[2, 1, 3, 1], &[1, 4, 1, 5]),
    (&[0], &[1]),
    (&[0, 3], &[1, 3]),
    (&[2, 0], &[2, 1]),
    (&[1, 0], &[3, 1]),
    (&[15, 3, 5], &[3, 1]),
    (&[1, 1, 1], &[2]),
];

#[test]
fn shapes_broadcast_as_in_numpy() {
    for (i, (left, right)) in SHAPES.into_iter().enumerate() {
        let name = format!("broadcast_{i:02}");
        let want = numpy::<f64>(&name);
        let (a, b) = (numbers(left, 1), numbers(right, 5));
        assert_same(&formula(&a, &b), &want, &name);
        assert_same(&parallel_formula(&a, &b), &want, &name);
        let mut out = ArrayD::from_elem(want.raw_dim(), -77.0);
        formula::into(&a, &b, &mut out).unwrap();
        assert_same(&out, &want, &name);
        // The axes of both, in the other order in memory.
        let (af, bf) = (fortran(&a), fortran(&b));
        assert_same(&formula(&af, &bf), &want, &name);
        assert_same(&formula(&a, &bf), &want, &name);
    }
}

/// The array with its first axis innermost in memory.
fn fortran(a: &ArrayD<f64>) -> ArrayD<f64> {
    a.t().as_standard_layout().into_owned().reversed_axes()
}

#[test]
fn ranks_known_to_the_compiler() {
    let a = numbers(&[2, 3, 4], 1).into_dimensionality::<ndarray::Ix3>().unwrap();
    let b = numbers(&[3, 1], 5).into_dimensionality::<ndarray::Ix2>().unwrap();
    let got: ndarray::Array3<f64> = formula(&a, &b);
    assert_same(&got.into_dyn(), &numpy("broadcast_07"), "3 and 2 axes");
    let (a, b) = (numbers(&[4], 1), numbers(&[3, 4], 5));
    let a = a.into_dimensionality::<ndarray::Ix1>().unwrap();
    let b = b.into_dimensionality::<ndarray::Ix2>().unwrap();
    let got: Array2<f64> = formula(a.view(), b.view());
    assert_same(&got.into_dyn(), &numpy("broadcast_04"), "1 and 2 axes");
}

#[test]
fn layouts() {
    let base = numbers(&[6, 8], 2);
    let other = numbers(&[8, 6], 3);
    assert_same(&formula(&base, other.t()), &numpy("layout_transposed"), "transposed");
    let strided = base.slice(s![..;2, ..]);
    let backward = strided.slice_axis(Axis(1), Slice::new(0, None, -3));
    let part = other.slice(s![1..4, ..;2]);
    assert_same(&formula(backward, part).into_dyn(), &numpy("layout_strided"), "strided");
    let reversed = base.slice(s![..;-1, ..;-1]);
    let column = other.slice(s![..6, ..1]);
    assert_same(&formula(reversed, column).into_dyn(), &numpy("layout_reversed"), "reversed");
    let row = base.index_axis(Axis(0), 2);
    let stretched: ArrayViewD<f64> = row.broadcast(IxDyn(&[6, 8])).unwrap();
    assert_same(&formula(stretched, other.t()), &numpy("layout_stretched"), "stride 0");
}

#[vectorize]
fn add<T: Float>(a: T, b: T) -> T {
    a + b
}

#[vectorize]
fn subtract<T: Float>(a: T, b: T) -> T {
    a - b
}

#[vectorize]
fn multiply<T: Float>(a: T, b: T) -> T {
    a * b
}

#[vectorize]
fn divide<T: Float>(a: T, b: T) -> T {
    a / b
}

#[vectorize]
fn root_of_square(a: f64, b: f64) -> f64 {
    (a * a).sqrt() + 0.0 * b
}

#[vectorize]
fn less(a: f64, b: f64) -> bool {
    a < b
}

#[vectorize]
fn equal(a: f64, b: f64) -> bool {
    a == b
}

#[vectorize]
fn at_least(a: f64, b: f64) -> bool {
    a >= b
}

const SPECIALS: [f64; 13] = [
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    0.0,
    -0.0,
    5e-324,
    -5e-324,
    1e-310,
    f64::MIN_POSITIVE,
    f64::MAX,
    -1.5,
    1.0,
    3.0,
];

#[test]
fn special_values() {
    let x = Array1::from(SPECIALS.to_vec()).insert_axis(Axis(1));
    let y = Array1::from(SPECIALS.to_vec());
    let want = numpy::<f64>("special_f64");
    let plane = |k: usize| want.index_axis(Axis(0), k).to_owned();
    crate::common::at_every_level(
        || {
            [
                add(&x, &y),
                subtract(&x, &y),
                multiply(&x, &y),
                divide(&x, &y),
                root_of_square(&x, &y),
            ]
        },
        |level, got| {
            for (k, got) in got.into_iter().enumerate() {
                assert_same(&got.into_dyn(), &plane(k), &format!("operation {k} at {level}"));
            }
        },
    );
    let want = numpy::<bool>("special_less");
    for (k, got) in [less(&x, &y), equal(&x, &y), at_least(&x, &y)].into_iter().enumerate() {
        let plane = want.index_axis(Axis(0), k).to_owned();
        assert_same(&got.into_dyn(), &plane, &format!("comparison {k}"));
    }
    let (x, y) = (x.mapv(|v| v as f32), y.mapv(|v| v as f32));
    let want = numpy::<f32>("special_f32");
    let got = [add(&x, &y), subtract(&x, &y), multiply(&x, &y), divide(&x, &y)];
    for (k, got) in got.into_iter().enumerate() {
        let plane = want.index_axis(Axis(0), k).to_owned();
        assert_same(&got.into_dyn(), &plane, &format!("f32 operation {k}"));
    }
}

#[vectorize]
fn mixed(a: i32, b: f32, c: f64) -> f64 {
    f64::from(a) * c - b as f64
}

#[vectorize]
fn add_i32(a: i32, b: i32) -> i32 {
    a + b
}

#[test]
fn element_types_that_differ() {
    let a = Array1::from_iter(0..12_i32).into_shape_with_order((3, 4)).unwrap();
    let b = numbers(&[4], 4).mapv(|v| v as f32);
    let c = numbers(&[3, 1], 6);
    assert_same(&mixed(&a, &b, &c), &numpy("mixed"), "three types");
    let turned = a.slice(s![..;-1, ..;-1]);
    assert_same(&add_i32(&a, turned).into_dyn(), &numpy("int32_add"), "i32");
    let line = Array1::from_iter(0..12_i32);
    let half = line.slice(s![..;2]);
    let want = numpy::<i32>("int32_strided");
    assert_same(&add_i32(half, half).into_dyn(), &want, "every second i32");
}

#[vectorize]
fn add_four(a: f64, b: f64, c: f64, d: f64) -> f64 {
    a + b + c + d
}

/// Numba's `test_broadcasting` (U03).
#[test]
fn four_operands_of_mixed_layout() {
    let a = numbers(&[10, 9], 1);
    let b = fortran(&numbers(&[10, 9], 2));
    let c = numbers(&[20, 18], 3);
    let c = c.slice(s![..;2, ..;2]);
    let d = numbers(&[9], 4);
    assert_same(&add_four(&a, &b, c, &d), &numpy("four_2d"), "two axes");
    let e = numbers(&[4, 1, 9], 5);
    let a = a.insert_axis(Axis(0));
    let c = c.insert_axis(Axis(0));
    assert_same(&add_four(&a, &e, c, &d), &numpy("four_3d"), "three axes");
}

/// The calls of Numba's own tests of ufuncs (U01, U06, U08).
#[test]
fn first_calls() {
    let six: Array1<f64> = (0..6).map(f64::from).collect();
    assert_eq!(add(&six, &six), array![0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
    let twelve = Array1::from_iter(0..12_i32);
    assert_eq!(add_i32(&twelve, &twelve), &twelve * 2);
    let half = twelve.slice(s![..;2]);
    assert_eq!(add_i32(half, half), array![0, 4, 8, 12, 16, 20]);
    let table = half.to_owned().into_shape_with_order((2, 3)).unwrap();
    assert_eq!(add_i32(&table, &table), array![[0, 4, 8], [12, 16, 20]]);
    let a = array![1.0, 2.0, 3.0];
    let b = array![1.0, 0.0, 3.0];
    assert_eq!(equal(&a, &b), array![true, false, true]);
}
