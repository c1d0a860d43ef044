//! Accesses to pieces of an array that no other access reaches.

use super::{accept, refuse};

/// Asserts that an array is written in this many pieces, or stays clear of what
/// it reads: the number of tests before the loop.
#[track_caller]
fn pieces(body: &str, tests: usize) {
    let name = if body.contains("c[") { "writers c" } else { "writers y" };
    assert_eq!(accept(body, name).owned.len(), tests, "{body}");
}

#[test]
fn what_the_loop_passes_by() {
    pieces("for i in prange!(lo + 1..n) { y[i] -= y[lo]; }", 2);
    pieces("for i in prange!(0..lo) { y[i] -= y[lo]; }", 2);
    pieces("for i in prange!(lo..n) { for k in 0..lo { y[i] -= x[i] * y[k]; } }", 2);
    pieces("for i in prange!(lo + 1..n) { for j in lo..n { c[[i, j]] -= c[[lo, j]]; } }", 2);
    pieces("for j in prange!(lo + 1..n) { for i in 0..n { c[[i, j]] -= c[[i, lo]]; } }", 2);
    pieces("for i in prange!((0..lo).rev()) { y[i] = y[lo + 3]; }", 2);
    refuse("for i in prange!(lo..n) { y[i] -= y[lo]; }", 311, "y");
    refuse("for i in prange!(0..n) { y[i] -= y[lo]; }", 311, "y");
    refuse("for i in prange!(0..n) { y[i] -= y[0]; }", 311, "y");
    refuse("for i in prange!(0..n) { y[i] -= y[n - 1]; }", 311, "y");
    refuse("for i in prange!(0..=lo) { y[i] -= y[lo]; }", 311, "y");
    pieces("for i in prange!(lo + 1..n) { c[[i, lo]] = 1.0; c[[lo, i]] += 1.0; }", 3);
    refuse("for i in prange!(lo..n) { y[i] = y[i - lo]; }", 311, "y");
    refuse("for i in prange!(0..n - lo) { y[i] = y[i + lo]; }", 311, "y");
}

#[test]
fn two_places_for_each_iteration() {
    pieces("for k in prange!(0..lo) { let t = y[k + lo]; y[k + lo] = y[k] - t; y[k] += t; }", 3);
    pieces(
        "for i in prange!(0..n / 2) { let t = y[i]; y[i] = y[n - 1 - i]; y[n - 1 - i] = t; }",
        3,
    );
    pieces("for i in prange!(0..n / 2) { (y[i], y[n - 1 - i]) = (y[n - 1 - i], y[i]); }", 3);
    pieces(
        "let m = n / (2 * lo); for b in prange!(0..lo) { for k in 0..m { \
         y[b * m + k] = 1.0; y[n / 2 + b * m + k] = 2.0; } }",
        3,
    );
    refuse("for i in prange!(0..n) { y[i] = 1.0; y[i + 1] = 2.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[i] = 1.0; y[0] = 2.0; }", 312, "y");
}

#[test]
fn places_of_other_parity_are_read_by_all() {
    accept("for p in prange!(1..n) { y[2 * p] = y[2 * p - 1] + y[2 * p + 1]; }", "writers y");
    refuse("for p in prange!(1..n) { y[2 * p] = y[2 * p - 1] + y[2 * p - 2]; }", 311, "y");
    refuse("for p in prange!(1..n) { y[2 * p] = 1.0; y[2 * p + 2] = 2.0; }", 316, "y");
}

#[test]
fn what_a_condition_passes_over() {
    pieces("for i in prange!(0..n) { if i != lo { y[i] -= y[lo]; } }", 1);
    pieces("for i in prange!(0..n) { if i == lo { continue; } y[i] -= y[lo]; }", 1);
    pieces("for i in prange!(0..n) { if lo < i && x[i] > 0.0 { y[i] -= y[lo]; } }", 1);
    pieces("for i in prange!(0..n) { if !(i == lo || i == 3) { y[i] = y[lo] + y[3]; } }", 1);
    pieces(
        "for i in prange!(0..n) { if i == lo { helper(n); } else { y[i + 1] = y[lo + 1]; } }",
        1,
    );
    pieces(
        "for i in prange!(0..n) { if i != lo { for j in 0..n { c[[i, j]] -= c[[lo, j]]; } } }",
        1,
    );
    refuse("for i in prange!(0..n) { if i == lo { y[i] -= y[lo]; } }", 311, "y");
    refuse("for i in prange!(0..n) { if i != lo { y[i] -= y[lo + 1]; } }", 311, "y");
    refuse("for i in prange!(0..n) { if i != lo || n > 3 { y[i] -= y[lo]; } }", 311, "y");
    refuse("for i in prange!(0..n) { if i != lo { y[i] = 1.0; } y[i] = y[lo]; }", 311, "y");
    refuse("for i in prange!(0..n) { if i == lo { helper(n); } y[i] = y[lo]; }", 311, "y");
    refuse("for i in prange!(0..n) { if i != lo { y[2 * i] = y[lo]; } }", 311, "y");
    refuse("for i in prange!(0..n as i32) { if i != 3 { y[i as usize] = y[3]; } }", 311, "y");
    refuse("for i in prange!(0..n) { for j in 0..n { if j != lo { y[i] = y[lo]; } } }", 311, "y");
}

#[test]
fn the_last_block_may_be_short() {
    let block = |end: &str| {
        format!(
            "for b in prange!(0..n) {{ let s = b * lo; {end} for i in s..e {{ y[i] = 1.0; }} }}"
        )
    };
    pieces(&block("let e = if s + lo < n { s + lo } else { n };"), 1);
    pieces(&block("let e = if n <= s + lo { n } else { s + lo };"), 1);
    pieces(&block("let mut e = s + lo; if e > n { e = n; }"), 1);
    pieces(&block("let mut e = s + lo; if n < e { e = n; }"), 1);
    refuse(&block("let e = if s + lo > n { s + lo } else { n };"), 316, "y");
    refuse(&block("let mut e = s + lo; if e < n { e = n; }"), 316, "y");
    refuse(&block("let mut e = s + lo; if e > n { e = n; } e += 1;"), 316, "y");
    refuse(&block("let mut e = s + lo; let r = &mut e; *r = n; if e > n { e = n; }"), 316, "y");
    refuse(&block("let mut e = s + lo; let mut f = || e += 1; f();"), 316, "y");
    refuse(&block("let mut e = s + lo; (e, _) = (n, 1);"), 316, "y");
}
