//! `resolint compare`: two language versions of a draft, and what only one of them says.

use lint::{Message, Rule, Settings, Severity, Version};
use report::{File, Summary};
use text::LineIndex;
use word::Tracked;

use crate::arguments::CompareArguments;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::reports::{self, Main, Reports};
use crate::source::{self, Source};
use crate::task;

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
    let tracked = arguments.draft.tracked.into();
    let bytes = (bytes_of(first, environment)?, bytes_of(second, environment)?);
    let draft = read(&bytes.0, first, tracked, environment)?;
    let other = read(&bytes.1, second, tracked, environment)?;
    let main = arguments.output_file.as_deref().map_or(Main::Stdout, Main::File);
    let mut reports = Reports::open(&arguments.format, main, &inputs, environment)?;
    let settings = |input: &Input, source: &Source<'_>| {
        task::settings(&arguments.draft, input, source, task::today())
    };
    let version = Version {
        name: &second.name,
        source: &other.decoded.text,
        settings: &in_its_language(settings(second, &other)),
    };
    let rules: Vec<&'static Rule> = lint::rules::select(&["parallel"], &[]).ok()?;
    let checked = lint::compare(
        &draft.decoded.text,
        &version,
        first.knowledge,
        &in_its_language(settings(first, &draft)),
        &rules,
    );
    let judged = first
        .configuration
        .options
        .judge(&draft.decoded.text, checked.findings.clone(), &[])
        .findings;
    let fingerprints = lint::fingerprints(&checked.draft, &judged);
    let lines = LineIndex::new(&draft.decoded.text);
    let file = File {
        path: &first.name,
        address: &first.address,
        encoding: draft.decoded.encoding,
        draft: &checked.draft,
        references: checked.references.len(),
        findings: &judged,
        fingerprints: &fingerprints,
        lines: &lines,
        word: draft.word.as_ref(),
    };
    let mut summary = Summary { folder: environment.here.folder(), ..Summary::default() };
    summary.add(&file);
    let words = &environment.words;
    let shown = reports::reporters(&arguments.format).into_iter().map(|it| (it.file)(&file, words));
    let _ = reports.begin();
    let _ = reports.file(&shown.collect::<Vec<String>>());
    reports.finish(&summary);
    let failing_from = Severity::from(arguments.fail_on);
    Some(judged.iter().any(|finding| finding.severity >= failing_from))
}

/// The language of a folder or of an option cannot be that of both versions.
fn in_its_language(settings: Settings) -> Settings {
    Settings { language: None, ..settings }
}

fn bytes_of(input: &Input, environment: &Environment) -> Option<Vec<u8>> {
    task::bytes_of(input).map_err(|notice| environment.notice(&input.name, &notice)).ok()
}

fn read<'b>(
    bytes: &'b [u8],
    input: &Input,
    tracked: Tracked,
    environment: &Environment,
) -> Option<Source<'b>> {
    match source::read(bytes, input, tracked) {
        Ok(read) => {
            let notice = task::encoding_notice(read.decoded.encoding, read.decoded.sure);
            notice.iter().for_each(|notice| environment.notice(&input.name, notice));
            Some(read)
        }
        Err(message) => {
            environment.notice(&input.name, &task::Notice::failure(message));
            None
        }
    }
}
