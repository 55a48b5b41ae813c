//! The last line: how much was found in how many files.

use std::collections::BTreeMap;

use lint::{Finding, Message, Severity};

use crate::Words;

/// Counts over all files of a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Files that were read and checked.
    pub files: usize,
    /// Files that could not be used.
    pub failed: usize,
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
    /// Findings of each rule.
    pub by_rule: BTreeMap<&'static str, usize>,
}

impl Summary {
    /// Counts one file in.
    pub fn add(&mut self, references: usize, findings: &[Finding]) {
        self.files += 1;
        self.references += references;
        for finding in findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Info => self.infos += 1,
                Severity::Hint => self.hints += 1,
            }
            *self.by_rule.entry(finding.rule.name).or_default() += 1;
            let safe = |fix: &lint::Fix| fix.applicability == lint::Applicability::Safe;
            self.fixable += usize::from(finding.fixes.iter().any(safe));
        }
    }

    /// Counts the files of another summary in.
    pub fn merge(&mut self, other: &Summary) {
        self.files += other.files;
        self.failed += other.failed;
        self.references += other.references;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
        self.hints += other.hints;
        self.fixable += other.fixable;
        for (rule, count) in &other.by_rule {
            *self.by_rule.entry(rule).or_default() += count;
        }
    }

    /// The findings of each rule, the commonest first, one rule a line.
    pub fn statistics(&self) -> String {
        let mut rules: Vec<(&str, usize)> =
            self.by_rule.iter().map(|(rule, count)| (*rule, *count)).collect();
        rules.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        rules.iter().map(|(rule, count)| format!("{count:>7}  {rule}\n")).collect()
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
        let mut message = Message::new("summary")
            .with("found", found)
            .with("files", count("count-files", self.files))
            .with("references", count("count-references", self.references));
        message = message.with(
            "fixable",
            match self.fixable {
                0 => String::new(),
                number => count("count-fixable", number),
            },
        );
        words.messages.say(&message)
    }
}
