//! Attempts to write a race that are none: the serial answer on every number of
//! threads. Those that are refused are in `tests/attacks` and in
//! `numkern-macros/src/analyse/tests`.

use std::ops::{AddAssign, Index, IndexMut};
use std::sync::atomic::{AtomicUsize, Ordering};

use ndarray::{ArrayViewMut1, ArrayViewMut2, ShapeBuilder};
use numkern::prelude::*;
use numkern::with_num_threads;

use crate::common::{THREADS, on_all_threads, panic_message, same_in_place, same_on_all_threads};

/// Longer than a block of straight-line iterations, so that threads take part.
const MANY: usize = 40_000;

#[parallel]
fn count_up(mut y: ArrayViewMut1<i64>) {
    for i in prange!(0..y.len()) {
        y[i] += i as i64;
    }
}

#[parallel]
fn fill_rows(mut c: ArrayViewMut2<i64>) {
    for i in prange!(0..c.nrows()) {
        for j in 0..c.ncols() {
            c[[i, j]] += (10 * i + j) as i64;
        }
    }
}

/// No safe view has two places for one element: ndarray refuses such strides.
#[test]
fn strides_that_overlap_cannot_be_made() {
    let mut data = vec![0; 16];
    assert!(ArrayViewMut2::from_shape((4, 2).strides((0, 1)), &mut data).is_err());
    assert!(ArrayViewMut2::from_shape((4, 2).strides((1, 1)), &mut data).is_err());
    assert!(ArrayViewMut1::from_shape((4,).strides((0,)), &mut data).is_err());
}

#[test]
fn reversed_and_strided_views() {
    let want: Array1<i64> = (0..2 * MANY as i64)
        .map(|k| if k % 2 == 1 { MANY as i64 - 1 - k / 2 } else { 0 })
        .collect();
    on_all_threads(&want, "count_up", || {
        let mut base = Array1::zeros(2 * MANY);
        count_up(base.slice_mut(s![..;-2]));
        base
    });
    let want = Array2::from_shape_fn((50, 7), |(i, j)| (10 * (6 - j) + i) as i64);
    on_all_threads(&want, "fill_rows", || {
        let mut base = Array2::zeros((50, 7));
        fill_rows(base.slice_mut(s![.., ..;-1]).reversed_axes());
        base
    });
}

/// A macro of the user's own, by the name of numkern's.
mod own_macro {
    macro_rules! prange {
        ($range:expr) => {
            std::iter::repeat_n(0, 5)
        };
    }

    #[numkern::parallel]
    pub fn kernel(y: &mut [i64], n: usize) {
        for i in prange!(0..n) {
            y[i] += i as i64 + 1;
        }
    }

    /// The macro is not used by either.
    pub fn plain() -> Vec<usize> {
        let mut seen = vec![];
        for i in prange!(0..3) {
            seen.push(i);
        }
        seen
    }
}

#[test]
fn a_prange_of_ones_own_is_not_used() {
    let y = same_in_place!(own_macro::kernel(&mut vec![0; 2000], 2000));
    assert_eq!((y[0], y[1999]), (1, 2000));
    assert_eq!(own_macro::plain(), [0; 5]);
}

/// A type of the user's own, by the name of ndarray's.
mod own_type {
    pub struct Array1;

    impl Array1 {
        pub fn zeros(n: usize) -> Vec<i64> {
            vec![7; n]
        }
    }

    #[numkern::parallel]
    pub fn kernel(n: usize) -> Vec<i64> {
        let mut y = Array1::zeros(n);
        for i in prange!(0..n) {
            y[i] += i as i64;
        }
        y
    }
}

#[test]
fn an_array_type_of_ones_own_that_makes_a_vec() {
    assert_eq!(same_on_all_threads!(own_type::kernel(4)), [7, 8, 9, 10]);
    same_on_all_threads!(own_type::kernel(MANY));
}

#[parallel]
fn with_labels(y: &mut [i64]) {
    let n = y.len();
    'rows: for i in prange!(0..n) {
        'columns: for j in 0..4 {
            for k in 0..3 {
                if (i + j + k) % 5 == 0 {
                    continue 'columns;
                }
                if j * k == i % 7 {
                    continue 'rows;
                }
                y[i] += 1;
            }
        }
    }
}

#[parallel]
fn header_with_effects(y: &mut [i64]) -> i64 {
    let n = y.len();
    let mut s = 0;
    for i in prange!(
        0..{
            s += 1;
            n
        }
    ) {
        y[i] = i as i64;
        s += 2;
    }
    s
}

#[parallel]
fn inside_a_closure(y: &mut [i64], n: usize) {
    let sum = |m: usize| {
        let mut t = 0;
        for i in prange!(0..m) {
            t += i as i64;
        }
        t
    };
    y[0] = sum(n) + sum(3);
}

#[parallel]
fn offsets_from_everywhere(y: &mut [i64], p: (usize, f64), o: &[u32], a: ArrayView2<i64>) {
    for i in prange!(0..y.len() - 20) {
        y[i + p.0 + o[1] as usize + a.ncols() + a.dim().0 + a.shape()[1] + a.len_of(Axis(0))] +=
            a[[0, 0]] + i as i64;
    }
}

#[parallel]
fn dynamic(d: &mut ndarray::ArrayD<i64>) {
    let n = d.len_of(Axis(0));
    for i in prange!(0..n) {
        d[[i, 0]] = d.dim()[0] as i64 + i as i64;
        d.index_axis_mut(Axis(0), i)[[1]] += 2;
    }
}

#[test]
fn control_flow_headers_closures_and_offsets() {
    same_in_place!(with_labels(&mut vec![0; 700]));
    same_in_place!(header_with_effects(&mut vec![0; MANY]));
    let y = same_in_place!(inside_a_closure(&mut vec![0], MANY));
    assert_eq!(y[0], (MANY * (MANY - 1) / 2 + 3) as i64);
    let a = Array2::from_elem((2, 3), 5);
    let y =
        same_in_place!(offsets_from_everywhere(&mut vec![0; MANY], (1, 0.5), &[9, 4], a.view()));
    assert_eq!((y[14], y[15], y[16]), (0, 5, 6));
    same_in_place!(dynamic(&mut Array2::<i64>::zeros((300, 2)).into_dyn()));
}

/// Elements that index in their own way: each belongs to one iteration all the same.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Folded(i64);

impl Index<usize> for Folded {
    type Output = i64;
    fn index(&self, _: usize) -> &i64 {
        &self.0
    }
}

impl IndexMut<usize> for Folded {
    fn index_mut(&mut self, _: usize) -> &mut i64 {
        &mut self.0
    }
}

impl AddAssign for Folded {
    fn add_assign(&mut self, other: Folded) {
        self.0 += other.0;
    }
}

#[parallel]
fn elements_that_index(y: &mut [Folded]) {
    for i in prange!(0..y.len()) {
        y[i][0] = i as i64;
        y[i][7] += 2;
        y[i] += y[i];
    }
}

#[test]
fn elements_of_ones_own_type() {
    for threads in THREADS {
        let mut y = vec![Folded(0); MANY];
        with_num_threads(threads, || elements_that_index(&mut y));
        assert!(y.iter().enumerate().all(|(i, one)| one.0 == 2 * (i as i64 + 2)));
    }
}

#[parallel]
fn all_of_i8(y: &mut [i64]) {
    for i in prange!(-128..=127_i8) {
        let at = i as i16 + 128;
        y[0] += i64::from(at);
    }
}

#[test]
fn narrow_loop_variables() {
    let y = same_in_place!(all_of_i8(&mut vec![0; 1]));
    assert_eq!(y[0], 255 * 128);
}

/// `Axis` as a function of the user's own.
mod own_axis {
    #[allow(non_snake_case)]
    fn Axis(axis: usize) -> ndarray::Axis {
        ndarray::Axis(1 - axis)
    }

    #[numkern::parallel]
    pub fn kernel(c: &mut ndarray::Array2<i64>) {
        let n = c.nrows();
        for i in prange!(0..n) {
            c.index_axis_mut(Axis(0), i).fill(i as i64);
            c[[i, 0]] = 7;
        }
    }
}

#[test]
fn an_axis_that_is_another_one_panics() {
    for threads in THREADS {
        let message = panic_message(|| {
            with_num_threads(threads, || own_axis::kernel(&mut Array2::zeros((4, 4))));
        });
        assert_eq!(message.as_deref(), Some("`Axis(0)` is not ndarray's: it gives axis 1"));
    }
}

/// A method of ndarray's, replaced by a trait with another answer at each call.
mod own_len {
    use super::*;

    pub static CALLS: AtomicUsize = AtomicUsize::new(0);

    trait Len {
        fn len(self) -> usize;
    }

    impl Len for ArrayView1<'_, i64> {
        fn len(self) -> usize {
            CALLS.fetch_add(1, Ordering::Relaxed);
            3
        }
    }

    #[parallel]
    pub fn kernel(y: &mut [i64], a: ArrayView1<i64>) {
        let n = y.len() - 3;
        for i in prange!(0..n) {
            y[i + a.len()] = i as i64;
        }
    }
}

#[test]
fn a_shape_is_asked_for_once() {
    let mut y = vec![-1; MANY];
    own_len::kernel(&mut y, aview1(&[1, 2]));
    // In a kernel a shape is what ndarray says.
    assert_eq!(own_len::CALLS.load(Ordering::Relaxed), 0);
    let written = &y[2..MANY - 1];
    assert!(written.iter().enumerate().all(|(i, one)| *one == i as i64));
}
