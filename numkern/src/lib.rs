//! numkern.
