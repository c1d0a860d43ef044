//! Sums that are as good as exact.

/// The sum of the values by Neumaier's compensated summation, of which the
/// error is below one unit in the last place for the data of these tests.
pub fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
    }
    sum + lost
}

/// The exact product as a sum of two numbers.
pub fn product(a: f64, b: f64) -> (f64, f64) {
    let high = a * b;
    (high, a.mul_add(b, -high))
}

/// The sum of products, with the products exact as well.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let terms = a.iter().zip(b).flat_map(|(&a, &b)| {
        let (high, low) = product(a, b);
        [high, low]
    });
    sum(terms)
}
