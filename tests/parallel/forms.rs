//! Every spelling of a reduction: sums, products, extremes and bits of
//! variables, of fields of a tuple and of elements, against known values and
//! against the serial loop.

use numkern::prelude::*;

use crate::common::{same_in_place, same_on_all_threads};

/// No iteration, few, and several blocks of a straight-line loop.
const LENGTHS: [usize; 6] = [0, 1, 2, 7, 1000, 40_001];

/// Whole numbers, of which every sum is exact in any order.
fn whole(n: usize) -> Vec<f64> {
    (0..n).map(|i| ((i * 37) % 101) as f64 - 50.0).collect()
}

fn integers(n: usize) -> Vec<i64> {
    whole(n).iter().map(|&v| v as i64).collect()
}

#[parallel]
fn sums(x: &[f64]) -> [f64; 8] {
    let (mut a, mut b, mut c, mut d) = (1.0, 1.0, 1.0, 1.0);
    let (mut e, mut f, mut g, mut h) = (1.0, 1.0, 1.0, 1.0);
    for i in prange!(0..x.len()) {
        a += x[i];
        b = b + x[i];
        c = x[i] + c;
        d = x[i].mul_add(2.0, d);
        e = f64::mul_add(x[i], x[i], e);
        f += x[i];
        f -= 2.0 * x[i];
        g = if x[i] > 0.0 { g + x[i] } else { g };
        if x[i] > 0.0 {
            h = h + 1.0;
        } else if x[i] < -25.0 {
            h -= 1.0;
        } else {
            h += x[i] - 0.0;
        }
    }
    [a, b, c, d, e, f, g, h]
}

#[parallel]
fn products(x: &[f64]) -> [f64; 4] {
    let (mut a, mut b, mut c, mut d) = (3.0, 3.0, 3.0, 3.0);
    for i in prange!(0..x.len()) {
        let factor = if x[i] > 49.0 { 0.5 } else { -1.0 };
        a *= factor;
        b = factor * b;
        c = c * factor / 1.0;
        d /= factor;
        d *= 1.0;
    }
    [a, b, c, d]
}

#[parallel]
fn extremes(x: &[f64], start: f64) -> [f64; 9] {
    let (mut a, mut b, mut c, mut d) = (start, start, start, start);
    let (mut e, mut f, mut g, mut h, mut k) = (start, start, start, start, start);
    for i in prange!(0..x.len()) {
        a = a.max(x[i]);
        b = x[i].max(b);
        c = f64::max(c, x[i]);
        d = f64::max(x[i], d);
        e = if x[i] > e { x[i] } else { e };
        f = if f < x[i] { x[i] } else { f };
        if g < x[i] {
            g = x[i];
        }
        if x[i] > 3.0 && x[i] > h {
            h = x[i];
        }
        if x[i] < 1e9 {
            if x[i] > k {
                k = x[i]
            } else {
            }
        }
    }
    [a, b, c, d, e, f, g, h, k]
}

#[parallel]
fn extremes_of_integers(x: &[i64]) -> [i64; 7] {
    let (mut a, mut b, mut c, mut d) = (0, 0, 0, 0);
    let (mut e, mut f, mut g) = (0i64, 0i64, 0i64);
    for i in prange!(0..x.len()) {
        a = a.min(x[i]);
        b = std::cmp::min(b, x[i]);
        c = x[i].min(c);
        d = i64::min(x[i], d);
        e = Ord::max(e, x[i]);
        f = if f < x[i] { f } else { x[i] };
        g = if x[i] < g { g } else { x[i] };
    }
    [a, b, c, d, e, f, g]
}

#[parallel]
fn wrapping(x: &[i64], bytes: &[u8]) -> (i64, i64, i64, u8, u8) {
    let (mut a, mut b, mut c) = (i64::MAX, i64::MIN, 3i64);
    let (mut d, mut e) = (200u8, 7u8);
    for i in prange!(0..x.len()) {
        a = a.wrapping_add(x[i]);
        b = x[i].wrapping_add(b).wrapping_sub(1);
        c = c.wrapping_mul(2 * x[i] + 1);
        d = bytes[i].wrapping_add(d);
        e = e.wrapping_sub(bytes[i]);
    }
    (a, b, c, d, e)
}

#[parallel]
fn truths(x: &[f64]) -> (bool, bool, bool, bool, bool, bool) {
    let (mut a, mut b, mut c) = (true, true, true);
    let (mut d, mut e, mut f) = (false, false, false);
    for i in prange!(0..x.len()) {
        a = a && x[i] > -50.0;
        b = x[i] < 51.0 && b;
        c &= x[i] != 7.0;
        d = d || x[i] == 13.0;
        e |= x[i] > 51.0;
        f ^= x[i] > 0.0;
    }
    (a, b, c, d, e, f)
}

#[parallel]
fn fields(x: &[f64], y: &[i64]) -> ((f64, i64, f64), (f64, f64), (f64, i64)) {
    let mut s = (0.5, 1, 2.0);
    let mut t = (0.0, 1.0);
    let (mut u, mut v) = (1.0, 10);
    for i in prange!(0..x.len()) {
        s.0 += x[i] * s.2;
        s.1 = s.1.max(y[i]);
        t = (t.0 + x[i], t.1);
        (u, v) = (x[i] + u, v - y[i]);
    }
    (s, t, (u, v))
}

#[derive(Clone, Copy)]
pub struct Moments {
    pub count: usize,
    pub sum: f64,
    pub range: (f64, f64),
}

#[parallel]
fn moments(x: &[f64], into: &mut Moments) -> usize {
    for i in prange!(0..x.len()) {
        into.count += 1;
        into.sum += x[i];
        into.range.0 = into.range.0.min(x[i]);
        if x[i] > into.range.1 {
            into.range.1 = x[i];
        }
    }
    into.count
}

#[test]
fn variables() {
    for n in LENGTHS {
        let (x, y) = (whole(n), integers(n));
        same_on_all_threads!(sums(&x));
        same_on_all_threads!(products(&x));
        for start in [-60.0, 0.0, f64::NAN, f64::NEG_INFINITY] {
            same_on_all_threads!(extremes(&x, start));
            let with_nan: Vec<f64> =
                x.iter().map(|&v| if v == 49.0 { f64::NAN } else { v }).collect();
            same_on_all_threads!(extremes(&with_nan, start));
        }
        same_on_all_threads!(extremes_of_integers(&y));
        let bytes: Vec<u8> = y.iter().map(|&v| v as u8).collect();
        same_on_all_threads!(wrapping(&y, &bytes));
        same_on_all_threads!(truths(&x));
        same_on_all_threads!(fields(&x, &y));
    }
    assert_eq!(sums(&[1.0, -2.0, 3.0]), [3.0, 3.0, 3.0, 5.0, 15.0, -1.0, 5.0, 1.0]);
    assert_eq!(products(&[50.0, 1.0]), [-1.5, -1.5, -1.5, -6.0]);
    assert_eq!(extremes(&[1.0, 4.0, -2.0], 2.0), [4.0; 9]);
    assert_eq!(extremes_of_integers(&[5, -3, 9]), [-3, -3, -3, -3, 9, -3, 9]);
    assert_eq!(wrapping(&[1, 2], &[100, 1]), (i64::MIN + 2, i64::MIN + 1, 45, 45, 162));
    assert_eq!(truths(&[1.0, 13.0, 7.0]), (true, true, false, true, false, true));
    assert_eq!(fields(&[1.0, 2.0], &[3, 4]), ((6.5, 4, 2.0), (3.0, 1.0), (4.0, 3)));
}

#[test]
fn fields_of_what_a_reference_leads_to() {
    for n in LENGTHS {
        let x = whole(n);
        let mut one = Moments { count: 2, sum: 0.25, range: (0.0, 0.0) };
        let mut other = one;
        let count = moments(&x, &mut one);
        assert_eq!(count, moments::reference(&x, &mut other));
        assert_eq!((one.count, one.sum, one.range), (other.count, other.sum, other.range));
    }
}

#[parallel]
fn columns(out: &mut Vec<Array1<f64>>, a: ArrayView2<f64>) -> f64 {
    let mut sum = out[0].clone();
    let mut plus = out[1].clone();
    let mut least = out[2].clone();
    let mut most = out[3].clone();
    let mut chosen = out[4].clone();
    let mut product = out[5].clone();
    for i in prange!(0..a.nrows()) {
        sum += &a.row(i);
        for j in 0..a.ncols() {
            plus[j] = plus[j] + a[[i, j]];
            least[j] = least[j].min(a[[i, j]]);
            if a[[i, j]] > most[j] {
                most[j] = a[[i, j]];
            }
            chosen[j] = if a[[i, j]] < chosen[j] { a[[i, j]] } else { chosen[j] };
            product[j] *= if a[[i, j]] > 0.0 { 1.0 } else { -1.0 };
        }
    }
    let results = [sum, plus, least, most, chosen, product];
    for k in 0..6 {
        out[k] = results[k].clone();
    }
    0.0
}

#[parallel]
fn elements(out: &mut [i64], a: ArrayView2<i64>) -> i64 {
    let mut total = 0;
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            if out[j] <= a[[i, j]] {
                out[j] = a[[i, j]];
            }
            total += 1;
        }
    }
    total
}

#[parallel]
fn matrix(out: &mut Array2<f64>, a: ArrayView2<f64>) -> f64 {
    for i in prange!(0..a.nrows()) {
        for j in 0..a.ncols() {
            for k in 0..a.ncols() {
                out[[j, k]] += a[[i, j]] * a[[i, k]];
            }
        }
    }
    out[[0, 0]]
}

#[test]
fn arrays() {
    for rows in [0, 1, 2, 15, 16, 17, 200] {
        let a = Array2::from_shape_fn((rows, 3), |(i, j)| ((i * 7 + j * 3) % 11) as f64 - 5.0);
        let mut nan = a.clone();
        nan.iter_mut().step_by(5).for_each(|v| *v = f64::NAN);
        for a in [&a, &nan] {
            let start = [0.5, 1.0, 0.0, -0.0, f64::NAN, 2.0].map(|v| Array1::from_elem(3, v));
            same_in_place!(columns(&mut start.to_vec(), a.view()));
        }
        let whole = a.mapv(|v| v as i64);
        same_in_place!(elements(&mut vec![-2; 3], whole.view()));
        same_in_place!(matrix(&mut Array2::<f64>::zeros((3, 3)), a.view()));
    }
}
