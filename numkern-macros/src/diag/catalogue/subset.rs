//! NK01xx: the numeric subset.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const TEXT: Entry = Entry {
    code: 101,
    message: "`$token` in a kernel",
    why: "Kernels compute with numbers; text has no place in them.",
    help: "use a number in its place (for a choice, an integer or `bool` parameter), and turn \
           numbers into text where the kernel is called",
};

/// `String`, `str`, `char`, a string literal, `.to_string()`.
pub(crate) fn text(token: &str, span: SpanRange) -> Diagnostic {
    TEXT.at(span, &[("token", token)])
}

const FORMAT: Entry = Entry {
    code: 102,
    message: "`$name!` in a kernel",
    why: "It builds text, and kernels compute with numbers.",
    help: "return the numbers and call `$name!` where the kernel is called",
};

/// `format!` and its kin; `name` without the `!`.
pub(crate) fn format(name: &str, span: SpanRange) -> Diagnostic {
    FORMAT.at(span, &[("name", name)])
}

const PRINT: Entry = Entry {
    code: 103,
    message: "`$name!` in a kernel",
    why: "Output in the middle of a computation would come in any order from several threads, \
          and keeps loops from being vectorised.",
    help: "return the value, or store it in an array, and print it where the kernel is called",
};

/// `println!` and its kin; `name` without the `!`.
pub(crate) fn print(name: &str, span: SpanRange) -> Diagnostic {
    PRINT.at(span, &[("name", name)])
}

const COLLECTION: Entry = Entry {
    code: 104,
    message: "`$name` in a kernel",
    why: "Kernels work on arrays of numbers; a `$name` allocates for each element and hides \
          where its elements are.",
    help: "use an array indexed by an integer key, as in `let mut count = vec![0u64; bins];` and \
           `count[key] += 1;`",
};

/// A map, a set, a queue.
pub(crate) fn collection(name: &str, span: SpanRange) -> Diagnostic {
    COLLECTION.at(span, &[("name", name)])
}

const GROWTH: Entry = Entry {
    code: 105,
    message: "`.$method(..)` lets an array grow inside a kernel",
    why: "A growing array allocates in the middle of a loop, and keeps that loop from being \
          vectorised or run in parallel.",
    help: "allocate the whole array first, as in `let mut out = vec![0.0; n];`, and write \
           `out[i] = value;`",
};

/// `push` and its kin.
pub(crate) fn growth(method: &str, span: SpanRange) -> Diagnostic {
    GROWTH.at(span, &[("method", method)])
}

const BOXED: Entry = Entry {
    code: 106,
    message: "`$name` in a kernel",
    why: "A value on the heap behind a pointer cannot be kept in a register or a vector lane.",
    help: "use the value itself; for many values use an array",
};

/// `Box`.
pub(crate) fn boxed(name: &str, span: SpanRange) -> Diagnostic {
    BOXED.at(span, &[("name", name)])
}

const TRAIT_OBJECT: Entry = Entry {
    code: 107,
    message: "`$ty` in a kernel",
    why: "Which function a trait object calls is known only at run time, so the call can be \
          neither inlined nor vectorised.",
    help: "make the kernel generic, as in `fn f<T: Float>(x: T) -> T`, or take a closure as \
           `impl Fn(f64) -> f64`",
};

/// `dyn Trait`.
pub(crate) fn trait_object(ty: &str, span: SpanRange) -> Diagnostic {
    TRAIT_OBJECT.at(span, &[("ty", ty)])
}

const SHARED: Entry = Entry {
    code: 108,
    message: "`$name` in a kernel",
    why: "Shared or locked values give different results depending on timing when several \
          threads run a kernel.",
    help: "use plain variables and arrays; for a sum over all iterations write a reduction, \
           `s += e`",
};

/// `Rc`, `Arc`, `Cell`, `RefCell`, `Mutex`, atomics.
pub(crate) fn shared(name: &str, span: SpanRange) -> Diagnostic {
    SHARED.at(span, &[("name", name)])
}

const RAW_POINTER: Entry = Entry {
    code: 109,
    message: "the raw pointer type `$ty` in a kernel",
    why: "A raw pointer carries no length, so no access through it can be checked.",
    help: "take a slice or an array view, as in `x: &[f64]` or `x: ArrayView2<f64>`",
};

/// `*const T`, `*mut T`.
pub(crate) fn raw_pointer(ty: &str, span: SpanRange) -> Diagnostic {
    RAW_POINTER.at(span, &[("ty", ty)])
}

const FN_POINTER: Entry = Entry {
    code: 110,
    message: "the function pointer type `$ty` in a kernel",
    why: "Which function it points to is known only at run time, so the call can be neither \
          inlined nor vectorised.",
    help: "take the function as `impl Fn(f64) -> f64`, or call another `#[njit]` function by name",
};

/// `fn(f64) -> f64` as a type.
pub(crate) fn fn_pointer(ty: &str, span: SpanRange) -> Diagnostic {
    FN_POINTER.at(span, &[("ty", ty)])
}

const ESCAPING_CLOSURE: Entry = Entry {
    code: 111,
    message: "the closure $what is $how",
    why: "A closure in a kernel is inlined where it is called, so it cannot live on as a value.",
    help: "bind it with `let f = |x| ..;` and call it in this function, or write an `#[njit]` \
           function in its place",
};

/// A closure that outlives the expression that uses it; `what` is its name
/// or parameters, `how` says what becomes of it.
pub(crate) fn escaping_closure(what: &str, how: &str, span: SpanRange) -> Diagnostic {
    ESCAPING_CLOSURE.at(span, &[("what", what), ("how", how)])
}

// NK0112, a call to a function that is not a kernel, is found by rustc: the
// wording stands on the trait `Kernel` in the `numkern` crate.

const AWAIT: Entry = Entry {
    code: 113,
    message: "`$token` in a kernel",
    why: "A kernel computes without waiting for anything.",
    help: "await what is needed first and pass the values to the kernel",
};

/// `async` blocks and `.await`.
pub(crate) fn asynchronous(token: &str, span: SpanRange) -> Diagnostic {
    AWAIT.at(span, &[("token", token)])
}

const UNSAFE: Entry = Entry {
    code: 114,
    message: "an `unsafe` block in a kernel",
    why: "Kernels are safe: bounds and data races are checked, and numkern removes a check only \
          where it has proved it away.",
    help: "index with `x[i]`; loop over `0..x.len()` or iterate (`for &v in x`) and the check \
           costs nothing",
};

/// `unsafe { .. }`.
pub(crate) fn unsafe_block(span: SpanRange) -> Diagnostic {
    UNSAFE.at(span, &[])
}

const RECURSION: Entry = Entry {
    code: 115,
    message: "`$name` calls itself",
    why: "Kernels are compiled into their callers, which has no end when one calls itself.",
    help: "write a loop, with an array as the stack if one is needed",
};

/// A kernel that names itself.
pub(crate) fn recursion(name: &str, span: SpanRange) -> Diagnostic {
    RECURSION.at(span, &[("name", name)])
}

const BORROWED_RETURN: Entry = Entry {
    code: 116,
    message: "`$name` returns something borrowed (`$ty`)",
    why: "A kernel returns values that stand on their own, so that it can be called from \
          anywhere and on any thread.",
    help: "return a number or an owned array (`Vec<f64>`, `Array1<f64>`), or write to a `&mut` \
           parameter",
};

/// A reference or a view in the return type.
pub(crate) fn borrowed_return(name: &str, ty: &str, span: SpanRange) -> Diagnostic {
    BORROWED_RETURN.at(span, &[("name", name), ("ty", ty)])
}

const IMPL_RETURN: Entry = Entry {
    code: 117,
    message: "`$name` returns `$ty`",
    why: "The type of a kernel's result must be written out, so that other kernels and other \
          targets can use it.",
    help: "return a number or an owned array (`Vec<f64>`, `Array1<f64>`)",
};

/// `impl Trait` as the return type.
pub(crate) fn impl_return(name: &str, ty: &str, span: SpanRange) -> Diagnostic {
    IMPL_RETURN.at(span, &[("name", name), ("ty", ty)])
}

const NESTED_ITEM: Entry = Entry {
    code: 118,
    message: "$what inside a kernel",
    why: "The body of a kernel holds statements, constants and `use`; other items are not \
          compiled with it.",
    help: "move it out of the kernel; a function also needs `#[njit]` of its own",
};

/// A `fn`, `struct`, `impl`, .. inside a body; `what` with its article.
pub(crate) fn nested_item(what: &str, span: SpanRange) -> Diagnostic {
    NESTED_ITEM.at(span, &[("what", what)])
}

const STATIC_ITEM: Entry = Entry {
    code: 119,
    message: "a `static` inside a kernel",
    why: "A static outlives the call, so a kernel could give different results for the same \
          arguments.",
    help: "write a `const`, or pass the value as a parameter",
};

/// `static` inside a body.
pub(crate) fn static_item(span: SpanRange) -> Diagnostic {
    STATIC_ITEM.at(span, &[])
}

const INDIRECT_CALL: Entry = Entry {
    code: 120,
    message: "a call of something that is not a name",
    why: "Which function is called must be known when the kernel is compiled.",
    help: "bind a closure with `let f = |x| ..;` and call `f(x)`; to choose between functions \
           use `match`",
};

/// `table[0](x)`, `(f)(x)`.
pub(crate) fn indirect_call(span: SpanRange) -> Diagnostic {
    INDIRECT_CALL.at(span, &[])
}

const UNKNOWN_MACRO: Entry = Entry {
    code: 121,
    message: "`$name!` in a kernel",
    why: "What this macro stands for cannot be seen when the kernel is compiled.",
    help: "write out what it stands for, or make it an `#[njit]` function",
};

/// A macro that numkern does not know; `name` without the `!`.
pub(crate) fn unknown_macro(name: &str, span: SpanRange) -> Diagnostic {
    UNKNOWN_MACRO.at(span, &[("name", name)])
}

const FOREIGN_METHOD: Entry = Entry {
    code: 122,
    message: "`.$method(..)` is a method of `$ty`, which is not a number or an array",
    why: "The methods of other types are not compiled as kernels. A kernel may hold such a value, \
          read its fields and pass it on.",
    help: "make it a free function marked `#[njit]` and call `$method(value, ..)`, or use the \
           fields directly",
};

/// A method of a user's own type.
pub(crate) fn foreign_method(method: &str, ty: &str, span: SpanRange) -> Diagnostic {
    FOREIGN_METHOD.at(span, &[("method", method), ("ty", ty)])
}

const OUTSIDE_WORLD: Entry = Entry {
    code: 123,
    message: "`$path` in a kernel",
    why: "A kernel's result depends on its arguments alone: it reads no files, no clock and no \
          environment, and starts no threads.",
    help: "do this where the kernel is called and pass the values in; to use all threads write \
           `#[parallel]` and `prange!`",
};

/// `std::thread`, `fs`, `io`, `env`, `process`, `net`, `time`.
pub(crate) fn outside_world(path: &str, span: SpanRange) -> Diagnostic {
    OUTSIDE_WORLD.at(span, &[("path", path)])
}

const OTHER_SYNTAX: Entry = Entry {
    code: 124,
    message: "$what in a kernel",
    why: "Kernels are written in the numeric part of Rust, and this is not in it.",
    help: "write it with numbers, arrays, `if`, `match` and loops, or keep it outside the kernel \
           and pass the result in",
};

/// Any other syntax; `what` names it for the user.
pub(crate) fn other_syntax(what: &str, span: SpanRange) -> Diagnostic {
    OTHER_SYNTAX.at(span, &[("what", what)])
}
