//! A paragraph that keeps the matter on the agenda is not the last one.
#![doc = include_str!("last-agenda.md")]

use knowledge::OpenerPart;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/last-agenda",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("last-agenda.md"), ru: include_str!("last-agenda.ru.md") },
    check,
};

/// What such a paragraph says.
const KEEPS: &[&str] = &[
    "заниматься этим вопросом",
    "заниматься данным вопросом",
    "в предварительную повестку дня своей",
    "seized of the matter",
    "in the provisional agenda of its",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut kept = None;
    for statement in reading.statements {
        if statement.part == OpenerPart::Preambular {
            kept = None;
            continue;
        }
        let text = reading.text(statement.paragraph);
        let keeps = KEEPS.iter().any(|words| text.contains(words));
        if let (false, Some((paragraph, span))) = (keeps, kept) {
            let place = reading.place(paragraph, span);
            sink.push(Finding::new(&RULE, place, Message::new("last-agenda")));
            kept = None;
        }
        if keeps {
            let opening = statement.opening.map(|it| it.span).unwrap_or_default();
            kept = Some((statement.paragraph, opening)).filter(|_| !statement.last);
        }
    }
}
