//! Which expressions can be computed for a whole nest before it.

use syn::BinOp;

use super::Judge;
use super::formula::Formula;
use super::uses::Guard;
use crate::analyse::text::{bare, key};
use crate::hir::ty::Scalar;
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId, Stmt, Ty};

/// What is known of the type of a formula's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// This integer.
    Is(Scalar),
    /// What stands next to it decides.
    Any,
}

/// A formula, or the part of the expression that makes it none.
pub(super) type Built<'a> = Result<(Formula, Kind), &'a Expr>;

/// The conditions under which the place of an expression is reached.
pub(super) type Guards<'g, 'a> = &'g [Guard<'a>];

/// No index that a person writes has more operations, conditions and `let`s
/// looked through. A chain of `let`s that name each other twice has many more.
const LONGEST: u32 = 256;

impl<'a> Judge<'_, 'a> {
    /// An index: numbers of type `usize`.
    pub(super) fn position(
        &self,
        index: &'a Expr,
        guards: Guards<'_, 'a>,
    ) -> Result<Formula, &'a Expr> {
        self.begin();
        match self.formula(index, guards)? {
            (formula, Kind::Any | Kind::Is(Scalar::Usize)) => Ok(formula),
            _ => Err(index),
        }
    }

    /// Begins a new formula.
    pub(super) fn begin(&self) {
        self.budget.set(LONGEST);
    }

    /// An expression as a formula, narrowed by the conditions on it.
    ///
    /// It must be pure, name nothing that the nest binds but loop variables
    /// (immutable `let`s are looked through), and be of an integer type.
    pub(super) fn formula(&self, expr: &'a Expr, guards: Guards<'_, 'a>) -> Built<'a> {
        let left = self.budget.get().checked_sub(1).ok_or(expr)?;
        self.budget.set(left);
        let (mut formula, kind) = self.plain(expr, guards)?;
        if !matches!(bare(expr).kind, ExprKind::Lit(_))
            && !guards.is_empty()
            && let Some(own) = key(bare(expr))
        {
            for guard in guards {
                formula = self.narrowed(formula, kind, &own, *guard);
            }
        }
        Ok((formula, kind))
    }

    fn plain(&self, expr: &'a Expr, guards: Guards<'_, 'a>) -> Built<'a> {
        let whole = bare(expr);
        match &whole.kind {
            ExprKind::Lit(syn::Lit::Int(number)) => {
                let kind = match number.suffix() {
                    "" => Kind::Any,
                    suffix => Kind::Is(integer(Scalar::from_name(suffix)).ok_or(whole)?),
                };
                Ok((Formula::Value(whole.id), kind))
            }
            ExprKind::Local(local, _) => self.variable(whole, *local, guards),
            ExprKind::Path(_) if !self.uses.items => self.value(whole),
            ExprKind::Field { .. } if self.is_field(whole) => self.value(whole),
            ExprKind::Unary { op: syn::UnOp::Deref(_), operand } => match bare(operand).kind {
                ExprKind::Local(local, _) if self.stays(local) && self.outside(local) => {
                    self.value(whole)
                }
                _ => Err(whole),
            },
            ExprKind::Unary { op: syn::UnOp::Neg(_), operand } => {
                let (operand, kind) = self.formula(operand, guards)?;
                Ok((Formula::Operation("neg", vec![operand]), kind))
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(whole, op, lhs, rhs, guards),
            ExprKind::Cast { operand, ty } => {
                let syn::Type::Path(path) = ty else { return Err(whole) };
                let name = path.path.get_ident().map(ToString::to_string);
                let to = integer(name.as_deref().and_then(Scalar::from_name)).ok_or(whole)?;
                match self.formula(operand, guards)? {
                    (operand, Kind::Is(_)) => {
                        Ok((Formula::Cast(to.name(), Box::new(operand)), Kind::Is(to)))
                    }
                    // One value, whatever its type: it is converted before the nest.
                    (Formula::Value(_), Kind::Any) => Ok((Formula::Value(whole.id), Kind::Is(to))),
                    _ => Err(whole),
                }
            }
            ExprKind::MethodCall { receiver, method, turbofish: None, args } => {
                if self.is_size(whole) {
                    return Ok((Formula::Value(whole.id), Kind::Is(Scalar::Usize)));
                }
                let name = match (method.to_string().as_str(), args.len()) {
                    ("min", 1) => "min",
                    ("max", 1) => "max",
                    ("saturating_sub", 1) => "saturating_sub",
                    ("rem_euclid", 1) => "rem_euclid",
                    // Known where it does not wrap.
                    ("wrapping_add", 1) => "add",
                    ("wrapping_sub", 1) => "sub",
                    ("wrapping_mul", 1) => "mul",
                    ("clamp", 2) => {
                        let (low, high) = (&args[0], &args[1]);
                        let (inner, kind) = self.operation("max", whole, receiver, low, guards)?;
                        let (high, other) = self.formula(high, guards)?;
                        let kind = agree(kind, other).ok_or(whole)?;
                        return Ok((Formula::Operation("min", vec![inner, high]), kind));
                    }
                    _ => return Err(whole),
                };
                self.operation(name, whole, receiver, &args[0], guards)
            }
            ExprKind::Call { callee, args } => {
                let segments = &callee.path.path.segments;
                let last = segments.last().map(|last| last.ident.to_string());
                let of_integer = || {
                    let first = segments.first().map(|first| first.ident.to_string());
                    segments.len() == 2
                        && integer(first.as_deref().and_then(Scalar::from_name)).is_some()
                };
                let known = match callee.kind {
                    CalleeKind::Std => true,
                    CalleeKind::Associated => of_integer(),
                    _ => false,
                };
                let name = match last.as_deref() {
                    Some("min") if known => "min",
                    Some("max") if known => "max",
                    _ => return Err(whole),
                };
                match args.as_slice() {
                    [a, b] => self.operation(name, whole, a, b, guards),
                    _ => Err(whole),
                }
            }
            // Of two values the one that the condition takes.
            ExprKind::If { cond, then, else_: Some(else_) } => {
                let branch = |value: &'a Expr, holds| {
                    let mut guards = guards.to_vec();
                    guards.push(Guard { cond, holds });
                    self.formula(value, &guards)
                };
                let then = branch(only_value(then).ok_or(whole)?, true)?;
                let else_ = match &bare(else_).kind {
                    ExprKind::Block { label: None, block } => {
                        branch(only_value(block).ok_or(whole)?, false)?
                    }
                    _ => branch(else_, false)?,
                };
                let kind = agree(then.1, else_.1).ok_or(whole)?;
                Ok((Formula::Operation("either", vec![then.0, else_.0]), kind))
            }
            _ => Err(whole),
        }
    }

    fn variable(&self, expr: &'a Expr, local: LocalId, guards: Guards<'_, 'a>) -> Built<'a> {
        if self.spans.contains_key(&local) {
            let kind = match self.types.local(local) {
                Ty::Scalar(scalar) => Kind::Is(*scalar),
                _ => Kind::Any,
            };
            return Ok((Formula::Variable(local), kind));
        }
        if let Some(init) = self.uses.lets.get(&local) {
            return self.formula(init, guards).map_err(|_| expr);
        }
        if self.outside(local) && self.stays(local) {
            return self.value(expr);
        }
        Err(expr)
    }

    /// An expression that is a value of its own, by its type.
    fn value(&self, expr: &'a Expr) -> Built<'a> {
        let of = match self.types.expr(expr.id) {
            Ty::Ref { mutable: false, inner } => inner,
            other => other,
        };
        match of {
            Ty::Scalar(scalar) => {
                let scalar = integer(Some(*scalar)).ok_or(expr)?;
                Ok((Formula::Value(expr.id), Kind::Is(scalar)))
            }
            Ty::Unknown => Ok((Formula::Value(expr.id), Kind::Any)),
            _ => Err(expr),
        }
    }

    fn binary(
        &self,
        whole: &'a Expr,
        op: &BinOp,
        lhs: &'a Expr,
        rhs: &'a Expr,
        guards: Guards<'_, 'a>,
    ) -> Built<'a> {
        let name = match op {
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "sub",
            BinOp::Mul(_) => "mul",
            BinOp::Div(_) => "div",
            BinOp::Rem(_) => "rem",
            // `i >> 1` and `i << 1`, as `i / 2` and `i * 2`: of a number that is
            // not negative they are the same, as long as nothing is lost.
            BinOp::Shr(_) | BinOp::Shl(_) => {
                let (operand, kind) = self.formula(lhs, guards)?;
                let unsigned = matches!(kind, Kind::Is(scalar) if scalar.name().starts_with('u'));
                let by = match &bare(rhs).kind {
                    ExprKind::Lit(syn::Lit::Int(number)) => number.base10_parse().ok(),
                    _ => None,
                };
                let by = by.filter(|by| unsigned && *by < 7).ok_or(whole)?;
                let name = if matches!(op, BinOp::Shr(_)) { "div" } else { "mul" };
                return Ok((Formula::Operation(name, vec![operand, Formula::Power(by)]), kind));
            }
            _ => return Err(whole),
        };
        self.operation(name, whole, lhs, rhs, guards)
    }

    fn operation(
        &self,
        name: &'static str,
        whole: &'a Expr,
        lhs: &'a Expr,
        rhs: &'a Expr,
        guards: Guards<'_, 'a>,
    ) -> Built<'a> {
        let (left, kind) = self.formula(lhs, guards)?;
        let (right, other) = self.formula(rhs, guards)?;
        let kind = agree(kind, other).ok_or(whole)?;
        Ok((Formula::Operation(name, vec![left, right]), kind))
    }
}

/// The one value of a block without statements.
fn only_value(block: &crate::hir::Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr { expr, semi: false }] => Some(expr),
        _ => None,
    }
}

/// Integers that the runtime has intervals of.
fn integer(scalar: Option<Scalar>) -> Option<Scalar> {
    scalar.filter(|scalar| scalar.is_int() && !matches!(scalar, Scalar::I128 | Scalar::U128))
}

/// The type of two operands of one operation.
pub(super) fn agree(left: Kind, right: Kind) -> Option<Kind> {
    match (left, right) {
        (Kind::Any, other) | (other, Kind::Any) => Some(other),
        _ => (left == right).then_some(left),
    }
}
