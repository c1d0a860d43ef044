//! Tests of inference: the types of named locals, as text.

use super::infer;
use crate::front;
use crate::hir::ty::{Storage, Types};
use crate::hir::{Kernel, Ty};

fn read(source: &str) -> (Kernel, Types) {
    let item = syn::parse_str(source).expect("the test's source parses");
    let kernel = front::read(item);
    let types = infer(&kernel);
    (kernel, types)
}

/// The type of the last local of this name.
fn type_of(source: &str, name: &str) -> Ty {
    let (kernel, types) = read(source);
    let id = kernel
        .locals
        .iter()
        .rposition(|local| local.name == name)
        .unwrap_or_else(|| panic!("no local `{name}` in {source}"));
    types.locals[id].clone()
}

/// Checks the last locals of these names.
#[track_caller]
fn check(source: &str, expected: &[(&str, &str)]) {
    for (name, ty) in expected {
        assert_eq!(type_of(source, name).to_string(), *ty, "`{name}` in {source}");
    }
}

#[test]
fn accumulator_takes_the_type_of_what_is_added() {
    check(
        "fn dot(x: &[f32], y: &[f32]) -> f32 {
            let mut acc = 0.0;
            for i in 0..x.len() { acc += x[i] * y[i]; }
            acc
        }",
        &[("acc", "f32"), ("i", "usize"), ("x", "&[f32]")],
    );
}

#[test]
fn counter_takes_the_type_of_its_limit() {
    check(
        "fn escape(cr: f64, ci: f64, max_iter: u32) -> bool {
            let (mut zr, mut zi) = (0.0, 0.0);
            let mut n = 0;
            loop {
                if n >= max_iter || zr * zr + zi * zi > 4.0 { break; }
                let t = zr * zr - zi * zi + cr;
                zi = 2.0 * zr * zi + ci;
                zr = t;
                n += 1;
            }
            n == max_iter
        }",
        &[("n", "u32"), ("zr", "f64"), ("zi", "f64"), ("t", "f64")],
    );
}

#[test]
fn saxpy() {
    check(
        "fn saxpy(a: f32, x: &[f32], y: &[f32], out: &mut [f32]) {
            for i in 0..x.len() { let v = a * x[i] + y[i]; out[i] = v; }
        }",
        &[("v", "f32"), ("i", "usize"), ("out", "&mut [f32]")],
    );
}

#[test]
fn matrix_product() {
    check(
        "fn matmul(a: ArrayView2<f32>, b: ArrayView2<f32>, mut c: ArrayViewMut2<f32>) {
            let (rows, inner) = a.dim();
            for i in 0..rows { for j in 0..b.ncols() {
                let mut acc = 0.0;
                for k in 0..inner { acc += a[[i, k]] * b[(k, j)]; }
                c[[i, j]] = acc;
            } }
        }",
        &[("acc", "f32"), ("k", "usize"), ("rows", "usize"), ("c", "Array2<f32>")],
    );
}

#[test]
fn literal_in_an_expression_has_its_type() {
    let (kernel, types) = read("fn f(x: f32) -> f32 { x * 2.0 }");
    let crate::hir::Stmt::Expr { expr, .. } = &kernel.body.stmts[0] else { panic!() };
    let crate::hir::ExprKind::Binary { rhs, .. } = &expr.kind else { panic!() };
    assert_eq!(types.expr(rhs.id).to_string(), "f32");
    assert_eq!(types.expr(expr.id).to_string(), "f32");
}

#[test]
fn unconstrained_literals_fall_back_as_in_rustc() {
    check(
        "fn f() { let a = 1.5; let b = 3; let c = -b; }",
        &[("a", "f64"), ("b", "i32"), ("c", "i32")],
    );
}

#[test]
fn suffixes() {
    check(
        "fn f() { let a = 1.5f32; let b = 3u8; let c = 1f32; let d = b'x'; let e = true; }",
        &[("a", "f32"), ("b", "u8"), ("c", "f32"), ("d", "u8"), ("e", "bool")],
    );
}

#[test]
fn shadowing_keeps_the_bindings_apart() {
    let (kernel, types) = read("fn f(n: u64) -> f32 { let x = 1; let y = x + n; let x = 2.0; x }");
    let xs: Vec<String> = kernel
        .locals
        .iter()
        .zip(&types.locals)
        .filter(|(local, _)| local.name == "x")
        .map(|(_, ty)| ty.to_string())
        .collect();
    assert_eq!(xs, ["u64", "f32"]);
}

#[test]
fn the_result_type_reaches_back() {
    check(
        "fn f(n: usize) -> f32 { let mut s = 0.0; for _ in 0..n { s += 1.0; } s }",
        &[("s", "f32")],
    );
    check("fn f(c: bool) -> i64 { let a = 1; if c { return a; } 0 }", &[("a", "i64")]);
}

#[test]
fn assigned_later() {
    check(
        "fn f(c: bool, x: f32) { let y; if c { y = x; } else { y = 0.0; } let n; n = 7; }",
        &[("y", "f32"), ("n", "i32")],
    );
}

#[test]
fn casts() {
    check(
        "fn f(x: f64) { let a = x as f32; let b = a as i64; let c = 3 as f64; let d = (1 + 2) as u8; }",
        &[("a", "f32"), ("b", "i64"), ("c", "f64"), ("d", "u8")],
    );
}

#[test]
fn a_cast_literal_takes_the_type_it_is_cast_to() {
    let (kernel, types) = read("fn f() { let a = -1 as i64; }");
    let literals: Vec<_> = types.exprs.iter().map(ToString::to_string).collect();
    assert!(literals.iter().all(|ty| ty == "i64"), "{literals:?}");
    assert_eq!(kernel.expr_count, types.exprs.len());
}

#[test]
fn references_are_stripped_by_arithmetic() {
    check(
        "fn f(x: &[f64], r: &f64) { let a = &x[0] * r; let b = *r; let c = &b; let d = 2.0 * c; }",
        &[("a", "f64"), ("b", "f64"), ("c", "&f64"), ("d", "f64")],
    );
}

#[test]
fn iterating_over_slices() {
    check("fn f(x: &[f64]) { for v in x.iter() {} }", &[("v", "&f64")]);
    check("fn f(x: &[f64]) { for &v in x {} }", &[("v", "f64")]);
    check("fn f(x: &mut [f32]) { for v in x.iter_mut() { *v = 1.0; } }", &[("v", "&mut f32")]);
    check("fn f(x: Vec<u8>) { for v in x {} }", &[("v", "u8")]);
    check("fn f(x: [i16; 4]) { for v in &x {} }", &[("v", "&i16")]);
}

#[test]
fn iterating_over_ndarrays() {
    check("fn f(x: &Array1<f64>) { for v in x {} }", &[("v", "&f64")]);
    check("fn f(x: ArrayView1<f64>) { for v in x {} }", &[("v", "&f64")]);
    check("fn f(x: ArrayViewMut1<f64>) { for v in x {} }", &[("v", "&mut f64")]);
    check("fn f(x: Array1<f64>) { for v in x {} }", &[("v", "f64")]);
    check(
        "fn f(x: &Array2<f64>) { for row in x.rows() { let s = row.sum(); } for (i, r) in x.outer_iter().enumerate() {} }",
        &[("row", "Array1<f64>"), ("s", "f64"), ("i", "usize"), ("r", "Array1<f64>")],
    );
    check(
        "fn f(x: &Array2<f32>) { for ((i, j), &v) in x.indexed_iter() {} }",
        &[("i", "usize"), ("j", "usize"), ("v", "f32")],
    );
}

#[test]
fn zip_and_enumerate() {
    check(
        "fn f(x: &[f32], y: &Array1<u32>) { for (i, (&a, b)) in x.iter().zip(y.iter()).enumerate() {} }",
        &[("i", "usize"), ("a", "f32"), ("b", "&u32")],
    );
    check(
        "fn f(x: &[f32], y: &mut [f32]) { for (o, &v) in y.iter_mut().zip(x) { *o = v; } }",
        &[("o", "&mut f32"), ("v", "f32")],
    );
}

#[test]
fn adaptors() {
    check(
        "fn f(x: &[f64]) {
            for w in x.windows(2) { let d = w[1] - w[0]; }
            for c in x.chunks_exact(4) {}
            for v in x.iter().copied().skip(1).step_by(2).rev() {}
        }",
        &[("w", "&[f64]"), ("d", "f64"), ("c", "&[f64]"), ("v", "f64")],
    );
}

#[test]
fn map_and_fold() {
    check(
        "fn f(x: &[f32]) -> f32 {
            let squares: Vec<_> = x.iter().map(|v| v * v).collect();
            let total = squares.iter().fold(0.0, |s, &v| s + v);
            total
        }",
        &[("squares", "Vec<f32>"), ("total", "f32"), ("s", "f32"), ("v", "f32")],
    );
    check(
        "fn f(x: &[f32]) { let s = x.iter().sum::<f32>(); let t: f64 = x.iter().map(|&v| v as f64).sum(); }",
        &[("s", "f32"), ("t", "f64"), ("v", "f32")],
    );
    check(
        "fn f(x: &[u8]) { let m = x.iter().max(); let u = x.iter().copied().min().unwrap(); }",
        &[("m", "Option"), ("u", "u8")],
    );
}

#[test]
fn closures_are_typed_by_their_calls() {
    check(
        "fn f(x: &[f32], n: usize) { let at = |i, j| i * n + j; let sq = |v| v * 2.0; let a = x[at(1, 2)]; let b = sq(a); }",
        &[("i", "usize"), ("j", "usize"), ("a", "f32"), ("v", "f32"), ("b", "f32")],
    );
    check(
        "fn f() { let g = |v: f32| -> f32 { return v + 1.0; }; let r = g(2.0); }",
        &[("r", "f32")],
    );
    check("fn f() { let g = |a| a; let r = g(1u8); }", &[("a", "u8"), ("r", "u8")]);
}

#[test]
fn function_parameters() {
    check("fn f(g: impl Fn(f32) -> f32) { let r = g(1.0); }", &[("r", "f32")]);
    check("fn f<F: Fn(f64) -> u8>(g: F) { let r = g(1.0); }", &[("r", "u8")]);
    check("fn f<F>(g: &F) where F: Fn(f64) -> u8 { let r = g(1.0); }", &[("r", "u8")]);
}

#[test]
fn tuples() {
    check(
        "fn f(p: (f32, u8)) { let a = p.0; let (b, c) = p; let q = (1, 2.0); let d = q.1 + a; let (e, .., g) = (1u8, 2u16, 3u32); }",
        &[
            ("a", "f32"),
            ("b", "f32"),
            ("c", "u8"),
            ("q", "(i32, f32)"),
            ("d", "f32"),
            ("e", "u8"),
            ("g", "u32"),
        ],
    );
    check(
        "fn f(n: u64) { let (mut a, mut b) = (0, 1); for _ in 0..n { (a, b) = (b, a + b); } let t = a == n; }",
        &[("a", "u64"), ("b", "u64"), ("t", "bool")],
    );
}

#[test]
fn looking_through_references() {
    check("fn f(x: &[(f32, u8)]) { for (a, b) in x.iter() {} }", &[("a", "&f32"), ("b", "&u8")]);
    check("fn f(x: &[(f32, u8)]) { for &(a, b) in x {} }", &[("a", "f32"), ("b", "u8")]);
}

#[test]
fn generics() {
    check(
        "fn f<T: Float>(a: T, x: &[T]) -> T { let b = a * x[0] + x[1]; let c = b.sqrt(); let z = T::zero(); let n = c.is_nan(); let o = T::from(2.0); let u = o.unwrap(); u }",
        &[("b", "T"), ("c", "T"), ("z", "T"), ("n", "bool"), ("o", "Option"), ("u", "T")],
    );
    check("fn f<T: Copy + Mul<Output = T>>(a: T) { let b = a * a; }", &[("b", "T")]);
}

#[test]
fn generics_that_say_too_little_are_unknown() {
    check("fn f<T: Copy + Mul>(a: T) { let b = a * a; }", &[("b", "_")]);
    check("fn f<T: Mine>(a: T) { let b = a * a; let c = a.sqrt(); }", &[("b", "_"), ("c", "_")]);
    check(
        "fn f<T: Float + Mul<f64, Output = T>>(a: T) { let k = 2.0; let b = a * k; }",
        &[("k", "_"), ("b", "_")],
    );
}

#[test]
fn const_generics_and_constants() {
    check(
        "fn f<const N: usize>(x: &[f32; N]) { const EPS: f32 = 1e-6; use std::f64::consts::PI; let n = N; let e = EPS; let p = PI; let q = std::f32::consts::E; let m = i16::MAX; let b = u64::BITS; }",
        &[
            ("x", "&[f32; _]"),
            ("n", "usize"),
            ("e", "f32"),
            ("p", "f64"),
            ("q", "f32"),
            ("m", "i16"),
            ("b", "u32"),
        ],
    );
}

#[test]
fn what_depends_on_the_unseen_is_unknown() {
    check(
        "fn f(x: &[f64]) { let mut s = 0.0; s += other(x); let a = 1; other(a); let b = LIMIT; let c = 0; let d = c < b; let e = [0.0; 4]; mine!(e); }",
        &[("s", "_"), ("a", "_"), ("b", "_"), ("c", "_"), ("d", "bool"), ("e", "[_; _]")],
    );
    check(
        "fn f(p: Point) { let a = p.x; let k = 2.0; let b = a * k; let c = p.norm(); }",
        &[("p", "Point"), ("a", "_"), ("k", "_"), ("c", "_")],
    );
}

#[test]
fn a_use_still_determines_what_came_from_the_unseen() {
    check(
        "fn f(x: &mut [f32]) { let mut s = 0.0; s += other(); x[0] = s; for i in 0..LIMIT { x[i] = 1.0; } }",
        &[("s", "f32"), ("i", "usize")],
    );
}

#[test]
fn an_alias_of_a_number_is_not_guessed() {
    check(
        "fn f(x: &[Real]) { let a: Real = 0.0; let mut s = 0.0; s += x[0]; }",
        &[("a", "Real"), ("s", "_")],
    );
}

#[test]
fn float_methods() {
    check(
        "fn f(x: f32) { let a = x.sqrt().powi(2).mul_add(2.0, 1.0); let n = 3; let b = x.powi(n); let k = 2.5; let c = x.max(k); let d = x.to_bits(); let (s, t) = x.sin_cos(); let g = f32::hypot(x, 1.0); let h = f64::from(x); }",
        &[
            ("a", "f32"),
            ("n", "i32"),
            ("k", "f32"),
            ("c", "f32"),
            ("d", "u32"),
            ("s", "f32"),
            ("t", "f32"),
            ("g", "f32"),
            ("h", "f64"),
        ],
    );
}

#[test]
fn int_methods() {
    check(
        "fn f(x: i64, p: u32) { let a = x.wrapping_mul(3).pow(p); let b = x.abs_diff(1); let c = x.count_ones(); let d = x.checked_add(1); let e = d.unwrap_or(0); let (g, o) = x.overflowing_sub(1); let h = x.is_positive(); }",
        &[
            ("a", "i64"),
            ("b", "u64"),
            ("c", "u32"),
            ("d", "Option"),
            ("e", "i64"),
            ("g", "i64"),
            ("o", "bool"),
            ("h", "bool"),
        ],
    );
}

#[test]
fn shifts_take_the_left_type() {
    check(
        "fn f(x: u64, n: u32) { let a = x << n; let k = 3; let b = x >> k; let c: u16 = 1 << k; }",
        &[("a", "u64"), ("k", "i32"), ("b", "u64"), ("c", "u16")],
    );
}

#[test]
fn branches_join() {
    check(
        "fn f(c: bool, x: f32, n: u8) -> f32 {
            let a = if c { 1.0 } else { x };
            let b = if c { return 0.0 } else { 2u16 };
            let d = match n { 0 => 0.5, 1 | 2 => panic!(), _ if c => x, m => { let k = m; 1.0 } };
            let e = { let t = 1.0; t + x };
            d
        }",
        &[("a", "f32"), ("b", "u16"), ("d", "f32"), ("k", "u8"), ("e", "f32")],
    );
}

#[test]
fn loops_have_values() {
    check(
        "fn f(n: u64) { let mut i = 0; let a = loop { i += 1; if i > n { break i; } }; let b = 'o: loop { loop { break 'o 1.5; } }; let c = 'l: { if n > 3 { break 'l 1u8; } 2 }; }",
        &[("i", "u64"), ("a", "u64"), ("b", "f64"), ("c", "u8")],
    );
}

#[test]
fn arrays_and_vectors() {
    check(
        "fn f(n: usize) {
            let mut a = [0.0; 8]; a[0] = 1f32;
            let mut b = vec![0.0; n]; b[1] += 2f32;
            let c = vec![1, 2, 3u8]; let mut d = Vec::new(); d.push(1i16);
            let e = [[0.0f32; 3]; 3]; let g = e[1][2]; let h = &b[1..3]; let k = h.len();
        }",
        &[
            ("a", "[f32; _]"),
            ("b", "Vec<f32>"),
            ("c", "Vec<u8>"),
            ("d", "Vec<i16>"),
            ("g", "f32"),
            ("h", "&[f32]"),
            ("k", "usize"),
        ],
    );
}

#[test]
fn new_ndarrays() {
    check(
        "fn f(x: &Array2<f32>) -> Array1<f32> {
            let (m, n) = x.dim();
            let mut out = Array1::zeros(m);
            for i in 0..m { out[i] = x.row(i).sum(); }
            let z = Array2::<f64>::zeros((m, n));
            let e = Array::from_elem((2, 3), 1.5);
            let g = Array2::from_shape_fn((m, n), |(i, j)| x[[i, j]] * 2.0);
            let v = Array1::from_vec(vec![1u8]);
            out
        }",
        &[
            ("out", "Array1<f32>"),
            ("z", "Array2<f64>"),
            ("e", "Array2<f64>"),
            ("g", "Array2<f32>"),
            ("v", "Array1<u8>"),
            ("j", "usize"),
        ],
    );
}

#[test]
fn views() {
    let source = "fn f(x: &mut Array3<f32>) { let a = x.index_axis(Axis(0), 1); let b = a.row(0); let c = x.slice(s![.., 0, 1..3]); let d = x.slice_mut(s![0, .., ..]); let e = b.to_owned(); }";
    check(
        source,
        &[
            ("a", "Array2<f32>"),
            ("b", "Array1<f32>"),
            ("c", "Array2<f32>"),
            ("d", "Array2<f32>"),
            ("e", "Array1<f32>"),
        ],
    );
    let storage = |name| match type_of(source, name) {
        Ty::Array(array) => array.storage,
        other => panic!("{other}"),
    };
    assert_eq!(storage("a"), Storage::NdView);
    assert_eq!(storage("d"), Storage::NdViewMut);
    assert_eq!(storage("e"), Storage::NdOwned);
}

#[test]
fn ndarray_arithmetic() {
    check(
        "fn f(a: &Array2<f32>, b: &Array1<f32>) { let c = a + b; let d = &c * 2.0; let e = 0.5 * &d; let g = a.mapv(|v| v > 0.0); let h = a.dot(b); let mut k = d.clone(); k += 1.0; k *= a; }",
        &[
            ("c", "Array2<f32>"),
            ("d", "Array2<f32>"),
            ("e", "Array2<f32>"),
            ("g", "Array2<bool>"),
            ("h", "Array1<f32>"),
            ("k", "Array2<f32>"),
        ],
    );
}

#[test]
fn written_ndarray_types() {
    check(
        "fn f(a: &ndarray::Array<f64, Ix2>, b: ArrayView<'_, f32, IxDyn>, c: &ArrayD<u8>, d: ArrayView2<'_, f32>) { let v = a[[0, 1]]; }",
        &[
            ("a", "&Array2<f64>"),
            ("b", "ArrayD<f32>"),
            ("c", "&ArrayD<u8>"),
            ("d", "Array2<f32>"),
            ("v", "f64"),
        ],
    );
    check(
        "fn f<S: Data>(a: &ArrayBase<S, Ix1>) { let v = a[0]; let n = a.len(); }",
        &[("v", "_"), ("n", "usize")],
    );
}

#[test]
fn ranges() {
    check(
        "fn f(n: u32, r: std::ops::Range<u64>) { for i in (0..n).rev().step_by(2) {} for j in r {} for k in 1..=9 {} let q = 0..n; }",
        &[("i", "u32"), ("j", "u64"), ("k", "i32"), ("q", "Range<u32>")],
    );
}

#[test]
fn prange_is_a_range() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in prange!(0..x.len()) { s += x[i]; } s }",
        &[("i", "usize"), ("s", "f64")],
    );
}

#[test]
fn options() {
    check(
        "fn f(x: &[f32]) { if let Some(v) = x.first() { let w = *v; } let g = x.get(1).copied().unwrap_or(0.0); let s = Some(1.5); while let Some(t) = s { break; } }",
        &[("v", "&f32"), ("w", "f32"), ("g", "f32"), ("t", "f64")],
    );
}

#[test]
fn conflicts_keep_the_first_type() {
    check(
        "fn f(x: f32, n: u8) { let a = x; let b: f32 = n; let c = x + n; }",
        &[("a", "f32"), ("b", "f32")],
    );
}

#[test]
fn std_functions() {
    check(
        "fn f(n: u16) { let a = std::cmp::min(n, 3); let b = std::mem::replace(&mut 1, n); }",
        &[("a", "u16"), ("b", "u16")],
    );
}

#[test]
fn coercions_do_not_mislead() {
    check(
        "fn f(v: Vec<f32>) { let s: &[f32] = &v; let w = other(); let t: &[f32] = w; }",
        &[("s", "&[f32]"), ("v", "Vec<f32>"), ("w", "_"), ("t", "&[f32]")],
    );
}

#[test]
fn functions_of_numbers_as_values() {
    check(
        "fn f(a: &Array1<f32>, x: &[f32]) {
            let b = a.mapv(f32::exp);
            let c = x.iter().copied().fold(0.0, f32::max);
            let d: Vec<_> = x.iter().copied().map(f64::from).collect();
        }",
        &[("b", "Array1<f32>"), ("c", "f32"), ("d", "Vec<f64>")],
    );
}
