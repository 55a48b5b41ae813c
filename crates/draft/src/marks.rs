//! The marks in the text that call footnotes.
//!
//! Text copied from a page has them as figures glued to a word («развитию1»), parted from it
//! («развитии 2 ,») or set after the comma ("2012,1"). They are told from the numbers of the
//! text by their sequence: 1, 2, 3, and the notes there are. A raised figure is always a mark.

mod candidate;
mod sequence;
mod tagged;

use std::collections::BTreeMap;

use text::Span;

use crate::blocks::Block;
use crate::cuts::Cut;
use crate::language::Words;
use crate::lines::{skip_space, wide_space};
use crate::{Footnote, Mark, ParagraphId};

use candidate::Candidate;
pub(crate) use tagged::Tags;

/// The marks in `blocks`, the body of the draft, in order of the text.
pub(crate) fn read(
    source: &str,
    blocks: &[Block],
    notes: &[Footnote],
    words: &Words,
    tags: Tags,
) -> Vec<Mark> {
    let labels = Labels::of(notes);
    let signs = labels.signs();
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let paragraph = ParagraphId(index as u32);
        for (piece, part) in block.pieces.iter().enumerate() {
            let from = found.len();
            candidate::find(source, part.span, piece == 0, words, &signs, &mut |candidate| {
                found.push((paragraph, candidate));
            });
            let tagged = tagged::find(source, part.span, tags);
            found.extend(tagged.into_iter().map(|candidate| (paragraph, candidate)));
            found[from..].sort_by_key(|(_, candidate): &(_, Candidate)| candidate.span);
        }
    }
    let chosen = sequence::choose(&found, notes);
    let mark = |(paragraph, candidate): &(ParagraphId, Candidate)| {
        let label = candidate.label(source);
        let note = labels.called(&label, candidate.span);
        let Candidate { span, spaced, style, .. } = *candidate;
        Mark { label, span, paragraph: *paragraph, spaced, style, note }
    };
    found.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(found, _)| mark(found)).collect()
}

/// The notes by label, those of one label in order of the text.
struct Labels<'n> {
    notes: &'n [Footnote],
    by_label: BTreeMap<&'n str, Vec<usize>>,
}

impl<'n> Labels<'n> {
    fn of(notes: &'n [Footnote]) -> Self {
        let mut by_label: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, note) in notes.iter().enumerate() {
            by_label.entry(&note.label).or_default().push(index);
        }
        Self { notes, by_label }
    }

    /// The note that a mark at `span` calls: the first of that label below it, else the last.
    fn called(&self, label: &str, span: Span) -> Option<usize> {
        let same = self.by_label.get(label)?;
        let above = same.partition_point(|note| self.notes[*note].label_span.start < span.end);
        same.get(above).or_else(|| same.last()).copied()
    }

    /// The labels that are signs: `*`, `**`.
    fn signs(&self) -> Vec<&'n str> {
        let signs = self.by_label.keys().filter(|label| label.starts_with('*'));
        signs.copied().take(8).collect()
    }
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
