//! A note that no mark in the text calls.
#![doc = include_str!("unused-note.md")]

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/unused-note",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("unused-note.md"), ru: include_str!("unused-note.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    let mut called = vec![false; draft.footnotes.len()];
    for note in draft.marks.iter().filter_map(|mark| mark.note) {
        if let Some(slot) = called.get_mut(note) {
            *slot = true;
        }
    }
    for (footnote, _) in draft.footnotes.iter().zip(called).filter(|(_, called)| !called) {
        let message = Message::new("unused-note").with("label", footnote.label.as_str());
        sink.push(Finding::new(&RULE, footnote.label_span, message));
    }
}
