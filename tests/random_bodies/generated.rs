// Written by `BLESS=1 cargo test -p numkern-macros bodies`.

use numkern::prelude::*;
use super::*;

#[vectorize]
fn body_9000000(x: i16) -> usize {
    let d = ((((1i64.rem_euclid(10)) & 1) | ((7i64 & 63) & 7)) & 7)
        * ((((x as u16) as i64) / 10) & 7);
    let d = ((d as f64) - 3.25) / (((d as f64).to_degrees()).to_degrees());
    (((x as f32).clamp(-1.5, 2.5)) % (d as f32)) as usize
}

#[vectorize]
fn body_9000001(x: f32, y: f64, z: f64, w: i32) -> f32 {
    let mut p = z;
    if ((x.recip()) * (x * x)) == 1.5e5 {
        let mut s: f64 = ((p.floor()) / 0.5) / y;
        p = f64::EPSILON;
        let mut q = ((w >= w) as u64) > 12_345;
    }
    let mut d = (
        ((x as u32).wrapping_add((w as u32))).max(((w as u32) & 1) ^ (u32::MAX & 15)),
        (if p.is_infinite() { x } else { x }).mul_add(7.5f32.to_radians(), x),
    );
    x
}

#[vectorize]
fn body_9000002(x: u32, y: f32, z: f64) -> i32 {
    let mut n2 = 0;
    'l1: while ((((y as u64) % 3) >= ((y as u64).wrapping_mul((x as u64)))) || (x > 10))
        && n2 < 9
    {
        n2 += 1;
        {
            if (n2 as f64) >= 0.1 {
                break;
            }
        }
    }
    match (BYTES[(z as usize) % 7]) % 7 {
        5.. => (z.max(z)) as i32,
        _ => (3u8.wrapping_add((z as u8))) as i32,
    }
}

#[vectorize]
fn body_9000004(x: i32) -> f64 {
    let mut d = (((x as f64).sqrt()).min(1.0f64 % 0.0)) - (((x as f64).trunc()) * 1.0);
    for s in ((x as usize) * 3) % 4..(x as usize) % 10 {
        d = d.abs();
        for _ in (((s as f32) as i32) % 4..(x ^ 7) % 6).step_by(1) {
            d
                %= (((d as u32) | 3u32) as f64)
                    .min(((s as u32) as f64).mul_add(d % d, d - 1.5e5f64));
        }
    }
    d
}

#[vectorize]
fn body_9000005(x: f64, y: u32) -> f64 {
    let y = (y as i64);
    let mut n2 = 0;
    'l1: while (!(((y as i32) >> 3) <= 7)) && n2 < 9 {
        n2 += 1;
        {
            let mut p = (((y as i32) ^ (x as i32)) + 12_345) + ((-(y as i32)) * 2);
            break 'l1;
        }
    }
    ((REALS[(y as usize) & 7]).mul_add(100u8 as f64, x)) % ((x.ceil()).round())
}

#[vectorize]
fn body_9000006(x: f64, y: i32, mut z: u32) -> i64 {
    let mut n2 = 0;
    'l1: while n2 < 9 && ((((x as f32) / 0.0f32) / 0.5) >= (y as f32)) {
        n2 += 1;
        {
            z >>= 1;
            continue;
        }
    }
    let mut a = ((z % 7) as usize) * 3;
    z
        *= (match (-(a as i8)) {
            2 if ((z as u64) - 10) > ((z as u64).rem_euclid(10)) => z,
            2 => {
                let y = 12_345u16;
                z
            }
            q if ((y as f32) * 0.5) <= 1.5e5 => z & z,
            1 | 3 => z.wrapping_mul(z),
            _ => z,
        })
            .rem_euclid(3);
    (((x as i64) * 1000) >> (z.wrapping_add(z)))
        .wrapping_mul(
            ((a as i64).wrapping_add((a as i64))).saturating_add((x as u8) as i64),
        )
}

#[vectorize]
fn body_9000007(x: i16) -> u8 {
    let mut x = (((x as usize) as f64) + 0.1)
        .max({
            let p = {
                let q = f64::EPSILON;
                (-0.0f32)
            };
            f64::NAN.recip()
        });
    x *= (((x as i32) as f64) / (if (x as u8) <= 7u8 { x } else { x })).round();
    for q in ((BYTES[(x as usize) % 7]) % 4..=((x as u8) << 3) % 10).step_by(1) {
        'l1: for _ in (2..((q as i32) as u8) % 6).rev() {
            x
                *= ((match (x as i32) % 7 {
                    5.. => x,
                    4..9 if i64::MAX <= (x as i64) => x,
                    a if !false => x,
                    _ => 3.25f64,
                }) * (x.max(x))) + 2.0;
        }
    }
    (x as u8)
}

#[vectorize]
fn body_9000008(x: u64) -> i32 {
    if true ^ (!(if 1.0f64 < (x as f64) { return (x as i32) } else { true })) {
        let d: f32;
        if ((x > 3) || ((x as f32) < (x as f32)))
            | (1000i32 == 0
                || (if (x > 0) | (x > 1000) { (x as i32) } else { 1i32 }) % 1000i32 < 9)
        {
            d = (x as f32);
        } else {
            d = ((x as f32) as f64) as f32;
        }
        if (((d as f64) / 1.5e5f64) <= ((d as i16) as f64)) ^ ((127u8 >> 1) == 100) {
            let mut n2 = 0;
            'l1: while false && n2 < 9 {
                n2 += 1;
                {
                    let mut u = (x as f64);
                }
            }
        }
    }
    (((x as i32) / 7) | (((x as i32) & 3) * ((x as i32) & 1))) / 7
}

#[vectorize]
fn body_9000009(x: bool, mut y: f64) -> i32 {
    y -= ((y / 7.5) + y) / (((x as u64) as u64) as f64);
    y *= ((y - y).clamp(-1.5, 1e6)) - 2.0;
    let mut n1 = 0;
    while (x || x) && n1 < 9 {
        n1 += 1;
        {
            let mut p: f64 = ((if (y as u64) <= (x as u64) { y } else { y })
                * (y.floor())) % 3.25;
            let mut n2 = 0;
            while (!(1000u32 >= 12_345)) && n2 < 5 {
                n2 += 1;
                {
                    y
                        *= -(if ((3u32 & 3) * ((p as u32) & 7))
                            != (((y as u32) & 15) + ((x as u32) & 3))
                        {
                            n2 as f64
                        } else {
                            p - y
                        });
                }
            }
        }
    }
    y /= ((y.round()) + (2.0f64 - 2.0f64)) - (y - 100.0);
    ((((y as i32) & 1) | (12_345i32 & 7)) & 63) | ((y as i32).rotate_left(7))
}

#[vectorize]
fn body_9000019(x: f64, y: i16, z: i32) -> f64 {
    let d = ((z > 0) as u32) * 1000;
    let q: f64 = ((z as f64) - 0.1).round();
    for p in 0u8..9 {
        let mut c = (match ((d as u64).wrapping_sub((x as u64))) % 7 {
            1..3 | 6 => q + 1.0,
            2 => x.ceil(),
            _ => x.max(q),
        }) as u64;
        break;
    }
    (if (d > 1) && ((y > 0xff) != (y > 1000)) { x - 0.1 } else { x.recip() }) * 0.1
}

#[njit]
fn help_9000022_0(x: f64) -> f64 {
    for x in 2..=((x as u8) * (x as u8)) % 10 {
        'l1: for t in (1..(x.wrapping_mul(x)) % 6).step_by(3) {
            let v: u64 = (t as u64);
        }
        continue;
    }
    if (x.trunc()) != (1.5e5f64.min(x)) {
        return REALS[(if u16::MAX < 12_345 { (x as usize) } else { (x as usize) }) % 7];
    } else {
        x
            - ({
                let a = i64::MIN;
                x
            })
    }
}
#[vectorize]
fn body_9000022(x: f64, y: i32) -> bool {
    let mut n2 = 0;
    while (((y as f32) as i16) != i16::MAX) && n2 < 9 {
        n2 += 1;
        {
            let mut u: bool = (!((y as u32) & 0xff_u32)) >= (y as u32);
        }
    }
    let (mut p, q) = (
        (match y {
            0 => (y as u32),
            2 => u32::MIN,
            _ => (x as u32),
        }) * 7,
        (REALS[(x as usize) & 7]).round(),
    );
    (p > 7)
}

#[vectorize]
fn body_9000023(x: u64) -> i64 {
    let mut s = (x as f64);
    let mut n1 = 0;
    while n1 < 9
        && (((if (s > 1e-3) && (x > 0xff) { 0x1f_i8 } else { 1i8 }) / 3)
            < ((s as i8) + 7))
    {
        n1 += 1;
        {
            s /= (s.clamp(-1.5, 2.5)) * ((s + s).max(s.abs()));
        }
    }
    (((s as i64) >> 3) / 7)
        .wrapping_mul(
            match (5i32.rotate_left(1)) % 7 {
                2..=4 => i64::MIN % 2,
                t if (x.wrapping_mul(x)) != (x.wrapping_mul(x)) => (t as i64) + i64::MIN,
                4..9 => (s as u32) as i64,
                _ => (s as i64) | (x as i64),
            },
        )
}

#[vectorize]
fn body_9000024(x: i64, mut y: f32, mut z: f32) -> i16 {
    let mut v: i32 = (y as i32);
    match (if (x > 3) || (y > 1e-3) { (y as usize) } else { (v as usize) }) {
        ..=1 => {
            'l1: for _ in (0i64..9).rev() {
                assert_ne!((u32::MIN * 0xff), ((v as u32).rotate_left(1)));
                let mut t = [(z as f64) * 2.0f64, (y as f64), f64::NEG_INFINITY];
                break;
            }
        }
        2..=4 => {
            y = ((z.clamp(-1.5, 0.0)) / z) * 1e-3;
        }
        d if (!false) && (x != 0 && x / x > 2) => {
            (z, y) = (y / 3.25f32, z / y);
        }
        0 => {
            y = ((z + y).mul_add(0.1f64 as f32, z / y)).clamp(-1.5, 0.0);
        }
        _ => {
            z -= ((z / z).clamp(-1.5, 0.0)) - y;
        }
    }
    return (i16::MAX.wrapping_sub((z as i16))).min(0i16);
}

#[vectorize]
fn body_9000025(x: u32) -> u64 {
    let mut v = {
        let t = 0.1f64;
        t
    };
    for _ in (v as u32) % 3..9 {
        v *= REALS[((v % v) as usize) % 7];
    }
    (((v as u64) & 63) / ((v as u64) | 1))
        .wrapping_sub((5u64.wrapping_mul((v as u64))) / 2)
}

#[vectorize]
fn body_9000026(x: i32, y: usize) -> i32 {
    let mut d: bool = false;
    d |= ((y > y) as i64) > ((x as i64) >> 3);
    let mut n1 = 0;
    while (i16::MAX <= (x as i16)) && n1 < 9 {
        n1 += 1;
        {
            let mut n3 = 0;
            'l2: loop {
                if n3 >= 5 {
                    break;
                }
                n3 += 1;
                {
                    {
                        d ^= (((y as f64) / (y as f64)) * (-f64::NAN)) != 0.1;
                    }
                }
            }
        }
    }
    return if ((x & 3) ^ (x & 3)) == 5 {
        (d as u8 as f64) as i32
    } else {
        12_345i32.rotate_left(7)
    };
}

#[vectorize]
fn body_9000027(x: u16) -> f64 {
    let mut u = ((1.5e5f64 % 7.5).max((x as f64) * (1e-3f64))).copysign(1.0);
    u = ((u * (1e-3f64)) - (u / 3.25)) * ((u.clamp(-1.5, 2.5)) * (u - u));
    for a in 0..0u8 % 10 {
        u = (((u as u64) as f64) + 2.0) * (((a as i32) as f64).round());
    }
    (if (if (x as f64).is_infinite() { return u } else { u }) == u {
        u.clamp(-1.5, 2.5)
    } else {
        u + u
    })
        .fract()
}

#[vectorize]
fn body_9000029(x: f64, mut y: i32, z: f32, w: i32) -> f64 {
    let mut n1 = 0;
    while (x > 1.0) && n1 < 9 {
        n1 += 1;
        {
            if !(1i64 <= (y as i64)) {
                break;
            }
            match (1u32.wrapping_add((w as u32))) {
                0 => {
                    let x = x;
                    if (z.is_infinite()) || ((x as u32) <= (y as u32)) {
                        break;
                    }
                }
                2..=4 => {
                    y >>= 1;
                }
                y if i64::MAX <= 1 => {
                    let mut c = y;
                }
                _ => {
                    y /= 2;
                    continue;
                }
            }
            return x.min(x);
        }
    }
    x
}

#[njit]
fn help_9000033_0(x: f32, y: f64, z: i32) -> i32 {
    let mut s: u32 = ((y.min(y)).round()) as u32;
    ((((z & 1) + (z & 3)) & 63) & 15) | (((z.min(z)) / 10) & 15)
}
#[vectorize]
fn body_9000033(x: u32) -> bool {
    let mut v: usize = ((((7usize & 3) | ((x as usize) & 7)) & 3)
        | (((x as usize) >> 3) & 15))
        .clamp(2, 3);
    v = v;
    for x in 0i32..9 {
        v = ((usize::MAX / 2) >> 1)
            .wrapping_sub((v << ((x as u16) & 7)).saturating_add(v % 7));
    }
    (((v as i32).wrapping_add((v as i32)))
        | (if (x as i64) < 12_345i64 {
            (x as i32)
        } else if 0.1f64 == 0.5f64 {
            (v as i32)
        } else {
            i32::MAX
        })) >= 1
}

#[vectorize]
fn body_9000034(x: usize, y: f64, z: u32) -> f32 {
    let mut n1 = 0;
    while (z != 10u32) && n1 < 9 {
        n1 += 1;
        {
            {
                let mut s = z.rem_euclid(10);
            }
        }
    }
    if ((x > 12_345) || (x > 0xff)) && ((y > 3.25) && true) {
        return 7.5f32;
    } else {
        (x as f32) + 1.0
    }
}

#[vectorize]
fn body_9000035(x: f64, y: i32, z: i32) -> f32 {
    let a: u32 = {
        let u = (-x) - (x.min(x));
        (if (x as u64) != 0 && (u as u64) % (x as u64) > 2 {
            (x as u32)
        } else {
            (u as u32)
        })
            .wrapping_mul((x as u32).rotate_left(1))
    };
    let mut n1 = 0;
    while n1 < 9
        && (!({
            let x = (z as f32) as i32;
            (y > 1) && (a > 10)
        }))
    {
        n1 += 1;
        {
            let mut v: usize = (x as usize).wrapping_mul((x.mul_add(x, x)) as usize);
            v = ((if (v > 0xff) != (z > 0) { v } else { 1000usize }) / 10)
                .wrapping_sub((v.rem_euclid(10)).wrapping_add(x as usize));
        }
    }
    let mut c = x.clamp(-1.5, 1e6);
    ((match z {
        y if y != z => (y as f32),
        2..=4 if z == z => (a as f32),
        _ => f32::NEG_INFINITY,
    })
        .sqrt()) * ((z as f32).round())
}

#[vectorize]
fn body_9000036(x: u64) -> u64 {
    let mut u = ((x as f32) + 1.5e5) as f64;
    u = if (2.0f64.recip()) == (-u) { (u - 0.5).min(u.max(u)) } else { (u * u).ceil() };
    u *= (((0x1f_i8 & 3) | ((x as i8) & 15)) ^ 127) as f64;
    u = ((1000u32 ^ 3u32) as i32) as f64;
    if ({
        let c = (u as i16);
        c / 10
    }) > ((u as i16) & 0xff)
    {
        (x / (x | 1)) << 1
    } else {
        ((x & 1) * (x & 3)).clamp(2, 3)
    }
}

#[vectorize]
fn body_9000038(x: f64, mut y: i64, mut z: u32) -> f64 {
    z = ((((x as usize) & 3) | ((x as usize) & 3)) / 10).leading_zeros();
    y
        |= if !(({
            let y = (z as u8);
            true
        }) != (!(y > 7)))
        {
            !10i64
        } else {
            y.wrapping_add(0i64)
        };
    'l1: for s in 0u8..9 {
        if (f64::INFINITY.min(x)) <= 7.5 {
            break;
        }
    }
    (x - (0.5f64 as f64)).clamp(-1.5, 0.0)
}

#[vectorize]
fn body_9000043(x: i8, y: i32, z: i16) -> i8 {
    let mut d = (y as f64) as i32;
    let mut n2 = 0;
    'l1: while ((false && ((y as f32) == 0.0f32)) ^ (z > 2)) && n2 < 9 {
        n2 += 1;
        {
            d >>= 2;
            let u: f64;
            if ((!(x as i64)) / 3) >= 3 {
                u = ((1e-3f64) * 1e-3) * (3.25f64 - 0.5f64);
            } else {
                u = -(0.5f64 - (y as f64));
            }
            let t: f64;
            if (((u as f32) != (x as f32)) && ((u as f32) >= 100.0))
                | (((x as u8) - 0) <= (!u8::MIN))
            {
                t = (n2 as f64) + (u / u);
            } else {
                t = (u.floor()) * (1e-3f64);
            }
        }
    }
    if (((y as f64).copysign(1.0)) / ((x as f64).powi(-1))) == ((z as f64) * 1e-3) {
        return ((z as i64) as f32) as i8;
    }
    x
}

#[vectorize]
fn body_9000044(x: f64, mut y: u32) -> f64 {
    let mut t = [0.5f64 / x; 3];
    'l1: for u in ((y as i32).wrapping_mul((x as i32))) % 3..9 {
        y = y;
    }
    (t[1] * (t[2].copysign(1.0))).round()
}

#[vectorize]
fn body_9000045(x: f64, y: f64) -> f64 {
    let mut y: i8 = ((match (x as i8) {
        1..3 | 6 if y != y => 0i8,
        ..=1 => i8::MIN,
        1 | 3 => i8::MAX,
        _ => i8::MAX,
    }) >> 3)
        .wrapping_neg();
    for _ in (0u8..9).rev() {
        if 2u8 != 0
            && ({
                let s = u64::MIN;
                10u8
            }) / 2u8 > 2
        {
            break;
        }
        'l1: for p in ((0i32 & 1) | (12_345i32 & 7)) % 3..=5 {
            if (p as f32) != ((p as f32) % (y as f32)) {
                return (x.log2()) / 0.1f64;
            }
            y = ((y % 2) | (y.min(y))).rotate_left(3);
            if (x as i64) == ((p as i64) as i64) {
                break 'l1;
            }
        }
    }
    (if ((x > 3.25) && false) & ((y as u16) < 0) { y as f64 } else { x - x })
        .max((x / x) * (x.powi(-1)))
}

#[vectorize]
fn body_9000048(x: f64, y: f64, mut z: f64) -> i32 {
    z *= 0.1f64.copysign(-0.0);
    let mut p = (((y as usize) / 10)
        .wrapping_add((z as usize).wrapping_sub((z as usize))))
        .abs_diff({
            let u = (z as i64).wrapping_sub((x as i64));
            (u as usize)
        });
    z
        -= (match ((x as i32) % 10) % 7 {
            2 => (p as i32) as f64,
            u if ((p as f32) as f64).is_finite() => {
                match (p as i8) % 7 {
                    4..9 if 10i8 != 0 && (u as i8) % 10i8 > 2 => z,
                    q if u <= u => x,
                    _ => z,
                }
            }
            _ => z as f64,
        })
            - ({
                let a = 0u32 / 7;
                1.5e5f64 + z
            });
    z *= ((y % 2.0) - (z * z)) + 3.25;
    let mut n1 = 0;
    while (10i16 != 0i16) && n1 < 9 {
        n1 += 1;
        {
            p = (p - p) * ((p.clamp(2, 3)) - 7);
        }
    }
    (p as i32)
}

#[vectorize]
fn body_9000049(x: bool) -> bool {
    let v: u64 = (((x as u64).abs_diff(7.5f64 as u64)) & 1) + ((x as u64) & 7);
    for y in ((v as u8).clamp(2, 3)) % 3..9 {
        let u: bool;
        if x
            || ((v as u16)
                >= ({
                    let a = 2.0f64;
                    (a as u16)
                }))
        {
            u = x;
        } else {
            u = ((y as i32) < i32::MIN) ^ (1.0f64 <= (v as f64));
        }
        let x = (x as u32);
        let mut n2 = 0;
        'l1: while ((y as f64) != 0.5) && n2 < 5 {
            n2 += 1;
            {
                {
                    for s in 0u32..=3 {
                        let mut a = (((v as f64).max((x as f64)))
                            * ((x as f64) / (u as u8 as f64)))
                            + ((0.1f64 * f64::INFINITY).to_degrees());
                    }
                }
            }
        }
    }
    (((if (x as i32) < 10 { v } else { 2u64 }) & 15)
        ^ (((2u64 & 3) | (u64::MIN & 15)) & 3)) <= 7
}

#[vectorize]
fn body_9000050(x: f64, y: f32) -> f64 {
    let mut n2 = 0;
    'l1: while ((-(2i64 / 10)) != ((y as i64).clamp(2, 3))) && n2 < 9 {
        n2 += 1;
        {
            let x: f64;
            if ((y.sqrt()).max(y - 1.0f32)) < (0.5f32.max(y)) {
                x = (y as i32) as f64;
            } else {
                x = f64::NEG_INFINITY / ((y as f64) - 1.0);
            }
        }
    }
    x
}

#[vectorize]
fn body_9000054(x: f64) -> f64 {
    if (((x as i64).clamp(2, 50)) / 7) > 12_345 {
        let mut t = (((x as f32).copysign(1.0)) - (f32::exp((x as f32))))
            / (3.25f32 / ((1e-3f32) as f32));
        let mut a = ((t as u32), (-x) - (x.copysign(-0.0)));
        let mut n1 = 0;
        while n1 < 9 && (false ^ (((x as f32) as f64) < (x * a.1))) {
            n1 += 1;
            {
                t += t;
            }
        }
    } else if (((x as i32).wrapping_sub((x as i32))) as i64) > (-(x as i64)) {
        let mut u: bool = (x > 1.5e5);
    } else {
        let mut u = (if false && (x > x) {
            (x as i32) * (x as i32)
        } else {
            (x as i32) - (x as i32)
        })
            - (((x as i32).wrapping_sub((x as i32)))
                .wrapping_sub(1i32.wrapping_mul((x as i32))));
    }
    x
}

#[vectorize]
fn body_9000055(x: i64, y: bool, z: f32, w: i64) -> i64 {
    let mut n1 = 0;
    let u: i64 = loop {
        if n1 >= 9 {
            break {
                let x = 1i32 as i32;
                w / 3
            };
        }
        n1 += 1;
        if (((w as i32).wrapping_sub((z as i32))) >> 1) != ((w as i32) * (x as i32)) {
            break 1i64;
        }
        {
            let y = (if (x as f64) < 0.1 {
                (z as f64).clamp(-1.5, 0.0)
            } else if y && ((y as u64) <= 1) {
                -(w as f64)
            } else {
                (1e-3f64) / 0.0
            }) * 0.5;
        }
    };
    let mut a = (((z as f64) / (y as u8 as f64)) / ((x as f64).copysign(-0.0)))
        .min(((z as f64).powi(-1)).clamp(-1.5, 1e6));
    a %= (a * (a + 0.5f64)).round();
    a %= ((a as f64).ceil()) % a;
    a = a;
    y as i64
}

#[vectorize]
fn body_9000056(x: i64, y: f64) -> i32 {
    let mut n1 = 0;
    let x: usize = loop {
        if n1 >= 9 {
            break (12_345i64 & x) as usize;
        }
        n1 += 1;
        {
            if ((match (y as u16) % 7 {
                2 => y,
                0 if y <= y => 7.5f64,
                _ => 3.25f64,
            }) / (y.max(y))) >= (y.round())
            {
                let v: i32;
                if (((x as f32).copysign(-1.0)) - (0.5f32.max(f32::MIN_POSITIVE)))
                    .is_infinite()
                {
                    v = {
                        let t = x as i32;
                        WHOLES[(y as usize) % 7]
                    };
                } else {
                    v = (y as i32).wrapping_add(1000i32 & 63);
                }
                let a = ((({
                    let p = (y as f32);
                    (p as usize)
                }) & 3) * (((y as usize) ^ 5) & 15)) as u8;
                let y: f32 = ((1.0f32 + 0.1)
                    .mul_add((a as f32) / 100.0f32, (y as f32) - (v as f32))) + 7.5;
            }
        }
    };
    (y as i32)
}

#[vectorize]
fn body_9000057(x: f64, y: f64) -> f64 {
    let mut p = ((y as f32) * 1e-3)
        * ((if !(y > 0.1) { f32::INFINITY } else { 1.5e5f32 }).sqrt());
    'l1: for p in (0u32..9).step_by(2) {
        let y: f64 = (y.max(y.sqrt())) - ((x + y) * (1.0f64 + y));
    }
    ((y.round()) + (y / 1.5e5)) / x
}

#[vectorize]
fn body_9000060(x: i32, y: u64, z: i32) -> i32 {
    for y in 0u8..9 {
        let mut t = (
            {
                let a = (x as f64) * 0.5;
                f64::MAX - 1.0
            },
            ((z as f64) + 100.0f64) / ((y as f64).min((y as f64))),
        );
    }
    (-(x << 1)).wrapping_sub(x)
}

#[vectorize]
fn body_9000061(x: i32, y: i64) -> i32 {
    let mut p = (x as u32) ^ ((((x as f32) as u32) & 7) * (12_345u32 & 7));
    'l1: for _ in 0..=(p & 63) % 10 {
        {
            p = (!(i16::MAX as u64)) as u32;
        }
        let mut a = ((1.0f64 - 0.5f64) - 2.0f64).max(((y as u16) / 10) as f64);
    }
    (((3i32 % 2) & 3) + ((x.rotate_left(3)) & 15)) | ((x | x).wrapping_sub(x))
}

#[vectorize]
fn body_9000062(x: usize, y: f32) -> usize {
    let mut u: f64 = (((y as i8) as i32).clamp(2, 100)) as f64;
    let mut n2 = 0;
    let s: f64 = 'l1: loop {
        if n2 >= 9 {
            break -(u + u);
        }
        n2 += 1;
        {
            u = (-(u.recip())) as f64;
        }
    };
    return match (1000i32.wrapping_sub((s as i32))) {
        1..3 | 6 => x.saturating_sub(x),
        b if ({
            let q = 1000u64;
            u
        }) >= (s - s) => x ^ x,
        2 => 10usize.abs_diff(x),
        2 => x.max(x),
        _ => (x & 15) * (x & 3),
    };
}

#[vectorize]
fn body_9000070(x: i32, mut y: bool, z: f32) -> u16 {
    for _ in (0u8..=9).step_by(2) {
        let u: f64 = (z as f64).max((x as f64));
    }
    let q: u8 = ((if (x as f64) != 1e-3 { return 2u16 } else { 0x1f_u8 }) >> 5)
        .abs_diff((((y as u8) & 3) ^ ((y as u8) & 1)) / 2);
    u16::MIN
}

#[vectorize]
fn body_9000072(x: f32) -> f32 {
    let mut b = (((x as f64).signum()) >= (100.0f64.abs()))
        == (((x as u64) as f32).is_nan());
    'l1: for x in 0i32..9 {
        b = b;
    }
    if ({
        let t = (x as f64);
        t
    }) != (if (b as u64) == (x as u64) { (x as f64) } else { (x as f64) })
    {
        return ((x as f64) * (x as f64)) as f32;
    } else {
        (x - 2.0f32).powi(-1)
    }
}

#[vectorize]
fn body_9000074(x: f32, y: f32) -> f64 {
    let mut x: u32 = ((((x as u32).wrapping_add((x as u32)))
        .wrapping_mul(((y as u32) & 7) | (3u32 & 15))) & 7) * (((7i32 as u32) & 0) & 3);
    let mut t = ((x.wrapping_add(x)) as f64).min(((y as f64) as f64) * 7.5);
    'l1: for x in (x.wrapping_sub(x)) % 3..9 {
        t += ((t.clamp(-1.5, 2.5)).floor()) - ((t / t).clamp(-1.5, 1e6));
        break 'l1;
    }
    (REALS[(2usize | 2) % 7]).floor()
}

#[vectorize]
fn body_9000075(x: u64, y: u8, z: f32) -> u64 {
    for d in 0u8..9 {
        let mut c = (
            ((d as f64) / 0.1) - (1e-3f64),
            (3.25f64 + (y as f64)) % (z as f64),
        );
    }
    (if (y >= 1) == (!(x > 3)) {
        x
    } else if (2usize > 10usize) && (y == 0 || y / y < 9) {
        (x & 3) | (1u64 & 3)
    } else {
        match 7u64 % 7 {
            p if !(y > 0) => x,
            1..3 | 6 => 0u64,
            _ => 5u64,
        }
    })
        .abs_diff(x.rem_euclid(7))
}

#[vectorize]
fn body_9000076(mut x: i32, y: f32) -> bool {
    let mut p: f64 = (y as f64);
    let mut n2 = 0;
    'l1: while ((x > 1) | false) && n2 < 9 {
        n2 += 1;
        {
            x = ((match false {
                true => x,
                false => x,
            })
                .wrapping_mul(x.min(x))) & 63;
        }
    }
    ({
        let c = (p as u64).wrapping_neg();
        false || (y > 100.0)
    }) || (p > 1.0)
}

#[vectorize]
fn body_9000078(mut x: i64, mut y: u32) -> bool {
    if !(y > 2) {
        x /= 2;
    } else {
        let mut t = match ((x as usize).wrapping_add((y as usize))) % 7 {
            ..2 => {
                match ((x as i32).wrapping_add(0i32)) % 7 {
                    0 => (x as f64),
                    1 | 3 => if !(y > 7) { 100.0f64 } else { (x as f64) }
                    5.. => (x as f64) as f64,
                    _ => (x as f64),
                }
            }
            _ => REALS[(if !(y > 2) { (x as usize) } else { (y as usize) }) & 7],
        };
        let t = (x as f32).min(((t as f32) % 0.0) as f32);
        let mut n1 = 0;
        while (y > 1000) && n1 < 9 {
            n1 += 1;
            {
                let mut v = ((t / f32::NAN).max(-t)) / ((t.round()) * (x as f32));
                break;
            }
        }
    }
    return ({
        let p = (x as u8);
        (x as f64)
    }) == (-(x as f64));
}

#[vectorize]
fn body_9000081(x: f64, y: f64) -> f64 {
    let y: f64 = ((x + 1.5e5f64) + 1e-3)
        .mul_add(((y as i8).clamp(2, 3)) as f64, (x / x) / (REALS[12_345usize % 7]));
    let mut c: bool = !({
        let a = x.fract();
        (x > 3.25)
    });
    for c in ((c as usize).wrapping_mul((x as usize))) % 4..(x as usize) % 10 {
        let q: i16 = (!((y as u64) as i16))
            << ((((((c as u8) & 7) + (2u8 & 1)) & 1)
                ^ ((((y as u8) & 7) * ((y as u8) & 7)) & 15)) & 7);
        return x;
    }
    ((x.round()) as f64) / 100.0
}

#[njit]
fn help_9000083_0(x: i64, y: i64) -> i64 {
    let mut n1 = 0;
    while n1 < 9 && ((((y as f64) + 1.0).copysign(-1.0)) < (x as f64)) {
        n1 += 1;
        {
            let s = (((x as f32) % 2.0f32) * 2.0) < ((x as f32).fract());
            break;
        }
    }
    ((if (x as usize) > 10 { x } else { y }) & 1000) % 7
}
#[vectorize]
fn body_9000083(x: f32, mut y: f64, z: i64) -> u8 {
    y %= y;
    y += ((2usize as f64).clamp(-1.5, 1e6)) - ((y + y) + y);
    y = y - ((y as i32) as f64);
    y = y;
    y
        += ((1.0f64 * y) % y)
            .mul_add(
                ((x as u8) as f64) + 3.25,
                (f64::NEG_INFINITY.min(y)).mul_add(y + 0.1, z as f64),
            );
    let mut d = [i32::MIN as i32, (x as i32) | 5, (y as i32).rotate_left(7)];
    (y as u8)
}

#[vectorize]
fn body_9000085(x: f64, y: i32, z: bool) -> f64 {
    match (10u64.rotate_left(3)) {
        0 => {
            let mut p = [y << 1, (y & 7) * (y & 1), y.wrapping_sub(y)];
            for u in 0i64..=9 {
                p[0] = if ((x + x) - 7.5) == (x % 100.0) {
                    (2.0f64.mul_add(x, x)) as i32
                } else {
                    break
                };
            }
        }
        _ => {
            let s: i64 = (if 0.5f64 == (x.fract()) {
                12_345i64 & 63
            } else {
                (y as i64) | (z as i64)
            })
                .wrapping_mul((1i64 & 15) | ((7.5f64 as i64) & 7));
        }
    }
    ((x.min(x))
        - ({
            let x = 3u32;
            (z as u8 as f64)
        }))
        / (match ((y as u32).clamp(2, 50)) % 7 {
            2 => x.mul_add(x, 3.25f64),
            _ => x,
        })
}

#[vectorize]
fn body_9000087(x: f64, mut y: f32) -> bool {
    y = ((y.max(y)) % (y.min(y))) - ((y % y) * y);
    for _ in ((x as u8) | u8::MAX) % 3..=9 {
        y += (((x as i32) as f32).recip()).fract();
    }
    (if ({
        let x = (x as i16);
        y
    })
        .is_nan()
    {
        !(x > 1.0)
    } else {
        u8::MIN <= 2
    }) || (((1000usize & 7) * (0xff_usize & 1)) == 2)
}

#[vectorize]
fn body_9000090(x: u32, y: i16, mut z: f64) -> f32 {
    let (mut u, s) = (
        if (z.min(z)) > (x as f64) { return (z as f32).fract() } else { (x > 7) as i16 },
        !((x as f32) as u8),
    );
    let mut u = (s as i64);
    let mut n1 = 0;
    while (usize::MIN <= 10) && n1 < 9 {
        n1 += 1;
        {
            let mut x = ((x as usize) as u32) as u8;
            x |= (x.wrapping_mul(7u8 / 2)) << 1;
            return (z as f32);
        }
    }
    f32::INFINITY
}

#[vectorize]
fn body_9000094(x: u64, mut y: usize) -> f32 {
    if 12_345u16 == 12_345 {
        'l1: for s in (0u8..9).step_by(3) {
            y
                |= match ((s as i8).saturating_sub(100i8)) % 7 {
                    1 | 3 => (y.wrapping_neg()).wrapping_mul(y | 0xff),
                    ..2 => (1000usize - 10) ^ 10,
                    _ => (x as usize) % 2,
                };
        }
        let (mut d, a) = (
            match ({
                let y = (x as u32);
                true
            }) {
                true => !(y as i64),
                false => !3i64,
            },
            (10i8.wrapping_mul((y as i8))) as f64,
        );
    } else {
        let mut x = (
            (i32::MAX as u64).saturating_sub(x % 2),
            (x as f32) / (i32::MAX as f32),
        );
    }
    (((1e-3f32).clamp(-1.5, 0.0)).clamp(-1.5, 1e6)).powi(3)
}

#[vectorize]
fn body_9000095(mut x: i32) -> f64 {
    x >>= 1;
    let mut n1 = 0;
    let d: f64 = loop {
        if n1 >= 9 {
            break -(100.0f64 - (x as f64));
        }
        n1 += 1;
        if ((true as i32).max(x * 1i32)) < (1i32.wrapping_mul(x)) {
            break ((if 1.5e5f32 >= 1.5e5 { (x as f64) } else { (x as f64) }).recip());
        }
        {
            let (mut s, q) = ((x as f32).recip(), (x % 10i32) + (x | 10));
        }
    };
    {
        let a = (x as f32)
            / ({
                let s = (x as u8);
                (x as f32)
            });
        d.fract()
    }
}

#[vectorize]
fn body_9000096(x: u64) -> u64 {
    let mut v = match ((x as u16) << 3) % 7 {
        1 | 3 => ((x as i32).rotate_left(7)) & 63,
        d if ((d as i32) != 0 && 3i32 % (d as i32) > 2) || (d > 0xff) => {
            (i64::MAX | (d as i64)) as i32
        }
        _ => (x as i32),
    };
    if ((v as i64) << 1) <= (x as i64) {
        let mut n1 = 0;
        while ((12_345i64 % 10) >= 2) && n1 < 9 {
            n1 += 1;
            {
                let (mut c, x) = ((v as f32).copysign(-0.0), (x as f64).floor());
            }
        }
    } else {
        v = v & 10;
    }
    (((if v > v { 3.25f64 } else { 7.5f64 }) as u64) & 7)
        ^ ((((v as f32) as f64) as u64) & 1)
}

#[vectorize]
fn body_9000097(x: f64, y: usize, z: i32) -> f64 {
    let mut p = (((z as u32) as f64)
        / ({
            let y = (x as i8);
            2.0f64
        }))
        .is_infinite();
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if ((i8::MIN & 1i8).wrapping_neg()) < ((p as i8) & (x as i8)) {
            break;
        }
        {
            p = (n1 as f32) == (0.0f32 - (z as f32));
            continue;
        }
    }
    let mut y = [x - x; 3];
    let mut v: u32 = (z as u32);
    let p = {
        let s = (((v as usize).abs_diff((v as usize))) & 7) + (10usize & 3);
        (0i64 & 63) ^ ((z as u8) as i64)
    };
    ((match p % 7 {
        4..9 => 0.5f64,
        5.. => 100.0f64,
        _ => 0.1f64,
    }) / (x.ceil()))
        .max((y[0].max(x)).max((z as f32) as f64))
}

#[vectorize]
fn body_9000099(x: u32, y: bool) -> u64 {
    let mut a: u64 = u64::MAX;
    let mut n2 = 0;
    'l1: while ((0u64 < (a >> ((a as usize) & 7)))
        && ((REALS[(x as usize) % 7]) <= (y as u8 as f64))) && n2 < 9
    {
        n2 += 1;
        {
            if (x % 7) == ((y as u8 as f32) as u32) {
                panic!("with {}", x);
            }
            let mut n4 = 0;
            'l3: while n4 < 5
                && (((2u32.min(x)).max(12_345u32.saturating_add(7u32))) < 1000)
            {
                n4 += 1;
                {
                    a = (if ((1e-3f64).max((x as f64)))
                        != (match 1000u32 {
                            4..9 => (a as f64),
                            _ => (y as u8 as f64),
                        })
                    {
                        ((x as i8) & 15) + ((y as i8) & 7)
                    } else {
                        (x as i8).wrapping_mul((y as i8))
                    }) as u64;
                }
            }
        }
    }
    return a;
}

#[njit]
fn help_9000100_0(x: f64, mut y: i64, mut z: u64, w: f64) -> i32 {
    let mut n1 = 0;
    while n1 < 9 && ((y > 5) == ((x + x) < (x.clamp(-1.5, 2.5)))) {
        n1 += 1;
        {
            if (usize::MIN * 2) <= 12_345 {
                break;
            }
        }
    }
    i32::MAX
}
#[vectorize]
fn body_9000100(x: f32) -> u16 {
    let mut n2 = 0;
    let t: i32 = loop {
        if n2 >= 9 {
            break (x as i32);
        }
        n2 += 1;
        if ((x.mul_add(x, x)) + (n2 as f32)).is_nan() {
            break i32::MIN;
        }
        {
            if (x as i64) > ((x as i64) - 10) {
                break (help_9000100_0(f64::INFINITY, 1i64, u64::MIN, (x as f64)));
            }
        }
    };
    return ((x as u16) * 7u16) % 3;
}

#[vectorize]
fn body_9000103(mut x: f64) -> i32 {
    x *= ((x + x).copysign(1.0)) * (x % 1.5e5);
    x /= ((x.abs()).ceil()).max(x);
    {
        let mut u = [i64::MAX; 3];
        for d in 0u32..9 {
            for y in 0usize..5 {
                u[0] = (-(u[2].wrapping_mul(u[0])))
                    * (if (3.25f64 - x) <= 3.25 { u[1] } else { u[0] ^ u[0] });
            }
        }
    }
    ((0.5f32.to_radians()) as i32) + 3
}

#[vectorize]
fn body_9000104(x: i16, y: bool) -> i64 {
    let mut b = (((x as u8).wrapping_add(0x1f_u8)).wrapping_neg()) as i64;
    let mut n1 = 0;
    while ((b as f32) != 3.25) && n1 < 9 {
        n1 += 1;
        {
            let mut p = [(b as f64).trunc(), (x as f64), (y as u8 as f64) % (b as f64)];
            b = ((12_345i64.clamp(2, 100)) % 10) * 12_345;
            for a in 2..=(if y & y { (b as usize) } else { (y as usize) }) % 6 {
                p[1] = ((match (a as u8) {
                    b if (a as u32) <= 10u32 => p[2],
                    2..=4 => p[1],
                    _ => p[0],
                })
                    .to_degrees())
                    .copysign(-1.0);
            }
        }
    }
    return (x.clamp(2, 3)) as i64;
}

#[vectorize]
fn body_9000111(x: f64, y: bool, z: f64) -> f32 {
    if ((x as usize).wrapping_sub(10usize)) <= 7 {
        let mut c = (match (u8::MIN.wrapping_add(100u8)) {
            1..3 | 6 if !((-0.0f32) > (z as f32)) => x,
            _ => z,
        })
            .ceil();
        c -= z % (c.sqrt());
    } else if (0.5f64 != z) == (z > 0.0) {
        let d = (y as u32).wrapping_add(((z as u32) >> 1) - 0);
    } else {
        let mut b = (x as u64) as f32;
    }
    (((x as u16) & 3) as f32) / 1.5e5
}

#[vectorize]
fn body_9000112(x: usize, y: f64, z: i64) -> u8 {
    let mut n2 = 0;
    'l1: while n2 < 9
        && ((z == 0 || ((z & 1) + (z & 7)) % z < 9)
            | (if (y + y) <= 1.0 {
                x >= x
            } else if (y.mul_add(7.5f64, y)).is_infinite() {
                true
            } else {
                y <= y
            }))
    {
        n2 += 1;
        {
            let s = ((x as i32).wrapping_add((z as i32))) % 10;
        }
    }
    (x as u8).saturating_add((100u8.wrapping_add(7u8)).wrapping_mul(1u8 & 0u8))
}

#[vectorize]
fn body_9000114(x: u32) -> i64 {
    let mut n1 = 0;
    while (((x as f64) as f64) <= (f64::MIN_POSITIVE - 100.0)) && n1 < 9 {
        n1 += 1;
        {
            let d = n1 as u32;
        }
    }
    ({
        let a = 7u32.wrapping_neg();
        (a as i64).wrapping_add((x as i64))
    }) % 2
}

#[vectorize]
fn body_9000117(x: f32, y: bool, z: i32) -> f32 {
    if ((y as u32) | ((y as u32) * u32::MIN)) != 1u32 {
        let mut p: f32 = 7.5f32 * 100.0f32;
        if (true
            ^ ({
                let c = (z as f64);
                y
            })) ^ (((y as u32) / 2) < ((p as u32).rem_euclid(10)))
        {
            return (x.mul_add(x, x)).sqrt();
        }
        if (p as f64) >= ((y as u8 as f64).abs()) {
            let mut y: bool = (((x as f64).trunc()).round()) < 0.0;
            let mut x = (z as f64) / 1.5e5;
            return match (!(z as i8)) % 7 {
                1..3 | 6 => (p as u64) as f32,
                0 => z as f32,
                _ => x as f32,
            };
        } else {
            p
                += ({
                    let c = (z as i64) - (y as i64);
                    p as f32
                }) + 0.5;
        }
    }
    if (1i32 + z) != 1000 {
        return ((z as f32) / 0.0f32).recip();
    } else {
        x
    }
}

#[vectorize]
fn body_9000123(mut x: u16) -> f64 {
    let mut u = [(x as f32).powi(-1); 3];
    x = ((x > 10)
        && (match (x as i64) % 7 {
            5.. => false,
            a if (x as f64).is_infinite() => true,
            1 | 3 => (x > 2),
            _ => (x > 1),
        })) as u16;
    for b in 1..((x > 0) as u32) % 10 {
        u[1] = ((u[0] / 0.5) as f32) + 0.0;
        let x = ((((b as i64).wrapping_mul((b as i64))) & 1)
            | ((1i64.wrapping_sub((x as i64))) & 1)) % 2;
        return ((x as f64) / (x as f64)).copysign(-0.0);
    }
    (x as f64)
}

#[vectorize]
fn body_9000127(x: u64) -> f64 {
    let mut n1 = 0;
    while n1 < 9
        && (((1.5e5f64.abs()) != ((x as f64) as f64))
            & (((x as i32).saturating_add((x as i32))) == 0xff))
    {
        n1 += 1;
        {
            let b = (((n1 as i32).clamp(2, 100)) & 7)
                ^ (((((x as i32) & 7) ^ (0i32 & 3))
                    .wrapping_mul(((x as i32) & 1) * ((x as i32) & 1))) & 1);
            let mut n3 = 0;
            'l2: while (1.5e5f64 == (b as f64)) && n3 < 5 {
                n3 += 1;
                {
                    let mut p = (b as f64);
                }
            }
            let mut p = ((b.wrapping_mul(b)) >> 1, b);
        }
    }
    let (mut u, x) = (-((x as f64) / (x as f64)), ((x as f32).copysign(-1.0)) as f64);
    'l4: for t in (((u as u8) & 7) + ((x as u8) & 1)) % 3..9 {
        u %= u;
    }
    ((REALS[(u as usize) % 7]).fract()).fract()
}

#[vectorize]
fn body_9000130(x: f32) -> f32 {
    let mut b: i64 = if ((x as i8) >= (x as i8)) && (x > 0.5) {
        ((x as i32) != 0xff_i32) as i64
    } else {
        1.0f64 as i64
    };
    b = (b & 3)
        * (((1000i64.wrapping_add(b))
            .wrapping_sub(
                match (x as usize) {
                    2..=4 => 7i64,
                    _ => b,
                },
            )) & 1);
    ((x / 0.5) + x)
        + ((match (b as i8) {
            1..3 | 6 => x,
            _ => 1.5e5f32,
        })
            .recip())
}

#[vectorize]
fn body_9000131(mut x: f64) -> f64 {
    for c in 1..((x as i64) as usize) % 10 {
        if ((x as u64) % 0xff_u64) <= (x as u64) {
            break;
        }
    }
    let mut n1 = 0;
    let v: u16 = loop {
        if n1 >= 9 {
            break ((x as f32) * (x as f32)) as u16;
        }
        n1 += 1;
        {
            x *= (x.mul_add(x % x, x.to_degrees())) % ((1.0f64 - x) + 1.5e5);
            let mut b: f64 = -((0.5f64 + x).floor());
            x -= b;
        }
    };
    x.copysign(-1.0)
}

#[vectorize]
fn body_9000133(x: i64, y: u64, z: i32) -> f32 {
    let mut n1 = 0;
    let s: f64 = loop {
        if n1 >= 9 {
            break ((z as f64).clamp(-1.5, 0.0)).max(1e-3f64);
        }
        n1 += 1;
        if (((y as i8) as f64) * 1e-3) >= (3.25f64.floor()) {
            break (y as f64);
        }
        {
            let d = if ((!false) & (7.5f64 == (x as f64)))
                & ((z > 0)
                    ^ ({
                        let p = 0.0f64;
                        false
                    }))
            {
                BYTES[(z as usize) % 7]
            } else {
                (z as u8)
            };
        }
    };
    for a in 0..((z as usize) / 2) % 10 {
        let q = x & 63;
    }
    if ((z as f32) as usize) != (((z as usize) & 1) * ((z as usize) & 1)) {
        return ((z as u32).rotate_left(1)) as f32;
    } else {
        (if i64::MIN == 0 || x / i64::MIN < 9 { (z as f32) } else { 100.0f32 })
            * (0.5f32.max((s as f32)))
    }
}

#[vectorize]
fn body_9000137(x: u8, y: f64, z: u8, mut w: f64) -> u8 {
    let mut n1 = 0;
    while ((((x as u32).clamp(2, 3)).max((z as u32) & (w as u32))) >= (y as u32))
        && n1 < 9
    {
        n1 += 1;
        {
            w += ((2.0f64.min(w)) / 0.5) / 0.0;
            continue;
        }
    }
    w = ((w * y).round())
        - (if ((z as u32).saturating_sub(u32::MIN)) > ((y as u32) - 0xff_u32) {
            w * y
        } else {
            y.signum()
        });
    (0.1f64 / 7.5) as u8
}

#[vectorize]
fn body_9000139(x: i32, y: i64) -> i64 {
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if (x as f64) == 1e-3 {
            break;
        }
        {
            let mut n3 = 0;
            'l2: loop {
                if n3 >= 5 {
                    break;
                }
                n3 += 1;
                if (((x as f64).min(1e-3f64)) < ((x as f64) - 1e-3)) || (x > 3) {
                    break;
                }
                {
                    let mut d = (
                        ((y as u8).min((x as u8))) / 2,
                        (x as u64).rem_euclid(7),
                    );
                }
            }
            return y;
        }
    }
    return (10i64.wrapping_add(10i64)) << 3;
}

#[vectorize]
fn body_9000142(x: f64, mut y: f64) -> f64 {
    let (mut p, c) = (
        ((y as f32).round()) as u32,
        ((y as f32) - (x as f32)) - (5i32 as f32),
    );
    let mut s: bool = (((((c as i8) & 3) + ((p as i8) & 7)) & 3) | ((p as i8) & 7))
        >= (((p as i8) & 1) | ((p as i8) & 3));
    'l1: for v in ((p.saturating_add(p)) % 4..(2u32.wrapping_mul(0xff_u32)) % 10).rev() {
        let (mut t, p) = (
            (((s as i64) & 15) + ((p as i64) & 15)).rotate_left(1),
            ((p as i64) as f64) as f32,
        );
        return (x as f64).max(y as f64);
    }
    ((match 0u8 % 7 {
        1 | 3 => 2.0f64,
        v if y <= 100.0 => x,
        4..9 => x,
        4..9 => x,
        _ => 0.0f64,
    })
        .to_degrees()) as f64
}

#[vectorize]
fn body_9000143(mut x: u64, y: f64, z: usize, w: i32) -> f64 {
    match (x as u16) {
        v if (z.rem_euclid(7)) != (z.wrapping_mul(z)) => {
            let mut p = (((x as u32) as i64) ^ (!(v as i64))).wrapping_neg();
            if (y == (std::f64::consts::PI.recip())) && ((y.is_nan()) && (y < 100.0f64))
            {
                x /= 3;
            } else {
                let mut p = (((y as i32)
                    .min(if (v as f32) < (z as f32) { w } else { 0i32 })) & 1)
                    | (((w.saturating_add(1i32)) % 7) & 15);
            }
        }
        ..=1 if ((w as i64) & 63) > (((z as i64) & 7) ^ ((x as i64) & 3)) => {
            x = x;
        }
        _ => {
            x %= 7;
        }
    }
    ((y * 3.25f64) / (y.signum())).min((y * 3.25) - 1.0)
}

#[vectorize]
fn body_9000144(x: i32, mut y: f64) -> i32 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((n2 as i32) as f64) != 1.5e5 {
            break;
        }
        {
            let mut c = x;
            continue;
        }
    }
    return -(x.wrapping_sub(0i32));
}

#[vectorize]
fn body_9000145(x: i32) -> i32 {
    {
        let (mut x, y) = (
            x.rem_euclid(3),
            (if (x > 0xff) && false { 2.0f64 } else { (x as f64) }).clamp(-1.5, 1e6),
        );
    }
    ((i16::MIN.rotate_left(3)) as u32) as i32
}

#[vectorize]
fn body_9000147(x: bool) -> bool {
    for v in 0usize..=9 {
        let y: i32;
        if ((if x | x { x } else if 0x1f_u8 >= 1 { true } else { x })
            || (0xff_i32 > (v as i32)))
            != (((x as u64).wrapping_add(10u64)) >= ((v as u64).wrapping_neg()))
        {
            y = (v as i32);
        } else {
            y = (match (v as u16) % 7 {
                5.. if (v as u64) >= 2u64 => x,
                0 => true,
                0 if (v as i32) < (v as i32) => x,
                y if !x => x,
                _ => x,
            }) as i32;
        }
        let mut a = [(v as u32) & 63; 3];
        a[1] >>= 2;
    }
    ((false | x) || ((x as u8 as f64) >= 3.25f64))
        && (((x as u8 as f64) - (x as u8 as f64))
            <= ((x as u8 as f64) - (x as u8 as f64)))
}

#[vectorize]
fn body_9000148(x: f32, y: f64, z: f32, w: u8) -> f32 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if (((x as u32) as f64) as f64) < (1.5e5f64 - y) {
            break;
        }
        {
            let v: u32;
            if ((5usize as f64).trunc()) <= (y.max(y)) {
                v = ((u32::MIN & 1) * ((y as u32) & 7)) & 63;
            } else {
                v = ((z as u32).wrapping_add((x as u32))) & (0u32.rotate_left(3));
            }
        }
    }
    z
}

#[vectorize]
fn body_9000156(x: u32, y: usize, z: u16) -> u32 {
    let u: u64 = (x as u64);
    let c = (((2usize & 3) ^ (0xff_usize & 3)) % 3)
        .wrapping_sub((y.wrapping_neg()) ^ (y.wrapping_sub(y)));
    let mut a: f64 = (match (c / 2) {
        v if (z as f64) >= (1.5e5f64.ceil()) => (x as f64) / 1.5e5,
        2 => if (z as f32) == 2.0 { (y as f64) } else { 2.0f64 }
        _ => (y as f64) as f64,
    }) as f64;
    a /= a * a;
    a = ((a + a) % 3.25) * 2.0;
    if !(5i32 != (a as i32)) {
        a *= (x.wrapping_sub(3u32 >> 1)) as f64;
    } else {
        a = ((a * 0.5) / (-a)).recip();
    }
    (((0i64 as u32) ^ 2) & 15) * (((((x & 7) | (0u32 & 7)) & 3) + (x & 1)) & 15)
}

#[vectorize]
fn body_9000157(x: i32, y: u32) -> usize {
    match (x as u8) % 7 {
        2 => {
            let mut n2 = 0;
            'l1: loop {
                if n2 >= 9 {
                    break;
                }
                n2 += 1;
                {
                    let mut v = ((x as i16) % 2) ^ (x as i16);
                    v |= ((x.max(1000i32)).rem_euclid(3)) as i16;
                }
            }
            let x = (((y as f32) / 0.0f32) * 1.5e5).max(100.0f32);
            let mut d = [x / x; 3];
        }
        1 | 3 => {
            let mut p: f64 = (((y as i64).wrapping_sub(7i64)) as f64).floor();
        }
        1..3 | 6 => {
            let mut u = y <= 3;
        }
        _ => {
            let mut x: i64 = ((y as i64).min((x as i64) ^ (y as i64))) as i64;
        }
    }
    ((((12_345usize & 7) ^ (1000usize & 3)) & 15) + (((x as usize) ^ (y as usize)) & 3))
        / 10
}

#[vectorize]
fn body_9000159(x: u16, y: f64) -> u16 {
    let mut d = (
        ((0xff_u32 & 63) & 1) + ((1000u32 & 63) & 7),
        (((u8::MAX & 7) | (1u8 & 1)) & 3) | (((x as u8).max((y as u8))) & 7),
    );
    for _ in 2..((y as i32) / 10) % 10 {
        let mut x = if ((100.0f64.copysign(-0.0)).ceil()).is_infinite() {
            (x.wrapping_add(x)).wrapping_add((x & 1) ^ (x & 7))
        } else {
            (((x & 7) * (x & 1)) & 15) ^ ((10i32 as u16) & 3)
        };
        for t in ((if !(y > 2.0) { return x } else { d.1 }) % 3..5).step_by(3) {
            x = x.wrapping_add(((0xff_u16 ^ 1).abs_diff((x as i64) as u16)).min(x));
        }
    }
    (((match (y as u16) % 7 {
        5.. => x,
        d if (d as i64) == (d as i64) => d,
        _ => x,
    }) ^ (x / 2)) & 1) * (x & 1)
}

#[njit]
fn help_9000162_0(mut x: usize, mut y: u32, z: i32, w: u32) -> u16 {
    let mut n2 = 0;
    'l1: while ((((y as f64) as u64) | ((z > 0) as u64)) < 12_345) && n2 < 9 {
        n2 += 1;
        {
            y = ((w.max(y))
                + (match 0u8 {
                    ..2 => w,
                    c if (y as f64) != (y as f64) => w,
                    5.. => y,
                    _ => y,
                })) * 1;
        }
    }
    (x as u16)
}
#[njit]
fn help_9000162_1(x: f64, y: u32, z: i16) -> f64 {
    let mut t = ((x.max(x)).max(x / x)) <= 1.0;
    x
}
#[vectorize]
fn body_9000162(x: u8) -> u32 {
    for u in ((x as usize) as usize) % 4..((x as usize) * 2) % 10 {
        let v: f64 = (-(f64::MIN_POSITIVE - (u as f64))) * 1.0;
        break;
    }
    (x as u32) * (x as u32)
}

#[vectorize]
fn body_9000165(x: i32, y: i32) -> i32 {
    match (7u64 as u8) {
        1 | 3 => {
            let y = 3.25f64 as i32;
            let s: f64 = ((REALS[(y as usize) % 7]).floor())
                / ((match (x as u16) {
                    1 | 3 => (x as f64),
                    b if (y as u32) <= 7u32 => (x as f64),
                    _ => f64::MIN_POSITIVE,
                })
                    .ceil());
        }
        5.. => {
            let mut u: u8 = (((x as u8) / 3).rem_euclid(10)) & (u8::MIN & 63);
        }
        q if (7u32.rotate_left(3)) != (if !false { 2u32 } else { (q as u32) }) => {
            let mut y: i64 = (((q as i64) | (x as i64)) & 63)
                | ((match (x as usize) {
                    ..=1 => 2.0f64,
                    5.. => 0.0f64,
                    1 | 3 if y == x => 7.5f64,
                    _ => 7.5f64,
                }) as i64);
        }
        _ => {
            let mut y = ({
                let u = 12_345i64 - 1000i64;
                2u32 * u32::MIN
            }) as f64;
        }
    }
    (0i64.rotate_left(1)) as i32
}

#[vectorize]
fn body_9000168(x: i32, y: f32) -> i32 {
    let mut n1 = 0;
    let y: bool = loop {
        if n1 >= 9 {
            break (y > 3.25);
        }
        n1 += 1;
        if false || (!((x as usize) > 1000)) {
            break (((x as u64) as i32) > 10);
        }
        {
            if ((y as f64) % 1.5e5) >= ((x as f64) % (x as f64)) {
                continue;
            }
            {
                let mut t: i32 = (((x.wrapping_mul(x)) & 1) ^ ((i64::MAX as i32) & 15))
                    .clamp(2, 50);
            }
        }
    };
    (if (1.5e5f64.is_infinite()) || (u32::MAX == (x as u32)) {
        {
            let t = (y as u8 as f64);
            x
        }
    } else {
        (x & 15) | (x & 7)
    })
        .clamp(2, 3)
}

#[vectorize]
fn body_9000171(x: f64, y: u32, z: f32) -> f64 {
    let p: i32 = if (y as usize) == 0xff {
        i32::MIN
    } else {
        (((x as i32) & 15) | (7i32 & 15)) ^ 3
    };
    let mut n2 = 0;
    'l1: while (((p | p) % 7) >= (p.wrapping_sub(p))) && n2 < 9 {
        n2 += 1;
        {
            let mut p: i16 = (z as i16);
        }
    }
    let mut n4 = 0;
    'l3: while true && n4 < 9 {
        n4 += 1;
        {
            let c = ({
                let u = x - x;
                (z as usize) ^ 12_345
            }) ^ 1;
        }
    }
    ((z as f64).clamp(-1.5, 0.0)) - ((x / x) % ((1e-3f64) * 1e-3))
}

#[vectorize]
fn body_9000173(x: f32, y: u32) -> f64 {
    'l1: for c in (2u8.wrapping_mul(0u8)) % 4..((x as u8) & 63) % 10 {
        let mut n2 = 0;
        while (i8::MAX
            < (match 2i32 {
                5.. => (x as i8),
                1 | 3 => (c as i8),
                _ => 0x1f_i8,
            })) && n2 < 5
        {
            n2 += 1;
            {
                let mut n3 = 0;
                while (x > 7.5) && n3 < 3 {
                    n3 += 1;
                    {
                        let mut v = (({
                            let b = (y as f64);
                            x
                        })
                            .copysign(-1.0)) as i64;
                    }
                }
            }
        }
    }
    (y as f64)
}

#[vectorize]
fn body_9000174(x: u32, mut y: u32, z: f32, mut w: usize) -> f64 {
    let mut n1 = 0;
    while (match 10u8 % 7 {
        1..3 | 6 => true,
        _ => (x > 12_345),
    }) && n1 < 9
    {
        n1 += 1;
        {
            let mut p: i8 = (w as i8).wrapping_add((w as i8).clamp(2, 3));
        }
    }
    ((x as f64) * 1.5e5) / 100.0
}

#[vectorize]
fn body_9000177(mut x: f64) -> f64 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if (x as u16) > (x as u16) {
            break;
        }
        {
            let mut c = [(x as u32); 3];
            let mut n3 = 0;
            while n3 < 5 && (((x.abs()) + 1.5e5) <= (3i64 as f64)) {
                n3 += 1;
                {
                    let mut u: bool = ((1.0f32 % 7.5).signum()) < 2.0;
                    let mut n4 = 0;
                    loop {
                        if n4 >= 3 {
                            break;
                        }
                        n4 += 1;
                        {
                            u = !((u == u) ^ (c[1] != c[1]));
                            break;
                        }
                    }
                }
            }
        }
    }
    if (1.5e5f64 as f64) == (REALS[1000usize % 7]) {
        return ((x as i32) as f64).fract();
    } else {
        (x.mul_add(0.1f64, x)) % (x.trunc())
    }
}

#[vectorize]
fn body_9000178(x: u64) -> u64 {
    let mut u: bool = (((x as u8) as u32) % 10) != ((x as i8).trailing_zeros());
    for t in ((u as u32) % 10) % 4..=((x as u32).rem_euclid(3)) % 10 {
        let p: f64 = ((t as i32) as f64).round();
        let t = ((((t as i32).rotate_left(3)) & 7)
            * ((((x as i32) & 1) ^ (0xff_i32 & 7)) & 7)) % 10;
    }
    (u as u64)
}

#[vectorize]
fn body_9000179(x: bool, y: u64) -> bool {
    if ((((x as i64) / 7) & 3) * (((x as i64) & 63) & 7)) == 5 {
        let b = false;
    }
    x
}

#[vectorize]
fn body_9000181(x: i32, y: f32, mut z: u64) -> i32 {
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if ((y.sqrt()) / 1e-3) <= (y % y) {
            break;
        }
        {
            if x != (y as i32) {
                let mut v = (
                    (((z as u32) & (y as u32)) & 7) * (u32::MIN & 15),
                    match ((z as u8).wrapping_mul(2u8)) % 7 {
                        1 | 3 => (y as f64),
                        1..3 | 6 => n1 as f64,
                        ..=1 if ((x as i64) <= 10) ^ ((y as u16) >= (x as u16)) => {
                            REALS[(x as usize) % 7]
                        }
                        _ => -100.0f64,
                    },
                );
            } else {
                z >>= 1;
            }
        }
    }
    1i32
}

#[vectorize]
fn body_9000182(x: i32, y: i64, z: bool) -> i32 {
    for _ in (1..=((z as u8).wrapping_add((x as u8))) % 10).step_by(3) {
        let mut b = match (10u64 - 3) % 7 {
            4..9 => (z as u16),
            5.. => ((y as u16) % 2) + 7,
            _ => ((y as u16).rotate_left(7)).wrapping_mul((x as u16).rotate_left(7)),
        };
    }
    if (y as i64) > (y % 2) {
        return (if (z as u8 as f64) < 1e-3 { x } else { 0i32 }) * (x ^ x);
    } else {
        (i32::MAX - x).rotate_left(3)
    }
}

#[vectorize]
fn body_9000183(x: f64, y: u32, z: f64) -> f64 {
    let x: usize = if z < x {
        (x as usize).saturating_sub(0xff_usize & (x as usize))
    } else {
        !(x as usize)
    };
    {
        let mut t: bool = {
            let c = ((x as f32) + 1.5e5f32) + 100.0;
            if (y as u32) == ((y & 3) + (3u32 & 7)) {
                (x > 0xff)
            } else if (c != c)
                & ({
                    let q = (z as i32);
                    (z > 0.5)
                })
            {
                z > 1.0
            } else {
                (y as i64) != 7i64
            }
        };
        let mut n1 = 0;
        while n1 < 9
            && (({
                let d = (z as u64) << 5;
                (y as f32) - 0.5
            }) <= 100.0)
        {
            n1 += 1;
            {
                assert!(
                    (3i32 as f64) <= (z.abs()) || (3i32 as f64) > (z.abs()),
                    "{x:?} it is"
                );
            }
        }
        let mut n3 = 0;
        'l2: while (((z.ceil()) > z)
            && ({
                let x = WHOLES[usize::MIN % 7];
                t
            })) && n3 < 9
        {
            n3 += 1;
            {
                t = true;
            }
        }
    }
    z
}

#[vectorize]
fn body_9000184(x: u16) -> bool {
    let mut c = ((x as u32) <= (2u32.saturating_sub(1000u32))) && (x > 2);
    let mut u = (x as f64).floor();
    if (((u as i16) as f64) == (u.max(1.0f64)))
        != (((u as f32) < (c as u8 as f32)) | (c & c))
    {
        let mut x = (u as f64) as i32;
        return (u * u) == (u.floor());
    }
    (!((c as u8).wrapping_sub(u8::MIN))) >= (((u as u8) & 1) | (0x1f_u8 & 1))
}

#[vectorize]
fn body_9000185(x: i32) -> i32 {
    let mut x = (((x as f64) % (x as f64)).sqrt()).powi(0);
    x
        /= ((x.powi(-1))
            .mul_add(
                {
                    let v = x;
                    x
                },
                x,
            ))
            .max((x * x) - (x * x));
    {
        let mut b = 2u32.wrapping_neg();
        if (WHOLES[(match (x as i64) % 7 {
            2 => (b as usize),
            _ => (x as usize),
        }) % 7])
            >= (match (x > 0.0) {
                true => 1i32,
                false => i32::MIN,
            })
        {
            b = b
                .wrapping_add(
                    (((x as usize).wrapping_add(3usize)).rotate_left(1)).count_ones(),
                );
            return ((if 7u32 != 10u32 { return (b as i32) } else { (b as i32) }) & 1)
                + (((x as i32) | 12_345) & 15);
        } else {
            x = x % (x - (if (x > 100.0) || (b > 0xff) { x } else { x }));
        }
    }
    ((x as i32) << 5).saturating_add(WHOLES[(usize::MAX << 3) % 7])
}

#[vectorize]
fn body_9000186(x: usize) -> usize {
    let c = REALS[(((x as i64) as usize).wrapping_neg()) % 7];
    if (if !((c > 2.0) && false) {
        (c as u64) as u32
    } else {
        7u32.wrapping_mul(u32::MIN)
    }) >= 1
    {
        return ((x as f64).max(c)) as usize;
    }
    let mut n1 = 0;
    while n1 < 9
        && ((((x as f32) + (x as f32)) % ((c as f32) - (c as f32))).is_infinite())
    {
        n1 += 1;
        {
            let mut c = !(x as i64);
        }
    }
    (1000u32 as usize) / 10
}

#[vectorize]
fn body_9000188(x: u8, y: u8, z: bool, w: f32) -> u8 {
    let mut n2 = 0;
    'l1: while ((y as f64) == (-0.0f64)) && n2 < 9 {
        n2 += 1;
        {
            let mut t = (if (((y as i32) & 1) | ((z as i32) & 15)) == 7 {
                3.25f64 % (z as u8 as f64)
            } else if ((w as f64) % (z as u8 as f64)) <= (0.1f64 * f64::NAN) {
                (x as f64) - 3.25
            } else {
                {
                    let u = (y as i32);
                    3.25f64
                }
            })
                .max(((1e-3f64) - 0.1) / ((w as f64) % (w as f64)));
        }
    }
    x
}

#[vectorize]
fn body_9000189(x: f64, y: f32, z: i64) -> u16 {
    let mut n1 = 0;
    while ((x % ((y as i32) as f64)).is_finite()) && n1 < 9 {
        n1 += 1;
        {
            match (x as i32) % 7 {
                ..2 => {
                    let mut q = (z as u8);
                }
                1..3 | 6 if (127u8 as f64).is_nan() => {
                    let mut v: i32 = (-(if z <= 5 {
                        i32::MAX
                    } else if (x as i32) >= 1000 {
                        (x as i32)
                    } else {
                        (y as i32)
                    }))
                        .wrapping_add(
                            ((y as i32).abs())
                                .wrapping_sub(
                                    if x != x {
                                        (z as i32)
                                    } else if (y > 0.1) != (x > 0.5) {
                                        (z as i32)
                                    } else {
                                        (z as i32)
                                    },
                                ),
                        );
                }
                _ => {
                    let mut u = (n1 as f64) != 1.0;
                }
            }
        }
    }
    (((y as u16) | 0) + (u16::MAX.wrapping_mul((y as u16))))
        & (((z as u16) / 3)
            .wrapping_add(
                if true && (y > 100.0) { return (y as u16) } else { (x as u16) },
            ))
}

#[vectorize]
fn body_9000190(x: u32, y: f32) -> u32 {
    if (((3u16.wrapping_neg()) & 15) ^ ((1000u16 ^ 5u16) & 7))
        == (u16::MIN.wrapping_mul((y as u16)))
    {
        let mut y = (((y as u8).clamp(2, 50)) as u32, (3.25f32 - y) as f32);
        y.1 = -(((x as f64) as f32).min(y.1.copysign(-1.0)));
        let mut v = ((0.5f64.clamp(-1.5, 1e6)) + ((x as f64) % 100.0)) - (x as f64);
    } else {
        let mut t = (y as i32);
    }
    ((((x as f64) as u32) & 7) | ((x.rem_euclid(10)) & 7))
        .wrapping_add(((12_345u32 & 15) * (x & 3)).rotate_left(3))
}

#[vectorize]
fn body_9000193(x: f64, y: i32) -> f64 {
    let mut p: i64 = i64::MAX.wrapping_mul(((x as i64) ^ 0).rotate_left(1));
    for _ in (0i64..9).rev() {
        if (x * x) <= x {
            break;
        }
    }
    (if (if !true { (p as u64) } else if usize::MIN >= 0 { (y as u64) } else { 10u64 })
        != 1000
    {
        x.max(3.25f64)
    } else {
        x * x
    }) + ((3.25f64 + x).round_ties_even())
}

#[njit]
fn help_9000196_0(x: f32, y: u32) -> f32 {
    for x in (0i32..9).rev() {
        let y: u32 = (({
            let a = y;
            y
        })
            .wrapping_sub(7u32.rotate_left(7)))
            .clamp(2, 100);
    }
    if (((y as f64) / 1.0f64).to_degrees()) == 0.0 {
        match (y % 10) {
            2..=4 => 100.0f32 * x,
            _ => x as f32,
        }
    } else {
        (x + 7.5) - 1.0f32
    }
}
#[vectorize]
fn body_9000196(x: i64) -> bool {
    if (x as f32) < 1.5e5 {
        let mut d: i32 = (((x as i32) & 63).wrapping_mul((x as i32) / 7)) / 10;
    } else {
        let mut y = ((1.0f64 as u64) as i64).wrapping_sub(x);
    }
    (({
        let a = 1.0f64;
        0.5f64
    }) > (x as f64)) | (((x as f64) / 0.1f64) < 3.25)
}

#[vectorize]
fn body_9000197(x: i32, y: i64) -> bool {
    let mut x: bool = true;
    if (x as u8 as f64) != 3.25 {
        x ^= (((y as f64) as u32) != 7u32) | x;
    }
    let a = (((1u32 as f32) as u64) & 15) * ((((x as u8 as f32) as usize) as u64) & 3);
    x = ((if a < a { (a as i32) } else { (y as i32) }) / 3) > (y as i32);
    !(((x as u8 as f64).clamp(-1.5, 1e6)) < 2.0)
}

#[vectorize]
fn body_9000199(mut x: f64, y: f64, z: u64) -> f64 {
    let q: i32 = (if !((y as usize) <= 1usize) {
        (y as i32) & 63
    } else if i8::MAX != 0 && ((z as usize) as i8) % i8::MAX > 2 {
        ((z as i32) & 3) + ((x as i32) & 15)
    } else {
        (y as i32).wrapping_neg()
    })
        .wrapping_add((x as i32));
    'l1: for _ in (q.saturating_add(q)) % 4..((0i32 & 7) * (7i32 & 15)) % 10 {
        x
            += ((x - y).min(y * 100.0))
                - (match (x as u16) {
                    1..3 | 6 => x.trunc(),
                    _ => x as f64,
                });
    }
    (-2.0f64).ceil()
}

#[vectorize]
fn body_9000200(x: bool, y: i32, z: i32) -> bool {
    let mut t = (({
        let y = u32::MIN;
        (x as u8 as f64)
    }) + 7.5)
        .copysign(1.0);
    for c in 0u8..9 {
        let t: bool = x;
        let mut u = (((y as u64) & 1) ^ (((x as u64).wrapping_sub(u64::MAX)) & 3))
            <= 12_345;
    }
    for t in 0..(BYTES[(z as usize) % 7]) % 10 {
        let mut p: i32 = y;
    }
    ((((t as usize).wrapping_add(12_345usize)) & 1)
        + (((t as usize).saturating_add((t as usize))) & 7)) >= (z as usize)
}

#[vectorize]
fn body_9000201(x: f32, y: i16) -> f32 {
    let mut d: f64 = (((y as f64) as f64) - (1.5e5f64 % (y as f64))) + 0.5;
    for t in (0i32..9).rev() {
        let mut v = (d as u8);
    }
    return (x.max(x)).min(x.max(1.5e5f32));
}

#[vectorize]
fn body_9000203(x: u8, y: f64) -> i64 {
    if !((match (y as u64) % 7 {
        4..9 => (x as u32),
        2..=4 if !(x > 3) => 0u32,
        1..3 | 6 if !(x > 100) => 0xff_u32,
        _ => 10u32,
    }) != ((x as u32).wrapping_mul((y as u32))))
    {
        let x = (y as f32) % ((x as f32).ceil());
    }
    for u in (12_345u64 as u8) % 4..=127u8 % 10 {
        let mut x = (((u as i32).wrapping_add(10i32)) / 3).rem_euclid(10);
        let mut p = (u > 10);
        let s = ((u as i64) / 10) as u8;
    }
    let t = ((((5u32 as u8) & 1) | ((x.min(x)) & 7)) & 3)
        * ((((y > 7.5) as u8) | x) & 15);
    (((7i64.saturating_add(2i64)) & 15) * ((((x as i64) & 1) + ((t as i64) & 7)) & 15))
        .wrapping_neg()
}

#[vectorize]
fn body_9000205(x: f64) -> f64 {
    match (3.25f64 <= x) {
        true => {
            let mut x = [(x as i16) / 7; 3];
        }
        false => {
            let mut b: f64 = (if (x as f64) < 0.5 { x * 100.0 } else { 100.0f64 - 1.0 })
                + x;
            for x in (((b > 3.25) as i32) % 3..9).rev() {
                b
                    %= (match (1.0f64 as u64) {
                        2..=4 => b as f64,
                        4..9 => 1.5e5f64.floor(),
                        _ => b + b,
                    })
                        .powi(3);
            }
        }
    }
    x * ((x.powi(2)) * 3.25)
}

#[vectorize]
fn body_9000207(x: f64, y: f64) -> f64 {
    for p in 2..(-(x as i32)) % 10 {
        let mut u = (((p as f32) * 2.0) * (0.5f32 + (p as f32))).powi(3);
        let mut n1 = 0;
        while (((3i16 - (x as i16)).wrapping_mul(2i16 & 7)) >= (!(u as i16))) && n1 < 5 {
            n1 += 1;
            {
                let mut u = i64::MAX ^ ((u as i64) & 63);
                let mut y = [(x as u32); 3];
                u = u.clamp(2, 100);
            }
        }
    }
    (match (!2u64) % 7 {
        ..=1 => x.floor(),
        _ => x as f64,
    }) - (y.min(y % 0.5))
}

#[vectorize]
fn body_9000208(mut x: bool, y: usize) -> i16 {
    match ((x as i32) ^ (y as i32)) % 7 {
        2..=4 => {
            x
                |= !((if (x as u8) <= (y as u8) { return (x as i16) } else { x })
                    || (if x | x { x } else { x }));
            let mut y = [(x as i32) << 1; 3];
        }
        _ => {
            if 1000i32 == 0 || ((x as i32) << 1) / 1000i32 < 9 {
                x ^= x;
            }
        }
    }
    return ((y as f64) as i16) / 2;
}

#[vectorize]
fn body_9000211(x: i64) -> i64 {
    let mut n2 = 0;
    'l1: while ((x > 7) || (x > 0xff)) && n2 < 9 {
        n2 += 1;
        {
            {
                let mut v = (((x as u32) & 12_345u32).wrapping_neg())
                    .wrapping_add((x as u32).clamp(2, 100));
                v ^= v;
            }
        }
    }
    (((x as u64) / 10) as i64).wrapping_sub((-x).wrapping_sub(1000i64 * x))
}

#[vectorize]
fn body_9000212(x: i32, y: f64) -> f32 {
    let mut y: i32 = ((y as f64) as i32) >> 5;
    if (x > 0xff) | (y > y) {
        y /= 3;
    }
    match (((y as i8) & 15) | ((y as i8) & 1)) {
        1..3 | 6 => {
            let mut u = (((x as usize) % 7) & ((x as usize).wrapping_sub((x as usize))))
                .max(((y as f32).abs()) as usize);
            y = ((((x & 7) + (y & 3)) & 7) | ((x / 10) & 1)) >> 5;
            y >>= 1;
        }
        4..9 => {
            y = y;
        }
        4..9 if (y as f64) == 1e-3 => {
            y
                ^= ((((5i32 ^ x) & 3) ^ ((x.rem_euclid(7)) & 3)) & 3)
                    + ((x.saturating_sub(y.wrapping_add(x))) & 1);
        }
        p if (p as f32) != (-(x as f32)) => {
            y %= 7;
        }
        _ => {
            y >>= 2;
        }
    }
    100.0f32
}

#[vectorize]
fn body_9000214(x: i64) -> i64 {
    for b in x % 4..(x.wrapping_neg()) % 10 {
        let mut x = 1000i32;
        for x in (x.wrapping_sub(x)) % 3..=5 {
            let mut p = (b > 2);
            match (u32::MAX < (b as u32)) {
                true => {
                    let y: u64 = (((((b as u64) & 3) * ((p as u64) & 1)) & 1)
                        ^ ((x as u64) & 3))
                        .rem_euclid(3);
                }
                false => {
                    p &= 0.0f32 >= ((b as f32) - 0.0f32);
                }
            }
        }
    }
    (match (((x as i32) & 15) + ((x as i32) & 7)) % 7 {
        1..3 | 6 => x.min(2i64),
        x if (2u8.wrapping_mul((x as u8))) == (u8::MIN % 3) => {
            (x as i64).wrapping_add(i64::MIN)
        }
        _ => (x & 3) * (x & 3),
    })
        .clamp(2, 50)
}

#[vectorize]
fn body_9000218(x: i8, y: bool, z: i64) -> bool {
    let mut x = ((z as u32) & 1) * ((x as u32) & 15);
    let mut a = (((x as f32).min((x as f32))) as i64, f32::MIN_POSITIVE);
    let p: i32 = (((y as i16).max((x as i16))).clamp(2, 100)) as i32;
    'l1: for c in 0i64..9 {
        let y = (p as f64);
        if !((y as i8) == 0 || 2i8 / (y as i8) < 9) {
            continue;
        }
    }
    y != (((a.0 & 1) | (z & 1)) <= a.0)
}

#[vectorize]
fn body_9000223(x: i32, mut y: usize) -> u32 {
    y
        ^= 0xff_usize
            .wrapping_sub(
                if (12_345i64 as i64) != (x as i64) {
                    y.rotate_left(7)
                } else {
                    y.max(1usize)
                },
            );
    let mut t: bool = (y > 2);
    (t as u32) << 1
}

#[njit]
fn help_9000225_0(x: f32, y: f64) -> bool {
    if (((y as i16) & 63) & 63) == (i16::MAX.wrapping_mul((x as i16))) {
        return ((x as i32) != (y as i32)) & (x > 0.1);
    }
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if (n1 as f32).is_infinite() {
            break;
        }
        {
            let mut c = (y as i32);
        }
    }
    ((1i8.wrapping_add((y as i8))) + 7) != 10i8
}
#[vectorize]
fn body_9000225(x: f64, y: f64) -> bool {
    'l2: for u in 0i32..9 {
        for d in 0usize..5 {
            if (-(x.max(y))) <= (x * 0.0) {
                let t = -x;
            } else {
                let u = (y.to_radians()).min((-x).max(x + y));
            }
        }
    }
    (x as i32)
        >= (match 7i32 % 7 {
            5.. => (x as i32),
            _ => (y as i32),
        })
}

#[vectorize]
fn body_9000226(x: i32, y: f64, z: f64, w: f64) -> i32 {
    let mut x: i32 = x
        >> (((2i32 / 7)
            + (match 0xff_u32 {
                2 => x,
                _ => x,
            })) & 7);
    let mut n2 = 0;
    'l1: while n2 < 9 && ((y as i8) != (i8::MIN * (z as i8))) {
        n2 += 1;
        {
            match (x * 0) % 7 {
                ..2 => {
                    x = -(((x as i8) as i32) ^ (1000i32.min(x)));
                }
                ..=1 => {
                    x = ((!x).rotate_left(7))
                        .wrapping_mul((x | 10).wrapping_add(x.wrapping_mul(x)));
                }
                5.. => {
                    x = 1000i32;
                }
                _ => {
                    x *= z as i32;
                }
            }
            break;
        }
    }
    ((x.wrapping_sub(x)) * (1000u16 as i32)) + 0
}

#[vectorize]
fn body_9000228(x: bool, y: f64, z: i64) -> bool {
    let mut u: f32 = ((-(x as u8 as f32)) / 7.5)
        % ((f32::INFINITY.clamp(-1.5, 2.5)) / ((x as u8 as f32) * (x as u8 as f32)));
    let mut n2 = 0;
    'l1: while n2 < 9
        && (((if (u as u64) == 0 || (y as u64) % (u as u64) < 9 {
            u
        } else if y != y {
            u
        } else {
            u
        }) != (0usize as f32)) | ((u > u) & (x ^ x)))
    {
        n2 += 1;
        {
            u -= u.max((100.0f32 * u).ceil());
        }
    }
    (((u as f64) as u8).wrapping_mul((z as u8) & 63)) > (y as u8)
}

#[njit]
fn help_9000229_0(x: bool) -> f64 {
    let mut n2 = 0;
    'l1: while ((!((x as u8) as i32)) > (x as i32)) && n2 < 9 {
        n2 += 1;
        {
            for d in (0i64..5).rev() {
                let a = (n2 as u64) / 2;
            }
        }
    }
    if ((x as u8 as f64) as f64) <= 0.5 {
        return if (10u8.min((x as u8))) != ((x as u8 as f64) as u8) {
            (x as u32) as f64
        } else {
            (x as u8 as f64) / (x as u8 as f64)
        };
    } else {
        ((x as usize) as f64) - (-(x as u8 as f64))
    }
}
#[vectorize]
fn body_9000229(x: f64) -> f64 {
    let mut n3 = 0;
    while n3 < 9 && ((((x as i32).rotate_left(1)) as i64) <= 5) {
        n3 += 1;
        {
            let (mut c, u) = (n3 as f32, (!(x > 7.5)) as u64);
        }
    }
    ((x / 0.5f64).max(x.sqrt())) * ((x * 1.0f64).trunc())
}

#[vectorize]
fn body_9000230(x: i32, mut y: i64, z: u8, w: usize) -> u8 {
    let mut n1 = 0;
    while n1 < 9 && (((x & 63).wrapping_add((x & 15) + (x & 3))) > 0xff) {
        n1 += 1;
        {
            for s in (0i64..5).rev() {
                let mut q: f64 = (((s as f64) * 2.0).min(2.0f64 - 2.0)) + 0.5;
                break;
            }
        }
    }
    (((y as f32).max(1.5e5f32)) + 1.5e5) as u8
}

#[vectorize]
fn body_9000231(x: u64) -> f64 {
    let b = (x > 10);
    let p: u8;
    if u32::MIN
        >= (match x % 7 {
            ..2 if (b as u8 as f64) > (b as u8 as f64) => (x as u32),
            _ => u32::MIN,
        })
    {
        p = BYTES[((5usize & 7) | (usize::MIN & 7)) % 7];
    } else {
        p = ((b as i16).rotate_left(3)) as u8;
    }
    for b in 0u8..9 {
        let mut t = [-(p as f32); 3];
    }
    if (b as u32) <= (b as u32) {
        for p in ((if (x as i32) < (p as i32) { (p as usize) } else { 1000usize })
            % 4..((p as usize).saturating_sub((p as usize))) % 10)
            .step_by(1)
        {
            let v = !(7i32 != 0 && ((p as i32).wrapping_add((p as i32))) % 7i32 > 2);
        }
    } else {
        let s: i8 = ((100u8 as usize) as i8) % 2;
    }
    0.5f64
}

#[vectorize]
fn body_9000234(x: f64, mut y: usize) -> bool {
    assert!(
        (if x >= 0.5 { 0.1f32 } else { (x as f32) }) != ((x as f32) * (x as f32)) || (if
        x >= 0.5 { 0.1f32 } else { (x as f32) }) == ((x as f32) * (x as f32)), "no {}", x
    );
    if ((x as u32) + (0u32 as u32)) != (y as u32) {
        return ((x as u64) <= (x as u64)) & ((x as f32) != (y as f32));
    }
    !(x > 1.5e5)
}

#[vectorize]
fn body_9000237(mut x: f64) -> f64 {
    if ((7.5f32.powi(2)) - 0.0f32) > 7.5 {
        return x.ceil();
    }
    x = -((x.mul_add(x, x)).max(x));
    if (x as u8) == 0 || ((x as u8).rotate_left(7)) / (x as u8) < 9 {
        return x.trunc();
    } else {
        (x.clamp(-1.5, 1e6)) / 100.0
    }
}

#[vectorize]
fn body_9000238(x: i8, y: i32, z: f64) -> i8 {
    for b in (0i64..9).step_by(2) {
        if (x as u8) == 0 || (BYTES[(y as usize) % 7]) / (x as u8) < 9 {
            let mut v = z / 1.0;
        }
    }
    (!(3i32 as i8)) & 63
}

#[njit]
fn help_9000240_0(x: f64, y: bool, z: u32) -> f64 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((x - 3.25f64) - (if !y { x } else { x })) != (1e-3f64) {
            break;
        }
        {
            let mut b: u8 = (x as u8).wrapping_mul((z as u8));
            return (((x as u16) & 7) * ((x as u16) & 1)) as f64;
        }
    }
    (x.max(if !y { x } else { x })) as f64
}
#[vectorize]
fn body_9000240(x: bool, y: f32, z: f64, w: f32) -> bool {
    if (z % z) > ((x as i64) as f64) {
        return true;
    }
    let mut d = !x;
    if ((i32::MIN > 12_345) || true) ^ (!(x || d)) {
        return (f64::NAN * 1.5e5) == (z % z);
    }
    d &= (w / (w.ceil())) < 1.0;
    for u in 0u32..9 {
        let mut v: u64 = (x as u64).wrapping_mul((z.min(z)) as u64);
    }
    (x as i32) != 2
}

#[njit]
fn help_9000242_0(mut x: i64, y: f64, mut z: u32, w: f64) -> f32 {
    for q in ((y as usize) + (x as usize)) % 4..((w as usize).rotate_left(3)) % 10 {
        let mut v = [!q; 3];
    }
    (y as f32)
}
#[vectorize]
fn body_9000242(x: bool, y: i32, z: i32, w: i64) -> u16 {
    for y in 0u8..9 {
        let y: f64 = ((z >> 5) % 7) as f64;
    }
    if (u64::MAX.wrapping_sub(1u64)) >= ((x as u64).clamp(2, 50)) {
        return (u16::MAX.saturating_add((z as u16)))
            .wrapping_mul((y as u16).wrapping_mul((w as u16)));
    } else {
        if z > 0xff { 7u16.wrapping_add((y as u16)) } else { (x as u16).rotate_left(1) }
    }
}

#[vectorize]
fn body_9000246(x: u8, y: usize, z: f32, w: f64) -> f32 {
    let mut p = ((match (z as i32) % 7 {
        x if z <= z => w,
        ..=1 => 1e-3f64,
        _ => w,
    }) / (w / 0.5)) * ((0.0f64.clamp(-1.5, 2.5)) * 1.5e5f64);
    let mut n1 = 0;
    while (x <= x) && n1 < 9 {
        n1 += 1;
        {
            p = ((w * p) + 3.25).mul_add(p, (REALS[y % 7]).abs());
            return -((y as i64) as f32);
        }
    }
    ({
        let p = (z > 0.1) as u32;
        w * 0.5
    }) as f32
}

#[vectorize]
fn body_9000250(x: i32, y: bool, mut z: i8, w: i32) -> i32 {
    for c in (2..((w as u8) * 0x1f_u8) % 10).step_by(2) {
        let mut n1 = 0;
        let d: f32 = loop {
            if n1 >= 5 {
                break (c as f64) as f32;
            }
            n1 += 1;
            {
                let mut y = ((n1 as f64) / 0.0)
                    / ((1.0f64 as f64) - (0.1f64 + 100.0f64));
            }
        };
        {
            let mut n2 = 0;
            loop {
                if n2 >= 5 {
                    break;
                }
                n2 += 1;
                if ((2i64 % 7) as u32) >= (7u32.wrapping_neg()) {
                    break;
                }
                {
                    z = ((d as i8) ^ (z * z)).wrapping_sub(-(z + z));
                    let c: f32 = ((d.min(d)) + (d.max(f32::MAX))) / 1e-3;
                }
            }
        }
    }
    ((f64::MAX.min((z as f64))) + f64::MIN_POSITIVE) as i32
}

#[njit]
fn help_9000251_0(x: bool, y: f64) -> bool {
    let v = ((1000usize as u32) as f64).copysign(1.0);
    'l1: for b in ((10u8 & 15) + ((x as u8) & 15)) % 4..((x as i32) as u8) % 10 {
        let mut v = (b as f32).recip();
    }
    (REALS[(x as usize) % 7]).is_nan()
}
#[vectorize]
fn body_9000251(x: f64, y: i32) -> f64 {
    'l2: for y in ((y as u32) as i64) % 3..9 {
        let (mut p, c) = ((((y as u8) & 7) | (10u8 & 3)).clamp(2, 50), (x > 7.5));
    }
    ((0.5f64 - x) / 1e-3).recip()
}

#[vectorize]
fn body_9000254(x: u32, mut y: f32) -> f64 {
    let mut y = [(y as f64); 3];
    let v: f64 = (REALS[((x as usize) % (1usize | 1)) % 7]) + y[2];
    for s in (1..(!(x as u8)) % 10).rev() {
        y[0] = y[0];
        break;
    }
    v.min(REALS[((v as usize) & (v as usize)) % 7])
}

#[vectorize]
fn body_9000257(x: i32, y: f32, z: u32, mut w: i64) -> usize {
    let mut x = (
        {
            let s = (z as f64) as f64;
            (y as usize).wrapping_add((z as usize))
        },
        (z as f32).recip(),
    );
    match (w as u16) % 7 {
        2..=4 => {
            x.0 = match (z / 2) % 7 {
                2..=4 => ((x.0 & 1) + (x.0 & 15)).saturating_add(x.0 >> ((y as i32) & 7)),
                _ => {
                    let b = (w as i32).wrapping_mul((w as i32));
                    x.0
                }
            };
        }
        a if (x.0.max(x.0)) == (x.0.saturating_sub(x.0)) => {
            x.1 += ((y * 0.1f32) * (x.1 / y)) + 2.0;
        }
        1..3 | 6 => {
            x.1 = (((u16::MAX & 3) * (5u16 & 15)) & (y as u16)) as f32;
        }
        _ => {
            x.0 = (5usize & 1) | ((((x.0 & 1) | (x.0 & 15)).wrapping_mul(x.0)) & 7);
        }
    }
    x.0
}

#[njit]
fn help_9000258_0(x: usize, y: i64) -> usize {
    let mut n1 = 0;
    while ((x as f64) != f64::NEG_INFINITY) && n1 < 9 {
        n1 += 1;
        {
            let mut u = -((y as f64).abs());
            break;
        }
    }
    x
}
#[vectorize]
fn body_9000258(mut x: f64, y: usize, z: i64) -> f64 {
    x = -((if (z as u64) >= (z as u64) { y } else { y }) as f64);
    let mut b = (0usize.wrapping_mul(y)) ^ 5;
    x = x.copysign(-0.0);
    let x: i32 = i32::MAX.wrapping_add(((x as f32).powi(0)) as i32);
    'l2: for _ in 0u8..=9 {
        b %= 7;
    }
    if ({
        let v = (y as u32);
        u8::MIN
    }) > (((x as u8) & 7) | ((z as u8) & 3))
    {
        return if (y as i8) == 0 || ((x as u64) as i8) % (y as i8) < 9 {
            (x as f64)
        } else {
            REALS[y % 7]
        };
    } else {
        ((y as f64).round()).copysign(-1.0)
    }
}

#[vectorize]
fn body_9000263(x: f64) -> f64 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if !((x > 0.1) == ((x as u32) == 1000)) {
            break;
        }
        {
            let mut c = (x as f32) - 1e-3;
        }
    }
    -((x as f64).recip())
}

#[vectorize]
fn body_9000265(x: bool, y: f64, z: usize) -> bool {
    for y in (0i32..9).rev() {
        let mut x = 12_345i64;
        break;
    }
    ((y + y).trunc()) >= ((x as u16) as f64)
}

#[vectorize]
fn body_9000266(x: f64, y: i32, z: i64) -> f64 {
    let mut c = (((((y as usize) & 7) | ((y as usize) & 1)) & 7)
        | ((usize::MAX / 3) & 7)) as f64;
    if (((c as usize) & 63).clamp(2, 50)) != (y as usize) {
        let mut n2 = 0;
        'l1: loop {
            if n2 >= 9 {
                break;
            }
            n2 += 1;
            {
                let mut a: f32 = (y as f32)
                    + ((f32::NEG_INFINITY.min((c as f32))).clamp(-1.5, 1e6));
                let mut v = (
                    (((y as u8) & 3) | ((z as u8) & 1))
                        .saturating_sub(
                            if true && (c > 0.0) {
                                (a as u8)
                            } else if (x > 3.25) | (c > 100.0) {
                                (y as u8)
                            } else {
                                (z as u8)
                            },
                        ),
                    n2 as f64,
                );
            }
        }
    } else {
        c /= x;
    }
    x.max((x.recip()) - ((x as f32) as f64))
}

#[vectorize]
fn body_9000267(x: i64, y: f64) -> i64 {
    let mut c = (y, (-y).powi(-1));
    let mut n2 = 0;
    let y: i64 = 'l1: loop {
        if n2 >= 9 {
            break x;
        }
        n2 += 1;
        if ({
            let t = x % 2;
            if x > t { (t > 1000) } else { false }
        }) && (((y as f32) != (y as f32)) || ((x as u16) != 10u16))
        {
            break ((n2 as i64).rotate_left(7));
        }
        {
            let mut y = [2u32 + (y as u32); 3];
            'l3: for q in 0i64..5 {
                c.0 = (-(c.1.fract())).powi(2);
            }
            c.0 = if ((x << 3) * (x.max(x))) != 2 {
                c.0
            } else if ((true & (x > 0)) && (y[2] != 5)) && (x > 7) {
                (c.1.min(c.0)).copysign(1.0)
            } else {
                -c.1
            };
        }
    };
    return (x.wrapping_mul(x)) / 7;
}

#[vectorize]
fn body_9000268(x: f64, mut y: i32, z: f32, w: f64) -> f32 {
    let c: i8 = 10i8;
    let mut y: f32 = z;
    let mut n2 = 0;
    'l1: while n2 < 9 && (((3.25f64.abs()) as usize) != (2usize * 1)) {
        n2 += 1;
        {
            y *= ((z / z).min(z.abs())).round_ties_even();
            if ((y as i32).wrapping_add(i32::MIN)) <= 0 {
                break;
            }
            let mut s: i32 = ((z - z) as i32) * 0;
        }
    }
    let mut n4 = 0;
    'l3: while ((w > 1.5e5) && (x > 0.1)) && n4 < 9 {
        n4 += 1;
        {
            y
                *= ((0.0f32 * z)
                    - (match 1000u16 {
                        1 | 3 => y,
                        ..2 => y,
                        _ => z,
                    })) / ((n4 as f64) as f32);
        }
    }
    ((z as f32) * (3.25f32 - 0.5)) as f32
}

#[vectorize]
fn body_9000270(x: u32, y: i32) -> f64 {
    if ((2i32 & 63).wrapping_mul(12_345i32.rotate_left(1))) > (y.wrapping_neg()) {
        return (y as f64).max(y as f64);
    }
    let mut n1 = 0;
    while n1 < 9
        && ((((match x % 7 {
            2..=4 => y,
            4..9 => i32::MAX,
            4..9 => y,
            _ => 3i32,
        }) & 1) * ((y.wrapping_sub(y)) & 3))
            != (if (y > 3) | (y > 5) { y } else { 5i32 }))
    {
        n1 += 1;
        {
            debug_assert!(
                (if (y as f32) <= (y as f32) { x } else { 1u32 }) != x, "as {y}"
            );
        }
    }
    (y as f64).powi(0)
}

#[vectorize]
fn body_9000271(x: usize, mut y: f32) -> f64 {
    for _ in (0u8..9).rev() {
        if (y as u32) != 0
            && (if (y > 0.1) & (y > 1e-3) { (y as u32) } else { (y as u32) })
                % (y as u32) > 2
        {
            return ((y as u32) as f64).min(7.5f64.powi(3));
        }
    }
    y = ((y * 1e-3) % 1.0) + (y + (1.0f32.powi(0)));
    y = ((y as f32) as u8) as f32;
    REALS[x % 7]
}

#[vectorize]
fn body_9000273(x: bool, y: u32, z: usize) -> bool {
    let mut a: u32 = (((y.wrapping_sub(y)) & 3) + (((y as i64) as u32) & 3))
        .saturating_sub(
            match (z.wrapping_mul(2usize)) % 7 {
                0 => y & 63,
                _ => (3u32 & 1) + (y & 1),
            },
        );
    a = ((((y as f64) as u32) & 15) | (((a as i64).count_ones()) & 7)) >> 1;
    if (((y as f64).is_infinite()) as u64) >= ((z as u64).wrapping_sub((z as u64))) {
        a = (((a & u32::MAX) / 10) & 7) ^ ((((!y) & 7) ^ ((a.clamp(2, 50)) & 15)) & 7);
    }
    x & (!(1usize > z))
}

#[vectorize]
fn body_9000274(x: u8, y: i8) -> f32 {
    let mut x = ((REALS[(x as usize) % 7]) as f32)
        .mul_add(
            ((x as f32).mul_add((y as f32), (y as f32))) * ((x as f32) * 2.0f32),
            2.0f32,
        );
    let mut b = ((0i64 - (x as i64)) << 3, (y as i64).pow(2));
    let (mut p, v) = (i8::MIN << 3, (b.0 * b.0) ^ (b.1 % 7));
    ((1.5e5f64.round()).sqrt()) as f32
}

#[vectorize]
fn body_9000275(x: u32, y: f64, z: f64) -> f64 {
    let mut p = (-(if y <= z { y } else if 1000u32 != x { (x as f64) } else { z }))
        + 0.0;
    let mut n2 = 0;
    'l1: while (12_345i32 <= (x as i32)) && n2 < 9 {
        n2 += 1;
        {
            let mut c: f64 = (((p as i32) as f64)
                + (if false && (x > 7) { 1e-3f64 } else { p }))
                .powi(3);
            return c;
        }
    }
    1.5e5f64 * 3.25
}

#[vectorize]
fn body_9000276(x: i64) -> i64 {
    if (((x.wrapping_neg()) & 15) | ((x | x) & 3)) > (x.wrapping_neg()) {
        let mut p = ((x ^ 12_345) & 63) as f64;
        for b in 0usize..9 {
            p = p;
            return ((x & 1) + (x & 7)) / 3;
        }
    } else {
        let y = ((x as u64) as i64)
            .wrapping_add((((x as usize) & 7) + (5usize & 3)) as i64);
    }
    x
}

#[vectorize]
fn body_9000278(x: u32, y: f32) -> u32 {
    let q = (y as f64);
    let mut c: f64 = 1.0f64 * ((y as f64).min(q as f64));
    'l1: for y in (x % 3..9).rev() {
        c = ((c / 0.1).powi(5))
            * ((match (y as u16) % 7 {
                a if !false => q,
                ..=1 => q,
                _ => c,
            }) % (0.0f64.abs()));
    }
    ((((x & 15) * (x & 15)) & 7)
        * (({
            let c = i64::MIN;
            x
        }) & 1))
        .rotate_left(7)
}

#[njit]
fn help_9000282_0(x: u8, y: f32) -> u32 {
    let mut n2 = 0;
    'l1: while n2 < 9 && ((((y as f64) % 7.5) as u16) > 0u16) {
        n2 += 1;
        {
            let q = (x as i8);
        }
    }
    return (y as u32);
}
#[vectorize]
fn body_9000282(x: f32, y: i16) -> f32 {
    for s in ((match i64::MAX % 7 {
        1 | 3 => usize::MIN,
        5.. => (x as usize),
        ..=1 => 1usize,
        _ => usize::MIN,
    }) % 3..9)
        .step_by(2)
    {
        let mut v: bool = ((u32::MIN.wrapping_sub((x as u32)))
            * ((x as u32).wrapping_sub((y as u32)))) > 12_345;
    }
    return (-x) - (x as f32);
}

#[vectorize]
fn body_9000283(x: i64) -> i8 {
    let mut n2 = 0;
    'l1: while ((x as f32) < (x as f32)) && n2 < 9 {
        n2 += 1;
        {
            let (mut u, v) = ((x > 10), !((x as u16) - (x as u16)));
            break;
        }
    }
    return (0i8 ^ 10i8) | 0;
}

#[vectorize]
fn body_9000284(x: f64, y: f32, z: i32, w: f64) -> i32 {
    for u in 0i64..9 {
        let mut t = if (z > 10) | (!(u != u)) {
            (u.wrapping_sub(u)) >> 3
        } else {
            continue
        };
        for d in ((z.min(z)) % 4..((z & 7) ^ (z & 15)) % 6).step_by(3) {
            t = u | ((u.wrapping_add(t)).wrapping_abs());
        }
    }
    if (w != 7.5) | (!(z > 1)) {
        return (x * w) as i32;
    } else {
        (usize::MIN.wrapping_mul(7usize)) as i32
    }
}

#[njit]
fn help_9000286_0(x: u8, y: i64, z: usize) -> u8 {
    let mut n2 = 0;
    'l1: while n2 < 9 && ((y as i32) > ((x as i32).rotate_left(7))) {
        n2 += 1;
        {
            let q: bool = (z as i32) >= (2i32 / 7);
        }
    }
    x | ((z as f32) as u8)
}
#[vectorize]
fn body_9000286(x: f64, y: i8) -> f32 {
    let v: i32;
    if (-(-0.5f64)) > (u8::MAX as f64) {
        v = ((y as i32).min((y as i32))).rotate_left(3);
    } else {
        v = !((10i32 & 1) * (2i32 & 15));
    }
    'l3: for _ in 1..(v.wrapping_add(v)) % 10 {
        let mut x = y;
    }
    (if !((v > 0) || (v > 1)) { 10u32 & 5 } else { 10u32 >> ((v as u8) & 7) }) as f32
}

#[vectorize]
fn body_9000287(x: u16, y: f64, z: f32, w: u8) -> u16 {
    if ((i32::MIN / 3).wrapping_mul((x as i32) * 12_345i32)) != (z as i32) {
        return x;
    }
    for a in (x as u32) % 3..9 {
        if ((0.0f32 % z) / 2.0f32) == z {
            let mut x: f64 = -(y / ((z as u64) as f64));
        } else if ((a & a) + (a / 2)) < (if 5usize >= usize::MIN { a } else { a }) {
            let mut q = a ^ 2;
        } else {
            let y: usize = (({
                let v = (z as i64);
                x
            }) as usize)
                .wrapping_neg();
            continue;
        }
    }
    5u16
}

#[njit]
fn help_9000288_0(x: i32, mut y: f64) -> i32 {
    y = y;
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((7.5f64 / y).max(y)).is_infinite() {
            break;
        }
        {
            y = y;
        }
    }
    (x > 1) as i32
}
#[vectorize]
fn body_9000288(x: u32) -> f32 {
    let mut p = (if (1.5e5f64 + (x as f64)) < (7.5f64 - (x as f64)) {
        (x as i64) & (x as i64)
    } else {
        i64::MIN.min(i64::MAX)
    }) ^ (((x as u64) as u16) as i64);
    let mut x: f64 = (x as f64).clamp(-1.5, 2.5);
    let mut n3 = 0;
    while (2.0f64 > x) && n3 < 9 {
        n3 += 1;
        {
            p = ((match (p as i8) % 7 {
                0 => p,
                2..=4 => p,
                _ => p,
            }) * (p % 10))
                .wrapping_add((p / 10).abs());
        }
    }
    if !(x.is_finite()) {
        return (0.0f32 + (p as f32)) + 2.0;
    } else {
        2.0f32.floor()
    }
}

#[vectorize]
fn body_9000290(x: f32, y: f64, z: i64, w: usize) -> f64 {
    let mut x = ((2.0f64.mul_add(y, y)) - 0.0).sin();
    for p in (0i64..9).step_by(3) {
        x /= y;
        x = ((y.powi(3)).floor()) * 2.0;
    }
    if (w as u32) < (w as u32) {
        return (if x >= y { (z as i32) } else { (x as i32) }) as f64;
    }
    (((x as i16) >> 12_345u32) as f64) + 0.0
}

#[vectorize]
fn body_9000294(x: f32) -> u16 {
    let mut a = ((x as f64) / ((x as f64) - (x as f64))).clamp(-1.5, 2.5);
    a *= (((x as u8) + (x as u8)) as f64) as f64;
    if (x > 0.1) && ((if 10i64 < 10 { a } else { a }) < (a.abs())) {
        let mut y: u32 = ((a as u32).pow(3)) - 7;
        y = (({
            let q = (y as usize);
            y
        }) & 63)
            .wrapping_add((!y) % 2);
    } else {
        a = ((a.max(a)) + ((a as i32) as f64)).powi(2);
    }
    {
        let y = -((x as f64) * 0.1f64);
        (0u16 >> 1) * 5
    }
}

#[vectorize]
fn body_9000296(mut x: f64, mut y: f64) -> f64 {
    'l1: for _ in (x as i64) % 4..(false as i64) % 10 {
        x
            -= REALS[(((y as usize).abs_diff((x as usize)))
                .max(if 0.5f64 == y { return y } else { 0xff_usize })) % 7];
    }
    ((x.clamp(-1.5, 2.5)).min(if (-0.0f64) != y { y } else { y }))
        .mul_add((1.5e5f64.max(y)) - (y / y), (y % 2.0f64) / (y / x))
}

#[vectorize]
fn body_9000298(x: f64) -> i32 {
    for a in ((x as u8) ^ (x as u8)) % 3..9 {
        let mut y = ((12_345i64 % 7) - ((a as i64) & 2)) & (x as i64);
    }
    return ((x as f32) + (x as f32)) as i32;
}

#[vectorize]
fn body_9000300(x: u16) -> f32 {
    for _ in 0usize..9 {
        if (!(if true != (x > 10) { return (x as f32) } else { (x > 3) }))
            | (((x as u32).rem_euclid(10)) < (1000i32 as u32))
        {
            let mut a: i64 = (((x as i64).rotate_left(1)).saturating_add((x as i64)))
                >> 3;
        } else {
            let mut b: f64 = (((x as i32) & 63).wrapping_neg()) as f64;
            return (-(x as f32)).abs();
        }
    }
    (x as f32).round()
}

#[vectorize]
fn body_9000302(x: i64, y: f64, z: u8, w: u8) -> f32 {
    if ((x / 3) as f64) < (y.fract()) {
        let q = (i32::MAX | ((y as i32) / 7)) ^ 1;
        match ((y as usize) != (y as usize)) {
            true => {
                let mut d = 1.0f64.max((-y) as f64);
                let mut n1 = 0;
                while n1 < 9
                    && (((0.0f32 * (d as f32)) + ((x as f32) * (d as f32)))
                        .is_infinite())
                {
                    n1 += 1;
                    {
                        let mut v = n1 as i8;
                    }
                }
                let mut s = ((0xff_u32.trailing_zeros()).rotate_left(7)) | 0;
            }
            false => {
                let mut p: bool = (y > 2.0);
            }
        }
    } else {
        let mut c: i32 = 7i32 & 63;
    }
    -((1.5e5f64 as f32)
        % ({
            let b = 1.0f64;
            (w as f32)
        }))
}

#[njit]
fn help_9000307_0(x: i32, y: f64) -> i32 {
    for _ in (0u8..9).step_by(1) {
        let p = (if ((y as usize).clamp(2, 50)) < ((y as usize).rem_euclid(10)) {
            (x as f32) / 0.0
        } else {
            (x as f32).copysign(1.0)
        }) - (((x as f32).round_ties_even()) + 0.1);
    }
    return (x & 5i32) & x;
}
#[vectorize]
fn body_9000307(x: f64) -> i64 {
    let a: bool;
    if (((x as u64).wrapping_neg()) != ((x as u64).max(5u64))) || false {
        a = {
            let b = x;
            0.1f64.is_infinite()
        };
    } else {
        a = (x.min(x)).is_finite();
    }
    let mut n2 = 0;
    'l1: while (x != ((a as usize) as f64)) && n2 < 9 {
        n2 += 1;
        {
            let mut p = ((x.clamp(-1.5, 2.5)).abs()).round();
            break 'l1;
        }
    }
    (x as i64)
}

#[vectorize]
fn body_9000311(x: i8, y: usize) -> f64 {
    let mut n1 = 0;
    while ((match ((y as f64) as u8) % 7 {
        0 => (y > 3) | (y > 1),
        u if ((u as f32).round()).is_infinite() => (u as i32) <= (u as i32),
        4..9 => (x > 2) ^ true,
        _ => !(y > 12_345),
    }) | ((3i32.wrapping_add((x as i32))) >= 10)) && n1 < 9
    {
        n1 += 1;
        {
            let mut n2 = 0;
            loop {
                if n2 >= 5 {
                    break;
                }
                n2 += 1;
                {
                    let d = (((x as f64) * (x as f64)) + (3.25f64 - 1.5e5)) as f64;
                }
            }
        }
    }
    ((y as f64) / ((x as f64) * 0.1f64))
        .mul_add(((-0.0f64) as u32) as f64, (y as f64) - ((y as f64) / 1.0))
}

bodies! {
    body_9000000(i16 0) by reference;
    body_9000001(f32 0, f64 1, f64 2, i32 3) by reference;
    body_9000002(u32 0, f32 1, f64 2) by reference;
    body_9000004(i32 0) by reference;
    body_9000005(f64 0, u32 1) by reference;
    body_9000006(f64 0, i32 1, u32 2) by reference;
    body_9000007(i16 0) by reference;
    body_9000008(u64 0) by reference;
    body_9000009(bool 0, f64 1) by reference;
    body_9000019(f64 0, i16 1, i32 2) by reference;
    body_9000022(f64 0, i32 1) by reference;
    body_9000023(u64 0) by reference;
    body_9000024(i64 0, f32 1, f32 2) by reference;
    body_9000025(u32 0) by reference;
    body_9000026(i32 0, usize 1) by reference;
    body_9000027(u16 0) by reference;
    body_9000029(f64 0, i32 1, f32 2, i32 3) by reference;
    body_9000033(u32 0) by reference;
    body_9000034(usize 0, f64 1, u32 2) by reference;
    body_9000035(f64 0, i32 1, i32 2) by reference;
    body_9000036(u64 0) by reference;
    body_9000038(f64 0, i64 1, u32 2) by reference;
    body_9000043(i8 0, i32 1, i16 2) by reference;
    body_9000044(f64 0, u32 1) by reference;
    body_9000045(f64 0, f64 1) by scalar;
    body_9000048(f64 0, f64 1, f64 2) by reference;
    body_9000049(bool 0) by reference;
    body_9000050(f64 0, f32 1) by reference;
    body_9000054(f64 0) by scalar;
    body_9000055(i64 0, bool 1, f32 2, i64 3) by reference;
    body_9000056(i64 0, f64 1) by reference;
    body_9000057(f64 0, f64 1) by reference;
    body_9000060(i32 0, u64 1, i32 2) by reference;
    body_9000061(i32 0, i64 1) by reference;
    body_9000062(usize 0, f32 1) by reference;
    body_9000070(i32 0, bool 1, f32 2) by reference;
    body_9000072(f32 0) by reference;
    body_9000074(f32 0, f32 1) by reference;
    body_9000075(u64 0, u8 1, f32 2) by reference;
    body_9000076(i32 0, f32 1) by reference;
    body_9000078(i64 0, u32 1) by reference;
    body_9000081(f64 0, f64 1) by reference;
    body_9000083(f32 0, f64 1, i64 2) by reference;
    body_9000085(f64 0, i32 1, bool 2) by reference;
    body_9000087(f64 0, f32 1) by reference;
    body_9000090(u32 0, i16 1, f64 2) by reference;
    body_9000094(u64 0, usize 1) by reference;
    body_9000095(i32 0) by reference;
    body_9000096(u64 0) by reference;
    body_9000097(f64 0, usize 1, i32 2) by reference;
    body_9000099(u32 0, bool 1) by reference;
    body_9000100(f32 0) by reference;
    body_9000103(f64 0) by reference;
    body_9000104(i16 0, bool 1) by reference;
    body_9000111(f64 0, bool 1, f64 2) by reference;
    body_9000112(usize 0, f64 1, i64 2) by reference;
    body_9000114(u32 0) by reference;
    body_9000117(f32 0, bool 1, i32 2) by reference;
    body_9000123(u16 0) by reference;
    body_9000127(u64 0) by reference;
    body_9000130(f32 0) by reference;
    body_9000131(f64 0) by reference;
    body_9000133(i64 0, u64 1, i32 2) by reference;
    body_9000137(u8 0, f64 1, u8 2, f64 3) by reference;
    body_9000139(i32 0, i64 1) by reference;
    body_9000142(f64 0, f64 1) by reference;
    body_9000143(u64 0, f64 1, usize 2, i32 3) by reference;
    body_9000144(i32 0, f64 1) by reference;
    body_9000145(i32 0) by reference;
    body_9000147(bool 0) by reference;
    body_9000148(f32 0, f64 1, f32 2, u8 3) by reference;
    body_9000156(u32 0, usize 1, u16 2) by reference;
    body_9000157(i32 0, u32 1) by reference;
    body_9000159(u16 0, f64 1) by reference;
    body_9000162(u8 0) by reference;
    body_9000165(i32 0, i32 1) by reference;
    body_9000168(i32 0, f32 1) by reference;
    body_9000171(f64 0, u32 1, f32 2) by reference;
    body_9000173(f32 0, u32 1) by reference;
    body_9000174(u32 0, u32 1, f32 2, usize 3) by reference;
    body_9000177(f64 0) by reference;
    body_9000178(u64 0) by reference;
    body_9000179(bool 0, u64 1) by reference;
    body_9000181(i32 0, f32 1, u64 2) by reference;
    body_9000182(i32 0, i64 1, bool 2) by reference;
    body_9000183(f64 0, u32 1, f64 2) by reference;
    body_9000184(u16 0) by reference;
    body_9000185(i32 0) by reference;
    body_9000186(usize 0) by reference;
    body_9000188(u8 0, u8 1, bool 2, f32 3) by reference;
    body_9000189(f64 0, f32 1, i64 2) by reference;
    body_9000190(u32 0, f32 1) by reference;
    body_9000193(f64 0, i32 1) by reference;
    body_9000196(i64 0) by reference;
    body_9000197(i32 0, i64 1) by reference;
    body_9000199(f64 0, f64 1, u64 2) by reference;
    body_9000200(bool 0, i32 1, i32 2) by reference;
    body_9000201(f32 0, i16 1) by reference;
    body_9000203(u8 0, f64 1) by reference;
    body_9000205(f64 0) by reference;
    body_9000207(f64 0, f64 1) by reference;
    body_9000208(bool 0, usize 1) by reference;
    body_9000211(i64 0) by reference;
    body_9000212(i32 0, f64 1) by reference;
    body_9000214(i64 0) by reference;
    body_9000218(i8 0, bool 1, i64 2) by reference;
    body_9000223(i32 0, usize 1) by reference;
    body_9000225(f64 0, f64 1) by reference;
    body_9000226(i32 0, f64 1, f64 2, f64 3) by reference;
    body_9000228(bool 0, f64 1, i64 2) by reference;
    body_9000229(f64 0) by reference;
    body_9000230(i32 0, i64 1, u8 2, usize 3) by reference;
    body_9000231(u64 0) by reference;
    body_9000234(f64 0, usize 1) by reference;
    body_9000237(f64 0) by reference;
    body_9000238(i8 0, i32 1, f64 2) by reference;
    body_9000240(bool 0, f32 1, f64 2, f32 3) by reference;
    body_9000242(bool 0, i32 1, i32 2, i64 3) by reference;
    body_9000246(u8 0, usize 1, f32 2, f64 3) by reference;
    body_9000250(i32 0, bool 1, i8 2, i32 3) by reference;
    body_9000251(f64 0, i32 1) by reference;
    body_9000254(u32 0, f32 1) by reference;
    body_9000257(i32 0, f32 1, u32 2, i64 3) by reference;
    body_9000258(f64 0, usize 1, i64 2) by reference;
    body_9000263(f64 0) by reference;
    body_9000265(bool 0, f64 1, usize 2) by reference;
    body_9000266(f64 0, i32 1, i64 2) by reference;
    body_9000267(i64 0, f64 1) by reference;
    body_9000268(f64 0, i32 1, f32 2, f64 3) by reference;
    body_9000270(u32 0, i32 1) by reference;
    body_9000271(usize 0, f32 1) by reference;
    body_9000273(bool 0, u32 1, usize 2) by reference;
    body_9000274(u8 0, i8 1) by reference;
    body_9000275(u32 0, f64 1, f64 2) by reference;
    body_9000276(i64 0) by reference;
    body_9000278(u32 0, f32 1) by reference;
    body_9000282(f32 0, i16 1) by reference;
    body_9000283(i64 0) by reference;
    body_9000284(f64 0, f32 1, i32 2, f64 3) by reference;
    body_9000286(f64 0, i8 1) by reference;
    body_9000287(u16 0, f64 1, f32 2, u8 3) by reference;
    body_9000288(u32 0) by reference;
    body_9000290(f32 0, f64 1, i64 2, usize 3) by scalar;
    body_9000294(f32 0) by reference;
    body_9000296(f64 0, f64 1) by reference;
    body_9000298(f64 0) by reference;
    body_9000300(u16 0) by reference;
    body_9000302(i64 0, f64 1, u8 2, u8 3) by reference;
    body_9000307(f64 0) by reference;
    body_9000311(i8 0, usize 1) by reference;
}
