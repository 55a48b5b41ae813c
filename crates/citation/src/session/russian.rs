//! Russian ordinals in every case: «шестьдесят девятой», «сто первая». Only the last word changes.

use text::Span;

use super::Form;
use super::reader::Reader;

const TENS: [(&str, u16); 8] = [
    ("двадцать", 20),
    ("тридцать", 30),
    ("сорок", 40),
    ("пятьдесят", 50),
    ("шестьдесят", 60),
    ("семьдесят", 70),
    ("восемьдесят", 80),
    ("девяносто", 90),
];

const ORDINALS: [(&str, u16); 28] = [
    ("перв", 1),
    ("втор", 2),
    ("трет", 3),
    ("четверт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сороков", 40),
    ("пятидесят", 50),
    ("шестидесят", 60),
    ("семидесят", 70),
    ("восьмидесят", 80),
    ("девяност", 90),
    ("сот", 100),
];

const ENDINGS: [&str; 23] = [
    "ая", "ой", "ую", "ою", "ый", "ого", "ому", "ым", "ом", "ое", "ые", "ых", "ыми", "ий", "ья",
    "ьей", "ью", "ьего", "ьему", "ьим", "ьи", "ьих", "ье",
];

/// The ordinal that ends at the reader's place.
pub(super) fn ordinal(reader: &mut Reader) -> Option<(u16, Span)> {
    let (mut value, mut span) = reader.take(simple)?;
    if value < 10
        && let Some((tens, before)) = reader.take(|word| lookup(&TENS, word))
    {
        value += tens;
        span = before.join(span);
    }
    if value < 100
        && let Some((_, before)) = reader.take(|word| (word == "сто").then_some(()))
    {
        value += 100;
        span = before.join(span);
    }
    Some((value, span))
}

/// The ordinal of a session in words, feminine as «сессия» is; `None` from 200 on.
pub(super) fn in_words(number: u16, form: Form) -> Option<String> {
    let (hundred, rest) = match number {
        101..=199 => ("сто ", number - 100),
        _ => ("", number),
    };
    let (tens, ones) = match rest {
        21..=99 if rest % 10 != 0 => (rest - rest % 10, rest % 10),
        _ => (0, rest),
    };
    let (stem, _) = ORDINALS.iter().find(|(_, value)| *value == ones)?;
    let ending = match (form, ones) {
        (Form::Nominative, 3) => "ья",
        (Form::Accusative, 3) => "ью",
        (Form::Oblique, 3) => "ьей",
        (Form::Nominative, _) => "ая",
        (Form::Accusative, _) => "ую",
        (Form::Oblique, _) => "ой",
    };
    let tens = TENS.iter().find(|(_, value)| *value == tens).map_or("", |(word, _)| *word);
    let space = if tens.is_empty() { "" } else { " " };
    Some(format!("{hundred}{tens}{space}{stem}{ending}"))
}

fn simple(word: &str) -> Option<u16> {
    let fits = |stem: &str| word.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending));
    ORDINALS.iter().find(|(stem, _)| fits(stem)).map(|(_, value)| *value)
}

fn lookup(table: &[(&str, u16)], word: &str) -> Option<u16> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}
