//! Which innermost loops `#[fastmath]` may split into independent lanes.

use std::collections::HashMap;

use super::access::{Access, Place, Region, UseKind, Write};
use super::affine::{Affine, Cast, Scope};
use super::facts::{LaneRead, LaneReduction, LaneSource, ReduceOp, Reduction};
use super::header::{Adaptor, read_range};
use super::recurrence;
use super::text::{bare, text};
use crate::hir::ty::{Scalar, Types};
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{
    Callee, CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, MacroKind, Origin, Pat,
    PatKind, Ty,
};

/// Judges one loop without a loop inside. `written` are the variables that
/// the `prange!` loop around it hands out piece by piece.
pub(super) fn judge(
    kernel: &Kernel,
    types: &Types,
    loop_: &Loop,
    written: &[LocalId],
) -> Result<LaneReduction, String> {
    let LoopKind::For { pat, iter, .. } = &loop_.kind else {
        return Err("only a `for` loop has a known number of iterations".into());
    };
    let source = source(types, pat, iter, loop_.is_prange())?;
    let mut flow = Flow { kernel, why: None, branches: false };
    flow.block(&loop_.body);
    if let Some(why) = flow.why {
        return Err(why);
    }
    let region = Region::of(loop_);
    // Blocks of a loop are joined by the power of one factor.
    let recurrence = recurrence::read(kernel, types, loop_, &region)
        .filter(|found| found.fixed || !loop_.is_prange());
    let advanced = recurrence.as_ref().map(|recurrence| recurrence.local);
    let scalars = reductions(kernel, types, &region, advanced)?;
    if let Some(local) = written.iter().find(|local| region.uses.contains_key(local)) {
        return Err(format!(
            "the `prange!` loop around it writes `{}`, which it uses",
            kernel.local(*local).name
        ));
    }
    let var = match source {
        LaneSource::Range { var, .. } => Some(var),
        LaneSource::Elements => None,
    };
    let down = matches!(source, LaneSource::Range { reversed: true, .. });
    let scope = Scope { kernel, types, region: &region, var };
    let reads = reads(&scope, down);
    Ok(LaneReduction { scalars, recurrence, reads, branches: flow.branches, source })
}

/// The variable that the loop, which does nothing else, advances by a recurrence
/// with one factor.
pub(super) fn advanced(kernel: &Kernel, types: &Types, loop_: &Loop) -> Option<LocalId> {
    let found = judge(kernel, types, loop_, &[]).ok()?.recurrence?;
    found.fixed.then_some(found.local)
}

/// What the loop runs over.
fn source(types: &Types, pat: &Pat, iter: &Expr, prange: bool) -> Result<LaneSource, String> {
    if let Some(range) = read_range(iter) {
        let steps = range.adaptors.iter().any(|one| matches!(one, Adaptor::StepBy(_)));
        let reversed = range.adaptors.len() % 2 == 1;
        return match pat.as_local() {
            Some(var) if range.is_plain() || !(prange || steps) => {
                Ok(LaneSource::Range { var, inclusive: range.inclusive, reversed })
            }
            Some(_) => Err(format!("`{}` is not a plain `a..b`", text(iter))),
            None => Err("the loop variable is not a plain name".into()),
        };
    }
    if elements(types, iter) {
        return Ok(LaneSource::Elements);
    }
    Err(format!("`{}` is neither `a..b` nor the elements of arrays in order", text(iter)))
}

/// Whether an iterator goes through the elements of arrays.
fn elements(types: &Types, iter: &Expr) -> bool {
    let iter = bare(iter);
    match &iter.kind {
        ExprKind::Ref { mutable: false, operand } => elements(types, operand),
        ExprKind::MethodCall { receiver, method, args, .. } => {
            match (method.to_string().as_str(), args.as_slice()) {
                ("iter", []) => is_array(types, receiver),
                ("enumerate" | "copied" | "cloned" | "rev", []) => elements(types, receiver),
                ("zip", [other]) => elements(types, receiver) && elements(types, other),
                _ => false,
            }
        }
        _ => is_array(types, iter),
    }
}

fn is_array(types: &Types, expr: &Expr) -> bool {
    let steady = match &bare(expr).kind {
        ExprKind::Local(..) | ExprKind::Field { .. } | ExprKind::Index { .. } => true,
        ExprKind::MethodCall { receiver, method, .. } => {
            matches!(method.to_string().as_str(), "row" | "column" | "view")
                && is_array(types, receiver)
        }
        _ => false,
    };
    steady && matches!(types.expr(expr.id).value(), Ty::Array(_))
}

/// The reduced scalars; every other outer variable but the one that a recurrence
/// advances must only be read.
fn reductions(
    kernel: &Kernel,
    types: &Types,
    region: &Region<'_>,
    advanced: Option<LocalId>,
) -> Result<Vec<Reduction>, String> {
    let mut scalars = Vec::new();
    for (local, uses) in region.uses.iter().filter(|(local, _)| Some(**local) != advanced) {
        let name = &kernel.local(*local).name;
        let ty = types.local(*local);
        if !uses.iter().any(|one| one.kind.is_write()) {
            // No closure that only reads stands around this loop, so rustc
            // would let a method or a call change the variable unseen.
            if let Some(one) = uses.iter().find(|one| may_change(kernel, *local, ty, &one.kind)) {
                return Err(format!("`{}` may change `{name}`", text(one.expr)));
            }
            continue;
        }
        let mut class: Option<ReduceOp> = None;
        for one in uses {
            let update = match &one.kind {
                UseKind::Update(update) if one.path.is_empty() => update,
                UseKind::Carried | UseKind::Wrong => {
                    return Err(format!(
                        "`{}` carries `{name}` from one iteration to the next",
                        text(one.expr)
                    ));
                }
                UseKind::Assign { .. } => {
                    return Err(format!(
                        "`{}` sets `{name}`, and the last iteration counts",
                        text(one.expr)
                    ));
                }
                UseKind::Element(Access { write: Write::Plain | Write::Update(_), .. }) => {
                    return Err(format!("it writes to elements of `{name}`"));
                }
                kind if kind.is_write() => {
                    return Err(format!("`{}` changes `{name}`", text(one.expr)));
                }
                _ => {
                    return Err(format!(
                        "`{}` uses the value that `{name}` has after each iteration",
                        text(one.expr)
                    ));
                }
            };
            let lanes =
                matches!(update.op, ReduceOp::Add | ReduceOp::Mul | ReduceOp::Min | ReduceOp::Max);
            if !lanes {
                return Err(format!("`{name}` is reduced by `{}`", update.word));
            }
            if class.is_some_and(|class| class != update.op) {
                return Err(format!("`{name}` is reduced by several operations"));
            }
            class = Some(update.op);
            if let Ty::Param(param) = ty {
                let float = super::bounds::is_float(&kernel.item.sig, param);
                if (update.divides || update.subtracts) && !float {
                    return Err(format!(
                        "`{name}` may be an integer and is reduced by `{}`",
                        update.word
                    ));
                }
            }
        }
        if !ty.is_float_like() {
            return Err(format!("`{name}` is not known to be a float"));
        }
        if matches!(ty, Ty::Ref { .. }) {
            return Err(format!("`{name}` is a reference"));
        }
        scalars.extend(class.map(|op| Reduction { local: *local, op }));
    }
    if let (Some(first), true) = (scalars.first(), advanced.is_some()) {
        let name = &kernel.local(first.local).name;
        return Err(format!("it reduces `{name}` beside a recurrence"));
    }
    if scalars.is_empty() && advanced.is_none() {
        return Err("it reduces nothing: iterations that are independent need no lanes".into());
    }
    Ok(scalars)
}

/// Whether a use that does not look like a write could still be one.
fn may_change(kernel: &Kernel, local: LocalId, ty: &Ty, kind: &UseKind<'_>) -> bool {
    let lent = matches!(ty, Ty::Ref { mutable: true, .. });
    let known = matches!(ty.value(), Ty::Scalar(_) | Ty::Param(_) | Ty::Array(_));
    match kind {
        UseKind::Method { .. } => !known,
        UseKind::Read | UseKind::Passed => lent && ty.scalar().is_none(),
        UseKind::Element(access) => access.borrowed && kernel.local(local).mutable,
        _ => false,
    }
}

/// The unconditional reads whose index moves by one each iteration.
fn reads(scope: &Scope<'_, '_>, down: bool) -> Vec<LaneRead> {
    let usize_var =
        scope.var.is_some_and(|var| scope.types.local(var).scalar() == Some(Scalar::Usize));
    if !usize_var {
        return Vec::new();
    }
    let mut found = HashMap::new();
    for (order, one) in scope.region.uses.values().flatten().enumerate() {
        if let UseKind::Element(access) = &one.kind {
            let simple = !one.conditional && !one.in_closure && !access.part;
            if let (true, Place::Index(_), ExprKind::Index { .. }) =
                (simple, access.place, &one.expr.kind)
                && let Some(up) = by_one(scope, access)
            {
                found.insert(order, LaneRead { expr: one.expr.id, backward: up == down });
            }
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_unstable_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, read)| read).collect()
}

/// Whether the index counts up with the loop variable, by one, or down: each axis
/// is invariant or a sum or difference of `j` and what is invariant, and at
/// least one moves. Names bound in the loop do not exist before it.
fn by_one<'a>(scope: &Scope<'_, 'a>, access: &Access<'a>) -> Option<bool> {
    let axes = access.place.axes();
    let forms = axes.iter().map(|(_, index)| {
        let form = scope.affine(index)?;
        names_only_outer(scope, index).then_some(form)
    });
    let forms = forms.collect::<Option<Vec<Affine>>>()?;
    let factor = forms.iter().map(|form| form.factor).find(|factor| *factor != 0)?;
    let by_one = matches!(factor, 1 | -1)
        && forms.iter().all(|form| form.cast == Cast::None && [0, factor].contains(&form.factor))
        && axes.iter().all(|(_, index)| is_shifted(scope, index));
    by_one.then_some(factor == 1)
}

/// A sum or difference of `j` and what does not hold it, or no `j` at all.
fn is_shifted<'a>(scope: &Scope<'_, 'a>, index: &'a Expr) -> bool {
    let is_var = |expr: &Expr| matches!(bare(expr).kind, ExprKind::Local(local, _) if Some(local) == scope.var);
    let holds = |expr: &Expr| scope.var.is_some_and(|var| super::reduction::mentions(expr, var));
    let index = bare(index);
    if is_var(index) || !holds(index) {
        return true;
    }
    match &index.kind {
        ExprKind::Binary { op: syn::BinOp::Add(_) | syn::BinOp::Sub(_), lhs, rhs } => {
            holds(lhs) != holds(rhs) && is_shifted(scope, lhs) && is_shifted(scope, rhs)
        }
        _ => false,
    }
}

fn names_only_outer<'a>(scope: &Scope<'_, 'a>, expr: &'a Expr) -> bool {
    struct Names<'s, 'k>(&'s Scope<'s, 'k>, bool);
    impl<'a> Visit<'a> for Names<'_, '_> {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::Local(local, _) = expr.kind {
                self.1 &= Some(local) == self.0.var || self.0.region.is_outer(local);
            }
            walk_expr(self, expr);
        }
    }
    let mut names = Names(scope, true);
    names.expr(expr);
    names.1
}

/// What an iteration does besides arithmetic.
struct Flow<'a> {
    kernel: &'a Kernel,
    why: Option<String>,
    branches: bool,
}

impl Flow<'_> {
    fn stop(&mut self, why: &str) {
        self.why.get_or_insert_with(|| why.to_owned());
    }
}

impl<'a> Visit<'a> for Flow<'_> {
    fn stmt(&mut self, stmt: &'a crate::hir::Stmt) {
        if let crate::hir::Stmt::Let { else_: Some(_), .. } = stmt {
            self.stop("`let .. else` leaves the iteration");
        }
        crate::hir::visit::walk_stmt(self, stmt);
    }

    fn pat(&mut self, pat: &'a Pat) {
        if let PatKind::Bind { by_ref: true, mutable: true, .. } = pat.kind {
            self.stop("it borrows mutably");
        }
        crate::hir::visit::walk_pat(self, pat);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Break { .. } => self.stop("the loop breaks"),
            ExprKind::Continue { .. } => self.stop("the loop continues early"),
            ExprKind::Return(_) => self.stop("the loop returns"),
            ExprKind::Try(_) => self.stop("the loop returns through `?`"),
            ExprKind::Ref { mutable: true, .. } => self.stop("it borrows mutably"),
            ExprKind::Closure(_) => self.stop("it holds a closure"),
            ExprKind::Call { callee: Callee { kind: CalleeKind::Local(local), .. }, .. } => {
                let called = self.kernel.local(*local);
                if called.mutable || called.origin != Origin::Let {
                    self.stop("it calls a closure that may keep a state");
                }
            }
            ExprKind::Loop(_) => self.stop("it holds another loop"),
            ExprKind::Macro(call) if call.kind == MacroKind::Assert => {
                self.stop("it holds an assertion");
            }
            ExprKind::Macro(_) => self.stop("it calls a macro"),
            ExprKind::If { .. } | ExprKind::Match { .. } => self.branches = true,
            ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. }
                if !matches!(bare(place).kind, ExprKind::Local(..)) =>
            {
                self.stop("it writes to a part of a variable");
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
