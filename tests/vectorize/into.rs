//! `name::into`: results into arrays that exist.

use ndarray::{Array3, arr0};
use numkern::Error;
use numkern::prelude::*;

use crate::common::{Random, assert_same, layouts_1d};
use crate::formula;

#[vectorize]
fn divided(a: i32, b: f32) -> f64 {
    f64::from(a) / f64::from(b)
}

#[test]
fn outputs_of_every_layout() {
    let mut random = Random::seed_42();
    for n in [0, 1, 2, 15, 16, 17, 67] {
        let (x, y) = (random.signed_vec(n), random.signed_vec(n));
        let want: Array1<f64> = (0..n).map(|i| formula::reference(x[i], y[i])).collect();
        layouts_1d(&x, |name, x| {
            let mut contiguous = vec![9.0; n];
            formula::into(x, &y, &mut contiguous).unwrap();
            assert_same(&Array1::from(contiguous), &want, name);
            let mut wide = Array1::from_elem(2 * n, 9.0);
            formula::into(x, &y, wide.slice_mut(s![..;2])).unwrap();
            assert_same(&wide.slice(s![..;2]).to_owned(), &want, name);
            assert!(wide.iter().skip(1).step_by(2).all(|&v| v == 9.0), "{name}: gaps are kept");
            let mut backward = Array1::from_elem(n, 9.0);
            formula::into(x, &y, backward.slice_mut(s![..;-1])).unwrap();
            assert_same(&backward.slice(s![..;-1]).to_owned(), &want, name);
        });
    }
}

#[test]
fn tables_as_outputs() {
    let (a, b) = (array![[1.0], [2.0]], array![3.0, 6.0, 9.0]);
    let want = formula(&a, &b);
    let mut out = Array2::zeros((2, 3));
    formula::into(&a, &b, &mut out).unwrap();
    assert_eq!(out, want);
    let mut turned = Array2::zeros((3, 2));
    formula::into(&a, &b, turned.view_mut().reversed_axes()).unwrap();
    assert_eq!(turned.t(), want);
    let mut dynamic = Array2::<f64>::zeros((2, 3)).into_dyn();
    formula::into(&a, &b, &mut dynamic).unwrap();
    assert_eq!(dynamic, want.clone().into_dyn());
    let mut slots = [0.0; 3];
    formula::into(1.0, &b, &mut slots).unwrap();
    assert_eq!(slots[..], want.row(0).to_vec());
}

/// The output takes part in broadcasting only as the place to write: operands
/// are stretched to it, as in NumPy.
#[test]
fn operands_are_stretched_to_the_output() {
    let mut out = Array2::from_elem((2, 3), 7.0);
    formula::into(4.0, 3.0, &mut out).unwrap();
    assert!(out.iter().all(|&v| v == 13.0), "{out}");
    formula::into(&[1.0, 4.0, 9.0], 0.0, &mut out).unwrap();
    assert_eq!(out, array![[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]);
    let mut single = arr0(0.0);
    formula::into(4.0, 3.0, &mut single).unwrap();
    assert_eq!(single[()], 13.0);
}

#[test]
fn an_output_of_another_element_type() {
    let mut out = vec![0.0; 3];
    divided::into(&[1, 2, -3], 2.0, &mut out).unwrap();
    assert_eq!(out, [0.5, 1.0, -1.5]);
}

#[test]
fn an_output_that_does_not_fit_is_refused_and_left_as_it_was() {
    let (a, b) = (Array2::<f64>::ones((2, 3)), Array1::<f64>::ones(3));
    let mut short = Array2::from_elem((2, 2), 7.0);
    let error = formula::into(&a, &b, &mut short).unwrap_err();
    assert!(short.iter().all(|&v| v == 7.0));
    let message = error.to_string();
    assert!(message.contains("[2, 3]") && message.contains("[2, 2]"), "{message}");
    assert!(message.contains("axis 1"), "{message}");
    let mut flat = Array1::from_elem(6, 7.0);
    let message = formula::into(&a, &b, &mut flat).unwrap_err().to_string();
    assert!(message.contains("[2, 3]") && message.contains("[6]"), "{message}");
    // An output is never stretched to the operands.
    let mut one = Array2::from_elem((1, 3), 7.0);
    assert!(formula::into(&a, &b, &mut one).is_err());
    // Operands that do not fit each other are told as in a call.
    let mut out = Array2::from_elem((2, 3), 7.0);
    let error = formula::into(&a, &[1.0, 2.0], &mut out).unwrap_err();
    assert!(matches!(error, Error::Broadcast { axis: 1, .. }), "{error:?}");
    assert!(out.iter().all(|&v| v == 7.0));
}

#[test]
fn empty_outputs() {
    let mut none = Array3::<f64>::zeros((2, 0, 3));
    formula::into(&Array2::<f64>::zeros((1, 3)), 1.0, &mut none).unwrap();
    assert_eq!(none.shape(), [2, 0, 3]);
    let mut nothing: [f64; 0] = [];
    let empty: Vec<f64> = Vec::new();
    formula::into(&empty, &empty, &mut nothing).unwrap();
}
