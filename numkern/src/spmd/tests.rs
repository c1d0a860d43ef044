//! Lanes against scalars.
