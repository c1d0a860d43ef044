//! Methods of ndarray's arrays and views.

use proc_macro2::{TokenStream, TokenTree};

use super::{Method, numbers};
use crate::hir::ty::{Scalar, Storage};
use crate::hir::{ExprKind, MacroKind};
use crate::infer::Infer;
use crate::infer::assoc::index_pattern;
use crate::infer::constraint::Outcome;
use crate::infer::unify::{ArrayTerm, Term};

impl<'a> Infer<'a> {
    /// A method of an ndarray.
    pub(super) fn nd_method(&mut self, array: &ArrayTerm, method: &Method<'a>) -> Option<Term> {
        let (elem, rank) = (&array.elem, array.rank);
        let by = |mutable| Term::reference(mutable, elem.clone());
        let view = |rank, mutable| {
            let storage = if mutable { Storage::NdViewMut } else { Storage::NdView };
            Term::array(elem.clone(), rank, storage)
        };
        let owned = |elem: Term, rank| Term::array(elem, rank, Storage::NdOwned);
        let less = rank.and_then(|rank| rank.checked_sub(1));
        let name = &*method.name;
        let mutable = name.ends_with("_mut");
        Some(match (name, &*method.args) {
            ("len" | "ndim" | "nrows" | "ncols", []) => Term::USIZE,
            ("len_of", [_]) => Term::USIZE,
            ("is_empty" | "is_square" | "is_standard_layout", []) => Term::BOOL,
            ("shape", []) => Term::reference(false, Term::slice(Term::USIZE)),
            ("strides", []) => Term::reference(false, Term::slice(Term::Scalar(Scalar::Isize))),
            ("dim", []) => index_pattern(rank?),
            ("row" | "column" | "row_mut" | "column_mut", [index]) if rank == Some(2) => {
                self.table.unify(index, &Term::USIZE);
                view(Some(1), mutable)
            }
            ("diag" | "diag_mut", []) => view(Some(1), mutable),
            ("view" | "view_mut" | "t", []) => view(rank, mutable),
            ("index_axis" | "index_axis_mut", [_, index]) => {
                self.table.unify(index, &Term::USIZE);
                view(less, mutable)
            }
            ("slice" | "slice_mut", [_]) => view(self.sliced_rank(method), mutable),
            ("iter" | "iter_mut", []) => Term::iter(by(mutable)),
            ("into_iter", []) => match self.item_of(&method.receiver) {
                Outcome::Known(item) => Term::iter(item),
                _ => return None,
            },
            ("indexed_iter" | "indexed_iter_mut", []) => {
                Term::iter(Term::Tuple(vec![index_pattern(rank?), by(mutable)]))
            }
            ("outer_iter" | "outer_iter_mut", []) => Term::iter(view(less, mutable)),
            (
                "axis_iter" | "axis_iter_mut" | "axis_chunks_iter" | "axis_chunks_iter_mut",
                [_, rest @ ..],
            ) => {
                rest.iter().for_each(|size| self.table.unify(size, &Term::USIZE));
                let rank = if rest.is_empty() { less } else { rank };
                Term::iter(view(rank, mutable))
            }
            ("rows" | "columns" | "rows_mut" | "columns_mut", []) => {
                Term::iter(view(Some(1), mutable))
            }
            ("lanes" | "lanes_mut", [_]) => Term::iter(view(Some(1), mutable)),
            ("first" | "last" | "first_mut" | "last_mut", []) => Term::option(by(mutable)),
            ("get" | "get_mut", [index]) => {
                self.index_numbers(index);
                Term::option(by(mutable))
            }
            ("uget" | "uget_mut", [index]) => {
                self.index_numbers(index);
                by(mutable)
            }
            ("as_slice" | "as_slice_mut" | "as_slice_memory_order", []) => {
                Term::option(Term::reference(mutable, Term::slice(elem.clone())))
            }
            ("to_vec", []) => Term::vec(elem.clone()),
            ("to_owned", []) => owned(elem.clone(), rank),
            ("sum" | "product", []) => elem.clone(),
            ("mean", []) => Term::option(elem.clone()),
            ("std" | "var", [ddof]) => {
                self.table.unify(elem, ddof);
                elem.clone()
            }
            ("sum_axis" | "product_axis", [_]) => owned(elem.clone(), less),
            ("mean_axis", [_]) => Term::option(owned(elem.clone(), less)),
            ("dot", [other]) => return self.dot(array, other),
            ("mapv", [function]) => {
                owned(self.applied(Some(function), std::slice::from_ref(elem)), rank)
            }
            ("map", [function]) => owned(self.applied(Some(function), &[by(false)]), rank),
            ("mapv_inplace", [function]) => {
                let output = self.applied(Some(function), std::slice::from_ref(elem));
                self.table.unify(elem, &output);
                Term::unit()
            }
            ("map_inplace", [function]) => {
                self.applied(Some(function), &[by(true)]);
                Term::unit()
            }
            ("fold", [init, function]) => {
                let output = self.applied(Some(function), &[init.clone(), by(false)]);
                self.table.unify(init, &output);
                init.clone()
            }
            ("fill", [value]) => self.stores(elem, value),
            ("swap", [a, b]) => {
                self.index_numbers(a);
                self.index_numbers(b);
                Term::unit()
            }
            ("assign", [other]) => {
                self.same_elements(elem, other);
                Term::unit()
            }
            ("scaled_add", [alpha, other]) => {
                self.table.unify(elem, alpha);
                self.same_elements(elem, other);
                Term::unit()
            }
            // Element-wise mathematics.
            (_, []) if self.table.is_float(elem) => match numbers::float(name) {
                Some((&[], numbers::Slot::Same)) => owned(elem.clone(), rank),
                _ => return None,
            },
            _ => return None,
        })
    }

    fn same_elements(&mut self, elem: &Term, other: &Term) {
        match self.table.value(other) {
            Term::Array(other) => self.table.unify(elem, &other.elem),
            other => {
                self.table.taint(&other);
                self.table.taint(elem);
            }
        }
    }

    fn dot(&mut self, array: &ArrayTerm, other: &Term) -> Option<Term> {
        let Term::Array(other) = self.table.value(other) else { return None };
        self.table.unify(&array.elem, &other.elem);
        let elem = array.elem.clone();
        Some(match (array.rank?, other.rank?) {
            (1, 1) => elem,
            (1, 2) | (2, 1) => Term::array(elem, Some(1), Storage::NdOwned),
            (2, 2) => Term::array(elem, Some(2), Storage::NdOwned),
            _ => return None,
        })
    }

    /// The rank of what `s![..]` cuts out: every piece that is a range keeps an
    /// axis, an index takes it away. `None` when a piece may be either.
    fn sliced_rank(&self, method: &Method<'a>) -> Option<usize> {
        let ExprKind::Macro(call) = &method.exprs.first()?.kind else { return None };
        if call.kind != MacroKind::Slice {
            return None;
        }
        let clear = call.args.iter().all(|arg| {
            let term = self.table.shallow(&self.exprs[arg.id.0]);
            matches!(term, Term::Range(_)) || self.table.is_integer(&term)
        });
        clear.then(|| pieces(call.tokens.clone()).filter(|is_range| *is_range).count())
    }
}

/// For every piece of `s![..]`, whether it is a range (or a new axis).
fn pieces(tokens: TokenStream) -> impl Iterator<Item = bool> {
    let mut pieces = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                pieces.push(std::mem::take(&mut current));
            }
            _ => current.push(token),
        }
    }
    if !current.is_empty() {
        pieces.push(current);
    }
    pieces.into_iter().map(|piece| {
        let dots = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == '.');
        let range = piece.windows(2).any(|pair| dots(&pair[0]) && dots(&pair[1]));
        let axis = matches!(&*piece, [TokenTree::Ident(name)] if name == "NewAxis");
        range || axis
    })
}
