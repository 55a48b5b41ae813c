//! Reading a text from a place onwards, the way a person reads it: any space is a space, a line
//! may end anywhere, a word hyphenated over two lines is one word.

use text::Span;

use crate::glyph;

/// A place in a text. Copy it to try something and keep the place to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// At byte `at`; `None` when that is no character boundary of `text`.
    pub(crate) fn new(text: &'t str, at: usize) -> Option<Self> {
        text.is_char_boundary(at).then_some(Self { text, at })
    }

    /// The byte it stands before.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// What is still to be read.
    pub(crate) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The next character.
    pub(crate) fn peek(&self) -> Option<char> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if byte.is_ascii() => Some(*byte as char),
            Some(_) => self.rest().chars().next(),
            None => None,
        }
    }

    /// The character just before it.
    pub(crate) fn behind(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// The character before the one just before it.
    pub(crate) fn further_behind(&self) -> Option<char> {
        self.text[..self.at].chars().nth_back(1)
    }

    /// Passes the next character if `accept` takes it.
    pub(crate) fn eat(&mut self, accept: impl FnOnce(char) -> bool) -> Option<char> {
        let next = self.peek().filter(|character| accept(*character))?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Passes `literal` if it stands next, byte for byte.
    pub(crate) fn eat_str(&mut self, literal: &str) -> bool {
        let found = self.rest().starts_with(literal);
        if found {
            self.at += literal.len();
        }
        found
    }

    /// Passes spaces and at most one line break; says whether there were any.
    pub(crate) fn spaces(&mut self) -> bool {
        let start = self.at;
        let mut lines = 0;
        while let Some(next) = self.peek() {
            let line_break = next == '\n';
            if !(line_break && lines == 0
                || next == '\r'
                || glyph::is_space(next)
                || glyph::is_invisible(next))
            {
                break;
            }
            lines += usize::from(line_break);
            self.at += next.len_utf8();
        }
        self.at > start
    }

    /// Passes a run of decimal digits of any script; gives its value (saturated) and how many
    /// digits there were.
    pub(crate) fn digits(&mut self) -> Option<(u32, usize)> {
        let mut value: u32 = 0;
        let mut count = 0;
        while let Some(digit) = self.peek().and_then(glyph::digit) {
            value = value.saturating_mul(10).saturating_add(digit);
            count += 1;
            self.eat(|_| true);
        }
        (count > 0).then_some((value, count))
    }

    /// Passes `count` digits when at least so many stand next; gives their value.
    pub(crate) fn digits_exactly(&mut self, count: usize) -> Option<u32> {
        let mut ahead = *self;
        let mut value: u32 = 0;
        for _ in 0..count {
            let digit = ahead.peek().and_then(glyph::digit)?;
            value = value.saturating_mul(10).saturating_add(digit);
            ahead.eat(|_| true);
        }
        *self = ahead;
        Some(value)
    }

    /// Passes a word and gives it folded (see [`Word`]); `None` when no letter stands next.
    pub(crate) fn word(&mut self) -> Option<Word> {
        let start = self.at;
        let mut word =
            Word { bytes: [0; Word::ROOM], len: 0, span: Span::at(start), cyrillic: false };
        let mut end = start;
        while let Some(next) = self.peek() {
            if glyph::is_invisible(next) && end > start {
                self.at += next.len_utf8();
            } else if is_letter(next) {
                word.push(next);
                self.at += next.len_utf8();
                end = self.at;
            } else {
                let mut ahead = *self;
                if end == start || !ahead.line_hyphen() {
                    break;
                }
                *self = ahead;
            }
        }
        self.at = end;
        if end == start {
            return None;
        }
        word.span = Span::new(start, end);
        Some(word)
    }

    /// Passes a hyphen, a line break and the spaces around it, when a letter follows.
    fn line_hyphen(&mut self) -> bool {
        if self.eat(glyph::is_dash).is_none() {
            return false;
        }
        self.eat(glyph::is_space);
        self.eat(|next| next == '\r');
        if self.eat(|next| next == '\n').is_none() {
            return false;
        }
        self.spaces();
        self.peek().is_some_and(|next| next.is_alphabetic() && !next.is_uppercase())
    }
}

/// A letter of any script; of the two commonest without a table.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
        || is_cyrillic(character)
        || (character > '\u{7F}' && character.is_alphabetic())
}

/// The last character boundary at or before byte `at`, at most the end of `text`.
pub(crate) fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A word as it is compared: small letters, «ё» as «е», no accents, no vowel signs, Latin
/// look-alikes in a Cyrillic word made Cyrillic. A word longer than any that is looked for
/// reads as empty.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    bytes: [u8; Word::ROOM],
    len: usize,
    /// Where it stands.
    pub(crate) span: Span,
    cyrillic: bool,
}

impl Word {
    const ROOM: usize = 48;

    /// The folded word.
    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("")
    }

    fn push(&mut self, letter: char) {
        if self.len == 0 {
            self.cyrillic = is_cyrillic(letter);
        }
        let folded = fold(letter, self.cyrillic);
        let mut encoded = [0; 4];
        let encoded = folded.encode_utf8(&mut encoded).as_bytes();
        match self.bytes.get_mut(self.len..self.len + encoded.len()) {
            Some(room) => {
                room.copy_from_slice(encoded);
                self.len += encoded.len();
            }
            // Past the room the length is a mark of "too long": `as_str` gives nothing.
            None => self.len = Word::ROOM + 1,
        }
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52F}').contains(&letter)
}

/// One letter in the form in which words are compared.
fn fold(letter: char, in_cyrillic: bool) -> char {
    let small = match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'А'..='Я' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        'ё' | 'Ё' => 'е',
        '\u{C0}'..='\u{DE}' => char::from_u32(letter as u32 + 0x20).unwrap_or(letter),
        _ => letter,
    };
    match small {
        'a'..='z' if in_cyrillic => glyph::cyrillic(small),
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut cursor = Cursor::new(text, 0).unwrap();
        let mut words = Vec::new();
        while let Some(word) = cursor.word() {
            words.push(word.as_str().to_owned());
            cursor.spaces();
        }
        words
    }

    // A word may be cut by a line end, hold a soft hyphen, or a Latin letter among Cyrillic.
    #[test]
    fn words_read_as_a_person_reads_them() {
        assert_eq!(
            words("го-\nда Дeкабря ре\u{AD}шение Août"),
            ["года", "декабря", "решение", "aout"]
        );
    }

    // «двадцать-\nПятый»: a capital after the break begins another word.
    #[test]
    fn a_hyphen_before_a_capital_is_kept() {
        assert_eq!(words("Нью-\nЙорк"), ["нью"]);
    }

    #[test]
    fn a_very_long_word_reads_as_nothing() {
        assert_eq!(words(&"я".repeat(60)), [""]);
    }
}
