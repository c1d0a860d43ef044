//! The number of threads of the whole process, in a process of its own.

use numkern::dispatch::{available_levels, with_level};
use numkern::prelude::*;
use numkern::scan;
use numkern::{Error, get_num_threads, set_num_threads, with_num_threads};

#[njit]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[parallel]
fn inverse_sum(n: usize) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..n) {
        s += 1.0 / (i as f64 + 1.0);
    }
    s
}

#[test]
fn the_number_holds_outside_of_pools_only() {
    let x: Vec<f64> = (0..200_000).map(|i| 1.0 / (i + 1) as f64).collect();
    let (want, sum) = (scan::<add>(&x), inverse_sum(200_000));
    for threads in [1, 2, 3, 8] {
        assert_eq!(set_num_threads(threads), Ok(()));
        assert_eq!(get_num_threads(), threads);
        assert_eq!(scan::<add>(&x), want);
        assert_eq!(inverse_sum(200_000).to_bits(), sum.to_bits());
        for level in available_levels() {
            assert_eq!(with_level(level, || scan::<add>(&x)).as_ref(), Ok(&want));
        }
        assert_eq!(with_num_threads(5, get_num_threads), 5);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap();
        assert_eq!(pool.install(get_num_threads), 4);
    }
    let refused = set_num_threads(0).unwrap_err();
    assert!(matches!(refused, Error::Threads { threads: 0, .. }));
    assert_eq!(refused.to_string(), "0 threads cannot be had: the number must be 1 or more");
    assert_eq!(get_num_threads(), 8);
}
