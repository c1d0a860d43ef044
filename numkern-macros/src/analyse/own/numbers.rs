//! Indices as polynomials over the loop variable, inner counters, and what the
//! loop does not change.
//!
//! A machine integer is known here modulo the size of its type: additions and
//! products wrap around in release builds, and polynomials say what they are
//! before. What needs more than that (a cast to a wider type, a division) asks
//! for a number that is exact.

use std::collections::{BTreeMap, HashMap};

use syn::{BinOp, UnOp};

use super::super::affine::{Scope, scalar_type};
use super::super::extents::{Number, Operation};
use super::super::operands;
use super::super::poly::{Poly, Symbol};
use super::super::text::{bare, key, text};
use super::runs::RunForm;
use crate::hir::ty::Scalar;
use crate::hir::{Expr, ExprKind, LocalId, Ty};

/// An integer expression.
#[derive(Clone)]
pub(super) struct Form {
    /// Its value, modulo the size of its type.
    pub poly: Poly,
    /// Whether that is its value without any modulus.
    exact: bool,
    /// Whether it was computed in the loop variable's narrow type and cast then.
    pub narrow: bool,
}

/// The numbers of one loop.
pub(super) struct Numbers<'s, 'a> {
    pub scope: Scope<'s, 'a>,
    /// Each after those that it names.
    pub runs: Vec<RunForm>,
    pub(super) counters: HashMap<LocalId, Option<usize>>,
    /// What can be computed before the loop, by its key.
    pub(super) fixed: BTreeMap<String, Number>,
    /// The same as the user wrote it.
    pub(super) names: BTreeMap<String, String>,
}

impl<'s, 'a> Numbers<'s, 'a> {
    pub(super) fn new(scope: Scope<'s, 'a>) -> Self {
        Numbers {
            scope,
            runs: Vec::new(),
            counters: HashMap::new(),
            fixed: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    /// The expression as a polynomial.
    pub(super) fn form(&mut self, expr: &'a Expr) -> Option<Form> {
        let expr = bare(expr);
        let inexact = |poly| Some(Form { poly, exact: false, narrow: false });
        match &expr.kind {
            ExprKind::Lit(syn::Lit::Int(number)) => {
                Some(Form::exact(Poly::constant(number.base10_parse().ok()?)))
            }
            ExprKind::Local(local, _) => self.local(*local, expr),
            // A constant. What is no integer, the runtime's types refuse.
            ExprKind::Path(_) if !self.scope.region.items => self.value(expr),
            ExprKind::Unary { op: UnOp::Neg(_), operand } => {
                inexact(self.whole(operand)?.negated()?)
            }
            ExprKind::Unary { op: UnOp::Deref(_), operand } => match &bare(operand).kind {
                ExprKind::Local(local, _) if self.is_fixed(*local) => {
                    integer(self.scope.types.local(*local).value())?;
                    self.value(expr)
                }
                _ => None,
            },
            ExprKind::Binary { op, lhs, rhs } => match op {
                BinOp::Add(_) => inexact(self.whole(lhs)?.plus(&self.whole(rhs)?)?),
                BinOp::Sub(_) => inexact(self.whole(lhs)?.minus(&self.whole(rhs)?)?),
                BinOp::Mul(_) => inexact(self.whole(lhs)?.times(&self.whole(rhs)?)?),
                BinOp::Div(_) => self.operation(expr, Operation::Quotient, lhs, rhs),
                BinOp::Rem(_) => self.operation(expr, Operation::Remainder, lhs, rhs),
                _ => None,
            }
            .or_else(|| self.opaque(expr)),
            ExprKind::Cast { operand, ty } => self.cast(operand, ty),
            ExprKind::MethodCall { receiver, method, args, .. } => {
                match (method.to_string().as_str(), args.as_slice()) {
                    ("len" | "nrows" | "ncols", []) if self.is_shape(expr) => self.value(expr),
                    ("len", []) => {
                        let poly = self.length(receiver)?;
                        Some(Form { poly, exact: false, narrow: false })
                    }
                    ("min", [other]) => self.operation(expr, Operation::Min, receiver, other),
                    ("max", [other]) => self.operation(expr, Operation::Max, receiver, other),
                    _ => None,
                }
                .or_else(|| self.opaque(expr))
            }
            ExprKind::Field { base, .. } => match &bare(base).kind {
                ExprKind::Local(local, _) if self.is_fixed(*local) => {
                    integer(self.scope.types.expr(expr.id))?;
                    self.value(expr)
                }
                ExprKind::MethodCall { receiver, method, args, .. }
                    if method == "dim" && args.is_empty() && self.is_shape(base) =>
                {
                    self.value(expr)
                }
                _ => self.opaque(expr),
            },
            ExprKind::Index { base, index } if self.length_of_axis(base, index) => self.value(expr),
            _ => self.opaque(expr),
        }
    }

    /// The polynomial of an operand. Behind a cast of a narrow result nothing
    /// more may come: it would be computed modulo another number.
    pub(super) fn whole(&mut self, expr: &'a Expr) -> Option<Poly> {
        self.form(expr).filter(|form| !form.narrow).map(|form| form.poly)
    }

    fn local(&mut self, local: LocalId, expr: &'a Expr) -> Option<Form> {
        if Some(local) == self.scope.var {
            // `for mut i` could be changed in the body.
            let fixed = !self.scope.kernel.local(local).mutable;
            return fixed.then(|| Form::exact(Poly::symbol(Symbol::Var)));
        }
        if let Some(init) = self.scope.region.lets.get(&local) {
            return self.form(init);
        }
        let region = self.scope.region;
        if region.ranges.contains_key(&local) || region.enumerated.contains_key(&local) {
            let at = self.counter(local)?;
            let run = &self.runs[at];
            let from = Poly::symbol(Symbol::Var).times(&run.factor)?;
            let poly = from.plus(&Poly::symbol(Symbol::Counter(at)))?;
            return Some(Form { poly, exact: run.narrow_bits.is_some(), narrow: false });
        }
        if !self.is_fixed(local) {
            return None;
        }
        match self.scope.types.local(local) {
            // What it is, the runtime's types see.
            Ty::Unknown => {}
            ty => integer(ty.value())?,
        }
        self.value(expr)
    }

    /// Whether a variable from outside keeps its value while the loop runs.
    fn is_fixed(&self, local: LocalId) -> bool {
        self.scope.region.is_outer(local) && !self.scope.region.writes(local)
    }

    /// Whether this is an array from outside. Writing its elements does not
    /// change its shape.
    pub(super) fn is_array(&self, expr: &Expr) -> bool {
        matches!(bare(expr).kind, ExprKind::Local(local, _)
            if self.scope.region.is_outer(local)
                && matches!(self.scope.types.local(local).value(), Ty::Array(_)))
    }

    /// `a.shape()[1]` of an array that has this axis.
    fn length_of_axis(&self, base: &Expr, index: &Expr) -> bool {
        let base = bare(base);
        let ExprKind::MethodCall { receiver, method, args, .. } = &base.kind else {
            return false;
        };
        let (ExprKind::Local(local, _), ExprKind::Lit(syn::Lit::Int(axis))) =
            (&bare(receiver).kind, &bare(index).kind)
        else {
            return false;
        };
        let has_axis = match self.scope.types.local(*local).value() {
            Ty::Array(array) => array
                .rank
                .is_some_and(|rank| axis.base10_parse::<usize>().is_ok_and(|axis| axis < rank)),
            _ => false,
        };
        method == "shape" && args.is_empty() && has_axis && self.is_shape(base)
    }

    /// Whether this asks an array from outside for its shape. What is no method
    /// of the array's may give another number each time: such a query is not
    /// evaluated once (`operands`), and tells nothing.
    fn is_shape(&self, query: &Expr) -> bool {
        operands::asked(self.scope.types, self.scope.region, query).is_some()
    }

    /// A number that is there before the loop.
    fn value(&mut self, expr: &'a Expr) -> Option<Form> {
        let name = key(expr)?;
        self.names.insert(name.clone(), text(expr));
        self.fixed.insert(name.clone(), Number::Value(expr.id));
        Some(Form::exact(Poly::symbol(Symbol::Fixed(name))))
    }

    /// `a / b`, `a.min(b)` of what the loop does not change.
    fn operation(
        &mut self,
        expr: &'a Expr,
        operation: Operation,
        lhs: &'a Expr,
        rhs: &'a Expr,
    ) -> Option<Form> {
        // In `usize`, so that the runtime can tell whether an operand wrapped.
        let usize_type = |expr: &Expr| *self.scope.types.expr(expr.id) == Ty::Scalar(Scalar::Usize);
        if !usize_type(expr) {
            return None;
        }
        let (lhs, rhs) = (self.whole(lhs)?, self.whole(rhs)?);
        if [&lhs, &rhs].iter().any(|side| side.counts() || side.moves()) {
            return None;
        }
        let sides = Box::new([self.number(&lhs)?, self.number(&rhs)?]);
        let name = key(expr)?;
        self.names.insert(name.clone(), text(expr));
        self.fixed.insert(name.clone(), Number::Operation(operation, sides));
        Some(Form::exact(Poly::symbol(Symbol::Fixed(name))))
    }

    /// Something that the loop does not change, of which no more is known: equal
    /// ones cancel.
    fn opaque(&self, expr: &'a Expr) -> Option<Form> {
        if !self.scope.invariant_integer(expr) {
            return None;
        }
        let poly = Poly::symbol(Symbol::Fixed(key(expr)?));
        Some(Form { poly, exact: false, narrow: false })
    }

    /// `operand as ty`.
    fn cast(&mut self, operand: &'a Expr, ty: &syn::Type) -> Option<Form> {
        use Scalar::{I64, Isize, U64, Usize};
        let form = self.form(operand)?;
        let to = scalar_type(ty)?;
        if form.narrow || !matches!(to, Usize | Isize | I64 | U64) {
            return None;
        }
        let from = self.scope.types.expr(bare(operand).id).scalar();
        let from_var = self.scope.var.and_then(|var| self.scope.types.local(var).scalar());
        let narrow = match from {
            Some(Scalar::I128 | Scalar::U128) => return None,
            // The type of the runtime's numbers: 64 bits at most.
            _ if form.exact => false,
            // The modulus stays or becomes a divisor of what it was.
            Some(Usize | Isize) if matches!(to, Usize | Isize) => false,
            Some(I64 | U64) => false,
            Some(narrow) if narrow_bits(narrow).is_some() && from == from_var => true,
            _ => return None,
        };
        Some(Form { exact: false, narrow, ..form })
    }

    /// The polynomial as a number to compute before the loop; `None` where a part
    /// of it is not known there.
    pub(super) fn number(&self, poly: &Poly) -> Option<Number> {
        let mut sum = Vec::new();
        for (symbols, coefficient) in poly.terms() {
            let mut product = vec![Number::Literal(coefficient)];
            for symbol in symbols {
                product.push(match symbol {
                    Symbol::Var => return None,
                    Symbol::Counter(at) => Number::Counter(*at),
                    Symbol::Fixed(name) => self.fixed.get(name)?.clone(),
                });
            }
            sum.push(Number::Product(product));
        }
        Some(Number::Sum(sum))
    }

    /// The products in which something is not known before the loop.
    pub(super) fn unknown(&self, poly: &Poly) -> Poly {
        let unknown = |symbol: &Symbol| matches!(symbol, Symbol::Fixed(name) if !self.fixed.contains_key(name));
        poly.only(|symbols| {
            symbols.iter().any(unknown)
                && !symbols.iter().any(|symbol| matches!(symbol, Symbol::Counter(_)))
        })
    }

    /// The polynomial as the user would write it.
    pub(super) fn text(&self, poly: &Poly) -> String {
        let name = |symbol: &Symbol| match symbol {
            Symbol::Fixed(key) => self.names.get(key).cloned().unwrap_or_default(),
            Symbol::Var | Symbol::Counter(_) => "..".to_owned(),
        };
        let term = |(symbols, coefficient): (&[Symbol], i64)| {
            let number = (coefficient != 1 || symbols.is_empty()).then(|| coefficient.to_string());
            number.into_iter().chain(symbols.iter().map(name)).collect::<Vec<_>>().join(" * ")
        };
        poly.terms().map(term).collect::<Vec<_>>().join(" + ")
    }
}

impl Form {
    fn exact(poly: Poly) -> Form {
        Form { poly, exact: true, narrow: false }
    }
}

/// The bits of a type that is narrower than `usize` may be.
pub(super) fn narrow_bits(scalar: Scalar) -> Option<u32> {
    match scalar {
        Scalar::I8 | Scalar::U8 => Some(8),
        Scalar::I16 | Scalar::U16 => Some(16),
        Scalar::I32 | Scalar::U32 => Some(32),
        _ => None,
    }
}

/// Whether the type is an integer of at most 64 bits.
fn integer(ty: &Ty) -> Option<()> {
    match ty {
        Ty::Scalar(Scalar::I128 | Scalar::U128) => None,
        Ty::Scalar(scalar) => scalar.is_int().then_some(()),
        _ => None,
    }
}
