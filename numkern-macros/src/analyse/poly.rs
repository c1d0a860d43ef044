//! Integer polynomials over the numbers of a loop, as sums of products.

use std::collections::BTreeMap;

/// What a product is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Symbol {
    /// The variable of the `prange!` loop.
    Var,
    /// A number of an inner range, by the range's position in a list; where the
    /// range starts at a multiple of [`Var`](Symbol::Var), the distance from there.
    Counter(usize),
    /// What does not change while the loop runs, by its [key](super::text::key).
    Fixed(String),
}

/// A sum of products with integer coefficients, none of them 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Poly {
    terms: BTreeMap<Vec<Symbol>, i64>,
}

/// More terms than any index has.
const MOST_TERMS: usize = 64;

impl Poly {
    pub(super) fn constant(value: i64) -> Poly {
        let mut terms = BTreeMap::new();
        if value != 0 {
            terms.insert(Vec::new(), value);
        }
        Poly { terms }
    }

    pub(super) fn symbol(symbol: Symbol) -> Poly {
        Poly { terms: BTreeMap::from([(vec![symbol], 1)]) }
    }

    /// The products, each with its coefficient.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&[Symbol], i64)> {
        self.terms.iter().map(|(symbols, coefficient)| (symbols.as_slice(), *coefficient))
    }

    /// The value, where it is a plain number.
    pub(super) fn as_constant(&self) -> Option<i64> {
        match self.terms.len() {
            0 => Some(0),
            1 => self.terms.get(&Vec::new()).copied(),
            _ => None,
        }
    }

    /// The products that pass the test.
    pub(super) fn only(&self, test: impl Fn(&[Symbol]) -> bool) -> Poly {
        let terms = self.terms.iter().filter(|(symbols, _)| test(symbols));
        Poly { terms: terms.map(|(symbols, by)| (symbols.clone(), *by)).collect() }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.terms.is_empty()
    }

    pub(super) fn plus(&self, other: &Poly) -> Option<Poly> {
        let mut terms = self.terms.clone();
        for (symbols, coefficient) in &other.terms {
            let sum = terms.get(symbols).copied().unwrap_or(0).checked_add(*coefficient)?;
            terms.insert(symbols.clone(), sum);
        }
        terms.retain(|_, coefficient| *coefficient != 0);
        (terms.len() <= MOST_TERMS).then_some(Poly { terms })
    }

    pub(super) fn minus(&self, other: &Poly) -> Option<Poly> {
        self.plus(&other.negated()?)
    }

    pub(super) fn negated(&self) -> Option<Poly> {
        self.times(&Poly::constant(-1))
    }

    pub(super) fn times(&self, other: &Poly) -> Option<Poly> {
        let mut product = Poly::default();
        for (left, by) in &self.terms {
            for (right, coefficient) in &other.terms {
                let mut symbols = [left.as_slice(), right.as_slice()].concat();
                symbols.sort();
                let terms = BTreeMap::from([(symbols, by.checked_mul(*coefficient)?)]);
                product = product.plus(&Poly { terms })?;
            }
        }
        Some(product)
    }

    /// `(factor, rest)` of `symbol * factor + rest`; `None` where a product holds
    /// the symbol twice.
    pub(super) fn split(&self, symbol: &Symbol) -> Option<(Poly, Poly)> {
        let (mut factor, mut rest) = (Poly::default(), Poly::default());
        for (symbols, coefficient) in &self.terms {
            let Some(at) = symbols.iter().position(|one| one == symbol) else {
                rest.terms.insert(symbols.clone(), *coefficient);
                continue;
            };
            let mut others = symbols.clone();
            others.remove(at);
            if others.contains(symbol) {
                return None;
            }
            factor.terms.insert(others, *coefficient);
        }
        Some((factor, rest))
    }

    /// Whether the polynomial names a counter.
    pub(super) fn counts(&self) -> bool {
        let counter = |symbol: &Symbol| matches!(symbol, Symbol::Counter(_));
        self.terms.keys().any(|symbols| symbols.iter().any(counter))
    }

    /// Whether the polynomial names the loop variable.
    pub(super) fn moves(&self) -> bool {
        self.terms.keys().any(|symbols| symbols.contains(&Symbol::Var))
    }

    /// `(quotient, rest)`: the products that are multiples of the divisor, where
    /// that is one product, and the others.
    pub(super) fn divide(&self, divisor: &Poly) -> (Poly, Poly) {
        let (mut quotient, mut rest) = (Poly::default(), Poly::default());
        let single = match divisor.terms.len() {
            1 => divisor.terms.iter().next(),
            _ => None,
        };
        for (symbols, coefficient) in &self.terms {
            match single.and_then(|one| divide_term((symbols, *coefficient), one)) {
                Some((symbols, coefficient)) => {
                    quotient.terms.insert(symbols, coefficient);
                }
                None => {
                    rest.terms.insert(symbols.clone(), *coefficient);
                }
            }
        }
        (quotient, rest)
    }

    /// Whether every coefficient is positive: for symbols that are no negative
    /// numbers, that the polynomial is none.
    pub(super) fn is_plainly_positive(&self) -> bool {
        self.terms.values().all(|coefficient| *coefficient > 0)
    }

    /// Whether every product but the constant has a positive coefficient: above
    /// 0 for all but the smallest numbers.
    pub(super) fn grows(&self) -> bool {
        self.terms.iter().all(|(symbols, by)| symbols.is_empty() || *by > 0)
    }

    /// Whether every coefficient is negative.
    pub(super) fn is_plainly_negative(&self) -> bool {
        self.terms.values().all(|coefficient| *coefficient < 0)
    }
}

/// One product divided by another, where nothing is left.
fn divide_term(
    (symbols, coefficient): (&[Symbol], i64),
    (by, divisor): (&Vec<Symbol>, &i64),
) -> Option<(Vec<Symbol>, i64)> {
    if coefficient.checked_rem(*divisor)? != 0 {
        return None;
    }
    let mut left = symbols.to_vec();
    for symbol in by {
        let at = left.iter().position(|one| one == symbol)?;
        left.remove(at);
    }
    Some((left, coefficient.checked_div(*divisor)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(name: &str) -> Poly {
        Poly::symbol(Symbol::Fixed(name.into()))
    }

    #[test]
    fn products_are_multiplied_out() {
        let var = Poly::symbol(Symbol::Var);
        // (i + 1) * w - i * w = w
        let next = var.plus(&Poly::constant(1)).unwrap().times(&fixed("w")).unwrap();
        let here = fixed("w").times(&var).unwrap();
        assert_eq!(next.minus(&here), Some(fixed("w")));
        assert_eq!(next.split(&Symbol::Var), Some((fixed("w"), fixed("w"))));
        assert_eq!(var.times(&var).unwrap().split(&Symbol::Var), None);
    }

    #[test]
    fn multiples_are_divided_out() {
        let (j, w) = (Poly::symbol(Symbol::Counter(0)), fixed("w"));
        let next = j.plus(&Poly::constant(1)).unwrap();
        let index = next.times(&w).unwrap().plus(&fixed("k")).unwrap();
        assert_eq!(index.divide(&w), (next, fixed("k")));
        let padded = w.plus(&Poly::constant(2)).unwrap();
        assert_eq!(index.divide(&padded), (Poly::default(), index.clone()));
        let three = Poly::constant(3);
        assert_eq!(Poly::constant(7).divide(&three), (Poly::default(), Poly::constant(7)));
    }

    #[test]
    fn a_sum_that_cancels_is_zero() {
        let nothing = fixed("w").minus(&fixed("w")).unwrap();
        assert!(nothing.is_zero());
        assert_eq!(nothing.as_constant(), Some(0));
        assert_eq!(Poly::constant(3).as_constant(), Some(3));
        assert_eq!(fixed("w").as_constant(), None);
        assert_eq!(Poly::constant(i64::MAX).plus(&Poly::constant(1)), None);
    }
}
