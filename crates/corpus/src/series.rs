//! The rows of sessions and of series of symbols: which numbers each used, and how far the acts
//! of each are known.

use std::collections::{BTreeMap, BTreeSet};

use citation::{ActKind, Body, Part, Session};
use jiff::civil::Date;
use knowledge::format::{ORDERED, PARTS_COMPLETE, SAT, SeriesRow, SessionRow};
use knowledge::{ActKey, Extent, Series, Sureness, day};

use crate::Registry;
use crate::heap::Heap;
use crate::registry::Entry;
use crate::sessions::Sitting;

/// A row for each session that sat and for each series that has acts, by key.
pub(crate) fn sessions(registry: &Registry) -> Vec<SessionRow> {
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

pub(crate) fn series(registry: &Registry, heap: &mut Heap) -> Vec<SeriesRow> {
    let series = registry.series.iter().map(|series| SeriesRow {
        pattern: heap.text(&series.pattern),
        meaning_en: heap.text(&series.meaning_en),
        meaning_ru: heap.text(&series.meaning_ru),
        kind: series.kind,
    });
    series.collect()
}
