//! The number cited lies outside the numbers of its session.
#![doc = include_str!("unknown-resolution.md")]

use knowledge::Reason;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, naming, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/unknown-resolution",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page {
        en: include_str!("unknown-resolution.md"),
        ru: include_str!("unknown-resolution.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement, reason) in reading.reasons() {
        let Some(act) = reference.judged_act() else { continue };
        let message = match reason {
            Reason::NumberOutOfRange { low, high } => Message::new("unknown-number")
                .with("act", naming::act(act))
                .with("low", naming::number(&naming::sibling(act, *low)))
                .with("high", naming::number(&naming::sibling(act, *high))),
            Reason::NoSuchSession => Message::new("unknown-session").with("act", naming::act(act)),
            _ => continue,
        };
        sink.push(
            Finding::new(&RULE, reference.number, message)
                .about(reference)
                .offering(offer::near_numbers(reading, reference, judgement)),
        );
    }
}
