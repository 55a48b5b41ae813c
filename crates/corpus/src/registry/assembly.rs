//! Resolutions and decisions of the General Assembly.

use std::path::Path;

use citation::{ActKind, Body};
use knowledge::{Existence, Series, TitleSource};

use super::{Entry, Registry, key_of, status_of};
use crate::{CorpusError, Table, sessions};

pub(super) fn read(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    resolutions(folder, registry)?;
    decisions(folder, registry)
}

fn resolutions(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "ga_resolutions")?;
    for record in table.records() {
        let existence = match record.get("existence") {
            "listed" => Existence::Listed,
            "text" => Existence::Text,
            "cited" => Existence::Cited,
            "range" => Existence::Range,
            other => return Err(record.fault(format!("existence: {other:?}"))),
        };
        let source = match record.get("title_src") {
            "" => TitleSource::None,
            "undl" => TitleSource::Catalogue,
            "ocr-head" => TitleSource::Scanned,
            "unsourced" => TitleSource::Unsourced,
            "mandate-full" | "mandate-text" | "ppb-table" | "ppb-text" => TitleSource::Heading,
            other => return Err(record.fault(format!("title_src: {other:?}"))),
        };
        let session = sessions::label(&record, record.get("session"))?;
        let key = key_of(
            &record,
            Body::GeneralAssembly,
            ActKind::Resolution,
            Series::Session(session),
            record.number("number")?,
            record.part("part")?,
        )?;
        let mut entry = Entry::new(record.get("symbol"), existence)
            .titled(record.get("title_en"), source)
            .dated(&record)?;
        entry.by_vote = record.get("by_vote") == "yes";
        entry.meeting = record.get("meeting").to_owned();
        registry.add(&record, key, entry)?;
    }
    Ok(())
}

/// A decision in several parts is one line with one date, and may stand twice: its dates are
/// not compared.
fn decisions(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "ga_decisions")?;
    for record in table.records() {
        let session = sessions::label(&record, record.get("session"))?;
        let key = key_of(
            &record,
            Body::GeneralAssembly,
            ActKind::Decision,
            Series::Session(session),
            record.number("number")?,
            None,
        )?;
        let mut entry = Entry::new(record.get("symbol"), Existence::Listed)
            .titled(record.get("title_en"), TitleSource::Topic);
        let mut dates = record.dates("adopted")?.into_iter();
        entry.date = dates.next();
        entry.other_dates = dates.collect();
        entry.status = status_of(&record, record.get("source"))?;
        entry.several_parts = !matches!(record.get("parts"), "" | ".");
        if let Some(first) = registry.acts.get_mut(&key) {
            first.other_dates.extend(entry.date);
            first.several_parts = true;
            continue;
        }
        registry.add(&record, key, entry)?;
    }
    Ok(())
}
