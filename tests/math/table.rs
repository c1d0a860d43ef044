//! Every function with its oracle.

use numkern::math::{self, MaxUlp, fast, max_ulp};

type Unary<T> = fn(&[T], &mut [T]);
type Binary<T> = fn(&[T], &[T], &mut [T]);

/// A function of one argument in all of its forms: default tier, fast tier.
pub struct One {
    pub name: &'static str,
    pub max_ulp: MaxUlp,
    /// Where most of the sample lies.
    pub range: (f64, f64),
    pub f64: [Unary<f64>; 2],
    pub f32: [Unary<f32>; 2],
    pub number: [fn(f64) -> f64; 2],
    pub number_f32: [fn(f32) -> f32; 2],
    pub oracle: fn(f64) -> f64,
    /// How far the oracle may be from the exact result, in ULP.
    pub off: f64,
}

/// A function of two arguments in all of its forms.
pub struct Two {
    pub name: &'static str,
    pub max_ulp: MaxUlp,
    /// Where most of the sample lies.
    pub ranges: [(f64, f64); 2],
    pub f64: [Binary<f64>; 2],
    pub f32: [Binary<f32>; 2],
    pub number: [fn(f64, f64) -> f64; 2],
    pub number_f32: [fn(f32, f32) -> f32; 2],
    pub oracle: fn(f64, f64) -> f64,
}

macro_rules! one {
    ($($name:ident $into:ident $NAME:ident $low:literal $high:literal $oracle:expr, $off:literal;)*) => {
        /// The functions of one argument.
        pub const ONE: &[One] = &[$(One {
            name: stringify!($name),
            max_ulp: max_ulp::$NAME,
            range: ($low, $high),
            f64: [math::$into::<f64>, fast::$into::<f64>],
            f32: [math::$into::<f32>, fast::$into::<f32>],
            number: [math::$name::<f64>, fast::$name::<f64>],
            number_f32: [math::$name::<f32>, fast::$name::<f32>],
            oracle: $oracle,
            off: $off,
        }),*];
    };
}

macro_rules! two {
    ($($name:ident $into:ident $NAME:ident $a:expr, $b:expr, $oracle:expr;)*) => {
        /// The functions of two arguments.
        pub const TWO: &[Two] = &[$(Two {
            name: stringify!($name),
            max_ulp: max_ulp::$NAME,
            ranges: [$a, $b],
            f64: [math::$into::<f64>, fast::$into::<f64>],
            f32: [math::$into::<f32>, fast::$into::<f32>],
            number: [math::$name::<f64>, fast::$name::<f64>],
            number_f32: [math::$name::<f32>, fast::$name::<f32>],
            oracle: $oracle,
        }),*];
    };
}

one! {
    exp exp_into EXP -745.0 710.0 core_math::exp, 0.5;
    exp2 exp2_into EXP2 -1075.0 1024.0 core_math::exp2, 0.5;
    exp_m1 exp_m1_into EXP_M1 -40.0 710.0 core_math::expm1, 0.5;
    ln ln_into LN 0.0 4.0 core_math::log, 0.5;
    log2 log2_into LOG2 0.0 4.0 core_math::log2, 0.5;
    log10 log10_into LOG10 0.0 4.0 core_math::log10, 0.5;
    ln_1p ln_1p_into LN_1P -1.0 3.0 core_math::log1p, 0.5;
    sin sin_into SIN -100.0 100.0 core_math::sin, 0.5;
    cos cos_into COS -100.0 100.0 core_math::cos, 0.5;
    tan tan_into TAN -100.0 100.0 core_math::tan, 0.5;
    sinh sinh_into SINH -711.0 711.0 core_math::sinh, 0.5;
    cosh cosh_into COSH -711.0 711.0 core_math::cosh, 0.5;
    tanh tanh_into TANH -20.0 20.0 core_math::tanh, 0.5;
    asinh asinh_into ASINH -10.0 10.0 core_math::asinh, 0.5;
    acosh acosh_into ACOSH 1.0 10.0 core_math::acosh, 0.5;
    atanh atanh_into ATANH -1.0 1.0 core_math::atanh, 0.5;
    asin asin_into ASIN -1.0 1.0 core_math::asin, 0.5;
    acos acos_into ACOS -1.0 1.0 core_math::acos, 0.5;
    atan atan_into ATAN -10.0 10.0 core_math::atan, 0.5;
    cbrt cbrt_into CBRT -1000.0 1000.0 core_math::cbrt, 0.5;
    rsqrt rsqrt_into RSQRT 0.0 1000.0 core_math::rsqrt, 0.5;
    erf erf_into ERF -6.0 6.0 core_math::erf, 0.5;
    erfc erfc_into ERFC -6.0 28.0 core_math::erfc, 0.5;
    sigmoid sigmoid_into SIGMOID -745.0 40.0 sigmoid, 1.0;
}

two! {
    powf powf_into POWF (0.0, 10.0), (-300.0, 300.0), core_math::pow;
    atan2 atan2_into ATAN2 (-10.0, 10.0), (-10.0, 10.0), core_math::atan2;
    hypot hypot_into HYPOT (-10.0, 10.0), (-10.0, 10.0), core_math::hypot;
}

/// No library has it: from the correctly rounded exponential, at most 1 ULP off.
fn sigmoid(x: f64) -> f64 {
    if x < -40.0 {
        return core_math::exp(x);
    }
    let e = core_math::exp(-x);
    let sum = 1.0 + e;
    let lost = if e < 1.0 { e - (sum - 1.0) } else { 1.0 - (sum - e) };
    let q = 1.0 / sum;
    // The rounding errors of the sum and of the quotient put back.
    q + q * ((-q).mul_add(sum, 1.0) - q * lost)
}
