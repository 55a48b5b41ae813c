//! Footnote marks or notes do not follow their numbers.
#![doc = include_str!("out-of-order.md")]

use text::Span;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/out-of-order",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("out-of-order.md"), ru: include_str!("out-of-order.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    let marks = draft.marks.iter().map(|mark| (mark.label.as_str(), mark.span));
    let notes = draft.footnotes.iter().map(|note| (note.label.as_str(), note.label_span));
    report(marks, "mark-out-of-order", sink);
    report(notes, "note-out-of-order", sink);
}

/// Numbers rise. A number that was met before calls its note again, and 1 begins a new count
/// (a new page, an annex); letters and signs have no order.
fn report<'d>(
    labels: impl Iterator<Item = (&'d str, Span)>,
    id: &'static str,
    sink: &mut Sink<'_>,
) {
    let mut highest = 0;
    let mut seen: Vec<u32> = Vec::new();
    for (label, span) in labels {
        let Ok(number) = label.parse::<u32>() else { continue };
        if number == 1 {
            highest = 0;
            seen.clear();
        }
        if number < highest && seen.binary_search(&number).is_err() {
            let message = Message::new(id).with("label", label).with("before", highest.to_string());
            sink.push(Finding::new(&RULE, span, message));
        }
        highest = highest.max(number);
        if let Err(place) = seen.binary_search(&number) {
            seen.insert(place, number);
        }
    }
}
