//! Attempts to get a race past the rules.

use super::{accept, refuse, run};

#[test]
fn shadowing() {
    refuse("for i in prange!(0..n) { let i = i % 2; y[i] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { for i in 0..4 { y[i] = 1.0; } }", 312, "y");
    accept("for i in prange!(0..n) { let i = i + 1; y[i] = 1.0; }", "writers y");
    // The inner `y` is private, so only the outer one is written in place.
    accept(
        "for i in prange!(0..n) { y[i] = 1.0; { let mut y = vec![0.0; 4]; y[0] = 2.0; } }",
        "writers y",
    );
}

#[test]
fn a_changed_loop_variable_or_offset() {
    refuse("for mut i in prange!(0..n) { i = 0; y[i] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { let mut k = i; k = k / 2; y[k] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { let mut d = 0; d += n - i; y[i + d] = 1.0; }", 316, "y");
    let (_, _, errors) =
        run("parallel", "let mut d = 0; for i in prange!(0..n) { d += 1; y[i + d] = 1.0; }");
    assert_eq!(errors.len(), 2, "{errors:?}");
}

#[test]
fn casts_that_lose_bits() {
    refuse("for i in prange!(0..n) { y[i as u8 as usize] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n as u128) { y[i as usize] = 1.0; }", 316, "y");
    refuse(
        "for i in prange!(0..n as i32) { y[i as usize] = 1.0; y[(i + 1) as usize] = 1.0; }",
        316,
        "y",
    );
    refuse("for i in prange!(0..n) { let k = i as u16; y[k as usize] = 1.0; }", 316, "y");
}

#[test]
fn operators_of_other_types() {
    refuse("for i in prange!(0..n) { y[i + w] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[i + w.len()] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[i + helper(n)] = 1.0; }", 316, "y");
}

#[test]
fn effects_in_an_index() {
    refuse("for i in prange!(0..n) { y[{ i }] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[{ let k = i; k / 2 }] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[if i > 3 { 0 } else { i }] = 1.0; }", 316, "y");
    refuse("let mut k = 0; for i in prange!(0..n) { x[{ k = i; i }]; }", 315, "k");
}

#[test]
fn closures_and_macros() {
    refuse(
        "let mut s = 0.0; let mut f = |v: f64| s += v; for i in prange!(0..n) { f(x[i]); }",
        317,
        "f",
    );
    accept("let f = |v: f64| 2.0 * v; for i in prange!(0..n) { y[i] = f(x[i]); }", "writers y");
    refuse("for i in prange!(0..n) { let mut f = |v: f64| { y[i] = v; }; f(1.0); }", 322, "y");
    refuse(
        "let mut s = 0.0; for i in prange!(0..n) { let mut f = |v: f64| { s += v; }; f(1.0); }",
        322,
        "s",
    );
    refuse("for i in prange!(0..n) { y[i] = 1.0; helper(|k| y[k]); }", 322, "y");
    refuse("for i in prange!(0..n) { mine!(y[i] = 1.0); }", 318, "mine");
    refuse(
        "let mut s = 0.0; for i in prange!(0..n) { s += x[i]; assert!(x[i] > 0.0, \"{s}\"); }",
        314,
        "s",
    );
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += x[i]; assert!(s > 0.0); }", 314, "s");
}

#[test]
fn references_to_what_is_written() {
    refuse("for i in prange!(0..n) { let ref mut r = y[i]; *r = 1.0; y[i] = 2.0; }", 317, "y");
    refuse("for i in prange!(0..n) { let d = &y; y[i] = d[0]; }", 320, "y");
    refuse("let mut v = vec![vec![0.0]; n]; for i in prange!(0..n) { v[i].push(1.0); }", 317, "v");
    refuse(
        "let mut v = vec![vec![0.0]; n]; for i in prange!(0..n) { let it = v[i].iter(); v[i][0] = 1.0; }",
        320,
        "v",
    );
    refuse(
        "let mut v = vec![vec![0.0; 4]; n]; for i in prange!(0..n) { v[0][i] = 1.0; }",
        312,
        "v",
    );
    refuse("for i in prange!(0..n) { (*y)[i] = 1.0; }", 317, "y");
}

#[test]
fn nested_prange_writes() {
    refuse("for i in prange!(0..n) { for j in prange!(0..n) { y[j] = 1.0; } }", 312, "y");
    accept("for i in prange!(0..n) { for j in prange!(0..n) { c[[i, j]] = 1.0; } }", "writers c");
}

#[test]
fn destructured_assignment() {
    let (_, _, errors) =
        run("parallel", "let mut p = 0; for i in prange!(0..n) { (p, y[0]) = (i, 1.0); }");
    assert_eq!(errors.len(), 2, "{errors:?}");
}

#[test]
fn operators_of_other_types_in_reductions() {
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += w; }", 321, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = w.max(s); }", 321, "s");
}

#[test]
fn writes_hidden_in_other_places() {
    refuse("for i in prange!(0..n) { let v = { y[0] = 1.0; 2.0 }; }", 312, "y[0]");
    refuse("for i in prange!(0..n) { h[{ y[0] = 1.0; i }]; }", 312, "y[0]");
    refuse("for i in prange!(0..n) { while { y[0] = 1.0; false } {} }", 312, "y[0]");
    refuse(
        "for i in prange!(0..n) { match 1 { k if { y[0] = 1.0; true } => {} _ => {} } }",
        312,
        "y[0]",
    );
    refuse("for i in prange!(0..n) { x[0].max({ y[0] = 1.0; 2.0 }); }", 312, "y[0]");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += { y[0] = 1.0; 2.0 }; }", 312, "y[0]");
    refuse("for i in prange!(0..n) { for j in 0..{ y[0] = 1.0; 4 } {} }", 312, "y[0]");
    refuse("for i in prange!(0..n) { assert!({ y[0] = 1.0; true }); }", 312, "y[0]");
    refuse("for i in prange!(0..n) { loop { y[0] = 1.0; break; } }", 312, "y[0]");
    refuse(
        "for i in prange!(0..n) { x[0] + if n > 2 { y[0] = 1.0; 2.0 } else { 3.0 }; }",
        312,
        "y[0]",
    );
    refuse(
        "for i in prange!(0..n) { let Some(v) = f else { y[0] = 1.0; continue }; }",
        312,
        "y[0]",
    );
}
