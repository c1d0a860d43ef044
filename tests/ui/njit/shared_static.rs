//! NK0108: methods that change or read a shared static.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use numkern::prelude::*;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static TOTAL: Mutex<f64> = Mutex::new(0.0);

#[njit]
fn f(x: f64) -> f64 {
    CALLS.fetch_add(1, Ordering::Relaxed);
    *TOTAL.lock().unwrap() += x;
    x
}

fn main() {}
