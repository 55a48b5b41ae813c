//! Spanish ordinals: «quincuagésimo octavo», «décimo», «sexagésimo noveno».

use text::Span;

use super::reader::Reader;

const TENS: [(&str, u16); 9] = [
    ("decim", 10),
    ("vigesim", 20),
    ("trigesim", 30),
    ("cuadragesim", 40),
    ("quincuagesim", 50),
    ("sexagesim", 60),
    ("septuagesim", 70),
    ("octogesim", 80),
    ("nonagesim", 90),
];

const ONES: [(&str, u16); 12] = [
    ("primer", 1),
    ("segund", 2),
    ("tercer", 3),
    ("cuart", 4),
    ("quint", 5),
    ("sext", 6),
    ("septim", 7),
    ("octav", 8),
    ("noven", 9),
    ("undecim", 11),
    ("duodecim", 12),
    ("decimotercer", 13),
];

/// The ordinal that ends at the reader's place.
pub(super) fn ordinal(reader: &mut Reader) -> Option<(u16, Span)> {
    if let Some(found) = reader.take(|word| lookup(&TENS, word)) {
        return Some(found);
    }
    let (mut value, mut span) = reader.take(|word| lookup(&ONES, word))?;
    if value < 10
        && let Some((tens, before)) = reader.take(|word| lookup(&TENS, word))
    {
        value += tens;
        span = before.join(span);
    }
    Some((value, span))
}

fn lookup(table: &[(&str, u16)], word: &str) -> Option<u16> {
    let fits = |stem: &str| {
        word.strip_prefix(stem).is_some_and(|ending| matches!(ending, "" | "o" | "a" | "os" | "as"))
    };
    table.iter().find(|(stem, _)| fits(stem)).map(|(_, value)| *value)
}
