//! Attempts to reach an element, or to change a variable, around the rules that
//! look at indices and assignments. Those that only rustc can stop are in
//! `tests/attacks`.

use super::{accept, refuse, run};

#[test]
fn swaps_and_loans() {
    // An element of its own may be lent; one that all iterations share may not.
    refuse("for i in prange!(0..n) { std::mem::swap(&mut y[i], &mut y[0]); }", 312, "y");
    refuse("for i in prange!(0..n) { std::mem::swap(&mut y, &mut z); }", 317, "y");
    refuse("for i in prange!(0..n) { let v = &mut *y; v[0] = 1.0; }", 317, "y");
    refuse("for i in prange!(0..n) { AsMut::<[f64]>::as_mut(y)[0] = 1.0; }", 317, "y");
    refuse("for i in prange!(0..n) { if let Some(v) = y.get_mut(0) { *v = 1.0; } }", 317, "y");
    refuse("for i in prange!(0..n) { let (p, q) = y.split_at_mut(i); p[0] = 1.0; }", 317, "y");
    refuse("for i in prange!(0..n) { let [p, ..] = &mut y[0..2]; *p = 1.0; }", 312, "y");
    refuse(
        "for i in prange!(0..n) { let (p, q) = c.multi_slice_mut((s![0, ..], s![1, ..])); }",
        317,
        "c",
    );
    refuse(
        "let o = f; for i in prange!(0..n) { if let Some(v) = &mut o { v[0] = 1.0; } }",
        317,
        "o",
    );
    refuse("for i in prange!(0..n) { w.y[i] += 1.0; }", 317, "w");
}

#[test]
fn a_written_array_under_another_view() {
    refuse("for i in prange!(0..n) { y[i] = 1.0; <[f64]>::swap(y, 0, i); }", 320, "y");
    refuse("for i in prange!(0..n) { y[i] = 1.0; let v = y; v[0] = 2.0; }", 320, "y");
    refuse("for i in prange!(0..n) { y[i] = 1.0; match y { v => v[0] = 2.0 } }", 320, "y");
    refuse("for i in prange!(0..n) { c.row_mut(i).fill(1.0); c.row(i + 1).sum(); }", 311, "c");
    refuse("for i in prange!(0..n) { c.row_mut(i).fill(1.0); c.column(i).sum(); }", 311, "c");
    refuse("for i in prange!(0..n) { c[[i, 0]] = 1.0; c.view().sum(); }", 320, "c");
}

#[test]
fn functions_between_the_variable_and_the_index() {
    for index in [
        "f(i)",
        "(|q: usize| q / 2)(i)",
        "i ^ 1",
        "i << 1",
        "!i",
        "i & 3",
        "i.wrapping_mul(2)",
        "i.pow(2)",
        "i.min(3)",
        "(i as f64) as usize",
        "(i as i8) as usize",
        "u64::MAX",
        // A slice has no rows: a method of the user's, with another answer each time.
        "x.nrows() + i",
        "x.ncols() * i",
        "x.shape()[0] * i",
        "x.dim().0 + i",
        "x.ndim() + i",
        "a.len_of(Axis(9)) + i",
        "a.len_of(Axis(lo)) + i",
        "std::cmp::min(i, 3)",
        "match i { 0 => 0, k => k - 1 }",
        "{ let k = i; k }",
        "ix.iter().position(|q| *q == i).unwrap()",
    ] {
        let body =
            format!("let f = |q: usize| q / 2; for i in prange!(0..n) {{ y[{index}] = 1.0; }}");
        let (_, facts, errors) = run("parallel", &body);
        assert!(!errors.is_empty(), "accepted: {body}");
        assert!(facts.loops[0].parallel.is_none(), "{body}");
    }
}

/// What these are is seen when the program runs: the numbers go through a sealed
/// trait for integers, and a query is evaluated once.
#[test]
fn indices_that_are_tested_before_the_loop() {
    for (index, queries) in [
        ("K * i", 0),
        ("K + i * K", 0),
        ("a.dim().1 * i", 1),
        ("a.shape()[1] * i + 2", 1),
        ("i * (x.len() / 2) + lo", 1),
    ] {
        let found = accept(&format!("for i in prange!(0..n) {{ y[{index}] = 1.0; }}"), "writers y");
        let [owned] = found.owned.as_slice() else { panic!("no test: {index}") };
        let [way] = owned.ways.as_slice() else { panic!("{} ways: {index}", owned.ways.len()) };
        assert_eq!(way.parts.len(), 1, "{index}");
        assert_eq!(found.operands.queries.len(), queries, "{index}");
    }
}

#[test]
fn dynamic_arrays_and_arrays_of_arrays() {
    refuse(
        "let mut d = c.into_dyn(); for i in prange!(0..n) { d[[i, 0]] = 1.0; d[[0, i]] = 2.0; }",
        316,
        "d",
    );
    refuse(
        "let mut d = c.into_dyn(); for i in prange!(0..n) { d[IxDyn(&[0, i])] = 1.0; }",
        316,
        "d",
    );
    refuse("let mut d = c.into_dyn(); for i in prange!(0..n) { d[&[0, i][..]] = 1.0; }", 316, "d");
    refuse(
        "let mut v = vec![[0.0; 3]; n]; for i in prange!(0..n) { v[i][0] = 1.0; v[0][i] = 1.0; }",
        312,
        "v",
    );
}

#[test]
fn a_private_name_does_not_hide_a_shared_one() {
    refuse(
        "for i in prange!(0..n) { { let mut y = vec![0.0; 3]; y[0] = 1.0; } y[0] = 2.0; }",
        312,
        "y",
    );
    refuse(
        "for i in prange!(0..n) { y[0] = 2.0; let mut y = vec![0.0; 3]; y[0] = 1.0; }",
        312,
        "y",
    );
    refuse("let mut s = 0; for i in prange!(0..n) { if n > 1 { let s = 3; } s = i; }", 315, "s");
    refuse(
        "let mut s = 0; for i in prange!(0..n) { match i { s if s > 2 => {} _ => { s = 1; } } }",
        315,
        "s",
    );
    accept("for i in prange!(0..n) { let n = i; y[n] = 1.0; }", "writers y");
    refuse("for i in prange!(0..n) { for n in 0..3 { y[n] = 1.0; } }", 312, "y");
}

#[test]
fn a_closure_may_hold_a_parallel_loop() {
    refuse("let g = |q: &mut [f64]| { for i in prange!(0..n) { q[0] = 1.0; } }; g(y);", 312, "q");
    accept(
        "let g = |m: usize| { let mut t = 0; for i in prange!(0..m) { t += i; } t };",
        "scalars t:Add",
    );
}

#[test]
fn what_an_index_takes_for_fixed_is_noted() {
    let (kernel, facts, errors) = run(
        "parallel",
        "let p = (lo, 1); let k = lo * 2;
         for i in prange!(0..n) { let q = i + k; y[q + p.0 + ix[0] + a.nrows() + usize::MIN] = 1.0; }",
    );
    assert!(errors.is_empty(), "{errors:?}");
    let operands = &facts.loops[0].parallel.as_ref().expect("a parallel loop").operands;
    let mut names: Vec<String> =
        operands.locals.iter().map(|local| kernel.local(*local).name.to_string()).collect();
    names.sort();
    assert_eq!(names, ["ix", "k", "p"]);
    assert_eq!((operands.values.len(), operands.queries.len()), (1, 1));
}
