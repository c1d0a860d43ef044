//! Calls of other kernels from a lane body.

use std::marker::PhantomData;

use super::Mask;
use super::ops::each_on;
use super::shape::Shape;
use super::value::{LaneValue, Laned};
use crate::Callable;

/// A call of the kernel `K` with arguments `A`: in lanes where it can be named
/// with them ([`Callable`]), else one element after the other ([`OneByOne`]).
///
/// Method lookup takes the first where its bounds hold.
pub struct Probe<K, A>(PhantomData<(K, A)>);

impl<K, A> Probe<K, A> {
    /// A probe.
    #[inline(always)]
    #[allow(clippy::new_without_default)] // Generated code calls it.
    pub fn new() -> Self {
        Probe(PhantomData)
    }

    /// A probe for arguments in lanes, whose types rustc knows.
    #[inline(always)]
    pub fn of<L: Shape, X: Laned<L, Value = A>>(_lanes: L, _args: &X) -> Self {
        Probe(PhantomData)
    }
}

impl<K: Callable<A>, A: LaneValue> Probe<K, A>
where
    K::Output: LaneValue,
{
    /// The results of the elements that are on.
    #[inline(always)]
    pub fn lanes<L: Shape>(
        &self,
        lanes: L,
        on: Mask<L>,
        args: A::Lanes<L>,
        _scalar: impl Fn(A) -> K::Output,
    ) -> Option<<K::Output as LaneValue>::Lanes<L>> {
        K::lanes(lanes, on, args)
    }

    /// Whether the kernel has a loop that only lanes make fast.
    #[inline(always)]
    pub fn wants_lanes(&self) -> bool {
        K::wants_lanes()
    }
}

/// A call of a kernel whose types cannot be named by a macro.
pub trait OneByOne<A: LaneValue> {
    /// The results of the elements that are on.
    #[inline(always)]
    fn lanes<R: LaneValue, L: Shape>(
        &self,
        lanes: L,
        on: Mask<L>,
        args: A::Lanes<L>,
        scalar: impl Fn(A) -> R,
    ) -> Option<R::Lanes<L>> {
        Some(each_on(lanes, on, args, scalar))
    }

    /// Whether the kernel has a loop that only lanes make fast: not known.
    #[inline(always)]
    fn wants_lanes(&self) -> bool {
        false
    }
}

impl<K, A: LaneValue> OneByOne<A> for Probe<K, A> {}
