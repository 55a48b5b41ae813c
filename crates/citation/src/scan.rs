//! The words, numbers and marks of a stretch of text, with what each means to the grammar.
//!
//! What does not read does not become a token: emphasis of Markdown, raised footnote marks,
//! `[^1]`, soft hyphens, the running head at a page turn, web addresses.

use text::Span;

use crate::folding::{Folded, hash_ascii};
use crate::glyph;
use crate::words::{Meaning, VOCABULARY};
use crate::{WrittenDate, date, furniture};

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: TokenKind,
    /// What stands before it.
    pub(crate) gap: Gap,
    /// Its first byte.
    pub(crate) start: u32,
    /// The byte after its last one.
    pub(crate) end: u32,
}

impl Token {
    /// Its bytes.
    pub(crate) fn span(&self) -> Span {
        Span { start: self.start, end: self.end }
    }
}

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TokenKind {
    /// A run of letters.
    Word {
        /// The hash of its stem.
        hash: u64,
        /// What it means.
        meaning: Meaning,
        /// It begins with a capital.
        capital: bool,
    },
    /// A run of digits.
    Number {
        /// Its value, at most [`u32::MAX`].
        value: u32,
        /// How many digits.
        digits: u8,
    },
    /// `/` and the signs that stand for it.
    Slash,
    /// A hyphen or a dash.
    Dash,
    /// `,`
    Comma,
    /// `.`
    Stop,
    /// `;`
    Semicolon,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `«`, `“`, `„` or `"`.
    Quote,
    /// `№`, `#`
    NumberSign,
    /// `§`
    SectionSign,
    /// Anything else.
    Other,
}

/// What stands before a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// Space of some kind, a line break included.
    Space,
}

/// A stretch of text, read into tokens.
pub(crate) struct Scan<'t> {
    /// The whole text.
    pub(crate) text: &'t str,
    /// The tokens of the stretch.
    pub(crate) tokens: Vec<Token>,
}

impl<'t> Scan<'t> {
    /// Nothing read yet.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, tokens: Vec::new() }
    }

    /// Reads the bytes of `window`, which begins and ends between characters.
    pub(crate) fn read(&mut self, window: Span) {
        self.tokens.clear();
        let mut at = window.start as usize;
        if at == 0 {
            at = furniture::end(self.text, 0);
        }
        let mut gap = Gap::Space;
        while at < window.end as usize {
            at = self.token(at, &mut gap);
        }
    }

    /// Reads what stands at byte `at`; gives the byte after it.
    fn token(&mut self, at: usize, gap: &mut Gap) -> usize {
        let byte = self.text.as_bytes()[at];
        let kind = match byte {
            b' ' | b'\t' | b'\r' => {
                *gap = Gap::Space;
                return at + 1;
            }
            b'\n' | 0x0C => {
                *gap = Gap::Space;
                return furniture::end(self.text, at + 1);
            }
            b'0'..=b'9' => return self.number(at, gap),
            b'a'..=b'z' | b'A'..=b'Z' | 0xD0 | 0xD1 => return self.word(at, gap),
            b'*' | b'`' => return at + 1,
            b'_' if !self.between_digits(at) => return at + 1,
            b'[' => match self.footnote_mark(at) {
                Some(end) => return end,
                None => TokenKind::Other,
            },
            b'/' => TokenKind::Slash,
            b'-' => TokenKind::Dash,
            b',' => TokenKind::Comma,
            b'.' => TokenKind::Stop,
            b';' => TokenKind::Semicolon,
            b'(' => TokenKind::Open,
            b')' => TokenKind::Close,
            b'"' => TokenKind::Quote,
            b'#' => TokenKind::NumberSign,
            0..=0x7F => TokenKind::Other,
            _ => return self.beyond_ascii(at, gap),
        };
        self.push(kind, at, at + 1, gap)
    }

    fn push(&mut self, kind: TokenKind, start: usize, end: usize, gap: &mut Gap) -> usize {
        self.tokens.push(Token { kind, gap: *gap, start: start as u32, end: end as u32 });
        *gap = Gap::None;
        end
    }

    fn beyond_ascii(&mut self, at: usize, gap: &mut Gap) -> usize {
        let Some(character) = self.text[at..].chars().next() else { return at + 1 };
        let end = at + character.len_utf8();
        let kind = match character {
            '«' | '“' | '„' | '‟' => TokenKind::Quote,
            '№' => TokenKind::NumberSign,
            '§' => TokenKind::SectionSign,
            '、' | '，' | '،' => TokenKind::Comma,
            '。' => TokenKind::Stop,
            '；' | '؛' => TokenKind::Semicolon,
            '（' => TokenKind::Open,
            '）' => TokenKind::Close,
            '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' => return end,
            _ if glyph::is_invisible(character) => return end,
            _ if glyph::is_space(character) => {
                *gap = Gap::Space;
                return end;
            }
            _ if glyph::is_slash(character) => TokenKind::Slash,
            _ if glyph::is_dash(character) => TokenKind::Dash,
            _ if glyph::digit(character).is_some() => return self.number(at, gap),
            _ if character.is_alphabetic() => return self.word(at, gap),
            _ => TokenKind::Other,
        };
        self.push(kind, at, end, gap)
    }

    fn number(&mut self, at: usize, gap: &mut Gap) -> usize {
        let mut value: u32 = 0;
        let mut digits: u8 = 0;
        let mut end = at;
        for character in self.text[at..].chars() {
            let Some(digit) = glyph::digit(character) else { break };
            value = value.saturating_mul(10).saturating_add(digit);
            digits = digits.saturating_add(1);
            end += character.len_utf8();
        }
        self.push(TokenKind::Number { value, digits }, at, end, gap)
    }

    fn word(&mut self, at: usize, gap: &mut Gap) -> usize {
        let bytes = self.text.as_bytes();
        if let Some(end) = plain_word(bytes, at) {
            let hash = hash_ascii(&bytes[at..end]);
            let meaning = VOCABULARY.meaning(hash);
            let capital = bytes[at].is_ascii_uppercase();
            return self.push(TokenKind::Word { hash, meaning, capital }, at, end, gap);
        }
        let mut folded = Folded::new();
        let mut capital = false;
        let mut end = at;
        while let Some(&byte) = bytes.get(end) {
            // The letters of the five drafts' alphabets without decoding: ASCII and Cyrillic.
            let (letter, len) = match byte {
                b'a'..=b'z' | b'A'..=b'Z' => (byte as char, 1),
                0xD0 | 0xD1 if end + 1 < bytes.len() => {
                    let code = (u32::from(byte & 0x1F) << 6) | u32::from(bytes[end + 1] & 0x3F);
                    (char::from_u32(code).unwrap_or(' '), 2)
                }
                0..=0x7F => match line_hyphen(bytes, end) {
                    Some(next) => {
                        end = next;
                        continue;
                    }
                    None => break,
                },
                _ => {
                    let Some(letter) = self.text[end..].chars().next() else { break };
                    if glyph::is_invisible(letter) {
                        end += letter.len_utf8();
                        continue;
                    }
                    if !letter.is_alphabetic() {
                        break;
                    }
                    (letter, letter.len_utf8())
                }
            };
            // A script without capitals has its words read as names may be.
            capital |= end == at && !is_small(letter);
            folded.push(letter);
            end += len;
        }
        if let Some(end) = address_end(bytes, end) {
            return end;
        }
        let hash = folded.hash();
        let meaning = VOCABULARY.meaning(hash);
        self.push(TokenKind::Word { hash, meaning, capital }, at, end, gap)
    }

    fn between_digits(&self, at: usize) -> bool {
        let bytes = self.text.as_bytes();
        at > 0
            && bytes[at - 1].is_ascii_digit()
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
    }

    /// The end of `[^1]`.
    fn footnote_mark(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        if bytes.get(at + 1) != Some(&b'^') {
            return None;
        }
        let close = bytes[at..].iter().take(40).position(|&byte| byte == b']' || byte == b'\n')?;
        (bytes[at + close] == b']').then_some(at + close + 1)
    }

    /// The token at `index`.
    pub(crate) fn get(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// What the token at `index` is; [`TokenKind::Other`] past the end.
    pub(crate) fn kind(&self, index: usize) -> TokenKind {
        self.tokens.get(index).map_or(TokenKind::Other, |token| token.kind)
    }

    /// What the word at `index` means; [`Meaning::Plain`] when it is no word.
    pub(crate) fn meaning(&self, index: usize) -> Meaning {
        match self.kind(index) {
            TokenKind::Word { meaning, .. } => meaning,
            _ => Meaning::Plain,
        }
    }

    /// Whether the token at `index` follows the one before without a space.
    pub(crate) fn glued(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.gap == Gap::None)
    }

    /// The text of the token at `index`.
    pub(crate) fn of(&self, index: usize) -> &'t str {
        self.tokens.get(index).map_or("", |token| token.span().of(self.text))
    }

    /// The byte before which the token at `index` begins; the end of the text past the end.
    pub(crate) fn start(&self, index: usize) -> usize {
        self.tokens.get(index).map_or(self.text.len(), |token| token.start as usize)
    }

    /// The byte after the token before `index`.
    pub(crate) fn end_before(&self, index: usize) -> usize {
        match index.checked_sub(1).and_then(|before| self.tokens.get(before)) {
            Some(token) => token.end as usize,
            None => 0,
        }
    }

    /// The first token at or after `index` that begins at or after `byte`.
    pub(crate) fn after(&self, index: usize, byte: usize) -> usize {
        let mut index = index;
        while self.tokens.get(index).is_some_and(|token| (token.start as usize) < byte) {
            index += 1;
        }
        index
    }

    /// The date that begins with the token at `index`, and the token after it.
    pub(crate) fn date(&self, index: usize) -> Option<(WrittenDate, usize)> {
        let token = self.get(index)?;
        if !matches!(token.kind, TokenKind::Number { .. } | TokenKind::Word { .. }) {
            return None;
        }
        let read = date::read(self.text, token.start as usize)?;
        Some((read.date, self.after(index + 1, read.end)))
    }
}

fn is_small(letter: char) -> bool {
    match letter {
        'a'..='z' | 'а'..='я' => true,
        'A'..='Z' | 'А'..='Я' => false,
        _ => letter.is_lowercase(),
    }
}

/// The end of a word in plain Latin letters, when nothing near it needs a closer look: a letter
/// of another alphabet, a hyphen, a web address.
fn plain_word(bytes: &[u8], at: usize) -> Option<usize> {
    let len = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let after = bytes.get(at + len);
    let closer = matches!(after, Some(0x80..|b'-'| b':' | b'.'));
    (len > 0 && !closer).then_some(at + len)
}

/// A hyphen at `at`, a line break and a small letter: the byte of that letter.
fn line_hyphen(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes[at] != b'-' {
        return None;
    }
    let mut next = at + 1;
    while matches!(bytes.get(next), Some(b' ' | b'\r')) {
        next += 1;
    }
    if bytes.get(next) != Some(&b'\n') {
        return None;
    }
    next += 1;
    while bytes.get(next) == Some(&b' ') {
        next += 1;
    }
    let small = match bytes.get(next..)? {
        [b'a'..=b'z', ..] => true,
        [0xD0, second, ..] => *second >= 0xB0,
        [0xD1, _, ..] => true,
        _ => false,
    };
    small.then_some(next)
}

/// After a word: the end of the web address that it begins (`http://…`, `www.…`).
fn address_end(bytes: &[u8], word_end: usize) -> Option<usize> {
    let begins = match bytes.get(word_end) {
        Some(b':') => bytes[word_end..].starts_with(b"://"),
        Some(b'.') => bytes[..word_end].ends_with(b"www"),
        _ => false,
    };
    if !begins {
        return None;
    }
    let len = bytes[word_end..]
        .iter()
        .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'"' | b';' | b')'))
        .unwrap_or(bytes.len() - word_end);
    Some(word_end + len)
}
