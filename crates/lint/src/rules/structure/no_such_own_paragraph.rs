//! The draft points at a paragraph of its own that it has not.
#![doc = include_str!("no-such-own-paragraph.md")]

use citation::{Target, Unit};
use draft::{ParagraphId, Role};
use rustc_hash::FxHashSet;

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
        if let Some(message) = fault(reading, own, last).filter(|_| judged(reading, own.stands_in))
        {
            sink.push(Finding::new(&RULE, own.span, message));
        }
    }
    annexes(reading, sink);
}

/// Whether a paragraph shares the numbering of the text: an annex has its own, and a note may
/// belong to another text.
fn judged(reading: &Reading<'_>, paragraph: ParagraphId) -> bool {
    reading.draft.paragraphs.get(paragraph.0 as usize).is_some_and(|paragraph| {
        let in_annex = paragraph.path.first().is_some_and(|step| step.starts_with("annex"));
        !in_annex && paragraph.role != Role::Footnote
    })
}

/// «приложение II к настоящей резолюции», where there is one annex, or none.
fn annexes(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let headings = reading.draft.paragraphs.iter().filter(|it| it.role == Role::AnnexHeading);
    let annexes: FxHashSet<&str> =
        headings.filter_map(|it| it.path.first().map(String::as_str)).collect();
    for reference in reading.references {
        let [part] = reference.citation.pinpoint.parts.as_slice() else { continue };
        let own = reference.citation.target == Target::Own && part.unit == Unit::Annex;
        if !own || !judged(reading, reference.paragraph) {
            continue;
        }
        let place = reading.place(reference.paragraph, part.span);
        if annexes.is_empty() {
            // The annex may be kept in a file of its own.
            let finding = Finding::new(&RULE, place, Message::new("no-own-annex"));
            sink.push(finding.weighed(Severity::Hint, Confidence::Low));
        } else if !part.label.is_empty()
            && !annexes.contains(&format!("annex {}", part.label).as_str())
        {
            let message = Message::new("no-such-own-annex").with("label", part.label.as_str());
            sink.push(Finding::new(&RULE, place, message));
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
