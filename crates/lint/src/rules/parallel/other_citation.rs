//! The two language versions cite different acts or documents.
#![doc = include_str!("other-citation.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/other-citation",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("other-citation.md"), ru: include_str!("other-citation.ru.md") },
    check,
};

const PHRASES: Phrases = Phrases {
    changed: "parallel-reference-changed",
    only_here: "parallel-reference-only-here",
    only_there: "parallel-reference-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Reference, &PHRASES, reading, sink);
}
