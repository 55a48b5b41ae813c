//! The words before «сессии», read from the last one backwards.

use text::Span;

use crate::cursor::{Cursor, Word};
use crate::{glyph, roman};

/// The highest number of a session that a text may name.
const LAST: u32 = 150;

/// A piece of the words before the noun.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token {
    Word(Word),
    /// An ordinal in figures, Arabic with its ending or Roman.
    Figure(u16, Span),
    Comma,
    Dash,
}

/// What stands from byte `from` up to `end`, after the last mark that ends a phrase. Footnote
/// marks glued to words are passed over.
pub(super) fn tokens(text: &str, from: usize, end: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let Some(mut cursor) = Cursor::new(text, from) else { return tokens };
    while cursor.offset() < end {
        if cursor.spaces() {
            continue;
        }
        let before = cursor;
        if let Some(word) = cursor.word() {
            match roman_figure(word.span.of(text)) {
                Some(value) => tokens.push(Token::Figure(value, word.span)),
                None => tokens.push(Token::Word(word)),
            }
            // «двадцать четвертой5»
            cursor.digits();
        } else if let Some((value, count)) = cursor.digits() {
            let ordinal =
                super::ordinal_ending(&mut cursor) && count <= 3 && (1..=LAST).contains(&value);
            match ordinal {
                true => tokens
                    .push(Token::Figure(value as u16, Span::new(before.offset(), cursor.offset()))),
                false => tokens.clear(),
            }
        } else if cursor.eat(|next| next == ',').is_some() {
            tokens.push(Token::Comma);
            // A footnote mark behind the comma.
            cursor.digits();
        } else if cursor.eat(glyph::is_dash).is_some() {
            tokens.push(Token::Dash);
        } else {
            cursor.eat(|_| true);
            tokens.clear();
        }
    }
    tokens
}

/// «LIX», typed in Latin or look-alike capitals; one letter alone is a word.
fn roman_figure(word: &str) -> Option<u16> {
    let several = word.chars().nth(1).is_some();
    let capital = word.chars().all(char::is_uppercase);
    roman::parse(word).filter(|value| several && capital && u32::from(*value) <= LAST)
}

/// A place between tokens, moving backwards.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'t> {
    tokens: &'t [Token],
}

impl<'t> Reader<'t> {
    /// Behind the last of `tokens`.
    pub(super) fn new(tokens: &'t [Token]) -> Self {
        Self { tokens }
    }

    /// The word just before the place.
    pub(super) fn last_word(&self) -> Option<&'t str> {
        match self.tokens.last() {
            Some(Token::Word(word)) => Some(word.as_str()),
            _ => None,
        }
    }

    /// Where that word stands.
    pub(super) fn last_span(&self) -> Span {
        match self.tokens.last() {
            Some(Token::Word(word)) => word.span,
            _ => Span::default(),
        }
    }

    /// Passes one token.
    pub(super) fn drop_last(&mut self) {
        self.tokens = &self.tokens[..self.tokens.len().saturating_sub(1)];
    }

    /// Passes one token if `accept` takes it.
    pub(super) fn pass(&mut self, accept: impl FnOnce(&Token) -> bool) -> bool {
        let passed = self.tokens.last().is_some_and(accept);
        if passed {
            self.drop_last();
        }
        passed
    }

    /// Passes the word before the place if `accept` gives something for it; gives that, and
    /// where the word stands.
    pub(super) fn take<T>(&mut self, accept: impl FnOnce(&str) -> Option<T>) -> Option<(T, Span)> {
        let span = self.last_span();
        let taken = accept(self.last_word()?)?;
        self.drop_last();
        Some((taken, span))
    }

    /// Passes an ordinal in figures.
    pub(super) fn figure(&mut self) -> Option<(u16, Span)> {
        let Some(Token::Figure(value, span)) = self.tokens.last() else { return None };
        self.drop_last();
        Some((*value, *span))
    }

    /// Passes a hyphen inside a number in words.
    pub(super) fn hyphen(&mut self) {
        self.pass(|token| matches!(token, Token::Dash));
    }

    /// Passes "instead of its" and the commas around it.
    fn pass_instead(&mut self) -> bool {
        let mut ahead = *self;
        ahead.pass(|token| matches!(token, Token::Comma));
        let words = ["its", "of", "instead"];
        let passed = words.into_iter().all(|expected| {
            ahead.take(|word| (word == expected).then_some(())).is_some() || expected == "its"
        });
        if passed {
            *self = ahead;
        }
        passed
    }

    /// Passes what joins two numbers of a list: a comma, a dash, «и», «а не», "and", "to",
    /// "instead of its".
    pub(super) fn pass_joint(&mut self) -> bool {
        let mut joined = self.pass_instead();
        while let Some(token) = self.tokens.last() {
            let joins = match token {
                Token::Comma | Token::Dash => true,
                Token::Word(word) => matches!(
                    word.as_str(),
                    "и" | "или"
                        | "а"
                        | "не"
                        | "до"
                        | "по"
                        | "and"
                        | "or"
                        | "to"
                        | "not"
                        | "et"
                        | "y"
                ),
                Token::Figure(..) => false,
            };
            if !joins {
                break;
            }
            joined = true;
            self.drop_last();
        }
        joined
    }

    /// The last few words before the place.
    pub(super) fn nearby_words(&self) -> impl Iterator<Item = &'t str> {
        self.tokens.iter().rev().take(4).filter_map(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            _ => None,
        })
    }
}
