//! Bodies that run for several elements at once (SPMD): what differs between
//! the elements, and whether every construct has a form in lanes.
//!
//! A scalar body of scalars is the program of one element. What depends on a
//! parameter differs between elements (it is *varying*), everything else is
//! *uniform*. A loop whose exit depends on something varying keeps the compiler
//! from vectorising the loop over the elements; such bodies go to lanes with
//! masks.

mod obstacles;
mod vary;

use std::collections::HashSet;

use crate::hir::ty::{Scalar, Ty, Types};
use crate::hir::{ExprId, Kernel, LocalId, LoopId, SpanRange};

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

/// Judges a kernel that takes and returns scalars by value; `None` for others.
pub(crate) fn judge(kernel: &Kernel, types: &Types) -> Option<Result<Spmd, Obstacle>> {
    let signature = &kernel.item.sig;
    let scalars = kernel.params.iter().all(|param| plain_scalar(&param.ty).is_some());
    let output = match &signature.output {
        syn::ReturnType::Type(_, ty) => plain_scalar(ty).is_some(),
        syn::ReturnType::Default => false,
    };
    if !scalars || !output || kernel.params.is_empty() || !signature.generics.params.is_empty() {
        return None;
    }
    let spmd = vary::vary(kernel, types);
    Some(match obstacles::find(kernel, types, &spmd) {
        Some(obstacle) => Err(obstacle),
        None => Ok(spmd),
    })
}

/// A primitive number or `bool` by its own name.
pub(crate) fn plain_scalar(ty: &syn::Type) -> Option<Scalar> {
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => {
            Scalar::from_name(&path.path.get_ident()?.to_string())
        }
        syn::Type::Paren(inner) => plain_scalar(&inner.elem),
        syn::Type::Group(inner) => plain_scalar(&inner.elem),
        _ => None,
    }
}

/// A type that has a form in lanes and is known: scalars, tuples and fixed
/// arrays of them.
fn has_lanes(ty: &Ty) -> bool {
    match ty {
        Ty::Scalar(_) => true,
        Ty::Tuple(items) => items.len() <= 8 && items.iter().all(has_lanes),
        Ty::Array(array) => {
            array.storage == crate::hir::ty::Storage::Fixed && has_lanes(&array.elem)
        }
        _ => false,
    }
}
