//! Reductions of a parallel loop: every block runs in lanes.

use numkern::prelude::*;

#[njit(parallel, fastmath)]
fn parallel_moments(x: &[f64], w: &[f64]) -> (f64, f64) {
    let (mut s, mut largest) = (0.0, f64::NEG_INFINITY);
    for i in prange!(0..x.len()) {
        s += w[i] * x[i];
        largest = largest.max(x[i]);
    }
    (s, largest)
}

#[test]
fn blocks_of_a_parallel_loop_run_in_lanes() {
    let report = parallel_moments::explain().to_string();
    assert!(report.contains("parallel lanes"), "{report}");
    for n in [0, 1, 15, 16, 17, 1_000, 100_001] {
        // Integers below 2^53: exact in any order.
        let x: Vec<f64> = (0..n).map(|i| f64::from(i % 1000)).collect();
        let w: Vec<f64> = (0..n).map(|i| f64::from(i % 7)).collect();
        for threads in [1, 2, 3, 8] {
            let found = numkern::with_num_threads(threads, || parallel_moments(&x, &w));
            assert_eq!(found, parallel_moments::reference(&x, &w), "{n} on {threads}");
        }
    }
    // Too short a second array: the panic of the plain loop.
    let panic = std::panic::catch_unwind(|| parallel_moments(&[1.0; 100], &[1.0; 99]));
    let message = *panic.unwrap_err().downcast::<String>().unwrap();
    assert_eq!(message, "index out of bounds: the len is 99 but the index is 99");
}
