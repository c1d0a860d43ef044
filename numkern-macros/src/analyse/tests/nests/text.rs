//! Programs of the generator as Rust.

use std::fmt::Write as _;

use super::program::*;

/// The parameters of every program.
pub const PARAMS: &str = "n: usize, w: usize, lo: usize, m: i32, x: &[i64], ix: &[usize], \
    a: ArrayView2<i64>, y: &mut [i64], v: &mut ArrayViewMut1<i64>, c: &mut ArrayViewMut2<i64>";

/// The variables that every program has before its loops.
pub const BEFORE: &str = "let mut z = vec![0i64; y.len()]; \
    let mut d = Array2::<i64>::zeros((c.nrows(), c.ncols())); \
    let mut s = 7i64; let mut t = 1i64; let mut best = 1000i64; let mut at = 99usize; \
    let (mut low, mut high) = (-1i64, 2i64); let mut pair = (1000i64, 98usize); \
    let mut top = 0usize;";

/// What every program returns.
pub const RESULT: &str = "(Vec<i64>, Array2<i64>, [i64; 9])";

impl Program {
    /// The program as a function of this name.
    pub fn text(&self, name: &str) -> String {
        let mut out = format!("fn {name}({PARAMS}) -> {RESULT} {{ {BEFORE} ");
        stmts(&mut out, &self.body);
        out.push_str(
            "(z, d, [s, t, best, at as i64, low, high, pair.0, pair.1 as i64, top as i64]) }",
        );
        out
    }
}

fn stmts(out: &mut String, list: &[Stmt]) {
    for one in list {
        stmt(out, one);
        out.push(' ');
    }
}

fn stmt(out: &mut String, one: &Stmt) {
    let _ = match one {
        Stmt::LetIndex { name, ty, mutable, value } => {
            let mutable = if *mutable { "mut " } else { "" };
            // Only where the literal alone would not say it.
            let ty = if let Index::Lit(_) = value { format!(": {}", ty.name()) } else { "".into() };
            write!(out, "let {mutable}{name}{ty} = {};", index(value))
        }
        Stmt::SetIndex { name, value } => write!(out, "{name} = {};", index(value)),
        Stmt::LetValue { name, mutable, value } => {
            let mutable = if *mutable { "mut " } else { "" };
            write!(out, "let {mutable}{name}: i64 = {};", self::value(value))
        }
        Stmt::LetArray { name, len } => write!(out, "let mut {name} = vec![0i64; {len}];"),
        Stmt::Write { place, value } => {
            write!(out, "{} = {};", self::place(place, true), self::value(value))
        }
        Stmt::Update { place, op, spelling, value } => update(out, place, *op, *spelling, value),
        Stmt::Take { name, order, swapped, value } => {
            let value = self::value(value);
            let cond = compare(*order, *swapped, &value, name);
            write!(out, "if {cond} {{ {name} = {value}; }}")
        }
        Stmt::Best { best, at, order, swapped, value, index } => {
            let value = self::value(value);
            let cond = compare(*order, *swapped, &value, best);
            let index = self::index(index);
            write!(out, "if {cond} {{ {best} = {value}; {at} = {index}; }}")
        }
        Stmt::Tuple { name, order, swapped, value, index } => {
            let value = self::value(value);
            let cond = compare(*order, *swapped, &value, &format!("{name}.0"));
            write!(out, "if {cond} {{ {name} = ({value}, {}); }}", self::index(index))
        }
        Stmt::ByIndex { at, order, array, index } => {
            let index = self::index(index);
            let (new, known) = (format!("{array}[{index}]"), format!("{array}[{at}]"));
            write!(out, "if {} {{ {at} = {index}; }}", compare(*order, false, &new, &known))
        }
        Stmt::Chain { low, high, equal, value } => {
            let value = self::value(value);
            let (less, greater) = if *equal { ("<=", ">=") } else { ("<", ">") };
            write!(
                out,
                "if {value} {less} {low} {{ {low} = {value}; }} \
                 else if {value} {greater} {high} {{ {high} = {value}; }}"
            )
        }
        Stmt::Flag { name, cond } => write!(out, "if {} {{ {name} = 1; }}", self::cond(cond)),
        Stmt::Fill { array, axis, index, value, by_axis } => {
            let part = part(array, *axis, index, true, *by_axis);
            write!(out, "{part}.fill({});", self::value(value))
        }
        Stmt::View { array, axis, index, at, value } => {
            let (part, value) = (part(array, *axis, index, true, false), self::value(value));
            write!(out, "{{ let mut r = {part}; r[{}] = {value}; }}", self::index(at))
        }
        Stmt::Chunk { array, start, end, value } => {
            let value = self::value(value);
            write!(out, "{array}[{}..{}].fill({value});", index(start), index(end))
        }
        Stmt::Slice { array, start, end, at, value } => {
            let (start, end, at) = (index(start), index(end), index(at));
            let value = self::value(value);
            write!(out, "{{ let part = &mut {array}[{start}..{end}]; part[{at}] = {value}; }}")
        }
        Stmt::If { cond, then, other } => {
            out.push_str(&format!("if {} {{ ", self::cond(cond)));
            stmts(out, then);
            if !other.is_empty() {
                out.push_str("} else { ");
                stmts(out, other);
            }
            write!(out, "}}")
        }
        Stmt::Loop { var, header, prange, body } => {
            let (open, close) = if *prange { ("prange!(", ")") } else { ("", "") };
            out.push_str(&format!("for {var} in {open}{}{close} {{ ", self::header(header)));
            stmts(out, body);
            write!(out, "}}")
        }
        Stmt::Continue => write!(out, "continue;"),
    };
}

fn compare(order: Order, swapped: bool, value: &str, target: &str) -> String {
    let (plain, turned) = match order {
        Order::Less => ("<", ">"),
        Order::LessEq => ("<=", ">="),
        Order::Greater => (">", "<"),
        Order::GreaterEq => (">=", "<="),
    };
    if swapped { format!("{target} {turned} {value}") } else { format!("{value} {plain} {target}") }
}

fn update(
    out: &mut String,
    target: &Place,
    op: Op,
    spelling: Spelling,
    operand: &Value,
) -> std::fmt::Result {
    let (place, operand) = (place(target, true), value(operand));
    let infix = match op {
        Op::Add => "+",
        Op::Sub => "-",
        Op::Mul => "*",
        Op::And => "&",
        Op::Or => "|",
        Op::Xor => "^",
        Op::Min | Op::Max => {
            let name = if op == Op::Min { "min" } else { "max" };
            return match spelling {
                Spelling::Short => write!(out, "{place} = {place}.{name}({operand});"),
                Spelling::Long => write!(out, "{place} = i64::{name}({place}, {operand});"),
                Spelling::Swapped => write!(out, "{place} = ({operand}).{name}({place});"),
            };
        }
    };
    match spelling {
        Spelling::Short => write!(out, "{place} {infix}= {operand};"),
        Spelling::Long => write!(out, "{place} = {place} {infix} ({operand});"),
        Spelling::Swapped => write!(out, "{place} = ({operand}) {infix} {place};"),
    }
}

fn header(header: &Header) -> String {
    let dots = match (&header.start, &header.end) {
        (Index::Lit(_), Index::Lit(_)) => format!("{}..", header.ty.name()),
        _ => "..".to_owned(),
    };
    let dots = if header.inclusive { format!("{dots}=") } else { dots };
    let mut text = format!("{}{dots}{}", index(&header.start), index(&header.end));
    if header.rev || header.step.is_some() {
        text = format!("({text})");
    }
    if header.rev {
        text.push_str(".rev()");
    }
    if let Some(step) = &header.step {
        text.push_str(&format!(".step_by({})", index(step)));
    }
    text
}

fn index(one: &Index) -> String {
    match one {
        Index::Lit(value) => value.to_string(),
        Index::Var(name) => name.clone(),
        Index::Bin(op, left, right) => {
            let (word, tight) = match op {
                Arith::Add => ("+", false),
                Arith::Sub => ("-", false),
                Arith::Mul => ("*", true),
                Arith::Div => ("/", true),
                Arith::Rem => ("%", true),
            };
            let sum = |side: &Index| matches!(side, Index::Bin(Arith::Add | Arith::Sub, ..));
            let side = |side: &Index, wrapped: bool| {
                if wrapped { format!("({})", index(side)) } else { index(side) }
            };
            let product = matches!(**right, Index::Bin(..));
            let left = side(left, tight && sum(left));
            format!("{left} {word} {}", side(right, product && (tight || *op == Arith::Sub)))
        }
        Index::Min(inner, most) => format!("({}).min({most})", index(inner)),
        Index::MinOf(left, right) => format!("({}).min({})", index(left), index(right)),
        Index::Cast(ty, inner) => format!("(({}) as {})", index(inner), ty.name()),
        Index::At(inner) => format!("ix[{}]", index(inner)),
        Index::Len(array) => format!("{array}.len()"),
        Index::Rows(array) => format!("{array}.nrows()"),
    }
}

fn part(array: &str, axis: usize, at: &Index, mutable: bool, by_axis: bool) -> String {
    let suffix = if mutable { "_mut" } else { "" };
    let at = index(at);
    match (by_axis, axis) {
        (true, _) => format!("{array}.index_axis{suffix}(Axis({axis}), {at})"),
        (false, 0) => format!("{array}.row{suffix}({at})"),
        (false, _) => format!("{array}.column{suffix}({at})"),
    }
}

fn place(one: &Place, mutable: bool) -> String {
    match one {
        Place::Scalar(name) => name.clone(),
        Place::One(array, at) => format!("{array}[{}]", index(at)),
        Place::Two(array, i, j, true) => format!("{array}[({}, {})]", index(i), index(j)),
        Place::Two(array, i, j, false) => format!("{array}[[{}, {}]]", index(i), index(j)),
        Place::Part(array, axis, at, within) => {
            format!("{}[{}]", part(array, *axis, at, mutable, false), index(within))
        }
    }
}

fn value(one: &Value) -> String {
    match one {
        // With its type, so that methods can be called on it.
        Value::Lit(value) if *value < 0 => format!("({value}i64)"),
        Value::Lit(value) => format!("{value}i64"),
        Value::Read(from) => place(from, false),
        Value::Of(inner) => format!("(({}) as i64)", index(inner)),
        Value::Add(left, right) => format!("({} + {})", value(left), value(right)),
        Value::Sub(left, right) => format!("({} - {})", value(left), value(right)),
        Value::Max(left, right) => format!("i64::max({}, {})", value(left), value(right)),
        Value::Sum(array, axis, at) => format!("{}.sum()", part(array, *axis, at, false, false)),
    }
}

fn cond(one: &Cond) -> String {
    match one {
        Cond::Greater(left, right) => format!("{} > {}", value(left), value(right)),
        Cond::Even(inner) => format!("({}) % 2 == 0", index(inner)),
    }
}
