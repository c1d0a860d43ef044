//! Bodies that run for several elements at once (SPMD): what differs between
//! the elements, and whether every construct has a form in lanes.
//!
//! A scalar body of scalars is the program of one element. What depends on a
//! parameter differs between elements (it is *varying*), everything else is
//! *uniform*. A loop whose exit depends on something varying keeps the compiler
//! from vectorising the loop over the elements; such bodies go to lanes with
//! masks.

mod items;
mod leaving;
mod nest;
mod numbers;
mod obstacles;
mod swap;
mod vary;

use std::collections::{HashMap, HashSet};

pub(crate) use items::read_items;
pub(crate) use swap::{Swap, read_swap};

use crate::args::{Options, Simd};
use crate::diag::Sink;
use crate::diag::catalogue::vectorize;
use crate::hir::ty::{Scalar, Storage, Ty, Types};
use crate::hir::visit::{self, Visit};
use crate::hir::{Arm, Expr, ExprId, ExprKind, Kernel, LocalId, LoopId, SpanRange};

pub(super) use nest::judge as judge_loop;
pub(crate) use nest::{Effect, LaneArray, LaneLoop};

/// What a body in lanes is made of.
#[derive(Debug, Default)]
pub(crate) struct Spmd {
    /// The variables that differ between elements.
    pub locals: HashSet<LocalId>,
    /// The expressions that do.
    pub exprs: HashSet<ExprId>,
    /// The loops that elements leave at different times.
    pub loops: HashSet<LoopId>,
    /// Whether there is a `return` under a varying condition.
    pub returns: bool,
    /// Variables that nothing reads outside one loop, by that loop: an element
    /// that has left it needs their values no more.
    pub dead_after: HashSet<(LocalId, LoopId)>,
    /// Whether a value that differs between elements is known to have more than
    /// 32 bits.
    pub broad: bool,
    /// In a loop: the elements of outer arrays, with their arrays.
    pub elements: HashMap<ExprId, LocalId>,
    /// In a loop: the assignments that are put off.
    pub effects: HashMap<ExprId, Effect>,
}

impl Spmd {
    /// Whether elements go to different arms of a `match`: by what is matched,
    /// or by a guard.
    pub(crate) fn parts(&self, scrutinee: &Expr, arms: &[Arm]) -> bool {
        let guards = arms.iter().filter_map(|arm| arm.guard.as_ref());
        std::iter::once(scrutinee).chain(guards).any(|expr| self.exprs.contains(&expr.id))
    }

    /// Whether there is anything in an expression that scalar code cannot do
    /// for all elements together: something varying, or elements leave.
    pub(crate) fn touches(&self, expr: &Expr) -> bool {
        struct Touches<'s> {
            spmd: &'s Spmd,
            found: bool,
        }
        impl<'e> Visit<'e> for Touches<'_> {
            fn expr(&mut self, expr: &'e Expr) {
                self.found |= self.spmd.exprs.contains(&expr.id)
                    || self.spmd.effects.contains_key(&expr.id)
                    || match &expr.kind {
                        ExprKind::Return(_)
                        | ExprKind::Break { .. }
                        | ExprKind::Continue { .. }
                        | ExprKind::Macro(_) => true,
                        ExprKind::Local(local, _) => self.spmd.locals.contains(local),
                        ExprKind::Loop(loop_) => self.spmd.loops.contains(&loop_.id),
                        _ => false,
                    };
                visit::walk_expr(self, expr);
            }
        }
        let mut touches = Touches { spmd: self, found: false };
        touches.expr(expr);
        touches.found
    }
}

/// Why a body cannot run in lanes.
#[derive(Debug)]
pub(crate) struct Obstacle {
    /// The construct in the way.
    pub span: SpanRange,
    /// What it is, in words.
    pub why: String,
}

impl Obstacle {
    fn new(span: SpanRange, why: impl Into<String>) -> Self {
        Obstacle { span, why: why.into() }
    }
}

/// Judges a kernel, and reports what is in the way of `simd = "require"`.
pub(super) fn analyse(
    kernel: &Kernel,
    types: &Types,
    options: &Options,
    sink: &mut Sink,
) -> Option<Result<Spmd, Obstacle>> {
    let ufunc = options.vectorize.as_ref().map(|vectorize| &vectorize.simd);
    let simd = ufunc.or(options.simd.as_ref());
    if simd.is_some_and(|simd| simd.value == Simd::Off) {
        return None;
    }
    let found = judge(kernel, types, ufunc.is_some());
    if let Some(simd) = simd
        && simd.value == Simd::Require
        && kernel.loop_count > 0
    {
        match &found {
            Some(Ok(_)) => {}
            Some(Err(obstacle)) => sink.report(vectorize::simd_obstacle(
                &obstacle.why,
                "write it another way, or leave out `simd = \"require\"`",
                obstacle.span,
            )),
            // A kernel with arrays: its loops are asked.
            None if ufunc.is_none() => {}
            None => sink.report(vectorize::simd_obstacle(
                "its parameters or its result are no plain numbers",
                "name the primitive types, as in `fn f(x: f64) -> f64`, or leave out \
                 `simd = \"require\"`",
                simd.span,
            )),
        }
    }
    found
}

/// Judges a kernel that takes and returns scalars by value, or tuples and arrays
/// of them; `None` for others.
///
/// Generic ufuncs are among them if their types are bound by numkern's `Float`
/// or `Number` alone; by what else a bound of this name may be, the elements of
/// an array are not bound, so it can be no other trait.
fn judge(kernel: &Kernel, types: &Types, ufunc: bool) -> Option<Result<Spmd, Obstacle>> {
    let signature = &kernel.item.sig;
    let params = numbers(&signature.generics)?;
    if !ufunc && !params.is_empty() {
        return None;
    }
    // The elements of a ufunc are scalars; a helper may take and return groups.
    let plain = |ty: &syn::Type| if ufunc { is_scalar(ty, &params) } else { is_group(ty, &params) };
    let output = match &signature.output {
        syn::ReturnType::Type(_, ty) => plain(ty),
        syn::ReturnType::Default => false,
    };
    let inputs = kernel.params.iter().all(|param| plain(&param.ty));
    if !inputs || !output || !(1..=8).contains(&kernel.params.len()) {
        return None;
    }
    let mut spmd = vary::vary(kernel, types);
    spmd.broad = spmd.exprs.iter().any(|id| is_broad(types.expr(*id)))
        || spmd.locals.iter().any(|id| is_broad(types.local(*id)));
    Some(match obstacles::find(kernel, types, &spmd) {
        Some(obstacle) => Err(obstacle),
        None => Ok(spmd),
    })
}

/// The type parameters, if all generic parameters are types bound by `Float`
/// or `Number` and nothing else.
fn numbers(generics: &syn::Generics) -> Option<Vec<&syn::Ident>> {
    if generics.where_clause.is_some() {
        return None;
    }
    let mut names = Vec::new();
    for param in &generics.params {
        let syn::GenericParam::Type(param) = param else { return None };
        let [bound] = param.bounds.iter().collect::<Vec<_>>()[..] else { return None };
        let syn::TypeParamBound::Trait(bound) = bound else { return None };
        let path: Vec<_> = bound.path.segments.iter().map(|one| one.ident.to_string()).collect();
        let path: Vec<_> = path.iter().map(String::as_str).collect();
        if !matches!(path[..], ["Float" | "Number"] | ["numkern", "Float" | "Number"]) {
            return None;
        }
        names.push(&param.ident);
    }
    Some(names)
}

/// Whether all generic parameters are types bound by numkern's `Float`.
pub(crate) fn is_of_floats(generics: &syn::Generics) -> bool {
    numbers(generics).is_some()
        && generics.type_params().all(|param| {
            param.bounds.iter().all(|bound| match bound {
                syn::TypeParamBound::Trait(bound) => {
                    bound.path.segments.last().is_some_and(|last| last.ident == "Float")
                }
                _ => false,
            })
        })
}

/// A primitive number or `bool` by its own name, or one of these parameters.
fn is_scalar(ty: &syn::Type, params: &[&syn::Ident]) -> bool {
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => {
            path.path.get_ident().is_some_and(|name| {
                params.contains(&name) || Scalar::from_name(&name.to_string()).is_some()
            })
        }
        syn::Type::Paren(inner) => is_scalar(&inner.elem, params),
        syn::Type::Group(inner) => is_scalar(&inner.elem, params),
        _ => false,
    }
}

/// A scalar, or a tuple or array of such types.
fn is_group(ty: &syn::Type, params: &[&syn::Ident]) -> bool {
    match ty {
        syn::Type::Tuple(tuple) => {
            (1..=8).contains(&tuple.elems.len())
                && tuple.elems.iter().all(|item| is_group(item, params))
        }
        syn::Type::Array(array) => is_group(&array.elem, params),
        syn::Type::Paren(inner) => is_group(&inner.elem, params),
        syn::Type::Group(inner) => is_group(&inner.elem, params),
        _ => is_scalar(ty, params),
    }
}

/// Whether a type holds a number of more than 32 bits, as far as it is known.
pub(crate) fn is_broad(ty: &Ty) -> bool {
    match ty.value() {
        Ty::Scalar(scalar) => matches!(
            scalar,
            Scalar::F64
                | Scalar::I64
                | Scalar::U64
                | Scalar::I128
                | Scalar::U128
                | Scalar::Isize
                | Scalar::Usize
        ),
        Ty::Tuple(items) => items.iter().any(is_broad),
        Ty::Array(array) => is_broad(&array.elem),
        _ => false,
    }
}

/// A type that has a form in lanes and that a macro can write down: scalars and
/// tuples of them.
pub(crate) fn has_lanes(ty: &Ty) -> bool {
    match ty {
        Ty::Scalar(_) | Ty::Param(_) => true,
        Ty::Tuple(items) => items.len() <= 8 && items.iter().all(has_lanes),
        _ => false,
    }
}

/// A type that may have a form in lanes: rustc has the last word.
pub(crate) fn may_have_lanes(ty: &Ty) -> bool {
    match ty.value() {
        Ty::Scalar(_) | Ty::Param(_) | Ty::Unknown => true,
        Ty::Tuple(items) => (1..=8).contains(&items.len()) && items.iter().all(may_have_lanes),
        Ty::Array(array) => array.storage == Storage::Fixed && may_have_lanes(&array.elem),
        _ => false,
    }
}
