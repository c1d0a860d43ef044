//! The functions and their rivals.

use numkern::dispatch::{CpuLevel, available_levels};
use numkern::math::{self, fast};
use wide::{f32x8, f64x4};

use super::{Row, Run, Run32, at, mvec};

/// The levels that are worth a line.
fn levels() -> Vec<CpuLevel> {
    let mut levels = available_levels();
    levels.retain(|level| {
        matches!(level, CpuLevel::Avx512 | CpuLevel::Avx2 | CpuLevel::Sse42 | CpuLevel::Neon)
    });
    levels
}

macro_rules! rows {
    (
        one { $($name:ident $into:ident $mvec:literal $low:literal $high:literal
            $std:expr, $std32:expr, $oracle:expr $(, $wide:ident)?;)* }
        two { $($name2:ident $into2:ident $mvec2:literal $a:expr, $b:expr,
            $std2:expr, $std2_32:expr, $oracle2:expr;)* }
    ) => {
        /// Every function.
        pub fn rows() -> Vec<Row> {
            let mut rows = Vec::new();
            $({
                let mut rivals: Vec<(String, Run)> = Vec::new();
                let mut rivals32: Vec<(String, Run32)> = Vec::new();
                for level in levels() {
                    rivals.push((format!("{level}"), Box::new(move |x, _, y| at(level, || math::$into(x, y)))));
                    rivals.push((format!("{level} fast"), Box::new(move |x, _, y| at(level, || fast::$into(x, y)))));
                    rivals32.push((format!("{level}"), Box::new(move |x, _, y| at(level, || math::$into(x, y)))));
                    rivals32.push((format!("{level} fast"), Box::new(move |x, _, y| at(level, || fast::$into(x, y)))));
                }
                rivals.extend(mvec::f64s($mvec, 1).map(|run| ("libmvec avx2".to_owned(), run)));
                rivals32.extend(mvec::f32s($mvec, 1).map(|run| ("libmvec avx2".to_owned(), run)));
                rivals.push(("std".to_owned(), Box::new(|x, _, y| {
                    let f: fn(f64) -> f64 = $std;
                    y.iter_mut().zip(x).for_each(|(y, &x)| *y = f(x));
                })));
                rivals32.push(("std".to_owned(), Box::new(|x, _, y| {
                    let f: fn(f32) -> f32 = $std32;
                    y.iter_mut().zip(x).for_each(|(y, &x)| *y = f(x));
                })));
                $(
                    rivals.push(("wide".to_owned(), Box::new(|x, _, y| {
                        for (x, y) in x.as_chunks::<4>().0.iter().zip(y.as_chunks_mut::<4>().0) {
                            *y = f64x4::new(*x).$wide().to_array();
                        }
                    })));
                    rivals32.push(("wide".to_owned(), Box::new(|x, _, y| {
                        for (x, y) in x.as_chunks::<8>().0.iter().zip(y.as_chunks_mut::<8>().0) {
                            *y = f32x8::new(*x).$wide().to_array();
                        }
                    })));
                )?
                rows.push(Row {
                    name: stringify!($name),
                    range: [($low, $high), (0.0, 1.0)],
                    oracle: |x, _| { let f: fn(f64) -> f64 = $oracle; f(x) },
                    rivals,
                    rivals32,
                });
            })*
            $({
                let mut rivals: Vec<(String, Run)> = Vec::new();
                let mut rivals32: Vec<(String, Run32)> = Vec::new();
                for level in levels() {
                    rivals.push((format!("{level}"), Box::new(move |x, y, z| at(level, || math::$into2(x, y, z)))));
                    rivals.push((format!("{level} fast"), Box::new(move |x, y, z| at(level, || fast::$into2(x, y, z)))));
                    rivals32.push((format!("{level}"), Box::new(move |x, y, z| at(level, || math::$into2(x, y, z)))));
                    rivals32.push((format!("{level} fast"), Box::new(move |x, y, z| at(level, || fast::$into2(x, y, z)))));
                }
                rivals.extend(mvec::f64s($mvec2, 2).map(|run| ("libmvec avx2".to_owned(), run)));
                rivals32.extend(mvec::f32s($mvec2, 2).map(|run| ("libmvec avx2".to_owned(), run)));
                rivals.push(("std".to_owned(), Box::new(|x, y, z| {
                    let f: fn(f64, f64) -> f64 = $std2;
                    z.iter_mut().zip(x.iter().zip(y)).for_each(|(z, (&x, &y))| *z = f(x, y));
                })));
                rivals32.push(("std".to_owned(), Box::new(|x, y, z| {
                    let f: fn(f32, f32) -> f32 = $std2_32;
                    z.iter_mut().zip(x.iter().zip(y)).for_each(|(z, (&x, &y))| *z = f(x, y));
                })));
                rows.push(Row {
                    name: stringify!($name2),
                    range: [$a, $b],
                    oracle: $oracle2,
                    rivals,
                    rivals32,
                });
            })*
            rows
        }
    };
}

rows! {
    one {
        exp exp_into "exp" -80.0 80.0 f64::exp, f32::exp, core_math::exp, exp;
        exp2 exp2_into "exp2" -100.0 100.0 f64::exp2, f32::exp2, core_math::exp2;
        exp_m1 exp_m1_into "expm1" -3.0 20.0 f64::exp_m1, f32::exp_m1, core_math::expm1;
        ln ln_into "log" 0.0 100.0 f64::ln, f32::ln, core_math::log, ln;
        log2 log2_into "log2" 0.0 100.0 f64::log2, f32::log2, core_math::log2, log2;
        log10 log10_into "log10" 0.0 100.0 f64::log10, f32::log10, core_math::log10, log10;
        ln_1p ln_1p_into "log1p" -0.9 10.0 f64::ln_1p, f32::ln_1p, core_math::log1p;
        sin sin_into "sin" -100.0 100.0 f64::sin, f32::sin, core_math::sin, sin;
        cos cos_into "cos" -100.0 100.0 f64::cos, f32::cos, core_math::cos, cos;
        tan tan_into "tan" -100.0 100.0 f64::tan, f32::tan, core_math::tan, tan;
        sinh sinh_into "sinh" -20.0 20.0 f64::sinh, f32::sinh, core_math::sinh;
        cosh cosh_into "cosh" -20.0 20.0 f64::cosh, f32::cosh, core_math::cosh;
        tanh tanh_into "tanh" -5.0 5.0 f64::tanh, f32::tanh, core_math::tanh;
        sigmoid sigmoid_into "none" -10.0 10.0 |x| 1.0 / (1.0 + (-x).exp()),
            |x| 1.0 / (1.0 + (-x).exp()), |x| 1.0 / (1.0 + core_math::exp(-x));
        asinh asinh_into "asinh" -10.0 10.0 f64::asinh, f32::asinh, core_math::asinh;
        acosh acosh_into "acosh" 1.0 10.0 f64::acosh, f32::acosh, core_math::acosh;
        atanh atanh_into "atanh" -1.0 1.0 f64::atanh, f32::atanh, core_math::atanh;
        asin asin_into "asin" -1.0 1.0 f64::asin, f32::asin, core_math::asin, asin;
        acos acos_into "acos" -1.0 1.0 f64::acos, f32::acos, core_math::acos, acos;
        atan atan_into "atan" -10.0 10.0 f64::atan, f32::atan, core_math::atan, atan;
        cbrt cbrt_into "cbrt" -100.0 100.0 f64::cbrt, f32::cbrt, core_math::cbrt;
        rsqrt rsqrt_into "none" 0.0 100.0 |x| 1.0 / x.sqrt(), |x| 1.0 / x.sqrt(), core_math::rsqrt;
        erf erf_into "erf" -4.0 4.0 core_math::erf, core_math::erff, core_math::erf;
        erfc erfc_into "erfc" -4.0 10.0 core_math::erfc, core_math::erfcf, core_math::erfc;
    }
    two {
        powf powf_into "pow" (0.0, 10.0), (-20.0, 20.0), f64::powf, f32::powf, core_math::pow;
        atan2 atan2_into "atan2" (-1.0, 1.0), (-1.0, 1.0), f64::atan2, f32::atan2, core_math::atan2;
        hypot hypot_into "hypot" (-9.0, 9.0), (-9.0, 9.0), f64::hypot, f32::hypot, core_math::hypot;
    }
}
