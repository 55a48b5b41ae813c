//! What an editor shows of the word under the pointer.

use lint::{Messages, definition};
use text::Span;

use crate::Snapshot;
use crate::page::{Markup, Page};
use crate::subject::Subject;

mod act;
mod entity;
mod opening;

/// What is known of a word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hover {
    /// The words that it is about.
    pub span: Span,
    /// A page about them, in the markup that was asked for.
    pub text: String,
}

/// What is known of the word at `offset`; `None` for words of which nothing is.
pub fn hover(
    snapshot: &Snapshot,
    offset: usize,
    messages: &Messages,
    markup: Markup,
) -> Option<Hover> {
    let (span, subject) = snapshot.subject_at(offset)?;
    let mut page = Page::new(markup);
    let draft = &snapshot.checked().draft;
    match subject {
        Subject::Mark(mark) => {
            let note = draft.footnotes.get(mark.note?)?;
            page.quote(&note.label, draft.paragraph(note.paragraph).flow.text());
        }
        Subject::Note(note) => {
            let mark = draft.marks.iter().find(|it| called_by(snapshot, it.note, note))?;
            page.quote("", draft.paragraph(mark.paragraph).flow.text());
        }
        Subject::OwnParagraph(own) => {
            let paragraph = draft.paragraph(own.target?);
            let place = definition::paragraph(&paragraph.path.join(" "));
            let place = place.map_or_else(String::new, |place| messages.say(&place));
            page.quote(&place, paragraph.flow.text());
        }
        Subject::Reference(reference) => act::write(&mut page, snapshot, reference, messages)?,
        Subject::Name(named) => entity::write(&mut page, snapshot, named, messages),
        Subject::Opening(paragraph) => {
            opening::write(&mut page, snapshot, &snapshot.opening_of(paragraph)?, messages);
        }
    }
    Some(Hover { span, text: page.finish() })
}

/// Whether a mark calls this very note.
fn called_by(snapshot: &Snapshot, called: Option<usize>, note: &draft::Footnote) -> bool {
    let called = called.and_then(|index| snapshot.checked().draft.footnotes.get(index));
    called.is_some_and(|it| it.label_span == note.label_span)
}

#[cfg(test)]
mod tests;
