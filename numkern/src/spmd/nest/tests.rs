//! Pieces of loops, and elements of arrays at lanes.

use fearless_simd::{Simd, dispatch};
use ndarray::{Array2, s};

use super::*;
use crate::parallel::writer::Share;
use crate::spmd::{Lane, Mask, WIDTH};

/// All numbers of a loop, and the lengths of its pieces.
fn numbers<T: Copy + crate::spmd::Packed>(
    mut pieces: impl Numbers<Number = T>,
) -> (Vec<T>, Vec<usize>) {
    let (mut all, mut counts) = (Vec::new(), Vec::new());
    while let Some(piece) = pieces.piece() {
        counts.push(piece.count());
        all.extend(piece.each());
    }
    (all, counts)
}

#[test]
fn pieces_hold_every_number_once() {
    for n in 0..=4 * WIDTH + 3 {
        let want: Vec<usize> = (5..5 + n).collect();
        let (all, counts) = numbers(Counting::from(5..5 + n));
        assert_eq!(all, want);
        assert!(counts.iter().rev().skip(1).all(|&count| count == WIDTH));
        assert_eq!(
            numbers(Each((5..5 + n).rev())).0,
            want.iter().rev().copied().collect::<Vec<_>>()
        );
    }
    assert_eq!(numbers(Counting::from(120_i8..i8::MAX)).0, (120..i8::MAX).collect::<Vec<_>>());
    assert_eq!(numbers(Counting::from(i8::MIN..i8::MAX)).0.len(), 255);
    assert!(numbers(Counting::from(std::ops::Range { start: 3_i64, end: -3 })).0.is_empty());
    assert_eq!(numbers(Each((0..=255_u8).step_by(51))).0, [0, 51, 102, 153, 204, 255]);
}

/// The elements `x[at[k]]` of the elements that are on.
fn load(x: &[f64], at: [usize; WIDTH], on: u64) -> Option<[f64; WIDTH]> {
    #[inline(always)]
    fn run<S: Simd>(simd: S, x: &[f64], at: [usize; WIDTH], on: u64) -> Option<[f64; WIDTH]> {
        let mask: Mask<S> = Lane::new(simd, std::array::from_fn(|k| (on >> k) & 1 == 1));
        let grid = x.__nk_grid::<1>()?;
        grid.load(simd, mask, (Lane::new(simd, at),)).map(Lane::values)
    }
    let level = crate::dispatch::level();
    dispatch!(level, simd => run(simd, x, at, on))
}

#[test]
fn loads_look_only_at_what_is_on() {
    let x: Vec<f64> = (0..20).map(f64::from).collect();
    let all = (1 << WIDTH) - 1;
    let next = std::array::from_fn(|k| 3 + k);
    let want: [f64; WIDTH] = std::array::from_fn(|k| (3 + k) as f64);
    assert_eq!(load(&x, next, all), Some(want));
    let mut far = next;
    far[2] = 99;
    assert_eq!(load(&x, far, all), None);
    let mut some = want;
    some[2] = 0.0;
    assert_eq!(load(&x, far, all & !4), Some(some));
    assert_eq!(load(&[], far, 0), Some([0.0; WIDTH]));
    let last = std::array::from_fn(|k| 20 - WIDTH + k);
    assert_eq!(load(&x, last, all).unwrap()[WIDTH - 1], 19.0);
    let behind = std::array::from_fn(|k| 21 - WIDTH + k);
    assert_eq!(load(&x, behind, all), None);
    let wraps = std::array::from_fn(|k| (usize::MAX - 2).wrapping_add(k));
    assert_eq!(load(&x, wraps, all), None);
}

#[test]
fn rows_of_any_layout() {
    #[inline(always)]
    fn run<S: Simd>(simd: S, a: &mut ndarray::ArrayViewMut2<'_, i32>, row: usize, columns: bool) {
        let on = Mask::first(simd, WIDTH);
        let along: Lane<usize, S> = Lane::new(simd, std::array::from_fn(|k| k + 1));
        let writer = a.__nk_share();
        // SAFETY: nothing else uses the array here.
        let grid = unsafe { writer.__nk_own_grid::<2>() }.unwrap();
        let at = (row, ascending(along));
        let values = grid.load(simd, on, at).unwrap().values();
        let want: [i32; WIDTH] = std::array::from_fn(|k| 100 * row as i32 + k as i32 + 1);
        assert_eq!(values, want);
        match grid.row(on, at) {
            Some(place) => {
                assert!(columns);
                place.store(Lane::<i32, S>::new(simd, values.map(|value| -value)));
            }
            None => assert!(!columns),
        }
        assert!(grid.row(Mask::first(simd, WIDTH - 1), at).is_none());
        assert!(grid.load(simd, on, (4_usize, ascending(along))).is_none());
        // A diagonal has no row.
        assert!(grid.row(on, (ascending(along), ascending(along))).is_none());
    }
    let level = crate::dispatch::level();
    let table = Array2::from_shape_fn((4, WIDTH + 1), |(i, j)| (100 * i + j) as i32);
    let mut c = table.clone();
    dispatch!(level, simd => run(simd, &mut c.view_mut(), 2, true));
    let mut want = table.clone();
    want.slice_mut(s![2, 1..]).mapv_inplace(|value| -value);
    assert_eq!(c, want);
    let mut f = Array2::zeros((WIDTH + 1, 4)).reversed_axes();
    f.assign(&table);
    dispatch!(level, simd => run(simd, &mut f.view_mut(), 1, false));
    let mut reversed = Array2::zeros(table.dim());
    let mut reversed = reversed.slice_mut(s![.., ..;-1]);
    reversed.assign(&table);
    dispatch!(level, simd => run(simd, &mut reversed.view_mut(), 3, false));
}
