//! Arrays that differ between elements, at an index that does, too.

use super::shape::{Array, Shape};
use super::value::{LaneValue, Laned};
use super::{Lane, Mask};

/// `array[at]` of each element that is on; `None` where the index is out of range.
#[inline(always)]
pub fn pick<X: Laned<L>, L: Shape>(
    lanes: L,
    on: Mask<L>,
    array: &[X],
    at: Lane<usize, L>,
) -> Option<X> {
    let (bits, at) = (on.bits(), at.values());
    let mut results = <L::Array<X::Value> as Array<X::Value>>::from_fn(|_| X::Value::zero());
    for k in 0..L::LANES {
        if (bits >> k) & 1 == 1 {
            results.as_mut()[k] = X::Value::scatter::<L>(*array.get(at.at(k))?).at(k);
        }
    }
    Some(X::Value::gather(lanes, results))
}

/// `array[at] = value` for each element that is on; `None` where the index is
/// out of range.
#[inline(always)]
pub fn put<X: Laned<L>, L: Shape>(
    lanes: L,
    on: Mask<L>,
    array: &mut [X],
    at: Lane<usize, L>,
    value: X,
) -> Option<()> {
    let (bits, at) = (on.bits(), at.values());
    // Before anything is written.
    for k in 0..L::LANES {
        if (bits >> k) & 1 == 1 && at.at(k) >= array.len() {
            return None;
        }
    }
    for k in 0..L::LANES {
        if (bits >> k) & 1 == 1 {
            let place = array.get_mut(at.at(k))?;
            *place = X::blend(Mask::only(lanes, k), value, *place);
        }
    }
    Some(())
}
