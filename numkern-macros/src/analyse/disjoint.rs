//! Outer arrays that `assume_disjoint` names.
//!
//! Their indices are not looked at: that no two iterations meet is the author's
//! word. What is looked at is that the loop uses them by their elements alone,
//! because only an element can be read and written atomically.

use std::collections::HashMap;

use super::access::{Access, Place, Use, UseKind, Write};
use super::place::{Target, target};
use super::race::{Judge, Refusal};
use super::text::{bare, text};
use crate::diag::catalogue::disjoint as wording;
use crate::diag::{Diagnostic, Sink};
use crate::hir::visit::{Visit, walk_expr, walk_loop};
use crate::hir::{Claim, Expr, ExprKind, LocalId, Loop, LoopKind, Ty};

/// The claim about a variable.
pub(super) fn claim(loop_: &Loop, local: LocalId) -> Option<&Claim> {
    loop_.claims().iter().find(|claim| claim.local == Some(local))
}

/// What is wrong with the names themselves.
pub(super) fn claims(judge: &Judge<'_, '_>, loop_: &Loop, errors: &mut Vec<Diagnostic>) {
    let mut seen = Vec::new();
    for claim in loop_.claims() {
        let Some(local) = claim.local else {
            errors.push(wording::no_array(&claim.text, claim.span));
            continue;
        };
        if seen.contains(&local) {
            let twice = format!("`{}` stands there twice.", claim.text);
            errors.push(
                wording::no_array(&claim.text, claim.span)
                    .with_why(twice)
                    .with_help("name each array once"),
            );
        }
        seen.push(local);
        // One that is used is judged with its uses.
        if !judge.scope.region.uses.contains_key(&local) {
            errors.push(if is_no_array(judge, local) {
                wording::no_array(&claim.text, claim.span)
            } else {
                wording::nothing_to_assume(&claim.text, claim.span)
            });
        }
    }
}

/// A `prange!` inside another one runs serially.
pub(super) fn nested(loop_: &Loop, sink: &mut Sink) {
    for claim in loop_.claims() {
        sink.report(
            wording::nothing_to_assume(&claim.text, claim.span)
                .with_why(
                    "A `prange!` loop inside another one runs serially: its iterations never run \
                     at the same time.",
                )
                .with_help(
                    "move `assume_disjoint` to the outer `prange!` if its iterations write there, \
                     or leave it out",
                ),
        );
    }
}

/// One outer variable that is named, and used in the loop.
pub(super) fn variable<'a>(
    judge: &mut Judge<'_, 'a>,
    loop_: &'a Loop,
    claim: &Claim,
    local: LocalId,
    uses: &[Use<'a>],
) -> Result<(), Refusal> {
    let name = judge.name(local);
    if let Some(update) = uses.iter().find(|one| matches!(one.kind, UseKind::Update(_))) {
        return Err(Box::new(
            wording::reduced(&name, claim.span).also(update.expr.span, "it is reduced here"),
        ));
    }
    if is_no_array(judge, local) {
        return Err(Box::new(wording::no_array(&claim.text, claim.span)));
    }
    let Some(write) = uses.iter().find(|one| one.kind.is_write()) else {
        return Err(Box::new(wording::nothing_to_assume(&name, claim.span)));
    };
    // What can be seen needs nobody's word, and is faster.
    let reductions = judge.found.arrays.len();
    if judge.variable(local, uses).is_ok() {
        if judge.found.arrays.len() == reductions {
            judge.found.needless.push(local);
            return Ok(());
        }
        // Seen as a reduction, as is every `c[k] += e` with a counted `k`. It is
        // one, unless the iterations count differently.
        judge.found.arrays.truncate(reductions);
        if uses.iter().all(|one| is_fixed(judge, loop_, one)) {
            return Err(Box::new(
                wording::reduced(&name, claim.span)
                    .also(write.expr.span, "every iteration adds to the same elements"),
            ));
        }
    }
    if let Some(other) = uses.iter().find(|one| !by_element(judge, local, one)) {
        return Err(Box::new(wording::not_by_element(&name, &text(other.expr), other.expr.span)));
    }
    if let Some(call) = changing_method(loop_, local) {
        return Err(Box::new(wording::not_by_element(&name, &text(call), call.span)));
    }
    judge.found.assumed.push(local);
    Ok(())
}

/// The refusal of an array that is not named, with `assume_disjoint` in its help
/// where that is a likely answer: for indices that cannot be seen, and for
/// neighbours where the loop leaves some out.
pub(super) fn mentioned(mut error: Refusal, name: &str, loop_: &Loop) -> Refusal {
    if error.code.0 == 316 || (error.code.0 == 311 && leaves_some_out(loop_)) {
        error.help += &format!(
            "; if you know that no two iterations meet at an element, say \
             `prange!(.., assume_disjoint({name}))`, which debug builds check"
        );
    }
    error
}

/// Whether a loop walks in steps, itself or inside, or looks at remainders.
fn leaves_some_out(loop_: &Loop) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn expr(&mut self, expr: &'a Expr) {
            self.0 |= match &expr.kind {
                ExprKind::MethodCall { method, .. } => method == "step_by",
                ExprKind::Binary { op, .. } => matches!(op, syn::BinOp::Rem(_)),
                _ => false,
            };
            walk_expr(self, expr);
        }
    }
    let mut search = Search(false);
    search.loop_(loop_);
    search.0
}

/// Whether a variable is known to be no array.
fn is_no_array(judge: &Judge<'_, '_>, local: LocalId) -> bool {
    !matches!(judge.scope.types.local(local).value(), Ty::Array(_) | Ty::Named(_) | Ty::Unknown)
}

/// Whether a use is a question for the shape, or loads or stores one element.
fn by_element(judge: &Judge<'_, '_>, local: LocalId, one: &Use<'_>) -> bool {
    let number = match judge.scope.types.local(local).value() {
        Ty::Array(array) => matches!(array.elem.value(), Ty::Scalar(_) | Ty::Param(_)),
        _ => false,
    };
    let lent = matches!(one.expr.kind, ExprKind::Ref { .. });
    !one.in_closure
        && match &one.kind {
            UseKind::Query => true,
            UseKind::Element(Access { place: Place::Index(index), borrowed, part, .. }) => {
                // A method of a number takes a copy of it.
                !part && !lent && (!borrowed || number) && !is_range(judge, index)
            }
            _ => false,
        }
}

/// `a..b` as an index is a view.
fn is_range(judge: &Judge<'_, '_>, index: &Expr) -> bool {
    matches!(bare(index).kind, ExprKind::Range { .. })
        || matches!(judge.scope.types.expr(index.id).value(), Ty::Range(_))
}

/// `c[i].add_assign(e)`, `(c[i], _) = e`: it would change a copy of the element.
fn changing_method(loop_: &Loop, local: LocalId) -> Option<&Expr> {
    struct Search<'a> {
        local: LocalId,
        found: Option<&'a Expr>,
    }
    impl<'a> Visit<'a> for Search<'a> {
        fn expr(&mut self, expr: &'a Expr) {
            if let ExprKind::MethodCall { receiver, method, .. } = &expr.kind
                && let ExprKind::Index { base, .. } = &bare(receiver).kind
                && matches!(bare(base).kind, ExprKind::Local(id, _) if id == self.local)
                && (method.to_string().ends_with("_assign") || method == "clone_from")
            {
                self.found.get_or_insert(expr);
            }
            if let ExprKind::Assign { place, .. } = &expr.kind
                && let Target::Several(locals) = target(place)
                && locals.contains(&self.local)
            {
                self.found.get_or_insert(expr);
            }
            walk_expr(self, expr);
        }
    }
    let mut search = Search { local, found: None };
    search.block(&loop_.body);
    search.found
}

/// Whether a use goes to the same elements in every iteration, and updates them.
fn is_fixed<'a>(judge: &Judge<'_, 'a>, loop_: &'a Loop, one: &Use<'a>) -> bool {
    match &one.kind {
        UseKind::Element(Access { place, write: Write::Update(_), .. }) => {
            let headers = Headers::of(loop_);
            place.axes().iter().all(|(_, index)| headers.is_fixed(judge, index))
        }
        UseKind::Query => true,
        _ => false,
    }
}

/// What the inner loops run over, by their variables.
struct Headers<'a>(HashMap<LocalId, &'a Expr>);

impl<'a> Headers<'a> {
    fn of(loop_: &'a Loop) -> Self {
        let mut headers = Headers(HashMap::new());
        headers.block(&loop_.body);
        headers
    }

    /// Whether an expression has the same values in every iteration.
    fn is_fixed(&self, judge: &Judge<'_, 'a>, expr: &'a Expr) -> bool {
        struct Names(Vec<LocalId>);
        impl<'a> Visit<'a> for Names {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Local(local, _) = expr.kind {
                    self.0.push(local);
                }
                walk_expr(self, expr);
            }
        }
        let mut names = Names(Vec::new());
        names.expr(expr);
        let region = judge.scope.region;
        names.0.into_iter().all(|local| {
            if region.is_outer(local) {
                return !region.writes(local);
            }
            let value = region.lets.get(&local).or_else(|| self.0.get(&local));
            value.is_some_and(|value| self.is_fixed(judge, value))
        })
    }
}

impl<'a> Visit<'a> for Headers<'a> {
    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { pat, iter, .. } = &loop_.kind
            && let Some(var) = pat.as_local()
        {
            self.0.insert(var, iter);
        }
        walk_loop(self, loop_);
    }
}
