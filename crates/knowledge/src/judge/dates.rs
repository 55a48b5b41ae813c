//! Whether the date of adoption agrees.
//!
//! Three witnesses: the record of the act, the days its session sat, and the sure dates of
//! the numbers beside it, since a session numbers its resolutions as it adopts them. A sure
//! record or the session's window makes an error, a weak record a warning, unless the
//! neighbours exclude the written date too.

use citation::{Act, ActKind, Body};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::body::Rows;
use crate::day::Days;
use crate::format::ORDERED;
use crate::{ActKey, Certainty, Knowledge, Reason, Record, Sureness};

/// Rows looked at on each side for a sure date.
const REACH: usize = 400;

/// The nearest surely dated numbers below and above.
type Neighbours = [Option<(u32, Date)>; 2];

/// Why the written date cannot be the date of adoption; it agrees with no row of the number.
pub(super) fn contradiction(
    knowledge: &Knowledge<'_>,
    body: Body,
    key: Option<ActKey>,
    rows: &Rows<'_>,
    act: &Act,
    days: Days,
    window: Option<(Date, Date)>,
) -> Option<Reason> {
    let meant = rows.meant(act);
    let weakest = meant.clone().map(sureness).min().unwrap_or(Sureness::None);
    let outside = window.filter(|window| days.outside(*window));
    let neighbours = key.map_or([None, None], |key| neighbours(knowledge, key));
    if let Some(window) = outside {
        let recorded =
            meant.clone().filter(|row| sureness(row) >= Sureness::Likely).find_map(Record::date);
        let certainty = outside_certainty(body, window, days);
        return Some(match recorded {
            Some(recorded) => Reason::WrongDate { recorded, certainty, neighbours },
            None => Reason::OutsideSession { window, certainty },
        });
    }
    if may_mean_an_unlisted_part(knowledge, body, rows, act)
        || meant.clone().any(|row| row.has_several_parts())
    {
        return None;
    }
    let excluded = excludes(&neighbours, days);
    let certainty = match (weakest, excluded) {
        (Sureness::None, true) => {
            return Some(Reason::OutsideNeighbours { neighbours, certainty: Certainty::Likely });
        }
        (Sureness::None, false) => return None,
        (Sureness::Believed, false) => Certainty::Believed,
        (Sureness::Believed, true) | (Sureness::Likely, false) => Certainty::Likely,
        (Sureness::Likely, true) | (Sureness::Sure, _) => Certainty::Certain,
    };
    let recorded = meant.clone().find_map(Record::date)?;
    Some(Reason::WrongDate { recorded, certainty, neighbours })
}

/// Whether the date may be that of a part which no list has: the part cited, or, where none
/// is cited, one of a number whose parts are not all known.
fn may_mean_an_unlisted_part(
    knowledge: &Knowledge<'_>,
    body: Body,
    rows: &Rows<'_>,
    act: &Act,
) -> bool {
    let lettered = |row: &Record<'_>| row.key().is_some_and(|key| key.part().0.is_some());
    match act.part.0 {
        Some(_) => rows.exact.is_none(),
        None => rows.all.iter().any(lettered) && !rows.have_every_part(knowledge, act, body),
    }
}

fn sureness(row: &Record<'_>) -> Sureness {
    row.date().map_or(Sureness::None, |_| row.date_status().sureness())
}

/// The openings and closings of the Human Rights Council's sessions are less sure than the
/// Assembly's: a date just outside is a warning.
fn outside_certainty(body: Body, window: (Date, Date), days: Days) -> Certainty {
    let month = 31.days();
    let near = match (window.0.checked_sub(month), window.1.checked_add(month)) {
        (Ok(from), Ok(to)) => !days.outside((from, to)),
        _ => true,
    };
    if body == Body::HumanRightsCouncil && near { Certainty::Likely } else { Certainty::Certain }
}

/// The nearest surely dated numbers in a session whose sure dates rise with its numbers.
/// Parts do not count: part B is often adopted months after part A.
fn neighbours(knowledge: &Knowledge<'_>, key: ActKey) -> Neighbours {
    let ordered =
        key.body().zip(key.kind()).zip(key.series()).is_some_and(|((body, kind), series)| {
            kind == ActKind::Resolution
                && knowledge.session_row(body, kind, series).is_some_and(|row| row.has(ORDERED))
        });
    if !ordered {
        return [None, None];
    }
    let sure = |record: Record<'_>| {
        let key = record.key().filter(|key| key.part().0.is_none())?;
        Some((key.number(), record.sure_date()?))
    };
    [
        knowledge.below(key).take(REACH).find_map(sure),
        knowledge.above(key).take(REACH).find_map(sure),
    ]
}

fn excludes(neighbours: &Neighbours, days: Days) -> bool {
    let [below, above] = neighbours;
    below.is_some_and(|(_, date)| days.last < date)
        || above.is_some_and(|(_, date)| date < days.first)
}
