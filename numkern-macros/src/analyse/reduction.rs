//! The forms in which a variable is reduced.

use syn::BinOp;

use super::ReduceOp;
use super::text::{bare, key};
use crate::hir::ty::Scalar;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Block, CalleeKind, Expr, ExprKind, LocalId, Stmt};

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
    /// It is this reduction only where every two values compare and equal ones
    /// are the same.
    pub integers: bool,
    /// Not every operand is computed each time.
    pub chooses: bool,
}

impl<'a> Update<'a> {
    /// `if e < s { s = e }` and its kin.
    pub(super) fn take(op: ReduceOp, operands: Vec<&'a Expr>) -> Self {
        let word = match op {
            ReduceOp::TakeLess => "if e < s { s = e }",
            ReduceOp::TakeLessEq => "if e <= s { s = e }",
            ReduceOp::TakeGreater => "if e > s { s = e }",
            _ => "if e >= s { s = e }",
        };
        let word = word.into();
        Update {
            op,
            word,
            operands,
            subtracts: false,
            divides: false,
            integers: false,
            chooses: false,
        }
    }
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
        integers: false,
        chooses: false,
    })
}

/// What `place = value` is, `place` being known by its key.
pub(super) fn assignment<'a>(place: &str, value: &'a Expr) -> Form<'a> {
    if !holds(value, place) {
        return Form::Plain;
    }
    if let ExprKind::If { .. } | ExprKind::Match { .. } = bare(value).kind {
        return chosen(place, value).map_or(Form::Carried, Form::Update);
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
                integers: false,
                chooses: false,
            }),
            None => Form::Carried,
        },
        Some(false) => Form::Wrong,
        None => Form::Carried,
    }
}

/// `place = if c { place + e } else { place }`, also with `match`: every way
/// either reduces the place by the same operation or leaves it as it is.
fn chosen<'a>(place: &str, value: &'a Expr) -> Option<Update<'a>> {
    let mut ways = Vec::new();
    let mut decided_by = Vec::new();
    self::ways(value, &mut ways, &mut decided_by)?;
    if decided_by.iter().any(|expr| holds(expr, place)) {
        return None;
    }
    let mut whole: Option<Update<'a>> = None;
    for way in ways {
        if key(way).as_deref() == Some(place) {
            continue;
        }
        let Form::Update(update) = assignment(place, way) else { return None };
        match &mut whole {
            None => whole = Some(update),
            Some(whole) if whole.op == update.op => {
                whole.operands.extend(update.operands);
                whole.subtracts |= update.subtracts;
                whole.divides |= update.divides;
            }
            Some(_) => return None,
        }
    }
    let mut whole = whole?;
    whole.chooses = true;
    whole.operands.extend(decided_by);
    Some(whole)
}

/// The values that a choice has, and what it depends on.
fn ways<'a>(
    value: &'a Expr,
    values: &mut Vec<&'a Expr>,
    decided_by: &mut Vec<&'a Expr>,
) -> Option<()> {
    let tail = |block: &'a Block| match block.stmts.as_slice() {
        [Stmt::Expr { expr, semi: false }] => Some(expr),
        _ => None,
    };
    match &bare(value).kind {
        ExprKind::If { cond, then, else_: Some(else_) } => {
            decided_by.push(cond);
            ways(tail(then)?, values, decided_by)?;
            ways(else_, values, decided_by)
        }
        ExprKind::Match { scrutinee, arms } => {
            decided_by.push(scrutinee);
            decided_by.extend(arms.iter().filter_map(|arm| arm.guard.as_ref()));
            arms.iter().try_for_each(|arm| ways(&arm.body, values, decided_by))
        }
        ExprKind::Block { label: None, block } => ways(tail(block)?, values, decided_by),
        _ => {
            values.push(value);
            Some(())
        }
    }
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
                let operands: Vec<&Expr> = [&**receiver].into_iter().chain(args).collect();
                self.function(&method.to_string(), &operands)
            }
            ExprKind::Call { callee, args } => {
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
                self.function(&word, &args.iter().collect::<Vec<_>>())
            }
            _ => None,
        }
    }

    /// A function of a number, as a method or by its path.
    fn function(&mut self, word: &str, operands: &[&'a Expr]) -> Option<bool> {
        let (class, either) = match word {
            "min" => (ReduceOp::Min, true),
            "max" => (ReduceOp::Max, true),
            "wrapping_add" => (ReduceOp::WrappingAdd, true),
            "wrapping_sub" => (ReduceOp::WrappingAdd, false),
            "wrapping_mul" => (ReduceOp::WrappingMul, true),
            // `a * b + s`, rounded once.
            "mul_add" => {
                let [a, b, sum] = operands else { return None };
                if holds(a, self.place) || holds(b, self.place) || !holds(sum, self.place) {
                    return None;
                }
                self.operands.push(a);
                return self.step(ReduceOp::Add, word, sum, b);
            }
            "saturating_add" | "saturating_sub" | "saturating_mul" => return Some(false),
            _ => return None,
        };
        let [first, second] = operands else { return None };
        match (holds(first, self.place), holds(second, self.place)) {
            (true, false) => self.step(class, word, first, second),
            (false, true) if either => self.step(class, word, second, first),
            (false, true) => Some(false),
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
