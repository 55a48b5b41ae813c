//! A Word file as text, and the way back from the text to the places of the file.

use text::Span;

use crate::paragraphs::{Piece, Run, TextElement};

/// A Word file, read.
#[derive(Clone, Debug)]
pub struct Document {
    /// What a reader sees, paragraph by paragraph, with empty lines between; the notes last.
    pub text: String,
    /// The paragraphs that have text, in order of the text.
    pub paragraphs: Vec<Paragraph>,
    /// The stretches in italics, in order.
    pub emphasis: Vec<Span>,
    /// Where the text comes from, in order: each piece with the place where it begins.
    pub(crate) pieces: Vec<(u32, Piece)>,
    pub(crate) runs: Vec<Run>,
    pub(crate) texts: Vec<TextElement>,
    /// The name of the part that holds the body.
    pub(crate) main: String,
}

/// A paragraph of a Word file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paragraph {
    /// Its bytes in the text, with the number that a list prints before it.
    pub span: Span,
    /// Where in the file it stands.
    pub story: Story,
    /// Its number among the paragraphs of its story that have text, from 1.
    pub number: u32,
    /// The label of the note it belongs to.
    pub note: Option<String>,
    /// Where the mark stands that calls its note.
    pub(crate) called: Option<Span>,
}

/// A part of a Word file that is read by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Story {
    /// What stands at the head of the pages.
    Headers,
    /// The text.
    Body,
    /// What stands at the foot of the pages.
    Footers,
    /// Notes at the foot of the pages.
    Footnotes,
    /// Notes at the end.
    Endnotes,
}

impl Story {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Story::Headers => "headers",
            Story::Body => "body",
            Story::Footers => "footers",
            Story::Footnotes => "footnotes",
            Story::Endnotes => "endnotes",
        }
    }
}

impl Document {
    /// The paragraph at `offset` of the text, or the last one before it; `None` in a document
    /// without text.
    pub fn paragraph_at(&self, offset: u32) -> Option<&Paragraph> {
        let after = self.paragraphs.partition_point(|paragraph| paragraph.span.start <= offset);
        self.paragraphs.get(after.saturating_sub(1))
    }
}
