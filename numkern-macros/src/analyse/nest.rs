//! The loops of a kernel as a tree.

use crate::hir::visit::{Visit, walk_loop};
use crate::hir::{Kernel, Loop, LoopId, LoopKind};

/// One loop and its place in the tree.
pub(super) struct Nest<'a> {
    /// The loop.
    pub loop_: &'a Loop,
    /// The innermost loop around it.
    pub parent: Option<LoopId>,
    /// The outermost `prange!` loop around it, itself not counted.
    pub prange: Option<LoopId>,
    /// Whether another loop stands in its body.
    pub has_inner: bool,
}

/// All loops, indexed by [`LoopId`].
pub(super) fn loops(kernel: &Kernel) -> Vec<Option<Nest<'_>>> {
    let mut tree = Tree { found: Vec::new(), stack: Vec::new() };
    tree.found.resize_with(kernel.loop_count, || None);
    tree.block(&kernel.body);
    tree.found
}

struct Tree<'a> {
    found: Vec<Option<Nest<'a>>>,
    stack: Vec<&'a Loop>,
}

impl<'a> Visit<'a> for Tree<'a> {
    fn loop_(&mut self, loop_: &'a Loop) {
        for outer in &self.stack {
            if let Some(outer) = &mut self.found[outer.id.0] {
                outer.has_inner = true;
            }
        }
        self.found[loop_.id.0] = Some(Nest {
            loop_,
            parent: self.stack.last().map(|outer| outer.id),
            prange: self.stack.iter().find(|outer| outer.is_prange()).map(|outer| outer.id),
            has_inner: false,
        });
        // The range of a `for` is evaluated before the loop, by the loop around it.
        if let LoopKind::For { pat, iter, .. } = &loop_.kind {
            self.expr(iter);
            self.stack.push(loop_);
            self.pat(pat);
            self.block(&loop_.body);
        } else {
            self.stack.push(loop_);
            walk_loop(self, loop_);
        }
        self.stack.pop();
    }
}
