//! Loops in the form that the compiler of this crate writes.

use std::panic::catch_unwind;

use ndarray::{Array2, ArrayViewMut2, arr2, s};

use super::checks::with_disjoint_checks;
use super::{Assume, Watch};
use crate::__private::{IterSpace, Schedule, prange};
use crate::dispatch;
use crate::with_num_threads;

fn schedule(watch: &Watch) -> Schedule {
    Schedule { heavy: true, arrays: false, factor: 1, offset: 0, order: watch.order() }
}

/// `y[to[i]] = x[i]`.
fn scatter(y: &mut [f64], x: &[f64], to: &[usize]) {
    dispatch!(simd => {
        let space = IterSpace::half_open(0, x.len());
        let watch = Watch::new(false, space, Some("i"));
        let y = y.__nk_assume("y", &watch);
        prange(simd, space, schedule(&watch), |block| {
            let (steps, y) = (watch.steps(), y.handle());
            for i in block {
                steps.enter();
                y.store(to[i], x[i]);
            }
        }, |()| ());
    });
}

/// `a[[i, j]]` and `a[[j, i]]` become `i * n + j` for `j >= i`; with `skew` in
/// another iteration's place.
fn mirrored(mut a: ArrayViewMut2<i32>, skew: usize) {
    let n = a.nrows();
    dispatch!(simd => {
        let space = IterSpace::half_open(0, n).rev();
        let watch = Watch::new(false, space, None);
        let a = a.__nk_assume("a", &watch);
        prange(simd, space, schedule(&watch), |block| {
            let (steps, a) = (watch.steps(), a.handle());
            for i in block {
                steps.enter();
                for j in i..a.ncols() {
                    a.store([i, j], (i * n + j) as i32);
                    a.store((j, (i + skew) % n), (i * n + j) as i32);
                }
            }
        }, |()| ());
    });
}

fn message(run: impl FnOnce() + std::panic::UnwindSafe) -> String {
    *catch_unwind(run).unwrap_err().downcast::<String>().unwrap()
}

#[test]
fn scattered_elements_arrive_checked_or_not() {
    for n in [0, 1, 2, 63, 64, 65, 1_000] {
        let x: Vec<f64> = (0..n).map(|i| i as f64).collect();
        let to: Vec<usize> = (0..n).map(|i| n - 1 - i).collect();
        let want: Vec<f64> = x.iter().rev().copied().collect();
        for (threads, on) in [(1, false), (3, false), (8, false), (3, true)] {
            let mut y = vec![0.0; n];
            with_disjoint_checks(on, || with_num_threads(threads, || scatter(&mut y, &x, &to)));
            assert_eq!(y, want, "{n} {threads} {on}");
        }
    }
}

#[test]
fn views_of_any_layout() {
    let want = |n: usize| Array2::from_shape_fn((n, n), |(i, j)| (i.min(j) * n + i.max(j)) as i32);
    for on in [true, false] {
        let mut a = Array2::<i32>::zeros((12, 18));
        with_disjoint_checks(on, || {
            with_num_threads(3, || {
                mirrored(a.slice_mut(s![..;2, ..;-3]), 0);
                mirrored(a.slice_mut(s![1..;2, 1..;3]).reversed_axes(), 0);
            });
        });
        assert_eq!(a.slice(s![..;2, ..;-3]), want(6));
        assert_eq!(a.slice(s![1..;2, 1..;3]), want(6));
    }
}

#[test]
fn the_report_names_both_iterations() {
    let run = || with_disjoint_checks(true, || scatter(&mut [0.0; 4], &[1.0; 4], &[3, 0, 2, 0]));
    assert_eq!(
        message(run),
        "`assume_disjoint(y)` does not hold: iteration i = 1 writes y[0], \
         and iteration i = 3 writes it too"
    );
    // In loop order, which descends.
    let run = || with_disjoint_checks(true, || mirrored(Array2::zeros((3, 3)).view_mut(), 1));
    assert_eq!(
        message(run),
        "`assume_disjoint(a)` does not hold: iteration 2 writes a[(2, 2)], \
         and iteration 1 writes it too"
    );
}

#[test]
fn every_pair_of_uses() {
    /// What becomes of two iterations that read, write or update one element.
    fn meet(first: char, second: char) -> Option<String> {
        let run = move || {
            let mut c = [0_u8; 1];
            with_disjoint_checks(true, || {
                dispatch!(simd => {
                    let space = IterSpace::inclusive(-1_i64, 0);
                    let watch = Watch::new(false, space, Some("k"));
                    let c = c.__nk_assume("c", &watch);
                    prange(simd, space, schedule(&watch), |block| {
                        let (steps, c) = (watch.steps(), c.handle());
                        for k in block {
                            steps.enter();
                            match if k < 0 { first } else { second } {
                                'r' => assert_eq!(*c.load(0), 0),
                                'w' => c.store(0, 1),
                                'u' => c.update(0, |c| *c += 1),
                                _ => {}
                            }
                        }
                    }, |()| ());
                });
            });
        };
        catch_unwind(run).err().map(|payload| *payload.downcast::<String>().unwrap())
    }
    let report = |did: &str, does: &str| {
        Some(format!(
            "`assume_disjoint(c)` does not hold: iteration k = -1 {did} c[0], \
             and iteration k = 0 {does} it{}",
            if did == does { " too" } else { "" }
        ))
    };
    for (first, second, want) in [
        ('r', 'r', None),
        ('r', '-', None),
        ('w', '-', None),
        ('-', 'u', None),
        ('r', 'w', report("reads", "writes")),
        ('w', 'r', report("writes", "reads")),
        ('w', 'w', report("writes", "writes")),
        ('r', 'u', report("reads", "writes")),
        ('u', 'r', report("writes", "reads")),
        ('u', 'u', report("writes", "reads")),
    ] {
        assert_eq!(meet(first, second), want, "{first} {second}");
    }
}

#[test]
fn indices_out_of_bounds_panic_as_the_array_does() {
    for on in [true, false] {
        let slice = || with_disjoint_checks(on, || scatter(&mut [0.0; 2], &[1.0], &[2]));
        assert_eq!(message(slice), "index out of bounds: the len is 2 but the index is 2");
    }
    let array = || {
        let watch = Watch::new(false, IterSpace::half_open(0, 1), None);
        arr2(&[[1, 2]]).__nk_assume("a", &watch).handle().store([1, 0], 3);
    };
    let plain = || arr2(&[[1, 2]])[[1, 0]] = 3;
    let text = |run: fn()| {
        let payload = catch_unwind(run).unwrap_err();
        payload.downcast_ref::<String>().cloned().unwrap_or_else(|| {
            payload.downcast_ref::<&str>().map(|text| (*text).to_owned()).unwrap()
        })
    };
    assert_eq!(text(array), text(plain));
}
