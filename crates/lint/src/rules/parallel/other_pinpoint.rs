//! The two language versions point to different paragraphs of what they cite.
#![doc = include_str!("other-pinpoint.md")]

use crate::beside::{self, Kind, Phrases};
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/other-pinpoint",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("other-pinpoint.md"), ru: include_str!("other-pinpoint.ru.md") },
    check,
};

const PHRASES: Phrases = Phrases {
    changed: "parallel-pinpoint-changed",
    only_here: "parallel-pinpoint-only-here",
    only_there: "parallel-pinpoint-only-there",
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    beside::report(&RULE, Kind::Pinpoint, &PHRASES, reading, sink);
}
