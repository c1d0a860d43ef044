use ndarray::{ArcArray, Array, Array1, Array2, ArrayRef1, CowArray, Ix2, IxDyn, arr1};

use super::*;
use crate::ufunc::{Elements, Operands, Rank, Returned};

/// The function that the attribute writes for a generic kernel.
fn hypot<T: Float, A, B>(a: A, b: B) -> Returned<Hypot, (T, T), (A, B)>
where
    (A, B): Operands<(T, T)>,
{
    call::<Hypot, (T, T), _>((a, b))
}

/// The function that the attribute writes for a kernel of f64.
fn hypot64<A, B>(a: A, b: B) -> Returned<Hypot, (f64, f64), (A, B)>
where
    (A, B): Operands<(f64, f64)>,
{
    call::<Hypot, (f64, f64), _>((a, b))
}

fn hypot32<A, B>(a: A, b: B) -> Returned<Hypot, (f32, f32), (A, B)>
where
    (A, B): Operands<(f32, f32)>,
{
    call::<Hypot, (f32, f32), _>((a, b))
}

fn negate<T, A>(a: A) -> Returned<Negate, (T,), (A,)>
where
    T: Number + std::ops::Neg<Output = T>,
    (A,): Operands<(T,)>,
{
    call::<Negate, (T,), _>((a,))
}

#[test]
fn literals_take_the_kernels_type() {
    let (a, f) = (arr1(&[3.0, 0.0]), arr1(&[3.0_f32, 0.0]));
    assert_eq!(hypot64(&a, 4.0), arr1(&[5.0, 4.0]));
    assert_eq!(hypot64(4.0, &a), arr1(&[5.0, 4.0]));
    assert_eq!(hypot32(&f, 4.0), arr1(&[5.0, 4.0]));
    assert_eq!(hypot32(4.0, &f), arr1(&[5.0, 4.0]));
    assert_eq!(hypot64(3.0, 4.0), 5.0);
    assert_eq!(hypot32(3.0, 4.0), 5.0_f32);
    // A generic kernel takes its type from the arrays.
    assert_eq!(hypot(&a, 4.0), arr1(&[5.0, 4.0]));
    assert_eq!(hypot(&f, 4.0), arr1(&[5.0, 4.0]));
    assert_eq!(hypot(4.0, &f), arr1(&[5.0, 4.0]));
    assert_eq!(hypot(&f, &f.to_vec()), arr1(&[f[0].hypot(f[0]), 0.0]));
    assert_eq!(hypot(3.0_f32, 4.0), 5.0);
    assert_eq!(hypot(3.0, 4.0), 5.0);
    assert_eq!(negate(&arr1(&[1, 2])), arr1(&[-1, -2]));
    assert_eq!(negate(7), -7);
    assert_eq!(negate(vec![1.5]), arr1(&[-1.5]));
}

#[test]
fn every_kind_of_operand() {
    let a: Array2<f64> = Array::from_elem((2, 3), 3.0);
    let want: Array2<f64> = Array::from_elem((2, 3), 5.0);
    let row: &ArrayRef1<f64> = &Array1::from_elem(3, 4.0);
    assert_eq!(hypot64(&a, row), want);
    assert_eq!(hypot64(a.view(), &[4.0; 3]), want);
    assert_eq!(hypot64(&a.view(), &[4.0; 3][..]), want);
    assert_eq!(hypot64(a.clone(), vec![4.0; 3]), want);
    assert_eq!(hypot64(ArcArray::from(a.clone()), 4.0), want);
    assert_eq!(hypot64(&CowArray::from(&a), 4.0), want);
    let mut b = a.clone();
    assert_eq!(hypot64(b.view_mut(), 4.0), want);
    // A dynamic rank makes the result dynamic.
    let dynamic = a.clone().into_dyn();
    let got: ArrayD<f64> = hypot64(&dynamic, row);
    assert_eq!(got, want.into_dyn());
    let flat: ArrayD<f64> = hypot64(row, &ArrayD::zeros(IxDyn(&[])));
    assert_eq!(flat.shape(), [3]);
}

#[test]
fn mixed_element_types() {
    let a = Array2::from_shape_fn((5, 100), |(i, j)| (i * j) as f64 / 7.0);
    let b = Array1::from_shape_fn(100, |j| j as i32 / 3);
    let got: Array2<bool> = call::<Above, (f64, i32), _>((&a, &b));
    assert_eq!(got, Array2::from_shape_fn((5, 100), |(i, j)| a[[i, j]] > f64::from(b[j])));
    assert!(!call::<Above, (f64, i32), _>((2.5, 3)));
    let turned = call::<Above, (f64, i32), _>((a.t(), 3));
    assert_eq!(turned, a.t().mapv(|v| v > 3.0));
}

macro_rules! sum_kernels {
    ($($name:ident($($arg:ident)*);)*) => {$(
        kernel!($name[]($($arg: f64),*) -> f64 {
            let mut weighted = 0.0;
            $(weighted = weighted * 3.0 + $arg;)*
            weighted
        });
    )*};
}

sum_kernels! {
    Sum1(a);
    Sum4(a b c d);
    Sum5(a b c d e);
    Sum6(a b c d e f);
    Sum7(a b c d e f g);
    Sum8(a b c d e f g h);
}

#[test]
fn one_to_eight_operands() {
    let weighted = |v: &[f64]| v.iter().fold(0.0, |sum, v| sum * 3.0 + v);
    let shapes: [&[usize]; 8] =
        [&[70], &[9, 1], &[], &[9, 70], &[5, 1, 1], &[1, 70], &[5, 9, 70], &[70]];
    let all: Vec<_> = shapes.iter().enumerate().map(|(k, s)| numbers(s, k * 40)).collect();
    macro_rules! count {
        ($($name:ident($($i:literal)*);)*) => {$({
            let operands = [$(all[$i].view()),*];
            let got = call::<$name, _, _>(($(&all[$i],)*));
            assert_eq!(got, naive(got.shape(), &operands, weighted), stringify!($name));
        })*};
    }
    count! {
        Sum1(0);
        Sum4(0 1 2 3);
        Sum5(0 1 2 3 4);
        Sum6(0 1 2 3 4 5);
        Sum7(0 1 2 3 4 5 6);
        Sum8(0 1 2 3 4 5 6 7);
    }
}

#[test]
fn functions_generic_over_the_rank() {
    fn lengths<D: Rank>(x: &Array<f64, D>, y: &Array<f64, D>) -> <D as Rank>::Of<f64> {
        call::<Hypot, (f64, f64), _>((x, y))
    }
    let a = Array2::from_elem((2, 2), 3.0);
    let got: Array<f64, Ix2> = lengths(&a, &(&a + 1.0));
    assert_eq!(got, Array2::from_elem((2, 2), 5.0));
    fn is_elements<E: Elements>() {}
    is_elements::<(f64, u8, bool)>();
}

#[test]
fn values_of_no_size() {
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Nothing;
    impl Element for Nothing {}
    enum Forget {}
    impl Ufunc<(Nothing, f64)> for Forget {
        type Output = Nothing;
        const PARALLEL: bool = false;
        fn scalar<S: Simd>(_simd: S, _: (Nothing, f64)) -> Nothing {
            Nothing
        }
    }
    let a = Array2::from_elem((3, 400), Nothing);
    let got = call::<Forget, (Nothing, f64), _>((a.t(), 1.0));
    assert_eq!(got.shape(), [400, 3]);
}
