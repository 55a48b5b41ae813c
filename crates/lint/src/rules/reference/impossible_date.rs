//! A date that no calendar has.
#![doc = include_str!("impossible-date.md")]

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/impossible-date",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("impossible-date.md"),
        ru: include_str!("impossible-date.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut seen = None;
    for reference in reading.references {
        let (Some(written), Some(span)) = (reference.citation.date, reference.date) else {
            continue;
        };
        // Members of a list may share one date: it is said once.
        if !written.is_full() || written.to_date().is_some() || seen == Some(span) {
            continue;
        }
        seen = Some(span);
        let message = Message::new("impossible-date").with("written", written);
        sink.push(Finding::new(&RULE, span, message).about(reference));
    }
}
