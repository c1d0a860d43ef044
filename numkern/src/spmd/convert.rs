//! `as` from floats to integers, and quotients of integers, in arithmetic that
//! LLVM can do for several elements at once: its own forms of both are scalar.

/// 1.5 * 2^52: added to an integer of at most 33 bits, the low bits of the sum are
/// that integer in two's complement.
const SHIFT: f64 = 6_755_399_441_055_744.0;

/// The integer part of a number of at most 2^32, as the low bits of a float.
#[inline(always)]
fn low_bits(x: f64) -> u64 {
    // The nearest integer, and from there towards zero.
    let size = x.abs();
    let near = (size + SHIFT) - SHIFT;
    let whole = (if near > size { near - 1.0 } else { near }).copysign(x);
    (whole + SHIFT).to_bits()
}

macro_rules! casts {
    ($($name:ident $t:ident)*) => {$(
        /// `x as` this type.
        #[inline(always)]
        pub fn $name(x: f64) -> $t {
            let x = if x > $t::MAX as f64 { $t::MAX as f64 } else { x };
            let x = if x < $t::MIN as f64 { $t::MIN as f64 } else { x };
            let x = if x.is_nan() { 0.0 } else { x };
            low_bits(x) as $t
        }
    )*};
}

casts! {
    to_i8 i8
    to_u8 u8
    to_i16 i16
    to_u16 u16
    to_i32 i32
    to_u32 u32
}

/// Quotients of integers, none of whose divisors is zero.
pub(super) trait Quotient: Copy {
    /// `a.wrapping_div(b)`.
    fn quotient(a: Self, b: Self) -> Self;
    /// `a.wrapping_rem(b)`.
    fn rest(a: Self, b: Self) -> Self;
}

macro_rules! narrow {
    ($($t:ident)*) => {$(
        impl Quotient for $t {
            // Two integers of 32 bits whose quotient is no integer are so far from
            // one that the rounding of 53 bits does not get there.
            #[inline(always)]
            fn quotient(a: Self, b: Self) -> Self {
                low_bits(f64::from(a) / f64::from(b)) as $t
            }

            #[inline(always)]
            fn rest(a: Self, b: Self) -> Self {
                a.wrapping_sub(Self::quotient(a, b).wrapping_mul(b))
            }
        }
    )*};
}

macro_rules! broad {
    ($($t:ident)*) => {$(
        impl Quotient for $t {
            #[inline(always)]
            fn quotient(a: Self, b: Self) -> Self {
                a.wrapping_div(b)
            }

            #[inline(always)]
            fn rest(a: Self, b: Self) -> Self {
                a.wrapping_rem(b)
            }
        }
    )*};
}

narrow!(i8 u8 i16 u16 i32 u32);
broad!(i64 u64 isize usize i128 u128);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts_are_those_of_rust() {
        let near = |x: f64| [x - 1.0, x - 0.5, x.next_down(), x, x.next_up(), x + 0.5, x + 1.0];
        let ends = [0.0, 127.0, 128.0, 255.0, 256.0, 32767.0, 65535.0, 2147483648.0, 4294967296.0];
        let mut points = vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, -0.0];
        points.extend(ends.iter().flat_map(|&x| near(x)).flat_map(|x| [x, -x]));
        points.extend((0..2000).map(|k| (f64::from(k) - 1000.0) * 0.37 * 1.01f64.powi(k)));
        for x in points {
            assert_eq!(to_i8(x), x as i8, "{x}");
            assert_eq!(to_u8(x), x as u8, "{x}");
            assert_eq!(to_i16(x), x as i16, "{x}");
            assert_eq!(to_u16(x), x as u16, "{x}");
            assert_eq!(to_i32(x), x as i32, "{x}");
            assert_eq!(to_u32(x), x as u32, "{x}");
        }
    }

    #[test]
    fn quotients_are_those_of_rust() {
        let mut state = 1_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> (state % 33)) as u32
        };
        let ends = [1, 2, 3, u32::MAX, u32::MAX - 1, 1 << 31, (1 << 31) - 1, 65536, 65537];
        for k in 0..30_000 {
            let (a, b) = (next(), next().max(1));
            let (a, b) = match k % 4 {
                0 => (ends[k % ends.len()], b),
                1 => (a, ends[k % ends.len()]),
                // Next to a multiple, where rounding would show.
                2 => ((a / b).wrapping_mul(b).wrapping_sub(1), b),
                _ => (a, b),
            };
            assert_eq!(u32::quotient(a, b), a / b, "{a} {b}");
            assert_eq!(u32::rest(a, b), a % b, "{a} {b}");
            let (a, b) = (a as i32, b as i32);
            assert_eq!(i32::quotient(a, b), a.wrapping_div(b), "{a} {b}");
            assert_eq!(i32::rest(a, b), a.wrapping_rem(b), "{a} {b}");
        }
        for (a, b) in (-128..128).flat_map(|a| (-128..128).map(move |b| (a as i8, b as i8))) {
            if b != 0 {
                assert_eq!(i8::quotient(a, b), a.wrapping_div(b), "{a} {b}");
                assert_eq!(i8::rest(a, b), a.wrapping_rem(b), "{a} {b}");
            }
        }
    }
}
