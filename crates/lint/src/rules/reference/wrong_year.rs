//! The year in brackets is not that of the Security Council resolution.
#![doc = include_str!("wrong-year.md")]

use knowledge::Reason;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, evidence, naming,
    offer, weight,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/wrong-year",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("wrong-year.md"), ru: include_str!("wrong-year.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, _, reason) in reading.reasons() {
        let Reason::WrongYear { recorded, certainty } = reason else { continue };
        let Some((act, written)) = reference.act().and_then(|act| Some((act, naming::year(act)?)))
        else {
            continue;
        };
        let (severity, confidence) = weight::of(*certainty);
        let unnumbered = naming::whole(act);
        let message = Message::new("wrong-year")
            .with("act", naming::act(&unnumbered))
            .with("kind", naming::kind(act.kind))
            .with("recorded", recorded.to_string())
            .with("written", written.to_string());
        sink.push(
            Finding::new(&RULE, reference.number, message)
                .weighed(severity, confidence)
                .about(reference)
                .because(evidence::act(reading, act))
                .offering(offer::year(reading, reference, written, *recorded)),
        );
    }
}
