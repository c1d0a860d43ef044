//! Nests over the pixels of a picture.

use ndarray::{Array2, ArrayViewMut2};
use numkern::prelude::*;

use super::{few_lengths, in_lanes, on_all_threads, outputs};

#[njit]
fn escape(cr: f64, ci: f64, most: i32) -> i32 {
    let (mut zr, mut zi) = (0.0, 0.0);
    for n in 0..most {
        if zr * zr + zi * zi > 4.0 {
            return n;
        }
        let t = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = t;
    }
    most
}

#[parallel]
fn mandelbrot_called(mut out: ArrayViewMut2<i32>, most: i32) {
    let (h, w) = out.dim();
    for j in prange!(0..h) {
        let ci = -1.2 + 2.4 * j as f64 / h as f64;
        for i in 0..w {
            let cr = -2.0 + 3.0 * i as f64 / w as f64;
            out[[j, i]] = escape(cr, ci, most);
        }
    }
}

#[parallel]
fn mandelbrot(mut out: ArrayViewMut2<u32>, most: u32) {
    let (h, w) = out.dim();
    for j in prange!(0..h) {
        let ci = -1.2 + 2.4 * j as f64 / h as f64;
        for i in 0..w {
            let cr = -2.0 + 3.0 * i as f64 / w as f64;
            let (mut zr, mut zi) = (0.0, 0.0);
            let mut n = 0;
            while n < most && zr * zr + zi * zi <= 4.0 {
                let t = zr * zr - zi * zi + cr;
                zi = 2.0 * zr * zi + ci;
                zr = t;
                n += 1;
            }
            out[[j, i]] = n;
        }
    }
}

#[njit]
fn julia(mut out: ArrayViewMut2<f64>, cr: f64, ci: f64) -> usize {
    let (h, w) = out.dim();
    let mut inside = 0;
    for j in 0..h {
        for i in 0..w {
            let mut zr = 3.0 * (i as f64) / (w as f64) - 1.5;
            let mut zi = 3.0 * (j as f64) / (h as f64) - 1.5;
            let mut left = true;
            for n in 0..60 {
                let (r2, i2) = (zr * zr, zi * zi);
                if r2 + i2 > 4.0 {
                    out[[j, i]] = n as f64 + 1.0 / (r2 + i2);
                    left = false;
                    break;
                }
                zi = 2.0 * zr * zi + ci;
                zr = r2 - i2 + cr;
            }
            if left {
                inside += 1;
            }
        }
    }
    inside
}

#[parallel]
fn march(mut depth: ArrayViewMut2<f32>, radius: f32) {
    let (h, w) = depth.dim();
    for j in prange!(0..h) {
        for i in 0..w {
            let (x, y) = (i as f32 / w as f32 - 0.5, j as f32 / h as f32 - 0.5);
            let norm = (x * x + y * y + 1.0).sqrt();
            let (dx, dy, dz) = (x / norm, y / norm, 1.0 / norm);
            let mut t = 0.0f32;
            let mut hit = false;
            for _ in 0..40 {
                let (px, py, pz) = (t * dx, t * dy, t * dz - 3.0);
                let distance = (px * px + py * py + pz * pz).sqrt() - radius;
                if distance < 1e-3 {
                    hit = true;
                    break;
                }
                t += distance;
                if t > 20.0 {
                    break;
                }
            }
            if !hit {
                continue;
            }
            depth[[j, i]] = t;
        }
    }
}

#[test]
fn pictures_are_those_of_the_plain_loops() {
    on_all_threads(|| {
        for w in few_lengths() {
            let mut want = Array2::zeros((3, w));
            mandelbrot_called::reference(want.view_mut(), 20);
            outputs((3, w), -7, |layout, mut out| {
                mandelbrot_called(out.view_mut(), 20);
                assert_eq!(out, want, "{layout}, {w} columns");
            });
            let mut want = Array2::zeros((3, w));
            mandelbrot::reference(want.view_mut(), 20);
            outputs((3, w), 77, |layout, mut out| {
                mandelbrot(out.view_mut(), 20);
                assert_eq!(out, want, "{layout}, {w} columns");
            });
            let mut want = Array2::zeros((3, w));
            let inside = julia::reference(want.view_mut(), -0.4, 0.6);
            outputs((3, w), -1.0, |layout, mut out| {
                assert_eq!(julia(out.view_mut(), -0.4, 0.6), inside, "{layout}");
                assert_eq!(out, want, "{layout}, {w} columns");
            });
            let mut want = Array2::zeros((3, w));
            march::reference(want.view_mut(), 0.8);
            outputs((3, w), -1.0, |layout, mut out| {
                march(out.view_mut(), 0.8);
                assert_eq!(out, want, "{layout}, {w} columns");
            });
        }
    });
}

#[test]
fn all_are_in_lanes() {
    in_lanes(mandelbrot_called::explain());
    in_lanes(mandelbrot::explain());
    in_lanes(julia::explain());
    in_lanes(march::explain());
}
