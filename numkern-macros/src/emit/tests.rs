//! Expansions, formatted and compared with the files in `expected/`.
//!
//! What they compute is tested where they run: every kernel here stands in
//! `tests/expansions.rs` at the root, too, with its values. After a change that
//! is meant, `BLESS=1 cargo test -p numkern-macros expansion` writes the files
//! anew; read the difference.

use std::path::PathBuf;

/// Expands a kernel and compares the outcome with its file.
fn check(name: &str, attribute: &'static str, arguments: &str, source: &str) {
    let arguments = arguments.parse().expect("tokens");
    let source = source.parse().expect("tokens");
    let tokens = crate::compile::attribute(attribute, arguments, source);
    let file = syn::parse2::<syn::File>(tokens).expect("an expansion is a list of items");
    let found = prettyplease::unparse(&file);
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("src/emit/expected/{name}.rs"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &found).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "the expansion of {name} changed");
}

#[test]
fn expansion_of_calls() {
    check(
        "calls",
        "njit",
        "",
        "fn norm(x: &[f64]) -> f64 { let mut s = 0.0; for &v in x { s += square(v); } s.sqrt() }",
    );
}

#[test]
fn expansion_of_a_ufunc() {
    check(
        "ufunc",
        "vectorize",
        "target = \"parallel\"",
        "pub fn logistic<T: Float>(x: T) -> T {
            if x >= T::zero() { T::one() / (T::one() + (-x).exp()) }
            else { let e = x.exp(); e / (T::one() + e) }
        }",
    );
}

#[test]
fn expansion_of_a_parallel_loop() {
    check(
        "parallel",
        "parallel",
        "",
        "fn sums(a: ArrayView2<f64>, rows: &mut [f64], cols: &mut [f64]) -> f64 {
            let (m, k) = a.dim();
            let mut total = 0.0;
            for i in prange!((0..m).rev()) {
                let mut s = 0.0;
                for j in 0..k { s += a[[i, j]]; cols[j] += a[[i, j]]; }
                rows[i] = s;
                total += s;
            }
            total
        }",
    );
}

#[test]
fn expansion_of_shared_arrays() {
    check(
        "shared",
        "parallel",
        "",
        "fn permute(y: &mut [f64], to: &[usize]) {
            for i in prange!(0..to.len(), assume_disjoint(y)) {
                y[to[i]] = i as f64;
                y[to[i]] *= y[to[i]] + y.len() as f64;
            }
        }",
    );
}

#[test]
fn expansion_of_a_loop_that_is_left() {
    check(
        "leave",
        "parallel",
        "min_len = 100, chunk = 4 * LEN, schedule = \"static\"",
        "fn roots(x: &[f64], out: &mut [f64]) -> Result<f64, usize> {
            let mut total = 0.0;
            for i in prange!(0..x.len()) {
                if x[i] == 0.0 { return Err(i); }
                out[i] = root(x[i], i)?;
                total += out[i];
            }
            Ok(total)
        }",
    );
}

#[test]
fn expansion_of_a_loop_in_lanes() {
    check(
        "nest",
        "parallel",
        "",
        "fn settle(a: ArrayView2<f64>, steps: &mut [u32]) -> f64 {
            let mut total = 0.0;
            for i in prange!(0..steps.len()) {
                let mut y = a[[i, 0]];
                let mut n = 0;
                while y > 1.0 { y *= a[[0, 1]]; n += 1; }
                steps[i] = n;
                total += y;
            }
            total
        }",
    );
}

#[test]
fn expansion_of_lanes() {
    check(
        "lanes",
        "fastmath",
        "",
        "fn moments(x: &[f64], w: &[f64], scale: f64) -> (f64, f64) {
            let (mut s, mut largest) = (0.0, f64::NEG_INFINITY);
            for i in 0..x.len() { s += w[i] * x[i] / scale; }
            for (&v, &u) in x.iter().zip(w) { largest = largest.max(v * u); }
            (s, largest)
        }",
    );
}

#[test]
fn expansion_of_a_body_in_lanes() {
    check(
        "spmd",
        "vectorize",
        "",
        "fn escape(x: f64, limit: i32) -> i32 {
            let mut y = x;
            let mut n = 0;
            while n < limit {
                if y.abs() > 100.0 { return n; }
                match n % 3 {
                    0 if y < 0.0 => y = 1.0 - y,
                    1 => { n += 2; continue; }
                    _ => y = square(y) - 0.75,
                }
                n += 1;
            }
            -n
        }",
    );
}
