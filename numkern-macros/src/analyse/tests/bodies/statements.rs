//! Random statements.

use super::generate::Writer;
use super::scope::{Around, Kind};
use super::types::Ty;

impl Writer {
    /// One statement.
    pub fn statement(&mut self, depth: usize) -> String {
        self.budget = self.budget.saturating_sub(1);
        let nested = self.scope.loops.len();
        match self.random.below(100) {
            0..22 => self.let_(),
            22..27 => self.let_tuple(),
            27..30 => self.let_array(),
            30..33 => self.let_later(),
            33..55 => self.assignment(),
            55..60 if nested > 0 => {
                let (cond, leave) = (self.condition(1), self.leave());
                format!("if {cond} {{ {leave}; }}")
            }
            55..63 if self.random.percent(40) => {
                let (cond, result) = (self.condition(2), self.result_type);
                format!("if {cond} {{ return {}; }}", self.value(result, 2))
            }
            63..66 if self.style.panics => self.assertion(),
            66..76 if depth < 3 => self.if_(depth + 1),
            76..80 if depth < 3 => self.match_(depth + 1),
            80..82 if depth < 3 => self.block(depth + 1),
            82..100 if nested < 3 && depth < 4 => self.loop_(depth + 1),
            _ => self.assignment(),
        }
    }

    /// A loop.
    pub fn loop_statement(&mut self) -> String {
        self.budget = self.budget.saturating_sub(1);
        self.loop_(1)
    }

    fn let_(&mut self) -> String {
        let ty = Ty::any(&mut self.random);
        let value = self.value(ty, 3);
        let mutable = self.random.percent(65);
        let name = self.name();
        self.scope.declare(&name, Kind::One(ty), mutable);
        let written = if self.random.percent(40) { format!(": {}", ty.name()) } else { "".into() };
        format!("let {}{name}{written} = {value};", if mutable { "mut " } else { "" })
    }

    fn let_tuple(&mut self) -> String {
        let (a, b) = (Ty::any(&mut self.random), Ty::any(&mut self.random));
        let (left, right) = (self.value(a, 2), self.value(b, 2));
        if self.random.percent(50) {
            let name = self.name();
            self.scope.declare(&name, Kind::Tuple(a, b), true);
            return format!("let mut {name} = ({left}, {right});");
        }
        let first = self.name();
        let second = loop {
            let name = self.name();
            if name != first {
                break name;
            }
        };
        self.scope.declare(&first, Kind::One(a), true);
        self.scope.declare(&second, Kind::One(b), false);
        format!("let (mut {first}, {second}) = ({left}, {right});")
    }

    fn let_array(&mut self) -> String {
        let ty = Ty::any_number(&mut self.random);
        let values = [self.value(ty, 1), self.value(ty, 1), self.value(ty, 1)];
        let name = self.name();
        self.scope.declare(&name, Kind::Array(ty), true);
        match self.random.percent(50) {
            true => format!("let mut {name} = [{}; 3];", values[0]),
            false => format!("let mut {name} = [{}];", values.join(", ")),
        }
    }

    /// A variable that gets its value in branches.
    fn let_later(&mut self) -> String {
        let ty = Ty::any(&mut self.random);
        let name = self.name();
        // No older variable of the name can be read in the branches.
        self.scope.vars.retain(|var| var.name != name);
        let cond = self.condition(2);
        let (a, b) = (self.value(ty, 2), self.value(ty, 2));
        let text = format!(
            "let {name}: {}; if {cond} {{ {name} = {a}; }} else {{ {name} = {b}; }}",
            ty.name()
        );
        self.scope.declare(&name, Kind::One(ty), false);
        text
    }

    /// An assignment to something that can be assigned; a `let` if nothing can.
    pub fn assignment(&mut self) -> String {
        let types = self.scope.writable_types();
        if types.is_empty() {
            return self.let_();
        }
        let ty = self.random.pick(&types);
        let places = self.scope.writable(ty);
        let place = self.random.pick(&places);
        if places.len() > 1 && self.random.percent(12) {
            let other = self.random.pick(&places);
            if root(&other) != root(&place) {
                let (a, b) = (self.value(ty, 1), self.value(ty, 1));
                return match self.random.percent(50) {
                    true => format!("({place}, {other}) = ({other}, {place});"),
                    false => format!("({place}, {other}) = ({a}, {b});"),
                };
            }
        }
        let value = self.value(ty, 3);
        if ty == Ty::Bool || self.random.percent(45) {
            let op = match ty {
                Ty::Bool => self.random.pick(&["=", "=", "|=", "&=", "^="]),
                _ => "=",
            };
            return format!("{place} {op} {value};");
        }
        if ty.is_float() {
            let op = self.random.pick(&["+=", "-=", "*=", "+=", "/=", "*=", "%="]);
            return format!("{place} {op} {value};");
        }
        match self.random.below(6) {
            0 | 1 if self.style.overflow => {
                format!("{place} {} {value};", self.random.pick(&["+=", "-=", "*="]))
            }
            0 => format!("{place} = {place}.wrapping_add({value});"),
            1 => format!("{place} /= {};", self.random.pick(&["2", "3"])),
            2 => format!("{place} %= {};", self.random.pick(&["10", "100", "7"])),
            3 => format!("{place} >>= {};", self.random.pick(&["1", "2"])),
            _ => format!("{place} {} {value};", self.random.pick(&["|=", "&=", "^="])),
        }
    }

    fn assertion(&mut self) -> String {
        let ty = Ty::any_number(&mut self.random);
        let (a, b) = (self.operand(ty, 1), self.operand(ty, 1));
        let names = self.scope.named(|kind| matches!(kind, Kind::One(_)));
        let name = self.random.pick(&names);
        match self.random.below(5) {
            0 => format!("assert!({a} != {b} || {a} == {b}, \"no {{}}\", {name});"),
            1 => format!("assert_ne!({a}, {b});"),
            2 => format!("if {a} == {b} {{ panic!(\"with {{}}\", {name}); }}"),
            3 => format!("debug_assert!({a} != {b}, \"as {{{name}}}\");"),
            _ => format!("assert!({a} <= {b} || {a} > {b}, \"{{{name}:?}} it is\");"),
        }
    }

    fn if_(&mut self, depth: usize) -> String {
        let cond = self.condition(2);
        let then = self.block(depth);
        match self.random.below(4) {
            0 => format!("if {cond} {then}"),
            1 => {
                let (second, other) = (self.condition(2), self.block(depth));
                format!("if {cond} {then} else if {second} {other} else {}", self.block(depth))
            }
            _ => format!("if {cond} {then} else {}", self.block(depth)),
        }
    }

    fn match_(&mut self, depth: usize) -> String {
        let (head, patterns) = self.arms(2);
        let mut text = format!("match {head} {{ ");
        for (pattern, bound) in patterns {
            let outer = self.scope.clone();
            let pattern = self.guarded(pattern, bound, 1);
            let body = self.block(depth);
            self.scope = outer;
            text.push_str(&format!("{pattern} => {body} "));
        }
        text + "}"
    }

    fn loop_(&mut self, depth: usize) -> String {
        let label = self.random.percent(35).then(|| {
            self.count += 1;
            format!("'l{}", self.count)
        });
        let head = label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        let turns = [9, 5, 3][self.scope.loops.len().min(2)];
        let outer = self.scope.clone();
        // What leaves a loop cannot stand in its own header.
        self.scope.loops.clear();
        let text = match self.random.below(10) {
            0..4 => {
                let cond = self.condition(2);
                self.count += 1;
                let fuel = format!("n{}", self.count);
                let cond = match self.random.below(3) {
                    0 => format!("{fuel} < {turns} && ({cond})"),
                    1 => format!("({cond}) && {fuel} < {turns}"),
                    _ => format!("{} && {fuel} < {turns}", self.operand(Ty::Bool, 1)),
                };
                self.scope.loops = outer.loops.clone();
                self.scope.loops.push(Around { label, value: None });
                self.scope.declare(&fuel, Kind::Untyped, false);
                let body = self.block(depth);
                format!("let mut {fuel} = 0; {head}while {cond} {{ {fuel} += 1; {body} }}")
            }
            4..6 => self.endless(&outer.loops, label, &head, turns, depth),
            _ => {
                let (range, ty) = self.range(turns);
                self.scope.loops = outer.loops.clone();
                self.scope.loops.push(Around { label, value: None });
                let name = self.name();
                let pattern = if self.random.percent(12) { "_" } else { &name };
                if pattern != "_" {
                    self.scope.declare(&name, Kind::One(ty), false);
                }
                let body = self.block(depth);
                format!("{head}for {pattern} in {range} {body}")
            }
        };
        self.scope = outer;
        if let Some((name, ty)) = self.given.take() {
            self.scope.declare(&name, Kind::One(ty), false);
        }
        text
    }

    /// A `loop` that ends by a counter, at times with a value.
    fn endless(
        &mut self,
        around: &[Around],
        label: Option<String>,
        head: &str,
        turns: usize,
        depth: usize,
    ) -> String {
        let value = self.random.percent(40).then(|| Ty::any(&mut self.random));
        self.count += 1;
        let fuel = format!("n{}", self.count);
        let given = value.map(|ty| (self.name(), ty));
        let end = match value {
            Some(ty) => self.value(ty, 2),
            None => String::new(),
        };
        self.scope.loops = around.to_vec();
        self.scope.loops.push(Around { label, value });
        self.scope.declare(&fuel, Kind::Untyped, false);
        let early = (self.random.percent(70)).then(|| {
            let cond = self.condition(2);
            match value {
                Some(ty) => format!("if {cond} {{ break {}; }}", self.operand(ty, 2)),
                None => format!("if {cond} {{ break; }}"),
            }
        });
        let early = early.unwrap_or_default();
        let body = self.block(depth);
        let (before, after) = match &given {
            Some((name, ty)) => (format!("let {name}: {} = ", ty.name()), ";"),
            None => (String::new(), ""),
        };
        self.given = given;
        format!(
            "let mut {fuel} = 0; {before}{head}loop {{ if {fuel} >= {turns} {{ break {end}; }} \
             {fuel} += 1; {early} {body} }}{after}"
        )
    }

    /// The range of a `for` loop, and the type of its numbers.
    fn range(&mut self, turns: usize) -> (String, Ty) {
        let ty = self.random.pick(&[Ty::I32, Ty::Usize, Ty::U32, Ty::I64, Ty::U8]);
        let name = ty.name();
        let operator = self.random.pick(&["..", "..", "..", "..="]);
        // `-1..=u` of an unsigned number would run for ever.
        let range = match self.random.below(5) {
            0 | 1 => format!("0{name}{operator}{turns}"),
            2 => {
                let start = self.random.below(3);
                format!("{start}{operator}{} % {}", self.operand(ty, 1), turns + 1)
            }
            3 => format!(
                "{} % 4{operator}{} % {}",
                self.operand(ty, 1),
                self.operand(ty, 1),
                turns + 1
            ),
            _ => format!("{} % 3{operator}{turns}", self.operand(ty, 1)),
        };
        let range = match self.random.below(8) {
            0 | 1 if operator == ".." => format!("({range}).rev()"),
            2 => format!("({range}).step_by({})", 1 + self.random.below(3)),
            _ => range,
        };
        (range, ty)
    }
}

/// The variable that a place belongs to.
fn root(place: &str) -> &str {
    place.split(['.', '[']).next().unwrap_or(place)
}
