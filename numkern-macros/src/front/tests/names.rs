//! Which variable a name stands for.

use crate::hir::{LoopId, Origin};
use crate::test_support::{dump, dump_body, kernel};

#[test]
fn a_let_sees_the_old_variable_in_its_own_value() {
    let kernel = kernel("fn f(x: f64) -> f64 { let x = x + 1.0; let x = x * x; x }");
    assert_eq!(dump(&kernel), "(x#0: f64) { let x#1 = (x#0 + 1.0); let x#2 = (x#1 * x#1); x#2 }");
}

#[test]
fn a_block_gives_the_name_back() {
    let kernel =
        kernel("fn f(x: f64) -> f64 { { let x = 2.0; x; } 'a: { let x = 3.0; break 'a; } x }");
    assert_eq!(
        dump_body(&kernel),
        "{ { let x#1 = 2.0; x#1; } 'a: { let x#2 = 3.0; break 'a; } x#0 }"
    );
}

#[test]
fn a_closure_parameter_hides_and_gives_back() {
    let kernel =
        kernel("fn f(x: f64, y: f64) -> f64 { let g = move |x: f64| -> f64 { x + y }; g(x) }");
    assert_eq!(
        dump_body(&kernel),
        "{ let g#3 = move |x#2: f64| -> f64 { (x#2 + y#1) }; g#3(x#0) }"
    );
    assert_eq!(kernel.locals[2].origin, Origin::ClosureParam);
    assert_eq!(kernel.locals[3].origin, Origin::Let);
}

#[test]
fn a_closure_does_not_see_its_own_name() {
    let kernel = kernel("fn f() { let g = |a| a; let g = |a| g(a); g(1); }");
    assert_eq!(dump_body(&kernel), "{ let g#1 = |a#0| a#0; let g#3 = |a#2| g#1(a#2); g#3(1); }");
}

#[test]
fn a_loop_variable_may_have_the_name_of_the_array() {
    let kernel =
        kernel("fn f(a: &[f64]) -> f64 { let mut s = 0.0; for a in a { s += a; } s + a[0] }");
    assert_eq!(
        dump_body(&kernel),
        "{ let mut s#1 = 0.0; for@0 a#2 in a#0 { s#1 += a#2; } (s#1 + a#0[0]) }"
    );
    assert_eq!(kernel.locals[2].origin, Origin::LoopVar(LoopId(0)));
}

#[test]
fn each_arm_has_its_own_names() {
    let kernel = kernel(
        "fn f(x: Option<f64>) -> f64 { match x { Some(x) if x > 0.0 => x, Some(y) => -y, None => g(x) } }",
    );
    assert_eq!(
        dump_body(&kernel),
        "{ match x#0 { Some(x#1) if (x#1 > 0.0) => x#1, Some(y#2) => -y#2, None => Kernel:g(x#0) } }"
    );
    assert_eq!(kernel.locals[1].origin, Origin::Pattern);
}

#[test]
fn alternatives_bind_the_same_variable() {
    let kernel =
        kernel("fn f(p: P) -> i32 { match p { P::A(x, y) | P::B(y, x) => x - y, _ => 0 } }");
    assert_eq!(
        dump_body(&kernel),
        "{ match p#0 { P::A(x#1, y#2) | P::B(y#2, x#1) => (x#1 - y#2), _ => 0 } }"
    );
}

#[test]
fn an_if_let_chain_binds_for_its_rest_and_the_first_branch_only() {
    let kernel = kernel(
        "fn f(x: Option<i32>) -> i32 { \
         if let Some(x) = x && let Some(y) = g(x) && y > x { x + y } else if x.is_some() { 1 } else { 2 } }",
    );
    assert_eq!(
        dump_body(&kernel),
        "{ if ((let Some(x#1) = x#0 && let Some(y#2) = Kernel:g(x#1)) && (y#2 > x#1)) \
         { (x#1 + y#2) } else if x#0.is_some() { 1 } else { 2 } }"
    );
}

#[test]
fn a_while_let_binds_in_its_body_only() {
    let kernel = kernel("fn f(mut x: I) { while let Some(x) = x.next() { use_it(x); } x; }");
    assert_eq!(
        dump_body(&kernel),
        "{ while@0 let Some(x#1) = x#0.next() { Kernel:use_it(x#1); } x#0; }"
    );
    assert_eq!(kernel.locals[1].in_loop, Some(LoopId(0)));
}

#[test]
fn a_let_else_binds_after_its_else() {
    let kernel = kernel("fn f(x: Option<i32>) -> i32 { let Some(x) = x else { return g(x); }; x }");
    assert_eq!(dump_body(&kernel), "{ let Some(x#1) = x#0 else { return Kernel:g(x#0); }; x#1 }");
}

#[test]
fn an_item_of_the_block_hides_an_outer_variable_but_not_a_later_let() {
    let kernel = kernel(
        "fn f(n: usize, m: usize) -> usize { let a = n; const n: usize = 3; { let m = 1; m; } \
         match a { n => 1, m => m } }",
    );
    assert_eq!(
        dump_body(&kernel),
        "{ let a#2 = n; const n : usize = 3; { let m#3 = 1; m#3; } match a#2 { n => 1, m#4 => m#4 } }"
    );
}

#[test]
fn an_import_of_the_block_hides_an_outer_variable() {
    let kernel = kernel("fn f(pi: f64, e: f64) -> f64 { use consts::{self, PI as pi}; pi + e }");
    assert!(dump_body(&kernel).ends_with("(pi + e#1) }"), "{}", dump_body(&kernel));
}

#[test]
fn raw_and_plain_spelling_are_the_same_name() {
    let kernel = kernel("fn f(r#x: f64) -> f64 { x + r#x }");
    assert_eq!(dump_body(&kernel), "{ (x#0 + r#x#0) }");
}

#[test]
fn parameters_bind_by_pattern_and_a_receiver_is_none() {
    let kernel = kernel("fn f(self, (a, b): (f64, i32), A: &[f64], mut c: u8) { a; b; A; c; }");
    assert_eq!(
        dump(&kernel),
        "((a#0, b#1): (f64, i32), A#2: &[f64], mut c#3: u8) { a#0; b#1; A#2; c#3; }"
    );
    let origins: Vec<Origin> = kernel.locals.iter().map(|local| local.origin).collect();
    assert_eq!(origins, [Origin::Param(0), Origin::Param(0), Origin::Param(1), Origin::Param(2)]);
    assert!(kernel.locals[3].mutable && !kernel.locals[0].mutable);
    assert!(
        matches!(&kernel.locals[1].declared, Some(syn::Type::Path(ty)) if ty.path.is_ident("i32"))
    );
}

#[test]
fn the_innermost_loop_of_a_binding_is_known() {
    let kernel = kernel(
        "fn f(n: usize) { let a = 0; for i in 0..n { let b = 0; let g = |c| c; \
         while let Some(d) = h() { let e = 0; } loop { let j = 0; } } let k = 0; }",
    );
    let places: Vec<(String, Option<usize>)> = kernel
        .locals
        .iter()
        .map(|local| (local.name.to_string(), local.in_loop.map(|id| id.0)))
        .collect();
    let expected = [
        ("n", None),
        ("a", None),
        ("i", Some(0)),
        ("b", Some(0)),
        ("c", Some(0)),
        ("g", Some(0)),
        ("d", Some(1)),
        ("e", Some(1)),
        ("j", Some(2)),
        ("k", None),
    ];
    assert_eq!(places, expected.map(|(name, id)| (name.to_owned(), id)));
}

#[test]
fn a_closure_in_a_for_header_is_outside_the_loop() {
    let kernel = kernel("fn f(n: usize) { for i in (0..n).map(|k| k) { i; } }");
    assert_eq!(dump_body(&kernel), "{ for@0 i#2 in paren(0..n#0).map(|k#1| k#1) { i#2; } }");
    assert_eq!((kernel.locals[1].in_loop, kernel.locals[2].in_loop), (None, Some(LoopId(0))));
}
