//! Filters and layers over neighbourhoods of pixels.

use ndarray::Array4;
use numkern::prelude::*;

use crate::common::{Random, all_near, near_at_each_level, same_on_all_threads};

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
fn conv2d_nhwc(input: &Array4<f32>, weights: &Array4<f32>, bias: &Array1<f32>) -> Array4<f32> {
    let (n, h, w, cin) = input.dim();
    let k = weights.shape()[0];
    let cout = weights.shape()[3];
    let (ho, wo) = (h - k + 1, w - k + 1);
    let mut out = Array4::<f32>::zeros((n, ho, wo, cout));
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
fn maxpool2x2(x: &Array4<f32>) -> Array4<f32> {
    let (n, h, w, c) = x.dim();
    let mut out = Array4::<f32>::zeros((n, h / 2, w / 2, c));
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

fn bytes(shape: (usize, usize)) -> Array2<u8> {
    Array2::from_shape_fn(shape, |(y, x)| ((31 * y * y + 17 * x + 5 * x * y) % 256) as u8)
}

fn singles(shape: (usize, usize)) -> Array2<f32> {
    bytes(shape).mapv(|v| f32::from(v) / 255.0)
}

#[test]
fn neighbourhoods() {
    let img = singles((14, 17));
    // `hypot` is numkern's, within 1 ULP of std's.
    let want = sobel::reference(&img);
    near_at_each_level("sobel", |got| all_near(got, &want, 2.4e-7), || sobel(&img));
    let edges = sobel(&img);
    assert_eq!(edges[[0, 5]], 0.0);
    let wide = img.mapv(f64::from);
    let identity = [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]];
    assert_eq!(same_on_all_threads!(conv2d_clamp(&wide, &identity)), wide);
    let box_ = [[1.0; 5]; 5];
    let out = same_on_all_threads!(conv2d_const(&img, &box_));
    assert!((out[[2, 3]] - img.slice(s![2..7, 3..8]).sum()).abs() < 1e-4);
    let (_, blurred) = same_outputs!(
        [tmp = Array2::zeros((14, 17)), out = Array2::zeros((14, 17))]
        blur_separable(&img, &[0.25, 0.5, 0.25], &mut tmp, &mut out)
    );
    assert!(blurred.iter().all(|v| (0.0..=1.0).contains(v)));
    let low = same_on_all_threads!(erode(&bytes((14, 17)), 2));
    assert_eq!(low[[5, 6]], *bytes((14, 17)).slice(s![3..8, 4..9]).iter().min().unwrap());
    let sums = same_on_all_threads!(integral_image(&bytes((6, 9))));
    assert_eq!(sums[[5, 8]], bytes((6, 9)).iter().map(|&v| u64::from(v)).sum());
}

#[test]
fn layers_of_channels() {
    let mut random = Random::seed_42();
    let x = Array4::from_shape_simple_fn((2, 6, 7, 3), || random.f32());
    let weights = Array4::from_shape_simple_fn((3, 3, 3, 4), || random.f32() - 0.5);
    let out = same_on_all_threads!(conv2d_nhwc(&x, &weights, &Array1::zeros(4)));
    let mut want = 0.0;
    for (dy, dx, c) in (0..3).flat_map(|a| (0..9).map(move |b| (a, b / 3, b % 3))) {
        want += x[[1, 2 + dy, 3 + dx, c]] * weights[[dy, dx, c, 2]];
    }
    assert!((out[[1, 2, 3, 2]] - f32::max(want, 0.0)).abs() < 1e-5);
    let pooled = same_on_all_threads!(maxpool2x2(&x));
    assert_eq!(pooled.dim(), (2, 3, 3, 3));
    assert!(pooled[[0, 1, 1, 0]] >= x[[0, 3, 3, 0]]);
}
