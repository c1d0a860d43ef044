//! NK01xx: the numeric subset.
