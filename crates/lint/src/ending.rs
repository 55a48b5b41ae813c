//! The mark with which a paragraph closes.

use draft::ParagraphId;
use text::{Edit, Span};

use crate::{Applicability, Fix, Message, Reading, offer};

/// How a paragraph ends. Spans count in its running text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Ending {
    /// The mark; `None` where the paragraph ends with a word.
    pub(crate) mark: Option<char>,
    /// The mark, or the place where one is missing.
    pub(crate) span: Span,
    /// A word, a figure or a closing bracket or quotation mark stands last, and no mark inside.
    pub(crate) bare: bool,
}

const MARKS: [char; 7] = ['.', ';', ',', ':', '!', '?', '…'];

/// How the running text of a paragraph ends: a mark inside the closing quotation mark or bracket
/// counts, as does one before a note's number that was not read as one.
pub(crate) fn of(text: &str) -> Ending {
    let text = text.trim_end();
    let unmarked = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let noted = text.len() - unmarked.len();
    let unmarked = unmarked.trim_end();
    let text = if (1..=3).contains(&noted) && unmarked.ends_with(MARKS) { unmarked } else { text };
    let inner = text.trim_end_matches(['»', '”', '"', ')', ']', '*', '_', '’', '“']);
    let inner = if inner.ends_with(MARKS) { inner } else { text };
    match inner.chars().next_back().filter(|last| MARKS.contains(last)) {
        Some(mark) => {
            let start = inner.len() - mark.len_utf8();
            Ending { mark: Some(mark), span: Span::new(start, inner.len()), bare: false }
        }
        None => {
            let bare = text.ends_with(|c: char| c.is_alphanumeric() || "»”\")".contains(c));
            Ending { mark: None, span: Span::at(text.len()), bare }
        }
    }
}

/// The fix that closes a paragraph with `mark`.
pub(crate) fn fix(
    reading: &Reading<'_>,
    paragraph: ParagraphId,
    ending: Ending,
    mark: &str,
) -> Option<Fix> {
    let place = place(reading, paragraph, ending)?;
    let title = Message::new("close-with").with("mark", mark);
    Some(Fix::new(title, Applicability::Safe, Edit::replace(place, mark)))
}

/// Where the mark stands in the source, or is missing.
pub(crate) fn place(reading: &Reading<'_>, paragraph: ParagraphId, ending: Ending) -> Option<Span> {
    if ending.mark.is_some() {
        return offer::in_source(reading, paragraph, ending.span);
    }
    let text = reading.text(paragraph);
    let last = text[..ending.span.start as usize].chars().next_back()?;
    let last = Span::new(ending.span.start as usize - last.len_utf8(), ending.span.start as usize);
    let end = offer::in_source(reading, paragraph, last)?.end as usize;
    Some(Span::at(end + emphasis_closed(reading, end)))
}

/// How many bytes of Markdown close an emphasis at byte `end` of the source: the mark behind
/// “*The General Assembly*” does not lean.
fn emphasis_closed(reading: &Reading<'_>, end: usize) -> usize {
    let rest = reading.draft.source.get(end..).filter(|_| reading.settings.markdown);
    let line = rest.and_then(|rest| rest.lines().next()).unwrap_or_default().trim_end();
    if line.bytes().all(|byte| matches!(byte, b'*' | b'_')) { line.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, mark: Option<char>) {
        assert_eq!(of(text).mark, mark, "{text}");
    }

    // A mark inside quotation marks closes the paragraph as well.
    #[test]
    fn marks_are_found() {
        check("на основе Устава, ", Some(','));
        check("«Развитие».", Some('.'));
        check("«Развитие.»", Some('.'));
        check("on 6 October 2020,3", Some(','));
        check("of 19 April 2005, 1", Some(','));
    }

    // The bracket of a symbol is no mark; a year is no note.
    #[test]
    fn words_are_no_marks() {
        check("доклад (A/58/98)", None);
        check("в 2003", None);
        check("", None);
    }
}
