//! A report is on its subject: «доклад о миграции».
#![doc = include_str!("report-on.md")]

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/report-on",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("report-on.md"), ru: include_str!("report-on.ru.md") },
    check,
};

/// Subjects that reports have, in the dative of «по» and the prepositional of «о». What else may
/// follow «доклад по» («по этому вопросу», «по пункту 5») is right.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase {
        words: "report* of international migration",
        offer: "report* on international migration",
    },
    Phrase { words: "report* of migration", offer: "report* on migration" },
    Phrase {
        words: "доклад* по международной миграции",
        offer: "доклад* о международной миграции",
    },
    Phrase {
        words: "доклад* по миграции", offer: "доклад* о миграции"
    },
    Phrase {
        words: "доклад* по развитию", offer: "доклад* о развитии"
    },
    Phrase {
        words: "доклад* по устойчивому развитию", offer: "доклад* об устойчивом развитии"
    },
    Phrase {
        words: "доклад* по осуществлению", offer: "доклад* об осуществлении"
    },
    Phrase {
        words: "доклад* по выполнению", offer: "доклад* о выполнении"
    },
    Phrase { words: "доклад* по ходу", offer: "доклад* о ходе" },
    Phrase {
        words: "доклад* по положению", offer: "доклад* о положении"
    },
    Phrase {
        words: "доклад* по состоянию", offer: "доклад* о состоянии"
    },
    Phrase {
        words: "доклад* по деятельности", offer: "доклад* о деятельности"
    },
    Phrase { words: "доклад* по работе", offer: "доклад* о работе" },
];

/// The endings of «доклад»: «докладчик» is another word.
const ENDINGS: [&str; 11] = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "s"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::ReportOn) {
        let noun = hit.words(reading).split_whitespace().next().unwrap_or_default();
        let stem = ["Доклад", "доклад", "Report", "report"]
            .iter()
            .find_map(|stem| noun.strip_prefix(stem));
        // «доклад по состоянию на 1 июля» tells a day, not a subject.
        let after = &reading.text(hit.paragraph)[hit.span.end as usize..];
        let as_of = hit.phrase.words.ends_with("состоянию") && after.starts_with(" на ");
        if stem.is_some_and(|ending| ENDINGS.contains(&ending)) && !as_of {
            sink.push(hit.finding(reading, &RULE, "report-on", Applicability::Unsafe));
        }
    }
}
