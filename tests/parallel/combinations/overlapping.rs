//! Parts that meet for some numbers, beside everything else that a loop does:
//! the loop then runs in order, and gives what the plain one gives.

use super::*;

#[parallel]
fn smear_and_count(c: &mut Vec<f64>, h: usize, w: usize, k: usize) -> (Vec<i64>, i64) {
    let mut counts = vec![0i64; 8];
    let mut odd = 0;
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * k + j] = (c[i * k + j] * 3.0 + i as f64) % 64.0;
            counts[j % 8] += c[i * k + j] as i64;
        }
        if c[i * k] % 2.0 == 1.0 {
            odd += 1;
        }
    }
    (counts, odd)
}

#[parallel]
fn smear_best(c: &mut Vec<f64>, h: usize, w: usize, k: usize) -> (f64, usize) {
    let (mut best, mut at) = (1e9, 0);
    for i in prange!((0..h).rev()) {
        for j in 0..w {
            c[k * i + j] = (c[k * i + j] * 5.0 + j as f64) % 97.0;
        }
        if c[k * i] <= best {
            best = c[k * i];
            at = i;
        }
    }
    (best, at)
}

/// `c` meets itself where `k < w`, `y` never does, `z` is the author's word.
#[parallel]
fn three_arrays(c: &mut Vec<f64>, y: &mut [f64], z: &mut [f64], to: &[usize], w: usize, k: usize) {
    for i in prange!(0..to.len(), assume_disjoint(z)) {
        for j in 0..w {
            c[i * k + j] += c[i * k] + 1.0;
        }
        y[2 * i + 1] = c[i * k];
        z[to[i]] += c[i * k];
    }
}

#[parallel]
fn chunks_of_half(c: &mut Vec<f64>, h: usize, w: usize, k: usize) -> (f64, f64) {
    let (mut low, mut high) = (0.0, 1.0);
    for i in prange!(0..h) {
        let part = &mut c[i * k..i * k + w];
        for j in 1..part.len() {
            part[j] = (part[j] + part[j - 1]) % 128.0 - 1.0;
        }
        let last = part.len();
        for j in 0..last {
            if part[j] < low {
                low = part[j];
            } else if part[j] > high {
                high = part[j];
            }
        }
    }
    (low, high)
}

#[parallel]
fn held_sums(c: &mut Vec<f64>, x: &[f64], h: usize, w: usize, k: usize) -> f64 {
    let mut all = 0.0;
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * k] += x[i * w + j];
            all += x[i * w + j];
        }
    }
    all
}

/// As [`held_sums`]: row 5 and all later ones read beyond `x`.
#[parallel]
fn held_too_far(c: &mut Vec<f64>, x: &[f64], h: usize, w: usize) {
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * w + j] += 1.0;
        }
        for j in 0..w {
            c[i * w] += x[i * w + j];
        }
    }
}

#[parallel]
fn planes(c: &mut Vec<f64>, d: usize, h: usize, w: usize, k: usize) -> i64 {
    let mut n = 0;
    for p in prange!((0..d).step_by(2)) {
        for i in prange!((0..h).rev()) {
            for j in 0..w {
                c[(p * h + i) * k + j] = (c[(p * h + i) * k + j] + (p + i + j) as f64) % 50.0;
                n += 1;
            }
        }
    }
    n
}

const WIDTHS: [(usize, usize, usize); 7] =
    [(300, 4, 4), (300, 4, 2), (300, 2, 5), (300, 3, 0), (1, 5, 0), (0, 5, 0), (200, 0, 3)];

#[test]
fn counts_and_bests_of_parts_that_meet() {
    for (h, w, k) in WIDTHS {
        let start = whole(h * w.max(k) + w + 1);
        same_outcome!(smear_and_count(&mut start.clone(), h, w, k));
        same_in_place!(smear_best(&mut start.clone(), h, w, k));
        same_in_place!(chunks_of_half(&mut start.clone(), h, w, k));
        same_in_place!(held_sums(&mut start.clone(), &whole(h * w), h, w, k));
    }
    for (d, h, w, k) in [(9, 8, 7, 7), (9, 8, 7, 5), (40, 3, 2, 9), (2, 2, 2, 0)] {
        same_outcome!(planes(&mut whole(d * h * w.max(k) + w), d, h, w, k));
    }
}

#[test]
fn arrays_of_three_kinds() {
    for (h, w, k) in WIDTHS {
        let to: Vec<usize> = (0..h).rev().collect();
        let start = (whole(h * w.max(k) + w + 1), vec![0.0; 2 * h], whole(h));
        let run = |kernel: fn(&mut Vec<f64>, &mut [f64], &mut [f64], &[usize], usize, usize)| {
            let (mut c, mut y, mut z) = start.clone();
            // Where parts meet, sums would grow beyond whole numbers.
            c.iter_mut().for_each(|v| *v = 0.0);
            kernel(&mut c, &mut y, &mut z, &to, w, k);
            (c, y, z)
        };
        let want = run(three_arrays::reference);
        for threads in THREADS {
            let got = with_num_threads(threads, || run(three_arrays));
            assert_same(&got, &want, &format!("{h} {w} {k} on {threads} threads"));
        }
    }
}

#[test]
fn a_panic_beside_held_elements_is_the_first_in_loop_order() {
    let x = whole(5 * 6 + 2);
    let run = |threads| {
        with_num_threads(threads, || {
            panic_message(|| held_too_far(&mut whole(200 * 6), &x, 200, 6))
        })
    };
    let want = panic_message(|| held_too_far::reference(&mut whole(200 * 6), &x, 200, 6));
    assert!(want.as_ref().is_some_and(|message| message.contains("index is 32")), "{want:?}");
    for threads in THREADS {
        assert_eq!(run(threads), want, "{threads} threads");
    }
    same_in_place!(held_too_far(&mut whole(50 * 6), &whole(50 * 6), 50, 6));
}
