//! Helpers for the unit tests of every stage.

use quote::ToTokens;

use crate::hir::*;

/// Reads a kernel from Rust source: one function.
pub(crate) fn kernel(source: &str) -> Kernel {
    let item = syn::parse_str::<syn::ItemFn>(source)
        .unwrap_or_else(|error| panic!("the test's source is not a function: {error}\n{source}"));
    crate::front::read(item)
}

/// The parameters and the body of a kernel on one line, in a notation close to
/// Rust's:
///
/// - a variable is `name#id`, a loop `for@id`, `while@id`, `loop@id`;
/// - every operator has brackets; brackets that the user wrote are `paren(..)`;
/// - the callee of a call is `name#id` for a local, else `Kind:path`;
/// - a macro is `Kind!(args)`, with `;` in front of a slice's step;
/// - what the subset does not hold is `<Construct>`.
pub(crate) fn dump(kernel: &Kernel) -> String {
    let params = join(&kernel.params, |param| format!("{}: {}", pat(&param.pat), text(&param.ty)));
    format!("({params}) {}", block(&kernel.body))
}

/// The body of a kernel alone, as in [`dump`].
pub(crate) fn dump_body(kernel: &Kernel) -> String {
    block(&kernel.body)
}

/// The statements of a kernel's body alone, without the braces.
pub(crate) fn inner_body(kernel: &Kernel) -> String {
    let body = dump_body(kernel);
    let inner = body.strip_prefix("{ ").and_then(|body| body.strip_suffix(" }"));
    inner.unwrap_or_default().to_owned()
}

/// Tokens without most of their spaces.
fn text(tokens: &impl ToTokens) -> String {
    let mut out = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" :: ", "::"),
        (" < ", "<"),
        ("::< ", "::<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" ;", ";"),
    ] {
        out = out.replace(from, to);
    }
    out
}

fn join<T>(items: &[T], f: impl Fn(&T) -> String) -> String {
    items.iter().map(f).collect::<Vec<_>>().join(", ")
}

fn block(found: &Block) -> String {
    if found.stmts.is_empty() {
        return "{}".to_owned();
    }
    let stmts: Vec<String> = found.stmts.iter().map(stmt).collect();
    format!("{{ {} }}", stmts.join(" "))
}

fn stmt(found: &Stmt) -> String {
    match found {
        Stmt::Let { pat: bound, ty, init, else_, .. } => {
            let ty = ty.as_ref().map(|ty| format!(": {}", text(ty))).unwrap_or_default();
            let init = init.as_ref().map(|init| format!(" = {}", expr(init))).unwrap_or_default();
            let else_ = else_.as_ref().map(|b| format!(" else {}", block(b))).unwrap_or_default();
            format!("let {}{ty}{init}{else_};", pat(bound))
        }
        Stmt::Expr { expr: value, semi } => {
            format!("{}{}", expr(value), if *semi { ";" } else { "" })
        }
        Stmt::Item(item) => text(item),
        Stmt::Unsupported(construct, _) => format!("<{construct:?}>"),
    }
}

/// A pattern, as in [`dump`].
pub(crate) fn pat(found: &Pat) -> String {
    match &found.kind {
        PatKind::Wild => "_".to_owned(),
        PatKind::Rest => "..".to_owned(),
        PatKind::Bind { local, name, by_ref, mutable, sub } => {
            let by_ref = if *by_ref { "ref " } else { "" };
            let mutable = if *mutable { "mut " } else { "" };
            let sub = sub.as_ref().map(|sub| format!(" @ {}", pat(sub))).unwrap_or_default();
            format!("{by_ref}{mutable}{name}#{}{sub}", local.0)
        }
        PatKind::Tuple(elems) => format!("({})", join(elems, pat)),
        PatKind::Ref { mutable, pat: inner } => {
            format!("&{}{}", if *mutable { "mut " } else { "" }, pat(inner))
        }
        PatKind::TupleStruct { path, elems } => format!("{}({})", text(path), join(elems, pat)),
        PatKind::Struct { path, fields, rest } => {
            let rest = if *rest { ", .." } else { "" };
            let fields =
                join(fields, |(member, field)| format!("{}: {}", text(member), pat(field)));
            format!("{} {{ {fields}{rest} }}", text(path))
        }
        PatKind::Path(path) => text(path),
        PatKind::Slice(elems) => format!("[{}]", join(elems, pat)),
        PatKind::Lit(lit) => expr(lit),
        PatKind::Range { start, end, inclusive } => range(start, end, *inclusive),
        PatKind::Or(cases) => cases.iter().map(pat).collect::<Vec<_>>().join(" | "),
        PatKind::Unsupported(tokens) => format!("<{}>", text(tokens)),
    }
}

fn range(start: &Option<Box<Expr>>, end: &Option<Box<Expr>>, inclusive: bool) -> String {
    let end_text = |end: &Option<Box<Expr>>| end.as_ref().map(|end| expr(end)).unwrap_or_default();
    format!("{}..{}{}", end_text(start), if inclusive { "=" } else { "" }, end_text(end))
}

/// An expression, as in [`dump`].
pub(crate) fn expr(found: &Expr) -> String {
    let label = |label: &Option<syn::Lifetime>| {
        label.as_ref().map(|label| format!(" {label}")).unwrap_or_default()
    };
    let value = |value: &Option<Box<Expr>>| {
        value.as_ref().map(|value| format!(" {}", expr(value))).unwrap_or_default()
    };
    match &found.kind {
        ExprKind::Lit(lit) => text(lit),
        ExprKind::Local(local, name) => format!("{name}#{}", local.0),
        ExprKind::Path(path) => text(path),
        ExprKind::Unary { op, operand } => format!("{}{}", text(op), expr(operand)),
        ExprKind::Binary { op, lhs, rhs } => format!("({} {} {})", expr(lhs), text(op), expr(rhs)),
        ExprKind::Assign { place, value } => format!("{} = {}", expr(place), expr(value)),
        ExprKind::AssignOp { op, place, value } => {
            format!("{} {} {}", expr(place), text(op), expr(value))
        }
        ExprKind::Cast { operand, ty } => format!("({} as {})", expr(operand), text(ty)),
        ExprKind::Index { base, index } => format!("{}[{}]", expr(base), expr(index)),
        ExprKind::Field { base, member } => format!("{}.{}", expr(base), text(member)),
        ExprKind::Tuple(items) => format!("({})", join(items, expr)),
        ExprKind::Array(items) => format!("[{}]", join(items, expr)),
        ExprKind::Repeat { value, len } => format!("[{}; {}]", expr(value), expr(len)),
        ExprKind::Range { start, end, inclusive } => range(start, end, *inclusive),
        ExprKind::Ref { mutable, operand } => {
            format!("&{}{}", if *mutable { "mut " } else { "" }, expr(operand))
        }
        ExprKind::MethodCall { receiver, method, turbofish, args } => {
            let turbofish = turbofish.as_ref().map(text).unwrap_or_default();
            format!("{}.{method}{turbofish}({})", expr(receiver), join(args, expr))
        }
        ExprKind::Call { callee, args } => match callee.kind {
            CalleeKind::Local(local) => {
                format!("{}#{}({})", text(&callee.path), local.0, join(args, expr))
            }
            kind => format!("{kind:?}:{}({})", text(&callee.path), join(args, expr)),
        },
        ExprKind::Macro(call) => {
            let arg = |(i, arg)| {
                let step = call.steps.contains(&i);
                format!("{}{}", if step { "; " } else { "" }, expr(arg))
            };
            let args: Vec<String> = call.args.iter().enumerate().map(arg).collect();
            format!("{:?}!({})", call.kind, args.join(", "))
        }
        ExprKind::Closure(closure) => {
            let params = join(&closure.params, |(param, ty)| {
                let ty = ty.as_ref().map(|ty| format!(": {}", text(ty))).unwrap_or_default();
                format!("{}{ty}", pat(param))
            });
            let by_move = if closure.by_move { "move " } else { "" };
            let output = closure.output.as_ref().map(|ty| format!(" -> {}", text(ty)));
            format!("{by_move}|{params}|{} {}", output.unwrap_or_default(), expr(&closure.body))
        }
        ExprKind::Block { label, block: inner } => {
            let label = label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
            format!("{label}{}", block(inner))
        }
        ExprKind::If { cond, then, else_ } => {
            let else_ = else_.as_ref().map(|e| format!(" else {}", expr(e))).unwrap_or_default();
            format!("if {} {}{else_}", expr(cond), block(then))
        }
        ExprKind::Let { pat: bound, scrutinee } => {
            format!("let {} = {}", pat(bound), expr(scrutinee))
        }
        ExprKind::Match { scrutinee, arms } => {
            let arms = join(arms, |arm| {
                let guard = arm.guard.as_ref().map(|guard| format!(" if {}", expr(guard)));
                format!("{}{} => {}", pat(&arm.pat), guard.unwrap_or_default(), expr(&arm.body))
            });
            format!("match {} {{ {arms} }}", expr(scrutinee))
        }
        ExprKind::Loop(found) => loop_(found),
        ExprKind::Break { label: target, value: result } => {
            format!("break{}{}", label(target), value(result))
        }
        ExprKind::Continue { label: target } => format!("continue{}", label(target)),
        ExprKind::Return(result) => format!("return{}", value(result)),
        ExprKind::Try(inner) => format!("{}?", expr(inner)),
        ExprKind::Struct { path, fields, rest } => {
            let fields =
                join(fields, |(member, field)| format!("{}: {}", text(member), expr(field)));
            let rest = rest.as_ref().map(|rest| format!(", ..{}", expr(rest))).unwrap_or_default();
            format!("{} {{ {fields}{rest} }}", text(path))
        }
        ExprKind::Paren(inner) => format!("paren({})", expr(inner)),
        ExprKind::Unsupported(construct) => format!("<{construct:?}>"),
    }
}

fn loop_(found: &Loop) -> String {
    let label = found.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
    let id = found.id.0;
    let head = match &found.kind {
        LoopKind::For { pat: bound, iter, prange, claims } => {
            let prange = if prange.is_some() { "prange " } else { "" };
            let claims = claims.iter().map(|claim| match claim.local {
                Some(local) => format!(" assuming {}#{}", claim.text, local.0),
                None => format!(" assuming <{}>", claim.text),
            });
            let claims: String = claims.collect();
            format!("for@{id} {} in {prange}{}{claims}", pat(bound), expr(iter))
        }
        LoopKind::While { cond } => format!("while@{id} {}", expr(cond)),
        LoopKind::Loop => format!("loop@{id}"),
    };
    format!("{label}{head} {}", block(&found.body))
}
