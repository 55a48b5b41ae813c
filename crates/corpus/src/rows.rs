//! The rows of acts, and the words of their titles.

use knowledge::format::{ActRow, BY_VOTE, SEVERAL_PARTS};
use knowledge::{DateStatus, day};

use crate::Registry;
use crate::heap::Heap;
use crate::index::Index;

pub(crate) fn acts(registry: &Registry, heap: &mut Heap, index: &mut Index) -> Vec<ActRow> {
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
    table
}

fn flag(flag: u8, set: bool) -> u8 {
    if set { flag } else { 0 }
}
