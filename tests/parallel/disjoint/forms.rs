//! The forms in which an element can be used.

use numkern::prelude::*;

use super::everywhere;

#[parallel]
fn uses(y: &mut [i32], to: &[usize]) {
    for i in prange!(0..to.len(), assume_disjoint(y)) {
        assert!(y[to[i]] >= 0, "bad {} at {i}", y[to[i]]);
        debug_assert_eq!(y[to[i]] % 2, 0);
        match y[to[i]] {
            0 => y[to[i]] = 5,
            v if v > 3 => y[to[i]] += v,
            _ => {}
        }
        let v = if let 5 = y[to[i]] { 1 } else { 2 };
        y[to[i]] = y[to[i]].pow(2).wrapping_add(v);
        (y[to[i]]) -= 1;
        y[{
            assert!(to[i] < 4);
            to[i]
        }] <<= 1;
    }
}

#[parallel]
fn while_small(n: usize, to: &[usize]) -> Vec<f64> {
    let mut y = vec![0.0; n];
    for i in prange!(0..to.len(), assume_disjoint(y)) {
        y[to[i]] = i as f64;
        while y[to[i]] < 10.0 {
            y[to[i]] += 3.0;
        }
        let s: f64 = (0..3).map(|k| k as f64).sum();
        y[to[i]] += s;
    }
    y
}

#[parallel]
fn matched(y: &mut [i32], to: &[usize]) {
    for i in prange!(0..to.len(), assume_disjoint(y)) {
        if matches!(y[to[i]], 0 | 1 | 77) || matches!(y[to[i]], v if v == 2 * y[to[i]] - 3,) {
            y[to[i]] = 2;
        }
    }
}

/// The same of a loop that needs no one's word.
#[parallel]
fn matched_in_place(y: &mut [i32]) {
    for i in prange!(0..y.len()) {
        if matches!(y[i], 0 | 1) {
            y[i] = 2;
        }
    }
}

macro_rules! made {
    ($name:ident, $i:ident, $out:ident) => {
        #[parallel]
        fn $name($out: &mut [i32], to: &[usize]) {
            for $i in prange!(0..to.len(), assume_disjoint($out)) {
                $out[to[$i]] = 7;
            }
        }
    };
}

made!(made_by_a_macro, k, r#type);

fn after(run: impl Fn(&mut [i32]), start: &[i32]) -> Vec<i32> {
    let mut y = start.to_vec();
    run(&mut y);
    y
}

#[test]
fn conditions_patterns_and_macros() {
    // (5 * 5 + 1 - 1) * 2, (12 * 12 + 2 - 1) * 2
    everywhere(&vec![50, 0, 50, 290], || after(|y| uses(y, &[0, 2, 3]), &[0, 0, 0, 6]));
    everywhere(&vec![14.0, 0.0, 13.0, 0.0, 15.0], || while_small(5, &[4, 2, 0]));
    everywhere(&vec![2, 2, 2, 5, 6], || after(|y| matched(y, &[0, 2, 1, 4]), &[0, 3, 1, 5, 6]));
    everywhere(&vec![2, 2, 3], || after(matched_in_place, &[0, 1, 3]));
    everywhere(&vec![0, 7, 0, 7], || after(|y| made_by_a_macro(y, &[3, 1]), &[0; 4]));
}
