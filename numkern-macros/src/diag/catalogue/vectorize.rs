//! NK02xx: `#[vectorize]`.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const ARRAY_PARAMETER: Entry = Entry {
    code: 201,
    message: "the parameter `$name` of this `#[vectorize]` function is an array (`$ty`)",
    why: "A `#[vectorize]` function says what happens to one element; numkern runs it over whole \
          arrays and broadcasts them.",
    help: "take one element, as in `$name: f64`, and pass arrays where you call the function; if \
           it needs a whole array at once, use `#[njit]`",
};

/// An array as a parameter.
pub(crate) fn array_parameter(name: &str, ty: &str, span: SpanRange) -> Diagnostic {
    ARRAY_PARAMETER.at(span, &[("name", name), ("ty", ty)])
}

const REFERENCE_PARAMETER: Entry = Entry {
    code: 202,
    message: "the parameter `$name` of this `#[vectorize]` function is a reference (`$ty`)",
    why: "The function is called with one element of each array, by value; its result is what it \
          returns.",
    help: "write `$name: $value` and return the new value; to write into an array that exists, \
           call `name::into(.., &mut out)`",
};

/// `&T` or `&mut T` as a parameter; `value` is the type behind it.
pub(crate) fn reference_parameter(
    name: &str,
    ty: &str,
    value: &str,
    span: SpanRange,
) -> Diagnostic {
    REFERENCE_PARAMETER.at(span, &[("name", name), ("ty", ty), ("value", value)])
}

const NO_RETURN_VALUE: Entry = Entry {
    code: 203,
    message: "the `#[vectorize]` function `$name` returns nothing",
    why: "What it returns for one element becomes the element of the output array.",
    help: "return the value, as in `fn $name(..) -> f64`",
};

/// No return value.
pub(crate) fn no_return_value(name: &str, span: SpanRange) -> Diagnostic {
    NO_RETURN_VALUE.at(span, &[("name", name)])
}

const IMPL_PARAMETER: Entry = Entry {
    code: 204,
    message: "the parameter `$name` of this `#[vectorize]` function is `$ty`",
    why: "The element types must have names, so that the output type can be told from them.",
    help: "write a type parameter, as in `fn f<T: Float>($name: T) -> T`, or a number type",
};

/// `impl Trait` as a parameter.
pub(crate) fn impl_parameter(name: &str, ty: &str, span: SpanRange) -> Diagnostic {
    IMPL_PARAMETER.at(span, &[("name", name), ("ty", ty)])
}

const NO_PARAMETERS: Entry = Entry {
    code: 205,
    message: "the `#[vectorize]` function `$name` has no parameters",
    why: "The shape of the result comes from the arrays that are passed in.",
    help: "add a parameter, as in `fn $name(x: f64) -> f64`; for a constant array use \
           `Array1::from_elem(n, value)`",
};

/// No parameters.
pub(crate) fn no_parameters(name: &str, span: SpanRange) -> Diagnostic {
    NO_PARAMETERS.at(span, &[("name", name)])
}

/// How many parameters a `#[vectorize]` function may have.
pub(crate) const MOST_PARAMETERS: usize = 8;

const TOO_MANY_PARAMETERS: Entry = Entry {
    code: 206,
    message: "the `#[vectorize]` function `$name` has $count parameters",
    why: "At most 8 arrays are broadcast together.",
    help: "split the computation into two functions, or loop over the arrays in an `#[njit]` \
           function",
};

/// More than [`MOST_PARAMETERS`].
pub(crate) fn too_many_parameters(name: &str, count: usize, span: SpanRange) -> Diagnostic {
    TOO_MANY_PARAMETERS.at(span, &[("name", name), ("count", &count.to_string())])
}

const PATTERN_PARAMETER: Entry = Entry {
    code: 207,
    message: "the parameter `$pattern` of this `#[vectorize]` function is a pattern",
    why: "Each parameter is one array to broadcast and needs a name of its own.",
    help: "give each value its own parameter, as in `fn f(a: f64, b: f64) -> f64`",
};

/// A parameter that is not just a name.
pub(crate) fn pattern_parameter(pattern: &str, span: SpanRange) -> Diagnostic {
    PATTERN_PARAMETER.at(span, &[("pattern", pattern)])
}

const TUPLE_RETURN: Entry = Entry {
    code: 208,
    message: "the `#[vectorize]` function `$name` returns a tuple",
    why: "This version makes one output array; several outputs are not available yet.",
    help: "write one `#[vectorize]` function for each output, or an `#[njit]` function that \
           returns several arrays",
};

/// A tuple as the return type.
pub(crate) fn tuple_return(name: &str, span: SpanRange) -> Diagnostic {
    TUPLE_RETURN.at(span, &[("name", name)])
}

const ARRAY_RETURN: Entry = Entry {
    code: 209,
    message: "the `#[vectorize]` function `$name` returns `$ty`",
    why: "It computes one element; numkern makes the output array.",
    help: "return one number, as in `fn $name(..) -> f64`; to build a whole array use `#[njit]`",
};

/// An array as the return type.
pub(crate) fn array_return(name: &str, ty: &str, span: SpanRange) -> Diagnostic {
    ARRAY_RETURN.at(span, &[("name", name), ("ty", ty)])
}

const UNKNOWN_TARGET: Entry = Entry {
    code: 210,
    message: "\"$target\" is no target of `#[vectorize]`",
    why: "The targets are \"cpu\" (one thread, the default) and \"parallel\" (all threads); both \
          use the CPU's vector units.",
    help: "$hint",
};

/// An unknown target, with the one that was probably meant.
pub(crate) fn unknown_target(target: &str, meant: Option<&str>, span: SpanRange) -> Diagnostic {
    let hint = match meant {
        Some(meant) => format!("did you mean `target = \"{meant}\"`?"),
        None => String::from("write `target = \"cpu\"` or `target = \"parallel\"`"),
    };
    UNKNOWN_TARGET.at(span, &[("target", target), ("hint", &hint)])
}

const TARGET_CUDA: Entry = Entry {
    code: 211,
    message: "the target \"cuda\" is not available in this version",
    why: "`#[vectorize]` compiles for the CPU so far: \"cpu\" uses one thread, \"parallel\" all \
          of them.",
    help: "write `target = \"parallel\"`",
};

/// `target = "cuda"`.
pub(crate) fn target_cuda(span: SpanRange) -> Diagnostic {
    TARGET_CUDA.at(span, &[])
}

const WITH_PARALLEL: Entry = Entry {
    code: 212,
    message: "`parallel` together with `#[vectorize]`",
    why: "`parallel` is for functions with `prange!` loops; a `#[vectorize]` function has no \
          loop of its own, and its target says whether all threads are used.",
    help: "write `#[vectorize(target = \"parallel\")]`",
};

/// `#[vectorize]` with `#[parallel]`.
pub(crate) fn with_parallel(span: SpanRange) -> Diagnostic {
    WITH_PARALLEL.at(span, &[])
}

const WITH_NJIT: Entry = Entry {
    code: 213,
    message: "`#[njit]` together with `#[vectorize]`",
    why: "A `#[vectorize]` function is a compiled kernel already; `#[njit]` would define the same \
          name a second time.",
    help: "remove `#[njit]` and give its options to `#[vectorize]`",
};

/// `#[vectorize]` with `#[njit]`.
pub(crate) fn with_njit(span: SpanRange) -> Diagnostic {
    WITH_NJIT.at(span, &[])
}

const UNKNOWN_SIMD: Entry = Entry {
    code: 214,
    message: "\"$word\" is no value of `simd`",
    why: "\"auto\" runs several elements side by side where the body allows it, \"require\" makes \
          it an error where it does not, \"off\" runs them one by one.",
    help: "$hint",
};

/// An unknown value of `simd`, with the one that was probably meant.
pub(crate) fn unknown_simd(word: &str, meant: Option<&str>, span: SpanRange) -> Diagnostic {
    let hint = match meant {
        Some(meant) => format!("did you mean `simd = \"{meant}\"`?"),
        None => String::from("write `simd = \"auto\"`, `\"require\"` or `\"off\"`"),
    };
    UNKNOWN_SIMD.at(span, &[("word", word), ("hint", &hint)])
}

const SIMD_OBSTACLE: Entry = Entry {
    code: 215,
    message: "`simd = \"require\"`, but the body has a loop and cannot run in lanes: $what",
    why: "A body with a loop runs for several elements at once only if each of its constructs \
          has a form under masks.",
    help: "$help",
};

/// A body that has no form in lanes, with the construct in the way.
pub(crate) fn simd_obstacle(what: &str, help: &str, span: SpanRange) -> Diagnostic {
    SIMD_OBSTACLE.at(span, &[("what", what), ("help", help)])
}
