//! Every kind of expression and statement, and what the subset does not hold.

use crate::test_support::{dump_body, inner_body, kernel};

fn body(source: &str) -> String {
    let source = format!("fn f(a: A, n: usize, x: f64) {{ {source} }}");
    inner_body(&kernel(&source))
}

#[test]
fn values() {
    assert_eq!(body("1.5f32; 'c'; b'c'; true"), "1.5f32; 'c'; b'c'; true");
    assert_eq!(
        body("std::f64::consts::PI; T::MAX; None; N"),
        "std::f64::consts::PI; T::MAX; None; N"
    );
    assert_eq!(
        body("(); (x,); (x, n); [x, x]; [x; 4]"),
        "(); (x#2); (x#2, n#1); [x#2, x#2]; [x#2; 4]"
    );
    assert_eq!(body("P { x, y: n, ..a }"), "P { x: x#2, y: n#1, ..a#0 }");
}

#[test]
fn operators() {
    assert_eq!(body("-x + !n * *a"), "(-x#2 + (!n#1 * *a#0))");
    assert_eq!(
        body("(x + 1.0) as f32 > 2.0 && n == 1"),
        "(((paren((x#2 + 1.0)) as f32) > 2.0) && (n#1 == 1))"
    );
    assert_eq!(
        body("x = 1.0; x -= 2.0; n <<= 1; (x, n) = a;"),
        "x#2 = 1.0; x#2 -= 2.0; n#1 <<= 1; (x#2, n#1) = a#0;"
    );
    assert_eq!(
        body("a[n] + a[[n, 1]] + a[(n, 2)]"),
        "((a#0[n#1] + a#0[[n#1, 1]]) + a#0[(n#1, 2)])"
    );
    assert_eq!(body("a.0.re + a.b"), "(a#0.0.re + a#0.b)");
    assert_eq!(body("&a[1..]; &mut a[..n]; 0..=n; .."), "&a#0[1..]; &mut a#0[..n#1]; 0..=n#1; ..");
    assert_eq!(body("a?.b()?"), "a#0?.b()?");
}

#[test]
fn control_flow() {
    assert_eq!(
        body("if n > 1 { 1 } else if n > 2 { 2 } else { 3 }"),
        "if (n#1 > 1) { 1 } else if (n#1 > 2) { 2 } else { 3 }"
    );
    assert_eq!(
        body("'o: loop { while n > 0 { continue 'o; } for _ in 0..n { continue; } break 'o 1; }"),
        "'o: loop@0 { while@1 (n#1 > 0) { continue 'o; } for@2 _ in 0..n#1 { continue; } break 'o 1; }"
    );
    assert_eq!(
        body("let v = 'b: { if n > 1 { break 'b 1 } 2 }; return v"),
        "let v#3 = 'b: { if (n#1 > 1) { break 'b 1 } 2 }; return v#3"
    );
    assert_eq!(
        body("|| return; |_, (p, q): (f64, f64)| p"),
        "|| return; |_, (p#3, q#4): (f64, f64)| p#3"
    );
}

#[test]
fn statements() {
    assert_eq!(
        body("let v; let w: f64; let z: f64 = x;;"),
        "let v#3; let w#4: f64; let z#5: f64 = x#2;"
    );
    assert_eq!(body("const N: usize = 4; use std::mem; N"), "const N : usize = 4; use std::mem; N");
    assert_eq!(body("x"), "x#2");
    assert_eq!(body("x;"), "x#2;");
}

#[test]
fn what_the_subset_does_not_hold() {
    assert_eq!(body("async { 1 }"), "<Async>");
    assert_eq!(body("async || 1"), "<Async>");
    assert_eq!(body("a.await"), "<Await>");
    assert_eq!(body("unsafe { 1 }"), "<Unsafe>");
    assert_eq!(body("const { 1 }"), "<Other(\"a `const` block\")>");
    assert_eq!(body("&raw const x"), "<Other(\"a raw address\")>");
    assert_eq!(body("_ = x"), "<Other(\"`_` on the left of an assignment\")> = x#2");
    assert_eq!(body("\"a\"; b\"a\"; c\"a\""), "<StringLiteral>; <StringLiteral>; <StringLiteral>");
    assert_eq!(body("self.n"), "<SelfValue>.n");
    assert_eq!(body("self::N"), "self::N");
}

#[test]
fn items_the_subset_does_not_hold() {
    assert_eq!(body("fn g() {}"), "<Other(\"a nested function\")>");
    assert_eq!(
        body("struct S; static X: u8 = 1;"),
        "<Other(\"a `struct` item\")> <Other(\"a `static` item\")>"
    );
    assert_eq!(body("macro_rules! m { () => {} }"), "<Other(\"a macro definition\")>");
}

#[test]
fn attributes_that_change_nothing_are_ignored_and_others_refused() {
    let refused = "<Other(\"an attribute on a statement\")>";
    assert_eq!(
        body("#[allow(unused)] let v = 1; #[rustfmt::skip] x; #[expect(clippy::all)] { x }"),
        "let v#3 = 1; x#2; { x#2 }"
    );
    assert_eq!(body("#[cfg(test)] let v = 1;"), refused);
    assert_eq!(body("#[cfg(test)] for i in 0..n {}"), refused);
    assert_eq!(body("#[cfg(test)] panic!();"), format!("{refused};"));
    assert_eq!(body("#[cfg(test)] const N: u8 = 1;"), refused);
    assert_eq!(
        body("match n { #[cfg(test)] 1 => 1, _ => 2 }"),
        format!("match n#1 {{ 1 => {refused}, _ => 2 }}")
    );
}

#[test]
fn invisible_groups_of_macro_rules_become_visible_where_needed() {
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
    let group = |tokens: TokenStream| TokenTree::Group(Group::new(Delimiter::None, tokens));
    let (sum, name) = (group(quote::quote!(x + 1.0)), group(quote::quote!(x)));
    let item = syn::parse_quote!(fn f(x: f64) -> f64 { #sum * #name });
    let kernel = crate::front::read(item);
    assert_eq!(dump_body(&kernel), "{ (paren((x#0 + 1.0)) * x#0) }");
}
