//! Variables that a comparison keeps together, the largest value and its place
//! first of all: the serial loop's answer, to the bit, however the loop is cut.

use numkern::prelude::*;

use crate::common::same_on_all_threads;

/// No block, short ones, and three of a straight-line loop.
const LENGTHS: [usize; 6] = [0, 1, 2, 3, 100, 49_160];

/// Few values, so that every value has ties in every block, with NaN and both
/// zeros among them, in several orders.
fn samples(n: usize) -> Vec<Vec<f64>> {
    let values = [3.0, -0.0, 7.5, 0.0, -2.0, f64::NAN, 7.5, -2.0, f64::INFINITY, 1.0];
    let mixed = (0..n).map(|i| values[(i * 7 + i / 11) % values.len()]).collect();
    let rising = (0..n).map(|i| (i / 3) as f64).collect();
    let falling = (0..n).map(|i| -((i / 3) as f64)).collect();
    let zeros = (0..n).map(|i| if i % 5 < 2 { -0.0 } else { 0.0 }).collect();
    let nans = vec![f64::NAN; n];
    let peaks = (0..n).map(|i| if i % 17_000 == 16_999 { 9.0 } else { 1.0 }).collect();
    vec![mixed, rising, falling, zeros, nans, peaks]
}

const STARTS: [f64; 6] = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.0, -0.0, 7.5];

macro_rules! sweep {
    ($($kernel:ident)*) => {
        for n in LENGTHS {
            for x in samples(n) {
                let starts = if n < 1000 { &STARTS[..] } else { &STARTS[n % 2..][..2] };
                for &start in starts {
                    $( same_on_all_threads!($kernel(&x, start)); )*
                }
            }
        }
    };
}

#[parallel]
fn less(x: &[f64], start: f64) -> (f64, usize) {
    let mut best = start;
    let mut at = usize::MAX;
    for i in prange!(0..x.len()) {
        if x[i] < best {
            best = x[i];
            at = i;
        }
    }
    (best, at)
}

#[parallel]
fn less_or_equal(x: &[f64], start: f64) -> (f64, usize) {
    let (mut best, mut at) = (start, 0);
    for i in prange!(0..x.len()) {
        if best >= x[i] {
            at = i;
            best = x[i];
        }
    }
    (best, at)
}

#[parallel]
fn greater(x: &[f64], start: f64) -> (f64, i64, f64) {
    let (mut best, mut at, mut other) = (start, -1, 0.5);
    for i in prange!(0..x.len()) {
        let v = x[i];
        if best < v {
            (best, at) = (v, i as i64);
            other = v * 2.0;
        }
    }
    (best, at, other)
}

#[parallel]
fn greater_or_equal(x: &[f64], start: f64) -> (f64, usize) {
    let (mut best, mut at) = (start, 0);
    for i in prange!(0..x.len()) {
        if x[i] >= best {
            (best, at) = (x[i], i);
        }
    }
    (best, at)
}

/// Of equal values the last, with nothing along: zeros tell them apart.
#[parallel]
fn last_of_equals(x: &[f64], start: f64) -> (f64, f64) {
    let (mut low, mut high) = (start, start);
    for i in prange!(0..x.len()) {
        if x[i] <= low {
            low = x[i];
        }
        high = if x[i] >= high { x[i] } else { high };
    }
    (low, high)
}

#[parallel]
fn one_tuple(x: &[f64], start: f64) -> (f64, usize) {
    let mut best = (start, 0);
    for i in prange!(0..x.len()) {
        let v = x[i];
        if v < best.0 {
            best = (v, i);
        }
    }
    best
}

#[parallel]
fn fields_of_a_tuple(x: &[f64], start: f64) -> (f64, usize, f64) {
    let mut best = (start, 0, 4.0);
    for i in prange!(0..x.len()) {
        if x[i] > best.0 {
            best.1 = i;
            best.0 = x[i];
        }
    }
    best
}

#[parallel]
fn pair_as_key(x: &[f64], start: f64) -> (f64, usize) {
    let mut best = (start, 3);
    for i in prange!(0..x.len()) {
        if (x[i], i) < best {
            best = (x[i], i);
        }
    }
    best
}

#[parallel]
fn as_a_value(x: &[f64], start: f64) -> ((f64, usize), f64) {
    let (mut best, mut at) = (start, 0);
    let mut low = start;
    for i in prange!(0..x.len()) {
        (best, at) = if x[i] > best { (x[i], i) } else { (best, at) };
        low = if x[i] < low { x[i] } else { low };
    }
    ((best, at), low)
}

#[parallel]
fn of_a_function(x: &[f64], start: f64) -> (f64, usize, f64, f64) {
    let (mut size, mut at) = (start, 0);
    let (mut signed, mut other) = (start, 0.0);
    for i in prange!(0..x.len()) {
        if x[i].abs() > size {
            size = x[i].abs();
            at = i;
        }
        // The value with its sign, compared by its size.
        if x[i].abs() >= signed.abs() {
            signed = x[i];
            other = x[i] + 1.0;
        }
    }
    (size, at, signed, other)
}

/// The place alone, from which the value is read again.
#[parallel]
fn place_alone(x: &[f64], start: f64) -> (usize, usize) {
    let _ = start;
    let (mut first, mut last) = (0, 0);
    for i in prange!(1..x.len()) {
        if x[i] < x[first] {
            first = i;
        }
        if x[last] <= x[i] {
            last = i;
        }
    }
    (first, last)
}

#[parallel]
fn with_conditions(x: &[f64], start: f64) -> (f64, usize, f64, usize) {
    let (mut best, mut at) = (start, 0);
    let (mut low, mut low_at) = (start, 0);
    for i in prange!(0..x.len()) {
        if i % 3 != 1 && x[i] > best && x[i] != 7.5 {
            best = x[i];
            at = i;
        }
        if x[i] < low {
            if i % 2 == 0 {
                let place = i + 1;
                low = x[i];
                low_at = place - 1;
            }
        }
    }
    (best, at, low, low_at)
}

#[parallel]
fn both_ends(x: &[f64], start: f64) -> (f64, usize, f64, usize) {
    let (mut low, mut low_at, mut high, mut high_at) = (start, 0, start, 0);
    for i in prange!(0..x.len()) {
        if x[i] < low {
            low = x[i];
            low_at = i;
        } else if x[i] > high {
            high = x[i];
            high_at = i;
        }
    }
    (low, low_at, high, high_at)
}

/// From infinities, an element that is a new least one is not compared with the
/// greatest: the answer of the serial loop, whatever one thinks of it.
#[parallel]
fn ends_from_infinities(x: &[f64], start: f64) -> (f64, f64, usize) {
    let (mut high, mut low) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut at = 0;
    for i in prange!(0..x.len()) {
        let v = x[i] + start * 0.0;
        if v >= high {
            high = v;
            at = i;
        } else {
            if v <= low {
                low = v;
            }
        }
    }
    (high, low, at)
}

#[parallel]
fn unrolled(x: &[f64], start: f64) -> (f64, usize) {
    let (mut best, mut at) = (start, 0);
    for i in prange!(0..x.len() / 2) {
        if x[2 * i] < best {
            best = x[2 * i];
            at = 2 * i;
        }
        if x[2 * i + 1] < best {
            best = x[2 * i + 1];
            at = 2 * i + 1;
        }
    }
    (best, at)
}

/// Loops with a loop inside, which are cut into blocks of a few iterations.
#[parallel]
fn deep(a: ArrayView2<f64>, start: f64) -> ((f64, usize, usize), (f64, usize), (f64, f64), f64) {
    let mut first = (start, 0, 0);
    let (mut last, mut row) = (start, 0);
    let (mut low, mut high, mut sum) = (start, start, 0.0);
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            let v = a[[i, j]];
            if v < first.0 {
                first = (v, i, j);
            }
            if v >= last {
                last = v;
                row = i;
            }
            if v < low {
                low = v;
            } else if v >= high {
                high = v;
            }
            sum += if v > 1.0 { 1.0 } else { 0.0 };
        }
    }
    (first, (last, row), (low, high), sum)
}

#[test]
fn many_short_blocks() {
    for rows in [0, 1, 2, 63, 64, 65, 130] {
        for x in samples(3 * rows) {
            let a = ArrayView2::from_shape((rows, 3), &x).unwrap();
            for start in STARTS {
                same_on_all_threads!(deep(a, start));
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stats {
    pub sum: f64,
    pub low: f64,
    pub at: usize,
    pub count: u32,
}

#[parallel]
fn a_struct(x: &[f64], start: f64) -> (f64, u64, usize, u32) {
    let mut stats = Stats { sum: 0.0, low: start, at: 0, count: 0 };
    for i in prange!(0..x.len()) {
        stats.sum += if x[i] > 2.0 { 1.0 } else { 0.0 };
        stats.count += 1;
        if x[i] < stats.low {
            stats.low = x[i];
            stats.at = i;
        }
    }
    (stats.sum, stats.low.to_bits(), stats.at, stats.count)
}

#[test]
fn strict_and_not() {
    sweep!(less less_or_equal greater greater_or_equal last_of_equals);
}

#[test]
fn tuples_and_values() {
    sweep!(one_tuple fields_of_a_tuple pair_as_key as_a_value);
}

#[test]
fn functions_and_places() {
    sweep!(of_a_function place_alone unrolled);
}

#[test]
fn conditions_and_chains() {
    sweep!(with_conditions both_ends ends_from_infinities a_struct);
}

#[test]
fn known_answers() {
    let x = [3.0, 1.0, 4.0, 1.0, 5.0, 5.0, f64::NAN];
    let (low, high) = (f64::INFINITY, f64::NEG_INFINITY);
    assert_eq!(less(&x, low), (1.0, 1));
    assert_eq!(less_or_equal(&x, low), (1.0, 3));
    assert_eq!(greater(&x, high), (5.0, 4, 10.0));
    assert_eq!(greater_or_equal(&x, high), (5.0, 5));
    assert_eq!(one_tuple(&x, low), (1.0, 1));
    assert_eq!(fields_of_a_tuple(&x, high), (5.0, 4, 4.0));
    assert_eq!(place_alone(&x, 0.0), (1, 5));
    assert_eq!(both_ends(&x, 2.0), (1.0, 1, 5.0, 4));
    assert_eq!(less(&[], 2.5), (2.5, usize::MAX));
    // The serial loop never compares the falling values with `low`.
    assert_eq!(ends_from_infinities(&[1.0, 2.0, 3.0], 0.0), (3.0, f64::INFINITY, 2));
    // Zeros are equal: the first stays under `<`, the last under `<=`.
    let zeros = [0.0, -0.0, 0.0, -0.0];
    assert_eq!(less(&zeros, 0.0), (0.0, usize::MAX));
    let (value, at) = less_or_equal(&zeros, 1.0);
    assert!(value == 0.0 && value.is_sign_negative() && at == 3);
}

/// The first block takes `-0.0` for the `0.0` before the loop, and the others
/// take nothing: their `0.0` is not the last of the equals.
#[test]
fn a_block_that_took_nothing_is_passed_over() {
    let mut x = vec![5.0; 100_000];
    x[3] = -0.0;
    let (low, _) = same_on_all_threads!(last_of_equals(&x, 0.0));
    assert!(low == 0.0 && low.is_sign_negative());
    let (best, at) = same_on_all_threads!(less_or_equal(&x, 0.0));
    assert!(best.is_sign_negative() && at == 3);
}

#[parallel]
fn nearest<T: Float>(points: ArrayView2<T>, to: &[T]) -> (T, usize, usize) {
    let mut best = T::infinity();
    let (mut row, mut column) = (0, 0);
    for i in prange!(0..points.nrows()) {
        for j in 0..points.ncols() {
            let d = (points[[i, j]] - to[j]).abs();
            if d < best {
                best = d;
                row = i;
                column = j;
            }
        }
    }
    (best, row, column)
}

#[parallel]
fn integers(x: &[i32], bytes: &[u8]) -> (i32, usize, u8, i32, i32, i32) {
    let (mut low, mut low_at) = (i32::MAX, 0);
    let (mut byte, mut with) = (0, 0);
    let (mut turned, mut also) = (50, 50);
    for i in prange!(0..x.len()) {
        if x[i] <= low {
            low = x[i];
            low_at = i;
        }
        if bytes[i] > byte {
            byte = bytes[i];
            with = x[i];
        }
        turned = if turned < x[i] { turned } else { x[i] };
        also = if also >= x[i] { also } else { x[i] };
    }
    (low, low_at, byte, with, turned, also)
}

#[parallel]
fn flags(x: &[bool]) -> (bool, usize) {
    let (mut any, mut first) = (false, 0);
    for i in prange!(0..x.len()) {
        if x[i] > any {
            any = x[i];
            first = i;
        }
    }
    (any, first)
}

#[test]
fn other_types() {
    for n in [0, 1, 5, 100, 40_000] {
        let x: Vec<i32> = (0..n).map(|i| (i * 7919 % 101) as i32 - 50).collect();
        let bytes: Vec<u8> = (0..n).map(|i| (i * 31 % 251) as u8).collect();
        same_on_all_threads!(integers(&x, &bytes));
        let late: Vec<bool> = (0..n).map(|i| i > 20_000 && i % 3 == 0).collect();
        same_on_all_threads!(flags(&late));
        let points = Array2::from_shape_fn((n / 4, 4), |(i, j)| ((i * 13 + j * 5) % 29) as f32);
        same_on_all_threads!(nearest(points.view(), &[3.0, 1.0, 4.0, 1.5]));
        let points = points.mapv(f64::from);
        same_on_all_threads!(nearest(points.view(), &[3.0, 1.0, 4.0, 1.5]));
    }
}

#[njit]
fn cost(x: f64, y: f64) -> f64 {
    (x - 0.3) * (x - 0.3) + y * y
}

/// A search over a grid, with a kernel as the cost and an option for the place.
#[parallel]
fn grid(n: usize) -> (f64, Option<(usize, usize)>, [f64; 2]) {
    let mut best = f64::INFINITY;
    let mut at = None;
    let mut point = [0.0, 0.0];
    for i in prange!(0..n) {
        for j in prange!(0..n) {
            let (x, y) = (i as f64 / n as f64, j as f64 / n as f64 - 0.5);
            let c = cost(x, y);
            if c < best {
                best = c;
                at = Some((i, j));
                point = [x, y];
            }
        }
    }
    (best, at, point)
}

#[test]
fn searches() {
    for n in [0, 1, 2, 10, 64, 65, 150] {
        let (best, at, point) = same_on_all_threads!(grid(n));
        assert_eq!(at.is_some(), n > 0);
        assert!(n == 0 || best == cost(point[0], point[1]));
    }
    assert_eq!(grid(10).1, Some((3, 5)));
}

/// A loop in the middle of others: the pair is reduced anew in each step.
#[parallel]
fn selection_sort(x: &[f64]) -> Vec<f64> {
    let mut sorted = x.to_vec();
    for start in 0..sorted.len() {
        let mut at = start;
        let rest = sorted.len();
        for i in prange!(start..rest) {
            if sorted[i] < sorted[at] {
                at = i;
            }
        }
        let taken = sorted[at];
        sorted[at] = sorted[start];
        sorted[start] = taken;
    }
    sorted
}

#[test]
fn selection_sorts() {
    let x: Vec<f64> = (0..60).map(|i| ((i * 37) % 61) as f64).collect();
    let sorted = same_on_all_threads!(selection_sort(&x));
    assert!(sorted.is_sorted());
}
