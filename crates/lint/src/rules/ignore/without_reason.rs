//! An ignore says no reason.
#![doc = include_str!("without-reason.md")]

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "ignore/without-reason",
    severity: Severity::Hint,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("without-reason.md"), ru: include_str!("without-reason.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let silent = reading.ignores.comments.iter().filter(|ignore| !ignore.has_reason);
    for ignore in silent {
        sink.push(Finding::new(&RULE, ignore.span, Message::new("ignore-without-reason")));
    }
}
