//! Kernels of all kinds as users write them, each against its `reference` at every
//! CPU level and number of threads, and against values known from elsewhere.

#![allow(
    clippy::approx_constant,
    clippy::assign_op_pattern,
    clippy::collapsible_if,
    clippy::excessive_precision,
    clippy::explicit_counter_loop,
    clippy::identity_op,
    clippy::let_and_return,
    clippy::manual_div_ceil,
    clippy::manual_find,
    clippy::manual_is_ascii_check,
    clippy::manual_is_multiple_of,
    clippy::manual_memcpy,
    clippy::manual_range_contains,
    clippy::manual_swap,
    clippy::needless_borrows_for_generic_args,
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::too_many_arguments,
    clippy::reversed_empty_ranges,
    clippy::type_complexity,
    clippy::useless_vec,
    reason = "kernels in every form in which users write them"
)]

#[path = "../common/mod.rs"]
mod common;

/// A kernel that fills or changes arrays, against its reference, at every level
/// and number of threads: `same_outputs!([y = vec![0.0; n]] kernel(&x, &mut y))`.
/// Gives the arrays.
macro_rules! same_outputs {
    ([$($out:ident = $start:expr),+] $kernel:ident ( $($arg:expr),* $(,)? )) => {{
        let want = {
            $(let mut $out = $start.clone();)+
            let result = $kernel::reference($($arg),*);
            (result, ($($out,)+))
        };
        $crate::common::on_all_threads(&want, stringify!($kernel), || {
            $(let mut $out = $start.clone();)+
            let result = $kernel($($arg),*);
            (result, ($($out,)+))
        });
        want.1
    }};
}

mod bytes;
mod distances;
mod filters;
mod forms;
mod graphs;
mod grids;
mod images;
mod integers;
mod numerics;
mod orders;
mod particles;
mod products;
mod rows;
mod running;
mod sequences;
mod solvers;
mod views;
