//! Tuples, small arrays, and helpers that take and return them.

use numkern::prelude::*;

use crate::{agrees, counts, inputs};

#[njit]
fn cmul(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

#[njit]
fn norm2((re, im): (f64, f64)) -> f64 {
    re * re + im * im
}

#[vectorize(simd = "require")]
fn julia(re: f64, im: f64) -> i32 {
    let mut z = (re, im);
    let c = (-0.4, 0.6);
    let mut n = 0;
    while norm2(z) < 4.0 && n < 100 {
        let (a, b) = cmul(z, z);
        z = (a + c.0, b + c.1);
        n += 1;
    }
    n
}

#[njit]
fn distance(p: [f64; 3]) -> f64 {
    (p[0] * p[0] + p[1] * p[1] + p[2] * p[2]).sqrt() - 1.0
}

#[njit]
fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[njit]
fn along(o: [f64; 3], d: [f64; 3], t: f64) -> [f64; 3] {
    [o[0] + t * d[0], o[1] + t * d[1], o[2] + t * d[2]]
}

#[vectorize(simd = "require")]
fn march(x: f64, y: f64) -> f64 {
    let o = [x, y, -3.0];
    let d = [0.0, 0.0, 1.0];
    let mut t = 0.0;
    for _ in 0..64 {
        let h = distance(along(o, d, t));
        if h < 1e-6 {
            return t;
        }
        t += h;
        if t > 10.0 {
            break;
        }
    }
    -1.0 - dot(o, d)
}

#[njit]
fn slope(y: f64, v: f64) -> (f64, f64) {
    (v, -y - 0.1 * v * v * v)
}

#[vectorize(simd = "require")]
fn rk4(y0: f64, h: f64) -> f64 {
    let mut y = y0;
    let mut v = 0.0;
    let mut t = 0.0;
    while t < 1.0 {
        let k1 = slope(y, v);
        let k2 = slope(y + 0.5 * h * k1.0, v + 0.5 * h * k1.1);
        let (k3a, k3b) = slope(y + 0.5 * h * k2.0, v + 0.5 * h * k2.1);
        let k4 = slope(y + h * k3a, v + h * k3b);
        y += h / 6.0 * (k1.0 + 2.0 * k2.0 + 2.0 * k3a + k4.0);
        v += h / 6.0 * (k1.1 + 2.0 * k2.1 + 2.0 * k3b + k4.1);
        t += h.abs().max(0.05);
    }
    y
}

#[njit]
fn larger<T: Float>(x: T, y: T) -> T {
    if x > y { x } else { y }
}

#[vectorize(simd = "require")]
fn turbofish(x: f64) -> f64 {
    let mut y = x;
    let mut k = 0;
    while y > 1.0 && k < 30 {
        y = larger::<f64>(y * 0.5, 0.25);
        k += 1;
    }
    y
}

#[vectorize(simd = "require")]
fn inferred(x: f32) -> f32 {
    let mut y = x;
    let mut k = 0;
    while y > 1.0 && k < 30 {
        let z = larger(y * 0.5, 0.25);
        let w = z * 2.0;
        y = larger(w, z).abs() * 0.5;
        k += 1;
    }
    y
}

static TABLE: [f64; 5] = [0.0, 1.0, 4.0, 9.0, 16.0];

#[njit]
fn looked_up(table: &[f64], x: f64) -> f64 {
    let t = x.clamp(0.0, 1.0) * 4.0;
    let i = (t as usize).min(3);
    table[i] + (t - i as f64) * (table[i + 1] - table[i])
}

/// An argument without a form in lanes.
#[vectorize(simd = "require")]
fn through_a_slice(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..2 {
        let y: f64 = looked_up(&TABLE, x + k as f64 * 0.25);
        s += y;
    }
    s
}

#[vectorize(simd = "require")]
fn interpolated(x: f32) -> f32 {
    let t = x.clamp(0.0, 1.0) * 4.0;
    let i = (t as usize).min(3);
    let f = t - i as f32;
    let mut k = 0;
    let mut r = 0.0;
    while k < 2 {
        r += TABLE[i] as f32 + f * (TABLE[i + 1] - TABLE[i]) as f32;
        k += 1;
    }
    r
}

#[vectorize(simd = "require")]
fn own_array(n: u32) -> f64 {
    let mut a = [0.0f64; 8];
    let mut i = 0usize;
    while i < 8 {
        a[i] = (n as f64) * i as f64;
        i += 1;
    }
    let mut k = n as usize;
    let mut s = 0.0;
    while k > 0 {
        s += a[k % 8];
        a[(k * 3) % 8] += 1.0;
        k -= 1;
    }
    s + a[n as usize % 5]
}

/// A histogram of its own for each element.
#[vectorize(simd = "require")]
fn mode(word: u32) -> u8 {
    let mut seen = [0u8; 4];
    let mut w = word;
    while w != 0 {
        seen[(w & 3) as usize] += 1;
        w >>= 2;
    }
    let mut best = 0;
    for k in 1..seen.len() {
        if seen[k] > seen[best] {
            best = k;
        }
    }
    best as u8
}

#[vectorize(simd = "require")]
fn median(a: f32, b: f32) -> f32 {
    let mut v = [a, b, 0.5, a - b, -b];
    for i in 1..5 {
        let mut j = i;
        while j > 0 && v[j - 1] > v[j] {
            v.swap(j - 1, j);
            j -= 1;
        }
    }
    v[2]
}

#[vectorize(simd = "require")]
fn items(x: f64, y: f64) -> f64 {
    let a = [x, y, x * y, 0.5];
    let mut best = f64::INFINITY;
    for v in a {
        if v < best {
            best = v;
        }
    }
    for v in &a {
        best += *v;
    }
    for v in a.iter().rev() {
        best = best * 0.5 + v;
    }
    for &v in a.iter() {
        if v > 3.0 {
            break;
        }
        best -= v;
    }
    for (k, v) in [y, x].into_iter().enumerate() {
        best += v * k as f64;
    }
    let [p, q] = [x, best];
    p + q
}

#[vectorize(simd = "require")]
fn unset(x: f64) -> f64 {
    let found;
    let pair: (f64, f64);
    if x > 1.0 {
        found = larger(x, 2.0);
        pair = (x, 1.0);
    } else {
        found = -x;
        pair = (0.0, x);
    }
    let mut k = 0;
    let value = loop {
        if found > 0.5 {
            break larger(found, x);
        }
        if k == 2 {
            break pair.0;
        }
        k += 1;
    };
    value + pair.1
}

/// Exchanges under a condition, of what is the same for all elements before.
#[vectorize(simd = "require")]
fn exchanged(x: f64, n: u32) -> f64 {
    let mut a = [1.0, 2.0, 3.0];
    let (mut p, mut q) = (10.0, 20.0);
    for k in 0..2 {
        if x > k as f64 {
            a.swap(k, k + 1);
            std::mem::swap(&mut p, &mut q);
        }
        a.swap(n as usize % 3, 0);
        std::mem::swap(&mut a[2], &mut p);
    }
    a[0] + a[1] * 4.0 + a[2] * 16.0 + p * 64.0 + q * 256.0
}

/// Changed by a method under a condition: one element after the other.
#[vectorize]
fn changed(x: f64) -> f64 {
    let mut a = [1.0, 2.0, 3.0];
    let mut k = 0;
    while (k as f64) < x && k < 3 {
        a.reverse();
        a[k] += 0.5;
        k += 1;
    }
    if x < -1.0 {
        a.fill(7.0);
    }
    a[0] + 2.0 * a[1]
}

/// Two names for one number: by a reference, one element after the other.
#[vectorize]
fn referred(x: f64) -> f64 {
    let mut s = 1.0;
    let mut k = 0;
    while (k as f64) < x && k < 4 {
        let r = &mut s;
        *r *= 2.0;
        k += 1;
    }
    s
}

#[test]
fn changes() {
    agrees!(exchanged, inputs, counts);
    agrees!(changed, inputs);
    agrees!(referred, inputs);
}

#[test]
fn helpers() {
    agrees!(julia, inputs, inputs);
    agrees!(march, inputs, inputs);
    agrees!(rk4, inputs, inputs);
    agrees!(turbofish, inputs);
    agrees!(inferred, singles);
    agrees!(through_a_slice, inputs);
    agrees!(interpolated, singles);
}

#[test]
fn arrays() {
    agrees!(own_array, counts);
    agrees!(mode, counts);
    agrees!(median, singles, singles);
    agrees!(items, inputs, inputs);
    agrees!(unset, inputs);
}

fn singles(n: usize) -> Vec<f32> {
    inputs(n).into_iter().map(|x| x as f32).collect()
}

#[vectorize]
fn outside(n: u32) -> u32 {
    let mut a = [1u32, 2, 3];
    let mut k = 0;
    while k < n {
        a[(n as usize) / 6] += k;
        k += 1;
    }
    a[0]
}

#[test]
#[should_panic = "index out of bounds: the len is 3 but the index is 3"]
fn an_index_out_of_range_panics() {
    let _ = outside(&(0..20).collect::<Vec<u32>>());
}
