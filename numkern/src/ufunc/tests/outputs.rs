use ndarray::{Array1, Array2, ArrayViewMut1, Axis, ShapeBuilder, s};

use super::*;

fn operands() -> (Array2<f64>, Array1<f64>, Array2<f64>) {
    let a = Array2::from_shape_fn((40, 70), |(i, j)| (i * 100 + j) as f64);
    let b = Array1::from_shape_fn(70, |j| (j * j) as f64);
    let want = &a - &b;
    (a, b, want)
}

#[test]
fn outputs_of_every_layout() {
    let (a, b, want) = operands();
    let mut rows = Array2::zeros((40, 70));
    into::<Sub2, (f64, f64), _, _>((&a, &b), &mut rows).unwrap();
    assert_eq!(rows, want);
    let mut columns = Array2::zeros((40, 70).f());
    into::<Sub2, (f64, f64), _, _>((&a, &b), &mut columns).unwrap();
    assert_eq!(columns, want);
    let mut turned = Array2::zeros((70, 40));
    into::<Sub2, (f64, f64), _, _>((&a, &b), turned.view_mut().reversed_axes()).unwrap();
    assert_eq!(turned.t(), want);
    let mut wide = Array2::from_elem((80, 210), -1.0);
    into::<Sub2, (f64, f64), _, _>((&a, &b), wide.slice_mut(s![..;2, ..;-3])).unwrap();
    assert_eq!(wide.slice(s![..;2, ..;-3]), want);
    // What lies between is not touched.
    wide.slice_mut(s![..;2, ..;-3]).fill(-1.0);
    assert!(wide.iter().all(|&v| v == -1.0));
    let mut backwards = Array2::zeros((40, 70));
    into::<Sub2, (f64, f64), _, _>((&a, &b), backwards.slice_mut(s![..;-1, ..;-1])).unwrap();
    assert_eq!(backwards.slice(s![..;-1, ..;-1]), want);
}

#[test]
fn slices_and_vectors() {
    let (x, y) = (vec![5.0_f32; 30], [2.0_f32; 30]);
    let mut vector = vec![0.0_f32; 30];
    into::<Sub2, (f32, f32), _, _>((&x, &y), &mut vector).unwrap();
    assert_eq!(vector, [3.0; 30]);
    let mut array = [0.0_f32; 30];
    into::<Sub2, (f32, f32), _, _>((&x[..], y.as_slice()), &mut array).unwrap();
    assert_eq!(array, [3.0; 30]);
    into::<Sub2, (f32, f32), _, _>((1.0, &y), &mut array[..]).unwrap();
    assert_eq!(array, [-1.0; 30]);
    let view = ArrayViewMut1::from(&mut array[..]);
    into::<Sub2, (f32, f32), _, _>((x, &y), view).unwrap();
    assert_eq!(array, [3.0; 30]);
    let mut owned = Array1::zeros(30);
    into::<Negate, (f32,), _, _>((&array[..],), &mut *owned).unwrap();
    assert_eq!(owned, Array1::from_elem(30, -3.0_f32));
}

#[test]
fn operands_broadcast_to_the_output() {
    let mut out = Array2::zeros((3, 4));
    into::<Sub2, (f64, f64), _, _>((3.0, 1.0), &mut out).unwrap();
    assert_eq!(out, Array2::from_elem((3, 4), 2.0));
    into::<Sub2, (f64, f64), _, _>((&[1.0, 2.0, 3.0, 4.0], 1.0), &mut out).unwrap();
    assert_eq!(out.row(2), ndarray::arr1(&[0.0, 1.0, 2.0, 3.0]));
    let mut dynamic = ArrayD::zeros(vec![2, 3, 4]);
    into::<Negate, (f64,), _, _>((&out,), &mut dynamic).unwrap();
    assert_eq!(dynamic.index_axis(Axis(0), 1), out.mapv(|v| -v).into_dyn());
}

#[test]
fn empty_outputs() {
    into::<Negate, (f64,), _, _>((&[0.0; 0],), &mut [0.0; 0]).unwrap();
    let mut out = Array2::<f64>::zeros((0, 4));
    into::<Negate, (f64,), _, _>((1.0,), &mut out).unwrap();
    let mut point = ndarray::arr0(0.0);
    into::<Negate, (f64,), _, _>((1.0,), &mut point).unwrap();
    assert_eq!(point[()], -1.0);
}
