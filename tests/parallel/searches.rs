//! Loops as users bring them: searches, pivots, bounding boxes, summaries.

use numkern::prelude::*;

use crate::common::{same_in_place, same_on_all_threads};

#[njit]
fn value(i: usize) -> f64 {
    let k = (i * 2654435761) % 1009;
    (k as f64) / 7.0 - 60.0
}

fn data(n: usize) -> Vec<f64> {
    (0..n).map(value).collect()
}

#[parallel]
fn largest_of_a_matrix(a: ArrayView2<f64>) -> (f64, usize) {
    let (m, n) = a.dim();
    let mut best = f64::NEG_INFINITY;
    let mut at = 0;
    for i in prange!(0..m) {
        for j in 0..n {
            if a[[i, j]] > best {
                best = a[[i, j]];
                at = i * n + j;
            }
        }
    }
    (best, at)
}

#[parallel]
fn closest_pair(a: ArrayView2<f64>) -> (f64, usize, usize) {
    let (n, k) = a.dim();
    let mut best = f64::INFINITY;
    let mut p = 0;
    let mut q = 0;
    for i in prange!(0..n) {
        for j in (i + 1)..n {
            let mut d = 0.0;
            for c in 0..k {
                let t = a[[i, c]] - a[[j, c]];
                d += t * t;
            }
            if d.sqrt() < best {
                best = d.sqrt();
                p = i;
                q = j;
            }
        }
    }
    (best, p, q)
}

#[parallel]
fn pivot(a: ArrayView2<f64>, k: usize) -> usize {
    let n = a.nrows();
    let mut p = k;
    for r in prange!(k + 1..n) {
        if a[[r, k]].abs() > a[[p, k]].abs() {
            p = r;
        }
    }
    p
}

#[parallel]
fn one_pass_summary(x: &[f64]) -> (f64, f64, f64, f64, usize) {
    let mut s = 0.0;
    let mut lo = x[0];
    let mut hi = x[0];
    let mut at = 0;
    let mut c = 0.0;
    for i in prange!(0..x.len()) {
        s += (x[i] * 7.0).round();
        c += 1.0;
        if x[i] < lo {
            lo = x[i];
        } else if x[i] > hi {
            hi = x[i];
            at = i;
        }
    }
    (s, c, lo, hi, at)
}

#[parallel]
fn complex_sum(x: &[f64]) -> (f64, f64) {
    let mut z = (0.0, 0.0);
    for i in prange!(0..x.len()) {
        let v = (x[i] * 7.0).round();
        z.0 += v;
        z.1 -= v * 2.0;
    }
    z
}

#[parallel]
fn random_search(n: usize, seed: u64) -> (f64, usize) {
    let mut best = -1.0;
    let mut at = 0;
    for i in prange!(0..n) {
        let mut state = seed + i as u64;
        let mut v = 0.0;
        for _ in 0..3 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            v += (state >> 40) as f64;
        }
        if v > best {
            best = v;
            at = i;
        }
    }
    (best, at)
}

#[parallel]
fn assign_and_farthest(
    labels: &mut Vec<usize>,
    a: ArrayView2<f64>,
    c: ArrayView2<f64>,
) -> (f64, usize) {
    let (n, d) = a.dim();
    let mut far = -1.0;
    let mut who = 0;
    for i in prange!(0..n) {
        let mut best = f64::INFINITY;
        let mut lab = 0;
        for k in 0..c.nrows() {
            let mut s = 0.0;
            for j in 0..d {
                let t = a[[i, j]] - c[[k, j]];
                s += t * t;
            }
            if s < best {
                best = s;
                lab = k;
            }
        }
        labels[i] = lab;
        if best > far {
            far = best;
            who = i;
        }
    }
    (far, who)
}

#[parallel]
fn first_and_last_above(x: &[f64], t: f64) -> (usize, usize) {
    let mut first = x.len();
    let mut last = 0;
    for i in prange!(0..x.len()) {
        if x[i] > t && i < first {
            first = i;
        }
        if x[i] > t {
            if i >= last {
                last = i;
            }
        }
    }
    (first, last)
}

#[parallel]
fn relax(n: usize) -> (Vec<f64>, usize) {
    let mut u = vec![0.0f64; n];
    u[0] = 1.0;
    let mut v = u.clone();
    let mut err = 1.0;
    let mut it = 0;
    let mut worst = 0;
    while err > 1e-3 && it < 30 {
        err = 0.0;
        for i in prange!(1..n - 1) {
            v[i] = 0.5 * (u[i - 1] + u[i + 1]);
            let d = (v[i] - u[i]).abs();
            if d > err {
                err = d;
                worst = i;
            }
        }
        std::mem::swap(&mut u, &mut v);
        v[0] = 1.0;
        it += 1;
    }
    (u, it + worst)
}

#[parallel]
fn bounding_box(a: ArrayView2<f64>) -> ((f64, f64), (f64, f64)) {
    let mut lo = (f64::INFINITY, f64::INFINITY);
    let mut hi = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    for i in prange!(0..a.nrows()) {
        lo.0 = lo.0.min(a[[i, 0]]);
        if a[[i, 1]] < lo.1 {
            lo.1 = a[[i, 1]];
        }
        hi.0 = f64::max(hi.0, a[[i, 0]]);
        hi.1 = if a[[i, 1]] > hi.1 { a[[i, 1]] } else { hi.1 };
    }
    (lo, hi)
}

#[parallel]
fn counts(x: &[f64]) -> (usize, i64) {
    let mut c = 0;
    let mut s = 0;
    for i in prange!(0..x.len()) {
        c += (x[i] > 0.0) as usize;
        s += if x[i] > 1.0 { 1 } else { -1 };
    }
    (c, s)
}

#[parallel]
fn pair_of_small_types(x: &[f32]) -> (f32, i16) {
    let mut b = (f32::MAX, 0i16);
    for i in prange!(0..x.len()) {
        if x[i] <= b.0 {
            b = (x[i], (i % 1000) as i16);
        }
    }
    b
}

#[parallel]
fn backwards_and_stepped(x: &[f64]) -> (f64, usize, f64, usize) {
    let mut b = f64::INFINITY;
    let mut at = 0;
    let mut c = f64::INFINITY;
    let mut ct = 0;
    for i in prange!((0..x.len()).rev()) {
        if x[i] < b {
            b = x[i];
            at = i;
        }
    }
    for i in prange!((0..x.len()).step_by(3)) {
        if x[i] <= c {
            c = x[i];
            ct = i;
        }
    }
    (b, at, c, ct)
}

#[parallel]
fn generic_largest<T: Number>(x: &[T], start: T) -> (T, usize) {
    let mut b = start;
    let mut at = 0;
    for i in prange!(0..x.len()) {
        if b < x[i] {
            b = x[i];
            at = i;
        }
    }
    (b, at)
}

#[parallel]
fn by_a_closure(x: &[f64]) -> (f64, usize) {
    let score = |v: f64| (v - 3.0) * (v - 3.0);
    let mut b = f64::INFINITY;
    let mut at = 0;
    for i in prange!(0..x.len()) {
        if score(x[i]) < b {
            b = score(x[i]);
            at = i;
        }
    }
    (b, at)
}

#[parallel]
fn inside_a_while_loop(x: &[f64]) -> (f64, usize, usize) {
    let mut b = 0.0;
    let mut at = 0;
    let mut steps = 0;
    for i in prange!(0..x.len()) {
        let mut v = x[i].abs();
        let mut k = 0;
        while v > 1.0 {
            v *= 0.5;
            k += 1;
            if v > b {
                b = v;
                at = i;
                steps = k;
            }
        }
    }
    (b, at, steps)
}

#[parallel]
fn inside_an_if_let(x: &[f64]) -> (f64, usize) {
    let mut b = f64::INFINITY;
    let mut at = 0;
    for i in prange!(0..x.len()) {
        let opt = if x[i] > 0.0 { Some(x[i]) } else { None };
        if let Some(v) = opt {
            if v < b {
                b = v;
                at = i;
            }
        }
    }
    (b, at)
}

#[parallel]
fn inside_a_match(x: &[f64], kind: &[u8]) -> (f64, usize, f64, usize, usize) {
    let (mut a, mut ai, mut b, mut bi, mut n) = (9e9, 0, -9e9, 0, 0);
    for i in prange!(0..x.len()) {
        match kind[i] {
            0 => {
                if x[i] < a {
                    a = x[i];
                    ai = i;
                }
            }
            1 => {
                if x[i] > b {
                    b = x[i];
                    bi = i;
                }
            }
            _ => n += 1,
        }
    }
    (a, ai, b, bi, n)
}

#[njit(parallel, fastmath)]
fn with_fastmath(x: &[f64]) -> (f64, usize, f64) {
    let mut b = f64::INFINITY;
    let mut at = 0;
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        let v = (x[i] * 7.0).round();
        s += v;
        if v < b {
            b = v;
            at = i;
        }
    }
    (b, at, s)
}

#[njit(parallel, fastmath)]
fn sum_by_choice_with_fastmath(x: &[f64]) -> (f64, f64) {
    let mut s = 0.0;
    let mut m = 0.0;
    for i in prange!(0..x.len()) {
        s = if x[i] > 0.0 { s + (x[i] * 7.0).round() } else { s };
        m = m + 1.0;
    }
    (s, m)
}

#[parallel]
fn after_a_continue(x: &[f64]) -> (f64, usize) {
    let mut b = f64::INFINITY;
    let mut at = 0;
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            continue;
        }
        if x[i] < b {
            b = x[i];
            at = i;
        }
    }
    (b, at)
}

#[parallel]
fn with_its_surroundings(x: &[f64]) -> (f64, f64) {
    let mut b = f64::INFINITY;
    let mut around = 0.0;
    for i in prange!(1..x.len() - 1) {
        if x[i] < b {
            let mut t = 0.0;
            for k in 0..3 {
                t += x[i + k - 1];
            }
            b = x[i];
            around = t / 3.0;
        }
    }
    (b, around)
}

#[parallel]
fn two_chains(x: &[f64]) -> (f64, f64, f64, f64) {
    let (mut a, mut b, mut c, mut d) = (0.0, 0.0, f64::INFINITY, f64::NEG_INFINITY);
    for i in prange!(0..x.len()) {
        if x[i] < a {
            a = x[i];
        } else if b < x[i] {
            b = x[i];
        }
        let v = x[i].abs();
        if v > d {
            d = v
        } else if v < c {
            c = v
        }
    }
    (a, b, c, d)
}

#[parallel]
fn of_what_is_written(y: &mut Vec<f64>, x: &[f64]) -> (f64, usize) {
    let mut b = f64::INFINITY;
    let mut at = 0;
    for i in prange!(0..x.len()) {
        y[i] = x[i] * 2.0;
        if y[i] < b {
            b = y[i];
            at = i;
        }
    }
    (b, at)
}

#[parallel]
fn triples(x: &[f64]) -> (f64, usize, u8) {
    let mut best = (f64::INFINITY, 0usize, 0u8);
    for i in prange!(0..x.len()) {
        let c = (x[i], i, 3u8);
        if c < best {
            best = c;
        }
    }
    best
}

#[parallel]
fn weighted_mean(x: &[f64], w: &[f64]) -> f64 {
    let (mut num, mut den) = (0.0, 0.0);
    for i in prange!(0..x.len()) {
        (num, den) = (num + x[i].round() * w[i], den + w[i]);
    }
    num / den
}

#[parallel]
fn nested_tuple(x: &[f64], y: &[f64]) -> ((f64, f64), usize) {
    let mut t = ((f64::INFINITY, 0.0), 0usize);
    for i in prange!(0..x.len()) {
        if x[i] < t.0.0 {
            t.0.0 = x[i];
            t.0.1 = y[i];
            t.1 = i;
        }
    }
    t
}

#[parallel]
fn nan_aware(x: &[f64]) -> (f64, usize) {
    let mut best = x[0];
    let mut at = 0usize;
    for i in prange!(1..=x.len() - 1) {
        if !x[i].is_nan() && best > x[i] {
            at = i;
            best = x[i];
        }
    }
    (best, at)
}

#[test]
fn programs() {
    for n in [3, 5, 64, 65, 500, 40_001] {
        let x = data(n);
        let rows = n.min(200) / 2;
        let a = Array2::from_shape_fn((rows.max(1), 2), |(i, j)| value(i * 5 + j));
        same_on_all_threads!(largest_of_a_matrix(a.view()));
        same_on_all_threads!(closest_pair(a.view()));
        same_on_all_threads!(pivot(a.view(), 0));
        same_on_all_threads!(one_pass_summary(&x));
        same_on_all_threads!(complex_sum(&x));
        same_on_all_threads!(random_search(n, 7));
        let c = a.slice(s![..1, ..]).to_owned();
        same_in_place!(assign_and_farthest(&mut vec![0usize; rows.max(1)], a.view(), c.view()));
        same_on_all_threads!(first_and_last_above(&x, 50.0));
        if n < 1000 {
            same_on_all_threads!(relax(n));
        }
        same_on_all_threads!(bounding_box(a.view()));
        same_on_all_threads!(counts(&x));
        let f: Vec<f32> = x.iter().map(|&v| v as f32).collect();
        same_on_all_threads!(pair_of_small_types(&f));
        same_on_all_threads!(backwards_and_stepped(&x));
        same_on_all_threads!(generic_largest(&x, -70.0));
        let k: Vec<i32> = x.iter().map(|&v| v as i32).collect();
        same_on_all_threads!(generic_largest(&k, -70));
        same_on_all_threads!(by_a_closure(&x));
        same_on_all_threads!(inside_a_while_loop(&x));
        same_on_all_threads!(inside_an_if_let(&x));
        let kind: Vec<u8> = (0..n).map(|i| (i % 3) as u8).collect();
        same_on_all_threads!(inside_a_match(&x, &kind));
        same_on_all_threads!(with_fastmath(&x));
        same_on_all_threads!(sum_by_choice_with_fastmath(&x));
        same_on_all_threads!(after_a_continue(&x));
        same_on_all_threads!(with_its_surroundings(&x));
        same_on_all_threads!(two_chains(&x));
        same_on_all_threads!(triples(&x));
        same_in_place!(of_what_is_written(&mut vec![0.0; n], &x));
        let w: Vec<f64> = (0..n).map(|i| (i % 4 + 1) as f64).collect();
        same_on_all_threads!(weighted_mean(&x, &w));
        same_on_all_threads!(nested_tuple(&x, &w));
        same_on_all_threads!(nan_aware(&x));
    }
}
