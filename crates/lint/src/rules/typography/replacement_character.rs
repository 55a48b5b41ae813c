//! A character that was lost when the text was converted.
#![doc = include_str!("replacement-character.md")]

use draft::RepairKind;
use memchr::memmem;
use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

const REPLACEMENT: &str = "\u{FFFD}";

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/replacement-character",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("replacement-character.md"),
        ru: include_str!("replacement-character.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut readings = reading.draft.repairs.iter().filter_map(|repair| match &repair.kind {
        RepairKind::Replacement(reading) => Some((repair.span, reading.as_str())),
        _ => None,
    });
    let mut next = readings.next();
    for at in memmem::find_iter(reading.draft.source.as_bytes(), REPLACEMENT) {
        let span = Span::new(at, at + REPLACEMENT.len());
        while let Some((place, _)) = next
            && place.end <= span.start
        {
            next = readings.next();
        }
        let read = next.filter(|(place, _)| place.overlaps(span));
        sink.push(match read {
            Some((place, words)) => read_as(span, place, words),
            None => Finding::new(&RULE, span, Message::new("replacement-character")),
        });
    }
}

fn read_as(span: Span, place: Span, words: &str) -> Finding {
    let message = Message::new("replacement-character-read").with("reading", called(words.trim()));
    let title = Message::new("restore-character").with("reading", called(words.trim()));
    // A reading is a judgement on the text around, so it is applied only when asked for.
    let fix = Fix::new(title, Applicability::Unsafe, Edit::replace(place, words));
    Finding::new(&RULE, span, message).offering([fix])
}

/// What a person calls the character: «тире (—)».
fn called(character: &str) -> Message {
    Message::new(match character {
        "–" => "en-dash",
        "—" => "em-dash",
        "“" | "«" => "opening-quotation-mark",
        "”" | "»" => "closing-quotation-mark",
        _ => "character",
    })
    .with("character", character)
}
