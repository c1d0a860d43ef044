//! Whether a function stands in an `impl` block or a trait.
//!
//! An attribute sees its function alone. Yet what a kernel becomes can only
//! stand among free functions, and rustc's message on an `enum` in an `impl`
//! block explains nothing. So the source file is asked. Where it cannot be had, or
//! does not hold the name at its place (as in tokens of a macro), nothing is
//! concluded.

use proc_macro2::Ident;

/// What the function of this name stands in, if it is such a block.
pub(super) fn of(name: &Ident) -> Option<&'static str> {
    if !proc_macro::is_available() {
        return None;
    }
    let start = name.span().unwrap().start();
    let (line, column) = (start.line(), start.column());
    let text = std::fs::read_to_string(start.local_file()?).ok()?;
    let at = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
    let line = text.get(at..)?;
    // What is not indented is taken for free, which spares most kernels the rest.
    if !line.starts_with([' ', '\t']) {
        return None;
    }
    let at = at + line.char_indices().nth(column.checked_sub(1)?)?.0;
    let word: String = text[at..].chars().take_while(|c| is_word(*c) || *c == '#').collect();
    if *name != word {
        return None;
    }
    around(&text[..at])
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// What the innermost braces are of that a text leaves open.
fn around(text: &str) -> Option<&'static str> {
    let mut open: Vec<String> = Vec::new();
    // What stands before the next brace, less what is in brackets.
    let (mut head, mut brackets) = (String::new(), 0_usize);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = passive(rest);
        if skipped != 0 {
            rest = &rest[skipped..];
            head.push(' ');
            continue;
        }
        match c {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets = brackets.saturating_sub(1),
            '{' => {
                open.push(std::mem::take(&mut head));
                brackets = 0;
            }
            '}' => {
                open.pop();
                head.clear();
                brackets = 0;
            }
            ';' if brackets == 0 => head.clear(),
            c if brackets == 0 => head.push(c),
            _ => {}
        }
        rest = &rest[c.len_utf8()..];
    }
    let head = open.pop()?;
    let mut words = head.split(|c| !is_word(c)).filter(|word| !word.is_empty());
    match words.find(|word| !matches!(*word, "pub" | "unsafe" | "default" | "const" | "auto"))? {
        "impl" => Some("an `impl` block"),
        "trait" => Some("a trait"),
        _ => None,
    }
}

/// The length of a comment or literal that the text begins with, whose
/// brackets are none; 0 if there is none.
fn passive(text: &str) -> usize {
    let to_end = |found: Option<usize>| found.unwrap_or(text.len());
    if text.starts_with("//") {
        return to_end(text.find('\n'));
    }
    if text.starts_with("/*") {
        let (mut depth, mut at) = (0_usize, 0);
        while at < text.len() {
            let rest = &text[at..];
            if rest.starts_with("/*") {
                depth += 1;
                at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
        return text.len();
    }
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = 1 + hashes + 1;
            return to_end(text[body..].find(&end).map(|at| body + at + end.len()));
        }
        return 0;
    }
    if text.starts_with('"') {
        return quoted(text, '"');
    }
    // A lifetime has no quote behind its first character.
    let mut chars = text.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some('\''), Some('\\'), _) | (Some('\''), Some(_), Some('\'')) => quoted(text, '\''),
        _ => 0,
    }
}

/// The length of a literal between quotes, with escapes.
fn quoted(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == quote {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn blocks_are_told_from_others() {
        let of_impl = Some("an `impl` block");
        for (text, expected) in [
            ("", None),
            ("mod m { fn ", None),
            ("impl Circle { fn ", of_impl),
            ("impl A { fn a() { let s = \"}\"; } // }\n /* } /* } */ */ fn ", of_impl),
            ("impl A { const C: char = '}'; const R: &str = r#\"}\"\"#; pub fn ", of_impl),
            ("impl<'a> A<[f64; 3]> for B<'a> where C: D { fn ", of_impl),
            ("#[doc = \"x\"] unsafe impl A for B { #[njit] fn ", of_impl),
            ("impl A { fn a(&self) -> f64 { fn ", None),
            ("impl A {} mod m { fn ", None),
            ("impl A {} fn f() -> impl Fn() { fn ", None),
            ("use a; pub(crate) trait Shape: Sized { fn ", Some("a trait")),
            ("macro_rules! m { () => { impl A { fn ", of_impl),
            ("let c = '\\''; impl A { fn ", of_impl),
            ("}} impl A { fn ", of_impl),
        ] {
            assert_eq!(around(text), expected, "{text}");
        }
    }
}
