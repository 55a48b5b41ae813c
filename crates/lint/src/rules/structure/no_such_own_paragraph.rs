//! The draft points at a paragraph of its own that it has not.
#![doc = include_str!("no-such-own-paragraph.md")]

use draft::Role;

use crate::own_paragraphs::{self, OwnParagraph, Side};
use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, excerpt};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/no-such-own-paragraph",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("no-such-own-paragraph.md"),
        ru: include_str!("no-such-own-paragraph.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // An excerpt may point at what was left out.
    let Some(last) = own_paragraphs::last_number(reading.draft) else { return };
    if excerpt::is_excerpt(reading.draft) {
        return;
    }
    for own in reading.own_paragraphs.iter().filter(|own| !own.preamble) {
        let Some(paragraph) = reading.draft.paragraphs.get(own.stands_in.0 as usize) else {
            continue;
        };
        let in_annex = paragraph.path.first().is_some_and(|step| step.starts_with("annex"));
        if in_annex || paragraph.role == Role::Footnote {
            continue;
        }
        if let Some(message) = fault(reading, own, last) {
            sink.push(Finding::new(&RULE, own.span, message));
        }
    }
}

fn fault(reading: &Reading<'_>, own: &OwnParagraph, last: u32) -> Option<Message> {
    if own.number == 0 || own.number > last {
        let message = Message::new("no-such-own-paragraph");
        return Some(message.with("number", own.number).with("last", last));
    }
    let number = own.number.to_string();
    if let (Some(letter), None) = (&own.letter, own.target) {
        let letters = own_paragraphs::letters(reading.draft, &number);
        let last = letters.last()?;
        let message = Message::new("no-such-own-subparagraph").with("number", own.number);
        return Some(message.with("letter", letter.as_str()).with("last", *last));
    }
    let target = own.target?;
    let message = match own.side {
        Side::Above if target > own.stands_in => "own-paragraph-below",
        Side::Below if target < own.stands_in => "own-paragraph-above",
        _ => return None,
    };
    Some(Message::new(message).with("number", own.number))
}
