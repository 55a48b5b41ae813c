//! Sessions: when each sat, until when it may adopt, and which numbers it used.

use std::collections::BTreeMap;
use std::path::Path;

use citation::{Body, Session};
use jiff::civil::Date;

use crate::{CorpusError, Record, Table};

/// A session as the tables have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Sitting {
    pub(crate) body: Body,
    pub(crate) session: Session,
    pub(crate) opens: Date,
    pub(crate) closes: Option<Date>,
    /// The last possible day of adoption; `None` when it may be resumed at any time.
    pub(crate) until: Option<Date>,
    /// Lowest and highest number of its resolutions.
    pub(crate) numbers: Option<(u32, u32)>,
    /// A second run of numbers.
    pub(crate) second: Option<(u32, u32)>,
    /// More numbers may follow.
    pub(crate) open_ended: bool,
}

/// A session as tables write it: `58`, `S-21`, `ES-10`.
pub(crate) fn label(record: &Record<'_>, label: &str) -> Result<Session, CorpusError> {
    parse(label).ok_or_else(|| record.fault(format!("{label:?} is no session")))
}

pub(crate) fn parse(label: &str) -> Option<Session> {
    if let Some(number) = label.strip_prefix("ES-") {
        return number.parse().ok().map(Session::EmergencySpecial);
    }
    if let Some(number) = label.strip_prefix("S-") {
        return number.parse().ok().map(Session::Special);
    }
    label.parse().ok().map(Session::Regular)
}

pub(crate) fn read(folder: &Path) -> Result<Vec<Sitting>, CorpusError> {
    let mut sittings = assembly(folder)?;
    sittings.extend(human_rights_council(folder)?);
    Ok(sittings)
}

/// A regular session of the Assembly may be resumed until the day the next one opens; a
/// special one ends when it closes; an emergency special one that is only adjourned never does.
fn assembly(folder: &Path) -> Result<Vec<Sitting>, CorpusError> {
    let ranges = ranges(folder)?;
    let table = Table::read(folder, "ga_sessions")?;
    let mut sittings = Vec::new();
    for record in table.records() {
        let session = label(&record, record.get("session"))?;
        let Some(opens) = record.date("open_date")? else {
            return Err(record.fault("a session without an opening".to_owned()));
        };
        let range = ranges.get(&session);
        sittings.push(Sitting {
            body: Body::GeneralAssembly,
            session,
            opens,
            closes: record.date("close_date")?,
            until: None,
            numbers: range.map(|range| range.numbers),
            second: range.and_then(|range| range.second),
            open_ended: range.is_some_and(|range| range.open_ended),
        });
    }
    let openings: BTreeMap<Session, Date> =
        sittings.iter().map(|sitting| (sitting.session, sitting.opens)).collect();
    for sitting in &mut sittings {
        sitting.until = match sitting.session {
            Session::Regular(session) => openings.get(&Session::Regular(session + 1)).copied(),
            Session::Special(_) | Session::EmergencySpecial(_) => sitting.closes,
        };
    }
    Ok(sittings)
}

struct Range {
    numbers: (u32, u32),
    second: Option<(u32, u32)>,
    open_ended: bool,
}

/// Where each session numbers its own resolutions, they begin at 1, whether or not the first
/// ones are in a list.
fn ranges(folder: &Path) -> Result<BTreeMap<Session, Range>, CorpusError> {
    let table = Table::read(folder, "ga_ranges")?;
    let mut ranges = BTreeMap::new();
    for record in table.records() {
        let low = match record.get("style") {
            "SESSION/N" => 1,
            _ => record.number("low")?,
        };
        let second = match record.get("extra") {
            "" => None,
            extra => {
                let run = extra
                    .split_once('-')
                    .and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
                Some(run.ok_or_else(|| record.fault(format!("{extra:?} is no run of numbers")))?)
            }
        };
        let range = Range {
            numbers: (low, record.number("high")?),
            second,
            open_ended: record.get("open_ended") == "yes",
        };
        ranges.insert(label(&record, record.get("session"))?, range);
    }
    Ok(ranges)
}

/// Sessions of the Human Rights Council adopt before they close.
fn human_rights_council(folder: &Path) -> Result<Vec<Sitting>, CorpusError> {
    let table = Table::read(folder, "hrc_sessions")?;
    let mut sittings = Vec::new();
    for record in table.records() {
        let session = label(&record, record.get("session"))?;
        let Some(opens) = record.date("open_date")? else { continue };
        let closes = record.date("close_date")?;
        sittings.push(Sitting {
            body: Body::HumanRightsCouncil,
            session,
            opens,
            closes,
            until: closes,
            numbers: None,
            second: None,
            open_ended: true,
        });
    }
    Ok(sittings)
}
