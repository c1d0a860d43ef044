//! The methods of numbers: what they take and what they give.

/// A type in the signature of a number's method, relative to the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// The number's own type.
    Same,
    /// A reference to it.
    SameRef,
    /// The unsigned integer of its width.
    Unsigned,
    /// The unsigned integer that holds a float's bits.
    Bits,
    Bool,
    I32,
    U32,
    /// `Option<Self>`.
    Optional,
    /// `(Self, Self)`.
    Pair,
    /// `(Self, bool)`.
    Overflowing,
    /// `std::cmp::Ordering`.
    Ordering,
    /// `Option<Ordering>`.
    PartialOrdering,
}

/// Parameters and result.
pub(super) type Signature = (&'static [Slot], Slot);

use Slot::*;

/// What every number has.
pub(super) fn any(name: &str) -> Option<Signature> {
    let signature: Signature = match name {
        "to_owned" => (&[], Same),
        "partial_cmp" => (&[SameRef], PartialOrdering),
        "cmp" | "total_cmp" => (&[SameRef], Ordering),
        "eq" | "ne" | "lt" | "le" | "gt" | "ge" => (&[SameRef], Bool),
        "is_zero" | "is_one" => (&[], Bool),
        _ => return None,
    };
    Some(signature)
}

/// The methods of `f32`, `f64` and of what is bound by a float trait.
pub(super) fn float(name: &str) -> Option<Signature> {
    let signature: Signature =
        match name {
            "sqrt" | "cbrt" | "exp" | "exp2" | "exp_m1" | "ln" | "ln_1p" | "log2" | "log10"
            | "sin" | "cos" | "tan" | "asin" | "acos" | "atan" | "sinh" | "cosh" | "tanh"
            | "asinh" | "acosh" | "atanh" | "abs" | "floor" | "ceil" | "round"
            | "round_ties_even" | "trunc" | "fract" | "signum" | "recip" | "to_degrees"
            | "to_radians" | "next_up" | "next_down" => (&[], Same),
            "powf" | "atan2" | "hypot" | "copysign" | "log" | "min" | "max" | "minimum"
            | "maximum" | "rem_euclid" | "div_euclid" | "abs_sub" | "midpoint" | "smaller"
            | "larger" => (&[Same], Same),
            "mul_add" | "clamp" => (&[Same, Same], Same),
            "powi" => (&[I32], Same),
            "sin_cos" => (&[], Pair),
            "is_nan" | "is_finite" | "is_infinite" | "is_normal" | "is_subnormal"
            | "is_sign_positive" | "is_sign_negative" => (&[], Bool),
            "to_bits" => (&[], Bits),
            _ => return any(name),
        };
    Some(signature)
}

/// The methods of integers.
pub(super) fn int(name: &str) -> Option<Signature> {
    let signature: Signature = match name {
        "abs" | "signum" | "isqrt" | "swap_bytes" | "reverse_bits" | "wrapping_neg"
        | "wrapping_abs" | "saturating_neg" | "saturating_abs" | "next_power_of_two" | "to_be"
        | "to_le" => (&[], Same),
        "wrapping_add"
        | "wrapping_sub"
        | "wrapping_mul"
        | "wrapping_div"
        | "wrapping_rem"
        | "saturating_add"
        | "saturating_sub"
        | "saturating_mul"
        | "saturating_div"
        | "rem_euclid"
        | "div_euclid"
        | "wrapping_rem_euclid"
        | "wrapping_div_euclid"
        | "div_ceil"
        | "next_multiple_of"
        | "midpoint"
        | "min"
        | "max"
        | "smaller"
        | "larger"
        | "gcd"
        | "lcm"
        | "div_floor"
        | "mod_floor" => (&[Same], Same),
        "clamp" => (&[Same, Same], Same),
        "pow" | "wrapping_pow" | "saturating_pow" | "rotate_left" | "rotate_right"
        | "wrapping_shl" | "wrapping_shr" => (&[U32], Same),
        "checked_add"
        | "checked_sub"
        | "checked_mul"
        | "checked_div"
        | "checked_rem"
        | "checked_rem_euclid"
        | "checked_div_euclid"
        | "checked_next_multiple_of" => (&[Same], Optional),
        "checked_neg" | "checked_abs" | "checked_next_power_of_two" => (&[], Optional),
        "checked_pow" | "checked_shl" | "checked_shr" => (&[U32], Optional),
        "overflowing_add" | "overflowing_sub" | "overflowing_mul" | "overflowing_div"
        | "overflowing_rem" => (&[Same], Overflowing),
        "overflowing_neg" | "overflowing_abs" => (&[], Overflowing),
        "overflowing_pow" | "overflowing_shl" | "overflowing_shr" => (&[U32], Overflowing),
        "count_ones" | "count_zeros" | "leading_zeros" | "trailing_zeros" | "leading_ones"
        | "trailing_ones" | "ilog2" | "ilog10" => (&[], U32),
        "ilog" => (&[Same], U32),
        "abs_diff" => (&[Same], Unsigned),
        "unsigned_abs" => (&[], Unsigned),
        "is_power_of_two" | "is_positive" | "is_negative" | "is_even" | "is_odd" => (&[], Bool),
        "is_multiple_of" => (&[Same], Bool),
        _ => return any(name),
    };
    Some(signature)
}
