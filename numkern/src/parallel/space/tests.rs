//! Spaces and their blocks against the iterators of std.

use super::*;

/// The whole space, and the space in two blocks, against the std iterator.
fn check<T: LoopInt + std::fmt::Debug, K: Walk>(
    space: IterSpace<T, K>,
    expected: impl Iterator<Item = T>,
    cut: usize,
) {
    let expected: Vec<T> = expected.collect();
    let len = space.len();
    assert_eq!(len, expected.len());
    assert!(space.block(0..len).eq(expected.iter().copied()), "{space:?}");
    let cut = cut % (len + 1);
    let (left, right) = (space.block(0..cut), space.block(cut..len));
    assert_eq!((left.len(), right.len()), (cut, len - cut));
    assert!(left.chain(right).eq(expected), "{space:?} cut at {cut}");
}

macro_rules! exhaustive {
    ($name:ident: $t:ident) => {
        #[test]
        fn $name() {
            // All pairs of bounds near the ends, around zero and between.
            let bounds: Vec<$t> = ($t::MIN..=$t::MAX)
                .filter(|&v| v % 31 == 0 || v <= $t::MIN + 2 || v >= $t::MAX - 2)
                .collect();
            for &a in &bounds {
                for &b in &bounds {
                    let (half, full) = (IterSpace::half_open(a, b), IterSpace::inclusive(a, b));
                    check(half, a..b, 3);
                    check(full, a..=b, 100);
                    check(half.rev(), (a..b).rev(), 5);
                    check(full.rev(), (a..=b).rev(), 7);
                    check(full.rev().rev(), a..=b, 2);
                    check(IterSpace::from(a..b), a..b, 1);
                    check(IterSpace::from(a..=b), a..=b, 1);
                    for k in [1, 2, 3, 7, 127, 128, 255, 256, 1000] {
                        check(half.step_by(k), (a..b).step_by(k), 1);
                        check(full.step_by(k), (a..=b).step_by(k), 2);
                        check(half.rev().step_by(k), (a..b).rev().step_by(k), 1);
                        check(half.step_by(k).rev(), (a..b).step_by(k).rev(), 1);
                        check(
                            half.step_by(2).rev().step_by(k),
                            (a..b).step_by(2).rev().step_by(k),
                            1,
                        );
                    }
                }
            }
        }
    };
}

exhaustive!(all_of_i8: i8);
exhaustive!(all_of_u8: u8);

#[test]
fn extremes_of_wide_types() {
    let space = IterSpace::half_open(u64::MIN, u64::MAX);
    assert_eq!(space.len(), usize::MAX);
    let len = space.len();
    assert!(space.block(len - 2..len).eq([u64::MAX - 2, u64::MAX - 1]));
    let whole = IterSpace::inclusive(i64::MIN, i64::MAX);
    assert!(whole.step_by(1 << 62).block(0..4).eq([i64::MIN, i64::MIN / 2, 0, i64::MAX / 2 + 1]));
    assert!(std::panic::catch_unwind(|| whole.len()).is_err());
}

#[test]
fn a_used_up_range_is_empty() {
    let mut range = 3..=3;
    range.next();
    assert_eq!(IterSpace::from(range).len(), 0);
}

#[test]
#[should_panic(expected = "assertion failed: step != 0")]
fn a_step_of_zero_panics_as_in_std() {
    IterSpace::half_open(0, 9).step_by(0);
}
