//! Russian ordinals in every case: «шестьдесят девятой», «сто первая». Only the last word changes.

use text::Span;

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

fn simple(word: &str) -> Option<u16> {
    let fits = |stem: &str| word.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending));
    ORDINALS.iter().find(|(stem, _)| fits(stem)).map(|(_, value)| *value)
}

fn lookup(table: &[(&str, u16)], word: &str) -> Option<u16> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}
