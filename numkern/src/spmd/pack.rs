//! What a scalar type needs to be held for several elements at once.

use super::shape::{Broad, Narrow, Room, Shape};

/// A register, or several, with a `T` for each element of a shape.
pub trait Vector<T, L: Shape>: Copy {
    /// The same value for all elements.
    fn splat(lanes: L, value: T) -> Self;
    /// A value for each element.
    fn pack(lanes: L, values: L::Array<T>) -> Self
    where
        T: Copy;
    /// The value of each element.
    fn unpack(self) -> L::Array<T>
    where
        T: Copy;
    /// The first operand where the mask is on, the second elsewhere.
    fn select(mask: L::Mask, on: Self, off: Self) -> Self;
    /// `a == b`.
    fn equal(self, lanes: L, other: Self) -> L::Mask;
    /// `a < b`.
    fn less(self, lanes: L, other: Self) -> L::Mask;
    /// `a <= b`.
    fn less_equal(self, lanes: L, other: Self) -> L::Mask;
}

/// Numbers. Each operation is `None` when it panics for an element that is on.
pub trait NumberVector<T, L: Shape>: Vector<T, L> {
    /// `a + b`.
    fn add(self, on: L::Mask, other: Self) -> Option<Self>;
    /// `a - b`.
    fn sub(self, on: L::Mask, other: Self) -> Option<Self>;
    /// `a * b`.
    fn mul(self, on: L::Mask, other: Self) -> Option<Self>;
    /// `a / b`.
    fn div(self, on: L::Mask, other: Self) -> Option<Self>;
    /// `a % b`.
    fn rem(self, on: L::Mask, other: Self) -> Option<Self>;
    /// `a / b` with one `b`, so that LLVM can use what it knows of it.
    fn div_by(self, lanes: L, on: L::Mask, b: T) -> Option<Self>;
    /// `a % b` with one `b`.
    fn rem_by(self, lanes: L, on: L::Mask, b: T) -> Option<Self>;
    /// `-a`.
    fn neg(self, on: L::Mask) -> Option<Self>;
}

/// Integers or `bool`.
pub trait BitsVector<T, L: Shape>: Vector<T, L> {
    /// `a & b`.
    fn and(self, other: Self) -> Self;
    /// `a | b`.
    fn or(self, other: Self) -> Self;
    /// `a ^ b`.
    fn xor(self, other: Self) -> Self;
    /// `!a`.
    fn not(self) -> Self;
}

/// Integers. A distance is below the number of bits.
pub trait ShiftVector<T, L: Shape>: Vector<T, L> {
    /// `a << by`, all elements by the same distance.
    fn shl(self, by: u32) -> Self;
    /// `a >> by`, all elements by the same distance.
    fn shr(self, by: u32) -> Self;
    /// `a << by`.
    fn shl_each(self, by: Self) -> Self;
    /// `a >> by`.
    fn shr_each(self, by: Self) -> Self;
}

/// Floats.
pub trait FloatVector<T, L: Shape>: NumberVector<T, L> {
    /// `a.sqrt()`.
    fn sqrt(self) -> Self;
    /// `a.abs()`.
    fn abs(self) -> Self;
    /// `a * b + c`, rounded once where the CPU level has the instruction.
    fn fused(self, b: Self, c: Self) -> Self;
    /// `a * b + c`, rounded once on every level.
    fn mul_add(self, b: Self, c: Self) -> Self;
}

/// A scalar that can be held for several elements at once: every primitive
/// number and `bool`.
#[diagnostic::on_unimplemented(
    message = "NK0410: `{Self}` has no form in lanes",
    label = "in a kernel whose elements run side by side",
    note = "why: only numbers, `bool`, and tuples and arrays of them can be held for several elements at once",
    note = "help: return a tuple or an array from the kernel that is called, or write the type of the variable that takes the value (`let p: Point = ..`), which keeps the caller out of lanes"
)]
pub trait Packed: Copy + Send + Sync + 'static {
    /// What holds the elements.
    type Pack<L: Shape>: Vector<Self, L>;
    /// Whether it leaves room for 16 elements.
    type Room: Room;
    /// What stands in elements that are off.
    const ZERO: Self;
}

/// A number. Each operation is `None` when it panics for an element that is on.
pub trait PackedNumber: Packed {
    /// `a + b`.
    fn add<L: Shape>(on: L::Mask, a: Self::Pack<L>, b: Self::Pack<L>) -> Option<Self::Pack<L>>;
    /// `a - b`.
    fn sub<L: Shape>(on: L::Mask, a: Self::Pack<L>, b: Self::Pack<L>) -> Option<Self::Pack<L>>;
    /// `a * b`.
    fn mul<L: Shape>(on: L::Mask, a: Self::Pack<L>, b: Self::Pack<L>) -> Option<Self::Pack<L>>;
    /// `a / b`.
    fn div<L: Shape>(on: L::Mask, a: Self::Pack<L>, b: Self::Pack<L>) -> Option<Self::Pack<L>>;
    /// `a % b`.
    fn rem<L: Shape>(on: L::Mask, a: Self::Pack<L>, b: Self::Pack<L>) -> Option<Self::Pack<L>>;
    /// `a / b` with one `b`, so that LLVM can use what it knows of it.
    fn div_by<L: Shape>(lanes: L, on: L::Mask, a: Self::Pack<L>, b: Self) -> Option<Self::Pack<L>>;
    /// `a % b` with one `b`.
    fn rem_by<L: Shape>(lanes: L, on: L::Mask, a: Self::Pack<L>, b: Self) -> Option<Self::Pack<L>>;
    /// `-a`.
    fn neg<L: Shape>(on: L::Mask, a: Self::Pack<L>) -> Option<Self::Pack<L>>;
}

/// An integer or `bool`.
pub trait PackedBits: Packed {
    /// `a & b`.
    fn and<L: Shape>(a: Self::Pack<L>, b: Self::Pack<L>) -> Self::Pack<L>;
    /// `a | b`.
    fn or<L: Shape>(a: Self::Pack<L>, b: Self::Pack<L>) -> Self::Pack<L>;
    /// `a ^ b`.
    fn xor<L: Shape>(a: Self::Pack<L>, b: Self::Pack<L>) -> Self::Pack<L>;
    /// `!a`.
    fn not<L: Shape>(a: Self::Pack<L>) -> Self::Pack<L>;
}

/// An integer. A distance is below the number of bits.
pub trait PackedShift: Packed {
    /// `a << by`, all elements by the same distance.
    fn shl<L: Shape>(a: Self::Pack<L>, by: u32) -> Self::Pack<L>;
    /// `a >> by`, all elements by the same distance.
    fn shr<L: Shape>(a: Self::Pack<L>, by: u32) -> Self::Pack<L>;
    /// `a << by`.
    fn shl_each<L: Shape>(a: Self::Pack<L>, by: Self::Pack<L>) -> Self::Pack<L>;
    /// `a >> by`.
    fn shr_each<L: Shape>(a: Self::Pack<L>, by: Self::Pack<L>) -> Self::Pack<L>;
}

/// A float.
pub trait PackedFloat: PackedNumber {
    /// `a.sqrt()`.
    fn sqrt<L: Shape>(a: Self::Pack<L>) -> Self::Pack<L>;
    /// `a.abs()`.
    fn abs<L: Shape>(a: Self::Pack<L>) -> Self::Pack<L>;
    /// `a * b + c`, rounded once where the CPU level has the instruction.
    fn fused<L: Shape>(a: Self::Pack<L>, b: Self::Pack<L>, c: Self::Pack<L>) -> Self::Pack<L>;
    /// `a * b + c`, rounded once on every level.
    fn mul_add<L: Shape>(a: Self::Pack<L>, b: Self::Pack<L>, c: Self::Pack<L>) -> Self::Pack<L>;
}

macro_rules! packed {
    ($($t:ident $vector:ident $room:ident $zero:literal)*) => {$(
        impl Packed for $t {
            type Pack<L: Shape> = L::$vector;
            type Room = $room;
            const ZERO: Self = $zero;
        }
    )*};
}

/// Passes a call on to the vectors.
macro_rules! passed {
    ($trait:ident $vectors:ident for $t:ident {$($more:item)*} $($name:ident $([$on:ident])? ($a:ident $(, $b:ident)*) $(-> $option:ident)?;)*) => {
        impl $trait for $t {
            $($more)*
        $(
            #[inline(always)]
            fn $name<L: Shape>(
                $($on: L::Mask,)?
                $a: Self::Pack<L>
                $(, $b: Self::Pack<L>)*
            ) -> passed!(@out $($option)?) {
                <Self::Pack<L> as $vectors<Self, L>>::$name($a, $($on,)? $($b),*)
            }
        )*}
    };
    (@out Option) => { Option<Self::Pack<L>> };
    (@out) => { Self::Pack<L> };
}

macro_rules! numbers {
    ($($t:ident)*) => {$(
        passed! {
            PackedNumber NumberVector for $t {
                #[inline(always)]
                fn div_by<L: Shape>(
                    lanes: L,
                    on: L::Mask,
                    a: Self::Pack<L>,
                    b: Self,
                ) -> Option<Self::Pack<L>> {
                    NumberVector::<Self, L>::div_by(a, lanes, on, b)
                }

                #[inline(always)]
                fn rem_by<L: Shape>(
                    lanes: L,
                    on: L::Mask,
                    a: Self::Pack<L>,
                    b: Self,
                ) -> Option<Self::Pack<L>> {
                    NumberVector::<Self, L>::rem_by(a, lanes, on, b)
                }
            }
            add [on] (a, b) -> Option;
            sub [on] (a, b) -> Option;
            mul [on] (a, b) -> Option;
            div [on] (a, b) -> Option;
            rem [on] (a, b) -> Option;
            neg [on] (a) -> Option;
        }
    )*};
}

macro_rules! bits {
    ($($t:ident)*) => {$(
        passed! {
            PackedBits BitsVector for $t {}
            and (a, b); or (a, b); xor (a, b); not (a);
        }
    )*};
}

macro_rules! shifts {
    ($($t:ident)*) => {$(
        impl PackedShift for $t {
            #[inline(always)]
            fn shl<L: Shape>(a: Self::Pack<L>, by: u32) -> Self::Pack<L> {
                ShiftVector::<Self, L>::shl(a, by)
            }

            #[inline(always)]
            fn shr<L: Shape>(a: Self::Pack<L>, by: u32) -> Self::Pack<L> {
                ShiftVector::<Self, L>::shr(a, by)
            }

            #[inline(always)]
            fn shl_each<L: Shape>(a: Self::Pack<L>, by: Self::Pack<L>) -> Self::Pack<L> {
                ShiftVector::<Self, L>::shl_each(a, by)
            }

            #[inline(always)]
            fn shr_each<L: Shape>(a: Self::Pack<L>, by: Self::Pack<L>) -> Self::Pack<L> {
                ShiftVector::<Self, L>::shr_each(a, by)
            }
        }
    )*};
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        passed! {
            PackedFloat FloatVector for $t {}
            sqrt (a); abs (a); fused (a, b, c); mul_add (a, b, c);
        }
    )*};
}

packed! {
    bool Mask Narrow false
    f32 F32 Narrow 0.0
    f64 F64 Broad 0.0
    i8 I8 Narrow 0
    u8 U8 Narrow 0
    i16 I16 Narrow 0
    u16 U16 Narrow 0
    i32 I32 Narrow 0
    u32 U32 Narrow 0
    i64 I64 Broad 0
    u64 U64 Broad 0
    i128 I128 Broad 0
    u128 U128 Broad 0
    isize Isize Broad 0
    usize Usize Broad 0
}
numbers!(f32 f64 i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);
bits!(bool i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);
shifts!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);
floats!(f32 f64);
