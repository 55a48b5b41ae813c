//! A resolution is written with a small letter in running text.
#![doc = include_str!("capital-resolution.md")]

use citation::Kind;

use crate::quoted::Quotations;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/capital-resolution",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("capital-resolution.md"),
        ru: include_str!("capital-resolution.ru.md"),
    },
    check,
};

/// The nouns with the capital that they should not have.
const NOUNS: [&str; 4] = ["Resolution", "Decision", "Резолюц", "Решени"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut last = None;
    let mut quotations = Quotations::default();
    for reference in reading.references {
        let kind = matches!(reference.citation.kind, Kind::Resolution | Kind::Decision);
        let Some(noun) = reference.citation.noun.filter(|_| kind) else { continue };
        let place = (reference.paragraph, noun);
        if last == Some(place) || !reading.in_running_text(reference) {
            continue;
        }
        last = Some(place);
        let text = reading.text(reference.paragraph);
        let Some(word) = text.get(noun.range()) else { continue };
        // “Res.” is no word, and has a rule of its own.
        if !NOUNS.iter().any(|noun| word.starts_with(noun))
            || !goes_on(&text[..noun.start as usize])
            || quotations.hold(reading, reference.paragraph, noun.start)
        {
            continue;
        }
        let mut letters = word.chars();
        let first = letters.next().map(char::to_lowercase).into_iter().flatten();
        let small: String = first.chain(letters).collect();
        let message = Message::new("capital-resolution").with("right", small.as_str());
        let fix = offer::text(reading, reference.paragraph, noun, &small, Applicability::Safe);
        sink.push(
            Finding::new(&RULE, reading.place(reference.paragraph, noun), message).offering(fix),
        );
    }
}

/// Whether the sentence goes on behind `before`: a word or a comma ends it.
fn goes_on(before: &str) -> bool {
    before.trim_end().ends_with(|c: char| c.is_alphabetic() || c == ',')
}
