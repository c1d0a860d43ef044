//! Loops that `#[fastmath]` splits into lanes.

use super::super::{LaneReduction, LaneSource};
use super::{reductions, run};

/// Asserts that the last loop splits; its reductions in words.
#[track_caller]
fn splits(body: &str, expected: &str) -> LaneReduction {
    let (kernel, mut facts, errors) = run("fastmath", body);
    assert!(errors.is_empty(), "{errors:?}");
    let lanes = facts.loops.pop().expect("a loop").lanes;
    let lanes = lanes.unwrap_or_else(|why| panic!("not split: {why}\n{body}"));
    assert_eq!(reductions(&kernel, &lanes.scalars), expected, "{body}");
    lanes
}

/// Asserts that the first loop does not split, for a reason with these words.
#[track_caller]
fn whole(body: &str, words: &str) {
    let (_, mut facts, _) = run("fastmath", body);
    match facts.loops.remove(0).lanes {
        Ok(_) => panic!("split: {body}"),
        Err(why) => assert!(why.contains(words), "`{words}` is not in: {why}\n{body}"),
    }
}

#[test]
fn sums_over_ranges_and_elements() {
    let lanes = splits("let mut s = 0.0; for j in 0..n { s += x[j] * x[j + lo]; }", " s:Add");
    assert!(matches!(lanes.source, LaneSource::Range { .. }));
    assert_eq!(lanes.reads.len(), 2);
    assert!(!lanes.branches);
    let lanes = splits("let mut s = 0.0; for &v in x { s += v * v; }", " s:Add");
    assert!(matches!(lanes.source, LaneSource::Elements));
    splits("let mut s = 0.0; for v in x.iter() { s += v; }", " s:Add");
    splits("let mut s = 0.0; for (&v, &u) in x.iter().zip(ix.iter()) { s += v; }", " s:Add");
    splits("let mut s = 0.0; for (i, &v) in x.iter().enumerate() { s += v; }", " s:Add");
    splits("let mut s = 0.0; let mut p = 1.0; for &v in x { s -= v; p *= v; }", " s:Add p:Mul");
    splits("let mut s = 0.0; for &v in x { s = s.max(v); }", " s:Max");
    splits("let mut s = t; for j in 0..n { s = s + t; }", " s:Add");
    splits("let mut s = 0.0; for j in 0..n { s += y[j]; }", " s:Add");
    splits("let mut s = 0.0; let f = |v: f64| v * 2.0; for &v in x { s += f(v); }", " s:Add");
    splits("let mut s = 0.0; for v in a.row(lo).iter() { s += v; }", " s:Add");
    splits("let mut s = 0.0; for (u, v) in a.row(0).iter().zip(x) { s += u * v; }", " s:Add");
}

#[test]
fn which_reads_are_checked_before() {
    let reads = |body: &str| splits(body, " s:Add").reads.len();
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += a[[lo, j]] + a[[j, j]]; }"), 2);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += x[2 * j]; }"), 0);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += x[lo]; }"), 0);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += x[n - 1 - j]; }"), 1);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += a[[j, n - j]]; }"), 0);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { if j > 2 { s += x[j]; } }"), 0);
    assert_eq!(reads("let mut s = 0.0; for j in lo..n { s += x[j - lo]; }"), 1);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { let k = lo; s += x[j + k]; }"), 0);
    assert_eq!(reads("let mut s = 0.0; for j in 0..n { s += x[ix[j]]; }"), 1);
}

#[test]
fn branches_are_reported() {
    assert!(splits("let mut s = 0.0; for &v in x { if v > 0.0 { s += v; } }", " s:Add").branches);
}

#[test]
fn inside_a_prange_row() {
    let body =
        "for i in prange!(0..n) { let mut s = 0.0; for j in 0..n { s += a[[i, j]]; } y[i] = s; }";
    let (_, facts, _) = run("parallel fastmath", body);
    assert!(facts.loops[1].lanes.is_ok());
    let body = "for i in prange!(0..n) { let mut s = 0.0; for j in 0..n { s += c[[i, j]]; } c[[i, 0]] = s; }";
    let (_, facts, errors) = run("parallel fastmath", body);
    assert!(errors.is_empty(), "{errors:?}");
    assert!(facts.loops[1].lanes.as_ref().is_err_and(|why| why.contains("writes `c`")));
}

#[test]
fn reasons_against() {
    whole("let mut s = 0.0; for &v in x { s = s * s + v; }", "carries `s`");
    whole("let mut s = 0.0; for &v in x { s += v; if v > 3.0 { break; } }", "breaks");
    whole("let mut s = 0.0; for &v in x { if v > 3.0 { continue; } s += v; }", "continues");
    whole("let mut s = 0.0; for &v in x { s += v; if s > 3.0 { s += 1.0; } }", "`s`");
    whole("let mut k = 0; for &v in x { k += 1; }", "float");
    whole("for j in 0..n { y[j] = x[j]; }", "part of a variable");
    whole("let mut s = 0.0; for j in (0..n).step_by(2) { s += x[j]; }", "plain");
    whole("let mut s = 0.0; for v in x.chunks(2) { s += v[0]; }", "neither");
    whole("let mut s = 0.0; while s < 3.0 { s += 1.0; }", "`for`");
    whole("let mut s = 0.0; for j in 0..n { for k in 0..n { s += 1.0; } }", "another loop");
    whole("let mut s = 0.0; for &v in x { assert!(v > 0.0); s += v; }", "assertion");
    whole("let mut s = 0.0; for &v in x { if v < s { s = v; } }", "if e < s");
    whole("let mut s = 0.0; for &v in x { s = v; }", "last iteration");
    whole("for &v in x { let k = v; }", "reduces nothing");
    whole("let mut s = 0.0; for &v in x { s += v * w.draw(); }", "may change `w`");
    whole("let mut s = 0.0; for &v in x { s += v * helper(y); }", "may change `y`");
    whole(
        "let mut k = 0.0; let mut f = |v: f64| { k += 1.0; v * k }; let mut s = 0.0; for &v in x { s += f(v); }",
        "state",
    );
    whole("let mut s = u; for &v in x { s /= u; }", "integer");
}

#[test]
fn directions_and_ends() {
    let source = |header: &str| {
        let body = format!("let mut s = 0.0; for j in {header} {{ s += x[j]; }}");
        match splits(&body, " s:Add").source {
            LaneSource::Range { inclusive, reversed, .. } => (inclusive, reversed),
            LaneSource::Elements => panic!("{header}"),
        }
    };
    assert_eq!(source("0..n"), (false, false));
    assert_eq!(source("(0..=n)"), (true, false));
    assert_eq!(source("(0..n).rev()"), (false, true));
    assert_eq!(source("(lo..=n).rev()"), (true, true));
    let backward = |body: &str| splits(body, " s:Add").reads[0].backward;
    assert!(backward("let mut s = 0.0; for j in (0..n).rev() { s += x[j + 1]; }"));
    assert!(backward("let mut s = 0.0; for j in 0..n { s += x[n - j - 1]; }"));
    assert!(!backward("let mut s = 0.0; for j in (0..n).rev() { s += x[n - 1 - j]; }"));
}

#[test]
fn recurrences() {
    let step = |update: &str| {
        let body = format!("let q = x[1]; let mut s = 0.0; for &v in x {{ {update} }}");
        let lanes = splits(&body, "");
        let step = lanes.recurrence.unwrap_or_else(|| panic!("none: {update}"));
        (step.minus_factor, step.minus_term, step.fixed)
    };
    assert_eq!(step("s = s * q + v;"), (false, false, true));
    assert_eq!(step("s = v + (q * s);"), (false, false, true));
    assert_eq!(step("s = s * q - v;"), (false, true, true));
    assert_eq!(step("s = v - s * q;"), (true, false, true));
    assert_eq!(step("s = s.mul_add(q, v);"), (false, false, true));
    assert_eq!(step("s *= q; s -= v;"), (false, true, true));
    assert_eq!(step("let u = v * 2.0; s = s * x[lo] + u;"), (false, false, true));
    assert_eq!(step("s = s * v + 1.0;"), (false, false, false));
    assert_eq!(step("let u = v + 1.0; s = u * s + q;"), (false, false, false));
    let no = |update: &str, words: &str| {
        whole(
            &format!("let q = x[1]; let mut s = 0.0; let mut r = 0.0; for &v in x {{ {update} }}"),
            words,
        );
    };
    no("s = s * s + v;", "carries `s`");
    no("s = s * q + s;", "carries `s`");
    no("s = s * q + v; r = r + s;", "carries `s`");
    no("if v > 0.0 { s = s * q + v; }", "carries `s`");
    no("r += v; s = s * q + v;", "beside a recurrence");
    no("r = r * q + v; s = s * q + v;", "carries `r`");
    no("s = s / q + v;", "carries `s`");
}

#[test]
fn parallel_recurrences() {
    let advanced = |attribute, body: &str| {
        let (_, facts, errors) = run(attribute, body);
        let found = facts.loops[0].parallel.as_ref().and_then(|parallel| parallel.advanced);
        assert_eq!(found.is_some(), errors.is_empty(), "{errors:?}");
        found.is_some()
    };
    let body = "let mut s = 0.0; for i in prange!(0..n) { s = s * 0.5 + x[i]; }";
    assert!(advanced("parallel fastmath", body));
    assert!(!advanced("parallel", body));
    for other in [
        "let mut s = 0.0; for i in prange!(0..n) { s = s * x[i] + 1.0; }",
        "let mut s = 0.0; for i in prange!(0..n) { y[i] = 1.0; s = s * 0.5 + x[i]; }",
        "let mut s = 0.0; for i in prange!((0..n).rev()) { s = s * 0.5 + x[i]; }",
        "let mut s = 0.0; for i in prange!(0..n) { s = s * 0.5 + x[i]; y[i] = s; }",
    ] {
        assert!(!advanced("parallel fastmath", other), "{other}");
    }
}

#[test]
fn strict_without_fastmath() {
    let (_, facts, _) = run("parallel", "let mut s = 0.0; for i in prange!(0..n) { s += x[i]; }");
    assert!(facts.loops[0].lanes.as_ref().is_err_and(|why| why.contains("order")));
}
