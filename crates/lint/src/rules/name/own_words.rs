//! The names that a draft uses in words of its own: in its text and its headings, not in
//! quotations, notes, the masthead and the closing lines.

use draft::{ParagraphId, Role};
use knowledge::glossary::{Entity, Form, Mention};
use text::Span;

use crate::Reading;

/// A name in a paragraph.
#[derive(Clone, Copy)]
pub(super) struct Name<'r> {
    pub(super) paragraph: ParagraphId,
    /// In the running text of the paragraph.
    pub(super) span: Span,
    /// In the source.
    pub(super) source: Span,
    /// Its place among the mentions of the draft.
    pub(super) index: usize,
    /// The words of the draft.
    pub(super) written: &'r str,
    pub(super) form: Form,
    pub(super) role: Role,
    pub(super) mention: &'r Mention,
}

/// Every name of the text and its headings, in reading order.
pub(super) fn names<'r>(reading: &Reading<'r>) -> impl Iterator<Item = Name<'r>> {
    let paragraphs = &reading.draft.paragraphs;
    reading.mentions.all.iter().enumerate().filter_map(move |(index, named)| {
        let paragraph = paragraphs.get(named.paragraph.0 as usize)?;
        let role = paragraph.role;
        let own =
            !matches!(role, Role::Masthead | Role::EnactingLine | Role::Footnote | Role::Closing);
        if !own || named.mention.quoted {
            return None;
        }
        let span = named.mention.span;
        let text = paragraph.flow.text();
        Some(Name {
            paragraph: named.paragraph,
            span,
            source: named.span,
            index,
            written: text.get(span.range())?,
            form: named.mention.form,
            role,
            mention: &named.mention,
        })
    })
}

impl<'r> Name<'r> {
    /// The entity named; `None` where more than one may be meant.
    pub(super) fn entity(&self, reading: &Reading<'r>) -> Option<Entity<'r>> {
        match self.mention.entities[..] {
            [only] => reading.knowledge.glossary().entity(only),
            _ => None,
        }
    }

    /// The entities that may be meant.
    pub(super) fn entities(&self, reading: &Reading<'r>) -> impl Iterator<Item = Entity<'r>> {
        let glossary = reading.knowledge.glossary();
        self.mention.entities.iter().filter_map(move |id| glossary.entity(*id))
    }

    /// Whether a capital here may be that of a sentence or a heading.
    pub(super) fn opens(&self, reading: &Reading<'_>) -> bool {
        opens_sentence(reading.text(self.paragraph), self.span.start as usize)
    }

    /// What stands before in the paragraph.
    pub(super) fn before(&self, reading: &Reading<'r>) -> &'r str {
        reading.text(self.paragraph).get(..self.span.start as usize).unwrap_or_default()
    }
}

/// Whether a capital at byte `at` is that of a sentence, a heading or a quotation: nothing stands
/// before it but a mark that opens or ends one.
pub(super) fn opens_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end().chars().next_back();
    before.is_none_or(|c| !(c.is_alphanumeric() || c == ',' || c == ')'))
}
