//! Whether a document at hand has the paragraph that is cited.

use citation::{Pinpoint, PinpointPart, Unit};

use crate::{Document, ParagraphRole, Reason};

/// The document has no such paragraph. Only plain pinpoints are judged: a numbered paragraph
/// with or without its letters, or a preambular one; «раздел II» and «приложение» are not.
pub(super) fn missing(document: &Document<'_>, pinpoint: &Pinpoint) -> Option<Reason> {
    let [part] = pinpoint.parts.as_slice() else { return None };
    let numbers = match part.unit {
        Unit::Paragraph => Numbers::numbered(document),
        Unit::PreambularParagraph => Numbers::preambular(document),
        _ => return None,
    };
    let last = numbers.highest?;
    for item in items(part) {
        let number: u32 = item.number.parse().ok()?;
        if number == 0 || number > last {
            return Some(Reason::NoSuchParagraph { last: last.to_string() });
        }
        if item.letter.is_empty() || part.unit != Unit::Paragraph {
            continue;
        }
        let letters = letters_of(document, item.number);
        let known = letters.contains(&item.letter);
        if let (false, Some(last)) = (known, letters.last()) {
            return Some(Reason::NoSuchParagraph { last: format!("{number} ({last})") });
        }
    }
    None
}

struct Numbers {
    highest: Option<u32>,
}

impl Numbers {
    /// The highest number of a numbered paragraph, in the text or in an annex: one of either
    /// may be meant. An excerpt, whose numbers do not begin with 1 or leave some out, has none.
    fn numbered(document: &Document<'_>) -> Self {
        let numbers = document.paragraphs().filter(|paragraph| {
            matches!(paragraph.role, ParagraphRole::Numbered | ParagraphRole::Subparagraph)
        });
        let mut seen: Vec<u32> = numbers
            .flat_map(|paragraph| paragraph.path().filter_map(|step| step.parse().ok()))
            .collect();
        seen.sort_unstable();
        seen.dedup();
        let whole = seen.first() == Some(&1) && seen.last() == Some(&(seen.len() as u32));
        let highest = seen.last().copied().filter(|_| whole);
        Self { highest }
    }

    fn preambular(document: &Document<'_>) -> Self {
        let count =
            document.paragraphs().filter(|p| p.role == ParagraphRole::Preambular).count() as u32;
        Self { highest: (count > 0).then_some(count) }
    }
}

/// The letters of a numbered paragraph, in order; empty when it has none.
fn letters_of<'k>(document: &Document<'k>, number: &str) -> Vec<&'k str> {
    let mut letters: Vec<&str> = document
        .paragraphs()
        .filter(|paragraph| paragraph.role == ParagraphRole::Subparagraph)
        .filter_map(|paragraph| {
            let mut path = paragraph.path().skip_while(|step| *step != number);
            path.next()?;
            path.next()
        })
        .collect();
    letters.dedup();
    letters
}

/// One paragraph of a label: `5(d)` is 5 and `d`.
struct Item<'p> {
    number: &'p str,
    letter: &'p str,
}

/// The paragraphs a label names, the ends of a range for a range: `10–12,15`.
fn items(part: &PinpointPart) -> impl Iterator<Item = Item<'_>> {
    part.label.split([',', '–', '-']).map(|item| {
        let item = item.trim();
        let end = item.find(|c: char| !c.is_ascii_digit()).unwrap_or(item.len());
        let (number, rest) = item.split_at(end);
        let letter = rest.trim_start_matches([' ', '(']);
        let end = letter.find([')', ' ', '(']).unwrap_or(letter.len());
        Item { number, letter: &letter[..end] }
    })
}
