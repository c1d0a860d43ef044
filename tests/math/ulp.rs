//! Errors in units in the last place.

/// How far a result is from the correctly rounded one, counted in numbers of
/// the type. NaN equals NaN; a zero of the other sign is as far as can be.
pub fn steps(got: f64, want: f64) -> u64 {
    if got.is_nan() || want.is_nan() {
        return if got.is_nan() && want.is_nan() { 0 } else { u64::MAX };
    }
    if got.is_sign_negative() != want.is_sign_negative() {
        return u64::MAX;
    }
    got.to_bits().abs_diff(want.to_bits())
}

/// The error of an `f32` result against an `f64` one of which at most the last
/// bit is wrong.
pub fn error_f32(got: f32, want: f64) -> f64 {
    let rounded = want as f32;
    if got.to_bits() == rounded.to_bits() || (got.is_nan() && want.is_nan()) {
        // Correctly rounded. The distance from infinity counts for nothing.
        return if got.is_finite() { (f64::from(got) - want).abs() / ulp_f32(want) } else { 0.0 };
    }
    if got.is_nan() || want.is_nan() || got.is_sign_negative() != want.is_sign_negative() {
        return f64::INFINITY;
    }
    let got = if got.is_finite() { f64::from(got) } else { 2_f64.powi(128).copysign(want) };
    (got - want).abs() / ulp_f32(want)
}

/// The distance of neighbours in `f32` at `x`.
fn ulp_f32(x: f64) -> f64 {
    let exponent = ((x.to_bits() >> 52) & 0x7ff) as i32 - 1023;
    2_f64.powi(exponent.clamp(-126, 127) - 23)
}

/// [`error_f32`] without a branch, for a `want` that need not be rounded correctly;
/// NaN where only one is NaN, or the signs differ.
pub fn rough_error(got: f32, want: f64) -> f64 {
    // From here on results round to infinity.
    const OVERFLOW: f64 = f32::MAX as f64 * (1.0 + 1.0 / (1 << 25) as f64);
    let exponent = ((want.to_bits() >> 52) & 0x7ff).clamp(1023 - 126, 1023 + 127);
    let per_ulp = f64::from_bits((2046 + 23 - exponent) << 52);
    let got = f64::from(got);
    let infinite = got.abs() == f64::INFINITY;
    let got_number = if infinite { 2_f64.powi(128).copysign(got) } else { got };
    let error = (got_number - want).abs() * per_ulp;
    let error = if infinite & (want.abs() >= OVERFLOW) { 0.0 } else { error };
    let other_sign = (got.to_bits() ^ want.to_bits()) >> 63 != 0;
    let error = if other_sign { f64::NAN } else { error };
    if got.is_nan() & want.is_nan() { 0.0 } else { error }
}
