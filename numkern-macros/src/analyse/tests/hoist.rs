//! Index checks that are made once before a loop.

use super::super::Check;
use super::run;

/// The accesses of the last loop: `p` proved, `1` once, `o` once before a loop
/// around it, `n` each time; and whether its checks are hoisted.
fn checks(attribute: &'static str, body: &str) -> (String, bool) {
    let (_, mut facts, errors) = run(attribute, body);
    assert!(errors.is_empty(), "{errors:?}");
    let bounds = facts.loops.pop().expect("a loop").bounds;
    let letter = |check: &Check| match check {
        Check::Proved => 'p',
        Check::Once => '1',
        Check::Nest => 'o',
        Check::Each(_) => 'n',
    };
    let found = bounds.checks.iter().map(|(_, check)| letter(check)).collect();
    (found, bounds.hoist.is_some())
}

#[track_caller]
fn found(body: &str, expected: &str) {
    let (found, hoisted) = checks("njit", body);
    assert_eq!(found, expected, "{body}");
    if !expected.contains('o') {
        assert_eq!(hoisted, expected.contains('1'), "{body}");
    }
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
    found("let mut s = 0.0; for j in 0..n { s += x[j * j] + x[j / 2] + x[j % lo]; }", "111");
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
    assert_eq!(checks("parallel", body), ("p1".to_owned(), true));
    let proved = |body: &'static str| {
        let (found, _) = checks("njit", body);
        assert!(found.chars().all(|letter| letter == 'p'), "{found}: {body}");
    };
    proved("let m = x.len(); for j in 3..m { let v = x[j]; }");
    proved("let m = x.len().min(y.len()); for j in 0..m { y[j] = x[j]; }");
    proved("for j in 0..n.min(x.len()) { let v = x[j]; }");
    proved("let (m, k) = a.dim(); for i in 0..m { for j in 0..k { let v = a[[i, j]]; } }");
    proved("for i in 0..a.nrows() { for j in 0..a.ncols() { let v = a[(i, j)]; } }");
    proved("for i in 0..a.dim().0 { for j in 0..a.len_of(Axis(1)) { let v = a[(i, j)]; } }");
    proved("let m = a.nrows(); let mut v = Array1::zeros(m); for i in 0..m { v[i] = 1.0; }");
    proved("let mut v = vec![0.0; n]; for i in 0..n { v[i] = 1.0; }");
    proved(
        "let mut v = Array2::zeros((lo, n)); for i in 0..lo { for j in 0..n { v[[i, j]] = 1.0; } }",
    );
    // In doubt it is checked.
    found("let mut m = x.len(); m += 1; for j in 0..m { let v = x[j]; }", "1");
    found("let m = x.len(); let m = m + 1; for j in 0..m { let v = x[j]; }", "1");
    found("let m = x.len(); for j in 0..=m { let v = x[j]; }", "1");
    found("let mut v = vec![0.0; n]; v.pop(); for i in 0..n { v[i] = 1.0; }", "1");
    found("let mut v = vec![0.0; n]; v = vec![]; for i in 0..n { v[i] = 1.0; }", "1");
    found("let mut v = vec![0.0; n.min(lo)]; for i in 0..n { v[i] = 1.0; }", "1");
    found("let (m, k) = a.dim(); for i in 0..k { let v = a[[i, i]]; }", "1");
}

#[test]
fn every_range_and_integer() {
    found("for j in (0..n).rev() { let v = x[j]; }", "1");
    found("for j in 0..=n { let v = x[j]; }", "1");
    found("for j in (lo..=n).step_by(2).rev() { let v = x[j]; }", "1");
    found("for j in (0..n).step_by(lo) { let v = x[j + lo - 1]; }", "1");
    found("for j in 0..30_i32 { let v = x[j as usize]; }", "1");
    found("for j in -3_i64..30 { let v = x[(j + 3) as usize] + x[-j as usize]; }", "11");
    found("for j in 0..n { let v = x[(j as i32 - 1) as usize] + x[j as u8 as usize]; }", "11");
    found("for (j, v) in x.iter().enumerate() { y[j] += v; }", "1");
    found("for (j, (u, v)) in x.iter().zip(ix.iter()).enumerate() { y[j] += u; }", "1");
    why("for j in x { let v = y[lo]; }", "is not a range");
    why("for j in 0..30_u128 { let v = x[j as usize]; }", "an integer");
}

#[test]
fn every_index_that_is_known_before_the_loop() {
    found(
        "for j in 0..n { let v = x[(j + 1) % n] + x[j >> 1] + x[j << 1] + x[j.min(lo)]; }",
        "1111",
    );
    found("for j in 0..n { let v = x[j.saturating_sub(1)] + x[j.wrapping_sub(lo)]; }", "11");
    found("for j in 0..n { let v = x[usize::min(j, lo)] + x[std::cmp::max(j, 3)]; }", "11");
    found("for j in 0..n { let (r, c) = (j / lo, j % lo); let v = x[r * 2 + c]; }", "1");
    found("for j in 0..n { let l = if j == 0 { n - 1 } else { j - 1 }; let v = x[l]; }", "1");
    found("for j in 0..n { let v = x[j + OFF] + x[j + Self::LAG] + x[OFF as usize]; }", "111");
    found("for j in 0..n { let v = x[j * w.width + w.shape.0]; }", "1");
    found("let k = &n; for j in 0..n { let v = x[j + k] + x[j * *k]; }", "11");
    found("for j in 0..n { let v = x[a.dim().1 - 1 - j] + x[a.len_of(Axis(0)) - j]; }", "11");
    let mut long = "for j in 0..n { let k0 = j + 1; ".to_owned();
    (1..40).for_each(|k| long += &format!("let k{k} = k{0} + k{0}; ", k - 1));
    found(&(long.clone() + "let v = x[k39]; }"), "n");
    found(&(long + "let v = x[k4]; }"), "1");
    why("for j in 0..n { let v = x[OFF]; }", "not known to be a number");
    why("for j in 0..n { const OFF: usize = 3; let v = x[j + OFF]; }", "`OFF`");
    why("for j in 0..n { w.width += 1; let v = x[j * w.width]; }", "`w.width`");
    why("for j in 0..n { helper(w); let v = x[j * w.width]; }", "`w.width`");
    why("for j in 0..n { let v = x[j * ix[0]]; }", "`ix[0]`");
    why("for j in 0..n { let v = x[f(j)]; }", "`f(j)`");
}

#[test]
fn nests() {
    found("for i in 0..n { for j in 0..lo { let v = a[[i, j]] + x[i]; } }", "oo");
    found("for i in 0..n { for j in 0..i { let v = a[[i, j]]; } }", "o");
    found("for i in 0..n { let k = lo; for j in k..k + 9 { y[j] += x[i]; } }", "oo");
    found("for i in 0..n { for j in 0..3 { let v = a[[i, j]]; } }", "o");
    found("for i in 0..n { let mut k = 0; while k < 3 { let v = x[i]; k += 1; } }", "o");
    // The outer loop cannot know: the inner one checks for itself.
    found("for i in 0..n { for j in ix[i]..ix[i + 1] { let v = x[j]; } }", "1");
    found("for i in 0..n { let row = a.row(i); for j in 0..lo { let v = row[j]; } }", "1");
    found("for i in 0..n { let k = ix[i]; for j in 0..lo { let v = a[[k, j]]; } }", "1");
    let (_, facts, _) = run("njit", "for i in 0..n { y[i] = 1.0; for j in 0..n { y[j] = 2.0; } }");
    let hoist = facts.loops[0].bounds.hoist.as_ref().expect("checks of the nest");
    assert_eq!((hoist.walks.len(), hoist.touches.len(), hoist.row), (2, 2, false));
    assert!(facts.loops[1].bounds.hoist.is_none(), "a failed check means a panic");
    // A check that fails without a panic: the inner loop has one of its own.
    let (_, facts, _) = run("njit", "for i in 0..n { for j in 0..i { let v = a[[i - j, j]]; } }");
    assert!(facts.loops.iter().all(|facts| facts.bounds.hoist.is_some()));
    let body =
        "for i in prange!(0..n) { let mut s = 0.0; for j in 0..n { s += a[[i, j]]; } y[i] = s; }";
    assert_eq!(checks("parallel", body).0, "o");
}

#[test]
fn arrays_that_the_loop_writes() {
    found("for j in 1..n { y[j] = y[j - 1] + x[j]; }", "111");
    found("for j in 0..n { y[j] += 1.0; y[j] = y[j].sqrt(); }", "111");
    why("for j in 0..n { y[j] = y[ix[j]]; }", "the loop writes it");
    found("for j in 0..n { y[j] = 1.0; if y.len() > 3 { y[0] = 2.0; } }", "11");
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
    why("for j in 0..n { let v = x[1..3].len(); }", "not known before the loop");
}

#[test]
fn loops_that_are_left_alone() {
    why("let mut j = 0; while j < n { let v = x[j]; j += 1; }", "`for`");
    why("for j in 0..8 { let v = x[j]; }", "short");
    why("for mut j in 0..n { let v = x[j]; j += 1; }", "plain name");
    let body = "for i in prange!(0..n) { y[i] = x[i + 1] + a[[i, lo]]; }";
    assert_eq!(checks("parallel", body), ("111".to_owned(), true));
}

#[test]
fn elements_that_stay_in_a_register() {
    let held = |body: &str| {
        let (_, facts, _) = run("njit", body);
        let hoists = facts.loops.iter().filter_map(|facts| facts.bounds.hoist.as_ref());
        hoists.flat_map(|hoist| &hoist.held).map(|held| held.accesses.len()).collect::<Vec<_>>()
    };
    assert_eq!(held("for i in 0..n { for j in 0..lo { y[i] += a[[i, j]]; } }"), [1]);
    assert_eq!(held("for j in 0..n { y[lo] = x[j] - y[lo]; h[0] += 1; }"), [2, 1]);
    for body in [
        "for i in 0..n { for j in 0..lo { y[j] += a[[i, j]]; } }",
        "for i in 0..n { for j in 0..lo { y[i] += a[[i, j]]; y[j] = 1.0; } }",
        "for i in 0..n { for j in 0..lo { if j > 3 { y[i] += a[[i, j]]; } } }",
        "for i in 0..n { for j in 0..lo { if i == 0 { continue; } y[i - 1] += a[[i, j]]; } }",
        "for i in 0..n { for j in 0..lo { let k = j; y[k] += a[[i, j]]; } }",
        "for i in 0..n { for j in 0..lo { let s = y[i] + a[[i, j]]; } }",
        "for i in 0..n { for j in 0..lo { y[i] += 1.0; let f = || y[i]; } }",
    ] {
        assert!(held(body).is_empty(), "{body}");
    }
}
