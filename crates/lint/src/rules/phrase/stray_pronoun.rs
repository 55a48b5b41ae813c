//! A pronoun left inside «с упором на».
#![doc = include_str!("stray-pronoun.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/stray-pronoun",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("stray-pronoun.md"), ru: include_str!("stray-pronoun.ru.md") },
    check,
};

/// Set phrases with «на» in which no possessive can stand before the preposition.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "с упором ее на", offer: "с упором на" },
    Phrase { words: "с упором его на", offer: "с упором на" },
    Phrase { words: "с упором их на", offer: "с упором на" },
    Phrase { words: "с акцентом ее на", offer: "с акцентом на" },
    Phrase { words: "с акцентом его на", offer: "с акцентом на" },
    Phrase { words: "с акцентом их на", offer: "с акцентом на" },
    Phrase { words: "с опорой ее на", offer: "с опорой на" },
    Phrase { words: "с опорой его на", offer: "с опорой на" },
    Phrase { words: "с опорой их на", offer: "с опорой на" },
    Phrase { words: "со ссылкой ее на", offer: "со ссылкой на" },
    Phrase { words: "со ссылкой его на", offer: "со ссылкой на" },
    Phrase { words: "со ссылкой их на", offer: "со ссылкой на" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::StrayPronoun) {
        sink.push(hit.finding(reading, &RULE, "stray-pronoun", Applicability::Unsafe));
    }
}
