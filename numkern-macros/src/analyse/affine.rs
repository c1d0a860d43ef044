//! Index forms: `factor * var + offset`, the offset fixed while the loop runs.

use std::collections::BTreeMap;

use syn::{BinOp, UnOp};

use super::access::Region;
use super::methods::is_query;
use super::text::{bare, key};
use crate::hir::ty::{Scalar, Types};
use crate::hir::{Expr, ExprKind, Kernel, LocalId, Ty};

/// `factor * var + constant + sum of terms`.
///
/// Rust computes it in wrapping arithmetic when overflow checks are off, which
/// is arithmetic modulo a power of two; every step here is valid there too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Affine {
    /// What the loop variable is multiplied by.
    pub factor: i64,
    /// The literal part of the offset.
    pub constant: i64,
    /// The rest of the offset: invariant expressions, by their
    /// [keys](super::text::key), with their factors.
    pub terms: BTreeMap<String, i64>,
    /// Where the loop variable's type is left for `usize`.
    pub cast: Cast,
}

/// Where in an index the loop variable becomes a `usize`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cast {
    /// It is one.
    #[default]
    None,
    /// `i as usize`, the rest computed in `usize`.
    Variable,
    /// `(i + 1) as usize`, computed in the variable's type.
    Whole,
}

/// Factors beyond this are no index anybody means.
const LARGEST_FACTOR: i64 = 1024;

/// What an index form is relative to: the loop and its variable.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s, 'a> {
    pub kernel: &'s Kernel,
    pub types: &'s Types,
    pub region: &'s Region<'a>,
    /// The loop variable.
    pub var: Option<LocalId>,
}

impl<'a> Scope<'_, 'a> {
    /// The index as a form that moves with the loop variable.
    pub(super) fn moving(&self, index: &'a Expr) -> Option<Affine> {
        let form = self.affine(index)?;
        (form.factor != 0 && form.factor.abs() <= LARGEST_FACTOR).then_some(form)
    }

    /// The expression as a form; one with factor 0 is invariant.
    pub(super) fn affine(&self, expr: &'a Expr) -> Option<Affine> {
        let expr = bare(expr);
        let form = match &expr.kind {
            ExprKind::Lit(syn::Lit::Int(number)) => {
                Some(Affine { constant: number.base10_parse().ok()?, ..Affine::default() })
            }
            ExprKind::Local(local, _) if Some(*local) == self.var => {
                // `for mut i` could be changed in the body.
                let fixed = !self.kernel.local(*local).mutable;
                fixed.then(|| Affine { factor: 1, ..Affine::default() })
            }
            ExprKind::Local(local, _) => match self.region.lets.get(local) {
                Some(init) => self.affine(init),
                None => None,
            },
            ExprKind::Unary { op: UnOp::Neg(_), operand } => self.affine(operand)?.times(-1),
            ExprKind::Binary { op, lhs, rhs } => match op {
                BinOp::Add(_) => self.affine(lhs)?.plus(self.affine(rhs)?),
                BinOp::Sub(_) => self.affine(lhs)?.plus(self.affine(rhs)?.times(-1)?),
                BinOp::Mul(_) => {
                    let (left, right) = (self.affine(lhs)?, self.affine(rhs)?);
                    match (left.literal(), right.literal()) {
                        (Some(factor), _) => right.times(factor),
                        (_, Some(factor)) => left.times(factor),
                        _ => None,
                    }
                }
                _ => None,
            },
            ExprKind::Cast { operand, ty } => self.cast(operand, ty),
            _ => None,
        };
        form.or_else(|| self.term(expr))
    }

    /// `operand as ty`.
    fn cast(&self, operand: &'a Expr, ty: &syn::Type) -> Option<Affine> {
        let form = self.affine(operand)?;
        if form.factor == 0 || scalar_type(ty)? != Scalar::Usize {
            return None;
        }
        let from = self.types.local(self.var?).scalar()?;
        if from == Scalar::Usize && form.cast == Cast::None {
            return Some(form);
        }
        // A cast keeps different values different only when no bit is lost and
        // the values before it were different: an even factor in a narrow type
        // wraps within a realistic range.
        let wide = matches!(from, Scalar::I64 | Scalar::U64 | Scalar::Isize | Scalar::Usize);
        let narrow = matches!(
            from,
            Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::U8 | Scalar::U16 | Scalar::U32
        );
        if form.cast != Cast::None || !(wide || narrow) {
            return None;
        }
        let alone = form.factor == 1 && form.constant == 0 && form.terms.is_empty();
        if alone {
            Some(Affine { cast: Cast::Variable, ..form })
        } else if wide || form.factor.abs() == 1 {
            Some(Affine { cast: Cast::Whole, ..form })
        } else {
            None
        }
    }

    /// An invariant integer as a term of its own.
    fn term(&self, expr: &'a Expr) -> Option<Affine> {
        if !self.invariant_integer(expr) {
            return None;
        }
        Some(Affine { terms: BTreeMap::from([(key(expr)?, 1)]), ..Affine::default() })
    }

    /// Whether the expression is an integer of Rust's own types that has the
    /// same value in every iteration. An operator on a user's type could do
    /// anything, so a type that inference does not know is not accepted. (For
    /// constants, and for numbers that are computed before the loop, see
    /// [`own`](super::own): there the runtime's types are the proof.)
    pub(super) fn invariant_integer(&self, expr: &'a Expr) -> bool {
        let integer = |ty: &Ty| ty.scalar().is_some_and(Scalar::is_int);
        match &expr.kind {
            ExprKind::Lit(syn::Lit::Int(_)) => true,
            ExprKind::Paren(inner) => self.invariant_integer(inner),
            ExprKind::Local(local, _) => {
                integer(self.types.local(*local)) && self.invariant_local(*local)
            }
            // `usize::MAX`; a constant's own type is not known here, and its
            // name may mean another constant in another block.
            ExprKind::Path(path) => {
                let mut segments = path.path.segments.iter();
                path.path.segments.len() == 2
                    && segments
                        .next()
                        .and_then(|ty| Scalar::from_name(&ty.ident.to_string()))
                        .is_some_and(Scalar::is_int)
            }
            ExprKind::Unary { operand, .. } => self.invariant_integer(operand),
            ExprKind::Binary { op, lhs, rhs } => {
                let arithmetic = matches!(
                    op,
                    BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
                );
                arithmetic && self.invariant_integer(lhs) && self.invariant_integer(rhs)
            }
            ExprKind::Cast { operand, ty } => {
                scalar_type(ty).is_some_and(Scalar::is_int) && self.invariant_integer(operand)
            }
            ExprKind::MethodCall { receiver, method, args, .. } => {
                let name = method.to_string();
                (is_query(&name) && name != "shape" && name != "dim" && name != "raw_dim")
                    && self.queried(expr)
                    || (matches!(name.as_str(), "min" | "max")
                        && self.invariant_integer(receiver)
                        && args.iter().all(|arg| self.invariant_integer(arg)))
            }
            // `a.shape()[0]`, `a.dim().0`, `offsets[0]`.
            ExprKind::Index { base, index } => {
                let base = bare(base);
                match &base.kind {
                    ExprKind::MethodCall { method, .. } => {
                        method == "shape" && self.queried(base) && self.invariant_integer(index)
                    }
                    ExprKind::Local(local, _) => {
                        matches!(self.types.local(*local).value(), Ty::Array(array)
                            if integer(&array.elem))
                            && self.invariant_local(*local)
                            && super::access::Place::Index(index)
                                .axes()
                                .iter()
                                .all(|(_, index)| self.invariant_integer(index))
                    }
                    _ => false,
                }
            }
            ExprKind::Field { base, .. } => match &bare(base).kind {
                ExprKind::MethodCall { method, .. } => method == "dim" && self.queried(bare(base)),
                ExprKind::Local(local, _) => {
                    integer(self.types.expr(expr.id)) && self.invariant_local(*local)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a variable keeps its value while the loop runs.
    fn invariant_local(&self, local: LocalId) -> bool {
        if self.region.is_outer(local) {
            return !self.region.writes(local);
        }
        match self.region.lets.get(&local) {
            Some(init) => Some(local) != self.var && self.invariant_integer(init),
            None => false,
        }
    }

    /// Whether a call asks for the shape of an array declared outside the loop.
    /// Writing its elements does not change its shape.
    fn queried(&self, call: &'a Expr) -> bool {
        super::operands::asked(self.types, self.region, call).is_some()
    }
}

impl Affine {
    /// The value, when it is a literal.
    fn literal(&self) -> Option<i64> {
        (self.factor == 0 && self.terms.is_empty()).then_some(self.constant)
    }

    fn times(self, by: i64) -> Option<Affine> {
        if self.cast == Cast::Whole {
            return None;
        }
        let terms =
            self.terms.into_iter().map(|(key, factor)| Some((key, factor.checked_mul(by)?)));
        Some(Affine {
            factor: self.factor.checked_mul(by)?,
            constant: self.constant.checked_mul(by)?,
            terms: terms.collect::<Option<_>>()?,
            cast: self.cast,
        })
    }

    fn plus(self, other: Affine) -> Option<Affine> {
        // Behind a cast of the whole nothing more may come: the addition would
        // be in another type than the ones inside it.
        if self.cast == Cast::Whole || other.cast == Cast::Whole {
            return None;
        }
        let mut terms = self.terms;
        for (key, factor) in other.terms {
            let sum = terms.get(&key).copied().unwrap_or(0).checked_add(factor)?;
            terms.insert(key, sum);
        }
        terms.retain(|_, factor| *factor != 0);
        Some(Affine {
            factor: self.factor.checked_add(other.factor)?,
            constant: self.constant.checked_add(other.constant)?,
            terms,
            cast: self.cast.max(other.cast),
        })
    }
}

/// How many iterations' elements several index forms keep apart.
pub(super) struct Apart {
    /// The factor of the loop variable.
    pub factor: u64,
    /// The largest difference of the constants.
    pub offset: u64,
}

/// Whether elements at these forms of one axis, each with whether it is written,
/// belong to one iteration each or are read by all: the same factor and terms, and
/// no difference of the constants, but of two reads, that is a multiple of the
/// factor.
pub(super) fn apart<'f>(forms: impl Iterator<Item = (&'f Affine, bool)> + Clone) -> Option<Apart> {
    let (first, _) = forms.clone().next()?;
    let mut offset = 0;
    for (one, written) in forms.clone() {
        let alike =
            one.factor == first.factor && one.cast == first.cast && one.terms == first.terms;
        if !alike {
            return None;
        }
        for (other, also) in forms.clone() {
            let difference = one.constant.checked_sub(other.constant)?;
            if (written || also) && difference != 0 && difference % first.factor == 0 {
                return None;
            }
            offset = offset.max(difference.unsigned_abs());
        }
    }
    Some(Apart { factor: first.factor.unsigned_abs(), offset })
}

/// The scalar that a type names.
pub(super) fn scalar_type(ty: &syn::Type) -> Option<Scalar> {
    let syn::Type::Path(path) = ty else { return None };
    Scalar::from_name(&path.path.get_ident()?.to_string())
}
