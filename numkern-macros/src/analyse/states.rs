//! Outer variables of which each block of a `prange!` loop has a copy: reduced
//! field by field, or kept with others by a comparison.

use super::access::{Use, UseKind, Write};
use super::facts::{Spot, State};
use super::race::{Judge, Refusal, update_of};
use super::scalars::explained;
use super::text::text;
use crate::diag::catalogue::parallel as wording;
use crate::hir::{LocalId, Ty};

/// Whether the variable is such a one.
pub(super) fn is_state(uses: &[Use<'_>]) -> bool {
    uses.iter().any(|one| {
        let field = !one.path.is_empty() && one.kind.is_write();
        field || matches!(one.kind, UseKind::Select)
    })
}

/// Every place of it that changes must change in one way, and must not be seen
/// while it does.
pub(super) fn judge<'a>(
    judge: &mut Judge<'_, 'a>,
    local: LocalId,
    uses: &[Use<'a>],
) -> Result<(), Refusal> {
    let mut changed: Vec<(Spot, Vec<&Use<'a>>)> = Vec::new();
    for one in uses.iter().filter(|one| one.kind.is_write()) {
        let spot = spot(local, one);
        let name = name(judge, &spot);
        let span = one.expr.span;
        let error = match &one.kind {
            UseKind::Update(_) | UseKind::Select => {
                match changed.iter_mut().find(|(other, _)| *other == spot) {
                    Some((_, uses)) => uses.push(one),
                    None => changed.push((spot, vec![one])),
                }
                continue;
            }
            UseKind::Assign { .. } => {
                let read = uses
                    .iter()
                    .find(|other| !other.kind.is_write() && self::spot(local, other).meets(&spot));
                explained(
                    judge,
                    local,
                    match read {
                        Some(read) => wording::carried_scalar(&name, span, read.expr.span),
                        None => wording::outer_assignment(&name, span),
                    },
                )
            }
            UseKind::Wrong => wording::unsupported_reduction(&name, &text(one.expr), span),
            UseKind::Carried => wording::carried_scalar(&name, span, span),
            UseKind::Element(access) if matches!(access.write, Write::No) => continue,
            _ => wording::outer_borrowed(&judge.name(local), &text(one.expr), span),
        };
        return Err(Box::new(error));
    }
    for one in uses.iter().filter(|one| !one.kind.is_write()) {
        let seen = spot(local, one);
        let Some((spot, writes)) = changed.iter().find(|(spot, _)| spot.meets(&seen)) else {
            continue;
        };
        let (name, read, write) = (name(judge, spot), one.expr.span, writes[0].expr.span);
        return Err(Box::new(match writes[0].kind {
            UseKind::Select => explained(
                judge,
                local,
                wording::carried_scalar(&name, write, read).with_help(format!(
                    "move the use of `{name}` behind the loop: inside, each thread knows the best \
                     of its own iterations only"
                )),
            ),
            _ => wording::reduction_value_used(&name, read, write),
        }));
    }
    let mut state = State { local, fields: Vec::new() };
    for (at, (spot, writes)) in changed.iter().enumerate() {
        let name = name(judge, spot);
        // A field and the whole, or a reduction and a comparison.
        let other = changed[..at].iter().find(|(other, _)| other.meets(spot));
        let other = other.map(|(_, uses)| uses[0]).or_else(|| {
            let selects = |one: &Use<'_>| matches!(one.kind, UseKind::Select);
            writes.iter().copied().find(|one| selects(one) != selects(writes[0]))
        });
        if let Some(other) = other {
            return Err(Box::new(wording::conflicting_selections(
                &name,
                other.expr.span,
                writes[0].expr.span,
            )));
        }
        let updates: Vec<_> = writes.iter().copied().filter_map(update_of).collect();
        if updates.is_empty() {
            continue;
        }
        let ty = field_type(judge.scope.types.local(local).value(), &spot.path);
        let op = judge.one_class_of(&name, ty, &updates)?;
        state.fields.push((spot.path.clone(), op));
    }
    judge.found.states.push(state);
    Ok(())
}

fn spot(local: LocalId, one: &Use<'_>) -> Spot {
    Spot { local, path: one.path.clone() }
}

/// The place as the user writes it.
pub(super) fn name(judge: &Judge<'_, '_>, spot: &Spot) -> String {
    let path = spot.path.iter().map(|field| format!(".{field}"));
    std::iter::once(judge.name(spot.local)).chain(path).collect()
}

fn field_type<'t>(ty: &'t Ty, path: &[String]) -> &'t Ty {
    let Some((first, rest)) = path.split_first() else { return ty };
    match (ty, first.parse::<usize>()) {
        (Ty::Tuple(items), Ok(field)) if field < items.len() => {
            field_type(items[field].value(), rest)
        }
        _ => &Ty::Unknown,
    }
}
