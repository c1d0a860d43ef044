//! The table of `docs/accuracy.md` says what the constants say.

use crate::table::{ONE, TWO};

const DOCS: &str = include_str!("../../docs/accuracy.md");

#[test]
fn the_table_has_a_row_with_the_bounds_of_every_function() {
    let one = ONE.iter().map(|f| (f.name, f.max_ulp));
    for (name, ulp) in one.chain(TWO.iter().map(|f| (f.name, f.max_ulp))) {
        let bounds =
            [ulp.f64, ulp.f64_fast, ulp.f32, ulp.f32_fast].map(|bound| format!("{bound:?}"));
        let row = format!("| `{name}` | {} |\n", bounds.join(" | "));
        assert!(DOCS.contains(&row), "docs/accuracy.md lacks the row\n{row}");
        assert!(ulp.f64 <= 1.0 && ulp.f64_fast <= 4.0, "{name}");
        assert!(ulp.f32 <= 1.0 && ulp.f32_fast <= 4.0, "{name}");
    }
}
