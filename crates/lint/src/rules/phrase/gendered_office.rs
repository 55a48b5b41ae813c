//! An office or a group is named by a word for men.
#![doc = include_str!("gendered-office.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/gendered-office",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("gendered-office.md"),
        ru: include_str!("gendered-office.ru.md"),
    },
    check,
};

/// English words that name men, and what the Organization writes today.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "chairman", offer: "chair" },
    Phrase { words: "chairmen", offer: "chairs" },
    Phrase { words: "chairwoman", offer: "chair" },
    Phrase { words: "manpower", offer: "workforce" },
    Phrase { words: "spokesman", offer: "spokesperson" },
    Phrase { words: "policemen", offer: "police officers" },
    Phrase { words: "servicemen", offer: "service personnel" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::GenderedOffice) {
        let after = &reading.text(hit.paragraph)[hit.span.end as usize..];
        // “Chairman-in-Office” is the title of one office and not ours to change.
        if !after.starts_with('-') {
            sink.push(hit.finding(reading, &RULE, "gendered-office", Applicability::Unsafe));
        }
    }
}
