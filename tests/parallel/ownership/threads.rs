//! Whether a loop ran on the pool or on the thread of its caller.

use std::ops::Add;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use super::*;

static ON_POOL: AtomicUsize = AtomicUsize::new(0);
static ON_CALLER: AtomicUsize = AtomicUsize::new(0);

/// A number that notes where it is added.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Noted(u64);

impl Add for Noted {
    type Output = Noted;

    fn add(self, other: Noted) -> Noted {
        let seen = if rayon::current_thread_index().is_some() { &ON_POOL } else { &ON_CALLER };
        seen.fetch_add(1, Relaxed);
        Noted(self.0.wrapping_add(other.0))
    }
}

#[parallel]
fn flat(c: &mut [Noted], n: usize, step: usize, w: usize) {
    for i in prange!(0..n) {
        for j in 0..w {
            c[i * step + j] = c[i * step + j] + Noted(1);
        }
    }
}

#[parallel]
fn columns(c: &mut [Noted], n: usize, step: usize, w: usize) {
    for i in prange!(0..n) {
        for j in 0..w {
            c[j * step + i] = c[j * step + i] + Noted(1);
        }
    }
}

#[parallel]
fn chunks(c: &mut [Noted], n: usize, step: usize, w: usize) {
    for i in prange!(0..n) {
        let part = &mut c[i * step..(i * step + w).min(100)];
        for j in 0..part.len() {
            part[j] = part[j] + Noted(1);
        }
    }
}

#[parallel]
fn constant(c: &mut [Noted], n: usize, step: usize, w: usize) {
    for i in prange!(0..n) {
        c[i + OFF] = Noted(step as u64) + Noted(w as u64);
        for _ in 0..w {
            c[i + OFF] = c[i + OFF] + Noted(1);
        }
    }
}

#[parallel]
fn sliced(c: &mut Array1<Noted>, n: usize, step: usize, w: usize) {
    for i in prange!(0..n) {
        let mut part = c.slice_mut(s![i * step..i * step + w]);
        for j in 0..w {
            part[j] = part[j] + Noted(1);
        }
    }
}

/// Whether all of a call ran on the pool; `None` where nothing was added.
fn on_pool(call: impl FnOnce()) -> Option<bool> {
    ON_POOL.store(0, Relaxed);
    ON_CALLER.store(0, Relaxed);
    call();
    match (ON_POOL.load(Relaxed), ON_CALLER.load(Relaxed)) {
        (0, 0) => None,
        (_, 0) => Some(true),
        (0, _) => Some(false),
        both => panic!("on both: {both:?}"),
    }
}

/// Every level of a volume, a triangle, signed counters.
#[parallel]
fn levels(c: &mut [Noted], n: i32, h: usize, w: usize) {
    for i in prange!(0..n) {
        for j in 0..h {
            for k in j..w {
                let at = (i as usize * h + j) * w + k;
                c[at] = c[at] + Noted(1);
            }
        }
    }
    for j in prange!(0..h) {
        for i in 0..n as usize {
            for k in (0..w).rev() {
                c[(i * h + j) * w + k] = c[(i * h + j) * w + k] + Noted(1);
            }
        }
    }
}

#[test]
fn only_parts_that_are_apart_are_shared_out() {
    if numkern::get_num_threads() == 1 {
        return;
    }
    let mut c = vec![Noted(0); 400];
    for (n, step, w, apart) in [
        (10, 5, 5, true),
        (10, 5, 4, true),
        (10, 5, 6, false),
        (10, 0, 1, false),
        (1, 0, 5, false), // one block
        (10, usize::MAX / 4, 1, false),
    ] {
        if step < 100 {
            assert_eq!(on_pool(|| flat(&mut c, n, step, w)), Some(apart), "{n} {step} {w}");
        }
        let got = on_pool(|| {
            let _ = panic_message(|| flat(&mut c, n, step, w));
        });
        assert!(step < 100 || got == Some(false), "{n} {step} {w}: {got:?}");
    }
    for (n, step, w, apart) in
        [(10, 10, 7, true), (11, 10, 7, false), (5, 10, 7, true), (10, 1, 7, false)]
    {
        assert_eq!(on_pool(|| columns(&mut c, n, step, w)), Some(apart), "{n} {step} {w}");
    }
    assert_eq!(on_pool(|| chunks(&mut c, 10, 5, 5)), Some(true));
    assert_eq!(on_pool(|| chunks(&mut c, 10, 5, 6)), Some(false));
    assert_eq!(on_pool(|| constant(&mut c, 10, 5, 6)), Some(true));
    assert_eq!(on_pool(|| levels(&mut c, 4, 5, 20)), Some(true));
    let mut c = Array1::from_elem(400, Noted(0));
    assert_eq!(on_pool(|| sliced(&mut c, 10, 5, 5)), Some(true));
    assert_eq!(on_pool(|| sliced(&mut c, 10, 5, 6)), Some(false));
}
