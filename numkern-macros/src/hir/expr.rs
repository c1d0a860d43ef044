//! Expressions.

use proc_macro2::{Ident, TokenStream};

use super::{Block, ExprId, LocalId, Loop, Pat, SpanRange};

/// An expression with its id and place.
pub(crate) struct Expr {
    /// Its key in side tables.
    pub id: ExprId,
    /// Where it stands.
    pub span: SpanRange,
    /// What it is.
    pub kind: ExprKind,
}

/// The kinds of expressions.
pub(crate) enum ExprKind {
    /// `1.5`, `2u32`, `true`.
    Lit(syn::Lit),
    /// A use of a local variable, with the identifier as written there.
    Local(LocalId, Ident),
    /// A path that is not a local: a constant, an associated constant, a unit
    /// variant (`std::f64::consts::PI`, `T::MAX`, `None`).
    Path(syn::ExprPath),
    /// `-x`, `!x`, `*x`.
    Unary { op: syn::UnOp, operand: Box<Expr> },
    /// `a + b`, `a < b`, `a && b`: every operator that is not an assignment.
    Binary { op: syn::BinOp, lhs: Box<Expr>, rhs: Box<Expr> },
    /// `place = value`.
    Assign { place: Box<Expr>, value: Box<Expr> },
    /// `place += value` and its kin; `op` is the compound token.
    AssignOp { op: syn::BinOp, place: Box<Expr>, value: Box<Expr> },
    /// `x as f64`.
    Cast { operand: Box<Expr>, ty: syn::Type },
    /// `base[index]`; a multi-dimensional index is an [`ExprKind::Array`] or a
    /// tuple.
    Index { base: Box<Expr>, index: Box<Expr> },
    /// `base.0`, `base.name`.
    Field { base: Box<Expr>, member: syn::Member },
    /// `(a, b)`; `()` is the empty one.
    Tuple(Vec<Expr>),
    /// `[a, b]`.
    Array(Vec<Expr>),
    /// `[value; len]`.
    Repeat { value: Box<Expr>, len: Box<Expr> },
    /// `a..b`, `a..=b` and the half-open forms.
    Range { start: Option<Box<Expr>>, end: Option<Box<Expr>>, inclusive: bool },
    /// `&x`, `&mut x`.
    Ref { mutable: bool, operand: Box<Expr> },
    /// `receiver.method::<..>(args)`.
    MethodCall {
        receiver: Box<Expr>,
        method: Ident,
        turbofish: Option<syn::AngleBracketedGenericArguments>,
        args: Vec<Expr>,
    },
    /// `callee(args)`.
    Call { callee: Callee, args: Vec<Expr> },
    /// `name!(..)`.
    Macro(MacroCall),
    /// `|x| body`.
    Closure(Closure),
    /// `{ .. }` or `'label: { .. }`.
    Block { label: Option<syn::Lifetime>, block: Block },
    /// `if cond { .. } else ..`; `else_` is a block or another `if`.
    If { cond: Box<Expr>, then: Block, else_: Option<Box<Expr>> },
    /// `let pat = scrutinee` inside a condition.
    Let { pat: Box<Pat>, scrutinee: Box<Expr> },
    /// `match scrutinee { arms }`.
    Match { scrutinee: Box<Expr>, arms: Vec<Arm> },
    /// `for`, `while` or `loop`.
    Loop(Box<Loop>),
    /// `break 'label value`.
    Break { label: Option<syn::Lifetime>, value: Option<Box<Expr>> },
    /// `continue 'label`.
    Continue { label: Option<syn::Lifetime> },
    /// `return value`.
    Return(Option<Box<Expr>>),
    /// `value?`.
    Try(Box<Expr>),
    /// `Path { field: value, ..rest }`.
    Struct { path: syn::Path, fields: Vec<(syn::Member, Expr)>, rest: Option<Box<Expr>> },
    /// `(inner)`: kept, so that printing needs no precedence table.
    Paren(Box<Expr>),
    /// Something the subset does not hold.
    Unsupported(Construct),
}

/// What a call calls.
pub(crate) struct Callee {
    /// Which sort of thing it is.
    pub kind: CalleeKind,
    /// The path as written, with its generic arguments.
    pub path: syn::ExprPath,
    /// Where the path leads through the imports of the body, if it begins with
    /// one of them; without generic arguments.
    pub import: Option<syn::Path>,
}

impl Callee {
    /// The path without generic arguments and seen through the imports of the
    /// body, so that it means the same outside of it.
    pub(crate) fn resolved(&self) -> syn::Path {
        let mut path = self.import.clone().unwrap_or_else(|| self.path.path.clone());
        for segment in &mut path.segments {
            segment.arguments = syn::PathArguments::None;
        }
        path
    }
}

/// The sorts of things a call can call, told apart by name resolution alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CalleeKind {
    /// A local closure or function parameter.
    Local(LocalId),
    /// A plain function that a kernel may call: some of the standard library's
    /// (`std::cmp::min`, `std::mem::swap`, ...) and `numkern::zeros`.
    Std,
    /// An associated function of a type: `f64::max`, `Array1::zeros`,
    /// `T::from`, `<f64 as Trait>::f`. The type is the path less its last
    /// segment.
    Associated,
    /// An associated function of a kernel's type, such as `hypot::into`.
    KernelAssociated,
    /// A tuple constructor: `Some`, `Ok`, `Point`.
    Constructor,
    /// Everything else: a free function, which must be a kernel itself.
    Kernel,
}

/// A macro call in a kernel.
pub(crate) struct MacroCall {
    /// Which macro.
    pub kind: MacroKind,
    /// The path as written.
    pub path: syn::Path,
    /// The arguments that are expressions, parsed (see [`MacroKind`]).
    pub args: Vec<Expr>,
    /// For [`MacroKind::Slice`]: the positions in `args` of those that are the
    /// step of the argument before them (`a..b; step`). Empty otherwise.
    pub steps: Vec<usize>,
    /// The tokens as written, for macros that are passed on.
    pub tokens: TokenStream,
}

/// The macros the front end knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MacroKind {
    /// `prange!(range)` anywhere but in a `for` header (there it is part of
    /// the loop). `args[0]` is the range.
    Prange,
    /// `vec![a, b]`: `args` are the elements.
    VecList,
    /// `vec![value; len]`: `args` are value and length.
    VecRepeat,
    /// ndarray's `s![..]`: `args` are the expressions in it, steps included;
    /// printing uses `tokens` unless a local in it is renamed.
    Slice,
    /// `assert!`, `assert_eq!`, `assert_ne!` and the `debug_` forms: `args`
    /// are the leading expressions (1 or 2) followed by the format arguments
    /// that are plain expressions; `tokens` hold the rest as written.
    Assert,
    /// `panic!`, `unreachable!`, `todo!`, `unimplemented!`.
    Panic,
    /// `matches!(expr, pat if guard)`: `args[0]` is the expression, `args[1]`
    /// the guard when there is one. The pattern stays in `tokens`.
    Matches,
    /// `println!`, `eprintln!`, `print!`, `eprint!`, `dbg!`, `write!`, `writeln!`.
    Print,
    /// `format!`, `format_args!`, `concat!`, `stringify!`.
    Format,
    /// Any other macro: what it does to the variables in it is unknown.
    Unknown,
}

/// A closure.
pub(crate) struct Closure {
    /// `move` was written.
    pub by_move: bool,
    /// Its parameters.
    pub params: Vec<(Pat, Option<syn::Type>)>,
    /// The return type when written.
    pub output: Option<syn::Type>,
    /// Its body.
    pub body: Box<Expr>,
}

/// One arm of a `match`.
pub(crate) struct Arm {
    /// The pattern.
    pub pat: Pat,
    /// The `if` guard.
    pub guard: Option<Expr>,
    /// The value.
    pub body: Expr,
}

/// What the numeric subset does not hold. The check stage gives each a code.
#[derive(Clone, Debug)]
pub(crate) enum Construct {
    /// `async` block or closure.
    Async,
    /// `.await`.
    Await,
    /// `unsafe { .. }`.
    Unsafe,
    /// `yield`, `const {}` blocks, `try {}` blocks, raw addresses, inline
    /// assembly and other syntax; the words name it for the user.
    Other(&'static str),
    /// A string, byte-string or C-string literal outside an assertion.
    StringLiteral,
    /// The name `self`.
    SelfValue,
    /// A call of something that is not a path: `(f)(x)`, `table[0](x)`.
    IndirectCall,
}
