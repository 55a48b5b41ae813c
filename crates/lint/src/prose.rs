//! Running text paragraph by paragraph, for rules that look at signs and spaces.

use draft::{Draft, Paragraph, Role};
use text::{Edit, Span};

use crate::{Applicability, Finding, Fix, Message, Reading, Rule};

/// A paragraph whose typography is the drafter's own.
#[derive(Clone, Copy)]
pub(crate) struct Prose<'r> {
    source: &'r str,
    paragraph: &'r Paragraph<'r>,
}

/// The paragraphs that rules of typography walk.
pub(crate) fn paragraphs<'r>(reading: &Reading<'r>) -> impl Iterator<Item = Prose<'r>> {
    of(reading.draft)
}

/// The paragraphs of running text and the notes: not the masthead, the heading and the closing
/// lines, which are set in columns and forms of their own, and no row of a table.
pub(crate) fn of<'r>(draft: &'r Draft<'r>) -> impl Iterator<Item = Prose<'r>> {
    let source = draft.source;
    draft
        .paragraphs
        .iter()
        .filter(|paragraph| {
            !matches!(paragraph.role, Role::Masthead | Role::Title | Role::Closing)
                && !paragraph.flow.text().starts_with('|')
        })
        .map(move |paragraph| Prose { source, paragraph })
}

impl<'r> Prose<'r> {
    /// The running text.
    pub(crate) fn text(&self) -> &'r str {
        self.paragraph.flow.text()
    }

    /// Where a span of the running text stands in the source, if it stands there letter by
    /// letter: nothing that the running text leaves out may be lost to an edit.
    pub(crate) fn place(&self, span: Span) -> Option<Span> {
        let place = self.paragraph.flow.to_source(span);
        (self.source.get(place.range()) == self.text().get(span.range())).then_some(place)
    }

    /// Where a span of the running text begins and ends in the source.
    pub(crate) fn span(&self, span: Span) -> Span {
        self.paragraph.flow.to_source(span)
    }

    /// Whether a line ends in the source behind `span` of the running text.
    pub(crate) fn ends_line(&self, span: Span) -> bool {
        let end = self.span(span).end as usize;
        let rest = self.source.get(end..).unwrap_or_default();
        rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
    }

    /// Replaces `span` of the running text.
    pub(crate) fn edit(&self, span: Span, text: impl Into<String>) -> Option<Edit> {
        Some(Edit::replace(self.place(span)?, text))
    }

    /// The finding of `rule` at `span`, with the fix of its edits; none when they do not stand in
    /// one piece.
    pub(crate) fn finding(
        &self,
        rule: &'static Rule,
        span: Span,
        message: Message,
        fix: (Message, Applicability, Vec<Edit>),
    ) -> Option<Finding> {
        let (title, applicability, edits) = fix;
        let fix = Fix { title, applicability, edits };
        Some(Finding::new(rule, self.place(span)?, message).offering([fix]))
    }

    /// The character that ends before byte `at` of the running text.
    pub(crate) fn before(&self, at: usize) -> Option<char> {
        self.text().get(..at)?.chars().next_back()
    }

    /// The character that begins at byte `at` of the running text.
    pub(crate) fn after(&self, at: usize) -> Option<char> {
        self.text().get(at..)?.chars().next()
    }
}

/// Whether `c` is a letter of the Cyrillic alphabet.
pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

/// Whether `c` is a space that stands in a line: the usual one or one that does not break.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}
