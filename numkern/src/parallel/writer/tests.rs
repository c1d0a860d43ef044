use std::panic::{AssertUnwindSafe, catch_unwind};

use ndarray::{Array, Array1, Array2, ArrayD, ArrayViewMut1, IxDyn, s};
use rayon::prelude::*;

use super::*;
use crate::__private::{IterSpace, Order, Schedule, prange};

/// The message of a panic.
fn message<R>(function: impl FnOnce() -> R) -> String {
    let panic = catch_unwind(AssertUnwindSafe(function)).err().expect("a panic");
    let text = panic.downcast_ref::<String>().cloned();
    text.unwrap_or_else(|| panic.downcast_ref::<&str>().unwrap().to_string())
}

#[test]
fn every_array_type_is_found_by_method_call() {
    fn of_slice(c: &mut [f64]) {
        let w = c.__nk_share();
        // SAFETY: the only reference to the element.
        *unsafe { w.at(1) } = 5.0;
    }
    fn of_vec(c: &mut Vec<f64>) {
        let w = c.__nk_share();
        // SAFETY: the only reference to the element.
        *unsafe { w.at(1) } += 1.0;
    }
    fn of_view(mut c: ArrayViewMut1<f64>) {
        let w = c.__nk_share();
        // SAFETY: the only reference to the element, each time.
        unsafe {
            *w.at(1) += 1.0;
            *w.at([1]) += 1.0;
        }
    }
    fn of_ref(c: &mut ArrayRef<f64, Ix2>) {
        let w = c.__nk_share();
        // SAFETY: the only reference to the element, each time.
        unsafe {
            *w.at((0, 1)) += 1.0;
            *w.at([0, 1]) += 1.0;
        }
    }
    let mut v = vec![0.0; 3];
    of_slice(&mut v);
    of_vec(&mut v);
    of_view((&mut v[..]).into());
    assert_eq!(v, [0.0, 8.0, 0.0]);
    let mut a = [0.0; 2];
    // SAFETY: the only reference to the element.
    *unsafe { a.__nk_share().at(0) } = 2.0;
    assert_eq!(a, [2.0, 0.0]);
    let mut m = Array2::<f64>::zeros((1, 2));
    of_ref(&mut m);
    assert_eq!(m[(0, 1)], 2.0);
    let mut dynamic = ArrayD::<f64>::zeros(IxDyn(&[2, 2]));
    // SAFETY: the only reference to the element.
    *unsafe { dynamic.__nk_share().at([1, 0]) } = 2.0;
    assert_eq!(dynamic[[1, 0]], 2.0);
}

#[test]
fn threads_write_to_their_own_places() {
    let mut c = Array1::<usize>::zeros(1000);
    // A reversed view with gaps.
    let mut view = c.slice_mut(s![..;-2]);
    let w = view.__nk_share();
    // SAFETY: every index is written once.
    (0..w.len()).into_par_iter().for_each(|i| *unsafe { w.at(i) } = i);
    assert!((0..500).all(|i| view[i] == i));
    assert_eq!((c[999], c[998], c[1]), (0, 0, 499));
}

#[test]
fn rows_and_columns_are_parts_of_the_array() {
    let mut a = Array2::<i32>::zeros((3, 4));
    let w = a.__nk_share();
    (0..3_usize).into_par_iter().for_each(|i| {
        // SAFETY: one thread for each row, one reference at a time.
        unsafe {
            w.row_mut(i).fill(i as i32);
            assert_eq!(w.row(i).sum(), 4 * i as i32);
        }
    });
    // SAFETY: no other reference.
    unsafe {
        w.column_mut(2).fill(7);
        assert_eq!(w.column(2), Array::from_elem(3, 7));
        w.index_axis_mut(Axis(0), 1)[0] = 9;
        assert_eq!(w.index_axis(Axis(1), 0), Array::from(vec![0, 9, 2]));
    }
    assert_eq!(a.row(1), Array::from(vec![9, 1, 7, 1]));
}

#[test]
fn queries_answer_as_the_array() {
    let mut a = Array2::<i32>::zeros((3, 4));
    let w = a.__nk_share();
    assert_eq!((w.len(), w.dim(), w.nrows(), w.ncols(), w.ndim()), (12, (3, 4), 3, 4, 2));
    assert_eq!((w.shape(), w.len_of(Axis(1)), w.is_empty()), (&[3, 4][..], 4, false));
    assert_eq!(w.raw_dim(), ndarray::Dim([3, 4]));
    let mut v: Vec<f64> = Vec::new();
    assert!(v.__nk_share().is_empty());
}

#[test]
fn panics_are_those_of_the_index_expression() {
    let mut v = vec![1.0; 3];
    let index = std::hint::black_box(3);
    let plain = message(|| v[index]);
    // SAFETY: no other reference.
    assert_eq!(message(|| unsafe { *v.__nk_share().at(index) }), plain);
    let mut a = Array2::<f64>::zeros((2, 3));
    let plain = message(|| a[[index, 0]]);
    // SAFETY: no other reference.
    assert_eq!(message(|| unsafe { *a.__nk_share().at([index, 0]) }), plain);
    let plain = message(|| a.row(index).len());
    // SAFETY: no other reference.
    assert_eq!(message(|| unsafe { a.__nk_share().row(index).len() }), plain);
    let plain = message(|| a.column_mut(index).len());
    // SAFETY: no other reference.
    assert_eq!(message(|| unsafe { a.__nk_share().column_mut(index).len() }), plain);
}

#[test]
fn parts_of_a_slice() {
    let mut data = [0, 1, 2, 3, 4, 5];
    let writer = data.__nk_share();
    // SAFETY: one reference at a time.
    unsafe {
        writer.part_mut(1..3).fill(7);
        assert_eq!(writer.part(0..=3), [0, 7, 7, 3]);
        assert_eq!(
            (writer.part(6..).len(), writer.part(2..2).len(), writer.part(..).len()),
            (0, 0, 6)
        );
        assert_eq!(*writer.read(5), 5);
    }
}

#[test]
fn ranges_out_of_bounds_panic_as_a_slice_does() {
    use std::panic::catch_unwind;

    fn message(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
        let payload = catch_unwind(f).expect_err("a panic");
        payload.downcast_ref::<String>().cloned().unwrap_or_default()
    }
    for (start, end) in [(2, 7), (4, 3), (7, 7), (usize::MAX, 2)] {
        let want = message(|| {
            let data = [0; 6];
            let _ = &data[..][start..end];
        });
        let got = message(|| {
            let mut data = [0; 6];
            // SAFETY: the only reference.
            let _ = unsafe { data.__nk_share().part_mut(start..end) };
        });
        assert_eq!(got, want);
    }
}

#[test]
fn slices_of_an_array() {
    let mut data = ndarray::Array2::from_shape_fn((3, 4), |(i, j)| 10 * i + j);
    let writer = data.__nk_share();
    // SAFETY: one reference at a time.
    unsafe {
        writer.slice_mut(ndarray::s![1, ..;2]).fill(0);
        assert_eq!(writer.slice(ndarray::s![1, 0..3]), ndarray::arr1(&[0, 11, 0]));
        assert_eq!(*writer.read([2, 3]), 23);
    }
}

/// What a wrong proof would come to. That ThreadSanitizer reports it shows that
/// its silence about all other tests means something.
#[test]
#[ignore = "races on purpose: `.ci/thread_sanitizer` expects the report"]
fn every_iteration_writes_one_element() {
    let mut x = [0_u64; 1];
    crate::dispatch!(simd => {
        let writer = x.__nk_share();
        crate::with_num_threads(3, || {
            prange(
                simd,
                IterSpace::half_open(0, 1000),
                Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: Order::Threads },
                |block| {
                    for i in block {
                        // SAFETY: none; the contract is broken on purpose.
                        *unsafe { writer.at(0) } += i;
                        std::thread::yield_now();
                    }
                },
                |_| (),
            );
        });
    });
    assert!(x[0] > 0);
}
