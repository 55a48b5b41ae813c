//! The act has no such part.
#![doc = include_str!("wrong-part.md")]

use knowledge::Reason;

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, naming};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/wrong-part",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("wrong-part.md"), ru: include_str!("wrong-part.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (reference, _, reason) in reading.reasons() {
        let Reason::NoSuchPart { parts } = reason else { continue };
        let Some(act) = reference.act() else { continue };
        let Some(part) = act.part.0 else { continue };
        let whole = naming::whole(act);
        let known: Vec<String> = parts.iter().map(char::to_string).collect();
        let message = Message::new("wrong-part")
            .with("act", naming::act(&whole))
            .with("part", char::from(part).to_string())
            .with("parts", known.join(", "));
        sink.push(Finding::new(&RULE, reference.number, message).about(reference));
    }
}
