//! Parallel kernels inside programs that use threads themselves.

use std::thread;

use numkern::prelude::*;
use numkern::{get_num_threads, with_num_threads};
use rayon::prelude::*;

use crate::common::{Random, THREADS};

#[parallel]
fn sum_of_sines(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        s += x[i].sin();
    }
    s
}

#[test]
fn inside_a_pool_of_the_users_own() {
    let x = Random::seed_42().vec(10_000);
    let want = sum_of_sines(&x);
    for threads in THREADS {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert_eq!(pool.install(|| sum_of_sines(&x)).to_bits(), want.to_bits());
        assert_eq!(pool.install(get_num_threads), threads);
    }
}

#[test]
fn inside_iterators_of_rayon() {
    let x = Random::seed_43().vec(6_000);
    let sums: Vec<f64> = (0..40).into_par_iter().map(|k| sum_of_sines(&x[100 * k..])).collect();
    for (k, sum) in sums.iter().enumerate() {
        assert_eq!(sum.to_bits(), sum_of_sines(&x[100 * k..]).to_bits());
    }
}

#[test]
fn from_several_threads_at_once() {
    let x = Random::seed_42().vec(8_000);
    let want = sum_of_sines(&x);
    thread::scope(|scope| {
        let calls: Vec<_> = (0..6)
            .map(|k| {
                let x = &x;
                scope
                    .spawn(move || with_num_threads(THREADS[k % THREADS.len()], || sum_of_sines(x)))
            })
            .collect();
        for call in calls {
            assert_eq!(call.join().unwrap().to_bits(), want.to_bits());
        }
    });
}

#[test]
fn the_number_of_threads_is_that_of_the_innermost_call() {
    assert_eq!(with_num_threads(3, get_num_threads), 3);
    assert_eq!(with_num_threads(3, || with_num_threads(2, get_num_threads)), 2);
    assert_eq!(with_num_threads(2, || (with_num_threads(8, || 0), get_num_threads())).1, 2);
}
