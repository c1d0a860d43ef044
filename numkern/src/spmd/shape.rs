//! How many elements run together, and in which registers.

use fearless_simd::{Simd, SimdMask, f32x8, f32x16, f64x8, i8x16, i16x8, i16x16, i32x8, i32x16};
use fearless_simd::{i64x8, mask32x16, mask64x8, u8x16, u16x8, u16x16, u32x8, u32x16, u64x8};

use super::WIDTH;
use super::pack::{BitsVector, FloatVector, NumberVector, ShiftVector};
use super::pair::Pair;
use super::value::LaneValue;

/// A CPU level together with a number of elements that run at a time.
///
/// Every level is a shape of [`WIDTH`] elements by itself; [`Wide`] makes one
/// of twice as many out of it.
pub trait Shape: Copy + Send + Sync + 'static {
    /// The CPU level.
    type Simd: Simd;
    /// The number of elements.
    const LANES: usize;
    /// A value of each element, in memory.
    type Array<T: Copy>: Array<T>;
    /// Which elements are on.
    type Mask: SimdMask<Self::Simd> + BitsVector<bool, Self>;
    /// `f32` of each element; so for the other types.
    type F32: FloatVector<f32, Self>;
    /// `f64`.
    type F64: FloatVector<f64, Self>;
    /// `i8`.
    type I8: Integers<i8, Self>;
    /// `u8`.
    type U8: Integers<u8, Self>;
    /// `i16`.
    type I16: Integers<i16, Self>;
    /// `u16`.
    type U16: Integers<u16, Self>;
    /// `i32`.
    type I32: Integers<i32, Self>;
    /// `u32`.
    type U32: Integers<u32, Self>;
    /// `i64`.
    type I64: Integers<i64, Self>;
    /// `u64`.
    type U64: Integers<u64, Self>;
    /// `isize`.
    type Isize: Integers<isize, Self>;
    /// `usize`.
    type Usize: Integers<usize, Self>;
    /// `i128`.
    type I128: Integers<i128, Self>;
    /// `u128`.
    type U128: Integers<u128, Self>;
    /// The CPU level's token, which scalar code takes.
    fn level_token(self) -> Self::Simd;
}

/// All sides of an integer: a number, and bits.
pub trait Integers<T, L: Shape>: NumberVector<T, L> + BitsVector<T, L> + ShiftVector<T, L> {}

impl<T, L: Shape, V> Integers<T, L> for V where
    V: NumberVector<T, L> + BitsVector<T, L> + ShiftVector<T, L>
{
}

/// An array whose length is a shape's.
pub trait Array<T>: Copy + AsRef<[T]> + AsMut<[T]> {
    /// The array of a function's values.
    fn from_fn(f: impl FnMut(usize) -> T) -> Self;

    /// The element at an index.
    #[inline(always)]
    fn at(&self, k: usize) -> T
    where
        T: Copy,
    {
        self.as_ref()[k]
    }
}

impl<T: Copy, const N: usize> Array<T> for [T; N] {
    #[inline(always)]
    fn from_fn(f: impl FnMut(usize) -> T) -> Self {
        std::array::from_fn(f)
    }
}

/// Twice as many elements: one register of `f32` with AVX-512, two with AVX2.
#[derive(Clone, Copy, Debug)]
pub struct Wide<S>(S);

macro_rules! shape {
    ($S:ident => $of:ty, $n:expr, $this:ident $token:expr,
     $mask:ident $f32:ty, $f64:ty, $i8:ty, $u8:ty, $i16:ty, $u16:ty, $i32:ty, $u32:ty, $i64:ty, $u64:ty) => {
        impl<$S: Simd> Shape for $of {
            type Simd = $S;
            const LANES: usize = $n;
            type Array<T: Copy> = [T; $n];
            type Mask = $mask<$S>;
            type F32 = $f32;
            type F64 = $f64;
            type I8 = $i8;
            type U8 = $u8;
            type I16 = $i16;
            type U16 = $u16;
            type I32 = $i32;
            type U32 = $u32;
            type I64 = $i64;
            type U64 = $u64;
            #[cfg(target_pointer_width = "64")]
            type Isize = $i64;
            #[cfg(target_pointer_width = "64")]
            type Usize = $u64;
            #[cfg(target_pointer_width = "32")]
            type Isize = $i32;
            #[cfg(target_pointer_width = "32")]
            type Usize = $u32;
            type I128 = [i128; $n];
            type U128 = [u128; $n];

            #[inline(always)]
            fn level_token(self) -> $S {
                let $this = self;
                $token
            }
        }
    };
}

shape!(S => S, WIDTH, this this, mask64x8 f32x8<S>, f64x8<S>, [i8; WIDTH], [u8; WIDTH],
    i16x8<S>, u16x8<S>, i32x8<S>, u32x8<S>, i64x8<S>, u64x8<S>);
shape!(S => Wide<S>, 2 * WIDTH, this this.0, mask32x16 f32x16<S>, Pair<f64x8<S>>, i8x16<S>,
    u8x16<S>, i16x16<S>, u16x16<S>, i32x16<S>, u32x16<S>, Pair<i64x8<S>>, Pair<u64x8<S>>);

/// Whether a type leaves room for [`Wide`] lanes, as a type: [`Narrow`] or [`Broad`].
pub trait Room {
    /// The shape in which such values run.
    type Shape<S: Simd>: Shape<Simd = S>;
    /// What is left for both together.
    type With<R: Room>: Room;
    /// The shape at a CPU level.
    fn shape<S: Simd>(simd: S) -> Self::Shape<S>;
}

/// At most 32 bits: 16 elements run together.
#[derive(Debug)]
pub enum Narrow {}

/// More than 32 bits: 8 elements run together.
#[derive(Debug)]
pub enum Broad {}

impl Room for Narrow {
    type Shape<S: Simd> = Wide<S>;
    type With<R: Room> = R;

    #[inline(always)]
    fn shape<S: Simd>(simd: S) -> Wide<S> {
        Wide(simd)
    }
}

impl Room for Broad {
    type Shape<S: Simd> = S;
    type With<R: Room> = Broad;

    #[inline(always)]
    fn shape<S: Simd>(simd: S) -> S {
        simd
    }
}

/// The lowest elements, as many as this, of a mask.
#[inline(always)]
pub(super) fn first<L: Shape>(lanes: L, count: usize) -> L::Mask {
    let bits = (1_u64 << count.min(L::LANES)) - 1;
    <L::Mask as SimdMask<L::Simd>>::from_bitmask(lanes.level_token(), bits)
}

/// An array of what a function makes of each element.
#[inline(always)]
pub(super) fn map<L: Shape, A: Copy, B: Copy>(
    a: &L::Array<A>,
    mut f: impl FnMut(A) -> B,
) -> L::Array<B> {
    Array::from_fn(|k| f(a.at(k)))
}

/// The shape for values of these types: 16 elements where all of them are
/// narrow, else 8.
#[inline(always)]
pub fn shape_for<V: LaneValue, S: Simd>(simd: S) -> <V::Room as Room>::Shape<S> {
    V::Room::shape(simd)
}
