//! Variables named in the raw tokens of a macro.

use proc_macro2::{TokenStream, TokenTree};

/// Whether the tokens name a variable in a format string (`"{c:?}"`).
///
/// The arguments of a macro are expressions of their own in the tree; only
/// what stands inside a string is not.
pub(super) fn names(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => names(&group.stream(), name),
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            text.contains('"')
                && text.split('{').skip(1).any(|hole| {
                    let end = hole.find(|c: char| !(c.is_alphanumeric() || c == '_'));
                    let argument = &hole[..end.unwrap_or(hole.len())];
                    argument == name || hole.contains(&format!("{name}$"))
                })
        }
        _ => false,
    })
}
