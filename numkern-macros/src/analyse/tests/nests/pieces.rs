//! Two accesses that go to pieces of their own, each form with each, against the
//! interpreter: `y[i]` with `y[lo]`, `y[i + n / 2]`, `y[n - 1 - i]`.

use super::judge;
use super::program::*;
use super::{runs, wrongly_accepted};

fn var(name: &str) -> Index {
    Index::Var(name.to_owned())
}

fn bin(op: Arith, left: Index, right: Index) -> Index {
    Index::Bin(op, Box::new(left), Box::new(right))
}

fn add(left: Index, right: Index) -> Index {
    bin(Arith::Add, left, right)
}

/// What indices and bounds are made of.
fn fixed() -> Vec<Index> {
    let half = bin(Arith::Div, var("n"), Index::Lit(2));
    let next = add(var("lo"), Index::Lit(1));
    vec![Index::Lit(0), Index::Lit(1), var("lo"), next, var("w"), half, var("n")]
}

fn indices() -> Vec<Index> {
    let (i, last) = (var("i"), bin(Arith::Sub, var("n"), Index::Lit(1)));
    let mut all = fixed();
    all.extend(fixed().into_iter().map(|offset| add(i.clone(), offset)));
    all.push(bin(Arith::Sub, last.clone(), i.clone()));
    all.push(bin(Arith::Mul, Index::Lit(2), i.clone()));
    all.push(add(bin(Arith::Mul, i, var("w")), var("lo")));
    all
}

fn program(header: &Header, [first, second]: [&Index; 2], both: bool) -> Program {
    let place = |index: &Index| Place::One("y".to_owned(), index.clone());
    let body = if both {
        vec![
            Stmt::Write { place: place(first), value: Value::Lit(1) },
            Stmt::Write { place: place(second), value: Value::Of(var("i")) },
        ]
    } else {
        let read = Box::new(Value::Read(place(second)));
        // No reduction, also where both are one element.
        let value = Value::Sub(Box::new(Value::Lit(1)), read);
        vec![Stmt::Write { place: place(first), value }]
    };
    let var = "i".to_owned();
    Program { body: vec![Stmt::Loop { var, header: header.clone(), prange: true, body }] }
}

/// Judges and runs each pair of indices in a loop of each start and end; how many
/// are accepted, and how many of their runs are parallel.
fn sweep(bounds: &[Index], indices: &[Index]) -> (usize, usize) {
    let (mut accepted, mut parallel) = (0, 0);
    for (start, end) in bounds.iter().flat_map(|start| bounds.iter().map(move |end| (start, end))) {
        let header = Header {
            ty: Int::Usize,
            start: start.clone(),
            end: end.clone(),
            inclusive: false,
            rev: false,
            step: None,
        };
        let pairs = indices.iter().flat_map(|one| indices.iter().map(move |other| [one, other]));
        for (pair, both) in pairs.flat_map(|pair| [(pair, false), (pair, true)]) {
            let program = program(&header, pair, both);
            let Ok(loops) = judge(&program) else { continue };
            let runs = runs(&program, Some(&loops));
            accepted += 1;
            parallel += runs.iter().filter(|run| run.parallel).count();
            if let Some(name) = wrongly_accepted(&loops, &runs) {
                panic!("{name} in\n{}", program.text("k"));
            }
        }
    }
    (accepted, parallel)
}

#[test]
fn pieces_of_two_accesses_do_not_meet() {
    let bounds: Vec<_> = fixed().into_iter().skip(2).filter(|one| !is_width(one)).collect();
    let some: Vec<_> = indices().into_iter().enumerate().filter(|(at, _)| at % 2 == 0).collect();
    let some: Vec<_> = some.into_iter().map(|(_, index)| index).collect();
    let (accepted, parallel) = sweep(&bounds, &some);
    assert!(accepted > 100 && parallel > 200, "{accepted} {parallel}");
}

fn is_width(index: &Index) -> bool {
    matches!(index, Index::Var(name) if name == "w")
}

/// The long run, by hand, as that of the random programs.
#[test]
#[ignore = "takes some minutes"]
fn all_pieces_of_two_accesses_do_not_meet() {
    let (accepted, parallel) = sweep(&fixed(), &indices());
    println!("accepted {accepted}, runs in parallel {parallel}");
    assert!(accepted > 5000 && parallel > 20_000, "{accepted} {parallel}");
}
