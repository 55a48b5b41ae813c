//! The editor's own text, and where it says things stand in it: written apart from the server's
//! way of counting, so that the two are a check of each other.

use serde_json::{Value, json};

/// What columns are counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Bytes.
    Utf8,
    /// Units of UTF-16.
    Utf16,
    /// Code points.
    Utf32,
}

impl Unit {
    /// Its name in the protocol.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Utf8 => "utf-8",
            Unit::Utf16 => "utf-16",
            Unit::Utf32 => "utf-32",
        }
    }

    fn width(self, character: char) -> usize {
        match self {
            Unit::Utf8 => character.len_utf8(),
            Unit::Utf16 => character.len_utf16(),
            Unit::Utf32 => 1,
        }
    }
}

/// A document in the editor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mirror {
    /// Its text.
    pub text: String,
    /// Its version.
    pub version: i64,
    /// What its columns are counted in.
    pub unit: Unit,
}

impl Mirror {
    /// A document that was just opened.
    pub fn new(text: &str, unit: Unit) -> Self {
        Self { text: text.to_owned(), version: 1, unit }
    }

    /// Where a byte of the text stands; in a line end, at the end of its line.
    pub fn position(&self, offset: usize) -> Value {
        let (mut line, mut column) = (0, 0);
        let mut characters = self.text.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            if at >= offset {
                break;
            }
            let in_pair = character == '\r' && characters.peek().is_some_and(|(_, c)| *c == '\n');
            match character {
                '\r' if in_pair => {}
                '\r' | '\n' => (line, column) = (line + 1, 0),
                _ => column += self.unit.width(character),
            }
        }
        json!({ "line": line, "character": column })
    }

    /// Puts `with` in the place of some bytes, and gives the change for `didChange`. Both ends
    /// must stand at characters, and not inside `\r\n`.
    pub fn replace(&mut self, from: usize, to: usize, with: &str) -> Value {
        let range = json!({ "start": self.position(from), "end": self.position(to) });
        self.text.replace_range(from..to, with);
        json!({ "range": range, "text": with })
    }

    /// The parameters of `didChange` for changes that were made, as the next version.
    pub fn changed(&mut self, uri: &str, changes: Vec<Value>) -> Value {
        self.version += 1;
        json!({ "textDocument": { "uri": uri, "version": self.version }, "contentChanges": changes })
    }

    /// Every byte at which a change may begin or end.
    pub fn places(&self) -> Vec<usize> {
        let bytes = self.text.as_bytes();
        let inside = |at: usize| at > 0 && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n');
        (0..=bytes.len()).filter(|at| self.text.is_char_boundary(*at) && !inside(*at)).collect()
    }
}
