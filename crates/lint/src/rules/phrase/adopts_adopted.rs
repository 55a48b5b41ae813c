//! A text adopted elsewhere is endorsed, not adopted again.
#![doc = include_str!("adopts-adopted.md")]

use crate::wording::{Phrase, Topic};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/adopts-adopted",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("adopts-adopted.md"), ru: include_str!("adopts-adopted.ru.md") },
    check,
};

/// The openings, and what practice has for a text of others.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "adopts the", offer: "endorses" },
    Phrase { words: "утверждает", offer: "одобряет" },
];

/// What tells that others made the text, close behind the opening.
const ELSEWHERE: [&str; 4] = [" adopted by the ", " made by the ", ", принятую ", ", принятый "];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::AdoptsAdopted) {
        let after = &reading.text(hit.paragraph)[hit.span.end as usize..];
        let object = after.split(['«', '“', ';']).next().unwrap_or_default();
        let elsewhere = ELSEWHERE.iter().any(|words| {
            object.find(words).is_some_and(|at| object[..at].split_whitespace().count() <= 5)
        });
        if elsewhere && hit.opens_paragraph(reading) {
            let message = Message::new("adopts-adopted").with("offer", hit.phrase.offer);
            sink.push(Finding::new(&RULE, reading.place(hit.paragraph, hit.span), message));
        }
    }
}
