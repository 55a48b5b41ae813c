//! Two words say the same: “including, inter alia”.
#![doc = include_str!("doubled-including.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/doubled-including",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("doubled-including.md"),
        ru: include_str!("doubled-including.ru.md"),
    },
    check,
};

/// Doublets, and the word that is enough.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "including, inter alia,", offer: "including" },
    Phrase { words: "including inter alia", offer: "including" },
    Phrase { words: "in particular, inter alia,", offer: "in particular" },
    Phrase { words: "в том числе, в частности", offer: "в частности" },
    Phrase { words: "в том числе в частности", offer: "в частности" },
    Phrase { words: "в частности, в том числе", offer: "в частности" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::DoubledIncluding) {
        sink.push(hit.finding(reading, &RULE, "doubled-including", Applicability::Unsafe));
    }
}
