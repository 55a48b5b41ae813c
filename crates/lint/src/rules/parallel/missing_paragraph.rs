//! A paragraph of one language version has no counterpart in the other.
#![doc = include_str!("missing-paragraph.md")]

use crate::beside::{self, Row, Side};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "parallel/missing-paragraph",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("missing-paragraph.md"),
        ru: include_str!("missing-paragraph.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let Some(beside) = reading.beside else { return };
    // Where a paragraph of the other version is missing: at the one before it.
    let mut before: Option<&Side> = None;
    for Row { here, there } in beside.text() {
        match (here, there) {
            (Some(here), None) => {
                let message = Message::new("parallel-paragraph-only-here");
                sink.push(Finding::new(&RULE, beside::opening(reading, here), message));
            }
            (None, Some(there)) => {
                let span = before.map(|side| beside::opening(reading, side)).unwrap_or_default();
                let message = Message::new("parallel-paragraph-only-there");
                let quoted = beside.quoted(there, None);
                sink.push(Finding::new(&RULE, span, message).because([quoted]));
            }
            _ => {}
        }
        before = here.as_ref().or(before);
    }
}
