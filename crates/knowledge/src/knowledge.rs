//! All that is known: packs in layers, the built-in one first.

use std::collections::BTreeMap;

use citation::{Act, Symbol};
use xxhash_rust::xxh3::xxh3_64;

use crate::format::ActRow;
use crate::{ActKey, Pack, Record};

/// Packs in layers: the built-in one, then those of a project's own documents. A citation is
/// judged over all of them: an act that any of them knows is known, and the surer of two dates
/// counts. How far a body's acts are covered, only a pack with a table of sessions can say.
#[derive(Clone, Debug)]
pub struct Knowledge<'k> {
    pub(crate) packs: Vec<Pack<'k>>,
}

impl<'k> Knowledge<'k> {
    /// Knowledge from packs, the built-in one first.
    pub fn new(packs: Vec<Pack<'k>>) -> Self {
        Self { packs }
    }

    /// A number that other contents do not have.
    pub fn fingerprint(&self) -> u64 {
        let sums = self.packs.iter().flat_map(|pack| pack.checksum.to_le_bytes());
        xxh3_64(&sums.collect::<Vec<u8>>())
    }

    /// What the registry holds of exactly this act, its part included.
    pub fn act(&self, symbol: &Symbol) -> Option<Record<'k>> {
        let Symbol::Act(act) = symbol else { return None };
        self.record(ActKey::of(act)?)
    }

    /// Every row of an act's number: the act without part, and its parts in order.
    pub fn parts(&self, act: &Act) -> Vec<Record<'k>> {
        ActKey::of(act).map_or_else(Vec::new, |key| self.rows_of_number(key).collect())
    }

    /// What the packs hold of exactly this act.
    pub(crate) fn record(&self, key: ActKey) -> Option<Record<'k>> {
        self.rows_of_number(key).find(|record| record.bits() == key.bits())
    }

    /// The rows of a number over all packs, in order of their parts.
    pub(crate) fn rows_of_number(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + use<'k> {
        let number = key.number_key();
        let mut holding = self.packs.iter().filter(|pack| holds(pack, number));
        let (first, later) = (holding.next(), holding.next());
        let alone = first.filter(|_| later.is_none()).map(|pack| rows_in(*pack, number));
        let merged = later.is_some().then(|| self.merged(number));
        alone.into_iter().flatten().chain(merged.into_iter().flatten())
    }

    /// The rows of a number that several packs hold.
    fn merged(&self, number: ActKey) -> Vec<Record<'k>> {
        let mut rows: BTreeMap<u64, Record<'k>> = BTreeMap::new();
        for record in self.packs.iter().flat_map(|pack| rows_in(*pack, number)) {
            rows.entry(record.bits())
                .and_modify(|known| *known = known.with(record))
                .or_insert(record);
        }
        rows.into_values().collect()
    }

    /// The acts of the series of `key` below its number, from the nearest down, in the pack that
    /// knows the series.
    pub(crate) fn below(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + '_ {
        self.pack_of_series(key).into_iter().flat_map(move |pack| {
            let first = pack.acts.at_key(key.number_key().bits());
            (0..first)
                .rev()
                .filter_map(move |index| pack.acts.get(index))
                .take_while(move |row| row.key >= key.series_key().bits())
                .map(move |row| Record::new(pack, row))
        })
    }

    /// The acts of the series of `key` above its number, from the nearest up, in the pack that
    /// knows the series.
    pub(crate) fn above(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + '_ {
        self.pack_of_series(key).into_iter().flat_map(move |pack| {
            let first = pack.acts.at_key(key.number_key().bits().saturating_add(0x100));
            (first..pack.acts.len())
                .filter_map(move |index| pack.acts.get(index))
                .take_while(move |row| {
                    ActKey::from_bits(row.key)
                        .is_some_and(|row| row.series_key() == key.series_key())
                })
                .map(move |row| Record::new(pack, row))
        })
    }

    /// The pack whose table of sessions has the series of an act: what it says of the order of
    /// numbers holds for its own rows.
    fn pack_of_series(&self, key: ActKey) -> Option<&Pack<'k>> {
        let series = key.series_key().bits();
        self.packs.iter().rev().find(|pack| pack.sessions.with_key(series).is_some())
    }

    /// Every act of the registry, pack by pack, in order of body, session and number; one that
    /// several packs know comes once.
    pub fn acts(&self) -> impl Iterator<Item = Record<'k>> + '_ {
        self.packs.iter().enumerate().flat_map(move |(place, pack)| {
            let known = move |key: u64| {
                let earlier = &self.packs[..place];
                earlier.iter().any(|pack| {
                    pack.acts.get(pack.acts.at_key(key)).is_some_and(|row| row.key == key)
                })
            };
            (0..pack.acts.len())
                .filter_map(move |index| pack.acts.get(index))
                .filter(move |row| !known(row.key))
                .map(move |row| {
                    let alone = Record::new(pack, row);
                    let merged = alone.key().filter(|_| self.packs.len() > 1);
                    merged.and_then(|key| self.record(key)).unwrap_or(alone)
                })
        })
    }
}

/// Whether a pack has a row of a number.
fn holds(pack: &Pack<'_>, number: ActKey) -> bool {
    let first = pack.acts.at_key(number.bits());
    pack.acts.get(first).is_some_and(|row| same_number(&row, number))
}

/// The rows of a number in one pack.
fn rows_in<'k>(pack: Pack<'k>, number: ActKey) -> impl Iterator<Item = Record<'k>> + use<'k> {
    (pack.acts.at_key(number.bits())..)
        .map_while(move |index| pack.acts.get(index))
        .take_while(move |row| same_number(row, number))
        .map(move |row| Record::new(&pack, row))
}

fn same_number(row: &ActRow, number: ActKey) -> bool {
    row.key & !0xff == number.bits()
}
