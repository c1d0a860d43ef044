//! The forms that an index has, over what stands for the number on each axis.

/// An index as written, a number, a tuple or an array, where each number is a
/// `C`: a [`Course`](super::course::Course) or an
/// [`Interval`](super::interval::Interval).
pub trait Axes<C> {
    /// One `C` for each axis.
    type Array: AsRef<[C]>;

    /// What stands on each axis.
    fn axes(self) -> Self::Array;
}

impl<C> Axes<C> for C {
    type Array = [C; 1];

    #[inline(always)]
    fn axes(self) -> [C; 1] {
        [self]
    }
}

impl<C, const N: usize> Axes<C> for [C; N] {
    type Array = [C; N];

    #[inline(always)]
    fn axes(self) -> [C; N] {
        self
    }
}

macro_rules! tuples {
    ($($n:literal: $($name:ident)*;)*) => {$(
        impl<C> Axes<C> for ($(tuples!(@one $name C),)*) {
            type Array = [C; $n];

            #[inline(always)]
            fn axes(self) -> [C; $n] {
                let ($($name,)*) = self;
                [$($name),*]
            }
        }
    )*};
    (@one $name:ident $c:ident) => { $c };
}

tuples! {
    2: a b;
    3: a b c;
    4: a b c d;
    5: a b c d e;
    6: a b c d e f;
}
