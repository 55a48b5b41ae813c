//! Whether a text is a part of a longer one, by the gaps in its numbers.

use draft::{Draft, Role};
use knowledge::OpenerPart;

use crate::Reading;

/// Whether a resolution is whole, as far as its own numbers tell: it has two paragraphs and a
/// decision at least, and the numbers of its notes and operative paragraphs run from 1. One number
/// that is missing or stands twice may be the drafter's slip.
pub(crate) fn is_whole(reading: &Reading<'_>) -> bool {
    let mut before = 0;
    let mut slips = 0;
    let mut decides = false;
    let operative = reading.statements.iter().filter(|it| it.part == OpenerPart::Operative);
    for statement in operative {
        decides = true;
        let label = &reading.draft.paragraphs[statement.paragraph.0 as usize].label;
        let Some(number) = label.as_ref().and_then(|label| label.value.parse::<u32>().ok()) else {
            continue;
        };
        // The parts of a composite resolution, and the sections of some, count each from 1.
        if number != 1 && number != before + 1 {
            slips += if number == before + 2 || number == before { 1 } else { 2 };
        }
        before = number;
    }
    let alone = reading.statements.len() < 2;
    decides && !alone && slips < 2 && !has_gaps(reading.draft)
}

/// Whether the numbers of the notes have gaps, or an adopted text was cut.
pub(crate) fn has_gaps(draft: &Draft<'_>) -> bool {
    is_excerpt(draft) || is_cut(draft)
}

/// Whether an adopted text has lost its closing lines.
fn is_cut(draft: &Draft<'_>) -> bool {
    draft.closing.is_none() && is_adopted(draft)
}

/// Whether a text was adopted: closing lines, a number of its own or the masthead tell.
pub(crate) fn is_adopted(draft: &Draft<'_>) -> bool {
    let numbered = draft.heading.is_some_and(|heading| heading.number.is_some());
    let mut head = draft.paragraphs.iter().take_while(|it| it.role != Role::EnactingLine);
    let says = |text: &str| {
        ["/RES/", "esolution adopted", "езолюция, принятая"]
            .iter()
            .any(|words| text.contains(words))
    };
    draft.closing.is_some() || numbered || head.any(|it| says(it.flow.text()))
}

/// Whether numbers are missing among the notes: what they belong to was left out, and the text
/// must not be blamed for it. A text without notes is not an excerpt: they may have been lost.
pub(crate) fn is_excerpt(draft: &Draft<'_>) -> bool {
    let mut expected = 1;
    for note in &draft.footnotes {
        let Ok(number) = note.label.parse::<u32>() else { continue };
        if number > expected {
            return true;
        }
        expected = number.saturating_add(1);
    }
    false
}
