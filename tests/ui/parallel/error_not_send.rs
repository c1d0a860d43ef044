//! NK0365: an error that cannot be sent to another thread.

use std::rc::Rc;

use numkern::prelude::*;

struct Fault(Rc<usize>);

impl From<usize> for Fault {
    fn from(at: usize) -> Fault {
        Fault(Rc::new(at))
    }
}

#[parallel]
fn f(x: &[f64]) -> Result<f64, Fault> {
    let mut s = 0.0;
    for i in prange!(0..x.len()) {
        if x[i] < 0.0 {
            return Err(Fault::from(i));
        }
        s += x[i].sqrt();
    }
    Ok(s)
}

fn main() {}
