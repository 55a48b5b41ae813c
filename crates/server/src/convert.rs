//! Between bytes and the editor's lines and columns, in the unit that was agreed on.

use lsp_types::{Position, Range};
use text::{ColumnUnit, LineIndex, Span};

/// The positions of one text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places<'t> {
    /// Its lines.
    pub(crate) lines: &'t LineIndex<'t>,
    /// What columns are counted in.
    pub(crate) unit: ColumnUnit,
}

impl Places<'_> {
    /// The byte at a position, which is clamped to the text.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let place = text::Position { line: position.line, column: position.character };
        self.lines.offset(place, self.unit)
    }

    /// The position of a byte.
    pub(crate) fn position(&self, offset: u32) -> Position {
        let place = self.lines.position(offset as usize, self.unit);
        Position { line: place.line, character: place.column }
    }

    /// The range of a span.
    pub(crate) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }
}
