//! Division by an invariant (`arcp`): a product for floats, while a kernel that is
//! generic over all numbers still divides integers as integers.

use numkern::prelude::*;

#[fastmath]
fn scaled_sum<T: Number>(start: T, x: &[T], by: T) -> T {
    let mut s = start;
    for &v in x {
        s += v / by;
    }
    s
}

#[test]
fn integers_divide_as_integers_and_floats_by_the_reciprocal() {
    assert_eq!(scaled_sum(0, &[7, 5, -3], 2), 3 + 2 - 1);
    assert_eq!(scaled_sum(0.0, &[7.0, 5.0, -3.0], 2.0), 4.5);
    assert_eq!(scaled_sum(0.0, &[1.0_f32, 2.0], 0.0), f32::INFINITY);
}

#[test]
#[should_panic(expected = "divide by zero")]
fn integers_still_panic_at_zero() {
    scaled_sum(0, &[1_u8], 0);
}
