//! One component of a symbol, between slashes: 58, CN.9, L.15, EX(53), S-21, Add.1.

use smallvec::SmallVec;

use super::series;
use crate::cursor::Cursor;
use crate::glyph;

/// A symbol in canonical letters, as it grows component by component.
#[derive(Clone, Debug, Default)]
pub(super) struct Spelling {
    bytes: SmallVec<[u8; 64]>,
    /// What was typed differs in letters, spaces or separators.
    pub(super) wrong: bool,
}

impl Spelling {
    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or("")
    }

    pub(super) fn push_str(&mut self, more: &str) {
        self.bytes.extend_from_slice(more.as_bytes());
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    fn push(&mut self, character: char) {
        let mut room = [0; 4];
        self.push_str(character.encode_utf8(&mut room));
    }
}

/// What a component is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Component {
    /// Figures alone: how many.
    Number(usize),
    /// A word, with figures in it («L.15») or without («HRC»).
    Word {
        /// Whether it holds a figure.
        numbered: bool,
    },
}

/// Longest component and deepest tail («CONF.231», «MP.EIA») that is read.
const MOST_LETTERS: usize = 12;
const MOST_TAILS: usize = 4;

/// Reads one component into `spelling`. On `None` neither `cursor` nor `spelling` is of use.
pub(super) fn read(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<Component> {
    match number(cursor, spelling) {
        Some(count) => {
            let glued = cursor.peek().is_some_and(|next| next.is_ascii_alphabetic());
            (!glued && count <= 6).then_some(Component::Number(count))
        }
        None => word_with_tails(cursor, spelling),
    }
}

fn number(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<usize> {
    let mut count = 0;
    while let Some(figure) = cursor.eat(|next| next.is_ascii_digit()) {
        spelling.push(figure);
        count += 1;
    }
    (count > 0).then_some(count)
}

fn word_with_tails(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<Component> {
    let start = spelling.len();
    word(cursor, spelling)?;
    if cursor.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    let mut numbered = false;
    for _ in 0..MOST_TAILS {
        let mut ahead = *cursor;
        let mut longer = spelling.clone();
        let Some(figures) = tail(&mut ahead, &mut longer, start) else { break };
        numbered |= figures;
        *cursor = ahead;
        *spelling = longer;
    }
    Some(Component::Word { numbered })
}

/// Letters, folded to Latin and printed as the series print them.
pub(super) fn word(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<()> {
    let mut letters: SmallVec<[u8; MOST_LETTERS]> = SmallVec::new();
    while let Some(typed) = cursor.peek().filter(|next| next.is_alphabetic()) {
        if letters.len() == MOST_LETTERS {
            return None;
        }
        letters.push(glyph::latin(typed)? as u8);
        spelling.wrong |= !typed.is_ascii();
        cursor.eat(|_| true);
    }
    if !letters.first()?.is_ascii_uppercase() {
        return None;
    }
    spelling.push_str(series::printed(std::str::from_utf8(&letters).ok()?)?);
    Some(())
}

/// `.231`, `.EIA`, `(53)`, and `-21` of a special session; gives whether it holds figures.
fn tail(cursor: &mut Cursor, spelling: &mut Spelling, start: usize) -> Option<bool> {
    if cursor.eat(|next| next == '.').is_some() {
        let numbered = series::is_numbered(&spelling.as_str()[start..]);
        let stray = numbered && cursor.spaces();
        spelling.wrong |= stray;
        spelling.push('.');
        return match number(cursor, spelling) {
            Some(_) => {
                (!cursor.peek().is_some_and(|next| next.is_ascii_alphabetic())).then_some(true)
            }
            None if stray => None,
            None => {
                word(cursor, spelling)?;
                (!cursor.peek().is_some_and(char::is_alphanumeric)).then_some(false)
            }
        };
    }
    if cursor.eat(|next| next == '(').is_some() {
        spelling.push('(');
        let figures = number(cursor, spelling).is_some();
        if !figures {
            word(cursor, spelling)?;
        }
        cursor.eat(|next| next == ')')?;
        spelling.push(')');
        return Some(figures);
    }
    if matches!(spelling.as_str()[start..].rsplit('.').next(), Some("S" | "ES")) {
        let dash = cursor.eat(glyph::is_dash)?;
        spelling.wrong |= !matches!(dash, '-' | '\u{2011}');
        spelling.push('-');
        number(cursor, spelling)?;
        return Some(true);
    }
    None
}
