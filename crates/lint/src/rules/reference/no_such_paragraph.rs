//! The document cited is at hand, and has no such paragraph.
#![doc = include_str!("no-such-paragraph.md")]

use knowledge::Reason;
use text::Span;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, offer};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/no-such-paragraph",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("no-such-paragraph.md"),
        ru: include_str!("no-such-paragraph.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement, reason) in reading.reasons() {
        let Reason::NoSuchParagraph { last } = reason else { continue };
        let parts = reference.citation.pinpoint.parts.iter().map(|part| part.span);
        let Some(pinpoint) = parts.reduce(Span::join) else { continue };
        let words = reading.words(reference, pinpoint);
        let span = offer::source_span(reading, reference, pinpoint).unwrap_or(reference.span);
        let message = Message::new("no-such-paragraph")
            .with("symbol", judgement.symbol.to_string())
            .with("pinpoint", words)
            .with("last", last.as_str());
        sink.push(Finding::new(&RULE, span, message).about(reference));
    }
}
