//! `resolint check`: reads drafts, reports what is wrong, mends what it may.

use std::collections::BTreeSet;

use config::{Level, Selector};
use draft::Draft;
use jiff::civil::Date;
use lint::{Applicability, Finding, Fingerprint, Message, Rule, Settings, Severity};
use report::{Reporter, Summary};
use text::LineIndex;

use crate::arguments::CheckArguments;
use crate::baseline::{Baseline, Entry, Seen};
use crate::cache::Cache;
use crate::changes::Changes;
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::files::{self, Input};
use crate::reports::{self, Main, Reports};
use crate::task::{self, Notice};
use crate::{add_ignore, annotate, diff, fix, idle_ignores, parallel, source, watch};

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments) -> Exit {
    match arguments.watch {
        true => watch::run(arguments, || once(arguments)),
        false => once(arguments),
    }
}

fn once(arguments: &CheckArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    if !arguments.add_ignore.is_empty() {
        let Some(wanted) = selectors(&arguments.add_ignore, &environment) else {
            return Exit::Unusable;
        };
        return add_ignore::run(arguments, &wanted, &environment);
    }
    let Some(run) = Run::new(arguments, &environment) else { return Exit::Unusable };
    let mut inputs = files::inputs(&arguments.draft, &environment);
    let Ok(changes) = Changes::asked(arguments, &inputs, &environment) else {
        return Exit::Unusable;
    };
    if let Some(changes) = &changes {
        inputs.retain(|input| changes.touch(input));
    }
    let Ok(baseline) = baseline(arguments, &environment) else { return Exit::Unusable };
    let mut run = Run { changes, baseline, ..run };
    let Some(mut reports) = run.reports(&inputs) else { return Exit::Unusable };
    let mut total = Total::default();
    let mut going = reports.begin();
    parallel::each(
        &inputs,
        environment.quiet,
        |input| run.draft(input),
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
            going = reports.file(&outcome.shown);
            total.add(input, outcome);
            going
        },
    );
    if let Some(cache) = &run.cache {
        cache.save();
    }
    if let Some(baseline) = run.baseline.take()
        && run.changes.is_none()
    {
        let seen = std::mem::take(&mut total.seen);
        baseline.settle(seen, arguments.write_baseline, arguments.prune, &environment);
    }
    reports.finish(&Summary {
        folder: environment.here.folder(),
        failures: environment.failures(),
        with_statistics: arguments.statistics,
        ..std::mem::take(&mut total.summary)
    });
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
    reporters: Vec<&'static Reporter>,
    rules: Vec<&'static Rule>,
    /// Rules that were asked for by name, whatever the configuration says.
    insisted: Vec<Selector>,
    today: Date,
    /// The lines to report on; all of them where nobody asked.
    changes: Option<Changes>,
    /// The findings to leave out; none where nobody asked.
    baseline: Option<Baseline>,
    /// What was found in earlier runs; none where nobody wants it.
    cache: Option<Cache>,
}

/// A draft, read and checked, now or in an earlier run.
struct Looked<'t> {
    draft: Draft<'t>,
    references: usize,
    findings: Vec<Finding>,
}

/// `--diff` shows each draft itself.
static DIFFERENCE: Reporter = Reporter {
    name: "diff",
    open: "",
    file: |_, _| String::new(),
    between: "",
    close: |_, _| String::new(),
    for_people: true,
    counts: true,
};

/// What came of one draft.
struct Outcome {
    notices: Vec<Notice>,
    /// Its findings, as each reporter shows them, or its difference.
    shown: Vec<String>,
    summary: Summary,
    failing: bool,
    /// Ignores of its configuration that covered something.
    matched: Vec<usize>,
    /// What the baseline has to do with it.
    seen: Option<Seen>,
}

#[derive(Default)]
struct Total {
    summary: Summary,
    failing: bool,
    /// The lines of the ignores that covered something.
    matched: BTreeSet<config::Place>,
    seen: Vec<Seen>,
}

impl Total {
    fn add(&mut self, input: &Input, outcome: Outcome) {
        self.summary.merge(outcome.summary);
        self.failing |= outcome.failing;
        self.seen.extend(outcome.seen);
        let ignores = &input.configuration.options.ignores;
        self.matched.extend(outcome.matched.iter().map(|index| ignores[*index].place.clone()));
    }
}

impl<'r> Run<'r> {
    /// `None` when a rule that is named does not exist; that has been said then.
    fn new(arguments: &'r CheckArguments, environment: &'r Environment) -> Option<Self> {
        let insisted = selectors(&arguments.select, environment);
        let ignored = selectors(&arguments.ignore, environment);
        let (insisted, ignored) = (insisted?, ignored?);
        let wanted = |rule: &&Rule| {
            insisted.is_empty() || insisted.iter().any(|selector| selector.covers(rule))
        };
        let unwanted = |rule: &&Rule| ignored.iter().any(|selector| selector.covers(rule));
        let rules: Vec<&'static Rule> = lint::rules::ALL
            .iter()
            .copied()
            .filter(|rule| wanted(rule) && !unwanted(rule))
            .collect();
        Some(Self {
            arguments,
            environment,
            reporters: reports::reporters(&arguments.format),
            cache: Cache::open(arguments, &rules),
            rules,
            insisted,
            today: task::today(),
            changes: None,
            baseline: None,
        })
    }

    fn reports(&self, inputs: &[Input]) -> Option<Reports<'r>> {
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
        if let Some(path) = &self.arguments.baseline
            && inputs.iter().any(|input| input.is(path))
        {
            self.environment.fail(&shown(path), &Message::new("output-is-draft"));
            return None;
        }
        let formats = &self.arguments.format;
        if self.arguments.diff && formats.iter().any(|format| format.file.is_some()) {
            self.environment.fail("", &Message::new("format-with-diff"));
            return None;
        }
        let stdin = inputs.iter().any(|input| input.path.is_none());
        let main = match &self.arguments.output_file {
            Some(path) => Main::File(path),
            None if stdin && self.arguments.fix && !self.arguments.diff => Main::Stderr,
            None => Main::Stdout,
        };
        match self.arguments.diff {
            true => Reports::one(&DIFFERENCE, main, inputs, self.environment),
            false => Reports::open(formats, main, inputs, self.environment),
        }
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
                let checked = task::check(text, input.knowledge, &settings, &self.rules);
                let (findings, ..) = self.judged(input, &checked.draft, checked.findings);
                findings.into_iter().map(|(finding, _)| finding).collect()
            });
            fixed = mended.applied;
            source = mended.text.into();
        }
        if self.arguments.diff {
            let shown = diff::unified(&input.name, &decoded.text, &source);
            let failing = !shown.is_empty();
            return Ok(Outcome {
                notices,
                shown: vec![shown],
                summary: Summary::default(),
                failing,
                matched: Vec::new(),
                seen: None,
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
        let Looked { draft, references, findings } = self.look(input, &source, &settings);
        let (mut findings, matched, mut seen) = self.judged(input, &draft, findings);
        let lines = LineIndex::new(&source);
        let least = Severity::from(self.arguments.min_severity);
        let covering = self.changes.as_ref().map(|changes| changes.cover(input, &lines));
        let changed = |finding: &Finding| covering.as_ref().is_none_or(|covers| covers(finding));
        findings.retain(|(finding, _)| finding.severity >= least && changed(finding));
        if let Some(seen) = seen.as_mut().filter(|_| self.arguments.write_baseline) {
            let entry = |(finding, fingerprint): (Finding, Fingerprint)| {
                let marked = lint::marked(&draft, finding.span);
                (fingerprint, Entry::of(&finding, marked))
            };
            seen.learn(findings.drain(..).map(entry).collect());
        }
        let (findings, fingerprints): (Vec<Finding>, Vec<Fingerprint>) =
            findings.into_iter().unzip();
        let file = report::File {
            path: &input.name,
            address: &input.address,
            encoding: decoded.encoding,
            draft: &draft,
            references,
            findings: &findings,
            fingerprints: &fingerprints,
            lines: &lines,
            word: read.word.as_ref(),
        };
        let words = &self.environment.words;
        if let Some(path) = &self.arguments.annotate {
            annotate::write(path, &bytes, &file, words).map_err(Notice::failure)?;
        }
        let failing_from = Severity::from(self.arguments.fail_on);
        let known = seen.as_ref().map(|seen| seen.known);
        let mut summary = Summary { known, ..Summary::default() };
        summary.add(&file);
        Ok(Outcome {
            notices,
            shown: self.reporters.iter().map(|it| (it.file)(&file, words)).collect(),
            summary,
            failing: findings.iter().any(|finding| finding.severity >= failing_from),
            matched,
            seen,
        })
    }

    /// Checks a text, unless that was done before.
    fn look<'t>(&self, input: &Input, source: &'t str, settings: &Settings) -> Looked<'t> {
        let knowledge = input.knowledge;
        let key = |cache: &Cache| cache.key(source, knowledge, settings);
        let keyed = self.cache.as_ref().map(|cache| (cache, key(cache)));
        if let Some((cache, key)) = keyed
            && let Some((references, findings)) = cache.find(key, source)
        {
            let options =
                draft::Options { language: settings.language, markdown: settings.markdown };
            return Looked { draft: draft::parse(source, &options), references, findings };
        }
        let checked = task::check(source, knowledge, settings, &self.rules);
        let references = checked.references.len();
        if let Some((cache, key)) = keyed {
            cache.keep(key, references, &checked.findings);
        }
        Looked { draft: checked.draft, references, findings: checked.findings }
    }

    /// The findings that the settings and the baseline leave, the ignores that covered something,
    /// and what the baseline has to do with the draft.
    fn judged(
        &self,
        input: &Input,
        draft: &Draft<'_>,
        findings: Vec<Finding>,
    ) -> (Vec<(Finding, Fingerprint)>, Vec<usize>, Option<Seen>) {
        let options = &input.configuration.options;
        let judged = options.judge(draft.source, findings, &self.insisted);
        let fingerprints = lint::fingerprints(draft, &judged.findings);
        let findings = judged.findings.into_iter().zip(fingerprints).collect();
        let Some(baseline) = &self.baseline else { return (findings, judged.matched, None) };
        let (left, seen) = baseline.part(input, findings, |rule| self.has_looked(input, rule));
        (left, judged.matched, Some(seen))
    }

    /// Whether a rule was asked about a draft, and would have been heard.
    fn has_looked(&self, input: &Input, rule: &str) -> bool {
        let Some(rule) = self.rules.iter().find(|it| it.name == rule) else { return false };
        let off = input.configuration.options.level(rule) == Some(Level::Off);
        let insisted = self.insisted.iter().any(|selector| selector.covers(rule));
        !input.configuration.broken && (!off || insisted)
    }

    /// The least applicability of a fix that is applied.
    fn least(&self) -> Applicability {
        if self.arguments.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe }
    }
}

/// The baseline that is asked for, if one is.
///
/// # Errors
/// When it cannot be used; that has been said then.
fn baseline(arguments: &CheckArguments, environment: &Environment) -> Result<Option<Baseline>, ()> {
    let Some(path) = &arguments.baseline else { return Ok(None) };
    let said = |message: Message| environment.fail(&shown(path), &message);
    Baseline::read(path, arguments.write_baseline).map(Some).map_err(said)
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
