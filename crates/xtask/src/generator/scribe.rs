//! The state of one draft while it is written: what it has cited, and what it got wrong.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::facts::{Facts, Organ, Record, Series, Trust};
use super::faults;
use super::random::Random;
use super::truth::{self, DateTruth, Expected, Fault, Written};

/// An act about to be cited, with what the draft will say of it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) organ: Organ,
    pub(crate) decision: bool,
    pub(crate) printed: String,
    /// `None` where the fault leaves no symbol.
    pub(crate) symbol: Option<String>,
    pub(crate) date: Option<Written>,
    pub(crate) title_en: Option<String>,
    pub(crate) title_ru: Option<String>,
    pub(crate) fault: Option<Fault>,
}

impl Item {
    pub(crate) fn of(record: &Record) -> Self {
        Self {
            organ: record.organ,
            decision: record.decision,
            printed: record.printed.clone(),
            symbol: Some(record.symbol.clone()),
            date: record.date.map(written),
            title_en: record.title_en.clone(),
            title_ru: record.title_ru.clone(),
            fault: None,
        }
    }

    pub(crate) fn kind(&self) -> &'static str {
        if self.decision { "decision" } else { "resolution" }
    }
}

/// A date as people write it.
pub(crate) fn written(date: Date) -> Written {
    (date.year() as u16, date.month() as u8, date.day() as u8)
}

/// One draft in the making.
pub(crate) struct Scribe<'f> {
    pub(crate) random: Random,
    pub(crate) facts: &'f Facts,
    /// Whose draft it is.
    pub(crate) organ: Organ,
    /// Of a hundred acts cited, how many are spoilt.
    pub(crate) spoilt: usize,
    pub(crate) expected: Vec<Expected>,
    /// The notes, in the order of their marks.
    pub(crate) notes: Vec<String>,
    /// The next acts must say whose they are: another body was named just before.
    pub(crate) body_needed: bool,
    used: BTreeSet<String>,
}

impl<'f> Scribe<'f> {
    pub(crate) fn new(random: Random, facts: &'f Facts, organ: Organ, spoilt: usize) -> Self {
        let (expected, notes) = (Vec::new(), Vec::new());
        let (body_needed, used) = (false, BTreeSet::new());
        Self { random, facts, organ, spoilt, expected, notes, body_needed, used }
    }

    /// A series that a draft of this organ might cite.
    pub(crate) fn series(&mut self) -> Series {
        use Series::*;
        let own: &[(Series, usize)] = match self.organ {
            Organ::SecurityCouncil => &[(SecurityCouncil, 60)],
            Organ::HumanRightsCouncil => &[(HumanRights, 50), (HumanRightsDecision, 3)],
            Organ::EconomicCouncil => &[(Economic, 40), (EconomicDecision, 12), (EconomicRoman, 4)],
            _ => &[(Assembly, 40), (AssemblyPart, 6), (AssemblyDecision, 8)],
        };
        let all = [
            (Assembly, 16),
            (AssemblyPart, 3),
            (AssemblyRoman, 5),
            (AssemblySpecial, 5),
            (AssemblyDecision, 3),
            (SecurityCouncil, 13),
            (Economic, 5),
            (EconomicRoman, 1),
            (EconomicDecision, 3),
            (HumanRights, 8),
            (Commission, 2),
            (Other, 3),
        ];
        let weights = || own.iter().chain(&all);
        let mut left = self.random.below(weights().map(|(_, weight)| weight).sum());
        for (series, weight) in weights() {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return *series,
            }
        }
        Assembly
    }

    /// An act of this series that the draft has not cited yet, now and then with a fault.
    pub(crate) fn item(&mut self, series: Series) -> Item {
        let record = self.fresh(series);
        if self.random.percent(self.spoilt)
            && let Some(item) = faults::spoil(record, series, self.facts, &mut self.random)
        {
            // The number that stands there instead is not cited a second time with its own date.
            self.used.extend(item.symbol.clone());
            return item;
        }
        Item::of(record)
    }

    /// An act of this series as it stands in the registry.
    pub(crate) fn sound_item(&mut self, series: Series) -> Item {
        Item::of(self.fresh(series))
    }

    fn fresh(&mut self, series: Series) -> &'f Record {
        let records = self.facts.of(series);
        let mut record = self.random.pick(records);
        for _ in 0..20 {
            if !self.used.contains(&record.symbol) {
                break;
            }
            record = self.random.pick(records);
        }
        self.used.insert(record.symbol.clone());
        record
    }

    /// Two or three acts that follow each other and were adopted on one day.
    pub(crate) fn same_day(&mut self, series: Series) -> Vec<Item> {
        let records = self.facts.of(series);
        for _ in 0..60 {
            let at = self.random.below(records.len().saturating_sub(3));
            let wanted = self.random.between(2, 3);
            let run = &records[at..(at + wanted).min(records.len())];
            let session = |record: &Record| record.printed.split('/').next().map(str::to_owned);
            let fits = run.iter().all(|record| {
                record.trust > Trust::None
                    && record.date == run[0].date
                    && session(record) == session(&run[0])
                    && !self.used.contains(&record.symbol)
            });
            if fits && run.len() > 1 {
                self.used.extend(run.iter().map(|record| record.symbol.clone()));
                return run.iter().map(Item::of).collect();
            }
        }
        vec![self.item(series)]
    }

    /// The parts of one number from A on, three at least, as a range names them.
    pub(crate) fn parts_from_a(&mut self) -> Option<Vec<Item>> {
        let series = self.facts.of(Series::AssemblyPart);
        let first = (0..40)
            .map(|_| self.random.pick(series))
            .find(|record| record.symbol.ends_with(" A") && !self.used.contains(&record.symbol))?;
        let number = first.symbol.strip_suffix('A')?;
        let parts = ('A'..='F').map_while(|part| self.facts.get(&format!("{number}{part}")));
        let items: Vec<Item> = parts.map(Item::of).collect();
        self.used.extend(items.iter().filter_map(|item| item.symbol.clone()));
        (items.len() > 2).then_some(items)
    }

    /// Enters the citations of several acts that the same words name.
    pub(crate) fn cite_all(&mut self, items: &[Item], words: &str) -> String {
        let none = DateTruth::None;
        items.iter().fold(words.to_owned(), |words, item| {
            self.cite(item, none, "", Shown { number: &words, rest: "" })
        })
    }

    /// An act named by its symbol, if the draft has not cited it yet.
    pub(crate) fn named(&mut self, symbol: &str) -> Option<Item> {
        let record = self.facts.get(symbol)?;
        self.used.insert(symbol.to_owned()).then(|| Item::of(record))
    }

    /// Whether this is said for the first time in the draft.
    pub(crate) fn once(&mut self, said: &str) -> bool {
        self.used.insert(said.to_owned())
    }

    /// Enters a citation of an act: the number as shown, then the rest of its whole.
    pub(crate) fn cite(&mut self, item: &Item, date: DateTruth, pin: &str, text: Shown) -> String {
        self.expect(item.kind(), item.symbol.clone(), date, pin, item.fault, text)
    }

    /// Enters a citation of anything that is no act.
    pub(crate) fn cite_as(
        &mut self,
        kind: &'static str,
        symbol: &str,
        pin: &str,
        text: &str,
    ) -> String {
        let shown = Shown { number: text, rest: "" };
        self.expect(kind, Some(symbol.to_owned()), DateTruth::None, pin, None, shown)
    }

    fn expect(
        &mut self,
        kind: &'static str,
        symbol: Option<String>,
        date: DateTruth,
        pinpoint: &str,
        fault: Option<Fault>,
        text: Shown,
    ) -> String {
        let index = self.expected.len();
        let pinpoint = pinpoint.to_owned();
        let (number, whole) = (0..0, 0..0);
        self.expected.push(Expected { kind, symbol, date, pinpoint, fault, number, whole });
        truth::whole(index, &(truth::number(index, text.number) + text.rest))
    }

    /// Keeps a note and gives the mark that calls it.
    pub(crate) fn note(&mut self, write: impl FnOnce(&mut Self) -> String) -> String {
        let index = self.notes.len();
        self.notes.push(String::new());
        let text = write(self);
        self.notes[index] = text;
        truth::call(index)
    }
}

/// The words of a citation: its number, and what follows up to the end of its date.
pub(crate) struct Shown<'t> {
    pub(crate) number: &'t str,
    pub(crate) rest: &'t str,
}
