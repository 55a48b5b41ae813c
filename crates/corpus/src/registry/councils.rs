//! Acts of the Security Council, the Economic and Social Council and the Human Rights Council.

use std::path::Path;

use citation::{ActKind, Body, Session};
use knowledge::{DateStatus, Existence, Series, TitleSource};

use super::{Entry, Registry, key_of};
use crate::{CorpusError, Record, Table, roman, sessions};

pub(super) fn read(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    security_council(folder, registry)?;
    economic_and_social_council(folder, registry)?;
    human_rights_council(folder, registry)
}

fn security_council(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "sc_resolutions")?;
    for record in table.records() {
        let (body, kind) = (Body::SecurityCouncil, ActKind::Resolution);
        let key = key_of(&record, body, kind, Series::Through, record.number("number")?, None)?;
        let existence =
            if record.get("source") == "undl" { Existence::Listed } else { Existence::Cited };
        let mut entry = Entry::new(record.get("symbol"), existence)
            .titled(record.get("topic_en"), TitleSource::Topic)
            .dated(&record)?;
        entry.year = u16::try_from(record.number("year")?)
            .map_err(|_| record.fault("year: out of range".to_owned()))?;
        entry.meeting = record.get("meeting").to_owned();
        registry.add(&record, key, entry)?;
    }
    Ok(())
}

fn economic_and_social_council(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "ecosoc")?;
    for record in table.records() {
        let within = record.get("session_or_year");
        let series = match (within.parse(), roman::value(within)) {
            (Ok(year), _) => Series::Year(year),
            (Err(_), Some(session)) => Series::Session(Session::Regular(session)),
            (Err(_), None) => return Err(record.fault(format!("{within:?} is no session"))),
        };
        let key = key_of(
            &record,
            Body::EconomicAndSocialCouncil,
            kind(&record)?,
            series,
            record.number("number")?,
            record.part("part")?,
        )?;
        registry.add(&record, key, cited(&record)?)?;
    }
    Ok(())
}

fn human_rights_council(folder: &Path, registry: &mut Registry) -> Result<(), CorpusError> {
    let table = Table::read(folder, "hrc")?;
    for record in table.records() {
        let session = sessions::label(&record, record.get("session"))?;
        let key = key_of(
            &record,
            Body::HumanRightsCouncil,
            kind(&record)?,
            Series::Session(session),
            record.number("number")?,
            None,
        )?;
        registry.add(&record, key, cited(&record)?)?;
    }
    Ok(())
}

fn kind(record: &Record<'_>) -> Result<ActKind, CorpusError> {
    match record.get("kind") {
        "resolution" => Ok(ActKind::Resolution),
        "decision" => Ok(ActKind::Decision),
        "presidential statement" => Ok(ActKind::PresidentialStatement),
        other => Err(record.fault(format!("{other:?} is no kind of act"))),
    }
}

/// An act known from citations and lists; its title may come from a scan.
fn cited(record: &Record<'_>) -> Result<Entry, CorpusError> {
    let source = record.get("source");
    let title = match () {
        () if source.contains("ocr") => TitleSource::Scanned,
        () if source.contains("ppb") => TitleSource::Heading,
        () => TitleSource::Unsourced,
    };
    let entry = Entry::new(record.get("symbol"), Existence::Cited)
        .titled(record.get("title_en"), title)
        .dated(record)?;
    let seen = matches!(entry.status, DateStatus::Text);
    Ok(Entry { existence: if seen { Existence::Text } else { Existence::Cited }, ..entry })
}
