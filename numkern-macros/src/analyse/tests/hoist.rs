//! Index checks that are made once before a loop.

use super::super::Check;
use super::run;

/// The accesses of the last loop: `p` proved, `1` once, `n` each time; and
/// whether its checks are hoisted.
fn checks(attribute: &'static str, body: &str) -> (String, bool) {
    let (_, mut facts, errors) = run(attribute, body);
    assert!(errors.is_empty(), "{errors:?}");
    let bounds = facts.loops.pop().expect("a loop").bounds;
    let letter = |check: &Check| match check {
        Check::Proved => 'p',
        Check::Once => '1',
        Check::Each(_) => 'n',
    };
    let found = bounds.checks.iter().map(|(_, check)| letter(check)).collect();
    (found, bounds.hoist.is_some())
}

#[track_caller]
fn found(body: &str, expected: &str) {
    let (found, hoisted) = checks("njit", body);
    assert_eq!(found, expected, "{body}");
    assert_eq!(hoisted, expected.contains('1'), "{body}");
}

/// The reason of the first access that is checked each time.
#[track_caller]
fn why(body: &str, words: &str) {
    let (_, mut facts, _) = run("njit", body);
    let checks = facts.loops.pop().expect("a loop").bounds.checks;
    let why = checks.into_iter().find_map(|(_, check)| match check {
        Check::Each(why) => Some(why),
        _ => None,
    });
    assert!(why.as_ref().is_some_and(|why| why.contains(words)), "`{words}`: {why:?}\n{body}");
}

#[test]
fn indices_that_walk_in_equal_steps() {
    found("let mut s = 0.0; for j in 0..n { s += x[j] + x[j + lo] + x[lo - j] + x[lo]; }", "1111");
    found("let mut s = 0.0; for j in 0..n { s += x[2 * j + 1] * x[lo * n + j - 3]; }", "11");
    found("let mut s = 0.0; for j in 0..n { let k = j + lo; s += x[k] + a[[k - 1, j]]; }", "11");
    found("let mut s = 0.0; for j in 0..n { s += x[x.len() - 1 - j]; }", "1");
    found("let mut s = 0.0; for j in 0..n { s += x[ix[j]]; }", "n1");
    found("let mut s = 0.0; for j in 0..n { s += x[j * j] + x[j / 2] + x[j % lo]; }", "nnn");
    found("let mut s = 0.0; for j in 0..n { let mut k = j; k += 1; s += x[k]; }", "n");
    found("let mut k = 0; let mut s = 0.0; for j in 0..n { s += x[k]; k += 1; }", "n");
    found("let mut s = 0.0; for j in 0..n { if j > 3 { s += x[j - 1]; } }", "1");
    found("for j in 0..n { let v = &x[j]; }", "1");
    found("let k: usize; for j in 0..n { k = 3; let v = x[k]; break; }", "n");
}

#[test]
fn what_the_range_proves() {
    found("let mut s = 0.0; for j in 0..x.len() { s += x[j]; }", "p");
    found("let mut s = 0.0; for j in 0..x.len() { s += x[j] * y[j]; }", "p1");
    found("let mut s = 0.0; for j in 0..x.len() { s += x[j + 1]; }", "1");
    let body = "for i in prange!(0..x.len()) { y[i] = x[i]; }";
    assert_eq!(checks("parallel", body), ("11".to_owned(), true));
}

#[test]
fn arrays_that_the_loop_writes() {
    found("for j in 1..n { y[j] = y[j - 1] + x[j]; }", "111");
    found("for j in 0..n { y[j] += 1.0; y[j] = y[j].sqrt(); }", "111");
    why("for j in 0..n { y[j] = y[ix[j]]; }", "the loop writes it");
    why("for j in 0..n { y[j] = 1.0; if y.len() > 3 { y[0] = 2.0; } }", "holds references");
    why("for j in 0..n { y[j] = 1.0; y.swap(0, 1); }", "in another way");
    why("for j in 0..n { y[j] = 1.0; helper(y); }", "in another way");
    why("for j in 0..n { let v = &mut y[j]; *v = 1.0; }", "in another way");
    why("for j in 0..n { y[j] = 1.0; let v = &y[0]; }", "holds references");
    why("for j in 0..n { y[j] = 1.0; assert!(j < 3, \"{y:?}\"); }", "in another way");
    why("for j in 0..n { y[j] = 1.0; let f = |k: usize| y[0]; }", "holds references");
    why("let mut v = vec![0.0; n]; for j in 0..n { v[j] = 1.0; v = vec![]; }", "assigns `v`");
    why("let mut z = x; for j in 0..n { let v = z[j]; z = &x[1..]; }", "assigns `z`");
    why("for j in 0..n { let v = vec![1.0]; let u = v[j]; }", "bound in the loop");
    why("for j in 0..n { let u = w[j]; }", "not known to be an array");
    why("for j in 0..n { let v = x[1..3].len(); }", "equal steps");
}

#[test]
fn loops_that_are_left_alone() {
    let (_, facts, _) = run("njit", "for i in 0..n { let v = x[i]; for j in 0..n { let k = j; } }");
    assert!(facts.loops[0].bounds.hoist.is_none());
    why("for j in (0..n).rev() { let v = x[j]; }", "plain");
    why("for j in 0..=n { let v = x[j]; }", "plain");
    why("let mut j = 0; while j < n { let v = x[j]; j += 1; }", "`for`");
    why("for j in 0..8 { let v = x[j]; }", "short");
    why("for mut j in 0..n { let v = x[j]; j += 1; }", "plain name");
    why("for j in 0..30_i32 { let v = x[j as usize]; }", "`usize`");
    let body = "for i in prange!(0..n) { y[i] = x[i + 1] + a[[i, lo]]; }";
    assert_eq!(checks("parallel", body), ("111".to_owned(), true));
}
