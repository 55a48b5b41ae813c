//! The acts that generated drafts cite, read from the registry's tables.
//!
//! The tables are read here once more, apart from the code that `resolint` reads them with, so
//! that a fault in the one is not hidden by the same fault in the other.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::civil::Date;

/// Whose act it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Organ {
    Assembly,
    SecurityCouncil,
    EconomicCouncil,
    HumanRightsCouncil,
    HumanRightsCommission,
    EnvironmentAssembly,
    AsiaCommission,
    NarcoticsCommission,
    CrimeCommission,
}

/// A style of numbering, from which acts are chosen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Series {
    /// 58/208
    Assembly,
    /// 57/270 B
    AssemblyPart,
    /// 2106 A (XX), 3201 (S-VI)
    AssemblyRoman,
    /// S-21/2, ES-10/13
    AssemblySpecial,
    /// 58/503 A
    AssemblyDecision,
    /// 1325 (2000)
    SecurityCouncil,
    /// 2000/35
    Economic,
    /// 671 A (XXV)
    EconomicRoman,
    /// 1995/313
    EconomicDecision,
    /// 16/21
    HumanRights,
    /// 2/102
    HumanRightsDecision,
    /// 2005/55
    Commission,
    /// 5/14, 73/8, 27/5 of other bodies
    Other,
}

/// How far a recorded date goes as evidence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Trust {
    /// None: the date is only believed, or there are two.
    None,
    /// A contradiction is at least a warning.
    Weak,
    /// A contradiction is an error.
    Sure,
}

/// An act of the registry.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) organ: Organ,
    pub(crate) decision: bool,
    /// As texts print it: `57/270 B`, `1325 (2000)`.
    pub(crate) printed: String,
    pub(crate) symbol: String,
    pub(crate) date: Option<Date>,
    pub(crate) trust: Trust,
    /// Its official English heading.
    pub(crate) title_en: Option<String>,
    /// Its Russian title where the corpus prints it.
    pub(crate) title_ru: Option<String>,
}

/// A regular session of the Assembly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SessionFacts {
    /// The highest number, when no more can follow.
    pub(crate) highest: Option<u32>,
    pub(crate) opens: Date,
    /// When the next one opens.
    pub(crate) ends: Date,
}

/// What the tables hold.
pub(crate) struct Facts {
    series: BTreeMap<Series, Vec<Record>>,
    pub(crate) sessions: BTreeMap<u16, SessionFacts>,
    /// Symbol to place in its series.
    by_symbol: BTreeMap<String, (Series, usize)>,
}

impl Facts {
    /// Reads the tables of `seeds/registry`.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let folder = root.join("seeds/registry");
        let mut facts = Self {
            series: BTreeMap::new(),
            sessions: sessions(&folder)?,
            by_symbol: BTreeMap::new(),
        };
        let russian = russian_titles(&folder)?;
        for row in rows(&folder, "ga_resolutions.csv")? {
            let Some(printed) = row.get("symbol").strip_prefix("A/RES/") else { continue };
            let series = assembly_series(printed, row.get("part"));
            let mut record = record(Organ::Assembly, false, printed, &row);
            let official = ["mandate-full", "ppb-text"].contains(&row.get("title_src"));
            record.title_en = official.then(|| row.get("title_en").to_owned());
            record.title_ru = russian.get(row.get("symbol")).cloned();
            facts.add(series, record);
        }
        for row in rows(&folder, "sc_resolutions.csv")? {
            let printed = format!("{} ({})", row.get("number"), row.get("year"));
            let mut record = record(Organ::SecurityCouncil, false, &printed, &row);
            record.symbol = format!("S/RES/{printed}");
            facts.add(Series::SecurityCouncil, record);
        }
        let councils = [
            ("ga_decisions.csv", "A/DEC/", Organ::Assembly, Series::AssemblyDecision),
            ("ecosoc.csv", "E/RES/", Organ::EconomicCouncil, Series::Economic),
            ("ecosoc.csv", "E/DEC/", Organ::EconomicCouncil, Series::EconomicDecision),
            ("hrc.csv", "A/HRC/RES/", Organ::HumanRightsCouncil, Series::HumanRights),
            ("hrc.csv", "A/HRC/DEC/", Organ::HumanRightsCouncil, Series::HumanRightsDecision),
        ];
        for (table, prefix, organ, series) in councils {
            for row in rows(&folder, table)? {
                let Some(printed) = row.get("symbol").strip_prefix(prefix) else { continue };
                let roman = printed.ends_with(')');
                let series = if roman { Series::EconomicRoman } else { series };
                facts.add(series, record(organ, prefix.ends_with("DEC/"), printed, &row));
            }
        }
        for (organ, printed, symbol) in elsewhere() {
            let record = Record {
                organ,
                decision: false,
                printed,
                symbol,
                date: None,
                trust: Trust::None,
                title_en: None,
                title_ru: None,
            };
            let commission = organ == Organ::HumanRightsCommission;
            facts.add(if commission { Series::Commission } else { Series::Other }, record);
        }
        Ok(facts)
    }

    /// The acts of one series, in the order of their table.
    pub(crate) fn of(&self, series: Series) -> &[Record] {
        self.series.get(&series).map_or(&[], Vec::as_slice)
    }

    /// The act of a symbol.
    pub(crate) fn get(&self, symbol: &str) -> Option<&Record> {
        let (series, index) = self.by_symbol.get(symbol)?;
        self.of(*series).get(*index)
    }

    fn add(&mut self, series: Series, record: Record) {
        let records = self.series.entry(series).or_default();
        self.by_symbol.insert(record.symbol.clone(), (series, records.len()));
        records.push(record);
    }
}

fn assembly_series(printed: &str, part: &str) -> Series {
    if printed.ends_with(')') {
        Series::AssemblyRoman
    } else if printed.starts_with(['S', 'E']) {
        Series::AssemblySpecial
    } else if part.is_empty() {
        Series::Assembly
    } else {
        Series::AssemblyPart
    }
}

fn record(organ: Organ, decision: bool, printed: &str, row: &Row) -> Record {
    let date: Option<Date> = row.get("adopted").parse().ok();
    // Decisions have no status of their own: they are dated by one citation or one list.
    let trust = match row.get("date_status") {
        _ if date.is_none() || !row.get("date_alt").is_empty() => Trust::None,
        "confirmed" | "text" => Trust::Sure,
        status if status.starts_with("corrected") => Trust::Sure,
        "vote-record" | "cited:1" | "cited:2" => Trust::Weak,
        status if status.starts_with("cited:") => Trust::Sure,
        _ => Trust::None,
    };
    Record {
        organ,
        decision,
        printed: printed.to_owned(),
        symbol: row.get("symbol").to_owned(),
        date,
        trust,
        title_en: None,
        title_ru: None,
    }
}

/// Acts of bodies that the tables list without dates, or not at all.
fn elsewhere() -> Vec<(Organ, String, String)> {
    let mut acts = Vec::new();
    for number in ["2002/62", "2003/46", "2004/53", "2005/47", "2005/55", "1999/44"] {
        let symbol = format!("E/CN.4/RES/{number}");
        acts.push((Organ::HumanRightsCommission, number.to_owned(), symbol));
    }
    for (session, number) in [(5, 14), (5, 5), (4, 1), (6, 12), (2, 24)] {
        let symbol = format!("UNEP/EA.{session}/RES/{number}");
        acts.push((Organ::EnvironmentAssembly, format!("{session}/{number}"), symbol));
    }
    let numbered = [
        (Organ::AsiaCommission, "E/ESCAP/RES/", ["74/6", "75/4", "76/2", "79/1"]),
        (Organ::NarcoticsCommission, "E/CN.7/RES/", ["64/3", "66/4", "67/1", "68/2"]),
        (Organ::CrimeCommission, "E/CN.15/RES/", ["26/2", "27/5", "28/1", "30/1"]),
    ];
    for (organ, prefix, numbers) in numbered {
        for number in numbers {
            acts.push((organ, number.to_owned(), format!("{prefix}{number}")));
        }
    }
    acts
}

fn sessions(folder: &Path) -> Result<BTreeMap<u16, SessionFacts>> {
    let mut opens: BTreeMap<u16, Date> = BTreeMap::new();
    for row in rows(folder, "ga_sessions.csv")? {
        if let (Ok(session), Ok(date)) = (row.get("session").parse(), row.get("open_date").parse())
        {
            opens.insert(session, date);
        }
    }
    let mut sessions = BTreeMap::new();
    for row in rows(folder, "ga_ranges.csv")? {
        let Ok(session) = row.get("session").parse::<u16>() else { continue };
        let (Some(&start), Some(&end)) = (opens.get(&session), opens.get(&(session + 1))) else {
            continue;
        };
        // The 56th session has a second run of numbers, from 500.
        let closed = row.get("open_ended").is_empty() && row.get("extra").is_empty();
        let highest = row.get("high").parse().ok().filter(|_| closed);
        sessions.insert(session, SessionFacts { highest, opens: start, ends: end });
    }
    Ok(sessions)
}

fn russian_titles(folder: &Path) -> Result<BTreeMap<String, String>> {
    let sure =
        rows(folder, "titles_ru.csv")?.into_iter().filter(|row| row.get("source") != "unsourced");
    Ok(sure.map(|row| (row.get("symbol").to_owned(), row.get("title_ru").to_owned())).collect())
}

/// A row, its cells by the name of their column.
pub(super) struct Row(BTreeMap<String, String>);

impl Row {
    pub(super) fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }
}

pub(super) fn rows(folder: &Path, name: &str) -> Result<Vec<Row>> {
    let path = folder.join(name);
    let mut reader = csv::Reader::from_path(&path).with_context(|| path.display().to_string())?;
    let rows = reader.deserialize().map(|row| row.map(Row));
    rows.collect::<Result<_, _>>().with_context(|| path.display().to_string())
}
