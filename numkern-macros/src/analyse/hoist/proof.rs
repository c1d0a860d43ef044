//! Accesses that the range of their loop keeps in range: the loop ends where the
//! array does, as in `for i in 0..x.len() { x[i] }`, after `let (m, k) = a.dim()`
//! or `let c = Array1::zeros(m)`.
//!
//! Only the report goes by this; the check before the nest is made all the same,
//! except where LLVM is known to see the proof itself.

use std::collections::{HashMap, HashSet};

use super::Judge;
use super::places::method;
use super::tree::literal;
use super::uses::Found;
use crate::analyse::access::Place;
use crate::analyse::header::read_range;
use crate::analyse::methods::{self, Method};
use crate::analyse::text::bare;
use crate::hir::ty::{Storage, Types};
use crate::hir::visit::{Visit, walk_expr, walk_loop, walk_stmt};
use crate::hir::{
    CalleeKind, Expr, ExprKind, Kernel, LocalId, Loop, LoopKind, MacroKind, Pat, PatKind, Stmt, Ty,
};

/// A number that may be the length of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// The length of an axis of an array that keeps its shape.
    Axis(LocalId, usize),
    /// An immutable variable.
    Local(LocalId),
}

/// Where the variables of a kernel come from.
pub(super) struct Origins<'a> {
    types: &'a Types,
    kernel: &'a Kernel,
    /// `let name = value;`.
    lets: HashMap<LocalId, &'a Expr>,
    /// `let (m, k) = a.dim();`: the array and the axis.
    axes: HashMap<LocalId, (LocalId, usize)>,
    /// What may change its shape or be replaced.
    reshaped: HashSet<LocalId>,
    /// The ends of the loops over half-open ranges, by their variables.
    ends: HashMap<LocalId, &'a Expr>,
}

impl<'a> Origins<'a> {
    pub(super) fn of(kernel: &'a Kernel, types: &'a Types) -> Self {
        let mut origins = Origins {
            types,
            kernel,
            lets: HashMap::new(),
            axes: HashMap::new(),
            reshaped: HashSet::new(),
            ends: HashMap::new(),
        };
        origins.block(&kernel.body);
        origins
    }

    /// The sizes that an expression is at most: `n`, `x.len()`, `a.min(b)`.
    fn at_most(&self, expr: &Expr, depth: usize) -> Vec<Size> {
        let whole = bare(expr);
        if depth > 8 {
            return Vec::new();
        }
        if let Some((left, [right])) = method(whole, "min") {
            let mut sizes = self.at_most(left, depth + 1);
            sizes.extend(self.at_most(right, depth + 1));
            return sizes;
        }
        if let ExprKind::Local(local, _) = whole.kind {
            if self.kernel.local(local).mutable {
                return Vec::new();
            }
            let mut sizes = vec![Size::Local(local)];
            if let Some(init) = self.lets.get(&local) {
                sizes.extend(self.at_most(init, depth + 1));
            }
            if let Some((array, axis)) = self.axes.get(&local) {
                sizes.extend(self.axis(*array, *axis, depth + 1));
            }
            return sizes;
        }
        match self.asked_axis(whole) {
            Some((array, axis)) => self.axis(array, axis, depth + 1),
            None => Vec::new(),
        }
    }

    /// What the length of an axis is equal to.
    fn axis(&self, array: LocalId, axis: usize, depth: usize) -> Vec<Size> {
        if self.reshaped.contains(&array) {
            return Vec::new();
        }
        let mut sizes = vec![Size::Axis(array, axis)];
        if let Some(shape) = self.lets.get(&array).and_then(|init| allocated(init)) {
            let along = match &bare(shape).kind {
                ExprKind::Tuple(items) | ExprKind::Array(items) => items.get(axis),
                _ => (axis == 0).then_some(shape),
            };
            // `min` is no equality.
            let along = along.filter(|along| method(along, "min").is_none());
            sizes.extend(along.into_iter().flat_map(|along| self.at_most(along, depth + 1)));
        }
        sizes
    }

    /// `x.len()`, `a.nrows()`, `a.dim().1`, `a.shape()[1]`, `a.len_of(Axis(1))`.
    fn asked_axis(&self, expr: &Expr) -> Option<(LocalId, usize)> {
        let array = |expr: &Expr| match bare(expr).kind {
            ExprKind::Local(local, _) => Some(local),
            _ => None,
        };
        match &expr.kind {
            ExprKind::MethodCall { receiver, method, args, .. } => {
                let local = array(receiver)?;
                let one = matches!(self.types.local(local).value(), Ty::Array(array)
                    if array.rank == Some(1) || is_flat(array.storage));
                let axis = match (method.to_string().as_str(), args.as_slice()) {
                    ("len" | "dim", []) if one => 0,
                    ("nrows", []) => 0,
                    ("ncols", []) => 1,
                    ("len_of", [axis]) => methods::axis_number(axis)?,
                    _ => return None,
                };
                Some((local, axis))
            }
            ExprKind::Field { base, member: syn::Member::Unnamed(axis) } => {
                let (of, []) = method(base, "dim")? else { return None };
                Some((array(of)?, axis.index as usize))
            }
            ExprKind::Index { base, index } => {
                let (of, []) = method(base, "shape")? else { return None };
                Some((array(of)?, usize::try_from(literal(index)?).ok()?))
            }
            _ => None,
        }
    }

    fn bind(&mut self, pat: &Pat, init: &'a Expr) {
        match (&pat.kind, &bare(init).kind) {
            (PatKind::Bind { local, by_ref: false, sub: None, .. }, _) => {
                self.lets.insert(*local, init);
            }
            (PatKind::Tuple(pats), ExprKind::Tuple(values)) if pats.len() == values.len() => {
                pats.iter().zip(values).for_each(|(pat, value)| self.bind(pat, value));
            }
            (PatKind::Tuple(pats), _) => {
                if let Some((array, [])) = method(init, "dim")
                    && let ExprKind::Local(array, _) = bare(array).kind
                {
                    let names = pats.iter().enumerate().filter_map(|(axis, pat)| {
                        let local = pat.as_local()?;
                        (!self.kernel.local(local).mutable).then_some((local, (array, axis)))
                    });
                    self.axes.extend(names);
                }
            }
            _ => {}
        }
    }

    /// Everything named in a place that is replaced or lent.
    fn reshape(&mut self, place: &'a Expr) {
        match &bare(place).kind {
            ExprKind::Local(local, _) => {
                self.reshaped.insert(*local);
            }
            ExprKind::Unary { operand, .. } => self.reshape(operand),
            ExprKind::Tuple(items) => items.iter().for_each(|item| self.reshape(item)),
            _ => {}
        }
    }
}

impl<'a> Visit<'a> for Origins<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Let { pat, init: Some(init), .. } = stmt {
            self.bind(pat, init);
        }
        walk_stmt(self, stmt);
    }

    fn loop_(&mut self, loop_: &'a Loop) {
        if let LoopKind::For { pat, iter, .. } = &loop_.kind
            && let Some(var) = pat.as_local().filter(|var| !self.kernel.local(*var).mutable)
            && let Some(range) = read_range(iter).filter(|range| !range.inclusive)
        {
            self.ends.insert(var, range.end);
        }
        walk_loop(self, loop_);
    }

    fn expr(&mut self, expr: &'a Expr) {
        const SAME_SHAPE: [&str; 5] =
            ["fill", "assign", "swap", "copy_from_slice", "clone_from_slice"];
        match &expr.kind {
            ExprKind::Assign { place, .. } => self.reshape(place),
            ExprKind::Ref { mutable: true, operand } => self.reshape(operand),
            ExprKind::MethodCall { receiver, method, args, .. } => {
                let name = method.to_string();
                let changes = matches!(methods::classify(&name, args), Method::Changes);
                if changes && !name.ends_with("_mut") && !SAME_SHAPE.contains(&name.as_str()) {
                    self.reshape(receiver);
                }
            }
            ExprKind::Call { args, .. } => {
                let lent = |arg: &&Expr| match bare(arg).kind {
                    ExprKind::Local(local, _) => {
                        matches!(self.types.local(local), Ty::Ref { mutable: true, .. })
                    }
                    _ => false,
                };
                let lent: Vec<_> = args.iter().filter(lent).collect();
                lent.into_iter().for_each(|arg| self.reshape(arg));
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The shape of a new array.
fn allocated(init: &Expr) -> Option<&Expr> {
    match &bare(init).kind {
        ExprKind::Macro(call) if call.kind == MacroKind::VecRepeat => call.args.get(1),
        ExprKind::Call { callee, args } => {
            let segments = &callee.path.path.segments;
            let last = segments.last()?.ident.to_string();
            let of = segments.first()?.ident.to_string();
            let ours = callee.kind == CalleeKind::Std && last == "zeros";
            let array = callee.kind == CalleeKind::Associated && of.starts_with("Array");
            let makes = matches!(last.as_str(), "zeros" | "ones" | "default" | "from_elem");
            (ours || array && makes).then(|| args.first()).flatten()
        }
        _ => None,
    }
}

fn is_flat(storage: Storage) -> bool {
    matches!(storage, Storage::Slice | Storage::Vec | Storage::Fixed)
}

impl<'a> Judge<'_, 'a> {
    /// Whether every axis of an index is the variable of a loop that ends where
    /// the array does.
    pub(super) fn is_proved(&self, found: &Found<'a>) -> bool {
        let ExprKind::Index { index, .. } = &found.expr.kind else { return false };
        Place::Index(index).axes().into_iter().all(|(at, axis)| {
            let Some(end) = self.end_of(axis) else { return false };
            let most = self.origins.at_most(end, 0);
            self.origins.axis(found.local, at, 0).iter().any(|size| most.contains(size))
        })
    }

    /// `x[j]` for `j in a..x.len()`, in one loop: LLVM drops that check itself.
    pub(super) fn is_evident(&self, found: &Found<'a>) -> bool {
        let ExprKind::Index { index, .. } = &found.expr.kind else { return false };
        let flat = matches!(self.types.local(found.local).value(), Ty::Array(array)
            if is_flat(array.storage));
        let asked = self.end_of(index).and_then(|end| self.origins.asked_axis(bare(end)));
        flat && self.uses.loops.len() == 1
            && !self.uses.loops[0].loop_.is_prange()
            && asked.is_some_and(|(array, _)| array == found.local)
    }

    /// The end of the range of the loop that has this variable.
    fn end_of(&self, index: &Expr) -> Option<&Expr> {
        let ExprKind::Local(var, _) = bare(index).kind else { return None };
        self.origins.ends.get(&var).copied()
    }
}
