//! The elementary functions that kernels take from numkern instead of std.

use crate::hir::ty::{Ty, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{Callee, CalleeKind, Expr, ExprKind, Kernel};

/// A call of an elementary function of `f32` or `f64`.
pub(crate) struct Elementary<'a> {
    /// The function's name, as written.
    pub name: &'a proc_macro2::Ident,
    /// The operands, the receiver of a method first.
    pub operands: Vec<&'a Expr>,
}

/// The functions of one number.
const ONE: [&str; 20] = [
    "exp", "exp2", "exp_m1", "ln", "ln_1p", "log2", "log10", "sin", "cos", "tan", "sinh", "cosh",
    "tanh", "asinh", "acosh", "atanh", "asin", "acos", "atan", "cbrt",
];

/// The functions of two numbers.
const TWO: [&str; 3] = ["powf", "atan2", "hypot"];

/// Reads `x.exp()` and `f64::exp(x)`; with `generic`, of type parameters, too.
pub(crate) fn read<'a>(expr: &'a Expr, types: &Types, generic: bool) -> Option<Elementary<'a>> {
    let (name, operands): (_, Vec<&Expr>) = match &expr.kind {
        ExprKind::MethodCall { receiver, method, turbofish: None, args } => {
            let float = match types.expr(receiver.id).value() {
                Ty::Scalar(scalar) => scalar.is_float(),
                Ty::Param(_) => generic,
                _ => false,
            };
            (float.then_some(method)?, std::iter::once(&**receiver).chain(args).collect())
        }
        ExprKind::Call { callee, args } => (float_function(callee)?, args.iter().collect()),
        _ => return None,
    };
    let known = match operands.len() {
        1 => name == "sin_cos" || ONE.iter().any(|one| name == one),
        2 => TWO.iter().any(|two| name == two),
        _ => false,
    };
    known.then_some(Elementary { name, operands })
}

/// `exp` of `f64::exp`.
fn float_function(callee: &Callee) -> Option<&proc_macro2::Ident> {
    if callee.kind != CalleeKind::Associated || callee.path.qself.is_some() {
        return None;
    }
    let segments: Vec<_> = callee.path.path.segments.iter().collect();
    let [ty, name] = segments[..] else { return None };
    (ty.ident == "f64" || ty.ident == "f32").then_some(&name.ident)
}

/// How many elementary functions a body calls.
pub(crate) fn count(kernel: &Kernel, types: &Types, generic: bool) -> usize {
    struct Count<'t>(&'t Types, bool, usize);
    impl<'a> Visit<'a> for Count<'_> {
        fn expr(&mut self, expr: &'a Expr) {
            self.2 += usize::from(read(expr, self.0, self.1).is_some());
            visit::walk_expr(self, expr);
        }
    }
    let mut count = Count(types, generic, 0);
    count.block(&kernel.body);
    count.2
}
