//! Parts of an array that an iteration owns, and attempts to own too much.

use super::{accept, refuse, run};
use crate::analyse::Parallel;

/// Asserts that the parts of one array are tested before the loop, in this many
/// ways: one where the analysis sees how they are apart.
#[track_caller]
fn owns(body: &str, ways: usize) -> Parallel {
    let name = if body.contains("c.") || body.contains("c[") { "writers c" } else { "writers y" };
    let found = accept(body, name);
    let [owned] = found.owned.as_slice() else { panic!("no test before the loop: {body}") };
    assert_eq!(owned.ways.len(), ways, "{body}");
    found
}

#[test]
fn constants_and_invariants() {
    owns("for i in prange!(0..n) { y[i + OFF] = 1.0; }", 1);
    owns("for i in prange!(0..n) { y[i + Self::OFF] = y[Self::OFF + i]; }", 1);
    owns("for i in prange!(0..n) { y[STRIDE * i + OFF] = 1.0; }", 1);
    owns("for i in prange!(0..n) { y[lo * i + 3] = 1.0; }", 1);
    owns("let k = helper(n); for i in prange!(0..n) { y[k * i] = 1.0; }", 1);
    owns("for i in prange!(0..n) { y[x.len() * i] = 1.0; }", 1);
    owns("for i in prange!(0..n) { y[i * (n / 4)] = 1.0; }", 1);
    // What cancels need not be known.
    owns("for i in prange!(0..n) { y[lo * i + ix[0]] = y[ix[0] + lo * i]; }", 1);
}

#[test]
fn flat_matrices() {
    owns("for i in prange!(0..n) { for j in 0..lo { y[i * lo + j] = 1.0; } }", 1);
    owns("for i in prange!(0..n) { for j in (1..lo).rev() { y[j + lo * i] += 1.0; } }", 1);
    owns("for i in prange!(0..n) { for j in 0..=lo - 1 { y[i * lo + j] = 1.0; } }", 1);
    owns(
        "for i in prange!(0..n) { for j in (0..lo - 1).step_by(2) { y[i * lo + j + 1] = 1.0; } }",
        1,
    );
    owns("for i in prange!(0..n) { for j in 0..x.len() { y[i * x.len() + j] = x[j]; } }", 1);
    owns("for i in prange!(0..n) { for j in 0..a.ncols() { y[i * a.ncols() + j] = 0.0; } }", 1);
    owns("for i in prange!(0..n) { for j in 0..4 { y[4 * i + j] = 0.0; } }", 1);
    owns("for i in prange!(0..n) { for j in 0..W { y[W * i + j] = 0.0; } }", 1);
    owns("for i in prange!(0..n) { let w = 2 * lo; for j in 0..w { y[w * i + j] = 0.0; } }", 1);
    owns(
        "for i in prange!(0..n) { let base = i * lo; for j in 0..lo { let k = base + j; y[k] = 1.0; } }",
        1,
    );
    owns(
        "for i in prange!(0..n) { for j in 0..lo { for k in 0..n { y[(i * lo + j) * n + k] = 1.0;
         y[i * lo * n + j * n + k] += 1.0; } } }",
        1,
    );
    owns("for i in prange!(0..n) { for j in prange!(0..lo) { y[i * lo + j] = 1.0; } }", 1);
    owns(
        "for i in prange!(0..n) { for j in 0..lo { for k in j..lo { y[i * lo + k] = 1.0; } } }",
        1,
    );
    // The width is known to be the same only when the program runs.
    owns("for i in prange!(0..n) { for j in 0..x.len() { y[i * lo + j] = x[j]; } }", 1);
}

#[test]
fn widths_of_rows_and_counters_of_elements() {
    // `row` may be a method of a user's trait, and give a row of any length.
    let row = "let row = a.row(i); let w = a.ncols();";
    for header in ["j in 0..row.len()", "(j, v) in row.iter().enumerate()"] {
        let body =
            format!("for i in prange!(0..n) {{ {row} for {header} {{ y[i * w + j] = 1.0; }} }}");
        refuse(&body, 316, "y");
    }
    owns(
        "for i in prange!(0..n) { for (j, &v) in x.iter().enumerate() { y[i * x.len() + j] = v; } }",
        1,
    );
    owns(
        "for i in prange!(0..n) { let p = &x[i * lo..(i + 1) * lo];
         for (j, (&v, _)) in p.iter().zip(x).enumerate() { y[i * lo + j] = v; } }",
        1,
    );
    refuse(
        "for i in prange!(0..n) { for (j, v) in helper(x).iter().enumerate() { y[i * lo + j] = 1.0; } }",
        316,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { for (j, v) in x.windows(2).enumerate() { y[i * lo + j] = 1.0; } }",
        316,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { for (mut j, v) in x.iter().enumerate() { j += 1; y[i * lo + j] = 1.0; } }",
        316,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { let mut p = &x[0..lo]; p = x; for j in 0..p.len() { y[i * lo + j] = 1.0; } }",
        316,
        "y",
    );
}

#[test]
fn columns_of_flat_matrices() {
    owns("for j in prange!(0..lo) { for i in 0..n { y[i * lo + j] = 1.0; } }", 1);
    owns(
        "for j in prange!(0..lo) { for i in 0..n { for k in 0..4 { y[(i * lo + j) * 4 + k] = 1.0; } } }",
        1,
    );
    owns("for c in prange!(0..3) { for p in 0..n { y[3 * p + c] = 1.0; } }", 1);
    refuse("for c in prange!(0..4) { for p in 0..n { y[3 * p + c] = 1.0; } }", 316, "y");
    refuse("for c in prange!(0..n) { for p in 0..n { y[3 * p + c] = 1.0; } }", 316, "y");
}

#[test]
fn ranges_and_slices() {
    owns("for i in prange!(0..n) { for k in i * lo..(i + 1) * lo { y[k] = 1.0; } }", 1);
    owns("for i in prange!(0..n) { for k in i * lo..i * lo + lo { y[k] = y[k] + 1.0; } }", 1);
    owns(
        "for i in prange!(0..n) { let end = ((i + 1) * lo).min(n); for k in i * lo..end { y[k] = 1.0; } }",
        1,
    );
    owns("for i in prange!(0..n) { y[i * lo..(i + 1) * lo].fill(1.0); }", 1);
    owns("for i in prange!(0..n) { helper(&mut y[i * lo..n.min(i * lo + lo)], 1.0); }", 1);
    owns("for i in prange!(0..n) { let (s, e) = (i * lo, (i + 1) * lo); y[s..e].fill(1.0); }", 1);
    owns("for i in prange!(0..n) { c.slice_mut(s![i, ..]).fill(1.0); }", 1);
    owns("for i in prange!(0..n) { c.slice_mut(s![.., i]).fill(1.0); }", 1);
    owns("for i in prange!(0..n) { c.slice_mut(s![2 * i..2 * i + 2, ..;2]).fill(1.0); }", 1);
    owns(
        "for i in prange!(0..n) { c.slice_mut(s![NewAxis, i, ..]).fill(1.0); c[[i, 0]] = 1.0; }",
        1,
    );
    accept("for i in prange!(0..n) { helper(&mut y[i]); }", "writers y");
    accept(
        "let mut v = vec![vec![0.0; 4]; n]; for i in prange!(0..n) { let r = &mut v[i]; r[0] = 1.0; }",
        "writers v",
    );
}

#[test]
fn parts_that_overlap() {
    let overlap = |body| refuse(body, 355, "y");
    overlap("for i in prange!(0..n) { for j in 0..lo + 1 { y[i * lo + j] = 1.0; } }");
    overlap("for i in prange!(0..n) { for j in 0..=lo { y[i * lo + j] = 1.0; } }");
    overlap("for i in prange!(0..n) { for j in 0..2 * lo { y[i * lo + j] = 1.0; } }");
    overlap("for i in prange!(0..n) { for j in 0..5 { y[4 * i + j] = 1.0; } }");
    overlap("for i in prange!(0..n) { for j in 0..lo { y[i * lo + 2 * j] = 1.0; } }");
    overlap(
        "for i in prange!(0..n) { for j in 0..lo { y[i * lo + j + 1] = y[i * lo]; y[i * lo] = 1.0; } }",
    );
    overlap("for i in prange!(0..n) { y[i * lo..(i + 2) * lo].fill(1.0); }");
    overlap("for i in prange!(0..n) { y[i * lo..=(i + 1) * lo].fill(1.0); }");
    overlap("for i in prange!(0..n) { y[i..i + 2].fill(1.0); }");
    overlap("for i in prange!(0..n) { for k in i * lo..(i + 1) * lo + 1 { y[k] = 1.0; } }");
    refuse("for i in prange!(0..n) { c.slice_mut(s![i..i + 2, ..]).fill(1.0); }", 355, "c");
    refuse("for i in prange!(0..n) { c.slice_mut(s![i.., ..]).fill(1.0); }", 316, "c");
    refuse("for i in prange!(0..n) { c.slice_mut(s![.., ..]).fill(1.0); }", 312, "c");
    refuse("for i in prange!(0..n) { y[i * lo..].fill(1.0); }", 316, "y");
    refuse("for i in prange!(0..n) { y[0..lo].fill(1.0); }", 312, "y");
}

#[test]
fn parts_of_a_neighbour_are_not_read() {
    refuse(
        "for i in prange!(1..n) { for j in 0..lo { y[i * lo + j] = y[(i - 1) * lo + j]; } }",
        311,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { y[i * lo..(i + 1) * lo].fill(x[i]); let s = y[(i + 1) * lo]; }",
        311,
        "y",
    );
    refuse("for i in prange!(0..n) { c.slice_mut(s![i, ..]).fill(c[[i + 1, 0]]); }", 311, "c");
    refuse("for i in prange!(0..n) { y[i + OFF] = y[i]; }", 311, "y");
}

#[test]
fn a_width_that_changes() {
    let unclear = |body| refuse(body, 316, "y");
    unclear("for i in prange!(0..n) { let w = i + 1; y[i * w] = 1.0; }");
    unclear("for i in prange!(0..n) { for j in 0..lo { let lo = j; y[i * lo + j] = 1.0; } }");
    unclear("for i in prange!(0..n) { for j in 0..lo { y[i * j] = 1.0; } }");
    unclear("for i in prange!(0..n) { let mut w = lo; w += i; y[i * w] = 1.0; }");
    unclear("for i in prange!(0..n) { let w = ix[i]; y[i * w] = 1.0; }");
    unclear("for i in prange!(0..n) { let w = helper(i); y[i * w] = 1.0; }");
    let (_, _, errors) = run(
        "parallel",
        "let mut w = 4; for i in prange!(0..n) { w += 1; for j in 0..4 { y[i * w + j] = 1.0; } }",
    );
    assert_eq!(errors.len(), 2, "{errors:?}");
    let (_, _, errors) = run(
        "parallel",
        "let mut w = 4; for i in prange!(0..n) { helper(&mut w); for j in 0..4 { y[i * w + j] = 1.0; } }",
    );
    assert_eq!(errors.len(), 2, "{errors:?}");
}

#[test]
fn a_counter_that_changes() {
    let unclear = |body| refuse(body, 316, "y");
    unclear("for i in prange!(0..n) { for mut j in 0..lo { j += n; y[i * lo + j] = 1.0; } }");
    unclear(
        "for i in prange!(0..n) { let mut j = 0; while j < lo { y[i * lo + j] = 1.0; j += 1; } }",
    );
    unclear("for i in prange!(0..n) { for j in 0..ix[i] { y[i * lo + j] = 1.0; } }");
    unclear("for i in prange!(0..n) { for j in ix.iter() { y[i * lo + j] = 1.0; } }");
    unclear(
        "for i in prange!(0..n) { for j in 0..lo { let mut k = j; k *= 2; y[i * lo + k] = 1.0; } }",
    );
    unclear("for i in prange!(0..n) { for j in 0..lo { y[i * lo + ix[j]] = 1.0; } }");
    unclear("for i in prange!(0..n) { for j in 0..lo { y[(i * lo + j) % n] = 1.0; } }");
    unclear("for i in prange!(0..n) { for j in 0..i { y[i * (i + 1) / 2 + j] = 1.0; } }");
    refuse("for i in prange!(0..n) { for i in 0..lo { y[i * lo] = 1.0; } }", 312, "y");
}

#[test]
fn other_numbers() {
    let unclear = |body| refuse(body, 316, "y");
    unclear("for i in prange!(0..n) { y[i * w] = 1.0; }");
    unclear("for i in prange!(0..n) { for j in 0..w { y[i * lo + j] = 1.0; } }");
    unclear("for i in prange!(0..n) { const O: usize = 1; y[i + O] = 1.0; }");
    unclear("for i in prange!(0..n) { use other::O; y[i + O] = 1.0; }");
    unclear("for i in prange!(0..n) { y[(i as u8) as usize * lo] = 1.0; }");
    unclear("for i in prange!(0..n) { y[(i * lo) as u32 as usize] = 1.0; }");
    unclear("for i in prange!(0..n) { for j in 0..lo { y[i * lo + j as u8 as usize] = 1.0; } }");
    unclear("for i in prange!(0..n as u32) { y[(i * 3) as usize + (i * 2) as usize] = 1.0; }");
    unclear("let k = n as u128; for i in prange!(0..n) { y[i * k as usize] = 1.0; }");
    unclear("for i in prange!(0..n) { y[i ^ OFF] = 1.0; }");
    unclear("for i in prange!(0..n) { y[OFF(i)] = 1.0; }");
    unclear(
        "for i in prange!(0..n) { for k in i * lo..cmp::min(n, (i + 1) * lo) { y[k] = 1.0; } }",
    );
    refuse("for i in prange!(0..n) { c.slice_mut(s![w, i]).fill(1.0); }", 316, "c");
    refuse("for i in prange!(0..n) { c.slice_mut(s![AXIS, i]).fill(1.0); }", 316, "c");
    refuse("for i in prange!(0..n) { c.slice_mut(AXES).fill(1.0); }", 317, "c");
}

#[test]
fn rows_and_columns_together() {
    refuse(
        "for i in prange!(0..n) { for j in 0..lo { y[i * lo + j] = 1.0; y[j * lo + i] = 1.0; } }",
        316,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { c.slice_mut(s![i, ..]).fill(0.0); c.slice_mut(s![.., i]).fill(1.0); }",
        316,
        "c",
    );
    refuse(
        "for i in prange!(0..n) { for j in 0..lo { y[i * lo + j] = 1.0; } y[i * n] = 2.0; y[0] = 1.0; }",
        312,
        "y",
    );
    refuse("for i in prange!(0..n) { for v in y.chunks_mut(lo) { v[0] = 1.0; } }", 317, "y");
    refuse("for i in prange!(0..n) { let f = |j| y[i * lo + j] = 1.0; }", 322, "y");
}
