//! Which index checks of a loop can be made once before it.
//!
//! An access `base[index]` qualifies where the index walks in equal steps with
//! the loop variable (`j`, `j + lo`, `2 * j + 1`, `n - 1 - j`, or no `j` at all)
//! and the array is the same at every step. Before the loop, the first and the
//! last index are then checked; where a check fails, the loop runs as written.
//! So an access may be conditional: a failed check alone decides nothing.
//!
//! Only loops without an inner loop are judged. Each is printed twice, and one
//! that holds another would double what is doubled already.

use std::collections::{HashMap, HashSet};

use super::access::{Place, bound_in};
use super::facts::{Bounds, Check, Hoist, Touch};
use super::header::{RangeHeader, read_range};
use super::nest::Nest;
use super::text::{bare, text};
use crate::hir::ty::{Scalar, Storage, Types};
use crate::hir::{Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, Ty};

mod course;
mod uses;

use uses::{Found, Uses};

/// A range of literals up to this long is left to LLVM, which unrolls it.
const SHORT: u64 = 8;

/// Judges the accesses in the body of one loop. `assumed` are the arrays that it
/// may only reach atomically.
pub(super) fn judge(
    kernel: &Kernel,
    types: &Types,
    nest: &Nest<'_>,
    assumed: &[LocalId],
) -> Bounds {
    let loop_ = nest.loop_;
    let uses = Uses::of(kernel, types, loop_);
    let header = header(kernel, types, nest);
    let (var, range) = match header {
        Ok(header) => header,
        Err(why) => {
            let checks = uses.accesses.iter().map(|found| {
                let whole = text(found.expr);
                (whole, Check::Each(why.clone()))
            });
            return Bounds { checks: checks.collect(), hoist: None };
        }
    };
    let bound = bound_in(loop_);
    let judge = Judge { kernel, types, nest, var, range, bound, assumed, uses: &uses };
    judge.run()
}

/// The variable and the range of a loop whose checks can be made before it.
fn header<'a>(
    kernel: &Kernel,
    types: &Types,
    nest: &Nest<'a>,
) -> Result<(LocalId, RangeHeader<'a>), String> {
    if nest.has_inner {
        return Err("its loop holds another".into());
    }
    let LoopKind::For { pat, iter, .. } = &nest.loop_.kind else {
        return Err("only a `for` loop has a known number of iterations".into());
    };
    let range = read_range(iter).filter(RangeHeader::is_plain);
    let Some(range) = range else {
        return Err(format!("`{}` is not a plain `a..b`", text(iter)));
    };
    let var = pat.as_local().filter(|var| !kernel.local(*var).mutable);
    let var = var.ok_or("the loop variable is not a plain name")?;
    if *types.local(var) != Ty::Scalar(Scalar::Usize) {
        return Err(format!("`{}` is not known to be a `usize`", kernel.local(var).name));
    }
    if let (Some(start), Some(end)) = (literal(range.start), literal(range.end))
        && end.saturating_sub(start) <= SHORT
    {
        return Err("the loop is short and is unrolled".into());
    }
    Ok((var, range))
}

fn literal(expr: &Expr) -> Option<u64> {
    match &bare(expr).kind {
        ExprKind::Lit(syn::Lit::Int(number)) => number.base10_parse().ok(),
        _ => None,
    }
}

/// What the judgement of one loop goes by.
struct Judge<'j, 'a> {
    kernel: &'j Kernel,
    types: &'j Types,
    nest: &'j Nest<'a>,
    var: LocalId,
    range: RangeHeader<'a>,
    /// The variables that the loop binds.
    bound: HashSet<LocalId>,
    /// The arrays that `assume_disjoint` names.
    assumed: &'j [LocalId],
    uses: &'j Uses<'a>,
}

impl<'a> Judge<'_, 'a> {
    fn run(&self) -> Bounds {
        let mut written = HashSet::new();
        let mut refused: HashMap<LocalId, String> = HashMap::new();
        for found in &self.uses.accesses {
            match self.array(found.local) {
                Err(why) => {
                    refused.insert(found.local, why);
                }
                Ok(()) if self.uses.of_local(found.local).written => {
                    written.insert(found.local);
                }
                Ok(()) => {}
            }
        }
        // A written array is reached through its own pointer for as long as the
        // loop runs: all of its accesses, or none.
        for found in &self.uses.accesses {
            if written.contains(&found.local)
                && let Err(why) = self.index(found)
            {
                let why = format!("the loop writes it, and `{}`: {why}", text(found.expr));
                refused.entry(found.local).or_insert(why);
            }
        }
        written.retain(|local| !refused.contains_key(local));

        let mut checks = Vec::new();
        let mut touches = Vec::new();
        for found in &self.uses.accesses {
            let check = match (refused.get(&found.local), self.index(found)) {
                (Some(why), _) => Check::Each(why.clone()),
                (None, Err(why)) => Check::Each(why),
                (None, Ok(())) => {
                    touches.push(Touch { expr: found.expr.id, write: found.write });
                    if self.is_proved(found) { Check::Proved } else { Check::Once }
                }
            };
            checks.push((text(found.expr), check));
        }
        // LLVM itself drops a check that the range of the loop proves.
        let worth = checks.iter().any(|(_, check)| matches!(check, Check::Once));
        let mut written: Vec<_> = written.into_iter().collect();
        written.sort();
        let lets = self.uses.lets.iter().map(|(local, init)| (*local, init.id)).collect();
        let hoist = worth.then_some(Hoist { var: self.var, touches, written, lets });
        Bounds { checks, hoist }
    }

    /// Whether an array is the same throughout the loop.
    fn array(&self, local: LocalId) -> Result<(), String> {
        let name = &self.kernel.local(local).name;
        let (lent, ty) = match self.types.local(local) {
            Ty::Ref { mutable, inner } => (*mutable, &**inner),
            owned => (false, owned),
        };
        if !matches!(ty, Ty::Array(_)) {
            return Err(format!("`{name}` is not known to be an array"));
        }
        if self.bound.contains(&local) {
            return Err(format!("`{name}` is bound in the loop"));
        }
        if self.assumed.contains(&local) {
            return Err(format!("`{name}` is shared by the author's word"));
        }
        let usage = self.uses.of_local(local);
        if usage.assigned {
            return Err(format!("the loop assigns `{name}`"));
        }
        if !lent && !self.kernel.local(local).mutable {
            // Nothing can write to it or change its size.
            return Ok(());
        }
        match &usage.other {
            Some(other) => Err(format!("`{other}` uses `{name}` in another way")),
            None if usage.written && usage.lent => {
                Err(format!("the loop writes `{name}` and holds references into it"))
            }
            None => Ok(()),
        }
    }

    /// Whether each axis of the index is a course, and the index an element's.
    fn index(&self, found: &Found<'a>) -> Result<(), String> {
        let ExprKind::Index { index, .. } = &found.expr.kind else { unreachable!("an access") };
        let many = matches!(bare(index).kind, ExprKind::Array(_) | ExprKind::Tuple(_));
        let flat = matches!(self.types.local(found.local).value(), Ty::Array(array)
            if matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed));
        if flat && many {
            return Err("its index is no number".into());
        }
        let axes = Place::Index(index).axes();
        for (_, axis) in axes {
            if self.moves(axis).is_none() {
                let var = &self.kernel.local(self.var).name;
                return Err(format!("`{}` does not walk in equal steps with `{var}`", text(axis)));
            }
        }
        Ok(())
    }

    /// Whether the range of the loop alone keeps an access in range: `x[j]` for
    /// `j in a..x.len()`, the array a slice, a `Vec` or an array.
    fn is_proved(&self, found: &Found<'a>) -> bool {
        let ExprKind::Index { index, .. } = &found.expr.kind else { return false };
        if self.nest.loop_.is_prange() || self.nest.prange.is_some() {
            // A block of iterations no longer shows where its end comes from.
            return false;
        }
        matches!(bare(index).kind, ExprKind::Local(local, _) if local == self.var)
            && is_length(self.range.end, found.local)
            && matches!(self.types.local(found.local).value(), Ty::Array(array)
                if matches!(array.storage, Storage::Slice | Storage::Vec | Storage::Fixed))
    }
}

/// `array.len()`.
fn is_length(expr: &Expr, array: LocalId) -> bool {
    match &bare(expr).kind {
        ExprKind::MethodCall { receiver, method, args, .. } => {
            method == "len"
                && args.is_empty()
                && matches!(bare(receiver).kind, ExprKind::Local(local, _) if local == array)
        }
        _ => false,
    }
}

/// The loop's body, with its index accesses and every other use of a variable.
impl<'a> Uses<'a> {
    fn of(kernel: &'a Kernel, types: &'a Types, loop_: &'a Loop) -> Self {
        let mut uses = Uses::new(kernel, types);
        uses.look_through(loop_);
        uses
    }
}
