//! A symbol typed with the letters of another alphabet, or with stray spaces.
#![doc = include_str!("symbol-letters.md")]

use text::Edit;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Reference, Rule,
    Severity, Sink, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/symbol-letters",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("symbol-letters.md"), ru: include_str!("symbol-letters.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for reference in reading.references {
        let Some(respelled) = &reference.citation.respelled else { continue };
        let typed = reading.words(reference, reference.citation.number);
        let letters = typed.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        let id = if letters { "symbol-letters" } else { "symbol-form" };
        let message = Message::new(id).with("symbol", respelled.as_str());
        sink.push(
            Finding::new(&RULE, reference.number, message)
                .about(reference)
                .offering(respell(reading, reference, respelled)),
        );
    }
}

fn respell(reading: &Reading<'_>, reference: &Reference, respelled: &str) -> Option<Fix> {
    let span = offer::source_span(reading, reference, reference.citation.number)?;
    let title = Message::new("respell-symbol").with("symbol", respelled);
    Some(Fix::new(title, Applicability::Safe, Edit::replace(span, respelled)))
}
