//! What is cited cannot exist yet at the date of the draft.
#![doc = include_str!("future-reference.md")]

use knowledge::Reason;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/future-reference",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("future-reference.md"),
        ru: include_str!("future-reference.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for reference in reading.references {
        let Some(finding) = not_held(reading, reference)
            .or_else(|| not_adopted(reading, reference))
            .or_else(|| later(reading, reference))
        else {
            continue;
        };
        sink.push(finding.about(reference).advising(Message::new("help-as-of")));
    }
}

/// The session of the act has not been held.
fn not_held(reading: &Reading<'_>, reference: &Reference) -> Option<Finding> {
    let reasons = &reference.judgement.as_ref()?.reasons;
    let opens = reasons.iter().find_map(|reason| match reason {
        Reason::SessionNotHeld { opens } => Some(*opens),
        _ => None,
    })?;
    let named = match (reference.judged_act(), &reference.judgement) {
        (Some(act), _) => naming::act(act),
        (None, Some(judgement)) => {
            Message::new("document").with("symbol", judgement.symbol.to_string())
        }
        (None, None) => return None,
    };
    let message = match opens {
        // Numbers that count within a year: the year stands in the place of a session.
        Some(opens) if (opens.month(), opens.day()) == (1, 1) => {
            Message::new("future-year").with("year", opens.year().to_string())
        }
        Some(opens) => Message::new("future-session-opens").with("opens", opens),
        None => Message::new("future-session"),
    };
    let message = message.with("act", named).with("as-of", reading.settings.as_of);
    Some(Finding::new(&RULE, reference.number, message))
}

/// The act is recorded as adopted after the draft.
fn not_adopted(reading: &Reading<'_>, reference: &Reference) -> Option<Finding> {
    let reasons = &reference.judgement.as_ref()?.reasons;
    let recorded = reasons.iter().find_map(|reason| match reason {
        Reason::NotYetAdopted { recorded } => Some(*recorded),
        _ => None,
    })?;
    let act = reference.judged_act()?;
    let message = Message::new("not-yet-adopted")
        .with("act", naming::act(act))
        .with("kind", naming::kind(act.kind))
        .with("recorded", recorded)
        .with("as-of", reading.settings.as_of);
    Some(Finding::new(&RULE, reference.number, message))
}

/// The date written with the act is later than the draft.
fn later(reading: &Reading<'_>, reference: &Reference) -> Option<Finding> {
    let written = reference.citation.date?;
    let act = reference.act()?;
    if written.to_date()? <= reading.settings.as_of || reference.date_is_doubted() {
        return None;
    }
    let message = Message::new("future-date")
        .with("act", naming::act(act))
        .with("written", written)
        .with("as-of", reading.settings.as_of);
    Some(Finding::new(&RULE, reference.date.unwrap_or(reference.span), message))
}
