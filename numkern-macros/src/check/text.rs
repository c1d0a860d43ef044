//! Syntax as a person would write it, for messages.

use quote::ToTokens;

/// The text of a type, a path or a pattern.
pub(super) fn of(node: &impl ToTokens) -> String {
    let mut text = node.to_token_stream().to_string();
    for (spaced, tight) in [
        (" ::", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        ("* ", "*"),
        (" ,", ","),
        (" ;", ";"),
        ("[ ", "["),
        (" ]", "]"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("->(", "-> ("),
        (",(", ", ("),
        (" :", ":"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn types_read_as_written() {
        for text in [
            "&[f64]",
            "&'a mut [f64]",
            "Vec<Vec<f64>>",
            "impl Fn(f64, f64) -> f64",
            "(f64, (f64, i32))",
            "*const f64",
            "fn(f64) -> (f64, f64)",
            "ArrayView2<'_, f64>",
            "std::collections::HashMap<i32, f64>",
            "[f64; 3]",
        ] {
            let ty: syn::Type = syn::parse_str(text).unwrap();
            assert_eq!(super::of(&ty), text);
        }
    }
}
