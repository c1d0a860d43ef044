//! Loops that run in parallel.

use super::super::ReduceOp;
use super::{accept, class, run};

#[test]
fn writes_at_the_loop_variable() {
    accept("for i in prange!(0..n) { y[i] = 2.0 * x[i]; }", "writers y");
    accept("for i in prange!(1..n) { y[i - 1] = x[i]; }", "writers y");
    accept("for i in prange!(0..n) { y[n - 1 - i] = x[i]; }", "writers y");
    accept("for i in prange!(lo..n) { y[i - lo] = x[i]; }", "writers y");
    accept("for i in prange!(0..n) { y[i + lo * 2] = y[2 * lo + i] + 1.0; }", "writers y");
    accept("for i in prange!(0..x.len()) { y[i] += x[i]; }", "writers y");
    accept("for i in prange!(0..n) { (y[i]) = x[i]; }", "writers y");
}

#[test]
fn writes_with_a_factor() {
    let found =
        accept("for i in prange!(0..n) { y[2 * i] = 1.0; y[2 * i + 1] = 2.0; }", "writers y");
    assert_eq!((found.index_factor, found.index_offset), (2, 1));
    let found =
        accept("for i in prange!(0..n) { y[3 * i + lo] = y[lo + i * 3 + 2]; }", "writers y");
    assert_eq!((found.index_factor, found.index_offset), (3, 2));
    accept("for i in prange!(0..n) { y[n - 2 * i] = 1.0; }", "writers y");
}

#[test]
fn writes_on_one_axis() {
    accept("for i in prange!(0..n) { for j in 0..n { c[[i, j]] = a[[j, i]]; } }", "writers c");
    accept("for j in prange!(0..n) { for i in 0..n { c[(i, j)] += c[(0, j)]; } }", "writers c");
    accept(
        "let (m, k) = a.dim(); let mut out = Array1::zeros(m);
         for i in prange!(0..m) { let mut s = 0.0; for j in 0..k { s += a[[i, j]]; } out[i] = s; }",
        "writers out",
    );
    accept(
        "let mut v = vec![[0.0; 3]; n]; for i in prange!(0..n) { v[i][2] = x[i]; }",
        "writers v",
    );
}

#[test]
fn rows_and_columns() {
    let found =
        accept("for i in prange!(0..n) { c.row_mut(i).fill(0.0); c[[i, 0]] = 1.0; }", "writers c");
    assert_eq!(found.rows.len(), 1);
    accept("for i in prange!(0..n) { c.row_mut(i)[2] = 1.0; }", "writers c");
    accept("for i in prange!(0..n) { let mut r = c.row_mut(i); r[2] = 1.0; }", "writers c");
    accept("for j in prange!(0..n) { c.column_mut(j).fill(0.0); }", "writers c");
    accept("for j in prange!(0..n) { c.index_axis_mut(Axis(1), j).fill(0.0); }", "writers c");
}

#[test]
fn shape_queries_of_a_written_array() {
    let found = accept("for i in prange!(0..n) { y[i] = y.len() as f64; }", "writers y");
    assert_eq!(found.queries.len(), 1);
    accept("for i in prange!(0..n) { y[y.len() - 1 - i] = 1.0; }", "writers y");
    accept("for i in prange!(0..n) { c[[c.nrows() - 1 - i, 0]] = 1.0; }", "writers c");
}

#[test]
fn seen_through_lets_and_casts() {
    accept("for i in prange!(0..n) { let k = 2 * i; y[k + 1] = 1.0; }", "writers y");
    accept("for i in prange!(0..8i32) { y[i as usize] = 1.0; }", "writers y");
    accept("for i in prange!(0..8i32) { let k = i as usize; y[2 * k] = 1.0; }", "writers y");
    accept("for i in prange!(-4..4i64) { y[(i + 4) as usize] = 1.0; }", "writers y");
    accept("for i in prange!(0..n) { y[i as usize] = 1.0; }", "writers y");
}

#[test]
fn scalar_reduction_forms() {
    use ReduceOp::*;
    for update in ["s += x[i];", "s -= x[i];", "s = s + x[i];", "s = x[i] + s;", "s = s - x[i];"] {
        assert_eq!(class(update), Add, "{update}");
    }
    for update in ["s *= x[i];", "s /= x[i];", "s = s * x[i];", "s = x[i] * s;", "s = s / x[i];"] {
        assert_eq!(class(update), Mul, "{update}");
    }
    for update in
        ["s = s.max(x[i]);", "s = x[i].max(s);", "s = f64::max(s, x[i]);", "s = f64::max(x[i], s);"]
    {
        assert_eq!(class(update), Max, "{update}");
    }
    assert_eq!(class("s = s.min(x[i]).min(1.0);"), Min);
    assert_eq!(class("s = std::cmp::min(s, x[i]);"), Min);
    assert_eq!(class("s = s + x[i] * 2.0 + 1.0;"), Add);
    assert_eq!(class("s = (s + x[i]) - 1.0;"), Add);
    assert_eq!(class("s = if x[i] > 0.0 { s + x[i] } else { s };"), Add);
    assert_eq!(class("s = if n > 1 { s } else if n > 0 { x[i] + s } else { s - 1.0 };"), Add);
    assert_eq!(class("s = match n { 0 => s, k if k > 3 => s * 2.0, _ => { x[i] * s } };"), Mul);
    assert_eq!(class("s = x[i].mul_add(x[i], s);"), Add);
    assert_eq!(class("s = f64::mul_add(x[i], 2.0, s + 1.0);"), Add);
    assert_eq!(class("s = s.wrapping_add(ix[i]);"), WrappingAdd);
    assert_eq!(class("s = ix[i].wrapping_add(s);"), WrappingAdd);
    assert_eq!(class("s = s.wrapping_sub(ix[i]);"), WrappingAdd);
    assert_eq!(class("s = s.wrapping_mul(ix[i]);"), WrappingMul);
}

#[test]
fn guarded_forms() {
    use ReduceOp::*;
    assert_eq!(class("if x[i] < s { s = x[i]; }"), TakeLess);
    assert_eq!(class("if s > x[i] { s = x[i]; }"), TakeLess);
    assert_eq!(class("if (x[i] > s) { s = x[i]; }"), TakeGreater);
    assert_eq!(class("if x[i] < s { s = x[i] } else {}"), TakeLess);
    assert_eq!(class("if x[i] > 0.0 && x[i] < s { s = x[i] }"), TakeLess);
    assert_eq!(class("s = if x[i] < s { x[i] } else { s };"), TakeLess);
    assert_eq!(class("s = if s < x[i] { x[i] } else { s };"), TakeGreater);
    assert_eq!(class("let v = x[i] * 2.0; if v < s { s = v; }"), TakeLess);
}

/// Of integers, `s = if s < e { s } else { e }` is the minimum too; of floats a
/// NaN would come and go.
#[test]
fn integers_turned_round() {
    for (text, op) in [
        ("k = if k < ix[i] { k } else { ix[i] };", "TakeLess"),
        ("k = if ix[i] <= k { k } else { ix[i] };", "TakeGreater"),
    ] {
        let body = format!("let mut k = 0usize; for i in prange!(0..n) {{ {text} }}");
        accept(&body, &format!("scalars k:{op}"));
    }
    let body = "let mut s = 0.0; for i in prange!(0..n) { s = if s < x[i] { s } else { x[i] }; }";
    super::refuse(body, 321, "if s < e");
}

#[test]
fn reductions_of_integers_and_flags() {
    accept("let mut k = 100; for i in prange!(0..n) { k ^= i + 2; }", "scalars k:BitXor");
    accept("let mut k = 0i64; for i in prange!(0..n) { k -= 3; }", "scalars k:Add");
    accept(
        "let mut ok = true; for i in prange!(0..n) { ok = ok && x[i] > 0.0; }",
        "scalars ok:And",
    );
    accept("let mut ok = true; for i in prange!(0..n) { ok &= x[i] > 0.0; }", "scalars ok:BitAnd");
    accept(
        "let mut any = false; for i in prange!(0..n) { any |= x[i] > 0.0; }",
        "scalars any:BitOr",
    );
    accept(
        "let mut any = false; for i in prange!(0..n) { any = x[i] > 0.0 || any; }",
        "scalars any:Or",
    );
}

#[test]
fn reductions_under_conditions_and_in_inner_loops() {
    accept("let mut s = 1; for i in prange!(0..n) { if x[i] > 0.0 { s += 1; } }", "scalars s:Add");
    accept(
        "let mut s = 0; for i in prange!(0..n) { s += 1; if i > 10 { s += 1; } }",
        "scalars s:Add",
    );
    accept(
        "let mut s = 0.0; for i in prange!(0..n) { if i > 2 { s += 1.0; } else { s -= 3.0; } }",
        "scalars s:Add",
    );
    accept(
        "let mut s = 0.0; for i in prange!(0..n) { for j in 0..i { s += a[[i, j]]; } }",
        "scalars s:Add",
    );
    accept(
        "let mut s = 0; for i in prange!(0..n) { match ix[i] { 0 => s += 1, _ => {} } }",
        "scalars s:Add",
    );
}

#[test]
fn several_reductions_with_writes() {
    accept(
        "let mut p = 0.0; let mut q = 1.0;
         for i in prange!(0..n) { p += x[i]; q += 1.0 / (x[i] + 1.0); y[i] = x[i]; }",
        "writers y | scalars p:Add q:Add",
    );
    accept("let mut p = t; for i in prange!(0..n) { p = p / t; }", "scalars p:Mul");
}

#[test]
fn array_reductions() {
    accept("for i in prange!(0..n) { for j in 0..n { y[j] += a[[i, j]]; } }", "arrays y:Add");
    accept("for i in prange!(0..n) { y[0] += x[i]; }", "arrays y:Add");
    accept("for i in prange!(0..n) { y[lo] = y[lo] + x[i]; }", "arrays y:Add");
    accept(
        "for i in prange!(0..n) { for j in 0..n { y[j] = y[j].max(a[[i, j]]); } }",
        "arrays y:Max",
    );
    accept("for i in prange!(0..n) { for j in 0..n { c[[j, 0]] *= 2.0; } }", "arrays c:Mul");
    accept(
        "for i in prange!(0..n) { for (j, v) in a.row(i).iter().enumerate() { y[j] += v; } }",
        "arrays y:Add",
    );
    accept(
        "let mut acc = Array1::<f64>::zeros(n); for i in prange!(0..n) { acc += &a.row(i); }",
        "arrays acc:Add",
    );
    accept(
        "let mut acc = Array1::<f64>::ones(n); for _ in prange!(0..n) { acc *= 2.0; }",
        "arrays acc:Mul",
    );
    accept("for i in prange!(0..n) { for j in 0..y.len() { y[j] += 1.0; } }", "arrays y:Add");
}

#[test]
fn headers() {
    for header in [
        "0..n",
        "1..=n",
        "(0..n).rev()",
        "(0..n).step_by(2)",
        "((0..n).step_by(3)).rev()",
        "0..8i32",
        "-4..4i64",
        "0..x.len()",
    ] {
        accept(
            &format!("let mut s = 0.0; for i in prange!({header}) {{ s += 1.0; }}"),
            "scalars s:Add",
        );
    }
    accept("let mut s = 0.0; let r = 0..n; for _ in prange!(r) { s += 1.0; }", "scalars s:Add");
}

#[test]
fn private_variables_and_shared_reads_are_free() {
    accept(
        "for i in prange!(0..n) { let mut s = 0.0; s += x[i]; s = 2.0 * s; y[i] = s; }",
        "writers y",
    );
    accept(
        "for i in prange!(0..n) { let mut t = vec![0.0; 4]; t[1] = x[i]; t.push(1.0); y[i] = t[1]; }",
        "writers y",
    );
    accept("for i in prange!(0..n) { y[i] = x[ix[i]] + x[0]; }", "writers y");
    accept(
        "for i in prange!(0..n) { y[i] = x.iter().map(|v| v.cos()).sum::<f64>(); }",
        "writers y",
    );
    accept("for i in prange!(0..n) { assert!(x[i] > 0.0, \"{i}\"); y[i] = x[i]; }", "writers y");
}

#[test]
fn an_inner_prange_is_serial() {
    let (_, facts, errors) = run(
        "parallel",
        "let mut s = 0; for i in prange!(0..4) { for j in prange!(0..4) { s += 1; } }",
    );
    assert!(errors.is_empty(), "{errors:?}");
    assert!(facts.loops[0].parallel.is_some() && !facts.loops[0].nested_prange);
    assert!(facts.loops[1].parallel.is_none() && facts.loops[1].nested_prange);
    assert_eq!(facts.loops[1].parent, Some(crate::hir::LoopId(0)));
}

#[test]
fn two_loops_with_one_variable() {
    let (_, facts, errors) = run(
        "parallel",
        "let mut s = 0.0; for i in prange!(0..n) { y[i] = 1.0; } for i in prange!(0..n) { s += y[5]; }",
    );
    assert!(errors.is_empty(), "{errors:?}");
    assert!(facts.loops.iter().all(|one| one.parallel.is_some()));
}

#[test]
fn loops_that_are_left() {
    let leaves = |body: &str, expected: &str| accept(body, expected).leaves;
    assert!(!leaves("for i in prange!(0..n) { y[i] = x[i]; }", "writers y"));
    assert!(leaves("for i in prange!(0..n) { y[i] = g(i)?; }", "writers y"));
    assert!(leaves(
        "for i in prange!(0..n) { if i > 3 { return Err(i); } y[i] = 0.0; }",
        "writers y"
    ));
    assert!(leaves(
        "for i in prange!(0..n) { y[i] = 0.0; for j in 0..n { return (None); } }",
        "writers y"
    ));
    // A value, from loops that only read.
    assert!(leaves("for i in prange!(0..n) { if x[i] < 0.0 { return i; } }", ""));
    // What is written ends with the function.
    let own = "let mut s = 0.0; let mut v = vec![0.0; n];
               for i in prange!(0..n) { if x[i] < 0.0 { return; } v[i] = x[i]; s += x[i]; }";
    assert!(leaves(own, "writers v | scalars s:Add"));
    // A closure ends by itself.
    let closure = "for i in prange!(0..n) { let f = |k: usize| -> Option<f64> { return x.get(k)?.into(); }; y[i] = 0.0; }";
    assert!(!leaves(closure, "writers y"));
}

#[test]
fn heavy_loops() {
    assert!(!accept("for i in prange!(0..n) { y[i] = x[i].sqrt(); }", "writers y").heavy);
    assert!(accept("for i in prange!(0..n) { y[i] = helper(x[i]); }", "writers y").heavy);
    assert!(accept("for i in prange!(0..n) { y[i] = a.row(i).sum(); }", "writers y").heavy);
}

#[test]
fn statements_keep_their_order() {
    accept(
        "let mut g = Array2::<f64>::zeros((n, 2)); let mut r = g.clone();
         for i in prange!(0..n) {
             g.row_mut(i).fill(i as f64); r.row_mut(i).assign(&g.row(i)); r[[i, 0]] += 1.0;
         }",
        "writers g r",
    );
}

#[test]
fn one_variable_in_two_branches() {
    let (_, facts, errors) = run(
        "parallel",
        "let mut s = 0; if n > 3 { for i in prange!(0..n) { s += 1; } }
         else { for i in prange!(0..n) { s -= 3; } }",
    );
    assert!(errors.is_empty(), "{errors:?}");
    assert!(facts.loops.iter().all(|one| one.parallel.is_some()));
}

#[test]
fn inside_a_serial_loop_and_with_parameters_of_both_kinds() {
    let (_, facts, errors) = run(
        "parallel",
        "for step in 0..3 { for i in prange!(0..n) { y[i] += x[i] * step as f64; h[i + step] = i; } }",
    );
    assert!(errors.is_empty(), "{errors:?}");
    assert!(facts.loops[0].parallel.is_none() && facts.loops[1].parallel.is_some());
}

#[test]
fn a_literal_range_and_a_cast() {
    accept("for i in prange!(0..8) { y[i as usize] = 1.0; }", "writers y");
}
