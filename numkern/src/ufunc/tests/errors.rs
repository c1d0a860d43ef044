use ndarray::{Array1, Array2, aview0};

use super::*;
use crate::Error;

#[test]
fn shapes_that_do_not_broadcast() {
    let (a, b) = (Array2::<f64>::zeros((4, 3)), Array1::<f64>::zeros(4));
    let error = try_call::<Sub2, (f64, f64), _>((&a, &b)).unwrap_err();
    assert_eq!(error, Error::Broadcast { operands: vec![vec![4, 3], vec![4]], axis: 1 });
    assert_eq!(
        error.to_string(),
        "operands of shape [4, 3] and [4] do not broadcast together: they differ in axis 1 \
         (length 3 against 4)"
    );
    let c = Array2::<f64>::zeros((5, 1));
    let error = try_call::<Mix3, (f64, f64, f64), _>((&a, 1.0, &c)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "operands of shape [4, 3], [] and [5, 1] do not broadcast together: they differ in \
         axis 0 (length 4 against 5)"
    );
    let error = try_call::<Sub2, (f64, f64), _>((&[1.0, 2.0], &[0.0; 0])).unwrap_err();
    assert_eq!(error, Error::Broadcast { operands: vec![vec![2], vec![0]], axis: 0 });
}

#[test]
fn a_call_panics_at_the_callers_line() {
    let line = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let seen = line.clone();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if info.payload_as_str().is_some_and(|text| text.contains("[7711]")) {
            let place = info.location().unwrap();
            assert!(place.file().ends_with("errors.rs"));
            seen.store(place.line(), std::sync::atomic::Ordering::Relaxed);
        }
    }));
    let (a, b) = (vec![0.0; 7711], vec![0.0; 2]);
    let here = line!() + 1;
    let panic = std::panic::catch_unwind(|| call::<Sub2, (f64, f64), _>((&a, &b)));
    std::panic::set_hook(hook);
    let message = *panic.unwrap_err().downcast::<String>().unwrap();
    assert!(message.starts_with("operands of shape [7711] and [2] do not broadcast"), "{message}");
    assert_eq!(line.load(std::sync::atomic::Ordering::Relaxed), here);
}

#[test]
fn shapes_without_end_are_refused() {
    let one = 1.0;
    // Two views of one element whose joint shape has 2^80 elements.
    let tall = aview0(&one);
    let tall = tall.broadcast((1 << 40, 1)).unwrap();
    let wide = aview0(&one);
    let wide = wide.broadcast((1, 1 << 40)).unwrap();
    let error = try_call::<Sub2, (f64, f64), _>((tall, wide)).unwrap_err();
    assert_eq!(error, Error::TooLarge { shape: vec![1 << 40, 1 << 40] });
    assert_eq!(
        error.to_string(),
        "an array of shape [1099511627776, 1099511627776] is too large to exist"
    );
    // 2^62 elements are a count, but 2^65 bytes are no size.
    let long = aview0(&one);
    let long = long.broadcast(1 << 62).unwrap();
    assert!(matches!(try_call::<Negate, (f64,), _>((long,)), Err(Error::TooLarge { .. })));
    // 2^59 bytes are a size, but no memory holds them.
    let long = aview0(&one);
    let long = long.broadcast(1 << 59).unwrap();
    assert!(matches!(try_call::<Negate, (f64,), _>((long,)), Err(Error::TooLarge { .. })));
    // Empty, and still no shape that an array can have.
    let none = Array1::<f64>::zeros(0);
    let none = none.broadcast((1 << 40, 1, 0)).unwrap();
    let wide = aview0(&one);
    let wide = wide.broadcast((1 << 40, 1)).unwrap();
    assert!(matches!(try_call::<Sub2, (f64, f64), _>((none, wide)), Err(Error::TooLarge { .. })));
}

#[test]
fn outputs_of_another_shape() {
    let a = Array2::<f64>::zeros((4, 3));
    let mut out = Array2::<f64>::ones((4, 4));
    let error = into::<Sub2, (f64, f64), _, _>((&a, 1.0), &mut out).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output has shape [4, 4], the result has shape [4, 3]: they differ in axis 1"
    );
    assert_eq!(out, Array2::ones((4, 4)));
    // The output itself is never broadcast.
    let mut row = vec![1.0; 3];
    let error = into::<Sub2, (f64, f64), _, _>((&a, 1.0), &mut row).unwrap_err();
    assert_eq!(error, Error::OutputShape { expected: vec![4, 3], found: vec![3] });
    let mut one = Array2::<f64>::ones((1, 3));
    let error = into::<Sub2, (f64, f64), _, _>((&a, 1.0), &mut one).unwrap_err();
    assert_eq!(error, Error::OutputShape { expected: vec![4, 3], found: vec![1, 3] });
    let error = into::<Sub2, (f64, f64), _, _>((&a, &vec![1.0; 2]), &mut one).unwrap_err();
    assert!(matches!(error, Error::Broadcast { axis: 1, .. }));
}

kernel!(Positive[](a: f64) -> Checked { assert!(a > 0.0, "element {a}"); Checked(a) });

/// A user's own element type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Checked(f64);
impl Element for Checked {}

#[test]
fn a_panic_in_a_kernel_reaches_the_caller() {
    let mut a = Array1::from_elem(5000, 1.0);
    assert_eq!(call::<Positive, (f64,), _>((&a,))[4999], Checked(1.0));
    a[4321] = -7.0;
    let panic = std::panic::catch_unwind(|| call::<Positive, (f64,), _>((&a,))).unwrap_err();
    assert_eq!(*panic.downcast::<String>().unwrap(), "element -7");
}
