//! Lines and columns: where a byte of the text stands for people and for editors.
//!
//! Inside resolint everything is a byte offset. A [`LineIndex`] translates at the edge, in the
//! unit that the other side counts in. Positions are clamped, never refused: an editor may ask
//! for a column past the end of a line, and the answer is the end of the line.

use memchr::memchr2_iter;

use crate::Span;

/// What columns are counted in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ColumnUnit {
    /// Unicode code points, which are also the units of UTF-32: reports.
    CodePoint,
    /// Bytes of UTF-8.
    Utf8,
    /// Units of UTF-16: editors, unless they agree to something better.
    Utf16,
}

/// A line and a column, both counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column in some [`ColumnUnit`].
    pub column: u32,
}

/// Bytes between two remembered counts: a look-up counts at most so many.
const STEP: usize = 1024;

/// The lines of one text.
///
/// A line ends with `\n`, `\r\n` or `\r`; a form feed ends no line. Building costs one pass; a
/// look-up costs O(log lines) and a count over at most 1024 bytes, however long the line.
#[derive(Clone, Debug)]
pub struct LineIndex<'t> {
    text: &'t str,
    /// First byte of each line; the first is 0.
    starts: Vec<u32>,
    /// Code points and UTF-16 units before each multiple of [`STEP`]; empty for ASCII, where
    /// every unit is a byte.
    counts: Vec<Count>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    code_points: u32,
    utf16: u32,
}

impl Count {
    /// The characters that begin in `bytes`.
    fn of(bytes: &[u8]) -> Self {
        let code_points = bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count() as u32;
        let astral = bytes.iter().filter(|byte| **byte >= 0xF0).count() as u32;
        Count { code_points, utf16: code_points + astral }
    }

    fn plus(self, other: Count) -> Self {
        Count { code_points: self.code_points + other.code_points, utf16: self.utf16 + other.utf16 }
    }
}

impl<'t> LineIndex<'t> {
    /// The lines of `text`.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr2_iter(b'\n', b'\r', bytes) {
            let breaks_here = bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n');
            if breaks_here {
                starts.push(at as u32 + 1);
            }
        }
        let mut counts = Vec::new();
        if !text.is_ascii() {
            let mut before = Count::default();
            for chunk in bytes.chunks(STEP) {
                counts.push(before);
                before = before.plus(Count::of(chunk));
            }
        }
        Self { text, starts, counts }
    }

    /// How many lines there are: at least one.
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of a line counted from 0, its end not included; `None` past the last line.
    pub fn line(&self, line: usize) -> Option<Span> {
        let start = *self.starts.get(line)? as usize;
        let next = self.starts.get(line + 1).map_or(self.text.len(), |next| *next as usize);
        let bytes = &self.text.as_bytes()[start..next];
        let ending = match bytes {
            [.., b'\r', b'\n'] => 2,
            [.., b'\n' | b'\r'] => 1,
            _ => 0,
        };
        Some(Span::new(start, next - ending))
    }

    /// The line, counted from 0, that the byte at `offset` belongs to.
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start as usize <= offset) - 1
    }

    /// Where the byte at `offset` stands. An offset inside a character stands where the
    /// character does; one inside a line end, at the end of its line; one past the text, at its end.
    pub fn position(&self, offset: usize, unit: ColumnUnit) -> Position {
        let offset = self.floor(offset);
        let line = self.line_of(offset);
        let span = self.line(line).unwrap_or_default();
        let offset = offset.min(span.end as usize);
        let column = self.count(offset, unit) - self.count(span.start as usize, unit);
        Position { line: line as u32, column }
    }

    /// The byte at a position: the end of the line for a column past it, the end of the text for
    /// a line past it, the start of the character for a column inside one.
    pub fn offset(&self, position: Position, unit: ColumnUnit) -> usize {
        let Some(line) = self.line(position.line as usize) else { return self.text.len() };
        let (start, end) = (line.start as usize, line.end as usize);
        let wanted = self.count(start, unit).saturating_add(position.column);
        if wanted >= self.count(end, unit) {
            return end;
        }
        // The last remembered count before the wanted column, then character by character.
        let after =
            self.counts.partition_point(|count| count.in_unit(unit).unwrap_or(u32::MAX) <= wanted);
        let from = match unit {
            ColumnUnit::Utf8 => return self.floor(wanted as usize),
            _ if self.counts.is_empty() => return wanted as usize,
            _ => self.floor(after.saturating_sub(1) * STEP).max(start),
        };
        let mut count = self.count(from, unit);
        for (at, character) in self.text[from..end].char_indices() {
            let width = if unit == ColumnUnit::Utf16 { character.len_utf16() as u32 } else { 1 };
            if count + width > wanted {
                return from + at;
            }
            count += width;
        }
        end
    }

    /// The start of the character that the byte at `offset` belongs to.
    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// Units of the text before `offset`, which is the start of a character.
    fn count(&self, offset: usize, unit: ColumnUnit) -> u32 {
        if unit == ColumnUnit::Utf8 || self.counts.is_empty() {
            return offset as u32;
        }
        let chunk = (offset / STEP).min(self.counts.len() - 1);
        let rest = Count::of(&self.text.as_bytes()[chunk * STEP..offset]);
        self.counts[chunk].plus(rest).in_unit(unit).unwrap_or(offset as u32)
    }
}

impl Count {
    /// The count in a unit; `None` for bytes, which need none.
    fn in_unit(self, unit: ColumnUnit) -> Option<u32> {
        match unit {
            ColumnUnit::CodePoint => Some(self.code_points),
            ColumnUnit::Utf16 => Some(self.utf16),
            ColumnUnit::Utf8 => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UNITS: [ColumnUnit; 3] = [ColumnUnit::CodePoint, ColumnUnit::Utf8, ColumnUnit::Utf16];

    fn at(line: u32, column: u32) -> Position {
        Position { line, column }
    }

    // Cyrillic takes two bytes and one unit; a letter outside the first plane takes four and two.
    #[test]
    fn each_unit_counts_its_own_way() {
        let index = LineIndex::new("пункт\n𝔘н 58/208");
        let offset = "пункт\n𝔘н ".len();
        assert_eq!(index.position(offset, ColumnUnit::CodePoint), at(1, 3));
        assert_eq!(index.position(offset, ColumnUnit::Utf16), at(1, 4));
        assert_eq!(index.position(offset, ColumnUnit::Utf8), at(1, 7));
    }

    // Three kinds of line end; a form feed, as page breaks leave it, is text.
    #[test]
    fn lines_end_in_three_ways() {
        let text = "a\nb\r\nc\rd\u{c}e\n";
        let index = LineIndex::new(text);
        let lines: Vec<&str> = (0..index.line_count())
            .filter_map(|line| index.line(line))
            .map(|s| s.of(text))
            .collect();
        assert_eq!(lines, ["a", "b", "c", "d\u{c}e", ""]);
    }

    // An editor that is a moment behind asks for places that are gone.
    #[test]
    fn positions_outside_the_text_are_clamped() {
        let text = "пункт 3\r\n";
        let index = LineIndex::new(text);
        let end_of_line = "пункт 3".len();
        assert_eq!(index.offset(at(0, 99), ColumnUnit::Utf16), end_of_line);
        assert_eq!(index.offset(at(9, 0), ColumnUnit::Utf16), text.len());
        assert_eq!(index.position(end_of_line + 1, ColumnUnit::Utf16), at(0, 7));
        assert_eq!(index.position(999, ColumnUnit::Utf16), at(1, 0));
        assert_eq!(index.offset(at(0, 1), ColumnUnit::Utf8), 0);
        assert_eq!(LineIndex::new("𝔘").offset(at(0, 1), ColumnUnit::Utf16), 0);
    }

    // One paragraph on one line of a megabyte: columns are right behind the remembered counts.
    #[test]
    fn a_very_long_line_has_its_columns() {
        let text = "я𝔘b".repeat(10_000);
        let index = LineIndex::new(&text);
        for sign in [0, 1, 700, 1365, 9_999] {
            let offset = sign * "я𝔘b".len();
            assert_eq!(index.position(offset, ColumnUnit::CodePoint).column as usize, sign * 3);
            assert_eq!(index.position(offset, ColumnUnit::Utf16).column as usize, sign * 4);
            for unit in UNITS {
                assert_eq!(index.offset(index.position(offset, unit), unit), offset);
            }
        }
    }

    proptest! {
        #[test]
        fn positions_come_back(text in "[a-яЁ𝔘\u{301}\r\n\t\u{c} ]{0,60}", far in 0usize..200) {
            let index = LineIndex::new(&text);
            let places = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for unit in UNITS {
                index.position(far, unit);
                index.offset(at(far as u32 / 8, far as u32 % 8), unit);
                for offset in places.clone() {
                    let position = index.position(offset, unit);
                    let back = index.offset(position, unit);
                    let inside_crlf = offset > 0 && text.as_bytes()[offset - 1] == b'\r'
                        && text.as_bytes().get(offset) == Some(&b'\n');
                    prop_assert_eq!(back, offset - usize::from(inside_crlf));
                }
            }
        }

        #[test]
        fn long_lines_too(text in "([я𝔘b]{1,5}){300,900}", place in 0usize..4000) {
            let index = LineIndex::new(&text);
            for unit in UNITS {
                let offset = index.offset(at(0, place as u32), unit);
                let again = index.position(offset, unit);
                prop_assert_eq!(index.offset(again, unit), offset);
                prop_assert!(again.column <= place as u32);
            }
        }
    }
}
