//! What a rule can offer: the recorded date, year or title, and numbers a slip away.

use citation::CitedTitle;
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
    let flow = &reading.paragraph(reference)?.flow;
    let running = flow.text().get(span.range())?;
    let source = flow.to_source(span);
    let written = reading.draft.source.get(source.range())?;
    // What the running text leaves out may only be spaces and the hyphens of line ends.
    let solid = |text: &str| {
        text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'-').count()
    };
    (solid(running) == solid(written)).then_some(source)
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
    Some(Fix::new(title, Applicability::Unsafe, Edit::replace(span, text)))
}

/// Adds the recorded date after a number: «58/208 от 23 декабря 2003 года».
pub(crate) fn added_date(reading: &Reading<'_>, reference: &Reference, date: Date) -> Option<Fix> {
    use text::Language::{English, French, Russian, Spanish};
    let language = reading.draft.language;
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
    let span = source_span(reading, reference, last)?;
    let title = Message::new("add-date").with("date", date);
    let text = format!(" {preposition} {}", dates::in_words(date, language));
    Some(Fix::new(title, Applicability::Unsafe, Edit::replace(Span::at(span.end as usize), text)))
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
