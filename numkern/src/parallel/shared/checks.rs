//! Whether loops with `assume_disjoint` are checked.

use std::cell::Cell;
use std::ffi::OsString;
use std::sync::OnceLock;

/// The environment variable that decides for a whole program.
const VARIABLE: &str = "NUMKERN_CHECK_DISJOINT";

thread_local! {
    static OVERRIDE: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Whether a loop that starts here is checked, in a debug build or another.
#[inline]
pub(super) fn are_on(debug: bool) -> bool {
    OVERRIDE.get().or_else(of_program).unwrap_or(debug)
}

/// What the environment says.
fn of_program() -> Option<bool> {
    static SETTING: OnceLock<Result<Option<bool>, String>> = OnceLock::new();
    match SETTING.get_or_init(|| from_setting(std::env::var_os(VARIABLE))) {
        Ok(setting) => *setting,
        Err(message) => panic!("{message}"),
    }
}

fn from_setting(value: Option<OsString>) -> Result<Option<bool>, String> {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(None) };
    match value.to_str() {
        Some("1") => Ok(Some(true)),
        Some("0") => Ok(Some(false)),
        _ => Err(format!(
            "the environment variable {VARIABLE} is wrong: it must be `1` (check) or `0` (do \
             not check), and is `{}`",
            value.to_string_lossy()
        )),
    }
}

/// Runs a function with the checks of `assume_disjoint` on or off, whatever the
/// build and the environment variable `NUMKERN_CHECK_DISJOINT` say.
///
/// Without either, the loops of a debug build are checked. It holds for the
/// kernels that the function calls, on this thread and inside
/// [`with_num_threads`](crate::with_num_threads).
///
/// ```
/// use numkern::prelude::*;
///
/// #[parallel]
/// fn scatter(y: &mut [f64], x: &[f64], to: &[usize]) {
///     for i in prange!(0..x.len(), assume_disjoint(y)) {
///         y[to[i]] = x[i];
///     }
/// }
///
/// let mut y = [0.0; 3];
/// numkern::with_disjoint_checks(true, || scatter(&mut y, &[1.0, 2.0, 3.0], &[2, 0, 1]));
/// assert_eq!(y, [2.0, 3.0, 1.0]);
/// ```
pub fn with_disjoint_checks<R>(on: bool, function: impl FnOnce() -> R) -> R {
    with_setting(Some(on), function)
}

/// What [`with_disjoint_checks`] has set on this thread.
#[inline]
pub(crate) fn setting() -> Option<bool> {
    OVERRIDE.get()
}

/// Runs a function with what another thread has set.
pub(crate) fn with_setting<R>(setting: Option<bool>, function: impl FnOnce() -> R) -> R {
    /// Restores what held before, also after a panic.
    struct Restore(Option<bool>);
    impl Drop for Restore {
        fn drop(&mut self) {
            OVERRIDE.set(self.0);
        }
    }
    let _restore = Restore(OVERRIDE.replace(setting));
    function()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::with_num_threads;

    #[test]
    fn the_setting_is_one_or_zero() {
        let read = |text: &str| from_setting(Some(text.into()));
        assert_eq!(from_setting(None), Ok(None));
        assert_eq!(read(""), Ok(None));
        assert_eq!(read("1"), Ok(Some(true)));
        assert_eq!(read("0"), Ok(Some(false)));
        assert!(read("yes").unwrap_err().contains("NUMKERN_CHECK_DISJOINT"));
    }

    #[test]
    fn the_function_decides_before_the_build() {
        for on in [true, false] {
            assert_eq!(with_disjoint_checks(on, || (are_on(false), are_on(true))), (on, on));
            let inside = with_disjoint_checks(on, || with_num_threads(2, || are_on(!on)));
            assert_eq!(inside, on);
        }
        with_disjoint_checks(true, || {
            with_disjoint_checks(false, || assert!(!are_on(true)));
            assert!(are_on(false));
        });
    }
}
