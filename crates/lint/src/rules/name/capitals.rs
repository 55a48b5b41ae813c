//! A name has other capital letters than practice gives it.
#![doc = include_str!("capitals.md")]

mod enacting;
mod names;
mod set_phrases;

use draft::ParagraphId;
use jiff::civil::{Date, date};
use text::{Edit, Span};

use super::own_words;
use crate::quoted::Quoted;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/capitals",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("capitals.md"), ru: include_str!("capitals.ru.md") },
    check,
};

/// Before it Russian texts had a capital in most words of a name: «Генеральный Секретарь».
const CUSTOM_OF_TODAY: Date = date(1991, 1, 1);

/// A name with the letters to change, each a span of the running text with what belongs there.
struct Slip {
    span: Span,
    letters: Vec<(Span, String)>,
}

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.day() < CUSTOM_OF_TODAY {
        return;
    }
    for (id, slip) in enacting::find(reading.draft) {
        sink.push(finding(reading, id, &slip));
    }
    let mut named: Vec<(ParagraphId, Span)> = Vec::new();
    for name in own_words::names(reading) {
        let prose = reading.draft.paragraphs.get(name.paragraph.0 as usize);
        if !prose.is_some_and(wording::is_prose) {
            continue;
        }
        if let Some(slip) = names::slip(reading, &name) {
            named.push((name.paragraph, slip.span));
            sink.push(finding(reading, name.paragraph, &slip));
        }
    }
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        let id = ParagraphId(index as u32);
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        for slip in set_phrases::find(text, reading.draft.language) {
            // «Президент Генеральной ассамблеи» is one name and one finding.
            let in_name = named.iter().any(|(at, span)| *at == id && span.overlaps(slip.span));
            if !in_name && !quoted.holds(slip.span) {
                sink.push(finding(reading, id, &slip));
            }
        }
    }
}

fn finding(reading: &Reading<'_>, paragraph: ParagraphId, slip: &Slip) -> Finding {
    let written = slip.span.of(reading.text(paragraph));
    let right = slip.repaired(written);
    let message = Message::new("capitals").with("written", written).with("right", right.as_str());
    let edits: Option<Vec<Edit>> = slip
        .letters
        .iter()
        .map(|(letter, to)| {
            Some(Edit::replace(offer::in_source(reading, paragraph, *letter)?, to.as_str()))
        })
        .collect();
    let title = Message::new("write-instead").with("text", right);
    let fix = edits.map(|edits| Fix { title, applicability: Applicability::Safe, edits });
    Finding::new(&RULE, reading.place(paragraph, slip.span), message).offering(fix)
}

impl Slip {
    /// The name as it should be written.
    fn repaired(&self, written: &str) -> String {
        let mut right = String::with_capacity(written.len());
        let mut at = 0;
        for (letter, to) in &self.letters {
            let start = (letter.start - self.span.start) as usize;
            right += &written[at..start];
            right += to;
            at = start + letter.len();
        }
        right + &written[at..]
    }
}
