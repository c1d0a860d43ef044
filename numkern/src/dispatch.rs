//! Which CPU level kernels run at.
//!
//! A kernel is compiled for every level and picks one at each call:
//!
//! 1. the level that [`with_level`] has set on this thread, else
//! 2. the level that the environment variable `NUMKERN_LEVEL` names, read once, else
//! 3. the best level that the CPU has.
//!
//! A program may leave levels out, which makes it smaller and faster to compile:
//! `RUSTFLAGS="--cfg disable_dispatch_avx512 --cfg disable_dispatch_sse4_2"` (and
//! `disable_dispatch_avx2`) holds for numkern and for the kernels of every crate.
//! The level of the target itself cannot be left out: SSE2, or what
//! `-C target-cpu` raises it to.
//!
//! Strict kernels give the same bits at every level. Kernels under `#[fastmath]`
//! may differ in rounding, because only some levels have a fused multiply-add.

use std::cell::Cell;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

pub use fearless_simd::{Level, Simd};

use crate::Error;

/// The environment variable that sets the level of a whole program.
const VARIABLE: &str = "NUMKERN_LEVEL";

/// Runs an expression compiled for the CPU level that [`level`] returns, with
/// the level's token in a variable.
///
/// The expression is repeated for every level, so it should be one call of an
/// `#[inline(always)]` function. It stands inside a closure: `return` and `?`
/// do not leave the function around it.
///
/// ```
/// use numkern::dispatch;
/// use numkern::dispatch::{CpuLevel, Simd};
///
/// let level = dispatch!(simd => CpuLevel::of(simd.level()));
/// assert!(numkern::dispatch::available_levels().contains(&level));
/// ```
#[macro_export]
macro_rules! dispatch {
    ($simd:pat => $op:expr) => {
        $crate::__private::fearless_simd::dispatch!($crate::dispatch::level(), $simd => $op)
    };
}

/// A CPU level by name.
///
/// The names, as [`FromStr`] reads them and [`Display`](fmt::Display) writes
/// them: `sse2`, `sse4.2`, `avx2`, `avx512`, `neon`, `wasm`, `fallback`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuLevel {
    /// x86 with AVX-512 as of Ice Lake: 512-bit vectors, fused multiply-add.
    Avx512,
    /// x86-64-v3: 256-bit vectors, fused multiply-add.
    Avx2,
    /// x86-64-v2: 128-bit vectors.
    Sse42,
    /// The baseline of x86-64: 128-bit vectors.
    Sse2,
    /// 64-bit ARM: 128-bit vectors, fused multiply-add.
    Neon,
    /// WebAssembly with 128-bit vectors.
    Wasm,
    /// No vectors.
    Fallback,
}

impl CpuLevel {
    /// Every level, the better one of a family first.
    pub const ALL: [Self; 7] =
        [Self::Avx512, Self::Avx2, Self::Sse42, Self::Sse2, Self::Neon, Self::Wasm, Self::Fallback];

    /// The name of a level token.
    #[inline]
    pub fn of(level: Level) -> Self {
        match level {
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Level::Avx512(_) => Self::Avx512,
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Level::Avx2(_) => Self::Avx2,
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Level::Sse4_2(_) => Self::Sse42,
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Level::Sse2(_) => Self::Sse2,
            #[cfg(target_arch = "aarch64")]
            Level::Neon(_) => Self::Neon,
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Level::WasmSimd128(_) => Self::Wasm,
            _ => Self::Fallback,
        }
    }

    /// The name, as the environment variable takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx512 => "avx512",
            Self::Avx2 => "avx2",
            Self::Sse42 => "sse4.2",
            Self::Sse2 => "sse2",
            Self::Neon => "neon",
            Self::Wasm => "wasm",
            Self::Fallback => "fallback",
        }
    }

    /// The token of this level, where the CPU has it.
    fn token(self) -> Option<Level> {
        let detected = Level::new();
        let token = match self {
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Avx512 => detected.as_avx512().map(Simd::level),
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Avx2 => detected.as_avx2().map(Simd::level),
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Sse42 => detected.as_sse4_2().map(Simd::level),
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            Self::Sse2 => detected.as_sse2().map(Simd::level),
            #[cfg(target_arch = "aarch64")]
            Self::Neon => detected.as_neon().map(Simd::level),
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Self::Wasm => detected.as_wasm_simd128().map(Simd::level),
            Self::Fallback => Some(detected).filter(|level| level.is_fallback()),
            _ => None,
        };
        // A program built for a higher baseline (`-C target-cpu`) has no code
        // for the levels below it: what would run is asked, not guessed.
        token.filter(|&token| {
            fearless_simd::dispatch!(token, simd => Self::of(simd.level())) == self
        })
    }

    /// The token of this level.
    fn require(self) -> Result<Level, Error> {
        self.token()
            .ok_or_else(|| Error::UnavailableLevel { level: self, available: available_levels() })
    }
}

impl fmt::Display for CpuLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for CpuLevel {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let known = Self::ALL.into_iter().find(|level| level.name().eq_ignore_ascii_case(name));
        known.ok_or_else(|| Error::UnknownLevel { name: name.to_owned() })
    }
}

thread_local! {
    static OVERRIDE: Cell<Option<Level>> = const { Cell::new(None) };
}

/// The level that a kernel called on this thread runs at.
///
/// # Panics
///
/// When `NUMKERN_LEVEL` is set to what is no level, or to a level that cannot
/// be had here. A wrong setting is never passed over in silence; the message
/// names the valid ones.
#[inline]
pub fn level() -> Level {
    OVERRIDE.get().unwrap_or_else(program_level)
}

/// The level of the program: from the environment, or the best one there is.
#[inline]
fn program_level() -> Level {
    static LEVEL: OnceLock<Result<Level, String>> = OnceLock::new();
    match LEVEL.get_or_init(|| from_setting(std::env::var_os(VARIABLE))) {
        Ok(level) => *level,
        Err(message) => invalid_setting(message),
    }
}

fn from_setting(value: Option<std::ffi::OsString>) -> Result<Level, String> {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(best()) };
    let level = value.to_string_lossy().parse().and_then(CpuLevel::require);
    level.map_err(|error| format!("the environment variable {VARIABLE} is wrong: {error}"))
}

/// The best level that the program has code for.
fn best() -> Level {
    fearless_simd::dispatch!(Level::new(), simd => simd.level())
}

#[cold]
fn invalid_setting(message: &str) -> ! {
    panic!("{message}")
}

/// The levels that can be had here, the best one first. Never empty.
///
/// ```
/// use numkern::dispatch::{CpuLevel, available_levels, level, with_level};
///
/// for wanted in available_levels() {
///     assert_eq!(with_level(wanted, || CpuLevel::of(level())), Ok(wanted));
/// }
/// ```
pub fn available_levels() -> Vec<CpuLevel> {
    CpuLevel::ALL.into_iter().filter(|level| level.token().is_some()).collect()
}

/// Runs a function with kernels at the given level, for tests and comparisons.
///
/// It holds for kernels that the function calls on this thread, for the
/// parallel loops inside them, and inside [`with_num_threads`](crate::with_num_threads).
///
/// # Errors
///
/// [`Error::UnavailableLevel`] when the CPU does not have the level, or the
/// program was built for a higher baseline. The function is not called then.
pub fn with_level<R>(level: CpuLevel, function: impl FnOnce() -> R) -> Result<R, Error> {
    let token = level.require()?;
    Ok(with_override(Some(token), function))
}

/// The level set on this thread by [`with_level`].
pub(crate) fn current_override() -> Option<Level> {
    OVERRIDE.get()
}

/// Runs a function with the override set as given, also when it unwinds.
pub(crate) fn with_override<R>(level: Option<Level>, function: impl FnOnce() -> R) -> R {
    struct Restore(Option<Level>);
    impl Drop for Restore {
        fn drop(&mut self) {
            OVERRIDE.set(self.0);
        }
    }
    let _restore = Restore(OVERRIDE.replace(level));
    function()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_nest_and_end() {
        let before = CpuLevel::of(level());
        let levels = available_levels();
        assert!(!levels.is_empty());
        let (first, last) = (levels[0], levels[levels.len() - 1]);
        with_level(last, || {
            assert_eq!(CpuLevel::of(level()), last);
            with_level(first, || assert_eq!(CpuLevel::of(level()), first)).unwrap();
            assert_eq!(CpuLevel::of(level()), last);
        })
        .unwrap();
        let unwound = std::panic::catch_unwind(|| with_level(last, || panic!("on purpose")));
        assert!(unwound.is_err());
        assert_eq!(CpuLevel::of(level()), before);
    }

    #[test]
    fn dispatch_runs_the_level_that_is_set() {
        for wanted in available_levels() {
            let ran = with_level(wanted, || dispatch!(simd => CpuLevel::of(simd.level())));
            assert_eq!(ran, Ok(wanted));
        }
    }

    #[test]
    fn a_level_of_another_cpu_is_refused() {
        let foreign = if cfg!(target_arch = "aarch64") { CpuLevel::Avx2 } else { CpuLevel::Neon };
        let error = with_level(foreign, || unreachable!()).unwrap_err();
        assert_eq!(
            error,
            Error::UnavailableLevel { level: foreign, available: available_levels() }
        );
    }

    #[test]
    fn names_round_trip() {
        for level in CpuLevel::ALL {
            assert_eq!(level.name().parse(), Ok(level));
        }
        assert_eq!("AVX2".parse(), Ok(CpuLevel::Avx2));
        assert!("avx3".parse::<CpuLevel>().is_err());
    }

    #[test]
    fn a_wrong_setting_is_an_error_that_names_the_levels() {
        assert!(from_setting(None).is_ok());
        assert!(from_setting(Some("".into())).is_ok());
        let message = from_setting(Some("avx3".into())).unwrap_err();
        assert!(message.contains("NUMKERN_LEVEL") && message.contains("avx3"), "{message}");
        assert!(message.contains("sse4.2"), "{message}");
    }
}
