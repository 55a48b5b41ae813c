//! “Demands” is the language of the Security Council.
#![doc = include_str!("demands.md")]

use citation::{ActNumber, Session};
use draft::Organ;

use crate::wording::{Phrase, Topic};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/demands",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("demands.md"), ru: include_str!("demands.ru.md") },
    check,
};

/// The opening in both languages.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "demands", offer: "calls upon" },
    Phrase { words: "требует", offer: "призывает" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.organ != Some(Organ::GeneralAssembly) || is_emergency(reading) {
        return;
    }
    for hit in reading.phrases(Topic::Demands) {
        if hit.opens_paragraph(reading) {
            let message = Message::new("demands")
                .with("written", hit.words(reading))
                .with("offer", hit.phrase.offer);
            sink.push(Finding::new(&RULE, reading.place(hit.paragraph, hit.span), message));
        }
    }
}

/// Emergency special sessions take up what the Council could not decide, and demand.
fn is_emergency(reading: &Reading<'_>) -> bool {
    reading.references.iter().any(|reference| {
        let session = reference.act().map(|act| act.number);
        matches!(session, Some(ActNumber::InSession { session: Session::EmergencySpecial(_), .. }))
    })
}
