//! The rules of `prange!`: no iteration may see what another one writes.
//!
//! What is not understood is refused. Each outer variable that the loop writes
//! must be a reduced scalar, a reduced array, or an array whose every access
//! belongs to one iteration; everything else that is shared is only read.

use super::access::{Region, Use, UseKind, Write};
use super::affine::Scope;
use super::facts::{Parallel, Reduction};
use super::header::read_range;
use super::text::{bare, text};
use super::{arrays, disjoint, leave, operands, passed, scalars, selections, states};
use crate::diag::catalogue::parallel as wording;
use crate::diag::{Diagnostic, Sink};
use crate::hir::ty::{Scalar, Types};
use crate::hir::{
    CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, MacroKind, PatKind, SpanRange, Ty,
};

/// Judges one `prange!` loop that is inside no other. `advanced` is the variable of
/// a recurrence whose steps may be joined in any order.
pub(super) fn judge(
    kernel: &Kernel,
    types: &Types,
    loop_: &Loop,
    advanced: Option<LocalId>,
    sink: &mut Sink,
) -> Option<Parallel> {
    let LoopKind::For { pat, iter, .. } = &loop_.kind else { return None };
    let mut errors = Vec::new();
    header(types, iter, &mut errors);
    let var = pat.as_local();
    if var.is_none() && !matches!(pat.kind, PatKind::Wild) {
        errors.push(wording::not_a_range(&text(iter), pat.span).with_why(
            "The loop variable of a `prange!` loop is a plain name or `_`, because each \
             iteration gets one integer.",
        ));
    }
    let region = Region::of(loop_);
    macros(&region, &mut errors);
    let scope = Scope { kernel, types, region: &region, var };
    let mut judge = Judge {
        scope,
        header: iter,
        found: Parallel {
            var,
            advanced,
            heavy: region.heavy,
            index_factor: 1,
            ..Parallel::default()
        },
    };
    disjoint::claims(&judge, loop_, &mut errors);
    for (local, uses) in region.uses.iter().filter(|(local, _)| Some(**local) != advanced) {
        let judged = match disjoint::claim(loop_, *local) {
            Some(claim) => disjoint::variable(&mut judge, loop_, claim, *local, uses),
            None => judge
                .variable(*local, uses)
                .map_err(|error| disjoint::mentioned(error, &judge.name(*local), loop_)),
        };
        if let Err(error) = judged {
            errors.push(*error);
        }
    }
    if errors.is_empty() {
        if let Err(error) = selections::judge(&mut judge) {
            errors.push(*error);
        }
        leave::judge(kernel, types, loop_, &mut judge.found, &mut errors);
    }
    if errors.is_empty() {
        if !judge.found.writers.is_empty() {
            let reduced = &judge.found.arrays;
            judge.found.operands.queries = operands::queries(types, &region, loop_, reduced);
        }
        return Some(judge.found);
    }
    errors.into_iter().for_each(|error| sink.report(error));
    None
}

/// The header must run over integers.
fn header(types: &Types, iter: &Expr, errors: &mut Vec<Diagnostic>) {
    // Another stage has said what it is.
    if matches!(iter.kind, ExprKind::Unsupported(_)) {
        return;
    }
    let endless = matches!(bare(iter).kind, ExprKind::Range { .. });
    let integers = read_range(iter).is_some()
        || match types.expr(iter.id).value() {
            Ty::Range(item) => !endless && item.scalar().is_none_or(Scalar::is_int),
            _ => false,
        };
    if !integers {
        errors.push(wording::not_a_range(&text(iter), iter.span));
    }
}

/// What an unknown macro does to the variables in it cannot be seen. The known
/// ones have their arguments in the tree, the names in format strings included.
fn macros(region: &Region<'_>, errors: &mut Vec<Diagnostic>) {
    for (call, expr) in &region.macros {
        if call.kind == MacroKind::Unknown {
            let name = call.path.segments.last().map(|last| last.ident.to_string());
            errors.push(wording::unknown_macro(&name.unwrap_or_default(), expr.span));
        }
    }
}

/// A diagnostic, boxed because it is large.
pub(super) type Refusal = Box<Diagnostic>;

/// The loop under judgement.
pub(super) struct Judge<'s, 'a> {
    pub scope: Scope<'s, 'a>,
    /// What the loop runs over.
    pub header: &'a Expr,
    pub found: Parallel,
}

impl<'a> Judge<'_, 'a> {
    /// One outer variable.
    pub(super) fn variable(&mut self, local: LocalId, uses: &[Use<'a>]) -> Result<(), Refusal> {
        if let Some(call) = self.changing_closure(local, uses) {
            return Err(self.borrowed(local, call));
        }
        if !uses.iter().any(|one| one.kind.is_write()) {
            return passed::only_readable(self, local, uses);
        }
        let name = self.name(local);
        if let Some(one) = uses.iter().find(|one| one.in_closure) {
            return Err(Box::new(wording::closure_captures(&name, one.expr.span)));
        }
        for one in uses {
            match &one.kind {
                UseKind::Borrow { mutable: true } | UseKind::Method { changes: true } => {
                    return Err(self.borrowed(local, one));
                }
                UseKind::PartAssign => {
                    return Err(Box::new(
                        wording::outer_borrowed(&name, &text(one.expr), one.expr.span).with_help(
                            format!(
                                "reduce a variable of its own (`let mut total = ..;` before the \
                                 loop, `total += e` in it) and store it in `{name}` after the loop"
                            ),
                        ),
                    ));
                }
                _ => {}
            }
        }
        if states::is_state(uses) {
            return states::judge(self, local, uses);
        }
        let whole = uses.iter().any(|one| {
            matches!(
                one.kind,
                UseKind::Update(_) | UseKind::Assign { .. } | UseKind::Carried | UseKind::Wrong
            )
        });
        if !whole {
            return arrays::elements(self, local, uses);
        }
        let op = scalars::whole(self, local, uses)?;
        if self.is_array(local, uses) {
            arrays::whole(self, local, uses, op)?;
            self.found.arrays.push(Reduction { local, op });
        } else {
            scalars::only_updates(self, local, uses)?;
            self.found.scalars.push(Reduction { local, op });
        }
        Ok(())
    }

    /// A call of a closure that is bound with `mut`, because it changes what it
    /// captures.
    fn changing_closure<'u>(&self, local: LocalId, uses: &'u [Use<'a>]) -> Option<&'u Use<'a>> {
        let mutable = self.scope.kernel.local(local).mutable;
        uses.iter().filter(|_| mutable).find(|one| {
            matches!(&one.expr.kind, ExprKind::Call { callee, .. }
                if callee.kind == CalleeKind::Local(local))
        })
    }

    /// A variable that is lent for changing.
    fn borrowed(&self, local: LocalId, one: &Use<'a>) -> Refusal {
        let error = wording::outer_borrowed(&self.name(local), &text(one.expr), one.expr.span);
        Box::new(match &one.expr.kind {
            ExprKind::MethodCall { receiver, method, args, .. } if method == "swap" => {
                let element = |index| format!("{}[{}]", text(receiver), text(index));
                let sides: Vec<_> = args.iter().map(element).collect();
                let turned: Vec<_> = sides.iter().rev().cloned().collect();
                let exchange = format!("({}) = ({})", sides.join(", "), turned.join(", "));
                error.with_help(format!("exchange two elements by `{exchange};`"))
            }
            _ => error,
        })
    }

    /// Whether a variable that is updated as a whole is an array. Where
    /// inference does not know, the operands and the other uses decide.
    fn is_array(&self, local: LocalId, uses: &[Use<'a>]) -> bool {
        match self.scope.types.local(local).value() {
            Ty::Array(_) => true,
            Ty::Scalar(_) | Ty::Param(_) => false,
            _ => uses.iter().any(|one| match &one.kind {
                UseKind::Element(_) | UseKind::Query => true,
                UseKind::Update(update) => update.operands.iter().any(|operand| {
                    matches!(self.scope.types.expr(operand.id).value(), Ty::Array(_))
                        || matches!(operand.kind, ExprKind::Ref { .. })
                }),
                _ => false,
            }),
        }
    }

    pub(super) fn name(&self, local: LocalId) -> String {
        self.scope.kernel.local(local).name.to_string()
    }

    /// The loop variable's name for messages.
    pub(super) fn var_name(&self) -> String {
        self.found.var.map_or_else(|| "i".to_owned(), |var| self.name(var))
    }

    /// All updates must be of one class, and of a type that can be split.
    pub(super) fn one_class(
        &self,
        local: LocalId,
        updates: &[(&super::reduction::Update<'a>, SpanRange)],
    ) -> Result<super::ReduceOp, Refusal> {
        self.one_class_of(&self.name(local), self.scope.types.local(local).value(), updates)
    }

    /// The same for a place of this name and type.
    pub(super) fn one_class_of(
        &self,
        name: &str,
        ty: &Ty,
        updates: &[(&super::reduction::Update<'a>, SpanRange)],
    ) -> Result<super::ReduceOp, Refusal> {
        let (first, first_span) = updates[0];
        for (update, span) in updates {
            if update.op != first.op {
                return Err(Box::new(wording::conflicting_reductions(
                    name,
                    &first.word,
                    &update.word,
                    first_span,
                    *span,
                )));
            }
            self.splits(name, ty, update, *span)?;
        }
        Ok(first.op)
    }

    /// Integer division and unsigned subtraction cannot start from an identity.
    fn splits(
        &self,
        name: &str,
        ty: &Ty,
        update: &super::reduction::Update<'a>,
        span: SpanRange,
    ) -> Result<(), Refusal> {
        let number = !matches!(ty, Ty::Array(_) | Ty::Named(_));
        let foreign = update.operands.iter().find(|operand| {
            number && matches!(self.scope.types.expr(operand.id).value(), Ty::Named(_))
        });
        if let Some(operand) = foreign {
            return Err(Box::new(
                wording::unsupported_reduction(
                    name,
                    &format!("{} {}", update.word, text(operand)),
                    span,
                )
                .with_why(format!(
                    "`{}` is no number, and what an operator of its type does is not known.",
                    text(operand)
                ))
                .with_help("reduce with a number"),
            ));
        }
        let element = match ty {
            Ty::Array(array) => array.elem.value(),
            other => other,
        };
        let float = match element {
            Ty::Scalar(scalar) => scalar.is_float(),
            Ty::Param(param) => super::bounds::is_float(&self.scope.kernel.item.sig, param),
            _ => false,
        };
        let integer = matches!(element, Ty::Scalar(scalar) if !scalar.is_float());
        if update.integers && !integer {
            let sign = if update.op.takes_less() { '<' } else { '>' };
            return Err(Box::new(
                wording::unsupported_reduction(name, &update.word, span)
                    .with_why(
                        "With floats a NaN, or a zero of the other sign, would be taken or not \
                         depending on the iterations before it.",
                    )
                    .with_help(format!(
                        "compare the new value with the running one, strictly: `if e {sign} {name} \
                         {{ {name} = e; }}`"
                    )),
            ));
        }
        if update.divides && !float {
            return Err(Box::new(
                wording::unsupported_reduction(name, &format!("{name} {} ..", update.word), span)
                    .with_why(
                        "Integer division drops a remainder at every step, so the quotients of \
                         several threads cannot be put together.",
                    )
                    .with_help(format!(
                        "multiply the divisors in a reduction (`product *= e`) and divide `{name}` \
                         by it after the loop; for floats, write the type (`let mut {name}: f64`)"
                    )),
            ));
        }
        let unsigned = matches!(
            element,
            Ty::Scalar(
                Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 | Scalar::U128 | Scalar::Usize
            )
        );
        if update.subtracts && unsigned {
            return Err(Box::new(
                wording::unsupported_reduction(name, &format!("{name} {} ..", update.word), span)
                    .with_why(format!(
                        "Each thread's part of `{name}` starts at 0, and an unsigned integer \
                         cannot go below."
                    ))
                    .with_help(format!(
                        "add up what is to be taken away (`taken += e`) and write \
                         `{name} -= taken` after the loop"
                    )),
            ));
        }
        Ok(())
    }
}

/// The update of a use, of the whole variable or of an element.
pub(super) fn update_of<'u, 'a>(
    one: &'u Use<'a>,
) -> Option<(&'u super::reduction::Update<'a>, SpanRange)> {
    match &one.kind {
        UseKind::Update(update) => Some((update, one.expr.span)),
        UseKind::Element(access) => match &access.write {
            Write::Update(update) => Some((update, one.expr.span)),
            _ => None,
        },
        _ => None,
    }
}
