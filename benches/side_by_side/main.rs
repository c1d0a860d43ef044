//! Side by side: numkern against Numba, NumPy, C and ndarray in one run.

mod compile_cost;
mod data;
mod report;
mod row;
mod rows;
mod scaling_runs;

fn main() {}
