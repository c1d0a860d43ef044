//! Analysis: which loops may run in parallel, which may be split into lanes,
//! and why the others may not.

mod facts;
mod header;

pub(crate) use facts::*;
pub(crate) use header::{Adaptor, RangeHeader, read_range};

use crate::args::Options;
use crate::diag::Sink;
use crate::hir::Kernel;
use crate::hir::ty::Types;

/// Analyses every loop of a kernel; refuses what could race.
pub(crate) fn analyse(
    _kernel: &Kernel,
    _types: &Types,
    _options: &Options,
    _sink: &mut Sink,
) -> Facts {
    todo!()
}
