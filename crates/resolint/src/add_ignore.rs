//! `check --add-ignore RULE --reason TEXT`: what a rule finds is agreed to stay, and that is
//! written down: into Markdown as a comment above the paragraph, for other drafts into
//! `resolint.toml`.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use lint::{Finding, Message, Selector, Settings};

use crate::arguments::CheckArguments;
use crate::environment::{Environment, io_message, shown};
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::output::Output;
use crate::source::Source;
use crate::task::{self, Notice};
use crate::{diff, fix, parallel, source};

/// Runs the command for what `wanted` covers.
pub(crate) fn run(
    arguments: &CheckArguments,
    wanted: &[Selector],
    environment: &Environment,
) -> Exit {
    let inputs = files::inputs(&arguments.draft, environment);
    let adding = Adding {
        arguments,
        environment,
        wanted,
        reason: arguments.reason.as_deref().unwrap_or_default(),
    };
    let mut output = Output::stdout(environment);
    let mut additions = Additions::default();
    let mut going = ControlFlow::Continue(());
    parallel::each(
        &inputs,
        environment.quiet,
        |input| adding.draft(input),
        |input, outcome| {
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
            if !outcome.shown.is_empty() {
                going = output.write(outcome.shown.as_bytes());
            }
            additions.add(input, outcome.passages, environment);
            going
        },
    );
    for (file, addition) in &additions.files {
        let shown = adding.configure(file, addition);
        let _ = output.write(shown.as_bytes());
    }
    output.finish(b"");
    environment.exit(Exit::Clean)
}

/// What is asked for.
struct Adding<'a> {
    arguments: &'a CheckArguments,
    environment: &'a Environment,
    wanted: &'a [Selector],
    reason: &'a str,
}

/// What came of one draft.
#[derive(Default)]
struct Outcome {
    notices: Vec<Notice>,
    /// Its difference, when that was asked for.
    shown: String,
    /// What is to be ignored by `resolint.toml`.
    passages: Vec<Passage>,
}

/// A rule, and the words that it is to leave alone.
#[derive(Clone, PartialEq)]
struct Passage {
    rule: &'static str,
    text: String,
}

/// What is to be written into files of settings.
#[derive(Default)]
struct Additions {
    files: BTreeMap<PathBuf, Vec<Passage>>,
}

impl Additions {
    /// Puts the passages of a draft into the file of settings that holds for it; where there is
    /// none, into one in this folder or else in its own.
    fn add(&mut self, input: &Input, passages: Vec<Passage>, environment: &Environment) {
        if passages.is_empty() {
            return;
        }
        if input.configuration.broken {
            environment.fail(&input.name, &Message::new("fix-broken-configuration"));
            return;
        }
        let file = input.configuration.file.clone().unwrap_or_else(|| new_file(input));
        let known = self.files.entry(file).or_default();
        for passage in passages {
            if !known.contains(&passage) {
                known.push(passage);
            }
        }
    }
}

fn new_file(input: &Input) -> PathBuf {
    let folder = input.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let below = match (std::env::current_dir(), folder.canonicalize()) {
        (Ok(here), Ok(folder)) => folder.starts_with(here),
        _ => folder.is_relative(),
    };
    if below { PathBuf::from(config::FILE_NAME) } else { folder.join(config::FILE_NAME) }
}

impl Adding<'_> {
    fn draft(&self, input: &Input) -> Result<Outcome, Notice> {
        let bytes = task::bytes_of(input)?;
        let tracked = self.arguments.draft.tracked.into();
        let read = source::read(&bytes, input, tracked).map_err(Notice::failure)?;
        let settings = task::settings(&self.arguments.draft, input, &read, task::today());
        let text = &read.decoded.text;
        let (draft, found) = self.found(input, text, &settings);
        if found.is_empty() {
            return Ok(Outcome::default());
        }
        if !input.markdown || read.word.is_some() {
            if self.arguments.draft.no_config {
                return Err(Notice::failure(Message::new("add-ignore-no-config")));
            }
            let passage = |finding: &Finding| Passage {
                rule: finding.rule.name,
                text: config::passage(text, finding.span),
            };
            return Ok(Outcome {
                passages: found.iter().map(passage).collect(),
                ..Outcome::default()
            });
        }
        let edits = lint::ignore_comments(&draft, &found, self.reason);
        let after = text::apply(text, &edits).unwrap_or_else(|_| text.to_string());
        let left = self.found(input, &after, &settings).1.len();
        let mut outcome = self.written(input, &bytes, &read, &after)?;
        let done = Message::new("add-ignore-done").with("count", found.len().saturating_sub(left));
        if !self.arguments.diff {
            outcome.notices.push(Notice::remark(done));
        }
        if left > 0 {
            let left = Message::new("add-ignore-left").with("count", left);
            outcome.notices.push(Notice::failure(left));
        }
        Ok(outcome)
    }

    /// What the rules find in a text that is to be ignored.
    fn found<'t>(
        &self,
        input: &Input,
        text: &'t str,
        settings: &Settings,
    ) -> (draft::Draft<'t>, Vec<Finding>) {
        let checked = task::check(text, input.knowledge, settings, lint::rules::ALL);
        let judged = input.configuration.options.judge(text, checked.findings, self.wanted);
        let mut found = judged.findings;
        found.retain(|finding| self.wanted.iter().any(|it| it.covers(finding.rule)));
        (checked.draft, found)
    }

    /// Writes a draft, or shows its difference.
    fn written(
        &self,
        input: &Input,
        bytes: &[u8],
        read: &Source<'_>,
        after: &str,
    ) -> Result<Outcome, Notice> {
        let mut outcome = Outcome::default();
        match self.arguments.diff {
            true => outcome.shown = diff::unified(&input.name, &read.decoded.text, after),
            false => {
                let encoded = fix::encoded(after, read).map_err(Notice::failure)?;
                fix::put(input, bytes, &encoded, self.environment).map_err(Notice::failure)?;
            }
        }
        Ok(outcome)
    }

    /// Writes ignores into a file of settings; gives its difference where that was asked for.
    fn configure(&self, file: &Path, passages: &[Passage]) -> String {
        match self.configured(file, passages) {
            Ok(shown) => shown,
            Err(message) => {
                self.environment.fail(&shown(file), &message);
                String::new()
            }
        }
    }

    fn configured(&self, file: &Path, passages: &[Passage]) -> Result<String, Message> {
        let before = match std::fs::read(file) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(io_message("fix-unwritable", &error)),
        };
        let not_text = || Message::new("add-ignore-not-utf8");
        let text = std::str::from_utf8(before.as_deref().unwrap_or_default());
        let mut after = text.map_err(|_| not_text())?.to_owned();
        for passage in passages {
            after = config::add_ignore(&after, passage.rule, &passage.text, self.reason)
                .ok_or_else(|| Message::new("fix-broken-configuration"))?;
        }
        if self.arguments.diff {
            return Ok(diff::unified(&shown(file), text.unwrap_or_default(), &after));
        }
        match before {
            Some(before) => fix::write(file, &before, after.as_bytes())?,
            None => std::fs::write(file, &after)
                .map_err(|error| io_message("fix-unwritable", &error))?,
        }
        let done = Message::new("add-ignore-done").with("count", passages.len());
        self.environment.note(&shown(file), &done);
        Ok(String::new())
    }
}
