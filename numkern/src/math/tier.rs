//! How exact a function is asked to be.

/// A tier of accuracy: [`Accurate`] or [`Fast`].
pub trait Tier: Copy + sealed::Sealed {
    #[doc(hidden)]
    const PRECISION: Precision;
}

/// At most 1 unit in the last place, over the whole range.
#[derive(Clone, Copy, Debug)]
pub struct Accurate;

/// At most 4 units in the last place, over the whole range. Special values are
/// those of [`Accurate`].
#[derive(Clone, Copy, Debug)]
pub struct Fast;

/// `f64` arithmetic for a result that is rounded to `f32`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Single;

/// What the tiers ask of the code.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Errors of 1 ULP of `f64`.
    Accurate,
    /// Errors of 4 ULP of `f64`.
    Fast,
    /// Errors of 2^-30.
    Single,
}

impl Tier for Accurate {
    const PRECISION: Precision = Precision::Accurate;
}

impl Tier for Fast {
    const PRECISION: Precision = Precision::Fast;
}

impl Tier for Single {
    const PRECISION: Precision = Precision::Single;
}

mod sealed {
    /// Keeps the list of tiers closed.
    pub trait Sealed {}
    impl Sealed for super::Accurate {}
    impl Sealed for super::Fast {}
    impl Sealed for super::Single {}
}
