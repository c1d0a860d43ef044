//! One array in every layout.

use ndarray::{Array, Array1, Array2, ArrayView1, ArrayView2, Axis, s};

/// Calls a function with the same `len` elements (those of `values`) as a view
/// of every layout a vector can have.
pub fn layouts_1d<T: Clone>(values: &[T], mut check: impl FnMut(&str, ArrayView1<'_, T>)) {
    let len = values.len();
    let contiguous = Array1::from_vec(values.to_vec());
    check("contiguous", contiguous.view());
    if let Some(filler) = values.first() {
        let mut wide = Array1::from_elem(2 * len, filler.clone());
        wide.slice_mut(s![..;2]).assign(&contiguous);
        check("every second", wide.slice(s![..;2]));
        let mut backward = Array1::from_elem(len, filler.clone());
        backward.slice_mut(s![..;-1]).assign(&contiguous);
        check("reversed", backward.slice(s![..;-1]));
        let mut wide = Array1::from_elem(3 * len, filler.clone());
        wide.slice_mut(s![..;-3]).assign(&contiguous);
        check("every third, reversed", wide.slice(s![..;-3]));
        let mut table = Array2::from_elem((len, 3), filler.clone());
        table.column_mut(1).assign(&contiguous);
        check("a column", table.column(1));
        let mut offset = Array1::from_elem(len + 1, filler.clone());
        offset.slice_mut(s![1..]).assign(&contiguous);
        check("unaligned", offset.slice(s![1..]));
    }
}

/// Calls a function with the same table as a view of every layout.
pub fn layouts_2d<T: Clone>(table: &Array2<T>, mut check: impl FnMut(&str, ArrayView2<'_, T>)) {
    let (m, n) = table.dim();
    let c_order = table.as_standard_layout();
    check("C order", c_order.view());
    let mut f_order = Array::from_shape_vec((n, m), c_order.t().iter().cloned().collect()).unwrap();
    check("transposed", f_order.t());
    f_order.swap_axes(0, 1);
    check("F order", f_order.view());
    let Some(filler) = table.first() else { return };
    let mut wide = Array2::from_elem((2 * m, 3 * n), filler.clone());
    wide.slice_mut(s![..;2, ..;3]).assign(table);
    check("sliced in both axes", wide.slice(s![..;2, ..;3]));
    let mut rows = Array2::from_elem((m, n), filler.clone());
    rows.slice_mut(s![..;-1, ..]).assign(table);
    check("rows reversed", rows.slice(s![..;-1, ..]));
    let mut both = Array2::from_elem((m, n), filler.clone());
    both.slice_mut(s![..;-1, ..;-1]).assign(table);
    check("both axes reversed", both.slice(s![..;-1, ..;-1]));
    let mut inner = Array2::from_elem((m + 2, n + 2), filler.clone());
    inner.slice_mut(s![1..m + 1, 1..n + 1]).assign(table);
    check("an inner part", inner.slice(s![1..m + 1, 1..n + 1]));
    let mut turned = c_order.to_owned();
    turned.invert_axis(Axis(1));
    let mut turned_back = Array2::from_elem((m, n), filler.clone());
    turned_back.assign(&turned);
    turned_back.invert_axis(Axis(1));
    check("columns reversed", turned_back.view());
}
