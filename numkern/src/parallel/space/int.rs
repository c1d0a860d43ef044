//! The integers that a parallel loop counts in.

/// An integer type that a parallel loop can count in.
#[diagnostic::on_unimplemented(
    message = "NK0332: `prange!` cannot count in `{Self}`",
    label = "not an integer of at most 64 bits",
    note = "help: loop over `usize` and convert inside the loop"
)]
pub trait LoopInt: Copy + Send + Sync + PartialOrd + 'static {
    /// 1.
    const ONE: Self;
    /// The largest difference of two numbers of the type.
    const WIDTH: u128;
    /// How far it is up to `end`, 0 if `end` is not above.
    fn distance(self, end: Self) -> u128;
    /// Addition modulo the size of the type.
    fn add(self, other: Self) -> Self;
    /// Minus itself, modulo the size of the type.
    fn negate(self) -> Self;
    /// `self + stride * count`, modulo the size of the type.
    fn ahead(self, stride: Self, count: u128) -> Self;
    /// `self * factor`, modulo the size of the type.
    fn times(self, factor: usize) -> Self;
    /// The number itself.
    fn exact(self) -> i128;
}

macro_rules! loop_ints {
    ($($t:ident)*) => {$(
        impl LoopInt for $t {
            const ONE: Self = 1;
            const WIDTH: u128 = ($t::MAX as i128 - $t::MIN as i128) as u128;

            #[inline(always)]
            fn distance(self, end: Self) -> u128 {
                // 64 bits at most: the difference fits and is not negative.
                if end > self { (end as i128 - self as i128) as u128 } else { 0 }
            }

            #[inline(always)]
            fn add(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn negate(self) -> Self {
                self.wrapping_neg()
            }

            #[inline(always)]
            fn ahead(self, stride: Self, count: u128) -> Self {
                self.wrapping_add(stride.wrapping_mul(count as $t))
            }

            #[inline(always)]
            fn times(self, factor: usize) -> Self {
                self.wrapping_mul(factor as $t)
            }

            #[inline(always)]
            fn exact(self) -> i128 {
                self as i128
            }
        }
    )*};
}

loop_ints!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
