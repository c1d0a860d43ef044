//! Every contestant of every row of the comparison (`benches/side_by_side`) at
//! a tiny size: all must agree with the kernel as it was written.
#![allow(dead_code)]

#[path = "../benches/side_by_side/data.rs"]
mod data;
#[path = "../benches/side_by_side/row.rs"]
mod row;
#[path = "../benches/side_by_side/rows/mod.rs"]
mod rows;

use std::collections::BTreeSet;

use row::{Params, Row};

/// Small sizes that are no multiple of anything.
fn tiny(row: &Row) -> Params {
    let small = |(&name, &size): (&&'static str, &u64)| {
        let most = match name {
            "n" => 1003,
            "height" => 37,
            "width" => 45,
            "m" => 53,
            "calls" => 3,
            "samples" => 101,
            _ => size,
        };
        (name, size.min(most))
    };
    row.params.iter().map(small).collect()
}

#[test]
fn variants_agree_with_the_reference() {
    let mut wrong = Vec::new();
    for row in rows::all() {
        for threads in [1, 2] {
            let mut local = (row.local)(&tiny(&row), threads);
            let expected = local.run(&rows::REFERENCE).output;
            assert!(!expected.is_empty() && expected.iter().all(|(_, digest)| digest.n != 0));
            for variant in local.variants() {
                let found = local.run(&variant).output;
                assert_eq!(found.len(), expected.len(), "{} {variant:?}", row.name);
                for ((name, found), (wanted, expected)) in found.iter().zip(&expected) {
                    assert_eq!(name, wanted, "{} {variant:?}", row.name);
                    if let Err(error) = found.agrees(expected, row.tolerance) {
                        let (title, peer, own) = (row.title, variant.peer, variant.name);
                        wrong.push(format!("{title}, {peer} {own}, {threads} threads: {error}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn rows_are_complete() {
    let mut seen = BTreeSet::new();
    for row in rows::all() {
        let name = row.name;
        assert!(seen.insert((name, row.params.clone())), "{name} is listed twice");
        let sizes = |params: &Params| params.keys().copied().collect::<Vec<_>>();
        assert_eq!(sizes(&row.params), sizes(&row.quick), "{name}");
        let tiny = tiny(&row);
        assert!((row.bytes)(&tiny) > 0.0 && (row.ops)(&tiny) >= 0.0, "{name}");
        let local = (row.local)(&tiny, 1);
        let variants = local.variants();
        let named: BTreeSet<_> = variants.iter().map(|v| (v.peer, v.name)).collect();
        assert_eq!(named.len(), variants.len(), "{name} has two variants of one name");
        for peer in ["numkern", "ndarray"] {
            assert!(variants.iter().any(|v| v.peer == peer), "{name} has nothing of {peer}");
        }
        assert!(local.inputs().iter().all(|(_, digest)| digest.nonfinite == 0), "{name}");
    }
}

#[test]
fn params_of_the_same_row_are_apart() {
    let rows = rows::all();
    assert_eq!(rows.iter().filter(|row| row.name == "small_ufunc").count(), 5);
    assert_eq!(rows.iter().map(|row| row.title).collect::<BTreeSet<_>>().len(), rows.len());
}

/// The sums that NumPy has for the kernels of other suites at their small sizes.
#[test]
fn kernels_of_other_suites_have_their_checksums() {
    type Known = (&'static str, &'static [(&'static str, u64)], f64, f64, f64, f64);
    let known: [Known; 3] = [
        (
            "arc_distance",
            &[("n", 100_000)],
            48148.94534323442,
            28647.38821176368,
            24067.15015651433,
            1e-9,
        ),
        (
            "kde",
            &[("n", 1000), ("samples", 1000)],
            53.37919373443159,
            3.112770874394291,
            26.32747444933732,
            1e-9,
        ),
        (
            "softmax",
            &[("m", 32_768), ("k", 128)],
            32768.000017235056,
            276.8214949179455,
            16399.468307340798,
            1e-5,
        ),
    ];
    for (name, sizes, sum, sumsq, wsum, tolerance) in known {
        let row = rows::all().into_iter().find(|row| row.name == name).expect("it is a row");
        let mut local = (row.local)(&row::params(sizes), 2);
        let (_, found) = &local.run(&rows::REFERENCE).output[0];
        for (found, known) in [(found.sum, sum), (found.sumsq, sumsq), (found.wsum, wsum)] {
            assert!((found - known).abs() <= tolerance * known, "{name}: {found} is not {known}");
        }
    }
}
