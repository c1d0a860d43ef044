use super::*;

fn of<I: Int>(low: I, high: I) -> Interval<I> {
    Interval::ends(Some((low, high)))
}

/// The ends, if the interval is known; `Err` where the nest evaluates nothing.
fn ends<I: Int>(interval: Interval<I>) -> Result<Option<(I, I)>, ()> {
    if interval.never {
        return Err(());
    }
    Ok(interval.known.then_some((interval.low, interval.high)))
}

/// Every operation on every pair of small intervals of an 8-bit type holds all
/// values of the operation on numbers, and is not known where one panics.
macro_rules! against_numbers {
    ($t:ident, $ends:expr) => {{
        let pairs =
            || $ends.into_iter().flat_map(|a| $ends.map(move |b| (a, b))).filter(|(a, b)| a <= b);
        type Op = (
            &'static str,
            fn(Interval<$t>, Interval<$t>) -> Interval<$t>,
            fn($t, $t) -> Option<$t>,
        );
        let ops: [Op; 10] = [
            ("+", Interval::add, $t::checked_add),
            ("-", Interval::sub, $t::checked_sub),
            ("*", Interval::mul, $t::checked_mul),
            ("/", Interval::div, $t::checked_div),
            ("%", Interval::rem, $t::checked_rem),
            ("rem_euclid", Interval::rem_euclid, $t::checked_rem_euclid),
            ("min", Interval::min, |a, b| Some(a.min(b))),
            ("max", Interval::max, |a, b| Some(a.max(b))),
            ("saturating_sub", Interval::saturating_sub, |a, b| Some(a.saturating_sub(b))),
            ("neg", |a, _| a.neg(), |a, _| a.checked_neg()),
        ];
        for (a, b) in pairs().flat_map(|a| pairs().map(move |b| (a, b))) {
            for (name, interval, number) in ops {
                let Ok(Some((low, high))) = ends(interval(of(a.0, a.1), of(b.0, b.1))) else {
                    continue;
                };
                for x in [a.0, a.0.midpoint(a.1), a.1] {
                    for y in [b.0, b.0.midpoint(b.1), b.1] {
                        let value = number(x, y);
                        let held = value.is_some_and(|value| low <= value && value <= high);
                        assert!(held, "{x} {name} {y} = {value:?} is not in {low}..={high}");
                    }
                }
            }
        }
    }};
}

#[test]
fn every_operation_holds_all_its_values() {
    against_numbers!(i8, [-128, -127, -7, -1, 0, 1, 3, 11, 126, 127]);
    against_numbers!(u8, [0, 1, 2, 3, 7, 16, 100, 254, 255]);
}

#[test]
fn what_is_known_is_tight_where_it_is_linear() {
    let (i, j, w) = (of(1_usize, 4), of(0, 6), Interval::fixed(7));
    let one = Interval::fixed(1);
    assert_eq!(ends(i.mul(w).add(j)), Ok(Some((7, 34))));
    assert_eq!(ends(w.sub(one).sub(j)), Ok(Some((0, 6))));
    assert_eq!(ends(j.sub(one)), Ok(None));
    assert_eq!(ends(j.sub(one).add(one)), Ok(None));
    assert_eq!(ends(i.add(one).rem(of(5, 5))), Ok(Some((0, 4))));
    assert_eq!(ends(of(3, 9_i64).neg()), Ok(Some((-9, -3))));
    assert_eq!(ends(of(2, usize::MAX).mul(of(2, 2))), Ok(None));
}

#[test]
fn casts_keep_the_value_or_are_not_known() {
    assert_eq!(ends(of(0_i32, 9).cast::<usize>()), Ok(Some((0, 9))));
    assert_eq!(ends(of(-1_i32, 9).cast::<usize>()), Ok(None));
    assert_eq!(ends(of(0_u64, u64::from(u32::MAX) + 1).cast::<u32>()), Ok(None));
    assert_eq!(ends(of(0, usize::MAX).cast::<isize>()), Ok(None));
    assert_eq!(ends(of(0_usize, 255).cast::<u8>()), Ok(Some((0, 255))));
}

#[test]
fn loop_variables() {
    let fixed = Interval::<usize>::fixed;
    assert_eq!(ends(Interval::half_open(fixed(3), fixed(9))), Ok(Some((3, 8))));
    assert_eq!(ends(Interval::half_open(fixed(3), fixed(3))), Err(()));
    assert_eq!(ends(Interval::half_open(fixed(3), fixed(0))), Err(()));
    assert_eq!(ends(Interval::half_open(of(0, 5), of(2, 6))), Ok(Some((0, 5))));
    assert_eq!(ends(Interval::inclusive(fixed(3), fixed(9))), Ok(Some((3, 9))));
    assert_eq!(ends(Interval::inclusive(fixed(3), fixed(2))), Err(()));
    assert_eq!(ends(Interval::inclusive(fixed(3), fixed(usize::MAX))), Ok(None));
    assert_eq!(ends(Interval::<i32>::ends(None)), Err(()));
    for (start, end, step) in [(0_i16, 20, 4), (0, 21, 4), (-7, 9, 5), (3, 4, 300), (0, 9, 70_000)]
    {
        let all = Interval::half_open(Interval::fixed(start), Interval::fixed(end));
        let up = (start..end).step_by(step);
        let down = (start..end).rev().step_by(step);
        let held = |found: Interval<i16>, mut values: Vec<i16>| {
            values.sort_unstable();
            let (low, high) = ends(found).unwrap().unwrap();
            let exact = (values[0], values[values.len() - 1]);
            assert!((low, high) == exact || i16::try_from(step).is_err(), "{start} {end} {step}");
            assert!(low <= exact.0 && exact.1 <= high);
        };
        held(all.step_by::<false>(fixed(step)), up.collect());
        held(all.step_by::<true>(fixed(step)), down.collect());
    }
    let all = Interval::half_open(fixed(0), fixed(20));
    assert_eq!(ends(all.step_by::<false>(fixed(0))), Ok(None));
    assert_eq!(ends(all.step_by::<false>(of(3, 4))), Ok(Some((0, 19))));
}

#[test]
fn conditions() {
    let i = of(0_usize, 9);
    let fixed = Interval::fixed;
    assert_eq!(ends(i.where_gt(fixed(0))), Ok(Some((1, 9))));
    assert_eq!(ends(i.where_ge(fixed(4))), Ok(Some((4, 9))));
    assert_eq!(ends(i.where_lt(fixed(9))), Ok(Some((0, 8))));
    assert_eq!(ends(i.where_le(of(2, 4))), Ok(Some((0, 4))));
    assert_eq!(ends(i.where_eq(fixed(3))), Ok(Some((3, 3))));
    assert_eq!(ends(i.where_ne(fixed(0))), Ok(Some((1, 9))));
    assert_eq!(ends(i.where_ne(fixed(9))), Ok(Some((0, 8))));
    assert_eq!(ends(i.where_ne(fixed(5))), Ok(Some((0, 9))));
    assert_eq!(ends(i.where_gt(fixed(9))), Err(()));
    assert_eq!(ends(i.where_gt(fixed(usize::MAX))), Ok(Some((0, 9))));
    assert_eq!(ends(i.where_lt(fixed(0))), Ok(Some((0, 9))));
    assert_eq!(ends(i.where_gt(fixed(3).sub(fixed(4)))), Ok(Some((0, 9))));
    let left = fixed(9).either(i.where_gt(fixed(0)).sub(fixed(1)));
    assert_eq!(ends(left), Ok(Some((0, 9))));
    assert_eq!(ends(i.where_gt(fixed(9)).either(fixed(7))), Ok(Some((7, 7))));
}

#[test]
fn covers_what_is_in_range_or_never_met() {
    let (inside, outside) = (of(0_usize, 4), of(0, 5));
    assert!(covered(inside, &[5]) && !covered(outside, &[5]));
    assert!(covered((inside, inside), &[5, 6]) && !covered([inside, outside], &[6, 5]));
    assert!(!covered(inside, &[5, 5]));
    let never = Interval::ends(None);
    assert!(covered(never, &[0]) && covered([outside, never], &[3, 3]));
    assert!(!covered(never, &[0, 0]));
    assert!(!covered(inside.sub(of(1, 1)), &[5]));
}
