// Written by `BLESS=1 cargo test -p numkern-macros bodies`.

use numkern::prelude::*;
use super::*;

#[vectorize]
fn body_9000000(x: i16) -> usize {
    {
        match (0u8 as u16) % 7 {
            x if (1.0f64 as f64).is_finite() => {
                let x = (x as i32);
                let mut c = (
                    ((x & 15) * (x & 3)).clamp(2, 50),
                    if ({
                        let v = 3.25f64;
                        u64::MIN
                    }) <= 3
                    {
                        (x as i64)
                    } else {
                        0xff_i64 / 10
                    },
                );
                {
                    c.1 = c.1 as i64;
                }
            }
            4..9 => {
                let mut u = (((((x as u64) & 7) ^ ((x as u64) & 7)) as usize) & 7)
                    + (((if f32::MIN_POSITIVE < 100.0 { 7usize } else { (x as usize) })
                        & 63) & 3);
            }
            0 => {
                let mut n1 = 0;
                while n1 < 9
                    && ((x as i32) == 0 || ((x as i32).rotate_left(1)) % (x as i32) < 9)
                {
                    n1 += 1;
                    {
                        let mut d = (x as i64);
                        continue;
                    }
                }
            }
            _ => {
                let mut u: i32 = ((!((x as i32) & 63)) & 15)
                    | (((12_345i32 & 1) & 63) & 7);
            }
        }
    }
    (((x as u16) as usize) ^ 3)
        >> ((((x as f64) as u64).wrapping_mul((x as u64) << 1)) & 7)
}

#[vectorize]
fn body_9000001(x: f32, y: f64, z: f64, w: i32) -> f32 {
    let mut n2 = 0;
    'l1: while ((((0xff_u16 & 1) | ((z as u16) & 15)).saturating_add(w as u16)) >= 1000)
        && n2 < 9
    {
        n2 += 1;
        {
            let mut d = -y;
        }
    }
    if !((w as i64) <= (x as i64)) {
        if (10u8 & 127) == 127 {
            let mut v: bool = (WHOLES[(((w as usize) & 1) * ((z as usize) & 3)) % 7])
                >= (w.wrapping_add(w));
            let v = ((x % x) - 0.0f32).ceil();
            let mut c = ((y - 7.5) + 0.5).signum();
        }
    } else {
        let d = (((w.min(0i32)).wrapping_mul(10i32 & w)) & 3) * (((!w) / 2) & 1);
    }
    x.mul_add(x as f32, x)
}

#[vectorize]
fn body_9000002(x: u32, y: f32, z: f64) -> i32 {
    let (mut a, t) = (
        x.rotate_left(7),
        (((z as u64) & 3) * ((x as u64) & 15))
            .wrapping_mul(if (x > 10) && false { (y as u64) } else { (x as u64) }),
    );
    for a in ((u8::MIN & 15) * ((z as u8) & 3)) % 3..9 {
        let mut n2 = 0;
        'l1: while (((match x % 7 {
            1..3 | 6 if (t as usize) == (a as usize) => 2i32,
            ..2 => (x as i32),
            _ => i32::MAX,
        })
            .wrapping_add((y as i32) ^ (y as i32))) > ((y as i32) & (t as i32)))
            && n2 < 5
        {
            n2 += 1;
            {
                let mut p: bool = (z as i64) != 0 && 2i64 % (z as i64) > 2;
                if 7u32 == 0 || (x << 3) % 7u32 < 9 {
                    continue;
                }
                if ((x & 7) ^ (((z as u32).min(0u32)) & 7)) != 2 {
                    for a in (0u32..3).step_by(2) {
                        if ((((t as i16) & 1) | ((a as i16) & 7)) as i32) < i32::MAX {
                            return (((x as i32).wrapping_add((a as i32))) & 15)
                                | (((x as i32).clamp(2, 100)) & 3);
                        }
                        p &= p ^ ((3u64 as i64) < ((z as i64).wrapping_sub((t as i64))));
                    }
                } else {
                    p
                        &= ((if z > z { (p as i64) } else { (t as i64) }) >= (p as i64))
                            == p;
                }
            }
        }
    }
    ((if y > 100.0 { (2i32 & 3) | ((x as i32) & 1) } else { 3i32 | (y as i32) }) & 1)
        * ((((t as i32).wrapping_add(0i32)).wrapping_neg()) & 3)
}

#[vectorize]
fn body_9000003(x: f64, y: usize) -> f64 {
    let mut n1 = 0;
    let q: f32 = loop {
        if n1 >= 9 {
            break {
                let a = (x as f32) / 2.0;
                a - 100.0f32
            };
        }
        n1 += 1;
        if (n1 as usize) == y {
            break (((x as f32).clamp(-1.5, 1e6)).round());
        }
        {
            'l2: for s in ((n1 as i64) % 4..(1000i64 as i64) % 6).rev() {
                let mut t: u16 = ((((s as u16) & 3) * ((x as u16) & 15)) ^ 5)
                    .wrapping_add((s as u16).saturating_sub((s as u16).rotate_left(3)));
                let mut p = [s % 2, (s & 15) + (s & 15), s];
            }
        }
    };
    ((x as usize) as f64).clamp(-1.5, 0.0)
}

#[vectorize]
fn body_9000004(x: i32) -> f64 {
    let u = ((-(x as f64)).min((x as f64).mul_add(1.0f64, (x as f64)))).atan();
    for p in ((x as i64) ^ (x as i64)) % 4..(u as i64) % 10 {
        let mut t: u32 = if (((x as usize).wrapping_neg()).wrapping_add((x as usize)))
            != (p as usize)
        {
            ((u as u32).rem_euclid(10)) & 63
        } else {
            continue
        };
        let mut x: f64 = u.clamp(-1.5, 1e6);
    }
    let mut t = (u as i64).min(((1e-3f64) as i64).abs());
    ((t as f64).trunc()).copysign(-0.0)
}

#[vectorize]
fn body_9000005(x: f64, y: u32) -> f64 {
    let mut q: f64 = if ((i64::MAX.rotate_left(1)) << 3) <= ((y as i64) >> 3) {
        REALS[(!(x as usize)) % 7]
    } else {
        (x - 3.25).signum()
    };
    let mut u = 3.25f32 as f64;
    u = ((u * x).mul_add(100u8 as f64, u)) % ((x.ceil()).round());
    assert_ne!((y ^ 12_345u32), (q as u32));
    u += ((q - u) + (q * 0.0)) % ((q as f64).abs());
    let mut x = if (if (u.min(x)).is_nan() { (x as u16) / 10 } else { 2u16 * 1000u16 })
        == (u16::MIN >> 5)
    {
        -(x / 0.5)
    } else {
        (x * x).max(-(-0.0f64))
    };
    q = (-(x.copysign(-0.0))) - (x.max(u - x));
    let mut n2 = 0;
    'l1: while (7.5f32.is_finite()) && n2 < 9 {
        n2 += 1;
        {
            if (match (u as usize) % 7 {
                1 | 3 => (x > 0.0),
                2..=4 => false,
                v if !(u > 0.5) => (v > 2),
                _ => true,
            }) ^ ((x as i16) >= 3)
            {
                break;
            }
        }
    }
    ((q * 0.1f64)
        * ({
            let b = 1.5e5f64;
            q
        })) + x
}

#[vectorize]
fn body_9000006(x: f64, y: i32, mut z: u32) -> i64 {
    let mut s = ((2usize / 1usize) + (usize::MAX.pow(2)))
        .wrapping_sub(
            ((y as usize).wrapping_mul((y as usize))) * ((z as usize).wrapping_neg()),
        );
    let (mut d, c) = (
        (x as f64) + 3.25,
        (3i32 % 7) + (if x == x { y } else { 12_345i32 }),
    );
    z >>= 1;
    d /= d;
    let mut d: i32 = ((match false {
        true => c,
        false => c,
    })
        .clamp(2, 100))
        .rotate_left(1);
    let mut x = [(x as f32) * 2.0; 3];
    d += ((z as f64).is_infinite()) as i32;
    s
        -= (({
            let y = 12_345u16;
            (y as f64)
        }) * 0.0) as usize;
    (z as i64)
}

#[vectorize]
fn body_9000007(x: i16) -> u8 {
    let mut x: u64 = (((x as u64).clamp(2, 3)) & ((x as f64) as u64)).wrapping_neg();
    x *= x.rotate_left(7);
    let mut b: u32 = if ((x / 7) <= 1) && (((x as f32) * (x as f32)) > 0.0) {
        ((x as u32) & 63).wrapping_add((x as u32))
    } else {
        (x as u32) - (10u32.wrapping_sub(2u32))
    };
    (b as u8)
}

#[vectorize]
fn body_9000008(x: u64) -> i32 {
    let mut y = [f32::NAN.copysign(-1.0); 3];
    y[0] *= (x as f64) as f32;
    match 7u32 % 7 {
        ..=1 => {
            let mut v = [(i32::MAX & 15) + ((x as i32) & 7); 3];
            let (mut s, u) = (
                ((x as f64).to_degrees()).is_finite(),
                ((x as u32).clamp(2, 50)) >= ((x as i16) as u32),
            );
            let mut n2 = 0;
            'l1: loop {
                if n2 >= 9 {
                    break;
                }
                n2 += 1;
                {
                    match (if (x as u32) != 0xff { v[0] } else { continue }) % 7 {
                        ..=1 => {
                            v[1] ^= 0i32;
                            continue;
                        }
                        _ => {
                            s |= s;
                        }
                    }
                }
            }
        }
        5.. => {
            y[1]
                += 2.0f32
                    - (if (100.0f64 as usize) < 2 { -y[1] } else { 7.5f32.round() });
        }
        5.. => {
            y[0] = -(match (x as usize) {
                5.. => y[1] as f32,
                5.. => (1e-3f64) as f32,
                _ => y[0] - y[1],
            });
        }
        v if ((v as f64) + 1.5e5).is_nan() => {
            y[1] *= y[2];
        }
        _ => {
            y[1]
                += ((if (x > 1) & false { 2.0f32 } else { y[2] }) / (y[1].min(y[1])))
                    .powi(2);
        }
    }
    (((((x as i32) | 1000i32) & 1) + (((x as i32).wrapping_neg()) & 1)) & 3)
        * ((((x as i32).wrapping_sub((x as i32))) & 63) & 7)
}

#[vectorize]
fn body_9000009(x: bool, mut y: f64) -> i32 {
    y
        += ((y / y)
            + ({
                let y = (x as u8 as f32);
                (y as f64)
            }))
            .mul_add((3i16 as f64) / ((x as i32) as f64), 1e-3f64);
    y /= (y.ceil()).powi(0);
    let mut s = (((x as u8 as f32) * 0.0) + ((y as f32) % (x as u8 as f32)))
        .clamp(-1.5, 1e6);
    let mut p: i8 = ((y as i64).wrapping_mul(3i64 << 5)) as i8;
    s /= ((s * s) * (-7.5f32)) - ((s.max(s)).sqrt());
    if ((3i32.wrapping_sub((p as i32))).rotate_left(1)) <= (0.5f32 as i32) {
        match (0xff_u16.clamp(2, 3)) {
            ..=1 if ((3u32 & 7) ^ ((p as u32) & 1)) > 1000 => {
                let mut n1 = 0;
                let t: i32 = loop {
                    if n1 >= 9 {
                        break ((x as i64) != 12_345i64) as i32;
                    }
                    n1 += 1;
                    {
                        s *= 100.0f32 + ((0.0f32 * 0.0) - 0.5);
                    }
                };
            }
            b if 2i32 != 0 && ((y as i32) ^ 12_345) / 2i32 > 2 => {
                y = (REALS[(b as usize) % 7]) + 3.25;
            }
            _ => {
                y -= (((x as u8 as f64) * y).max((x as u16) as f64)) - (-(y.min(y)));
            }
        }
    }
    0xff_i32.wrapping_sub((10i32 & 1) + (((p as i32) ^ (y as i32)) & 15))
}

#[njit]
fn help_9000010_0(x: u16, y: f64) -> u16 {
    assert_ne!((y + y), ((1e-3f64) / y));
    let mut n2 = 0;
    'l1: while n2 < 9 && ((y + (y / y)) >= (y * y)) {
        n2 += 1;
        {
            debug_assert!((y - y) != (x as f64), "as {x}");
        }
    }
    (((10u16.wrapping_add(x)).clamp(2, 3)) & 3)
        * ((((y as u32) as u16).wrapping_add(if i32::MAX >= (y as i32) { x } else { x }))
            & 7)
}
#[njit]
fn help_9000010_1(mut x: i32, y: f64) -> u16 {
    x >>= 1;
    ((y >= y) && ((y as u64) != (x as u64))) as u16
}
#[vectorize]
fn body_9000010(x: f32, y: i32) -> f64 {
    if (((y as f64) > 0.5) | (7u32 < (x as u32))) || (y > 3) {
        let mut n3 = 0;
        while ((y as u32) == (x as u32)) && n3 < 9 {
            n3 += 1;
            {
                if ((n3 as f32)
                    < (match (x as u64) % 7 {
                        ..=1 => x,
                        ..=1 => x,
                        _ => 1e-3f32,
                    })) != ((!(x as i64)) != 10)
                {
                    let mut n5 = 0;
                    'l4: loop {
                        if n5 >= 5 {
                            break;
                        }
                        n5 += 1;
                        {
                            let mut s = y & 63;
                            continue;
                        }
                    }
                    let mut n7 = 0;
                    'l6: while ((x > 2.0) & true) && n7 < 5 {
                        n7 += 1;
                        {
                            let mut d = ((match (x > 1.5e5) {
                                true => x,
                                false => x,
                            }) != x)
                                & (if false && ((y as u8) > (y as u8)) {
                                    (y > 1) ^ (y > 3)
                                } else if ((y & 1) | (y & 3)) >= (y & 63) {
                                    true || false
                                } else {
                                    (x > 1e-3) == (x > 0.1)
                                });
                        }
                    }
                } else {
                    let mut x: u32 = 0u32;
                    let a: f64;
                    if !((0.0f32.abs())
                        == (if (x > 0) && (x > 10) { (x as f32) } else { (y as f32) }))
                    {
                        a = ((y as f64) / 0.5).min((y as f64) + (x as f64));
                    } else {
                        a = ((y as f64) / 3.25f64) - 3.25;
                    }
                }
            }
        }
    } else {
        let a: f64 = match (7u64 | 0xff) {
            5.. => (x / (1e-3f32)) as f64,
            5.. => ((x as f64).copysign(1.0)) + (f64::INFINITY as f64),
            4..9 => ((y as f64).ceil()) * ((y as f64) + 3.25),
            _ => (y as f64),
        };
    }
    (y as f64)
}

#[njit]
fn help_9000011_0(x: i32) -> i32 {
    debug_assert!((((x as u64) & 3) * ((x as u64) & 3)) != (x as u64), "as {x}");
    (((x & x) >> (((x as u32) & 3) * (3u32 & 15))) & 15)
        + (((WHOLES[(x as usize) % 7]).wrapping_neg()) & 1)
}
#[vectorize]
fn body_9000011(x: u8, y: usize) -> u8 {
    let (mut u, v) = (
        (((x as i16) as i64) & 1) ^ (((0i64 & 15) * ((y as i64) & 15)) & 7),
        ((y as f32).clamp(-1.5, 2.5)) as f64,
    );
    u = (if (v - v) != ((y as f32) as f64) {
        u.wrapping_mul(u)
    } else {
        (u & 15) | (u & 7)
    }) & 63;
    match (!(v as i8)) % 7 {
        c if ((v as f32).mul_add((v as f32), 0.1f32)) >= ((c as f32) % (u as f32)) => {
            u >>= 1;
            u = (u.wrapping_add(2i64 / 10))
                .wrapping_add((((u & 3) * (u & 15)) & 3) | ((u / 7) & 1));
        }
        4..9 => {
            u = ((WHOLES[y % 7]) as i64) % 10;
        }
        2..=4 => {
            u ^= (u ^ (u.saturating_sub(10i64))) >> 3;
        }
        1 | 3 => {
            u >>= 1;
        }
        _ => {
            u = u;
        }
    }
    ((if (5usize as u32) == (v as u32) {
        x.wrapping_add(0x1f_u8)
    } else if (((y as u16) & 7) ^ ((y as u16) & 15)) > 0xff {
        (u as u64) as u8
    } else {
        x % 7
    }) & 1) + ((((x & 3) ^ (x & 3)).wrapping_sub(x.min(0u8))) & 3)
}

#[vectorize]
fn body_9000012(x: bool) -> bool {
    let mut x = ((!i32::MAX) | ((x as i32) | 0xff_i32)).wrapping_neg();
    x = ((x.clamp(2, 100)) % 2) ^ x;
    x
        ^= (((match i8::MIN {
            5.. => x,
            _ => 12_345i32,
        }) & 7) ^ (((-0.0f64) as i32) & 3))
            .wrapping_sub(x);
    x = x.wrapping_add(!((x.saturating_add(x)) >> 5));
    let v = x as u64;
    x
        ^= ((((v as f64) as i32).clamp(2, 3)) & 15)
            * ((({
                let v = v;
                x
            }) & 1) & 7);
    let b: f32 = ((v as i64) / 10) as f32;
    ((x as f64).copysign(1.0)) <= ((x as f64) * 0.5)
}

#[njit]
fn help_9000013_0(x: u32, y: f64, z: i16) -> f32 {
    let c = 10u8;
    (x as f32)
}
#[njit]
fn help_9000013_1(x: i32, y: f64) -> i32 {
    let mut y: f64 = match (x as u16) {
        p if (p > 1000) && (1000i32 >= x) => y,
        1..3 | 6 => (y % y) * (y / 7.5),
        _ => -y,
    };
    let mut n2 = 0;
    'l1: while (x > 0) && n2 < 9 {
        n2 += 1;
        {
            y = y + 3.25;
        }
    }
    (((x & 1) * (5i32 & 15)) ^ x).rotate_left(1)
}
#[vectorize]
fn body_9000013(x: i32) -> f64 {
    if !((x | x) >= 3) {
        'l3: for c in (x as u8) % 3..9 {
            let q: i64;
            if (((c as f64) - 1.5e5).max((x as u16) as f64)).is_nan() {
                q = (((c as i64) & 1) + ((c as i64) & 7)) >> (((c as i8) & 63) & 7);
            } else {
                q = (x as i64);
            }
            let mut p: u32 = ((x as u64) as u32) as u32;
            match ((q as usize).saturating_sub((p as usize))) {
                ..=1 => {
                    p = ((x as u32).rotate_left(3)) & 63;
                }
                d if ((d as f32) as i64) < q => {
                    p = ((((p & 15) ^ (p & 3)).wrapping_add(p)) & 15)
                        + (((!p).min(p.wrapping_mul(p))) & 7);
                }
                ..=1 => {
                    p = ((match (c as i32) {
                        1 | 3 => p,
                        c if (!q)
                            > (match 3u16 {
                                1..3 | 6 => q,
                                ..=1 => 0xff_i64,
                                1 | 3 => q,
                                _ => q,
                            }) => (p & 15) | (p & 7),
                        ..2 => p | 10,
                        0 if (x % 2) != 1 => 0u32.wrapping_sub(p),
                        _ => p,
                    }) & 1) ^ ((((q as u32) & 7) | (((p & 7) | (p & 1)) & 3)) & 3);
                }
                2..=4 if ((p as f64) * (c as f64)).is_finite() => {
                    p = p;
                }
                _ => {
                    p = ((x.saturating_sub(x)).min(x.wrapping_add(x))) as u32;
                }
            }
        }
    }
    (match (x as usize) % 7 {
        2 => (x as f32),
        _ => (x as f32) + 2.0,
    }) as f64
}

#[vectorize]
fn body_9000014(mut x: i64, y: u32, z: i32) -> i64 {
    let v: i64 = x;
    let p = ((1i64 & 2) | ((v & 7) | (x & 1)))
        >> (((z.wrapping_mul(z)).wrapping_neg()) & 7);
    if (((z as usize) % 3) as usize) > (10usize.wrapping_neg()) {
        if ((if (y as f32).is_finite() { (x as u8) } else { (z as u8) })
            .wrapping_sub((v as u8))) >= 2
        {
            x = if !(((1e-3f64) <= (p as f64)) && (2.0f64.is_infinite())) {
                p
            } else {
                if (p > 7) & (true & false) { x.wrapping_mul(v) } else { x >> 1 }
            };
        }
    } else {
        x = (((x & 3) * (x & 7)).wrapping_add(x)) & 10;
    }
    v
}

#[vectorize]
fn body_9000015(x: f64, mut y: bool) -> i32 {
    y
        ^= (((if x != 0.0 { (y as i8) } else { 2i8 }) & 7) * ((x as i8) & 15))
            >= ((y as i8).rem_euclid(10));
    y = (((x as f32).to_degrees()) - (1.5e5f32 - 7.5)) > (-(y as u8 as f32));
    if 3i64 != 1000 {
        y = (((y as i64) as i64).wrapping_sub(((y as i64) & 1) * ((y as i64) & 1)))
            > ((x as i64) & (y as i64));
        y ^= (x as u16) >= 0xff;
        if (x as f32) >= (y as u8 as f32) {
            return ((x as i32) | 1000i32)
                .wrapping_mul((y as i32).wrapping_mul(i32::MIN));
        }
    } else {
        y ^= false;
    }
    ((y as i32) as i32).clamp(2, 3)
}

#[njit]
fn help_9000016_0(x: i32, y: u8, z: i32, w: f64) -> i32 {
    let y: u32 = ((if (z as i64) != (x as i64) { 1u32 } else { (y as u32) })
        .wrapping_neg()) & 63;
    if ((x as i64) ^ 0i64) <= (10i64 as i64) {
        return WHOLES[(0xff_usize / 10) % 7];
    } else {
        (x.wrapping_neg()).wrapping_abs()
    }
}
#[njit]
fn help_9000016_1(x: f64, y: f32, z: f64) -> f64 {
    if ((i32::MIN.wrapping_mul(7i32)).max(5usize as i32)) < ((z as i32).wrapping_abs()) {
        let mut d = (((x as u64) << 1).abs_diff((z as u64) & 63)) as u64;
        let (mut q, s) = (
            (((d as i32) & 3) + ((y as i32) & 1)) / 2,
            ((d << 3) & 1) | (d & 7),
        );
    } else if (({
        let p = (y as i8);
        z
    }) / (z.abs())) <= (z + z)
    {
        let mut u = if ((((z as u8) & 15) * ((x as u8) & 7)) << 5) == (0.1f64 as u8) {
            x
        } else {
            2.0f64
        };
    } else {
        let mut u = (y.mul_add(if (x > 1.0) || (z > 7.5) { y } else { 1.0f32 }, y / 1.0))
            * 1e-3;
    }
    if (z as u8) != ((y as u8) / 10) { z.mul_add(1.0f64 / x, x.max(z)) } else { 0.0f64 }
}
#[vectorize]
fn body_9000016(x: i64) -> f64 {
    let b: f64 = ((match (x as i32) % 7 {
        4..9 => usize::MAX,
        1 | 3 => (x as usize),
        b if (x as usize) == usize::MAX => (b as usize),
        ..2 => (x as usize),
        _ => (x as usize),
    })
        .rotate_left(3)) as f64;
    match (((b as i32) & 1) + ((x as i32) & 3)) {
        t if ((x as u8) / 7) != (b as u8) => {
            let (mut t, b) = ((((t & 3) * (5i32 & 1)) & 7) ^ (t & 3), (t < t) ^ (t < t));
        }
        ..=1 => {
            let mut s = (((x as f32).clamp(-1.5, 1e6)) - ((b as f32) / 1.5e5))
                % (100.0f32
                    + (match (x as u16) {
                        ..2 if false != (x > 7) => 1.5e5f32,
                        1..3 | 6 => (b as f32),
                        _ => (b as f32),
                    }));
        }
        _ => {
            match ((b as usize) ^ 3) % 7 {
                4..9 => {
                    for u in 0u32..9 {
                        if (b < b) != (x <= x) {
                            break;
                        }
                        let mut d = (((u as f32) as f64).recip()) + 0.0;
                        d = b;
                        continue;
                    }
                    let v = 1000u64;
                }
                _ => {
                    let mut y = if ((0.1f64.max(100.0f64)) != (2u32 as f64))
                        == (if !(x > 1000) { false } else { (x as i32) == 1000 })
                    {
                        match ({
                            let d = 12_345usize;
                            (d as u64)
                        }) {
                            4..9 if (3i64 >> 5)
                                != (match (b as i32) {
                                    2 => 0xff_i64,
                                    _ => x,
                                }) => (x as u64),
                            u if (!(b > 3.25)) && ((b > 0.5) & false) => u,
                            _ => {
                                if (b as u32) <= (x as u32) {
                                    5u64
                                } else if (x as i32) < 7i32 {
                                    (x as u64)
                                } else {
                                    (x as u64)
                                }
                            }
                        }
                    } else {
                        ((x as u64).min((b as u64))) | ((b as u64).rotate_left(1))
                    };
                }
            }
        }
    }
    ((b.max(b)) * 3.25) % ((b - 1.0) - (-b))
}

#[vectorize]
fn body_9000017(x: i16, y: f64) -> f64 {
    let c = (x as u32);
    for u in 2..((c as f32) as usize) % 10 {
        if ((i8::MIN | (y as i8)).rotate_left(1)) > i8::MAX {
            let mut t = (
                if ((u as i32) < 1000) || ((c as i32) < i32::MAX) {
                    return (u as i8) as f64
                } else {
                    (x as i32) as i16
                },
                (3i64.saturating_sub((y as i64)))
                    ^ (if y >= y { (c as i64) } else { break }),
            );
            match (u as i32) {
                u if (y - 1.0f64) < (y.max(2.0f64)) => {
                    t.1 ^= ((t.0 as i64) ^ t.1) as i64;
                    t.0 %= 100;
                }
                0 => {
                    t.0
                        |= ((((x & 3) ^ (t.0 & 7)) & 3) + ((y as i16) & 7))
                            | (10i16.clamp(2, 3));
                }
                ..2 => {
                    t.1 = t.1.wrapping_abs();
                }
                4..9 => {
                    t.0 = (t.0.wrapping_add(x.wrapping_sub(t.0)))
                        .wrapping_add(((t.0 & 1) | (x & 7)) << 3);
                }
                _ => {
                    t.1 = ((0.1f64.mul_add(0.0f64, y)) - (y.min(y))) as i64;
                }
            }
        } else {
            let mut d: u8 = ((((u as u8) & 127) & 7)
                ^ (((c as u8).saturating_sub(10u8)) & 7))
                .max(((100u8 << ((u as i64) & 7)) & 7) ^ ((127u8 << 5) & 3));
        }
    }
    ((y * y) / (y.copysign(-0.0))).sqrt()
}

#[njit]
fn help_9000018_0(x: u32, y: bool) -> f64 {
    {
        let u: f32 = ((0.1f32.min((y as u8 as f32))) / ((y as u8 as f32).copysign(-1.0)))
            .max((x as f32));
    }
    (x as f64).ceil()
}
#[vectorize]
fn body_9000018(x: i32, y: bool) -> i32 {
    let mut n1 = 0;
    let c: bool = loop {
        if n1 >= 9 {
            break (false | false) != y;
        }
        n1 += 1;
        if ((((x as u32) / 2) & 1) ^ ((u32::MAX.wrapping_neg()) & 1)) < 7 {
            break (((y as u16) as f32).is_nan());
        }
        {
            let mut s = if ((1.0f32.clamp(-1.5, 0.0)).to_degrees())
                > ((x as f32) - std::f32::consts::PI)
            {
                (0i64 != 0 && (y as i64) % 0i64 > 2) == ((y as u8 as f64) >= (x as f64))
            } else {
                i64::MIN == 0xff
            };
            s = ((if (y as u8 as f32) <= f32::INFINITY {
                (y as u8 as f64)
            } else {
                (s as u8 as f64)
            }) + (n1 as f64)) != (REALS[(s as usize) % 7]);
            let (mut d, y) = ((s as u8 as f32), ((s as u8 as f64) * 0.0).round());
        }
    };
    let y = (12_345i32 & 15)
        + ((if ((y as u8 as f64).mul_add(1.5e5f64, (c as u8 as f64)))
            == (1.0f64.min((x as f64)))
        {
            (y as u8 as f64) as i32
        } else {
            x << 1
        }) & 3);
    ((x % 7) <= 0xff) as i32
}

#[vectorize]
fn body_9000019(x: f64, y: i16, z: i32) -> f64 {
    'l1: for y in 0i64..9 {
        let mut a = (y as f32).fract();
    }
    let mut t = (
        (z / 2) % 3,
        (((y as u32) | 1) & 15) ^ ((((x as u32) & 1) + (u32::MAX & 1)) & 7),
    );
    let mut n3 = 0;
    let a: u32 = 'l2: loop {
        if n3 >= 9 {
            break (t.1.wrapping_add(t.1)) % 2;
        }
        n3 += 1;
        if (!(z == 0 || t.0 % z < 9)) && ((x as u8) < (!u8::MAX)) {
            break (t.1 | (t.1 / 3));
        }
        {
            match ((z as usize).rotate_left(7)) % 7 {
                ..=1 => {
                    t.1
                        &= match ((y as u16).saturating_sub((y as u16))) % 7 {
                            1..3 | 6 => ((!t.1) & 15) * (((y > 7) as u32) & 3),
                            _ => {
                                (((t.1 & 15) + (t.1 & 1)) & 1) | ((t.1.wrapping_neg()) & 3)
                            }
                        };
                    let mut c = ((((7i64 & 15) | ((z as i64) & 3)) & 7)
                        * (((x as i64).wrapping_mul((z as i64))) & 3))
                        .wrapping_mul(
                            (((y as i64) & 3) ^ (5i64 & 7)).wrapping_mul(!10i64),
                        );
                }
                _ => {
                    t.0 &= (((1000i32 & 7) ^ (5i32 & 1)).wrapping_neg()) & 63;
                }
            }
        }
    };
    ((0.0f32.copysign(-0.0)).copysign(-1.0)) as f64
}

#[njit]
fn help_9000020_0(x: bool, y: f64) -> i16 {
    if (y as u8) > (127u8 ^ (x as u8)) {
        let q: f32 = (-(0.0f32.max(0.1f32)))
            * (((x as u8 as f32).copysign(-1.0))
                + ((x as u8 as f32).min(f32::NEG_INFINITY)));
    } else if (x as usize) == 0 || 10usize % (x as usize) < 9 {
        let mut a: bool = ((x as u64) != 0 && (3u64 % 10) / (x as u64) > 2)
            & ((y.max(y)).is_finite());
    } else {
        let mut a: f64 = y;
    }
    if (x as u32) < ((x as u32) ^ 2) {
        return ((x as i16).min((y as i16))).wrapping_neg();
    } else {
        (x as i16) >> 1
    }
}
#[vectorize]
fn body_9000020(x: f64, mut y: bool, z: f64, w: f64) -> f64 {
    y = y;
    if (((z as f32) + f32::NAN) == 1.0)
        | (((y as u8) >= (y as u8))
            || (match false {
                true => y,
                false => y,
            }))
    {
        for _ in 0i32..9 {
            if ((z as u16) / 10) != 10 {
                continue;
            }
            y = ((((x as u32) & 15) ^ (0u32 & 7))
                | ((x as u32).wrapping_mul((z as u32)))) < 2;
        }
        return ((w as i64) % 10) as f64;
    }
    ((x.fract()).mul_add(z / 1e-3, -7.5f64)) as f64
}

#[njit]
fn help_9000021_0(x: f32, mut y: f32) -> u32 {
    let mut q: f32 = x * ((1.0f32 / 100.0) * (x - 100.0));
    let b: f32 = ((match (y as usize) {
        ..2 => (q as i32),
        _ => 7i32,
    }) as f32)
        / (if ((x as f64).sqrt()).is_infinite() {
            if (q as u32) > (q as u32) { q } else { 0.5f32 }
        } else {
            q
        });
    (b as u32)
        .wrapping_sub(
            (((b as u32).clamp(2, 3)) & 15) ^ ((2u32.wrapping_add((x as u32))) & 7),
        )
}
#[njit]
fn help_9000021_1(x: f64) -> f64 {
    let mut p = ((x as f32) % (x as f32)) as i32;
    if ((x.fract()) % 0.5) >= (-100.0f64) {
        (REALS[12_345usize % 7]) * 3.25
    } else {
        match (!(p > 0)) {
            true => REALS[(x as usize) % 7],
            false => x + x,
        }
    }
}
#[vectorize]
fn body_9000021(x: f64, y: i32) -> bool {
    assert!(
        (0.0f32 * (x as f32)) <= ((y as f32) as f32) || (0.0f32 * (x as f32)) > ((y as
        f32) as f32), "{y:?} it is"
    );
    let u: f64 = ((x / x) - x).clamp(-1.5, 1e6);
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if (help_9000021_1(x)) <= u {
            break;
        }
        {
            let mut b = (((((x as usize) & 3) * ((u as usize) & 3)) & 7)
                + (usize::MIN & 7))
                | ((if 100.0f32 > 1.0f32 { (y as usize) } else { 12_345usize })
                    .rotate_left(1));
            b
                &= (b.wrapping_mul((b > 0xff) as usize))
                    & ((b.wrapping_sub(b)).wrapping_add(b.saturating_sub(b)));
            {
                let mut b: bool = (match (y as u8) {
                    0 => (u as u16),
                    _ => u16::MAX ^ 7u16,
                }) != 3u16;
            }
            continue;
        }
    }
    let mut a: u64 = (((((y as u32) & 15) * (12_345u32 & 3)) & 3)
        ^ (((y as u32).rem_euclid(10)) & 7)) as u64;
    a = (a & 1)
        + (((if (u as f32) >= (u as f32) { a } else { 0xff_u64 }).wrapping_mul(a & a))
            & 15);
    a |= a;
    y == 0xff
}

#[njit]
fn help_9000022_0(x: f64) -> f64 {
    let mut c = (((x as f32) as i32) ^ (1000i32.min((x as i32)))) as i64;
    let mut n1 = 0;
    while n1 < 9
        && (((((x as u32) & 1) * ((c as u32) & 15)) <= 3)
            || (((x as f32).clamp(-1.5, 0.0)) == ((c as f32).trunc())))
    {
        n1 += 1;
        {
            let mut d = (x as i16);
        }
    }
    return (REALS[(x as usize) & 7]) * 2.0;
}
#[vectorize]
fn body_9000022(x: i64, y: i64, z: i64, w: i16) -> f64 {
    if 1000i32 >= 3 {
        let mut u: f64 = (REALS[(x as usize) & 7])
            .mul_add((REALS[(w as usize) % 7]).ceil(), ((y as f64).max(2.0f64)) * 1.5e5);
        {
            let (mut s, d) = (
                (match (w as i32) {
                    2 => (u as u32),
                    _ => (x as u32),
                })
                    .rem_euclid(3),
                if (u * 1.5e5) > (u + 100.0) { REALS[3usize % 7] } else { u + u },
            );
            let mut n3 = 0;
            'l2: loop {
                if n3 >= 9 {
                    break;
                }
                n3 += 1;
                if (n3 as usize) >= ((d as usize) / ((w as usize) | 1)) {
                    break;
                }
                {
                    s = 1000u32;
                    for d in 0usize..5 {
                        u -= ((u.floor()) * (u * u)) as f64;
                        assert!(
                            (if u == u { u } else { u }) <= u || (if u == u { u } else {
                            u }) > u, "{z:?} it is"
                        );
                        let mut v = [d.rem_euclid(10); 3];
                    }
                }
            }
        }
    } else {
        let b = ((f64::EPSILON as f64).clamp(-1.5, 1e6))
            / (((1e-3f64) + (w as f64)) - 7.5);
    }
    return (y as f64);
}

#[vectorize]
fn body_9000023(x: u64) -> i64 {
    let mut p = (x as u32) as f32;
    let s: i8;
    if (if (7.5f64 != 3.25) || ((x as f64) <= 2.0) {
        if (p as i16) >= (p as i16) { (p as u8) } else { (p as u8) }
    } else {
        (x as u8) / 3
    }) < ((p as u8).saturating_add((x as u8)))
    {
        s = ((x as i8) % 7).pow(3);
    } else {
        s = (if (p as u8) <= u8::MIN { i8::MAX } else { 7i8 }).rotate_left(1);
    }
    p *= p;
    'l1: for u in 1..=({
        let t = (x as u16);
        (x as u32)
    }) % 10
    {
        p += ((REALS[usize::MIN % 7]) / (REALS[(p as usize) % 7])) as f32;
    }
    if ((p.max(p)) % (p.abs())) <= (if (s as u32) != 3 { p } else { p }) {
        return (p as i64).saturating_add(1i64 - 2i64);
    }
    {
        if ((p.clamp(-1.5, 2.5)) * 2.0) != (p.trunc()) {
            p
                /= match ((s as i32).abs()) % 7 {
                    0 => (p * p) + (p.clamp(-1.5, 0.0)),
                    4..9 => (p + 100.0).copysign(1.0),
                    _ => p,
                };
        } else {
            p *= p + (((s as i64).max(10i64)) as f32);
        }
    }
    !(0i64 & 63)
}

#[vectorize]
fn body_9000024(x: i64, mut y: f32, mut z: f32) -> i16 {
    let mut y = [(y as i32); 3];
    let mut n2 = 0;
    let u: i32 = 'l1: loop {
        if n2 >= 9 {
            break (y[0].wrapping_mul(1000i32)) ^ y[2];
        }
        n2 += 1;
        if !((z.fract()).is_infinite()) {
            break (((x as f64) as i32).wrapping_mul(y[2] | y[0]));
        }
        {
            y[2] = (match (y[2].saturating_add(y[2])) {
                2..=4 => {
                    match (x as usize) % 7 {
                        2..=4 => y[1],
                        4..9 => y[2],
                        c if (c > 1) && (c > 7) => y[1],
                        0 if !(z > 0.5) => y[1],
                        _ => y[2],
                    }
                }
                y if !(y >= y) => y.wrapping_mul(y),
                _ => y[2].wrapping_add(y[0]),
            })
                .wrapping_mul((y[0].wrapping_add(y[2])) - 7);
            if (if (match 0u64 % 7 {
                b if (b as u32) > 10 => (x > 1),
                0 if true || (z > 100.0) => (x > 0),
                2 if false || true => (x > 0xff),
                5.. => (x > 12_345),
                _ => (z > 0.1),
            }) & (if (x as u32) <= (x as u32) { false } else { false })
            {
                y[2].max(y[1])
            } else {
                y[2] >> 1
            }) >= y[0]
            {
                let mut x = y[2].saturating_add((!7i32) + (y[0] % 7));
                let mut n3 = 0;
                while n3 < 5
                    && (((n2 as f64).min((x as f64).clamp(-1.5, 1e6)))
                        != (match (z as i8) % 7 {
                            1 | 3 => (x as f64),
                            c if z < z => (x as f64),
                            1 | 3 => (x as f64),
                            ..=1 => (z as f64),
                            _ => 0.0f64,
                        }))
                {
                    n3 += 1;
                    {
                        let mut s = (x as u32);
                        y[2] = (((x as f64) * (s as f64)) as i32) * 1000;
                        let mut u = [z * z, z + 0.0, z.max(z)];
                    }
                }
            } else {
                z = z;
            }
        }
    };
    (10i16 ^ 2) << (u as u32)
}

#[vectorize]
fn body_9000025(x: u32) -> u64 {
    if ((if false == false { (x as i32) } else { 0xff_i32 }) as f32).is_nan() {
        for d in 0i32..9 {
            let mut b = (d as u16);
            continue;
        }
    } else if (x as f64) <= ((x as f64) % 7.5) {
        let mut s = x;
    } else {
        let mut t = ((((x as u8) as i64).wrapping_neg()) & 3) + (0i64 & 15);
    }
    if ((x as f32) * 1.0) > 0.1 {
        return ((x as u64).clamp(2, 100))
            .wrapping_add({
                let s = 7.5f64;
                (s as u64)
            });
    } else {
        ((x as u64) | (x as u64)).wrapping_add(u64::MAX << 1)
    }
}

#[vectorize]
fn body_9000026(x: i32, y: usize) -> i32 {
    let mut n2 = 0;
    'l1: while ((x as f64).is_infinite()) && n2 < 9 {
        n2 += 1;
        {
            if (if (!(x as i8)) > ((y as i8).wrapping_neg()) {
                (y as f64) * (y as f64)
            } else {
                REALS[1000usize % 7]
            })
                .is_finite()
            {
                let mut n4 = 0;
                'l3: while n4 < 5
                    && ((x > 2)
                        & ((y as u8) == 0
                            || ((x as u8).wrapping_sub(7u8)) % (y as u8) < 9))
                {
                    n4 += 1;
                    {
                        let mut q = ((1.5e5f32.min((y as f32)))
                            .mul_add(0.1f32, 0.0f32.sinh()))
                            .min((y as f32) % (y as f32));
                    }
                }
            } else {
                let y: i32 = (n2 as f64) as i32;
            }
        }
    }
    ((12_345i32.rotate_left(7)).saturating_add(0i32 ^ x))
        .wrapping_add((1.5e5f32 as i32).clamp(2, 3))
}

#[vectorize]
fn body_9000027(x: u16) -> f64 {
    if (((5i32.saturating_sub((x as i32))) & 1) * (((x as u8) as i32) & 15)) > 0xff {
        let mut n2 = 0;
        'l1: while (((f32::exp((x as f32))) / ((x as f32) - 3.25f32)).is_nan()) && n2 < 9
        {
            n2 += 1;
            {
                {
                    let mut b: u16 = (((x.saturating_add(x)).rem_euclid(3)) & 15)
                        + (x & 15);
                    b = if !(((b > 7) ^ (x > 10)) || ((b as i32) >= 3i32)) {
                        ((x > 0) && (x > 7)) as u16
                    } else if (if ({
                        let u = i8::MIN;
                        (u as f64)
                    })
                        .is_infinite()
                    {
                        match false {
                            true => (b as f64),
                            false => (x as f64),
                        }
                    } else {
                        (b as f64)
                    }) == f64::INFINITY
                    {
                        (12_345u16 >> 5).rotate_left(1)
                    } else {
                        (b.wrapping_sub(x)) ^ (b ^ 12_345)
                    };
                }
                let mut c = (x as f32) * (x as f32);
                let mut n4 = 0;
                'l3: while (false == (c > 7.5)) && n4 < 5 {
                    n4 += 1;
                    {
                        let (mut b, v) = (
                            ((match (x as i8) {
                                4..9 => 0xff_u32,
                                4..9 => u32::MAX,
                                v if c <= 0.5f32 => (x as u32),
                                _ => (c as u32),
                            }) & 7) ^ ((0xff_u32 | u32::MIN) & 3),
                            (127i8 / 7) != (c as i8),
                        );
                        b = ((0u32 / 2) | (b.wrapping_sub(b)))
                            .wrapping_sub((b & 1000).min(b.wrapping_neg()));
                    }
                }
            }
        }
        let mut d: f32 = (x as f32);
        let mut d: f64 = (((d as f64) % (d as f64)).powi(5)).abs();
    }
    1.5e5f32 as f64
}

#[njit]
fn help_9000028_0(x: f64, y: i64, z: i16) -> u8 {
    let mut n2 = 0;
    let c: f64 = 'l1: loop {
        if n2 >= 9 {
            break (x.clamp(-1.5, 0.0)).sqrt();
        }
        n2 += 1;
        if x <= 1.0f64 {
            break ((x.sqrt()).min(x));
        }
        {
            let mut n3 = 0;
            loop {
                if n3 >= 5 {
                    break;
                }
                n3 += 1;
                if (x as u64) != ((z as u64) + 7) {
                    break;
                }
                {
                    if ((z & z) == z) == ((z > 0) & (1000u32 >= 5u32)) {
                        let mut b = x.floor();
                    } else if (((x as usize) + (x as usize)).wrapping_mul((y as usize)))
                        > (z as usize)
                    {
                        let mut a: f64 = ({
                            let a = (y as f32);
                            x - x
                        })
                            .mul_add(
                                if (x.max(x)) == (x.min(x)) { x % 7.5 } else { x * 1e-3 },
                                (x - 0.5) as f64,
                            );
                    } else {
                        let mut d: f64 = x;
                    }
                }
            }
        }
    };
    ((if (z as f32) >= f32::NAN { (c as u8) } else if y == y { (z as u8) } else { 1u8 })
        .wrapping_sub(!(y as u8)))
        .wrapping_neg()
}
#[njit]
fn help_9000028_1(x: i64, y: i32) -> bool {
    let d: u64 = (y as u64).rotate_left(7);
    let mut n5 = 0;
    'l4: while (f32::MAX.is_infinite()) && n5 < 9 {
        n5 += 1;
        {
            if (((y as usize).wrapping_mul((x as usize)))
                - ((d as usize).wrapping_neg())) != 5
            {
                let t = ((if u8::MIN != (x as u8) { 1000u32 } else { continue })
                    .wrapping_neg())
                    .wrapping_add((!(x as u32)) - 5u32);
            } else {
                let mut s: u8 = (((x as f64) / (y as f64)) as u8)
                    .wrapping_add(((d as u8) & (y as u8)) / 7);
            }
        }
    }
    (f32::MAX < (x as f32)) | (x > 2)
}
#[vectorize]
fn body_9000028(x: u32) -> u32 {
    let mut s: i32 = if (((x as f64) / (x as f64)) as i32) < ((x as i32) - (x as i32)) {
        {
            let c = (x as i32).abs();
            if f64::NEG_INFINITY.is_nan() { c } else { c }
        }
    } else {
        ((x > 10) as i32) - 12_345
    };
    let mut n6 = 0;
    while ((x as i64) <= 1i64) && n6 < 9 {
        n6 += 1;
        {
            if (n6 as f64) >= ((x as f64) + 2.0) {
                break;
            }
            s = ((s % 2).saturating_sub((s as f64) as i32)) / 2;
        }
    }
    (x & 0) - ((x | 0xff).wrapping_mul(x))
}

#[vectorize]
fn body_9000029(x: f64, mut y: i32, z: f32, w: i32) -> f64 {
    y = ((((7i32.saturating_sub((z as i32))) & 3) + ((1i32.saturating_sub(y)) & 7)) & 7)
        ^ (((match (x > 1.0) {
            true => y,
            false => w,
        }) & (w.wrapping_add(12_345i32))) & 3);
    y = (WHOLES[(((w as usize) & 1) + (7usize & 7)) & 7]).rotate_left(1);
    let x = x;
    y = ((w / w).wrapping_add(x as i32)).wrapping_abs();
    y
        ^= (((w.wrapping_add(w)) & 3) | (3i32 & 1))
            .wrapping_sub(
                (y % 7)
                    .wrapping_sub({
                        let b = x;
                        0xff_i32
                    }),
            );
    let (mut p, x) = (
        ((((x as u32) & 1) * ((z as u32) & 15)) & 1) + (((y as u32) ^ 3u32) & 3),
        (match y % 7 {
            1..3 | 6 if x == x => (w as usize),
            2 => (x as usize),
            t if !false => (y as usize),
            _ => (z as usize),
        }) >= 3,
    );
    ((f64::MAX.floor()).round()).ceil()
}

#[vectorize]
fn body_9000030(x: i32, y: usize, z: bool) -> bool {
    if ({
        let t = {
            let t = (x as u8);
            x
        };
        (t as f32) < (1e-3f32)
    }) | ((z as i64) == 3)
    {
        let y = ((x.wrapping_sub(x)) as i8) % 2;
        let mut q = [0u32 as u32, (y as u32).wrapping_neg(), 0.5f64 as u32];
    } else {
        for b in ((z as i64).saturating_add((y as i64))) % 4..(1i64.rem_euclid(10)) % 10
        {
            if ((b as f32).clamp(-1.5, 1e6)) > 0.5 {
                let (mut y, s) = (
                    (x.clamp(2, 50)).rotate_left(1),
                    ((b.wrapping_mul(b)) & 1) + ((b.wrapping_mul(b)) & 7),
                );
                y = ((1i32.rotate_left(7)) & 1)
                    ^ ((((x as u8).rotate_left(7)) as i32) & 7);
                break;
            }
        }
    }
    (((z as u8 as f32).min(0.0f32)) % 1.5e5) <= f32::NEG_INFINITY
}

#[njit]
fn help_9000031_0(x: bool, y: f64) -> bool {
    if ((y.sqrt()) as f64) < (0.5f64 - y) {
        let x: f64 = ((y as f64) - 100.0)
            .max((REALS[(y as usize) % 7]).round_ties_even());
    } else {
        let mut b: i32 = match ((x as u16) % 3) {
            5.. if ((x as u32) as f64) == y => 0i32 / 7,
            1..3 | 6 => ((x as i32) % 10) + 0,
            c if true & (3.25f64 >= y) => (3i32 / 7).min(2i32 * (y as i32)),
            _ => (y as i32),
        };
    }
    (((y as u64).min((x as u64))) - ((x as u64) + 1u64)) > (u64::MIN / (y as u64))
}
#[njit]
fn help_9000031_1(x: u32, mut y: bool) -> u32 {
    let mut t: f32 = {
        let s = ({
            let s = (x as i16);
            i32::MAX
        })
            .abs();
        ((s as i8) as f64) as f32
    };
    let mut q = if ((if 1.0f64 == f64::INFINITY { (x as f64) } else { (y as u8 as f64) })
        .sqrt()) <= 1.5e5
    {
        match ((y as i8) * (y as i8)) {
            1 | 3 => (y as i64).wrapping_sub((x as i64)),
            _ => i64::MIN & 63,
        }
    } else {
        ((x as i64).wrapping_mul((t as i64))) + ((t as f64) as i64)
    };
    ((x.wrapping_neg()).pow(3)) as u32
}
#[vectorize]
fn body_9000031(x: bool, y: f64) -> f64 {
    let mut c: i32 = (x as i32);
    let (mut y, s) = ((c as u64).rem_euclid(3), y);
    let mut a = ((s * s).clamp(-1.5, 2.5)) >= 100.0;
    let mut n1 = 0;
    while ((y as u32) < 1000) && n1 < 9 {
        n1 += 1;
        {
            if !(y > y) {
                continue;
            }
            {
                match ((x as u8) + 1) % 7 {
                    1 | 3 if ((y as u16) & 7) >= 5 => {
                        c = c.wrapping_add(c & 1000);
                    }
                    5.. => {
                        y = ((c.saturating_sub(c)) as u64)
                            .wrapping_sub((i64::MAX as u64).rem_euclid(10));
                    }
                    _ => {
                        a = ((x as i16).wrapping_mul((x as i16))) <= (7.5f32 as i16);
                        continue;
                    }
                }
            }
        }
    }
    -((s / s) - s)
}

#[njit]
fn help_9000032_0(x: f32, mut y: u32) -> f64 {
    match (((y as i64) & 1) ^ (i64::MAX & 7)) % 7 {
        1..3 | 6 => {
            for x in 1..((y as i64) ^ (x as i64)) % 10 {
                match (x > 1) {
                    true => {
                        y |= (((x as f64) - (y as f64)).trunc()) as u32;
                    }
                    false => {
                        y = y.wrapping_add(1u32);
                    }
                }
            }
        }
        4..9 => {
            y = y;
        }
        _ => {
            y %= 7;
        }
    }
    (x as f64)
}
#[vectorize]
fn body_9000032(x: u32, y: f64, z: f32, w: i64) -> u32 {
    let y = (((match i8::MAX % 7 {
        1..3 | 6 => z,
        _ => z,
    }) as i32) & 3) | (((y as i32).wrapping_add(0xff_i32)) & 7);
    let mut x: i32 = (((1i32 & 15) ^ (y & 1)) % 3)
        .wrapping_sub(((5i64 & 3) * ((y as i64) & 3)) as i32);
    x
        |= (((x as f64) + (y as f64)) as i32)
            .max((y.saturating_sub(1000i32)).rotate_left(3));
    if y
        < (match (y as u32) {
            1..3 | 6 if false ^ (x > 0xff) => y,
            ..=1 if (y as f64) <= 100.0f64 => x,
            t if x == x => 12_345i32,
            _ => x,
        })
    {
        let mut b = [(z as usize).rem_euclid(10); 3];
    }
    let b: i64 = (((y as usize) & 15) ^ ((!(x as usize)) & 1)) as i64;
    let v: bool = (y > 3);
    let t = ((z / 100.0) != (3.25f32.sqrt())) as usize;
    let mut n1 = 0;
    while n1 < 9 && (v && v) {
        n1 += 1;
        {
            let mut c = ((y.saturating_sub(x)) % 3) > 1;
        }
    }
    return (100.0f64 as u32).min(u32::MAX.wrapping_sub((t as u32)));
}

#[njit]
fn help_9000033_0(x: f32, y: f64, z: i32) -> i32 {
    {
        let mut s: u32 = ((y.min(y)).round()) as u32;
        return (z / 7) / 2;
    }
    z
}
#[vectorize]
fn body_9000033(x: i64, y: u32, z: f64, mut w: bool) -> i32 {
    let mut t = (!(!w)) as i32;
    w ^= w;
    let (mut a, d) = (z, (t.wrapping_sub(t)).rem_euclid(3));
    if (match (t.clamp(2, 100)) {
        ..2 => if w && w { a } else { a }
        5.. => 7.5f64 % z,
        2 => a - a,
        _ => z,
    }) <= (d as f64)
    {
        let mut n1 = 0;
        while n1 < 9 && (!((w | w) || (t != 0 && 5i32 % t > 2))) {
            n1 += 1;
            {
                if (({
                    let a = x;
                    d
                }) == 0xff)
                    && (if (t as i8) != 0 && (y as i8) % (t as i8) > 2 {
                        w
                    } else {
                        (x as usize) == 0 || (y as usize) % (x as usize) < 9
                    })
                {
                    return ((2i32.wrapping_neg()) & 1) + ((t ^ 1) & 15);
                }
                if (w as usize) == 0 || (f32::INFINITY as usize) % (w as usize) < 9 {
                    let y = x;
                    let mut n2 = 0;
                    while (((t as i64) >> 1) == 0) && n2 < 5 {
                        n2 += 1;
                        {
                            w = ((a.min(z)).max(z.trunc())) == 7.5;
                        }
                    }
                } else {
                    t = t
                        .wrapping_add(
                            help_9000033_0(
                                n1 as f32,
                                (a.mul_add(z, 1.0f64)).min(a.clamp(-1.5, 2.5)),
                                (n1 as i32) % 7,
                            ),
                        );
                }
            }
        }
    }
    ((y as i32).clamp(2, 100))
        .wrapping_add(
            if (y.wrapping_sub(y)) != (y / 10) {
                d.wrapping_mul(t)
            } else {
                0i32.wrapping_mul(t)
            },
        )
}

#[vectorize]
fn body_9000034(x: usize, y: f64, z: u32) -> f32 {
    let mut n1 = 0;
    while (false || (x > 0xff)) && n1 < 9 {
        n1 += 1;
        {
            let p: i32 = ((z as i32).wrapping_neg()).wrapping_neg();
            if ((0.1f32.fract()) / (y as f32)).is_finite() {
                let v: f64 = ((y + y).min(y - y)) + y;
                for t in (1..(z.wrapping_sub(z)) % 6).rev() {
                    let mut s = (p as i64)
                        ^ ((0i64 | 1000) << (((y as u8) | (x as u8)) & 7));
                }
            }
        }
    }
    (((x as i32) / 7) as f32) - (((z as f32).max(1.0f32)) % (1.0f32.floor()))
}

#[vectorize]
fn body_9000035(x: f64, y: i32, z: i32) -> f32 {
    let a: f32;
    if ((100.0f64 <= 0.1) as i64) > (5i64.max((y as i64))) {
        a = -((y as f32).max((x as f32)));
    } else {
        a = ((x as f32).max(0.5f32)) + 3.25;
    }
    let mut q = ((!(a as usize)) & ((z as usize) + usize::MIN)) as i64;
    let mut x = ((a + a) * 1.0) as i32;
    let b: f64;
    if (-a).is_nan() {
        b = f64::MIN_POSITIVE;
    } else {
        b = 2.0f64;
    }
    q = q;
    if (match (q.max(0xff_i64)) {
        5.. => u64::MAX << 1,
        _ => !1u64,
    })
        < (match x {
            y if y != x => (y as u64),
            2..=4 if z == y => (y as u64),
            _ => u64::MAX,
        })
    {
        x |= (b * (b.signum())) as i32;
    }
    return (a + a).max(a - 1e-3);
}

#[vectorize]
fn body_9000036(x: u64) -> u64 {
    'l1: for b in 0i64..9 {
        let mut b = (WHOLES[((x as i8) as usize) % 7])
            .wrapping_add((7i32 & 7) | (((x as i32).clamp(2, 100)) & 7));
    }
    if (!(!(x > 2))) && (((x as i32) as f64) > 1e-3) {
        if ((x as usize) == 1usize)
            || ((match (x as usize) % 7 {
                ..=1 => (x as f32),
                _ => (x as f32),
            }) == ((x as u32) as f32))
        {
            match (2u64.wrapping_mul(x)) % 7 {
                ..2 if ((x as f64) * (x as f64)) <= ((x as f64).to_radians()) => {
                    let a = (((x as i32) << 5) | ((x as f32) as i32)).rotate_left(7);
                    let v = ((((x as u8).min(u8::MAX)) & 7) ^ (((x as u8) & 0) & 1)) / 7;
                }
                ..2 if 10usize == 0 || (x as usize) / 10usize < 9 => {
                    let d = (((-0.0f32) + (x as f32)).mul_add(0.5f32, 2i32 as f32))
                        % 0.0;
                    let mut q: u8 = 10u8;
                }
                4..9 => {
                    let mut s: usize = (((x as usize) & 7)
                        ^ ((x as usize).rotate_left(3)))
                        .wrapping_mul(
                            0usize.wrapping_add((usize::MAX & 1) | ((x as usize) & 3)),
                        );
                    s = ((((s % 3) & 3) + (s & 15)) & 1) ^ (s & 15);
                }
                _ => {
                    let d = ((((x as i64).wrapping_mul((x as i64))) & 15)
                        ^ ((3i64 % 7) & 7)) as u8;
                }
            }
        } else {
            let y: i8 = (if (x > 5) || ((x > 10) || false) {
                0i8.wrapping_mul((x as i8))
            } else {
                ((x as i8) & 15) | ((x as i8) & 1)
            }) % 10;
        }
    }
    (((x & 1) * (x & 15)) / ((x.max(x)) | 1)) % 7
}

#[njit]
fn help_9000037_0(x: i32) -> i32 {
    let mut c = (x as u16) >> ((x as i64) & 7);
    if ((c * c).clamp(2, 50)) != (c + 3) {
        return x;
    }
    if (((x as usize).rotate_left(3)).min(12_345usize % ((x as usize) | 1))) < 0 {
        return x;
    }
    return (x & 63).wrapping_mul(x.rem_euclid(10));
}
#[njit]
fn help_9000037_1(x: i32, y: u64) -> f64 {
    let mut n2 = 0;
    let p: u64 = 'l1: loop {
        if n2 >= 9 {
            break ((y as u8) as u64) >> 5;
        }
        n2 += 1;
        {
            let mut b = ((y << 5).saturating_sub(10u64)).clamp(2, 50);
        }
    };
    let c = ((x as i32) ^ (x.wrapping_mul(x))) & ((x & 5).rotate_left(3));
    if ((p as u16).max((p as u16))) == ((p as u16).wrapping_sub((y as u16))) {
        return {
            let u = y * p;
            REALS[(p as usize) & 7]
        };
    } else {
        (std::f64::consts::PI.min(1e-3f64)) + 1.0
    }
}
#[vectorize]
fn body_9000037(mut x: i32, y: u64, z: f32, w: usize) -> i32 {
    let mut y = [(w as f64).powi(0), (z as f64) - (z as f64), (1e-3f64).max(1.5e5f64)];
    assert!((z.abs()) != (z - z) || (z.abs()) == (z - z), "no {}", x);
    for _ in (3i32 & 63) % 3..9 {
        if (z > 1.5e5) | (y[1].is_infinite()) {
            break;
        }
        let y = 1u32
            * ({
                let y = z / 0.0;
                {
                    let c = 0.1f64;
                    (c as u32)
                }
            });
    }
    return if !(x <= 10) { return x - 0xff } else { x ^ x };
}

#[vectorize]
fn body_9000038(x: f64, mut y: i64, mut z: u32) -> f64 {
    let mut y = [if x > 3.25 { 12_345i32 } else { 7i32 }; 3];
    for p in (z.saturating_sub(z)) % 3..=9 {
        let mut n2 = 0;
        'l1: loop {
            if n2 >= 5 {
                break;
            }
            n2 += 1;
            if (match ((z as u16).wrapping_mul((p as u16))) {
                1 | 3 if (REALS[2usize % 7]).is_finite() => x <= 100.0,
                _ => 2.0f32 <= 7.5,
            }) || ((-0.5f64) < (if (x > 100.0) == (x > 0.5) { x } else { x }))
            {
                break;
            }
            {
                let mut d = (
                    (5i64 | 1000) ^ 2,
                    ((0i32 / 10) & 15) * ((y[1].clamp(2, 50)) & 3),
                );
            }
        }
        for d in 0i64..5 {
            let mut y = ((((z | z) & 1) | (((x > 3.25) as u32) & 3)) & 15)
                * ((if (x + x) < (x / 0.1) {
                    (z & 15) | (p & 7)
                } else {
                    p.rotate_left(1)
                }) & 3);
            continue;
        }
        break;
    }
    for s in (usize::MIN / 2) % 4..(z as usize) % 10 {
        z = z.wrapping_add(z);
        let q = x / ((-x) + (0.0f64.abs()));
        let mut n4 = 0;
        let a: u64 = 'l3: loop {
            if n4 >= 5 {
                break ((x as u16) as u64).wrapping_sub((s as u64) ^ 5);
            }
            n4 += 1;
            if (match (match (s as u16) % 7 {
                1 | 3 => (x > 1.0),
                2..=4 if x == 0.5f64 => (q > 1.5e5),
                b if (s > 7) == false => (s > 0),
                _ => true,
            }) {
                true => (x as i8),
                false => 2i8.wrapping_mul((s as i8)),
            }) == ((s as i8).saturating_sub(i8::MIN))
            {
                break (((z as u64) & 0).wrapping_mul(n4 as u64));
            }
            {
                y[1] = (((q as f64) as i32) & 7)
                    + (((((z as i32).rotate_left(3)) & 7) + ((y[0] >> 5) & 3)) & 7);
                break ((x as u64).wrapping_sub((x as u64)));
            }
        };
    }
    (match ((z as u64) >> z) {
        ..=1 => y[1] as f64,
        0 => x + 0.5f64,
        ..=1 => x as f64,
        _ => -x,
    }) * 1.0
}

#[njit]
fn help_9000039_0(x: bool, y: f64, z: f32) -> u64 {
    if ((1000u64.wrapping_add((x as u64))).saturating_sub((y as u64) ^ u64::MAX))
        > (y as u64)
    {
        let mut x = ((y as f64).min(0.1f64 - y)) - ((y - 1.5e5).abs());
        return (5u64 << 3).wrapping_mul(1000u64 & (z as u64));
    } else {
        let s = z;
    }
    (7u32.wrapping_neg()) as u64
}
#[vectorize]
fn body_9000039(mut x: f64, y: f64) -> i8 {
    if ((u8::MAX.abs_diff((y as u8))) as i32) >= ((x as i64) as i32) {
        let mut n1 = 0;
        while n1 < 9
            && ((((x as i32) >> 3).clamp(2, 100))
                == ((x as i32).saturating_sub((y as i32))))
        {
            n1 += 1;
            {
                assert!(
                    (i32::MAX.saturating_sub((x as i32))) <= (match (y as u32) % 7 { 2..=
                    4 => (x as i32), 5.. => 10i32, t if t == 0xff_u32 => (t as i32), 0 =>
                    i32::MIN, _ => (y as i32), }) || (i32::MAX.saturating_sub((x as
                    i32))) > (match (y as u32) % 7 { 2..= 4 => (x as i32), 5.. => 10i32,
                    t if t == 0xff_u32 => (t as i32), 0 => i32::MIN, _ => (y as i32), }),
                    "{y:?} it is"
                );
                for _ in (match (x as u16) % 7 {
                    2..=4 => 1i32,
                    d if true ^ true => i32::MAX,
                    1..3 | 6 => (x as i32),
                    _ => i32::MAX,
                }) % 3..=5 {
                    'l2: for c in (0i32..3).rev() {
                        x += y - 1.0;
                        x = x + ((y - 1.0).min(x.mul_add(y, y)));
                        x = ((x.min(y)).copysign(-1.0)) * 1.0;
                    }
                }
            }
        }
    } else {
        x += ((((x as i32) & 7) ^ ((y as i32) & 15)).saturating_sub(x as i32)) as f64;
    }
    return 10i8;
}

#[njit]
fn help_9000040_0(x: i64) -> i64 {
    let mut q: f32 = 1.5e5f32 - (x as f32);
    let mut n1 = 0;
    while ((REALS[(0xff_usize & (x as usize)) % 7]) > (q as f64)) && n1 < 9 {
        n1 += 1;
        {
            let mut x: u64 = (q as u64).clamp(2, 100);
        }
    }
    x
}
#[njit]
fn help_9000040_1(x: f64, mut y: u64) -> f64 {
    let mut p = x;
    p = ((if p <= p { return p } else { (x as i64) }) as f64).powi(5);
    let mut t: bool = false;
    p * ((100.0f64 + 1e-3).mul_add((t as i32) as f64, x * x))
}
#[vectorize]
fn body_9000040(x: f32, y: i16, mut z: i64) -> f32 {
    let mut v = ((usize::MIN + 7).wrapping_neg(), ((x as i32) as f64).powi(2));
    let x = ((v.1 + v.1) as i32) as f64;
    z
        ^= ((if 10i32 >= (z as i32) { 7i64 } else { z }) / 7)
            .wrapping_add(
                (3i64.rem_euclid(10))
                    >> (match (y as i32) % 7 {
                        1..3 | 6 => (z as u32),
                        2..=4 => (z as u32),
                        1..3 | 6 => (x as u32),
                        _ => (y as u32),
                    }),
            );
    for c in 0i32..9 {
        if (((z as f32) as f64).max(help_9000040_1(2.0f64, (z as u64)))) > (v.1 + v.1) {
            z = z;
        } else {
            {
                let mut p: bool = ((1.5e5f64 / v.1).is_finite())
                    || (((y as u32) ^ 1000u32) != u32::MIN);
                v.0 = v.0;
                let mut u = (x as f32);
            }
            let mut n2 = 0;
            let v: f64 = loop {
                if n2 >= 5 {
                    break 0.0f64 + 0.5;
                }
                n2 += 1;
                if x.is_finite() {
                    break (-(v.1 * v.1));
                }
                {
                    v.0
                        &= (7usize / ((v.0.pow(2)) | 1))
                            .min((v.0.pow(3)).wrapping_sub(v.0));
                }
            };
        }
    }
    (((x as f32) * 2.0) / ((z as f32) * 0.5f32)) / (-(f32::EPSILON - 0.5f32))
}

#[vectorize]
fn body_9000041(x: f64, y: f32) -> f64 {
    let t: i64 = (y as i64);
    let (mut u, v) = (
        (7usize | 2) ^ ((y as usize) >> 1),
        ((t as u16) >> ((y as u8) & 7)) % ((x as u16) | 1),
    );
    'l1: for y in (u8::MAX.saturating_sub((t as u8))) % 3..9 {
        u = (((u.wrapping_add(u)) & 1) ^ (((u & 3) | (u & 15)) & 7)) & (u.clamp(2, 100));
        if (100.0f64.sqrt()) == (-x) {
            panic!("with {}", t);
        }
    }
    (x.max(x.min(x))).clamp(-1.5, 0.0)
}

#[njit]
fn help_9000042_0(x: u64, y: f64) -> i64 {
    for _ in (y as i32) % 4..=((x as i32).wrapping_sub((y as i32))) % 10 {
        let mut y = (y.trunc()).max(1.5e5f64.abs());
    }
    (x as i64)
}
#[njit]
fn help_9000042_1(x: i64, y: i32, z: f64) -> i64 {
    let mut c = x
        .wrapping_sub(
            (({
                let b = y;
                x
            }) & 7) ^ ((x.wrapping_add(x)) & 7),
        );
    let mut b = (((c as u8).saturating_add((y as u8)))
        .wrapping_sub(u8::MAX.wrapping_mul((c as u8))))
        .rem_euclid(3);
    b = b;
    c.wrapping_abs()
}
#[vectorize]
fn body_9000042(x: i64, y: f32, z: f64) -> i64 {
    'l1: for y in (y as i32) % 4..=((0i32 & 7) | (1i32 & 3)) % 10 {
        let mut d = [((x as u16) & 15) ^ ((x as u16) & 1); 3];
        let mut n2 = 0;
        let u: f32 = loop {
            if n2 >= 5 {
                break match ((z as usize) % (y as usize)) {
                    1 | 3 => (z as f32).sqrt(),
                    4..9 => 1.5e5f32.min((z as f32)),
                    5.. => (x as f32).abs(),
                    _ => 1.5e5f32 as f32,
                };
            }
            n2 += 1;
            {
                d[0] ^= !(((x & 7) ^ (x & 1)) as u16);
                return match ((x as i8) >> 1) {
                    u if (if (x as u32) >= 0 { 2i32 } else { continue }) == (y >> 1) => {
                        0i64
                    }
                    1..3 | 6 => (x & 1) | ((z as i64) & 3),
                    _ => if y < y { x } else if 2i64 >= x { x } else { x }
                };
            }
        };
        let mut n3 = 0;
        while n3 < 5
            && (((match 10i32 % 7 {
                ..=1 => 0u32,
                1 | 3 => (z as u32),
                _ => 10u32,
            }) / 10) == (u as u32))
        {
            n3 += 1;
            {
                let v: f64;
                if !(0i8 == 0 || (y as i8) / 0i8 < 9) {
                    v = (f64::MAX / z) * 0.5f64;
                } else {
                    v = (z.min(z)).sqrt();
                }
                if (u.abs()) < (y as f32) {
                    break;
                }
            }
        }
        break;
    }
    (x ^ ((x & 15) * (x & 15))).saturating_add(!(x.saturating_add(x)))
}

#[vectorize]
fn body_9000043(x: i8, y: i32, z: i16) -> i8 {
    let mut a = [(x as f64) as i32; 3];
    let x = (if z
        >= ({
            let c = (y as u64);
            z
        })
    {
        (z as u8)
    } else {
        (z as u8) ^ u8::MIN
    }) << ((!0u32).rotate_left(1));
    let mut d = ((-7.5f64) as f64) as i32;
    a[1]
        += (match (1u16 >> 5) % 7 {
            5.. => a[0].wrapping_add(d),
            v if (100.0f32 + 2.0) <= ((x as f32) - (v as f32)) => a[0] % 10,
            _ => a[2] + d,
        }) & 2;
    let mut v = (z as f32);
    let mut t = [v as f32; 3];
    for a in (0i32..9).rev() {
        t[0] -= t[0];
    }
    ((10i8.min((z as i8))) - ((x as i8) ^ 127)).clamp(2, 100)
}

#[vectorize]
fn body_9000044(x: f64, mut y: u32) -> f64 {
    let c: u32;
    if ((x / x) * 0.1).is_finite() {
        c = (y as u32).wrapping_add((y & 7) | (y & 15));
    } else {
        c = (((x as i32) as u32) & 15) | ((x as u32) & 15);
    }
    let mut c = (({
        let s = (y as i64);
        0.1f64
    }) - (x % 0.5)) + x;
    let (mut y, d) = (x.is_nan(), ((c as i64) & 1) * ((c as i64) & 15));
    let mut n2 = 0;
    'l1: while (if (d as u64) < (d as u64) { y } else { y }) && n2 < 9 {
        n2 += 1;
        {
            y = {
                let v = match ((12_345i32 & 7) ^ ((d as i32) & 3)) {
                    u if (x == x) ^ (y != y) => 1u8.rem_euclid(7),
                    4..9 => (0u8 & 3) ^ (1u8 & 7),
                    _ => u32::MAX as u8,
                };
                ({
                    let u = d;
                    c
                }) > 1e-3
            };
            if (((c as u32) & 3) ^ ((x as u32) & 1)) == (d as u32) {
                break;
            }
        }
    }
    c = ((c.to_radians()).mul_add(x / 0.5f64, c as f64)) - 0.0;
    y ^= (((c as i32).wrapping_neg()).wrapping_abs()) <= (1u8 as i32);
    let mut c: i32 = ((2i32.wrapping_abs()).wrapping_sub((c as i32)))
        | (((x as i32).wrapping_add(7i32)) & (x as i32));
    (match ((127u8 & 7) ^ ((d as u8) & 15)) {
        2..=4 => x % x,
        2..=4 => x.sqrt(),
        1 | 3 => x.max(x),
        _ => REALS[5usize % 7],
    }) as f64
}

#[vectorize]
fn body_9000045(x: f64, y: f64) -> f64 {
    let v = 1000u32;
    let y = ((y.powf(x)) - (y.atan2(x))) * 2.0;
    if ((100.0f64 + x)
        == ({
            let s = u64::MIN;
            x
        })) ^ (((1e-3f32).ceil()).is_finite())
    {
        let mut u: u32 = {
            let b = (x.fract()) + x;
            (((b as i32) & 15) | (0i32 & 1)) as u32
        };
    } else {
        let mut b: u64 = 10u64.wrapping_sub((v as u64));
        if ((7.5f32 as f32) as f64) >= 0.0 {
            b = b
                .wrapping_add(
                    (((x as u64).rotate_left(3)) & 15)
                        ^ ((((x as u64) & 7) ^ ((7i64 as u64) & 15)) & 7),
                );
        } else {
            let v = if (v as i32) == 2 {
                (if (b > 5) && (y > 1e-3) { b } else if 3usize <= 3 { b } else { b }) % 2
            } else {
                ((!5u64) & 7) + ((b.min(1u64)) & 7)
            };
            assert!(
                (((x as i32) & 15) ^ (i32::MAX & 15)) != ((v as i32) / 3) || (((x as i32)
                & 15) ^ (i32::MAX & 15)) == ((v as i32) / 3), "no {}", x
            );
            let mut n2 = 0;
            'l1: while n2 < 9
                && ((b as i32)
                    != ({
                        let d = (v as f32);
                        (d as i32)
                    }))
            {
                n2 += 1;
                {
                    for _ in 0usize..5 {
                        b /= 2;
                    }
                }
            }
        }
    }
    ((x / 0.1) - (y - 1.5e5f64)) / 1.0
}

#[njit]
fn help_9000046_0(x: i8, y: i32) -> f64 {
    let mut p: f64 = (x as f64);
    if ((match (y as usize) {
        p if (x as i64) >= 1i64 => (p as f64),
        4..9 => 100.0f64,
        2 if (p > 1.5e5) || false => p,
        _ => p,
    })
        .max(p)) < p
    {
        let mut n1 = 0;
        while n1 < 9
            && (((u64::MAX.wrapping_add((y as u64))).max(1000u64.wrapping_sub(7u64)))
                > ((x as u64).rotate_left(1)))
        {
            n1 += 1;
            {
                p = match ((y as u64) ^ (x as u64)) % 7 {
                    5.. => p,
                    1..3 | 6 => ((y as u32) as f64) / (p / p),
                    2 if !((p as i64) <= (x as i64)) => {
                        ((x as f32) as f64) / (p.mul_add(p, p))
                    }
                    _ => p,
                };
            }
        }
    }
    ((y as u32) as f64).recip()
}
#[njit]
fn help_9000046_1(x: f64, y: i64, z: f64) -> i64 {
    let mut a = (if (y > 12_345) & (!(x > 0.1)) { return y } else { 2.0f64 - x })
        - ((x.powi(-1)) * 3.25);
    y.wrapping_add(y)
}
#[vectorize]
fn body_9000046(x: f32, y: u32, z: f64, mut w: i32) -> f32 {
    for s in (((z as i64) & 3) ^ (0i64 & 1))
        % 4..((z as i64).wrapping_mul(0xff_i64)) % 10
    {
        for s in (0..=(1000i32.wrapping_neg()) % 6).step_by(2) {
            if (!(w > 0xff)) || (1000usize != 0 && (z as usize) % 1000usize > 2) {
                break;
            }
            {
                w
                    |= ((WHOLES[((w as usize) | 0xff) % 7]) & 15)
                        * (((w.wrapping_abs()).clamp(2, 50)) & 7);
            }
        }
    }
    return if (z - f64::NEG_INFINITY).is_infinite() {
        x / x
    } else if 10i8 != 0 && (1u16 as i8) / 10i8 > 2 {
        x % x
    } else {
        100.0f32 % 1.5e5
    };
}

#[vectorize]
fn body_9000047(x: f32, y: u8) -> u8 {
    let (mut d, v) = (
        ((y as f64).min((x as f64))) > 1.5e5,
        (1000u32.wrapping_neg()).wrapping_sub((y as u32) & 63),
    );
    d &= ((f64::INFINITY + 100.0f64).max(2.0f64)).is_finite();
    let mut x = x.min(x);
    if (((x as i32) / 7) % 2) <= ((i32::MIN & 7) + ((y as i32) & 3)) {
        let (mut d, u) = (
            (match y % 7 {
                5.. => 1.5e5f64,
                2..=4 => (v as f64),
                _ => (d as u8 as f64),
            })
                .min((d as usize) as f64),
            if ((7i64 & 1) * ((y as i64) & 7)) > ((x as i64).min((v as i64))) {
                {
                    let y = 7i16;
                    (d as u64)
                }
            } else {
                match (v as u16) % 7 {
                    1 | 3 if d ^ d => (v as u64),
                    s if (v as i32) == 0 || (d as i32) / (v as i32) < 9 => (y as u64),
                    1..3 | 6 if (d as i8) == 0 || (v as i8) / (d as i8) < 9 => (y as u64),
                    _ => u64::MIN,
                }
            },
        );
    } else {
        x /= (((x as i32) >> 1) & 63) as f32;
    }
    y
}

#[vectorize]
fn body_9000048(x: f64, y: f64, mut z: f64) -> i32 {
    let mut b = (x as i32);
    let mut x = [usize::MIN.saturating_sub(2usize); 3];
    if (match ((b as u32).wrapping_add((y as u32))) % 7 {
        2 => 3.25f32.recip(),
        _ => if b != 12_345 { 3.25f32 } else { 7.5f32 }
    }) != 2.0
    {
        return (b + 1i32)
            .wrapping_mul(if 10i8 != 0 && (y as i8) % 10i8 > 2 { b } else { b });
    }
    if (b as u32)
        != (match b % 7 {
            ..2 => (z as u32),
            4..9 => (z as u32),
            1..3 | 6 => (z as u32),
            _ => 3u32,
        })
    {
        return ((z as u32).rotate_left(1)) as i32;
    } else {
        (b.min(b)) + (b >> 1)
    }
}

#[vectorize]
fn body_9000049(x: bool) -> bool {
    let mut q = ((usize::MIN ^ (x as usize)).saturating_sub((x as usize) ^ (x as usize)))
        .saturating_add((x as i32) as usize);
    q /= 3;
    if (({
        let c = 3u8;
        f32::EPSILON
    }) as f64)
        .is_nan()
    {
        if 12_345i32 >= ((i32::MAX & 7) ^ ((x as i32) & 7)) {
            let mut x: u8 = ((1.0f64 >= (x as u8 as f64)) as u8)
                ^ ((0x1f_u8.rem_euclid(10))
                    & (match 1000i64 {
                        4..9 => (q as u8),
                        4..9 => (x as u8),
                        ..2 => 7u8,
                        _ => (q as u8),
                    }));
        } else {
            q = q;
        }
    } else if (((x as i32) >> 1) | (((x as i32) & 7) | ((q as i32) & 3)))
        > (0i32.wrapping_neg())
    {
        q = (((q ^ q) / 2) & 1)
            * (({
                let q = q.rotate_left(7);
                7.5f64 as usize
            }) & 1);
    } else {
        q >>= 1;
    }
    x
}

#[vectorize]
fn body_9000050(x: f64, y: f32) -> f64 {
    let mut x = x;
    x -= (((y as i32) & (x as i32)).wrapping_sub((y as i32))) as f64;
    if ((y.floor()) - (y.max(3.25f32))).is_nan() {
        return (x - 1.5e5) / x;
    }
    if (((x as i32) & 15) + ((((y as i32) & 1) + ((x as i32) & 7)) & 15)) < (y as i32) {
        x += x;
        let q: f32 = match ((y as f64) as i8) % 7 {
            1..3 | 6 => (12_345u16 as usize) as f32,
            1 | 3 => (y * y).mul_add(100.0f64 as f32, y.clamp(-1.5, 1e6)),
            q if x == 1.5e5 => ((x as u32) as f32) - y,
            _ => (y % y) / 0.1,
        };
        x = x / 7.5;
    } else {
        x
            += -(if ((y as u32) % 7) >= 10 {
                x
            } else if (x.copysign(1.0)).is_finite() {
                x
            } else {
                x.abs()
            });
        for _ in (0usize..9).rev() {
            x *= ((x % x).powi(2)).trunc();
            return x;
        }
    }
    (((x as i32) as f64) + 2.0).sqrt()
}

#[njit]
fn help_9000051_0(mut x: f64) -> f64 {
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if (if (1000usize.wrapping_mul((x as usize))) < 0xff {
            (x as i32) == (x as i32)
        } else {
            (1e-3f32).is_infinite()
        })
            && ((if (x as u64) == 0 || 5u64 / (x as u64) < 9 { x } else { break })
                .is_nan())
        {
            break;
        }
        {
            let q: u32 = (x as u32) >> 3;
            let a: f32;
            if (x as u64) >= ((q as u64) & 7) {
                a = n1 as f32;
            } else {
                a = ((x as f32).max((q as f32))).max(n1 as f32);
            }
        }
    }
    if (x + x) != (x * x) {
        return x / 3.25;
    } else {
        (x.max(x)) + 1.5e5
    }
}
#[njit]
fn help_9000051_1(x: f64, y: f32, z: f64) -> i64 {
    if ({
        let t = 127i8 & 63;
        1000i32.wrapping_add((z as i32))
    }) != ((x as i32).saturating_sub((z as i32)))
    {
        let mut y = ((0.0f64.round()) as f64)
            / (if (y * y) < (y as f32) { z.trunc() } else { z / z });
    }
    ((z as i64) >> ((if 0u32 != 1000 { (z as u8) } else { (y as u8) }) & 7))
        .wrapping_sub(((x as i64) ^ 1000).wrapping_neg())
}
#[vectorize]
fn body_9000051(x: u32, mut y: f64) -> u32 {
    let x: usize = (x as usize);
    if ((y.sqrt()) - (y + 0.0f64)) <= ((x as i64) as f64) {
        y = help_9000051_0(((y as f32) % 1.5e5) as f64);
    }
    let a = {
        let x = (y as u32) ^ ((2u32 & 1) + (u32::MIN & 7));
        12_345u32
    };
    if ((1.5e5f64 - (1e-3f64)) % (y.clamp(-1.5, 2.5))) < (y * y) {
        let mut x = (
            if (y * y) <= 100.0 {
                1.0f32
            } else {
                match 1u16 {
                    1 | 3 => 3.25f32,
                    0 => (y as f32),
                    _ => (y as f32),
                }
            },
            if (y != 2.0) || (y >= y) {
                {
                    let a = (y as i64);
                    (a as f32)
                }
            } else {
                (a as f32) / (-0.0f32)
            },
        );
        x.1 = ((x.0 + 1.0).min(i64::MAX as f32)) as f32;
    } else {
        for y in 0u32..=9 {
            let mut s: i32 = (((x as i32).count_ones()).rem_euclid(10)) as i32;
        }
    }
    (((a & 7) | (a & 1)).wrapping_mul(a.saturating_sub(a))).rem_euclid(10)
}

#[vectorize]
fn body_9000052(mut x: i32, y: bool, z: u8) -> i8 {
    x = ((WHOLES[(y as usize) & 7]).wrapping_mul(y as i32))
        .wrapping_mul((x ^ x) | (x.wrapping_neg()));
    let mut a: f64 = (((x as f64) as f64).copysign(-1.0))
        - (match (if y || y { (z as u16) } else { (x as u16) }) % 7 {
            2 => {
                match y {
                    true => 0.0f64,
                    false => (z as f64),
                }
            }
            t if (z as f32) == ((t as f32).floor()) => (x as f64) / (x as f64),
            _ => (y as u32) as f64,
        });
    let mut a: f32 = (y as u8 as f32);
    x = (y as u32) as i32;
    (z as i8)
}

#[vectorize]
fn body_9000053(x: i64, y: f32) -> i64 {
    let mut b = (if (-y) >= y { (y as f64) as f32 } else { 1.5e5f32 }, 1u32);
    let mut n2 = 0;
    'l1: while n2 < 9 && ((((10i32 & 7) | ((x as i32) & 15)).rotate_left(3)) >= 0) {
        n2 += 1;
        {
            let mut p = [(x as f64) + 2.0; 3];
            let mut n3 = 0;
            loop {
                if n3 >= 5 {
                    break;
                }
                n3 += 1;
                if ((WHOLES[(x as usize) % 7]) != (i32::MAX.saturating_sub((x as i32))))
                    | (match b.1 {
                        4..9 => !false,
                        1 | 3 => if !false { (x > 12_345) } else { false }
                        1..3 | 6 => i8::MAX <= (x as i8),
                        _ => p[2] != 0.0,
                    })
                {
                    break;
                }
                {
                    match (x < 1) {
                        true => {
                            let mut x = (((b.1.max(b.1)) & 1) * (b.1 & 7), 1i32);
                            let mut c = [p[2].min(p[0]); 3];
                        }
                        false => {
                            b.0 /= (y % y) % y;
                        }
                    }
                    p[2] = if ((match b.1 {
                        u if (u as i32) <= (y as i32) => p[2],
                        ..2 => p[2],
                        0 => p[1],
                        _ => p[0],
                    })
                        .to_radians()) <= p[1]
                    {
                        (p[2].floor()) + (p[1] / 3.25)
                    } else {
                        break
                    };
                }
            }
        }
    }
    let d: f64;
    if ((if 1u8 == (x as u8) { 0.0f32 } else { b.0 }).trunc()) != (b.0.ceil()) {
        d = ((x as f64) - 100.0f64).abs();
    } else {
        d = (1.5e5f64 * (y as f64)).fract();
    }
    {
        b.1 %= 10;
        return (x.wrapping_add(x)) % 10;
    }
    ((x & 63) << 5)
        << ((((y as u16).rotate_left(1))
            .saturating_sub(((d as u16) & 7) ^ (u16::MAX & 7))) & 7)
}

#[vectorize]
fn body_9000054(x: f64) -> f64 {
    for s in 0u8..9 {
        let mut p: usize = match (s as i64) % 7 {
            2 => ((s as usize).clamp(2, 50)).min((s as usize)),
            b if (3.25f32 < 1.0f32) && (i32::MIN <= (s as i32)) => {
                if (0i32 & 0xff_i32) <= ((x as i32) ^ 7i32) {
                    1usize
                } else {
                    (x as usize) / 10
                }
            }
            2 => {
                if ((x as i64).wrapping_sub((x as i64)))
                    <= ({
                        let y = (x as u32);
                        (y as i64)
                    })
                {
                    s as usize
                } else {
                    (s as usize).wrapping_sub((x as usize))
                }
            }
            1..3 | 6 => (x as usize).wrapping_mul((s as usize)),
            _ => (s as usize),
        };
        {
            let mut n2 = 0;
            'l1: while n2 < 5
                && (({
                    let s = x / (p as f64);
                    x * x
                }) > ((s as f32) as f64))
            {
                n2 += 1;
                {
                    let mut n3 = 0;
                    loop {
                        if n3 >= 3 {
                            break;
                        }
                        n3 += 1;
                        if ({
                            let t = x * x;
                            10i32 <= i32::MIN
                        }) != (x > 3.25)
                        {
                            break;
                        }
                        {
                            p = ((p | p).wrapping_add(p)) | p;
                        }
                    }
                }
            }
        }
    }
    if ((x as f32) % (x as f32)) != ((x as f32).clamp(-1.5, 2.5)) {
        return (x.min(x)) + 100.0;
    } else {
        x.min(x + 100.0)
    }
}

#[vectorize]
fn body_9000055(x: i64, y: bool, z: f32, w: i64) -> i64 {
    {
        let mut c = y as i32;
        c
            ^= ((c - c).rotate_left(7))
                & ((if (w as i8) == i8::MAX {
                    c
                } else if (w as f64) > (c as f64) {
                    c
                } else {
                    c
                }) ^ (c | c));
    }
    match (-12_345i32) {
        1..3 | 6 => {
            let mut y = match ((x as usize) as usize) {
                0 => (x as i16),
                2..=4 => (y as i16) * 12_345,
                _ => ((z as i16) * (w as i16)).wrapping_mul(1000i16 * 2i16),
            };
            let mut n1 = 0;
            while ((x > 0xff) && false) && n1 < 9 {
                n1 += 1;
                {
                    let mut n2 = 0;
                    let v: f32 = loop {
                        if n2 >= 5 {
                            break (z.min(z)) / ((z as f64) as f32);
                        }
                        n2 += 1;
                        if ((0.1f64.ceil()) + (3.25f64.clamp(-1.5, 2.5))).is_infinite() {
                            break (-(z.copysign(-1.0)));
                        }
                        {
                            let p: f32;
                            if ((z as u8) != 0
                                && (match (z as usize) % 7 {
                                    d if 7.5f64.is_finite() => (x as u8),
                                    1 | 3 => (y as u8),
                                    ..2 => (z as u8),
                                    _ => (x as u8),
                                }) % (z as u8) > 2) != (!(z > 1e-3))
                            {
                                p = ((z as u32) | (w as u32)) as f32;
                            } else {
                                p = (0.5f32.min(z)) * z;
                            }
                        }
                    };
                }
            }
            let mut q = ((w as i32) | ((x as i32) | (y as i32)))
                ^ (({
                    let q = (z as f64);
                    (z as i32)
                })
                    .wrapping_sub((x as i32) ^ (x as i32)));
        }
        1..3 | 6 => {
            let v = ((2u32 as i64).min(x + w)) as usize;
        }
        ..2 => {
            let mut s = if !((y || y) && (1.0f64 != std::f64::consts::PI)) {
                (y as u8 as f64)
            } else {
                ((x as f64) - 100.0) as f64
            };
        }
        _ => {
            let mut y = if ((x & w) ^ (x % 3)) < (w as i64) {
                (if !y { (w as u64) } else { 0u64 }) as usize
            } else {
                ({
                    let q = (x as i32);
                    (w as usize)
                }) * (usize::MIN.wrapping_sub((w as usize)))
            };
        }
    }
    w.clamp(2, 50)
}

#[vectorize]
fn body_9000056(x: i64, y: f64) -> i32 {
    for d in ((y as i32) / 2) % 4..((y as u32) as i32) % 10 {
        let mut t = (std::f64::consts::PI.fract()).trunc();
        let mut t: u16 = (((((x as u16).max(1u16)) & 3) ^ (u16::MAX & 1)) & 1)
            ^ (((t as u16) % 7) & 3);
    }
    let mut n1 = 0;
    while (((x as u32) <= ((0xff_u32 & 1) ^ ((y as u32) & 7))) ^ (x >= 7)) && n1 < 9 {
        n1 += 1;
        {
            let mut a: f64 = (-(1.0f64 / 1.5e5)).max((y * y).powi(-1));
            let c = ((match (a as u64) % 7 {
                ..=1 => a,
                _ => 1.5e5f64,
            })
                .round()) + 0.1;
        }
    }
    let u = ((((y as i32).clamp(2, 50)) as i32) & 15)
        * ((WHOLES[(y as usize) % 7]) & 15);
    let mut x = 2.0f64 / 1e-3;
    for b in 0u32..9 {
        x = {
            let v = (((y as u16).wrapping_mul((y as u16))) & 7) * ((1u16 & 3) & 3);
            (x.powi(-1)) - (x.clamp(-1.5, 2.5))
        };
    }
    ((u << (3usize & 7)) / 10) >> 1
}

#[vectorize]
fn body_9000057(x: f64, y: f64) -> f64 {
    let u = (((y as u8).abs_diff((y as u8))).rotate_left(1)).rotate_left(7);
    let v = ((match ((u as usize) >> 3) {
        ..=1 => (y as i32),
        _ => (u as i32) % 10,
    }) & 7) ^ ((x as i32) & 1);
    let b: f32 = (((v as f32).round()) * 2.0).powi(2);
    (({
        let u = y;
        0.0f64
    }) / (y.recip())) + 7.5
}

#[njit]
fn help_9000058_0(x: i32, y: i16, z: f32) -> i64 {
    let q = ((z % z) + (if (z as u32) < 1 { 1.5e5f32 } else { z })) as u32;
    let mut c = (((q as f64) % 1.5e5).max((y as f64).round())).trunc();
    let mut x = (((c as i64) - i64::MIN)
        & ({
            let t = z;
            7i64
        })) * 10;
    match ((z as i32) % 3) % 7 {
        q if (c.min(c)) >= 0.0 => x,
        1..3 | 6 => ((y as i64) as i64) - (x & 63),
        1 | 3 if 2i64 != 0 && (x * x) / 2i64 > 2 => {
            if ((x as u64).wrapping_mul(12_345u64)) > 1000 {
                x.wrapping_add(7i64)
            } else {
                1000i64 * x
            }
        }
        5.. => !(x.rotate_left(1)),
        _ => 2i64,
    }
}
#[vectorize]
fn body_9000058(x: u16, y: f64) -> f32 {
    match x {
        2 => {
            if (x as i8) == 0 || (0x1f_i8 | (y as i8)) / (x as i8) < 9 {
                let v = (y as i32);
            } else {
                let b: f64 = y;
                if std::f64::consts::PI <= (y - b) {
                    let mut p = f32::INFINITY / 3.25;
                    let s: f64;
                    if (((b as u64) | (b as u64)) <= ((p > 1.5e5) as u64)) && (b > 100.0)
                    {
                        s = (-b) + (y * y);
                    } else {
                        s = 0.5f64;
                    }
                }
            }
        }
        _ => {
            let mut b: usize = ((y.mul_add(y, y)).abs()) as usize;
        }
    }
    (y as f32)
}

#[njit]
fn help_9000059_0(mut x: f32) -> f32 {
    match ((1000usize & 3) + ((x as usize) & 7)) % 7 {
        ..2 if ((x as i64) as f64).is_finite() => {
            x -= x;
        }
        ..2 => {
            x = 1.5e5f32 - (-(x.min(x)));
        }
        5.. if !true => {
            x = (((1e-3f32).min(x)).recip()) - ((x - 0.0) + (x + x));
        }
        _ => {
            x -= x;
        }
    }
    ((((x as u64) & 3) + ((x as u64) & 15)) as f32)
        % ((x.clamp(-1.5, 1e6)).min(3.25f32 % x))
}
#[njit]
fn help_9000059_1(x: f64, y: u8) -> f64 {
    let mut y = ((u32::MIN.wrapping_mul((x as u32))) | 10, (x + 2.0) * x);
    match (((x as i32) & 15) ^ (7i32 & 15)) {
        0 => {
            y.0 = y.0.wrapping_add(((WHOLES[(x as usize) % 7]) % 10) as u32);
        }
        _ => {
            y.1 = x;
        }
    }
    return (y.1 * y.1)
        .max(
            match 12_345i32 {
                0 => x,
                1..3 | 6 => y.1,
                _ => y.1,
            },
        );
}
#[vectorize]
fn body_9000059(x: i64) -> f32 {
    let mut n1 = 0;
    while ((({
        let a = (x as f64);
        1i64
    }) | (x.saturating_sub(x))) < x) && n1 < 9
    {
        n1 += 1;
        {
            for _ in ((i64::MIN & 15) * (x & 15)) % 4..((x & 7) | (5i64 & 7)) % 6 {
                let mut v = (5usize, x);
            }
            return ((x as i32) as f32) + (x as f32);
        }
    }
    if ((x as i32).wrapping_neg())
        == (if (1e-3f64) <= 0.0f64 { (x as i32) } else { 12_345i32 })
    {
        let mut u = (x as u16);
    }
    ((x as f32) + ((x as f32) % (x as f32)))
        .min(((x as f32).clamp(-1.5, 0.0)).copysign(-1.0))
}

#[vectorize]
fn body_9000060(x: i32, y: u64, z: i32) -> i32 {
    let b = (((y as f32) / (z as f32)).clamp(-1.5, 0.0))
        * ((if 0.1f32 != (z as f32) { 0.0f32 } else { (z as f32) }) / 0.1);
    let mut t: f64 = (z as f64) - 0.5;
    match (!(x > 7)) {
        true => {
            t += 0.5f64;
        }
        false => {
            t %= t % 2.0;
        }
    }
    ((0i32.wrapping_mul(z)) ^ x) << 5
}

#[vectorize]
fn body_9000061(x: i32, y: i64) -> i32 {
    if ((x as f64) % ((x as f64).clamp(-1.5, 0.0))) < 0.0 {
        'l1: for q in (x.min(x)) % 3..=9 {
            let mut b: u64 = 1u64
                .wrapping_mul((((y as u64) ^ 5) & 7) * ((u64::MIN >> u32::MIN) & 7));
        }
        let mut t = [(y as f32).recip(); 3];
        t[1] = -((t[1] + t[2]) / (t[2].copysign(-1.0)));
    } else {
        let mut a = (((y & 15) ^ (y & 15)) >> 3) & 63;
    }
    let mut b = ((1u64 as f64) + 1.5e5).powi(-1);
    {
        for s in 0i32..=9 {
            b = (7i8.wrapping_sub((x as i8).min((s as i8)))) as f64;
        }
    }
    (((x & 3) | (x & 3)).wrapping_neg()).wrapping_abs()
}

#[vectorize]
fn body_9000062(x: usize, y: f32) -> usize {
    let mut v: f64 = ((((x as i32) & 7) ^ ((y as i32) & 1)) as f64) / 1e-3;
    if ((-v) as f64).is_infinite() {
        match (v as u64) {
            1..3 | 6 => {
                v = (v + (v.to_degrees())).floor();
                {
                    let mut n1 = 0;
                    while n1 < 9 && (((v as i32).clamp(2, 3)) == (x as i32)) {
                        n1 += 1;
                        {
                            v = (if ((v as i32) > 12_345) || (true && (y > 1.0)) {
                                v
                            } else {
                                v.min(v)
                            }) - 0.5;
                        }
                    }
                    v %= 2u32 as f64;
                }
            }
            ..=1 => {
                let mut c = (v - 0.0).powi(0);
            }
            _ => {
                v = ((-v) % (v * v)).min((3.25f64.ceil()).trunc());
            }
        }
    } else {
        v += v;
    }
    (x | x).min((0usize.wrapping_sub(x)).wrapping_add((x & 7) | (x & 1)))
}

#[njit]
fn help_9000063_0(x: i32, y: f32) -> i32 {
    let mut n2 = 0;
    'l1: while (!false) && n2 < 9 {
        n2 += 1;
        {
            let mut a = (((y as u64) as f64) - 3.25) * (n2 as f64);
        }
    }
    x
}
#[vectorize]
fn body_9000063(x: f64) -> f32 {
    let mut n3 = 0;
    let a: i8 = loop {
        if n3 >= 9 {
            break ((x as i8) % 10).wrapping_sub((x as i8).wrapping_sub((x as i8)));
        }
        n3 += 1;
        if (x > 0.5) != ((x + 2.0f64) == (x.max(x))) {
            break ({
                let b = 1000u32.wrapping_sub(u32::MIN);
                2i32 as i8
            });
        }
        {
            if !((2u8.wrapping_sub((x as u8))) > ((x as u8).saturating_sub(0x1f_u8))) {
                match (5u16 ^ (x as u16)) % 7 {
                    1 | 3 => {
                        let mut n4 = 0;
                        while n4 < 5
                            && (((if x.is_infinite() { (x as u64) } else { 5u64 })
                                .abs_diff(u64::MIN.wrapping_mul((x as u64)))) < (x as u64))
                        {
                            n4 += 1;
                            {
                                let s = (((((x as i32) & 1) ^ (10i32 & 7))
                                    ^ ({
                                        let b = x;
                                        (x as i32)
                                    })) & 1)
                                    ^ (((i32::MIN.wrapping_add((x as i32)))
                                        << (((x as i8) | 0) & 7)) & 15);
                                let mut u = (s > 0);
                                u |= ((x / 0.5).clamp(-1.5, 1e6)) >= 1.5e5;
                                continue;
                            }
                        }
                    }
                    2 => {
                        let mut q = ((-x) as f64).round();
                    }
                    _ => {
                        let mut p: f64 = ((if x >= x { 0.5f64 } else { x }) * (x + x))
                            % ((x - x)
                                .max(
                                    match (x as i32) % 7 {
                                        0 if x == x => 0.5f64,
                                        1..3 | 6 => x,
                                        2..=4 if !false => x,
                                        _ => x,
                                    },
                                ));
                    }
                }
            }
        }
    };
    return if (12_345u32.wrapping_add((a as u32)))
        == (if x < x { (x as u32) } else { (x as u32) })
    {
        (a as f32).round()
    } else {
        (x as f32).min((a as f32))
    };
}

#[vectorize]
fn body_9000064(x: bool, y: u64) -> i8 {
    'l1: for y in 0usize..9 {
        let c: u32 = {
            let b = ((y as f64) + 3.25f64).ceil();
            ((b as u32).wrapping_neg()).rem_euclid(7)
        };
        match (3i64 & 12_345) {
            ..=1 if y == (y.rem_euclid(7)) => {
                let (mut u, y) = (
                    ({
                        let d = (y as i32);
                        (c as i64)
                    }) ^ ((x as i64).wrapping_sub(10i64)),
                    ((x as i32) as f64) / ((x as u8 as f64) * (c as f64)),
                );
                let mut d = (WHOLES[(if (x as usize) > (c as usize) {
                    return (x as i8)
                } else {
                    (c as usize)
                }) % 7])
                    .wrapping_neg();
            }
            1..3 | 6 => {
                'l2: for q in (0i32..5).rev() {
                    let mut t: f64 = (((q as f32).powi(0)) * ((c as f32).max(3.25f32)))
                        as f64;
                    let mut v = ((t as i64) % (10i64 | 0xff))
                        ^ (((q as i64) >> c).rotate_left(1));
                    for _ in ((y & 15) ^ (0xff_usize & 3))
                        % 4..((3usize & 3) ^ (y & 7)) % 4
                    {
                        t += (-(0i64 as f64)) / ((1.5e5f64 as f64).trunc());
                    }
                    return (((t as f32) as i8) & 1)
                        | (((x as i8).wrapping_sub(2i8)) & 15);
                }
            }
            ..2 => {
                let mut x = 0x1f_u8;
            }
            _ => {
                let d: i64 = ({
                    let t = if true && x { i32::MAX } else { break };
                    t as i64
                })
                    .max((y as i64));
                return (c as i8);
            }
        }
        break;
    }
    !10i8
}

#[njit]
fn help_9000065_0(x: f32, mut y: f64, z: u16) -> f32 {
    let mut a = [x - x, x, x];
    {
        let mut s = (if (if 1.0f64.is_infinite() { return a[2] } else { x }) >= 0.5 {
            3u8 as f64
        } else {
            y.max(y)
        })
            .trunc();
    }
    if (2usize | (y as usize)) != (0xff_usize.clamp(2, 3)) {
        return (a[0].round()) * (x.recip());
    } else {
        if (a[0] + 1.5e5f32) != (a[1].copysign(-1.0)) {
            a[1].min(a[0])
        } else {
            x / a[1]
        }
    }
}
#[vectorize]
fn body_9000065(x: f64, y: u32) -> f64 {
    let mut b = (
        (help_9000065_0((x as f32), 2.0f64, (x as u16))) / 0.0,
        (((y as u8) & 7) ^ ((x as u8) & 1)) / 3,
    );
    b.0
        *= if ((((x as i64).wrapping_sub((x as i64))) & 15)
            * ((i64::MAX.min(i64::MIN)) & 1)) == 3
        {
            return x as f64
        } else {
            b.0.copysign(-0.0)
        };
    b.0 /= ((b.0 - b.0).max(-0.0f32)).copysign(1.0);
    if (b.0 % 1e-3) > 7.5f32 {
        return (x.powi(-1)) / (x.mul_add(0.1f64, x));
    } else {
        ((2u32 & 3) ^ (7u32 & 3)) as f64
    }
}

#[njit]
fn help_9000066_0(x: usize) -> usize {
    if (((x as i32).wrapping_add((x as i32))).clamp(2, 3)) >= 0 {
        return ((x as f32).max(0.0f32)) as usize;
    }
    (((x & 1) + ((x & x) & 15)) & 7) | ((x.saturating_sub(x & x)) & 1)
}
#[njit]
fn help_9000066_1(x: f32, y: i64) -> f32 {
    let mut q = ((if (y as i8) == 127i8 { (x as f64) } else { f64::EPSILON })
        .max(if (x as f64) >= 2.0 { return x } else { (x as f64) })) as f32;
    if 1u16 == 0 || ((q as f64) as u16) / 1u16 < 9 {
        q *= ((q - q) * (x.powi(0))).fract();
    } else {
        q = ((x + q) * (x - 7.5)) / 0.1;
    }
    ((x * 1.0f32).signum()) + (q * (1.5e5f32.mul_add(x, 100.0f32)))
}
#[vectorize]
fn body_9000066(x: f64, y: usize) -> f64 {
    let a = (x as u8);
    for _ in (2i32.wrapping_sub(i32::MIN)) % 3..9 {
        let mut x = ((x / x) * (1.5e5f64.copysign(-1.0))) * 1.5e5;
        x = -(x * 0.5);
        return (1.5e5f64 * 100.0) / 1.5e5;
    }
    let mut a: i32 = ((WHOLES[(match y {
        a if 10i16 >= 0i16 => y,
        2 => 2usize,
        ..2 => y,
        _ => y,
    }) % 7]) & 7)
        + (((x as i32).wrapping_mul(((x as i32) & 3) * ((y as i32) & 15))) & 7);
    a = ((a & 63) % 2) % 2;
    let mut q = ((x * x).sqrt()).recip();
    if ((y > 3) as i16) == (7i16.wrapping_add((q as i16))) {
        let mut n1 = 0;
        while ((!((q > 0.0) == (y > 10))) && (((q as f32).ceil()).is_nan())) && n1 < 9 {
            n1 += 1;
            {
                a = {
                    let y = (((y as i8) & 7) * (127i8 & 15)) >> 5;
                    WHOLES[(((y as usize) & 3) | (0xff_usize & 7)) % 7]
                };
            }
        }
    }
    (x.mul_add(x * 1.0, x.min(x))).sqrt()
}

#[njit]
fn help_9000067_0(x: bool, y: i32) -> f32 {
    for t in (((y as u8).saturating_sub(u8::MIN)) % 3..9).step_by(1) {
        let (mut b, q) = (
            match (t.saturating_add(t)) % 7 {
                ..=1 => (5i64 & 15) | ((t as i64) & 7),
                1 | 3 => 1000i64,
                _ => (y as i64),
            },
            !(7usize / 2),
        );
    }
    {
        let u = (x as u8 as f64);
        (u32::MAX.wrapping_neg()) as f32
    }
}
#[njit]
fn help_9000067_1(x: i16, y: f32, mut z: bool) -> f64 {
    for c in (if (y as f64) == 100.0 {
        (x as u8)
    } else if (x as i32) > (y as i32) {
        u8::MAX
    } else {
        (z as u8)
    }) % 3..9 {
        z = if (((x as i32).wrapping_abs()).wrapping_sub((c as i32) & 0))
            == ((z as u8 as f64) as i32)
        {
            return (z as u8 as f64) % 2.0
        } else {
            z
        };
    }
    (((x as f64) / (y as f64)).powi(-1)).trunc()
}
#[vectorize]
fn body_9000067(mut x: bool, y: i32) -> i32 {
    let s = 1e-3f64;
    x = ((1.5e5f32 as i64) != (i64::MAX ^ 7)) && ((y < y) ^ (10i32 >= i32::MAX));
    for p in (1..(3.25f32 as u8) % 10).rev() {
        x |= ((5i32 << 5) % 3) != 2;
    }
    if ((s - s).mul_add(1.0f64, 1.0f64 * s)) < 2.0 {
        (y.saturating_add(y)).min(y >> ((x as u64) & 7))
    } else {
        ({
            let x = s;
            1000i32
        }) & 63
    }
}

#[njit]
fn help_9000068_0(x: i32, y: i32) -> i32 {
    let mut v = (((x as f32) * (y as f32)) as u32)
        ^ ({
            let t = (x as f64) * (x as f64);
            ((t as u32) & 7) * ((y as u32) & 3)
        });
    let mut t = (
        (x as i64),
        if (0u64 == 0 || (v as u64) % 0u64 < 9) != (y > 12_345) {
            (v & 7) + (v & 7)
        } else {
            v & 63
        },
    );
    let mut x = t.1;
    y.wrapping_abs()
}
#[njit]
fn help_9000068_1(mut x: f64) -> f64 {
    x = (((x as i64) as u32) as f64) as f64;
    let mut p = (((x as i32) & 1000) & 15) + ((x as i32) & 7);
    let mut n2 = 0;
    'l1: while (((x + x) as i32) != 7) && n2 < 9 {
        n2 += 1;
        {
            x /= x.max(((p as i64) as f64).mul_add((p as f64).ceil(), x.floor()));
        }
    }
    ((1000u64 % ((x as u64) | 1)).min((x as u64).wrapping_mul((p as u64)))) as f64
}
#[vectorize]
fn body_9000068(x: i64, y: f32, z: f64) -> i64 {
    let x: bool;
    if 2usize > ((y as usize) & 63) {
        x = ((z as u8) as f32) <= y;
    } else {
        x = if 0xff_u32 < ((y as u32) << 3) { true } else { (z > 0.5) != (y > 1.5e5) };
    }
    let (mut t, p) = (false, z);
    let mut c = (((0i16 & 7) + ((z as i16) & 1)).wrapping_mul(2i16 ^ 5))
        .wrapping_sub(((p as u64).max((t as u64))) as i16);
    if (c as usize) >= 7 {
        return ((p as i8) as i64).wrapping_add((z as i64) / 10);
    }
    t ^= (-(y / y)) == (1.0f64 as f32);
    let c: u32 = ((z / 0.5f64) as u16).leading_zeros();
    t = (match (100u8 & 0) % 7 {
        2 if (y >= y) | (if x ^ false { t } else { true }) => (z as u8) > 127,
        _ => 100.0f32 > 0.1,
    }) | ((x as u8) != 0 && ((p as u8) % (u8::MIN | 1)) % (x as u8) > 2);
    for y in 0i64..9 {
        let (mut q, v) = (
            (x as usize),
            f64::exp(
                (match c % 7 {
                    1 | 3 => z,
                    2 => p,
                    c if !x => p,
                    _ => 2.0f64,
                }),
            ),
        );
        let mut a = (((y & 15) | (y & 7)) | (y.wrapping_add(y))).wrapping_neg();
    }
    t |= 1000i64 >= 10i64;
    ((7i64.saturating_add((c as i64))) << (((t as u16).abs_diff(u16::MIN)) & 7)) & 63
}

#[vectorize]
fn body_9000069(x: f64, y: u32, z: usize) -> i32 {
    let mut y = (z as f32) % (((x as f32) as f32) * 1.5e5);
    y = y;
    y = (if (x.mul_add(x, x)) == 1e-3 {
        {
            let b = 0x1f_i8;
            100.0f32
        }
    } else {
        -y
    }) + ((0.1f64 as f32).recip());
    let mut n2 = 0;
    'l1: while (match (y as i32) {
        ..=1 => (z > 0xff),
        _ => (z > 1000),
    }) && n2 < 9
    {
        n2 += 1;
        {
            y = ((!i64::MAX) >> (((x as u8) << (0u32 & 7)) & 7)) as f32;
            match (((z as i64) & 3) + ((z as i64) & 7)) % 7 {
                1..3 | 6 => {
                    if (if 3.25f32 != 2.0 { 12_345i64 } else { (x as i64) }) < (y as i64)
                    {
                        break 'l1;
                    }
                    match (x > 0.5) {
                        true => {
                            y
                                /= ((if x.is_finite() { y } else { y }) * (y.fract()))
                                    * (if (x % x).is_infinite() {
                                        x as f32
                                    } else {
                                        if x > 0.0 {
                                            y
                                        } else if (y > 3.25) || (x > 0.1) {
                                            0.0f32
                                        } else {
                                            y
                                        }
                                    });
                        }
                        false => {
                            y %= ((x / x) * 100.0) as f32;
                            break;
                        }
                    }
                    break;
                }
                _ => {
                    y %= (((z as i32) as f32).floor()).max(((y as u32) as f32) / y);
                    return ((x as i32).rotate_left(1)) / 3;
                }
            }
        }
    }
    (match (7usize & z) {
        s if (!(y > 1.0)) && ((s > 10) | (x > 7.5)) => x as u32,
        5.. => ((x as u32) & 7) | (0xff_u32 & 1),
        5.. => z as u32,
        1 | 3 => !(y as u32),
        _ => {
            match u8::MAX % 7 {
                1 | 3 => (x as u32),
                1 | 3 if x >= 100.0f64 => (x as u32),
                c if 2.0f64 >= x => 1000u32,
                4..9 => 0xff_u32,
                _ => (z as u32),
            }
        }
    }) as i32
}

#[vectorize]
fn body_9000070(x: i32, mut y: bool, z: f32) -> u16 {
    match (3i64 as i8) % 7 {
        0 => {
            y |= !y;
            let mut n1 = 0;
            while n1 < 9
                && (((5u64.wrapping_add((x as u64)))
                    .min(
                        match (z as i64) % 7 {
                            1 | 3 => 0xff_u64,
                            ..2 => (y as u64),
                            _ => 1u64,
                        },
                    )) <= ((x as u64) / 2))
            {
                n1 += 1;
                {
                    y = false;
                    for _ in ((z as u8) % 4..((z as f64) as u8) % 6).rev() {
                        y = y;
                        let y: usize;
                        if (!(u64::MAX.clamp(2, 100))) > 2 {
                            y = ((((z as usize) & 3) | ((z as usize) & 1)) & 1)
                                * (((z as usize).wrapping_add((z as usize))) & 1);
                        } else {
                            y = ((z as i64) as usize) as usize;
                        }
                    }
                    y
                        ^= {
                            let p = (z.powi(0)) * (3.25f32.to_degrees());
                            (if false || y { (z as f64) } else { 100.0f64 })
                                .is_infinite()
                        };
                }
            }
            let mut c = (0.1f32 % 3.25).copysign(-0.0);
        }
        _ => {
            y &= (z as u16) < 0xff;
        }
    }
    (((x as u8) / 2).wrapping_add(x as u8)) as u16
}

#[njit]
fn help_9000071_0(x: u32, y: bool) -> f64 {
    'l1: for x in 0u32..9 {
        let mut s: i32 = (y as i32);
        return ((x & 15) | (x & 3)) as f64;
    }
    (match (((y as i32) & 7) | (i32::MIN & 15)) % 7 {
        0 if ((y as u8) < 10u8) && ((y as u8 as f32).is_finite()) => {
            (x as f64).mul_add((y as u8 as f64), (y as u8 as f64))
        }
        1..3 | 6 => 0.0f64 / (y as u8 as f64),
        _ => (x as f64) / 3.25,
    }) - ((y as u8 as f64) * (y as u8 as f64))
}
#[njit]
fn help_9000071_1(x: f32, mut y: i32) -> f64 {
    let mut v = ((3.25f32.min(x)) * 7.5, !((y as u16) as i16));
    -((3.25f64.ceil()) * 1.5e5)
}
#[vectorize]
fn body_9000071(x: f64, y: i64, z: u32) -> f64 {
    let mut n2 = 0;
    while n2 < 9
        && (((WHOLES[(x as usize) % 7]).max((x as i32).saturating_add((y as i32))))
            <= (y as i32))
    {
        n2 += 1;
        {
            match (y as u8) % 7 {
                2..=4 => {
                    let mut n4 = 0;
                    'l3: while (!false) && n4 < 5 {
                        n4 += 1;
                        {
                            let mut y: f64 = ((x.floor()).mul_add(x.ceil(), n4 as f64))
                                / x;
                        }
                    }
                }
                2..=4 if (x.powi(-1)) <= x => {
                    if ((x > 0.5) == (y > 0))
                        && (match (y as u16) % 7 {
                            p if !(y > 0xff) => false,
                            1 | 3 => false,
                            _ => (y > 10),
                        })
                    {
                        break;
                    }
                    let mut u: f32 = (x as f32);
                }
                _ => {
                    let c: i32 = n2 as i32;
                }
            }
            let mut b = ((if 0.1f32 == (x as f32) {
                {
                    let a = z;
                    (a as i32)
                }
            } else {
                (x as i32).wrapping_mul((z as i32))
            }) & 7) + (((if y == 10i64 { 1i32 } else { i32::MIN }).clamp(2, 50)) & 15);
        }
    }
    (((y as usize) as f64).floor()).max(((z as i32) as f64) * (REALS[(z as usize) % 7]))
}

#[vectorize]
fn body_9000072(x: f32) -> f32 {
    let p = x;
    let mut u = (REALS[((x as usize) % (10usize | 1)) % 7]).abs();
    let y = (((x as u32).clamp(2, 50)) as f32)
        >= (if (x as i64) > 3 { x } else { 7.5f32 });
    u -= u + 1.0;
    u = ((u * u).fract()) * ((u.floor()) - (u.powi(-1)));
    let v: i64;
    if ((u.min(u)) + 100.0) >= 100.0 {
        v = match ((x as i8).max((u as i8))) {
            0 => {
                let b = u;
                (x as i64)
            }
            b if (u >= 7.5) || (x > x) => (x as i64).wrapping_sub(5i64),
            _ => if 0u16 < (x as u16) { (y as i64) } else { (x as i64) }
        };
    } else {
        v = (y as i64);
    }
    x
}

#[vectorize]
fn body_9000073(mut x: f64) -> f64 {
    x = ({
        let s = (x as f32).mul_add((x as f32), 1.0f32);
        match u32::MAX {
            ..2 => x,
            p if x <= 3.25 => 1e-3f64,
            _ => x,
        }
    }) - 1.0;
    let mut y = ((7i64.wrapping_add((x as i64))).rotate_left(3), (x as u64));
    let mut n2 = 0;
    'l1: while (((u32::MAX % 10).wrapping_sub(5u32.min((x as u32))))
        < (match true {
            true => u32::MIN,
            false => (x as u32),
        })) && n2 < 9
    {
        n2 += 1;
        {
            if (x.max(x)).is_nan() {
                break;
            }
            let mut y = [x / 1.5e5f64; 3];
        }
    }
    let mut n4 = 0;
    'l3: while n4 < 9 && ((((x as f32).min(100.0f32)) + (x as f32)) == 0.1) {
        n4 += 1;
        {
            y.0 %= 100;
        }
    }
    match ((x as u32).wrapping_sub((x as u32))) % 7 {
        0 => {
            if (((x > 0.0) & false) && (x > 7.5))
                && (if (i32::MAX.wrapping_sub((x as i32))) <= 5 {
                    (x > 100.0) ^ false
                } else {
                    true
                })
            {
                for p in ((i32::MAX % 2) % 3..9).rev() {
                    y.0
                        ^= if ((((x as u32) & 7) * ((x as u32) & 15))
                            .wrapping_add(!(p as u32))) > 0
                        {
                            return x as f64
                        } else {
                            if 5usize == 0 || (1usize & usize::MAX) / 5usize < 9 {
                                usize::MAX as i64
                            } else if ((p as i8) / 7) != 3 {
                                p as i64
                            } else {
                                y.0
                            }
                        };
                }
            }
        }
        5.. => {
            y.0 >>= 1;
        }
        1 | 3 => {
            y.0 /= 3;
        }
        _ => {
            y.0 = ((x <= 0.0) || ((x > 0.0) && (x > 1.0))) as i64;
        }
    }
    (x as i32) as f64
}

#[vectorize]
fn body_9000074(x: f32, y: f32) -> f64 {
    let d = (((7i16 / 7) & 1) + ((x as i16) & 7)).wrapping_add(3i16);
    let q = ((i32::MAX | 12_345)
        .wrapping_sub({
            let u = 0.1f64;
            (d as i32)
        })) as f64;
    let mut u = [0.0f32, q as f32, y];
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        {
            if (-q) < (-0.0f64) {
                let mut u = [(d as u32).wrapping_sub(u32::MAX); 3];
            } else {
                if (if (d > 10) & (x.is_infinite()) { n1 as f32 } else { break })
                    >= (y.sqrt())
                {
                    for d in 0usize..=5 {
                        u[0]
                            -= if ((-u[0]) - 3.25) == 1.5e5 {
                                ({
                                    let b = q;
                                    y
                                })
                                    .min({
                                        let t = (q as i64);
                                        u[1]
                                    })
                            } else {
                                (u[2] - 0.0) - (u[2].copysign(1.0))
                            };
                        u[1] = (if ((x as i16).wrapping_abs())
                            < ((x as i16).max(12_345i16))
                        {
                            return 7.5f64.min(q)
                        } else {
                            u[0].round()
                        })
                            .sqrt();
                        return (if (x > 1e-3) != (q > 1e-3) { q } else { break })
                            .mul_add(1i32 as f64, q + (1e-3f64));
                    }
                    let mut c = ((q.fract()).min(q), ((q as u16) >> (x as u32)) as u8);
                }
            }
        }
    }
    (((q as u64) as f64).cos()) * ((if (q as i64) != 5 { f64::NAN } else { q }) as f64)
}

#[vectorize]
fn body_9000075(x: u64, y: u8, z: f32) -> u64 {
    for x in (((y > 127) as usize) % 3..9).rev() {
        if ((((z as i32) & 3) ^ (7i32 & 7)) ^ ((12_345i32 & 15) + ((x as i32) & 3)))
            != ((y as i32).rotate_left(7))
        {
            if ((((x as i32) as usize) & 3) | ((x ^ 0) & 1)) < 3 {
                let x: u64 = 10u64;
            }
        } else {
            let mut t: i32 = (x as i32);
        }
    }
    ((match 7u64 % 7 {
        p if !(y > 0) => x,
        1..3 | 6 => 0u64,
        _ => 5u64,
    })
        .abs_diff(x.rotate_left(7)))
        .wrapping_mul(x)
}

#[vectorize]
fn body_9000076(mut x: i32, y: f32) -> bool {
    let v: f64 = if (((x as f64) as f64).max((y as f64) + (y as f64))) >= 1.5e5 {
        ((y as f64) % 0.0) * (0.0f64 * 7.5f64)
    } else {
        match (u16::MAX as u16) % 7 {
            ..=1 => 1.5e5f64.min((y as f64)),
            _ => (x as f64).recip(),
        }
    };
    if v > 7.5 {
        for _ in 2..(7i32 & 1) % 10 {
            x ^= x;
            x >>= 2;
        }
    } else {
        let mut a: i64 = (y as i64);
    }
    if (x as u16) == 0 || ((v as u16).wrapping_neg()) / (x as u16) < 9 {
        return (y - 0.1) < (y + y);
    } else {
        (10u64 < 0) && (v.is_nan())
    }
}

#[vectorize]
fn body_9000077(x: bool, y: bool, z: f32) -> bool {
    if (((x as i8) % 10) & (if (x as u64) >= 3 { (z as i8) } else { 100i8 }))
        >= (x as i8)
    {
        let d: i32 = ((i32::MIN.wrapping_neg()).wrapping_abs()).rem_euclid(10);
        if (((y as u32) > 5u32) && (x | y)) == ((d as f32) >= (100.0f32 / z)) {
            let y: u8;
            if ((z.copysign(1.0)).abs()).is_nan() {
                y = (match x {
                    true => 100u8,
                    false => (x as u8),
                }) >> ((x as i64) as u32);
            } else {
                y = (z as u8);
            }
        } else if (1u16 == 0 || ((z as u16) / (3u16 | 1)) / 1u16 < 9)
            || ((d as u8) >= ((z as u8) | 100))
        {
            let p: f64 = (((y as u8 as f64) + 1.5e5f64)
                .mul_add((x as u8 as f64).clamp(-1.5, 0.0), (d as f64)))
                .copysign(-1.0);
            let mut y = (!((p as i64) & (d as i64))) | (((p as i64) as u32) as i64);
        } else {
            let mut x = (((y as usize) as f64).max(7.5f64 - (1e-3f64))) / 1.5e5;
            let mut n2 = 0;
            'l1: while n2 < 9 && (((z - z) - 2.0).is_nan()) {
                n2 += 1;
                {
                    x = (n2 as f64).abs();
                }
            }
        }
    } else {
        let x: u32 = (u32::MAX.wrapping_neg())
            .abs_diff(
                (7u32.wrapping_add((x as u32)))
                    .wrapping_mul((u32::MAX & 15) + (10u32 & 1)),
            );
    }
    x
}

#[vectorize]
fn body_9000078(mut x: i64, mut y: u32) -> bool {
    y %= 10;
    x /= 2;
    let mut v = [(x as f64), (x as f64), (x as f64).abs()];
    if usize::MIN != 0 && ((usize::MAX & 3) | ((y as usize) & 1)) / usize::MIN > 2 {
        let mut c: u32 = ((f32::NAN as i32) as u32) >> ((y % (y | 1)) >> 3);
    } else {
        v[0] = 100.0f64
            .mul_add(
                (v[2] % v[2]) * (v[2] * v[2]),
                (match (y as i8) % 7 {
                    2 => v[0],
                    _ => v[2],
                }) % ((y as i32) as f64),
            );
        let c: usize = (x as usize);
    }
    let mut s = match ((x as u8) % 3u8) % 7 {
        2 => v[0],
        0 => (7.5f64 as f64) - (v[2].powi(-1)),
        _ => (v[0].copysign(1.0)).min(v[1].fract()),
    };
    let x = if !((v[0] as i64) != 12_345) {
        (x as u64)
    } else {
        ((((s as u64) & 3) + ((y as u64) & 7)) & 3)
            ^ (((s as u64).wrapping_mul((s as u64))) & 1)
    };
    y = (x > 0) as u32;
    true
}

#[njit]
fn help_9000079_0(x: f64, y: f32) -> f64 {
    for a in (0i64..9).rev() {
        'l1: for _ in ((x as usize).wrapping_mul(2usize)) % 3..=5 {
            let mut u = ((if 5u32 == (a as u32) {
                0u32
            } else if (y as u8) < 10u8 {
                (a as u32)
            } else {
                (x as u32)
            }) * ((a as u32) + (a as u32))) >= ((x as u32).saturating_sub((a as u32)));
        }
        return (x.floor()).max(x.clamp(-1.5, 2.5));
    }
    ((x - x) * ((1e-3f64) * 0.5))
        % ((if (y > 7.5) ^ (y > 1e-3) { (x as i16) } else { 7i16 }) as f64)
}
#[vectorize]
fn body_9000079(mut x: u64, y: u64) -> u64 {
    for c in 0u8..9 {
        let q: i32 = ((3u64 * 1) >> 3) as i32;
    }
    x >>= 1;
    x >>= 2;
    let mut d = (x as i64);
    let t = (((x as u8) / 7).clamp(2, 100)) & 3;
    let mut v = ((d > 0), ((y as f32) + (t as f32)) % (0.1f32 * (x as f32)));
    let mut u: u8 = match ((x as usize) * (x as usize)) {
        2..=4 => t.wrapping_sub(t * 0x1f_u8),
        5.. => ((y as i64) as u8) & 63,
        ..2 => 2u8,
        _ => t + t,
    };
    if ((3.25f32.clamp(-1.5, 2.5)) as i32) > (10i32 - (y as i32)) {
        y
    } else if (((y as u16).wrapping_mul(12_345u16)) as f32) < (1.5e5f32 + v.1) {
        x
    } else {
        x
    }
}

#[njit]
fn help_9000080_0(x: i32, y: f64, z: f64) -> i32 {
    {
        match (!(z as u32)) % 7 {
            2..=4 => {
                let mut v = match (u64::MAX >> 1) {
                    2..=4 if (y + z) < z => (0.0f64 - y) as u32,
                    1 | 3 => ((y as u32) ^ 7).wrapping_add(3.25f64 as u32),
                    _ => ((x as u32) | (z as u32)) as u32,
                };
            }
            u if (((u as u64) & 7) ^ ((z as u64) & 7)) > ((y as u64).rotate_left(7)) => {
                let mut u: f32 = (((x as f32).trunc()) - ((z as f32) as f32))
                    .clamp(-1.5, 2.5);
            }
            0 => {
                let c = y;
            }
            2..=4 => {
                let p: f64 = (z as f64) + ((y as f64) - (y / y));
            }
            _ => {
                let mut d: f64 = z.sqrt();
            }
        }
    }
    return ((x.clamp(2, 50)) & 15) ^ ((x.wrapping_neg()) & 7);
}
#[njit]
fn help_9000080_1(x: i64, y: u32, z: bool) -> i64 {
    let s = ((-(z as u8 as f64)).clamp(-1.5, 0.0)).copysign(-0.0);
    let mut p: f64 = if ((((z as u64) & 7) + ((s as u64) & 7)).clamp(2, 3))
        == ((z as u64).wrapping_add((s as u64)))
    {
        {
            let p = (y & 15) + (y & 7);
            s - 7.5f64
        }
    } else {
        (s % s).copysign(-0.0)
    };
    x
}
#[vectorize]
fn body_9000080(x: f32, y: f64) -> f32 {
    let mut q: u64 = match (if (y as i64) < 3 { (y as i32) } else { i32::MIN }) % 7 {
        1..3 | 6 if (((x as u64) & 1) * ((x as u64) & 7)) > (u64::MAX.clamp(2, 100)) => {
            (y as u64).wrapping_sub((y as u64))
        }
        _ => (3u64 | (y as u64)).wrapping_neg(),
    };
    let mut t: f64 = 0.1f64 * ((0xff_u64 as f64).min(2.0f64 % y));
    let q = ((x % 100.0).min(x * x)) as f64;
    for q in ((y as u8).abs_diff(2u8)) % 3..=9 {
        let x: bool = y >= 1.0;
    }
    let mut n1 = 0;
    while ((y as i32) <= 2) && n1 < 9 {
        n1 += 1;
        {
            t /= (2.0f64 - ((q as i32) as f64)).ceil();
            t = 0.5f64.mul_add((0.5f64.mul_add(q, q)).trunc(), (y.ceil()) % (n1 as f64));
            return if ((t as i8) == (x as i8)) && (3u64 != 0 && (x as u64) / 3u64 > 2) {
                x + x
            } else {
                break
            };
        }
    }
    -((x % x).to_radians())
}

#[vectorize]
fn body_9000081(x: f64, y: f64) -> f64 {
    let mut d = ((x / x).powi(2))
        .max(if x >= (2.0f64 / y) { 7.5f64 * x } else { y.clamp(-1.5, 1e6) });
    let mut y = (d as i64).rotate_left(7);
    let mut n1 = 0;
    let v: bool = loop {
        if n1 >= 9 {
            break match (1000i64.saturating_add(y)) % 7 {
                ..2 => (x as i32) == 0xff,
                b if ((b as u8) & 127u8) <= 2u8 => false || false,
                4..9 => (x as i32) > (d as i32),
                5.. if ((y as f32) as u64) >= ((y as u64).clamp(2, 50)) => d.is_nan(),
                _ => (y > 10),
            };
        }
        n1 += 1;
        if ((u8::MIN >> 5) ^ 10u8) <= 10 {
            break ((((x as i32) & 3) + ((y as i32) & 3))
                >= ((0i32 & 7) | ((y as i32) & 3)));
        }
        {
            y = n1 as i64;
        }
    };
    ((d / 7.5).max(d - x)).abs()
}

#[njit]
fn help_9000082_0(x: f64, y: f64, z: f64) -> f32 {
    let mut b = (x as u32) * (((z as u32) << (x as u32)) & 63);
    (((b as f32).min((y as f32))).to_degrees()).max(((z as i32) as f32).floor())
}
#[vectorize]
fn body_9000082(x: f64, y: f64) -> i32 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((y.copysign(1.0)).exp_m1()) < (x + 100.0f64) {
            break;
        }
        {
            if ((0xff_i32.max(3i32)) - 7) < ((y as i32) << 2u32) {
                return (y as i32);
            }
            assert!(
                (y as u16) != ((y as u16) & (y as u16)) || (y as u16) == ((y as u16) & (y
                as u16)), "no {}", y
            );
        }
    }
    let t: u64 = 12_345u64;
    let mut t = 0xff_i32 as f64;
    t = if t == 3.25 {
        return i32::MAX.wrapping_add((y as i32))
    } else {
        t - ((t as i32) as f64)
    };
    t = if ((t > 0.1) | (t > 2.0)) && ((t - x) >= (y + 0.1)) {
        7.5f64 * (if x < 3.25 { t } else { t })
    } else if !(t > 1e-3) {
        y
    } else {
        x
    };
    if (((x as usize).wrapping_mul((y as usize))).abs_diff(t as usize))
        < ((x as usize) + (x as usize))
    {
        t += y * ((7.5f64.trunc()) * ((t as i64) as f64));
        return (1i32.pow(3)) & 63;
    }
    (-((x as i32).wrapping_mul((t as i32)))) % 2
}

#[njit]
fn help_9000083_0(x: i64, y: i64) -> i64 {
    let y: f64 = ((0.0f64 + (x as f64)).min((y as f64).min((y as f64)))).fract();
    (((x % 3) & 15) + ((5u64 as i64) & 7)) ^ (x ^ ((y as i64) & 63))
}
#[vectorize]
fn body_9000083(mut x: u64, y: usize) -> bool {
    x |= (((x as f64).max(1.0f64)) * ((x as f64) % (x as f64))) as u64;
    x >>= 2;
    x = ((((if (x as f32) <= 0.1f32 { x } else { x }) & 3) | (((x > 10) as u64) & 7))
        & 7) ^ (x & 3);
    let mut n1 = 0;
    while (((y as f64) <= 0.0) && (((y as f64).max((y as f64))) == (0.0f64 % 0.1)))
        && n1 < 9
    {
        n1 += 1;
        {
            let mut n2 = 0;
            loop {
                if n2 >= 5 {
                    break;
                }
                n2 += 1;
                if (((x as i64).wrapping_mul((x as i64))) as f64) == f64::INFINITY {
                    break;
                }
                {
                    let mut q: f32 = ((((y as i32).wrapping_add((y as i32))) & 1)
                        + ((y as i32) & 15)) as f32;
                    return x < ((x & 15) * (12_345u64 & 1));
                }
            }
        }
    }
    x = if !(((y > 1) && true) || (x > 7)) {
        (x.wrapping_add(x)).rotate_left(3)
    } else {
        x
    };
    for d in 7u8 % 4..(0u8 | 0x1f) % 10 {
        let mut a = (
            3i32,
            ({
                let x = f64::NAN;
                1.5e5f64
            }) as i32,
        );
    }
    let mut c = (((x as f32) * (x as f32)).round(), f64::INFINITY);
    ((y as i32).wrapping_neg()) > 7
}

#[vectorize]
fn body_9000084(mut x: i32, y: u32, z: i8) -> i32 {
    let p = (x as f32) / 3.25;
    x = ((x * 7).wrapping_add(x + x)) >> 1;
    if ((p.sqrt()).powi(3)).is_infinite() {
        let mut c = (
            (u16::MIN.rem_euclid(10)) - ((x as u16).saturating_sub(10u16)),
            x as f32,
        );
        let mut n1 = 0;
        let q: bool = loop {
            if n1 >= 9 {
                break (x > x) || ((y > 7) == true);
            }
            n1 += 1;
            if ((p.powi(0)).powi(3)) <= ((x as i64) as f32) {
                break (x > 7);
            }
            {
                let mut y = ((p * p).powi(2)) as i32;
                let u: f32;
                if (7.5f64.max(-(y as f64))).is_infinite() {
                    u = (n1 as f32) + (c.1.clamp(-1.5, 0.0));
                } else {
                    u = (0.0f32.min(c.1)) - (p.min(100.0f32));
                }
                continue;
            }
        };
        let v = ((x as f64) as f64).max(-((p as f64) + (-0.0f64)));
    } else {
        let (mut t, v) = ((7usize ^ 7) >> ((z as u64) & 7), (x * x) as u32);
    }
    if ((p as i64).wrapping_mul((y as i64))) > ((x as i64) - (x as i64)) {
        return ((y as i32).min(x)) | (1i32.clamp(2, 50));
    } else {
        (-x).min(x.wrapping_sub(0i32))
    }
}

#[vectorize]
fn body_9000085(x: f64, y: i32, z: bool) -> f64 {
    let b = if (x as u8) != 0 && (!7u8) % (x as u8) > 2 {
        return 0.0f64.recip()
    } else {
        (x.min(x))
            .mul_add(if y != 0 && y / y > 2 { x } else { 3.25f64 }, (x as i64) as f64)
    };
    let mut q: u16 = match ((b as i64).wrapping_mul((b as i64))) % 7 {
        5.. => (y.rem_euclid(3)) as u16,
        1 | 3 => ((x as u16) & 7) * ((!(b as u16)) & 15),
        t if ((t & 1) + (2i64 & 15)) == 10 => {
            (((t as u16) & 3) ^ ((b as u16) & 1)).abs_diff((z as u16) << 3)
        }
        2 => 1u16,
        _ => (y as u16),
    };
    q %= 10;
    q /= 2;
    {
        if (b as u8) == 0
            || (match i8::MIN % 7 {
                ..=1 => 100u8,
                ..=1 => (y as u8),
                0 => (y as u8),
                _ => (b as u8),
            }) % (b as u8) < 9
        {
            return (0.0f64 + 1e-3) % (2.0f64.floor());
        }
        if (((0i32.wrapping_sub(y)) & 3) | ((y << 3) & 7)) == 12_345 {
            return if y != 0 && (7.5f64 as i32) % y > 2 { b + b } else { b };
        }
    }
    ((x / b) as f64) - x
}

#[njit]
fn help_9000086_0(x: i32, y: f64, z: bool) -> i32 {
    let mut s = ((x as f32), (0.0f64 / 100.0).min(y / y));
    s.0 *= 2.0f32;
    let mut p = [
        ((z as u32) & 15) + (1000u32 & 3),
        (0u32 & 15) | (5u32 & 3),
        (x as u32),
    ];
    (!(x << 1)) as i32
}
#[njit]
fn help_9000086_1(x: u16, y: i32, z: f64, w: u8) -> f64 {
    let mut d: f64 = z
        .max((if z.is_infinite() { (x as f32) } else { (z as f32) }) as f64);
    d += (-(0.5f64 as f64)) as f64;
    ((z * 1e-3).recip()).min((-3.25f64) - (z.clamp(-1.5, 1e6)))
}
#[vectorize]
fn body_9000086(mut x: u64, y: u8) -> u64 {
    if ((REALS[(x as usize) % 7]).floor()) >= ((y as f64) as f64) {
        x = ((((x as u32) << 5) as u64) & 7) | (((!x).max((x & 3) + (x & 1))) & 7);
        x = (x % (((x & 15) + ((y as u64) & 3)) | 1)).clamp(2, 3);
        let mut t = (((y & 1) + (y & 15)).min(!0u8)).clamp(2, 3);
    }
    if (((x as f64) as u32) % 7) >= 10 {
        x = x % 10;
        for y in ((y & 7) | (127u8 & 15)) % 3..9 {
            let mut c = (((x as f64) - (x as f64)).to_degrees(), 0.5f64 as u64);
            let mut n1 = 0;
            while (2u64 >= 0xff) && n1 < 5 {
                n1 += 1;
                {
                    c.0 *= c.0;
                    continue;
                }
            }
        }
        let b = (if ((y as f64) < (x as f64)) && (true || (x > 12_345)) {
            (y as f32).sqrt()
        } else {
            100.0f32.clamp(-1.5, 1e6)
        })
            + (if ((x as f32).fract()) == (f32::MAX - 100.0) {
                return x
            } else {
                (x as f32).min(1.5e5f32)
            });
    } else {
        x |= ((x % 7).wrapping_sub((x as f64) as u64)) & 7;
    }
    if ((i64::MAX & 3) * ((y as i64) & 7)) == 0xff {
        return ((x as i32) >= (x as i32)) as u64;
    } else {
        ((x as i64).saturating_add((x as i64))) as u64
    }
}

#[vectorize]
fn body_9000087(x: f64, mut y: f32) -> bool {
    let mut q: f64 = ((x.min(1e-3f64)) % (x.min(x))) - ((x % x) * x);
    q = ((-x) as f64)
        * (if (q as i32) == 0 || ((y as i32).wrapping_neg()) / (q as i32) < 9 {
            return y < y
        } else {
            0.1f64.mul_add(7.5f64, x)
        });
    q *= (q * q) * 2.0;
    true
}

#[vectorize]
fn body_9000088(x: u16, y: f64, z: i32) -> u16 {
    if (({
        let s = 2.0f32;
        (s as u64)
    })
        .wrapping_add((y as u64).wrapping_mul((y as u64)))) > 0
    {
        if (((z as f32).round()) - (f32::MAX.min((y as f32)))) >= 100.0 {
            let mut x = (({
                let v = 1.0f32;
                7.5f64
            }) / (y.copysign(-0.0))) / ((y / 3.25).clamp(-1.5, 2.5));
            let mut y: f64 = (((z as usize) % 2)
                .abs_diff({
                    let a = z;
                    (x as usize)
                })) as f64;
            let mut d = [y.min(y), (x as f32) as f64, y.min(x)];
            return ((x as u16).clamp(2, 50)).rotate_left(3);
        } else {
            if ((y + 0.5).round()) < 3.25 {
                let mut s = ((if (1e-3f64) > y { (z as u64) } else { (z as u64) })
                    <= u64::MAX)
                    & (if (if !(x > 0) { (z as u32) } else { 3u32 }) < (x as u32) {
                        (x as i64) != (y as i64)
                    } else {
                        1.5e5f32 != (x as f32)
                    });
                s |= false && ((s as i8) != ((s as i8) ^ 100i8));
                let mut x = (((x as f32).mul_add((x as f32), (s as u8 as f32)))
                    - ((z as f32) - 1.0)) <= ((z as f32) / (x as f32));
            } else if y < 0.5 {
                let mut q: i64 = ((((1000i32 & 1) + (z & 1)) & 15)
                    * ((z.wrapping_add(z)) & 1)) as i64;
            } else {
                let mut v = ((z & 3).wrapping_neg())
                    .wrapping_sub(((!z) & 15) ^ ((z.max(z)) & 1));
            }
        }
    } else {
        let a = (2usize.wrapping_add((1usize & 7) ^ ((y as usize) & 3))) as f64;
    }
    ((y - 1.0) as u16) | ((z.saturating_sub(0i32)) as u16)
}

#[vectorize]
fn body_9000089(mut x: u32) -> u32 {
    let t: i64 = (x as i64);
    let mut n1 = 0;
    while n1 < 9
        && ((((t as f64).recip()).mul_add(0.5f64 * 0.0, 2.0f64.max((x as f64)))) == 2.0)
    {
        n1 += 1;
        {
            x ^= x;
            let y = (n1 as u8)
                .wrapping_sub(
                    ((7u8 & 15) + ((t as u8) & 15))
                        .wrapping_mul((3u8 & 15) | ((x as u8) & 1)),
                );
            let mut n3 = 0;
            'l2: while (false || (((t as f64) + (x as f64)) != (y as f64))) && n3 < 5 {
                n3 += 1;
                {
                    x = ((1000usize <= 5) as u32)
                        .wrapping_sub(
                            ({
                                let y = (t as usize);
                                x
                            })
                                .clamp(2, 50),
                        );
                    continue 'l2;
                }
            }
            return (x.wrapping_mul(x)).min(0xff_u32.wrapping_add(x));
        }
    }
    if ((t as i32) >= 2) || ((x as i8) > 100) {
        return if ((x as f64).powi(2)) <= 7.5 { x } else { 1u32 };
    } else {
        (x | 1000) << 5
    }
}

#[vectorize]
fn body_9000090(x: u32, y: i16, mut z: f64) -> f32 {
    let mut p: f64 = z;
    let mut b: f64 = ((p / 0.1) / 1.0) * ((3.25f64.ceil()).ceil());
    p += p;
    let (mut x, v) = (
        (b as f32),
        (((b as i64).wrapping_mul(10i64)) & 7)
            | ((((x as i64) & 1) ^ (i64::MAX & 7)) & 1),
    );
    let y: f32 = ((x.clamp(-1.5, 0.0)).max(x.clamp(-1.5, 2.5))) + 2.0;
    let mut n1 = 0;
    while ((v as u32) < 2) && n1 < 9 {
        n1 += 1;
        {
            p *= z;
        }
    }
    100.0f32
}

#[njit]
fn help_9000091_0(mut x: u8, mut y: f32) -> i16 {
    y = ((3.25f64 as f32).clamp(-1.5, 0.0)) + (((y as usize) ^ (x as usize)) as f32);
    let mut n1 = 0;
    while (1.5e5f64 != (x as f64)) && n1 < 9 {
        n1 += 1;
        {
            x = if (((y as i16) * 12_345i16) - 2) < (f64::NEG_INFINITY as i16) {
                x * 100u8
            } else {
                (x | 10).min(x << (x as u32))
            };
            continue;
        }
    }
    ({
        let d = (x as f64);
        if y == y { 0i16 } else { 0xff_i16 }
    })
        .rotate_left(7)
}
#[njit]
fn help_9000091_1(x: u16, mut y: u8) -> f64 {
    for b in (1..(if (y as i32) == 10 { 0i64 } else { (x as i64) }) % 10).step_by(3) {
        y %= 100;
    }
    (x as f64).round()
}
#[vectorize]
fn body_9000091(x: u8, y: i64, z: u64) -> u8 {
    let mut s = ((1.0f32 as f64).powi(5)) * 0.1;
    let mut n2 = 0;
    while ((z as i32) >= (x as i32)) && n2 < 9 {
        n2 += 1;
        {
            let mut s = (((y as i32).wrapping_sub(2i32))
                | ((s as i32).wrapping_sub(5i32))) as f64;
        }
    }
    match ({
        let p = (y as i32);
        (p as i8)
    }) % 7
    {
        1..3 | 6 if 100.0f32 == (z as f32) => {
            (match z % 7 {
                4..9 => x,
                v if (s > 2.0) ^ (x > 1) => x,
                4..9 => x,
                _ => x,
            })
                .wrapping_add(0u8)
        }
        _ => 100u8.wrapping_add(x.clamp(2, 50)),
    }
}

#[njit]
fn help_9000092_0(x: f64, y: f32, mut z: i32, w: i64) -> f64 {
    {
        z >>= 1;
    }
    ((x as f64) - 1.5e5) * (x % (x * 0.0))
}
#[vectorize]
fn body_9000092(x: i32, y: f64) -> bool {
    let mut n2 = 0;
    'l1: while false && n2 < 9 {
        n2 += 1;
        {
            let mut b: f64 = y;
        }
    }
    let mut c: f64 = ((match i64::MIN % 7 {
        ..=1 => y,
        x if x > x => y,
        1..3 | 6 => y,
        _ => 3.25f64,
    })
        .trunc()) as f64;
    {
        let mut x: i64 = (((y as u8) >> (y as u32)) / 7) as i64;
        let mut q = ((y.max(c)) as u8, (x > 5) as u32);
        assert!((q.1 + 5) <= q.1 || (q.1 + 5) > q.1, "{x:?} it is");
    }
    let mut n3 = 0;
    while n3 < 9
        && (((7i64 >> 3).wrapping_add(1u64 as i64))
            <= ((y as i64).wrapping_mul((x as i64))))
    {
        n3 += 1;
        {
            c = REALS[((if u32::MIN >= (y as u32) { (x as usize) } else { (c as usize) })
                ^ 5) & 7];
        }
    }
    ((y * 0.5).powi(5)) <= (c.sqrt())
}

#[njit]
fn help_9000093_0(x: f64) -> f32 {
    let p: f64 = {
        let y = (7u32 & 1000u32).wrapping_mul(((x as u32) & 3) ^ ((x as u32) & 3));
        x
    };
    let c: f32;
    if ((!i64::MIN) < ((p as i64) as i64)) && (((p as f32) as f64) > (x * 1.5e5)) {
        c = ((-0.0f32).round()).min((p as f32) - 2.0f32);
    } else {
        c = 5u64 as f32;
    }
    if ((c as u8) < 10u8) || ((c > 1.0) & (x > 2.0)) {
        return (if 0xff_i32 == 7 { (x as u32) } else { 3u32 }) as f32;
    } else {
        (f32::NAN + c).fract()
    }
}
#[vectorize]
fn body_9000093(mut x: f64, y: i64, z: i64, mut w: u8) -> f64 {
    let s: u64 = {
        let s = (x.min(7.5f64)).clamp(-1.5, 0.0);
        ((1u64 & 3) ^ ((y as u64) & 1)).wrapping_mul(0u64 % 3)
    };
    if !true {
        if !(((w as usize).clamp(2, 100)) < (s as usize)) {
            w = w
                .wrapping_add(
                    if (((s as f32) as u64).wrapping_neg()) == s {
                        (match (w as u32) % 7 {
                            b if (z as f32) <= (w as f32) => 0usize,
                            ..=1 if w < 0x1f_u8 => (y as usize),
                            _ => (y as usize),
                        }) as u8
                    } else {
                        if (z as i8) == (((s as i8) & 1) | ((y as i8) & 15)) {
                            w
                        } else {
                            w.rem_euclid(10)
                        }
                    },
                );
            x *= (-(0.1f64.powi(-1))).trunc();
        }
    }
    let q = if (-f32::MIN_POSITIVE) == 0.0 {
        (x.clamp(-1.5, 0.0)) <= (x * x)
    } else {
        ((z as i32) != (z as i32)) || (z > 5)
    };
    w = {
        let p = (7.5f64.fract()) as usize;
        w
    };
    let y = y.min((x > x) as i64);
    let mut t: f64 = x.min(x);
    ((t.signum()) / (if t != x { 1.5e5f64 } else { x }))
        .min((2.0f64 * t).max(3.25f64 + 3.25))
}

#[vectorize]
fn body_9000094(x: u64, mut y: usize) -> f32 {
    let mut n1 = 0;
    while (2i16 <= (y as i16)) && n1 < 9 {
        n1 += 1;
        {
            'l2: for q in 0u8..=5 {
                let mut n3 = 0;
                while (i32::MAX > (q as i32)) && n3 < 3 {
                    n3 += 1;
                    {
                        y = match ((q as u32).wrapping_add(1000u32)) {
                            1 | 3 => {
                                ((x as f64) as usize).wrapping_sub(y.wrapping_add(y))
                            }
                            v if ((x as u16).rem_euclid(10)) >= ((q as u16) & 63) => {
                                n1 as usize
                            }
                            0 => (n3 as usize) + ((q as usize).wrapping_add(y)),
                            _ => {
                                match ((y as f32) as i32) % 7 {
                                    ..2 => y - 1000,
                                    ..2 => 5usize + y,
                                    t if 5i32 < 12_345 => y,
                                    _ => (q as f64) as usize,
                                }
                            }
                        };
                        return (q as f32).max((q as f32));
                    }
                }
            }
        }
    }
    match (i32::MAX as u8) {
        ..=1 => (-(x as f32)).mul_add((y as f32) + 0.0, (1e-3f32).max((x as f32))),
        0 if (REALS[y % 7]) >= 3.25 => {
            ((x as f32) * 2.0)
                .max(if (y as f64).is_nan() { (x as f32) } else { (x as f32) })
        }
        4..9 => 7.5f32,
        _ => ((x as f32) / 1.5e5).clamp(-1.5, 2.5),
    }
}

#[vectorize]
fn body_9000095(mut x: i32) -> f64 {
    assert_ne!((x.saturating_add(x)), ({ let u = 0.1f32; x }));
    let mut n2 = 0;
    'l1: while ((if ((x as u16) >= 1u16) == ((x as u32) == 10) {
        return (1e-3f64) - (x as f64)
    } else {
        (x as f32)
    }) <= (0.5f32 / 100.0)) && n2 < 9
    {
        n2 += 1;
        {
            let s = (x as f64) as f64;
            x |= ((x.saturating_sub(x)) + (x + 7i32)) & 63;
            if x == 0 || (7i32.wrapping_mul(x)) % x < 9 {
                break 'l1;
            }
        }
    }
    x = {
        let a = (x as f32)
            / ({
                let s = (x as u8);
                (x as f32)
            });
        x >> 5
    };
    let c = (x as u32);
    'l3: for _ in 0usize..9 {
        let mut n4 = 0;
        loop {
            if n4 >= 5 {
                break;
            }
            n4 += 1;
            if 3i32 == 0 || (x >> 5) % 3i32 < 9 {
                break;
            }
            {
                let s = (((c as f64) % 2.0) / ((c as f64).clamp(-1.5, 1e6))) + 1e-3;
                break;
            }
        }
    }
    ((3.25f64 / (c as f64)).abs()) * 2.0
}

#[vectorize]
fn body_9000096(x: u64) -> u64 {
    let mut n2 = 0;
    let a: f64 = 'l1: loop {
        if n2 >= 9 {
            break (1000i64 << 3) as f64;
        }
        n2 += 1;
        if (x as i64) < (((x as i64) & 15) ^ (0xff_i64 & 7)) {
            break (((x as f64) + 3.25f64).abs());
        }
        {
            let v = ((2u8 >> 3) as f64).clamp(-1.5, 2.5);
            let t = (!(x as usize)) & 63;
        }
    };
    let mut b: i64 = 12_345i64;
    let mut n4 = 0;
    'l3: while n4 < 9 && (((b / 3) as u64) >= ((x & 7) | (1000u64 & 15))) {
        n4 += 1;
        {
            b /= 2;
            let (mut v, a) = ((x as i32) & 63, (b as i32));
        }
    }
    let mut n5 = 0;
    while ((((x as f32) / 100.0) <= (x as f32))
        && ((12_345i32.wrapping_sub((a as i32))) > 3)) && n5 < 9
    {
        n5 += 1;
        {
            b /= 3;
        }
    }
    ((match (if (x as u8) < 2 { false } else { (b > 1) }) {
        true => (x as f32) as u64,
        false => 12_345u64 as u64,
    }) & 15) | ((x & (x.rem_euclid(7))) & 7)
}

#[vectorize]
fn body_9000097(x: f64, y: usize, z: i32) -> f64 {
    let mut x: f32 = match ((z as u32) >> 1) % 7 {
        ..=1 => f32::NAN,
        a if (!(a > 0)) || ((z as u8) != (z as u8)) => (a as f32).min(2.0f32 / 2.0),
        _ => ((x as f32).mul_add(3.25f32, (y as f32))) as f32,
    };
    x *= x.min(x / (x - x));
    let mut t = (
        (if (y as f32) == x { (y as f64) } else { (y as f64) }) + (-(x as f64)),
        (y as f32) + 1e-3,
    );
    match (y as u8) {
        1 | 3 => {
            t.0 = (({
                let b = (z as u64);
                0.1f64
            })
                .max((y as u8) as f64))
                .mul_add(t.0, (-t.0) / 0.5);
            t.1 = ((3.25f32.to_degrees()) / (x.ceil()))
                .max((t.1.max(x)).max(t.1 as f32));
        }
        4..9 => {
            t.1 = 1.5e5f32.copysign(-1.0);
            debug_assert!((y & 5) != ((y & 7) ^ (y & 3)), "as {y}");
        }
        y if ((y as u32) >> (z & 7)) == 0xff => {
            let b: u16 = if ((-t.0) - (if t.0 >= 1e-3 { t.0 } else { t.0 }))
                <= (t.0.trunc())
            {
                (t.0.to_radians()) as u16
            } else {
                0u16
            };
            t.0 = ((100.0f32 + 0.5f32) as f64) / ((t.0 - t.0) - t.0);
        }
        _ => {
            t.1 += ((t.0 / t.0) - (1.5e5f64 as f64)) as f32;
        }
    }
    if ((t.0 * t.0).floor()) == 7.5 {
        (t.0 + t.0)
            / (match (x as u8) % 7 {
                ..2 => t.0,
                1..3 | 6 => t.0,
                _ => t.0,
            })
    } else {
        match ((y as u8) % 2) % 7 {
            0 => t.0.abs(),
            _ => t.0.ceil(),
        }
    }
}

#[njit]
fn help_9000098_0(x: u8) -> u16 {
    let mut u = [
        (x as i32) % 3,
        (x as i32) / 10,
        if (x as i32) >= (x as i32) {
            (x as i32)
        } else if (x > 1) || (x > 127) {
            (x as i32)
        } else {
            5i32
        },
    ];
    (!(u16::MIN.wrapping_mul((x as u16)))).rem_euclid(10)
}
#[vectorize]
fn body_9000098(x: f64, mut y: u32) -> f64 {
    let mut d: bool = (((x as f32).min((x as f32))) * ((x as f32) * (x as f32))) <= 0.1;
    let p = (d as u64) != 7;
    for a in ((x as usize).saturating_sub(10usize)) % 3..=9 {
        match ((d as u8 as f32) as u64) % 7 {
            1..3 | 6 if ((d as i16).abs()) != ((d as i16).wrapping_add((x as i16))) => {
                if x > 2.0 {
                    d &= (d || ((a as i16) <= (d as i16))) && (!((x as f32) >= 1.5e5));
                    continue;
                }
                let (mut v, u) = (
                    (y.min(y))
                        .wrapping_mul({
                            let p = y;
                            y
                        }),
                    (x.min(x)) - (REALS[7usize % 7]),
                );
            }
            1 | 3 => {
                let mut q = (a as i64) as f64;
                y = ((p || p) as u32) - y;
                if (((q as i32) & 63).wrapping_add((p as i32) & 63))
                    < ((d as i32) ^ 2i32)
                {
                    return (x - x) + 1.0;
                }
            }
            2 if ((p as u8 as f32).to_degrees()) <= ((y as f32) % (y as f32)) => {
                d ^= true;
            }
            u if (127u8 - 7u8) < (!(d as u8)) => {
                y |= (y.rotate_left(7)).pow(3);
                continue;
            }
            _ => {
                d = d;
            }
        }
    }
    (((p as u8 as f32) - (d as u8 as f32)) as f64) * 0.5
}

#[vectorize]
fn body_9000099(x: u32, y: bool) -> u64 {
    let t: i32 = i32::MAX & 10;
    let mut p = ((0.0f64.exp_m1()).abs()) - (x as f64);
    if (p as i32) == (7i32 / 2) {
        panic!("with {}", x);
    }
    p += ((p / 100.0f64).tanh()).min((p.min(p)).to_degrees());
    for c in ((t as i64).wrapping_add((x as i64)))
        % 4..(i64::MAX.wrapping_mul((y as i64))) % 10
    {
        for a in (t % 4..(t >> 1) % 6).step_by(3) {
            let a = c;
        }
        let mut q = (7.5f64, p);
        q.0 = ((((y as i16) & 1) | ((c as i16) & 15)) as f64).max(p.sqrt());
    }
    p = ((p + p) % (p / 0.1)) + 2.0f64;
    let mut s: u64 = (((x as u64) ^ 1) & 7)
        + (((1000u64.rotate_left(3)).wrapping_add(((y as u64) & 15) * ((p as u64) & 7)))
            & 7);
    (((s & 7) + (s & 7)).wrapping_add(s.clamp(2, 3))).clamp(2, 3)
}

#[njit]
fn help_9000100_0(x: f64, mut y: i64, mut z: u64, w: f64) -> i32 {
    if ((REALS[(x as usize) % 7]) <= (2.0f64.powi(5))) || false {
        return ((x as i32) - 1000) - (if (w as u16) <= 3 { 1i32 } else { i32::MAX });
    }
    match (u8::MAX.pow(3)) % 7 {
        ..=1 if ((y as f32).is_nan()) & (0xff_i32 <= (x as i32)) => {
            z %= 100;
        }
        1..3 | 6 => {
            y = ((y.wrapping_sub(y)).rotate_left(7)) << 3;
        }
        5.. => {
            z = ((z.wrapping_neg()).rem_euclid(10)).clamp(2, 50);
        }
        _ => {
            z = (((x as f32) as u64).wrapping_sub(if false != (z > 2) { z } else { z }))
                & ((if (y as i32) <= (y as i32) { z } else { z }) - (!z));
        }
    }
    (-((x as f32) as i32)).rotate_left(7)
}
#[vectorize]
fn body_9000100(x: f64, y: u8) -> f32 {
    let mut y = ((x + x)
        .mul_add(
            x * 3.25f64,
            {
                let u = y;
                x
            },
        )) / 1e-3;
    y = x * ((x.mul_add(x, x)).log2());
    let mut n2 = 0;
    'l1: while n2 < 9
        && ((((y as i32) == (y as i32)) || (x >= x)) || ((1.0f32 as f64).is_finite()))
    {
        n2 += 1;
        {
            y /= n2 as f64;
        }
    }
    if true | true {
        return (y as f32);
    } else {
        (-(x as f32)) + ((x as f32) / 1.0f32)
    }
}

#[njit]
fn help_9000101_0(x: f32, y: f64, z: u16, w: f64) -> f32 {
    let d: bool;
    if ((z as u32).saturating_add((x as u32) & (z as u32))) <= 2 {
        d = ((x as i32) >> ((y as i32) & 7)) == 0;
    } else {
        d = w.is_infinite();
    }
    x * x
}
#[njit]
fn help_9000101_1(x: f32, y: f64) -> u32 {
    let mut n1 = 0;
    while (if (y as i8) > (x as i8) { true } else { (y > 7.5) }) && n1 < 9 {
        n1 += 1;
        {
            for s in 2..=0x1f_u8 % 6 {
                {
                    let mut s = ((x * x).sqrt()).clamp(-1.5, 1e6);
                    return 1u32;
                }
            }
        }
    }
    ((0.1f64 - y) as u32) % 10
}
#[vectorize]
fn body_9000101(x: bool, y: i64, z: u8) -> f32 {
    if ((x as u32) as f32) > (f32::INFINITY as f32) {
        let mut b: f64 = REALS[((y as i32) as usize) % 7];
        let c: u64 = u64::MAX.max((f32::NEG_INFINITY as u64).rem_euclid(3));
    } else {
        let mut y: u32 = ((12_345u16.wrapping_mul(5u16)) / 10) as u32;
        let mut b = (((x as u8 as f32).to_radians()) / (x as u8 as f32)) * 1.0;
    }
    let mut y = [(y as f64) - (x as u8 as f64); 3];
    (((z as f32) as f32) - 1e-3) / ((1.0f32 + 0.5f32) + ((z as f32).copysign(1.0)))
}

#[njit]
fn help_9000102_0(x: u64, y: i64) -> f64 {
    let d: i8 = ((((y as i8).wrapping_add(10i8)) & 15) * ((y as i8) & 7))
        .wrapping_sub(
            (((x as i8) & 1) + ((y as i8) & 7)) | ((y as i8).wrapping_mul((x as i8))),
        );
    'l1: for y in 1..((d as usize) | 3) % 10 {
        let mut d = [
            (y as u32).clamp(2, 50),
            if (d > 0x1f) == true { u32::MAX } else { (y as u32) },
            (x as u32).wrapping_sub(2u32),
        ];
    }
    (f64::MIN_POSITIVE / (100.0f64.powi(0))) * ((0i32 as usize) as f64)
}
#[njit]
fn help_9000102_1(x: usize, y: bool) -> usize {
    let mut v = ((help_9000102_0((x as u64), i64::MAX)) / (1.5e5f32 as f64)) as f64;
    'l2: for y in x % 3..=9 {
        let mut a: f64 = ((v as i32) << 1) as f64;
    }
    return (x.abs_diff(x)) | 3;
}
#[vectorize]
fn body_9000102(x: i32, y: f32, z: u32) -> i32 {
    let q: i64;
    if z == 0 || (z / 10) % z < 9 {
        q = (((x as i64) / 2) & 7) * (((i64::MAX & 15) | ((y as i64) & 15)) & 15);
    } else {
        q = (x as i64);
    }
    let mut v = ((match ((x as u64) | (x as u64)) {
        2..=4 => (q & 1) | (q & 15),
        _ => q << 3,
    }) & 15) | (((q & 15) | ((q % 10) & 1)) & 15);
    if ((y + y) as f64).is_infinite() {
        let mut b: i32 = x;
    } else if ((0xff_u64.wrapping_mul((z as u64))).max((0xff_u64 & 1) + (5u64 & 7)))
        > (u64::MIN / ((x as u64) | 1))
    {
        let mut b = ((f64::INFINITY % 1.0).round_ties_even(), ((x as f64) - 1e-3) * 1.0);
        b.0
            += ((if y != 0.1 { b.0 } else { b.0 }) + (-b.1))
                .max(((1e-3f64).abs()) + 3.25);
    } else {
        if ((z & 63) / ((z << 3) | 1)) >= (z.wrapping_sub(u32::MAX)) {
            let mut n4 = 0;
            'l3: while (if y > y { (z > 12_345) } else { false }) && n4 < 9 {
                n4 += 1;
                {
                    let d: f32;
                    if (((q & 7) * (q & 3)).min(2i64)) <= 0 {
                        d = y.min((x as f32));
                    } else {
                        d = if ((x as f64) != 2.0f64) & (true | (q > 12_345)) {
                            y
                        } else {
                            y.trunc()
                        };
                    }
                }
            }
        } else {
            v ^= q.rotate_left(7);
        }
    }
    ((x.wrapping_abs()) / 2).rotate_left(7)
}

#[vectorize]
fn body_9000103(mut x: f64) -> i32 {
    let mut d = ((0.5f32.min((-0.0f32))) - ((x as i32) as f32)) + 0.1;
    x /= ((x.max(x)).ceil()).max(x);
    {
        let mut u = [i64::MAX; 3];
        for d in 0u32..9 {
            for y in 0usize..5 {
                x = ((x - 1e-3).mul_add(x, if x <= x { x } else { x }))
                    .max(
                        if (u16::MAX ^ (x as u16)) == ((y > 2) as u16) {
                            x / x
                        } else {
                            continue
                        },
                    );
            }
        }
    }
    ((x.copysign(1.0)) as i32) & 63
}

#[vectorize]
fn body_9000104(x: i16, y: bool) -> i64 {
    let mut n2 = 0;
    'l1: while ((((x as i64).wrapping_add(0i64)) as f64).is_finite()) && n2 < 9 {
        n2 += 1;
        {
            let mut p: i32 = (n2 as i32).saturating_add((y as i32));
            if (if (7i64.clamp(2, 100)) >= 0xff {
                (y as i64).wrapping_add((y as i64))
            } else {
                continue
            }) >= 5
            {
                return (p as i64) - 3;
            }
            {
                let a: i16;
                if (if ((y as u8 as f64).mul_add(1e-3f64, (x as f64))).is_nan() {
                    p.wrapping_mul(p)
                } else {
                    break
                }) <= 10
                {
                    a = (n2 as i16) / 3;
                } else {
                    a = (x / 2).wrapping_mul(x);
                }
                for v in 0i64..5 {
                    let mut b: f64 = (((x as f64) / (a as f64)).fract()) as f64;
                    b -= (((v as f64) - b) * 1.0f64) - ((1.0f64.max(7.5f64)) as f64);
                    let mut n3 = 0;
                    loop {
                        if n3 >= 3 {
                            break;
                        }
                        n3 += 1;
                        if ((if 7.5f64 < 100.0 { 1u32 } else { 0xff_u32 })
                            .wrapping_add(0u32 as u32)) != (1000u32.pow(2))
                        {
                            break;
                        }
                        {
                            p
                                &= {
                                    let p = (b * b) % (b + b);
                                    if ((v as u32) - 7)
                                        == (match y {
                                            true => (a as u32),
                                            false => (y as u32),
                                        })
                                    {
                                        0i32.abs()
                                    } else {
                                        continue
                                    }
                                };
                        }
                    }
                }
            }
        }
    }
    return (5i64 >> (u32::MAX & 7)) & 63;
}

#[vectorize]
fn body_9000105(x: i32, y: bool) -> i32 {
    if ((5u32 / 7).wrapping_add(((y as u32) & 1) ^ ((y as u32) & 1)))
        < ((0xff_u32 & 15) * ((x as u32) & 3))
    {
        let mut a = (x as f32) % 100.0f32;
        let mut u: i64 = ((y as u8 as f64) as i64) & 12_345;
        let b: f64 = ((a as f64).clamp(-1.5, 0.0)) + (y as u8 as f64);
    } else {
        let a: f64;
        if (if (!x) >= 0xff { (x as f32).min(1e-3f32) } else { 0u32 as f32 }).is_nan() {
            a = (0.1f64.abs()).round();
        } else {
            a = (1e-3f64).min((x as f64));
        }
    }
    let mut n1 = 0;
    while ((false & y) || (1.5e5f32 < 3.25f32)) && n1 < 9 {
        n1 += 1;
        {
            let a: f64 = (-((x as f64) * (x as f64))).to_radians();
            let x = (REALS[(match 7u16 % 7 {
                1 | 3 => 10usize,
                1 | 3 => (y as usize),
                ..2 => 1000usize,
                _ => 2usize,
            }) % 7]) as f32;
        }
    }
    let mut n2 = 0;
    let q: bool = loop {
        if n2 >= 9 {
            break (((x as i64) & 15) + ((y as i64) & 3)) > (x as i64);
        }
        n2 += 1;
        {
            let mut t: f64 = -((!(x as usize)) as f64);
            if (-t) == 0.0 {
                break (0.1f32 >= (1e-3f32));
            }
            return x.rotate_left(1);
        }
    };
    (x.wrapping_add((x as u32) as i32)) << 1
}

#[njit]
fn help_9000106_0(mut x: u8, y: i32, mut z: u32) -> bool {
    let mut n2 = 0;
    let x: i64 = 'l1: loop {
        if n2 >= 9 {
            break ((x as f64) * (x as f64)) as i64;
        }
        n2 += 1;
        if (5u64 > ((x as u64) as u64))
            || (match (x < x) {
                true => 0xff_u16 != (y as u16),
                false => 2.0f64 == (z as f64),
            })
        {
            break (10i64.wrapping_sub((z as i64)));
        }
        {
            z = 0u32;
        }
    };
    (z > 1)
}
#[njit]
fn help_9000106_1(x: f64, y: f64, z: u32) -> i8 {
    let mut s: f64 = match (z.saturating_sub(z)) % 7 {
        4..9 => y * (0.1f64 / y),
        1..3 | 6 => (z as f32) as f64,
        _ => x + (y.fract()),
    };
    s *= ((y + y).copysign(-0.0)) * ((y.sqrt()) + (x.clamp(-1.5, 1e6)));
    return ((2i8.rotate_left(3)) & 1) * (100i8 & 1);
}
#[vectorize]
fn body_9000106(x: f64) -> f64 {
    let mut s: u32 = (x as u32).wrapping_sub((x as u8) as u32);
    let mut n3 = 0;
    while n3 < 9 && (((REALS[(x as usize) % 7]).min(x)) < (x / 0.5)) {
        n3 += 1;
        {
            match ((x as i8).wrapping_sub(3i8)) {
                5.. => {
                    if (1u32 > 12_345) || (f32::NEG_INFINITY != 1.0f32) {
                        continue;
                    }
                }
                ..=1 => {
                    let a: f32;
                    if ((s & s) % 10) <= 7 {
                        a = x as f32;
                    } else {
                        a = ((1e-3f32).min((s as f32))) % 3.25;
                    }
                    let s: f32 = (1.5e5f32
                        + ({
                            let x = (x as i32);
                            a
                        }))
                        .abs();
                    return x;
                }
                ..=1 if ((1e-3f64) / x) == 1e-3 => {
                    s = s.clamp(2, 3);
                    if (1.0f64 - x) >= (REALS[0xff_usize % 7]) {
                        continue;
                    }
                    s = ((s ^ s).clamp(2, 50)) & (s.count_ones());
                }
                p if ((p as i32).wrapping_sub((s as i32)))
                    != ((i32::MAX & 3) * ((p as i32) & 15)) => {
                    s = ((7u32.rem_euclid(7)) & 63).saturating_sub((x.abs()) as u32);
                }
                _ => {
                    s = (((x as usize) as u32).wrapping_neg()).rotate_left(1);
                    return REALS[(((s as usize) & 7) | ((x as usize) & 3)) % 7];
                }
            }
        }
    }
    ((x as f64).min(x as f64)).signum()
}

#[vectorize]
fn body_9000107(x: u32) -> u32 {
    let mut d = (
        match ((x as usize) as u16) % 7 {
            ..=1 => (x as f32) as i32,
            ..=1 => (x as i32) ^ (x as i32),
            5.. => (x as i32) / 7,
            _ => (x as i32).clamp(2, 50),
        },
        match ((10u32 & 1) | (5u32 & 1)) % 7 {
            u if ((x as i64).wrapping_mul((x as i64))) > 2 => (u as f32).ceil(),
            1..3 | 6 if ((x as f32) as f32) > (100.0f32.abs()) => (x as f32).floor(),
            0 if (x.wrapping_add(x)) <= (x.wrapping_add(x)) => (x as f32) + (x as f32),
            _ => (x as i32) as f32,
        },
    );
    let mut p: f64 = (x as f64).trunc();
    for s in ((p as u8).saturating_sub(u8::MAX)) % 3..9 {
        if (1000i16 >> 1) <= (!(x as i16)) {
            break;
        }
    }
    (x & 3) ^ (((x & 63) | 3) & 7)
}

#[vectorize]
fn body_9000108(x: u32, y: i32) -> u32 {
    let (mut q, t) = ((x as f64), (y.wrapping_sub(y)).wrapping_mul(y as i32));
    match (x.abs_diff(u32::MAX)) % 7 {
        1..3 | 6 => {
            q = q.min((q.max(q)) / 3.25);
        }
        ..2 => {
            q -= ((y / 2) as f64) as f64;
        }
        b if ((q as usize).wrapping_sub((t as usize))) < 5 => {
            q *= ((2.0f64 * q) - 7.5) + (q * 100.0);
        }
        _ => {
            q
                += (match ((q as u8) & 10u8) {
                    4..9 => 3u32 as f64,
                    0 => 0.5f64,
                    _ => q * q,
                })
                    .abs();
        }
    }
    if 0u64 == (if x == 0 || x / x < 9 { (q as u64) } else { (t as u64) }) {
        x
    } else {
        x % 3
    }
}

#[njit]
fn help_9000109_0(x: u32, y: f64) -> u32 {
    let mut a = (({
        let b = (y as i32);
        (b as i8)
    })
        .clamp(2, 3))
        .max(((y as i32) as f64) as i8);
    for b in (0u32..9).step_by(2) {
        if (b as i64) != 0 && (12_345i64.rotate_left(3)) % (b as i64) > 2 {
            a = a.wrapping_add((((a & 3) ^ (7i8 & 7)) ^ 7) | 0);
        } else {
            a = ((0.5f64 as i8).wrapping_sub(a ^ 7))
                .wrapping_sub(
                    match (((b as i32) & 3) + ((y as i32) & 1)) {
                        4..9 => a % 3,
                        5.. => (a & 7) * (a & 3),
                        2 => a | 3,
                        _ => a / 2,
                    },
                );
        }
    }
    (x.wrapping_mul(x.saturating_add(x)))
        .wrapping_add((x.rotate_left(1)).wrapping_sub(0xff_u32))
}
#[njit]
fn help_9000109_1(x: f64, y: f64, z: u32) -> f64 {
    let u: f64 = (y.floor()) / (((x as i32) as f64) + 1.5e5);
    if x.is_infinite() {
        let b = (z as u64);
    }
    ((x * 0.5f64) % (2.0f64 * y)).min((u.round()) + (y - y))
}
#[vectorize]
fn body_9000109(x: f64, y: f64) -> f64 {
    if ((((x as u8).min((x as u8))) & 15) ^ (127u8 & 3)) != ((y as u8).rem_euclid(3)) {
        let mut c: f32 = (((x as f32).min((x as f32))).min(100.0f32)).copysign(-1.0);
        c = -((match (c as usize) {
            b if (x > 2.0) != (y > 1e-3) => x,
            ..=1 => x,
            ..2 => y,
            _ => y,
        }) as f32);
    } else {
        let t = if ((x.max(x)).sqrt()).is_nan() {
            ((y as i16).rotate_left(7)) & 63
        } else if ((-2.0f32) < (x as f32))
            && ((if u64::MAX < (y as u64) { false } else { false })
                != (if !(y > 2.0) { return y } else { false }))
        {
            ((y > 0.1) as i16) / 10
        } else {
            (x as i16)
        };
        let mut x = (y as u8);
        x /= 2;
    }
    if (((x as u32) & 1) + (1u32 & 3)) > (3u32 & (x as u32)) {
        let mut n2 = 0;
        'l1: loop {
            if n2 >= 9 {
                break;
            }
            n2 += 1;
            {
                let mut n3 = 0;
                let p: f32 = loop {
                    if n3 >= 5 {
                        break ((x as f32).fract()).powi(-1);
                    }
                    n3 += 1;
                    if ((y as i32) | 3) < 7 {
                        break (f32::EPSILON.mul_add((y as f32).ceil(), (y as f32)));
                    }
                    {
                        if (y + y) >= (3.25f64 * x) {
                            break (y as f32);
                        }
                    }
                };
            }
        }
        if (((x as i32).clamp(2, 50)).wrapping_sub((x as i32) as i32)) < (x as i32) {
            let p: i32 = 5i32;
        } else if ((std::f64::consts::PI + y) > 0.0)
            || (!(if (x > 1.0) & (x > 0.0) { true } else { (y > 1.0) }))
        {
            let x: u32 = ((match (y as i64) % 7 {
                0 => 0.0f64,
                5.. => x,
                _ => x,
            }) as i16) as u32;
        } else {
            let mut b = y == (0.5f64 - y);
            return x;
        }
    } else {
        let mut x = (((x as f32).mul_add((y as f32), (y as f32)))
            - (f32::MAX.clamp(-1.5, 2.5)))
            * ((f32::NEG_INFINITY.fract()).copysign(-1.0));
        return (0.0f64 * 3.25f64) as f64;
    }
    (!((y as i64) >> 1)) as f64
}

#[njit]
fn help_9000110_0(x: i32, y: f64) -> i32 {
    let mut d: f64 = ((y * y) % ((x as f32) as f64))
        .mul_add(
            (y * 1e-3) * ((y as usize) as f64),
            match ((y as i64) >> 3) {
                0 => y + 100.0f64,
                2..=4 if (y / 1e-3) == (i64::MAX as f64) => y,
                _ => (y as i64) as f64,
            },
        );
    (({
        let s = 3.25f64;
        x
    })
        .wrapping_mul(
            match 127u8 {
                1 | 3 => x,
                4..9 => x,
                2 => x,
                _ => x,
            },
        )) >> 1
}
#[vectorize]
fn body_9000110(x: bool) -> bool {
    'l1: for u in 0i32..9 {
        let mut n2 = 0;
        while (0.5f64 < ((x as u8 as f64) + f64::MIN_POSITIVE)) && n2 < 5 {
            n2 += 1;
            {
                let mut c: f64 = if ((u as u32)
                    .saturating_add(12_345u32.wrapping_add(12_345u32))) < (u as u32)
                {
                    (2.0f64.max(1e-3f64)) as f64
                } else {
                    if !(match x {
                        true => x,
                        false => x,
                    }) {
                        -(u as f64)
                    } else {
                        (u as f64)
                    }
                };
            }
        }
        break;
    }
    match (i32::MAX.saturating_add((x as i32))) {
        s if ({
            let x = (x as i64);
            (x as f64)
        }) <= (s as f64) => x,
        1 | 3 => {
            if ((x as u8 as f64).floor()) > ((x as u8 as f64) as f64) {
                x
            } else {
                (x as u8 as f32) == (x as u8 as f32)
            }
        }
        1 | 3 => (!x) || (3.25f64 >= (x as u8 as f64)),
        _ => ((x as u64).wrapping_mul((x as u64))) < 1u64,
    }
}

#[vectorize]
fn body_9000111(x: f64, y: bool, z: f64) -> f32 {
    let a = (x as u32) + (((y as i32) * 12_345) as u32);
    let mut u = (
        match ((z as usize).max((a as usize))) {
            1..3 | 6 => if (x as usize) != usize::MAX { (z as i32) } else { (y as i32) }
            _ => 0i32.rotate_left(1),
        },
        {
            let p = (y as u16) + 12_345;
            12_345usize
        },
    );
    u.0 = if (-z).is_nan() {
        (if u.0 > 5 { x } else if u.0 <= u.0 { x } else { x }) as i32
    } else {
        ({
            let d = x;
            u.0
        }) & 63
    };
    let mut n2 = 0;
    'l1: while n2 < 9
        && (y | (((y as u16) as i64) <= ((y as i64).wrapping_add((y as i64)))))
    {
        n2 += 1;
        {
            u.0 &= ((u.0 / 10) << 5) + ((u.0.saturating_add(u.0)).max(12_345i32));
        }
    }
    ((-0.5f32).clamp(-1.5, 0.0)).powf((z as f32))
}

#[vectorize]
fn body_9000112(x: usize, y: f64, z: i64) -> u8 {
    let mut q: i64 = ((0.1f32 % (y as f32)) as i64) / 3;
    let mut y: f64 = ((y / 100.0).powi(-1)) - y;
    let mut n1 = 0;
    while (y.is_finite()) && n1 < 9 {
        n1 += 1;
        {
            for d in ({
                let s = q;
                z
            }) % 3..=5 {
                let mut d = [5i64 % 7, (1000i64 & 15) | (z & 15), n1 as i64];
                y = ((y + y).max(0.1f64 + 1e-3)).clamp(-1.5, 1e6);
                let mut n2 = 0;
                while n2 < 3 && (((BYTES[x % 7]) & 63) == (u8::MAX & 63)) {
                    n2 += 1;
                    {
                        d[2] = (((y as i64) & 7) + (((d[1] & 15) * (d[1] & 15)) & 3))
                            .saturating_sub(
                                if q != 1000 { d[0] << 1 } else { d[2].wrapping_add(d[1]) },
                            );
                        let b: f32;
                        if (((z as u64).saturating_add((x as u64)))
                            .wrapping_add((x as u64) >> 1)) == (y as u64)
                        {
                            b = ((q as f32).clamp(-1.5, 2.5)) as f32;
                        } else {
                            b = n1 as f32;
                        }
                        break;
                    }
                }
            }
        }
    }
    (match (z as u64) % 7 {
        2..=4 if ((y as i16) as f64) != ((z as f32) as f64) => (x as u8) << 1,
        _ => (q as u8),
    })
        .wrapping_mul(
            (match (q as i8) {
                2..=4 if false && (z > 5) => 2u64,
                _ => (x as u64),
            }) as u8,
        )
}

#[njit]
fn help_9000113_0(x: i32) -> i32 {
    let t = ((((x as i16) as i32) / 7) & 15)
        ^ ((!(if (x > 5) | (x > 7) { x } else if 1.0f32.is_finite() { x } else { x }))
            & 7);
    let mut x = (((x as i16) & 7) | (((t as i16).clamp(2, 50)) & 15)).clamp(2, 50);
    t
}
#[vectorize]
fn body_9000113(x: bool, y: u32, z: u8, w: f64) -> f32 {
    let mut n1 = 0;
    while true && n1 < 9 {
        n1 += 1;
        {
            let mut v = [(w as i32), n1 as i32, (w as i32).wrapping_mul(3i32)];
        }
    }
    let b = (w as f32);
    let mut p = [
        {
            let u = b;
            b
        },
        b - b,
        b,
    ];
    let mut y = i32::MAX;
    let mut b = ((y.clamp(2, 50)).wrapping_add(x as i32))
        .wrapping_sub(if (b.copysign(-1.0)) >= 1.5e5 { y & y } else { y % y });
    let mut c: f32 = ((-p[1]) * (p[0] * 7.5)).ceil();
    p[1]
}

#[vectorize]
fn body_9000114(x: u32) -> i64 {
    for b in 0..=((x as usize) * 2) % 10 {
        let mut a: i64 = {
            let s = (f64::INFINITY as u64) | 5;
            ({
                let y = x;
                (x as i64)
            })
                .clamp(2, 50)
        };
        'l1: for q in 0usize..5 {
            for p in 0u8..3 {
                a = ((12_345i32.saturating_sub((p as i32))) as i64)
                    .wrapping_mul(
                        if ((p as i32) - i32::MIN) >= (q as i32) {
                            a * a
                        } else {
                            a % 10
                        },
                    );
            }
            a *= (a % 10) & 63;
            return ({
                let u = x;
                a
            })
                .min(a as i64);
        }
    }
    ((x as i64) / 3).wrapping_mul(((x as i64) ^ 12_345).abs())
}

#[njit]
fn help_9000115_0(x: u32, mut y: f64, z: i32) -> i64 {
    let mut n2 = 0;
    'l1: while (!(x > 0xff)) && n2 < 9 {
        n2 += 1;
        {
            y = (((0u32 ^ 5) & 7)
                ^ ((match (z as i64) % 7 {
                    s if false && (s > 7) => x,
                    1..3 | 6 => x,
                    2..=4 => x,
                    _ => x,
                }) & 15)) as f64;
        }
    }
    ((y as i64) / 3).wrapping_abs()
}
#[vectorize]
fn body_9000115(x: usize, mut y: u8) -> u32 {
    y |= ((!y).wrapping_neg()).wrapping_mul((y ^ y) & (7u32 as u8));
    match (0.5f64 as i8) {
        ..2 => {
            y = BYTES[((10usize << 5).wrapping_mul(x | 1000)) % 7];
        }
        2..=4 => {
            y = ((y >> 5) & 3) % 7;
        }
        _ => {
            y = y;
        }
    }
    (y as u32)
}

#[njit]
fn help_9000116_0(x: u8, y: f64) -> f64 {
    let mut t: f64 = ((y.fract()).max(y.powi(3))).max((y.sqrt()) / 0.1);
    'l1: for a in (0u32..9).step_by(2) {
        t = y;
    }
    y
}
#[njit]
fn help_9000116_1(x: u32, y: i32, z: f64) -> u16 {
    let x: f64 = ((2.0f64 * z).sqrt()).max((z % 2.0) * 0.0);
    if ((y as u32) < 12_345) || ((x.mul_add(z, z)).is_infinite()) {
        let mut y: bool = (((y & 7) ^ (y & 3)) > ((x as u32) as i32)) || ((y | y) <= 7);
    }
    return 1u16;
}
#[vectorize]
fn body_9000116(x: i32, y: i32, mut z: bool, w: f32) -> i32 {
    z = (!((y as u32) < 10)) | (((x as i64).wrapping_mul((z as i64))) <= 10);
    z = (!((z as u8 as f64) as i32)) == (y & 0xff);
    if !z {
        if (y as u64) == 0 || (5i64 as u64) % (y as u64) < 9 {
            match ((y as u8).rem_euclid(10)) % 7 {
                1..3 | 6 if (y.clamp(2, 100)) == 5 => {
                    z &= ((1.0f64 + 0.5) as i16) == 7;
                }
                1..3 | 6 => {
                    z
                        &= ((127u8 as u8) < u8::MIN)
                            && (((1e-3f64) - (x as f64))
                                > ((x as f64) / (z as u8 as f64)));
                }
                1..3 | 6 if (std::f64::consts::PI as f32) == ((w as i64) as f32) => {
                    z ^= true;
                }
                _ => {
                    z
                        ^= ((x as u32) < (((x as u32) & 3) + ((z as u32) & 3)))
                            || (if (y >> 5) < (y.wrapping_mul(y)) {
                                5u64 != 0 && (z as u64) % 5u64 > 2
                            } else {
                                0i64 != 0 && 1i64 % 0i64 > 2
                            });
                }
            }
        } else if ((f32::NEG_INFINITY * w) + w).is_infinite() {
            z ^= (((x.wrapping_abs()) & 1) ^ ((x % 10) & 7)) < (x.wrapping_add(y));
        } else {
            z ^= (x as u8) == 0 || (10u8.max((w as u8))) / (x as u8) < 9;
        }
    } else {
        z = (if (((z as u32) & 3) | ((z as u32) & 3)) >= (10u32 & 12_345) {
            return x & 63
        } else {
            w - w
        }) != 2.0;
    }
    (((x.max(x)) | 3) & 15) | ((((x & 7) * (10i32 & 3)) ^ ((y & 15) ^ (y & 7))) & 1)
}

#[vectorize]
fn body_9000117(x: f32, y: bool, z: i32) -> f32 {
    let mut n1 = 0;
    while n1 < 9
        && ((if (x.is_nan()) || (2usize > (z as usize)) {
            return x * x
        } else {
            (z as f64)
        }) == (0.1f64.trunc()))
    {
        n1 += 1;
        {
            let mut q: f32 = 0.5f32;
            let mut n3 = 0;
            'l2: while ((z as f64) == (q as f64)) && n3 < 5 {
                n3 += 1;
                {
                    if (({
                        let s = 3.25f64;
                        z
                    }) <= 1000) && false
                    {
                        q = -(-(x.mul_add(0.1f32, x)));
                        let mut x = (y as u8 as f64) / 1.5e5;
                        continue;
                    } else if (((y as i64) == 12_345) as usize) > 10 {
                        let (mut p, b) = (1e-3f64, (z * 7) >> (z as u32));
                        if (p.round()) != (p.mul_add(1.0f64, p)) {
                            continue;
                        }
                    } else {
                        q = if ((if y ^ y { (x as f64) } else { 1.5e5f64 })
                            - ((x as f64).min((q as f64))))
                            >= (if (z as usize) <= 7 { (q as f64) } else { (z as f64) })
                        {
                            x
                        } else if ((n3 as u8) > ((y as u8) | 2))
                            | (0i64 == 0 || ((x as i64) & (z as i64)) % 0i64 < 9)
                        {
                            n1 as f32
                        } else {
                            (3usize as f32) / (q / 1.5e5)
                        };
                        for y in 0u32..=3 {
                            q *= -(x.round());
                        }
                    }
                }
            }
            break;
        }
    }
    return (x.mul_add(x, 0.5f32)).recip();
}

#[njit]
fn help_9000118_0(x: bool, y: f64) -> f64 {
    let mut u = (((x as u8 as f32).clamp(-1.5, 1e6)) as u32).clamp(2, 3);
    ((if (x as u8 as f32).is_finite() {
        (y as i32)
    } else if (x as i8) != 0 && (x as i8) % (x as i8) > 2 {
        0i32
    } else {
        (y as i32)
    }) as u32) as f64
}
#[njit]
fn help_9000118_1(x: bool, y: f64) -> u32 {
    if ((i64::MIN.wrapping_add((y as i64))).saturating_sub(100i8 as i64)) <= (y as i64) {
        let mut p = (if ((x as i64) == 0 || 0xff_i64 / (x as i64) < 9)
            & ((y as i64) == (x as i64))
        {
            y as f32
        } else if !((x as i64) == (x as i64)) {
            (x as u8 as f32).max((y as f32))
        } else {
            (x as u8 as f32) % 0.1f32
        }) - (((y as f32).trunc()) - ((y as f32).powi(0)));
    } else {
        let mut n1 = 0;
        while (!x) && n1 < 9 {
            n1 += 1;
            {
                let mut p = (match ((y as i32).rotate_left(3)) % 7 {
                    1 | 3 => y.mul_add(y, y),
                    ..=1 => y + 2.0,
                    t if (0.0f64 as usize) != ((x as usize) & 3) => y,
                    _ => y + 1.5e5f64,
                }) as f64;
            }
        }
    }
    if (y + 7.5) > 100.0 {
        return (i32::MAX * 12_345i32) as u32;
    } else {
        ((x as u32) / ((x as u32) | 1)).wrapping_mul((y as u32) & 5)
    }
}
#[vectorize]
fn body_9000118(x: f64, y: f64, z: i64, w: f64) -> f64 {
    let mut c = [(x as i32).wrapping_add((z as i32)), (z as i32) % 2, 0i32 & (y as i32)];
    let mut x: i64 = (if ((y as f32).max((x as f32))) < (7.5f32 + 1.5e5) {
        12_345i64
    } else {
        z.clamp(2, 100)
    })
        .abs();
    if !((c[0] * 1000) < (c[2].min(0i32))) {
        if !(c[2] <= ((z as f32) as i32)) {
            c[1] = ((c[1].wrapping_add(c[2])) + (c[2] - 5)) << 3;
            c[1]
                ^= ((if (y > 3.25) | (x > 2) { c[2] } else { c[0] }) + (!c[0]))
                    .saturating_add(
                        match ((z as u8).wrapping_neg()) % 7 {
                            4..9 => c[0] - c[0],
                            s if c[2] >= (c[2].rem_euclid(3)) => 12_345u64 as i32,
                            _ => if true && (w > 1.0) { 1000i32 } else { c[1] }
                        },
                    );
        } else {
            c[2] ^= c[2];
        }
    } else {
        c[1] ^= ((0.1f32 + (w as f32)) as i32).saturating_add((c[2] - c[2]).abs());
    }
    return (0.0f32 as f64) / (REALS[usize::MIN % 7]);
}

#[njit]
fn help_9000119_0(x: u32, y: usize, z: f32) -> u32 {
    let mut p = (((y as i32) * (z as i32)).wrapping_add((z as i32))) | 7;
    (p as f32) as u32
}
#[vectorize]
fn body_9000119(x: i16, y: f64, z: i16) -> u64 {
    let a = (z as i64) >= (y as i64);
    for d in 0usize..9 {
        if (((z as u8).rem_euclid(10)) as f64) > (y.copysign(-0.0)) {
            return (z as u64);
        }
        {
            if ((d as u8) / 3u8) == ((z as u8) | 1) {
                panic!("with {}", y);
            }
            let mut n1 = 0;
            while n1 < 5
                && ((((x as f32) * (a as u8 as f32)).is_finite())
                    && (match (y as u64) {
                        q if (y.recip()) != 1.0 => 3i32 <= (q as i32),
                        1 | 3 => y.is_nan(),
                        5.. if (y == 1.5e5) | (10i8 < (x as i8)) => a && a,
                        2 => if !a { a } else { false }
                        _ => (z as i32) <= 1000i32,
                    }))
            {
                n1 += 1;
                {
                    if (0xff_i32.wrapping_mul((z as i32))) == (y as i32) {
                        panic!("with {}", z);
                    }
                    let mut a = (((a as u8 as f32).round()) % 0.1f32).powi(2);
                }
            }
            let mut d = ((y as u8) as f64) + ((y - 0.0) * 1.5e5);
        }
        'l2: for d in (1i64.max((a as i64))) % 3..=5 {
            let mut n3 = 0;
            loop {
                if n3 >= 3 {
                    break;
                }
                n3 += 1;
                {
                    let mut y = -((y.abs()) / (y.max(y)));
                    return n3 as u64;
                }
            }
        }
    }
    (x as u64)
}

bodies! {
    body_9000000(i16 0) by reference;
    body_9000001(f32 0, f64 1, f64 2, i32 3) by reference;
    body_9000002(u32 0, f32 1, f64 2) by reference;
    body_9000003(f64 0, usize 1) by reference;
    body_9000004(i32 0) by scalar;
    body_9000005(f64 0, u32 1) by reference;
    body_9000006(f64 0, i32 1, u32 2) by reference;
    body_9000007(i16 0) by reference;
    body_9000008(u64 0) by reference;
    body_9000009(bool 0, f64 1) by reference;
    body_9000010(f32 0, i32 1) by reference;
    body_9000011(u8 0, usize 1) by reference;
    body_9000012(bool 0) by reference;
    body_9000013(i32 0) by reference;
    body_9000014(i64 0, u32 1, i32 2) by reference;
    body_9000015(f64 0, bool 1) by reference;
    body_9000016(i64 0) by reference;
    body_9000017(i16 0, f64 1) by reference;
    body_9000018(i32 0, bool 1) by reference;
    body_9000019(f64 0, i16 1, i32 2) by reference;
    body_9000020(f64 0, bool 1, f64 2, f64 3) by reference;
    body_9000021(f64 0, i32 1) by reference;
    body_9000022(i64 0, i64 1, i64 2, i16 3) by reference;
    body_9000023(u64 0) by reference;
    body_9000024(i64 0, f32 1, f32 2) by reference;
    body_9000025(u32 0) by reference;
    body_9000026(i32 0, usize 1) by scalar;
    body_9000027(u16 0) by scalar;
    body_9000028(u32 0) by reference;
    body_9000029(f64 0, i32 1, f32 2, i32 3) by reference;
    body_9000030(i32 0, usize 1, bool 2) by reference;
    body_9000031(bool 0, f64 1) by reference;
    body_9000032(u32 0, f64 1, f32 2, i64 3) by reference;
    body_9000033(i64 0, u32 1, f64 2, bool 3) by reference;
    body_9000034(usize 0, f64 1, u32 2) by reference;
    body_9000035(f64 0, i32 1, i32 2) by reference;
    body_9000036(u64 0) by reference;
    body_9000037(i32 0, u64 1, f32 2, usize 3) by reference;
    body_9000038(f64 0, i64 1, u32 2) by reference;
    body_9000039(f64 0, f64 1) by reference;
    body_9000040(f32 0, i16 1, i64 2) by reference;
    body_9000041(f64 0, f32 1) by reference;
    body_9000042(i64 0, f32 1, f64 2) by reference;
    body_9000043(i8 0, i32 1, i16 2) by reference;
    body_9000044(f64 0, u32 1) by reference;
    body_9000045(f64 0, f64 1) by scalar;
    body_9000046(f32 0, u32 1, f64 2, i32 3) by reference;
    body_9000047(f32 0, u8 1) by reference;
    body_9000048(f64 0, f64 1, f64 2) by reference;
    body_9000049(bool 0) by reference;
    body_9000050(f64 0, f32 1) by reference;
    body_9000051(u32 0, f64 1) by reference;
    body_9000052(i32 0, bool 1, u8 2) by reference;
    body_9000053(i64 0, f32 1) by reference;
    body_9000054(f64 0) by reference;
    body_9000055(i64 0, bool 1, f32 2, i64 3) by reference;
    body_9000056(i64 0, f64 1) by reference;
    body_9000057(f64 0, f64 1) by reference;
    body_9000058(u16 0, f64 1) by reference;
    body_9000059(i64 0) by reference;
    body_9000060(i32 0, u64 1, i32 2) by reference;
    body_9000061(i32 0, i64 1) by reference;
    body_9000062(usize 0, f32 1) by reference;
    body_9000063(f64 0) by reference;
    body_9000064(bool 0, u64 1) by reference;
    body_9000065(f64 0, u32 1) by reference;
    body_9000066(f64 0, usize 1) by reference;
    body_9000067(bool 0, i32 1) by reference;
    body_9000068(i64 0, f32 1, f64 2) by scalar;
    body_9000069(f64 0, u32 1, usize 2) by reference;
    body_9000070(i32 0, bool 1, f32 2) by reference;
    body_9000071(f64 0, i64 1, u32 2) by reference;
    body_9000072(f32 0) by reference;
    body_9000073(f64 0) by reference;
    body_9000074(f32 0, f32 1) by scalar;
    body_9000075(u64 0, u8 1, f32 2) by reference;
    body_9000076(i32 0, f32 1) by reference;
    body_9000077(bool 0, bool 1, f32 2) by reference;
    body_9000078(i64 0, u32 1) by reference;
    body_9000079(u64 0, u64 1) by reference;
    body_9000080(f32 0, f64 1) by reference;
    body_9000081(f64 0, f64 1) by reference;
    body_9000082(f64 0, f64 1) by scalar;
    body_9000083(u64 0, usize 1) by reference;
    body_9000084(i32 0, u32 1, i8 2) by reference;
    body_9000085(f64 0, i32 1, bool 2) by reference;
    body_9000086(u64 0, u8 1) by reference;
    body_9000087(f64 0, f32 1) by reference;
    body_9000088(u16 0, f64 1, i32 2) by reference;
    body_9000089(u32 0) by reference;
    body_9000090(u32 0, i16 1, f64 2) by reference;
    body_9000091(u8 0, i64 1, u64 2) by reference;
    body_9000092(i32 0, f64 1) by reference;
    body_9000093(f64 0, i64 1, i64 2, u8 3) by reference;
    body_9000094(u64 0, usize 1) by reference;
    body_9000095(i32 0) by reference;
    body_9000096(u64 0) by reference;
    body_9000097(f64 0, usize 1, i32 2) by reference;
    body_9000098(f64 0, u32 1) by reference;
    body_9000099(u32 0, bool 1) by scalar;
    body_9000100(f64 0, u8 1) by scalar;
    body_9000101(bool 0, i64 1, u8 2) by reference;
    body_9000102(i32 0, f32 1, u32 2) by reference;
    body_9000103(f64 0) by reference;
    body_9000104(i16 0, bool 1) by reference;
    body_9000105(i32 0, bool 1) by reference;
    body_9000106(f64 0) by reference;
    body_9000107(u32 0) by reference;
    body_9000108(u32 0, i32 1) by reference;
    body_9000109(f64 0, f64 1) by reference;
    body_9000110(bool 0) by reference;
    body_9000111(f64 0, bool 1, f64 2) by scalar;
    body_9000112(usize 0, f64 1, i64 2) by reference;
    body_9000113(bool 0, u32 1, u8 2, f64 3) by reference;
    body_9000114(u32 0) by reference;
    body_9000115(usize 0, u8 1) by reference;
    body_9000116(i32 0, i32 1, bool 2, f32 3) by reference;
    body_9000117(f32 0, bool 1, i32 2) by reference;
    body_9000118(f64 0, f64 1, i64 2, f64 3) by reference;
    body_9000119(i16 0, f64 1, i16 2) by reference;
}
