//! Lowering.
use crate::{
    analyse::Facts,
    args::Options,
    hir::{Kernel, ty::Types},
};
pub(crate) struct Plan;
pub(crate) fn lower(_kernel: &Kernel, _types: &Types, _facts: &Facts, _options: &Options) -> Plan {
    todo!()
}
