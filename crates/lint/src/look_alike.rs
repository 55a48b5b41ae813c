//! Letters that look alike in the Cyrillic and the Latin alphabet, and words that mix the two.

use text::Span;

/// One of the two alphabets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Script {
    Cyrillic,
    Latin,
}

impl Script {
    /// The alphabet of a letter; `None` for what is a letter of neither.
    pub(crate) fn of(c: char) -> Option<Script> {
        match c {
            'a'..='z'
            | 'A'..='Z'
            | '\u{C0}'..='\u{D6}'
            | '\u{D8}'..='\u{F6}'
            | '\u{F8}'..='\u{24F}' => Some(Script::Latin),
            '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
            _ => None,
        }
    }

    pub(crate) fn other(self) -> Script {
        match self {
            Script::Cyrillic => Script::Latin,
            Script::Latin => Script::Cyrillic,
        }
    }
}

/// Pairs of letters that cannot be told apart in print: Latin, Cyrillic.
const PAIRS: [(char, char); 19] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('i', 'і'),
];

/// Latin vowels with the stress that Russian marks by a sign of its own.
const STRESSED: [(char, &str); 8] = [
    ('á', "а\u{301}"),
    ('é', "е\u{301}"),
    ('ó', "о\u{301}"),
    ('ý', "у\u{301}"),
    ('Á', "А\u{301}"),
    ('É', "Е\u{301}"),
    ('Ó', "О\u{301}"),
    ('Ý', "У\u{301}"),
];

/// The Cyrillic letter that looks like a Latin one.
pub(crate) fn to_cyrillic(c: char) -> Option<char> {
    PAIRS.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic)
}

fn to_latin(c: char) -> Option<char> {
    PAIRS.iter().find(|(_, cyrillic)| *cyrillic == c).map(|(latin, _)| *latin)
}

fn stressed(c: char) -> Option<&'static str> {
    STRESSED.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic)
}

/// The alphabet that a mixed word is meant in: the one that some letter can belong to only,
/// while every letter of the other looks like one of it. `None` where both alphabets have
/// letters of their own («IТ-специалист» in one run, a trade name), or neither has.
pub(crate) fn script_of(word: &str) -> Option<Script> {
    let mut cyrillic_only = false;
    let mut latin_only = false;
    for c in word.chars() {
        match Script::of(c) {
            Some(Script::Cyrillic) => cyrillic_only |= to_latin(c).is_none(),
            Some(Script::Latin) => latin_only |= to_cyrillic(c).is_none() && stressed(c).is_none(),
            None => {}
        }
    }
    match (cyrillic_only, latin_only) {
        (true, false) => Some(Script::Cyrillic),
        (false, true) => Some(Script::Latin),
        _ => None,
    }
}

/// `word` with every letter in `script`; `None` when a letter has no look-alike there.
pub(crate) fn in_script(word: &str, script: Script) -> Option<String> {
    let mut native = String::with_capacity(word.len());
    for c in word.chars() {
        match (script, Script::of(c)) {
            (Script::Cyrillic, Some(Script::Latin)) => match to_cyrillic(c) {
                Some(letter) => native.push(letter),
                None => native.push_str(stressed(c)?),
            },
            (Script::Latin, Some(Script::Cyrillic)) => native.push(to_latin(c)?),
            _ => native.push(c),
        }
    }
    Some(native)
}

/// What a byte of UTF-8 begins, as far as this search cares.
const OTHER: u8 = 0;
const LATIN: u8 = 1;
const CYRILLIC: u8 = 2;
const CONTINUES: u8 = 3;

/// The class of each byte: leads of U+00C0..U+024F count as Latin, of U+0400..U+052F as
/// Cyrillic.
static CLASS: [u8; 256] = {
    let mut class = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | 0xC3..=0xC9 => LATIN,
            0xD0..=0xD4 => CYRILLIC,
            0x80..=0xBF => CONTINUES,
            _ => OTHER,
        };
        byte += 1;
    }
    class
};

/// Runs of letters in which the two alphabets touch, in order of the text.
pub(crate) fn mixed_words(source: &str) -> impl Iterator<Item = Span> {
    let bytes = source.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let end = (at + BLOCK).min(bytes.len());
            // The letter before a block may touch its first one.
            let block = at.saturating_sub(LONGEST_LETTER);
            if may_touch(&bytes[block..end])
                && let Some(touch) = touch(bytes, block, at, end)
            {
                let word = word_around(source, touch);
                at = word.end as usize;
                return Some(word);
            }
            at = end;
        }
        None
    })
}

/// Bytes looked at together: few blocks of a text have a letter of the other alphabet.
const BLOCK: usize = 64;
/// Bytes of the longest letter of the two alphabets.
const LONGEST_LETTER: usize = 2;

/// Whether the alphabets may touch in a block: told by every pair of bytes at once, without a
/// branch, and so a dozen pairs at a time.
fn may_touch(block: &[u8]) -> bool {
    let latin = |byte: u8| (byte | 0x20).wrapping_sub(b'a') < 26;
    let accented = |byte: u8| byte.wrapping_sub(0xC3) <= 6;
    let cyrillic = |byte: u8| byte.wrapping_sub(0xD0) <= 4;
    let continues = |byte: u8| byte & 0xC0 == 0x80;
    let pairs = block.iter().zip(&block[1.min(block.len())..]);
    pairs.fold(false, |found, (&one, &next)| {
        found
            | (latin(one) & cyrillic(next))
            | (continues(one) & latin(next))
            | (continues(one) & accented(next))
            | accented(one)
    })
}

/// Where the first letter of `at..to` begins that has one of the other alphabet before it, read
/// from `from` on.
fn touch(bytes: &[u8], from: usize, at: usize, to: usize) -> Option<usize> {
    let mut before = OTHER;
    for (index, byte) in bytes.iter().enumerate().take(to).skip(from) {
        let class = CLASS[*byte as usize];
        if class == CONTINUES {
            continue;
        }
        let touches = class + before == LATIN + CYRILLIC && class != OTHER && before != OTHER;
        if touches && index >= at {
            return Some(index);
        }
        before = class;
    }
    None
}

/// The run of letters (and stress marks) around the letter that begins at `at`.
fn word_around(source: &str, at: usize) -> Span {
    let letter = |c: &char| Script::of(*c).is_some() || *c == '\u{301}';
    let before: usize = source[..at].chars().rev().take_while(letter).map(char::len_utf8).sum();
    let after: usize = source[at..].chars().take_while(letter).map(char::len_utf8).sum();
    Span::new(at - before, at + after)
}

/// «25-e», «1990-x»: digits, a hyphen and one Latin letter for a Russian ending.
pub(crate) fn latin_ordinals(source: &str) -> impl Iterator<Item = Span> {
    let bytes = source.as_bytes();
    memchr::memchr_iter(b'-', bytes).filter_map(move |hyphen| {
        let is_ending = matches!(bytes.get(hyphen + 1), Some(b'e' | b'x'));
        let ends = bytes.get(hyphen + 2).is_none_or(|&byte| {
            CLASS[byte as usize] == OTHER
                && !byte.is_ascii_digit()
                && !matches!(byte, b'-' | b'/' | b'.' | b'_' | b'=')
        });
        let digits = bytes[..hyphen].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let start = hyphen - digits;
        let free = start == 0 || matches!(bytes[start - 1], b' ' | b'\n' | b'(' | b'\t');
        (is_ending && ends && free && (1..=4).contains(&digits))
            .then(|| Span::new(start, hyphen + 2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(&str, Option<String>)> {
        mixed_words(source)
            .map(|span| {
                let word = span.of(source);
                (word, script_of(word).and_then(|script| in_script(word, script)))
            })
            .collect()
    }

    // A Latin «a», «o», «c» hidden in Russian words; a stressed Latin «ó».
    #[test]
    fn strangers_are_made_native() {
        assert_eq!(
            found("нa основе рeшения"),
            [("нa", Some("на".into())), ("рeшения", Some("решения".into()))]
        );
        assert_eq!(found("бóльшая часть"), [("бóльшая", Some("бо\u{301}льшая".into()))]);
        assert_eq!(found("the сommittee"), [("сommittee", Some("committee".into()))]);
    }

    // A word with letters of both alphabets has no alphabet that is clearly meant; abbreviations
    // of look-alike letters only may be either.
    #[test]
    fn undecided_words_have_no_reading() {
        assert_eq!(found("IЖ-отдел, СO"), [("IЖ", None), ("СO", None)]);
    }

    // Wherever in the text it stands: the search goes block by block.
    #[test]
    fn every_place_is_searched() {
        for before in 0..140 {
            let text = format!("{}нa «é» оn.", "ё ".repeat(before / 3) + &"x".repeat(before % 3));
            let words: Vec<&str> = mixed_words(&text).map(|span| span.of(&text)).collect();
            assert_eq!(words.len(), 2, "{text}: {words:?}");
        }
    }

    // Latin names beside Russian words are no mixture.
    #[test]
    fn neighbours_are_not_mixed() {
        assert_eq!(found("программа UNESCO, раздел II.C, Treaty Series, т. 5, пункт 5 (d)"), []);
    }

    #[test]
    fn ordinals_with_a_latin_ending() {
        let source =
            "25-e заседание, в 1990-x годах, 5-e, но не 25-е, x-e, 25-extra, 3-x-y, www.1-e.org";
        let all: Vec<&str> = latin_ordinals(source).map(|span| span.of(source)).collect();
        assert_eq!(all, ["25-e", "1990-x", "5-e"]);
    }
}
