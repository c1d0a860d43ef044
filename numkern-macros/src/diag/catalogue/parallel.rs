//! NK03xx: `#[parallel]`, `prange!` and data races.

use super::Entry;
use crate::diag::Diagnostic;
use crate::hir::SpanRange;

const PRANGE_OUTSIDE_PARALLEL: Entry = Entry {
    code: 301,
    message: "`prange!` stands outside a `#[parallel]` function",
    why: "Only a function marked `#[parallel]` runs its `prange!` loops on several threads.",
    help: "mark the function `#[parallel]` (or `#[njit(parallel)]`), or write a plain `for` \
           loop without `prange!`",
};

/// `prange!` in a kernel that is not parallel.
pub(crate) fn prange_outside_parallel(span: SpanRange) -> Diagnostic {
    PRANGE_OUTSIDE_PARALLEL.at(span, &[])
}

const WITHOUT_PRANGE: Entry = Entry {
    code: 302,
    message: "`$name` is `#[parallel]` but has no `prange!` loop",
    why: "Nothing in it would run in parallel: numkern never guesses which loop is meant.",
    help: "write `for i in prange!(0..n) { .. }` for the loop whose iterations are \
           independent, or use `#[njit]` instead of `#[parallel]`",
};

/// A `#[parallel]` function with no `prange!`.
pub(crate) fn without_prange(name: &str, attribute: SpanRange) -> Diagnostic {
    WITHOUT_PRANGE.at(attribute, &[("name", name)])
}

const BREAK: Entry = Entry {
    code: 303,
    message: "`$what` leaves a `prange!` loop early",
    why: "Iterations behind this one may have run on other threads by then, and what they have \
          written or reduced would not be taken back.",
    help: "let every iteration run and guard its work with an `if`; to search, write the loop in a \
           function of its own and `return` from it; to find out whether some or all elements pass a \
           test, call `numkern::any::<test>(&x)` or `numkern::all::<test>(&x)`, which stop early; \
           for the place of the smallest or largest, `numkern::argmin(&x)` or `numkern::argmax(&x)`",
};

/// `break`, or `continue 'outer`, out of a `prange!` loop; `what` is the
/// statement as written.
pub(crate) fn break_out(what: &str, span: SpanRange, prange: SpanRange) -> Diagnostic {
    BREAK.at(span, &[("what", what)]).also(prange, "the `prange!` loop starts here")
}

const RETURN: Entry = Entry {
    code: 304,
    message: "`return` of a value from a `prange!` loop that writes `$name`",
    why: "Iterations behind the one that returns may have run by then, so the caller would find \
          in `$name` what the loop in order would not have written there. An error tells the \
          caller not to look; a value does not.",
    help: "return an error (`return Err(e)`, `return None` or `?`), search in a `prange!` loop of \
           its own that writes nothing, or write to an array that the function creates",
};

/// `return value` in a `prange!` loop that changes `name`, which the caller sees.
pub(crate) fn return_out(name: &str, span: SpanRange, prange: SpanRange) -> Diagnostic {
    RETURN.at(span, &[("name", name)]).also(prange, "the `prange!` loop starts here")
}

const LEAVES_CLOSURE: Entry = Entry {
    code: 366,
    message: "`$what` leaves a `prange!` loop inside a closure",
    why: "It would end the closure, and what the closure shares with the rest of the function \
          cannot be seen from the loop.",
    help: "write the loop in the function itself, or in an `#[njit(parallel)]` function of its own \
           that returns the `Result` or `Option`",
};

/// `return` or `?` in a `prange!` loop that stands in a closure.
pub(crate) fn leaves_closure(what: &str, span: SpanRange, prange: SpanRange) -> Diagnostic {
    LEAVES_CLOSURE.at(span, &[("what", what)]).also(prange, "the `prange!` loop starts here")
}

const PRANGE_NOT_A_LOOP: Entry = Entry {
    code: 306,
    message: "`prange!` is not the range of a `for` loop here",
    why: "`prange!` marks a loop whose iterations run in parallel; it is no value that can be \
          stored or passed on.",
    help: "write `for i in prange!(0..n) { .. }`",
};

/// `prange!` as a value.
pub(crate) fn prange_not_a_loop(span: SpanRange) -> Diagnostic {
    PRANGE_NOT_A_LOOP.at(span, &[])
}

const PRANGE_ARGUMENTS: Entry = Entry {
    code: 307,
    message: "`prange!` takes one range, and perhaps `assume_disjoint(..)`",
    why: "The parentheses hold what a `for` loop would run over, and nothing else: numkern cuts the \
          iterations into blocks by itself.",
    help: "write `prange!(0..n)`; for steps write `prange!((0..n).step_by(2))`; if only you know \
           that the iterations write to different elements of `c`, write \
           `prange!(0..n, assume_disjoint(c))`",
};

/// `prange!()`, `prange!(0..n, 4)`.
pub(crate) fn prange_arguments(span: SpanRange) -> Diagnostic {
    PRANGE_ARGUMENTS.at(span, &[])
}

const CARRIED_SCALAR: Entry = Entry {
    code: 310,
    message: "`$name` carries a value from one iteration of a `prange!` loop to the next",
    why: "The iterations run on several threads in no fixed order, so none can see what the \
          one before it wrote to `$name`.",
    help: "write a reduction (`$name += e`, `$name *= e`, `$name = $name.min(e)`, \
           `$name = $name.max(e)`); declare `$name` inside the loop if only one iteration uses \
           it; for running totals call `numkern::scan::<add>(&x)` with a kernel `add`, for an operation \
           of your own `reduce_with::<join>(&x, start)`, for the smallest value and its place `if e < \
           $name { $name = e; at = i; }`; or use a plain `for` loop",
};

/// A scalar that one iteration writes and another reads.
pub(crate) fn carried_scalar(name: &str, write: SpanRange, read: SpanRange) -> Diagnostic {
    CARRIED_SCALAR.at(write, &[("name", name)]).also(read, format!("`{name}` is read here"))
}

const CARRIED_ELEMENT: Entry = Entry {
    code: 311,
    message: "an iteration of this `prange!` loop reads elements of `$name` that another \
              iteration writes",
    why: "`$write` is written and `$read` is read; the iterations run in no fixed order, so \
          the value read could be the old or the new one.",
    help: "read from one array and write to another, or copy what all iterations read before the \
           loop (`let row = $name.row(k).to_owned();`); where each element builds on the one before \
           it, call `numkern::scan::<f>(&x)` with the kernel `f` that joins them; or use a plain `for` loop",
};

/// `c[i] = c[i - 1] + 1`: `write_text` and `read_text` are the two accesses
/// as written.
pub(crate) fn carried_element(
    name: &str,
    write_text: &str,
    read_text: &str,
    write: SpanRange,
    read: SpanRange,
) -> Diagnostic {
    CARRIED_ELEMENT
        .at(write, &[("name", name), ("write", write_text), ("read", read_text)])
        .also(read, format!("`{read_text}` is read here"))
}

const WRITE_NOT_BY_LOOP: Entry = Entry {
    code: 312,
    message: "every iteration of this `prange!` loop writes the same element `$place`",
    why: "The index does not depend on the loop variable `$var`, so the iterations would write \
          the element from several threads at once.",
    help: "use `$var` in the index (`$name[$var]`), accumulate with `$place += e`, or keep the \
           value in a variable declared inside the loop; where an inner loop counts the elements, \
           make that one the `prange!` loop",
};

/// A write whose index does not depend on the loop variable; `place` is the
/// element as written.
pub(crate) fn write_not_by_loop(
    name: &str,
    place: &str,
    var: &str,
    write: SpanRange,
) -> Diagnostic {
    WRITE_NOT_BY_LOOP.at(write, &[("name", name), ("place", place), ("var", var)])
}

const CONFLICTING_REDUCTIONS: Entry = Entry {
    code: 313,
    message: "`$name` is reduced with `$first` and with `$second` in one `prange!` loop",
    why: "Each thread reduces its own iterations and the results are combined at the end; that \
          has one meaning only when there is one operation.",
    help: "use one variable for each operation and combine them after the loop; an associative \
           operation of your own is `reduce_with::<join>(&x, start)` with a kernel `join`",
};

/// Two updates of one variable with operations that do not go together.
pub(crate) fn conflicting_reductions(
    name: &str,
    first_op: &str,
    second_op: &str,
    first: SpanRange,
    second: SpanRange,
) -> Diagnostic {
    CONFLICTING_REDUCTIONS
        .at(second, &[("name", name), ("first", first_op), ("second", second_op)])
        .also(first, format!("`{first_op}` is used here"))
}

const CONFLICTING_SELECTIONS: Entry = Entry {
    code: 350,
    message: "`$name` is kept by two rules that do not go together in one `prange!` loop",
    why: "The blocks of the loop are put together by one comparison, which must tell for all the \
          variables that are set along with it from which block they come.",
    help: "write each `if` with the same comparison and let each set the same variables; for a \
           second search use variables of its own (`if x[i] < low { low = x[i]; low_at = i; }`, `if \
           x[i] > high { high = x[i]; high_at = i; }`)",
};

/// A variable of a running best that is also set elsewhere, in another way.
pub(crate) fn conflicting_selections(
    name: &str,
    first: SpanRange,
    second: SpanRange,
) -> Diagnostic {
    CONFLICTING_SELECTIONS
        .at(second, &[("name", name)])
        .also(first, format!("`{name}` is also set here"))
}

const REDUCTION_VALUE_USED: Entry = Entry {
    code: 314,
    message: "the value of `$name` is used while a `prange!` loop is still reducing it",
    why: "Inside the loop each thread holds only its own part of `$name`; the whole value \
          exists after the loop.",
    help: "move the use of `$name` behind the loop; for running totals call `numkern::scan::<add>(&x)` or \
           `numkern::exclusive_scan::<add>(&x, 0.0)` with a kernel `add` of two elements",
};

/// A read of a reduction variable inside its loop.
pub(crate) fn reduction_value_used(name: &str, read: SpanRange, update: SpanRange) -> Diagnostic {
    REDUCTION_VALUE_USED
        .at(read, &[("name", name)])
        .also(update, format!("`{name}` is reduced here"))
}

const OUTER_ASSIGNMENT: Entry = Entry {
    code: 315,
    message: "`$name` is assigned in a `prange!` loop but declared outside it",
    why: "Every iteration would write the same variable, and which of them comes last depends \
          on timing.",
    help: "declare it inside the loop (`let $name = ..;`), write each value to an element \
           (`out[i] = ..`), or make it a reduction (`$name += e`, `$name = $name.max(e)`); for a \
           flag call `numkern::any::<test>(&x)` or `numkern::all::<test>(&x)`; for the place of the smallest \
           value write `if e < best { best = e; $name = i; }`",
};

/// A plain assignment of an outer variable.
pub(crate) fn outer_assignment(name: &str, write: SpanRange) -> Diagnostic {
    OUTER_ASSIGNMENT.at(write, &[("name", name)])
}

const UNKNOWN_INDEX: Entry = Entry {
    code: 316,
    message: "`$place` may be the same element in two iterations of this `prange!` loop",
    why: "numkern must see from the index that different values of `$var` give different \
          elements, as in `$name[$var]`, `$name[2 * $var + 1]`, `$name[[$var, j]]`, or \
          `$name[$var * w + j]` with `j` in `0..w` and a `w` from outside the loop.",
    help: "write to `$name[$var]`; to count or sum at places that an array of indices says, call \
           `numkern::histogram(&at, bins)`, `numkern::weighted_histogram(&at, &x, bins)` or `numkern::scatter_add(&mut \
           $name, &at, &x)`; to sum into elements that an inner loop counts, write `for j in \
           0..n { $name[j] += e; }`, which gives each block of iterations its own copy; or use a \
           plain `for` loop",
};

/// A write whose index is not a recognised injective function of the loop
/// variable.
pub(crate) fn unknown_index(name: &str, place: &str, var: &str, write: SpanRange) -> Diagnostic {
    UNKNOWN_INDEX.at(write, &[("name", name), ("place", place), ("var", var)])
}

const OUTER_BORROWED: Entry = Entry {
    code: 317,
    message: "`$what` changes `$name` as a whole from inside a `prange!` loop",
    why: "`$name` belongs to all iterations, and several threads would change it at once.",
    help: "write single elements by the loop variable (`$name[i] = e`), or declare `$name` \
           inside the loop",
};

/// A mutable borrow or a `&mut self` method of an outer variable; `what` is
/// the expression as written (`&mut c`, `c.fill(..)`).
pub(crate) fn outer_borrowed(name: &str, what: &str, span: SpanRange) -> Diagnostic {
    OUTER_BORROWED.at(span, &[("name", name), ("what", what)])
}

const WRITABLE_PASSED: Entry = Entry {
    code: 379,
    message: "a call in a `prange!` loop gets all of `$name`, which it could write to",
    why: "`$name` belongs to all iterations, and several threads would change it at once.",
    help: "pass what belongs to the iteration: a row (`$name.row_mut($var)`) of an array that is \
           used by rows, or an element, whose new value is stored (`$name[$var] = f($name[$var])`); \
           pass `$read` if the call only reads",
};

/// A variable that holds a `&mut` or a writable view, handed to a call; `read`
/// is how to hand it over for reading.
pub(crate) fn writable_passed(name: &str, read: &str, var: &str, span: SpanRange) -> Diagnostic {
    WRITABLE_PASSED.at(span, &[("name", name), ("read", read), ("var", var)])
}

const UNKNOWN_MACRO: Entry = Entry {
    code: 318,
    message: "`$name!` stands in a `prange!` loop",
    why: "What this macro does to the variables it names cannot be seen, so the loop cannot be \
          shown to be free of data races.",
    help: "write out what `$name!` stands for, or call a `#[njit]` function instead",
};

/// A macro of unknown effect; `name` without the `!`.
pub(crate) fn unknown_macro(name: &str, span: SpanRange) -> Diagnostic {
    UNKNOWN_MACRO.at(span, &[("name", name)])
}

const NOT_A_RANGE: Entry = Entry {
    code: 319,
    message: "`prange!($what)` does not run over integers",
    why: "The iterations are cut into blocks by their number, which numkern must know before \
          the loop starts.",
    help: "write an integer range, `prange!(0..n)`, `prange!(1..=n)`, `prange!((0..n).rev())` or \
           `prange!((0..n).step_by(2))`, and index the array with the loop variable",
};

/// `prange!` over something that is no integer range; `what` as written.
pub(crate) fn not_a_range(what: &str, span: SpanRange) -> Diagnostic {
    NOT_A_RANGE.at(span, &[("what", what)])
}

const ARRAY_BOTH: Entry = Entry {
    code: 320,
    message: "`$name` is written in this `prange!` loop and also used there in another way",
    why: "`$write` is owned by one iteration, but `$read` may look at elements that other \
          threads are writing.",
    help: "take what you need from `$name` before the loop (`let n = $name.len();`), or read from \
           one array and write to another",
};

/// An array that is written at `[i]` and otherwise read.
pub(crate) fn array_both(
    name: &str,
    write_text: &str,
    read_text: &str,
    write: SpanRange,
    read: SpanRange,
) -> Diagnostic {
    ARRAY_BOTH
        .at(read, &[("name", name), ("write", write_text), ("read", read_text)])
        .also(write, format!("`{write_text}` is written here"))
}

const UNSUPPORTED_REDUCTION: Entry = Entry {
    code: 321,
    message: "`$what` is no reduction that can be split over threads",
    why: "The parts of several threads could not be put together again: the result depends on \
          the order of the iterations.",
    help: "use one of `+= -= *= /= &= |= ^=`, `$name = $name.min(e)` or `$name = $name.max(e)`; if \
           the operation is associative, write it as a kernel `join` of two elements and call \
           `reduce_with::<join>(&x, start)`; or use a plain `for` loop",
};

/// `s = x - s`, `s = x / s`, `s %= x`, `s <<= x`; `what` as written.
pub(crate) fn unsupported_reduction(name: &str, what: &str, span: SpanRange) -> Diagnostic {
    UNSUPPORTED_REDUCTION.at(span, &[("name", name), ("what", what)])
}

const CLOSURE_CAPTURES: Entry = Entry {
    code: 322,
    message: "a closure in a `prange!` loop uses `$name`, which the loop writes",
    why: "When and how often a closure runs cannot be seen from where it is written, so its use \
          of `$name` cannot be shown to stay with one iteration.",
    help: "write the closure's body where it is called, or give it the values it needs as \
           arguments",
};

/// A closure inside a `prange!` loop that names a written or reduced variable.
pub(crate) fn closure_captures(name: &str, span: SpanRange) -> Diagnostic {
    CLOSURE_CAPTURES.at(span, &[("name", name)])
}

const OVERLAPPING_PARTS: Entry = Entry {
    code: 355,
    message: "`$place` reaches into the part of `$name` that another iteration of this `prange!` \
              loop owns",
    why: "With `$var` going up by one, the part of an iteration starts `$distance` elements after \
          the one before it, and this access goes further than that.",
    help: "stay within `$var * w` and `($var + 1) * w` with one `w` throughout, as in `for j in 0..w { $name[$var \
           * w + j] = e; }` or `&mut $name[$var * w..($var + 1) * w]`; where the parts must \
           overlap, write to one array for each iteration and combine them after the loop, or use a \
           plain `for` loop",
};

/// `c[i * w + j]` with `j` in `0..w + 1`: `place` as written, `distance` the
/// factor of the loop variable.
pub(crate) fn overlapping_parts(
    name: &str,
    place: &str,
    var: &str,
    distance: &str,
    write: SpanRange,
) -> Diagnostic {
    OVERLAPPING_PARTS
        .at(write, &[("name", name), ("place", place), ("var", var), ("distance", distance)])
}
