//! Images: points, colours, geometry, cells.

use ndarray::{Array3, ArrayView3};
use numkern::prelude::*;

use crate::common::{all_near, same_in_place, same_on_all_threads};

#[parallel]
fn gray(img: ArrayView3<u8>) -> Array2<u8> {
    let (h, w, _) = img.dim();
    let mut out = Array2::zeros((h, w));
    for y in prange!(0..h) {
        for x in 0..w {
            let (r, g, b) = (img[[y, x, 0]] as u32, img[[y, x, 1]] as u32, img[[y, x, 2]] as u32);
            out[[y, x]] = ((r * 299 + g * 587 + b * 114) / 1000) as u8;
        }
    }
    out
}

#[parallel]
fn invert(img: &mut Array3<u8>) {
    let (h, w, c) = img.dim();
    for y in prange!(0..h) {
        for x in 0..w {
            for k in 0..c {
                img[[y, x, k]] = 255 - img[[y, x, k]];
            }
        }
    }
}

#[parallel]
fn threshold(img: &Array2<u8>, t: u8) -> Array2<bool> {
    let mut out = Array2::from_elem(img.dim(), false);
    for y in prange!(0..img.nrows()) {
        for x in 0..img.ncols() {
            out[[y, x]] = img[[y, x]] > t;
        }
    }
    out
}

#[parallel]
fn resize_bilinear(img: &Array2<f32>, oh: usize, ow: usize) -> Array2<f32> {
    let (h, w) = img.dim();
    let sy = h as f32 / oh as f32;
    let sx = w as f32 / ow as f32;
    let mut out = Array2::zeros((oh, ow));
    for y in prange!(0..oh) {
        let fy = ((y as f32 + 0.5) * sy - 0.5).clamp(0.0, (h - 1) as f32);
        let y0 = fy.floor() as usize;
        let y1 = (y0 + 1).min(h - 1);
        let ty = fy - y0 as f32;
        for x in 0..ow {
            let fx = ((x as f32 + 0.5) * sx - 0.5).clamp(0.0, (w - 1) as f32);
            let x0 = fx as usize;
            let x1 = usize::min(x0 + 1, w - 1);
            let tx = fx.fract();
            let top = img[[y0, x0]] * (1.0 - tx) + img[[y0, x1]] * tx;
            let bottom = img[[y1, x0]] * (1.0 - tx) + img[[y1, x1]] * tx;
            out[[y, x]] = top * (1.0 - ty) + bottom * ty;
        }
    }
    out
}

#[parallel]
fn alpha_blend(fg: &[u8], bg: &[u8], out: &mut [u8]) {
    let pixels = fg.len() / 4;
    for p in prange!(0..pixels) {
        let a = fg[4 * p + 3] as u16;
        for c in 0..3 {
            let v = fg[4 * p + c] as u16 * a + bg[4 * p + c] as u16 * (255 - a);
            out[4 * p + c] = ((v + 127) / 255) as u8;
        }
        out[4 * p + 3] = 255;
    }
}

#[njit]
fn rgb_to_hsv(r: f32, g: f32, b: f32) -> (f32, f32, f32) {
    let max = r.max(g).max(b);
    let min = r.min(g).min(b);
    let d = max - min;
    let h = if d == 0.0 {
        0.0
    } else if max == r {
        60.0 * ((g - b) / d).rem_euclid(6.0)
    } else if max == g {
        60.0 * ((b - r) / d + 2.0)
    } else {
        60.0 * ((r - g) / d + 4.0)
    };
    let s = if max == 0.0 { 0.0 } else { d / max };
    (h, s, max)
}

#[parallel]
fn hsv_image(img: &Array3<f32>, out: &mut Array3<f32>) {
    let (h, w, _) = img.dim();
    for y in prange!(0..h) {
        for x in 0..w {
            let (hue, sat, val) = rgb_to_hsv(img[[y, x, 0]], img[[y, x, 1]], img[[y, x, 2]]);
            out[[y, x, 0]] = hue;
            out[[y, x, 1]] = sat;
            out[[y, x, 2]] = val;
        }
    }
}

#[parallel]
fn life(grid: &Array2<u8>) -> Array2<u8> {
    let (h, w) = grid.dim();
    let mut next = Array2::<u8>::zeros((h, w));
    for y in prange!(0..h) {
        for x in 0..w {
            let mut alive = 0;
            for dy in [h - 1, 0, 1] {
                for dx in [w - 1, 0, 1] {
                    if dy != 0 || dx != 0 {
                        alive += grid[[(y + dy) % h, (x + dx) % w]];
                    }
                }
            }
            next[[y, x]] = match (grid[[y, x]], alive) {
                (1, 2) | (1, 3) | (0, 3) => 1,
                _ => 0,
            };
        }
    }
    next
}

#[parallel]
fn life_signed(grid: &Array2<bool>, out: &mut Array2<bool>) {
    let (h, w) = grid.dim();
    let (h, w) = (h as i32, w as i32);
    for y in prange!(0..h) {
        for x in 0..w {
            let mut n = 0u8;
            for dy in -1..=1 {
                for dx in -1..=1 {
                    if dy == 0 && dx == 0 {
                        continue;
                    }
                    let yy = (y + dy + h) % h;
                    let xx = (x + dx + w) % w;
                    n += grid[[yy as usize, xx as usize]] as u8;
                }
            }
            let alive = grid[[y as usize, x as usize]];
            out[[y as usize, x as usize]] = matches!((alive, n), (true, 2 | 3) | (false, 3));
        }
    }
}

#[parallel]
fn rotate90(img: &Array2<u16>) -> Array2<u16> {
    let (h, w) = img.dim();
    let mut out = Array2::zeros((w, h));
    for y in prange!(0..h) {
        for x in 0..w {
            out[[x, h - 1 - y]] = img[[y, x]];
        }
    }
    out
}

#[parallel]
fn flip_rows(img: &mut Array2<u8>) {
    let w = img.ncols();
    for y in prange!(0..img.nrows()) {
        for x in 0..w / 2 {
            (img[[y, x]], img[[y, w - 1 - x]]) = (img[[y, w - 1 - x]], img[[y, x]]);
        }
    }
}

#[parallel]
fn lut(img: &mut [u8], table: &[u8; 256]) {
    for i in prange!(0..img.len()) {
        img[i] = table[img[i] as usize];
    }
}

#[parallel]
fn julia(h: usize, w: usize, c: (f64, f64), limit: u32) -> Array2<u32> {
    let mut out = Array2::zeros((h, w));
    for j in prange!(0..h) {
        for i in 0..w {
            let mut z = (3.0 * i as f64 / w as f64 - 1.5, 2.0 * j as f64 / h as f64 - 1.0);
            let mut n = 0;
            while n < limit && z.0 * z.0 + z.1 * z.1 <= 4.0 {
                z = (z.0 * z.0 - z.1 * z.1 + c.0, 2.0 * z.0 * z.1 + c.1);
                n += 1;
            }
            out[[j, i]] = n;
        }
    }
    out
}

#[parallel]
fn rows_by_slices(img: &mut Array2<f32>, gain: &[f32]) {
    for y in prange!(0..img.nrows()) {
        let mut row = img.slice_mut(s![y, ..]);
        for (v, g) in row.iter_mut().zip(gain.iter()) {
            *v = (*v * g).clamp(0.0, 1.0);
        }
    }
}

#[parallel]
fn row_len_bound(img: &mut Array2<f32>, gain: f32) {
    for y in prange!(0..img.nrows()) {
        let mut row = img.row_mut(y);
        for x in 0..row.len() {
            row[x] *= gain;
        }
    }
}

fn bytes(shape: (usize, usize)) -> Array2<u8> {
    Array2::from_shape_fn(shape, |(y, x)| ((31 * y * y + 17 * x + 5 * x * y) % 256) as u8)
}

fn singles(shape: (usize, usize)) -> Array2<f32> {
    bytes(shape).mapv(|v| f32::from(v) / 255.0)
}

#[test]
fn points_of_bytes() {
    let rgb =
        Array3::from_shape_fn((9, 11, 3), |(y, x, c)| ((y * 40 + x * 7 + c * 90) % 256) as u8);
    let g = same_on_all_threads!(gray(rgb.view()));
    let [r, gr, b] = [0, 1, 2].map(|c| u32::from(rgb[[4, 5, c]]));
    assert_eq!(u32::from(g[[4, 5]]), (r * 299 + gr * 587 + b * 114) / 1000);
    assert_eq!(same_in_place!(invert(&mut rgb)), rgb.mapv(|v| 255 - v));
    let img = bytes((8, 13));
    assert_eq!(same_on_all_threads!(threshold(&img, 99)), img.mapv(|v| v > 99));
    let table: [u8; 256] = std::array::from_fn(|v| (v * v / 255) as u8);
    let flat = img.iter().copied().collect::<Vec<_>>();
    assert_eq!(same_in_place!(lut(&mut flat, &table))[40], table[flat[40] as usize]);
    let (fg, bg) = (&flat[..52], &flat[52..]);
    let (out,) = same_outputs!([out = vec![0; 52]] alpha_blend(fg, bg, &mut out));
    assert_eq!((out[3], out[51]), (255, 255));
    assert!((0..13).all(|p| (0..3).all(|c| {
        let (low, high) = (fg[4 * p + c].min(bg[4 * p + c]), fg[4 * p + c].max(bg[4 * p + c]));
        (low..=high).contains(&out[4 * p + c])
    })));
}

#[test]
fn geometry_and_colours() {
    let img = singles((9, 12));
    let same = same_on_all_threads!(resize_bilinear(&img, 9, 12));
    assert!(all_near(&same, &img, 1e-6));
    assert_eq!(same_on_all_threads!(resize_bilinear(&img, 4, 30)).dim(), (4, 30));
    let wide = bytes((5, 8)).mapv(u16::from);
    assert_eq!(same_on_all_threads!(rotate90(&wide))[[2, 4 - 1]], wide[[1, 2]]);
    let start = bytes((6, 9));
    let flipped = same_in_place!(flip_rows(&mut start));
    assert_eq!(flipped, start.slice(s![.., ..;-1]));
    assert_eq!(rgb_to_hsv(1.0, 0.0, 0.0), (0.0, 1.0, 1.0));
    assert_eq!(rgb_to_hsv(0.0, 0.0, 0.5), (240.0, 1.0, 0.5));
    let rgb = Array3::from_shape_fn((5, 6, 3), |(y, x, c)| img[[y, x + c]]);
    same_outputs!([out = Array3::zeros((5, 6, 3))] hsv_image(&rgb, &mut out));
    let gain = vec![2.0; 12];
    let bright = same_in_place!(rows_by_slices(&mut img, &gain));
    assert_eq!(bright[[3, 4]], (img[[3, 4]] * 2.0).clamp(0.0, 1.0));
    same_in_place!(row_len_bound(&mut img, 0.5));
    let counts = same_on_all_threads!(julia(12, 18, (-0.8, 0.156), 60));
    assert!(counts.iter().any(|&n| n == 60) && counts.iter().any(|&n| n < 10));
}

#[test]
fn game_of_life() {
    let mut grid = Array2::<u8>::zeros((8, 9));
    for (y, x) in [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)] {
        grid[[y, x]] = 1;
    }
    let mut here = grid.clone();
    for _ in 0..4 {
        here = same_on_all_threads!(life(&here));
    }
    // A glider is one place further after four generations.
    let moved = Array2::from_shape_fn((8, 9), |(y, x)| grid[[(y + 7) % 8, (x + 8) % 9]]);
    assert_eq!(here, moved);
    let alive = grid.mapv(|v| v == 1);
    let (next,) = same_outputs!([out = alive] life_signed(&alive, &mut out));
    assert_eq!(next, life(&grid).mapv(|v| v == 1));
}
