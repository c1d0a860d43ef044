//! Values made of scalars: what a lane body takes, returns and assigns.

use super::pack::Vector;
use super::shape::{Array, Narrow, Room, Shape, map};
use super::{Lane, Mask, Packed};

/// A value that a lane body can hold for each element: a scalar, or a tuple or
/// array of such values.
pub trait LaneValue: Copy {
    /// The value for all elements of a shape.
    type Lanes<L: Shape>: Laned<L, Value = Self>;
    /// Whether it leaves room for 16 elements.
    type Room: Room;
    /// A value for each element.
    fn gather<L: Shape>(lanes: L, values: L::Array<Self>) -> Self::Lanes<L>;
    /// The values of all elements.
    fn scatter<L: Shape>(lanes: Self::Lanes<L>) -> L::Array<Self>;
    /// What stands in elements that are off.
    fn zero() -> Self;
}

/// The values of all elements, seen from the other side: generated code has
/// them and leaves it to rustc to find of what type each one is.
pub trait Laned<L: Shape>: Copy + Blend<L> {
    /// The value of one element.
    type Value: LaneValue<Lanes<L> = Self>;
}

impl<T: Packed, L: Shape> Laned<L> for Lane<T, L> {
    type Value = T;
}

impl<X: Laned<L>, L: Shape, const N: usize> Laned<L> for [X; N] {
    type Value = [X::Value; N];
}

/// A value of all elements, taken from one of two by a mask.
pub trait Blend<L: Shape>: Copy {
    /// `on` where the mask holds, `off` elsewhere.
    fn blend(mask: Mask<L>, on: Self, off: Self) -> Self;
    /// What stands where no element is on.
    fn off(lanes: L) -> Self;
}

impl<T: Packed, L: Shape> Blend<L> for Lane<T, L> {
    #[inline(always)]
    fn blend(mask: Mask<L>, on: Self, off: Self) -> Self {
        Lane(T::Pack::select(mask.0, on.0, off.0))
    }

    #[inline(always)]
    fn off(lanes: L) -> Self {
        Lane(T::Pack::splat(lanes, T::ZERO))
    }
}

impl<T: Packed> LaneValue for T {
    type Lanes<L: Shape> = Lane<T, L>;
    type Room = <T as Packed>::Room;

    #[inline(always)]
    fn gather<L: Shape>(lanes: L, values: L::Array<Self>) -> Lane<T, L> {
        Lane::new(lanes, values)
    }

    #[inline(always)]
    fn scatter<L: Shape>(lanes: Lane<T, L>) -> L::Array<Self> {
        lanes.values()
    }

    #[inline(always)]
    fn zero() -> Self {
        T::ZERO
    }
}

impl<L: Shape, V: Blend<L>, const N: usize> Blend<L> for [V; N] {
    #[inline(always)]
    fn blend(mask: Mask<L>, on: Self, off: Self) -> Self {
        std::array::from_fn(|k| V::blend(mask, on[k], off[k]))
    }

    #[inline(always)]
    fn off(lanes: L) -> Self {
        [V::off(lanes); N]
    }
}

impl<V: LaneValue, const N: usize> LaneValue for [V; N] {
    type Lanes<L: Shape> = [V::Lanes<L>; N];
    type Room = V::Room;

    #[inline(always)]
    fn gather<L: Shape>(lanes: L, values: L::Array<Self>) -> Self::Lanes<L> {
        std::array::from_fn(|k| V::gather(lanes, map::<L, Self, V>(&values, |value| value[k])))
    }

    #[inline(always)]
    fn scatter<L: Shape>(lanes: Self::Lanes<L>) -> L::Array<Self> {
        let parts = lanes.map(V::scatter::<L>);
        Array::from_fn(|k| parts.map(|part| part.at(k)))
    }

    #[inline(always)]
    fn zero() -> Self {
        [V::zero(); N]
    }
}

macro_rules! tuples {
    ($(($($v:ident $k:tt)*))*) => {$(
        impl<L: Shape, $($v: Blend<L>),*> Blend<L> for ($($v,)*) {
            #[inline(always)]
            fn blend(mask: Mask<L>, on: Self, off: Self) -> Self {
                ($($v::blend(mask, on.$k, off.$k),)*)
            }

            #[inline(always)]
            fn off(lanes: L) -> Self {
                ($($v::off(lanes),)*)
            }
        }

        impl<L: Shape, $($v: Laned<L>),*> Laned<L> for ($($v,)*) {
            type Value = ($($v::Value,)*);
        }

        impl<$($v: LaneValue),*> LaneValue for ($($v,)*) {
            type Lanes<L: Shape> = ($($v::Lanes<L>,)*);
            type Room = tuples!(@room $($v)*);

            #[inline(always)]
            fn gather<L: Shape>(lanes: L, values: L::Array<Self>) -> Self::Lanes<L> {
                ($($v::gather(lanes, map::<L, Self, $v>(&values, |value| value.$k)),)*)
            }

            #[inline(always)]
            fn scatter<L: Shape>(lanes: Self::Lanes<L>) -> L::Array<Self> {
                let parts = ($($v::scatter::<L>(lanes.$k),)*);
                Array::from_fn(|k| ($(parts.$k.at(k),)*))
            }

            #[inline(always)]
            fn zero() -> Self {
                ($($v::zero(),)*)
            }
        }
    )*};
    (@room $first:ident $($v:ident)*) => {
        <$first::Room as Room>::With<tuples!(@room $($v)*)>
    };
    (@room) => { Narrow };
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}
