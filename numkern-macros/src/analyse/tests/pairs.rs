//! Variables that a comparison keeps together, and attempts to get something
//! past it that is not decided by the comparison alone.

use super::{Parallel, accept, refuse, run};

/// A loop with `best`, `at` and `s` before it.
fn body(text: &str) -> String {
    format!(
        "let mut best = 1e300; let mut low = 0.0; let mut at = 0; let mut other = 0; let mut s = 0.0;
         for i in prange!(0..n) {{ {text} }}"
    )
}

/// Asserts that a body is accepted with this many selections.
#[track_caller]
fn keeps(text: &str, selections: usize) -> Parallel {
    let body = body(text);
    let (_, mut facts, errors) = run("parallel", &body);
    assert!(errors.is_empty(), "refused: {errors:?}\n{body}");
    let found = facts.loops.remove(0).parallel.expect("a parallel loop");
    assert_eq!(found.selections.len(), selections, "{body}");
    found
}

/// Asserts that a body is refused, first of all by this code.
#[track_caller]
fn spoilt(text: &str, code: u16) {
    let body = body(text);
    let (_, _, errors) = run("parallel", &body);
    let codes: Vec<u16> = errors.iter().map(|error| error.0).collect();
    assert!(codes.first() == Some(&code), "expected NK{code:04}, found {errors:?}\n{body}");
}

#[test]
fn spellings() {
    for compare in ["x[i] < best", "best > x[i]", "x[i] <= best", "(best) >= (x[i])"] {
        let found = keeps(&format!("if {compare} {{ best = x[i]; at = i; }}"), 1);
        assert_eq!(found.selections[0].members.len(), 2);
        assert!(found.scalars.is_empty());
    }
    keeps("if x[i] < best { at = i; best = x[i]; other = i + 1; }", 1);
    keeps("if x[i] < best { (best, at) = (x[i], i); }", 1);
    keeps("if x[i] < best { { best = x[i]; } at = i; } else {}", 1);
    keeps("if x[i] > 0.0 && ix[i] < n && x[i] < best { best = x[i]; at = i; }", 1);
    keeps("if x[i] < best { if x[i] > 0.0 { let k = i; best = x[i]; at = k; } }", 1);
    keeps("if x[i] > 0.0 { if x[i] < best { best = x[i]; at = i; } }", 1);
    keeps("let v = x[i].abs(); if v < best { best = v; at = i; }", 1);
    keeps("if x[i].abs() < best { best = x[i].abs(); at = i; }", 1);
    keeps("if x[i].abs() < best.abs() { best = x[i]; at = i; }", 1);
    keeps("if x[i] < x[at] { at = i; }", 1);
    keeps("if x[i] < x[at] { at = i; other = i; }", 1);
    keeps("for j in 0..n { if a[[i, j]] < best { best = a[[i, j]]; at = i; other = j; } }", 1);
    keeps("for &v in x { if v < best { best = v; at = i; } }", 1);
    keeps("for v in x.iter() { if *v < best { best = *v; at = i; } }", 1);
    keeps("(best, at) = if x[i] < best { (x[i], i) } else { (best, at) };", 1);
    keeps("if x[i] < best { best = x[i]; at = i; } if x[i] > low { low = x[i]; other = i; }", 2);
    keeps("if x[i] < best { best = x[i]; at = i; } s += x[i];", 1);
    keeps("if x[i] < best { best = x[i]; at = i; } y[i] = 2.0 * x[i];", 1);
    let found = keeps("if x[i] > best { best = x[i]; } else if x[i] < low { low = x[i]; }", 0);
    assert_eq!(found.chains.len(), 1);
    assert_eq!(found.scalars.len(), 2);
    keeps("if x[i] <= best { best = x[i]; }", 1);
    keeps("if x[i] < best { best = x[i]; at = i; } if x[0] < best { best = x[0]; at = i; }", 1);
}

/// Whether the branch is taken must not show anywhere else.
/// What the branch works out for itself is its own matter.
#[test]
fn work_in_the_branch() {
    keeps(
        "if x[i] < best {
             let mut t = 0; for j in 0..n { t += ix[j]; } if t > 3 { t = 3; } t += 1;
             let mut v = [0.0; 3]; v[0] = 1.0;
             best = x[i]; at = t;
         }",
        1,
    );
    spoilt("if x[i] < best { for j in 0..n { s += x[j]; } best = x[i]; }", 310);
    spoilt("if x[i] < best { let mut t = 0; for j in 0..n { t += 1; at = t; } best = x[i]; }", 310);
    spoilt("let mut t = 0; if x[i] < best { t += 1; best = x[i]; } y[i] = t as f64;", 310);
    spoilt("if x[i] < best { let r = &mut y; r[0] = 1.0; best = x[i]; }", 317);
    for view in ["c.row_mut(i)", "unseen(i)", "&mut own"] {
        let row = format!("let mut own = [0.0]; let mut row = {view};");
        spoilt(
            &format!("{row} if x[i] < best {{ let mut r = row; r[0] = 1.0; best = x[i]; }}"),
            310,
        );
        spoilt(&format!("{row} if x[i] < best {{ row.fill(1.0); best = x[i]; at = i; }}"), 310);
        let text = "if x[i] < best { let r = row; let k = r.fill(1.0); best = x[i]; at = i; }";
        spoilt(&format!("{row} {text}"), 310);
    }
    spoilt("if x[i] < best { let mut k = 0; loop { k += 1; continue 'outer; } best = x[i]; }", 310);
    spoilt("if x[i] < best { if i > 3 { return; } best = x[i]; }", 310);
    spoilt("if x[i] < best { if i > 3 { continue; } best = x[i]; }", 310);
}

#[test]
fn what_else_the_branch_does() {
    spoilt("if x[i] < best { best = x[i]; at = i; s += 1.0; }", 310);
    spoilt("if x[i] < best { best = x[i]; at += 1; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; y[i] = 1.0; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; continue; }", 310);
    spoilt("for j in 0..n { if x[j] < best { best = x[j]; at = i; break; } }", 310);
    spoilt("let mut t = false; if x[i] < best { best = x[i]; t = true; } if t { s += 1.0; }", 310);
    spoilt("if x[i] < best { best = x[i]; if i > 3 { at = i; } }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } else { s += 1.0; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } else { y[i] = 1.0; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = { s += 1.0; i }; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = { assert!(i > 3); i }; }", 310);
    spoilt("if x[i] < best { best = x[i]; println!(\"new\"); }", 310);
    spoilt("if x[i] < best { best = x[i]; let mut k = 0; while k < 3 { k += 1; s += 1.0; } }", 310);
    keeps("if x[i] < best { best = x[i]; at = { let mut k = 0; while k < 3 { k += 1; } k }; }", 1);
    spoilt("let k = if x[i] < best { best = x[i]; 1 } else { 2 };", 310);
}

/// The value that is assigned is the one that is compared.
#[test]
fn another_value() {
    spoilt("if x[i] < best { best = x[i] + 1.0; at = i; }", 310);
    spoilt("if x[i] < best { best = y[i]; at = i; }", 310);
    spoilt("if -x[i].abs() < best { best = (-x[i]).abs(); at = i; }", 310);
    spoilt("let mut v = x[i]; if v < best { v = 3.0; best = v; at = i; }", 310);
    spoilt("if x[i] < best { let x = y; best = x[i]; at = i; }", 310);
    spoilt("if x[i] < x[at] { at = i + 1; }", 310);
    spoilt("if x[i] < best.abs() { best = x[i]; at = i; }", 310);
    spoilt("if x[i] < best { at = i; }", 315);
    spoilt("let mut r = generator(i); if r.next() < best { best = r.next(); at = i; }", 310);
    spoilt("let mut r = generator(i); if step(&mut r) < best { best = step(&mut r); }", 310);
    spoilt("let mut f = |v: f64| v; if f(x[i]) < best { best = f(x[i]); at = i; }", 310);
    keeps("let f = |v: f64| v; if f(x[i]) < best { best = f(x[i]); at = i; }", 1);
}

/// One comparison decides.
#[test]
fn other_conditions() {
    spoilt("if i == 0 || x[i] < best { best = x[i]; at = i; }", 310);
    spoilt("if x[i] < best && x[i] > low { best = x[i]; low = x[i]; }", 310);
    spoilt("if x[i] < best && at < 10 { best = x[i]; at = i; }", 310);
    spoilt("if x[i] < best + 1.0 { best = x[i]; at = i; }", 310);
    spoilt("if !(x[i] < best) { best = x[i]; at = i; }", 310);
    spoilt("if x[i] != best { best = x[i]; at = i; }", 310);
    spoilt("if a[[i, i]] > a[[i, at]] { at = i; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = other; } other = i;", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } else if x[i] < low { low = x[i]; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } else if y[i] > low { low = y[i]; }", 310);
    spoilt(
        "if x[i] < best { best = x[i]; } else if x[i] > low { low = x[i]; } else { s += 1.0; }",
        310,
    );
}

/// Nothing else sees or sets what is kept.
#[test]
fn other_uses() {
    spoilt("if x[i] < best { best = x[i]; at = i; } y[i] = best;", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } y[i] = at as f64;", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } s += best;", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } at += 1;", 350);
    spoilt("if x[i] < best { best = x[i]; at = i; } best = best.min(0.0);", 350);
    spoilt("if x[i] < best { best = x[i]; at = i; } at = i;", 315);
    spoilt("if x[i] < best { best = x[i]; at = at + i; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; low = best; }", 310);
    spoilt("if x[i] < best { best = x[i]; at = i; } if x[i] > low { low = x[i]; at = i; }", 350);
    spoilt("if x[i] < best { best = x[i]; at = i; } if x[0] < best { best = x[0]; }", 350);
    spoilt("if x[i] < best { best = x[i]; at = i; } if x[0] > best { best = x[0]; at = i; }", 350);
    spoilt("if x[i] < best { best = x[i]; at = i; } if x[0] <= best { best = x[0]; at = i; }", 350);
    spoilt("while best > 1.0 { if x[i] < best { best = x[i]; at = i; } }", 310);
    spoilt("if y[i] < y[at] { at = i; } y[i] = 0.0;", 311);
    spoilt("let mut f = || { if x[i] < best { best = x[i]; at = i; } }; f();", 322);
}

#[test]
fn tuples_of_selections_and_sums() {
    let tuple =
        |text: &str| format!("let mut p = (0.0, 0, 1.0); for i in prange!(0..n) {{ {text} }}");
    for text in [
        "p.0 += x[i]; p.2 *= x[i];",
        "p.0 += x[i] * p.2;",
        "p = (p.0 + x[i], p.1, p.2 * x[i]);",
        "if x[i] < p.0 { p = (x[i], i, 2.0); }",
        "if x[i] < p.0 { p.0 = x[i]; p.1 = i; } p.2 += x[i];",
        "let q = (x[i], i, 1.0); if q.0 < p.0 { p = q; }",
        "p = if x[i] < p.0 { (x[i], i, 0.0) } else { p };",
    ] {
        accept(&tuple(text), "");
    }
    refuse(&tuple("p.0 += x[i]; y[i] = p.0;"), 314, "p.0");
    refuse(&tuple("p.0 += x[i]; helper(p);"), 314, "p.0");
    refuse(&tuple("p.0 += x[i]; p.0 *= x[i];"), 313, "p.0");
    refuse(&tuple("p.0 = x[i];"), 315, "p.0");
    refuse(&tuple("p.0 = p.1;"), 315, "p.0");
    refuse(&tuple("p = (p.2, p.1, p.0);"), 310, "p");
    refuse(&tuple("p.0 += x[i]; p = (0.0, 1, 2.0);"), 315, "p");
    refuse(&tuple("if x[i] < p.0 { p = (x[i], i, 0.0); } p.2 += x[i];"), 350, "p.2");
    refuse(&tuple("if x[i] < p.0 { p.0 = x[i]; } y[i] = p.0;"), 314, "p.0");
    refuse(&tuple("helper(&mut p); p.0 += x[i];"), 317, "p");
    refuse(&tuple("p.1 -= i;"), 321, "p.1");
    accept(
        "let (mut s, mut p) = (0.0, 1.0); for i in prange!(0..n) { (s, p) = (s + x[i], p * x[i]); }",
        "scalars s:Add p:Mul",
    );
    refuse(
        "let (mut s, mut p) = (0.0, 1.0); for i in prange!(0..n) { (s, p) = (s, p * x[i]); }",
        310,
        "s",
    );
    refuse(&tuple("p = (p.0, p.1, p.2);"), 310, "p");
}

#[test]
fn elements() {
    for text in [
        "if a[[i, j]] > y[j] { y[j] = a[[i, j]]; }",
        "if y[j] < a[[i, j]] { y[j] = a[[i, j]]; }",
        "y[j] = if a[[i, j]] > y[j] { a[[i, j]] } else { y[j] };",
    ] {
        let body = format!("for i in prange!(0..n) {{ for j in 0..n {{ {text} }} }}");
        accept(&body, "arrays y:TakeGreater");
    }
    refuse(
        "for i in prange!(0..n) { for j in 0..n { if a[[i, j]] >= y[j] { y[j] = a[[i, j]]; } } }",
        321,
        "e >= s",
    );
    accept(
        "for i in prange!(0..n) { for j in 0..n { if ix[i] <= h[j] { h[j] = ix[i]; } } }",
        "arrays h:TakeLess",
    );
    accept("for i in prange!(0..n) { if x[i] > y[i] { y[i] = x[i]; } }", "writers y");
    refuse(
        "for i in prange!(0..n) { let mut r = generator(i); if r.next() > y[0] { y[0] = r.next(); } }",
        310,
        "y[0]",
    );
    refuse("for i in prange!(0..n) { if x > y { y = x; } }", 321, "y");
}
