//! `numkern::math`: the error of every function in both tiers, at every CPU
//! level, against the correctly rounded results of CORE-MATH.

mod errors;
mod exact;
mod points;
mod table;
mod ulp;
