//! What a loop does with the variables declared outside it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::collect::Collector;
use super::facts::Chain;
use super::lowered;
use super::reduction::Update;
use super::select::{Site, Spoilt};
use crate::hir::visit::{Visit, walk_pat, walk_stmt};
use crate::hir::{Expr, ExprId, LocalId, Loop, LoopKind, MacroCall, Pat, PatKind, Stmt};

/// One loop, seen from outside: its own variables, and every use of the
/// others.
pub(super) struct Region<'a> {
    /// The variables bound in the loop, its pattern included.
    pub inner: HashSet<LocalId>,
    /// Immutable `let name = value;` in the loop.
    pub lets: HashMap<LocalId, &'a Expr>,
    /// `let mut name = value;` in the loop, where all that comes later makes it
    /// smaller: `if end > n { end = n; }`.
    pub lowered: HashMap<LocalId, &'a Expr>,
    /// Variables of inner loops that count: of ranges, and the counter of
    /// `.enumerate()`.
    pub counters: HashSet<LocalId>,
    /// What those of ranges run over.
    pub ranges: HashMap<LocalId, &'a Expr>,
    /// What the others run over: `x.iter().enumerate()`.
    pub enumerated: HashMap<LocalId, &'a Expr>,
    /// Whether the loop declares items of its own: then a path in it may name
    /// something else than the same path before it.
    pub items: bool,
    /// The uses of each outer variable, in evaluation order.
    pub uses: BTreeMap<LocalId, Vec<Use<'a>>>,
    /// Where outer variables are kept together by a comparison.
    pub sites: Vec<Site<'a>>,
    /// Where an element, or an integer, is the greatest or least so far: the
    /// whole, the place, and the value in both places.
    pub takes: Vec<(&'a Expr, [&'a Expr; 3])>,
    /// Pairs of them in `if .. else if ..`.
    pub chains: Vec<Chain>,
    /// What looks like such a place and is none.
    pub spoilt: Vec<Spoilt<'a>>,
    /// What differs where an element is used, by the use's expression: the sides
    /// of `if i != k { c[i] = c[k]; }`.
    pub unequal: HashMap<ExprId, Vec<[&'a Expr; 2]>>,
    /// The macros in the loop.
    pub macros: Vec<(&'a MacroCall, &'a Expr)>,
    /// Whether an iteration does more than straight-line arithmetic.
    pub heavy: bool,
}

impl<'a> Region<'a> {
    /// Looks through one loop.
    pub(super) fn of(loop_: &'a Loop) -> Self {
        let mut region = Region {
            inner: bound_in(loop_),
            lets: HashMap::new(),
            lowered: lowered::in_loop(loop_),
            counters: HashSet::new(),
            ranges: HashMap::new(),
            enumerated: HashMap::new(),
            items: has_items(loop_),
            uses: BTreeMap::new(),
            sites: Vec::new(),
            takes: Vec::new(),
            chains: Vec::new(),
            spoilt: Vec::new(),
            unequal: HashMap::new(),
            macros: Vec::new(),
            heavy: false,
        };
        let mut collector = Collector::new(&mut region);
        if let LoopKind::While { cond } = &loop_.kind {
            collector.expr(cond);
        }
        collector.block(&loop_.body);
        region
    }

    /// Whether the variable lives outside the loop.
    pub(super) fn is_outer(&self, local: LocalId) -> bool {
        !self.inner.contains(&local)
    }

    /// Whether the loop may change the outer variable.
    pub(super) fn writes(&self, local: LocalId) -> bool {
        self.uses.get(&local).is_some_and(|uses| uses.iter().any(|one| one.kind.is_write()))
    }
}

/// One use of an outer variable.
#[derive(Clone)]
pub(super) struct Use<'a> {
    /// How it is used.
    pub kind: UseKind<'a>,
    /// The field that is meant; empty for the whole variable.
    pub path: Vec<String>,
    /// The expression that shows the use: the assignment, the access.
    pub expr: &'a Expr,
    /// Whether it stands in a closure.
    pub in_closure: bool,
    /// Whether it may be skipped in an iteration.
    pub conditional: bool,
}

/// How an outer variable is used.
#[derive(Clone)]
pub(super) enum UseKind<'a> {
    /// Its value, or in any way that has no kind of its own.
    Read,
    /// Handed to a call bare: `f(v)`.
    Passed,
    /// Reduced as a whole.
    Update(Update<'a>),
    /// Assigned where a comparison says so, with other variables or alone.
    Select,
    /// Assigned a value that does not hold it.
    Assign { value: &'a Expr },
    /// Assigned a value that holds it in no reduction form.
    Carried,
    /// `s %= e`, `s = e - s`.
    Wrong,
    /// One element or row.
    Element(Access<'a>),
    /// A shape query.
    Query,
    /// `&v`, `&mut v`, also of a part of it.
    Borrow { mutable: bool },
    /// A method of it.
    Method { changes: bool },
    /// `*v = e`, `(v, w) = e`.
    PartAssign,
}

impl UseKind<'_> {
    /// Whether the use may change the variable.
    pub(super) fn is_write(&self) -> bool {
        match self {
            UseKind::Update(_)
            | UseKind::Select
            | UseKind::Assign { .. }
            | UseKind::Carried
            | UseKind::Wrong
            | UseKind::PartAssign => true,
            UseKind::Element(access) => !matches!(access.write, Write::No),
            UseKind::Borrow { mutable } => *mutable,
            UseKind::Method { changes } => *changes,
            UseKind::Read | UseKind::Passed | UseKind::Query => false,
        }
    }
}

/// An access to an element or row.
#[derive(Clone)]
pub(super) struct Access<'a> {
    /// Where.
    pub place: Place<'a>,
    /// What is done there.
    pub write: Write<'a>,
    /// Whether the element is itself borrowed (`&c[i]`, `c[i].method()`).
    pub borrowed: bool,
    /// Whether only a part of the element is meant (`c[i][j]`, `c[i].x`).
    pub part: bool,
}

/// Where an access goes.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// `c[index]`: one axis for a plain index, several for a tuple or array.
    Index(&'a Expr),
    /// A row, column or other sub-array at `index` on one axis.
    Along { axis: usize, index: &'a Expr },
    /// The part of an ndarray that `s![..]` says.
    Slice(&'a MacroCall),
}

impl<'a> Place<'a> {
    /// Whether it is a part of a slice: `y[a..b]`.
    pub(super) fn is_range(self) -> bool {
        use crate::hir::ExprKind;
        matches!(self, Place::Index(index)
            if matches!(super::text::bare(index).kind, ExprKind::Range { .. }))
    }

    /// The index on each axis that has one. (For `s![..]` the axes are those as
    /// written; [`own`](super::own) says which of the array they are.)
    pub(super) fn axes(self) -> Vec<(usize, &'a Expr)> {
        use crate::hir::ExprKind;
        match self {
            Place::Along { axis, index } => vec![(axis, index)],
            Place::Slice(call) => {
                let steps = |at: &usize| !call.steps.contains(at);
                let args = (0..call.args.len()).filter(steps).map(|at| &call.args[at]);
                args.enumerate().collect()
            }
            Place::Index(index) => match &super::text::bare(index).kind {
                ExprKind::Array(items) | ExprKind::Tuple(items) => {
                    items.iter().enumerate().collect()
                }
                _ => vec![(0, index)],
            },
        }
    }
}

/// What an access does.
#[derive(Clone)]
pub(super) enum Write<'a> {
    /// Reads.
    No,
    /// Overwrites, or lends a writable row.
    Plain,
    /// Reduces the element.
    Update(Update<'a>),
}

/// Whether an item is declared in the loop.
fn has_items(loop_: &Loop) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn stmt(&mut self, stmt: &'a Stmt) {
            self.0 |= matches!(stmt, Stmt::Item(_) | Stmt::Unsupported(..));
            walk_stmt(self, stmt);
        }
    }
    let mut search = Search(false);
    search.loop_(loop_);
    search.0
}

/// Every variable that the loop binds.
pub(crate) fn bound_in(loop_: &Loop) -> HashSet<LocalId> {
    struct Bound(HashSet<LocalId>);
    impl<'a> Visit<'a> for Bound {
        fn pat(&mut self, pat: &'a Pat) {
            if let PatKind::Bind { local, .. } = &pat.kind {
                self.0.insert(*local);
            }
            walk_pat(self, pat);
        }
    }
    let mut bound = Bound(HashSet::new());
    if let LoopKind::For { pat, .. } = &loop_.kind {
        bound.pat(pat);
    }
    if let LoopKind::While { cond } = &loop_.kind {
        bound.expr(cond);
    }
    bound.block(&loop_.body);
    bound.0
}
