//! "Did you mean".

/// The candidate that was probably meant by `written`: the one that takes the
/// fewest edits, if those are few for a word of that length.
pub(crate) fn closest<'a>(written: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let written = written.to_lowercase();
    let allowed = (written.chars().count() / 3).max(1);
    candidates
        .iter()
        .map(|candidate| (edits(&written, candidate), *candidate))
        .filter(|(edits, _)| *edits <= allowed)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// How many insertions, deletions, replacements and swaps of neighbours turn
/// one word into the other.
fn edits(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    // `table[i][j]`: the edits from the first `i` letters to the first `j`.
    let mut table = vec![vec![0; to.len() + 1]; from.len() + 1];
    for i in 0..=from.len() {
        for j in 0..=to.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replace = table[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
                let best = replace.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                let swapped =
                    i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                if swapped { best.min(table[i - 2][j - 2] + 1) } else { best }
            };
        }
    }
    table[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPTIONS: &[&str] = &["parallel", "fastmath", "crate", "target"];

    #[test]
    fn small_slips_are_understood() {
        for (written, meant) in [
            ("paralel", "parallel"),
            ("parallell", "parallel"),
            ("fast_math", "fastmath"),
            ("FastMath", "fastmath"),
            ("fsatmath", "fastmath"),
            ("targte", "target"),
        ] {
            assert_eq!(closest(written, OPTIONS), Some(meant), "{written}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for written in ["unroll", "x", "", "boundscheck"] {
            assert_eq!(closest(written, OPTIONS), None, "{written}");
        }
    }

    #[test]
    fn edits_count_each_change() {
        assert_eq!(edits("", ""), 0);
        assert_eq!(edits("abc", ""), 3);
        assert_eq!(edits("", "ab"), 2);
        assert_eq!(edits("kitten", "sitting"), 3);
        assert_eq!(edits("ab", "ba"), 1);
    }
}
