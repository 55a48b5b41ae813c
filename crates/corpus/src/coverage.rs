//! How far the tables cover each body: which sessions are complete, and to which day.

use std::path::Path;

use citation::{ActKind, Body};
use jiff::civil::Date;
use knowledge::{Extent, Series};

use crate::{CorpusError, Record, Table, sessions};

/// A line of `coverage.csv`: what holds for a body's acts from one series to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Covered {
    pub(crate) body: Body,
    pub(crate) kind: ActKind,
    /// First and last session or year; `None` for all.
    pub(crate) series: Option<(Series, Series)>,
    pub(crate) extent: Extent,
    pub(crate) until: Option<Date>,
}

impl Covered {
    pub(crate) fn holds(&self, body: Body, kind: ActKind, series: Series) -> bool {
        let within = self.series.is_none_or(|(from, to)| from <= series && series <= to);
        self.body == body && self.kind == kind && within
    }
}

pub(crate) fn read(folder: &Path) -> Result<Vec<Covered>, CorpusError> {
    let table = Table::read(folder, "coverage")?;
    table.records().map(|record| line(&record)).collect()
}

fn line(record: &Record<'_>) -> Result<Covered, CorpusError> {
    let code = record.get("body");
    let body = body(code).ok_or_else(|| record.fault(format!("{code:?} is no body")))?;
    let kind = match record.get("kind") {
        "resolution" => ActKind::Resolution,
        "decision" => ActKind::Decision,
        "presidential statement" => ActKind::PresidentialStatement,
        other => return Err(record.fault(format!("{other:?} is no kind of act"))),
    };
    let extent = match record.get("extent") {
        "complete" => Extent::Complete,
        "partial" => Extent::Partial,
        "none" => Extent::None,
        other => return Err(record.fault(format!("{other:?} is no extent"))),
    };
    let series = match (record.get("from"), record.get("to")) {
        ("", "") => None,
        (from, to) => Some((
            Series::Session(sessions::label(record, from)?),
            Series::Session(sessions::label(record, to)?),
        )),
    };
    Ok(Covered { body, kind, series, extent, until: record.date("until")? })
}

/// The body of a short code.
pub(crate) fn body(code: &str) -> Option<Body> {
    match code {
        "GA" => Some(Body::GeneralAssembly),
        "SC" => Some(Body::SecurityCouncil),
        "ECOSOC" => Some(Body::EconomicAndSocialCouncil),
        "HRC" => Some(Body::HumanRightsCouncil),
        _ => None,
    }
}
