//! The named constructs against serial loops: values, every length around the
//! places where the work is cut, every CPU level, any number of threads.

// Arrays are passed by reference, as one writes it where they are used again.
#![allow(clippy::needless_borrows_for_generic_args)]

use std::panic::catch_unwind;

use ndarray::{Array1, Array2, array, s};
use numkern::dispatch::{available_levels, with_level};
use numkern::prelude::*;
use numkern::{
    Typed, argmax, argmin, exclusive_scan, exclusive_scan_into, histogram, histogram_range,
    reduce_with, scan, scan_into, scatter_add, weighted_histogram,
};
use numkern::{all, any, with_num_threads};

mod axis;
mod inside;
mod scratch;

const THREADS: [usize; 5] = [1, 2, 3, 4, 8];

/// All short lengths, and those around a run, a task, and many tasks.
fn lengths() -> impl Iterator<Item = usize> {
    let cuts = [2_056, 4 * 2_056, 5 * 2_056, 16_384, 32_768, 34_952, 300_000];
    (0..=200).chain(cuts.into_iter().flat_map(|cut| cut - 1..=cut + 1))
}

/// Calls on every number of threads, whose results must be the first one's.
fn on_threads<R: PartialEq + std::fmt::Debug + Send>(call: impl Fn() -> R + Sync) -> R {
    let first = call();
    for threads in THREADS {
        assert_eq!(with_num_threads(threads, &call), first, "{threads} threads");
    }
    first
}

fn bits(x: &Array1<f64>) -> Vec<u64> {
    x.iter().map(|v| v.to_bits()).collect()
}

/// Values of mixed sign and size, whose sums are rounded.
fn values(n: usize) -> Vec<f64> {
    (0..n).map(|i| ((i * 7_919 + 13) % 1_009) as f64 / 7.0 - 71.0).collect()
}

fn codes(n: usize, bins: usize) -> Vec<u32> {
    (0..n as u64).map(|i| (i.wrapping_mul(2_654_435_761) >> 7) as u32 % bins as u32).collect()
}

#[njit]
pub fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[njit]
pub fn plus<T: Number>(a: T, b: T) -> T {
    a + b
}

#[vectorize]
fn add_ufunc(a: f64, b: f64) -> f64 {
    a + b
}

/// Associative, not commutative: `x -> a x + b`, the later one applied last.
#[njit]
pub fn compose(f: (i64, i64), g: (i64, i64)) -> (i64, i64) {
    ((g.0 * f.0) % 1_000_003, (g.0 * f.1 + g.1) % 1_000_003)
}

#[njit]
fn last(_a: i64, b: i64) -> i64 {
    b
}

#[njit]
fn checked(a: i64, b: i64) -> i64 {
    assert!(b != 40_000, "reached {b}");
    a.max(b)
}

#[njit]
pub fn negative<T: Float>(x: T) -> bool {
    x < T::zero()
}

#[njit]
fn is_odd(x: u32) -> bool {
    assert!(x != 77, "77 was tested");
    x % 2 == 1
}

fn serial_scan<T: Copy>(x: &[T], f: impl Fn(T, T) -> T) -> Vec<T> {
    let mut total = None;
    x.iter().map(|&v| *total.insert(total.map_or(v, |t| f(t, v)))).collect()
}

fn message(panic: Box<dyn std::any::Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => other.downcast::<&str>().map(|text| text.to_string()).unwrap_or_default(),
    }
}

#[test]
fn scans_of_integers_are_those_of_the_loop() {
    for n in lengths() {
        let x: Vec<i64> = (0..n as i64).map(|i| i * 37 % 101 - 50).collect();
        let want = serial_scan(&x, |a, b| a + b);
        assert_eq!(on_threads(|| scan::<Typed<plus, _>>(&x)).to_vec(), want, "{n}");
        let before: Vec<i64> = [5].into_iter().chain(want.iter().map(|v| v + 5)).take(n).collect();
        assert_eq!(on_threads(|| exclusive_scan::<Typed<plus, _>>(&x, 5)).to_vec(), before, "{n}");
        let mut out = vec![0; n];
        scan_into::<Typed<plus, _>>(&x, &mut out);
        assert_eq!(out, want);
        exclusive_scan_into::<Typed<plus, _>>(&x, 5, &mut out);
        assert_eq!(out, before);
        assert_eq!(on_threads(|| scan::<last>(&x)).to_vec(), x);
    }
}

#[test]
fn scans_keep_the_order_of_what_does_not_commute() {
    for n in lengths() {
        let x: Vec<(i64, i64)> = (0..n as i64).map(|i| (i * 31 % 97 + 1, i * 17 % 89)).collect();
        let f = |f: (i64, i64), g: (i64, i64)| compose::reference(f, g);
        let want = serial_scan(&x, f);
        assert_eq!(on_threads(|| scan::<compose>(&x)).to_vec(), want, "{n}");
        let total = on_threads(|| reduce_with::<compose>(&x, (1, 0)));
        assert_eq!(total, x.iter().fold((1, 0), |a, &b| f(a, b)));
    }
}

#[test]
fn scans_of_floats_have_the_same_bits_everywhere() {
    for n in lengths() {
        let x = values(n);
        let want = serial_scan(&x, |a, b| a + b);
        for level in available_levels() {
            let got = with_level(level, || on_threads(|| bits(&scan::<add>(&x)))).unwrap();
            let first = n.min(2_056);
            assert!(got[..first].iter().zip(&want).all(|(got, want)| *got == want.to_bits()));
            let off = got.iter().zip(&want).map(|(g, w)| (f64::from_bits(*g) - w).abs());
            assert!(off.fold(0.0, f64::max) < 1e-6, "{n} {level}");
        }
        assert_eq!(bits(&scan::<add>(&x)), bits(&scan::<add_ufunc>(&x)));
        on_threads(|| bits(&exclusive_scan::<add>(&x, -0.0)));
        on_threads(|| reduce_with::<add>(&x, -0.0).to_bits());
    }
}

#[test]
fn totals_of_what_is_not_negative_never_decrease() {
    let x: Vec<f64> = (0..300_000).map(|i| 1.0 / ((i * 37 % 1_000) as f64 + 0.1)).collect();
    let y = with_num_threads(3, || scan::<add>(&x));
    assert!(y.windows(2).into_iter().all(|pair| pair[0] <= pair[1]));
}

#[test]
fn scans_of_other_arrays() {
    let a = Array2::from_shape_fn((3, 50_000), |(i, j)| (i * 50_000 + j) as i64 % 1_000);
    for row in [a.row(1), a.slice(s![2, ..;-3]), a.t().slice(s![..;2, 0])] {
        let copy = row.to_vec();
        let want = serial_scan(&copy, |a, b| a + b);
        assert_eq!(on_threads(|| scan::<Typed<plus, i64>>(row)).to_vec(), want);
        let mut out = Array2::zeros((row.len(), 2));
        scan_into::<Typed<plus, _>>(&row, out.column_mut(1));
        assert_eq!(out.column(1).to_vec(), want);
        assert!(out.column(0).iter().all(|v| *v == 0));
    }
    assert_eq!(scan::<add>(vec![1.0, 2.0]), array![1.0, 3.0]);
    let nan = scan::<add>(&[1.0, f64::NAN, 2.0]);
    assert!(nan[0] == 1.0 && nan[1].is_nan() && nan[2].is_nan());
    assert_eq!(exclusive_scan::<add>(&[0.0; 0], 3.0).len(), 0);
    assert_eq!(reduce_with::<add>(&[0.0; 0], 3.0), 3.0);
}

#[test]
fn what_does_not_fit_is_said() {
    let short = catch_unwind(|| scan_into::<add>(&[1.0, 2.0], &mut [0.0; 3]));
    let text = message(short.unwrap_err());
    assert_eq!(text, "a scan of 2 elements cannot be written into an array of length 3");
    let text = message(catch_unwind(|| histogram(&[0_i8, 3, -1], 4)).unwrap_err());
    assert_eq!(text, "code -1 at position 2 is out of range for 4 bins");
    let weights = catch_unwind(|| weighted_histogram(&[0, 1], &[0.5], 4));
    assert_eq!(message(weights.unwrap_err()), "2 indices do not go with 1 weights");
    let add = catch_unwind(|| scatter_add(&mut [0.0; 5], &[1, 5], &[1.0, 1.0]));
    let text = message(add.unwrap_err());
    assert_eq!(text, "index 5 at position 1 is out of range for an array of length 5");
}

#[test]
fn the_first_bad_index_is_named_on_any_number_of_threads() {
    for (len, bins) in [(200_000, 16), (200_000, 100_000), (200_000, 3_000)] {
        let mut x: Vec<u64> = codes(len, bins).into_iter().map(u64::from).collect();
        x[190_000] = u64::MAX;
        x[150_001] = bins as u64;
        let ones = vec![1.0; len];
        let texts = on_threads(|| {
            let counts = catch_unwind(|| histogram(&x, bins)).unwrap_err();
            let sums = catch_unwind(|| weighted_histogram(&x, &ones, bins)).unwrap_err();
            (message(counts), message(sums))
        });
        let want = format!("code {bins} at position 150001 is out of range for {bins} bins");
        assert_eq!(texts, (want.clone(), want));
    }
}

#[test]
fn panics_of_kernels_reach_the_caller() {
    let x: Vec<i64> = (0..100_000).collect();
    for threads in THREADS {
        let panic = catch_unwind(|| with_num_threads(threads, || scan::<checked>(&x)));
        assert_eq!(message(panic.unwrap_err()), "reached 40000");
        let panic = catch_unwind(|| with_num_threads(threads, || reduce_with::<checked>(&x, 0)));
        assert_eq!(message(panic.unwrap_err()), "reached 40000");
    }
}

#[test]
fn histograms_are_those_of_the_loop() {
    for n in lengths() {
        for bins in [1, 7, 256, 1_024, 1_025, 40_000] {
            let x = codes(n, bins);
            let w: Vec<f64> = values(n);
            let (mut counts, mut sums) = (vec![0_u64; bins], vec![0.0; bins]);
            for (&code, &weight) in x.iter().zip(&w) {
                counts[code as usize] += 1;
                sums[code as usize] += weight;
            }
            if n > 200 || n % 50 == 0 {
                assert_eq!(on_threads(|| histogram(&x, bins)).to_vec(), counts, "{n} {bins}");
                let got = on_threads(|| weighted_histogram(&x, &w, bins));
                let off = got.iter().zip(&sums).map(|(a, b)| f64::abs(a - b));
                assert!(off.fold(0.0, f64::max) < 1e-8, "{n} {bins}");
                if n < 8 * bins {
                    assert_eq!(got.to_vec(), sums, "{n} {bins}");
                }
            }
        }
    }
    let none: [u8; 0] = [];
    assert_eq!(histogram(&none, 0).len(), 0);
}

#[test]
fn scatter_into_any_array() {
    let (n, size) = (100_000, 30_000);
    let at: Vec<i32> = codes(n, size).into_iter().map(|c| c as i32).collect();
    let x = values(n);
    let mut want = Array2::from_elem((size, 2), 0.5);
    at.iter().zip(&x).for_each(|(&i, v)| want[[i as usize, 1]] += v);
    let got = on_threads(|| {
        let mut out = Array2::from_elem((size, 2), 0.5);
        scatter_add(out.column_mut(1), &at, &x);
        out
    });
    assert_eq!(got, want);
    let mut bytes = [0_u8; 3];
    scatter_add(&mut bytes, &[2_u8, 2], &[3, 4]);
    assert_eq!(bytes, [0, 0, 7]);
}

/// The values are those of `numpy.histogram`.
#[test]
fn ranges_follow_numpy() {
    let x = [1.0, 2.0, 1.0];
    assert_eq!(histogram_range(&x, 3, 0.0..3.0), array![0, 2, 1]);
    // The last bin is closed; 0.3 / 0.1 is rounded up, yet 0.3 lies below the edge.
    let x = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
    assert_eq!(histogram_range(&x, 10, 0.0..1.0), array![1, 1, 2, 0, 1, 2, 1, 0, 1, 2]);
    let x = [-1.0, 0.0, f64::NAN, 5.0, f64::INFINITY, 2.0];
    assert_eq!(histogram_range(&x, 2, 0.0..2.0), array![1, 1]);
    assert_eq!(histogram_range(&[3.0_f32, 3.4, 2.4], 2, 3.0..3.0), array![0, 2]);
    let none: [f64; 0] = [];
    assert_eq!(histogram_range(&none, 2, 0.0..1.0), array![0, 0]);
    for range in [1.0..0.0, 0.0..f64::NAN, f64::NEG_INFINITY..0.0] {
        assert!(catch_unwind(|| histogram_range(&[0.0], 2, range)).is_err());
    }
    assert!(catch_unwind(|| histogram_range(&[0.0], 0, 0.0..1.0)).is_err());
}

#[test]
fn ranges_of_many_values() {
    let x = values(250_000);
    let edges: Vec<f64> = (0..=37).map(|k| k as f64 * (100.0 / 37.0) - 60.0).collect();
    let mut want = vec![0; 37];
    for &v in x.iter().filter(|v| (-60.0..=40.0).contains(*v)) {
        want[edges[1..37].iter().filter(|edge| v >= **edge).count()] += 1;
    }
    assert_eq!(on_threads(|| histogram_range(&x, 37, -60.0..40.0)).to_vec(), want);
}

#[test]
fn any_and_all() {
    for n in lengths() {
        let mut x = vec![1.0; n];
        assert!(!on_threads(|| any::<negative>(&x)));
        assert!(on_threads(|| !any::<negative>(&x)));
        for at in [0, n / 2, n.saturating_sub(1)].into_iter().filter(|at| *at < n) {
            x[at] = -1.0;
            assert!(on_threads(|| any::<negative>(&x)), "{n} {at}");
            assert_eq!(on_threads(|| all::<negative>(&x)), n == 1);
            x[at] = f64::NAN;
            assert!(!on_threads(|| any::<negative>(&x)));
            x[at] = 1.0;
        }
        assert!(on_threads(|| all::<negative>(&vec![-2.0_f32; n])));
    }
}

#[test]
fn a_panic_behind_the_answer_is_not_seen() {
    let mut x = vec![0_u32; 200_000];
    (x[120_000], x[150_000]) = (1, 77);
    assert!(on_threads(|| any::<is_odd>(&x)));
    (x[120_000], x[10_000]) = (77, 77);
    for threads in THREADS {
        x[190_000] = 1;
        let panic = catch_unwind(|| with_num_threads(threads, || any::<is_odd>(&x)));
        assert_eq!(message(panic.unwrap_err()), "77 was tested");
    }
}

#[test]
fn extremes_are_those_of_the_loop() {
    for n in lengths() {
        let mut x = values(n);
        x.iter_mut().step_by(5).for_each(|v| *v = f64::NAN);
        let (mut low, mut high) = (None::<usize>, None::<usize>);
        for i in (0..n).filter(|i| !x[*i].is_nan()) {
            low = if low.is_none_or(|at| x[i] < x[at]) { Some(i) } else { low };
            high = if high.is_none_or(|at| x[i] > x[at]) { Some(i) } else { high };
        }
        for level in available_levels() {
            let got = with_level(level, || on_threads(|| (argmin(&x), argmax(&x))));
            assert_eq!(got, Ok((low, high)), "{n}");
        }
    }
    assert_eq!(argmin(&vec![f64::NAN; 100_000]), None);
    assert_eq!(argmax(&vec![f64::INFINITY; 100_000]), Some(0));
    assert_eq!(argmin(&[0.0, -0.0]), Some(0));
    let mut flat = vec![3_u8; 100_000];
    assert_eq!(on_threads(|| argmin(&flat)), Some(0));
    (flat[99_999], flat[70_000]) = (1, 1);
    assert_eq!(on_threads(|| argmin(&flat)), Some(70_000));
}

/// The patterns that Numba answers with a wrong number, and their serial answers.
#[test]
fn the_silent_wrong_patterns_are_right() {
    // `a[i] = a[i - 1] + 1` and `s += x[i]; b[i] = s`.
    let ones = vec![1.0; 1_000];
    let totals = on_threads(|| exclusive_scan::<add>(&ones, 0.0));
    assert_eq!(totals[999], 999.0);
    assert_eq!(on_threads(|| scan::<add>(&ones))[999], 1_000.0);
    // `y[i % 4] += x[i]`.
    let at: Vec<usize> = (0..1_000_000).map(|i| i % 4).collect();
    let x = vec![2.0; 1_000_000];
    let mut y = [0.0; 4];
    scatter_add(&mut y, &at, &x);
    assert_eq!(y, [500_000.0; 4]);
    // `h[x[i]] += 1`.
    assert_eq!(on_threads(|| histogram(&at, 4)), Array1::from_elem(4, 250_000));
    // `if x[i] < best { best = x[i]; idx = i }`.
    let mut x: Vec<f64> = (0..100_000).map(|i| (i as f64 - 77_777.0).abs()).collect();
    assert_eq!(on_threads(|| argmin(&x)), Some(77_777));
    // `if bad { ok = false }`.
    x[99_999] = -1.0;
    assert!(on_threads(|| any::<negative>(&x)));
}

#[test]
fn constructs_run_inside_a_pool_of_the_user() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
    let x = values(100_000);
    let want = bits(&scan::<add>(&x));
    let got: Vec<_> = pool.install(|| {
        use rayon::prelude::*;
        (0..4).into_par_iter().map(|_| bits(&scan::<add>(&x))).collect()
    });
    assert!(got.iter().all(|bits| *bits == want));
    assert_eq!(pool.install(numkern::get_num_threads), 2);
}
