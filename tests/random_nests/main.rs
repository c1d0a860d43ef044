//! Random loop nests, compiled: each gives what its `reference` gives, and what
//! the interpreter of `numkern-macros/src/analyse/tests/nests` gives, on every
//! number of threads. All numbers are integers, so equal means equal.

/// One test for all kernels: as many tests would take longer to start.
macro_rules! nests {
    ($($name:ident: $sums:expr,)*) => {
        #[test]
        fn random_nests_give_the_serial_result() {
            $(crate::check(stringify!($name), $name, $name::reference, $sums);)*
        }
    };
}

#[path = "../common/mod.rs"]
mod common;
#[allow(unused, clippy::all)]
#[rustfmt::skip]
mod generated;

use ndarray::{Array2, ArrayView2, ArrayViewMut1, ArrayViewMut2};
use numkern::with_num_threads;

use common::THREADS;

/// n, w, lo and the choice of the data; the same list is in `nests/compiled.rs`.
const INPUTS: [(usize, usize, usize, usize); 6] =
    [(0, 1, 0, 0), (1, 2, 1, 1), (2, 0, 0, 2), (7, 3, 2, 3), (65, 2, 1, 4), (130, 1, 3, 5)];

/// The results of a kernel.
type Result = (Vec<i64>, Array2<i64>, [i64; 9]);

/// A kernel, or the reference of one.
type Nest = fn(
    usize,
    usize,
    usize,
    i32,
    &[i64],
    &[usize],
    ArrayView2<'_, i64>,
    &mut [i64],
    &mut ArrayViewMut1<'_, i64>,
    &mut ArrayViewMut2<'_, i64>,
) -> Result;

/// The arguments, as `nests/interpret.rs` makes them.
struct Data {
    x: Vec<i64>,
    ix: Vec<usize>,
    a: Array2<i64>,
    y: Vec<i64>,
    v: Vec<i64>,
    c: Array2<i64>,
}

fn data((n, w, _, seed): (usize, usize, usize, usize)) -> Data {
    let (long, side) = ((n + 4) * (w + 4) * 2, 2 * n + w + 8);
    let some = |len: usize, salt: usize| -> Vec<i64> {
        (0..len).map(|k| ((k * 7 + salt * 13 + seed * 5) % 11) as i64 - 4).collect()
    };
    let square = |salt| {
        Array2::from_shape_vec((side, side), some(side * side, salt)).expect("a full square")
    };
    let spread = if seed.is_multiple_of(2) { long } else { 5 };
    Data {
        x: some(long, 1),
        ix: (0..long).map(|k| (k * 3 + seed) % spread).collect(),
        a: square(2),
        y: some(long, 3),
        v: some(long, 4),
        c: square(5),
    }
}

/// The sum of all that a kernel returns and changes.
fn run(nest: Nest, input: (usize, usize, usize, usize)) -> u64 {
    let (n, w, lo, _) = input;
    let Data { x, ix, a, mut y, mut v, mut c } = data(input);
    let m = i32::try_from(n).expect("a small number");
    let (mut v_view, mut c_view) = (ArrayViewMut1::from(&mut v[..]), c.view_mut());
    let (z, d, scalars) = nest(n, w, lo, m, &x, &ix, a.view(), &mut y, &mut v_view, &mut c_view);
    let values = z.iter().chain(&d).chain(&scalars).chain(&y).chain(&v).chain(&c);
    values.fold(0xcbf2_9ce4_8422_2325, |sum, value| {
        (sum ^ *value as u64).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(29)
    })
}

fn check(name: &str, nest: Nest, reference: Nest, sums: [u64; 6]) {
    for (input, sum) in INPUTS.into_iter().zip(sums) {
        let want = run(reference, input);
        assert_eq!(want, sum, "{name}: the interpreter and the reference differ for {input:?}");
        for threads in THREADS {
            let got = with_num_threads(threads, || run(nest, input));
            assert_eq!(got, want, "{name} on {threads} threads for {input:?}");
        }
    }
}
