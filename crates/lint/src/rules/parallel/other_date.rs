//! The two language versions give different dates.
#![doc = include_str!("other-date.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/other-date",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("other-date.md"), ru: include_str!("other-date.ru.md") },
    check,
};

const PHRASES: Phrases = Phrases {
    changed: "parallel-date-changed",
    only_here: "parallel-date-only-here",
    only_there: "parallel-date-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Date, &PHRASES, reading, sink);
}
