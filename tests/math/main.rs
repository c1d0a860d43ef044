//! `numkern::math`: the error of every function in both tiers, at every CPU
//! level, against the correctly rounded results of CORE-MATH.

mod docs;
mod errors;
mod exact;
mod hard;
mod points;
mod search;
mod special;
mod table;
mod ulp;
