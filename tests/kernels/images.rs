//! Images: u8 and f32 pixels, filters, colours, resizing.

use ndarray::{Array3, ArrayView3, Zip};
use numkern::prelude::*;

use crate::common::{Random, all_near, same_in_place, same_on_all_threads, stable_on_all_threads};

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
fn sobel(img: &Array2<f32>) -> Array2<f32> {
    let (h, w) = img.dim();
    let mut out = Array2::zeros((h, w));
    for y in prange!(1..h - 1) {
        for x in 1..w - 1 {
            let gx = img[[y - 1, x + 1]] + 2.0 * img[[y, x + 1]] + img[[y + 1, x + 1]]
                - img[[y - 1, x - 1]]
                - 2.0 * img[[y, x - 1]]
                - img[[y + 1, x - 1]];
            let gy = img[[y + 1, x - 1]] + 2.0 * img[[y + 1, x]] + img[[y + 1, x + 1]]
                - img[[y - 1, x - 1]]
                - 2.0 * img[[y - 1, x]]
                - img[[y - 1, x + 1]];
            out[[y, x]] = gx.hypot(gy);
        }
    }
    out
}

#[njit]
fn clamp_index(i: i64, n: usize) -> usize {
    if i < 0 {
        0
    } else if i >= n as i64 {
        n - 1
    } else {
        i as usize
    }
}

#[parallel]
fn conv2d_clamp(img: &Array2<f64>, kernel: &[[f64; 3]; 3]) -> Array2<f64> {
    let (h, w) = (img.nrows(), img.ncols());
    let mut out = Array2::zeros((h, w));
    for y in prange!(0..h) {
        for x in 0..w {
            let mut s = 0.0;
            for ky in 0..3 {
                for kx in 0..3 {
                    let sy = clamp_index(y as i64 + ky as i64 - 1, h);
                    let sx = clamp_index(x as i64 + kx as i64 - 1, w);
                    s += img[[sy, sx]] * kernel[ky][kx];
                }
            }
            out[[y, x]] = s;
        }
    }
    out
}

#[parallel]
fn conv2d_const<const K: usize>(img: &Array2<f32>, kernel: &[[f32; K]; K]) -> Array2<f32> {
    let (h, w) = img.dim();
    let mut out = Array2::<f32>::zeros((h - K + 1, w - K + 1));
    for y in prange!(0..h - K + 1) {
        for x in 0..=w - K {
            let mut s = 0.0;
            for (dy, row) in kernel.iter().enumerate() {
                for (dx, &k) in row.iter().enumerate() {
                    s += img[[y + dy, x + dx]] * k;
                }
            }
            out[[y, x]] = s;
        }
    }
    out
}

/// NPBench's conv2d_bias: NHWC by HWIO.
#[parallel]
fn conv2d_nhwc(
    input: &ndarray::Array4<f32>,
    weights: &ndarray::Array4<f32>,
    bias: &Array1<f32>,
) -> ndarray::Array4<f32> {
    let (n, h, w, cin) = input.dim();
    let k = weights.shape()[0];
    let cout = weights.shape()[3];
    let (ho, wo) = (h - k + 1, w - k + 1);
    let mut out = ndarray::Array4::<f32>::zeros((n, ho, wo, cout));
    for y in prange!(0..ho) {
        for b in 0..n {
            for x in 0..wo {
                for co in 0..cout {
                    let mut s = bias[co];
                    for dy in 0..k {
                        for dx in 0..k {
                            for ci in 0..cin {
                                s += input[[b, y + dy, x + dx, ci]] * weights[[dy, dx, ci, co]];
                            }
                        }
                    }
                    out[[b, y, x, co]] = s.max(0.0);
                }
            }
        }
    }
    out
}

#[parallel]
fn maxpool2x2(x: &ndarray::Array4<f32>) -> ndarray::Array4<f32> {
    let (n, h, w, c) = x.dim();
    let mut out = ndarray::Array4::<f32>::zeros((n, h / 2, w / 2, c));
    for i in prange!(0..n) {
        for y in 0..h / 2 {
            for xx in 0..w / 2 {
                for k in 0..c {
                    let mut m = f32::NEG_INFINITY;
                    for dy in 0..2 {
                        for dx in 0..2 {
                            let v = x[[i, 2 * y + dy, 2 * xx + dx, k]];
                            if v > m {
                                m = v;
                            }
                        }
                    }
                    out[[i, y, xx, k]] = m;
                }
            }
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
fn blur_separable(
    img: &Array2<f32>,
    weights: &[f32],
    tmp: &mut Array2<f32>,
    out: &mut Array2<f32>,
) {
    let (h, w) = img.dim();
    let r = weights.len() / 2;
    for y in prange!(0..h) {
        for x in 0..w {
            let mut s = 0.0;
            let mut norm = 0.0;
            for (k, &wt) in weights.iter().enumerate() {
                let p = x as i32 + k as i32 - r as i32;
                if (0..w as i32).contains(&p) {
                    s += wt * img[[y, p as usize]];
                    norm += wt;
                }
            }
            tmp[[y, x]] = s / norm;
        }
    }
    for x in prange!(0..w) {
        for y in 0..h {
            let mut s = 0.0;
            let mut norm = 0.0;
            for k in 0..weights.len() {
                if y + k < r || y + k - r >= h {
                    continue;
                }
                s += weights[k] * tmp[[y + k - r, x]];
                norm += weights[k];
            }
            out[[y, x]] = s / norm;
        }
    }
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
fn integral_image(img: &Array2<u8>) -> Array2<u64> {
    let (h, w) = img.dim();
    let mut out = Array2::<u64>::zeros((h, w));
    for y in prange!(0..h) {
        let mut s = 0;
        for x in 0..w {
            s += u64::from(img[[y, x]]);
            out[[y, x]] = s;
        }
    }
    for x in prange!(0..w) {
        for y in 1..h {
            out[[y, x]] += out[[y - 1, x]];
        }
    }
    out
}

#[parallel]
fn erode(img: &Array2<u8>, r: usize) -> Array2<u8> {
    let (h, w) = img.dim();
    let mut out = Array2::zeros((h, w));
    for y in prange!(0..h) {
        let (y0, y1) = (y.saturating_sub(r), (y + r + 1).min(h));
        for x in 0..w {
            let (x0, x1) = (x.saturating_sub(r), (x + r + 1).min(w));
            let mut m = u8::MAX;
            for v in img.slice(s![y0..y1, x0..x1]).iter() {
                m = m.min(*v);
            }
            out[[y, x]] = m;
        }
    }
    out
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
