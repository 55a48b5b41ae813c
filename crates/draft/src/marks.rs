//! The marks in the text that call footnotes.
//!
//! Text copied from a page has them as figures glued to a word («развитию1»), parted from it
//! («развитии 2 ,») or set after the comma ("2012,1"). They are told from the numbers of the
//! text by their sequence: 1, 2, 3, and the notes there are. A raised figure is always a mark.

mod candidate;
mod tagged;

use text::Span;

use crate::blocks::Block;
use crate::cuts::Cut;
use crate::language::Words;
use crate::lines::{skip_space, wide_space};
use crate::{Footnote, Mark, ParagraphId};

use candidate::{Candidate, Strength};
pub(crate) use tagged::Tags;

/// How many candidates ahead the next number of a sequence is looked for.
const AHEAD: usize = 12;

/// The marks in `blocks`, the body of the draft, in order of the text.
pub(crate) fn read(
    source: &str,
    blocks: &[Block],
    notes: &[Footnote],
    words: &Words,
    tags: Tags,
) -> Vec<Mark> {
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let paragraph = ParagraphId(index as u32);
        for (piece, part) in block.pieces.iter().enumerate() {
            let from = found.len();
            candidate::find(source, part.span, piece == 0, words, notes, &mut |candidate| {
                found.push((paragraph, candidate));
            });
            let tagged = tagged::find(source, part.span, tags);
            found.extend(tagged.into_iter().map(|candidate| (paragraph, candidate)));
            found[from..].sort_by_key(|(_, candidate): &(_, Candidate)| candidate.span);
        }
    }
    let numbers: Vec<u32> = notes.iter().filter_map(|note| number(&note.label)).collect();
    let mut marks = Vec::new();
    let mut last = 0;
    for (index, (paragraph, candidate)) in found.iter().enumerate() {
        let noted = candidate.number.is_none_or(|number| numbers.contains(&number));
        let next = candidate.number == Some(last + 1);
        let goes_on = || {
            let ahead = found[index + 1..].iter().take(AHEAD);
            ahead
                .into_iter()
                .any(|(_, other)| other.number == candidate.number.map(|number| number + 1))
        };
        let is_mark = match candidate.strength {
            Strength::Certain => true,
            Strength::Strong => noted || next || (last == 0 && goes_on()),
            Strength::Weak => next && (noted || (numbers.is_empty() && (last > 0 || goes_on()))),
        };
        if is_mark {
            last = last.max(candidate.number.unwrap_or(last));
            let label = candidate.label(source);
            let note = note_of(notes, &label, candidate.span);
            marks.push(Mark {
                label,
                span: candidate.span,
                paragraph: *paragraph,
                spaced: candidate.spaced,
                style: candidate.style,
                note,
            });
        }
    }
    marks
}

/// The note that a mark at `span` calls: the first of that label below it, else the first.
fn note_of(notes: &[Footnote], label: &str, span: Span) -> Option<usize> {
    let same = || notes.iter().enumerate().filter(|(_, note)| note.label == label);
    let below = same().find(|(_, note)| note.label_span.start >= span.end);
    below.or_else(|| same().next()).map(|(index, _)| index)
}

/// The value of a label in figures, raised or not.
pub(crate) fn number(label: &str) -> Option<u32> {
    let mut value = 0_u32;
    for character in label.chars() {
        let digit = character.to_digit(10).or_else(|| crate::notes::superscript(character))?;
        value = value.checked_mul(10)?.checked_add(digit)?;
    }
    (value > 0).then_some(value)
}

/// What running text leaves out for `mark`: the mark, and the spaces that only set it apart.
pub(crate) fn cut(source: &str, mark: &Mark) -> Cut {
    let mut span = mark.span;
    let bytes = source.as_bytes();
    if mark.spaced {
        while let Some(width) = space_before(bytes, span.start as usize) {
            span.start -= width as u32;
        }
    }
    let next = skip_space(source, span.end as usize, source.len());
    if matches!(bytes.get(next), Some(b',' | b'.' | b';' | b':' | b')'))
        && !source[span.end as usize..next].contains('\n')
    {
        span.end = next as u32;
    }
    Cut { span, text: "" }
}

fn space_before(bytes: &[u8], at: usize) -> Option<usize> {
    if at > 0 && matches!(bytes[at - 1], b' ' | b'\t') {
        return Some(1);
    }
    [2, 3].into_iter().find(|width| at >= *width && wide_space(bytes, at - width, at) == *width)
}
