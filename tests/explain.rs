//! `explain()`: what became of each loop, and of the kernel as a whole.

use numkern::dispatch::{available_levels, with_level};
use numkern::prelude::*;
use numkern::with_num_threads;

#[njit]
fn plain(x: f64) -> f64 {
    x + 1.0
}

#[njit]
fn serial_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v;
    }
    s
}

#[njit]
fn countdown(n: u32) -> u32 {
    let mut n = n;
    let mut steps = 0;
    while n > 0 {
        n /= 2;
        loop {
            steps += 1;
            if steps > 0 {
                break;
            }
        }
    }
    steps
}

#[fastmath]
fn fast_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

#[fastmath(contract)]
fn only_contraction(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s += v * v;
    }
    s
}

#[parallel]
fn rows(a: ArrayView2<f64>) -> (Array1<f64>, f64, Array1<f64>) {
    let (m, n) = a.dim();
    let mut c = Array1::zeros(m);
    let mut columns = Array1::zeros(n);
    let mut total = 0.0;
    for i in prange!(0..m) {
        let mut s = 0.0;
        for j in 0..n {
            s += a[[i, j]];
            columns[j] += a[[i, j]];
        }
        c[i] = s;
        total += s;
    }
    (c, total, columns)
}

#[parallel]
fn nested(n: usize) -> u32 {
    let mut count = 0;
    for _ in prange!(0..n) {
        for _ in prange!(0..n) {
            count += 1;
        }
    }
    count
}

#[vectorize]
fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[vectorize(target = "parallel")]
fn hypotenuse(a: f64, b: f64) -> f64 {
    (a * a + b * b).sqrt()
}

/// What the report says of each construct, in source order.
fn ways<K: Kernel>() -> Vec<&'static str> {
    K::explain().entries.iter().map(|entry| entry.way).collect()
}

/// The reasons, in one text.
fn reasons<K: Kernel>() -> String {
    K::explain().entries.iter().map(|entry| entry.why).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_kernel_has_a_name_and_a_report() {
    assert_eq!(<plain as Kernel>::NAME, "plain");
    assert_eq!(plain::explain().kernel, "plain");
    assert_eq!(plain::explain(), <plain as Kernel>::explain());
    assert_eq!(hypotenuse::explain().kernel, "hypotenuse");
    let text = rows::explain().to_string();
    assert!(text.starts_with("rows:"), "{text}");
}

#[test]
fn loops_of_a_strict_kernel_keep_their_order() {
    assert_eq!(ways::<serial_sum>().len(), 1);
    assert!(ways::<serial_sum>()[0].contains("scalar"), "{:?}", ways::<serial_sum>());
    assert!(reasons::<serial_sum>().contains("order"), "{}", reasons::<serial_sum>());
    assert_eq!(ways::<countdown>().len(), 2);
    assert!(ways::<countdown>().iter().all(|way| way.contains("scalar")));
    assert!(!ways::<plain>().iter().any(|way| way.contains("parallel") || way.contains("lanes")));
}

#[test]
fn reductions_under_fastmath_go_to_lanes() {
    let ways_of_sum = ways::<fast_sum>();
    assert!(ways_of_sum[0].contains("lanes"), "{ways_of_sum:?}");
    assert!(reasons::<fast_sum>().contains("`s`"), "{}", reasons::<fast_sum>());
    assert!(!ways::<only_contraction>().iter().any(|way| way.contains("lanes")));
}

#[test]
fn parallel_loops_say_what_they_share() {
    let ways_of_rows = ways::<rows>();
    assert_eq!(ways_of_rows.len(), 2, "{ways_of_rows:?}");
    assert!(ways_of_rows[0].contains("parallel"), "{ways_of_rows:?}");
    assert!(ways_of_rows[1].contains("scalar"), "{ways_of_rows:?}");
    let why = rows::explain().entries[0].why;
    for name in ["`c`", "`total`", "`columns`"] {
        assert!(why.contains(name), "{why}");
    }
    let ways_of_nested = ways::<nested>();
    assert!(ways_of_nested[0].contains("parallel"), "{ways_of_nested:?}");
    assert!(!ways_of_nested[1].contains("parallel"), "{ways_of_nested:?}");
    assert!(nested::explain().entries[1].why.contains("serial"));
}

#[test]
fn ufuncs_say_their_target() {
    assert!(!ways::<add>()[0].contains("parallel"), "{:?}", ways::<add>());
    assert!(ways::<hypotenuse>()[0].contains("parallel"), "{:?}", ways::<hypotenuse>());
}

#[test]
fn lines_are_those_of_the_source() {
    let source: Vec<&str> = include_str!("explain.rs").lines().collect();
    for (report, loops) in [
        (rows::explain(), vec!["for i in prange!(0..m) {", "for j in 0..n {"]),
        (nested::explain(), vec!["for _ in prange!(0..n) {"; 2]),
        (serial_sum::explain(), vec!["for &v in x {"]),
        (countdown::explain(), vec!["while n > 0 {", "loop {"]),
    ] {
        for (entry, text) in report.entries.iter().zip(loops) {
            assert_eq!(source[entry.line as usize - 1].trim(), text, "{report}");
        }
    }
}

#[test]
fn the_report_names_the_level_and_the_threads_of_now() {
    for level in available_levels() {
        let report = with_level(level, rows::explain).unwrap();
        assert_eq!(report.level, level);
        assert!(report.to_string().contains(level.name()), "{report}");
    }
    assert_eq!(with_num_threads(3, || rows::explain().threads), 3);
}

#[test]
fn every_kernel_has_its_reference() {
    let x = [1.0, 2.0, 3.0];
    assert_eq!(plain::reference(1.0), plain(1.0));
    assert_eq!(serial_sum::reference(&x), serial_sum(&x));
    assert_eq!(countdown::reference(9), countdown(9));
    assert_eq!(countdown(9), 4);
    assert_eq!(fast_sum::reference(&x), 14.0);
    assert_eq!(only_contraction::reference(&x), only_contraction(&x));
    let a = array![[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(rows::reference(a.view()), rows(a.view()));
    assert_eq!(rows(a.view()), (array![3.0, 7.0], 10.0, array![4.0, 6.0]));
    assert_eq!((nested::reference(5), nested(5)), (25, 25));
    assert_eq!((add::reference(1.0, 2.0), add(1.0, 2.0)), (3.0, 3.0));
    assert_eq!(hypotenuse::reference(3.0, 4.0), 5.0);
}

#[vectorize]
fn halvings(x: f64) -> u32 {
    let mut y = x;
    let mut n = 0;
    while y > 1.0 {
        y *= 0.5;
        n += 1;
    }
    n
}

#[vectorize(simd = "off")]
fn halvings_one_by_one(x: f64) -> u32 {
    let mut y = x;
    let mut n = 0;
    while y > 1.0 {
        y *= 0.5;
        n += 1;
    }
    n
}

#[test]
fn bodies_that_loop_run_in_lanes() {
    let report = halvings::explain();
    let ways: Vec<_> = report.entries.iter().map(|entry| (entry.what, entry.way)).collect();
    assert_eq!(ways, [("the loop over the elements", "lanes"), ("while", "lanes")]);
    let report = halvings_one_by_one::explain();
    let ways: Vec<_> = report.entries.iter().map(|entry| (entry.what, entry.way)).collect();
    assert_eq!(ways, [("the loop over the elements", "scalar"), ("while", "scalar order")]);
    let x = [0.5, 1.5, 1024.0, 1e9, f64::NAN];
    assert_eq!(halvings(&x).to_vec(), [0, 1, 10, 30, 0]);
    assert_eq!(halvings(&x), halvings_one_by_one(&x));
}

#[parallel]
fn ends(x: &[f64]) -> (f64, usize, (f64, f64), f64) {
    let (mut best, mut at, mut both, mut sums) = (x[0], 0, (x[0], x[0]), (0.0, 0));
    for i in prange!(0..x.len()) {
        if x[i] <= best {
            best = x[i];
            at = i;
        }
        if x[i] < both.0 {
            both.0 = x[i];
        } else if x[i] > both.1 {
            both.1 = x[i];
        }
        sums.0 += x[i];
    }
    (best, at, both, sums.0)
}

#[test]
fn what_a_comparison_keeps_is_named() {
    let report = ends::explain().to_string();
    for words in [
        "keeps `best`, `at` of the last best, compared in block order",
        "reduces `both.0`, `both.1`, `sums.0` in block order",
        "on one thread unless `both.0` is below `both.1` before the loop",
    ] {
        assert!(report.contains(words), "{words} is not in\n{report}");
    }
    assert_eq!(ends(&[2.0, 1.0, 3.0, 1.0]), (1.0, 3, (1.0, 3.0), 7.0));
}
