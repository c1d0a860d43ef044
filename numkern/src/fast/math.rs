//! Arithmetic under `#[fastmath]`.

use fearless_simd::Simd;

use crate::Number;

/// An operand: a number or a reference to one, as Rust's operators take both.
pub trait Val<T> {
    /// The number.
    fn value(self) -> T;
}

impl<T: Number> Val<T> for T {
    #[inline(always)]
    fn value(self) -> T {
        self
    }
}

impl<T: Number> Val<T> for &T {
    #[inline(always)]
    fn value(self) -> T {
        *self
    }
}

/// A number, from it or a reference to it.
#[inline(always)]
pub fn number<T: Number>(value: impl Val<T>) -> T {
    value.value()
}

/// `a * b + c`, fused where the CPU level has the instruction.
#[inline(always)]
pub fn mul_add<T: Number>(simd: impl Simd, a: impl Val<T>, b: impl Val<T>, c: impl Val<T>) -> T {
    T::mul_add_if_fused(simd, a.value(), b.value(), c.value())
}

/// A divisor that stays the same throughout a loop.
#[derive(Clone, Copy, Debug)]
pub struct Divisor<T> {
    /// The reciprocal of a float, an integer as it is.
    factor: T,
}

/// Prepares a divisor before the loop: floats are inverted once, integers stay
/// (and a division by zero panics where it is, not here).
#[inline(always)]
pub fn divisor<T: Number>(by: impl Val<T>) -> Divisor<T> {
    let by = by.value();
    Divisor { factor: if T::IS_FLOAT { T::ONE / by } else { by } }
}

/// `a / by` with a prepared divisor: a product for floats.
#[inline(always)]
#[track_caller]
pub fn divide<T: Number>(a: impl Val<T>, by: Divisor<T>) -> T {
    if T::IS_FLOAT { a.value() * by.factor } else { a.value() / by.factor }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::needless_borrows_for_generic_args)] // References are the point.

    use super::*;
    use crate::dispatch;

    #[test]
    fn operands_by_value_by_reference_and_literal() {
        let (x, y) = (3.0_f32, &4.0_f32);
        let z = dispatch!(simd => mul_add(simd, x, y, 0.5));
        assert_eq!(z, 12.5);
        let z: f64 = dispatch!(simd => mul_add(simd, 2.0, 3.0, 0.5));
        assert_eq!(z, 6.5);
        let z = dispatch!(simd => mul_add(simd, 2, &5_i64, 1));
        assert_eq!(z, 11);
        let nested = dispatch!(simd => mul_add(simd, mul_add(simd, x, x, 1.0), y, y));
        assert_eq!(nested, 44.0);
    }

    #[test]
    fn division_by_an_invariant() {
        assert_eq!(divide(&7, divisor(2)), 3);
        assert_eq!(divide(7.0, divisor(&2.0)), 3.5);
        assert_eq!(divide(1.0, divisor(&4.0)), 0.25);
        // A divisor that is never used does no harm.
        divisor(0);
    }

    #[test]
    #[should_panic(expected = "divide by zero")]
    fn integers_still_check_for_zero() {
        divide(std::hint::black_box(1), divisor(std::hint::black_box(0)));
    }
}
