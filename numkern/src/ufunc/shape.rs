//! Shapes: what an operand looks like, and what operands broadcast to.

use ndarray::{ArrayView, Dimension};

use crate::Error;

/// Where an operand lies: its shape, its strides in elements, and its first
/// element. The element type is known to the caller.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub(super) shape: &'a [usize],
    pub(super) strides: &'a [isize],
    pub(super) pointer: *const u8,
    /// The size of an element.
    pub(super) size: usize,
}

impl<'a> Source<'a> {
    #[inline]
    pub(super) fn new<T, D: Dimension>(view: &'a ArrayView<'_, T, D>) -> Self {
        Self {
            shape: view.shape(),
            strides: view.strides(),
            pointer: view.as_ptr().cast(),
            size: size_of::<T>(),
        }
    }

    /// Whether it is one element, whatever its rank.
    pub(super) fn is_single(&self) -> bool {
        self.shape.iter().all(|&length| length == 1)
    }

    /// Whether it has this shape and lies in C order without gaps.
    #[inline]
    pub(super) fn is_rows_of(&self, shape: &[usize]) -> bool {
        self.shape.len() == shape.len()
            && self.shape.iter().zip(shape).all(|(own, length)| own == length)
            && without_gaps(self.shape.iter().rev(), self.strides.iter().rev())
    }

    /// Whether it has this shape and lies in Fortran order without gaps.
    #[inline]
    pub(super) fn is_columns_of(&self, shape: &[usize]) -> bool {
        self.shape.len() == shape.len()
            && self.shape.iter().zip(shape).all(|(own, length)| own == length)
            && without_gaps(self.shape.iter(), self.strides.iter())
    }
}

/// Whether the axes, innermost first, have the strides of a packed array.
#[inline]
pub(super) fn without_gaps<'a>(
    lengths: impl Iterator<Item = &'a usize>,
    strides: impl Iterator<Item = &'a isize>,
) -> bool {
    let mut packed = 1;
    for (&length, &stride) in lengths.zip(strides) {
        if length != 1 {
            if stride != packed {
                return false;
            }
            // An empty array may have axes whose product overflows.
            packed = packed.wrapping_mul(length as isize);
        }
    }
    true
}

/// The shape that the operands broadcast to, written into `joint`, which has
/// as many axes as the operand that has most.
pub(super) fn broadcast(sources: &[Source<'_>], joint: &mut [usize]) -> Result<(), Error> {
    joint.fill(1);
    for source in sources {
        let leading = joint.len() - source.shape.len();
        for (length, &own) in joint[leading..].iter_mut().zip(source.shape) {
            if *length == 1 {
                *length = own;
            } else if own != 1 && own != *length {
                return Err(mismatch(sources, joint.len()));
            }
        }
    }
    Ok(())
}

/// The error for operands that do not broadcast together: the first axis, from
/// the left, in which two of them differ.
#[cold]
fn mismatch(sources: &[Source<'_>], rank: usize) -> Error {
    let differs = |axis: &usize| {
        let lengths = sources.iter().filter_map(|source| {
            let own = (axis + source.shape.len()).checked_sub(rank)?;
            Some(source.shape[own]).filter(|&length| length != 1)
        });
        let mut lengths = lengths.peekable();
        let first = lengths.peek().copied();
        lengths.any(|length| Some(length) != first)
    };
    let axis = (0..rank).find(differs).unwrap_or(0);
    let operands = sources.iter().map(|source| source.shape.to_vec()).collect();
    Error::Broadcast { operands, axis }
}

/// The number of elements of an array that is to be allocated.
///
/// The product of the lengths that are not 0 must not overflow either: no
/// ndarray of such a shape can exist, even if it is empty.
pub(super) fn count(shape: &[usize], element_size: usize) -> Result<usize, Error> {
    let largest = isize::MAX as usize / element_size.max(1);
    let spanned = shape
        .iter()
        .filter(|&&length| length != 0)
        .try_fold(1_usize, |product, &length| product.checked_mul(length))
        .filter(|&product| product <= largest);
    match spanned {
        Some(_) if shape.contains(&0) => Ok(0),
        Some(product) => Ok(product),
        None => Err(Error::TooLarge { shape: shape.to_vec() }),
    }
}

/// Checks that the operands broadcast to the shape of a given output.
pub(super) fn fits(joint: &[usize], out: &[usize]) -> Result<(), Error> {
    let fits = joint.len() <= out.len()
        && joint
            .iter()
            .zip(&out[out.len() - joint.len()..])
            .all(|(&length, &given)| length == given || length == 1);
    if fits {
        Ok(())
    } else {
        Err(Error::OutputShape { expected: joint.to_vec(), found: out.to_vec() })
    }
}
