//! Sessions as a draft names them: «на ее шестьдесят девятой сессии», «58-я сессия», "at its
//! tenth emergency special session", «пятьдесят девятой, а не шестидесятой, сессии».

use std::sync::LazyLock;

use memchr::memmem::Finder;
use text::{Language, Span};

use crate::cursor::{self, Cursor};
use crate::{Session, glyph};

mod chinese;
mod english;
mod french;
mod reader;
mod russian;
mod spanish;

use reader::{Reader, Token};

/// A session that a text names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SessionMention {
    /// The words or figures of its number; the noun and the kind stand after them, shared by
    /// all sessions of one list.
    pub span: Span,
    /// Which session.
    pub session: Session,
    /// «возобновленной»: the session after its break.
    pub resumed: bool,
    /// In words («пятьдесят восьмой»), not in figures («58-й», «LVIII»).
    pub words: bool,
}

/// The form of a Russian ordinal before «сессия»: its endings fall together in three.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// «шестьдесят девятая сессия»
    Nominative,
    /// «шестьдесят девятую сессию»
    Accusative,
    /// «шестьдесят девятой сессии», «сессией»
    Oblique,
}

/// The number of a session in words, as [`find`] reads it: «шестьдесят девятой», "sixty-ninth".
/// `form` matters in Russian only. `None` for other languages, for 0 and from 200 on.
pub fn in_words(number: u16, language: Language, form: Form) -> Option<String> {
    match language {
        Language::Russian => russian::in_words(number, form),
        Language::English => english::in_words(number),
        _ => None,
    }
}

/// How far before the noun the numbers of a list may begin, in bytes.
const REACH: usize = 240;

/// Every session of `text` that is named by its number, in order. A text in Russian is searched
/// for English too, which its notes keep. Arabic words are not read.
pub fn find(text: &str, language: Language) -> Vec<SessionMention> {
    let mut mentions = Vec::new();
    if language == Language::Chinese {
        chinese::find(text, &mut mentions);
        return mentions;
    }
    let mut read_to = 0;
    for noun in nouns(text, language) {
        let Some((start, end)) = whole_word(text, noun) else { continue };
        let from = cursor::boundary(text, start.saturating_sub(REACH)).max(read_to);
        let tokens = reader::tokens(text, from, start);
        let mut after = Cursor::new(text, end);
        let kind = after.as_mut().and_then(kind_after);
        numbers_before(&tokens, kind, &mut mentions);
        read_to = end;
    }
    mentions
}

/// Where «сессии», "session", «sesiones» stand, by a piece of them.
fn nouns(text: &str, language: Language) -> Vec<usize> {
    static RUSSIAN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("есси"));
    static LATIN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ession"));
    static SPANISH: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("esiones"));
    let finders: &[&LazyLock<Finder<'static>>] = match language {
        Language::Russian => &[&RUSSIAN, &LATIN],
        Language::Spanish => &[&SPANISH, &LATIN],
        _ => &[&LATIN],
    };
    let mut nouns: Vec<usize> =
        finders.iter().flat_map(|finder| finder.find_iter(text.as_bytes())).collect();
    nouns.sort_unstable();
    nouns
}

/// The noun that holds byte `at`; `None` for «агрессии», "obsession".
fn whole_word(text: &str, at: usize) -> Option<(usize, usize)> {
    let letters = text[..at].chars().rev().take(4).take_while(|next| next.is_alphabetic());
    let start = at - letters.map(char::len_utf8).sum::<usize>();
    let word = Cursor::new(text, start)?.word()?;
    let noun = ["сесси", "session", "sesiones"].iter().any(|noun| word.as_str().starts_with(noun));
    noun.then_some((start, word.span.end as usize))
}

/// What makes a session other than a regular one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum SessionKind {
    Special,
    EmergencySpecial,
}

/// The kind in words behind the noun: «session extraordinaire d’urgence», «de emergencia».
fn kind_after(cursor: &mut Cursor) -> Option<SessionKind> {
    cursor.spaces();
    let special = cursor.word().is_some_and(|word| word.as_str() == "extraordinaire");
    let mut ahead = *cursor;
    ahead.spaces();
    ahead.word();
    ahead.eat(|next| matches!(next, '\'' | '’'));
    ahead.spaces();
    let emergency = ahead.word().is_some_and(|word| matches!(word.as_str(), "urgence"));
    match (special, emergency) {
        (true, true) => Some(SessionKind::EmergencySpecial),
        (true, false) => Some(SessionKind::Special),
        _ => None,
    }
}

/// The numbers that end right before the noun, read backwards and given in order.
fn numbers_before(
    tokens: &[Token],
    after: Option<SessionKind>,
    mentions: &mut Vec<SessionMention>,
) {
    let mut reader = Reader::new(tokens);
    let mut resumed = false;
    let mut special = after == Some(SessionKind::Special);
    let mut emergency = after == Some(SessionKind::EmergencySpecial);
    loop {
        reader.pass(|token| matches!(token, Token::Comma));
        match reader.last_word().map(adjective) {
            Some(Adjective::Special) => special = true,
            Some(Adjective::Emergency) => emergency = true,
            Some(Adjective::Resumed) => resumed = true,
            Some(Adjective::Plain) => {}
            Some(Adjective::None) | None => break,
        }
        reader.drop_last();
    }
    let make = match (special, emergency) {
        (_, true) if special || after.is_some() => Session::EmergencySpecial,
        (true, false) => Session::Special,
        // «чрезвычайная сессия» of another body: no session that has a symbol.
        (false, true) => return,
        _ => Session::Regular,
    };
    let first = mentions.len();
    while let Some((number, span, words)) = ordinal(&mut reader) {
        mentions.push(SessionMention { span, session: make(number), resumed, words });
        if !reader.pass_joint() {
            break;
        }
    }
    resumed |= reader.nearby_words().any(|word| adjective(word) == Adjective::Resumed);
    mentions[first..].reverse();
    for mention in &mut mentions[first..] {
        mention.resumed = resumed;
    }
}

/// The ordinal number that ends where the reader stands; passes it.
fn ordinal(reader: &mut Reader) -> Option<(u16, Span, bool)> {
    if let Some((value, span)) = reader.figure() {
        return Some((value, span, false));
    }
    let readers = [russian::ordinal, english::ordinal, french::ordinal, spanish::ordinal];
    let (value, span) = readers.into_iter().find_map(|read| read(reader))?;
    Some((value, span, true))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Adjective {
    Special,
    Emergency,
    Resumed,
    /// «очередной», "regular", «período … de»: says nothing of the number.
    Plain,
    None,
}

fn adjective(word: &str) -> Adjective {
    const RUSSIAN: [(&str, Adjective); 8] = [
        ("специальн", Adjective::Special),
        ("чрезвычайн", Adjective::Emergency),
        ("возобновленн", Adjective::Resumed),
        ("очередн", Adjective::Plain),
        ("ежегодн", Adjective::Plain),
        ("основн", Adjective::Plain),
        ("организационн", Adjective::Plain),
        ("регулярн", Adjective::Plain),
    ];
    match word {
        "special" | "extraordinario" => Adjective::Special,
        "emergency" => Adjective::Emergency,
        "resumed" => Adjective::Resumed,
        "regular" | "annual" | "substantive" | "organizational" | "periodo" | "de" => {
            Adjective::Plain
        }
        _ => RUSSIAN
            .iter()
            .find(|(stem, _)| word.starts_with(stem))
            .map_or(Adjective::None, |(_, adjective)| *adjective),
    }
}

/// A figure with the ending of an ordinal, for [`reader`]: «58-я», "82nd", «58e», «58º».
fn ordinal_ending(cursor: &mut Cursor) -> bool {
    let mut ahead = *cursor;
    if ahead.eat(|next| matches!(next, 'º' | 'ª' | '°')).is_some() {
        *cursor = ahead;
        return true;
    }
    let dashed = ahead.eat(glyph::is_dash).is_some();
    let Some(word) = ahead.word() else { return false };
    let ordinal = match word.as_str() {
        "я" | "й" | "ю" | "ей" | "ой" | "ая" | "ую" | "го" | "му" | "м" | "х" | "е" | "ый"
        | "ые" | "ых" => dashed,
        "st" | "nd" | "rd" | "th" | "e" | "eme" | "º" | "ª" => !dashed,
        _ => false,
    };
    if ordinal {
        *cursor = ahead;
    }
    ordinal
}

#[cfg(test)]
mod tests;
