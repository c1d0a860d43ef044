//! The stack of masks: which elements are on at a place.
//!
//! Every varying condition pushes a mask. An element that leaves (`break`,
//! `continue`, `return`) is taken out of every mask from the innermost one to
//! that of the construct which it leaves.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Lanes;
use crate::hir::{LocalId, Loop, LoopId, Pat, PatKind};

/// Where the printer is.
#[derive(Default)]
pub(super) struct Masks {
    stack: Vec<Mask>,
    loops: Vec<Frame>,
    count: usize,
    /// The number of masks at the place where a variable is declared.
    declared: HashMap<LocalId, usize>,
}

struct Mask {
    name: Ident,
    /// The loop whose body this mask is for, if no element comes back to it in
    /// a later iteration.
    body_of: Option<LoopId>,
}

/// A loop around the place.
pub(super) struct Frame {
    label: Option<Ident>,
    /// `None` for a loop that all elements leave together.
    pub varying: Option<VaryingLoop>,
    /// Whether its value is in lanes all the same.
    lanes: bool,
}

/// A loop that elements leave one by one.
#[derive(Clone)]
pub(super) struct VaryingLoop {
    /// The position of the mask of the elements that are in the loop.
    pub stay: usize,
    /// The position of the mask of those that are in the iteration.
    pub body: usize,
    /// What collects the values of its `break`s.
    pub value: Option<Ident>,
}

impl Lanes<'_, '_> {
    /// The mask of the elements that are on here.
    pub(super) fn on(&self) -> Ident {
        let masks = self.masks.borrow();
        masks.stack.last().map_or_else(|| format_ident!("__nk_on"), |mask| mask.name.clone())
    }

    /// A name that no other generated variable of the body has.
    pub(super) fn fresh(&self, stem: &str) -> Ident {
        let mut masks = self.masks.borrow_mut();
        masks.count += 1;
        format_ident!("__nk_{stem}{}", masks.count)
    }

    /// Enters a mask.
    pub(super) fn push(&self, body_of: Option<LoopId>) -> Ident {
        let name = self.fresh("on");
        self.masks.borrow_mut().stack.push(Mask { name: name.clone(), body_of });
        name
    }

    /// Leaves a mask.
    pub(super) fn pop(&self) {
        self.masks.borrow_mut().stack.pop();
    }

    /// The number of masks around.
    pub(super) fn depth(&self) -> usize {
        self.masks.borrow().stack.len()
    }

    /// Enters a loop.
    pub(super) fn enter(&self, loop_: &Loop, varying: Option<VaryingLoop>, lanes: bool) {
        let label = loop_.label.as_ref().map(|label| label.ident.clone());
        self.masks.borrow_mut().loops.push(Frame { label, varying, lanes });
    }

    /// Enters the loop whose iterations are the elements: behind a `continue`
    /// they are off.
    pub(super) fn enter_element(&self, loop_: &Loop) {
        self.enter(loop_, Some(VaryingLoop { stay: 0, body: 0, value: None }), false);
    }

    /// Leaves a loop.
    pub(super) fn exit(&self) {
        self.masks.borrow_mut().loops.pop();
    }

    /// Whether any loop around may be left by some elements only.
    pub(super) fn in_varying_loop(&self) -> bool {
        self.masks.borrow().loops.iter().any(|frame| frame.varying.is_some())
    }

    /// The loop that a `break` or `continue` is for, if elements leave it one
    /// by one.
    pub(super) fn target(&self, label: Option<&syn::Lifetime>) -> Option<VaryingLoop> {
        self.frame(label, |frame| frame.varying.clone())?
    }

    /// Whether the loop that a `break` is for has a value in lanes.
    pub(super) fn gives_lanes(&self, label: Option<&syn::Lifetime>) -> bool {
        self.frame(label, |frame| frame.lanes).unwrap_or(false)
    }

    fn frame<R>(&self, label: Option<&syn::Lifetime>, of: impl Fn(&Frame) -> R) -> Option<R> {
        let masks = self.masks.borrow();
        let frame = masks.loops.iter().rev().find(|frame| match label {
            Some(label) => frame.label.as_ref() == Some(&label.ident),
            None => true,
        });
        frame.map(of)
    }

    /// Takes the elements that are on out of all masks from the innermost to
    /// the one at a position.
    pub(super) fn leave(&self, down_to: usize) -> TokenStream {
        let run = self.run();
        let on = self.on();
        let gone = self.fresh("gone");
        let masks = self.masks.borrow();
        let names = masks.stack[down_to..].iter().map(|mask| &mask.name);
        quote!({
            let #gone = #on;
            #(#names = #run::without(#names, #gone);)*
        })
    }

    /// Notes where the variables of a pattern are declared.
    pub(super) fn declare(&self, pat: &Pat) {
        match &pat.kind {
            PatKind::Bind { local, .. } => {
                let depth = self.depth();
                self.masks.borrow_mut().declared.insert(*local, depth);
            }
            PatKind::Tuple(pats) | PatKind::Slice(pats) => {
                pats.iter().for_each(|pat| self.declare(pat));
            }
            PatKind::Ref { pat, .. } => self.declare(pat),
            _ => {}
        }
    }

    /// Whether a variable may simply be assigned: the elements that are off
    /// never read it again.
    pub(super) fn plain_assignment(&self, local: LocalId) -> bool {
        let masks = self.masks.borrow();
        if masks.declared.get(&local) == Some(&masks.stack.len()) {
            return true;
        }
        masks
            .stack
            .last()
            .and_then(|mask| mask.body_of)
            .is_some_and(|loop_| self.spmd.dead_after.contains(&(local, loop_)))
    }
}
