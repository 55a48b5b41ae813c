//! The acts that the documents of an archive print: rows of the registry, and the words of their
//! titles.

use std::collections::BTreeMap;

use citation::{Body, Session};
use jiff::civil::Date;
use knowledge::format::{ActRow, Section};
use knowledge::{ActKey, DateStatus, Existence, Series, TitleSource, day};
use text::Language;

use super::Reading;
use crate::CorpusError;
use crate::index::Index;
use crate::writer::Writer;

/// The acts so far.
#[derive(Default)]
pub(crate) struct Acts(BTreeMap<ActKey, Printed>);

/// What the texts of one act, in their languages, print of it.
#[derive(Default)]
struct Printed {
    /// The dates they print, the surest first.
    dates: Vec<(DateStatus, Date)>,
    titles: [(String, Option<TitleSource>); 2],
    year: u16,
    meeting: String,
}

impl Acts {
    /// Adds what a document prints, when it prints an act.
    pub(crate) fn add(&mut self, reading: &Reading) {
        let Some(key) = reading.document.act else { return };
        let act = self.0.entry(key).or_default();
        if let Some(date) = reading.document.date {
            act.dates.push((reading.date_status, date));
        }
        let title = match reading.document.language {
            Language::English => Some(0),
            Language::Russian => Some(1),
            _ => None,
        };
        if let Some(place) = title.filter(|_| !reading.document.title.is_empty()) {
            act.titles[place] = (reading.document.title.clone(), Some(reading.title_source));
        }
        act.year = act.year.max(reading.year);
        if act.meeting.is_empty() {
            act.meeting = meeting_of(key, reading.meeting);
        }
    }

    /// Writes the rows and the index of words.
    ///
    /// # Errors
    /// When memory fails.
    pub(crate) fn finish(self, writer: &mut Writer) -> Result<(), CorpusError> {
        let mut index = Index::default();
        let mut rows = Vec::with_capacity(self.0.len());
        for ((key, mut act), place) in self.0.into_iter().zip(0..) {
            act.dates.sort_by(|one, other| other.cmp(one));
            let surest = act.dates.first().copied();
            let mut others: Vec<Date> = act.dates.iter().map(|(_, date)| *date).collect();
            others.retain(|date| Some(*date) != surest.map(|(_, date)| date));
            others.sort_unstable();
            others.dedup();
            for (title, _) in &act.titles {
                index.add(title, place);
            }
            let packed = |date: &Date| day::pack(Some(*date)).to_le_bytes();
            let others: Vec<u8> = others.iter().flat_map(packed).collect();
            let source = |source: Option<TitleSource>| source.unwrap_or(TitleSource::None).code();
            let [english, russian] = &act.titles;
            rows.push(ActRow {
                key: key.bits(),
                date: day::pack(surest.map(|(_, date)| date)),
                other_dates: writer.heap.place(&others),
                title_en: writer.heap.text(&english.0),
                title_ru: writer.heap.text(&russian.0),
                meeting: writer.heap.text(&act.meeting),
                year: act.year,
                status: surest.map_or(DateStatus::Undated, |(status, _)| status).code(),
                existence: Existence::Text.code(),
                source_en: source(english.1),
                source_ru: source(russian.1),
                ..ActRow::default()
            });
        }
        writer.put_rows(Section::Acts, &rows);
        index.finish(writer)
    }
}

/// The symbol of the meeting that the closing lines number: of the General Assembly's regular
/// sessions since the thirty-first, and of the Security Council.
fn meeting_of(key: ActKey, meeting: u32) -> String {
    match (key.body(), key.series()) {
        _ if meeting == 0 => String::new(),
        (Some(Body::GeneralAssembly), Some(Series::Session(Session::Regular(session))))
            if session > 30 =>
        {
            format!("A/{session}/PV.{meeting}")
        }
        (Some(Body::SecurityCouncil), _) => format!("S/PV.{meeting}"),
        _ => String::new(),
    }
}
