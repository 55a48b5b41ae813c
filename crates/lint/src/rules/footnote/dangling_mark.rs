//! A footnote mark without its note.
#![doc = include_str!("dangling-mark.md")]

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, excerpt};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/dangling-mark",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("dangling-mark.md"), ru: include_str!("dangling-mark.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let excerpt = excerpt::is_excerpt(reading.draft);
    for mark in reading.draft.marks.iter().filter(|mark| mark.note.is_none()) {
        let message = Message::new("dangling-mark").with("label", mark.label.as_str());
        let finding = Finding::new(&RULE, mark.span, message);
        sink.push(match excerpt {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}
