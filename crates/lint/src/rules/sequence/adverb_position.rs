//! «Также» or «далее» on the wrong side of the verb.
#![doc = include_str!("adverb-position.md")]

use draft::Organ;
use knowledge::{OpenerPart, Opening};
use text::Language;

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, run,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequence/adverb-position",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("adverb-position.md"),
        ru: include_str!("adverb-position.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let assembly = reading.draft.organ.is_none_or(|organ| organ == Organ::GeneralAssembly);
    if !run::is_judged(reading) {
        return;
    }
    for statement in reading.statements.iter().filter(|it| !it.first_person) {
        let Some((opening, (adverb, span))) =
            statement.opening.and_then(|it| Some((it, it.adverb?)))
        else {
            continue;
        };
        // Councils put the English adverb on either side.
        let judged = reading.draft.language == Language::Russian || assembly;
        let part = opening.opener.part();
        if !judged {
            continue;
        }
        if !is_misplaced(reading.draft.language, part, &opening) {
            continue;
        }
        let text = reading.text(statement.paragraph);
        let place = reading.place(statement.paragraph, opening.span);
        let Some(expected) = run::words(reading, statement, &opening, Some(adverb)) else {
            continue;
        };
        let message = Message::new("adverb-position")
            .with("adverb", span.of(text))
            .with("expected", expected.as_str());
        let fix = run::fix(reading, statement, &opening, Some(adverb), Applicability::Safe);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// In Russian, and in the English preamble, the adverb follows the verb; in the operative part of
/// an English resolution it precedes it.
fn is_misplaced(language: Language, part: OpenerPart, opening: &Opening<'_>) -> bool {
    match (language, part) {
        (Language::English, OpenerPart::Operative) => opening.words_before > 0,
        _ => opening.words_before == 0,
    }
}
