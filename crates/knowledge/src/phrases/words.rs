//! The words of a clause as phrases are compared: small letters, no marks, and what changes from
//! draft to draft (a number, a date, a symbol, a session, a quoted title) as a slot.

use text::Span;

mod ordinals;

use ordinals::{MONTHS, is_ordinal, is_session, is_tens};

/// A word of a clause, or what stands in the place of one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// Where it stands in the text that was asked about.
    pub span: Span,
    /// What it is a slot of, when it is none of the words that stay.
    pub slot: Option<Slot>,
    /// A stop, a semicolon or a colon follows: the clause ends with it.
    pub last: bool,
}

/// What changes from draft to draft.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Slot {
    /// «58/208», "A/58/98", "1325 (2000)"
    Symbol,
    /// «23 декабря 2003 года»
    Date,
    /// Any other number.
    Number,
    /// «пятьдесят девятой» before «сессии».
    Session,
    /// Words between quotation marks.
    Title,
    /// Words that a formula leaves to the drafter: `{topic}`.
    Free,
}

impl Slot {
    /// As it stands in phrases.
    pub fn name(self) -> &'static str {
        match self {
            Slot::Symbol => "{symbol}",
            Slot::Date => "{date}",
            Slot::Number => "{n}",
            Slot::Session => "{session}",
            Slot::Title => "{title}",
            Slot::Free => "{}",
        }
    }

    /// The slot that is written so, braces included.
    pub fn of_name(name: &str) -> Option<Slot> {
        if !(name.starts_with('{') && name.ends_with('}')) {
            return None;
        }
        let known = [Slot::Symbol, Slot::Date, Slot::Number, Slot::Session, Slot::Title];
        Some(known.into_iter().find(|slot| slot.name() == name).unwrap_or(Slot::Free))
    }
}

impl Word {
    /// Adds the word to `key` as it is compared.
    pub fn fold_into(&self, text: &str, key: &mut String) {
        let written = self.span.of(text);
        match self.slot {
            Some(Slot::Free) => key.push_str(written),
            Some(slot) => key.push_str(slot.name()),
            None => key.extend(written.chars().flat_map(char::to_lowercase).map(fold)),
        }
    }

    /// The word as it is compared.
    pub fn folded(&self, text: &str) -> String {
        let mut key = String::with_capacity(self.span.len());
        self.fold_into(text, &mut key);
        key
    }
}

fn fold(letter: char) -> char {
    match letter {
        'ё' => 'е',
        '’' => '\'',
        other => other,
    }
}

/// The words of a text, one after the other; nothing behind the last one that was asked for is
/// looked at, a date and a session apart.
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Words<'t> {
    /// The words of `text` from byte `at` on.
    pub fn new(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next run of letters and figures, if only spaces stand before it.
    fn following(&self, at: usize) -> Option<Span> {
        let rest = self.text.get(at..)?;
        let spaces = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        let length = run(&rest[spaces..]);
        (length > 0).then(|| Span::new(at + spaces, at + spaces + length))
    }

    fn read(&mut self, start: usize) -> Option<(usize, Option<Slot>)> {
        let rest = &self.text[start..];
        let first = rest.chars().next()?;
        if let Some(close) = closing(first) {
            let open = first.len_utf8();
            let inside = rest[open..].find(close)?;
            return Some((start + open + inside + close.len_utf8(), Some(Slot::Title)));
        }
        if first == '{' {
            let end = rest.find('}')? + 1;
            return Some((start + end, Slot::of_name(&rest[..end])));
        }
        let length = run(rest);
        if length == 0 {
            return None;
        }
        let end = start + length;
        let written = &rest[..length];
        if let Some(end) = self.session(start, end) {
            return Some((end, Some(Slot::Session)));
        }
        if !written.bytes().any(|byte| byte.is_ascii_digit()) {
            return Some((end, None));
        }
        if written.contains('/') {
            return Some((self.part_letter(end), Some(Slot::Symbol)));
        }
        if !first.is_ascii_digit() {
            // The mark of a note touches the word before it: «доклад3».
            let letters = written.trim_end_matches(|c: char| c.is_ascii_digit()).len();
            return Some((start + letters.max(first.len_utf8()), None));
        }
        if let Some(end) = self.date(end) {
            return Some((end, Some(Slot::Date)));
        }
        match self.bracketed(end) {
            Some(end) => Some((end, Some(Slot::Symbol))),
            None => Some((end, Some(Slot::Number))),
        }
    }

    /// «57/270 B»: the letter is a part of the symbol.
    fn part_letter(&self, end: usize) -> usize {
        match self.following(end) {
            Some(next)
                if next.len() == 1 && next.of(self.text).as_bytes()[0].is_ascii_uppercase() =>
            {
                next.end as usize
            }
            _ => end,
        }
    }

    /// «1325 (2000)», «217 A (III)»: where it ends.
    fn bracketed(&self, end: usize) -> Option<usize> {
        let end = self.part_letter(end);
        let inside = self.text.get(end..)?.strip_prefix(" (")?;
        let close = inside.find(')').filter(|close| (1..=12).contains(close))?;
        let written = &inside[..close];
        let year = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
        let roman =
            |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'-' | b'S' | b'E');
        (year || written.bytes().all(roman)).then_some(end + 2 + close + 1)
    }

    /// «23 декабря 2003 года»: where it ends, `end` being behind the day.
    fn date(&self, end: usize) -> Option<usize> {
        let month = self.following(end)?;
        let mut name = month.of(self.text);
        let mut at = month.end as usize;
        // «23 de diciembre de 2003»
        let of = name == "de";
        if of {
            let month = self.following(at)?;
            (name, at) = (month.of(self.text), month.end as usize);
        }
        if !MONTHS.iter().any(|month| name.eq_ignore_ascii_case(month)) {
            return None;
        }
        let year = self.following(at).and_then(|next| match of && next.of(self.text) == "de" {
            true => self.following(next.end as usize),
            false => Some(next),
        });
        let digits = |span: &Span| {
            let year = span.of(self.text);
            year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
        };
        let Some(year) = year.filter(digits) else { return Some(at) };
        at = year.end as usize;
        let word = self.following(at).filter(|next| next.of(self.text) == "года");
        Some(word.map_or(at, |word| word.end as usize))
    }

    /// «шестьдесят девятой» before «сессии»: where the number ends.
    fn session(&self, start: usize, end: usize) -> Option<usize> {
        let first = &self.text[start..end];
        let second = self.following(end)?;
        let next = second.of(self.text);
        if is_session(next) {
            return is_ordinal(first).then_some(end);
        }
        let tens = is_tens(first);
        let third = self.following(second.end as usize).filter(|_| tens && is_ordinal(next))?;
        is_session(third.of(self.text)).then_some(second.end as usize)
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        loop {
            let rest = self.rest();
            let skip = rest.len() - rest.trim_start_matches(|c| !begins(c)).len();
            let start = self.at + skip;
            if start >= self.text.len() {
                return None;
            }
            match self.read(start) {
                Some((end, slot)) => {
                    self.at = end;
                    let span = Span::new(start, end);
                    let note = slot == Some(Slot::Number) && touches(self.text, start);
                    if !note {
                        return Some(Word { span, slot, last: ends_clause(self.rest()) });
                    }
                }
                None => {
                    self.at = start + self.text[start..].chars().next().map_or(1, char::len_utf8);
                }
            }
        }
    }
}

fn begins(letter: char) -> bool {
    letter.is_alphanumeric() || closing(letter).is_some() || letter == '{'
}

/// The mark of a note touches what it stands behind: «доклад,3».
fn touches(text: &str, start: usize) -> bool {
    let before = text[..start].chars().next_back();
    before.is_some_and(|before| matches!(before, ',' | ';' | '»' | '”' | '"' | ')'))
}

fn closing(open: char) -> Option<char> {
    match open {
        '«' => Some('»'),
        '“' => Some('”'),
        '"' => Some('"'),
        _ => None,
    }
}

/// The length of a run of letters and figures, hyphens, strokes and full stops inside it included.
fn run(text: &str) -> usize {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let joins = matches!(letter, '-' | '/' | '\'' | '’' | '\u{2011}')
            || letter == '.' && text[..at].contains('/');
        let inside =
            letter.is_alphanumeric() || joins && at > 0 && next.is_some_and(char::is_alphanumeric);
        if !inside {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}

fn ends_clause(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\u{a0}', '»', '”', '"', ')']);
    let mut letters = rest.chars();
    match letters.next() {
        Some(';' | ':') => true,
        Some('.') => letters.next().is_none_or(char::is_whitespace),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let words = Words::new(text, 0).map(|word| {
            let end = if word.last { "." } else { "" };
            format!("{}{end}", word.folded(text))
        });
        assert_eq!(words.collect::<Vec<_>>().join(" "), expected);
    }

    // What changes from one resolution to the next is a slot.
    #[test]
    fn numbers_dates_and_titles_are_slots() {
        check(
            "Ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года и доклад,3",
            "ссылаясь на свою резолюцию {symbol} от {date} и доклад",
        );
        check(
            "Recalling its resolutions 57/270 B of 23 June 2003 and 217 A (III), in 3 months;",
            "recalling its resolutions {symbol} of {date} and {symbol} in {n} months.",
        );
        check("пункт, озаглавленный «Миграция и развитие».", "пункт озаглавленный {title}.");
    }

    // An ordinal is a session only before the word.
    #[test]
    fn a_session_is_one_slot() {
        check("на своей шестьдесят девятой сессии", "на своей {session} сессии");
        check("на 58-й сессии, в первой главе", "на {session} сессии в первой главе");
        check("at its seventy-fifth session: first", "at its {session} session. first");
    }

    // A mark that nothing closes does not swallow the text.
    #[test]
    fn an_open_quotation_is_left_out() {
        check("доклад «О мерах", "доклад о мерах");
        check("{", "");
    }
}
