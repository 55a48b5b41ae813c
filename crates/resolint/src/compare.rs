//! `resolint compare`: two language versions of a draft, and what only one of them says.

use lint::{Message, Rule, Settings, Severity, Version};
use report::{File, Summary};
use text::LineIndex;

use crate::arguments::CompareArguments;
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::output::Output;
use crate::{bytes, task};

/// Runs the command.
pub(crate) fn run(arguments: &CompareArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let Some(failing) = compare(arguments, &environment) else { return Exit::Unusable };
    environment.exit(if failing { Exit::Findings } else { Exit::Clean })
}

/// Whether a difference is serious enough; `None` when something could not be used, which has
/// been said then.
fn compare(arguments: &CompareArguments, environment: &Environment) -> Option<bool> {
    let inputs = files::inputs(&arguments.draft, environment);
    let [first, second] = &inputs[..] else {
        environment.fail("", &Message::new("compare-needs-two"));
        return None;
    };
    let reporter = report::reporter(arguments.format.name())?;
    let (draft, other) = (read(first, environment)?, read(second, environment)?);
    let mut output = match &arguments.output_file {
        Some(path) if inputs.iter().any(|input| input.is(path)) => {
            environment.fail(&shown(path), &Message::new("output-is-draft"));
            return None;
        }
        Some(path) => Output::file(environment, path)?,
        None => Output::stdout(environment),
    };
    let settings = |input: &Input| task::settings(&arguments.draft, input, task::today());
    let version = Version {
        name: &second.name,
        source: &other.text,
        settings: &in_its_language(settings(second)),
    };
    let rules: Vec<&'static Rule> = lint::rules::select(&["parallel"], &[]).ok()?;
    let checked = lint::compare(
        &draft.text,
        &version,
        builtin::knowledge(),
        &in_its_language(settings(first)),
        &rules,
    );
    let judged =
        first.configuration.options.judge(&draft.text, checked.findings.clone(), &[]).findings;
    let lines = LineIndex::new(&draft.text);
    let file = File {
        path: &first.name,
        encoding: draft.encoding,
        checked: &checked,
        findings: &judged,
        lines: &lines,
    };
    let mut summary = Summary::default();
    summary.add(checked.references.len(), &judged);
    let _ = output.write(reporter.open.as_bytes());
    let _ = output.write((reporter.file)(&file, &environment.words).as_bytes());
    let silent = reporter.for_people && environment.quiet;
    let close = if silent { String::new() } else { (reporter.close)(&summary, &environment.words) };
    output.finish(close.as_bytes());
    let failing_from = Severity::from(arguments.fail_on);
    Some(judged.iter().any(|finding| finding.severity >= failing_from))
}

/// The language of a folder or of an option cannot be that of both versions.
fn in_its_language(settings: Settings) -> Settings {
    Settings { language: None, ..settings }
}

fn read(input: &Input, environment: &Environment) -> Option<text::Decoded<'static>> {
    let read = task::bytes_of(input).and_then(|bytes| {
        let decoded = bytes::decode(&bytes).map_err(task::Notice::failure)?;
        Ok(text::Decoded { text: decoded.text.into_owned().into(), ..decoded })
    });
    match read {
        Ok(decoded) => {
            let notice = task::encoding_notice(decoded.encoding, decoded.sure);
            notice.iter().for_each(|notice| environment.notice(&input.name, notice));
            Some(decoded)
        }
        Err(notice) => {
            environment.notice(&input.name, &notice);
            None
        }
    }
}
