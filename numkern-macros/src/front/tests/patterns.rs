//! Patterns.

use crate::test_support::{dump_body, kernel};

/// The patterns of a `match` with these arms.
fn arms(patterns: &str) -> String {
    let arms: Vec<String> = patterns.split(" / ").map(|pat| format!("{pat} => 0,")).collect();
    dump_body(&kernel(&format!("fn f(v: V) {{ match v {{ {} }} }}", arms.join(" "))))
        .replace("{ match v#0 { ", "")
        .replace(" => 0, ", " / ")
        .replace(" => 0 } }", "")
}

#[test]
fn every_kind_of_pattern() {
    assert_eq!(arms("_ / (a, .., b) / &c / &mut d"), "_ / (a#1, .., b#2) / &c#3 / &mut d#4");
    assert_eq!(arms("ref a / ref mut b / mut c"), "ref a#1 / ref mut b#2 / mut c#3");
    assert_eq!(arms("a @ Some(b) / n @ 1..=3"), "a#1 @ Some(b#2) / n#3 @ 1..=3");
    assert_eq!(
        arms("Some(a) / P::Q(..) / None / MAX / f64::MAX"),
        "Some(a#1) / P::Q(..) / None / MAX / f64::MAX"
    );
    assert_eq!(
        arms("P { x, y: (a, _), .. } / P { ref x }"),
        "P { x: x#1, y: (a#2, _), .. } / P { x: ref x#3 }"
    );
    assert_eq!(arms("[a, .., 1] / [first, rest @ ..]"), "[a#1, .., 1] / [first#2, rest#3 @ ..]");
    assert_eq!(arms("-1 / 'a' / true / 1.5"), "- 1 / 'a' / true / 1.5");
    assert_eq!(arms("1..5 / 1.. / ..=5 / MIN..=MAX"), "1..5 / 1.. / ..=5 / MIN..=MAX");
    assert_eq!(arms("1 | 2 / (3 | 4) / Some(5 | 6)"), "1 | 2 / 3 | 4 / Some(5 | 6)");
}

#[test]
fn what_the_subset_does_not_hold_is_kept_as_written() {
    assert_eq!(
        arms("m!(a) / const { 1 } / <T as U>::S { x }"),
        "<m ! (a)> / <const { 1 }> / << T as U>::S { x }>"
    );
    assert_eq!(arms("\"text\""), "<StringLiteral>");
}

#[test]
fn a_capital_letter_binds_where_a_pattern_must_match() {
    let kernel = kernel(
        "fn f(m: M) { let A = m; for I in A { I; } let (B, _) = A; |C| C; let None = B else { return }; }",
    );
    assert_eq!(
        dump_body(&kernel),
        "{ let A#1 = m#0; for@0 I#2 in A#1 { I#2; } let (B#3, _) = A#1; |C#4| C#4; \
         let None = B#3 else { return }; }"
    );
}

#[test]
fn written_types_go_down_a_tuple() {
    let kernel =
        kernel("fn f(t: T) { let (a, &b): (f64, &u8) = t; let (c, .., d): (i8, i16) = t; let e; }");
    let declared: Vec<String> = kernel.locals[1..]
        .iter()
        .map(|local| match &local.declared {
            Some(ty) => quote::quote!(#ty).to_string(),
            None => "-".to_owned(),
        })
        .collect();
    assert_eq!(declared, ["f64", "u8", "-", "-", "-"]);
}
