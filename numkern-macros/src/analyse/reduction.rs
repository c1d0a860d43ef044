//! The forms in which a variable is reduced.

use syn::BinOp;

use super::ReduceOp;
use super::text::{bare, key};
use crate::hir::ty::Scalar;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{CalleeKind, Expr, ExprKind, LocalId};

/// One update of a reduction variable.
#[derive(Clone)]
pub(super) struct Update<'a> {
    /// The class of the operation.
    pub op: ReduceOp,
    /// The operation as the user wrote it: `+=`, `max`.
    pub word: String,
    /// What is combined with the variable; does not hold the variable itself.
    pub operands: Vec<&'a Expr>,
    /// It subtracts, which an unsigned partial result that starts at 0 cannot.
    pub subtracts: bool,
    /// It divides, which an integer partial result that starts at 1 cannot.
    pub divides: bool,
}

/// What `place = value` is to the variable.
pub(super) enum Form<'a> {
    /// A reduction.
    Update(Update<'a>),
    /// A plain assignment: the value does not hold the variable.
    Plain,
    /// The variable is the wrong operand (`s = x - s`) of the named operation.
    Wrong,
    /// The value holds the variable in another way.
    Carried,
}

/// The update of a compound assignment; `None` for `%= <<= >>=`.
pub(super) fn compound<'a>(op: &BinOp, value: &'a Expr) -> Option<Update<'a>> {
    let (class, word) = match op {
        BinOp::AddAssign(_) => (ReduceOp::Add, "+="),
        BinOp::SubAssign(_) => (ReduceOp::Add, "-="),
        BinOp::MulAssign(_) => (ReduceOp::Mul, "*="),
        BinOp::DivAssign(_) => (ReduceOp::Mul, "/="),
        BinOp::BitAndAssign(_) => (ReduceOp::BitAnd, "&="),
        BinOp::BitOrAssign(_) => (ReduceOp::BitOr, "|="),
        BinOp::BitXorAssign(_) => (ReduceOp::BitXor, "^="),
        _ => return None,
    };
    Some(Update {
        op: class,
        word: word.into(),
        operands: vec![value],
        subtracts: word == "-=",
        divides: word == "/=",
    })
}

/// What `place = value` is, `place` being known by its key.
pub(super) fn assignment<'a>(place: &str, value: &'a Expr) -> Form<'a> {
    if !holds(value, place) {
        return Form::Plain;
    }
    let mut chain = Chain { place, update: None, operands: Vec::new(), minus: false, over: false };
    match chain.peel(value) {
        Some(true) => match chain.update {
            Some((op, word)) => Form::Update(Update {
                op,
                word,
                operands: chain.operands,
                subtracts: chain.minus,
                divides: chain.over,
            }),
            None => Form::Carried,
        },
        Some(false) => Form::Wrong,
        None => Form::Carried,
    }
}

/// `if e < s { s = e }` with the class of the comparison and `e` as it stands
/// in the condition and in the assignment.
pub(super) fn guarded(expr: &Expr) -> Option<(LocalId, Update<'_>)> {
    let ExprKind::If { cond, then, else_: None } = &expr.kind else { return None };
    let [crate::hir::Stmt::Expr { expr: assign, .. }] = then.stmts.as_slice() else { return None };
    let ExprKind::Assign { place, value } = &assign.kind else { return None };
    let ExprKind::Local(target, _) = bare(place).kind else { return None };
    let ExprKind::Binary { op, lhs, rhs } = &bare(cond).kind else { return None };
    let is_target = |side: &Expr| matches!(bare(side).kind, ExprKind::Local(id, _) if id == target);
    // `e OP s`, with the sides exchanged where `s` stands first.
    let (other, swapped) = match (is_target(lhs), is_target(rhs)) {
        (false, true) => (lhs, false),
        (true, false) => (rhs, true),
        _ => return None,
    };
    let op = match (op, swapped) {
        (BinOp::Lt(_), false) | (BinOp::Gt(_), true) => ReduceOp::TakeLess,
        (BinOp::Le(_), false) | (BinOp::Ge(_), true) => ReduceOp::TakeLessEq,
        (BinOp::Gt(_), false) | (BinOp::Lt(_), true) => ReduceOp::TakeGreater,
        (BinOp::Ge(_), false) | (BinOp::Le(_), true) => ReduceOp::TakeGreaterEq,
        _ => return None,
    };
    let same = matches!((key(other), key(value)), (Some(a), Some(b)) if a == b);
    let word = match op {
        ReduceOp::TakeLess => "if e < s { s = e }",
        ReduceOp::TakeLessEq => "if e <= s { s = e }",
        ReduceOp::TakeGreater => "if e > s { s = e }",
        _ => "if e >= s { s = e }",
    };
    (same && !mentions(value, target)).then(|| {
        let update = Update {
            op,
            word: word.into(),
            operands: vec![other, value],
            subtracts: false,
            divides: false,
        };
        (target, update)
    })
}

/// Whether the expression holds the variable.
pub(super) fn mentions(expr: &Expr, local: LocalId) -> bool {
    holds(expr, &format!("#{}", local.0))
}

/// Whether a part of the expression has this key.
fn holds(expr: &Expr, place: &str) -> bool {
    struct Search<'p> {
        place: &'p str,
        found: bool,
    }
    impl<'a> Visit<'a> for Search<'_> {
        fn expr(&mut self, expr: &'a Expr) {
            if !self.found && key(expr).as_deref() == Some(self.place) {
                self.found = true;
            }
            if !self.found {
                walk_expr(self, expr);
            }
        }
    }
    let mut search = Search { place, found: false };
    search.expr(expr);
    search.found
}

/// Follows the variable down one chain of one operation.
struct Chain<'a, 'p> {
    place: &'p str,
    update: Option<(ReduceOp, String)>,
    operands: Vec<&'a Expr>,
    minus: bool,
    over: bool,
}

impl<'a> Chain<'a, '_> {
    /// `Some(true)`: a chain of one operation down to the variable.
    /// `Some(false)`: it ends at the wrong side of an operation.
    /// `None`: anything else.
    fn peel(&mut self, value: &'a Expr) -> Option<bool> {
        let value = bare(value);
        if key(value).as_deref() == Some(self.place) {
            return Some(true);
        }
        match &value.kind {
            ExprKind::Binary { op, lhs, rhs } => {
                let (class, word, either) = match op {
                    BinOp::Add(_) => (ReduceOp::Add, "+", true),
                    BinOp::Sub(_) => (ReduceOp::Add, "-", false),
                    BinOp::Mul(_) => (ReduceOp::Mul, "*", true),
                    BinOp::Div(_) => (ReduceOp::Mul, "/", false),
                    BinOp::BitAnd(_) => (ReduceOp::BitAnd, "&", true),
                    BinOp::BitOr(_) => (ReduceOp::BitOr, "|", true),
                    BinOp::BitXor(_) => (ReduceOp::BitXor, "^", true),
                    BinOp::And(_) => (ReduceOp::And, "&&", true),
                    BinOp::Or(_) => (ReduceOp::Or, "||", true),
                    BinOp::Rem(_) | BinOp::Shl(_) | BinOp::Shr(_) => return Some(false),
                    _ => return None,
                };
                self.minus |= word == "-";
                self.over |= word == "/";
                let (target, other) = match (holds(lhs, self.place), holds(rhs, self.place)) {
                    (true, false) => (lhs, rhs),
                    (false, true) if either => (rhs, lhs),
                    (false, true) => return Some(false),
                    _ => return None,
                };
                self.step(class, word, target, other)
            }
            ExprKind::MethodCall { receiver, method, turbofish: None, args } => {
                let [arg] = args.as_slice() else { return None };
                let word = method.to_string();
                self.step_either(extremum(&word)?, &word, receiver, arg)
            }
            ExprKind::Call { callee, args } => {
                let [first, second] = args.as_slice() else { return None };
                let word = callee.path.path.segments.last()?.ident.to_string();
                let known = match callee.kind {
                    CalleeKind::Std => true,
                    CalleeKind::Associated => {
                        let ty = callee.path.path.segments.iter().rev().nth(1)?.ident.to_string();
                        Scalar::from_name(&ty).is_some() || ty == "Ord"
                    }
                    _ => false,
                };
                if !known {
                    return None;
                }
                self.step_either(extremum(&word)?, &word, first, second)
            }
            _ => None,
        }
    }

    fn step_either(
        &mut self,
        class: ReduceOp,
        word: &str,
        first: &'a Expr,
        second: &'a Expr,
    ) -> Option<bool> {
        match (holds(first, self.place), holds(second, self.place)) {
            (true, false) => self.step(class, word, first, second),
            (false, true) => self.step(class, word, second, first),
            _ => None,
        }
    }

    fn step(
        &mut self,
        class: ReduceOp,
        word: &str,
        target: &'a Expr,
        other: &'a Expr,
    ) -> Option<bool> {
        match &self.update {
            Some((seen, _)) if *seen != class => return None,
            Some(_) => {}
            None => self.update = Some((class, word.to_owned())),
        }
        self.operands.push(other);
        self.peel(target)
    }
}

/// `min` and `max`.
fn extremum(name: &str) -> Option<ReduceOp> {
    match name {
        "min" => Some(ReduceOp::Min),
        "max" => Some(ReduceOp::Max),
        _ => None,
    }
}
