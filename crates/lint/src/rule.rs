//! A rule: its metadata, its page, and the function that looks.

use crate::{Finding, Locale, Reading, Severity};

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

impl Confidence {
    /// Its name in JSON: `low`, `medium`, `high`.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
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

impl FixKind {
    /// Its name in JSON: `none`, `shown`, `unsafe`, `safe`.
    pub fn name(self) -> &'static str {
        match self {
            FixKind::None => "none",
            FixKind::Shown => "shown",
            FixKind::Unsafe => "unsafe",
            FixKind::Safe => "safe",
        }
    }
}

impl Rule {
    /// The part of the name before the slash.
    pub fn group(&self) -> &'static str {
        self.name.split_once('/').map_or(self.name, |(group, _)| group)
    }

    /// Its page, in Markdown.
    pub fn page(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::English => self.page.en,
            Locale::Russian => self.page.ru,
        }
    }

    /// What it is about in one line: the first line of its page.
    pub fn summary(&self, locale: Locale) -> &'static str {
        self.page(locale).lines().next().unwrap_or_default()
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
    /// The rules that were asked.
    pub(crate) ran: &'s [&'static Rule],
}

impl Sink<'_> {
    /// Keeps a finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}
