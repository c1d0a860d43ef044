//! What the behaviour tests share: the sweeps over CPU levels, threads, layouts
//! and lengths, equality of bits, and numbers that are the same in every run.
#![allow(dead_code, unused_imports, unused_macros, reason = "every test crate uses its own part")]

pub mod bits;
pub mod checksum;
pub mod exact;
pub mod layouts;
pub mod random;
pub mod sweep;

pub use bits::{SameBits, assert_same};
pub use layouts::{layouts_1d, layouts_2d};
pub use random::Random;
pub use sweep::{
    LENGTHS, THREADS, all_near, at_every_level, levels, near_at_each_level, on_all_threads,
    panic_message,
};

/// Calls a kernel at every level and asserts that it gives the bits of its
/// `reference`. Arguments are evaluated anew for every call.
macro_rules! same_as_reference {
    ($($kernel:ident)::+ ( $($arg:expr),* $(,)? )) => {{
        let want = $($kernel)::+::reference($($arg),*);
        for level in $crate::common::levels() {
            let got = numkern::dispatch::with_level(level, || $($kernel)::+($($arg),*)).unwrap();
            $crate::common::assert_same(&got, &want, &format!(
                "{} at {level}", stringify!($($kernel)::+)
            ));
        }
        want
    }};
}

/// The same for a parallel kernel, at every level and number of threads.
macro_rules! same_on_all_threads {
    ($($kernel:ident)::+ ( $($arg:expr),* $(,)? )) => {{
        let want = $($kernel)::+::reference($($arg),*);
        $crate::common::on_all_threads(&want, stringify!($($kernel)::+), || {
            $($kernel)::+($($arg),*)
        });
        want
    }};
}

/// A parallel kernel of which the result is rounded in another order than that
/// of its reference: the same bits at every level and number of threads, and
/// `near` for the pair of the result and the reference's.
macro_rules! stable_on_all_threads {
    ($($kernel:ident)::+ ( $($arg:expr),* $(,)? ), $near:expr) => {{
        let got = numkern::with_num_threads(1, || $($kernel)::+($($arg),*));
        let want = $($kernel)::+::reference($($arg),*);
        assert!(($near)(&got, &want), "{}\n got: {got:?}\nwant: {want:?}", stringify!($($kernel)::+));
        $crate::common::on_all_threads(&got, stringify!($($kernel)::+), || {
            $($kernel)::+($($arg),*)
        });
        got
    }};
}

/// A kernel that changes its first argument in place, against its reference,
/// at every level and number of threads. Gives the changed value.
macro_rules! same_in_place {
    ($($kernel:ident)::+ ( &mut $start:expr $(, $arg:expr)* $(,)? )) => {{
        let start = &$start;
        let mut want = start.clone();
        let want_result = $($kernel)::+::reference(&mut want $(, $arg)*);
        let want = (want, want_result);
        $crate::common::on_all_threads(&want, stringify!($($kernel)::+), || {
            let mut got = start.clone();
            let result = $($kernel)::+(&mut got $(, $arg)*);
            (got, result)
        });
        want.0
    }};
}

pub(crate) use {same_as_reference, same_in_place, same_on_all_threads, stable_on_all_threads};
