//! `resolint refs`: every citation found, with its verdict.

use std::ops::ControlFlow;

use text::LineIndex;

use crate::arguments::{PageFormat, RefsArguments};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::output::Output;
use crate::task::{self, Notice};
use crate::{parallel, source};

/// Runs the command.
pub(crate) fn run(arguments: &RefsArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let today = task::today();
    let inputs = files::inputs(&arguments.draft, &environment);
    let mut output = Output::stdout(&environment);
    let json = arguments.format == PageFormat::Json;
    let (open, between, close) = match json {
        true => (report::REFS_OPEN, ",\n", report::REFS_CLOSE),
        false => ("", "", ""),
    };
    let mut going = output.write(open.as_bytes());
    let mut shown_any = false;
    let draft = |input: &Input| -> Result<(Vec<Notice>, String), Notice> {
        let bytes = task::bytes_of(input)?;
        let tracked = arguments.draft.tracked.into();
        let read = source::read(&bytes, input, tracked).map_err(Notice::failure)?;
        let settings = task::settings(&arguments.draft, input, &read, today);
        let decoded = &read.decoded;
        let checked = task::check(&decoded.text, input.knowledge, &settings, &[]);
        let lines = LineIndex::new(&decoded.text);
        let file = report::File {
            path: &input.name,
            address: &input.address,
            encoding: decoded.encoding,
            draft: &checked.draft,
            references: checked.references.len(),
            findings: &[],
            fingerprints: &[],
            lines: &lines,
            word: read.word.as_ref(),
        };
        let shown = match json {
            true => report::refs_json(&file, &checked, input.knowledge),
            false => report::refs_text(&file, &checked, &environment.words),
        };
        let notices = task::encoding_notice(decoded.encoding, decoded.sure).into_iter().collect();
        Ok((notices, shown))
    };
    parallel::each(&inputs, environment.quiet, draft, |input, outcome| -> ControlFlow<()> {
        match outcome {
            Err(notice) => environment.notice(&input.name, &notice),
            Ok((notices, shown)) => {
                notices.iter().for_each(|notice| environment.notice(&input.name, notice));
                if !shown.is_empty() {
                    going = output.write(if shown_any { between } else { "" }.as_bytes());
                    shown_any = true;
                    going = output.write(shown.as_bytes());
                }
            }
        }
        going
    });
    output.finish(close.as_bytes());
    environment.exit(Exit::Clean)
}
