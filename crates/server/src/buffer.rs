//! The text of an open draft, as the editor has it.
//!
//! A line ends with `\n`, `\r\n` or `\r` and with nothing else, as the protocol counts: a form
//! feed or U+2028 in a draft ends no line.

use lsp_types::{Position, Range, TextDocumentContentChangeEvent};
use ropey::Rope;
use text::ColumnUnit;

/// A text that is edited; a copy costs nothing.
#[derive(Clone, Debug)]
pub(crate) struct Buffer {
    rope: Rope,
}

/// An edit that the text has no place for: server and editor no longer have the same text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct NoPlace;

impl Buffer {
    /// A text that was opened.
    pub(crate) fn new(text: &str) -> Self {
        Self { rope: Rope::from_str(text) }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> String {
        self.rope.to_string()
    }

    /// Applies one change. A column past the end of its line means the end of the line, and the
    /// line after the last one means the end of the text.
    pub(crate) fn apply(
        &mut self,
        change: &TextDocumentContentChangeEvent,
        unit: ColumnUnit,
    ) -> Result<(), NoPlace> {
        let Some(Range { start, end }) = change.range else {
            self.rope = Rope::from_str(&change.text);
            return Ok(());
        };
        let (start, end) = (self.place(start, unit)?, self.place(end, unit)?);
        if start > end {
            return Err(NoPlace);
        }
        self.rope.remove(start..end);
        self.rope.insert(start, &change.text);
        Ok(())
    }

    /// The character before which a position stands.
    fn place(&self, position: Position, unit: ColumnUnit) -> Result<usize, NoPlace> {
        let line = position.line as usize;
        let lines = self.rope.len_lines();
        if line == lines {
            return Ok(self.rope.len_chars());
        }
        let content = self.rope.get_line(line).ok_or(NoPlace)?;
        let start = self.rope.line_to_char(line);
        let ending = content.chars_at(content.len_chars()).reversed();
        let ending = ending.take(2).take_while(|c| matches!(c, '\r' | '\n')).count();
        // «\n\r» cannot end a line: what ends with two such characters ends with «\r\n».
        let content = content.slice(..content.len_chars() - ending);
        let column = position.character as usize;
        let within = match unit {
            ColumnUnit::CodePoint => column.min(content.len_chars()),
            ColumnUnit::Utf8 => {
                let column = column.min(content.len_bytes());
                let character = content.byte_to_char(column);
                whole(content.char_to_byte(character) == column, character)?
            }
            ColumnUnit::Utf16 => {
                let column = column.min(content.len_utf16_cu());
                let character = content.utf16_cu_to_char(column);
                whole(content.char_to_utf16_cu(character) == column, character)?
            }
        };
        Ok(start + within)
    }
}

/// A column inside a character is one that the editor counted otherwise.
fn whole(at_start: bool, character: usize) -> Result<usize, NoPlace> {
    if at_start { Ok(character) } else { Err(NoPlace) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use text::{LineIndex, Position as Place};

    use super::*;

    fn change(start: (u32, u32), end: (u32, u32), text: &str) -> TextDocumentContentChangeEvent {
        let position = |(line, character)| Position { line, character };
        let range = Some(Range { start: position(start), end: position(end) });
        TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }
    }

    fn after(text: &str, unit: ColumnUnit, change: &TextDocumentContentChangeEvent) -> String {
        let mut buffer = Buffer::new(text);
        match buffer.apply(change, unit) {
            Ok(()) => buffer.text(),
            Err(NoPlace) => "no place".to_owned(),
        }
    }

    /// Why, from where, to where, and what is left in each unit.
    type Case = (&'static str, (u32, u32), (u32, u32), [&'static str; 3]);

    #[test]
    fn edits_find_their_place_in_every_unit() {
        let text = "ссылаясь\r\n\u{c}на 😀 пункт\rтри\u{2028}четыре\n";
        let cases: [Case; 7] = [
            ("a letter of two bytes", (0, 2), (0, 4), ["сылаясь", "ссаясь", "ссаясь"]),
            (
                "past the end of the line",
                (0, 99),
                (1, 0),
                ["ссылаясь\u{c}", "ссылаясь\u{c}", "ссылаясь\u{c}"],
            ),
            ("a column inside a character", (0, 1), (0, 1), ["no place", "ссылаясь", "ссылаясь"]),
            ("the middle of an emoji", (1, 5), (1, 5), ["😀 пункт", "no place", "😀 пункт"]),
            (
                "neither form feed nor U+2028 ends a line",
                (2, 0),
                (3, 0),
                ["пункт\r", "пункт\r", "пункт\r"],
            ),
            ("the line after the last", (4, 0), (4, 0), ["четыре\n", "четыре\n", "четыре\n"]),
            ("two lines after the last", (5, 0), (5, 0), ["no place"; 3]),
        ];
        let units = [ColumnUnit::Utf8, ColumnUnit::Utf16, ColumnUnit::CodePoint];
        for (reason, start, end, expected) in cases {
            for (unit, expected) in units.into_iter().zip(expected) {
                let seen = after(text, unit, &change(start, end, ""));
                assert!(seen.contains(expected), "{reason}, {unit:?}: {seen:?}");
            }
        }
        let reversed = change((0, 3), (0, 1), "");
        assert_eq!(after("text", ColumnUnit::Utf8, &reversed), "no place");
    }

    proptest! {
        // The lines and columns of a report and of the editor are the same.
        #[test]
        fn places_are_those_of_the_line_index(
            text in "[аa😀e\u{301}\r\n\u{c}\u{2028}]{0,40}", line in 0_u32..8, column in 0_u32..12,
        ) {
            let buffer = Buffer::new(&text);
            let lines = LineIndex::new(&text);
            for unit in [ColumnUnit::Utf8, ColumnUnit::Utf16, ColumnUnit::CodePoint] {
                if let Ok(place) = buffer.place(Position { line, character: column }, unit) {
                    let offset = lines.offset(Place { line, column }, unit);
                    prop_assert_eq!(buffer.rope.char_to_byte(place), offset);
                }
            }
        }
    }
}
