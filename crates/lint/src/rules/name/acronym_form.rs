//! An English acronym is written with full stops.
#![doc = include_str!("acronym-form.md")]

use draft::ParagraphId;
use memchr::memchr_iter;
use rustc_hash::FxHashMap;
use text::{Language, Span};

use crate::quoted::Quoted;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-form",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("acronym-form.md"), ru: include_str!("acronym-form.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::English {
        return;
    }
    let mut known: FxHashMap<String, bool> = FxHashMap::default();
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        let mut end = 0;
        for dot in memchr_iter(b'.', text.as_bytes()) {
            let Some(span) = dotted(text, dot).filter(|_| dot >= end) else { continue };
            end = span.end as usize;
            let letters = span.of(text).replace('.', "");
            let is_acronym =
                *known.entry(letters).or_insert_with_key(|letters| is_acronym(reading, letters));
            if is_acronym && !quoted.holds(span) {
                sink.push(finding(reading, ParagraphId(index as u32), span));
            }
        }
    }
}

/// The single capitals with a full stop after each, two at least, whose first full stop stands at
/// byte `dot`.
fn dotted(text: &str, dot: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let start = dot.checked_sub(1)?;
    let apart =
        start == 0 || !(bytes[start - 1].is_ascii_alphanumeric() || bytes[start - 1] == b'.');
    let mut end = start;
    while bytes.get(end).is_some_and(u8::is_ascii_uppercase) && bytes.get(end + 1) == Some(&b'.') {
        end += 2;
    }
    // The last full stop may be the one of the sentence.
    let last = bytes.get(end).is_some_and(u8::is_ascii_uppercase)
        && bytes.get(end + 1).is_none_or(|next| !next.is_ascii_alphanumeric());
    let sentence = bytes.get(end).is_none_or(|next| *next == b' ')
        && text.get(end..).unwrap_or_default().trim_start().is_empty();
    let end = if last { end + 1 } else { end };
    let end = if sentence { end - 1 } else { end };
    (apart && end >= start + 3).then(|| Span::new(start, end))
}

/// Whether the glossary has a body or an instrument of this acronym.
fn is_acronym(reading: &Reading<'_>, letters: &str) -> bool {
    reading.knowledge.glossary().entities().any(|entity| {
        entity.fact("acronyms_en").split(';').any(|acronym| acronym.trim() == letters)
    })
}

fn finding(reading: &Reading<'_>, paragraph: ParagraphId, span: Span) -> Finding {
    let written = span.of(reading.text(paragraph));
    let right = written.replace('.', "");
    let message =
        Message::new("acronym-form").with("written", written).with("right", right.as_str());
    let fix = offer::text(reading, paragraph, span, &right, Applicability::Safe);
    Finding::new(&RULE, reading.place(paragraph, span), message).offering(fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = memchr_iter(b'.', text.as_bytes()).find_map(|dot| dotted(text, dot));
        assert_eq!(found.map(|span| span.of(text)), expected, "{text}");
    }

    // The full stop of a sentence stays; initials before a name are two at most and no acronym.
    #[test]
    fn acronyms_with_full_stops_are_found() {
        check("offices of U.N.D.P. in the field", Some("U.N.D.P."));
        check("the U.N system", Some("U.N"));
        check("the offices of the U.N.", Some("U.N"));
        check("Article 5. A State", None);
        check("section II.C", None);
    }
}
