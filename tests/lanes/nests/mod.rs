//! Loops of kernels whose iterations run in lanes.

mod order;
mod pictures;
mod reads;
mod rows;

use ndarray::{Array2, ArrayView2, ArrayViewMut2, s};
use numkern::dispatch::{available_levels, with_level};

/// Numbers of columns around the width of lanes.
pub fn lengths() -> impl Iterator<Item = usize> {
    (0..=4 * numkern::__private::spmd::WIDTH + 3).chain([100])
}

/// Some of them, for what takes longer.
pub fn few_lengths() -> impl Iterator<Item = usize> {
    const WIDTH: usize = numkern::__private::spmd::WIDTH;
    [0, 1, WIDTH - 1, WIDTH, WIDTH + 1, 2 * WIDTH + 3].into_iter()
}

/// Runs a check at every CPU level.
pub fn at_every_level(check: impl Fn()) {
    for level in available_levels() {
        with_level(level, &check).expect("a level");
    }
}

/// Runs a check at every CPU level and on several numbers of threads.
pub fn on_all_threads(check: impl Fn() + Sync) {
    at_every_level(|| {
        for threads in [1, 2, 3, 8] {
            numkern::with_num_threads(threads, &check);
        }
    });
}

/// Calls a function with a table of zeros to write to, in every layout; what
/// stands between its elements must stay as it is.
pub fn outputs<T: Clone + Default + PartialEq + std::fmt::Debug>(
    shape: (usize, usize),
    gap: T,
    mut check: impl FnMut(&str, ArrayViewMut2<'_, T>),
) {
    let (m, n) = shape;
    check("C order", Array2::default(shape).view_mut());
    check("F order", Array2::default((n, m)).reversed_axes().view_mut());
    let mut wide = Array2::from_elem((2 * m, 3 * n), gap.clone());
    wide.slice_mut(s![..;2, ..;3]).fill(T::default());
    check("sliced", wide.slice_mut(s![..;2, ..;3]));
    wide.slice_mut(s![..;2, ..;3]).fill(gap.clone());
    assert!(wide.iter().all(|one| *one == gap), "written between the elements");
    let mut reversed = Array2::default(shape);
    check("reversed", reversed.slice_mut(s![..;-1, ..;-1]));
    let mut inner = Array2::from_elem((m + 2, n + 2), gap.clone());
    inner.slice_mut(s![1..=m, 1..=n]).fill(T::default());
    check("an inner part", inner.slice_mut(s![1..=m, 1..=n]));
    inner.slice_mut(s![1..=m, 1..=n]).fill(gap.clone());
    assert!(inner.iter().all(|one| *one == gap), "written around the elements");
}

/// The same table in every layout.
pub fn inputs<T: Clone + Default>(table: &Array2<T>, check: impl Fn(&str, ArrayView2<'_, T>)) {
    let (m, n) = table.dim();
    check("C order", table.view());
    let f_order = Array2::from_shape_fn((n, m), |(j, i)| table[[i, j]].clone());
    check("F order", f_order.t());
    let mut wide = Array2::default((2 * m, 3 * n));
    wide.slice_mut(s![..;2, ..;3]).assign(table);
    check("sliced", wide.slice(s![..;2, ..;3]));
    let mut reversed = Array2::default((m, n));
    reversed.slice_mut(s![..;-1, ..;-1]).assign(table);
    check("reversed", reversed.slice(s![..;-1, ..;-1]));
}

/// Asserts that the innermost of a kernel's loops over a range is in lanes.
#[track_caller]
pub fn in_lanes(explain: numkern::Explain) {
    let lanes = explain.entries.iter().any(|entry| {
        entry.what.trim_start().starts_with("for") && entry.why.contains("side by side")
    });
    assert!(lanes, "{explain}");
}
