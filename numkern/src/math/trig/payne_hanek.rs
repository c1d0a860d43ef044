//! The reduction of large arguments (M. Payne and R. Hanek, "Radian reduction
//! for trigonometric functions", SIGNUM Newsletter 18, 1983): of the product of
//! the argument and `2/pi` only the bits are computed that do not stand for
//! whole turns. In integers, so that every CPU level gets the same bits.

/// The first bits of `2/pi` behind the point, after a word of zeros.
const TWO_OVER_PI: [u64; 21] = [
    0,
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
    0xf0cf_bc20_9af4_361d,
];

/// `pi/2`, 127 bits of it behind the point.
const HALF_PI: u128 = 0xc90f_daa2_2168_c234_c4c6_628b_80dc_1cd1;

/// The quadrant of `x`, and the distance from its middle as a sum of two floats.
/// `|x|` is at least 2^-10. NaN for infinities.
#[cold]
#[inline(never)]
pub(super) fn reduce(x: f64) -> [f64; 3] {
    if !x.is_finite() {
        return [0.0, f64::NAN, f64::NAN];
    }
    // `|x| = m 2^e`
    let bits = x.to_bits();
    let e = ((bits >> 52) & 0x7ff) as usize;
    let m = (bits & ((1 << 52) - 1)) | (1 << 52);
    // 192 bits of `2/pi`, from the one whose product with `m`'s last bit counts 2:
    // those before it count whole turns. `e` is 1075 too large.
    let at = e + 62 - 1075;
    let word = |k: usize| {
        let (word, shift) = (at / 64 + k, at % 64);
        let both = u128::from(TWO_OVER_PI[word]) << 64 | u128::from(TWO_OVER_PI[word + 1]);
        (both << shift >> 64) as u64
    };
    let m = u128::from(m);
    let low = m * u128::from(word(2));
    let middle = m * u128::from(word(1)) + (low >> 64);
    let high = (m as u64).wrapping_mul(word(0)).wrapping_add((middle >> 64) as u64);
    // Two bits of quadrant, then the fraction: a signed one, so that it is at
    // most a half and the quadrant the nearest.
    let turns = u128::from(high) << 64 | (middle & u128::from(u64::MAX));
    let fraction = ((turns << 2) | u128::from(low as u64 >> 62)) as i128;
    let quadrant = ((high >> 62) + u64::from(fraction < 0)) & 3;
    let sign = if fraction < 0 { -1.0 } else { 1.0 };

    // The angle is the fraction times `pi/2`, normalised to 128 bits.
    let magnitude = fraction.unsigned_abs();
    let zeros = magnitude.leading_zeros();
    let product = high_product(magnitude << zeros, HALF_PI);
    let more = product.leading_zeros();
    let product = product << more;
    let unit = f64::from_bits(u64::from(1023 - 127 - zeros - more) << 52);
    let hi = (product >> 75) as f64 * (unit * 2_f64.powi(75));
    let lo = ((product >> 22) & ((1 << 53) - 1)) as f64 * (unit * 2_f64.powi(22));
    let sum = hi + lo;
    let rest = lo - (sum - hi);

    let (hi, lo) = (sign * sum, sign * rest);
    if x < 0.0 { [(4 - quadrant) as f64, -hi, -lo] } else { [quadrant as f64, hi, lo] }
}

/// The half turn that `x > 0` is nearest to, and the distance from it; of `x`
/// less a quarter, if that is asked for, but the distance as of `x`.
#[cold]
#[inline(never)]
pub(super) fn half_turn(x: f64, quarter: bool) -> [f64; 2] {
    let [quadrant, r, _] = reduce(x);
    let quadrant = if quarter { quadrant + 3.0 } else { quadrant };
    // An odd quadrant is a half turn and a quarter back, or one and a quarter on.
    if quadrant % 2.0 == 0.0 {
        [quadrant * 0.5, r]
    } else if r < 0.0 {
        [(quadrant - 1.0) * 0.5, r + std::f64::consts::FRAC_PI_2]
    } else {
        [(quadrant + 1.0) * 0.5, r - std::f64::consts::FRAC_PI_2]
    }
}

/// The upper half of a product.
fn high_product(a: u128, b: u128) -> u128 {
    let (a1, a0) = (a >> 64, a & u128::from(u64::MAX));
    let (b1, b0) = (b >> 64, b & u128::from(u64::MAX));
    let low = a0 * b0;
    let cross = a1 * b0 + (low >> 64);
    let other = a0 * b1 + (cross & u128::from(u64::MAX));
    a1 * b1 + (cross >> 64) + (other >> 64)
}
