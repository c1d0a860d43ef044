//! Compares results up to rounding, by NumPy's rules.

use ndarray::{ArrayBase, ArrayRef, ArrayViewD, Data, Dimension, Zip};

/// Whether all elements are close, as NumPy's `allclose` with its default
/// tolerances (`rtol` 1e-5, `atol` 1e-8) says.
///
/// Each side may be a number, a slice, a `Vec`, an array or an ndarray of any
/// rank and layout; the element types may differ. Shapes must be equal, or one
/// side a number (a 0-d array counts as one); other shapes are not close.
///
/// ```
/// use numkern::prelude::*;
///
/// assert!(allclose(&[1.0, 2.0], &array![1.0, 2.0 + 1e-9]));
/// assert!(allclose(&vec![1.0_f32, 1.0], &1));
/// assert!(!allclose(&[f64::NAN], &[f64::NAN]));
/// assert!(!allclose(&[1.0, 2.0], &[1.0]));
/// ```
pub fn allclose<A: CloseTo + ?Sized, B: CloseTo + ?Sized>(a: &A, b: &B) -> bool {
    AllClose::new().check(a, b)
}

/// [`allclose`] with other tolerances.
///
/// Two numbers are close if `|a - b| <= atol + rtol * |b|`. The second one is
/// the reference: the rule is not symmetric. Infinities are close to
/// themselves only, NaN to nothing unless [`equal_nan`](Self::equal_nan) is set.
///
/// ```
/// use numkern::prelude::*;
///
/// let exact = AllClose::new().rtol(0.0).atol(0.0);
/// assert!(exact.check(&[0.5, f64::INFINITY], &[0.5, f64::INFINITY]));
/// assert!(!exact.check(&1.0, &(1.0 + f64::EPSILON)));
/// assert!(AllClose::new().equal_nan(true).check(&f64::NAN, &f64::NAN));
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is compared until `check` is called"]
pub struct AllClose {
    rtol: f64,
    atol: f64,
    equal_nan: bool,
}

impl Default for AllClose {
    fn default() -> Self {
        Self::new()
    }
}

impl AllClose {
    /// NumPy's defaults: `rtol` 1e-5, `atol` 1e-8, NaN close to nothing.
    pub fn new() -> Self {
        Self { rtol: 1e-5, atol: 1e-8, equal_nan: false }
    }

    /// The tolerance relative to the second number.
    pub fn rtol(mut self, rtol: f64) -> Self {
        self.rtol = rtol;
        self
    }

    /// The tolerance at zero.
    pub fn atol(mut self, atol: f64) -> Self {
        self.atol = atol;
        self
    }

    /// Whether NaN is close to NaN.
    pub fn equal_nan(mut self, equal_nan: bool) -> Self {
        self.equal_nan = equal_nan;
        self
    }

    /// Whether all elements are close.
    pub fn check<A: CloseTo + ?Sized, B: CloseTo + ?Sized>(&self, a: &A, b: &B) -> bool {
        let (a, b) = (a.elements(), b.elements());
        if a.shape() == b.shape() {
            return Zip::from(&a).and(&b).all(|&a, &b| self.close(a, b));
        }
        match (a.ndim(), b.ndim()) {
            (0, _) => b.iter().all(|&b| self.close(a[[]], b)),
            (_, 0) => a.iter().all(|&a| self.close(a, b[[]])),
            _ => false,
        }
    }

    fn close<A: CloseElement, B: CloseElement>(&self, a: A, b: B) -> bool {
        let (exact_a, exact_b) = (a.integer(), b.integer());
        let (x, y) = (a.float(), b.float());
        let (distance, equal) = match (exact_a, exact_b) {
            // Two integers part exactly, also where a float could not hold them.
            (Some(a), Some(b)) => (a.abs_diff(b) as f64, a == b),
            _ => ((x - y).abs(), x == y),
        };
        let within = y.is_finite() && distance <= self.atol + self.rtol * y.abs();
        within || equal || (self.equal_nan && x.is_nan() && y.is_nan())
    }
}

/// A number that [`allclose`] compares.
pub trait CloseElement: Copy {
    /// The nearest float.
    fn float(self) -> f64;
    /// The value, if it is an integer type.
    fn integer(self) -> Option<i128>;
}

/// What [`allclose`] compares: a number or an array of numbers.
#[diagnostic::on_unimplemented(
    message = "NK0131: `{Self}` is neither a number nor an array of numbers",
    label = "cannot be compared up to rounding",
    note = "help: compare numbers, slices, `Vec`s, arrays or ndarrays of `f32`, `f64` or integers"
)]
pub trait CloseTo {
    /// The type of the numbers.
    type Element: CloseElement;

    /// The numbers; a single one is an array of rank 0.
    fn elements(&self) -> ArrayViewD<'_, Self::Element>;
}

macro_rules! numbers {
    ($($t:ident: $self:ident => $integer:expr;)*) => {$(
        impl CloseElement for $t {
            #[inline(always)]
            fn float(self) -> f64 {
                self as f64
            }

            #[inline(always)]
            fn integer($self) -> Option<i128> {
                $integer
            }
        }

        impl CloseTo for $t {
            type Element = $t;

            fn elements(&self) -> ArrayViewD<'_, $t> {
                ndarray::aview0(self).into_dyn()
            }
        }
    )*};
}

numbers! {
    f32: self => None;
    f64: self => None;
    i8: self => Some(self.into());
    i16: self => Some(self.into());
    i32: self => Some(self.into());
    i64: self => Some(self.into());
    isize: self => Some(self as i128);
    u8: self => Some(self.into());
    u16: self => Some(self.into());
    u32: self => Some(self.into());
    u64: self => Some(self.into());
    usize: self => Some(self as i128);
}

impl<T: CloseElement> CloseTo for [T] {
    type Element = T;

    fn elements(&self) -> ArrayViewD<'_, T> {
        ndarray::aview1(self).into_dyn()
    }
}

impl<T: CloseElement> CloseTo for Vec<T> {
    type Element = T;

    fn elements(&self) -> ArrayViewD<'_, T> {
        self.as_slice().elements()
    }
}

impl<T: CloseElement, const N: usize> CloseTo for [T; N] {
    type Element = T;

    fn elements(&self) -> ArrayViewD<'_, T> {
        self.as_slice().elements()
    }
}

impl<T: CloseElement, D: Dimension> CloseTo for ArrayRef<T, D> {
    type Element = T;

    fn elements(&self) -> ArrayViewD<'_, T> {
        self.view().into_dyn()
    }
}

impl<S: Data, D: Dimension> CloseTo for ArrayBase<S, D>
where
    S::Elem: CloseElement,
{
    type Element = S::Elem;

    fn elements(&self) -> ArrayViewD<'_, S::Elem> {
        self.view().into_dyn()
    }
}

impl<A: CloseTo + ?Sized> CloseTo for &A {
    type Element = A::Element;

    fn elements(&self) -> ArrayViewD<'_, A::Element> {
        (**self).elements()
    }
}

impl<A: CloseTo + ?Sized> CloseTo for &mut A {
    type Element = A::Element;

    fn elements(&self) -> ArrayViewD<'_, A::Element> {
        (**self).elements()
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array1, Array2, arr0, array, s};

    use super::*;

    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;

    /// Every answer is what `numpy.isclose(a, b)` returns.
    #[test]
    fn numbers_as_numpy_says() {
        for (a, b, want) in [
            (1.0, 1.0, true),
            (1.0, 1.0 + 1e-5, true),
            (1.0, 1.0 + 2.1e-5, false),
            (0.0, 1e-8, true),
            (0.0, 1.1e-8, false),
            (0.0, -0.0, true),
            (INF, INF, true),
            (-INF, INF, false),
            (INF, 1e308, false),
            (1e308, INF, false),
            (NAN, NAN, false),
            (NAN, 1.0, false),
            (1.0, NAN, false),
            (NAN, INF, false),
            (1e308, -1e308, false),
        ] {
            assert_eq!(allclose(&a, &b), want, "{a} {b}");
        }
    }

    #[test]
    fn the_second_one_is_the_reference() {
        let tenth = AllClose::new().rtol(0.1).atol(0.0);
        assert!(tenth.check(&9.0, &10.0));
        assert!(!tenth.check(&10.0, &9.0));
    }

    #[test]
    fn nan_is_close_to_nan_only_on_request() {
        let nan = AllClose::new().equal_nan(true);
        assert!(nan.check(&[NAN, 1.0], &[NAN, 1.0]));
        assert!(!nan.check(&NAN, &1.0));
        assert!(!nan.check(&NAN, &INF));
    }

    #[test]
    fn shapes_must_be_equal_or_one_side_a_number() {
        let a = Array2::<f64>::ones((2, 3));
        assert!(allclose(&a, &1.0) && allclose(&1, &a));
        assert!(allclose(&a, &arr0(1.0)));
        assert!(!allclose(&a, &Array2::<f64>::ones((3, 2))));
        assert!(!allclose(&a, &[1.0, 1.0, 1.0]));
        assert!(!allclose(&[1.0], &[1.0, 1.0]));
        let none: [f64; 0] = [];
        assert!(allclose(&none, &none) && allclose(&none, &5.0));
        assert!(!allclose(&none, &[1.0]));
    }

    #[test]
    fn every_kind_of_array() {
        let a = Array1::from(vec![1.0, 2.0, 3.0]);
        let (slice, view) = (&[3.0, 2.0, 1.0][..], a.slice(s![..;-1]));
        assert!(allclose(slice, &view) && allclose(&slice, &view));
        assert!(allclose(&vec![1, 2, 3], &a));
        assert!(allclose(&[1.0_f32, 2.0, 3.0], &a));
        let m = array![[1.0, 2.0], [3.0, 4.0]];
        assert!(allclose(&m.t(), &array![[1.0, 3.0], [2.0, 4.0]]));
        assert!(!allclose(&m.t(), &m));
    }

    #[test]
    fn integers_part_exactly() {
        let exact = AllClose::new().rtol(0.0).atol(0.0);
        assert!(!exact.check(&i64::MAX, &(i64::MAX - 1)));
        assert!(exact.check(&u64::MAX, &u64::MAX));
        assert!(exact.check(&3_u8, &3_i64));
    }
}
