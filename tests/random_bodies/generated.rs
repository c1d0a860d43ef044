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
fn body_9000003(x: f64, y: usize) -> f64 {
    if x <= (x / 2.0) {
        if ((x * 0.1f64) - x) == 1.5e5 {
            if ((false || true) ^ (x != 7.5f64))
                || ((x as u64) != 0
                    && (if false && (y > 0) { (y as u64) } else { (y as u64) })
                        % (x as u64) > 2)
            {
                let mut c: i64 = if (x.min(-x)) >= (0.5f64.min(3.25f64)) {
                    (match (x as u16) % 7 {
                        4..9 => 7.5f32,
                        1..3 | 6 => (y as f32),
                        t if (y > 10) && (x > 2.0) => 1.5e5f32,
                        _ => (y as f32),
                    }) as i64
                } else {
                    (((y as i64).wrapping_add((x as i64))) & 15)
                        | ((((y as i64) & 7) ^ ((x as i64) & 15)) & 1)
                };
            } else {
                let mut b = ((2usize as f64) as f32).min((x as f32));
            }
        } else {
            let mut y = ((if (y as u32) < (y as u32) { (x as f32) } else { (y as f32) })
                as u64) != (1u64.wrapping_neg());
        }
    }
    x
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

#[njit]
fn help_9000010_0(x: u16, y: f64) -> u16 {
    'l1: for t in 0i32..9 {
        let mut s = ((((y as u32).wrapping_neg()) & 7) + ((3.25f64 as u32) & 7)) as u32;
        s = 2u32.wrapping_neg();
    }
    ((x.wrapping_add(x)) ^ 0).wrapping_mul(x)
}
#[njit]
fn help_9000010_1(x: f32, y: usize, z: f64) -> usize {
    if ((x % x).floor()) >= x {
        let v: f64 = ((-1.5e5f64).mul_add(z / z, if 0.1f64 != z { 0.5f64 } else { z }))
            .max(z);
    } else {
        let mut p = (({
            let y = z;
            (z as u32)
        }) as u8) << (((((y as i8) & 7) | ((x as i8) & 7)).wrapping_add(z as i8)) & 7);
    }
    y & (!(y.max(5usize)))
}
#[vectorize]
fn body_9000010(x: bool, y: f64, z: f32, w: f64) -> bool {
    let mut n2 = 0;
    loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if (!((z as f64) == w)) ^ (((y as u32) <= u32::MIN) | (x && x)) {
            break;
        }
        {
            match (10usize << (z as u32)) % 7 {
                2..=4 => {
                    let mut y: i32 = n2 as i32;
                    let mut y = (z.max(u8::MAX as f32)) as f64;
                    match (7u32.rem_euclid(7)) % 7 {
                        0 => {
                            y
                                += (if ((y as i16) > (y as i16)) | (x != x) {
                                    match (w as i8) % 7 {
                                        ..2 => y,
                                        _ => f64::NEG_INFINITY,
                                    }
                                } else if (x ^ x) | x {
                                    w.max(y)
                                } else {
                                    (x as u8 as f64).max(w)
                                }) / ((REALS[(x as usize) % 7]) % (y.round_ties_even()));
                            continue;
                        }
                        4..9 if (REALS[10usize % 7]) == (0.5f64.fract()) => {
                            y
                                += ((if 12_345i32 >= 0 {
                                    y
                                } else if (w as i32) >= 1i32 {
                                    0.0f64
                                } else {
                                    y
                                }) * w) * (((z as u64).wrapping_mul((z as u64))) as f64);
                            continue;
                        }
                        _ => {
                            y %= ((w * 0.1f64) + y) * 0.0;
                        }
                    }
                }
                4..9 => {
                    let mut c = (((y as u32) as u8) as u32)
                        .wrapping_add(
                            (match (x as u16) % 7 {
                                5.. => 10u32,
                                2 => (y as u32),
                                _ => (z as u32),
                            })
                                .rem_euclid(10),
                        );
                }
                ..=1 => {
                    let mut c = (x
                        || (match (z as u64) % 7 {
                            4..9 => x,
                            _ => x,
                        })) as u8;
                }
                _ => {
                    let s = (7u32 as f32) + z;
                }
            }
        }
    }
    ((((w as u32) & 7) * ((x as u32) & 15))
        .wrapping_sub(u32::MIN.wrapping_mul((x as u32)))) >= (x as u32)
}

#[njit]
fn help_9000011_0(x: i32) -> i32 {
    'l1: for y in (WHOLES[(x as usize) % 7]) % 4..((x as i64) as i32) % 10 {
        let mut y = (((y as f64) as u32) + ((y as u32).rem_euclid(3))) % 10;
    }
    (x * (7i32.wrapping_add(x))) << 1
}
#[vectorize]
fn body_9000011(x: bool) -> bool {
    if ((match (x as i32) % 7 {
        2 => (x as u32),
        0 => 10u32,
        _ => (x as u32),
    })
        .wrapping_sub((x as u32).saturating_add((x as u32)))) != 12_345
    {
        let a: bool;
        if (x as u32) == 0 || ((x as u32) % 10) % (x as u32) < 9 {
            a = x || ((x as u8 as f32) <= (x as u8 as f32));
        } else {
            a = x;
        }
    } else {
        if ((x as u8 as f64) / ((x as u8 as f64) as f64)).is_infinite() {
            return ((x as u64) - (x as u64)) > 2;
        }
        for _ in ((x as usize).wrapping_mul(usize::MAX)) % 3..=9 {
            let a = (((x as u8 as f64).min(0.1f64))
                .mul_add((x as u8 as f64), (x as u64) as f64)) - 7.5;
        }
    }
    return (x as u16) != 0 && ((x as i32) as u16) % (x as u16) > 2;
}

#[vectorize]
fn body_9000012(x: bool) -> bool {
    let mut s = [x as i32, (x as i32).rotate_left(3), 7u64 as i32];
    'l1: for t in (0u32..=9).step_by(3) {
        match ((t as u16).wrapping_neg()) {
            x if ((t as f64).log2())
                == (match 1i8 {
                    1..3 | 6 => (x as f64),
                    _ => (t as f64),
                }) => {
                let mut t = (match ((x as u64).wrapping_neg()) % 7 {
                    5.. => f32::NAN.round(),
                    1..3 | 6 => (x as f32) + 0.0,
                    ..=1 => (t as f32),
                    _ => (x as f32) / (1e-3f32),
                })
                    .fract();
            }
            4..9 => {
                s[1] /= 2;
            }
            _ => {
                match 3i8 {
                    d if (!10i32) > (s[1].wrapping_sub(10i32)) => {
                        s[1] %= 10;
                    }
                    1..3 | 6 => {
                        s[0] = s[0]
                            .wrapping_add(
                                (((t as f64) - (x as u8 as f64)) as i32).rotate_left(1),
                            );
                        continue;
                    }
                    _ => {
                        s[2] = ((s[0].wrapping_sub(s[2])) & 63) as i32;
                    }
                }
            }
        }
    }
    !(((x as u8).wrapping_sub((x as u8))) < ((7u8 & 15) + ((x as u8) & 15)))
}

#[njit]
fn help_9000013_0(x: u32, y: f64, z: i16) -> f32 {
    'l1: for c in (0usize..9).rev() {
        let mut p = (((x as i64) >> ((!(c as u64)) & 7)) & 15) | ((x as i64) & 15);
    }
    (z as f32)
}
#[njit]
fn help_9000013_1(x: f64, y: bool) -> u64 {
    let mut n2 = 0;
    while n2 < 9 && ((((y as u16) as i64) as i32) <= ((x as i32) % 2)) {
        n2 += 1;
        {
            let b = x % x;
            let mut x = ((1.5e5f64.abs()) + 0.0).sqrt();
        }
    }
    (match (x as u8) % 7 {
        1..3 | 6 => !(y as u64),
        5.. if !((x as i32) != 12_345) => (y as u64),
        _ => ((y as u64) & 1) + (1000u64 & 3),
    }) % ((!(((y as u64) & 15) | (0u64 & 3))) | 1)
}
#[vectorize]
fn body_9000013(x: i16, y: f32) -> i32 {
    let a = (((y as f64) - 1.5e5).max((x as u16) as f64))
        .atan2(
            (-(y as f64))
                .mul_add((y as f64) / (x as f64), f64::MAX.mul_add(7.5f64, 0.5f64)),
        );
    let (mut d, a) = (
        (a.round()) as u64,
        (((x as u32) >> ((a as u64) & 7)) & 1) * ((x as u32) & 15),
    );
    d = d;
    for y in 0i32..9 {
        d = d.wrapping_add(d);
        break;
    }
    let mut n3 = 0;
    loop {
        if n3 >= 9 {
            break;
        }
        n3 += 1;
        if (0.1f64 < ((d as f64) * (a as f64))) ^ ((!(a > 1)) & (y.is_infinite())) {
            break;
        }
        {
            d /= 3;
        }
    }
    ((((y as f64) as u8) & 1) * ((a as u8) & 3)) as i32
}

#[vectorize]
fn body_9000014(mut x: i64, y: u32, z: i32) -> i64 {
    let mut n2 = 0;
    'l1: while (y < (1000u32 ^ y)) && n2 < 9 {
        n2 += 1;
        {
            x = (x << ((y & y) & 7))
                .wrapping_mul((((z as u64) & 15) | ((y as u64) & 7)) as i64);
            assert!(
                (match 10usize { 0 => 1e-3f64, ..= 1 => (z as f64), _ => (y as f64), })
                != ((x as f64) - (y as f64)) || (match 10usize { 0 => 1e-3f64, ..= 1 =>
                (z as f64), _ => (y as f64), }) == ((x as f64) - (y as f64)), "no {}", y
            );
            x = x
                .wrapping_add(
                    (i64::MAX % 3)
                        .wrapping_add(
                            (match x {
                                ..2 if x != x => x,
                                1 | 3 => x,
                                ..=1 => 1000i64,
                                _ => x,
                            })
                                .wrapping_abs(),
                        ),
                );
            continue;
        }
    }
    let mut n3 = 0;
    while n3 < 9 && ((((y as u64).max(u64::MAX)).rotate_left(1)) > 10) {
        n3 += 1;
        {
            match (((x as usize) & 7) ^ ((x as usize) & 3)) {
                ..=1 => {
                    x = x
                        .wrapping_add(
                            match ((x as i8).wrapping_add((y as i8))) % 7 {
                                1 | 3 => ((y as f64) * 1.5e5f64) as i64,
                                p if !((z as f32).is_finite()) => {
                                    ((x & 3) | (x & 15)).wrapping_mul(x)
                                }
                                5.. => x,
                                _ => {
                                    ({
                                        let d = (x as usize);
                                        x
                                    }) % 10
                                }
                            },
                        );
                }
                b if ((y as f64).clamp(-1.5, 0.0)) != 0.1 => {
                    x = (((if 2.0f64 == f64::MIN_POSITIVE { x } else { x }) % 2) & 15)
                        + (((((x & 7) | (x & 7)) & 3) | (((b > 7) as i64) & 3)) & 1);
                }
                _ => {
                    x = ((y != 0u32) ^ (!false)) as i64;
                }
            }
        }
    }
    ((x & 15) | ((x.wrapping_abs()) & 1)) | 0
}

#[vectorize]
fn body_9000015(x: f64, mut y: bool) -> i32 {
    let mut t: bool = if (if (x.clamp(-1.5, 1e6)) != 1.0 {
        (y as u64) % 7
    } else {
        (y as u64) & (x as u64)
    }) < (((y as u64) & 1) | (10u64 & 3))
    {
        (x > x) || ((y as u32) >= (y as u32))
    } else {
        (x + 1.0f64) > ((y as i64) as f64)
    };
    let mut n1 = 0;
    while (0.1f32 <= ((x as f32).to_radians())) && n1 < 9 {
        n1 += 1;
        {
            t
                ^= (if 5u32
                    >= (if (x as u32) >= (x as u32) {
                        u32::MIN
                    } else if !y {
                        (y as u32)
                    } else {
                        (x as u32)
                    })
                {
                    (y as i32) == 2i32
                } else {
                    (t as i64) != (t as i64)
                }) && ((3i8 == 0 || (y as i8) / 3i8 < 9) || (!y));
        }
    }
    for y in ((if false | y { 1000i32 } else { 1i32 }) % 3..9).step_by(2) {
        let mut d: u64 = (1u64 & 1)
            ^ ((if ((x as f32) as f32) != (y as f32) { (x as u64) } else { continue })
                & 15);
    }
    ((((7i32 & 3) + (12_345i32 & 15)) & (3i32.clamp(2, 50))) & 3) | (12_345i32 & 7)
}

#[njit]
fn help_9000016_0(x: i32, y: u8, z: i32, w: f64) -> i32 {
    for d in (1..=y % 10).step_by(2) {
        let a = ((i64::MIN as u32) as i32).wrapping_neg();
        break;
    }
    if (-w).is_infinite() {
        return ((z & 7) + (z & 15)) & 2;
    } else {
        ((match (x as i8) {
            1 | 3 => 2i32,
            _ => 0i32,
        }) & 15) + (((y as f32) as i32) & 1)
    }
}
#[njit]
fn help_9000016_1(x: i32, y: i16, z: usize) -> f64 {
    let mut n2 = 0;
    'l1: while n2 < 9 && (((2.0f64 * (z as f64)) * ((x as f64).ceil())).is_finite()) {
        n2 += 1;
        {
            let mut v = ((x & 5i32).saturating_add(x.wrapping_neg())) as i64;
        }
    }
    ({
        let q = (x as f32) + (z as f32);
        (x as f64) - (x as f64)
    })
        .powi(0)
}
#[vectorize]
fn body_9000016(x: u32) -> f32 {
    let mut t: f64 = (-(x as f64)) / 3.25;
    let mut n3 = 0;
    loop {
        if n3 >= 9 {
            break;
        }
        n3 += 1;
        if ((((t as u8) & 15) * ((x as u8) & 7)) << 5) == (n3 as u8) {
            break;
        }
        {
            let a: u32 = x;
            let mut n4 = 0;
            let x: f64 = loop {
                if n4 >= 5 {
                    break n3 as f64;
                }
                n4 += 1;
                if (a as u64) == 0
                    || ({
                        let c = (x as i64);
                        u64::MIN
                    }) % (a as u64) < 9
                {
                    break ((match (a as i32) % 7 {
                        2..=4 => t,
                        1 | 3 => t,
                        ..2 => t,
                        u if false != true => t,
                        _ => t,
                    })
                        .clamp(-1.5, 2.5));
                }
                {
                    let a = match (u8::MAX & 63) {
                        y if a != 0 && (x << 1) / a > 2 => {
                            (a & 63).wrapping_add((x & 7) + (x & 1))
                        }
                        2 => {
                            match (match x % 7 {
                                2 => i32::MAX,
                                ..2 => (a as i32),
                                _ => (a as i32),
                            }) % 7
                            {
                                ..2 if ((x as i64) as f64).is_nan() => (a & 7) + (x & 7),
                                5.. => (x & 3) * (x & 1),
                                _ => {
                                    match (x as i32) {
                                        1..3 | 6 => x,
                                        2 => a,
                                        s if (t as u16) <= 10 => 2u32,
                                        ..=1 => x,
                                        _ => x,
                                    }
                                }
                            }
                        }
                        2 => ((a & 7) ^ (x & 3)).wrapping_mul(a ^ x),
                        0 => (a.wrapping_add(2u32)) ^ (1u32.clamp(2, 3)),
                        _ => (x << ((t as u16) & 7)).saturating_add((a & 15) * (x & 15)),
                    };
                }
            };
            {
                let (mut b, d) = (0x1f_i8, a % 2);
            }
        }
    }
    if !(!false) {
        return (x as f32).max((x as f32) + 100.0);
    } else {
        (t as f32)
    }
}

#[vectorize]
fn body_9000017(x: i16, y: f64) -> f64 {
    {
        if ((((x as i64) & 1) + ((x as i64) & 1)).clamp(2, 50)) > (f32::NAN as i64) {
            let mut n1 = 0;
            let b: f64 = loop {
                if n1 >= 9 {
                    break (100.0f64 / 3.25f64) - y;
                }
                n1 += 1;
                {
                    let mut v: i32 = ((if (y > 0.5) && (x > 0xff) {
                        (x as f32)
                    } else if (y as u8) < 3u8 {
                        (x as f32)
                    } else {
                        (x as f32)
                    }) == (if y >= y { (x as f32) } else { break (y.max(y)) })) as i32;
                    let mut p = y;
                }
            };
            if (b * 0.0).is_nan() {
                let mut a = (((y as i32) % 10)
                    .wrapping_sub((y as i32).wrapping_sub((b as i32))))
                    .rotate_left(3);
            } else {
                let mut p = ((x as u32) & 15) + ((12_345u32.abs_diff(3u32 & 63)) & 1);
            }
        } else {
            let mut b = 3i32.saturating_sub(((x as i64) & i64::MAX) as i32);
        }
    }
    ((y / 1.0) / 0.1) + ((y.max(y)) as f64)
}

#[njit]
fn help_9000018_0(x: u32, y: bool) -> f64 {
    let mut t = !((5i64.wrapping_neg()).wrapping_mul((x as u8) as i64));
    t %= 7;
    return (x as f64);
}
#[vectorize]
fn body_9000018(x: f64, y: i64, z: f32) -> f64 {
    let mut p = (((((z as i16) & 3) * ((z as i16) & 15)) & 7)
        | (((y as u32) as i16) & 15))
        .wrapping_add((x as i16) << 1);
    let mut a: f32 = z;
    let mut u: bool = match (y as u8) % 7 {
        s if (1i32.rotate_left(1)) == (7i32.saturating_add((a as i32))) => {
            if (x.min(0.0f64)) == 0.5f64 { !(z > 0.1) } else { 0.1f32 > 100.0 }
        }
        2..=4 => (a == 2.0f32) && (p > 7),
        _ => ((a as usize) as f32).is_nan(),
    };
    let (mut d, y) = ((REALS[(z as usize) % 7]) - (x * 1.5e5), (z * 0.0).round());
    (d.to_degrees()).mul_add((a as i64) as f64, (d.mul_add(d, x)).ceil())
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
fn help_9000020_0(x: bool, y: f64) -> i16 {
    for u in ((x as u8) % 3..9).step_by(3) {
        let v: i32 = (((y as i32) as i32).min((y as i32).wrapping_neg()))
            >> (((((x as i64) & 1) | (3i64 & 1)) / ((y as i64) & (y as i64))) & 7);
    }
    (((x as i16) | (x as i16)).clamp(2, 100)).clamp(2, 50)
}
#[vectorize]
fn body_9000020(x: f64, y: i32) -> i8 {
    if ((-(y as f32)).is_infinite()) | (x > 0.0) {
        let mut d: f32 = ((3.25f32 * f32::NAN) - (x as f32)) - 0.1;
    } else {
        let d: f32 = ((x as f32).fract()) - 1e-3;
        if !(y > 0) {
            let mut t: f64 = (if (x / 0.0) < (x + x) {
                (x as u64) as f64
            } else {
                x + 1.0
            }) / (x - (x / x));
        } else {
            let x: i64 = 3i64;
            return ((d as i8) & 3) * (((0i8 & 7) + ((y as i8) & 1)) & 3);
        }
        return (d as i8) | ((d as i8).wrapping_mul((x as i8)));
    }
    return (i8::MIN & 15) * (((y as i8).wrapping_mul((y as i8))) & 1);
}

#[njit]
fn help_9000021_0(x: f32, mut y: f32) -> u32 {
    let (mut t, b) = (
        {
            let u = x.mul_add(y, y);
            (u as i32) as f64
        },
        (0xff_u32 != (y as u32)) as u32,
    );
    for b in (0i64..=9).step_by(2) {
        y
            %= (match (if t.is_infinite() { (y as u32) } else { (b as u32) }) % 7 {
                0 => y,
                ..2 => y.min(y),
                _ => x,
            })
                .mul_add(0.1f32.min(x.min(y)), x);
    }
    ((b.rotate_left(7)).wrapping_sub(b)).min((u32::MAX.wrapping_mul(b)) | 1)
}
#[njit]
fn help_9000021_1(x: i32) -> f32 {
    let mut s = (((x as f64).abs()) as u16).clamp(2, 50);
    for _ in (x.wrapping_mul(x)) % 3..9 {
        s >>= 2;
    }
    (((s as f32) / (s as f32)) * 1.0).trunc()
}
#[vectorize]
fn body_9000021(x: f32, y: f64) -> f32 {
    if (1000usize >= ((y as usize).wrapping_add((y as usize))))
        || (((i32::MIN & 7) + (i32::MIN & 7)) <= (((x as i32) & 1) ^ (7i32 & 1)))
    {
        for v in (12_345usize.rotate_left(1))
            % 4..({
            let s = 0xff_i64;
            (y as usize)
        }) % 10
        {
            let mut x = {
                let y = (y - y) + ((v as i16) as f64);
                (x.min(x)) + (if !(v > 3) { x } else if x >= x { x } else { x })
            };
            for x in 0u8..=5 {
                let b: usize;
                if (v as f32) >= ((x as u32) as f32) {
                    b = (v.abs_diff(v)) % 10;
                } else {
                    b = (2usize & 12_345) % (v.clamp(2, 100));
                }
                let mut d: f32 = (y as f32);
            }
        }
    } else {
        let u: u16 = ((((x as u16) & 1) + ((y as u16) & 7))
            | (((y as u16) & 15) | (2u16 & 7)))
            | (match ((0xff_u16 & 1) ^ ((y as u16) & 7)) {
                a if (0.5f64.is_finite()) != (a > 7) => a.wrapping_sub(a),
                1 | 3 => (x as u16) >> 5,
                4..9 => (y as u16).rotate_left(7),
                1..3 | 6 => ((x as u16) & 1) * (2u16 & 7),
                _ => (y as u16).rem_euclid(10),
            });
    }
    (((x as usize) % 10) as f32)
        + ((match (y as u8) {
            2 => x,
            2..=4 => x,
            4..9 => x,
            _ => x,
        })
            .floor())
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

#[njit]
fn help_9000028_0(x: f64, y: i64, z: i16) -> u8 {
    let mut x = (((x as u64) & (z as u64)) < 3)
        & (match (if true == true { 2usize } else { (z as usize) }) {
            ..2 => x > x,
            _ => (x > 2.0),
        });
    'l1: for c in (y as usize) % 4..((y as usize) % 2) % 10 {
        {
            x |= x;
        }
    }
    (z as u8).wrapping_sub(((x as u8) - 127u8).wrapping_sub((x as u8) * (z as u8)))
}
#[njit]
fn help_9000028_1(x: bool, y: i32, mut z: u64, w: u32) -> f32 {
    if x && true {
        return (z as f32) / ((y as f32).min((z as f32)));
    }
    z %= 7;
    let mut n2 = 0;
    let y: i64 = loop {
        if n2 >= 9 {
            break ((y as i64) ^ (x as i64)) - 7;
        }
        n2 += 1;
        if ((u8::MAX + 3).rotate_left(3))
            != (help_9000028_0((w as f64), (w as i64), (x as i16)))
        {
            break 12_345i64;
        }
        {
            z = z;
        }
    };
    f32::NEG_INFINITY.signum()
}
#[vectorize]
fn body_9000028(x: i64, y: f32, z: f64) -> i64 {
    let mut s = (((x as u8) as f64) / z)
        .min(if (y as u64) <= ((z as u64) + 1000u64) { z } else { z.to_degrees() });
    for _ in 0usize..9 {
        s
            /= ((z * s).clamp(-1.5, 1e6))
                % (if (match 7usize {
                    ..=1 => false,
                    a if (y as i64) <= 10i64 => (y > 1e-3),
                    ..2 => (s > 0.1),
                    2..=4 => (x > 10),
                    _ => (y > 3.25),
                }) && (!(s > 3.25))
                {
                    z.powi(0)
                } else {
                    s.max(z)
                });
        s = s + ((z + 0.5).mul_add(z + 3.25, s.sqrt()));
        continue;
    }
    let mut y = [(x > 12_345) as i16; 3];
    let t: i16 = (y[1].saturating_sub(y[1])).abs();
    return x;
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

#[vectorize]
fn body_9000030(x: i32, y: usize, z: bool) -> bool {
    let mut p: f64 = ({
        let a = 7i64 as u8;
        (a as f32) as f64
    }) + (((y as f64).sqrt()) * 2.0);
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if ((x / 10) == (5i32 % 2))
            && (((y as u32) as f64)
                == (match 100u8 % 7 {
                    4..9 => p,
                    _ => p,
                }))
        {
            break;
        }
        {
            let mut x: f64 = {
                let v = p;
                (-p).max(v.min(p))
            };
            p
                -= ((1.0f64.max(0.1f64))
                    - ({
                        let u = p;
                        u
                    })) / ((p.max(x)).min(1.0f64));
        }
    }
    let mut n3 = 0;
    'l2: while (z | true) && n3 < 9 {
        n3 += 1;
        {
            if ((((x as u32) & 15) ^ ((p as u32) & 7)) as f64).is_nan() {
                p += n3 as f64;
            } else {
                p = (if ((z as u32).wrapping_sub((y as u32)))
                    >= ((z as u32).wrapping_mul((p as u32)))
                {
                    p * p
                } else {
                    p * p
                })
                    .sqrt();
            }
        }
    }
    (3u8 as i32) < 1
}

#[njit]
fn help_9000031_0(x: bool, y: f64) -> bool {
    'l1: for b in 2..(WHOLES[(y as usize) % 7]) % 10 {
        let c = (((x as u8).wrapping_mul((x as u8))).wrapping_add((y as f32) as u8))
            * ((1u8.rem_euclid(3)).min((y as u8) | (b as u8)));
    }
    (if ((x as u8 as f32) as u8) >= 0 { y * y } else { y + y }) >= (y.max(y))
}
#[njit]
fn help_9000031_1(x: i32, y: f64, z: i64) -> i32 {
    let q: i64;
    if ((y.floor()).is_infinite()) || (x == 0 || (12_345i32 - x) % x < 9) {
        q = (x - 0i32) as i64;
    } else {
        q = (z.wrapping_mul(z)) & (z + 10i64);
    }
    let mut n3 = 0;
    'l2: while ({
        let q = x;
        (x > 1000)
    }) && n3 < 9
    {
        n3 += 1;
        {
            let mut t: bool = ((2.0f64 / y) - 0.0) != (if y <= y { y } else { y });
            continue 'l2;
        }
    }
    x.rem_euclid(3)
}
#[vectorize]
fn body_9000031(x: bool, y: f64, mut z: i64, w: u32) -> u64 {
    z += (z.min(z + 5i64)).abs();
    let a: i32;
    if ((y.floor()) as f64) < 100.0 {
        a = ((y as i32).clamp(2, 50)).pow(3);
    } else {
        a = ((y as i32) / 2) * 7;
    }
    z = y as i64;
    z >>= 1;
    z = match ((z as u64).saturating_sub((w as u64))) % 7 {
        a if (y / 1e-3).is_infinite() => 3i64,
        0 => {
            (match (z as i8) % 7 {
                0 => (x as usize),
                _ => (z as usize),
            }) as i64
        }
        _ => {
            ({
                let t = w;
                z
            }) | (z | z)
        }
    };
    z -= ((-z) / 7).wrapping_sub(z);
    let v: u16;
    if z != 0 && (z.wrapping_mul(z)) % z > 2 {
        v = ((a as u16).wrapping_add((x as u16))).min((w as u16).rem_euclid(3));
    } else {
        v = (match (x as usize) % 7 {
            1 | 3 if true | false => (x as u16),
            _ => (y as u16),
        })
            .rem_euclid(10);
    }
    return {
        let a = a - a;
        (x as u64)
    };
}

#[njit]
fn help_9000032_0(x: f32, mut y: u32) -> f64 {
    for a in 1..(match (x as u64) % 7 {
        4..9 => 10i32,
        t if (y > 7) != (t > 1000) => (t as i32),
        ..=1 => 3i32,
        _ => (y as i32),
    }) % 10
    {
        for b in ((x as f64) as i64) % 3..5 {
            if ((b as u8) != 0 && ((b as u8) / 3) % (b as u8) > 2)
                ^ ((f64::NEG_INFINITY.is_finite()) ^ (x.is_infinite()))
            {
                return (a as f64);
            }
        }
    }
    (y as f64) + (((x as u16) ^ 5u16) as f64)
}
#[vectorize]
fn body_9000032(x: u32, mut y: bool, z: u32, w: f64) -> u32 {
    match (y as i8) % 7 {
        1..3 | 6 => {
            let mut y: u16 = (((w as u16) & 7) * (((z as u16).wrapping_neg()) & 7))
                .rotate_left(3);
        }
        2..=4 if 1i64 == 0 || ((z as i64) >> 5) / 1i64 < 9 => {
            y ^= ((z & x) as u64) == 1000;
            return (w - w) as u32;
        }
        _ => {
            y
                |= (match ((w as i32).wrapping_sub((y as i32))) {
                    ..=1 => !y,
                    ..=1 => i32::MIN < (z as i32),
                    _ => if (y as i16) > 0xff { y } else { y }
                })
                    == ((if w <= 3.25 { 10i32 } else { (z as i32) })
                        <= (7i32.wrapping_add((w as i32))));
        }
    }
    (z.max((z & 15) ^ (u32::MIN & 1))).wrapping_mul(((z % 2) & 7) ^ ((x ^ 0) & 3))
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

#[njit]
fn help_9000037_0(x: i32) -> i32 {
    let t = WHOLES[(((x as usize) * 12_345usize).wrapping_sub((x as usize) & 63)) % 7];
    match (x > 12_345) {
        true => {
            let v = (t as i64) - ((!(t as u8)) as i64);
        }
        false => {
            let mut q = (if (t as f32).is_nan() {
                x
            } else if (t as u64) != 0
                && ((x as u64).saturating_sub((t as u64))) % (t as u64) > 2
            {
                x.max(x)
            } else {
                match u8::MAX % 7 {
                    2..=4 => x,
                    0 => t,
                    _ => x,
                }
            })
                <= ({
                    let y = 12_345u64;
                    t
                });
        }
    }
    if (x.clamp(2, 50)) <= 1 {
        return (t * t).wrapping_add(t.saturating_add(x));
    } else {
        (x & t).wrapping_sub(t + t)
    }
}
#[njit]
fn help_9000037_1(x: i64, y: u16, z: f64) -> i64 {
    let mut t = (((x as i8).max((x as i8))) & (x as i8)) ^ (z as i8);
    t = ((t * 1i8)
        | ({
            let a = (x as i32);
            127i8
        })) >> (y as u32);
    'l1: for t in (3usize.rotate_left(3)) % 3..9 {
        let mut v: u8 = (((y as u8) - 127) + ((x as u8) / ((x as u8) | 1)))
            .wrapping_sub((7u8 * (x as u8)) + ((x as u8) * 7));
    }
    {
        let v = ({
            let u = 1.5e5f32;
            z
        })
            * ({
                let q = z;
                3.25f64
            });
        (i32::MAX as i64).rotate_left(3)
    }
}
#[vectorize]
fn body_9000037(mut x: bool, y: i32, z: i32, w: i32) -> bool {
    x = !((!u64::MAX) < 1);
    if ((f64::MAX.fract())
        / ({
            let x = (w as f64);
            x
        }))
        .is_infinite()
    {
        if 1.5e5f32 >= ((y as f32).ceil()) {
            return x ^ ((y as f64) >= 0.0f64);
        }
        x ^= ((y as f32) / ((y as f32) * (x as u8 as f32))) == f32::INFINITY;
        let mut n3 = 0;
        'l2: loop {
            if n3 >= 9 {
                break;
            }
            n3 += 1;
            if ((1000u64 ^ (w as u64)) != 10)
                && (match (f32::NAN >= (y as f32)) {
                    true => false && x,
                    false => (x as u8 as f64) == (z as f64),
                })
            {
                break;
            }
            {
                x = ((usize::MIN ^ 0xff).clamp(2, 3)) <= ((x as usize).pow(2));
                let mut x = 1.5e5f64;
            }
        }
    } else {
        x |= ((usize::MAX & 5) as f32) >= 1.5e5;
    }
    !((z == 2) | (1.0f64 >= (1e-3f64)))
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

#[njit]
fn help_9000039_0(x: bool, y: f64, z: f32) -> u64 {
    let mut n1 = 0;
    while (((y.powi(5)).recip()) >= (12_345i64 as f64)) && n1 < 9 {
        n1 += 1;
        {
            let mut b = (REALS[((y as usize).clamp(2, 3)) % 7]) + ((0.1f64 / 7.5).abs());
        }
    }
    (match ((z as i64) > 7) {
        true => ((x as u64) & 3) + ((y as u64) & 3),
        false => 1000u64 & (y as u64),
    }) >> (u32::MAX & 7)
}
#[vectorize]
fn body_9000039(x: u32, y: f64) -> u32 {
    assert!(
        (12_345i32.min((y as i32))) <= (i32::MAX >> (x & 7)) || (12_345i32.min((y as
        i32))) > (i32::MAX >> (x & 7)), "{x:?} it is"
    );
    for _ in 0u8..9 {
        if (y > 0.5)
            | ((2i32 != (y as i32))
                == (0xff_usize != 0 && (y as usize) / 0xff_usize > 2))
        {
            return x >> 1;
        }
        let mut c = (y as i8);
    }
    ((x as u32).wrapping_add(x)).wrapping_add(((y > 2.0) as u32) & 1)
}

#[njit]
fn help_9000040_0(x: i64) -> i64 {
    let mut x = 12_345u64;
    let d: u8 = (((x as u8) * 127)
        ^ (match 7u8 % 7 {
            1 | 3 => (x as u8),
            d if !(d > 127) => d,
            _ => 127u8,
        })) / 2;
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((match (d as u32) % 7 {
            ..2 => d,
            _ => d,
        })
            .wrapping_add(d.wrapping_sub(d))) == (d & 63)
        {
            break;
        }
        {
            x %= 100;
        }
    }
    return (x as i64);
}
#[njit]
fn help_9000040_1(x: f32) -> u64 {
    'l3: for q in (((x as i64) + (x as i64)) % 3..=9).step_by(1) {
        let mut n4 = 0;
        while n4 < 5
            && ((((x as f64) - 100.0) / ((x as f64).max((x as f64))))
                < (f64::EPSILON.max(100.0f64)))
        {
            n4 += 1;
            {
                let mut b = if ((0.1f64.abs()).max(f64::MIN_POSITIVE / (x as f64)))
                    .is_nan()
                {
                    match ((x as usize) as i32) % 7 {
                        0 => (q as u16).wrapping_add((q as u16)),
                        2 if (q as u64) == (q as u64) => (q as u16),
                        _ => 12_345u16 * u16::MIN,
                    }
                } else {
                    ((x as u16) - 1u16).wrapping_add(7u16 - 10)
                };
                continue;
            }
        }
    }
    ((x as u64).wrapping_mul(u8::MIN as u64)) & 1000
}
#[vectorize]
fn body_9000040(x: f64, y: i32) -> f64 {
    let s: f64 = (((1e-3f64) + 100.0) % (x * x)) / ((x.min(x)) / 0.5);
    let mut n5 = 0;
    let v: f32 = loop {
        if n5 >= 9 {
            break (x as f32);
        }
        n5 += 1;
        if (y >> 3) > 10 {
            break (y as f32);
        }
        {
            let b = (match (3u8 & 63) % 7 {
                2..=4 => (s as u8).wrapping_mul(0u8),
                ..2 => (s as u8) + 3u8,
                ..2 => (x as u8).pow(3),
                _ => u8::MIN.wrapping_sub((x as u8)),
            }) * (((s as u8) ^ 0x1f) + 7);
        }
    };
    let mut b: i64 = (((s as i64) % 10).wrapping_mul(0i64 & (s as i64)))
        * (((x as i64) / 3).min((x as u64) as i64));
    if (!true) & ((v as i16) > 2) {
        return (s.abs()) * (x - 2.0);
    } else {
        (2u32 as f64) - 1.5e5
    }
}

#[vectorize]
fn body_9000041(x: f64, y: f32) -> f64 {
    let mut n1 = 0;
    let d: u32 = loop {
        if n1 >= 9 {
            break (y as u32) % 3;
        }
        n1 += 1;
        {
            if ((x as u32).wrapping_sub((x as u32))) < ((10u32 & 3) * ((y as u32) & 1)) {
                continue;
            }
        }
    };
    let mut v = ((x as u8).min(if false || (d > 5) { (d as u8) } else { (d as u8) }))
        as i32;
    if d < 2 {
        v = v
            .wrapping_add(
                ((v << (1000usize & 7)).wrapping_mul(v & 63))
                    & ((x as i32) ^ (v.wrapping_mul(v))),
            );
        let mut n2 = 0;
        while n2 < 9
            && (!(match ((x > 2.0) as u64) % 7 {
                ..=1 => (y > 100.0) && false,
                _ => x > 0.0f64,
            }))
        {
            n2 += 1;
            {
                let s: f64;
                if (if (x * 1.0).is_finite() {
                    10u32 > d
                } else {
                    f32::MIN_POSITIVE >= y
                }) && (d == 0 || ((d & 15) ^ (d & 15)) / d < 9)
                {
                    s = (x * 0.5).mul_add(x.max(x), x);
                } else {
                    s = (x + 0.0f64).mul_add(y as f64, x.copysign(-1.0));
                }
            }
        }
    } else {
        v /= 2;
    }
    ((x.recip()) / (2.0f64.max(x))) * 1e-3
}

#[njit]
fn help_9000042_0(x: u64, y: f64) -> i64 {
    let mut c = (((y as i64) % 10).rotate_left(1))
        | (match ((3i8 & 7) ^ ((y as i8) & 1)) % 7 {
            ..=1 => (x as i64) >> 3,
            5.. if (0xff_i64 / 10) == ((x as u32) as i64) => (y as i64),
            2 => ((y as i64) & 3) | ((y as i64) & 1),
            _ => (y as i64) | (y as i64),
        });
    (((c & 7) * (c & 7)) % 10) << 5
}
#[njit]
fn help_9000042_1(x: i32, y: i32, z: f64) -> i32 {
    let mut p: i32 = ((y.wrapping_abs()) & 1) | ((!(x << (7i32 & 7))) & 3);
    p = if 5u64 != 0 && ((u64::MAX & 15) | ((y as u64) & 3)) % 5u64 > 2 {
        x
    } else if (match (y as i64) % 7 {
        5.. => (x as f32),
        2..=4 => (p as f32),
        _ => (z as u64) as f32,
    }) != ((y as usize) as f32)
    {
        (y.wrapping_sub(p)).min(5i32.wrapping_neg())
    } else {
        (3u32 as i32)
            & (match (y as u32) {
                1..3 | 6 => x,
                _ => x,
            })
    };
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        if (n1 as i32) >= (((z as i32) & 15) ^ (y & 1)) {
            break;
        }
        {
            p = p.wrapping_add((p & 63) / 2);
            continue;
        }
    }
    {
        let u = 2.0f32;
        WHOLES[((x as i64) as usize) % 7]
    }
}
#[vectorize]
fn body_9000042(mut x: f64, mut y: i64, z: i64) -> i32 {
    let mut n2 = 0;
    while ((if ((y as i32).max((z as i32))) < 1 {
        x.mul_add(x, x)
    } else {
        (z as f64) / 7.5
    }) < 1.5e5f64) && n2 < 9
    {
        n2 += 1;
        {
            let mut y: u16 = (({
                let p = 10usize / 10;
                (p as u16)
            }) & 1) * (((1u16 & 15) | (((z as u16).wrapping_mul((y as u16))) & 7)) & 7);
        }
    }
    let mut n3 = 0;
    while ((y as usize) < (!7usize)) && n3 < 9 {
        n3 += 1;
        {
            x = ((-1.5e5f64) + (100.0f64 / x)) / 2.0;
        }
    }
    (((WHOLES[3usize % 7]) << 5) & 15)
        * ((((7i32 & 1) ^ ((y as i32) & 15)).saturating_add(!(z as i32))) & 15)
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

#[njit]
fn help_9000046_0(x: i8, y: i32) -> f64 {
    let mut t = if (((y as f64) / (x as f64)).round()) == ((y as f64).max((x as f64))) {
        ((y as f64).powi(5)) * ((x as f64) - (x as f64))
    } else if 1u64 != 0 && ((x as u64).max((y as u64))) % 1u64 > 2 {
        f64::MIN_POSITIVE
    } else {
        (y as f64) + 100.0
    };
    let mut c = [y as u8; 3];
    let mut n1 = 0;
    let y: u32 = loop {
        if n1 >= 9 {
            break ((2u32 & 3) + (0u32 & 15))
                .wrapping_mul((x as u32).wrapping_sub((x as u32)));
        }
        n1 += 1;
        if ((match c[1] % 7 {
            1..3 | 6 => y,
            ..=1 => y,
            _ => y,
        }) as f32) == 7.5
        {
            break (((y as u32).saturating_add((y as u32))).rem_euclid(3));
        }
        {
            c[0] = c[0];
        }
    };
    (y as f64) - (REALS[(t as usize) % 7])
}
#[njit]
fn help_9000046_1(x: f64) -> u16 {
    let mut p = [(x as i64); 3];
    1000u16
}
#[vectorize]
fn body_9000046(x: f32) -> u32 {
    for _ in ((x as u8) / 10) % 3..9 {
        let mut v = [((x as i32) & 1) * (0xff_i32 & 7); 3];
        v[1] %= 7;
    }
    let mut s = (((x as usize) as i64) as f64).clamp(-1.5, 0.0);
    s -= ((s % 2.0f64).mul_add(s.max(s), 1.0f64 % s)) * ((3i64 as f64) - s);
    s = 5u32 as f64;
    (((u32::MAX.wrapping_add((x as u32))) & 1)
        ^ (((u32::MAX & 7) + ((s as u32) & 15)) & 3))
        .wrapping_mul(!(7u32 ^ (x as u32)))
}

#[vectorize]
fn body_9000047(x: f32, y: u8) -> u8 {
    let mut t = (((7u32.wrapping_add((y as u32))) & 3) | (((x as u64) as u32) & 1))
        .wrapping_neg();
    if (((t > 10) == (t > 0))
        && (if (x > 1e-3) ^ (x > 0.1) {
            false
        } else if x.is_finite() {
            (x > 3.25)
        } else {
            (y > 0x1f)
        })) | false
    {
        t &= (((t as u64) as i32).wrapping_neg()) as u32;
    }
    t = t.wrapping_add(t);
    'l1: for q in (0u8..9).rev() {
        let mut a = match y {
            2..=4 => 2u64.clamp(2, 50),
            _ => (x as u64).min((t as i8) as u64),
        };
    }
    let mut b: u64 = (((x as f64).abs()).abs()) as u64;
    ((match (t as u16) % 7 {
        1 | 3 if (x > 0.5) ^ (t > 12_345) => (b as i32),
        s if (s > 12_345) ^ (x > 3.25) => (t as i32),
        1..3 | 6 if 2i8 == 0 || (x as i8) / 2i8 < 9 => (b as i32),
        _ => i32::MAX,
    })
        .wrapping_neg()) as u8
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

#[njit]
fn help_9000051_0(mut x: f64) -> f64 {
    x *= (x.copysign(1.0)) * (((x as i32) as f64).recip());
    if !((100.0f64.max(x)).is_nan()) {
        let mut x = (
            if (x as u64) == 0 || ((x as u64) & 63) / (x as u64) < 9 {
                (x as u8) == 7u8
            } else {
                (x > 2.0) && (x > 0.1)
            },
            (x > 100.0),
        );
    } else {
        x
            *= (if (WHOLES[5usize % 7]) > ((3i32 & 7) * ((x as i32) & 3)) {
                (x as i32).rotate_left(1)
            } else {
                (x as i32) & i32::MIN
            }) as f64;
    }
    (if (x <= (1e-3f64)) && (x > 1e-3) {
        x + 7.5f64
    } else {
        if (x > 0.5) && (x > 1.5e5) { x } else { x }
    })
        .min((x + 100.0).max((x as i8) as f64))
}
#[njit]
fn help_9000051_1(x: f64, y: f64) -> f64 {
    let mut n1 = 0;
    while (x.is_nan()) && n1 < 9 {
        n1 += 1;
        {
            if ((x.min(x)) >= (n1 as f64)) && (((y as u32) ^ 1000) > (x as u32)) {
                let mut x = (((n1 as usize) & 7) | ((x as usize) & 3)) as i16;
            } else {
                let x = if ((x.min(y)) + (1.0f64 * x)) <= (y + 1.5e5) {
                    (1.5e5f64.abs()).powi(2)
                } else {
                    (y.fract()) + 1.0
                };
                return -(1.5e5f64.sqrt());
            }
        }
    }
    ((x / y) % (x.clamp(-1.5, 2.5)))
        .mul_add((y - y) + (x.round()), (x.min(100.0f64)) * (x % (1e-3f64)))
}
#[vectorize]
fn body_9000051(x: bool) -> f64 {
    if ((x as i64).rotate_left(7)) <= (if x && x { (x as i64) } else { 3i64 }) {
        let u = {
            let v = ((x as u8 as f64).powi(0)) as i64;
            ((u64::MIN & 3) ^ ((v as u64) & 3)).wrapping_add((v as u64) | (v as u64))
        };
        let mut p = [(u as i64), (u as i64).wrapping_sub(i64::MAX), (u as i64) ^ 7];
    } else {
        let mut d = (((x as u8 as f64).clamp(-1.5, 1e6)) as i32).clamp(2, 50);
        let mut n2 = 0;
        while (x && false) && n2 < 9 {
            n2 += 1;
            {
                d
                    ^= d
                        .max(
                            match (10u32 ^ (x as u32)) {
                                s if !(true && x) => d,
                                0 => (d & 15) * (d & 15),
                                ..=1 => d.wrapping_mul(d),
                                _ => WHOLES[usize::MIN % 7],
                            },
                        );
            }
        }
    }
    (((x as i64).rotate_left(1)) as f64).sqrt()
}

#[vectorize]
fn body_9000052(mut x: i32, y: bool, z: u8) -> i8 {
    let mut n2 = 0;
    let s: f64 = 'l1: loop {
        if n2 >= 9 {
            break (match (y as u16) {
                4..9 => (z as f64),
                4..9 => (y as u8 as f64),
                y if false && (y > 5) => (y as f64),
                ..=1 => 0.5f64,
                _ => (x as f64),
            }) * 1.0;
        }
        n2 += 1;
        {
            x
                *= match (if y || y { (z as u16) } else { (x as u16) }) % 7 {
                    2 => {
                        match ((x as u32) < (z as u32)) {
                            true => {
                                match z {
                                    1..3 | 6 => x,
                                    5.. => x,
                                    5.. => x,
                                    _ => x,
                                }
                            }
                            false => x,
                        }
                    }
                    t if (x as u32) < 1 => (x & 2) + (x * x),
                    _ => x,
                };
            let (mut q, a) = (((y as u8 as f32).powi(3)).trunc(), (x * 1000) >> 3);
        }
    };
    x >>= 1;
    if (((x as u64) + (y as u64)) & 3) >= 0xff_u64 {
        let x = ((x as i8).max((y as i8) - (z as i8)))
            | (((y as u8 as f32) as f64) as i8);
    } else if ((x | x).rotate_left(3)) == 5 {
        x %= 100;
    } else {
        x
            |= {
                let b = ((z as i64) >> 10u32) * ((s as i64) >> 3);
                (x % 3) - 1000
            };
    }
    {
        let p = (x & 12_345) & 63;
        ({
            let q = (p as u32);
            0x1f_i8
        })
            .max(if x <= 1000 { (s as i8) } else { (z as i8) })
    }
}

#[vectorize]
fn body_9000053(x: i64, y: f32) -> i64 {
    let mut q: u32 = if ((y * 0.1) - (y / y)) >= 7.5 {
        (y as u32)
    } else {
        (1000u32.wrapping_mul(10u32)) + (x as u32)
    };
    let mut n1 = 0;
    while n1 < 9
        && ((((1e-3f64) - (q as f64)) * ((q as f64).copysign(-0.0))) >= (2.0f64 - 1e-3))
    {
        n1 += 1;
        {
            if ((WHOLES[(q as usize) % 7]) != (i32::MAX.saturating_sub((x as i32))))
                | (match q {
                    4..9 => !false,
                    1 | 3 => if !false { (q > 12_345) } else { false }
                    1..3 | 6 => i8::MAX <= (x as i8),
                    _ => (x as f64) != 3.25f64,
                })
            {
                return x ^ 0;
            }
            let a: i32;
            if ((12_345i32.wrapping_mul((q as i32))).clamp(2, 100)) > 0xff {
                a = 1i32;
            } else {
                a = (x as i32);
            }
        }
    }
    (if i32::MAX != 0 && (WHOLES[(x as usize) % 7]) % i32::MAX > 2 {
        x.saturating_sub(x)
    } else {
        -x
    })
        .wrapping_mul({
            let x = (y as i8).clamp(2, 50);
            (x as i64) - 1000
        })
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

#[njit]
fn help_9000058_0(x: i32, y: i16, z: f32) -> i64 {
    let x = ((x % x) + (if (z as u32) < 1 { 12_345i32 } else { x })).rotate_left(7);
    for _ in (((y as u8) * 100)
        % 4..(match (y as u16) {
        4..9 => 3u8,
        ..2 => (z as u8),
        x if (z as u32) > u32::MIN => (z as u8),
        0 => (z as u8),
        _ => 7u8,
    }) % 10)
        .rev()
    {
        if (BYTES[(match x {
            1 | 3 => (y as usize),
            q if (q as f64) < (q as f64) => (q as usize),
            ..2 => usize::MAX,
            2 if (z as i64) >= 12_345 => (z as usize),
            _ => (z as usize),
        }) % 7]) == (z as u8)
        {
            let v = (z as f64)
                .min(
                    ({
                        let t = u32::MIN;
                        (y as f64)
                    })
                        .min((x as f64).max(f64::NAN)),
                );
        } else {
            let mut s = (((z as f64) as f32).to_radians()).powi(5);
        }
    }
    ((z as i64) / 7) + ((x as i64) & (1000i64 % 2))
}
#[vectorize]
fn body_9000058(x: i64, y: f64, z: i32, mut w: f64) -> i32 {
    let mut u = z;
    let b: f64 = w;
    if std::f64::consts::PI <= (b - b) {
        u *= u.min(((u as f32).sqrt()) as i32);
        w *= ((w - w) - 3.25) - y;
        let q: f32;
        if ((z + z) * 1000) < (u.wrapping_add(0i32)) {
            q = ((z as f32).mul_add((w as f32), (b as f32))) + 100.0;
        } else {
            q = ((b as i16) ^ (b as i16)) as f32;
        }
    }
    (((b as f32) as u32) * (x as u32)) as i32
}

#[njit]
fn help_9000059_0(mut x: f32) -> f32 {
    let mut n1 = 0;
    loop {
        if n1 >= 9 {
            break;
        }
        n1 += 1;
        {
            x = -((x + x).mul_add((x as u32) as f32, x - x));
        }
    }
    1.5e5f32 - (-(x.min(x)))
}
#[njit]
fn help_9000059_1(x: u64, y: f32) -> u64 {
    for v in 0i32..=9 {
        let mut t = (((y as usize) | (((v as usize) & 3) * (1000usize & 1))) & 3)
            | ((((v as usize) & 63).wrapping_sub((x as usize))) & 15);
    }
    (x | (x / x))
        .min(
            (0.5f32 as u64)
                .max({
                    let c = (y as f64);
                    x
                }),
        )
}
#[vectorize]
fn body_9000059(x: i32, y: u64, z: f64, w: f64) -> i32 {
    match (((w as u32) & 7) | ((z as u32) & 7)) {
        1 | 3 => {
            for v in 0i32..9 {
                let mut a = (z % (w.clamp(-1.5, 1e6))) + (((w as u32) as f64).abs());
                let mut n3 = 0;
                'l2: while n3 < 5
                    && ((((x as i8) as u32)
                        != (match (w as i8) {
                            1..3 | 6 => 0xff_u32,
                            a if z == z => (w as u32),
                            1..3 | 6 => 5u32,
                            2..=4 => 1000u32,
                            _ => (x as u32),
                        })) && ((-a).is_infinite()))
                {
                    n3 += 1;
                    {
                        let mut y = 1.0f32;
                    }
                }
            }
        }
        _ => {
            let mut t: f64 = w;
        }
    }
    (((z as u16) / ((x as u16) | 1)) as i32).wrapping_abs()
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

#[njit]
fn help_9000063_0(x: i32, y: f32) -> i32 {
    let mut b = (
        (1.0f64.clamp(-1.5, 2.5)).max((y as u64) as f64),
        (x + 12_345).clamp(2, 50),
    );
    if !((x > 1) && false) {
        return (b.0 / 1e-3) as i32;
    } else {
        x
    }
}
#[vectorize]
fn body_9000063(x: i32, y: u16, z: f64) -> f32 {
    for t in (x.wrapping_add(x)) % 3..9 {
        let b = if ((false != (x > 2))
            || (if (x as i64) != 5 {
                (t > 0)
            } else if (t as u64) < 3u64 {
                (x > 7)
            } else {
                (x > 10)
            })) != ((-z) < 1e-3)
        {
            2u64.wrapping_add(0xff_u64)
        } else {
            (t as u64).clamp(2, 3)
        };
        let mut p: i64 = ((7i64.rotate_left(1)).pow(3)).clamp(2, 100);
    }
    (((x as f32).copysign(1.0)) - 2.0)
        .mul_add(
            (if (x > 0xff) == (y > 10) { (-0.0f32) } else { 0.0f32 }).recip(),
            (100.0f32 % (y as f32)) + (x as f32),
        )
}

#[vectorize]
fn body_9000064(x: bool, y: u64) -> i8 {
    let c: u32 = (((0u32 & 7) | (7u32 & 3)).trailing_zeros()).rem_euclid(7);
    let mut n1 = 0;
    while (x && x) && n1 < 9 {
        n1 += 1;
        {
            let mut v = [12_345i32.wrapping_sub((y as i32)); 3];
            if (((v[1] & 1) | (v[1] & 1)) < (v[0].wrapping_add(0i32)))
                | ((REALS[(x as usize) % 7]).is_nan())
            {
                let mut n2 = 0;
                while (!false) && n2 < 5 {
                    n2 += 1;
                    {
                        let mut n4 = 0;
                        let b: i32 = 'l3: loop {
                            if n4 >= 3 {
                                break n2 as i32;
                            }
                            n4 += 1;
                            {
                                v[0] ^= 0xff_i32;
                            }
                        };
                    }
                }
            } else if 7u16 != 0 && ((y as u16).max(5u16)) % 7u16 > 2 {
                v[0] = v[2];
            } else {
                v[2] /= 3;
            }
        }
    }
    if (y as f32) < ((y as f32) % (c as f32)) {
        return ((y as i8) & 63).rotate_left(1);
    } else {
        ((0i8 & 1) | ((y as i8) & 15))
            .wrapping_mul(
                if (x as i64) != 0 {
                    0x1f_i8
                } else if 0.5f64 <= 1.0 {
                    (c as i8)
                } else {
                    (y as i8)
                },
            )
    }
}

#[njit]
fn help_9000065_0(x: f32, mut y: f64, z: u16) -> f32 {
    let mut n1 = 0;
    let c: i32 = loop {
        if n1 >= 9 {
            break ((x as i32) >> 1).clamp(2, 3);
        }
        n1 += 1;
        if (x as usize) != 0 && 5usize / (x as usize) > 2 {
            break ((7i16 % 7) as i32);
        }
        {
            let mut s = (n1 as f64).min((y.max(y)).trunc());
        }
    };
    let a = (((x as usize).abs_diff(usize::MIN)).clamp(2, 100)) << 5;
    ((1.5e5f32 + 100.0).recip()).to_radians()
}
#[vectorize]
fn body_9000065(x: f64) -> i64 {
    {
        for t in (2..((x as u8) | (x as u8)) % 10).step_by(1) {
            let y = ((x + 3.25).max(x % x)).powi(3);
        }
        let mut q: f64 = ((x * 0.5).to_degrees()) - ((x - 0.1) + (x.recip()));
        let mut n3 = 0;
        'l2: while ((q as i64) != 0 && (q as i64) % (q as i64) > 2) && n3 < 9 {
            n3 += 1;
            {
                q = q;
            }
        }
    }
    ((((12_345i32 & 3) ^ ((x as i32) & 7)) as i64) & 3)
        + ((((x as i64) & 7) ^ (((x as i64) % 10) & 3)) & 3)
}

#[njit]
fn help_9000066_0(x: usize) -> usize {
    'l1: for x in (0usize..9).rev() {
        let mut t: i32 = ((x as u64) == 0 || (10u64.rotate_left(1)) % (x as u64) < 9)
            as i32;
    }
    (x & 1) + ((x / 10) & 15)
}
#[njit]
fn help_9000066_1(x: i64) -> i64 {
    let mut n3 = 0;
    'l2: loop {
        if n3 >= 9 {
            break;
        }
        n3 += 1;
        if ((10i32.rotate_left(7)).rotate_left(1)) < 3 {
            break;
        }
        {
            let mut n5 = 0;
            let b: u32 = 'l4: loop {
                if n5 >= 5 {
                    break (x as u32);
                }
                n5 += 1;
                if (((x as f64) - 1e-3) as f32).is_infinite() {
                    break (x as u32);
                }
                {
                    let b = REALS[(((x as usize) / 7)
                        .saturating_add(((x as usize) & 7) * (usize::MAX & 3))) % 7];
                    break (0xff_u32.wrapping_add((x as u32)));
                }
            };
        }
    }
    return (x.min(x)) & (x.wrapping_add(2i64));
}
#[vectorize]
fn body_9000066(x: f64, mut y: f64) -> i32 {
    y %= ((y + 1.5e5).abs()) * (((1e-3f64).fract()).max(x * y));
    let mut n6 = 0;
    while ((((5u32 & 15) ^ ((y as u32) & 7)) | (x as u32))
        > (((x as u32) & 7) ^ ((y as u32) & 15))) && n6 < 9
    {
        n6 += 1;
        {
            y
                += (if ((y as f32) <= (1e-3f32)) || (10u8 > u8::MAX) {
                    if !true {
                        x
                    } else if (y as f32) == std::f32::consts::PI {
                        x
                    } else {
                        y
                    }
                } else {
                    break
                })
                    * ((n6 as f64)
                        + (if (y as u64) >= 2 {
                            y
                        } else if (x as u32) == (y as u32) {
                            y
                        } else {
                            y
                        }));
        }
    }
    (y as i32) as i32
}

#[njit]
fn help_9000067_0(x: bool, y: i32) -> f32 {
    for _ in (0u32..9).rev() {
        match (y as u16) {
            2..=4 => {
                let mut u = (((x as u8 as f64) % (y as f64)).floor())
                    / (-(f64::MAX.max((x as u8 as f64))));
            }
            ..2 => {
                let mut q: u32 = (((10u32 & 15) + ((x as u32) & 1)).min((y as u32) / 2))
                    .wrapping_neg();
                break;
            }
            p if (p as f64) > ((x as u8 as f64).min((y as f64))) => {
                let x: u64 = u64::MAX;
            }
            _ => {
                let v = ((x as u16) % 10) ^ ((u16::MAX / 3).clamp(2, 100));
            }
        }
    }
    (y as f32) % (((y as f32) % 2.0).fract())
}
#[njit]
fn help_9000067_1(x: f32, y: f64, z: f32) -> bool {
    let mut c: u32 = (((10i16 & 15) | ((z as i16) & 7)) as u32) ^ 1;
    'l1: for _ in (0i32..9).rev() {
        c = (((y as i32) / 3) as u32) % 3;
    }
    (x > 0.1)
}
#[vectorize]
fn body_9000067(x: f64, y: i32) -> f64 {
    let mut n2 = 0;
    while (((match y % 7 {
        1..3 | 6 if true || (x > 1.5e5) => y,
        _ => y,
    })
        .saturating_sub((y as f32) as i32)) >= (x as i32)) && n2 < 9
    {
        n2 += 1;
        {
            let (mut q, x) = ((n2 as i32) | y, x);
        }
    }
    return (REALS[(x as usize) % 7]) / (1.0f64 * x);
}

#[njit]
fn help_9000068_0(x: i32, y: i32) -> i32 {
    for u in 0u32..9 {
        let x = ((0i64 + (x as i64)) / 7).pow(3);
    }
    for p in ((y as i64) % 7) % 3..9 {
        let b: i64 = {
            let y = (p ^ 1i64) + (p.min(p));
            (p.saturating_add(p)) % 10
        };
    }
    ((y as f32) as i32) << 1
}
#[njit]
fn help_9000068_1(x: usize) -> u32 {
    for s in ((x as u8) % ((x as u8) | 1)) % 4..(x as u8) % 10 {
        let y: f32 = -(((s as f64) as f32) - (7.5f32.max((s as f32))));
        let (mut y, v) = ((y / 0.5f32) * 3.25, ((s as f64).ceil()) as f64);
    }
    if ((x as i32) & 63) < (0.1f64 as i32) {
        return (x as u32);
    } else {
        ((x as u32) | (x as u32)) * ((x as u32).wrapping_mul((x as u32)))
    }
}
#[vectorize]
fn body_9000068(mut x: f64, y: usize) -> f64 {
    x = ((y as f64).ceil())
        % ((match (x as i32) % 7 {
            2 => 0.0f64,
            5.. => x,
            _ => x,
        }) - (REALS[y % 7]));
    for a in 1..=((y as u32).wrapping_sub((y as u32))) % 10 {
        let mut c: u32 = a - ((a as u32) + (if x != 7.5 { return x } else { a }));
        let u: f64;
        if (((x as i64) & 0).max((y as i64))) <= 7 {
            u = ((a as i8) as f64) / (x * 1.5e5);
        } else {
            u = (-x).exp_m1();
        }
        if (((x as i32) & 3).pow(3)) > 0xff {
            x = (u % (1.0f64 * 0.0)) - ((u / 1.5e5).mul_add(u, 0.5f64.min(x)));
            let mut t = (match (100u8 & 0) % 7 {
                2 if ((y as f32) >= 3.25)
                    | (if false ^ false {
                        true
                    } else if !true {
                        (a > 5)
                    } else {
                        false
                    }) => 10i32.clamp(2, 3),
                _ => help_9000068_0((a as i32), 10i32),
            }) + ((a as i32) / 10);
        } else {
            x = ((0.1f64 + u).signum()).round();
        }
    }
    if x.is_nan() { (x.clamp(-1.5, 0.0)) - 2.0 } else { REALS[(y & 63) % 7] }
}

#[vectorize]
fn body_9000069(x: f64, y: u32, z: usize) -> i32 {
    let b: i64;
    if !(((x as i16).wrapping_abs())
        == (if (y as i64) > (z as i64) { (x as i16) } else { (x as i16) }))
    {
        b = if (x.mul_add(x, x)) == 1e-3 {
            {
                let b = 0x1f_i8;
                5i64
            }
        } else {
            x as i64
        };
    } else {
        b = 7i64;
    }
    'l1: for v in (((b as i32) as u8)
        % 4..(match (y as i8) % 7 {
        q if z < z => (z as u8),
        2..=4 if (z as u8) < 100 => (x as u8),
        0 => (b as u8),
        _ => (b as u8),
    }) % 10)
        .rev()
    {
        let mut t = (({
            let s = 1i64 & b;
            y ^ y
        }) & 1) * ((((1e-3f32) as u32) as u32) & 7);
        return (((t as i32) & 15) * (i32::MIN & 3)).min((v as i32));
    }
    'l2: for x in (match (z as u8) {
        0 => (x as i32),
        0 => 0i32,
        _ => 7i32,
    }) % 4..((y as i32) ^ 10i32) % 10
    {
        let mut n3 = 0;
        while (true && (b > 12_345)) && n3 < 5 {
            n3 += 1;
            {
                assert_ne!((u8::MIN << 5), (y as u8));
                let a = ((y as f64).round_ties_even()).copysign(-0.0);
            }
        }
        break;
    }
    (x == (x.clamp(-1.5, 0.0))) as i32
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

#[njit]
fn help_9000071_0(x: u32, y: bool) -> f64 {
    let mut y = (((i32::MAX & 1) + ((x as i32) & 7))
        .wrapping_sub(5i32.saturating_add((x as i32)))) as i64;
    (-(y as f64)) - 1e-3
}
#[njit]
fn help_9000071_1(x: f64, y: u32, mut z: f32) -> bool {
    let mut n1 = 0;
    while n1 < 9 && (((7.5f32.to_radians()).min(z.mul_add(z, z))) <= (z.abs())) {
        n1 += 1;
        {
            if ((y as u8) & 1) < 10 {
                break;
            }
        }
    }
    if (help_9000071_0(y, (z > 1.0))).is_nan() {
        return (i64::MAX >= 0xff_i64) || (0.0f32.is_nan());
    } else {
        (z > 1e-3)
    }
}
#[vectorize]
fn body_9000071(mut x: u16, y: f64) -> u16 {
    if (((y > 0.0) && (y > 2.0)) || (0xff_u32 < (x as u32)))
        ^ ((y as i32) != 0 && ((y as u32) as i32) % (y as i32) > 2)
    {
        match 5i32 % 7 {
            ..=1 => {
                match (y as u8) % 7 {
                    2..=4 => {
                        let mut n3 = 0;
                        'l2: while (((match false {
                            true => x,
                            false => 2u16,
                        })
                            .wrapping_mul(x.wrapping_sub(x))) != ((x as usize) as u16))
                            && n3 < 9
                        {
                            n3 += 1;
                            {
                                x
                                    |= (((x & 7) ^ (x & 15)) % 10)
                                        & (if (y > 0.1) || ((x as u64) >= (x as u64)) {
                                            (x & 3) | (x & 1)
                                        } else if ((x > 2) == (y > 0.0))
                                            && (match x {
                                                0 if 2i16 == (y as i16) => (x > 0xff),
                                                c if !(y > 100.0) => (c > 7),
                                                1 | 3 => false,
                                                ..=1 => (y > 0.1),
                                                _ => true,
                                            })
                                        {
                                            2i16 as u16
                                        } else {
                                            if f32::NAN == (y as f32) { x } else { x }
                                        });
                            }
                        }
                    }
                    2..=4 => {
                        x %= 10;
                    }
                    _ => {
                        x = (!(12_345u16.clamp(2, 100)))
                            ^ (x.wrapping_add(x.wrapping_mul(x)));
                    }
                }
            }
            _ => {
                x = ((x.saturating_add(x)).rem_euclid(3))
                    .saturating_add(((x & 1) | (x & 7)) as u16);
            }
        }
    } else if ((3.25f64.to_radians()) - 7.5).is_finite() {
        x = ((10i64.rotate_left(7)) & 63) as u16;
    } else {
        x = (((x as usize) == (y as usize)) && ((y as i64) > 0xff)) as u16;
    }
    x
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
fn body_9000073(mut x: f64) -> f64 {
    if (((x as i64) & 3) + ((1i64.min(i64::MAX)) & 1)) > (x as i64) {
        let mut n1 = 0;
        while n1 < 9 && ((((x as u16).min((x as u16))) as f64) <= 0.5) {
            n1 += 1;
            {
                let q: f64;
                if !(((x as i32) as f64).is_finite()) {
                    q = (x - x) - (x + x);
                } else {
                    q = ((x as f32) as f64)
                        .max(
                            match true {
                                true => x,
                                false => x,
                            },
                        );
                }
            }
        }
        if ((if false ^ true { 1000i64 } else { (x as i64) }).min(1i64 << 5))
            < (if 2u32 <= (x as u32) { (x as i64) } else { (x as i64) })
        {
            x = (((x as i32) as f64).round()) * 100.0;
            let mut c: f64 = match ((x as u8).wrapping_mul((x as u8))) % 7 {
                c if (!(x as i64)) == (x as i64) => (x - 1.0).max(x - x),
                5.. => x + 100.0,
                2 => {
                    ({
                        let a = x;
                        x
                    })
                        .max(0.0f64.fract())
                }
                5.. => x,
                _ => REALS[(x as usize) % 7],
            };
        }
    }
    match ((x as i8) ^ 0x1f_i8) {
        0 => {
            x = ((x % x).clamp(-1.5, 2.5)).max((x - x) * (x / x));
        }
        q if (q as i32) != 0 && ((5i32 & 7) * ((q as i32) & 3)) % (q as i32) > 2 => {
            x = x;
        }
        0 => {
            x = x;
            return if ({
                let x = x;
                false
            }) ^ true
            {
                x.min(x)
            } else {
                x.clamp(-1.5, 1e6)
            };
        }
        _ => {
            x = x.copysign(1.0);
        }
    }
    ((x as f64).sqrt()) as f64
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
fn body_9000077(x: bool, y: bool, z: f32) -> bool {
    match (1000i64.saturating_sub(i64::MAX)) % 7 {
        1 | 3 => {
            let mut v = (if !(y | x) {
                2i16.wrapping_abs()
            } else {
                (y as i16).wrapping_add((x as i16))
            }) | ((!(x as i16)).wrapping_add((z as i16)));
            if (((u8::MAX & 7) ^ (0x1f_u8 & 1)) << 1)
                == (u8::MAX.wrapping_add((y as u8)))
            {
                return x;
            }
            if ((-(v as f64)).trunc()) == ((x as u8 as f64) / 0.1) {
                let mut x = ((z + z) / (z + z)) as f64;
            } else {
                'l1: for t in (((y as i32) | (y as i32)) % 3..=9).step_by(3) {
                    v %= 100;
                }
            }
        }
        ..2 => {
            let d: u32 = if (match ((y as u32).wrapping_neg()) % 7 {
                s if ((y as u8 as f64).floor()) < (z as f64) => 0i64 / 7,
                4..9 if (y as i32) == 0
                    || (((x as i32) & 15) | ((x as i32) & 3)) % (y as i32) < 9 => {
                    (x as i64)
                }
                2..=4 => (z as i64) / (y as i64),
                _ => if (x as u8 as f64) <= 1.5e5 { (y as i64) } else { (y as i64) }
            }) != (z as i64)
            {
                ((y as u8 as f64).copysign(-1.0)) as u32
            } else {
                (x as u64).trailing_zeros()
            };
        }
        2..=4 if ((y as u32).rem_euclid(3)) <= ((x as u32).wrapping_sub(1u32)) => {
            let q: u8 = ((((7u8 & 7) + ((y as u8) & 3))
                .wrapping_mul((y as u8).max((x as u8)))) & 1)
                | (((0x1f_u8 & 1) ^ ((7u8.wrapping_mul((x as u8))) & 3)) & 7);
        }
        _ => {
            let mut u = if x & (((z as f64) as f32) != 1.0) {
                ((y as u8 as f64) + (y as u8 as f64))
                    .mul_add(100.0f64 + 7.5, (y as u8 as f64).clamp(-1.5, 0.0))
            } else {
                ((x as u8 as f64) * 0.1f64).powi(-1)
            };
        }
    }
    (match ((x as i32).clamp(2, 100)) {
        ..=1 if x || ((y as i32) >= (z as i32)) => (x as usize).wrapping_mul(10usize),
        _ => (z as usize),
    }) > 0
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

#[njit]
fn help_9000079_0(x: f64, y: f32) -> f64 {
    let mut u: i32 = (((y as i32) as i32) / 3) + 7;
    let x: i32;
    if (!(u > 0xff))
        ^ ((1000i32 << 5)
            <= (match (y as i64) % 7 {
                5.. => u,
                0 => u,
                b if (b > 1) | (y > 0.0) => u,
                4..9 => u,
                _ => u,
            }))
    {
        x = u * (i32::MAX.pow(3));
    } else {
        x = u | (u.rotate_left(3));
    }
    if ((10u8 * (y as u8)).rotate_left(7)) == ((x as u8).saturating_sub((x as u8))) {
        u = if ((7i64 <= 0i64) && (if (u as f64) > 1e-3 { false } else { (x > 1000) }))
            ^ (((y as f64) - 0.0).is_nan())
        {
            (u | u) / 3
        } else {
            x << ((x as u16) & 7)
        };
    } else {
        u += ((5i32.clamp(2, 3)).wrapping_sub(u.pow(3))) / 3;
    }
    (y as f64).clamp(-1.5, 2.5)
}
#[vectorize]
fn body_9000079(x: u8, y: u32, mut z: usize, w: f64) -> u8 {
    z = z.abs_diff((z.rem_euclid(10)).wrapping_sub(z.wrapping_add(z)));
    match ((w as u64) & (w as u64)) % 7 {
        a if (w - 0.5f64) > (w.copysign(1.0)) => {
            let mut n1 = 0;
            while n1 < 9
                && ((if (if x != 0 && x % x > 2 { (a as i32) } else { (z as i32) })
                    < (-(a as i32))
                {
                    w > w
                } else if (w >= w)
                    && (if (x as i32) > 12_345i32 { true } else { (a > 3) })
                {
                    (a as f32) != (y as f32)
                } else {
                    w == w
                }) || ((w.signum()) > (w - w)))
            {
                n1 += 1;
                {
                    for v in (y.wrapping_sub(y)) % 3..=5 {
                        z
                            -= ((z ^ 1usize) >> ((3usize.wrapping_neg()) & 7))
                                .wrapping_sub(!(z.rem_euclid(7)));
                    }
                }
            }
        }
        0 => {
            z = z + ((z << 3) ^ (z - z));
        }
        _ => {
            z %= 10;
        }
    }
    return (x >> 1).wrapping_add(x * x);
}

#[njit]
fn help_9000080_0(x: i32, y: f64, z: f64) -> i32 {
    let mut c: bool = ((0.0f64 - 0.0).to_degrees()) > (std::f64::consts::PI.ceil());
    'l1: for s in (0usize..9).rev() {
        c |= 100.0f32 >= 0.1;
    }
    -((WHOLES[(x as usize) % 7]) as i32)
}
#[njit]
fn help_9000080_1(x: bool, y: f64) -> i32 {
    let mut n2 = 0;
    while (12_345i32 == 5i32) && n2 < 9 {
        n2 += 1;
        {
            let mut v = ((y.clamp(-1.5, 1e6)).ceil()) / ((100.0f64 - y) - 2.0);
        }
    }
    if ({
        let v = (x as i16);
        (x as u8 as f32)
    })
        .is_infinite()
    {
        return !((x as i32).clamp(2, 50));
    } else {
        if (y as usize) >= 2 {
            (x as i32).wrapping_add((x as i32))
        } else {
            help_9000080_0((x as i32), y, y)
        }
    }
}
#[vectorize]
fn body_9000080(x: f64, y: f32) -> u32 {
    'l3: for s in (0usize..9).rev() {
        let v = ((x.clamp(-1.5, 0.0)).round()) / ((x.abs()).ceil());
    }
    let (mut q, x) = (
        if ((y as u64) - 2) == 12_345 {
            y.clamp(-1.5, 0.0)
        } else if (if y > 3.25 { x } else { x }) < ((x as u32) as f64) {
            {
                let b = 7.5f32;
                b
            }
        } else {
            y % y
        },
        ((y as i16) as f64) % 100.0,
    );
    let mut b: f32 = f32::MIN_POSITIVE * ((!(q as i32)) as f32);
    (q as u32) - ((2i64 as u32).wrapping_add(u32::MAX.clamp(2, 100)))
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
fn help_9000082_0(x: f64, y: f64, z: f64) -> f32 {
    let mut n2 = 0;
    'l1: loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((7.5f64.round_ties_even()).max(-100.0f64)) < (z.max(x)) {
            break;
        }
        {
            let u: u64 = (x as u64);
        }
    }
    ((0.1f32 / (y as f32)).ceil()).powi(-1)
}
#[vectorize]
fn body_9000082(x: f32, y: f64) -> u32 {
    for a in (((y as u32) as i32) % 3..9).step_by(1) {
        let mut n3 = 0;
        loop {
            if n3 >= 5 {
                break;
            }
            n3 += 1;
            if (-(a >> 1)) < a {
                break;
            }
            {
                let mut n4 = 0;
                while ((3u32.saturating_sub((x as u32))) <= 3) && n4 < 3 {
                    n4 += 1;
                    {
                        let mut q = -((y as u32) as f64);
                        let mut c: u32 = (if (y + q) != (3.25f64 * y) {
                            (q as u32)
                        } else if !(match 2u64 {
                            a if !(a > 7) => false,
                            2..=4 if y > y => (y > 7.5),
                            _ => (x > 1.5e5),
                        }) {
                            (q as u32)
                        } else {
                            if 1000usize >= 5 { (q as u32) } else { (y as u32) }
                        })
                            .max(((q as u32) + 12_345).rotate_left(7));
                        let c = (q as u8) * 0x1f;
                    }
                }
            }
        }
        let mut n5 = 0;
        loop {
            if n5 >= 5 {
                break;
            }
            n5 += 1;
            if (if (1.0f64 * y) <= (y.powi(-1)) {
                (a as i8).min((a as i8))
            } else {
                (a as i8) + (a as i8)
            }) < 100
            {
                break;
            }
            {
                let mut p = (((a as i64) / 3).wrapping_mul(3i64 >> 5))
                    .wrapping_mul((0xff_i64 & 63).saturating_add((x as i64) & 63));
            }
        }
    }
    ((1000u32.wrapping_sub((x as u32))).wrapping_neg()).max((x as u32))
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
fn body_9000084(mut x: i32, y: u32, z: i8) -> i32 {
    let (mut u, s) = (
        (x as f64).max((y as f64) * (y as f64)),
        ((y as f64).max((y as f64))) - 1.0,
    );
    if ((s - u) * (s.abs())) < (s * s) {
        x >>= 1;
    } else if ((REALS[1usize % 7]).min(s.copysign(-1.0))) == 1e-3 {
        let mut d = [(s as f32) % (x as f32); 3];
        if ((u64::MAX as usize).abs_diff((x as i64) as usize)) <= 7 {
            d[2] = d[0];
        } else if !((u8::MIN == (z as u8)) | (!(x > 1))) {
            x %= 100;
        } else {
            x = (WHOLES[((x as usize) & 63) % 7]) % 7;
        }
    } else {
        u = REALS[(((x as usize) << 3) - ((z as usize).saturating_add((y as usize))))
            % 7];
    }
    if (if (z as f32) <= (u as f32) { s } else { u }) == (u.floor()) {
        return (x.saturating_add(x)) - (-x);
    } else {
        (x.min(x)) | (1i32.clamp(2, 50))
    }
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

#[njit]
fn help_9000086_0(x: i32, y: f64, z: bool) -> i32 {
    let mut n2 = 0;
    'l1: while (((((y as u32) & 7) | ((z as u32) & 1)).rem_euclid(7)) >= 2) && n2 < 9 {
        n2 += 1;
        {
            let mut v = (2.0f64.abs())
                .mul_add((x as f64).round(), (100.0f64.min(y)).signum());
            v *= ((0.0f64.max(1.0f64)) as f64) / 7.5;
        }
    }
    1i32
}
#[njit]
fn help_9000086_1(x: bool, y: f32) -> f32 {
    let s: f64 = (((x as u8 as f64).to_radians()).recip())
        + (((1e-3f64) as f64) - (0.0f64.abs()));
    ((1.5e5f32.min(y)) + 0.1).floor()
}
#[vectorize]
fn body_9000086(mut x: i32) -> u64 {
    'l3: for t in 2usize % 3..9 {
        let (mut s, x) = (
            ((x as f64) - (1e-3f64)) as i32,
            (0.1f32 - (t as f32)).mul_add((t as f32).sqrt(), 2.0f32 % (x as f32)),
        );
        s
            &= (((help_9000086_0(7i32, (x as f64), (x > 3.25))) & 15)
                * ((s.clamp(2, 3)) & 15)) / 2;
        let y: bool = (((x > 3.25) || (x > 0.0)) && ((x as u32) >= 10))
            && (((s as i16) as f64)
                <= ({
                    let d = (s as u64);
                    2.0f64
                }));
    }
    (3u64 & 7) + ((((x as u64).wrapping_sub((x as u64))) | ((x as u64) & 63)) & 3)
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
fn body_9000088(x: u16, y: f64, z: i32) -> u16 {
    if (!(y > 7.5)) || false {
        let s: usize = ((((y as usize) & 15)
            * (((y as usize).wrapping_add(10usize)) & 15)) & 15)
            | ((usize::MAX | 5) & 15);
    } else {
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
    }
    let mut x: i32 = z & 63;
    if 0u64 == 0 || (((z as u64) & 1) | ((z as u64) & 15)) / 0u64 < 9 {
        return (u16::MIN.clamp(2, 50)).wrapping_mul((y as u16) >> 5);
    }
    (((({
        let d = (z as i16);
        (x as u16)
    }) & 15) ^ (((z as u16).saturating_add((y as u16))) & 15)) & 1)
        * (((x as u16) % 10) & 3)
}

#[vectorize]
fn body_9000089(mut x: u32) -> u32 {
    x = x.wrapping_add(((5i32.wrapping_mul((x as i32))).rem_euclid(10)) as u32);
    x >>= 1;
    let mut c: u64 = (((i64::MIN as f64) as u64) & 7)
        + ((((3u64 & 15) | ((x as u64) & 1)).abs_diff((x as u64) << 5)) & 1);
    c = (({
        let x = (x as f32);
        (c as f64)
    }) as u64)
        .saturating_sub(c);
    if (((c as f64).mul_add((x as f64), 7.5f64))
        .mul_add(
            {
                let y = (c as usize);
                (x as f64)
            },
            (c as f64),
        )) > 1e-3
    {
        let mut b = (x as i32) == 0
            || ((x as i32).wrapping_mul(1000i32)) / (x as i32) < 9;
    } else {
        let t: i32 = ((x as i32).wrapping_add(if c <= 0 { i32::MAX } else { 10i32 }))
            & 2;
    }
    if (((x as f64).fract()) < 7.5) && (c > 10) {
        ((x & 7) | (x & 1)).wrapping_sub(x.min(x))
    } else if (x as f64) != (if (x > 10) == (x > 1) { (c as f64) } else { (c as f64) }) {
        (if (x > 1) || (x > 3) { x } else { x }).wrapping_sub(x % 2)
    } else {
        x
    }
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

#[njit]
fn help_9000091_0(mut x: u8, mut y: f32) -> i16 {
    'l1: for x in (3.25f64 as i64)
        % 4..=(if y >= 0.5f32 {
        (x as i64)
    } else if (y as u32) < (y as u32) {
        (x as i64)
    } else {
        (y as i64)
    }) % 10
    {
        y -= ((y.recip()).max(y * y)) + y;
        if (((x as u8) as f64) > ((y as f64) + 0.0f64)) || (y > 2.0) {
            y = ((3.25f64 + 100.0) as f32).sqrt();
        }
    }
    (((y as i8) + 2).pow(3)) as i16
}
#[njit]
fn help_9000091_1(x: f32, y: f64, z: i32) -> f64 {
    let mut n2 = 0;
    loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        {
            let t = (z as u16).wrapping_neg();
        }
    }
    if ((WHOLES[usize::MAX % 7]) >> 1) == 1000 {
        (0i8 as f64).to_degrees()
    } else {
        REALS[((x as usize).wrapping_add((y as usize))) % 7]
    }
}
#[vectorize]
fn body_9000091(x: f64) -> f64 {
    let mut n3 = 0;
    let c: i32 = loop {
        if n3 >= 9 {
            break if ({
                let u = (x as i32);
                (x > 2.0)
            }) || (x > 0.5)
            {
                match (x as i8) % 7 {
                    ..2 => (x as i32),
                    4..9 if 1000i64 == 0 || (x as i64) % 1000i64 < 9 => (x as i32),
                    _ => (x as i32),
                }
            } else {
                3i32.saturating_sub((x as i32))
            };
        }
        n3 += 1;
        if (-(-1.0f32)) <= (0.1f32 - (x as f32)) {
            break (((x as i32) >> (x as u32)).wrapping_sub((x as i32) / 3));
        }
        {
            if (3.25f32.to_degrees()) >= 7.5 {
                continue;
            }
        }
    };
    for u in 0usize..=9 {
        'l4: for _ in 0u8..5 {
            for t in 0i32..3 {
                let mut p = if (if ((c as i64) > 7) || (u > 12_345) {
                    2i64
                } else if (0.5f64.min(x)) > 0.1 {
                    0i64 >> 1
                } else {
                    5i64.saturating_sub((c as i64))
                }) != ((t as i64) as i64)
                {
                    ((x as i64) | (t as i64)).wrapping_mul((t as i64) ^ 10)
                } else {
                    (t as i64) ^ 0xff
                };
            }
        }
    }
    (0.0f64 as f64)
        - (if ((c as i64) != 0 && (c as i64) % (c as i64) > 2) | ((c > 5) | (c > 0)) {
            if !(x > 3.25) { x } else { x }
        } else {
            match c % 7 {
                2 => x,
                d if (c as f32).is_finite() => x,
                _ => x,
            }
        })
}

#[njit]
fn help_9000092_0(x: f64, y: f32, mut z: i32, w: i64) -> f64 {
    z >>= 2;
    let s: i8;
    if (2i64 ^ 1) >= (if x >= 100.0f64 { 3i64 } else { w }) {
        s = 10i8;
    } else {
        s = (x <= x) as i8;
    }
    ((1u32 as u32) as f64)
        .mul_add(
            if x.is_finite() { x.powi(-1) } else { x.min(3.25f64) },
            REALS[((s as usize) * 12_345) % 7],
        )
}
#[vectorize]
fn body_9000092(x: f64, y: i32) -> u64 {
    if ({
        let p = match (y as u16) % 7 {
            0 => y,
            _ => y,
        };
        5i32 & 63
    }) == y
    {
        if x != (-x) {
            if (match (y as i64) % 7 {
                ..=1 => WHOLES[(y as usize) % 7],
                ..2 => y / 7,
                _ => y.wrapping_sub(y),
            }) != (y * y)
            {
                return (0u64 - (y as u64)) | ((x as u64).wrapping_add((x as u64)));
            }
        } else {
            let mut n1 = 0;
            while (x > 3.25) && n1 < 9 {
                n1 += 1;
                {
                    let mut c = ((x as f64).max(x.max(x))) - 100.0;
                }
            }
        }
    } else if ((3.25f32 * (x as f32)) >= ((x as u16) as f32)) | (((x as i16).pow(3)) > 1)
    {
        let x: f32 = (((x as f32).round()) / ((x as f32).floor())) * 7.5;
    } else {
        let mut a: u32 = (10u32 + 10) | 2;
    }
    return ({
        let y = (x as f32);
        (x as u64)
    }) * ((x as u64).clamp(2, 3));
}

#[njit]
fn help_9000093_0(x: f64) -> f32 {
    for t in ((10i64.rotate_left(3)) % 4..((x as i64) % 7) % 10).step_by(1) {
        let b: u64;
        if (match (((t as u8) & 1) + ((t as u8) & 1)) % 7 {
            2 if (t != t) && ((t as f32) < 0.1f32) => {
                if (t as i16) >= i16::MIN { false } else { break }
            }
            0 => 0xff_i64 == t,
            _ => (t as f32).is_finite(),
        }) || ((x.clamp(-1.5, 0.0)) > ((t as f32) as f64))
        {
            b = ((if 0xff_i32 == 7 { (t as u64) } else { 3u64 }) & 1) ^ ((5u64 / 3) & 7);
        } else {
            b = (x as u64)
                | ({
                    let t = (t as u8);
                    1000u64
                });
        }
    }
    (3.25f64 as f32).fract()
}
#[vectorize]
fn body_9000093(x: usize, y: i32, z: u32) -> u64 {
    let mut c = (
        ((i32::MAX & 15) ^ (y & 15)).min(0i32 % 10),
        ((z as f64) / (x as f64))
            .max(
                if 5u64 == 10 {
                    (x as f64)
                } else if (y as f32).is_infinite() {
                    (z as f64)
                } else {
                    (y as f64)
                },
            ),
    );
    if (y as i64) != (((y as i64) & 1) * ((x as i64) & 3)) {
        let mut t: i64 = (10i64 & 15)
            ^ (((({
                let u = x;
                (u as i64)
            }) & 7) | (5i64 & 7)) & 15);
        let y = (y % 7).rotate_left(3);
    }
    c.0 &= (((2i32 & c.0) & 1) ^ (c.0 & 15)).saturating_sub(c.0);
    u64::MIN
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

#[njit]
fn help_9000098_0(x: u8) -> u16 {
    let mut n1 = 0;
    let u: f32 = loop {
        if n1 >= 9 {
            break (-(x as f32)).clamp(-1.5, 1e6);
        }
        n1 += 1;
        if !((0.1f64.sqrt()) > (x as f64)) {
            break (n1 as f32);
        }
        {
            let mut c: usize = (((x > 100) as usize)
                | (if (x as f64) >= (x as f64) { (x as usize) } else { usize::MIN }))
                - (((x as usize).max((x as usize))) * 5);
        }
    };
    (((x as u16).wrapping_neg())
        + (if 0x1f_u8 < 127 {
            (u as u16)
        } else if 2u32 == u32::MIN {
            7u16
        } else {
            (x as u16)
        }))
        .saturating_sub((u as u16).saturating_add(f32::EPSILON as u16))
}
#[vectorize]
fn body_9000098(x: f32) -> f32 {
    let mut q = (((x as f64) * (x as f64)).trunc()) as f64;
    let (mut p, b) = (
        (q.ceil()) - ((q as usize) as f64),
        if (x * 0.1f32) <= (100.0f32.copysign(-0.0)) { (q as u8) } else { 0u8 & 63 },
    );
    let mut n2 = 0;
    loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        {
            let v = {
                let v = (x as u32).min(1000u32.wrapping_mul(u32::MAX));
                (v > 7)
            };
            if (x.sqrt()) == 1e-3 {
                break;
            }
            for v in (1..((b as u32) as u32) % 6).rev() {
                q = q;
            }
            continue;
        }
    }
    -((x - 1.0f32).round())
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

#[njit]
fn help_9000101_0(x: f32, y: f64, z: u16, w: f64) -> f32 {
    let mut n1 = 0;
    while (((z as u32).saturating_add((x as u32) & (z as u32))) <= 2) && n1 < 9 {
        n1 += 1;
        {
            let d: u64 = (y as u64);
        }
    }
    ((if (y > 7.5) ^ (w > 3.25) { x } else { x }) * x) / ((x / 7.5f32) * 1e-3)
}
#[njit]
fn help_9000101_1(mut x: f64, y: f32, z: f32) -> u16 {
    let mut n2 = 0;
    loop {
        if n2 >= 9 {
            break;
        }
        n2 += 1;
        if ((y as i64).wrapping_mul((y as i64) % 3)) < 1 {
            break;
        }
        {
            x
                /= (-(x.max(x)))
                    % ((x.clamp(-1.5, 1e6))
                        / (if (z as u32) >= 1000u32 {
                            x
                        } else if 0.1f64.is_nan() {
                            x
                        } else {
                            x
                        }));
        }
    }
    ((((z as u16) & 15) ^ ((z as u16) & 3)).wrapping_neg())
        .wrapping_add(
            !(match (y as i32) % 7 {
                0 => 1000u16,
                a if a <= 1000 => (z as u16),
                2 if y > 0.0 => (z as u16),
                _ => 0xff_u16,
            }),
        )
}
#[vectorize]
fn body_9000101(x: u16, mut y: f64, z: i32, w: f64) -> u16 {
    let v = ((((x & 7) | (x & 3)).wrapping_add(x)) & 1)
        ^ ((((x << 1) & 3) | ((if z != 0 && z % z > 2 { x } else { x }) & 1)) & 15);
    'l3: for q in 0u32..=9 {
        y = w;
    }
    v % 7
}

#[njit]
fn help_9000102_0(x: u64, y: i64) -> f64 {
    let mut t = (
        ((x as i32) & 7) | (((x as i32).wrapping_sub((y as i32))) & 15),
        ((y as u32).rotate_left(7)).wrapping_sub(12_345i64 as u32),
    );
    'l1: for d in 0i64..=9 {
        let mut y: f32 = (x as f32) - (d as f32);
    }
    (y as f64)
}
#[njit]
fn help_9000102_1(x: i32) -> i32 {
    let v: f64;
    if f64::MIN_POSITIVE == 7.5 {
        v = ((x as f64) * 1.0).mul_add(0.0f64.recip(), 100.0f64);
    } else {
        v = (100.0f64.powi(0)) * ((x as usize) as f64);
    }
    let mut n3 = 0;
    'l2: loop {
        if n3 >= 9 {
            break;
        }
        n3 += 1;
        {
            let mut p = v as usize;
        }
    }
    x
}
#[vectorize]
fn body_9000102(x: bool, y: f32) -> bool {
    match ((y as i32) & 0xff) % 7 {
        2..=4 => {
            let t = (((f64::NEG_INFINITY as i32) & 7) ^ (((y as i32) | (y as i32)) & 1))
                as f64;
        }
        4..9 => {
            let y = help_9000102_0(
                (y as u64),
                ((x as i64) ^ 1000i64).wrapping_add((x as i64)),
            );
        }
        1 | 3 => {
            let y = ((x as u32) & 10) as u64;
        }
        y if x | ((x as i64) <= 7) => {
            let u: u32 = (y as u32);
        }
        _ => {
            let y = ((help_9000102_1((x as i32)))
                .wrapping_mul(((y as i32) & 1) + ((x as i32) & 7)))
                .max((y as i32));
        }
    }
    (((y as u8) | (y as u8)) / 3) > 7u8
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
fn body_9000105(x: i32, y: bool) -> i32 {
    match ((x & 1) ^ (1000i32 & 7)) {
        5.. => {
            if ((1.0f64.mul_add((y as u8 as f64), 0.0f64)) / (f64::MAX.to_radians()))
                .is_infinite()
            {
                return match (2u32 % 7) % 7 {
                    1..3 | 6 => x,
                    _ => x.wrapping_neg(),
                };
            }
            let mut d = [(y as i16) | (x as i16); 3];
        }
        1..3 | 6 => {
            let mut n2 = 0;
            'l1: while n2 < 9 && (((((y as i8) & 7) + (7i8 & 1)).clamp(2, 50)) < 2) {
                n2 += 1;
                {
                    let a: u32 = ((5u32.clamp(2, 3)) << 5) >> (0u8 & 7);
                    if (y && ((y as u8 as f32) != (y as u8 as f32)))
                        && (10i8 != 0 && (((x as i8) & 15) ^ (10i8 & 3)) / 10i8 > 2)
                    {
                        let mut n3 = 0;
                        let s: f64 = loop {
                            if n3 >= 5 {
                                break (1000i64 as f64) * ((x as f64) + 1.5e5);
                            }
                            n3 += 1;
                            if (((a as i64).wrapping_neg()).rotate_left(7))
                                <= (((x as i64) & 7) | (2i64 & 7))
                            {
                                break ((a.wrapping_mul(a)) as f64);
                            }
                            {
                                let mut p = ((a as f64).trunc())
                                    .min(((a as f64).max((y as u8 as f64))).powi(-1));
                            }
                        };
                    } else if ((2.0f32.powi(-1)) as u32) == 3 {
                        let q = u8::MAX != (a as u8);
                    } else {
                        let mut c = ((-(x as f32)) < (a as f32))
                            | (((y as i8) > 3i8) & ((a as f64).is_infinite()));
                    }
                    return (x.wrapping_sub(x)) >> ((y as u64) & 7);
                }
            }
        }
        1..3 | 6 => {
            let x: f32 = 0.5f32;
        }
        _ => {
            let mut q: i32 = ((((y as i8).clamp(2, 3)) as i32) & 15) + (x & 3);
        }
    }
    ((y as i32) as i32) / 3
}

#[njit]
fn help_9000106_0(mut x: u8, y: i32, mut z: u32) -> bool {
    let (mut d, q) = (
        ((z as f32) - 7.5) % (y as f32),
        (match (x as u64) % 7 {
            5.. => 100.0f64,
            5.. if (x as u64) <= (y as u64) => (y as f64),
            _ => (z as f64),
        }) as i64,
    );
    let mut n1 = 0;
    let s: f64 = loop {
        if n1 >= 9 {
            break (2.0f64.min((y as f64))).sqrt();
        }
        n1 += 1;
        {
            z %= 7;
        }
    };
    (x > 7)
}
#[njit]
fn help_9000106_1(x: f64, y: u8, z: bool) -> f64 {
    let mut a: f64 = (if (x as i32) != 0 && ((x as i32) ^ 2i32) / (x as i32) > 2 {
        x.abs()
    } else {
        x
    }) / ((x.fract()) % (x * x));
    let mut n3 = 0;
    'l2: while n3 < 9 && (((!(x as u32)).wrapping_neg()) == 1000) {
        n3 += 1;
        {
            a
                += ((a.copysign(-0.0)) * (x + 1.5e5f64))
                    / ((std::f64::consts::PI * a).min(a + x));
        }
    }
    x.fract()
}
#[vectorize]
fn body_9000106(x: i32, y: u32, z: f32) -> i32 {
    'l4: for s in 0i64..=9 {
        if ((x / 7) + 1000) < (x * x) {
            let a = (5u64.clamp(2, 3)) << 5;
        } else {
            let mut a = (z / 1.0) - ((z.clamp(-1.5, 0.0)) / 100.0);
        }
    }
    (x | (x.wrapping_add(x))).wrapping_add(x)
}

#[vectorize]
fn body_9000107(x: u32) -> u32 {
    let mut a: f32 = match ((x as usize) as u16) % 7 {
        ..=1 => ((1e-3f32).powi(2)) as f32,
        ..=1 => ((x as f32).abs()).round_ties_even(),
        5.. => ((x as f32).trunc()).max((x as f32).copysign(1.0)),
        _ => (7.5f32.abs()).copysign(1.0),
    };
    a
        *= ({
            let s = ((a as u16) & 7) * ((x as u16) & 3);
            a
        }) / ((0.5f32.abs()) as f32);
    let x: usize;
    if (((a as i16) / 7) <= ((a as i16).wrapping_add(i16::MAX)))
        || (!((a as usize) <= 1))
    {
        x = ((if 0.0f64 >= 3.25 { (a as usize) } else { (a as usize) }) & 7)
            + ((5usize | (a as usize)) & 15);
    } else {
        x = (((a as usize) & 3) * ((a as usize) & 3))
            .saturating_add(12_345usize.clamp(2, 100));
    }
    a = 0.1f32 + a;
    for _ in 0i64..=9 {
        a = ((a + (1e-3f32)) + 3.25).copysign(1.0);
    }
    ((7u32 ^ (a as u32)).wrapping_sub(u32::MAX))
        | ((5u32 & 63).wrapping_sub((x as f64) as u32))
}

#[vectorize]
fn body_9000108(x: u32, y: i32) -> u32 {
    let mut n2 = 0;
    'l1: while (((y - y) < (y.wrapping_sub(y)))
        ^ (((y as f32) == 0.5) & ((y as u8) <= (x as u8)))) && n2 < 9
    {
        n2 += 1;
        {
            for y in (y - 5) % 3..5 {
                let d = -((n2 as f64) + ((y as f64).powi(0)));
            }
            let b: f64;
            if (n2 as f64) == (1.5e5f64.floor()) {
                b = REALS[((y as usize) + (x as usize)) % 7];
            } else {
                b = (2.0f32 as u8) as f64;
            }
        }
    }
    let p = match ((x as u8) & 10u8) {
        4..9 => (x.wrapping_mul(x)) as f64,
        0 => ((x as f64).trunc()).floor(),
        _ => {
            (y as f64)
                .mul_add(f64::MAX.mul_add(3.25f64, (x as f64)), 0.1f64.clamp(-1.5, 0.0))
        }
    };
    if (p / p) != ((p as u16) as f64) {
        return if (7u32 & 63) <= 0xff { x } else { x };
    } else {
        match (x % 3) % 7 {
            0 => x.wrapping_mul(x),
            _ => 1u32 % 2,
        }
    }
}

#[njit]
fn help_9000109_0(x: u32, y: f64) -> u32 {
    if ({
        let y = 0xff_i32 ^ 3i32;
        (x as f64) as f32
    }) >= ((y as f32).mul_add(0.1f32, (x as f32)))
    {
        let a: bool = (((y as f32) / 7.5) / ((x as f32) / (y as f32))) <= (y as f32);
        let (mut d, b) = (x, (0xff_u64.wrapping_mul(u64::MIN)).wrapping_sub(1000u64));
    }
    (y as u32)
        .wrapping_sub(if (0x1f_i8 != (x as i8)) || (1.0f64 >= y) { x % x } else { x })
}
#[njit]
fn help_9000109_1(mut x: i64) -> i64 {
    let mut n1 = 0;
    let u: i64 = loop {
        if n1 >= 9 {
            break (if (x as f32) != (x as f32) {
                x
            } else if (x > 1000) ^ (x > 1) {
                x
            } else {
                x
            })
                .wrapping_sub(x * x);
        }
        n1 += 1;
        {
            if ((x as f32).is_finite()) | ((x as f64) <= (x as f64)) {
                continue;
            }
            break (x / 2);
        }
    };
    ({
        let s = (u as f64).floor();
        7i64 * 2i64
    })
        .wrapping_mul((x.rem_euclid(10)) * (u << ((u as u8) & 7)))
}
#[vectorize]
fn body_9000109(x: u64, mut y: f32, z: i32) -> u64 {
    let mut n2 = 0;
    while n2 < 9 && ((((z as u8).wrapping_sub((z as u8))) != 127) && (y > 100.0)) {
        n2 += 1;
        {
            match (u8::MIN.rem_euclid(3)) {
                0 if ((z as f64) / (x as f64)) >= ((z as i64) as f64) => {
                    y %= z as f32;
                }
                ..2 => {
                    if (y % 0.1) >= (if z != z { y } else { y }) {
                        continue;
                    }
                    y += ((y * 0.1) * ((y as usize) as f32)).clamp(-1.5, 1e6);
                    let mut n3 = 0;
                    while n3 < 5
                        && (usize::MAX == 0
                            || (if (x as usize) > 12_345usize {
                                usize::MIN
                            } else {
                                usize::MAX
                            }) % usize::MAX < 9)
                    {
                        n3 += 1;
                        {
                            y
                                += ((if !(y > 2.0) { y } else { y }).round())
                                    .mul_add((y + y).trunc(), y - (y / 0.0));
                            break;
                        }
                    }
                }
                ..=1 => {
                    y
                        *= ((3u16 as f32)
                            / (match 5u64 % 7 {
                                2 => y,
                                y if true == (x > 3) => 2.0f32,
                                2..=4 => y,
                                _ => 1.0f32,
                            }))
                            .clamp(-1.5, 0.0);
                }
                _ => {
                    y = ((y * y) * (y / 1.0f32)).round_ties_even();
                }
            }
            return 1000u64;
        }
    }
    {
        let p = (z as i16).wrapping_sub((x as i16));
        (if (y > 0.1) || false { x } else { x }) | 0
    }
}

#[njit]
fn help_9000110_0(x: i32, y: f64) -> i32 {
    let mut n2 = 0;
    'l1: while ((x as usize) != 0 && 7usize % (x as usize) > 2) && n2 < 9 {
        n2 += 1;
        {
            let v = (((y as u8) >> 3) > (100u8 / ((y as u8) | 1)))
                || ((match (x > 10) {
                    true => usize::MIN,
                    false => (y as usize),
                }) >= ((x as u32) as usize));
        }
    }
    if ((x as f32) >= 2.0) | ((y as u32) >= 12_345u32) {
        return (x % 2).wrapping_mul(x << ((y as u16) & 7));
    } else {
        (0i32.min(x)) >> 3
    }
}
#[vectorize]
fn body_9000110(x: f64, y: f64, z: u8) -> f64 {
    match ((x as i8).wrapping_sub((y as i8))) % 7 {
        2..=4 => {
            for b in 0u32..9 {
                let q: f64 = ((y - 0.1) as f64) / ((0.0f64 % 2.0).clamp(-1.5, 2.5));
                for y in (0u8..5).rev() {
                    let mut v: i64 = x as i64;
                    continue;
                }
                break;
            }
        }
        5.. => {
            let x = (if (if (y > 100.0) || (z > 0) { x } else if z == z { x } else { x })
                < (if z < z { y } else { x })
            {
                3i8 + (z as i8)
            } else {
                (z as i64) as i8
            }) | ((1i8.max((x as i8))).wrapping_add((x as i8) - 0x1f));
        }
        _ => {
            let q = ((y as i64) | (0i64 % 3)) % 2;
        }
    }
    ((if (x as f32) < 0.1f32 { x } else { 0.1f64 })
        / (match (y as i32) % 7 {
            4..9 => y,
            5.. => y,
            2..=4 => y,
            _ => y,
        })) % ((x as u64) as f64)
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

#[njit]
fn help_9000113_0(x: i32) -> i32 {
    for q in (0u8..9).rev() {
        let mut y = ((if !true { (x as u64) } else { 2u64 })
            .wrapping_mul((q as u64) / ((x as u64) | 1)))
            | ((((q as u64) & 3) ^ (u64::MIN & 15)).max((x as u64).rem_euclid(10)));
    }
    (((x & 3).saturating_sub(x.clamp(2, 50))) & 1)
        * (((x.rem_euclid(10)) << (((x as i8).wrapping_neg()) & 7)) & 1)
}
#[vectorize]
fn body_9000113(x: f32) -> f32 {
    let q = (x as i16);
    {
        let mut a: bool = false;
        if a == (((a as i8).wrapping_neg()) >= (q as i8)) {
            a = (((q as u64).clamp(2, 100)) << 3) > ((x as u32) as u64);
        } else {
            'l1: for q in 2..((q as u32).wrapping_add((q as u32))) % 10 {
                a
                    ^= if x >= (if x >= x { x } else { x }) {
                        ((x as f64).max((q as f64))) <= (std::f64::consts::PI as f64)
                    } else {
                        (((q as i64) & 7) ^ ((x as i64) & 15))
                            != (((q as i64) & 3) * ((a as i64) & 1))
                    };
                return -({
                    let a = (q as f64);
                    x
                });
            }
        }
    }
    ((100.0f32 % 0.1f32).mul_add(x % x, x.max(3.25f32))) * 1.0
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

#[njit]
fn help_9000115_0(x: u32, mut y: f64, z: i32) -> i64 {
    y
        *= ((y.signum()) - (y * 1.0))
            / (if (1.5e5f64 == y) ^ (x <= x) { y - 3.25f64 } else { y / 2.0 });
    if ((match (z > 7) {
        true => y,
        false => y,
    })
        .copysign(1.0)) < (y / 0.1)
    {
        ((z as i64).wrapping_add(i64::MAX)) % 3
    } else {
        if (f32::MAX - (z as f32)).is_infinite() {
            (5i64 & 7) * ((y as i64) & 15)
        } else if !((z as u64) != (x as u64)) {
            (z as i64) & 63
        } else {
            (y as i64) / 3
        }
    }
}
#[vectorize]
fn body_9000115(x: f64) -> f64 {
    if (((x as f32).signum()).sqrt()) == ((x as f32) % 7.5) {
        let mut p = ((((x as i32) & 1) + (i32::MAX & 3)).saturating_add((x as i32) >> 5))
            & ((x as i32)
                & (if (x as f32).is_infinite() { (x as i32) } else { (x as i32) }));
    } else {
        let mut v: i8 = (((x as f32) * (x as f32)) as i8).clamp(2, 50);
    }
    return (x + x) * (x / 1.5e5f64);
}

#[njit]
fn help_9000116_0(x: u8, y: f64) -> f64 {
    let mut n1 = 0;
    while (0xff_i64 <= (x as i64)) && n1 < 9 {
        n1 += 1;
        {
            if (!(x as usize))
                != ({
                    let v = x;
                    usize::MIN
                })
            {
                let d = (if ((x as i32) % 3) > (((y as i32) & 3) + (2i32 & 3)) {
                    (x > 127) as i32
                } else {
                    (x as i32) / 10
                })
                    .saturating_add(WHOLES[(x as usize) & 7]);
                return y;
            } else {
                let mut q: i32 = (y as i32);
            }
        }
    }
    (((y as i32) as f64) + (y.powi(-1))) - (y.min((1e-3f32) as f64))
}
#[njit]
fn help_9000116_1(x: u64, mut y: f64) -> usize {
    let mut n3 = 0;
    'l2: while n3 < 9 && ((x as f32) > (1.5e5f32.max((y as f32)))) {
        n3 += 1;
        {
            let s: u32;
            if (((x as u8).wrapping_sub(0u8)) as f64)
                <= (help_9000116_0(u8::MAX, 1.0f64))
            {
                s = (y as u32) & (x as u32);
            } else {
                s = ((-0.0f64) as u32).wrapping_add((x as u32).clamp(2, 3));
            }
        }
    }
    (((y as usize).saturating_sub(0usize))
        .wrapping_mul(
            match x {
                ..2 => (y as usize),
                _ => (x as usize),
            },
        )) as usize
}
#[vectorize]
fn body_9000116(mut x: i16, mut y: u32) -> bool {
    match (x as usize) {
        d if (3u8 % 3) <= 0x1f => {
            let mut a = [((d as u8) & 3) + ((y as u8) & 15); 3];
            let mut y = (((y as u64).saturating_add((y as u64))) >= 0, (y as f32));
        }
        5.. => {
            debug_assert!(((y as f64).round()) != (100.0f64 * 0.5), "as {x}");
            x = x.wrapping_add((-0.0f32) as i16);
            x = x
                .wrapping_add(
                    ((x.wrapping_abs()) / 10)
                        .wrapping_mul((x ^ x) % (0xff_i16.rotate_left(3))),
                );
        }
        _ => {
            if (if (usize::MAX / 7) >= 12_345 {
                (x as i64) % 10i64
            } else {
                5i64.wrapping_add((x as i64))
            }) != 1
            {
                x = ((x & 1) | (((y as i32) as i16) & 15))
                    .wrapping_mul((x.clamp(2, 3)) / 7);
            } else {
                x = (((x.min(x)).wrapping_mul(x)) & 3)
                    + (((((x & 15) ^ (x & 3)) & 1)
                        ^ ((match (y as i64) {
                            c if (c as i32) > 10 => x,
                            5.. => x,
                            2 if 0.1f32.is_nan() => x,
                            2..=4 => x,
                            _ => 0xff_i16,
                        }) & 3)) & 3);
            }
        }
    }
    (((y as f64).fract()).sqrt()) < (help_9000116_0(3u8, (y as f64)))
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

#[njit]
fn help_9000118_0(x: bool, y: f64) -> f64 {
    let mut n1 = 0;
    let c: f32 = loop {
        if n1 >= 9 {
            break (100.0f32.powi(2)).abs();
        }
        n1 += 1;
        {
            let v: i32 = 1i32;
            break (-(y as f32));
        }
    };
    ((y.floor()).copysign(-0.0)).min(y)
}
#[njit]
fn help_9000118_1(x: f64, y: i64) -> f64 {
    let mut n2 = 0;
    while n2 < 9 && (!(!(if (y as i32) != (y as i32) { false } else { (y > 10) }))) {
        n2 += 1;
        {
            let a = (if (y != 0 && y % y > 2) & (x > 1.0) {
                x.fract()
            } else {
                x.powi(0)
            }) as u32;
            let mut u = !((a > 0xff)
                || ((a as usize) != 0 && (a as usize) % (a as usize) > 2));
        }
    }
    x
}
#[vectorize]
fn body_9000118(x: i64, y: bool, z: i64) -> u64 {
    if ((0x1f_u8 * 1) as u32) <= ((x as u32) / 10) {
        let c = (((y as i32) as u8) + 7) as u64;
        let mut s: i64 = (({
            let u = (c as f32);
            x
        })
            .rotate_left(3)) ^ 2;
        let mut u = [if (z as f32) == (s as f32) {
            5usize
        } else if (x as i32) == i32::MAX {
            (x as usize)
        } else {
            (c as usize)
        }; 3];
    } else {
        for a in (0..(z as usize) % 10).rev() {
            let a = (((x as f32).trunc()) + 1e-3).round();
        }
    }
    (((x as f32) as u64) | ((z as u64) / 2)) + (u64::MAX >> ((-0.0f64) as u32))
}

#[njit]
fn help_9000119_0(x: u32, y: usize, z: f32) -> u32 {
    let mut n1 = 0;
    while ({
        let u = f64::NAN;
        (u > 0.5)
    }) && n1 < 9
    {
        n1 += 1;
        {
            let u: f64 = ((0.0f64 + 2.0) * 3.25)
                / (((y as f64) as f64).max((z as f64) / f64::NEG_INFINITY));
        }
    }
    return (0xff_u32 & 63) % (z as u32);
}
#[vectorize]
fn body_9000119(x: f64) -> f32 {
    let t = ((0.1f32 as f64) as f64) * ((x as f64).sqrt());
    let mut v = [0i64; 3];
    if ((v[1].rotate_left(7)) as u64) == ((t as u64) / 2) {
        return (v[1] << 5) as f32;
    }
    let mut n3 = 0;
    let y: u64 = 'l2: loop {
        if n3 >= 9 {
            break 1u64.wrapping_neg();
        }
        n3 += 1;
        if ((x as u64).wrapping_neg()) == 0u64 {
            break (((x as u32).wrapping_sub((x as u32))) as u64);
        }
        {
            v[1] >>= 1;
        }
    };
    (y as f32)
        + (((x as f32).min((x as f32))).mul_add((x as f32) as f32, (y as i32) as f32))
}

bodies! {
    body_9000000(i16 0) by reference;
    body_9000001(f32 0, f64 1, f64 2, i32 3) by reference;
    body_9000002(u32 0, f32 1, f64 2) by reference;
    body_9000003(f64 0, usize 1) by reference;
    body_9000004(i32 0) by reference;
    body_9000005(f64 0, u32 1) by reference;
    body_9000006(f64 0, i32 1, u32 2) by reference;
    body_9000007(i16 0) by reference;
    body_9000008(u64 0) by reference;
    body_9000009(bool 0, f64 1) by reference;
    body_9000010(bool 0, f64 1, f32 2, f64 3) by reference;
    body_9000011(bool 0) by reference;
    body_9000012(bool 0) by scalar;
    body_9000013(i16 0, f32 1) by scalar;
    body_9000014(i64 0, u32 1, i32 2) by reference;
    body_9000015(f64 0, bool 1) by reference;
    body_9000016(u32 0) by reference;
    body_9000017(i16 0, f64 1) by reference;
    body_9000018(f64 0, i64 1, f32 2) by reference;
    body_9000019(f64 0, i16 1, i32 2) by reference;
    body_9000020(f64 0, i32 1) by reference;
    body_9000021(f32 0, f64 1) by reference;
    body_9000022(f64 0, i32 1) by reference;
    body_9000023(u64 0) by reference;
    body_9000024(i64 0, f32 1, f32 2) by reference;
    body_9000025(u32 0) by reference;
    body_9000026(i32 0, usize 1) by reference;
    body_9000027(u16 0) by reference;
    body_9000028(i64 0, f32 1, f64 2) by reference;
    body_9000029(f64 0, i32 1, f32 2, i32 3) by reference;
    body_9000030(i32 0, usize 1, bool 2) by reference;
    body_9000031(bool 0, f64 1, i64 2, u32 3) by reference;
    body_9000032(u32 0, bool 1, u32 2, f64 3) by reference;
    body_9000033(u32 0) by reference;
    body_9000034(usize 0, f64 1, u32 2) by reference;
    body_9000035(f64 0, i32 1, i32 2) by reference;
    body_9000036(u64 0) by reference;
    body_9000037(bool 0, i32 1, i32 2, i32 3) by reference;
    body_9000038(f64 0, i64 1, u32 2) by reference;
    body_9000039(u32 0, f64 1) by reference;
    body_9000040(f64 0, i32 1) by reference;
    body_9000041(f64 0, f32 1) by reference;
    body_9000042(f64 0, i64 1, i64 2) by reference;
    body_9000043(i8 0, i32 1, i16 2) by reference;
    body_9000044(f64 0, u32 1) by reference;
    body_9000045(f64 0, f64 1) by scalar;
    body_9000046(f32 0) by reference;
    body_9000047(f32 0, u8 1) by reference;
    body_9000048(f64 0, f64 1, f64 2) by reference;
    body_9000049(bool 0) by reference;
    body_9000050(f64 0, f32 1) by reference;
    body_9000051(bool 0) by reference;
    body_9000052(i32 0, bool 1, u8 2) by reference;
    body_9000053(i64 0, f32 1) by reference;
    body_9000054(f64 0) by scalar;
    body_9000055(i64 0, bool 1, f32 2, i64 3) by reference;
    body_9000056(i64 0, f64 1) by reference;
    body_9000057(f64 0, f64 1) by reference;
    body_9000058(i64 0, f64 1, i32 2, f64 3) by reference;
    body_9000059(i32 0, u64 1, f64 2, f64 3) by reference;
    body_9000060(i32 0, u64 1, i32 2) by reference;
    body_9000061(i32 0, i64 1) by reference;
    body_9000062(usize 0, f32 1) by reference;
    body_9000063(i32 0, u16 1, f64 2) by reference;
    body_9000064(bool 0, u64 1) by reference;
    body_9000065(f64 0) by reference;
    body_9000066(f64 0, f64 1) by reference;
    body_9000067(f64 0, i32 1) by reference;
    body_9000068(f64 0, usize 1) by scalar;
    body_9000069(f64 0, u32 1, usize 2) by reference;
    body_9000070(i32 0, bool 1, f32 2) by reference;
    body_9000071(u16 0, f64 1) by reference;
    body_9000072(f32 0) by reference;
    body_9000073(f64 0) by reference;
    body_9000074(f32 0, f32 1) by reference;
    body_9000075(u64 0, u8 1, f32 2) by reference;
    body_9000076(i32 0, f32 1) by reference;
    body_9000077(bool 0, bool 1, f32 2) by reference;
    body_9000078(i64 0, u32 1) by reference;
    body_9000079(u8 0, u32 1, usize 2, f64 3) by reference;
    body_9000080(f64 0, f32 1) by reference;
    body_9000081(f64 0, f64 1) by reference;
    body_9000082(f32 0, f64 1) by reference;
    body_9000083(f32 0, f64 1, i64 2) by reference;
    body_9000084(i32 0, u32 1, i8 2) by reference;
    body_9000085(f64 0, i32 1, bool 2) by reference;
    body_9000086(i32 0) by reference;
    body_9000087(f64 0, f32 1) by reference;
    body_9000088(u16 0, f64 1, i32 2) by reference;
    body_9000089(u32 0) by reference;
    body_9000090(u32 0, i16 1, f64 2) by reference;
    body_9000091(f64 0) by reference;
    body_9000092(f64 0, i32 1) by reference;
    body_9000093(usize 0, i32 1, u32 2) by reference;
    body_9000094(u64 0, usize 1) by reference;
    body_9000095(i32 0) by reference;
    body_9000096(u64 0) by reference;
    body_9000097(f64 0, usize 1, i32 2) by reference;
    body_9000098(f32 0) by reference;
    body_9000099(u32 0, bool 1) by reference;
    body_9000100(f32 0) by reference;
    body_9000101(u16 0, f64 1, i32 2, f64 3) by reference;
    body_9000102(bool 0, f32 1) by reference;
    body_9000103(f64 0) by reference;
    body_9000104(i16 0, bool 1) by reference;
    body_9000105(i32 0, bool 1) by reference;
    body_9000106(i32 0, u32 1, f32 2) by reference;
    body_9000107(u32 0) by reference;
    body_9000108(u32 0, i32 1) by reference;
    body_9000109(u64 0, f32 1, i32 2) by reference;
    body_9000110(f64 0, f64 1, u8 2) by reference;
    body_9000111(f64 0, bool 1, f64 2) by reference;
    body_9000112(usize 0, f64 1, i64 2) by reference;
    body_9000113(f32 0) by reference;
    body_9000114(u32 0) by reference;
    body_9000115(f64 0) by reference;
    body_9000116(i16 0, u32 1) by reference;
    body_9000117(f32 0, bool 1, i32 2) by reference;
    body_9000118(i64 0, bool 1, i64 2) by reference;
    body_9000119(f64 0) by reference;
}
