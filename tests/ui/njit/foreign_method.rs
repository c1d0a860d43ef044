//! NK0122: a method of a user's own type.

use numkern::prelude::*;

struct Particle {
    mass: f64,
    speed: f64,
}

impl Particle {
    fn energy(&self) -> f64 {
        0.5 * self.mass * self.speed * self.speed
    }
}

#[njit]
fn f(p: &Particle) -> f64 {
    p.energy()
}

fn main() {}
