//! Random expressions.

use super::generate::{Helper, Writer};
use super::scope::Kind;
use super::types::Ty;

/// Elementary functions of one number.
const ELEMENTARY: [&str; 10] =
    ["exp", "ln", "sin", "cos", "tanh", "atan", "exp_m1", "log2", "cbrt", "sinh"];

/// A pattern, and the variable that it binds.
type Arm = (String, Option<(String, Ty)>);

impl Writer {
    /// A value of a type, at most so deep; in parentheses unless it needs none.
    pub fn operand(&mut self, ty: Ty, depth: usize) -> String {
        let text = self.value(ty, depth);
        let plain = text.chars().all(|c| c.is_alphanumeric() || "._:[]".contains(c));
        let whole = text.starts_with('(') && matching(&text) == text.len() - 1;
        if plain || whole { text } else { format!("({text})") }
    }

    /// What stands on its own: a variable or a literal.
    fn leaf(&mut self, ty: Ty) -> String {
        let places = self.scope.readable(ty);
        if !places.is_empty() && self.random.percent(82) {
            return self.random.pick(&places);
        }
        if self.random.percent(8) {
            return ty.constant(&mut self.random);
        }
        let others = self.scope.named(|kind| matches!(kind, Kind::One(own) if *own != ty));
        if !others.is_empty() && self.random.percent(if places.is_empty() { 75 } else { 5 }) {
            return self.converted(ty, &others);
        }
        ty.literal(&mut self.random, true)
    }

    /// One of these variables of other types, as a value of this type.
    fn converted(&mut self, ty: Ty, others: &[String]) -> String {
        let name = self.random.pick(others);
        let Some(own) = self.scope.vars.iter().find_map(|var| match var.kind {
            Kind::One(own) if var.name == name => Some(own),
            _ => None,
        }) else {
            return ty.literal(&mut self.random, true);
        };
        match (own, ty) {
            (Ty::Bool, _) if ty.is_float() => format!("({name} as u8 as {})", ty.name()),
            (_, Ty::Bool) => format!("({name} > {})", own.literal(&mut self.random, false)),
            _ => format!("({name} as {})", ty.name()),
        }
    }

    /// A value of a type.
    pub fn value(&mut self, ty: Ty, depth: usize) -> String {
        if depth == 0 || self.random.percent(12) {
            return self.leaf(ty);
        }
        match self.random.below(100) {
            0..5 => self.if_value(ty, depth - 1),
            5..8 => self.match_value(ty, depth - 1),
            8..10 => self.block_value(ty, depth - 1),
            10..13 => self.call(ty, depth - 1),
            13..16 => self.table(ty, depth - 1),
            _ if ty == Ty::Bool => self.condition(depth - 1),
            16..30 => self.cast(ty, depth - 1),
            _ if ty.is_float() => self.float(ty, depth - 1),
            _ => self.integer(ty, depth - 1),
        }
    }

    fn float(&mut self, ty: Ty, depth: usize) -> String {
        let a = self.operand(ty, depth);
        match self.random.below(100) {
            0..52 => {
                let op = self.random.pick(&["+", "-", "*", "*", "+", "-", "/", "/", "%"]);
                let b = self.right(ty, depth);
                format!("{a} {op} {b}")
            }
            52..57 => format!("-{a}"),
            57..67 if self.elementary > 0 && ty == self.elementary_of => {
                self.elementary -= 1;
                match self.random.below(8) {
                    0 => format!("{a}.powf({})", self.value(ty, depth)),
                    1 => format!("{a}.atan2({})", self.value(ty, depth)),
                    2 => format!("{}::exp({a})", ty.name()),
                    _ => format!("{a}.{}()", self.random.pick(&ELEMENTARY)),
                }
            }
            57..75 => {
                let methods = ["abs", "sqrt", "floor", "ceil", "trunc", "round", "fract", "recip"];
                let rarer =
                    ["signum", "round_ties_even", "to_radians", "to_degrees", "abs", "sqrt"];
                let rare = self.random.percent(25);
                format!("{a}.{}()", self.random.pick(if rare { &rarer } else { &methods[..] }))
            }
            75..86 => {
                let method = self.random.pick(&["min", "max"]);
                format!("{a}.{method}({})", self.value(ty, depth))
            }
            86..90 => format!("{a}.clamp(-1.5, {})", self.random.pick(&["0.0", "2.5", "1e6"])),
            90..94 => {
                format!("{a}.mul_add({}, {})", self.value(ty, depth), self.value(ty, depth))
            }
            94..97 => format!("{a}.powi({})", self.random.pick(&["2", "3", "-1", "0", "5"])),
            _ => format!("{a}.copysign({})", self.random.pick(&["1.0", "-1.0", "-0.0"])),
        }
    }

    fn integer(&mut self, ty: Ty, depth: usize) -> String {
        let a = self.operand(ty, depth);
        let masks = ["1", "3", "7", "15"];
        match self.random.below(100) {
            0..22 if self.style.overflow => {
                let op = self.random.pick(&["+", "-", "*"]);
                format!("{a} {op} {}", self.right(ty, depth))
            }
            0..22 => {
                let b = self.operand(ty, depth);
                let (m, n) = (self.random.pick(&masks), self.random.pick(&masks));
                format!("({a} & {m}) {} ({b} & {n})", self.random.pick(&["+", "*", "|", "^"]))
            }
            22..40 => {
                let method = self.random.pick(&["wrapping_add", "wrapping_sub", "wrapping_mul"]);
                format!("{a}.{method}({})", self.value(ty, depth))
            }
            40..50 => {
                let op = self.random.pick(&["/", "%"]);
                match self.random.below(6) {
                    0 if self.style.panics => format!("{a} {op} {}", self.operand(ty, depth)),
                    1 if !ty.is_signed() => format!("{a} {op} ({} | 1)", self.operand(ty, depth)),
                    _ => format!("{a} {op} {}", self.random.pick(&["2", "3", "7", "10"])),
                }
            }
            50..63 => {
                let op = self.random.pick(&["&", "|", "^"]);
                format!("{a} {op} {}", self.right(ty, depth))
            }
            63..66 => format!("!{a}"),
            66..72 => {
                let op = self.random.pick(&["<<", ">>"]);
                match self.random.below(5) {
                    0 if self.style.panics => format!("{a} {op} {}", self.operand(Ty::U32, depth)),
                    1 => {
                        let by = Ty::any_integer(&mut self.random);
                        format!("{a} {op} ({} & 7)", self.operand(by, depth))
                    }
                    _ => format!("{a} {op} {}", self.random.pick(&["1", "3", "5"])),
                }
            }
            72..80 => {
                let method = self.random.pick(&["min", "max", "saturating_add", "saturating_sub"]);
                format!("{a}.{method}({})", self.value(ty, depth))
            }
            80..84 => format!("{a}.clamp(2, {})", self.random.pick(&["3", "50", "100"])),
            84..88 => format!("{a}.rotate_left({})", self.random.pick(&["1", "3", "7"])),
            88..91 if ty.is_signed() && self.style.overflow => {
                format!("-{a}")
            }
            88..91 => format!("{a}.wrapping_neg()"),
            91..93 if ty.is_signed() => {
                let method = if self.style.overflow { "abs" } else { "wrapping_abs" };
                format!("{a}.{method}()")
            }
            91..94 => format!("{a}.rem_euclid({})", self.random.pick(&["3", "7", "10"])),
            94..96 if self.style.overflow => format!("{a}.pow({})", self.random.pick(&["2", "3"])),
            94..96 if ty == Ty::U32 => {
                let other = Ty::any_integer(&mut self.random);
                let method = self.random.pick(&["count_ones", "leading_zeros", "trailing_zeros"]);
                format!("{}.{method}()", self.operand(other, depth))
            }
            94..97 if !ty.is_signed() => format!("{a}.abs_diff({})", self.value(ty, depth)),
            _ => format!("{a} & 63"),
        }
    }

    /// A right operand: at times a literal without a type of its own.
    fn right(&mut self, ty: Ty, depth: usize) -> String {
        if self.random.percent(30) {
            return ty.literal(&mut self.random, false);
        }
        self.operand(ty, depth)
    }

    /// A value of type `bool`.
    pub fn condition(&mut self, depth: usize) -> String {
        match self.random.below(100) {
            0..60 => {
                let ty = Ty::any_number(&mut self.random);
                let op = self.random.pick(&["<", "<=", ">", ">=", "==", "!="]);
                let (a, b) = (self.operand(ty, depth.min(2)), self.right(ty, depth.min(1)));
                format!("{a} {op} {b}")
            }
            60..78 => {
                let op = self.random.pick(&["&&", "||", "&&", "||", "&", "|", "^"]);
                let (a, b) = (self.operand(Ty::Bool, depth), self.operand(Ty::Bool, depth));
                format!("{a} {op} {b}")
            }
            78..83 => {
                // The right side may only be evaluated where the left one says so.
                let ty = Ty::any_integer(&mut self.random);
                let (a, b) = (self.operand(ty, depth.min(1)), self.leaf(ty));
                let op = self.random.pick(&["/", "%"]);
                match self.random.below(2) {
                    0 => format!("{b} != 0 && {a} {op} {b} > 2"),
                    _ => format!("{b} == 0 || {a} {op} {b} < 9"),
                }
            }
            83..90 => format!("!{}", self.operand(Ty::Bool, depth)),
            90..97 => {
                let ty = Ty::any_float(&mut self.random);
                let method = self.random.pick(&["is_nan", "is_finite", "is_infinite"]);
                format!("{}.{method}()", self.operand(ty, depth))
            }
            _ => {
                let (a, b) = (self.operand(Ty::Bool, depth), self.operand(Ty::Bool, depth));
                format!("{a} {} {b}", self.random.pick(&["==", "!="]))
            }
        }
    }

    fn cast(&mut self, ty: Ty, depth: usize) -> String {
        let counters = self.scope.named(|kind| *kind == Kind::Untyped);
        if !counters.is_empty() && self.random.percent(30) {
            return format!("{} as {}", self.random.pick(&counters), ty.name());
        }
        let from = match ty.is_float() {
            true => Ty::any_number(&mut self.random),
            false => Ty::any(&mut self.random),
        };
        format!("{} as {}", self.operand(from, depth), ty.name())
    }

    fn if_value(&mut self, ty: Ty, depth: usize) -> String {
        let (cond, a) = (self.condition(depth), self.value(ty, depth));
        match self.random.below(6) {
            0 => {
                let (second, b, c) =
                    (self.condition(depth), self.value(ty, depth), self.value(ty, depth));
                format!("if {cond} {{ {a} }} else if {second} {{ {b} }} else {{ {c} }}")
            }
            1 if !self.scope.loops.is_empty() => {
                let leave = self.leave();
                format!("if {cond} {{ {a} }} else {{ {leave} }}")
            }
            2 if self.random.percent(40) => {
                let result = self.result_type;
                let out = self.value(result, depth.min(1));
                format!("if {cond} {{ return {out} }} else {{ {a} }}")
            }
            _ => format!("if {cond} {{ {a} }} else {{ {} }}", self.value(ty, depth)),
        }
    }

    fn match_value(&mut self, ty: Ty, depth: usize) -> String {
        let (head, patterns) = self.arms(depth);
        let arms: Vec<String> = patterns
            .into_iter()
            .map(|(pattern, bound)| {
                let outer = self.scope.clone();
                let pattern = self.guarded(pattern, bound, depth);
                let value = self.value(ty, depth);
                self.scope = outer;
                format!("{pattern} => {value},")
            })
            .collect();
        format!("match {head} {{ {} }}", arms.join(" "))
    }

    /// A number to match, and patterns that hold all of its values; with each
    /// the variable that it binds.
    pub fn arms(&mut self, depth: usize) -> (String, Vec<Arm>) {
        let ty = if self.random.percent(8) { Ty::Bool } else { Ty::any_integer(&mut self.random) };
        let head = self.operand(ty, depth.min(1));
        if ty == Ty::Bool {
            return (head, vec![("true".into(), None), ("false".into(), None)]);
        }
        let head = match self.random.percent(60) {
            true => format!("{head} % 7"),
            false => head,
        };
        let mut arms = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            let pattern = self
                .random
                .pick(&["0", "1 | 3", "2..=4", "5..", "..2", "4..9", "2", "1..3 | 6", "..=1"]);
            arms.push((pattern.to_owned(), None));
        }
        if self.random.percent(40) {
            let name = self.name();
            arms.insert(self.random.below(arms.len() + 1), (name.clone(), Some((name, ty))));
        }
        arms.push(("_".to_owned(), None));
        (head, arms)
    }

    /// A pattern with a guard, as a bare name needs one; the variable is
    /// declared.
    pub fn guarded(
        &mut self,
        pattern: String,
        bound: Option<(String, Ty)>,
        depth: usize,
    ) -> String {
        let must = bound.is_some();
        if let Some((name, ty)) = bound {
            self.scope.declare(&name, Kind::One(ty), false);
        }
        let whole = matches!(&*pattern, "_" | "true" | "false");
        if !whole && (must || self.random.percent(15)) {
            return format!("{pattern} if {}", self.condition(depth.min(1)));
        }
        pattern
    }

    fn block_value(&mut self, ty: Ty, depth: usize) -> String {
        let outer = self.scope.clone();
        let inner = Ty::any_number(&mut self.random);
        let init = self.value(inner, depth);
        let name = self.name();
        self.scope.declare(&name, Kind::One(inner), false);
        let value = self.value(ty, depth);
        self.scope = outer;
        format!("{{ let {name} = {init}; {value} }}")
    }

    fn call(&mut self, ty: Ty, depth: usize) -> String {
        let fitting: Vec<Helper> =
            self.helpers.iter().filter(|helper| helper.result == ty).cloned().collect();
        if fitting.is_empty() {
            return self.leaf(ty);
        }
        let helper = self.random.pick(&fitting);
        let args: Vec<String> = helper.params.iter().map(|ty| self.value(*ty, depth)).collect();
        format!("{}({})", helper.name, args.join(", "))
    }

    /// An element of a constant table of seven.
    fn table(&mut self, ty: Ty, depth: usize) -> String {
        let table = match ty {
            Ty::F64 => "REALS",
            Ty::I32 => "WHOLES",
            Ty::U8 => "BYTES",
            _ => return self.leaf(ty),
        };
        let index = self.operand(Ty::Usize, depth);
        if self.style.panics && self.random.percent(20) {
            return format!("{table}[{index} & 7]");
        }
        format!("{table}[{index} % 7]")
    }
}

/// Where the parenthesis closes that a text begins with.
fn matching(text: &str) -> usize {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        open += i32::from(c == '(') - i32::from(c == ')');
        if open == 0 {
            return at;
        }
    }
    text.len()
}
