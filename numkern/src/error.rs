//! The one error type of the crate.

use std::fmt;

use crate::dispatch::CpuLevel;

/// Why a call could not be carried out.
///
/// Shapes are given as `ndarray` prints them, and an error about two shapes
/// names the axis where they part.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The operands' shapes do not broadcast together.
    Broadcast {
        /// The shape of every operand, in argument order.
        operands: Vec<Vec<usize>>,
        /// The axis of the joint shape where they differ.
        axis: usize,
    },
    /// The given output array does not have the shape of the result.
    OutputShape {
        /// The shape of the result.
        expected: Vec<usize>,
        /// The shape of the output that was given.
        found: Vec<usize>,
    },
    /// An array of this shape cannot exist: its size in bytes overflows `isize`.
    TooLarge {
        /// The shape of the result.
        shape: Vec<usize>,
    },
    /// This CPU, or this build of the program, does not have the CPU level.
    UnavailableLevel {
        /// The level that was asked for.
        level: CpuLevel,
        /// The levels that can be had, the best one first.
        available: Vec<CpuLevel>,
    },
    /// There is no CPU level of this name.
    UnknownLevel {
        /// The name that was given.
        name: String,
    },
    /// There cannot be this number of threads.
    Threads {
        /// The number that was asked for.
        threads: usize,
        /// Why not.
        reason: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broadcast { operands, axis } => {
                f.write_str("operands of shape ")?;
                for (i, shape) in operands.iter().enumerate() {
                    let separator = match i {
                        0 => "",
                        _ if i + 1 == operands.len() => " and ",
                        _ => ", ",
                    };
                    write!(f, "{separator}{shape:?}")?;
                }
                write!(f, " do not broadcast together: they differ in axis {axis}")?;
                let rank = operands.iter().map(Vec::len).max().unwrap_or(0);
                let lengths = operands.iter().filter_map(|shape| {
                    // Shapes are aligned at their last axis.
                    (*axis + shape.len()).checked_sub(rank).and_then(|at| shape.get(at))
                });
                let mut lengths: Vec<_> = lengths.filter(|&&length| length != 1).collect();
                lengths.sort_unstable();
                lengths.dedup();
                if let [low, .., high] = lengths[..] {
                    write!(f, " (length {low} against {high})")?;
                }
                Ok(())
            }
            Self::OutputShape { expected, found } => {
                write!(f, "the output has shape {found:?}, the result has shape {expected:?}: ")?;
                let axis = expected.iter().zip(found).position(|(a, b)| a != b);
                match axis {
                    _ if expected.len() != found.len() => {
                        write!(f, "rank {} against {}", found.len(), expected.len())
                    }
                    Some(axis) => write!(f, "they differ in axis {axis}"),
                    None => f.write_str("the output cannot hold it"),
                }
            }
            Self::TooLarge { shape } => {
                write!(f, "an array of shape {shape:?} is too large to exist")
            }
            Self::UnavailableLevel { level, available } => {
                write!(f, "CPU level `{level}` cannot be had here; available:")?;
                available.iter().try_for_each(|level| write!(f, " {level}"))
            }
            Self::UnknownLevel { name } => {
                write!(f, "there is no CPU level `{name}`; the levels are:")?;
                CpuLevel::ALL.iter().try_for_each(|level| write!(f, " {level}"))
            }
            Self::Threads { threads, reason } => {
                write!(f, "{threads} threads cannot be had: {reason}")
            }
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_shapes_and_axis() {
        let broadcast = Error::Broadcast { operands: vec![vec![2, 3], vec![4]], axis: 1 };
        assert_eq!(
            broadcast.to_string(),
            "operands of shape [2, 3] and [4] do not broadcast together: they differ in axis 1 \
             (length 3 against 4)"
        );
        let output = Error::OutputShape { expected: vec![2, 3], found: vec![2, 4] };
        assert_eq!(
            output.to_string(),
            "the output has shape [2, 4], the result has shape [2, 3]: they differ in axis 1"
        );
        let rank = Error::OutputShape { expected: vec![2, 3], found: vec![2] };
        assert!(rank.to_string().ends_with("rank 1 against 2"));
        let large = Error::TooLarge { shape: vec![usize::MAX, 2] };
        assert!(large.to_string().contains("18446744073709551615, 2"));
        let unknown = Error::UnknownLevel { name: "avx3".into() };
        assert!(unknown.to_string().contains("`avx3`") && unknown.to_string().contains("avx512"));
    }
}
