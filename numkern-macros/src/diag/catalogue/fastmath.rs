//! NK04xx: `#[fastmath]`.
