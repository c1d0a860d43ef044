//! Random shapes, slices and orders of axes: the result is that of ndarray's
//! own broadcasting.

use ndarray::{ArrayD, ArrayViewD, IxDyn, Slice};
use numkern::prelude::*;
use numkern::with_num_threads;
use proptest::prelude::*;

use crate::{formula, parallel_formula};

/// An array, and the view of it that is passed: some axes stepped, reversed or
/// of length 1, all in some order.
#[derive(Clone, Debug)]
struct Operand {
    base: ArrayD<f64>,
    steps: Vec<isize>,
    drop_leading: usize,
}

impl Operand {
    fn view(&self) -> ArrayViewD<'_, f64> {
        let mut view = self.base.view().reversed_axes();
        for (axis, &step) in self.steps.iter().enumerate() {
            view.slice_axis_inplace(Axis(axis), Slice::new(0, None, step));
        }
        for _ in 0..self.drop_leading {
            if view.ndim() > 0 && view.len_of(Axis(0)) > 0 {
                view.index_axis_inplace(Axis(0), 0);
            }
        }
        view
    }
}

/// An operand that broadcasts to this shape.
fn operand(shape: Vec<usize>) -> impl Strategy<Value = Operand> {
    let axes = shape.len();
    (
        proptest::collection::vec(any::<bool>(), axes),
        proptest::collection::vec(prop_oneof![Just(1), Just(2), Just(-1), Just(-2)], axes),
        0..=axes,
        0..1000_usize,
    )
        .prop_map(move |(single, steps, drop_leading, start)| {
            let lengths: Vec<usize> = (0..axes)
                .map(|axis| {
                    let length = if single[axis] { 1 } else { shape[axis] };
                    // The length before stepping over it.
                    let step = isize::unsigned_abs(steps[axis]);
                    if length == 0 { 0 } else { (length - 1) * step + 1 }
                })
                .rev()
                .collect();
            let count = lengths.iter().product::<usize>();
            let values = (0..count).map(|k| ((start + 7 * k) % 23) as f64 / 4.0 - 2.75).collect();
            let base = ArrayD::from_shape_vec(IxDyn(&lengths), values).unwrap();
            Operand { base, steps: steps.clone(), drop_leading }
        })
}

fn operands() -> impl Strategy<Value = (Operand, Operand)> {
    proptest::collection::vec(0..5_usize, 0..5)
        .prop_flat_map(|shape| (operand(shape.clone()), operand(shape)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broadcasting_is_that_of_ndarray((left, right) in operands()) {
        let (a, b) = (left.view(), right.view());
        let axes = a.ndim().max(b.ndim());
        let length = |view: &ArrayViewD<f64>, axis: usize| {
            (axis + view.ndim()).checked_sub(axes).map_or(1, |axis| view.shape()[axis])
        };
        let joint: Option<Vec<usize>> = (0..axes)
            .map(|axis| match (length(&a, axis), length(&b, axis)) {
                (m, n) if m == n || n == 1 => Some(m),
                (1, n) => Some(n),
                _ => None,
            })
            .collect();
        let got = formula::try_call(a.view(), b.view());
        match joint {
            None => prop_assert!(got.is_err()),
            Some(shape) => {
                let wide_a = a.broadcast(IxDyn(&shape)).unwrap();
                let wide_b = b.broadcast(IxDyn(&shape)).unwrap();
                let want: Vec<f64> = wide_a
                    .iter()
                    .zip(&wide_b)
                    .map(|(&a, &b)| formula::reference(a, b))
                    .collect();
                let got = got.unwrap();
                prop_assert_eq!(got.shape(), &shape[..]);
                prop_assert_eq!(got.iter().copied().collect::<Vec<_>>(), want.clone());
                let parallel = with_num_threads(3, || parallel_formula(a.view(), b.view()));
                prop_assert_eq!(parallel.iter().copied().collect::<Vec<_>>(), want);
            }
        }
    }
}
