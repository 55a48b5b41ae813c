//! The lines and columns of a finding, counted as a format counts them.

use text::{ColumnUnit, LineIndex, Span};

/// From the first character to the one after the last, lines and columns from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Region {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) end_line: u32,
    pub(crate) end_column: u32,
}

impl Region {
    /// Where `span` stands.
    pub(crate) fn of(span: Span, lines: &LineIndex<'_>, unit: ColumnUnit) -> Self {
        let start = lines.position(span.start as usize, unit);
        let end = lines.position(span.end as usize, unit);
        Self {
            line: start.line + 1,
            column: start.column + 1,
            end_line: end.line + 1,
            end_column: end.column + 1,
        }
    }

    /// Whether it ends on the line that it begins on.
    pub(crate) fn is_on_one_line(self) -> bool {
        self.line == self.end_line
    }

    /// The column of its last character, for formats that count so; of an empty region, its place.
    pub(crate) fn last_column(self) -> u32 {
        let nothing = self.is_on_one_line() && self.end_column == self.column;
        if nothing { self.column } else { self.end_column.saturating_sub(1).max(1) }
    }
}
