//! The date cited is that of another body's act with the same number.
#![doc = include_str!("wrong-body.md")]

use citation::{Naming, Symbol};
use knowledge::{Certainty, Reason, Verdict};

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink,
    evidence, naming, weight,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/wrong-body",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("wrong-body.md"), ru: include_str!("wrong-body.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement, reason) in reading.reasons() {
        let Reason::OtherBody { body, symbol } = reason else { continue };
        // Where the text names no body, the question is whose act is meant: `ambiguous-body`.
        let Some(written) = reference.citation.date.filter(|_| names_a_body(reference)) else {
            continue;
        };
        let Symbol::Act(other) = symbol else { continue };
        let message = Message::new("wrong-body")
            .with("written", written)
            .with("other-number", naming::number(other))
            .with("other-body", naming::body(*body));
        let contradicted = judgement.reasons.iter().find_map(|reason| match reason {
            Reason::WrongDate { recorded, certainty, .. } => Some((*certainty, Some(*recorded))),
            Reason::OutsideSession { certainty, .. }
            | Reason::OutsideNeighbours { certainty, .. } => Some((*certainty, None)),
            _ => None,
        });
        // The body never numbers its acts so, and the date is another body's.
        let by_form = judgement.verdict == Verdict::Contradicted;
        let otherwise = if by_form { Certainty::Likely } else { Certainty::Believed };
        let (certainty, recorded) = contradicted.unwrap_or((otherwise, None));
        let (severity, confidence) = weight::of(certainty);
        let act = reference.judged_act().zip(recorded);
        let evidence = act.and_then(|(act, recorded)| evidence::record(reading, act, recorded));
        sink.push(
            Finding::new(&RULE, reference.span, message)
                .weighed(severity, confidence)
                .about(reference)
                .because(evidence)
                .advising(Message::new("help-wrong-body")),
        );
    }
}

fn names_a_body(reference: &Reference) -> bool {
    reference
        .citation
        .body
        .is_some_and(|mention| matches!(mention.naming, Naming::Named | Naming::Own))
}
