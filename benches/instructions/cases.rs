//! What is counted: each kernel on arrays of some shape and layout.

use std::hint::black_box;

use ndarray::{Array2, ArrayView2, ArrayViewMut2, ShapeBuilder, s};

use crate::{hand, kernels};

/// One row of the table.
pub struct Case {
    pub name: &'static str,
    run: fn(version: &str, calls: usize) -> f64,
}

impl Case {
    /// Calls one version.
    pub fn run(&self, version: &str, calls: usize) {
        black_box((self.run)(version, calls));
    }

    /// Asserts that all versions compute the same, where the kernel may not sum in
    /// another order to the last bit.
    pub fn compare(&self) {
        let [kernel, hand, plain] = ["kernel", "hand", "plain"].map(|v| (self.run)(v, 1));
        let near =
            kernel == hand || self.name.ends_with("fast") && numkern::allclose(&kernel, &hand);
        assert!(near && hand == plain, "{}: the versions differ", self.name);
    }
}

pub const CASES: &[Case] = &[
    Case { name: "prefix", run: |version, calls| slices(version, calls, prefix) },
    Case { name: "smooth", run: |version, calls| slices(version, calls, smooth) },
    Case { name: "blur", run: |version, calls| slices(version, calls, blur) },
    Case { name: "product_c", run: |version, calls| matrices(version, calls, C, product) },
    Case { name: "product_f", run: |version, calls| matrices(version, calls, F, product) },
    Case {
        name: "product_strided",
        run: |version, calls| matrices(version, calls, STRIDED, product),
    },
    Case {
        name: "product_rows_of_4",
        run: |version, calls| matrices(version, calls, NARROW, product),
    },
    Case { name: "row_dots_c", run: |version, calls| matrices(version, calls, C, row_dots) },
    Case { name: "row_dots_f", run: |version, calls| matrices(version, calls, F, row_dots) },
    Case {
        name: "row_dots_strided",
        run: |version, calls| matrices(version, calls, STRIDED, row_dots),
    },
    Case {
        name: "row_dots_of_4",
        run: |version, calls| matrices(version, calls, NARROW, row_dots),
    },
    Case { name: "rowwise_dot", run: |version, calls| matrices(version, calls, C, rowwise_dot) },
    Case {
        name: "rowwise_dot_fast",
        run: |version, calls| matrices(version, calls, C, rowwise_dot_fast),
    },
    Case { name: "in_place_parallel", run: |version, calls| matrices(version, calls, C, in_place) },
    Case { name: "jacobi_c", run: |version, calls| matrices(version, calls, C, jacobi) },
    Case { name: "jacobi_f", run: |version, calls| matrices(version, calls, F, jacobi) },
    Case {
        name: "jacobi_strided",
        run: |version, calls| matrices(version, calls, STRIDED, jacobi),
    },
];

/// Rows, columns, order and step.
type Layout = (usize, usize, bool, usize);

const C: Layout = (200, 120, false, 1);
const F: Layout = (200, 120, true, 1);
const STRIDED: Layout = (200, 120, false, 2);
const NARROW: Layout = (4_000, 4, false, 1);

fn number(i: usize) -> f64 {
    ((i * 37 + 11) % 101) as f64 / 7.0
}

/// The kernel, the loop by hand, or the plain function.
fn of<F>(version: &str, [kernel, hand, plain]: [F; 3]) -> F {
    match version {
        "kernel" => kernel,
        "hand" => hand,
        "plain" => plain,
        other => panic!("`{other}` is not kernel, hand or plain"),
    }
}

fn slices(version: &str, calls: usize, call: fn(&str, &[f64], &mut [f64])) -> f64 {
    let x: Vec<f64> = (0..24_000).map(number).collect();
    let mut y = vec![0.0; x.len()];
    for _ in 0..calls {
        call(version, black_box(&x), black_box(&mut y));
    }
    y.iter().sum()
}

fn prefix(version: &str, x: &[f64], y: &mut [f64]) {
    let call = of::<fn(&[f64], &mut [f64], usize)>(
        version,
        [kernels::prefix, hand::prefix, kernels::prefix::reference],
    );
    call(x, y, x.len());
}

fn smooth(version: &str, x: &[f64], y: &mut [f64]) {
    let call = of::<fn(&[f64], &mut [f64], usize)>(
        version,
        [kernels::smooth, hand::smooth, kernels::smooth::reference],
    );
    call(x, y, x.len());
}

fn blur(version: &str, x: &[f64], y: &mut [f64]) {
    let call = of::<fn(&[f64], &mut [f64], usize, usize)>(
        version,
        [kernels::blur, hand::blur, kernels::blur::reference],
    );
    call(x, y, 200, 120);
}

type Matrices = fn(&str, ArrayView2<'_, f64>, ArrayView2<'_, f64>, ArrayViewMut2<'_, f64>);

fn matrices(version: &str, calls: usize, layout: Layout, call: Matrices) -> f64 {
    let (m, k, columns, step) = layout;
    let shape = (m, k * step).set_f(columns);
    let a = Array2::from_shape_fn(shape, |(i, j)| number(i * k + j));
    let b = Array2::from_shape_fn(shape, |(i, j)| number(i + j * m));
    let mut c = Array2::zeros(shape);
    for _ in 0..calls {
        let part = s![.., ..;step];
        call(version, black_box(a.slice(part)), black_box(b.slice(part)), c.slice_mut(part));
    }
    c.sum()
}

fn product(
    version: &str,
    a: ArrayView2<'_, f64>,
    b: ArrayView2<'_, f64>,
    c: ArrayViewMut2<'_, f64>,
) {
    let versions = [kernels::product, hand::product, kernels::product::reference];
    of::<fn(ArrayView2<'_, f64>, ArrayView2<'_, f64>, ArrayViewMut2<'_, f64>)>(version, versions)(
        a, b, c,
    );
}

fn row_dots(
    version: &str,
    a: ArrayView2<'_, f64>,
    b: ArrayView2<'_, f64>,
    mut c: ArrayViewMut2<'_, f64>,
) {
    let mut sums = vec![0.0; a.nrows()];
    let versions = [kernels::row_dots, hand::row_dots, kernels::row_dots::reference];
    of::<RowDots>(version, versions)(a, b, &mut sums);
    c[[0, 0]] = sums.iter().sum();
}

/// A block of a parallel loop on this thread, beside the serial loop by hand.
fn one_block(
    versions: [RowDots; 3],
    version: &str,
    a: ArrayView2<'_, f64>,
    b: ArrayView2<'_, f64>,
    mut c: ArrayViewMut2<'_, f64>,
) {
    let mut sums = vec![0.0; a.nrows()];
    let call = of(version, versions);
    numkern::with_num_threads(1, || call(a, b, &mut sums));
    c[[0, 0]] = sums.iter().sum();
}

type RowDots = fn(ArrayView2<'_, f64>, ArrayView2<'_, f64>, &mut [f64]);

fn rowwise_dot(v: &str, a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, c: ArrayViewMut2<'_, f64>) {
    let kernel = kernels::rowwise_dot;
    one_block([kernel, hand::row_dots, kernels::rowwise_dot::reference], v, a, b, c);
}

fn rowwise_dot_fast(
    version: &str,
    a: ArrayView2<'_, f64>,
    b: ArrayView2<'_, f64>,
    c: ArrayViewMut2<'_, f64>,
) {
    let kernel = kernels::rowwise_dot_fast;
    one_block([kernel, hand::row_dots, kernels::rowwise_dot_fast::reference], version, a, b, c);
}

/// The sum in the array, where the hand has it in a variable.
fn in_place(v: &str, a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, c: ArrayViewMut2<'_, f64>) {
    let kernel = kernels::row_dots_in_place;
    one_block([kernel, hand::row_dots, kernels::row_dots_in_place::reference], v, a, b, c);
}

fn jacobi(
    version: &str,
    a: ArrayView2<'_, f64>,
    _: ArrayView2<'_, f64>,
    c: ArrayViewMut2<'_, f64>,
) {
    let versions = [kernels::jacobi, hand::jacobi, kernels::jacobi::reference];
    of::<fn(ArrayView2<'_, f64>, ArrayViewMut2<'_, f64>)>(version, versions)(a, c);
}
