//! The report behind `name::explain()`.

use std::collections::HashMap;

use super::{ExprPlan, LoopPlan, Note};
use crate::analyse::{Check, LaneSource, Parallel, Reduction};
use crate::args::{Options, Target};
use crate::hir::visit::{self, Visit};
use crate::hir::{ExprId, Kernel, Loop, LoopKind};

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
        let (way, why) = match vectorize.target {
            Target::Cpu => (
                "SIMD",
                "the loop over the elements is contiguous; LLVM vectorises \
                 the body at the CPU level, as far as it has no loop of its own",
            ),
            Target::Parallel => (
                "parallel SIMD",
                "as target \"cpu\", in blocks of elements on \
                 all threads when the arrays are large",
            ),
        };
        let what = "the loop over the elements".to_string();
        notes.push(Note { span: vectorize.span.start, what, way, why: why.to_string() });
    }
    let mut walk = Loops { kernel, ways, notes: Vec::new() };
    walk.block(&kernel.body);
    notes.append(&mut walk.notes);
    notes.extend(fastmath(options, exprs));
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
}

struct Loops<'a> {
    kernel: &'a Kernel,
    ways: &'a Ways<'a>,
    notes: Vec<Note>,
}

impl<'a> Visit<'a> for Loops<'a> {
    fn loop_(&mut self, loop_: &'a Loop) {
        let (way, why) = match &self.ways.loops[loop_.id.0] {
            LoopPlan::Serial => ("scalar order", self.ways.why_serial[loop_.id.0].clone()),
            LoopPlan::Parallel(parallel, None) => ("parallel", self.parallel(parallel)),
            LoopPlan::Parallel(parallel, Some(lanes)) => (
                "parallel lanes",
                format!("{} accumulators in each block; {}", lanes.lanes, self.parallel(parallel)),
            ),
            LoopPlan::Lanes(lanes) => {
                let over = match lanes.reduction.source {
                    LaneSource::Range { .. } => {
                        "reads are checked once before the loop; \
                        strided arrays take the order written"
                    }
                    LaneSource::Elements => "for contiguous arrays; others take the order written",
                };
                let names = self.names(&lanes.reduction.scalars);
                ("lanes", format!("{} accumulators for {names}; {over}", lanes.lanes))
            }
        };
        let why = match bounds(&self.ways.checks[loop_.id.0]) {
            Some(bounds) => format!("{why}; {bounds}"),
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
    fn parallel(&self, parallel: &Parallel) -> String {
        let mut parts = vec!["blocks by length alone, so the bits do not depend on threads".into()];
        if !parallel.writers.is_empty() {
            let names: Vec<_> = parallel
                .writers
                .iter()
                .map(|id| format!("`{}`", self.kernel.local(*id).name))
                .collect();
            parts.push(format!("each iteration writes its own part of {}", names.join(", ")));
        }
        if !parallel.scalars.is_empty() {
            parts.push(format!("reduces {} in block order", self.names(&parallel.scalars)));
        }
        if !parallel.arrays.is_empty() {
            let names = self.names(&parallel.arrays);
            parts.push(format!("each block has its own {names}, combined in block order"));
        }
        parts.join("; ")
    }

    fn names(&self, reductions: &[Reduction]) -> String {
        let names: Vec<_> = reductions
            .iter()
            .map(|reduction| format!("`{}`", self.kernel.local(reduction.local).name))
            .collect();
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
fn fastmath(options: &Options, exprs: &HashMap<ExprId, ExprPlan>) -> Vec<Note> {
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
        let why = "no effect yet: elementary functions are std's until the vector math library";
        note("afn", "fastmath", why.to_string());
    }
    notes
}
