//! What index checks cost, in instructions: kernels whose checks are made before
//! the nest beside the same loops written by hand without any check.
//!
//! ```text
//! benches/instructions/count.sh                    # the table, with valgrind
//! cargo bench --bench instructions                 # only compares the results
//! cargo bench --bench instructions -- jacobi hand 3   # one version, three calls
//! ```

mod cases;
mod hand;
mod kernels;

use cases::{CASES, Case};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] | ["--test"] => CASES.iter().for_each(Case::compare),
        ["list"] => CASES.iter().for_each(|case| println!("{}", case.name)),
        [name, version, calls] => {
            let case = CASES.iter().find(|case| case.name == *name).expect("a case of `list`");
            let calls = calls.parse().expect("a number of calls");
            case.run(version, calls);
        }
        _ => panic!("expected `<case> kernel|hand|plain <calls>`"),
    }
}
