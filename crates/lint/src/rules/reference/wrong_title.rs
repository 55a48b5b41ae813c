//! The title written with a citation is not that of the act.
#![doc = include_str!("wrong-title.md")]

use knowledge::Reason;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink, naming,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/wrong-title",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("wrong-title.md"), ru: include_str!("wrong-title.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, judgement, reason) in reading.reasons() {
        let Reason::WrongTitle { recorded, certainty } = reason else { continue };
        let (Some(act), Some(title)) = (reference.judged_act(), reference.citation.title) else {
            continue;
        };
        if is_of_a_part(reading, reference) {
            continue;
        }
        // Titles are shortened and glossed freely: never more than the rule's own severity.
        let (severity, confidence) = crate::weight::of(*certainty);
        let span = offer::source_span(reading, reference, title.span).unwrap_or(reference.span);
        let message = Message::new("wrong-title")
            .with("act", naming::act(act))
            .with("recorded", recorded.as_str());
        sink.push(
            Finding::new(&RULE, span, message)
                .weighed(severity.min(RULE.severity), confidence.min(RULE.confidence))
                .about(reference)
                .offering(offer::title(reading, reference, title, recorded))
                .offering(offer::near_numbers(reading, reference, judgement)),
        );
    }
}

/// Words before a citation after which the title is that of a part of the act.
const PARTS: [&str; 8] =
    ["section", "part", "annex", "chapter", "раздел", "част", "приложени", "глав"];
/// Bytes before a citation in which such a word stands.
const BEFORE: usize = 60;

/// "the section of resolution 64/289 entitled …": the title is that of the section.
fn is_of_a_part(reading: &Reading<'_>, reference: &Reference) -> bool {
    if !reference.citation.pinpoint.parts.is_empty() {
        return true;
    }
    let Some(paragraph) = reading.paragraph(reference) else { return false };
    let text = paragraph.flow.text();
    let start = reference.citation.span.start as usize;
    let far = start.saturating_sub(BEFORE);
    let from = (far..=start).find(|at| text.is_char_boundary(*at));
    let before = from.and_then(|from| text.get(from..start)).unwrap_or_default();
    PARTS.iter().any(|part| before.contains(part))
}
