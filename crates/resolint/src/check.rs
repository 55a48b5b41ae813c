//! `resolint check`: reads drafts, reports what is wrong, mends what it may.

use std::collections::BTreeSet;

use config::Selector;
use jiff::civil::Date;
use lint::{Applicability, Finding, Message, Rule, Severity};
use report::{Reporter, Summary};
use text::LineIndex;

use crate::arguments::CheckArguments;
use crate::changes::Changes;
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::output::Output;
use crate::task::{self, Notice};
use crate::{annotate, diff, fix, idle_ignores, parallel, source};

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let Some(run) = Run::new(arguments, &environment) else { return Exit::Unusable };
    let mut inputs = files::inputs(&arguments.draft, &environment);
    let Ok(changes) = Changes::asked(arguments, &inputs, &environment) else {
        return Exit::Unusable;
    };
    if let Some(changes) = &changes {
        inputs.retain(|input| changes.touch(input));
    }
    let run = Run { changes, ..run };
    let Some(mut output) = run.output(&inputs) else { return Exit::Unusable };
    let mut total = Total::default();
    let mut going = output.write(run.head().as_bytes());
    parallel::each(
        &inputs,
        environment.quiet,
        |input| run.draft(input),
        |input, outcome| {
            let outcome = match outcome {
                Ok(outcome) => outcome,
                Err(notice) => {
                    total.summary.failed += 1;
                    environment.notice(&input.name, &notice);
                    return going;
                }
            };
            for notice in &outcome.notices {
                environment.notice(&input.name, notice);
            }
            if !outcome.shown.is_empty() {
                let between = if total.shown_any { run.between() } else { "" };
                total.shown_any = true;
                going = output.write(between.as_bytes());
                going = output.write(outcome.shown.as_bytes());
            }
            total.add(input, &outcome);
            going
        },
    );
    output.finish(run.tail(&total).as_bytes());
    if run.changes.is_none() {
        idle_ignores::say(&inputs, &total.matched, &run.rules, arguments, &environment);
    }
    environment.exit(if total.failing && !arguments.exit_zero {
        Exit::Findings
    } else {
        Exit::Clean
    })
}

/// What holds for every draft of a run.
struct Run<'r> {
    arguments: &'r CheckArguments,
    environment: &'r Environment,
    reporter: &'static Reporter,
    rules: Vec<&'static Rule>,
    /// Rules that were asked for by name, whatever the configuration says.
    insisted: Vec<Selector>,
    today: Date,
    /// The lines to report on; all of them where nobody asked.
    changes: Option<Changes>,
}

/// What came of one draft.
struct Outcome {
    notices: Vec<Notice>,
    /// Its findings, in words, or its difference.
    shown: String,
    summary: Summary,
    failing: bool,
    /// Ignores of its configuration that covered something.
    matched: Vec<usize>,
}

#[derive(Default)]
struct Total {
    summary: Summary,
    failing: bool,
    shown_any: bool,
    /// The lines of the ignores that covered something.
    matched: BTreeSet<config::Place>,
}

impl Total {
    fn add(&mut self, input: &Input, outcome: &Outcome) {
        self.summary.merge(&outcome.summary);
        self.failing |= outcome.failing;
        let ignores = &input.configuration.options.ignores;
        self.matched.extend(outcome.matched.iter().map(|index| ignores[*index].place.clone()));
    }
}

impl<'r> Run<'r> {
    /// `None` when a rule that is named does not exist; that has been said then.
    fn new(arguments: &'r CheckArguments, environment: &'r Environment) -> Option<Self> {
        let insisted = selectors(&arguments.select, environment);
        let ignored = selectors(&arguments.ignore, environment);
        let reporter = report::reporter(arguments.format.name())?;
        let (insisted, ignored) = (insisted?, ignored?);
        let wanted = |rule: &&Rule| {
            insisted.is_empty() || insisted.iter().any(|selector| selector.covers(rule))
        };
        let unwanted = |rule: &&Rule| ignored.iter().any(|selector| selector.covers(rule));
        let rules = lint::rules::ALL
            .iter()
            .copied()
            .filter(|rule| wanted(rule) && !unwanted(rule))
            .collect();
        Some(Self {
            arguments,
            environment,
            reporter,
            rules,
            insisted,
            today: task::today(),
            changes: None,
        })
    }

    fn output(&self, inputs: &[Input]) -> Option<Output<'r>> {
        if let Some(path) = &self.arguments.annotate {
            let problem = match inputs {
                [input] if input.is(path) => Some("output-is-draft"),
                [_] => None,
                _ => Some("annotate-one"),
            };
            if let Some(problem) = problem {
                self.environment.fail(&shown(path), &Message::new(problem));
                return None;
            }
        }
        let stdin = inputs.iter().any(|input| input.path.is_none());
        match &self.arguments.output_file {
            Some(path) if inputs.iter().any(|input| input.is(path)) => {
                self.environment.fail(&shown(path), &Message::new("output-is-draft"));
                None
            }
            Some(path) => Output::file(self.environment, path),
            None if stdin && self.arguments.fix && !self.arguments.diff => {
                Some(Output::stderr(self.environment))
            }
            None => Some(Output::stdout(self.environment)),
        }
    }

    fn head(&self) -> &'static str {
        if self.arguments.diff { "" } else { self.reporter.open }
    }

    fn between(&self) -> &'static str {
        if self.arguments.diff { "" } else { self.reporter.between }
    }

    fn tail(&self, total: &Total) -> String {
        if self.arguments.diff {
            return String::new();
        }
        let words = &self.environment.words;
        let mut tail = String::new();
        if self.arguments.statistics && self.reporter.for_people {
            tail += &total.summary.statistics();
        }
        if !(self.reporter.for_people && self.environment.quiet) {
            tail += &(self.reporter.close)(&total.summary, words);
        }
        tail
    }

    /// Reads and checks one draft, and mends it when that was asked for.
    fn draft(&self, input: &Input) -> Result<Outcome, Notice> {
        let bytes = match &self.changes {
            Some(changes) => changes.bytes_of(input)?,
            None => task::bytes_of(input)?,
        };
        let tracked = self.arguments.draft.tracked.into();
        let read = source::read(&bytes, input, tracked).map_err(Notice::failure)?;
        let settings = task::settings(&self.arguments.draft, input, &read, self.today);
        let decoded = &read.decoded;
        let mut notices: Vec<Notice> =
            task::encoding_notice(decoded.encoding, decoded.sure).into_iter().collect();
        let mut source = decoded.text.clone();
        let mut fixed = 0;
        if self.arguments.fix || self.arguments.diff {
            let mended = lint::mend(&source, self.least(), |text| {
                let checked = task::check(text, &settings, &self.rules);
                self.judged(input, text, checked.findings).0
            });
            fixed = mended.applied;
            source = mended.text.into();
        }
        if self.arguments.diff {
            let shown = diff::unified(&input.name, &decoded.text, &source);
            let failing = !shown.is_empty();
            return Ok(Outcome {
                notices,
                shown,
                summary: Summary::default(),
                failing,
                matched: Vec::new(),
            });
        }
        if fixed > 0 || (self.arguments.fix && input.path.is_none()) {
            let after = fix::encoded(&source, &read);
            match after.and_then(|after| fix::put(input, &bytes, &after, self.environment)) {
                Ok(()) if fixed > 0 => {
                    notices.push(Notice::remark(Message::new("fix-done").with("count", fixed)))
                }
                Ok(()) => {}
                Err(message) => {
                    notices.push(Notice::failure(message));
                    source = decoded.text.clone();
                }
            }
        }
        let mut checked = task::check(&source, &settings, &self.rules);
        let (mut findings, matched) =
            self.judged(input, &source, std::mem::take(&mut checked.findings));
        let least = Severity::from(self.arguments.min_severity);
        findings.retain(|finding| finding.severity >= least);
        let lines = LineIndex::new(&source);
        if let Some(changes) = &self.changes {
            changes.retain(input, &lines, &mut findings);
        }
        let file = report::File {
            path: &input.name,
            encoding: decoded.encoding,
            checked: &checked,
            findings: &findings,
            lines: &lines,
            word: read.word.as_ref(),
        };
        if let Some(path) = &self.arguments.annotate {
            annotate::write(path, &bytes, &file, &self.environment.words)
                .map_err(Notice::failure)?;
        }
        let failing_from = Severity::from(self.arguments.fail_on);
        let mut summary = Summary::default();
        summary.add(checked.references.len(), &findings);
        Ok(Outcome {
            notices,
            shown: (self.reporter.file)(&file, &self.environment.words),
            summary,
            failing: findings.iter().any(|finding| finding.severity >= failing_from),
            matched,
        })
    }

    fn judged(
        &self,
        input: &Input,
        source: &str,
        findings: Vec<Finding>,
    ) -> (Vec<Finding>, Vec<usize>) {
        let judged = input.configuration.options.judge(source, findings, &self.insisted);
        (judged.findings, judged.matched)
    }

    /// The least applicability of a fix that is applied.
    fn least(&self) -> Applicability {
        if self.arguments.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe }
    }
}

/// The rules and groups of an option, or `None` when one does not exist.
fn selectors(names: &[String], environment: &Environment) -> Option<Vec<Selector>> {
    let mut selectors = Vec::with_capacity(names.len());
    let mut sound = true;
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        match Selector::of(name) {
            Some(selector) => selectors.push(selector),
            None => {
                sound = false;
                environment.fail("", &config::unknown_rule(name));
            }
        }
    }
    sound.then_some(selectors)
}
