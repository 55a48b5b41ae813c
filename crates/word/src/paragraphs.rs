//! The paragraphs of a part, before they stand in the text of the document.

use std::ops::Range;

use crate::properties::ParagraphProperties;

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw {
    pub(crate) properties: ParagraphProperties,
    /// What is read of it, without what lists print before it.
    pub(crate) text: String,
    /// Where its text comes from, in order and without gaps.
    pub(crate) pieces: Vec<Piece>,
    /// Stretches of `text` in italics, in order.
    pub(crate) emphasis: Vec<Range<usize>>,
    /// The note it belongs to, by its identifier.
    pub(crate) note: Option<String>,
    /// The paragraphs of text boxes that are anchored in it.
    pub(crate) boxes: Vec<Raw>,
}

/// A stretch of text that has one origin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    /// Its end in the text that it is a part of; it begins where the one before ends.
    pub(crate) end: u32,
    /// The run that holds it, an index of [`Walked::runs`].
    pub(crate) run: u32,
    /// Where it stands inside an element of text.
    pub(crate) within: Option<Within>,
    /// It is the mark of a note: never a place for a backslash.
    pub(crate) is_mark: bool,
}

/// A stretch that agrees with the part byte for byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Within {
    /// Its first byte in the part.
    pub(crate) from: u32,
    /// The element of text, an index of [`Walked::texts`].
    pub(crate) element: u32,
}

/// A run: text with the same properties.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Run {
    /// Its bytes in the part.
    pub(crate) at: Range<usize>,
    /// The bytes of its properties.
    pub(crate) properties: Option<Range<usize>>,
    /// Its name with the prefix, as the part has it.
    pub(crate) name: String,
    /// The run that holds the text box in which it stands.
    pub(crate) parent: Option<u32>,
}

/// An element of text: `w:t`, or `w:delText` of what was deleted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct TextElement {
    /// Its start tag.
    pub(crate) tag: Range<usize>,
    /// Its name with the prefix.
    pub(crate) name: String,
    /// Whether spaces at its ends count.
    pub(crate) preserve: bool,
}

/// A mark that calls a note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct NoteReference {
    pub(crate) endnote: bool,
    /// The identifier of the note.
    pub(crate) id: String,
    /// What the mark shows.
    pub(crate) label: String,
    /// Whether the writer chose the mark; then the note opens with it as with other text.
    pub(crate) chosen: bool,
}

/// A part, read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Walked {
    pub(crate) paragraphs: Vec<Raw>,
    pub(crate) runs: Vec<Run>,
    pub(crate) texts: Vec<TextElement>,
    /// The notes that it calls, in order.
    pub(crate) notes: Vec<NoteReference>,
    /// Its headers and footers, by the names of their relations.
    pub(crate) furniture: Vec<String>,
}

impl Raw {
    /// Adds text that has one origin.
    pub(crate) fn push(&mut self, text: &str, italic: bool, piece: Piece) {
        if text.is_empty() {
            return;
        }
        let from = self.text.len();
        self.text.push_str(text);
        let to = self.text.len();
        self.pieces.push(Piece { end: to as u32, ..piece });
        match self.emphasis.last_mut() {
            Some(last) if italic && last.end == from => last.end = to,
            _ if italic => self.emphasis.push(from..to),
            _ => {}
        }
    }

    /// Cuts the text to its first `length` bytes.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
        while self.pieces.len() > 1 && self.pieces[self.pieces.len() - 2].end as usize >= length {
            self.pieces.pop();
        }
        if length == 0 {
            self.pieces.clear();
        }
        if let Some(last) = self.pieces.last_mut() {
            last.end = last.end.min(length as u32);
        }
        self.emphasis.retain(|stretch| stretch.start < length);
        if let Some(last) = self.emphasis.last_mut() {
            last.end = last.end.min(length);
        }
    }

    /// Appends `next`, which has lost its beginning: the paragraph ends as `next` does.
    pub(crate) fn join(&mut self, next: Raw) {
        let shift = self.text.len();
        self.text.push_str(&next.text);
        let pieces = next.pieces.iter();
        self.pieces.extend(pieces.map(|piece| Piece { end: piece.end + shift as u32, ..*piece }));
        let stretches = next.emphasis.iter();
        self.emphasis.extend(stretches.map(|it| it.start + shift..it.end + shift));
        self.properties = next.properties;
        self.boxes.extend(next.boxes);
    }
}
