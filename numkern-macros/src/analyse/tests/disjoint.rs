//! Arrays that `assume_disjoint` names.

use super::{refuse, refuse_all, run};

/// Asserts that these arrays are shared by the author's word, and that these need
/// no one's.
#[track_caller]
fn assumed(body: &str, assumed: &str, needless: &str) {
    let (kernel, mut facts, errors) = run("parallel", body);
    assert!(errors.is_empty(), "refused: {errors:?}\n{body}");
    let found = facts.loops.remove(0).parallel.expect("a parallel loop");
    let names = |list: &[crate::hir::LocalId]| {
        let names: Vec<_> = list.iter().map(|id| kernel.local(*id).name.to_string()).collect();
        names.join(" ")
    };
    assert_eq!((names(&found.assumed), names(&found.needless)), (assumed.into(), needless.into()));
    assert!(found.needless.iter().all(|id| found.writers.contains(id)), "{body}");
    assert!(!found.assumed.iter().any(|id| found.writers.contains(id)), "{body}");
    assert!(found.arrays.is_empty(), "{body}");
}

#[test]
fn accepted_by_the_authors_word() {
    assumed("for i in prange!(0..n, assume_disjoint(y)) { y[ix[i]] = x[i]; }", "y", "");
    assumed(
        "for i in prange!(0..n, assume_disjoint(y)) { y[i] = x[i]; y[ix[i]] += 1.0; }",
        "y",
        "",
    );
    assumed(
        "for i in prange!(0..n, assume_disjoint(c, y)) { c[[ix[i], lo]] = y[i]; y[ix[i]] = 1.0; }",
        "y c",
        "",
    );
    assumed(
        "for i in prange!(0..n, assume_disjoint(y, h)) { y[i] = 1.0; h[h[i]] += 1; }",
        "h",
        "y",
    );
    // One axis shows it.
    assumed("for i in prange!(0..n, assume_disjoint(c)) { c[[ix[i], i]] = 1.0; }", "", "c");
    // A range of its own for every iteration.
    assumed(
        "for i in prange!(1..n, assume_disjoint(y)) { for k in ix[i - 1]..ix[i] { y[k] += 1.0; } }",
        "y",
        "",
    );
    assumed(
        "for i in prange!(0..n, assume_disjoint(y)) { let k = ix[i]; y[k] += y.len() as f64; }",
        "y",
        "",
    );
    assumed("for i in prange!(0..n, assume_disjoint(y)) { if i == lo { y[lo] = 1.0; } }", "y", "");
}

#[test]
fn names_that_are_no_arrays() {
    refuse("for i in prange!(0..n, assume_disjoint(z)) { y[i] = 1.0; }", 360, "z");
    refuse("for i in prange!(0..n, assume_disjoint(i)) { y[i] = 1.0; }", 360, "i");
    refuse("for i in prange!(0..n, assume_disjoint(n)) { y[i] = n as f64; }", 360, "n");
    refuse("for i in prange!(0..n, assume_disjoint(lo)) { y[i] = 1.0; }", 360, "lo");
    refuse("for i in prange!(0..n, assume_disjoint(y[0])) { y[i] = 1.0; }", 360, "y[0]");
    refuse("for i in prange!(0..n, assume_disjoint(y, y)) { y[ix[i]] = 1.0; }", 360, "y");
    refuse("for i in prange!(0..n, assume_disjoint()) { y[i] = 1.0; }", 360, "assume_disjoint()");
}

#[test]
fn nothing_to_assume() {
    refuse("for i in prange!(0..n, assume_disjoint(x)) { y[i] = x[i]; }", 361, "x");
    refuse("for i in prange!(0..n, assume_disjoint(h)) { y[i] = x[i]; }", 361, "h");
    refuse(
        "for i in prange!(0..n) { for j in prange!(0..n, assume_disjoint(c)) { c[[i, j]] = 1.0; } }",
        361,
        "c",
    );
}

#[test]
fn reductions() {
    refuse("let mut s = 0.0; for i in prange!(0..n, assume_disjoint(s)) { s += x[i]; }", 362, "s");
    refuse(
        "for i in prange!(0..n, assume_disjoint(y)) { for j in 0..lo { y[j] += x[i]; } }",
        362,
        "y",
    );
    refuse("for i in prange!(0..n, assume_disjoint(y)) { let k = lo; y[k + 1] += 1.0; }", 362, "y");
}

#[test]
fn other_uses() {
    for other in [
        "c.row_mut(ix[i]).fill(1.0)",
        "c[[ix[i], 0]] = c.row(i).sum()",
        "c[[ix[i], 0]] = c.sum()",
        "{ let r = &c[[ix[i], 0]]; c[[0, ix[i]]] = *r; }",
        "{ let r = &mut c[[ix[i], 0]]; *r = 1.0; }",
        "{ c[[ix[i], 0]] = 1.0; let f = |k: usize| c[[k, 0]]; f(1); }",
        "{ c[[ix[i], 0]] = 1.0; c[[i, ix[i]]].add_assign(1.0); }",
        "{ c[[ix[i], 0]] = 1.0; let d = c; }",
        "(c[[1, 0]], c[[i, 1]]) = (1.0, 2.0)",
        "c.fill(1.0)",
    ] {
        let body = format!("for i in prange!(0..n, assume_disjoint(c)) {{ {other}; }}");
        refuse(&body, 363, "c");
    }
    for other in ["y[0..n].fill(1.0)", "{ y[ix[i]] = y[0..lo].len() as f64; }", "y.swap(i, ix[i])"]
    {
        let body = format!("for i in prange!(0..n, assume_disjoint(y)) {{ {other}; }}");
        refuse(&body, 363, "y");
    }
}

#[test]
fn the_others_are_judged_as_ever() {
    refuse(
        "for i in prange!(0..n, assume_disjoint(y)) { y[ix[i]] = 1.0; h[ix[i]] = 1; }",
        316,
        "h",
    );
    refuse_all(
        "let mut s = 0.0;
         for i in prange!(0..n, assume_disjoint(y)) { s = x[i]; y.swap(i, 0); }",
        &[363, 315],
    );
}
