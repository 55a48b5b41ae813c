//! One version of one draft, read and checked.

use std::sync::Arc;

use draft::Paragraph;
use knowledge::Knowledge;
use lint::{Checked, Memory, Named, Reference, Rule, Settings};
use self_cell::self_cell;
use text::{LineIndex, Span};

use crate::Library;

/// One version of one draft. Offsets are bytes of its text.
pub struct Snapshot {
    read: Read,
    settings: Settings,
    library: Arc<dyn Library>,
}

/// What borrows from the text.
struct View<'t> {
    checked: Checked<'t>,
    lines: LineIndex<'t>,
}

self_cell! {
    struct Read {
        owner: Arc<str>,
        #[covariant]
        dependent: View,
    }
}

impl Snapshot {
    /// Reads and checks a text: as long as [`lint::check_again`] takes, which needs what `memory`
    /// has of the version before.
    pub fn new(
        text: Arc<str>,
        settings: Settings,
        rules: &[&'static Rule],
        library: Arc<dyn Library>,
        memory: &mut Memory,
    ) -> Self {
        let read = Read::new(text, |text| View {
            checked: lint::check_again(text, library.knowledge(), &settings, rules, memory),
            lines: LineIndex::new(text),
        });
        Self { read, settings, library }
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.read.borrow_owner()
    }

    /// Its structure, references, names and findings.
    pub fn checked(&self) -> &Checked<'_> {
        &self.read.borrow_dependent().checked
    }

    /// Its lines.
    pub fn lines(&self) -> &LineIndex<'_> {
        &self.read.borrow_dependent().lines
    }

    /// What it was checked with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What is known.
    pub fn knowledge(&self) -> &Knowledge<'_> {
        self.library.knowledge()
    }

    /// The reference whose words hold the byte at `offset`, or end there: the shortest one, where
    /// one stands in another.
    pub fn reference_at(&self, offset: usize) -> Option<&Reference> {
        let touching = self.checked().references.iter().filter(|it| touches(it.span, offset));
        touching.min_by_key(|it| it.span.len())
    }

    /// The name whose words hold the byte at `offset`, or end there.
    pub fn name_at(&self, offset: usize) -> Option<&Named> {
        let touching = self.checked().mentions.all.iter().filter(|it| touches(it.span, offset));
        touching.min_by_key(|it| it.span.len())
    }

    /// The paragraph that holds the byte at `offset`, with its index; a note before the paragraph
    /// that it interrupts.
    pub fn paragraph_at(&self, offset: usize) -> Option<(usize, &Paragraph<'_>)> {
        let holds = |paragraph: &Paragraph<'_>| touches(paragraph.span, offset);
        let all = self.checked().draft.paragraphs.iter().enumerate();
        all.filter(|(_, paragraph)| holds(paragraph)).min_by_key(|(_, it)| it.span.len())
    }
}

/// Whether a caret at `offset` stands in a span or at one of its ends.
pub(crate) fn touches(span: Span, offset: usize) -> bool {
    (span.start as usize..=span.end as usize).contains(&offset)
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot").field("bytes", &self.text().len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::snapshot;

    #[test]
    fn what_stands_under_a_caret() {
        let (snapshot, at) = snapshot("ссылаясь на резолюцию 58$0/208 Генеральной Ассамблеи,");
        let reference = snapshot.reference_at(at).map(|it| it.span.of(snapshot.text()));
        assert_eq!(reference, Some("резолюцию 58/208 Генеральной Ассамблеи"));
        let end = snapshot.text().len();
        assert!(snapshot.reference_at(end).is_none() && snapshot.name_at(end - 1).is_some());
        assert!(snapshot.paragraph_at(0).is_some());
    }
}
