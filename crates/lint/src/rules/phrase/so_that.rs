//! Purpose is said by «с тем чтобы» or «в целях».
#![doc = include_str!("so-that.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/so-that",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("so-that.md"), ru: include_str!("so-that.ru.md") },
    check,
};

/// Ways of saying what for that practice does not use.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "in order that", offer: "so that" },
    Phrase { words: "с целью чтобы", offer: "с тем чтобы" },
    Phrase { words: "с целью, чтобы", offer: "с тем чтобы" },
    Phrase { words: "с целью того, чтобы", offer: "с тем чтобы" },
    Phrase { words: "в целях чтобы", offer: "с тем чтобы" },
    Phrase { words: "в целях того, чтобы", offer: "с тем чтобы" },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::SoThat) {
        sink.push(hit.finding(reading, &RULE, "so-that", Applicability::Unsafe));
    }
}
