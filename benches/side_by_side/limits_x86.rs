//! The loops that measure the limits, for x86-64 with the widest vectors that the
//! CPU has.

use std::arch::x86_64::*;
use std::hint::black_box;

use super::{Arrays, Kind};

#[path = "limits_any.rs"]
mod any;

/// Independent chains of multiply-adds, enough to hide their latency.
const CHAINS: usize = 12;

/// Runs a loop; gives the bytes or operations that it took, or `None` where it
/// cannot be had here.
pub(crate) fn run(kind: Kind, arrays: &mut Arrays, steps: usize) -> Option<f64> {
    if is_x86_feature_detected!("avx512f") {
        // SAFETY: the CPU has the feature.
        return Some(unsafe { avx512(kind, arrays, steps) });
    }
    if is_x86_feature_detected!("avx") && is_x86_feature_detected!("fma") {
        // SAFETY: the CPU has the features.
        return Some(unsafe { avx(kind, arrays, steps) });
    }
    any::run(kind, arrays, steps)
}

/// The loops for one width. The arrays are aligned to 64 bytes and as long as a
/// multiple of them.
macro_rules! loops {
    (
        $name:ident, $feature:literal, $lanes:literal, $vector:ty, $set:ident, $zero:ident,
        $load:ident, $store:ident, $stream:ident, $add:ident, $mul:ident, $fma:ident
    ) => {
        #[target_feature(enable = $feature)]
        fn $name(kind: Kind, arrays: &mut Arrays, steps: usize) -> f64 {
            const LANES: usize = $lanes;
            let n = arrays.a.len().min(arrays.b.len()).min(arrays.c.len()) / LANES * LANES;
            let (a, b, c) = (arrays.a.as_mut_ptr(), arrays.b.as_ptr(), arrays.c.as_ptr());
            assert!(a.cast::<[u8; 64]>().addr() % 64 == 0, "streaming needs aligned arrays");
            let s = $set(black_box(0.5));
            let one = $set(black_box(1.0));
            match kind {
                Kind::Read => {
                    const SUMS: usize = 8;
                    let mut sums: [$vector; SUMS] = [$zero(); SUMS];
                    for i in (0..n / (SUMS * LANES)).map(|i| i * SUMS * LANES) {
                        for (k, sum) in sums.iter_mut().enumerate() {
                            // SAFETY: the last element read is below `n`.
                            *sum = $add(*sum, unsafe { $load(b.add(i + k * LANES)) });
                        }
                    }
                    black_box(sums);
                    8.0 * n as f64
                }
                Kind::Copy | Kind::CopyStreaming => {
                    for i in (0..n).step_by(LANES) {
                        // SAFETY: the elements from `i` on are below `n`, which is
                        // within both arrays, and `a` is aligned. The product
                        // keeps this from becoming a call of a copy.
                        unsafe {
                            let value = $mul($load(b.add(i)), one);
                            match kind {
                                Kind::Copy => $store(a.add(i), value),
                                _ => $stream(a.add(i), value),
                            }
                        }
                    }
                    _mm_sfence();
                    16.0 * n as f64
                }
                Kind::Triad | Kind::TriadStreaming => {
                    for i in (0..n).step_by(LANES) {
                        // SAFETY: as above, for three arrays.
                        unsafe {
                            let value = $fma($load(c.add(i)), s, $load(b.add(i)));
                            match kind {
                                Kind::Triad => $store(a.add(i), value),
                                _ => $stream(a.add(i), value),
                            }
                        }
                    }
                    _mm_sfence();
                    24.0 * n as f64
                }
                Kind::Flops => {
                    let (m, d) = ($set(black_box(0.999_999)), $set(black_box(1e-9)));
                    let mut x: [$vector; CHAINS] = [one; CHAINS];
                    for _ in 0..steps {
                        for x in &mut x {
                            *x = $fma(*x, m, d);
                        }
                    }
                    black_box(x);
                    2.0 * (CHAINS * LANES * steps) as f64
                }
            }
        }
    };
}

loops! {
    avx512, "avx512f", 8, __m512d, _mm512_set1_pd, _mm512_setzero_pd, _mm512_loadu_pd,
    _mm512_storeu_pd, _mm512_stream_pd, _mm512_add_pd, _mm512_mul_pd, _mm512_fmadd_pd
}
loops! {
    avx, "avx,fma", 4, __m256d, _mm256_set1_pd, _mm256_setzero_pd, _mm256_loadu_pd,
    _mm256_storeu_pd, _mm256_stream_pd, _mm256_add_pd, _mm256_mul_pd, _mm256_fmadd_pd
}
