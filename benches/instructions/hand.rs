//! The same loops by hand, without checks but one before all loops, compiled for
//! the same CPU level.

use ndarray::{ArrayView2, ArrayViewMut2};
use numkern::__private::dispatch;

/// `fn name(args)`, whose body runs at the CPU level of kernels.
macro_rules! by_hand {
    ($(fn $name:ident($($arg:ident: $ty:ty),*) $body:block)*) => {$(
        pub fn $name($($arg: $ty),*) {
            #[inline(always)]
            #[allow(unused_mut)]
            fn body($(mut $arg: $ty),*) $body
            dispatch!(_simd => body($($arg),*))
        }
    )*};
}

by_hand! {
    fn prefix(x: &[f64], y: &mut [f64], n: usize) {
        assert!(n <= x.len() && n <= y.len());
        let mut s = 0.0;
        for i in 0..n {
            // SAFETY: the loops end where the arrays do, as asserted.
            unsafe {
                s += *x.get_unchecked(i);
                *y.get_unchecked_mut(i) = s;
            }
        }
    }

    fn smooth(x: &[f64], y: &mut [f64], n: usize) {
        assert!(n <= x.len() && n <= y.len());
        for i in 1..n - 1 {
            // SAFETY: the loops end where the arrays do, as asserted.
            unsafe {
                *y.get_unchecked_mut(i) = 0.25 * x.get_unchecked(i - 1)
                    + 0.5 * x.get_unchecked(i)
                    + 0.25 * x.get_unchecked(i + 1);
            }
        }
    }

    fn product(a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, c: ArrayViewMut2<'_, f64>) {
        assert!(a.dim() == b.dim() && a.dim() == c.dim());
        let (m, k) = a.dim();
        for i in 0..m {
            for j in 0..k {
                // SAFETY: the loops end where the arrays do, as asserted.
                unsafe { *c.uget_mut([i, j]) = a.uget([i, j]) * b.uget([i, j]) };
            }
        }
    }

    fn row_dots(a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, c: &mut [f64]) {
        assert!(a.dim() == b.dim() && c.len() == a.nrows());
        let (m, k) = a.dim();
        for i in 0..m {
            let mut s = 0.0;
            for j in 0..k {
                // SAFETY: the loops end where the arrays do, as asserted.
                s += unsafe { a.uget([i, j]) * b.uget([i, j]) };
            }
            // SAFETY: the loops end where the arrays do, as asserted.
            unsafe { *c.get_unchecked_mut(i) = s };
        }
    }

    fn jacobi(x: ArrayView2<'_, f64>, y: ArrayViewMut2<'_, f64>) {
        assert!(x.dim() == y.dim());
        let (m, k) = x.dim();
        for i in 1..m - 1 {
            for j in 1..k - 1 {
                // SAFETY: the loops end where the arrays do, as asserted.
                unsafe {
                    *y.uget_mut([i, j]) = 0.25
                        * (x.uget([i - 1, j]) + x.uget([i + 1, j])
                            + x.uget([i, j - 1]) + x.uget([i, j + 1]));
                }
            }
        }
    }

    fn blur(x: &[f64], y: &mut [f64], h: usize, w: usize) {
        assert!(h * w <= x.len() && h * w <= y.len());
        for i in 1..h - 1 {
            for j in 1..w - 1 {
                let at = i * w + j;
                // SAFETY: the loops end where the arrays do, as asserted.
                unsafe {
                    *y.get_unchecked_mut(at) = 0.2
                        * (x.get_unchecked(at) + x.get_unchecked(at - w)
                            + x.get_unchecked(at + w) + x.get_unchecked(at - 1)
                            + x.get_unchecked(at + 1));
                }
            }
        }
    }
}
