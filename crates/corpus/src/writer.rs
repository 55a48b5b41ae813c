//! The bytes of a pack.

use std::collections::{BTreeMap, BTreeSet};

use citation::{ActKind, Body, Part, Session};
use jiff::civil::Date;
use knowledge::format::{
    ActRow, BY_VOTE, CHECKSUM_AT, DocumentRow, EdgeRow, HEADER, MAGIC, ORDERED, PARTS_COMPLETE,
    ParagraphRow, Row, SAT, SEVERAL_PARTS, Section, SeriesRow, SessionRow, VERSION,
};
use knowledge::{ActKey, DateStatus, Extent, Series, Sureness, day};
use text::Language;
use xxhash_rust::xxh3::xxh3_64;

use crate::documents::Document;
use crate::heap::Heap;
use crate::index::Index;
use crate::openers::{self, Opener};
use crate::registry::Entry;
use crate::sessions::Sitting;
use crate::{CorpusError, Glossary, Registry};

pub(crate) fn pack(
    registry: &Registry,
    glossary: &Glossary,
    documents: &[Document],
    openers: &[Opener],
) -> Result<Vec<u8>, CorpusError> {
    let mut heap = Heap::new();
    let mut index = Index::default();
    let acts = acts(registry, &mut heap, &mut index);
    let sessions = rows(&sessions(registry));
    let series = series(registry, &mut heap);
    let corpus = corpus(documents, &mut heap);
    let glossary = glossary.sections(&mut heap);
    // The index fails only when memory does.
    let (words, postings) = index.into_bytes().map_err(|_| CorpusError::TooLarge)?;
    let (openers, opener_forms) = openers::rows(openers, &mut heap);
    assemble([
        acts,
        sessions,
        corpus.documents,
        corpus.paragraphs,
        corpus.edges,
        series,
        words,
        postings,
        rows(&glossary.entities),
        rows(&glossary.names),
        rows(&glossary.stems),
        rows(&glossary.steps),
        rows(&glossary.forms),
        rows(&openers),
        rows(&opener_forms),
        heap.into_bytes(),
    ])
}

/// Header, section table, sections, checksum.
fn assemble(sections: [Vec<u8>; Section::ALL.len()]) -> Result<Vec<u8>, CorpusError> {
    let mut out = Vec::new();
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&VERSION.to_le_bytes());
    out.extend_from_slice(&(sections.len() as u32).to_le_bytes());
    out.extend_from_slice(&[0; 8]);
    debug_assert_eq!(out.len(), HEADER);
    let mut start = HEADER + sections.len() * 8;
    for section in &sections {
        let place = u32::try_from(start).map_err(|_| CorpusError::TooLarge)?;
        let len = u32::try_from(section.len()).map_err(|_| CorpusError::TooLarge)?;
        out.extend_from_slice(&place.to_le_bytes());
        out.extend_from_slice(&len.to_le_bytes());
        start += section.len();
    }
    for section in sections {
        out.extend(section);
    }
    let sum = xxh3_64(&out[CHECKSUM_AT + 8..]);
    out[CHECKSUM_AT..CHECKSUM_AT + 8].copy_from_slice(&sum.to_le_bytes());
    Ok(out)
}

fn rows<R: Row>(rows: &[R]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rows.len() * R::WIDTH);
    for row in rows {
        row.write(&mut out);
    }
    out
}

fn acts(registry: &Registry, heap: &mut Heap, index: &mut Index) -> Vec<u8> {
    let mut table = Vec::with_capacity(registry.acts.len());
    for (place, (key, entry)) in registry.acts.iter().enumerate() {
        for (title, _) in [&entry.title_en, &entry.title_ru] {
            index.add(title, place as u32);
        }
        let others: Vec<u8> = entry
            .other_dates
            .iter()
            .flat_map(|date| day::pack(Some(*date)).to_le_bytes())
            .collect();
        table.push(ActRow {
            key: key.bits(),
            date: day::pack(entry.date),
            other_dates: heap.place(&others),
            title_en: heap.text(&entry.title_en.0),
            title_ru: heap.text(&entry.title_ru.0),
            meeting: heap.text(&entry.meeting),
            year: entry.year,
            cited: match entry.status {
                DateStatus::Cited(times) => times,
                _ => 0,
            },
            status: entry.status.code(),
            existence: entry.existence.code(),
            source_en: entry.title_en.1.code(),
            source_ru: entry.title_ru.1.code(),
            flags: flag(BY_VOTE, entry.by_vote) | flag(SEVERAL_PARTS, entry.several_parts),
        });
    }
    rows(&table)
}

fn flag(flag: u8, set: bool) -> u8 {
    if set { flag } else { 0 }
}

/// A row for each session that sat and for each series that has acts, by key.
fn sessions(registry: &Registry) -> Vec<SessionRow> {
    let mut by_key: BTreeMap<ActKey, SessionRow> = BTreeMap::new();
    for sitting in &registry.sittings {
        for kind in [ActKind::Resolution, ActKind::Decision] {
            let series = Series::Session(sitting.session);
            let key = ActKey::new(sitting.body, kind, series, 0, Part(None));
            by_key.extend(key.map(|key| (key, sitting_row(sitting, kind))));
        }
    }
    for key in registry.acts.keys().map(|key| key.series_key()).collect::<BTreeSet<_>>() {
        by_key.entry(key).or_default();
    }
    for class in [Session::Special(0), Session::EmergencySpecial(0)] {
        by_key.extend(list_of(registry, class));
    }
    for (key, row) in &mut by_key {
        complete(registry, *key, row);
    }
    by_key.into_values().collect()
}

fn sitting_row(sitting: &Sitting, kind: ActKind) -> SessionRow {
    let numbers = sitting.numbers.filter(|_| kind == ActKind::Resolution).unwrap_or_default();
    let second = sitting.second.filter(|_| kind == ActKind::Resolution).unwrap_or_default();
    SessionRow {
        opens: day::pack(Some(sitting.opens)),
        closes: day::pack(sitting.closes),
        until: day::pack(sitting.until),
        low: numbers.0,
        high: numbers.1,
        second_low: second.0,
        second_high: second.1,
        flags: SAT,
        ..SessionRow::default()
    }
}

/// The list of special sessions itself: its highest number, and the day it was closed.
fn list_of(registry: &Registry, class: Session) -> Option<(ActKey, SessionRow)> {
    let of_class = |session: Session| match (class, session) {
        (Session::Special(_), Session::Special(number)) => Some(number),
        (Session::EmergencySpecial(_), Session::EmergencySpecial(number)) => Some(number),
        _ => None,
    };
    let body = Body::GeneralAssembly;
    let sittings = registry.sittings.iter().filter(|sitting| sitting.body == body);
    let last = sittings.filter_map(|sitting| of_class(sitting.session)).max()?;
    let known_until = registry
        .covered
        .iter()
        .filter_map(|covered| match covered.series? {
            (Series::Session(from), _) if of_class(from).is_some() => covered.until,
            _ => None,
        })
        .max();
    let key = ActKey::new(body, ActKind::Resolution, Series::Session(class), 0, Part(None))?;
    let row = SessionRow {
        high: u32::from(last),
        known_until: day::pack(known_until),
        ..SessionRow::default()
    };
    Some((key, row))
}

/// Key, coverage, and what the acts of the series tell.
fn complete(registry: &Registry, key: ActKey, row: &mut SessionRow) {
    row.key = key.bits();
    let (Some(body), Some(kind), Some(series)) = (key.body(), key.kind(), key.series()) else {
        return;
    };
    if let Some(covered) = registry.covered.iter().find(|c| c.holds(body, kind, series)) {
        row.extent = covered.extent.code();
        row.known_until = day::pack(covered.until);
    }
    let last = key.bits() | u64::from(u32::MAX);
    let acts: Vec<(ActKey, &Entry)> = registry
        .acts
        .range(key..)
        .take_while(|(act, _)| act.bits() <= last)
        .map(|(act, entry)| (*act, entry))
        .collect();
    if acts.is_empty() {
        return;
    }
    if row.extent == Extent::None.code() {
        row.extent = Extent::Partial.code();
    }
    let assembly_decisions = body == Body::GeneralAssembly && kind == ActKind::Decision;
    if assembly_decisions {
        decision_runs(&acts, row);
    } else if row.low == 0 {
        row.low = 1;
        row.high = acts.iter().map(|(act, _)| act.number()).max().unwrap_or(0);
    }
    let numbers_by_day = matches!(body, Body::GeneralAssembly | Body::SecurityCouncil);
    if numbers_by_day && dates_rise(&acts) {
        row.flags |= ORDERED;
    }
    if letters_without_gap(&acts) {
        row.flags |= PARTS_COMPLETE;
    }
}

/// Decisions run from 401 (elections and appointments) and from 501 (all others).
fn decision_runs(acts: &[(ActKey, &Entry)], row: &mut SessionRow) {
    let highest = |range: std::ops::Range<u32>| {
        acts.iter().map(|(act, _)| act.number()).filter(|number| range.contains(number)).max()
    };
    (row.low, row.high) = (401, highest(401..501).unwrap_or(0));
    (row.second_low, row.second_high) = (501, highest(501..1000).unwrap_or(0));
}

/// Whether a session numbers its acts as it adopts them: no sure date is below an earlier
/// number's, and one weak date in twenty at most. The first eleven sessions number by
/// committee instead; half of their dates fall.
fn dates_rise(acts: &[(ActKey, &Entry)]) -> bool {
    let dates = |least: Sureness| -> Vec<Date> {
        let whole = acts.iter().filter(|(act, _)| act.part().0.is_none());
        whole
            .filter(|(_, entry)| entry.status.sureness() >= least)
            .filter_map(|(_, entry)| entry.date)
            .collect()
    };
    let likely = dates(Sureness::Likely);
    let falling = likely.len() - longest_rise(&likely);
    dates(Sureness::Sure).is_sorted() && likely.len() > 2 && falling * 20 <= likely.len()
}

/// The length of the longest run of dates, not necessarily neighbours, none of which falls.
fn longest_rise(dates: &[Date]) -> usize {
    let mut ends: Vec<Date> = Vec::new();
    for date in dates {
        let place = ends.partition_point(|end| end <= date);
        match ends.get_mut(place) {
            Some(end) => *end = *date,
            None => ends.push(*date),
        }
    }
    ends.len()
}

/// Whether no letter is missing before the last one of any number of the session. Numbers
/// whose parts are Roman (I, V, X in the lists) do not count.
fn letters_without_gap(acts: &[(ActKey, &Entry)]) -> bool {
    let mut several = false;
    let complete = acts.chunk_by(|one, other| one.0.number() == other.0.number()).all(|rows| {
        let letters: Vec<u8> = rows.iter().filter_map(|(act, _)| act.part().0).collect();
        let roman = letters.iter().all(|letter| b"IVX".contains(letter));
        several |= letters.len() > 1 && !roman;
        roman || letters.iter().copied().eq((b'A'..).take(letters.len()))
    });
    several && complete
}

fn series(registry: &Registry, heap: &mut Heap) -> Vec<u8> {
    let series = registry.series.iter().map(|series| SeriesRow {
        pattern: heap.text(&series.pattern),
        meaning_en: heap.text(&series.meaning_en),
        meaning_ru: heap.text(&series.meaning_ru),
        kind: series.kind,
    });
    rows(&series.collect::<Vec<_>>())
}

struct Corpus {
    documents: Vec<u8>,
    paragraphs: Vec<u8>,
    edges: Vec<u8>,
}

fn corpus(documents: &[Document], heap: &mut Heap) -> Corpus {
    let mut paragraphs = Vec::new();
    let mut edges: Vec<(&str, EdgeRow)> = Vec::new();
    let mut table = Vec::new();
    for (place, document) in documents.iter().enumerate() {
        let first = paragraphs.len() as u32;
        for paragraph in &document.paragraphs {
            let row = paragraphs.len() as u32;
            paragraphs.push(ParagraphRow {
                path: heap.text(&paragraph.path.join("\n")),
                text: heap.text(&paragraph.text),
                role: paragraph.role.code(),
            });
            edges.extend(paragraph.cites.iter().map(|cited| {
                let (year, month, day) = cited.date;
                let date = u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day);
                let edge = EdgeRow {
                    target: heap.text(&cited.target),
                    document: place as u32,
                    paragraph: row,
                    date,
                    start: cited.span.start,
                    end: cited.span.end,
                };
                (cited.target.as_str(), edge)
            }));
        }
        table.push(DocumentRow {
            symbol: heap.text(&document.symbol),
            title: heap.text(&document.title),
            date: day::pack(Some(document.date)),
            act: document.act.map_or(0, ActKey::bits),
            paragraphs: first,
            paragraphs_end: paragraphs.len() as u32,
            language: Language::ALL.iter().position(|l| *l == document.language).unwrap_or(0) as u8,
        });
    }
    edges.sort_by_key(|(target, edge)| (*target, edge.document, edge.paragraph, edge.start));
    let edges: Vec<EdgeRow> = edges.into_iter().map(|(_, edge)| edge).collect();
    Corpus { documents: rows(&table), paragraphs: rows(&paragraphs), edges: rows(&edges) }
}
