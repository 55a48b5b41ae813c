//! The two language versions give different numbers.
#![doc = include_str!("other-number.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/other-number",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("other-number.md"), ru: include_str!("other-number.ru.md") },
    check,
};

const PHRASES: Phrases = Phrases {
    changed: "parallel-number-changed",
    only_here: "parallel-number-only-here",
    only_there: "parallel-number-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Number, &PHRASES, reading, sink);
}
