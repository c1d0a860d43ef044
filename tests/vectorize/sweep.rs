//! Every layout at every length, level and number of threads, against a plain
//! loop over the reference.

use ndarray::{ArrayView1, ArrayView2, Zip};
use numkern::prelude::*;
use numkern::{dispatch::with_level, with_num_threads};

use crate::common::bits::assert_same_array;
use crate::common::{
    LENGTHS, Random, THREADS, assert_same, layouts_1d, layouts_2d, levels, on_all_threads,
};
use crate::{formula, parallel_formula};

fn naive_1d(a: ArrayView1<f64>, b: ArrayView1<f64>) -> Array1<f64> {
    Zip::from(a).and(b).map_collect(|&a, &b| formula::reference(a, b))
}

fn naive_2d(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array2<f64> {
    Zip::from(a).and(b).map_collect(|&a, &b| formula::reference(a, b))
}

#[test]
fn vectors() {
    let mut random = Random::seed_42();
    let levels = levels();
    for n in LENGTHS {
        let (x, y) = (random.signed_vec(n), random.signed_vec(n));
        layouts_1d(&x, |name_a, a| {
            layouts_1d(&y, |name_b, b| {
                let want = naive_1d(a, b);
                for &level in &levels {
                    let what = format!("{n} elements, {name_a} and {name_b}, at {level}");
                    let got = with_level(level, || (formula(a, b), parallel_formula(a, b)));
                    let (got, parallel) = got.unwrap();
                    assert_same(&got, &want, &what);
                    assert_same(&parallel, &want, &what);
                }
            });
        });
        let a = aview1(&x);
        let want = a.mapv(|v| formula::reference(v, 1.25));
        assert_same(&formula(a, 1.25), &want, "a scalar on the right");
        let want = a.mapv(|v| formula::reference(-2.5, v));
        assert_same(&formula(-2.5, a), &want, "a scalar on the left");
    }
}

#[test]
fn tables() {
    let mut random = Random::seed_43();
    for shape in [(0, 0), (0, 5), (5, 0), (1, 1), (1, 9), (9, 1), (7, 6), (20, 33)] {
        let (x, y) = (random.signed_array(shape), random.signed_array(shape));
        layouts_2d(&x, |name_a, a| {
            layouts_2d(&y, |name_b, b| {
                let what = format!("{shape:?}, {name_a} and {name_b}");
                let want = naive_2d(a, b);
                assert_same(&formula(a, b), &want, &what);
                assert_same(&with_num_threads(3, || parallel_formula(a, b)), &want, &what);
            });
            if shape.0 > 0 {
                let row = y.row(0);
                let want = naive_2d(a, row.broadcast(shape).unwrap());
                assert_same(&formula(a, row), &want, &format!("{name_a} and a row"));
            }
            if shape.1 > 0 {
                let column = y.slice(s![.., ..1]);
                let want = naive_2d(a, column.broadcast(shape).unwrap());
                assert_same(&formula(a, column), &want, &format!("{name_a} and a column"));
            }
        });
    }
}

/// Long enough for several blocks on every thread.
#[test]
fn long_arrays_on_all_threads() {
    let mut random = Random::seed_42();
    let n = 150_001;
    let (x, y) = (random.signed_vec(n), random.signed_vec(n));
    let want = naive_1d(aview1(&x), aview1(&y));
    on_all_threads(&want, "contiguous", || parallel_formula(&x, &y));
    let (a, b) = (aview1(&x), aview1(&y));
    let (a, b) = (a.slice(s![..;-2]), b.slice(s![..;2]));
    let want = naive_1d(a, b);
    on_all_threads(&want, "strided", || parallel_formula(a, b));
    let table = Array2::from_shape_vec((300, 500), x[..150_000].to_vec()).unwrap();
    let row = &y[..500];
    let want = naive_2d(table.view(), aview1(row).broadcast((300, 500)).unwrap());
    on_all_threads(&want, "a row", || parallel_formula(&table, row));
    let turned = table.t();
    let want = naive_2d(turned, aview1(&y[..300]).broadcast((500, 300)).unwrap());
    on_all_threads(&want, "transposed", || parallel_formula(turned, &y[..300]));
    for threads in THREADS {
        let mut out = vec![0.0; n];
        with_num_threads(threads, || parallel_formula::into(&x, &y, &mut out)).unwrap();
        assert_same_array(&aview1(&out), &naive_1d(aview1(&x), aview1(&y)), "into");
    }
}

#[test]
fn the_same_array_twice_and_the_operands_left_as_they_were() {
    let x = Random::seed_42().signed_vec(1000);
    let before = x.clone();
    assert_same(&formula(&x, &x), &naive_1d(aview1(&x), aview1(&x)), "one array twice");
    assert_eq!(x, before);
}
