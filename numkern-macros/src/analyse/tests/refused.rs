//! Loops that carry something from one iteration to another.

use super::{accept, refuse, refuse_all, run};

#[test]
fn answers_that_numba_gets_wrong() {
    refuse("for i in prange!(1..n) { y[i] = y[i - 1] + 1.0; }", 311, "y");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += x[i]; y[i] = s; }", 314, "s");
    refuse("for i in prange!(0..n) { y[i % 4] += x[i]; }", 316, "y[i % 4]");
    refuse("for i in prange!(0..n) { h[ix[i]] += 1; }", 316, "h[ix[i]]");
    refuse(
        "let mut ok = true; for i in prange!(0..n) { if x[i] < 0.0 { ok = false; } }",
        315,
        "ok",
    );
}

#[test]
fn both_places_are_named() {
    let (_, _, errors) = run("parallel", "for i in prange!(1..n) { y[i] = y[i - 1] + 1.0; }");
    assert_eq!(errors[0].2, 1);
    let (_, _, errors) =
        run("parallel", "let mut s = 0.0; for i in prange!(0..n) { s += x[i]; y[i] = s; }");
    assert_eq!(errors[0].2, 1);
}

#[test]
fn scalars_carried_on() {
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = 2.0 * s + x[i]; }", 310, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = s.sqrt(); }", 310, "s");
    for choice in [
        "if s > 1.0 { s + 1.0 } else { s }",
        "if n > 1 { s + 1.0 } else { s * 2.0 }",
        "if n > 1 { s + 1.0 } else { 2.0 }",
        "match n { 0 => s, _ => x[i] - s }",
        "match n { k if s > 1.0 => s, _ => s + 1.0 }",
    ] {
        refuse(&format!("let mut s = 0.0; for i in prange!(0..n) {{ s = {choice}; }}"), 310, "s");
    }
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = x[i] - s; }", 321, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = x[i] / s; }", 321, "s");
    refuse("let mut s = 7; for i in prange!(1..n) { s %= i; }", 321, "s");
    refuse("let mut s = 7; for i in prange!(1..n) { s <<= 1; }", 321, "s");
    refuse("let mut s = 7; for i in prange!(1..n) { s = s.saturating_add(i); }", 321, "s");
    refuse("let mut s = 7; for i in prange!(1..n) { s = i.wrapping_sub(s); }", 321, "s");
    refuse("let mut s = 7.0; for i in prange!(1..n) { s = s.mul_add(x[i], 1.0); }", 310, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = s + s; }", 310, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += s; }", 314, "s");
    refuse("let mut s = 0.0; for i in prange!(0..n) { if s > 3.0 { s += 1.0; } }", 314, "s");
    refuse_all("let mut s = 0; for i in prange!(0..n) { y[s] = 1.0; s += 1; }", &[316, 314]);
}

#[test]
fn last_values() {
    refuse("let mut k = 0; for i in prange!(0..n) { k = i; }", 315, "k");
    refuse("let mut k = 0.0; for i in prange!(0..n) { if x[i] > 0.0 { k = x[i]; } }", 315, "k");
    refuse("let mut p = 0; let mut q = 0; for i in prange!(0..n) { p = i; }", 315, "p");
}

#[test]
fn conflicting_classes() {
    refuse("let mut s = 0; for i in prange!(0..n) { s += 1; if i > 10 { s *= 1; } }", 313, "s");
    refuse(
        "let mut s = 0.0; for i in prange!(0..n) { s = s.min(x[i]); s = s.max(1.0); }",
        313,
        "s",
    );
    refuse("let mut s = 0.0; for i in prange!(0..n) { s = s * x[i] + 1.0; }", 310, "s");
    refuse("for i in prange!(0..n) { y[0] += x[i]; y[0] *= 2.0; }", 313, "y");
    refuse(
        "let mut s = 0.0; for i in prange!(0..n) { if x[i] < s { s = x[i]; } else { s += 1.0; } }",
        310,
        "s",
    );
    refuse("let mut s = 0.0; for i in prange!(0..n) { if x[i] < s { s = x[0]; } }", 310, "s");
}

#[test]
fn reductions_that_integers_cannot_split() {
    refuse("let mut s = 100; for i in prange!(1..n) { s /= i; }", 321, "s");
    refuse("let mut s = 100u32; for i in prange!(1..n) { s -= 2; }", 321, "s");
    refuse("let mut s = u; for i in prange!(1..n) { s /= u; }", 321, "s");
    refuse("for i in prange!(1..n) { h[0] -= 1; }", 321, "h");
}

#[test]
fn elements_of_several_iterations() {
    refuse("for i in prange!(0..n) { y[lo] = x[i]; }", 312, "y[lo]");
    refuse("for i in prange!(0..n) { for j in 0..n { y[j] = x[i]; } }", 312, "y[j]");
    refuse("for i in prange!(0..n) { y[i] = 1.0; y[i + 1] = 2.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[2 * i] = 1.0; y[2 * i + 2] = 2.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[2 * i] = y[3 * i]; }", 311, "y");
    refuse("for i in prange!(0..n) { y[i] = 1.0; y[n - i] = 2.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[i / 2] = 1.0; }", 316, "y[i / 2]");
    refuse("for i in prange!(0..n) { y[i * i] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { y[0 * i] = 1.0; }", 312, "y");
    refuse("for i in prange!(0..n) { y[ix[i]] = 1.0; }", 316, "y");
    refuse("for i in prange!(0..n) { for j in 0..n { y[i + j] = 1.0; } }", 316, "y");
    refuse("for i in prange!(0..n) { for j in 0..n { y[i + j] += 1.0; } }", 316, "y");
    refuse(
        "for i in prange!(0..n) { for j in 0..i { c[[i, j]] = 1.0; c[[j, i]] = 1.0; } }",
        316,
        "c",
    );
    refuse(
        "for i in prange!(0..n) { for j in 0..n { c[[i, j]] = c[[i + 1, j]] + 1.0; } }",
        311,
        "c",
    );
    refuse(
        "for i in prange!(0..n) { c.row_mut(i).fill(0.0); c.column_mut(i).fill(1.0); }",
        316,
        "c",
    );
    refuse("for i in prange!(0..n) { y[i] = 1.0; y[0] = 2.0; }", 312, "y[0]");
}

#[test]
fn written_arrays_are_used_for_nothing_else() {
    refuse("for i in prange!(0..n) { y[i] = y.iter().sum(); }", 320, "y");
    refuse("for i in prange!(0..n) { y[i] = helper(&y); }", 320, "y");
    refuse("for i in prange!(0..n) { y[i] = helper(y); }", 320, "y");
    refuse("for i in prange!(0..n) { let r = &y[i]; y[i] = 1.0; let v = *r; }", 320, "y");
    refuse("for i in prange!(0..n) { for v in y.iter() { y[i] += v; } }", 320, "y");
    refuse("for i in prange!(0..n) { y[0] += x[i]; y[1] += y[2]; }", 314, "y");
    refuse(
        "let mut acc = Array1::<f64>::zeros(n); for i in prange!(0..n) { acc += &a.row(i); y[i] = acc[0]; }",
        314,
        "acc",
    );
    refuse(
        "let mut acc = Array1::<f64>::zeros(n); for i in prange!(0..n) { acc = acc + &a.row(i); }",
        321,
        "acc",
    );
}

#[test]
fn writable_variables_handed_to_calls() {
    refuse("for i in prange!(0..n) { helper(y, i); }", 379, "y");
    refuse("for i in prange!(0..n) { let v = other::helper((y)); }", 379, "y");
    refuse("for i in prange!(0..n) { helper(c); }", 379, "c");
    refuse("let z = &mut y[1..]; for i in prange!(0..n) { helper(z, x[i]); }", 379, "z");
    accept("for i in prange!(0..n) { y[i] = helper(x, a, n, t); }", "writers y");
    accept("for i in prange!(0..n) { y[i] = helper(&*h, c.view()); }", "writers y");
    accept("for i in prange!(0..n) { let mut row = vec![0.0; n]; helper(&mut row, i); }", "");
}

#[test]
fn outer_variables_changed_as_a_whole() {
    refuse("let mut v = vec![0]; for i in prange!(0..n) { v.push(i); }", 317, "v");
    refuse("for i in prange!(0..n) { y.fill(0.0); }", 317, "y");
    refuse("for i in prange!(0..n) { y.swap(i, 0); }", 317, "y");
    refuse("for i in prange!(0..n) { helper(&mut y); }", 317, "y");
    refuse("for i in prange!(0..n) { helper(&mut y[0]); }", 312, "y");
    refuse("for i in prange!(0..n) { let d = &mut c; }", 317, "c");
    refuse("for i in prange!(0..n) { for v in y.iter_mut() { *v = 1.0; } }", 317, "y");
    refuse("let s = &mut 0.0; for i in prange!(0..n) { *s += x[i]; }", 317, "s");
    refuse("let mut p = (0.0, 1.0); for i in prange!(0..n) { p.push(x[i]); }", 317, "p");
    refuse_all(
        "let mut p = 0; let mut q = 1; for i in prange!(0..n) { (p, q) = (q, p); }",
        &[310, 310],
    );
}

#[test]
fn headers() {
    refuse("for i in prange!(x) { y[0] += i; }", 319, "x");
    refuse("for i in prange!(x.iter()) { y[0] += i; }", 319, "x.iter()");
    refuse("for i in prange!(0..) { y[i] = 1.0; }", 319, "0..");
    refuse("for (i, _) in prange!(0..n) { let k = i; }", 319, "0..n");
    refuse("for i in prange!((0..n).map(|k| k / 2)) { y[i] = 1.0; }", 319, "map");
}

#[test]
fn disjoint_parts_that_no_axis_shows() {
    // The red-black pattern.
    refuse(
        "for i in prange!(0..n) { for j in (0..n).step_by(2) { c[[i, j]] = c[[i + 1, j]] + 1.0; } }",
        311,
        "c",
    );
}

#[test]
fn every_variable_has_its_own_error() {
    refuse_all(
        "let mut p = 0; let mut q = 0.0;
         for i in prange!(0..n) { p = i; q = 2.0 * q + 1.0; y[lo] = q; }",
        &[312, 315, 310],
    );
}

#[test]
fn values_out_of_loops_that_write_for_the_caller() {
    refuse("for i in prange!(0..n) { y[i] = x[i]; if i > 3 { return; } }", 304, "y");
    refuse("for i in prange!(0..n) { y[i] = x[i]; return Ok(i); }", 304, "y");
    refuse("for i in prange!(0..n) { for j in 0..n { y[j] += x[i]; } return Some(i); }", 304, "y");
    refuse("let mut v = &mut *y; for i in prange!(0..n) { v[i] = x[i]; return; }", 304, "v");
    refuse_all(
        "for i in prange!(0..n) { y[i] = 0.0; if i > 3 { return 1; } return 2; }",
        &[304, 304],
    );
    // A `return` reads what it returns.
    refuse("let mut s = 0.0; for i in prange!(0..n) { s += x[i]; return Err(s); }", 314, "s");
}
