//! What the compiler says of a program, in the words of the interpreter.

use std::collections::{BTreeMap, HashMap};

use super::program::{Index, Int, Place, Program, Value};
use crate::analyse::text::{bare, text};
use crate::analyse::{Number, Parallel, Spot};
use crate::diag::Sink;
use crate::hir::visit::{Visit, walk_expr};
use crate::hir::{Expr, ExprId, ExprKind, Kernel, LocalId};

/// A loop that runs in parallel, if its numbers say so.
pub struct Judged {
    pub parallel: Parallel,
    names: HashMap<LocalId, String>,
    values: HashMap<ExprId, Index>,
    keys: HashMap<ExprId, Value>,
}

/// The accepted loops by their numbers, or the codes of what is refused.
pub type Verdict = Result<BTreeMap<usize, Judged>, Vec<u16>>;

pub fn judge(program: &Program) -> Verdict {
    let text = program.text("k");
    let mut function = syn::parse_str::<syn::ItemFn>(&text)
        .unwrap_or_else(|error| panic!("the generator wrote no function: {error}\n{text}"));
    let mut sink = Sink::new();
    let options = crate::args::collect("parallel", Default::default(), &mut function, &mut sink);
    let kernel = crate::front::read(function);
    let types = crate::infer::infer(&kernel);
    crate::check::check(&kernel, &types, &options, &mut sink);
    let facts = crate::analyse::analyse(&kernel, &types, &options, &mut sink);
    let codes: Vec<u16> = sink.found().iter().map(|one| one.code.0).collect();
    let _ = sink.finish();
    if !codes.is_empty() {
        return Err(codes);
    }
    let mut exprs = Exprs(HashMap::new());
    exprs.block(&kernel.body);
    let loops = facts.loops.into_iter().enumerate();
    let loops = loops.filter_map(|(number, facts)| {
        Some((number, Judged::new(facts.parallel?, &kernel, &exprs.0)))
    });
    Ok(loops.collect())
}

impl Judged {
    fn new(parallel: Parallel, kernel: &Kernel, exprs: &HashMap<ExprId, &Expr>) -> Judged {
        let mut judged = Judged {
            names: HashMap::new(),
            values: HashMap::new(),
            keys: HashMap::new(),
            parallel,
        };
        let mut ids = Vec::new();
        for owned in &judged.parallel.owned {
            let mut note = |number: &Number| named(number, &mut ids);
            for run in &owned.runs {
                [&run.start, &run.end, &run.length].into_iter().for_each(&mut note);
            }
            for way in &owned.ways {
                way.stride.iter().for_each(&mut note);
                for part in way.parts.iter().chain(&way.others) {
                    [&part.factor, &part.rest, &part.rows].into_iter().for_each(&mut note);
                }
            }
        }
        for id in ids {
            judged.values.insert(id, index_of(kernel, exprs[&id]));
        }
        for selection in &judged.parallel.selections {
            judged.keys.insert(selection.key, value_of(kernel, exprs[&selection.key]));
        }
        let locals = (0..).map(LocalId).take(kernel.locals.len());
        judged.names = locals.map(|id| (id, kernel.local(id).name.to_string())).collect();
        judged
    }

    pub fn name(&self, local: LocalId) -> &str {
        &self.names[&local]
    }

    /// The expression that a number before the loop is.
    pub fn value(&self, id: ExprId) -> &Index {
        &self.values[&id]
    }

    pub fn key(&self, id: ExprId) -> &Value {
        &self.keys[&id]
    }

    /// The objects of the interpreter that a place consists of.
    pub fn objects(&self, spot: &Spot) -> Vec<String> {
        let name = self.name(spot.local);
        match spot.path.as_slice() {
            [] if name == "pair" => vec!["pair.0".to_owned(), "pair.1".to_owned()],
            path => vec![
                std::iter::once(name)
                    .chain(path.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join("."),
            ],
        }
    }

    pub fn writes_in_place(&self, name: &str) -> bool {
        self.parallel.writers.iter().any(|local| self.name(*local) == name)
    }

    /// Whether each block has its own copy, so that what is made of the copies
    /// is compared with the serial result instead.
    pub fn copies(&self, name: &str) -> bool {
        let root = name.split('.').next().unwrap_or(name);
        self.parallel.states.iter().any(|state| self.name(state.local) == root)
    }
}

fn named(number: &Number, ids: &mut Vec<ExprId>) {
    match number {
        Number::Value(id) => ids.push(*id),
        Number::Sum(items) | Number::Product(items) => {
            items.iter().for_each(|item| named(item, ids));
        }
        Number::Operation(_, sides) => sides.iter().for_each(|side| named(side, ids)),
        Number::Literal(_) | Number::Length(..) | Number::Counter(_) => {}
    }
}

fn index_of(kernel: &Kernel, expr: &Expr) -> Index {
    let expr = bare(expr);
    let name = |local: LocalId| kernel.local(local).name.to_string();
    match &expr.kind {
        ExprKind::Local(local, _) => Index::Var(name(*local)),
        ExprKind::MethodCall { receiver, method, .. } => {
            let ExprKind::Local(local, _) = bare(receiver).kind else { panic!("a query of what?") };
            match method.to_string().as_str() {
                "len" => Index::Len(name(local)),
                "nrows" | "ncols" => Index::Rows(name(local)),
                other => panic!("the generator writes no `{other}`"),
            }
        }
        ExprKind::Cast { operand, .. } => {
            Index::Cast(Int::Usize, Box::new(index_of(kernel, operand)))
        }
        _ => panic!("the interpreter cannot evaluate `{}`", text(expr)),
    }
}

fn value_of(kernel: &Kernel, expr: &Expr) -> Value {
    let expr = bare(expr);
    let scalar = |name: String| Value::Read(Place::Scalar(name));
    let name = |local: LocalId| kernel.local(local).name.to_string();
    match &expr.kind {
        ExprKind::Local(local, _) => scalar(name(*local)),
        ExprKind::Field { base, member } => {
            let ExprKind::Local(local, _) = bare(base).kind else { panic!("a field of what?") };
            let syn::Member::Unnamed(field) = member else { panic!("a named field") };
            scalar(format!("{}.{}", name(local), field.index))
        }
        ExprKind::Index { base, index } => {
            let ExprKind::Local(local, _) = bare(base).kind else { panic!("an element of what?") };
            Value::Read(Place::One(name(local), index_of(kernel, index)))
        }
        _ => panic!("the interpreter cannot compare `{}`", text(expr)),
    }
}

struct Exprs<'a>(HashMap<ExprId, &'a Expr>);

impl<'a> Visit<'a> for Exprs<'a> {
    fn expr(&mut self, expr: &'a Expr) {
        self.0.insert(expr.id, expr);
        walk_expr(self, expr);
    }
}
