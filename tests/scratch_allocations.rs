//! Scratch memory asks the allocator once for each thread, not in each iteration.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use numkern::prelude::*;
use numkern::with_num_threads;

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does the work; counting changes nothing of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of this function.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer comes from the system's allocator.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[parallel]
fn with_scratch(out: &mut [f64], len: usize) {
    for i in prange!(0..out.len()) {
        let mut tmp = numkern::scratch::<f64>(len);
        let mut pair = numkern::scratch_nd::<f64, _>((2, len));
        for j in 0..len {
            tmp[j] += (i + j) as f64;
            pair[[1, j]] = tmp[j];
        }
        out[i] = tmp[len - 1] + pair[[0, 0]];
    }
}

#[parallel]
fn with_vectors(out: &mut [f64], len: usize) {
    for i in prange!(0..out.len()) {
        let mut tmp = vec![0.0; len];
        let mut pair = Array2::zeros((2, len));
        for j in 0..len {
            tmp[j] += (i + j) as f64;
            pair[[1, j]] = tmp[j];
        }
        out[i] = tmp[len - 1] + pair[[0, 0]];
    }
}

fn allocations(call: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    call();
    ALLOCATIONS.load(Ordering::Relaxed) - before
}

// One test: another one beside it would be counted, too.
#[test]
fn no_iteration_asks_the_allocator() {
    let (mut few, mut many, mut plain) = (vec![0.0; 100], vec![0.0; 2_000], vec![0.0; 2_000]);
    with_num_threads(1, || {
        with_scratch(&mut few, 300);
        let short = allocations(|| with_scratch(&mut few, 300));
        let long = allocations(|| with_scratch(&mut many, 300));
        assert!(short < 10, "{short} allocations in 100 iterations");
        // The number of blocks differs, not that of the buffers.
        assert!(long < 10, "{long} allocations in 2,000 iterations");
        // Other lengths of the same size class, and shorter ones.
        let other = allocations(|| with_scratch(&mut many, 290));
        assert!(other < 10, "{other} allocations");
        let vectors = allocations(|| with_vectors(&mut plain, 300));
        assert!(vectors >= 4_000, "{vectors} allocations");
    });
    with_scratch(&mut many, 300);
    with_vectors(&mut plain, 300);
    assert_eq!(many, plain);
    with_num_threads(4, || {
        // Each thread fills its pool once; blocks and wake-ups cost some, too.
        let mine = allocations(|| with_scratch(&mut many, 300));
        assert!(mine < 400, "{mine} allocations");
    });
}
