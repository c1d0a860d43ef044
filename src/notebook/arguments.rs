//! The command line of the examples.

use super::runner::Section;

/// How to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Options {
    /// Sizes of a hundredth, one repetition.
    pub quick: bool,
    /// How often each piece of work is timed.
    pub repeat: usize,
}

/// How often each piece of work is timed in a full run.
const REPEAT: usize = 5;

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// `--help`.
    Help,
    /// Run; of several sections, only those with the given numbers, if any.
    Run {
        /// How.
        options: Options,
        /// The numbers given with `--section`, in order.
        only: Vec<u32>,
    },
}

/// Reads the arguments behind the program's name. `--section` is known only
/// where there are several sections.
///
/// # Errors
///
/// A sentence that says what is wrong with which argument.
pub(super) fn parse(
    arguments: impl IntoIterator<Item = String>,
    sections: &[&Section],
) -> Result<Request, String> {
    let mut arguments = arguments.into_iter();
    let (mut quick, mut repeat, mut only) = (false, None, Vec::new());
    while let Some(argument) = arguments.next() {
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let mut value = || {
            let value = attached.clone().or_else(|| arguments.next());
            value.ok_or_else(|| format!("`{name}` needs a number behind it"))
        };
        match name {
            "--help" | "-h" if attached.is_none() => return Ok(Request::Help),
            "--quick" if attached.is_none() => quick = true,
            "--repeat" => repeat = Some(positive(name, &value()?)?),
            "--section" if sections.len() > 1 => only.push(section(&value()?, sections)?),
            _ => return Err(format!("there is no argument `{argument}`")),
        }
    }
    let repeat = repeat.unwrap_or(if quick { 1 } else { REPEAT });
    Ok(Request::Run { options: Options { quick, repeat }, only })
}

/// A number of at least one.
fn positive(name: &str, value: &str) -> Result<usize, String> {
    match value.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("`{name}` needs a number of at least 1, not `{value}`")),
    }
}

/// The number of a section that there is.
fn section(value: &str, sections: &[&Section]) -> Result<u32, String> {
    let number = value.parse().ok().filter(|&n| sections.iter().any(|section| section.number == n));
    number.ok_or_else(|| {
        let known: Vec<_> = sections.iter().map(|section| section.number.to_string()).collect();
        format!("there is no section `{value}`; the sections are {}", known.join(", "))
    })
}

/// The text of `--help`.
pub(super) fn help(program: &str, sections: &[&Section]) -> String {
    let mut lines = vec![
        format!("cargo run --release --example {program} -- [ARGUMENTS]"),
        String::new(),
        "  --quick        sizes of a hundredth, one repetition".into(),
        format!("  --repeat N     time each piece of work at least N times (default {REPEAT})"),
    ];
    if sections.len() > 1 {
        lines.push("  --section N    run only section N; may be given several times".into());
    }
    lines.push("  --help         print this".into());
    lines.push(String::new());
    lines.extend(sections.iter().map(|section| format!("  {}  {}", section.number, section.title)));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Section = Section { number: 1, title: "one", run: |_| {} };
    const TWO: Section = Section { number: 2, title: "two", run: |_| {} };

    fn read(arguments: &[&str]) -> Result<Request, String> {
        parse(arguments.iter().map(|&argument| argument.to_owned()), &[&ONE, &TWO])
    }

    fn run(quick: bool, repeat: usize, only: &[u32]) -> Result<Request, String> {
        Ok(Request::Run { options: Options { quick, repeat }, only: only.to_vec() })
    }

    #[test]
    fn arguments_are_read() {
        assert_eq!(read(&[]), run(false, REPEAT, &[]));
        assert_eq!(read(&["--quick"]), run(true, 1, &[]));
        assert_eq!(read(&["--quick", "--repeat", "3"]), run(true, 3, &[]));
        assert_eq!(read(&["--section", "2", "--section=1"]), run(false, REPEAT, &[2, 1]));
        assert_eq!(read(&["--quick", "-h"]), Ok(Request::Help));
    }

    #[test]
    fn wrong_arguments_are_named() {
        for (arguments, named) in [
            (&["--fast"][..], "`--fast`"),
            (&["--quick=yes"], "`--quick=yes`"),
            (&["7"], "`7`"),
            (&["--section"], "`--section`"),
            (&["--section", "9"], "1, 2"),
            (&["--section", "two"], "`two`"),
            (&["--repeat", "0"], "`0`"),
        ] {
            let message = read(arguments).expect_err("a wrong argument");
            assert!(message.contains(named), "{message}");
        }
    }

    #[test]
    fn a_single_section_has_no_choice_of_sections() {
        let arguments = ["--section".to_owned(), "1".to_owned()];
        assert!(parse(arguments, &[&ONE]).is_err());
        assert!(!help("s01", &[&ONE]).contains("--section"));
        assert!(help("notebook", &[&ONE, &TWO]).contains("--section"));
    }
}
