//! Shapes that do not fit: errors that name both shapes and the axis.

use ndarray::{Array3, ArrayView2, ArrayView3, Ix2, arr0};
use numkern::Error;
use numkern::prelude::*;

use crate::common::panic_message;
use crate::{formula, parallel_formula};

#[vectorize]
fn add_three(a: f64, b: f64, c: f64) -> f64 {
    a + b + c
}

#[test]
fn the_error_names_both_shapes_and_the_axis() {
    let a = Array2::<f64>::zeros((2, 3));
    let b = Array1::<f64>::zeros(4);
    let error = formula::try_call(&a, &b).unwrap_err();
    let Error::Broadcast { operands, axis, .. } = &error else { panic!("{error:?}") };
    assert_eq!((operands, *axis), (&vec![vec![2, 3], vec![4]], 1));
    let message = error.to_string();
    for part in ["[2, 3]", "[4]", "axis 1"] {
        assert!(message.contains(part), "{message}");
    }
    let error = parallel_formula::try_call(&a, &b).unwrap_err();
    assert_eq!(error.to_string(), message);
    let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert_eq!(boxed.to_string(), message);
}

#[test]
fn every_axis_and_every_operand_is_looked_at() {
    let a = Array3::<f64>::zeros((2, 3, 4));
    for (shape, axis) in [((3, 3, 4), 0), ((2, 2, 4), 1), ((2, 3, 5), 2), ((1, 4, 4), 1)] {
        let error = formula::try_call(&a, &Array3::<f64>::zeros(shape)).unwrap_err();
        assert!(
            matches!(&error, Error::Broadcast { axis: found, .. } if *found == axis),
            "{error}"
        );
    }
    let b = Array1::<f64>::zeros(4);
    assert_eq!(add_three(&a, &b, 1.0).shape(), [2, 3, 4]);
    let error = add_three::try_call(&a, &b, &Array2::<f64>::zeros((2, 1))).unwrap_err();
    let message = error.to_string();
    for part in ["[2, 3, 4]", "[4]", "[2, 1]", "axis 1"] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn empty_axes_fit_one_and_nothing_else() {
    let empty = Array2::<f64>::zeros((0, 3));
    assert_eq!(formula(&empty, 1.0).shape(), [0, 3]);
    assert_eq!(formula(&empty, &Array2::<f64>::zeros((1, 3))).shape(), [0, 3]);
    assert_eq!(formula(&empty, &arr0(1.0)).shape(), [0, 3]);
    assert!(formula::try_call(&empty, &Array2::<f64>::zeros((2, 3))).is_err());
    let none: [f64; 0] = [];
    assert_eq!(formula(&none, &[1.0]).len(), 0);
    assert!(formula::try_call(&none, &[1.0, 2.0]).is_err());
}

#[test]
fn the_call_panics_at_the_callers_line() {
    let (a, b) = ([1.0, 2.0], [1.0, 2.0, 3.0]);
    let message = panic_message(|| formula(&a, &b)).expect("shapes that do not fit");
    assert_eq!(message, formula::try_call(&a, &b).unwrap_err().to_string());
    let place = std::sync::Arc::new(std::sync::Mutex::new(None));
    let hook = std::panic::take_hook();
    let seen = std::sync::Arc::clone(&place);
    let this_thread = std::thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().id() == this_thread {
            *seen.lock().unwrap() =
                info.location().map(|place| (place.file().to_owned(), place.line()));
        }
    }));
    let line = line!() + 1;
    let message = panic_message(|| formula(&a, &b));
    std::panic::set_hook(hook);
    assert!(message.is_some());
    let (file, found) = place.lock().unwrap().clone().unwrap();
    assert!(file.ends_with("errors.rs") && found == line, "{file}:{found}, not line {line}");
}

/// Views that claim to be huge by a stride of 0: the result cannot exist.
#[test]
fn results_beyond_memory_are_errors() {
    let one = arr0(1.0);
    let huge = 1_usize << 40;
    let column: ArrayView2<f64> = one.broadcast((huge, 1)).unwrap();
    let row: ArrayView2<f64> = one.broadcast((1, huge)).unwrap();
    let error = formula::try_call(column, row).unwrap_err();
    let Error::TooLarge { shape, .. } = &error else { panic!("{error:?}") };
    assert_eq!(shape, &vec![huge, huge]);
    assert!(error.to_string().contains("1099511627776"), "{error}");
    // The number of elements fits an isize, the number of bytes does not.
    let side = 1_usize << 30;
    let column: ArrayView2<f64> = one.broadcast((side, 1)).unwrap();
    let row: ArrayView2<f64> = one.broadcast((1, side << 1)).unwrap();
    assert!(matches!(formula::try_call(column, row), Err(Error::TooLarge { .. })));
    let wide: ArrayView3<f64> = one.broadcast((2, huge, 1)).unwrap();
    let error = parallel_formula::try_call(wide, row).unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }), "{error:?}");
    // An empty axis makes the result empty, however long the others are.
    let empty: ArrayView2<f64> = one.broadcast((0, 1)).unwrap();
    assert_eq!(formula(empty, one.broadcast(huge).unwrap()).shape(), [0, huge]);
    assert!(panic_message(|| formula(column, row)).is_some());
    let mut out = Array2::<f64>::zeros((3, 3));
    assert!(formula::into(column, row, &mut out).is_err());
}

#[test]
fn shapes_of_views_are_those_that_are_seen() {
    let base = Array2::<f64>::zeros((6, 6));
    let view = base.slice(s![..;2, ..;-3]);
    let error = formula::try_call(view, &Array2::<f64>::zeros(Ix2(3, 3))).unwrap_err();
    assert!(error.to_string().contains("[3, 2]"), "{error}");
}
