use super::*;
use crate::dispatch;

/// The order written.
fn horner(terms: &[f64], acc: f64, factor: f64) -> f64 {
    terms.iter().fold(acc, |acc, term| acc * factor + term)
}

fn lanes(terms: &[f64], acc: f64, factor: f64) -> f64 {
    dispatch!(simd => recurrence::<true, f64>(simd, terms.len(), acc, factor, |k| terms[k.get()]))
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n).map(|i| ((i * 37 + 11) % 101) as f64 / 16.0 - 3.0).collect()
}

/// The sum of the sizes of what is added up, which errors are relative to.
fn scale(terms: &[f64], acc: f64, factor: f64) -> f64 {
    let sizes: Vec<f64> = terms.iter().map(|term| term.abs()).collect();
    horner(&sizes, acc.abs(), factor.abs())
}

#[test]
fn every_length_and_factor() {
    for n in (0..200).chain([2047, 2048, 2049, 4095, 4100, 10_000]) {
        let terms = numbers(n);
        for factor in [1.0, -1.0, 0.5, -0.75, 0.999, 1.001, -1.01, 2.0, 0.0] {
            for acc in [0.0, 1.5, -7.25] {
                let (exact, found) = (horner(&terms, acc, factor), lanes(&terms, acc, factor));
                if !exact.is_finite() {
                    assert_eq!(found.classify(), exact.classify(), "{n} {factor} {acc}");
                    continue;
                }
                let error = (exact - found).abs();
                let bound = 4.0 * n as f64 * f64::EPSILON * scale(&terms, acc, factor);
                assert!(error <= bound, "{n} {factor} {acc}: {found} for {exact}");
            }
        }
    }
}

#[test]
fn small_integers_are_exact() {
    // Every intermediate value is an integer below 2^53.
    for n in 0..150 {
        let terms: Vec<f64> = (0..n).map(|i| f64::from(i % 7) - 3.0).collect();
        for factor in [1.0, -1.0] {
            assert_eq!(lanes(&terms, 5.0, factor), horner(&terms, 5.0, factor), "{n}");
        }
    }
}

#[test]
fn overflow_is_that_of_the_order_written() {
    for factor in [1.2345, -1.2345, 3.0, -1e9, 1e-9, 1e300, 1e-300, f64::NAN, f64::INFINITY] {
        for n in [31, 32, 100, 3000, 9001] {
            for terms in [numbers(n), vec![1e300; n], vec![-1e308; n]] {
                let (exact, found) = (horner(&terms, 0.0, factor), lanes(&terms, 0.0, factor));
                assert_eq!(found.is_finite(), exact.is_finite(), "{factor} {n}");
                assert_eq!(found.is_nan(), exact.is_nan(), "{factor} {n}");
                if exact.is_infinite() {
                    assert_eq!(found, exact, "{factor} {n}");
                }
            }
        }
    }
}

#[test]
fn what_is_not_finite_among_the_terms() {
    for n in [10, 100, 5000] {
        for at in [0, 5, n / 2, n - 1] {
            for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                for factor in [0.5, -0.5, 1.25, -1.25] {
                    let mut terms = numbers(n);
                    terms[at] = bad;
                    let (exact, found) = (horner(&terms, 1.0, factor), lanes(&terms, 1.0, factor));
                    assert_eq!(found.is_nan(), exact.is_nan(), "{n} {at} {bad} {factor}");
                    if exact.is_infinite() {
                        assert_eq!(found, exact, "{n} {at} {bad} {factor}");
                    }
                    // A second one, of the other sign, in a later block.
                    terms[n - 1] = -bad;
                    let (exact, found) = (horner(&terms, 1.0, factor), lanes(&terms, 1.0, factor));
                    assert_eq!(found.is_nan(), exact.is_nan(), "{n} {at} {bad} {factor}");
                }
            }
        }
    }
}

#[test]
fn small_powers_lose_nothing() {
    // Only the first term is not zero, and all of its weight is in one power.
    let mut terms = vec![0.0; 40];
    terms[0] = 1e300;
    for factor in [1e-8, 1e-10, 1e-15] {
        let (exact, found) = (horner(&terms, 0.0, factor), lanes(&terms, 0.0, factor));
        assert!((found - exact).abs() <= 1e-13 * exact, "{factor}: {found} for {exact}");
    }
}

fn chain(steps: &[(f64, f64)], acc: f64) -> f64 {
    steps.iter().fold(acc, |acc, (factor, term)| acc * factor + term)
}

fn pieces(steps: &[(f64, f64)], acc: f64) -> f64 {
    dispatch!(simd => varying_recurrence::<true, f64>(
        simd, steps.len(), acc, |k| steps[k.get()]
    ))
}

#[test]
fn a_factor_for_each_step() {
    for n in (0..140).chain([1000, 4099]) {
        let terms = numbers(n);
        for (low, spread) in [(0.5, 0.4), (-0.9, 0.1), (0.99, 0.02)] {
            let factor = |i: usize| low + spread * ((i * 29 % 31) as f64 / 31.0);
            let steps: Vec<_> = (0..n).map(|i| (factor(i), terms[i])).collect();
            let sizes: Vec<_> = steps.iter().map(|(a, b)| (a.abs(), b.abs())).collect();
            for acc in [0.0, 2.5] {
                let (exact, found) = (chain(&steps, acc), pieces(&steps, acc));
                let bound = 4.0 * n as f64 * f64::EPSILON * chain(&sizes, acc);
                assert!((exact - found).abs() <= bound, "{n} {low}: {found} for {exact}");
            }
        }
    }
}

#[test]
fn factors_that_leave_the_normal_numbers() {
    let mut steps = vec![(1.0, 0.0); 100];
    // The product is 1 in the end, and nothing on its way is exact but the order.
    (steps[3], steps[4], steps[5], steps[6]) =
        ((1e-200, 0.0), (1e-200, 0.0), (1e200, 0.0), (1e200, 0.0));
    assert_eq!(pieces(&steps, 1e250), chain(&steps, 1e250));
    steps[40] = (0.0, 3.0);
    assert_eq!(pieces(&steps, 1e250), 3.0);
    steps[60] = (f64::INFINITY, 1.0);
    assert_eq!(pieces(&steps, 1e250), f64::INFINITY);
    steps[70] = (0.0, 0.0);
    assert!(pieces(&steps, 1e250).is_nan());
}

#[test]
fn both_widths_and_no_contraction() {
    let terms: Vec<f32> = (0..1000).map(|i| (i % 13) as f32 / 8.0).collect();
    let exact = terms.iter().fold(0.5_f64, |acc, &term| acc * 0.875 + f64::from(term));
    let one =
        dispatch!(simd => recurrence::<false, f32>(simd, 1000, 0.5, 0.875, |k| terms[k.get()]));
    let two = dispatch!(simd => varying_recurrence::<false, f32>(
        simd, 1000, 0.5, |k| (0.875, terms[k.get()])
    ));
    for found in [one, two] {
        assert!((f64::from(found) - exact).abs() < 1e-5, "{found} for {exact}");
    }
}
