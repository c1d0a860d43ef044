//! The loops that measure the limits, as portable Rust: no streaming stores.

use std::hint::black_box;

use super::{Arrays, Kind};

/// Independent chains, enough to hide the latency of a multiply-add.
const LANES: usize = 64;

/// Runs a loop; gives the bytes or operations that it took, or `None` where it
/// cannot be had here.
pub(crate) fn run(kind: Kind, arrays: &mut Arrays, steps: usize) -> Option<f64> {
    let n = arrays.a.len() as f64;
    match kind {
        Kind::Read => {
            let mut sums = [0.0; 32];
            for chunk in arrays.b.chunks_exact(32) {
                for (sum, b) in sums.iter_mut().zip(chunk) {
                    *sum += b;
                }
            }
            black_box(sums);
            Some(8.0 * n)
        }
        Kind::Copy => {
            // Not quite a copy, or it would become a call of one.
            let mask = black_box(0u64);
            for (a, b) in arrays.a.iter_mut().zip(arrays.b) {
                *a = f64::from_bits(b.to_bits() | mask);
            }
            Some(16.0 * n)
        }
        Kind::Triad => {
            let s = black_box(0.5);
            for ((a, b), c) in arrays.a.iter_mut().zip(arrays.b).zip(arrays.c) {
                *a = b + s * c;
            }
            Some(24.0 * n)
        }
        Kind::CopyStreaming | Kind::TriadStreaming => None,
        Kind::Flops => {
            let (m, d) = (black_box(0.999_999), black_box(1e-9));
            let mut x = [1.0f64; LANES];
            let rounds = steps / LANES * 8;
            for _ in 0..rounds {
                for x in &mut x {
                    *x = if cfg!(target_feature = "neon") { x.mul_add(m, d) } else { *x * m + d };
                }
            }
            black_box(x);
            Some(2.0 * (rounds * LANES) as f64)
        }
    }
}
