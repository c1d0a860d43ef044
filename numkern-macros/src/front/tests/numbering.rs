//! Ids and spans.

use crate::hir::visit::{Visit, walk_expr, walk_loop};
use crate::hir::{Expr, ExprKind, Loop, Stmt};
use crate::test_support::kernel;

/// Collects the ids in a body.
#[derive(Default)]
struct Ids {
    exprs: Vec<usize>,
    loops: Vec<usize>,
}

impl<'a> Visit<'a> for Ids {
    fn expr(&mut self, expr: &'a Expr) {
        self.exprs.push(expr.id.0);
        walk_expr(self, expr);
    }
    fn loop_(&mut self, loop_: &'a Loop) {
        self.loops.push(loop_.id.0);
        walk_loop(self, loop_);
    }
}

#[test]
fn ids_are_dense_and_loops_in_source_order() {
    let kernel = kernel(
        "fn f(a: &mut [f64], n: usize) -> f64 { \
         let mut s = { let mut k = 0; loop { k += 1; if k > n { break k as f64; } } }; \
         for i in prange!(0..{ for q in 0..2 {} n }) { \
             while let Some(x) = g(i) { a[i] += x; } \
             match i { 0 | -1 => s += 1.0, 2..=5 if matches!(i, 1..=3 if n > 2) => {} _ => (h)(s) } \
         } \
         assert!(s > 0.0, \"{s} {}\", n); let v = vec![s![..;2]; 3]; (|| 1)(); [\"a\"; 2]; \
         loop { return P { s, ..v }; } }",
    );
    let mut ids = Ids::default();
    ids.block(&kernel.body);
    assert_eq!(ids.loops, [0, 1, 2, 3, 4]);
    assert_eq!(kernel.loop_count, 5);
    ids.exprs.sort_unstable();
    assert_eq!(ids.exprs, (0..kernel.expr_count).collect::<Vec<_>>());
}

#[test]
fn spans_reach_from_the_first_to_the_last_token() {
    let source =
        "fn f(a: A) { \n a.x(1)[2] + -b as f64 ; \n for i in 0..\n n { } \n if a {} else { }\n }";
    let kernel = kernel(source);
    let place = |stmt: usize| match &kernel.body.stmts[stmt] {
        Stmt::Expr { expr, .. } => {
            let (start, end) = (expr.span.start.start(), expr.span.end.end());
            (start.line, start.column, end.line, end.column)
        }
        _ => panic!("not an expression"),
    };
    assert_eq!(place(0), (2, 1, 2, 22));
    assert_eq!(place(1), (3, 1, 4, 6));
    assert_eq!(place(2), (5, 1, 5, 17));
}

#[test]
fn the_function_itself_is_kept() {
    let kernel = kernel("fn f(self, x: f64) -> f64 { x }");
    assert_eq!(kernel.name(), "f");
    assert_eq!(kernel.item.sig.inputs.len(), 2);
    assert_eq!(kernel.params.len(), 1);
    let Stmt::Expr { expr, semi: false } = &kernel.body.stmts[0] else { panic!() };
    assert!(matches!(&expr.kind, ExprKind::Local(local, _) if kernel.local(*local).name == "x"));
}
