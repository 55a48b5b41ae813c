//! The Assembly decides for itself, not for States.
#![doc = include_str!("decides-for-states.md")]

use draft::Organ;

use crate::wording::{Phrase, Topic};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/decides-for-states",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("decides-for-states.md"),
        ru: include_str!("decides-for-states.ru.md"),
    },
    check,
};

/// Decisions whose subject is a State.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "decides that Member States shall", offer: "calls upon Member States to" },
    Phrase { words: "decides that all States shall", offer: "calls upon all States to" },
    Phrase { words: "decides that States shall", offer: "calls upon States to" },
    Phrase {
        words: "постановляет, что государства-члены должны",
        offer: "призывает государства-члены",
    },
    Phrase {
        words: "постановляет, что государства должны", offer: "призывает государства"
    },
    Phrase {
        words: "постановляет, что все государства должны",
        offer: "призывает все государства",
    },
];

/// What the Assembly does decide for its members: the expenses of the Organization.
const EXPENSES: [&str; 3] = [" waive", " be assessed", " be credited"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.organ == Some(Organ::SecurityCouncil) {
        return;
    }
    for hit in reading.phrases(Topic::DecidesForStates) {
        let after = &reading.text(hit.paragraph)[hit.span.end as usize..];
        if hit.opens_paragraph(reading) && !EXPENSES.iter().any(|word| after.starts_with(word)) {
            let message = Message::new("decides-for-states").with("offer", hit.phrase.offer);
            sink.push(Finding::new(&RULE, reading.place(hit.paragraph, hit.span), message));
        }
    }
}
