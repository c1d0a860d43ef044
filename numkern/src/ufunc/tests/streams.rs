//! Results that go past the caches.

use ndarray::{Array1, Array2, s};

use super::*;
use crate::ufunc::stream::tests::streaming;
use crate::with_num_threads;

kernel!(Threads[T: Number](a: T, b: T) -> T, true, { a - b });
kernel!(Fails[](a: f64) -> f64 {
    assert!(a != 3000.0, "at 3000");
    a + 1.0
});

/// Lengths around a piece, with the result at every place in a line.
#[test]
fn every_length_and_place() {
    for len in [255, 256, 257, 263, 511, 512, 520, 1000, 5000] {
        let a = Array1::from_iter((0..len).map(|k| k as f64));
        let b = a.mapv(|v| 3.0 * v + 1.0);
        for shift in 0..9 {
            let mut room = Array1::from_elem(len + 16, 7.5);
            let out = room.slice_mut(s![shift..shift + len]);
            streaming(|| into::<Sub2, (f64, f64), _, _>((&a, &b), out)).unwrap();
            assert_eq!(room.slice(s![shift..shift + len]), &a - &b);
            assert!(room.slice(s![..shift]).iter().all(|&v| v == 7.5));
            assert!(room.slice(s![shift + len..]).iter().all(|&v| v == 7.5));
        }
        let got: Array1<f64> = streaming(|| call::<Sub2, (f64, f64), _>((&a, 2.0)));
        assert_eq!(got, &a - 2.0);
    }
}

#[test]
fn other_types_and_layouts() {
    let a = Array2::from_shape_fn((7, 600), |(i, j)| (i * 1000 + j) as f32);
    let got: Array2<f32> = streaming(|| call::<Sub2, (f32, f32), _>((a.t(), 0.5_f32)));
    assert_eq!(got, &a.t() - 0.5);
    let wide = Array2::from_shape_fn((7, 605), |(i, j)| (i * 1000 + j) as i64);
    let cut = wide.slice(s![.., 3..603]);
    let mut room = Array2::<i64>::zeros((7, 700));
    streaming(|| into::<Sub2, (i64, i64), _, _>((cut, 1), room.slice_mut(s![.., 1..601]))).unwrap();
    assert_eq!(room.slice(s![.., 1..601]), &cut - 1);
    let x = Array1::from_iter((0..1000).map(f64::from));
    let above: Array1<bool> = streaming(|| call::<Above, (f64, i32), _>((&x, 500)));
    assert!(above.iter().enumerate().all(|(k, &above)| above == (k > 500)));
}

#[test]
fn all_threads() {
    let a = Array1::from_iter((0..1_100_003).map(f64::from));
    let b = a.mapv(|v| v * 0.5);
    for threads in [1, 2, 3, 8] {
        let got: Array1<f64> =
            with_num_threads(threads, || streaming(|| call::<Threads, (f64, f64), _>((&a, &b))));
        assert_eq!(got, b);
    }
}

#[test]
fn a_panic_leaves_what_was_computed() {
    let x = Array1::from_iter((0..5000).map(f64::from));
    let mut out = Array1::from_elem(5000, -1.0);
    let run = std::panic::AssertUnwindSafe(|| into::<Fails, (f64,), _, _>((&x,), &mut out));
    let panic = streaming(|| std::panic::catch_unwind(run)).unwrap_err();
    assert_eq!(*panic.downcast_ref::<&str>().unwrap(), "at 3000");
    for (k, &value) in out.iter().enumerate() {
        assert!(value == k as f64 + 1.0 || value == -1.0);
        assert!(k > 2000 || value != -1.0);
    }
}
