//! Random bodies, compiled: each gives the bits of its oracle for every element,
//! at every CPU level, in every layout, and panics where the oracle does.

#[macro_use]
mod harness;
#[allow(warnings, arithmetic_overflow, unconditional_panic, overflowing_literals, clippy::all)]
#[rustfmt::skip]
mod generated;
mod inputs;

use harness::*;

/// One test for all kernels: as many tests would take longer to start.
#[test]
fn random_bodies_give_what_scalars_give() {
    let mut tally = Tally::new(numkern::dispatch::available_levels());
    generated::run(&mut tally);
    tally.finish();
}
