//! A footnote mark stands in one language version only.
#![doc = include_str!("missing-note.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/missing-note",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("missing-note.md"), ru: include_str!("missing-note.ru.md") },
    check,
};

/// One mark is like another: a paragraph has more of them or fewer, never others.
const PHRASES: Phrases = Phrases {
    changed: "parallel-footnote-only-here",
    only_here: "parallel-footnote-only-here",
    only_there: "parallel-footnote-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Note, &PHRASES, reading, sink);
}
