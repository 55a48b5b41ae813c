//! What stands under the caret: a reference, a name, a note, the words that open a paragraph.

use citation::Target;
use draft::{Footnote, Kind, Mark, Paragraph, Role};
use knowledge::{OpenerPart, Opening};
use lint::{Named, OwnParagraph, Reference};
use text::Span;

use crate::touches;
use crate::{Snapshot, cited};

/// What a word of a draft belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'s> {
    /// The mark that calls a note.
    Mark(&'s Mark),
    /// The number of a note.
    Note(&'s Footnote),
    /// A paragraph of the draft that the draft points at.
    OwnParagraph(&'s OwnParagraph),
    /// A citation, or the paragraph of an act that it points at.
    Reference(&'s Reference),
    /// A body, an instrument, a conference, a State.
    Name(&'s Named),
    /// The words that open this paragraph.
    Opening(&'s Paragraph<'s>),
}

impl Snapshot {
    /// What stands at `offset`, and where: the shortest of what holds that byte; else the shortest
    /// of what ends there.
    pub(crate) fn subject_at(&self, offset: usize) -> Option<(Span, Subject<'_>)> {
        let checked = self.checked();
        let marks = checked.draft.marks.iter().map(|it| (it.span, Subject::Mark(it)));
        let notes = checked.draft.footnotes.iter().map(|it| (it.label_span, Subject::Note(it)));
        let own = checked.own_paragraphs.iter().map(|it| (it.span, Subject::OwnParagraph(it)));
        // «пункта 3 выше»: all its words lead there.
        let pointing = checked.references.iter().filter_map(|words| {
            let asked = words.citation.target == Target::Own && touches(words.span, offset);
            let mut inside = checked.own_paragraphs.iter().filter(|_| asked);
            let first = inside.find(|it| words.span.covers(it.span))?;
            Some((words.span, Subject::OwnParagraph(first)))
        });
        let citing = checked.references.iter().filter(|it| cited::symbol(it).is_some());
        let references =
            citing.flat_map(|it| self.spans_of(it).map(move |span| (span, Subject::Reference(it))));
        let names = checked.mentions.all.iter().map(|it| (it.span, Subject::Name(it)));
        let found = marks.chain(notes).chain(own).chain(pointing).chain(references).chain(names);
        found
            .chain(self.opening_at(offset))
            .filter(|(span, _)| touches(*span, offset))
            .min_by_key(|(span, _)| (!span.contains(offset), span.len()))
    }

    /// The stretches of a reference: its words, and its pinpoint where that stands before them.
    pub(crate) fn spans_of(&self, reference: &Reference) -> impl Iterator<Item = Span> {
        let flow = &self.checked().draft.paragraph(reference.paragraph).flow;
        let parts = reference.citation.pinpoint.parts.iter();
        let outside = parts.filter(|part| !reference.citation.span.covers(part.span));
        let outside = outside.map(|part| flow.to_source(part.span));
        std::iter::once(reference.span).chain(outside).collect::<Vec<Span>>().into_iter()
    }

    fn opening_at(&self, offset: usize) -> Option<(Span, Subject<'_>)> {
        let (_, paragraph) = self.paragraph_at(offset)?;
        let opening = self.opening_of(paragraph)?;
        Some((paragraph.flow.to_source(opening.span), Subject::Opening(paragraph)))
    }

    /// The words that open a preambular or an operative paragraph of a resolution.
    pub(crate) fn opening_of(&self, paragraph: &Paragraph<'_>) -> Option<Opening<'_>> {
        let draft = &self.checked().draft;
        let part = match paragraph.role {
            _ if !matches!(draft.kind, Kind::Resolution | Kind::Declaration) => return None,
            Role::Preambular => OpenerPart::Preambular,
            Role::Operative => OpenerPart::Operative,
            _ => return None,
        };
        self.knowledge().opening_words(paragraph.flow.text(), draft.language, part)
    }
}
