//! NK0113: `.await` in a kernel.

use numkern::prelude::*;

#[njit]
async fn f(x: f64) -> f64 {
    std::future::ready(x).await
}

fn main() {}
