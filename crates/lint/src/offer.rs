//! What a rule can offer: the recorded date, year or title, and numbers a slip away.

use citation::CitedTitle;
use draft::{Draft, ParagraphId};
use jiff::civil::Date;
use knowledge::Judgement;
use text::{Edit, Span};

use crate::{Applicability, Fix, Message, Reading, Reference, dates, naming};

/// Where a span of the running text stands in the source, when nothing else stands inside:
/// a page number or a footnote in the middle must not be lost to an edit.
pub(crate) fn source_span(
    reading: &Reading<'_>,
    reference: &Reference,
    span: Span,
) -> Option<Span> {
    in_source(reading, reference.paragraph, span)
}

/// [`source_span`] of a paragraph's running text.
pub(crate) fn in_source(reading: &Reading<'_>, paragraph: ParagraphId, span: Span) -> Option<Span> {
    span_for_edit(reading.draft, paragraph, span)
}

/// Where a span of a paragraph's running text stands in the source, when an edit may take its
/// place: not when a page number or a footnote stands inside and would be lost.
pub fn span_for_edit(draft: &Draft<'_>, paragraph: ParagraphId, span: Span) -> Option<Span> {
    let flow = &draft.paragraphs.get(paragraph.0 as usize)?.flow;
    let running = flow.text().get(span.range())?;
    let source = flow.to_source(span);
    let written = draft.source.get(source.range())?;
    // What the running text leaves out may only be spaces and the hyphens of line ends.
    let solid = |text: &str| {
        text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'-').count()
    };
    (solid(running) == solid(written)).then_some(source)
}

/// Writes `text` in the place of a span of a paragraph's running text, word by word.
pub(crate) fn text(
    reading: &Reading<'_>,
    paragraph: ParagraphId,
    span: Span,
    text: &str,
    applicability: Applicability,
) -> Option<Fix> {
    let place = in_source(reading, paragraph, span)?;
    let title = Message::new("write-instead").with("text", text);
    Some(Fix { title, applicability, edits: word_by_word(reading.draft.source, place, text) })
}

/// Puts the recorded date in the place of the written one.
pub(crate) fn date(reading: &Reading<'_>, reference: &Reference, recorded: Date) -> Option<Fix> {
    let written = reference.citation.date?;
    if !written.is_full() {
        return None;
    }
    let span = source_span(reading, reference, written.span)?;
    let words = reading.words(reference, written.span);
    let text = dates::replacement(recorded, words, reading.draft.language);
    let title = Message::new("replace-date").with("date", recorded);
    let edits = word_by_word(reading.draft.source, span, &text);
    Some(Fix { title, applicability: Applicability::Unsafe, edits })
}

/// The words of `span` that differ from those of `text`, each replaced in its place, so that a
/// line that breaks in the middle of a date still breaks there. One edit for all when the words
/// do not correspond.
pub(crate) fn word_by_word(source: &str, span: Span, text: &str) -> Vec<Edit> {
    let written = span.of(source);
    let old: Vec<&str> = written.split_ascii_whitespace().collect();
    let new: Vec<&str> = text.split(' ').collect();
    if old.len() != new.len() {
        return vec![Edit::replace(span, text)];
    }
    let mut edits = Vec::new();
    let mut at = 0;
    for (old, new) in old.into_iter().zip(new) {
        let start = at + written[at..].find(old).unwrap_or(0);
        at = start + old.len();
        if old != new {
            let place = Span::new(start, at).shifted(span.start as usize);
            edits.push(Edit::replace(place, new));
        }
    }
    edits
}

/// Adds the recorded date after a number: «58/208 от 23 декабря 2003 года».
pub(crate) fn added_date(reading: &Reading<'_>, reference: &Reference, date: Date) -> Option<Fix> {
    let edit = date_insertion(reading.draft, reference, date)?;
    let title = Message::new("add-date").with("date", date);
    Some(Fix::new(title, Applicability::Unsafe, edit))
}

/// The edit that adds a date to a citation which has none, in the words of the draft's language.
pub fn date_insertion(draft: &Draft<'_>, reference: &Reference, date: Date) -> Option<Edit> {
    use text::Language::{English, French, Russian, Spanish};
    let language = draft.language;
    let preposition = match language {
        Russian => "от",
        English => "of",
        French => "du",
        Spanish => "de",
        _ => return None,
    };
    // In Russian the body stands between number and date, and the date follows the body.
    let citation = &reference.citation;
    let body = citation.body.and_then(|body| body.span).filter(|_| language == Russian);
    let last = body.map_or(citation.number, |body| citation.number.join(body));
    let span = span_for_edit(draft, reference.paragraph, last)?;
    let text = format!(" {preposition} {}", dates::in_words(date, language));
    Some(Edit::replace(Span::at(span.end as usize), text))
}

/// Puts the recorded year in the brackets.
pub(crate) fn year(
    reading: &Reading<'_>,
    reference: &Reference,
    written: u16,
    recorded: u16,
) -> Option<Fix> {
    let number = reference.citation.number;
    let words = reading.words(reference, number);
    let at = words.rfind(&written.to_string())?;
    let start = number.start as usize + at;
    let span = source_span(reading, reference, Span::new(start, start + 4))?;
    let title = Message::new("replace-year").with("year", recorded.to_string());
    Some(Fix::new(title, Applicability::Unsafe, Edit::replace(span, recorded.to_string())))
}

/// Puts the recorded title between the quotation marks.
pub(crate) fn title(
    reading: &Reading<'_>,
    reference: &Reference,
    written: CitedTitle,
    recorded: &str,
) -> Option<Fix> {
    let span = source_span(reading, reference, written.span)?;
    let title = Message::new("replace-title");
    Some(Fix::new(title, Applicability::Unsafe, Edit::replace(span, recorded)))
}

/// Numbers a slip away whose date or title is the one written. A number is never changed
/// without being asked, so these are only shown.
pub(crate) fn near_numbers(
    reading: &Reading<'_>,
    reference: &Reference,
    judgement: &Judgement,
) -> Vec<Fix> {
    let date = reference.citation.date.and_then(|date| date.to_date());
    let title = reference.citation.title.map(|title| reading.words(reference, title.span));
    let near = reading.knowledge.near(&judgement.symbol, date, title);
    let place = source_span(reading, reference, reference.citation.number);
    near.iter()
        .filter_map(|record| {
            let act = record.act()?;
            let number = naming::number(&act);
            let what = match (date, title) {
                (Some(date), _) => Message::new("near-date").with("date", date),
                (None, title) => {
                    Message::new("near-title").with("title", title.unwrap_or_default())
                }
            };
            let said = Message::new("offer-near-number")
                .with("number", number.as_str())
                .with("what", what);
            let edits = place.map(|span| Edit::replace(span, number)).into_iter().collect();
            Some(Fix { title: said, applicability: Applicability::Shown, edits })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, text: &str, after: &str) {
        let source = format!("от {written} о");
        let span = Span::new(5, 5 + written.len());
        let edits = word_by_word(&source, span, text);
        assert_eq!(text::apply(&source, &edits).unwrap(), format!("от {after} о"));
    }

    // The line breaks where it did.
    #[test]
    fn a_date_over_a_line_end_keeps_its_line_end() {
        check("21 февраля\n2002 года", "21 декабря 2001 года", "21 декабря\n2001 года");
    }

    // A hyphenated word cannot be told word by word.
    #[test]
    fn a_hyphenated_date_is_replaced_whole() {
        check("21 фев-\nраля 2002 года", "21 декабря 2001 года", "21 декабря 2001 года");
    }
}
