//! French ordinals: «cinquante-huitième», «soixante-dix-neuvième», «quatre-vingt-unième».

use text::Span;

use super::reader::Reader;

const ORDINALS: [(&str, u16); 22] = [
    ("premiere", 1),
    ("unieme", 1),
    ("deuxieme", 2),
    ("troisieme", 3),
    ("quatrieme", 4),
    ("cinquieme", 5),
    ("sixieme", 6),
    ("septieme", 7),
    ("huitieme", 8),
    ("neuvieme", 9),
    ("dixieme", 10),
    ("onzieme", 11),
    ("douzieme", 12),
    ("treizieme", 13),
    ("quatorzieme", 14),
    ("quinzieme", 15),
    ("seizieme", 16),
    ("vingtieme", 20),
    ("trentieme", 30),
    ("quarantieme", 40),
    ("cinquantieme", 50),
    ("soixantieme", 60),
];

const CARDINALS: [(&str, u16); 7] = [
    ("dix", 10),
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
];

/// The ordinal that ends at the reader's place.
pub(super) fn ordinal(reader: &mut Reader) -> Option<(u16, Span)> {
    let lookup = |table: &[(&str, u16)], word: &str| {
        table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
    };
    let (mut value, mut span) = reader.take(|word| lookup(&ORDINALS, word))?;
    if value == 20
        && let Some(fourfold) = fourfold(reader)
    {
        return Some((80, fourfold.join(span)));
    }
    loop {
        let mut ahead = *reader;
        ahead.hyphen();
        ahead.take(|word| (word == "et").then_some(()));
        ahead.hyphen();
        let Some((tens, before)) = ahead.take(|word| lookup(&CARDINALS, word)) else { break };
        // «vingtième et dixième» are two numbers; a larger part stands before a smaller one.
        if tens <= value {
            break;
        }
        *reader = ahead;
        value += tens;
        span = before.join(span);
        if tens == 20
            && let Some(before) = fourfold(reader)
        {
            value += 60;
            span = before.join(span);
        }
    }
    Some((value, span))
}

/// The «quatre» of «quatre-vingt».
fn fourfold(reader: &mut Reader) -> Option<Span> {
    let mut ahead = *reader;
    ahead.hyphen();
    let ((), span) = ahead.take(|word| (word == "quatre").then_some(()))?;
    *reader = ahead;
    Some(span)
}
