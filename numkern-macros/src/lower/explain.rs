//! The report behind `name::explain()`.

use std::collections::HashMap;

use quote::ToTokens;

use super::lane_notes::LaneNotes;
use super::{ExprPlan, LoopPlan, Note};
use crate::analyse::{Check, LaneSource, Obstacle, Parallel, Recurrence, Reduction, Spmd};
use crate::args::{Options, Order, Simd, Target, Vectorize};
use crate::hir::visit::{self, Visit};
use crate::hir::{ExprId, Kernel, LocalId, Loop, LoopKind};

/// Builds the report, in source order.
pub(super) fn report(
    kernel: &Kernel,
    options: &Options,
    ways: &Ways<'_>,
    exprs: &HashMap<ExprId, ExprPlan>,
) -> Vec<Note> {
    let mut notes = Vec::new();
    let name = kernel.name();
    if let Some(vectorize) = &options.vectorize {
        let (way, mut why) = elements(kernel, vectorize, ways.spmd, ways.functions);
        let way = match (vectorize.target, way) {
            (Target::Cpu, way) => way,
            (Target::Parallel, "lanes") => "parallel lanes",
            (Target::Parallel, "scalar") => "parallel scalar",
            (Target::Parallel, _) => "parallel SIMD",
        };
        if vectorize.target == Target::Parallel {
            why.push_str("; in blocks of elements on all threads when the arrays are large");
        }
        let what = "the loop over the elements".to_string();
        notes.push(Note { span: vectorize.span.start, what, way, why });
    }
    let mut walk = Loops { kernel, options, ways, notes: Vec::new() };
    walk.block(&kernel.body);
    notes.append(&mut walk.notes);
    notes.extend(fastmath(options, exprs, ways.functions));
    if notes.is_empty() {
        notes.push(Note {
            span: name.span(),
            what: "the body".to_string(),
            way: "scalar",
            why: "there is no loop; it is compiled for every CPU level".to_string(),
        });
    }
    notes
}

/// How the elements of a ufunc are computed, and why.
fn elements(
    kernel: &Kernel,
    vectorize: &Vectorize,
    spmd: Option<&Result<Spmd, Obstacle>>,
    functions: usize,
) -> (&'static str, String) {
    let plain = kernel.loop_count == 0 && functions == 0;
    if plain {
        let why = "the loop over the elements is contiguous; LLVM vectorises the body at the CPU \
                   level, and a kernel that it calls runs in lanes if it loops";
        return ("SIMD", why.to_string());
    }
    let cause = if kernel.loop_count > 0 { "loops" } else { "calls elementary functions" };
    match spmd {
        Some(Ok(spmd)) => {
            let count = if spmd.broad {
                "8 elements"
            } else if kernel.item.sig.generics.params.is_empty() {
                "16 elements"
            } else {
                "16 elements of 32 bits, or 8 of 64,"
            };
            ("lanes", format!("{count} side by side; masks say which are still in a loop"))
        }
        Some(Err(obstacle)) => {
            ("scalar", format!("the body {cause}, and {} has no form in lanes", obstacle.why))
        }
        None if vectorize.simd.value == Simd::Off => {
            ("scalar", format!("the body {cause}, and `simd = \"off\"` keeps it out of lanes"))
        }
        None => (
            "scalar",
            format!("the body {cause}; only functions of plain numbers have a form in lanes"),
        ),
    }
}

/// What was decided about every loop, indexed by its id.
pub(super) struct Ways<'a> {
    /// The plans.
    pub loops: &'a [LoopPlan],
    /// Why a serial loop is serial.
    pub why_serial: Vec<String>,
    /// The index accesses in its body, and when each is checked.
    pub checks: Vec<Vec<(String, Check)>>,
    /// How many loops are around it.
    pub depths: Vec<usize>,
    /// How many calls of elementary functions there are.
    pub functions: usize,
    /// The body in lanes, or what is in the way.
    pub spmd: Option<&'a Result<Spmd, Obstacle>>,
    /// The loops that asked for lanes.
    pub lanes: &'a LaneNotes,
}

struct Loops<'a> {
    kernel: &'a Kernel,
    options: &'a Options,
    ways: &'a Ways<'a>,
    notes: Vec<Note>,
}

impl<'a> Visit<'a> for Loops<'a> {
    fn loop_(&mut self, loop_: &'a Loop) {
        let (way, why) = match &self.ways.loops[loop_.id.0] {
            LoopPlan::Serial if self.varying(loop_) => (
                "lanes",
                "runs while any element is left; those that have left are off".to_string(),
            ),
            LoopPlan::Serial => ("scalar order", self.ways.why_serial[loop_.id.0].clone()),
            LoopPlan::Parallel(parallel, None) => ("parallel", self.parallel(parallel)),
            LoopPlan::Parallel(parallel, Some(lanes)) => {
                let what = match &lanes.reduction.recurrence {
                    Some(recurrence) => format!(
                        "{}; blocks are joined by powers of the factor",
                        self.recurrence(recurrence)
                    ),
                    None => format!("{} accumulators in each block", lanes.lanes),
                };
                ("parallel lanes", format!("{what}; {}", self.parallel(parallel)))
            }
            LoopPlan::Lanes(lanes) => {
                let over = match lanes.reduction.source {
                    LaneSource::Range { .. } => {
                        "reads are checked once before the loop; \
                        strided arrays take the order written"
                    }
                    LaneSource::Elements => "for contiguous arrays; others take the order written",
                };
                let what = match &lanes.reduction.recurrence {
                    Some(recurrence) => self.recurrence(recurrence),
                    None => {
                        let names = self.names(&lanes.reduction.scalars);
                        format!("{} accumulators for {names}", lanes.lanes)
                    }
                };
                ("lanes", format!("{what}; {over}"))
            }
        };
        let plan = &self.ways.loops[loop_.id.0];
        let (way, why) = self.ways.lanes.note(loop_, plan, (way, why));
        let checks = (!self.ways.lanes.checks_elements(loop_.id))
            .then(|| bounds(&self.ways.checks[loop_.id.0]));
        let why = match checks.flatten() {
            Some(checks) => format!("{why}; {checks}"),
            None => why,
        };
        let what = match &loop_.kind {
            LoopKind::For { prange: Some(_), .. } => "for over prange!",
            LoopKind::For { .. } => "for",
            LoopKind::While { .. } => "while",
            LoopKind::Loop => "loop",
        };
        let what = "  ".repeat(self.ways.depths[loop_.id.0]) + what;
        self.notes.push(Note { span: loop_.keyword, what, way, why });
        visit::walk_loop(self, loop_);
    }
}

impl Loops<'_> {
    /// Whether the elements of a ufunc leave the loop one by one.
    fn varying(&self, loop_: &Loop) -> bool {
        matches!(self.ways.spmd, Some(Ok(spmd)) if spmd.loops.contains(&loop_.id))
    }

    fn recurrence(&self, recurrence: &Recurrence) -> String {
        let name = &self.kernel.local(recurrence.local).name;
        let lanes = if recurrence.fixed {
            "32 chains side by side, each over every 32nd step"
        } else {
            "32 steps at a time are joined two by two"
        };
        format!("`{name}` is a recurrence: {lanes}; the order written where that overflows")
    }

    fn parallel(&self, parallel: &Parallel) -> String {
        let mut parts = vec!["blocks by length alone, so the bits do not depend on threads".into()];
        if !parallel.writers.is_empty() {
            let names = self.list(&parallel.writers);
            parts.push(format!("each iteration writes its own part of {names}"));
        }
        if !parallel.assumed.is_empty() {
            let names = self.list(&parallel.assumed);
            parts.push(format!(
                "shares {names} by its author's word (`assume_disjoint`), atomically, each access \
                 checked in debug builds"
            ));
        }
        if !parallel.needless.is_empty() {
            let names = self.list(&parallel.needless);
            parts.push(format!("`assume_disjoint` is not needed for {names}"));
        }
        if !parallel.owned.is_empty() {
            let mut names: Vec<_> = parallel
                .owned
                .iter()
                .map(|owned| format!("`{}`", self.kernel.local(owned.local).name))
                .collect();
            names.dedup();
            parts.push(format!(
                "that the parts of {} do not overlap is tested before the loop; it runs on one \
                 thread if they do",
                names.join(", ")
            ));
        }
        if !parallel.scalars.is_empty() {
            parts.push(format!("reduces {} in block order", self.names(&parallel.scalars)));
        }
        let fields: Vec<_> = parallel
            .states
            .iter()
            .flat_map(|state| state.fields.iter().map(|(path, _)| (state.local, path.as_slice())))
            .map(|(local, path)| self.place(local, path))
            .collect();
        if !fields.is_empty() {
            parts.push(format!("reduces {} in block order", fields.join(", ")));
        }
        for selection in &parallel.selections {
            let places = selection.members.iter().map(|spot| self.place(spot.local, &spot.path));
            let places = places.collect::<Vec<_>>().join(", ");
            let which = if selection.op.takes_equal() { "last" } else { "first" };
            parts.push(format!("keeps {places} of the {which} best, compared in block order"));
        }
        for chain in &parallel.chains {
            let (low, high) = (&chain.low, &chain.high);
            parts.push(format!(
                "on one thread unless {} is below {} before the loop, because of the `else`",
                self.place(low.local, &low.path),
                self.place(high.local, &high.path),
            ));
        }
        if !parallel.arrays.is_empty() {
            let names = self.names(&parallel.arrays);
            parts.push(format!("each block has its own {names}, combined in block order"));
        }
        if parallel.leaves {
            parts.push("the first iteration, in loop order, that returns ends it".into());
        }
        parts.extend(self.tuning());
        parts.join("; ")
    }

    /// A variable or a field of one, as written.
    fn place(&self, local: LocalId, path: &[String]) -> String {
        let path: String = path.iter().map(|field| format!(".{field}")).collect();
        format!("`{}{path}`", self.kernel.local(local).name)
    }

    /// What the options say, in the words of the options.
    fn tuning(&self) -> impl Iterator<Item = String> {
        let tuning = &self.options.tuning;
        let text = |expr: &syn::Expr| expr.to_token_stream().to_string();
        let min_len = tuning.min_len.as_ref().map(text);
        let chunk = tuning.chunk.as_ref().map(text);
        let order = tuning.order.map(|order| match order {
            Order::Static => "each thread takes one run of neighbouring blocks",
            Order::Dynamic => "the next block goes to the thread that is free",
        });
        let serial = min_len.map(|n| format!("on one thread below {n} iterations"));
        let blocks = chunk.map(|n| format!("blocks of {n} iterations"));
        serial.into_iter().chain(blocks).chain(order.map(String::from))
    }

    fn names(&self, reductions: &[Reduction]) -> String {
        self.list(&reductions.iter().map(|reduction| reduction.local).collect::<Vec<_>>())
    }

    fn list(&self, locals: &[LocalId]) -> String {
        let names: Vec<_> =
            locals.iter().map(|id| format!("`{}`", self.kernel.local(*id).name)).collect();
        names.join(", ")
    }
}

/// When the index accesses of a loop are checked.
fn bounds(checks: &[(String, Check)]) -> Option<String> {
    let count = |wanted: &Check| checks.iter().filter(|(_, check)| check == wanted).count();
    let counted = |n: usize| if n == 1 { "1 index".into() } else { format!("{n} indices") };
    let mut parts = Vec::new();
    match count(&Check::Proved) {
        0 => {}
        n => parts.push(format!("{} proved in range", counted(n))),
    }
    match count(&Check::Once) {
        0 => {}
        n => parts.push(format!("{} checked once before the loop", counted(n))),
    }
    match count(&Check::Nest) {
        0 => {}
        n => parts.push(format!("{} checked once before the nest of loops", counted(n))),
    }
    let mut reasons: Vec<(&str, Vec<String>)> = Vec::new();
    for (access, check) in checks {
        let Check::Each(why) = check else { continue };
        let access = format!("`{access}`");
        match reasons.iter_mut().find(|(other, _)| other == why) {
            Some((_, accesses)) if accesses.contains(&access) => {}
            Some((_, accesses)) => accesses.push(access),
            None => reasons.push((why, vec![access])),
        }
    }
    for (why, accesses) in reasons {
        parts.push(format!("{} checked each time ({why})", accesses.join(", ")));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// One line for each fastmath option, saying what it did here.
fn fastmath(options: &Options, exprs: &HashMap<ExprId, ExprPlan>, functions: usize) -> Vec<Note> {
    let Some(fastmath) = &options.fastmath else {
        return Vec::new();
    };
    let count = |wanted: fn(&ExprPlan) -> bool| exprs.values().filter(|plan| wanted(plan)).count();
    let allowed = fastmath.value;
    let mut notes = Vec::new();
    let mut note = |what: &str, way, why: String| {
        notes.push(Note { span: fastmath.span.start, what: what.to_string(), way, why });
    };
    if allowed.contract {
        let n = count(|plan| matches!(plan, ExprPlan::Fused { .. }));
        note(
            "contract",
            "fastmath",
            match n {
                0 => "no multiply-add here".to_string(),
                1 => "1 multiply-add, fused at levels that have FMA".to_string(),
                n => format!("{n} multiply-adds, fused at levels that have FMA"),
            },
        );
    }
    if allowed.arcp {
        let n = count(|plan| matches!(plan, ExprPlan::Reciprocal));
        note(
            "arcp",
            "fastmath",
            match n {
                0 => "no division by an invariant here".to_string(),
                1 => "1 division by an invariant became a product".to_string(),
                n => format!("{n} divisions by invariants became products"),
            },
        );
    }
    if allowed.nsz {
        let n = count(|plan| matches!(plan, ExprPlan::DropZero(_)));
        note(
            "nsz",
            "fastmath",
            match n {
                0 => "no addition of a literal zero here".to_string(),
                1 => "1 addition of zero dropped".to_string(),
                n => format!("{n} additions of zero dropped"),
            },
        );
    }
    if allowed.afn {
        let n = functions;
        note(
            "afn",
            "fastmath",
            match n {
                0 => "no elementary function here".to_string(),
                1 => "1 elementary function, within 4 ULP instead of 1".to_string(),
                n => format!("{n} elementary functions, within 4 ULP instead of 1"),
            },
        );
    }
    notes
}
