//! Outer arrays that a `prange!` loop writes.

use std::collections::BTreeSet;

use super::ReduceOp;
use super::access::{Access, Place, Use, UseKind, Write};
use super::affine::{Affine, apart};
use super::extents::Owned;
use super::facts::Reduction;
use super::header::read_range;
use super::own::{self, Verdict};
use super::place::variables;
use super::race::{Judge, Refusal, update_of};
use super::text::{bare, text};
use crate::diag::catalogue::parallel as wording;
use crate::hir::{Expr, ExprKind, LocalId, Ty};

/// An array that is written by its elements: every access belongs to one
/// iteration, or the elements are reduced.
pub(super) fn elements<'a>(
    judge: &mut Judge<'_, 'a>,
    local: LocalId,
    uses: &[Use<'a>],
) -> Result<(), Refusal> {
    let accesses: Vec<_> = uses.iter().filter_map(access).collect();
    let writes: Vec<_> = accesses.iter().filter(|(_, access)| is_write(access)).collect();
    let axis = common_axis(judge, &accesses);
    let tests = match axis {
        Some(_) => Some(Vec::new()),
        None => owned(judge, local, &accesses)
            .map(|owned| vec![owned])
            .or_else(|| own::pieces(judge.scope, local, &accesses, judge.header)),
    };
    let Some(tests) = tests else {
        // Not by place: perhaps by reduction.
        if accesses.iter().all(|(_, access)| matches!(access.write, Write::Update(_))) {
            return reduced(judge, local, uses);
        }
        return Err(refuse(judge, local, &accesses, uses));
    };
    // Everything but accesses and shape queries could see the whole array.
    for one in uses {
        let fits = match &one.kind {
            UseKind::Query => true,
            // A reference to an element could still be held at the next write.
            UseKind::Element(access) => {
                let lent = matches!(one.expr.kind, ExprKind::Ref { mutable: false, .. });
                let own = access.place.is_range() && !access.part
                    || matches!(one.expr.kind, ExprKind::Ref { mutable: true, .. });
                !access.borrowed || own || (is_number(judge, local) && !lent)
            }
            _ => false,
        };
        if !fits {
            let name = judge.name(local);
            let (write, _) = writes[0];
            return Err(Box::new(wording::array_both(
                &name,
                &text(write),
                &text(one.expr),
                write.span,
                one.expr.span,
            )));
        }
    }
    super::operands::collect(&judge.scope, uses, &mut judge.found.operands);
    let (factor, offset) = axis.unwrap_or((1, 0));
    judge.found.owned.extend(tests);
    let found = &mut judge.found;
    found.index_factor = found.index_factor.max(factor);
    found.index_offset = found.index_offset.max(offset);
    found.writers.push(local);
    for one in uses {
        match &one.kind {
            UseKind::Query => found.queries.push(one.expr.id),
            UseKind::Element(Access { place: Place::Along { .. } | Place::Slice(_), .. }) => {
                found.rows.push(one.expr.id);
            }
            UseKind::Element(Access { place: Place::Index(index), write: Write::No, .. }) => {
                found.reads.insert(index.id);
            }
            _ => {}
        }
    }
    Ok(())
}

/// An array updated as a whole (`acc += row`), perhaps also by elements.
pub(super) fn whole<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    uses: &[Use<'a>],
    op: ReduceOp,
) -> Result<(), Refusal> {
    let name = judge.name(local);
    let update = uses.iter().find(|one| matches!(one.kind, UseKind::Update(_)));
    for one in uses {
        match &one.kind {
            UseKind::Update(_) if matches!(one.expr.kind, ExprKind::AssignOp { .. }) => {}
            UseKind::Update(update) => {
                let help =
                    if matches!(update.word.as_str(), "+" | "-" | "*" | "/" | "&" | "|" | "^") {
                        format!("write `{name} {}= ..`", update.word)
                    } else {
                        format!("reduce its elements, `{name}[j] = {name}[j].max(e)`")
                    };
                let what = match one.expr.kind {
                    ExprKind::If { .. } => format!("if e < {name} {{ {name} = e }}"),
                    _ => text(one.expr),
                };
                return Err(Box::new(
                    wording::unsupported_reduction(&name, &what, one.expr.span)
                        .with_why(format!("It makes a new array and gives up the old `{name}`."))
                        .with_help(help),
                ));
            }
            UseKind::Query => {}
            UseKind::Element(access) if matches!(access.write, Write::Update(_)) => {
                judge.one_class(local, &uses.iter().filter_map(update_of).collect::<Vec<_>>())?;
                index_of_reduction(judge, local, one, access)?;
            }
            _ => {
                let at = update.map_or(one.expr.span, |update| update.expr.span);
                return Err(Box::new(wording::reduction_value_used(&name, one.expr.span, at)));
            }
        }
    }
    debug_assert!(!matches!(op, ReduceOp::TakeLess), "an array is no operand of `<`");
    Ok(())
}

/// Elements that are reduced: `out[j] += e`.
fn reduced<'a>(judge: &mut Judge<'_, 'a>, local: LocalId, uses: &[Use<'a>]) -> Result<(), Refusal> {
    let updates: Vec<_> = uses.iter().filter_map(update_of).collect();
    let op = judge.one_class(local, &updates)?;
    for one in uses {
        match &one.kind {
            UseKind::Query => {}
            UseKind::Element(access) => index_of_reduction(judge, local, one, access)?,
            _ => {
                return Err(Box::new(wording::reduction_value_used(
                    &judge.name(local),
                    one.expr.span,
                    updates[0].1,
                )));
            }
        }
    }
    judge.found.arrays.push(Reduction { local, op });
    Ok(())
}

/// The index of a reduced element must come from inner loops and invariants.
/// (Any index would give the right answer. But a copy of the array for each
/// block pays only where each iteration goes through it; for bins chosen by
/// the data it does not.)
fn index_of_reduction<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    one: &Use<'a>,
    access: &Access<'a>,
) -> Result<(), Refusal> {
    let name = judge.name(local);
    let place = place_text(one.expr);
    let plain = !access.part
        && !access.place.is_range()
        && access.place.axes().iter().all(|(_, index)| steady(judge, index));
    if plain {
        return Ok(());
    }
    Err(Box::new(wording::unknown_index(&name, &place, &judge.var_name(), one.expr.span)))
}

/// An index made of inner loop counters and of what the loop does not change.
fn steady<'a>(judge: &Judge<'_, 'a>, index: &'a Expr) -> bool {
    let region = judge.scope.region;
    let index = bare(index);
    if judge.scope.affine(index).is_some_and(|form| form.factor == 0) {
        return true;
    }
    match &index.kind {
        ExprKind::Lit(_) | ExprKind::Path(_) => true,
        ExprKind::Local(local, _) if region.counters.contains(local) => true,
        ExprKind::Local(local, _) if region.is_outer(*local) => !region.writes(*local),
        ExprKind::Local(local, _) => region.lets.get(local).is_some_and(|init| steady(judge, init)),
        ExprKind::Unary { operand, .. } | ExprKind::Cast { operand, .. } => steady(judge, operand),
        ExprKind::Binary { lhs, rhs, .. } => steady(judge, lhs) && steady(judge, rhs),
        ExprKind::MethodCall { receiver, method, args, .. } => {
            (super::methods::is_query(&method.to_string()) || method == "min" || method == "max")
                && steady(judge, receiver)
                && args.iter().all(|arg| steady(judge, arg))
        }
        ExprKind::Field { base, .. } => steady(judge, base),
        ExprKind::Range { start, end, .. } => {
            start.iter().chain(end).all(|bound| steady(judge, bound))
        }
        _ => false,
    }
}

fn access<'u, 'a>(one: &'u Use<'a>) -> Option<(&'a Expr, &'u Access<'a>)> {
    match &one.kind {
        UseKind::Element(access) => Some((one.expr, access)),
        _ => None,
    }
}

fn is_write(access: &Access<'_>) -> bool {
    !matches!(access.write, Write::No)
}

/// The forms of all accesses on one axis; `None` where one does not move.
fn forms<'a>(
    judge: &Judge<'_, 'a>,
    accesses: &[(&'a Expr, &Access<'a>)],
    axis: usize,
) -> Vec<Option<Affine>> {
    let form = |access: &Access<'a>| {
        let (_, index) = access.place.axes().into_iter().find(|(at, _)| *at == axis)?;
        judge.scope.moving(index)
    };
    accesses.iter().map(|(_, access)| form(access)).collect()
}

/// The parts that the iterations own, as far as a test before the loop says so.
fn owned<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    accesses: &[(&'a Expr, &Access<'a>)],
) -> Option<Owned> {
    match own::judge(judge.scope, local, accesses, judge.header) {
        Verdict::Apart(owned) => Some(owned),
        Verdict::Overlap { .. } | Verdict::Unclear => None,
    }
}

/// Whether every access belongs to one iteration.
fn are_apart<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    accesses: &[(&'a Expr, &Access<'a>)],
) -> bool {
    common_axis(judge, accesses).is_some() || owned(judge, local, accesses).is_some()
}

/// The factor and the spread of offsets on an axis on which every access
/// belongs to one iteration.
fn common_axis<'a>(
    judge: &Judge<'_, 'a>,
    accesses: &[(&'a Expr, &Access<'a>)],
) -> Option<(u64, u64)> {
    // Negative numbers in `s![..]` count from the end.
    if accesses.iter().any(|(_, access)| matches!(access.place, Place::Slice(_))) {
        return None;
    }
    axes(accesses).into_iter().find_map(|axis| {
        let forms: Option<Vec<Affine>> = forms(judge, accesses, axis).into_iter().collect();
        let written = accesses.iter().map(|(_, access)| is_write(access));
        let apart = apart(forms?.iter().zip(written))?;
        Some((apart.factor, apart.offset))
    })
}

fn axes(accesses: &[(&Expr, &Access<'_>)]) -> BTreeSet<usize> {
    accesses.iter().flat_map(|(_, access)| access.place.axes()).map(|(axis, _)| axis).collect()
}

/// Whether the elements are numbers, which are copied when they are read.
fn is_number(judge: &Judge<'_, '_>, local: LocalId) -> bool {
    matches!(judge.scope.types.local(local).value(), Ty::Array(array)
        if matches!(array.elem.value(), Ty::Scalar(_) | Ty::Param(_)))
}

/// The element of an update, the access itself otherwise.
fn place_text(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } => text(place),
        _ => text(expr),
    }
}

/// Why an array is neither written place by place nor reduced.
fn refuse<'a>(
    judge: &Judge<'_, 'a>,
    local: LocalId,
    accesses: &[(&'a Expr, &Access<'a>)],
    uses: &[Use<'a>],
) -> Refusal {
    let name = judge.name(local);
    let var = judge.var_name();
    let writes: Vec<_> = accesses.iter().copied().filter(|(_, access)| is_write(access)).collect();
    let (write, first) = writes[0];
    // The writes alone: does each iteration own what it writes?
    if !are_apart(judge, local, &writes) {
        if let Verdict::Overlap { access, distance } =
            own::judge(judge.scope, local, &writes, judge.header)
        {
            let (write, _) = writes[access];
            let place = place_text(write);
            return Box::new(wording::overlapping_parts(
                &name, &place, &var, &distance, write.span,
            ));
        }
        let on_loop = |access: &Access<'a>| {
            access.place.axes().iter().any(|(_, index)| depends_on_loop(judge, index))
        };
        if let Some((fixed, _)) = writes
            .iter()
            .find(|(_, access)| !on_loop(access) && !matches!(access.write, Write::Update(_)))
        {
            let place = place_text(fixed);
            return Box::new(wording::write_not_by_loop(&name, &place, &var, fixed.span));
        }
        // A reduction spoilt by a read.
        let read = accesses.iter().find(|(_, access)| !is_write(access));
        let all_update = writes.iter().all(|(_, access)| matches!(access.write, Write::Update(_)));
        if let Some((read, _)) = read
            && all_update
            && !on_loop(first)
        {
            return Box::new(wording::reduction_value_used(&name, read.span, write.span));
        }
        let unclear = writes
            .iter()
            .find(|(_, access)| {
                axes(&writes)
                    .into_iter()
                    .all(|axis| forms(judge, &[(write, access)], axis)[0].is_none())
            })
            .or(writes.get(1))
            .unwrap_or(&writes[0]);
        let mut error = wording::unknown_index(&name, &place_text(unclear.0), &var, unclear.0.span);
        if let Some(other) = writes.iter().find(|one| !std::ptr::eq(one.0, unclear.0)) {
            error = error.also(
                other.0.span,
                format!("`{}` of another iteration may be the same element", place_text(other.0)),
            );
        }
        return Box::new(error);
    }
    // Then a read goes elsewhere: the first that does not go with the writes.
    let mut together = writes.clone();
    for one in accesses.iter().copied().filter(|(_, access)| !is_write(access)) {
        together.push(one);
        if !are_apart(judge, local, &together) {
            return Box::new(wording::carried_element(
                &name,
                &place_text(write),
                &text(one.0),
                write.span,
                one.0.span,
            ));
        }
    }
    let other = uses.first().map_or(write, |one| one.expr);
    Box::new(wording::array_both(&name, &text(write), &text(other), write.span, other.span))
}

/// Whether the value of an index can differ between iterations.
fn depends_on_loop<'a>(judge: &Judge<'_, 'a>, index: &'a Expr) -> bool {
    let region = judge.scope.region;
    let moves = |counter: &LocalId| {
        let range = region.ranges.get(counter).and_then(|range| read_range(range));
        range.is_some_and(|range| !steady(judge, range.start) || !steady(judge, range.end))
    };
    !steady(judge, index) || variables(index).iter().any(moves)
}
