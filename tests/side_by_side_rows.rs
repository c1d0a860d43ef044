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
