//! A report is taken note of; a fact is noted.
#![doc = include_str!("notes-report.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/notes-report",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("notes-report.md"), ru: include_str!("notes-report.ru.md") },
    check,
};

/// A report that is noted, and as practice has it.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase {
        words: "notes the report of the Secretary-General",
        offer: "takes note of the report of the Secretary-General",
    },
    Phrase {
        words: "notes the reports of the Secretary-General",
        offer: "takes note of the reports of the Secretary-General",
    },
    Phrase {
        words: "отмечает доклад Генерального секретаря",
        offer: "принимает к сведению доклад Генерального секретаря",
    },
    Phrase {
        words: "отмечает доклады Генерального секретаря",
        offer: "принимает к сведению доклады Генерального секретаря",
    },
    Phrase {
        words: "отмечает также доклад Генерального секретаря",
        offer: "принимает к сведению также доклад Генерального секретаря",
    },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::NotesReport) {
        if hit.opens_paragraph(reading) {
            sink.push(hit.finding(reading, &RULE, "notes-report", Applicability::Unsafe));
        }
    }
}
