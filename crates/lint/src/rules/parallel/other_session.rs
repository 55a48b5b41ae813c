//! The two language versions name different sessions.
#![doc = include_str!("other-session.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/other-session",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("other-session.md"), ru: include_str!("other-session.ru.md") },
    check,
};

const PHRASES: Phrases = Phrases {
    changed: "parallel-session-changed",
    only_here: "parallel-session-only-here",
    only_there: "parallel-session-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Session, &PHRASES, reading, sink);
}
