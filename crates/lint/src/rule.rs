//! A rule: its metadata, its page, and the function that looks.

use crate::{Finding, Reading, Severity};

/// A rule of resolint.
pub struct Rule {
    /// `group/name`, the name of the fault: `reference/wrong-date`. Never changes.
    pub name: &'static str,
    /// How serious its findings are unless the evidence or the settings say otherwise.
    pub severity: Severity,
    /// How sure it usually is.
    pub confidence: Confidence,
    /// What it offers.
    pub fix: FixKind,
    /// The version that brought it.
    pub since: &'static str,
    /// Its page.
    pub page: Page,
    /// Looks at a text.
    pub check: fn(&Reading<'_>, &mut Sink<'_>),
}

/// The page of a rule in both languages: Markdown whose fences `draft`, `draft clean` and
/// `draft fixed` are executed by a test. The first line is the summary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Page {
    /// In English.
    pub en: &'static str,
    /// In Russian.
    pub ru: &'static str,
}

/// How sure a rule, or one finding, is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Confidence {
    /// Rests on custom or on one weak piece of evidence.
    Low,
    /// Rests on one good piece of evidence.
    Medium,
    /// Rests on arithmetic or on independent pieces of evidence.
    High,
}

/// The best fix that a rule offers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FixKind {
    /// None.
    None,
    /// A list to choose from.
    Shown,
    /// Changes what the text says.
    Unsafe,
    /// Typography or the form of a symbol.
    Safe,
}

impl Rule {
    /// The part of the name before the slash.
    pub fn group(&self) -> &'static str {
        self.name.split_once('/').map_or(self.name, |(group, _)| group)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Where a rule puts what it finds.
pub struct Sink<'s> {
    pub(crate) findings: &'s mut Vec<Finding>,
}
