//! Values made of scalars: what a lane body takes, returns and assigns.

use fearless_simd::Simd;

use super::{Lane, Mask, Packed, WIDTH};

/// A value that a lane body can hold for each element: a scalar, or a tuple or
/// array of such values.
pub trait LaneValue: Copy {
    /// The value for [`WIDTH`] elements.
    type Lanes<S: Simd>: Copy + Blend<S>;
    /// A value for each element.
    fn gather<S: Simd>(simd: S, values: [Self; WIDTH]) -> Self::Lanes<S>;
    /// The values of all elements.
    fn scatter<S: Simd>(lanes: Self::Lanes<S>) -> [Self; WIDTH];
    /// What stands in elements that are off.
    fn zero() -> Self;
}

/// A value of all elements, taken from one of two by a mask.
pub trait Blend<S: Simd>: Copy {
    /// `on` where the mask holds, `off` elsewhere.
    fn blend(mask: Mask<S>, on: Self, off: Self) -> Self;
    /// What stands where no element is on.
    fn off(simd: S) -> Self;
}

impl<T: Packed, S: Simd> Blend<S> for Lane<T, S> {
    #[inline(always)]
    fn blend(mask: Mask<S>, on: Self, off: Self) -> Self {
        Lane(T::select(mask.0, on.0, off.0))
    }

    #[inline(always)]
    fn off(simd: S) -> Self {
        Lane(T::splat(simd, T::ZERO))
    }
}

impl<T: Packed> LaneValue for T {
    type Lanes<S: Simd> = Lane<T, S>;

    #[inline(always)]
    fn gather<S: Simd>(simd: S, values: [Self; WIDTH]) -> Lane<T, S> {
        Lane::new(simd, values)
    }

    #[inline(always)]
    fn scatter<S: Simd>(lanes: Lane<T, S>) -> [Self; WIDTH] {
        lanes.values()
    }

    #[inline(always)]
    fn zero() -> Self {
        T::ZERO
    }
}

impl<S: Simd, V: Blend<S>, const N: usize> Blend<S> for [V; N] {
    #[inline(always)]
    fn blend(mask: Mask<S>, on: Self, off: Self) -> Self {
        std::array::from_fn(|k| V::blend(mask, on[k], off[k]))
    }

    #[inline(always)]
    fn off(simd: S) -> Self {
        [V::off(simd); N]
    }
}

impl<V: LaneValue, const N: usize> LaneValue for [V; N] {
    type Lanes<S: Simd> = [V::Lanes<S>; N];

    #[inline(always)]
    fn gather<S: Simd>(simd: S, values: [Self; WIDTH]) -> Self::Lanes<S> {
        std::array::from_fn(|k| V::gather(simd, values.map(|value| value[k])))
    }

    #[inline(always)]
    fn scatter<S: Simd>(lanes: Self::Lanes<S>) -> [Self; WIDTH] {
        let parts = lanes.map(V::scatter);
        std::array::from_fn(|k| parts.map(|part| part[k]))
    }

    #[inline(always)]
    fn zero() -> Self {
        [V::zero(); N]
    }
}

macro_rules! tuples {
    ($(($($v:ident $k:tt)*))*) => {$(
        impl<S: Simd, $($v: Blend<S>),*> Blend<S> for ($($v,)*) {
            #[inline(always)]
            fn blend(mask: Mask<S>, on: Self, off: Self) -> Self {
                ($($v::blend(mask, on.$k, off.$k),)*)
            }

            #[inline(always)]
            fn off(simd: S) -> Self {
                ($($v::off(simd),)*)
            }
        }

        impl<$($v: LaneValue),*> LaneValue for ($($v,)*) {
            type Lanes<S: Simd> = ($($v::Lanes<S>,)*);

            #[inline(always)]
            fn gather<S: Simd>(simd: S, values: [Self; WIDTH]) -> Self::Lanes<S> {
                ($($v::gather(simd, values.map(|value| value.$k)),)*)
            }

            #[inline(always)]
            fn scatter<S: Simd>(lanes: Self::Lanes<S>) -> [Self; WIDTH] {
                let parts = ($($v::scatter(lanes.$k),)*);
                std::array::from_fn(|k| ($(parts.$k[k],)*))
            }

            #[inline(always)]
            fn zero() -> Self {
                ($($v::zero(),)*)
            }
        }
    )*};
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
