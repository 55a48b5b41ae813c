//! `resolint fmt`: sets drafts as practice does: spaces, dashes, quotation marks, numbering, closing
//! marks. No word is changed.

use std::ops::ControlFlow;

use lint::Message;

use crate::arguments::FmtArguments;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::output::Output;
use crate::task::{self, Notice};
use crate::{diff, fix, parallel, source};

/// Runs the command.
pub(crate) fn run(arguments: &FmtArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let inputs = files::inputs(&arguments.draft, &environment);
    let mut output = Output::stdout(&environment);
    let mut changed = 0;
    let mut going = ControlFlow::Continue(());
    parallel::each(
        &inputs,
        environment.quiet,
        |input| draft(input, arguments, &environment),
        |input, outcome| -> ControlFlow<()> {
            let outcome = match outcome {
                Ok(outcome) => outcome,
                Err(notice) => {
                    environment.notice(&input.name, &notice);
                    return going;
                }
            };
            for notice in &outcome.notices {
                environment.notice(&input.name, notice);
            }
            changed += usize::from(outcome.changed);
            if !outcome.shown.is_empty() {
                going = output.write(outcome.shown.as_bytes());
            }
            going
        },
    );
    output.finish(b"");
    let only_looking = arguments.check || arguments.diff;
    environment.exit(if only_looking && changed > 0 { Exit::Findings } else { Exit::Clean })
}

/// What came of one draft.
struct Outcome {
    notices: Vec<Notice>,
    /// Its difference, when that was asked for.
    shown: String,
    changed: bool,
}

fn draft(
    input: &Input,
    arguments: &FmtArguments,
    environment: &Environment,
) -> Result<Outcome, Notice> {
    let bytes = task::bytes_of(input)?;
    let tracked = arguments.draft.tracked.into();
    let read = source::read(&bytes, input, tracked).map_err(Notice::failure)?;
    let settings = task::settings(&arguments.draft, input, &read, task::today());
    let decoded = &read.decoded;
    let options = &input.configuration.options;
    let after = lint::format(&decoded.text, input.knowledge, &settings, |text, findings| {
        options.judge(text, findings, &[]).findings
    });
    let changed = after != *decoded.text;
    let mut notices: Vec<Notice> =
        task::encoding_notice(decoded.encoding, decoded.sure).into_iter().collect();
    let mut shown = String::new();
    if arguments.diff {
        shown = diff::unified(&input.name, &decoded.text, &after);
    } else if arguments.check {
        let message = Message::new("fmt-would-change");
        notices.extend(changed.then(|| Notice::remark(message)));
    } else if changed || input.path.is_none() {
        fix::encoded(&after, &read)
            .and_then(|after| fix::put(input, &bytes, &after, environment))
            .map_err(Notice::failure)?;
        let message = Message::new("fmt-done");
        notices.extend(changed.then(|| Notice::remark(message)));
    }
    Ok(Outcome { notices, shown, changed })
}
