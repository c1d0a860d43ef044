//! Calls, methods and macros.

use crate::test_support::{inner_body, kernel};

/// The dump of one expression in a kernel with some names.
fn expr(source: &str) -> String {
    let source = format!("fn f<T: Float, t>(a: A, b: B, n: usize, x: f64) {{ {source} }}");
    inner_body(&kernel(&source))
}

#[test]
fn callees_are_told_apart() {
    assert_eq!(expr("a(x)"), "a#0(x#3)");
    assert_eq!(expr("(a)(x)"), "a#0(x#3)");
    assert_eq!(expr("g(x)"), "Kernel:g(x#3)");
    assert_eq!(expr("crate::kernels::g::<f64>(x)"), "Kernel:crate::kernels::g::<f64>(x#3)");
    assert_eq!(expr("f64::max(x, 1.0)"), "Associated:f64::max(x#3, 1.0)");
    assert_eq!(
        expr("std::primitive::f64::max(x, x)"),
        "Associated:std::primitive::f64::max(x#3, x#3)"
    );
    assert_eq!(expr("T::from(x)"), "Associated:T::from(x#3)");
    assert_eq!(expr("t::from(x)"), "Associated:t::from(x#3)");
    assert_eq!(expr("Array1::<f64>::zeros(n)"), "Associated:Array1::<f64>::zeros(n#2)");
    assert_eq!(expr("<f64 as Real>::abs(x)"), "Associated:< f64 as Real>::abs(x#3)");
    assert_eq!(expr("Some(x)"), "Constructor:Some(x#3)");
    assert_eq!(expr("Shape::Circle(x)"), "Constructor:Shape::Circle(x#3)");
    assert_eq!(expr("std::cmp::min(n, 1)"), "Std:std::cmp::min(n#2, 1)");
    assert_eq!(expr("cmp::max(n, 1)"), "Std:cmp::max(n#2, 1)");
    assert_eq!(expr("::core::mem::swap(a, b)"), "Std::: core::mem::swap(a#0, b#1)");
    assert_eq!(expr("iter::zip(a, b)"), "Std:iter::zip(a#0, b#1)");
    assert_eq!(expr("std::process::abort()"), "Kernel:std::process::abort()");
    assert_eq!(expr("hypot::into(a, b)"), "KernelAssociated:hypot::into(a#0, b#1)");
    assert_eq!(expr("crate::hypot::reduce(a)"), "KernelAssociated:crate::hypot::reduce(a#0)");
    assert_eq!(expr("reduce(a)"), "Kernel:reduce(a#0)");
    assert_eq!(expr("(|v| v)(x)"), "<IndirectCall>");
    assert_eq!(expr("a[0](x)"), "<IndirectCall>");
}

#[test]
fn imports_of_the_body_are_seen_through() {
    assert!(expr("use std::mem::swap; swap(a, b)").ends_with("Std:swap(a#0, b#1)"));
    assert!(expr("use std::cmp as c; c::min(n, 1)").ends_with("Std:c::min(n#2, 1)"));
    assert!(expr("use ops::reduce; reduce(a)").ends_with("Kernel:reduce(a#0)"));
}

#[test]
fn methods() {
    assert_eq!(
        expr("a.iter().map(|v| v.abs()).sum::<f64>()"),
        "a#0.iter().map(|v#4| v#4.abs()).sum::<f64>()"
    );
    assert_eq!(expr("a.expect(\"not empty\")"), "a#0.expect(\"not empty\")");
    assert_eq!(expr("a.push(\"text\")"), "a#0.push(<StringLiteral>)");
}

#[test]
fn prange_in_a_for_header_is_part_of_the_loop() {
    let header = "for@0 i#4 in prange 0..n#2 {}";
    assert_eq!(expr("for i in prange!(0..n) {}"), header);
    assert_eq!(expr("for i in numkern::prange!(0..n,) {}"), header);
    assert_eq!(expr("for i in ((prange![0..n])) {}"), header);
    assert_eq!(
        expr("'l: for i in prange!((0..n).rev().step_by(2)) {}"),
        "'l: for@0 i#4 in prange paren(0..n#2).rev().step_by(2) {}"
    );
    assert_eq!(
        expr("for i in prange!(0, n) {}"),
        "for@0 i#4 in prange <Other(\"a `prange!` of anything but one range\")> {}"
    );
}

#[test]
fn assume_disjoint_names_variables_outside_the_loop() {
    assert_eq!(
        expr("for n in prange!(0..n, assume_disjoint(x, n)) {}"),
        "for@0 n#4 in prange 0..n#2 assuming x#3 assuming n#2 {}"
    );
    assert_eq!(
        expr("for i in prange!((0..n).rev(), assume_disjoint(y, x[0], i,),) {}"),
        "for@0 i#4 in prange paren(0..n#2).rev() assuming <y> assuming <x[0]> assuming <i> {}"
    );
    assert_eq!(
        expr("for i in prange!(0..n, assume_disjoint()) {}"),
        "for@0 i#4 in prange 0..n#2 assuming <assume_disjoint()> {}"
    );
    for other in ["assume_disjoint", "assume(x)", "disjoint = x", "assume_disjoint(x), 4"] {
        assert_eq!(
            expr(&format!("for i in prange!(0..n, {other}) {{}}")).replace(" assuming x#3", ""),
            "for@0 i#4 in prange <Other(\"a `prange!` of anything but one range\")> {}"
        );
    }
}

#[test]
fn prange_elsewhere_is_a_macro_call() {
    assert_eq!(expr("for i in prange!(0..n).rev() {}"), "for@0 i#4 in Prange!(0..n#2).rev() {}");
    assert_eq!(expr("let r = prange!(0..n);"), "let r#4 = Prange!(0..n#2);");
    assert_eq!(expr("prange!();"), "Prange!(<Other(\"a `prange!` of anything but one range\")>);");
}

#[test]
fn vectors_and_slices() {
    assert_eq!(expr("vec![x, x + 1.0,]"), "VecList!(x#3, (x#3 + 1.0))");
    assert_eq!(expr("vec![]"), "VecList!()");
    assert_eq!(expr("std::vec![x; n]"), "VecRepeat!(x#3, n#2)");
    assert_eq!(expr("s![.., n, 1..n; 2]"), "Slice!(.., n#2, 1..n#2, ; 2)");
    assert_eq!(expr("s![..;-1, NewAxis, n..;n]"), "Slice!(.., ; -1, NewAxis, n#2.., ; n#2)");
    assert_eq!(expr("a.slice(ndarray::s![n, ..=3])"), "a#0.slice(Slice!(n#2, ..=3))");
}

#[test]
fn assertions_hold_every_use_of_a_variable() {
    assert_eq!(expr("assert!(n > 0);"), "Assert!((n#2 > 0));");
    assert_eq!(expr("assert!(n > 0, \"no rows\");"), "Assert!((n#2 > 0));");
    assert_eq!(
        expr("debug_assert_eq!(n, a.len(), \"{} {x:?} {{b}}\", n + 1,);"),
        "Assert!(n#2, a#0.len(), (n#2 + 1), x#3);"
    );
    assert_eq!(
        expr("assert!(n == 1, \"{v} {0}\", n == 2, v = x);"),
        "Assert!((n#2 == 1), (n#2 == 2), x#3);"
    );
    assert_eq!(
        expr("assert!(true, \"{x:>n$} {x:.b$} {nobody}\");"),
        "Assert!(true, x#3, n#2, b#1);"
    );
}

#[test]
fn other_known_macros() {
    assert_eq!(expr("panic!(\"{n}\")"), "Panic!(n#2)");
    assert_eq!(expr("unreachable!()"), "Panic!()");
    assert_eq!(expr("println!(\"{} {}\", x, \"text\");"), "Print!(x#3, \"text\");");
    assert_eq!(expr("writeln!(a, \"{x}\");"), "Print!(a#0, x#3);");
    assert_eq!(expr("dbg!(x, n);"), "Print!(x#3, n#2);");
    assert_eq!(expr("format!(\"{x}\")"), "Format!(x#3)");
    assert_eq!(expr("concat!(\"a\", 1)"), "Format!()");
    assert_eq!(expr("matches!(a, Some(_))"), "Matches!(a#0)");
    assert_eq!(expr("matches!(a, Some(x) | Other(x) if x > n)"), "Matches!(a#0, (x#4 > n#2))");
    assert_eq!(expr("my::thing!(x)"), "Unknown!()");
    assert_eq!(expr("assert!(n > );"), "Unknown!();");
}

#[test]
fn a_macro_statement_with_braces_needs_no_semicolon() {
    assert_eq!(expr("println! { \"{x}\" } vec! { x }"), "Print!(x#3); VecList!(x#3)");
}
