//! Random functions of plain numbers.
//!
//! They type-check, end, and are accepted by the compiler; whether they panic,
//! overflow or divide by zero is left to chance and to their style.

use super::Random;
use super::scope::{Kind, Scope};
use super::types::Ty;

/// Names are few, so that they hide one another.
const NAMES: [&str; 12] = ["a", "b", "c", "d", "p", "q", "s", "t", "u", "v", "x", "y"];
const PARAMS: [&str; 4] = ["x", "y", "z", "w"];

/// What all of a program has in common.
#[derive(Clone, Copy)]
pub struct Style {
    /// Plain arithmetic on integers, which overflows.
    pub overflow: bool,
    /// Divisions by anything, indices out of range, assertions.
    pub panics: bool,
}

/// A kernel that the program may call.
#[derive(Clone)]
pub struct Helper {
    pub name: String,
    pub params: Vec<Ty>,
    pub result: Ty,
}

/// A random program: one ufunc, and the kernels that it calls.
pub struct Program {
    pub params: Vec<Ty>,
    /// Whether the functions of numkern are called in it, so that the plain
    /// function, which calls those of std, is no oracle.
    pub elementary: bool,
    /// The helpers and the ufunc, without its attribute.
    pub helpers: String,
    pub text: String,
}

/// Writes one function.
pub struct Writer {
    pub random: Random,
    pub scope: Scope,
    pub style: Style,
    pub helpers: Vec<Helper>,
    /// How many more elementary functions there may be, and of which type.
    pub elementary: usize,
    pub elementary_of: Ty,
    pub result_type: Ty,
    /// How many more statements there may be.
    pub budget: usize,
    /// For labels and counters.
    pub count: usize,
    /// The variable that a loop gives its value to.
    pub given: Option<(String, Ty)>,
}

/// The program of a seed.
pub fn program(seed: u64) -> Program {
    let mut random = Random::new(seed);
    let style = Style { overflow: random.percent(35), panics: random.percent(40) };
    let elementary = if random.percent(14) { 1 + random.below(2) } else { 0 };
    let elementary_of = Ty::any_float(&mut random);
    let budget = 2 + random.below(6);
    let mut writer = Writer {
        random,
        scope: Scope::default(),
        style,
        helpers: Vec::new(),
        elementary: 0,
        elementary_of,
        result_type: Ty::F64,
        budget: 0,
        count: 0,
        given: None,
    };
    let mut helpers = String::new();
    for number in 0..[0, 0, 0, 1, 2][writer.random.below(5)] {
        let name = format!("help_{seed}_{number}");
        writer.budget = 1 + writer.random.below(3);
        let (text, params, result) = writer.function(&name);
        helpers.push_str(&format!("#[njit]\n{text}\n"));
        writer.helpers.push(Helper { name, params, result });
    }
    writer.elementary = elementary;
    writer.budget = budget;
    let (text, params, _) = writer.function(&format!("body_{seed}"));
    Program { params, elementary: writer.elementary < elementary, helpers, text }
}

impl Writer {
    /// A function, its parameters and its result.
    fn function(&mut self, name: &str) -> (String, Vec<Ty>, Ty) {
        self.scope = Scope::default();
        let count = [1, 1, 2, 2, 2, 3, 3, 4][self.random.below(8)];
        let types: Vec<Ty> = (0..count).map(|_| Ty::any(&mut self.random)).collect();
        let mut params = Vec::new();
        for (name, ty) in PARAMS.iter().zip(&types) {
            let mutable = self.random.percent(12);
            self.scope.declare(name, Kind::One(*ty), mutable);
            params.push(format!("{}{name}: {}", if mutable { "mut " } else { "" }, ty.name()));
        }
        self.result_type = match self.random.percent(45) {
            true => types[0],
            false => Ty::any(&mut self.random),
        };
        let result = self.result_type;
        let mut body = String::new();
        // Most have a loop, because those run in lanes.
        let looping = self.random.percent(80).then(|| 1 + self.random.below(self.budget));
        while self.budget > 0 {
            let statement = match Some(self.budget) == looping {
                true => self.loop_statement(),
                false => self.statement(0),
            };
            body.push_str(&statement);
            body.push('\n');
        }
        let last = match self.random.below(12) {
            0 => {
                let value = self.value(result, 2);
                format!("return {value};")
            }
            1 => {
                // A tail that leaves on both sides, or on one.
                let (cond, a) = (self.condition(1), self.value(result, 2));
                format!("if {cond} {{ return {a}; }} else {{ {} }}", self.value(result, 2))
            }
            _ => self.value(result, 3),
        };
        let params = params.join(", ");
        (format!("fn {name}({params}) -> {} {{\n{body}{last}\n}}", result.name()), types, result)
    }

    /// A name for a variable, often one that there is already.
    pub fn name(&mut self) -> String {
        self.random.pick(&NAMES).to_owned()
    }

    /// Statements in braces, in a scope of their own; at times one that leaves
    /// at the end.
    pub fn block(&mut self, depth: usize) -> String {
        let outer = self.scope.clone();
        let mut body = String::from("{ ");
        for _ in 0..1 + self.random.below(3) {
            if self.budget == 0 {
                break;
            }
            body.push_str(&self.statement(depth));
            body.push(' ');
        }
        if body.len() < 3 {
            body.push_str(&self.assignment());
        }
        if !self.scope.loops.is_empty() && self.random.percent(10) {
            body.push_str(&format!("{};", self.leave()));
        } else if self.random.percent(5) {
            let result = self.result_type;
            body.push_str(&format!("return {};", self.value(result, 2)));
        }
        self.scope = outer;
        body.push('}');
        body
    }

    /// A `break` or `continue` of some loop around, without the semicolon.
    pub fn leave(&mut self) -> String {
        let loops = self.scope.loops.clone();
        let inner = loops.len() - 1;
        let at = if self.random.percent(70) { inner } else { self.random.below(loops.len()) };
        let target = &loops[at];
        let label = match &target.label {
            Some(label) if at != inner || self.random.percent(30) => format!(" {label}"),
            _ if at != inner => return self.leave_inner(&loops[inner]),
            _ => String::new(),
        };
        self.leave_to(&label, target.value)
    }

    fn leave_inner(&mut self, around: &super::scope::Around) -> String {
        self.leave_to("", around.value)
    }

    fn leave_to(&mut self, label: &str, value: Option<Ty>) -> String {
        if self.random.percent(35) {
            return format!("continue{label}");
        }
        match value {
            Some(ty) => {
                let value = self.operand(ty, 1);
                format!("break{label} {value}")
            }
            None => format!("break{label}"),
        }
    }
}
