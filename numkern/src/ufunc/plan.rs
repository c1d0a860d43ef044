//! In which order the elements are visited.
//!
//! The axes are ordered by the output's memory, so that it is written front to
//! back. Two neighbouring axes then become one where every operand at once
//! steps through them as through one, which holds for a broadcast operand
//! (stride 0 in both) as well. What is left is as few and as long rows as the
//! operands allow.

use super::shape::{Source, without_gaps};
use super::small::Small;

/// The most operands of a kernel.
pub(super) const MOST_OPERANDS: usize = 8;

/// The output and the operands. Slot 0 is the output, slot `i + 1` operand `i`.
pub(super) const SLOTS: usize = MOST_OPERANDS + 1;

/// An axis that is stepped through: its length, and the stride of each slot in
/// elements.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Axis {
    pub(super) len: usize,
    pub(super) strides: [isize; SLOTS],
}

/// How the output lies in memory.
#[derive(Clone, Copy, Debug)]
pub(super) enum Layout<'a> {
    /// Packed, in C order.
    Rows,
    /// Packed, in Fortran order.
    Columns,
    /// With these strides.
    Strides(&'a [isize]),
}

impl<'a> Layout<'a> {
    /// The order for a new output: Fortran order if every array of full rank
    /// has it (and not C order as well), else C order.
    pub(super) fn of_result(sources: &[Source<'_>], shape: &[usize]) -> Self {
        let mut full = sources.iter().filter(|source| source.shape == shape).peekable();
        let columns =
            |source: &Source<'_>| source.is_columns_of(shape) && !source.is_rows_of(shape);
        if shape.len() > 1 && full.peek().is_some() && full.all(columns) {
            Self::Columns
        } else {
            Self::Rows
        }
    }

    /// The layout of a given output.
    pub(super) fn of_given(shape: &[usize], strides: &'a [isize]) -> Self {
        if without_gaps(shape.iter().rev(), strides.iter().rev()) {
            Self::Rows
        } else if without_gaps(shape.iter(), strides.iter()) {
            Self::Columns
        } else {
            Self::Strides(strides)
        }
    }
}

/// The strides of operands that all lie packed in the order of the output, or
/// are one element: then there is one axis, and no plan is needed.
pub(super) fn flat(
    sources: &[Source<'_>],
    shape: &[usize],
    layout: Layout<'_>,
) -> Option<[isize; SLOTS]> {
    let follows = |source: &Source<'_>| match layout {
        Layout::Rows => source.is_rows_of(shape),
        Layout::Columns => source.is_columns_of(shape),
        Layout::Strides(_) => false,
    };
    if matches!(layout, Layout::Strides(_)) {
        return None;
    }
    let mut strides = [1; SLOTS];
    for (source, stride) in sources.iter().zip(&mut strides[1..]) {
        if !follows(source) {
            if !source.is_single() {
                return None;
            }
            *stride = 0;
        }
    }
    Some(strides)
}

/// The axes, outermost first and never none, and where each slot starts, in
/// elements from its pointer.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) axes: Small<Axis>,
    pub(super) starts: [isize; SLOTS],
}

impl Plan {
    /// The plan for a shape without axes of length 0, to which all sources
    /// broadcast.
    pub(super) fn new(sources: &[Source<'_>], shape: &[usize], layout: Layout<'_>) -> Self {
        let mut plan = Self { axes: Small::new(), starts: [0; SLOTS] };
        let mut axes = plan.axes_in_memory_order(sources, shape, layout);
        collapse(&mut axes, &mut plan.axes);
        if plan.axes.is_empty() {
            plan.axes.push(Axis { len: 1, strides: [1; SLOTS] });
        }
        plan
    }

    /// The axes of more than one element, the output's longest stride first.
    /// An axis that the output runs through backwards is turned around.
    fn axes_in_memory_order(
        &mut self,
        sources: &[Source<'_>],
        shape: &[usize],
        layout: Layout<'_>,
    ) -> Small<Axis> {
        let rank = shape.len();
        let mut axes = Small::new();
        let mut packed = 1;
        for step in 0..rank {
            // From the output's innermost axis outwards, where that is known.
            let at = if matches!(layout, Layout::Columns) { step } else { rank - 1 - step };
            let len = shape[at];
            if len == 1 {
                continue;
            }
            let mut axis = Axis { len, strides: [0; SLOTS] };
            axis.strides[0] = match layout {
                Layout::Rows | Layout::Columns => packed,
                Layout::Strides(strides) => strides[at],
            };
            packed *= len as isize;
            for (source, stride) in sources.iter().zip(&mut axis.strides[1..]) {
                let own = (at + source.shape.len()).checked_sub(rank);
                if let Some(own) = own.filter(|&own| source.shape[own] != 1) {
                    *stride = source.strides[own];
                }
            }
            if axis.strides[0] < 0 {
                for (start, stride) in self.starts.iter_mut().zip(&mut axis.strides) {
                    *start += (len - 1) as isize * *stride;
                    *stride = -*stride;
                }
            }
            axes.push(axis);
        }
        axes.reverse();
        if let Layout::Strides(_) = layout {
            axes.sort_by_key(|axis| std::cmp::Reverse(axis.strides[0]));
        }
        axes
    }
}

/// Joins neighbouring axes wherever all slots step through both as through one.
fn collapse(axes: &mut [Axis], joined: &mut Small<Axis>) {
    for inner in axes.iter() {
        if let Some(outer) = joined.last_mut() {
            let len = inner.len as isize;
            let one = outer.strides.iter().zip(&inner.strides).all(|(&o, &i)| o == i * len);
            if one {
                *outer = Axis { len: outer.len * inner.len, strides: inner.strides };
                continue;
            }
        }
        joined.push(*inner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array, ArrayView, Dimension, IxDyn, s};

    fn plan<D: Dimension>(views: &[ArrayView<'_, f64, D>], shape: &[usize]) -> Plan {
        let sources: Vec<_> = views.iter().map(Source::new).collect();
        Plan::new(&sources, shape, Layout::of_result(&sources, shape))
    }

    #[test]
    fn packed_arrays_are_one_axis() {
        let a = Array::zeros((3, 4, 5));
        let b = a.clone();
        let p = plan(&[a.view(), b.view()], &[3, 4, 5]);
        assert_eq!(p.axes.iter().map(|axis| axis.len).collect::<Vec<_>>(), [60]);
    }

    #[test]
    fn axes_collapse_over_all_operands_at_once() {
        let a = Array::zeros((2, 3, 4, 5));
        let row = Array::zeros((1, 1, 4, 5));
        let p = plan(&[a.view(), row.view()], &[2, 3, 4, 5]);
        // The row has stride 0 in the first two axes and is packed in the last two.
        assert_eq!(p.axes.iter().map(|axis| axis.len).collect::<Vec<_>>(), [6, 20]);
        assert_eq!(p.axes[0].strides[..3], [20, 20, 0]);
        assert_eq!(p.axes[1].strides[..3], [1, 1, 1]);

        let column = Array::zeros((2, 3, 1, 1));
        let p = plan(&[a.view(), column.view()], &[2, 3, 4, 5]);
        assert_eq!(p.axes.iter().map(|axis| axis.len).collect::<Vec<_>>(), [6, 20]);
        assert_eq!(p.axes[1].strides[..3], [1, 1, 0]);
    }

    #[test]
    fn backward_outputs_are_turned_around() {
        let a = Array::<f64, _>::zeros((3, 4));
        let reversed = a.slice(s![..;-1, ..;-1]);
        let sources = [Source::new(&reversed)];
        let p = Plan::new(&sources, &[3, 4], Layout::Strides(&[-4, -1]));
        assert_eq!(p.axes.len(), 1);
        assert_eq!(p.axes[0].strides[..2], [1, 1]);
        assert_eq!(p.starts[..2], [-11, -11]);
    }

    #[test]
    fn many_axes_leave_the_stack() {
        let shape = IxDyn(&[2; 20]);
        let a = Array::<f64, _>::zeros(shape.clone());
        let turned = a.t();
        let p = plan(&[a.view(), turned], &[2; 20]);
        assert_eq!(p.axes.len(), 20);
        assert_eq!(p.axes[19].strides[..3], [1, 1, 1 << 19]);
    }
}
