//! All that is known: packs in layers, the built-in one first.

use citation::{Act, Symbol};

use crate::format::ActRow;
use crate::{ActKey, Pack, Record};

/// Packs in layers. A later one (a project's own documents) stands before an earlier one.
#[derive(Clone, Debug)]
pub struct Knowledge<'k> {
    pub(crate) packs: Vec<Pack<'k>>,
}

impl<'k> Knowledge<'k> {
    /// Knowledge from packs, the built-in one first.
    pub fn new(packs: Vec<Pack<'k>>) -> Self {
        Self { packs }
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

    pub(crate) fn record(&self, key: ActKey) -> Option<Record<'k>> {
        self.packs.iter().rev().find_map(|pack| {
            let row = pack.acts.get(pack.acts.at_key(key.bits()))?;
            (row.key == key.bits()).then_some(Record { pack: *pack, row })
        })
    }

    /// The rows of a number in the first pack that has any, from the last one down.
    pub(crate) fn rows_of_number(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + use<'k> {
        let number = key.number_key();
        let found = self.packs.iter().rev().find_map(|pack| {
            let first = pack.acts.at_key(number.bits());
            pack.acts.get(first).filter(|row| same_number(row, number)).map(|_| (*pack, first))
        });
        found.into_iter().flat_map(move |(pack, first)| {
            (first..)
                .map_while(move |index| pack.acts.get(index))
                .take_while(move |row| same_number(row, number))
                .map(move |row| Record { pack, row })
        })
    }

    /// The acts of the series of `key` below its number, from the nearest down.
    pub(crate) fn below(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + '_ {
        self.packs.iter().flat_map(move |pack| {
            let first = pack.acts.at_key(key.number_key().bits());
            (0..first)
                .rev()
                .filter_map(move |index| pack.acts.get(index))
                .take_while(move |row| row.key >= key.series_key().bits())
                .map(move |row| Record { pack: *pack, row })
        })
    }

    /// The acts of the series of `key` above its number, from the nearest up.
    pub(crate) fn above(&self, key: ActKey) -> impl Iterator<Item = Record<'k>> + '_ {
        self.packs.iter().flat_map(move |pack| {
            let first = pack.acts.at_key(key.number_key().bits() + 0x100);
            (first..pack.acts.len())
                .filter_map(move |index| pack.acts.get(index))
                .take_while(move |row| {
                    ActKey::from_bits(row.key)
                        .is_some_and(|row| row.series_key() == key.series_key())
                })
                .map(move |row| Record { pack: *pack, row })
        })
    }

    /// Every act of the registry, in order of body, session and number.
    pub fn acts(&self) -> impl Iterator<Item = Record<'k>> + '_ {
        self.packs.iter().flat_map(|pack| {
            (0..pack.acts.len())
                .filter_map(move |index| Some(Record { pack: *pack, row: pack.acts.get(index)? }))
        })
    }
}

fn same_number(row: &ActRow, number: ActKey) -> bool {
    row.key & !0xff == number.bits()
}
