//! Migrants and their smuggling have established names.
#![doc = include_str!("migration-term.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/migration-term",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("migration-term.md"), ru: include_str!("migration-term.ru.md") },
    check,
};

/// What is written, and the term of the Protocol or of the Assembly.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "human smuggling", offer: "smuggling of migrants" },
    Phrase { words: "people smuggling", offer: "smuggling of migrants" },
    Phrase { words: "illegal migrant*", offer: "migrant* in an irregular situation" },
    Phrase {
        words: "тайн* провоз* людей", offer: "незаконн* ввоз* мигрантов"
    },
    Phrase {
        words: "тайн* провоз* мигрантов", offer: "незаконн* ввоз* мигрантов"
    },
    Phrase {
        words: "незаконн* провоз* людей", offer: "незаконн* ввоз* мигрантов"
    },
    Phrase {
        words: "незаконн* провоз* мигрантов", offer: "незаконн* ввоз* мигрантов"
    },
    Phrase {
        words: "нелегальные мигранты", offer: "мигранты с неурегулированным статусом"
    },
    Phrase {
        words: "нелегальных мигрант*", offer: "мигрант* с неурегулированным статусом"
    },
    Phrase {
        words: "нелегальным мигрантам", offer: "мигрантам с неурегулированным статусом"
    },
    Phrase {
        words: "нелегальными мигрантами", offer: "мигрантами с неурегулированным статусом"
    },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::MigrationTerm) {
        let mut finding = hit.finding(reading, &RULE, "migration-term", Applicability::Unsafe);
        // The word for the people rests on custom, that for the crime on a treaty.
        if hit.phrase.words.contains(" migrant") || hit.phrase.words.starts_with("нелегальн")
        {
            finding = finding.weighed(Severity::Hint, Confidence::Medium);
        }
        sink.push(finding);
    }
}
