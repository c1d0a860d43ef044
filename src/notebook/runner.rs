//! Runs sections from `main`.

use std::process::ExitCode;

use super::Context;
use super::arguments::{self, Options, Request};
use super::row::table;
use super::text::print;

/// One section of the notebook.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its number in the notebook.
    pub number: u32,
    /// What it is about.
    pub title: &'static str,
    /// Runs it.
    pub run: fn(&mut Context),
}

/// The exit code for a wrong command line, as most Unix programs have it.
const USAGE: u8 = 2;

/// The `main` of an example with one section. Exits with 1 when a comparison
/// fails, and with 2 when the command line is wrong.
pub fn run_section(section: &Section) -> ExitCode {
    main(&[section])
}

/// The `main` of the whole notebook: the given sections, or those that
/// `--section` names, and one table at the end. Exits as [`run_section`] does.
pub fn run_all(sections: &[&Section]) -> ExitCode {
    main(sections)
}

fn main(sections: &[&Section]) -> ExitCode {
    let given = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    let mut given = given.collect::<Vec<_>>().into_iter();
    let program = given.next().unwrap_or_default();
    let program = std::path::Path::new(&program).file_stem().unwrap_or_default().to_string_lossy();
    match arguments::parse(given, sections) {
        Ok(Request::Help) => {
            print(arguments::help(&program, sections));
            ExitCode::SUCCESS
        }
        Ok(Request::Run { options, only }) => {
            let chosen = |section: &&&Section| only.is_empty() || only.contains(&section.number);
            let chosen: Vec<_> = sections.iter().filter(chosen).copied().collect();
            run(options, &chosen)
        }
        Err(message) => {
            eprintln!("{message}\n\n{}", arguments::help(&program, sections));
            ExitCode::from(USAGE)
        }
    }
}

/// Runs the sections, prints the table, and says whether all went well.
fn run(options: Options, sections: &[&Section]) -> ExitCode {
    let mut context = Context::new(options, sections.len());
    if cfg!(debug_assertions) {
        context.say("This is a debug build: the times mean nothing. Add `--release`.\n");
    }
    for section in sections {
        context.begin(section.number, section.title);
        (section.run)(&mut context);
        context.end();
    }
    let rows = context.finish();
    if rows.is_empty() {
        return ExitCode::SUCCESS;
    }
    print(table(&rows));
    let failed = rows.iter().filter(|row| !row.close).count();
    if failed == 0 {
        return ExitCode::SUCCESS;
    }
    eprintln!("\n{failed} of {} comparisons failed: see NO in the table", rows.len());
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Section =
        Section { number: 1, title: "good", run: |context| context.check("a", true) };
    const BAD: Section =
        Section { number: 2, title: "bad", run: |context| context.check("b", false) };
    const SILENT: Section = Section { number: 3, title: "silent", run: |context| context.say("c") };

    fn exit(sections: &[&Section]) -> String {
        format!("{:?}", run(Options { quick: true, repeat: 1 }, sections))
    }

    #[test]
    fn a_failed_comparison_fails_the_run() {
        let success = format!("{:?}", ExitCode::SUCCESS);
        assert_eq!(exit(&[&GOOD, &SILENT]), success);
        assert_eq!(exit(&[&SILENT]), success);
        assert_ne!(exit(&[&GOOD, &BAD, &GOOD]), success);
    }
}
