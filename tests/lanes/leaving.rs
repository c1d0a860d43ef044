//! Where all elements leave together, and where only some can: what random
//! bodies (`tests/random_bodies`) found, one kernel each.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

/// What is matched is the same for all elements, the guards are not.
#[vectorize]
fn guards(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..6 {
        s += match k % 3 {
            0 if x > 0.0 => x,
            1 => 1.0,
            k if (k as f64) < x => 2.0,
            _ => -x,
        };
    }
    s
}

/// After the second `return` no element is left, and `k` is 0.
#[vectorize]
fn nobody_divides(x: u32, y: u32) -> u32 {
    if x > 20 {
        return y;
    }
    let mut k = 3;
    let mut s = 0;
    for j in 0..3u32 {
        s += x % (j + 1);
        k -= 1;
    }
    if k == 0 {
        return s + y;
    }
    let z = 12 / k;
    s + z
}

/// The negation of `i32::MIN` would overflow, but no element comes to it.
#[vectorize]
fn nobody_negates(x: f64) -> i32 {
    let mut low: i32 = -1;
    for _ in 0..31 {
        low <<= 1;
    }
    let mut sum = 0;
    for k in 0..3 {
        sum += if x > 1e301 { -low } else { k };
        sum += if x > 1e301 { low.abs() } else { 1 };
    }
    sum
}

#[vectorize]
fn returns_in_a_value(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..8 {
        let step = if k > 5 { return s } else { k as f64 };
        if x < s {
            return -s;
        }
        s += step + 0.5 * x.abs().min(2.0);
    }
    s
}

/// The condition is the same for all elements.
#[vectorize]
#[expect(clippy::needless_return, reason = "the form is the point")]
fn returns_at_the_end(x: f64) -> f64 {
    let mut n = 0;
    while n < 3 {
        if x > 2.0 {
            return x;
        }
        n += 1;
    }
    let last = 2;
    if last > 1 {
        return -x;
    } else {
        x + 1.0
    }
}

#[vectorize]
fn continues_in_a_value(x: f64, limit: u32) -> f64 {
    let mut s = x;
    let mut k = 0;
    while s < 50.0 && k < limit {
        k += 1;
        if s > 20.0 {
            s += 3.0;
            continue;
        }
        for j in 0..5 {
            let t = if j == 2 { continue } else { j };
            s += t as f64;
        }
        s = s.max(1.0);
    }
    s
}

/// All elements leave the loop together, but some the function before.
#[vectorize]
fn loop_with_a_value(x: f64, y: f64) -> f64 {
    let mut n = 0;
    let q: f64 = loop {
        if n >= 4 {
            break x;
        }
        n += 1;
        if n == 5 {
            break 1.5;
        }
        if x > 3.0 {
            return -y;
        }
    };
    q * 2.0 + n as f64
}

/// The condition of the inner loop would divide by zero where nobody is left.
#[vectorize]
fn condition_of_a_loop(x: u32, y: u32) -> u32 {
    let mut s = 0;
    let mut k = 4;
    while 12 / k < 20 {
        k -= 1;
        if x + k > 2 {
            return s + y;
        }
        s += 1;
    }
    s
}

/// Bound together, but only one of them differs between elements.
#[vectorize]
fn bound_together(x: f64, n: u32) -> f64 {
    let (mut s, k) = (0.5, 3);
    for j in 0..n {
        if x > 0.0 {
            s += (j * k) as f64;
        }
    }
    s + k as f64
}

#[test]
fn leaving() {
    agrees!(guards, inputs);
    agrees!(nobody_divides, counts, counts);
    let finite = |n: usize| inputs(n).into_iter().map(|x| x.min(1.0)).collect::<Vec<f64>>();
    agrees!(nobody_negates, finite);
    agrees!(bound_together, inputs, counts);
    agrees!(returns_at_the_end, inputs);
    agrees!(returns_in_a_value, inputs);
    agrees!(continues_in_a_value, inputs, counts);
    agrees!(loop_with_a_value, inputs, inputs);
    let large = |n: usize| counts(n).into_iter().map(|k| k + 3).collect::<Vec<u32>>();
    agrees!(condition_of_a_loop, large, counts);
}

#[test]
fn they_all_run_in_lanes() {
    for report in [
        guards::explain(),
        nobody_divides::explain(),
        bound_together::explain(),
        returns_at_the_end::explain(),
        nobody_negates::explain(),
        returns_in_a_value::explain(),
        continues_in_a_value::explain(),
        loop_with_a_value::explain(),
        condition_of_a_loop::explain(),
    ] {
        assert!(report.entries.iter().any(|entry| entry.way == "lanes"), "{report}");
    }
}
