//! `return` and `?` beside parts of the iteration's own.

use super::*;

/// A kernel that may leave its loop: the value it gives is the serial one, and
/// where it does not leave, so is the array.
macro_rules! same_end {
    ($kernel:ident(&mut $start:expr $(, $arg:expr)*)) => {{
        let start = &$start;
        let mut want = start.clone();
        let end = $kernel::reference(&mut want $(, $arg)*);
        for threads in THREADS {
            let mut got = start.clone();
            let left = with_num_threads(threads, || $kernel(&mut got $(, $arg)*));
            assert_eq!(left, end, "{} on {threads} threads", stringify!($kernel));
            if end.is_ok() {
                assert_same(&got, &want, stringify!($kernel));
            }
        }
        end
    }};
}

#[parallel]
fn rows_to_one(c: &mut Vec<f64>, h: usize, w: usize) -> Result<f64, usize> {
    let mut total = 0.0;
    for i in prange!(0..h) {
        let mut sum = 0.0;
        for j in 0..w {
            sum += c[i * w + j];
        }
        if sum == 0.0 {
            return Err(i);
        }
        for j in 0..w {
            c[i * w + j] /= sum;
        }
        total += sum;
    }
    Ok(total)
}

#[njit]
fn halve(part: &mut [f64], at: usize) -> Result<f64, usize> {
    let mut last = 0.0;
    for j in 0..part.len() {
        if part[j] < 0.0 {
            return Err(at);
        }
        part[j] *= 0.5;
        last = part[j];
    }
    Ok(last)
}

#[parallel]
fn halve_chunks(c: &mut Vec<f64>, h: usize, w: usize) -> Result<f64, usize> {
    let mut most = 0.0_f64;
    for i in prange!(0..h) {
        let last = halve(&mut c[i * w..(i + 1) * w], i)?;
        most = most.max(last);
    }
    Ok(most)
}

#[parallel]
fn halve_ragged(c: &mut Vec<f64>, h: usize, w: usize) -> Result<usize, usize> {
    let len = c.len();
    let mut parts = 0;
    for i in prange!(0..h + 1) {
        let start = (i * w).min(len);
        let end = ((i + 1) * w).min(len);
        if start < end {
            halve(&mut c[i * w..((i + 1) * w).min(len)], i)?;
            parts += end - start;
        }
    }
    Ok(parts)
}

#[parallel]
fn columns(c: &mut Vec<f64>, h: usize, w: usize) -> Result<f64, (usize, usize)> {
    let mut sum = 0.0;
    for j in prange!(0..w) {
        'rows: for i in 0..h {
            if c[i * w + j] < 0.0 {
                return Err((i, j));
            }
            if c[i * w + j] > 90.0 {
                continue 'rows;
            }
            c[i * w + j] += i as f64;
            sum += c[i * w + j];
        }
    }
    Ok(sum)
}

#[parallel]
fn first_row(c: &mut Vec<f64>, h: usize, w: usize) -> Result<(f64, usize), usize> {
    let mut best = f64::INFINITY;
    let mut at = usize::MAX;
    for i in prange!(0..h) {
        let mut sum = 0.0;
        for j in 0..w {
            if c[i * w + j] < 0.0 {
                return Err(i * w + j);
            }
            sum += c[i * w + j];
        }
        for j in 0..w {
            c[i * w + j] = sum;
        }
        if sum < best {
            best = sum;
            at = i;
        }
    }
    Ok((best, at))
}

/// Parts that meet where `k` is less than `w`: then in order, and left in order.
#[parallel]
fn smear_until(c: &mut Vec<f64>, h: usize, w: usize, k: usize) -> Result<f64, usize> {
    let mut sum = 0.0;
    for i in prange!(0..h) {
        for j in 0..w {
            c[i * k + j] = (c[i * k + j] + i as f64) % 64.0;
            if c[i * k + j] == 63.0 {
                return Err(i);
            }
            sum += c[i * k + j];
        }
    }
    Ok(sum)
}

#[parallel]
fn scatter(
    c: &mut Vec<f64>,
    hits: &mut [i64],
    to: &[usize],
    w: usize,
) -> Result<(f64, usize), usize> {
    let (mut best, mut at) = (0.0, 0);
    for i in prange!(0..to.len(), assume_disjoint(hits)) {
        for j in 0..w {
            c[i * w + j] += 1.0;
        }
        hits[to[i]] = i as i64;
        if w > 0 && c[i * w] < 0.0 {
            return Err(to[i]);
        }
        if w > 0 && c[i * w] >= best {
            best = c[i * w];
            at = i;
        }
    }
    Ok((best, at))
}

#[test]
fn loops_that_end_early_or_not() {
    for (h, w) in SHAPES {
        let start: Vec<f64> = whole(h * w).iter().map(|v| v + 1.0).collect();
        let mut stopped = start.clone();
        for at in [h * w / 3, h * w / 2] {
            if at < stopped.len() {
                stopped[at] = -200.0;
            }
        }
        let mut empty = start.clone();
        for v in empty.iter_mut().skip(h / 2 * w) {
            *v = 0.0;
        }
        for start in [&start, &stopped, &empty] {
            // The sums of rows are small whole numbers; quotients differ in no bit.
            same_end!(rows_to_one(&mut start.clone(), h, w)).ok();
            same_end!(halve_chunks(&mut start.clone(), h, w)).ok();
            same_end!(halve_ragged(&mut start[..start.len() - start.len() / 7].to_vec(), h, w))
                .ok();
            same_end!(columns(&mut start.clone(), h, w)).ok();
            same_end!(first_row(&mut start.clone(), h, w)).ok();
        }
    }
    assert_eq!(same_end!(columns(&mut vec![1.0, -1.0, -1.0, 2.0], 2, 2)), Err((1, 0)));
    assert_eq!(same_end!(halve_chunks(&mut vec![4.0, 2.0, 6.0, 8.0], 2, 2)), Ok(4.0));
}

#[test]
fn parts_that_meet_are_left_in_order() {
    for (h, w, k) in [(400, 5, 2), (400, 2, 5), (400, 3, 0), (90, 64, 1), (7, 7, 7)] {
        let start = whole(h * w.max(k) + w);
        same_end!(smear_until(&mut start.clone(), h, w, k)).ok();
        same_end!(smear_until(&mut vec![0.25; start.len()], h, w, k)).ok();
    }
}

#[test]
fn by_the_authors_word_and_by_proof_in_one_loop() {
    for n in [0, 1, 7, 500] {
        let to: Vec<usize> = (0..n).map(|i| (i * 7 + 3) % n).collect();
        let distinct = n % 7 != 0 || n == 0;
        if !distinct {
            continue;
        }
        for bad in [false, true] {
            let mut start = whole(n * 3);
            if bad && n > 2 {
                start[n] = -9.0;
                start[n / 3 * 3] = -9.0;
            }
            let mut want = (start.clone(), vec![-1; n]);
            let end = scatter::reference(&mut want.0, &mut want.1, &to, 3);
            for threads in THREADS {
                let mut got = (start.clone(), vec![-1; n]);
                let left = with_num_threads(threads, || scatter(&mut got.0, &mut got.1, &to, 3));
                assert_eq!(left, end, "{threads} threads");
                assert!(end.is_err() || got == want, "{threads} threads");
            }
        }
    }
}
