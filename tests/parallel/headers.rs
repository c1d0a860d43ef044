//! What `prange!` runs over: every form of range, every integer type.

use numkern::prelude::*;

use crate::common::same_on_all_threads;

#[parallel]
fn negative(low: i64, high: i64) -> i64 {
    let mut s = 0;
    for i in prange!(low..high) {
        s += i * i * i;
    }
    s
}

#[parallel]
fn inclusive(low: i32, high: i32) -> (i32, u32) {
    let mut s = 0;
    let mut count = 0;
    for i in prange!(low..=high) {
        s += i;
        count += 1;
    }
    (s, count)
}

#[parallel]
fn stepped(low: i64, high: i64, step: usize) -> (i64, i64) {
    let mut s = 0;
    let mut largest = i64::MIN;
    for i in prange!((low..high).step_by(step)) {
        s += i;
        largest = largest.max(i);
    }
    (s, largest)
}

#[parallel]
fn backwards(n: usize) -> Vec<usize> {
    let mut out = vec![0; n + 1];
    for i in prange!((0..=n).rev()) {
        out[i] = 10 * i;
    }
    out
}

#[parallel]
fn backwards_in_steps(low: i32, high: i32) -> i32 {
    let mut s = 0;
    for i in prange!((low..high).rev().step_by(3)) {
        s = s + i;
    }
    s
}

#[parallel]
fn steps_backwards(low: i32, high: i32) -> i32 {
    let mut s = 0;
    for i in prange!((low..high).step_by(4).rev()) {
        s += i;
    }
    s
}

#[parallel]
fn write_every_third(n: usize) -> Vec<i32> {
    let mut out = vec![-1; n];
    for i in prange!((0..n).step_by(3)) {
        out[i] = i as i32;
    }
    out
}

#[parallel]
fn shifted_negative(n: i64) -> Vec<i64> {
    let mut out = vec![0; 2 * n as usize];
    for i in prange!(-n..n) {
        out[(i + n) as usize] = i;
    }
    out
}

#[parallel]
fn variable_range(n: u32) -> u64 {
    let range = 1..n;
    let mut s = 0;
    for i in prange!(range) {
        s += u64::from(i);
    }
    s
}

#[parallel]
fn unused_variable(n: usize) -> usize {
    let mut count = 0;
    for _ in prange!(0..n) {
        count += 2;
    }
    count
}

macro_rules! integer_types {
    ($($name:ident $t:ident;)*) => {
        $(
            #[parallel]
            fn $name(low: $t, high: $t) -> ($t, u64) {
                let mut all = 0;
                let mut count = 0;
                for i in prange!(low..high) {
                    all ^= i;
                    count += 1;
                }
                (all, count)
            }
        )*

        #[test]
        fn every_integer_type() {
            $(
                assert_eq!(same_on_all_threads!($name(3, 100)).1, 97);
                assert_eq!(same_on_all_threads!($name($t::MIN, $t::MIN + 9)).1, 9);
                assert_eq!(same_on_all_threads!($name($t::MAX - 9, $t::MAX)).1, 9);
                assert_eq!(same_on_all_threads!($name(9, 3)), (0, 0));
            )*
        }
    };
}

integer_types! {
    over_i8 i8; over_i16 i16; over_i32 i32; over_i64 i64; over_isize isize;
    over_u8 u8; over_u16 u16; over_u32 u32; over_u64 u64; over_usize usize;
}

#[test]
fn negative_and_empty_ranges() {
    assert_eq!(same_on_all_threads!(negative(-3, 5)), 64);
    assert_eq!(same_on_all_threads!(negative(-2000, 2000)), -8_000_000_000);
    assert_eq!(same_on_all_threads!(negative(-10, -7)), -1000 - 729 - 512);
    for (low, high) in [(0, 0), (5, 2), (i64::MAX, i64::MIN), (-3, -3)] {
        assert_eq!(same_on_all_threads!(negative(low, high)), 0);
    }
    assert_eq!(same_on_all_threads!(shifted_negative(1500))[0], -1500);
    assert_eq!(shifted_negative(2), [-2, -1, 0, 1]);
}

#[test]
fn inclusive_ranges() {
    assert_eq!(same_on_all_threads!(inclusive(-4, 4)), (0, 9));
    assert_eq!(same_on_all_threads!(inclusive(7, 7)), (7, 1));
    assert_eq!(same_on_all_threads!(inclusive(7, 6)), (0, 0));
    assert_eq!(same_on_all_threads!(inclusive(i32::MAX, i32::MAX)), (i32::MAX, 1));
    assert_eq!(same_on_all_threads!(inclusive(1, 5000)), (12_502_500, 5000));
}

#[test]
fn steps_and_reversed_ranges() {
    assert_eq!(same_on_all_threads!(stepped(0, 10, 3)), (18, 9));
    assert_eq!(same_on_all_threads!(stepped(-7, 8, 5)), (-6, 3));
    assert_eq!(same_on_all_threads!(stepped(0, 1, 100)), (0, 0));
    assert_eq!(same_on_all_threads!(stepped(0, 0, 2)), (0, i64::MIN));
    for step in 1..20 {
        same_on_all_threads!(stepped(-50, 4001, step));
    }
    assert_eq!(same_on_all_threads!(backwards(4)), [0, 10, 20, 30, 40]);
    same_on_all_threads!(backwards(4000));
    assert_eq!(same_on_all_threads!(backwards_in_steps(0, 10)), 18);
    assert_eq!(same_on_all_threads!(backwards_in_steps(-10, -1)), -15);
    assert_eq!(same_on_all_threads!(steps_backwards(-1, 10)), 9);
    same_on_all_threads!(steps_backwards(-2000, 2001));
    assert_eq!(same_on_all_threads!(write_every_third(7)), [0, -1, -1, 3, -1, -1, 6]);
    same_on_all_threads!(write_every_third(9_001));
}

#[test]
fn ranges_in_variables_and_unused_variables() {
    assert_eq!(same_on_all_threads!(variable_range(5)), 10);
    assert_eq!(same_on_all_threads!(variable_range(0)), 0);
    assert_eq!(same_on_all_threads!(unused_variable(3001)), 6002);
}

#[test]
fn a_step_of_zero_panics_as_in_the_reference() {
    let want = crate::common::panic_message(|| stepped::reference(0, 5, 0));
    assert!(want.is_some());
    assert_eq!(crate::common::panic_message(|| stepped(0, 5, 0)), want);
}
