//! What is refused, with its code.

use super::{codes, item_code};

/// Every source gives just this code.
fn each(code: u16, sources: &[&str]) {
    for source in sources {
        assert_eq!(codes(source), [code], "{source}");
    }
}

/// Every body, in a kernel with a slice and a number, gives just this code.
fn each_body(code: u16, bodies: &[&str]) {
    for body in bodies {
        let source = format!("#[njit] fn f(x: &mut [f64], n: usize) -> f64 {{ {body} }}");
        assert_eq!(codes(&source), [code], "{body}");
    }
}

#[test]
fn items_that_are_no_functions() {
    for (item, what) in [
        ("struct S { x: f64 }", "a struct"),
        ("pub enum E { A }", "an enum"),
        ("impl S { fn f() {} }", "an `impl` block"),
        ("unsafe impl S {}", "an `impl` block"),
        ("pub(crate) trait T {}", "a trait"),
        ("mod m { fn f() {} }", "a module"),
        ("const X: f64 = 1.0;", "a constant"),
        ("fn f(x: f64) -> f64;", "a function without a body"),
        ("let x = 1;", "something that is not a function"),
    ] {
        let (code, message) = item_code(item);
        assert_eq!((code, message.ends_with(what)), (1, true), "{item}: {message}");
    }
}

#[test]
fn signatures() {
    each(10, &["#[njit] fn f(&self) -> f64 { self.x }", "#[njit] fn f(x: Self) -> f64 { 1.0 }"]);
    each(11, &["#[njit] unsafe fn f(x: f64) -> f64 { x }"]);
    each(12, &["#[njit] extern \"C\" fn f(x: f64) -> f64 { x }"]);
    each(13, &["#[njit] const fn f(x: f64) -> f64 { x }"]);
    each(14, &["#[njit] async fn f(x: f64) -> f64 { x }"]);
    assert_eq!(codes("#[njit] unsafe extern \"C\" fn f(x: f64, ...) -> f64 { x }"), [11, 12, 15]);
    each(16, &["#[njit] fn f(__nk_x: f64) -> f64 { __nk_x }"]);
}

#[test]
fn text() {
    each(
        101,
        &[
            "#[njit] fn f(name: &str) -> f64 { 1.0 }",
            "#[njit] fn f(name: String) -> f64 { 1.0 }",
            "#[njit] fn f(x: f64) -> String { g(x) }",
        ],
    );
    each_body(
        101,
        &[
            "let s = \"text\"; 1.0",
            "let s = String::new(); 1.0",
            "let c = 'c'; 1.0",
            "n.to_string(); 1.0",
            "x.iter().map(g).collect::<String>(); 1.0",
            "x.first().ok_or(\"empty\"); 1.0",
        ],
    );
    each_body(102, &["let s = format!(\"{n}\"); 1.0"]);
    each_body(103, &["println!(\"{}\", n); 1.0", "dbg!(x[0])", "eprintln!(); 1.0"]);
}

#[test]
fn heap_and_shared_types() {
    each_body(
        104,
        &[
            "let m: HashMap<i32, f64> = g(); 1.0",
            "let m = std::collections::BTreeMap::new(); 1.0",
            "let mut m = HashMap::new(); m.insert(n, 1.0); 1.0",
            "let m = x.iter().map(g).collect::<HashSet<_>>(); 1.0",
            "use std::collections::BTreeSet; 1.0",
        ],
    );
    each(104, &["#[njit] fn f(m: &BTreeMap<i32, f64>) -> f64 { 1.0 }"]);
    each_body(106, &["*Box::new(1.0)"]);
    each(107, &["#[njit] fn f(g: &dyn Fn(f64) -> f64) -> f64 { g(1.0) }"]);
    each_body(108, &["let s = std::cell::Cell::new(0.0); 1.0", "let s = RefCell::new(0.0); 1.0"]);
    each(108, &["#[njit] fn f(s: &Arc<Mutex<f64>>) -> f64 { 1.0 }"]);
    each(109, &["#[njit] fn f(p: *const f64) -> f64 { 1.0 }"]);
    each_body(109, &["let p = x.as_ptr() as *const u8; 1.0"]);
    each(110, &["#[njit] fn f(g: fn(f64) -> f64) -> f64 { g(1.0) }"]);
}

#[test]
fn growth() {
    each_body(
        105,
        &[
            "let mut v = Vec::new(); v.push(1.0); v[0]",
            "let mut v = vec![1.0]; v.extend(x.iter()); v[0]",
            "let mut v = vec![1.0]; v.resize(n, 0.0); v[0]",
            "let mut v = Vec::with_capacity(n); v.insert(0, 1.0); v[0]",
        ],
    );
}

#[test]
fn closures_that_escape() {
    each_body(
        111,
        &[
            "let fs = [|v: f64| v, |v: f64| -v]; 1.0",
            "let p = Pair { f: |v: f64| v }; 1.0",
            "let p = Some(|v: f64| v); 1.0",
            "let f = |v: f64| v; let fs = vec![f]; 1.0",
            "return |v: f64| v;",
            "let f = |v: f64| v; f",
        ],
    );
}

#[test]
fn control_outside_the_subset() {
    each_body(113, &["let t = async { 1.0 }; 1.0", "g(n).await"]);
    each_body(114, &["unsafe { *x.get_unchecked(0) }"]);
    each_body(
        115,
        &[
            "f(x, n - 1)",
            "f::reference(x, n)",
            "x.iter().map(f).sum()",
            "numkern::reduce_with::<f>(x, 0.0)",
        ],
    );
    each_body(118, &["fn g(v: f64) -> f64 { v } 1.0", "struct S; 1.0"]);
    each_body(119, &["static S: f64 = 1.0; S"]);
    each_body(120, &["(|v: f64| v)(1.0)"]);
    each_body(121, &["my_macro!(x)", "ndarray::par_azip!((a in x) a)"]);
    each_body(
        123,
        &[
            "std::thread::yield_now(); 1.0",
            "let t = Instant::now(); 1.0",
            "let s = std::fs::read(n); 1.0",
            "process::exit(1)",
        ],
    );
    each_body(124, &["const { 1.0 }"]);
}

#[test]
fn results() {
    each(
        116,
        &[
            "#[njit] fn f(x: &[f64]) -> &f64 { &x[0] }",
            "#[njit] fn f(x: &[f64]) -> Option<&f64> { x.first() }",
            "#[njit] fn f(x: &[f64]) -> (&[f64], &[f64]) { x.split_at(1) }",
            "#[njit] fn f(x: ArrayView1<'_, f64>) -> ArrayView1<'_, f64> { x }",
            "#[njit] fn f(x: Rows) -> ArrayView1<f64> { x.row(0) }",
        ],
    );
    each(117, &["#[njit] fn f(x: &[f64]) -> impl Iterator<Item = &f64> { x.iter() }"]);
}

#[test]
fn methods_of_foreign_types() {
    each(122, &["#[njit] fn f(p: &Particle) -> f64 { p.energy() }"]);
}

#[test]
fn vectorize() {
    each(
        201,
        &[
            "#[vectorize] fn f(a: &[f64]) -> f64 { a[0] }",
            "#[vectorize] fn f(a: ArrayView1<f64>, b: f64) -> f64 { b }",
            "#[vectorize] fn f(a: Vec<f64>) -> f64 { a[0] }",
            "#[vectorize] fn f(a: [f64; 3]) -> f64 { a[0] }",
        ],
    );
    each(
        202,
        &[
            "#[vectorize] fn f(a: &f64) -> f64 { *a }",
            "#[vectorize] fn f(a: f64, out: &mut f64) -> f64 { a }",
        ],
    );
    each(203, &["#[vectorize] fn f(a: f64) {}", "#[vectorize] fn f(a: f64) -> () {}"]);
    each(204, &["#[vectorize] fn f(a: impl Float) -> f64 { 1.0 }"]);
    each(205, &["#[vectorize] fn f() -> f64 { 1.0 }"]);
    each(
        206,
        &["#[vectorize] fn f(a: f64, b: f64, c: f64, d: f64, e: f64, g: f64, h: f64, i: f64, \
             j: f64) -> f64 { a }"],
    );
    each(207, &["#[vectorize] fn f((a, b): Pair) -> f64 { a }"]);
    each(208, &["#[vectorize] fn f(a: f64) -> (f64, f64) { (a, a) }"]);
    each(209, &["#[vectorize] fn f(a: f64) -> Vec<f64> { vec![a] }"]);
    each(116, &["#[vectorize] fn f(a: f64) -> ArrayView1<'static, f64> { g(a) }"]);
    each(101, &["#[vectorize] fn f(a: &str) -> f64 { 1.0 }"]);
}

#[test]
fn prange_places() {
    each(
        301,
        &[
            "#[njit] fn f(n: usize) { for i in prange!(0..n) { g(i); } }",
            "#[vectorize] fn f(n: u64) -> u64 { let mut s = 0; for i in prange!(0..n) { s += i; } s }",
            "#[fastmath] fn f(n: usize) { let r = prange!(0..n); }",
        ],
    );
    each(
        302,
        &[
            "#[parallel] fn f(n: usize) { for i in 0..n { g(i); } }",
            "#[njit(parallel)] fn f(n: usize) {}",
        ],
    );
    each(306, &["#[parallel] fn f(n: usize) { let r = prange!(0..n); }"]);
    each(307, &["#[parallel] fn f(n: usize) { for i in prange!(0..n, 4) { g(i); } }"]);
}

#[test]
fn ways_out_of_a_prange_loop() {
    let within = |body: &str| {
        format!(
            "#[parallel] fn f(n: usize) -> Option<f64> {{ for i in prange!(0..n) {{ {body} }} None }}"
        )
    };
    for (code, body) in [(303, "break;"), (303, "if i > 3 { break; }")] {
        assert_eq!(codes(&within(body)), [code], "{body}");
    }
    each(
        303,
        &[
            "#[parallel] fn f(n: usize) { 'o: for i in prange!(0..n) { for j in 0..n { break 'o; } } }",
            "#[parallel] fn f(n: usize) { 'o: for j in 0..n { for i in prange!(0..n) { continue 'o; } } }",
            "#[parallel] fn f(n: usize) { 'o: { for i in prange!(0..n) { break 'o; } } }",
        ],
    );
    for body in ["return None;", "for j in 0..n { return Some(1.0); }", "let v = g(i)?;"] {
        assert_eq!(codes(&within(body)), [], "{body}");
    }
    let in_closure = |body: &str| {
        format!(
            "#[parallel] fn f(n: usize) -> Option<f64> {{
                let h = |k: usize| -> Option<f64> {{ for i in prange!(0..k) {{ {body} }} None }};
                h(n)
            }}"
        )
    };
    for body in ["return None;", "let v = g(i)?;"] {
        assert_eq!(codes(&in_closure(body)), [366], "{body}");
    }
}
