//! Where a draft gives the source of a treaty or a declaration: in brackets after its name, or in
//! the note that its name calls.

use draft::{Mark, ParagraphId};
use knowledge::glossary::{Entity, EntityKind, Form, Standing};
use text::Span;

use crate::{Reading, Reference};

/// Bytes between a name and the mark that belongs to it: a comma, a quotation mark, a space.
const NEAR: usize = 4;
/// Bytes before a name in which «Протокол к …» would make it a part of another name.
const BEFORE: usize = 60;
/// Bytes that brackets with a source are searched for: "(resolution 217 A (III), annex; see …)".
const LONGEST: usize = 400;
/// Stems of what makes the name that follows a part of another instrument's name.
const OF_ANOTHER: [&str; 17] = [
    "eclaration on",
    "eview of",
    "eport ",
    "екларац",
    "обзор",
    "оклад",
    "rotocol",
    "mendment",
    "nnex",
    "greement",
    "supplementing",
    "thereto",
    "ротокол",
    "оправк",
    "риложени",
    "оглашени",
    "дополняющ",
];

/// An instrument where a draft names it in full.
pub(crate) struct Named<'r> {
    pub(crate) instrument: Entity<'r>,
    pub(crate) paragraph: ParagraphId,
    /// The name, in the running text of the paragraph.
    pub(crate) span: Span,
    pub(crate) source: Source<'r>,
}

/// What stands beside the name as its source.
pub(crate) enum Source<'r> {
    /// Neither brackets nor a mark.
    None,
    /// The references of the brackets or of the note, with the words before the first of them.
    Given { references: Vec<&'r Reference>, words_before: &'r str },
    /// A mark whose note the draft does not have.
    Unknown,
}

/// Every instrument that a draft names in full in words of its own, notes left out.
pub(crate) fn all<'r>(reading: &Reading<'r>) -> Vec<Named<'r>> {
    let glossary = reading.knowledge.glossary();
    let mut named = Vec::new();
    for place in &reading.mentions.all {
        let mention = &place.mention;
        let full = matches!(mention.form, Form::Official | Form::Variant(Standing::Accepted));
        let [only] = mention.entities[..] else { continue };
        let Some(instrument) = glossary.entity(only).filter(|_| full && !mention.quoted) else {
            continue;
        };
        let text = reading.text(place.paragraph);
        if instrument.kind() != EntityKind::Instrument || is_part_of_another(text, mention.span) {
            continue;
        }
        let source = source(reading, place.paragraph, mention.span);
        let (paragraph, span) = (place.paragraph, mention.span);
        named.push(Named { instrument, paragraph, span, source });
    }
    named
}

/// Whether the words before make the name a part of another one: «Факультативный протокол к …».
fn is_part_of_another(text: &str, name: Span) -> bool {
    let before = text.get(..name.start as usize).unwrap_or_default();
    let mut start = before.len().saturating_sub(BEFORE);
    while !before.is_char_boundary(start) {
        start += 1;
    }
    let near = before[start..].rsplit([';', ',']).next().unwrap_or_default();
    OF_ANOTHER.iter().any(|stem| near.contains(stem))
}

fn source<'r>(reading: &Reading<'r>, paragraph: ParagraphId, name: Span) -> Source<'r> {
    let text = reading.text(paragraph);
    if let Some(inside) = brackets_after(text, name.end as usize) {
        let references = of_paragraph(reading, paragraph).iter();
        let references: Vec<&Reference> =
            references.filter(|it| inside.covers(it.citation.span)).collect();
        if let Some(first) = references.first() {
            let start = first.citation.span.start as usize;
            let words_before = text.get(inside.start as usize..start).unwrap_or_default();
            return Source::Given { references, words_before };
        }
    }
    let Some(mark) = mark_after(reading, paragraph, name) else {
        return if figure_after(text, name.end as usize) { Source::Unknown } else { Source::None };
    };
    let note = mark.note.and_then(|note| reading.draft.footnotes.get(note));
    let Some(note) = note else { return Source::Unknown };
    let references: Vec<&Reference> = of_paragraph(reading, note.paragraph).iter().collect();
    let first = references.first().map_or(0, |first| first.citation.span.start as usize);
    let words_before = reading.text(note.paragraph).get(..first).unwrap_or_default();
    Source::Given { references, words_before }
}

/// What stands in the brackets that open right after byte `at`, brackets left out.
fn brackets_after(text: &str, at: usize) -> Option<Span> {
    text.get(at..)?.strip_prefix(" (")?;
    let start = at + 2;
    let mut depth = 0;
    for (offset, byte) in text.bytes().enumerate().skip(start).take(LONGEST) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(Span::new(start, offset)),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Whether a figure stands behind the name, brackets left out, that may be the mark of a note
/// which the draft does not hold.
fn figure_after(text: &str, at: usize) -> bool {
    let after = brackets_after(text, at).map_or(at, |brackets| brackets.end as usize + 1);
    let rest = text.get(after..).unwrap_or_default();
    rest.trim_start_matches([' ', ',', '.', '»', '”']).starts_with(|c: char| c.is_ascii_digit())
}

/// The mark of a note right behind the name, or behind the brackets after it.
fn mark_after<'r>(reading: &Reading<'r>, paragraph: ParagraphId, name: Span) -> Option<&'r Mark> {
    let brackets = brackets_after(reading.text(paragraph), name.end as usize);
    let last = brackets.map_or(name, |brackets| Span { end: brackets.end + 1, ..name });
    let end = reading.place(paragraph, last).end;
    let marks = &reading.draft.marks;
    let mark = marks.get(marks.partition_point(|mark| mark.span.start < end))?;
    let between = reading.draft.source.get(end as usize..mark.span.start as usize)?;
    let near = between.len() <= NEAR && !between.contains(char::is_alphanumeric);
    (near && mark.paragraph == paragraph).then_some(mark)
}

/// The references of one paragraph: they stand in the order of the paragraphs.
fn of_paragraph<'r>(reading: &Reading<'r>, paragraph: ParagraphId) -> &'r [Reference] {
    let references = reading.references;
    let start = references.partition_point(|it| it.paragraph < paragraph);
    let length = references[start..].partition_point(|it| it.paragraph == paragraph);
    &references[start..start + length]
}

#[cfg(test)]
mod tests {
    use super::*;

    // «217 A (III)» has brackets of its own.
    #[test]
    fn brackets_hold_brackets() {
        let text = "Декларация (резолюция 217 A (III)) и";
        let inside = brackets_after(text, "Декларация".len()).unwrap();
        assert_eq!(inside.of(text), "резолюция 217 A (III)");
        assert_eq!(brackets_after("Декларация, (см.", 20), None);
    }

    #[test]
    fn a_protocol_to_a_convention_is_another_instrument() {
        let part = |text: &str, name: &str| {
            let at = text.find(name).unwrap();
            is_part_of_another(text, Span::new(at, at + name.len()))
        };
        assert!(part("Факультативный протокол к Конвенции о правах ребенка", "Конвенции"));
        assert!(!part("ссылаясь на Конвенцию о правах ребенка", "Конвенцию"));
        assert!(!part("Протокол о беженцах, Конвенцию о правах ребенка", "Конвенцию"));
    }
}
