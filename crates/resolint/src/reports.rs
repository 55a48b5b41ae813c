//! The reports of a run: one on standard output, any number in files.

use std::ops::ControlFlow;
use std::path::Path;

use anstream::adapter::strip_str;
use lint::Message;
use report::{Reporter, Summary, Words};

use crate::arguments::FormatArgument;
use crate::environment::{Environment, shown};
use crate::files::Input;
use crate::output::Output;

/// Where the report goes that no file was named for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Main<'p> {
    /// Standard output.
    Stdout,
    /// Standard error, while standard output carries a mended draft.
    Stderr,
    /// The file of `--output-file`.
    File(&'p Path),
}

/// Open reports, in the order that they were asked for.
pub(crate) struct Reports<'e> {
    environment: &'e Environment,
    each: Vec<Report<'e>>,
}

struct Report<'e> {
    reporter: &'static Reporter,
    output: Output<'e>,
    /// Whether any file has been written.
    any: bool,
    /// Whether colours are taken out: those of the words are meant for standard output.
    plain: bool,
}

impl<'e> Report<'e> {
    fn to_stream(reporter: &'static Reporter, output: Output<'e>) -> Self {
        Self { reporter, output, any: false, plain: false }
    }

    fn to_file(reporter: &'static Reporter, output: Output<'e>, words: &Words) -> Self {
        Self { reporter, output, any: false, plain: words.colour && reporter.for_people }
    }

    fn write(&mut self, text: &str) -> ControlFlow<()> {
        match self.plain {
            true => self.output.write(strip_str(text).to_string().as_bytes()),
            false => self.output.write(text.as_bytes()),
        }
    }
}

/// The reporters of `--format`, in order.
pub(crate) fn reporters(formats: &[FormatArgument]) -> Vec<&'static Reporter> {
    formats.iter().filter_map(|argument| report::reporter(argument.format.name())).collect()
}

impl<'e> Reports<'e> {
    /// Opens a report of each of `reporters` where `formats` say so, in the same order. `None` when
    /// they cannot all be written; that has been said then.
    pub(crate) fn open(
        formats: &[FormatArgument],
        main: Main<'_>,
        inputs: &[Input],
        environment: &'e Environment,
    ) -> Option<Self> {
        let files: Vec<&Path> = formats
            .iter()
            .filter_map(|argument| argument.file.as_deref())
            .chain(match main {
                Main::File(path) => Some(path),
                Main::Stdout | Main::Stderr => None,
            })
            .collect();
        if let Some((path, problem)) = problem(formats, main, &files, inputs) {
            environment.fail(&path.map(shown).unwrap_or_default(), &Message::new(problem));
            return None;
        }
        let mut each = Vec::with_capacity(formats.len());
        for (argument, reporter) in formats.iter().zip(reporters(formats)) {
            let main = argument.file.as_deref().map_or(main, Main::File);
            each.push(Self::report(reporter, main, environment)?);
        }
        Some(Self { environment, each })
    }

    /// One report, of a reporter that has no name.
    pub(crate) fn one(
        reporter: &'static Reporter,
        main: Main<'_>,
        inputs: &[Input],
        environment: &'e Environment,
    ) -> Option<Self> {
        if let Main::File(path) = main
            && inputs.iter().any(|input| input.is(path))
        {
            environment.fail(&shown(path), &Message::new("output-is-draft"));
            return None;
        }
        Some(Self { environment, each: vec![Self::report(reporter, main, environment)?] })
    }

    fn report(
        reporter: &'static Reporter,
        main: Main<'_>,
        environment: &'e Environment,
    ) -> Option<Report<'e>> {
        Some(match main {
            Main::Stdout => Report::to_stream(reporter, Output::stdout(environment)),
            Main::Stderr => Report::to_stream(reporter, Output::stderr(environment)),
            Main::File(path) => {
                Report::to_file(reporter, Output::file(environment, path)?, &environment.words)
            }
        })
    }

    /// Writes what stands before the first file.
    pub(crate) fn begin(&mut self) -> ControlFlow<()> {
        self.write(|report| report.reporter.open.to_owned())
    }

    /// Writes one file, as each reporter shows it.
    pub(crate) fn file(&mut self, shown: &[String]) -> ControlFlow<()> {
        let mut shown = shown.iter();
        self.write(|report| match shown.next().filter(|text| !text.is_empty()) {
            None => String::new(),
            Some(text) => {
                let between = if report.any { report.reporter.between } else { "" };
                report.any = true;
                format!("{between}{text}")
            }
        })
    }

    /// Writes what stands at the end, and puts the files in their places.
    pub(crate) fn finish(mut self, summary: &Summary) {
        let Environment { words, quiet, .. } = self.environment;
        let statistics = match summary.with_statistics {
            true => summary.statistics(words),
            false => String::new(),
        };
        let told = self.each.iter().any(|it| it.reporter.counts);
        let _ = self.write(|report| {
            let mut end = String::new();
            if report.reporter.for_people {
                end += &statistics;
            }
            if !(report.reporter.for_people && *quiet) {
                end += &(report.reporter.close)(summary, words);
            }
            end
        });
        self.each.into_iter().for_each(|report| report.output.finish(b""));
        if !told && !statistics.is_empty() {
            self.environment.say(&statistics);
        }
    }

    /// Writes to every report, and tells whether more is welcome to any.
    fn write(&mut self, mut text: impl FnMut(&mut Report<'e>) -> String) -> ControlFlow<()> {
        let mut going = ControlFlow::Break(());
        for report in &mut self.each {
            let text = text(report);
            if report.write(&text).is_continue() {
                going = ControlFlow::Continue(());
            }
        }
        going
    }
}

/// Why reports cannot be written as they are asked for, with the file that it is about.
fn problem<'p>(
    formats: &[FormatArgument],
    main: Main<'_>,
    files: &[&'p Path],
    inputs: &[Input],
) -> Option<(Option<&'p Path>, &'static str)> {
    let unnamed = formats.iter().filter(|argument| argument.file.is_none()).count();
    if unnamed > 1 {
        return Some((None, "format-two-on-stdout"));
    }
    if unnamed == 0 && matches!(main, Main::File(_)) {
        return Some((None, "format-without-output-file"));
    }
    for (index, path) in files.iter().enumerate() {
        if inputs.iter().any(|input| input.is(path)) {
            return Some((Some(path), "output-is-draft"));
        }
        if files[..index].contains(path) {
            return Some((Some(path), "format-two-in-one-file"));
        }
    }
    None
}
