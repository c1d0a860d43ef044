//! NK00xx: attributes, options and the shape of the item.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const NOT_A_FUNCTION: Entry = Entry {
    code: 1,
    message: "`#[$attribute]` stands on $what",
    why: "A kernel is one free function with a body; there is nothing else to compile here.",
    help: "put `#[$attribute]` on a function, as in `#[$attribute] fn f(x: f64) -> f64 { x + 1.0 }`",
};

/// An attribute on something else than a function; `what` with its article.
pub(crate) fn not_a_function(attribute: &str, what: &str, span: SpanRange) -> Diagnostic {
    NOT_A_FUNCTION.at(span, &[("attribute", attribute), ("what", what)])
}

const UNKNOWN_OPTION: Entry = Entry {
    code: 2,
    message: "`$option` is no option of `#[$attribute]`",
    why: "`#[$attribute]` knows these options: $known.",
    help: "$hint",
};

/// An unknown option, with the name that was probably meant.
pub(crate) fn unknown_option(
    attribute: &str,
    option: &str,
    known: &[&str],
    meant: Option<&str>,
    span: SpanRange,
) -> Diagnostic {
    let hint = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("remove `{option}`, or use one of the options above"),
    };
    UNKNOWN_OPTION.at(
        span,
        &[
            ("attribute", attribute),
            ("option", option),
            ("known", &quoted_list(known)),
            ("hint", &hint),
        ],
    )
}

/// An option that another attribute has.
pub(crate) fn option_elsewhere(
    attribute: &str,
    option: &str,
    known: &[&str],
    elsewhere: &str,
    span: SpanRange,
) -> Diagnostic {
    unknown_option(attribute, option, known, None, span)
        .with_help(format!("`{option}` is an option of `#[{elsewhere}]`"))
}

const GIVEN_TWICE: Entry = Entry {
    code: 3,
    message: "`$option` is given twice",
    why: "The attributes of one function are read together, so each option may be given once, \
          in one of them.",
    help: "remove one of the two",
};

/// An option or an attribute that is given twice.
pub(crate) fn given_twice(option: &str, second: SpanRange, first: SpanRange) -> Diagnostic {
    GIVEN_TWICE.at(second, &[("option", option)]).also(first, "it is first given here")
}

const WRONG_VALUE: Entry = Entry {
    code: 4,
    message: "`$written` is not how `$option` is given",
    why: "$why",
    help: "$help",
};

/// An option with a value it does not take, or without one it needs.
pub(crate) fn wrong_value(
    option: &str,
    written: &str,
    why: &str,
    help: &str,
    span: SpanRange,
) -> Diagnostic {
    let values = [("option", option), ("written", written), ("why", why), ("help", help)];
    WRONG_VALUE.at(span, &values)
}

const NUMBA_OPTION: Entry = Entry {
    code: 5,
    message: "`$option` is an option of Numba that numkern does not need",
    why: "$why",
    help: "$help",
};

/// An option that Numba has and numkern has no use for.
pub(crate) fn numba_option(option: &str, why: &str, help: &str, span: SpanRange) -> Diagnostic {
    NUMBA_OPTION.at(span, &[("option", option), ("why", why), ("help", help)])
}

const SIGNATURE: Entry = Entry {
    code: 6,
    message: "`$written` looks like a type signature in `#[$attribute]`",
    why: "The types of a kernel are those of the Rust function; there is no second place to \
          write them.",
    help: "remove it and write the types in the function, as in \
           `#[$attribute] fn f(x: f64) -> f64`; for several types make the function generic, \
           `fn f<T: Float>(x: T) -> T`",
};

/// A Numba type signature among the options.
pub(crate) fn signature(attribute: &str, written: &str, span: SpanRange) -> Diagnostic {
    SIGNATURE.at(span, &[("attribute", attribute), ("written", written)])
}

const NOT_OPTIONS: Entry = Entry {
    code: 7,
    message: "the options of `#[$attribute]` cannot be read at `$token`",
    why: "Options are separated by commas, and each is a name, `name = value` or `name(list)`.",
    help: "write for example `$example`",
};

/// Options that are no options at all.
pub(crate) fn not_options(
    attribute: &str,
    token: &str,
    example: &str,
    span: SpanRange,
) -> Diagnostic {
    NOT_OPTIONS.at(span, &[("attribute", attribute), ("token", token), ("example", example)])
}

const SELF: Entry = Entry {
    code: 10,
    message: "`$token` in a kernel",
    why: "A kernel is a free function: it has no object, and the type that its impl block is for \
          cannot be seen by the attribute.",
    help: "move the function out of the `impl` block and pass what it needs as parameters, as in \
           `fn f(x: &[f64], scale: f64) -> f64`",
};

/// `self` or `Self`.
pub(crate) fn self_value(token: &str, span: SpanRange) -> Diagnostic {
    SELF.at(span, &[("token", token)])
}

const ASSOCIATED: Entry = Entry {
    code: 382,
    message: "the kernel `$name` stands in $owner",
    why: "Beside the function a kernel has a type of the same name, by which other kernels and \
          library functions reach it, and types cannot stand there.",
    help: "move the function out, as a free function `fn $name(..)`, and call it from a method",
};

/// A function of an `impl` block or a trait, without `self`.
pub(crate) fn associated(name: &str, owner: &str, span: SpanRange) -> Diagnostic {
    ASSOCIATED.at(span, &[("name", name), ("owner", owner)])
}

const UNSAFE_FN: Entry = Entry {
    code: 11,
    message: "`$name` is an `unsafe` function",
    why: "Kernels are safe: bounds and data races are checked, and numkern removes a check only \
          where it has proved it away.",
    help: "remove `unsafe`",
};

/// `unsafe fn`.
pub(crate) fn unsafe_fn(name: &str, span: SpanRange) -> Diagnostic {
    UNSAFE_FN.at(span, &[("name", name)])
}

const EXTERN_FN: Entry = Entry {
    code: 12,
    message: "`$name` is an `extern` function",
    why: "A kernel is compiled once for every CPU level and inlined into other kernels, which a \
          fixed foreign calling convention does not allow.",
    help: "remove `extern`, and write an `extern` function that calls the kernel",
};

/// `extern "C" fn`.
pub(crate) fn extern_fn(name: &str, span: SpanRange) -> Diagnostic {
    EXTERN_FN.at(span, &[("name", name)])
}

const CONST_FN: Entry = Entry {
    code: 13,
    message: "`$name` is a `const` function",
    why: "A kernel asks at run time which CPU it is on, which cannot be done while compiling.",
    help: "remove `const`; for a value known while compiling write a `const` item",
};

/// `const fn`.
pub(crate) fn const_fn(name: &str, span: SpanRange) -> Diagnostic {
    CONST_FN.at(span, &[("name", name)])
}

const ASYNC_FN: Entry = Entry {
    code: 14,
    message: "`$name` is an `async` function",
    why: "A kernel computes without waiting for anything.",
    help: "remove `async`; from async code call the kernel on a blocking thread",
};

/// `async fn`.
pub(crate) fn async_fn(name: &str, span: SpanRange) -> Diagnostic {
    ASYNC_FN.at(span, &[("name", name)])
}

const VARIADIC: Entry = Entry {
    code: 15,
    message: "`$name` takes a variable number of arguments (`...`)",
    why: "The types of all arguments must be known when the kernel is compiled.",
    help: "take a slice, as in `fn $name(x: &[f64]) -> f64`",
};

/// `...` in the parameter list.
pub(crate) fn variadic(name: &str, span: SpanRange) -> Diagnostic {
    VARIADIC.at(span, &[("name", name)])
}

const RESERVED_NAME: Entry = Entry {
    code: 16,
    message: "the name `$name` is reserved",
    why: "Names that start with two underscores and `nk_` belong to the code that numkern \
          generates.",
    help: "choose a name with another beginning",
};

/// A name of the user's in numkern's own name space.
pub(crate) fn reserved_name(name: &str, span: SpanRange) -> Diagnostic {
    RESERVED_NAME.at(span, &[("name", name)])
}

const UNKNOWN_SCHEDULE: Entry = Entry {
    code: 17,
    message: "\"$schedule\" is no schedule of `#[parallel]`",
    why: "The schedules are \"dynamic\" (the thread that is free takes the next block, the default) \
          and \"static\" (each thread takes one run of neighbouring blocks).",
    help: "$hint",
};

/// An unknown schedule, with the one that was probably meant.
pub(crate) fn unknown_schedule(schedule: &str, meant: Option<&str>, span: SpanRange) -> Diagnostic {
    let hint = match meant {
        Some(meant) => format!("did you mean `schedule = \"{meant}\"`?"),
        None => String::from("write `schedule = \"dynamic\"` or `schedule = \"static\"`"),
    };
    UNKNOWN_SCHEDULE.at(span, &[("schedule", schedule), ("hint", &hint)])
}

const EMPTY_CHUNK: Entry = Entry {
    code: 18,
    message: "a chunk of 0 iterations",
    why: "`chunk` is the number of iterations in a block, and a loop in empty blocks would never \
          end.",
    help: "write `chunk = 1` or more, or leave it out: blocks are then cut by the length of the \
           loop",
};

/// `chunk = 0`.
pub(crate) fn empty_chunk(span: SpanRange) -> Diagnostic {
    EMPTY_CHUNK.at(span, &[])
}

/// `` `a`, `b` and `c` ``.
pub(crate) fn quoted_list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => String::from("none"),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}
