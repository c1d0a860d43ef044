//! The claims of the module, tried on every short loop and every cut of it.

use std::fmt::Debug;

use super::*;

/// What a loop keeps: a key, the place of the last element taken, and whether
/// anything was taken.
type State<T> = (T, usize, bool);

fn run<Op: Comparison, T: Comparable + Copy>(
    values: &[T],
    places: std::ops::Range<usize>,
    start: (T, usize),
) -> State<T> {
    let mut state = (start.0, start.1, false);
    for at in places {
        if Op::takes(&values[at], &state.0) {
            state = (values[at], at, true);
        }
    }
    state
}

/// Every way to cut `len` iterations into blocks, as the ends of the blocks.
fn cuts(len: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..1_u32 << len.saturating_sub(1)).map(move |bits| {
        let inside = (1..len).filter(move |at| bits >> (at - 1) & 1 == 1);
        inside.chain([len]).collect()
    })
}

/// Every sequence of this length.
fn sequences<T: Copy>(alphabet: &[T], len: usize) -> Vec<Vec<T>> {
    (0..len).fold(vec![Vec::new()], |shorter, _| {
        let longer = |sequence: &Vec<T>| {
            let with = |value: &T| [sequence.as_slice(), &[*value]].concat();
            alphabet.iter().map(with).collect::<Vec<_>>()
        };
        shorter.iter().flat_map(longer).collect()
    })
}

fn check<Op: Comparison, T: Comparable + Copy + Debug>(alphabet: &[T], bits: fn(T) -> u64) {
    for len in 0..=5 {
        for values in sequences(alphabet, len) {
            for &start in alphabet {
                let serial = run::<Op, T>(&values, 0..len, (start, 99));
                for ends in cuts(len) {
                    let (mut key, mut at, mut from) = (start, 99, 0);
                    for end in ends {
                        let part = run::<Op, T>(&values, from..end, (start, 99));
                        if part.2 && takes::<Op, T>(part.0, key) {
                            (key, at) = (part.0, part.1);
                        }
                        from = end;
                    }
                    let same = bits(key) == bits(serial.0) && at == serial.1;
                    assert!(same, "{values:?} from {start:?}: {key:?} at {at}, not {serial:?}");
                }
            }
        }
    }
}

#[test]
fn every_cut_gives_the_serial_answer() {
    let floats = [f64::NAN, -0.0, 0.0, 1.0];
    check::<TakeLess, f64>(&floats, f64::to_bits);
    check::<TakeLessEq, f64>(&floats, f64::to_bits);
    check::<TakeGreater, f64>(&floats, f64::to_bits);
    check::<TakeGreaterEq, f64>(&floats, f64::to_bits);
    let pairs = [(f64::NAN, 0_u8), (-0.0, 1), (0.0, 0), (0.0, 1)];
    let bits = |pair: (f64, u8)| pair.0.to_bits() ^ u64::from(pair.1);
    check::<TakeLess, _>(&pairs, bits);
    check::<TakeGreaterEq, _>(&pairs, bits);
}

/// Why a pair of floats is not [`Comparable`]: what is taken depends on the cut.
#[test]
fn a_pair_of_floats_depends_on_the_cut() {
    let values = [(1.0, 3.0), (1.0, f64::NAN), (1.0, 2.0)];
    let least = |start, values: &[(f64, f64)]| {
        values.iter().fold(start, |best, v| if *v < best { *v } else { best })
    };
    let start = (5.0, 5.0);
    assert_eq!(least(start, &values), (1.0, 2.0));
    let (first, second) = (least(start, &values[..1]), least(start, &values[1..]));
    assert_eq!(least(first, &[second]), (1.0, 3.0));
}

/// `if e < low {..} else if e > high {..}`, with the comparisons given.
fn ends<L: Comparison, H: Comparison>(values: &[f64], start: (f64, f64)) -> (f64, f64) {
    values.iter().fold(start, |(low, high), v| {
        if L::takes(v, &low) {
            (*v, high)
        } else if H::takes(v, &high) {
            (low, *v)
        } else {
            (low, high)
        }
    })
}

fn check_chain<L: Comparison, H: Comparison>(strict: bool) {
    let alphabet = [f64::NAN, -0.0, 0.0, 1.0, 2.0];
    let bits = |(low, high): (f64, f64)| (low.to_bits(), high.to_bits());
    let mut serial_only = 0;
    for values in sequences(&alphabet, 4) {
        for start in sequences(&alphabet, 2) {
            let start = (start[0], start[1]);
            let each = |take: fn(&f64, &f64) -> bool, start| {
                values.iter().fold(start, |best, v| if take(v, &best) { *v } else { best })
            };
            let apart = (each(L::takes, start.0), each(H::takes, start.1));
            let serial = ends::<L, H>(&values, start);
            if super::apart(&start.0, &start.1, strict) {
                assert_eq!(bits(serial), bits(apart), "{values:?} from {start:?}");
            } else {
                serial_only += usize::from(bits(serial) != bits(apart));
            }
        }
    }
    assert!(serial_only > 0, "the condition would not be needed");
}

#[test]
fn the_sides_of_a_chain_are_independent_where_they_are_apart() {
    check_chain::<TakeLess, TakeGreater>(true);
    check_chain::<TakeLessEq, TakeGreater>(true);
    check_chain::<TakeLess, TakeGreaterEq>(true);
    check_chain::<TakeLessEq, TakeGreaterEq>(false);
}
