//! Where in the body a comment begins and ends.
//!
//! Comments stand around whole runs, so a run is parted in two where a comment begins or ends
//! inside it; both halves keep its properties. Where a comment cannot stand (in notes, in headers,
//! in text boxes) it stands at the place in the body that leads there.

use text::Span;

use crate::document::{Document, Story};
use crate::paragraphs::{Piece, Run};

/// A place in the part of the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// A byte of the part.
    pub(crate) at: usize,
    /// The run at the place.
    pub(crate) run: u32,
    /// The element of text that is parted there.
    pub(crate) parts: Option<u32>,
}

/// Where a comment on `span` begins and ends; `None` in a document without text in its body.
pub(crate) fn anchor(document: &Document, span: Span) -> Option<(Place, Place)> {
    let pieces = &document.pieces;
    let paragraph = document.paragraph_at(span.start)?;
    let span = match (paragraph.called, paragraph.story) {
        (Some(mark), _) => mark,
        (None, Story::Body) => widened(document, span, paragraph.span),
        (None, _) => document.paragraphs.iter().find(|it| it.story == Story::Body)?.span,
    };
    let first = pieces.partition_point(|(_, piece)| piece.end <= span.start);
    let after = pieces.partition_point(|(start, _)| *start < span.end);
    if first >= after {
        // A number that a list prints: the first words after it.
        let nearest = first.min(pieces.len().checked_sub(1)?);
        return Some(whole(document, pieces[nearest].1.run));
    }
    let (begin, end) = (begin(document, first, span), end(document, after - 1, span));
    Some(if begin.at < end.at { (begin, end) } else { whole(document, begin.run) })
}

/// `span`, with a letter in it: what is missing is missing at a letter.
fn widened(document: &Document, span: Span, paragraph: Span) -> Span {
    if !span.is_empty() {
        return span;
    }
    let (from, text) = (span.start as usize, &document.text);
    let after = text[from..paragraph.end.max(span.start) as usize].chars().next();
    if let Some(letter) = after {
        return Span::new(from, from + letter.len_utf8());
    }
    let before = text[..from].chars().next_back().map_or(0, char::len_utf8);
    Span::new(from - before, from)
}

fn begin(document: &Document, index: usize, span: Span) -> Place {
    let (start, piece) = document.pieces[index];
    let is_first = index == 0 || document.pieces[index - 1].1.run != piece.run;
    let offset = span.start.max(start);
    match parted(document, piece, start, offset) {
        Some(place) if !is_first || offset > start => place,
        _ => whole(document, piece.run).0,
    }
}

fn end(document: &Document, index: usize, span: Span) -> Place {
    let (start, piece) = document.pieces[index];
    let is_last = document.pieces.get(index + 1).is_none_or(|(_, next)| next.run != piece.run);
    let offset = span.end.min(piece.end);
    match parted(document, piece, start, offset) {
        Some(place) if !is_last || offset < piece.end => place,
        _ => whole(document, piece.run).1,
    }
}

/// The place inside the element of text that `piece` comes from.
fn parted(document: &Document, piece: Piece, start: u32, offset: u32) -> Option<Place> {
    let within = piece.within?;
    let in_box = document.runs[piece.run as usize].parent.is_some();
    (!in_box).then_some(Place {
        at: (within.from + (offset - start)) as usize,
        run: piece.run,
        parts: Some(within.element),
    })
}

/// Before and after a run; around the run that holds the text box in which it stands.
fn whole(document: &Document, run: u32) -> (Place, Place) {
    let mut index = run;
    while let Some(parent) = document.runs[index as usize].parent {
        index = parent;
    }
    let Run { at, .. } = &document.runs[index as usize];
    let place = |at| Place { at, run: index, parts: None };
    (place(at.start), place(at.end))
}
