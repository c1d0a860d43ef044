//! Kernels that a `macro_rules` macro writes: its tokens resolve names in a
//! place of their own, and what the attribute adds must meet them there.

use numkern::prelude::*;

#[njit]
fn square(x: f64) -> f64 {
    x * x
}

macro_rules! kernels {
    ($calls:ident, $fast:ident, $rows:ident, $wave:ident, $factor:expr) => {
        #[njit]
        fn $calls(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for &v in x {
                s += square(v) * $factor;
            }
            s
        }

        #[fastmath]
        fn $fast(x: &[f64], y: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() {
                s += x[i] * y[i] * $factor;
            }
            s
        }

        #[njit(parallel)]
        fn $rows(a: ArrayView2<f64>, out: &mut [f64], sums: &mut Array1<f64>) -> f64 {
            let mut total = 0.0;
            for i in prange!(0..a.nrows()) {
                let mut s = 0.0;
                for j in 0..a.ncols() {
                    s += square(a[[i, j]]) * $factor;
                    sums[j] += a[[i, j]];
                }
                out[i] = s;
                total += s;
            }
            total
        }

        #[vectorize]
        fn $wave<T: Float>(x: T) -> T {
            x.abs() + T::one()
        }
    };
}

kernels!(calls, fast, rows, wave, 1.0 + 1.0);

#[test]
fn kernels_from_a_macro() {
    assert_eq!(calls(&[1.0, 2.0]), 10.0);
    assert_eq!(fast(&[1.0, 2.0], &[3.0, 4.0]), 22.0);
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    let (mut out, mut sums) = (vec![0.0; 2], Array1::zeros(2));
    assert_eq!(rows(a.view(), &mut out, &mut sums), 60.0);
    assert_eq!(out, [10.0, 50.0]);
    assert_eq!(sums, array![4.0, 6.0]);
    assert_eq!(wave(&[-1.0_f32, 2.0]), array![2.0, 3.0]);
}
