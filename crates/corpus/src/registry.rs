//! The registry: every act of the tables, by key.

mod assembly;
mod councils;
mod other_bodies;
mod titles;

use std::collections::BTreeMap;
use std::path::Path;

use citation::{ActKind, Body, Part};
use jiff::civil::Date;
use knowledge::{ActKey, DateStatus, Existence, Series, TitleSource};

use crate::coverage::{self, Covered};
use crate::sessions::{self, Sitting};
use crate::{CorpusError, Record, Table};

/// An act as the tables have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The symbol as its table writes it.
    pub symbol: String,
    /// The date of adoption.
    pub date: Option<Date>,
    /// Where that date comes from.
    pub status: DateStatus,
    /// Other dates seen.
    pub other_dates: Vec<Date>,
    /// The title in English.
    pub title_en: (String, TitleSource),
    /// The title in Russian.
    pub title_ru: (String, TitleSource),
    /// The symbol of the meeting.
    pub meeting: String,
    /// The year of a Security Council resolution.
    pub year: u16,
    /// How it is known to exist.
    pub existence: Existence,
    /// A vote is recorded.
    pub by_vote: bool,
    /// It stands for several parts at once.
    pub several_parts: bool,
}

impl Entry {
    /// An act of which only the symbol is known.
    fn new(symbol: &str, existence: Existence) -> Self {
        let none = || (String::new(), TitleSource::None);
        Self {
            symbol: symbol.to_owned(),
            date: None,
            status: DateStatus::Undated,
            other_dates: Vec::new(),
            title_en: none(),
            title_ru: none(),
            meeting: String::new(),
            year: 0,
            existence,
            by_vote: false,
            several_parts: false,
        }
    }

    fn titled(mut self, title: &str, source: TitleSource) -> Self {
        if !title.is_empty() {
            self.title_en = (title.to_owned(), source);
        }
        self
    }

    fn dated(mut self, record: &Record<'_>) -> Result<Self, CorpusError> {
        self.date = record.date("adopted")?;
        self.other_dates = record.dates("date_alt")?;
        self.status = match (self.date, record.get("date_status")) {
            (None, _) => DateStatus::Undated,
            (Some(_), status) => status_of(record, status)?,
        };
        Ok(self)
    }
}

/// A series of document symbols.
pub(crate) struct SeriesEntry {
    pub(crate) pattern: String,
    pub(crate) kind: u8,
    pub(crate) meaning_en: String,
    pub(crate) meaning_ru: String,
}

/// The tables, read.
#[derive(Default)]
pub struct Registry {
    /// Acts by key.
    pub acts: BTreeMap<ActKey, Entry>,
    pub(crate) sittings: Vec<Sitting>,
    pub(crate) covered: Vec<Covered>,
    pub(crate) series: Vec<SeriesEntry>,
}

impl Registry {
    /// Reads the tables of a folder.
    ///
    /// # Errors
    /// When a table cannot be read or one of its lines cannot be understood.
    pub fn read(folder: &Path) -> Result<Registry, CorpusError> {
        let mut registry = Registry {
            acts: BTreeMap::new(),
            sittings: sessions::read(folder)?,
            covered: coverage::read(folder)?,
            series: series(folder)?,
        };
        assembly::read(folder, &mut registry)?;
        councils::read(folder, &mut registry)?;
        other_bodies::read(folder, &mut registry)?;
        titles::read(folder, &mut registry)?;
        Ok(registry)
    }

    /// Adds an act; two lines of one table may not speak of the same one.
    fn add(&mut self, record: &Record<'_>, key: ActKey, entry: Entry) -> Result<(), CorpusError> {
        match self.acts.insert(key, entry) {
            None => Ok(()),
            Some(other) => Err(record.fault(format!("{} stands there already", other.symbol))),
        }
    }
}

/// The key of the act of a line.
fn key_of(
    record: &Record<'_>,
    body: Body,
    kind: ActKind,
    series: Series,
    number: u32,
    part: Option<u8>,
) -> Result<ActKey, CorpusError> {
    ActKey::new(body, kind, series, number, Part(part))
        .filter(|_| number != 0)
        .ok_or_else(|| record.fault(format!("{number} is no number of an act")))
}

/// The status of a date as the tables write it: `confirmed`, `cited:5`, `corrected:text`.
fn status_of(record: &Record<'_>, status: &str) -> Result<DateStatus, CorpusError> {
    let (name, detail) = status.split_once(':').unwrap_or((status, ""));
    Ok(match (name, detail) {
        ("confirmed", _) => DateStatus::Confirmed,
        ("text", _) => DateStatus::Text,
        ("vote-record", _) => DateStatus::VoteRecord,
        ("inferred", _) => DateStatus::Inferred,
        ("ocr", _) => DateStatus::Scanned,
        // A correction that nothing was found for rests on general knowledge.
        ("unsourced", _) | ("corrected", "unsourced") => DateStatus::Unsourced,
        ("corrected", _) => DateStatus::Corrected,
        ("igov", _) => DateStatus::Listed,
        ("cited", times) => match times.parse() {
            Ok(times) => DateStatus::Cited(times),
            Err(_) => return Err(record.fault(format!("{status:?}: how often?"))),
        },
        _ => return Err(record.fault(format!("{status:?} is no status of a date"))),
    })
}

fn series(folder: &Path) -> Result<Vec<SeriesEntry>, CorpusError> {
    let table = Table::read(folder, "symbols")?;
    let mut entries = Vec::new();
    for record in table.records() {
        let kind = match record.get("kind") {
            "series" => 0,
            "infix" => 1,
            "suffix" => 2,
            "other" => 3,
            kind => return Err(record.fault(format!("{kind:?} is no kind of symbol"))),
        };
        entries.push(SeriesEntry {
            pattern: record.get("pattern").to_owned(),
            kind,
            meaning_en: record.get("meaning_en").to_owned(),
            meaning_ru: record.get("meaning_ru").to_owned(),
        });
    }
    entries.sort_by(|one, other| one.pattern.cmp(&other.pattern));
    Ok(entries)
}
