//! The date written with a citation is not the day the act was adopted.
#![doc = include_str!("wrong-date.md")]

use citation::{Act, WrittenDate};
use jiff::civil::Date;
use knowledge::Reason;

use crate::offer;
use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink,
    evidence, naming, weight,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/wrong-date",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("wrong-date.md"), ru: include_str!("wrong-date.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement, reason) in reading.reasons() {
        let (Some(act), Some(written)) = (reference.judged_act(), reference.citation.date) else {
            continue;
        };
        // Another body's act of exactly this date is the business of `wrong-body`.
        if judgement.reasons.iter().any(|reason| matches!(reason, Reason::OtherBody { .. })) {
            continue;
        }
        if let Some(finding) = finding(reading, reference, act, written, reason) {
            sink.push(finding.about(reference).because(evidence::corpus(
                reading,
                &judgement.symbol,
                written,
            )));
        }
    }
}

fn finding(
    reading: &Reading<'_>,
    reference: &Reference,
    act: &Act,
    written: WrittenDate,
    reason: &Reason,
) -> Option<Finding> {
    let span = reference.date.unwrap_or(reference.span);
    Some(match reason {
        Reason::WrongDate { recorded, certainty, neighbours } => {
            let (severity, confidence) = weight::of(*certainty);
            Finding::new(&RULE, span, adopted(act, written, *recorded))
                .weighed(severity, confidence)
                .because(evidence::record(reading, act, *recorded))
                .because(evidence::neighbours(act, neighbours))
                .offering(offer::date(reading, reference, *recorded))
                .advising(Message::new("help-masthead-date"))
        }
        Reason::OutsideSession { window: (opened, closed), certainty } => {
            let (severity, confidence) = weight::of(*certainty);
            let message = Message::new("outside-session")
                .with("act", naming::act(act))
                .with("written", written)
                .with("opened", *opened)
                .with("closed", *closed);
            Finding::new(&RULE, span, message).weighed(severity, confidence)
        }
        Reason::OutsideNeighbours { neighbours, certainty } => {
            let (severity, confidence) = weight::of(*certainty);
            let message = Message::new("outside-neighbours")
                .with("act", naming::act(act))
                .with("written", written);
            Finding::new(&RULE, span, message)
                .weighed(severity, confidence)
                .because(evidence::neighbours(act, neighbours))
        }
        _ => return None,
    })
}

fn adopted(act: &Act, written: WrittenDate, recorded: Date) -> Message {
    let id = if written.is_full() { "wrong-date" } else { "wrong-date-month" };
    Message::new(id)
        .with("act", naming::act(act))
        .with("kind", naming::kind(act.kind))
        .with("recorded", recorded)
        .with("written", written)
}
