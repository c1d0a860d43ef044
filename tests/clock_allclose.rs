//! `clock` and `allclose`, the notebook's helpers.

use std::thread::sleep;
use std::time::Duration;

use numkern::AllClose;
use numkern::prelude::*;

#[test]
fn the_clock_warms_up_once_and_runs_three_times() {
    let mut runs = 0;
    let (_, last) = clock(|| {
        runs += 1;
        runs
    });
    assert_eq!((runs, last), (4, 4));
}

#[test]
fn the_last_value_and_the_best_time_are_returned() {
    for (warm_up, repeat) in [(0, 1), (0, 5), (2, 1), (3, 4)] {
        let mut runs = 0;
        let (best, last) = Clock::new().warm_up(warm_up).repeat(repeat).run(|| {
            runs += 1;
            // Slow at first, and in the last run: neither is the best.
            let slow = runs <= warm_up || (runs == warm_up + repeat && repeat > 1);
            sleep(Duration::from_millis(if slow { 60 } else { 2 }));
            vec![runs; 3]
        });
        assert_eq!(last, vec![warm_up + repeat; 3]);
        assert!(best >= Duration::from_millis(2), "{best:?}");
        assert!(best < Duration::from_millis(60), "{best:?}");
    }
}

#[test]
fn a_function_without_a_value_can_be_measured() {
    let mut x = vec![0.0_f64; 10];
    let (best, ()) = Clock::new().warm_up(0).repeat(3).run(|| {
        for v in &mut x {
            *v += 1.0;
        }
    });
    assert!(best > Duration::ZERO);
    assert_eq!(x, [3.0; 10]);
}

#[test]
#[should_panic(expected = "at least once")]
fn no_run_is_refused() {
    let _ = Clock::new().repeat(0);
}

const NAN: f64 = f64::NAN;
const INF: f64 = f64::INFINITY;

/// `numpy.isclose(a, b)` and `numpy.isclose(a, b, equal_nan=True)`.
const TABLE: [(f64, f64, bool, bool); 24] = [
    (1.0, 1.0, true, true),
    (1.0, 1.00001, true, true),
    (1.0, 1.0001, false, false),
    (1.0, 1.000_010_01, true, true),
    (1.000_010_02, 1.0, false, false),
    (0.0, 1e-8, true, true),
    (0.0, 1.1e-8, false, false),
    (1e-8, 0.0, true, true),
    (1e-9, -1e-9, true, true),
    (0.0, -0.0, true, true),
    (1e10, 1.000_01e10, true, true),
    (1e10, 1.0001e10, false, false),
    (-1e10, 1e10, false, false),
    (INF, INF, true, true),
    (-INF, -INF, true, true),
    (INF, -INF, false, false),
    (INF, 1e308, false, false),
    (1e308, INF, false, false),
    (NAN, NAN, false, true),
    (NAN, 1.0, false, false),
    (1.0, NAN, false, false),
    (NAN, INF, false, false),
    (5e-324, 0.0, true, true),
    (1e308, -1e308, false, false),
];

#[test]
fn single_numbers_are_close_as_numpy_says() {
    for (a, b, close, close_with_nan) in TABLE {
        assert_eq!(allclose(&a, &b), close, "{a} {b}");
        let equal_nan = AllClose::new().equal_nan(true);
        assert_eq!(equal_nan.check(&a, &b), close_with_nan, "{a} {b}");
    }
}

#[test]
fn tolerances_are_absolute_and_relative_to_the_second_one() {
    let relative = AllClose::new().rtol(0.1).atol(0.0);
    assert!(relative.check(&9.0, &10.0));
    assert!(!relative.check(&10.0, &9.0));
    assert!(!relative.check(&1e-300, &0.0));
    let absolute = AllClose::new().rtol(0.0).atol(0.5);
    assert!(absolute.check(&10.0, &10.5) && absolute.check(&10.5, &10.0));
    assert!(!absolute.check(&10.0, &10.500_001));
    let exact = AllClose::new().rtol(0.0).atol(0.0);
    assert!(exact.check(&0.1, &0.1) && !exact.check(&0.1, &0.1_f64.next_up()));
}

#[test]
fn arrays_are_close_when_all_elements_are() {
    let a = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mut b = &a + 1e-9;
    assert!(allclose(&a, &b));
    assert!(allclose(&a.view(), &b.t().reversed_axes()));
    assert!(allclose(&a.slice(s![.., ..;-1]), &b.slice(s![.., ..;-1])));
    b[[1, 2]] += 1.0;
    assert!(!allclose(&a, &b));
    b[[1, 2]] = NAN;
    assert!(!allclose(&a, &b) && !allclose(&b, &b));
    assert!(AllClose::new().equal_nan(true).check(&b, &b));
}

#[test]
fn slices_vectors_scalars_and_empty_arrays() {
    let x = vec![1.0, 2.0];
    assert!(allclose(&x, &[1.0, 2.0]));
    assert!(allclose(&x[..], &Array1::from(x.clone())));
    assert!(!allclose(&x, &[1.0, 2.1]));
    assert!(allclose(&Array2::from_elem((3, 4), 2.0), &2.0));
    assert!(!allclose(&Array2::from_elem((3, 4), 2.0), &2.1));
    assert!(allclose(&ndarray::arr0(1.0), &1.0));
    let none: [f64; 0] = [];
    assert!(allclose(&none, &none));
    assert!(allclose(&Array2::<f64>::zeros((0, 3)), &Array2::<f64>::zeros((0, 3))));
}

#[test]
fn shapes_that_differ_are_not_close() {
    let a = Array2::<f64>::ones((2, 3));
    assert!(!allclose(&a, &Array2::<f64>::ones((3, 2))));
    assert!(!allclose(&[1.0, 1.0], &[1.0, 1.0, 1.0]));
    assert!(!allclose(&Array1::<f64>::ones(6), &a));
}

#[test]
fn other_element_types() {
    assert!(allclose(&[1.0_f32, 2.0], &[1.0_f32 + 5e-6, 2.0]));
    assert!(!allclose(&1.0_f32, &1.1_f32));
    assert!(allclose(&[1, 2, 3], &[1, 2, 3]));
    assert!(!allclose(&[1, 2, 3], &[1, 2, 4]));
    assert!(allclose(&0.1_f32, &0.1_f64));
    assert!(!allclose(&u64::MAX, &0_u64));
}
