//! Acts of other bodies: the Environment Assembly, the regional and the functional
//! commissions, the conferences of parties.
//!
//! The table prints them as a budget cites them, under a heading for each body. Lines that
//! are no numbered act (declarations, articles, document symbols) are facts for other uses
//! and give no act.

use std::path::Path;

use citation::{ActKind, Body, Session};
use knowledge::{Existence, Series, TitleSource};

use super::{Entry, Registry, key_of};
use crate::{CorpusError, Table, roman};

/// What headings open with, and whose acts stand under them.
const HEADINGS: [(&str, Body); 12] = [
    ("United Nations Environment Assembly", Body::EnvironmentAssembly),
    ("UN-Habitat Assembly", Body::HabitatAssembly),
    ("Economic and Social Commission for Asia and the Pacific", Body::Escap),
    ("Economic and Social Commission for Western Asia", Body::Escwa),
    ("Economic Commission for Africa", Body::Eca),
    ("Economic Commission for Latin America", Body::Eclac),
    ("Commission on Narcotic Drugs", Body::CommissionOnNarcoticDrugs),
    ("Commission on Crime Prevention", Body::CommissionOnCrimePrevention),
    ("Commission on Population", Body::CommissionOnPopulation),
    (
        "Conference of the Parties to the United Nations Convention against Transnational",
        Body::OrganizedCrimeConference,
    ),
    (
        "Conference of the States Parties to the United Nations Convention against Corruption",
        Body::CorruptionConference,
    ),
    ("Commission on the Status of Women", Body::CommissionOnTheStatusOfWomen),
];

pub(super) fn read(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "other_bodies")?;
    for record in table.records() {
        let heading = record.get("body_heading");
        let body = HEADINGS.iter().find(|(opening, _)| heading.starts_with(opening));
        let (Some((_, body)), Some((kind, series, number))) =
            (body, numbered(record.get("cited_as")))
        else {
            continue;
        };
        let key = key_of(&record, *body, kind, series, number, None)?;
        let entry = Entry::new(record.get("cited_as"), Existence::Cited)
            .titled(record.get("title_en"), TitleSource::Heading);
        // The budget cites an act once for each programme that rests on it.
        let known = registry.acts.entry(key).or_insert_with(|| entry.clone());
        if known.title_en.0.is_empty() {
            known.title_en = entry.title_en;
        }
    }
    Ok(())
}

/// `4/15`, `Decision 78/6`, `2010/1`, `873 (XLIII)`.
fn numbered(cited: &str) -> Option<(ActKind, Series, u32)> {
    let (kind, number) = match cited.strip_prefix("Decision ") {
        Some(number) => (ActKind::Decision, number),
        None => (ActKind::Resolution, cited),
    };
    if let Some((number, session)) = number.strip_suffix(')').and_then(|n| n.split_once(" (")) {
        let session = Session::Regular(roman::value(session)?);
        return Some((kind, Series::Session(session), number.parse().ok()?));
    }
    let (within, number) = number.split_once('/')?;
    let within: u16 = within.parse().ok()?;
    let series = match within {
        1900.. => Series::Year(within),
        _ => Series::Session(Session::Regular(within)),
    };
    Some((kind, series, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The forms that the table prints.
    #[test]
    fn numbered_acts_are_told_from_the_rest() {
        let session = |n| Series::Session(Session::Regular(n));
        assert_eq!(numbered("4/15"), Some((ActKind::Resolution, session(4), 15)));
        assert_eq!(numbered("Decision 78/6"), Some((ActKind::Decision, session(78), 6)));
        assert_eq!(numbered("2010/1"), Some((ActKind::Resolution, Series::Year(2010), 1)));
        assert_eq!(numbered("873 (XLIII)"), Some((ActKind::Resolution, session(43), 873)));
        for other in ["Article 13", "ECE/CES/105", "H (70)", "419 (PLEN.14)", "SS.VII/4"] {
            assert_eq!(numbered(other), None, "{other}");
        }
    }
}
