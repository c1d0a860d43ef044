use super::*;

fn at(number: i64) -> Extent {
    Extent::literal(number)
}

fn part(factor: i64, low: i128, high: i128) -> Part {
    Part { factor: at(factor), rest: Within(low, high), rows: at(0), signed: None }
}

fn run(start: Extent, end: Extent) -> Run {
    let length = end - start;
    Run { start, end, length, closed: false, still: true, strict: false, limit: Run::POINTER }
}

#[test]
fn rests_within_the_factor_are_apart() {
    let space = IterSpace::half_open(0usize, 10);
    assert!(space.keeps_apart(false, None, &[part(4, 0, 3)]));
    assert!(!space.keeps_apart(false, None, &[part(4, 0, 4)]));
    assert!(space.keeps_apart(false, None, &[part(-4, 0, 3)]));
    assert!(space.keeps_apart(false, None, &[part(4, 0, 1), part(4, 3, 3)]));
    assert!(!space.keeps_apart(false, None, &[part(4, 0, 1), part(4, 4, 4)]));
    assert!(!space.keeps_apart(false, None, &[part(4, 0, 1), part(5, 0, 1)]));
    assert!(
        !space.keeps_apart(false, None, &[part(0, 0, 0)]),
        "every iteration writes one element"
    );
    assert!(space.keeps_apart(false, None, &[]));
}

#[test]
fn one_iteration_is_apart_from_no_other() {
    assert!(IterSpace::half_open(3usize, 4).keeps_apart(false, None, &[part(1, 0, 100)]));
    assert!(IterSpace::half_open(3usize, 3).keeps_apart(false, None, &[part(1, 0, 100)]));
}

#[test]
fn every_pair_of_small_numbers() {
    // Against the elements themselves, in the arithmetic of `u8`.
    for (len, factor, high) in (0..40u8).flat_map(|len| {
        (0..40i64).flat_map(move |factor| (0..8u8).map(move |high| (len, factor, high)))
    }) {
        let said =
            IterSpace::half_open(0, len).keeps_apart(true, None, &[part(factor, 0, high.into())]);
        let mut owners = [None; 256];
        let mut apart = true;
        for i in 0..len {
            for r in 0..=high {
                let owner = &mut owners[i.wrapping_mul(factor as u8).wrapping_add(r) as usize];
                apart &= owner.is_none_or(|owner| owner == i);
                *owner = Some(i);
            }
        }
        assert!(!said || apart, "{len} {factor} {high}");
        let fits = len < 2 || factor * i64::from(len - 1) + i64::from(high) <= 255;
        assert_eq!(said, apart && fits && (len < 2 || i64::from(high) < factor));
    }
}

#[test]
fn every_stride_of_small_numbers() {
    for (len, factor, stride) in (0..12u8).flat_map(|len| {
        (0..6i64).flat_map(move |factor| (0..60i64).map(move |stride| (len, factor, stride)))
    }) {
        for (high, rows) in [(0u8, 0u8), (0, 3), (1, 2), (2, 5), (0, 20)] {
            let part = Part { rows: Within(0, rows.into()), ..part(factor, 0, high.into()) };
            let space = IterSpace::half_open(0, len);
            let said = space.keeps_apart(true, Some(at(stride)), &[part]);
            let mut owners = [None; 256];
            let mut apart = true;
            for i in 0..len {
                for (r, q) in (0..=high).flat_map(|r| (0..=rows).map(move |q| (r, q))) {
                    let index = i.wrapping_mul(factor as u8).wrapping_add(r);
                    let index = index.wrapping_add(q.wrapping_mul(stride as u8));
                    let owner = &mut owners[index as usize];
                    apart &= owner.is_none_or(|owner| owner == i);
                    *owner = Some(i);
                }
            }
            assert!(!said || apart, "{len} {factor} {stride} {high} {rows}");
            let near = factor * i64::from(len.saturating_sub(1)) + i64::from(high);
            let fits = near < stride && near + stride * i64::from(rows) <= 255;
            assert_eq!(said, len < 2 || i64::from(high) < factor && fits);
        }
    }
}

#[test]
fn indices_that_wrap_are_not_apart() {
    let half = 1i128 << 63;
    let factor = Within(half, half);
    let rest = at(0);
    let parts = [Part { factor, rest, rows: at(0), signed: None }];
    assert!(IterSpace::half_open(0usize, 2).keeps_apart(false, None, &parts));
    assert!(!IterSpace::half_open(0usize, 3).keeps_apart(false, None, &parts));
    let huge = Within(i128::MAX, i128::MAX);
    let parts = [Part { factor: huge, rest, rows: at(0), signed: None }];
    assert!(!IterSpace::half_open(0usize, 3).keeps_apart(false, None, &parts));
    // In the type of the loop variable.
    assert!(IterSpace::half_open(0u8, 64).keeps_apart(true, None, &[part(4, 0, 3)]));
    assert!(!IterSpace::half_open(0u8, 65).keeps_apart(true, None, &[part(4, 0, 3)]));
    assert!(IterSpace::half_open(0u8, 65).keeps_apart(false, None, &[part(4, 0, 3)]));
}

#[test]
fn negative_indices_of_slices_are_not_apart() {
    let signed = |low, high| Part {
        factor: at(1),
        rest: Within(low, high),
        rows: at(0),
        signed: Some(Within(low, high)),
    };
    assert!(IterSpace::half_open(0i32, 4).keeps_apart(true, None, &[signed(0, 0)]));
    assert!(!IterSpace::half_open(-1i32, 4).keeps_apart(true, None, &[signed(0, 0)]));
    assert!(!IterSpace::half_open(0usize, 4).keeps_apart(false, None, &[signed(-1, -1)]));
    assert!(IterSpace::half_open(1usize, 4).keeps_apart(false, None, &[signed(-1, -1)]));
    assert!(!IterSpace::inclusive(0i32, i32::MAX).keeps_apart(true, None, &[signed(1, 1)]));
}

#[test]
fn ranges_of_inner_loops() {
    assert_eq!(run(at(0), at(5)).numbers(), Within(0, 4));
    assert_eq!(run(at(0), at(0)).numbers(), Never);
    assert_eq!(run(at(5), at(2)).numbers(), Never);
    assert_eq!(Run { closed: true, ..run(at(0), at(5)) }.numbers(), Within(0, 5));
    // `0..w - 1` with `w` 0 wraps around, in a release build.
    assert_eq!(run(at(0), at(-1)).numbers(), Unknown);
    assert_eq!(Run { closed: true, ..run(at(0), at(-1)) }.numbers(), Unknown);
    // `j + 1..4` for `j` in 0..=4.
    assert_eq!(run(Within(1, 5), at(4)).numbers(), Within(1, 3));
    assert_eq!(Run { still: false, ..run(Within(1, 5), at(4)) }.numbers(), Unknown);
    assert_eq!(Run { still: false, ..run(at(-3), at(4)) }.numbers(), Within(-3, 3));
    assert_eq!(Run { strict: true, ..run(at(-3), at(4)) }.numbers(), Unknown);
    assert_eq!(Run { limit: 127, ..run(at(0), at(200)) }.numbers(), Unknown);
}

#[test]
fn arithmetic_of_intervals() {
    assert_eq!(Within(1, 2) + Within(10, 20), Within(11, 22));
    assert_eq!(Within(1, 2) - Within(10, 20), Within(-19, -8));
    assert_eq!(Within(-1, 2) * Within(10, 20), Within(-20, 40));
    assert_eq!(at(7) / at(2), at(3));
    assert_eq!(at(7) % at(0), Unknown);
    assert_eq!(Never + at(1), Never);
    assert_eq!(Never + Unknown, Unknown);
    assert_eq!(Within(i128::MAX, i128::MAX) + at(1), Unknown);
    assert_eq!(at(-1).in_usize(), Unknown);
    assert_eq!(Extent::of(u64::MAX), Within(u64::MAX.into(), u64::MAX.into()));
}

#[test]
fn sides_that_stay_clear_of_each_other() {
    let space = IterSpace::half_open(5usize, 9);
    // `y[i]`, and `y[4]`, `y[9]`, `y[5]`.
    assert!(space.stay_clear(false, &[part(1, 0, 0)], &[part(0, 4, 4)]));
    assert!(space.stay_clear(false, &[part(1, 0, 0)], &[part(0, 9, 12)]));
    assert!(!space.stay_clear(false, &[part(1, 0, 0)], &[part(0, 5, 5)]));
    assert!(!space.stay_clear(false, &[part(1, 0, 0)], &[part(0, 2, 4), part(0, 9, 9)]));
    // What counts from the end of the numbers is nowhere known to be.
    assert!(!space.stay_clear(false, &[part(1, 0, 0)], &[part(0, -1, -1)]));
    assert!(!space.stay_clear(false, &[part(1, -6, -6)], &[part(0, 9, 9)]));
    let signed = |low, high| Part { signed: Some(Within(low, high)), ..part(0, 2, 3) };
    assert!(space.stay_clear(false, &[part(1, 0, 0)], &[signed(2, 4)]));
    assert!(!space.stay_clear(false, &[part(1, 0, 0)], &[signed(-1, 4)]));
    // A loop that never runs meets nothing, nor does one of nothing.
    assert!(IterSpace::half_open(5usize, 5).stay_clear(false, &[part(1, 0, 0)], &[part(1, 0, 0)]));
    let never = Part { rest: Never, ..part(1, 0, 0) };
    assert!(space.stay_clear(false, &[part(1, 0, 0)], &[never]));
    assert!(!space.stay_clear(false, &[part(1, 0, 0)], &[Part { rest: Unknown, ..never }]));
}

#[test]
fn clear_sides_in_narrow_arithmetic() {
    // Against the elements themselves, in the arithmetic of `u8`.
    for (len, factor, low) in (0..20u8).flat_map(|len| {
        (-3..12i64).flat_map(move |factor| (0..60i64).map(move |low| (len, factor, low)))
    }) {
        let space = IterSpace::half_open(0, len);
        let said =
            space.stay_clear(true, &[part(factor, low.into(), low.into())], &[part(2, 0, 1)]);
        let one = |i: u8| i.wrapping_mul(factor as u8).wrapping_add(low as u8);
        let meets = |i: u8, j: u8| one(i).wrapping_sub(j.wrapping_mul(2)) < 2;
        let clear = (0..len).all(|i| (0..len).all(|j| !meets(i, j)));
        assert!(!said || clear, "{len} {factor} {low}");
    }
}
