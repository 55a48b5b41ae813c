//! It is not said whose act is cited, and several would fit.
#![doc = include_str!("ambiguous-body.md")]

use citation::{ActNumber, Symbol};
use knowledge::Verdict;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, naming};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/ambiguous-body",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("ambiguous-body.md"), ru: include_str!("ambiguous-body.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement) in reading.judged() {
        let Some(act) = reference.act() else { continue };
        // A number with its session in Roman figures or its year in brackets names its body.
        let silent = matches!(act.number, ActNumber::Running { .. } | ActNumber::WithYear { .. });
        if judgement.verdict != Verdict::Ambiguous || silent {
            continue;
        }
        let candidates: Vec<String> = judgement.candidates.iter().map(Symbol::to_string).collect();
        let message = match candidates.is_empty() {
            true => Message::new("ambiguous-body-unknown"),
            false => Message::new("ambiguous-body").with("candidates", candidates.join(", ")),
        };
        let message =
            message.with("kind", naming::kind(act.kind)).with("number", naming::number(act));
        sink.push(
            Finding::new(&RULE, reference.number, message)
                .about(reference)
                .advising(Message::new("help-name-body")),
        );
    }
}
