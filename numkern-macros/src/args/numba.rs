//! Options that Numba's decorators have and numkern's attributes do not need.

/// One option of Numba.
pub(super) struct NumbaOption {
    /// Its name in Numba.
    pub name: &'static str,
    /// Why numkern does without.
    pub why: &'static str,
    /// What to do instead.
    pub help: &'static str,
}

/// The option of this name.
pub(super) fn find(name: &str) -> Option<&'static NumbaOption> {
    OPTIONS.iter().find(|option| option.name == name)
}

const OPTIONS: &[NumbaOption] = &[
    NumbaOption {
        name: "nopython",
        why: "numkern always compiles to machine code; there is no interpreter to fall back to.",
        help: "remove `nopython`",
    },
    NumbaOption {
        name: "forceobj",
        why: "There is no object mode: what is not in the numeric subset is a compile error.",
        help: "remove `forceobj`; code that needs other types stays an ordinary Rust function",
    },
    NumbaOption {
        name: "nogil",
        why: "Rust has no global lock: any thread may call a kernel at any time.",
        help: "remove `nogil`",
    },
    NumbaOption {
        name: "cache",
        why: "The kernel is compiled together with your crate, and Cargo keeps the result.",
        help: "remove `cache`",
    },
    NumbaOption {
        name: "error_model",
        why: "Division is Rust's: floats follow IEEE 754 (as with error_model=\"numpy\"), and an \
              integer division by zero panics.",
        help: "remove `error_model`; test for zero, or use `checked_div`, where an integer may be \
               zero",
    },
    NumbaOption {
        name: "boundscheck",
        why: "Every index is checked, unless it is proved to be in range.",
        help: "remove `boundscheck`; iterating (`for &v in x`) or looping over `0..x.len()` makes \
               the proof easy",
    },
    NumbaOption {
        name: "inline",
        why: "Kernels that call each other are always compiled together and inlined.",
        help: "remove `inline`",
    },
    NumbaOption {
        name: "debug",
        why: "Debug information follows the Cargo profile, and `name::reference` is your function \
              as you wrote it, for stepping through.",
        help: "remove `debug` and set `debug = true` in the profile",
    },
    NumbaOption {
        name: "looplift",
        why: "Loops need no lifting: the whole function is compiled.",
        help: "remove `looplift`",
    },
    NumbaOption {
        name: "locals",
        why: "The types of variables are written in the Rust function, or inferred by Rust.",
        help: "remove `locals` and write the type where it matters, as in `let mut s: f32 = 0.0;`",
    },
];
