//! English ordinals: "sixty-ninth", "tenth", "one hundred and first".

use text::Span;

use super::reader::Reader;

const TENS: [(&str, u16); 8] = [
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const ORDINALS: [(&str, u16); 28] = [
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fortieth", 40),
    ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70),
    ("eightieth", 80),
    ("ninetieth", 90),
    ("hundredth", 100),
];

/// The ordinal that ends at the reader's place.
pub(super) fn ordinal(reader: &mut Reader) -> Option<(u16, Span)> {
    let (mut value, mut span) = reader.take(simple_or_joined)?;
    if value < 10 {
        let mut ahead = *reader;
        ahead.hyphen();
        if let Some((tens, before)) = ahead.take(|word| lookup(&TENS, word)) {
            *reader = ahead;
            value += tens;
            span = before.join(span);
        }
    }
    if value < 100 {
        let mut ahead = *reader;
        ahead.take(|word| (word == "and").then_some(()));
        if ahead.take(|word| (word == "hundred").then_some(())).is_some()
            && let Some((_, before)) = ahead.take(|word| matches!(word, "one" | "a").then_some(()))
        {
            *reader = ahead;
            value += 100;
            span = before.join(span);
        }
    }
    Some((value, span))
}

/// The ordinal of a session in words; `None` from 200 on.
pub(super) fn in_words(number: u16) -> Option<String> {
    let (hundred, rest) = match number {
        101..=199 => ("one hundred and ", number - 100),
        100 => ("one ", number),
        _ => ("", number),
    };
    let (tens, ones) = match rest {
        21..=99 if rest % 10 != 0 => (rest - rest % 10, rest % 10),
        _ => (0, rest),
    };
    let (word, _) = ORDINALS.iter().find(|(_, value)| *value == ones)?;
    let tens = TENS.iter().find(|(_, value)| *value == tens).map_or("", |(word, _)| *word);
    let hyphen = if tens.is_empty() { "" } else { "-" };
    Some(format!("{hundred}{tens}{hyphen}{word}"))
}

/// "ninth", and "sixtyninth" as it reads when a line ends at the hyphen.
fn simple_or_joined(word: &str) -> Option<u16> {
    lookup(&ORDINALS, word).or_else(|| {
        let (tens, rest) =
            TENS.iter().find_map(|(name, tens)| Some((tens, word.strip_prefix(name)?)))?;
        lookup(&ORDINALS[..9], rest).map(|ones| tens + ones)
    })
}

fn lookup(table: &[(&str, u16)], word: &str) -> Option<u16> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}
