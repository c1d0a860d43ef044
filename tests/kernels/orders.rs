//! Sorts, selections, merges, and blocks of a sequence.

use numkern::prelude::*;

use crate::common::{Random, same_as_reference, same_in_place, same_on_all_threads};

/// The uneven last block by an `if`.
#[parallel]
fn blocked_if(x: &[f64], block: usize, out: &mut [f64]) {
    let n = x.len();
    let blocks = (n + block - 1) / block;
    for b in prange!(0..blocks) {
        let start = b * block;
        let end = if start + block < n { start + block } else { n };
        for i in start..end {
            out[i] = x[i] * 2.0;
        }
    }
}

/// As it comes from C.
#[parallel]
fn blocked_mut(x: &[f64], block: usize, out: &mut [f64]) {
    let n = x.len();
    for b in prange!(0..n.div_ceil(block)) {
        let start = b * block;
        let mut end = start + block;
        if end > n {
            end = n;
        }
        for i in start..end {
            out[i] = x[i] * 3.0;
        }
    }
}

/// Guard in the inner loop.
#[parallel]
fn blocked_guard(x: &[f64], block: usize, out: &mut [f64]) {
    let n = x.len();
    for b in prange!(0..n.div_ceil(block)) {
        for k in 0..block {
            let i = b * block + k;
            if i < n {
                out[i] = x[i] + 1.0;
            }
        }
    }
}

#[parallel]
fn blocked_std_min(x: &[f64], block: usize, out: &mut [f64]) {
    let n = x.len();
    for b in prange!(0..n.div_ceil(block)) {
        let start = b * block;
        let end = std::cmp::min(start + block, n);
        for i in start..end {
            out[i] = x[i] - 1.0;
        }
    }
}

#[njit]
fn quickselect(v: &mut [f64], k: usize) -> f64 {
    let (mut lo, mut hi) = (0usize, v.len() - 1);
    loop {
        if lo >= hi {
            break v[k];
        }
        let pivot = v[(lo + hi) / 2];
        let mut i = lo;
        let mut j = hi;
        loop {
            while v[i] < pivot {
                i += 1;
            }
            while v[j] > pivot {
                j -= 1;
            }
            if i <= j {
                v.swap(i, j);
                i += 1;
                if j == 0 {
                    break;
                }
                j -= 1;
            }
            if i > j {
                break;
            }
        }
        if k <= j {
            hi = j;
        } else if k >= i {
            lo = i;
        } else {
            return v[k];
        }
    }
}

#[njit]
fn bubble_sort(v: &mut [i32]) -> usize {
    let n = v.len();
    let mut swaps = 0;
    'outer: for i in 0..n {
        let mut changed = false;
        for j in 0..n - 1 - i {
            if v[j] > v[j + 1] {
                v.swap(j, j + 1);
                swaps += 1;
                changed = true;
            }
        }
        if !changed {
            break 'outer;
        }
    }
    swaps
}

/// Odd-even transposition: pairs are apart in each phase.
#[parallel]
fn odd_even_sort(v: &mut [i32]) {
    let n = v.len();
    for phase in 0..n {
        let start = phase % 2;
        let pairs = (n - start) / 2;
        for p in prange!(0..pairs) {
            let i = start + 2 * p;
            if v[i] > v[i + 1] {
                let t = v[i];
                v[i] = v[i + 1];
                v[i + 1] = t;
            }
        }
    }
}

#[parallel]
fn odd_even_step(v: &mut [f64]) {
    let n = v.len();
    for phase in 0..n {
        for i in prange!((phase % 2..n - 1).step_by(2)) {
            if v[i] > v[i + 1] {
                (v[i], v[i + 1]) = (v[i + 1], v[i]);
            }
        }
    }
}

#[parallel]
fn bitonic_sort(v: &mut [f32]) {
    let n = v.len();
    let mut k = 2;
    while k <= n {
        let mut j = k / 2;
        while j > 0 {
            for b in prange!(0..n / (2 * j)) {
                for o in 0..j {
                    let i = b * 2 * j + o;
                    let up = i & k == 0;
                    if (v[i] > v[i + j]) == up {
                        let t = v[i];
                        v[i] = v[i + j];
                        v[i + j] = t;
                    }
                }
            }
            j /= 2;
        }
        k *= 2;
    }
}

#[parallel]
fn reverse(v: &mut [f64]) {
    let n = v.len();
    for i in prange!(0..n / 2) {
        let t = v[i];
        v[i] = v[n - 1 - i];
        v[n - 1 - i] = t;
    }
}

#[njit]
fn chunk_sums(x: &[i32], size: usize) -> Vec<i32> {
    let mut out = vec![0; x.len().div_ceil(size)];
    for (c, chunk) in x.chunks(size).enumerate() {
        for v in chunk {
            out[c] += *v;
        }
    }
    out
}

#[njit]
fn merge(a: &[i32], b: &[i32], out: &mut [i32]) {
    let (mut i, mut j, mut k) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        if a[i] <= b[j] {
            out[k] = a[i];
            i += 1;
        } else {
            out[k] = b[j];
            j += 1;
        }
        k += 1;
    }
    while i < a.len() {
        out[k] = a[i];
        i += 1;
        k += 1;
    }
    while j < b.len() {
        out[k] = b[j];
        j += 1;
        k += 1;
    }
}

#[njit]
fn longest_run(x: &[bool]) -> usize {
    let mut best = 0;
    let mut run = 0;
    for &b in x {
        run = if b { run + 1 } else { 0 };
        best = best.max(run);
    }
    best
}

#[parallel]
fn step_backwards(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n];
    for i in prange!((0..n).rev()) {
        out[i] = x[n - 1 - i];
    }
    out
}

#[parallel]
fn every_third(x: &mut [f64], k: usize) {
    for i in prange!((1..x.len()).step_by(k)) {
        x[i] = -x[i];
    }
}

fn codes(n: usize) -> Vec<i64> {
    Random::seed_42().vec(n).into_iter().map(|v| (v * 100.0) as i64 - 50).collect()
}

#[test]
fn blocks_with_an_uneven_last_one() {
    for (n, block) in [(10, 3), (9, 3), (1, 4), (64, 16), (65, 16)] {
        let x = Random::seed_42().vec(n);
        let (out,) = same_outputs!([out = vec![0.0; n]] blocked_guard(&x, block, &mut out));
        assert!((0..n).all(|i| out[i] == x[i] + 1.0));
        let (out,) = same_outputs!([out = vec![0.0; n]] blocked_std_min(&x, block, &mut out));
        assert!((0..n).all(|i| out[i] == x[i] - 1.0));
        let (out,) = same_outputs!([out = vec![0.0; n]] blocked_if(&x, block, &mut out));
        assert!((0..n).all(|i| out[i] == x[i] * 2.0));
        let (out,) = same_outputs!([out = vec![0.0; n]] blocked_mut(&x, block, &mut out));
        assert!((0..n).all(|i| out[i] == x[i] * 3.0));
    }
}

#[test]
fn sorts() {
    let keys: Vec<i32> = codes(64).into_iter().map(|v| v as i32).collect();
    let mut sorted = keys.clone();
    sorted.sort();
    assert_eq!(same_in_place!(bubble_sort(&mut keys)), sorted);
    assert_eq!(same_in_place!(odd_even_sort(&mut keys)), sorted);
    let values = Random::seed_42().vec(64);
    let mut want = values.clone();
    want.sort_by(f64::total_cmp);
    assert_eq!(same_in_place!(odd_even_step(&mut values)), want);
    for k in [0, 17, 63] {
        assert_eq!(quickselect(&mut values.clone(), k), want[k]);
    }
    same_in_place!(quickselect(&mut values, 20));
    let singles: Vec<f32> = values.iter().map(|&v| v as f32).collect();
    assert!(same_in_place!(bitonic_sort(&mut singles)).is_sorted());
    let (merged,) = same_outputs!([out = vec![0; 128]] merge(&sorted, &sorted, &mut out));
    assert!(merged.is_sorted());
}

#[test]
fn orders_and_steps() {
    for n in [0, 1, 2, 9, 64] {
        let x = Random::seed_42().vec(n);
        let mut want = x.clone();
        want.reverse();
        assert_eq!(same_in_place!(reverse(&mut x)), want);
        assert_eq!(same_on_all_threads!(step_backwards(&x)), want);
        let third = same_in_place!(every_third(&mut x, 3));
        assert!((0..n).all(|i| third[i] == if i % 3 == 1 { -x[i] } else { x[i] }));
    }
    let x: Vec<i32> = (0..10).collect();
    assert_eq!(same_as_reference!(chunk_sums(&x, 4)), [6, 22, 17]);
    let flags = [true, true, false, true, true, true, false];
    assert_eq!(same_as_reference!(longest_run(&flags)), 3);
}
