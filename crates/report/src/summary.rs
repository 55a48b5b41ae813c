//! What a run came to: how much was found in how many files, and what could not be read.

use std::collections::BTreeMap;

use lint::{Applicability, Finding, Message, Rule, Severity};
use text::Encoding;

use crate::{File, Words};

/// Counts over all files of a run.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Summary {
    /// The folder that resolint was run in, absolute, with slashes.
    pub folder: String,
    /// Files that were read and checked, in order.
    pub artifacts: Vec<Artifact>,
    /// Files that could not be used, in order.
    pub failures: Vec<Failure>,
    /// References found.
    pub references: usize,
    /// Findings of each severity.
    pub errors: usize,
    /// Findings that are probably right.
    pub warnings: usize,
    /// Matters of custom.
    pub infos: usize,
    /// Things worth knowing.
    pub hints: usize,
    /// Findings that `--fix` would mend.
    pub fixable: usize,
    /// Findings of each rule, by its name.
    pub by_rule: BTreeMap<&'static str, OfRule>,
    /// Findings left out since a baseline knows them; `None` without a baseline.
    pub known: Option<usize>,
    /// Whether counts by rule and by file were asked for.
    pub with_statistics: bool,
}

/// A file that was checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Artifact {
    /// Its path, as it was given.
    pub path: String,
    /// Its path for programs, as in [`File::address`].
    pub address: String,
    /// How it was encoded; `None` of a Word file.
    pub encoding: Option<Encoding>,
    /// Findings reported.
    pub findings: usize,
    /// Those that `--fix` would mend.
    pub fixable: usize,
}

/// A file that could not be used.
#[derive(Clone, PartialEq, Debug)]
pub struct Failure {
    /// Its path, as it was given.
    pub path: String,
    /// Its path for programs, as in [`File::address`].
    pub address: String,
    /// Why.
    pub message: Message,
}

/// What one rule found.
#[derive(Clone, PartialEq, Debug)]
pub struct OfRule {
    /// The rule.
    pub rule: &'static Rule,
    /// Its findings.
    pub findings: usize,
    /// Those that `--fix` would mend.
    pub fixable: usize,
}

impl Summary {
    /// Counts one file in.
    pub fn add(&mut self, file: &File<'_>) {
        let mut fixable = 0;
        for finding in file.findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Info => self.infos += 1,
                Severity::Hint => self.hints += 1,
            }
            let mends = usize::from(is_fixable(finding));
            fixable += mends;
            self.count(&OfRule { rule: finding.rule, findings: 1, fixable: mends });
        }
        self.references += file.references;
        self.fixable += fixable;
        self.artifacts.push(Artifact {
            path: file.path.to_owned(),
            address: file.address.to_owned(),
            encoding: file.word.is_none().then_some(file.encoding),
            findings: file.findings.len(),
            fixable,
        });
    }

    /// Counts the files of another summary in.
    pub fn merge(&mut self, other: Summary) {
        self.artifacts.extend(other.artifacts);
        self.failures.extend(other.failures);
        self.references += other.references;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
        self.hints += other.hints;
        self.fixable += other.fixable;
        other.by_rule.values().for_each(|of_rule| self.count(of_rule));
        if let Some(known) = other.known {
            *self.known.get_or_insert(0) += known;
        }
    }

    fn count(&mut self, more: &OfRule) {
        let none = OfRule { rule: more.rule, findings: 0, fixable: 0 };
        let of_rule = self.by_rule.entry(more.rule.name).or_insert(none);
        of_rule.findings += more.findings;
        of_rule.fixable += more.fixable;
    }

    /// Everything that is reported.
    pub fn findings(&self) -> usize {
        self.errors + self.warnings + self.infos + self.hints
    }

    /// "3 errors, 2 warnings in 1 file; 38 references checked" and, where it helps, what `--fix`
    /// would do.
    pub fn sentence(&self, words: &Words) -> String {
        let counts = [
            ("count-errors", self.errors),
            ("count-warnings", self.warnings),
            ("count-infos", self.infos),
            ("count-hints", self.hints),
        ];
        let count = |id, number: usize| words.messages.say(&Message::new(id).with("count", number));
        let found: Vec<String> = counts
            .into_iter()
            .filter(|(_, number)| *number > 0)
            .map(|(id, number)| count(id, number))
            .collect();
        let found = if found.is_empty() { words.word("count-nothing") } else { found.join(", ") };
        let or_nothing = |id, number: usize| match number {
            0 => String::new(),
            number => count(id, number),
        };
        let message = Message::new("summary")
            .with("found", found)
            .with("files", count("count-files", self.artifacts.len()))
            .with("references", count("count-references", self.references))
            .with("fixable", or_nothing("count-fixable", self.fixable))
            .with("known", or_nothing("count-known", self.known.unwrap_or(0)));
        words.messages.say(&message)
    }
}

/// Whether `--fix` would mend it.
fn is_fixable(finding: &Finding) -> bool {
    finding.fixes.iter().any(|fix| fix.applicability == Applicability::Safe)
}
