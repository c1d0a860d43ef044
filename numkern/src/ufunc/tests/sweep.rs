use ndarray::{Axis, Slice};

use super::*;

/// A small generator of pseudo-random numbers, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) as usize) % end
    }

    /// An array that broadcasts to the shape, with strides of any kind.
    fn operand(&mut self, shape: &[usize]) -> ArrayD<f64> {
        let skipped = if self.below(3) == 0 { self.below(shape.len() + 1) } else { 0 };
        let lengths: Vec<_> = shape[skipped..]
            .iter()
            .map(|&length| if self.below(4) == 0 { 1 } else { length })
            .collect();
        self.array(&lengths)
    }

    /// An array of the shape, cut out of a larger one, with its axes in any
    /// order and direction.
    fn array(&mut self, shape: &[usize]) -> ArrayD<f64> {
        let mut order: Vec<_> = (0..shape.len()).collect();
        for k in (1..order.len()).rev() {
            if self.below(2) == 0 {
                order.swap(k, self.below(k + 1));
            }
        }
        let steps: Vec<_> = shape.iter().map(|_| [1, 1, 1, -1, 2, -2, 3][self.below(7)]).collect();
        let whole: Vec<_> =
            order.iter().map(|&axis| shape[axis] * isize::unsigned_abs(steps[axis])).collect();
        let mut array = numbers(&whole, self.below(1000));
        let mut places = vec![0; order.len()];
        for (place, &axis) in order.iter().enumerate() {
            places[axis] = place;
        }
        array = array.permuted_axes(IxDyn(&places));
        for (axis, &step) in steps.iter().enumerate() {
            array.slice_axis_inplace(Axis(axis), Slice::new(0, None, step));
        }
        assert_eq!(array.shape(), shape);
        array
    }

    fn shape(&mut self) -> Vec<usize> {
        let rank = self.below(6);
        let most = [0, 700, 40, 14, 8, 5][rank];
        (0..rank).map(|_| if self.below(40) == 0 { 0 } else { 1 + self.below(most) }).collect()
    }
}

#[test]
fn random_shapes_and_strides() {
    let mut random = Random(20_260_801);
    for round in 0..1500 {
        let shape = random.shape();
        let (a, b, c) = (random.operand(&shape), random.operand(&shape), random.operand(&shape));
        let function = |v: &[f64]| v[0] * 100.0 + v[1] * 10.0 + v[2];
        let got = call::<Mix3, (f64, f64, f64), _>((&a, &b, &c));
        let want = naive(got.shape(), &[a.view(), b.view(), c.view()], function);
        assert_eq!(got, want, "round {round}, {:?} {:?} {:?}", a.shape(), b.shape(), c.shape());

        let mut out = random.array(&shape);
        into::<Mix3, (f64, f64, f64), _, _>((&a, &b, &c), &mut out).unwrap();
        let want = naive(&shape, &[a.view(), b.view(), c.view()], function);
        assert_eq!(out, want, "round {round}, strides {:?}", out.strides());
    }
}
