//! The random stream and the digests.

use crate::data::{Digest, INPUT_TOLERANCE, Stream};

#[test]
fn streams_are_numpys() {
    let mut stream = Stream::seed_42();
    assert_eq!(stream.f64s(3), [0.7739560485559633, 0.4388784397520523, 0.8585979199113825]);
    let mut stream = Stream::seed_43();
    assert_eq!(stream.f64s(3), [0.6522992627009107, 0.04377532363899661, 0.020029586874216854]);
    let first = Stream::seed_42().f32s(4);
    assert_eq!(first, [0.089_250_92, 0.773_956, 0.654_571_5, 0.438_878_42]);
    assert_eq!(Stream::seed_42().f32s(3), first[..3]);
}

#[test]
fn digest_of_known_data() {
    // The four inputs of NPBench's arc_distance, preset S: sum and last element.
    let mut stream = Stream::seed_42();
    for (sum, last) in [
        (50062.49366621587, 0.9308193444515586),
        (49933.48343248799, 0.042729719857741544),
        (50057.226124796085, 0.501237160651561),
        (49875.29494510764, 0.6243365138746414),
    ] {
        let digest = Digest::of(&stream.f64s(100_000));
        assert_eq!((digest.n, digest.nonfinite, digest.last), (100_000, 0, last));
        assert!((digest.sum - sum).abs() < 1e-10, "{} {sum}", digest.sum);
    }
}

#[test]
fn digests_agree_or_say_where_not() {
    let mut x = Stream::seed_42().f64s(5000);
    let reference = Digest::of(&x);
    assert_eq!(reference.agrees(&reference, 0.0), Ok(()));
    x.swap(1, 2);
    let error = Digest::of(&x).agrees(&reference, INPUT_TOLERANCE).unwrap_err();
    assert!(error.starts_with("wsum is "), "{error}");
    x.swap(1, 2);
    x[7] = f64::NAN;
    let error = Digest::of(&x).agrees(&reference, 1e-9).unwrap_err();
    assert_eq!(error, "the number of non-finite elements is 1, not 0");
    assert!(Digest::of(&x[1..]).agrees(&reference, 1e-9).unwrap_err().starts_with("n is 4999"));
    // Sums that cancel are compared on the scale of the elements.
    let near = Digest::of(&[1.0, -1.0 + 1e-12]);
    assert_eq!(near.agrees(&Digest::of(&[1.0, -1.0]), 1e-9), Ok(()));
    assert!(Digest::scalar(1i64).agrees(&Digest::scalar(2i64), 0.0).is_err());
    assert_eq!(Digest::of::<f64>(&[]).n, 0);
}

#[test]
fn digests_travel_as_json() {
    let digest = Digest::of(&[f32::NAN, 1.0, 2.5]);
    let json: serde_json::Value = serde_json::from_str(&digest.to_json().to_string()).unwrap();
    assert_eq!(Digest::from_json(&json).unwrap().agrees(&digest, 0.0), Ok(()));
    let error = Digest::from_json(&serde_json::json!({"n": 1})).unwrap_err();
    assert_eq!(error, "the digest has no number `nonfinite`");
}
