//! The beginning of a document symbol is that of no known series.
#![doc = include_str!("unknown-document-series.md")]

use citation::{Symbol, Target};

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/unknown-document-series",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("unknown-document-series.md"),
        ru: include_str!("unknown-document-series.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for reference in reading.references {
        let Target::Symbol(Symbol::Document(symbol)) = &reference.citation.target else {
            continue;
        };
        if reading.knowledge.series(symbol).is_some() {
            continue;
        }
        let message = Message::new("unknown-document-series").with("symbol", symbol.as_str());
        sink.push(Finding::new(&RULE, reference.number, message).about(reference));
    }
}
