//! What the registry holds of one act, and how sure each piece of it is.

use citation::{Act, Symbol};
use jiff::civil::Date;
use text::Language;

use crate::format::{ActRow, BY_VOTE, SEVERAL_PARTS, u32_at};
use crate::pack::Heap;
use crate::{ActKey, Pack, day};

/// Where a date of adoption comes from. `seeds/README.md` tells how each was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DateStatus {
    /// No date is known.
    Undated,
    /// The dated numbers on both sides share it.
    Inferred,
    /// Typed from general knowledge.
    Unsourced,
    /// Read by machine from a scanned volume.
    Scanned,
    /// The record of the vote alone.
    VoteRecord,
    /// So many other texts cite it with that date.
    Cited(u8),
    /// The table of decisions of the Assembly.
    Listed,
    /// A record corrected by other evidence.
    Corrected,
    /// The document itself prints it.
    Text,
    /// Two independent kinds of evidence agree.
    Confirmed,
}

/// How sure a date is: what a date that differs may be called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sureness {
    /// Nothing may be built on it.
    None,
    /// Believed: a hint.
    Believed,
    /// One kind of evidence: a warning.
    Likely,
    /// An error.
    Sure,
}

impl DateStatus {
    /// How sure a date of this status is.
    pub fn sureness(self) -> Sureness {
        match self {
            DateStatus::Undated | DateStatus::Inferred => Sureness::None,
            DateStatus::Unsourced => Sureness::Believed,
            DateStatus::Scanned | DateStatus::VoteRecord | DateStatus::Listed => Sureness::Likely,
            DateStatus::Cited(times) if times < 3 => Sureness::Likely,
            DateStatus::Cited(_) => Sureness::Sure,
            DateStatus::Corrected | DateStatus::Text | DateStatus::Confirmed => Sureness::Sure,
        }
    }

    /// The byte that packs store; the count of a citation stands beside it.
    pub fn code(self) -> u8 {
        match self {
            DateStatus::Undated => 0,
            DateStatus::Inferred => 1,
            DateStatus::Unsourced => 2,
            DateStatus::Scanned => 3,
            DateStatus::VoteRecord => 4,
            DateStatus::Cited(_) => 5,
            DateStatus::Listed => 6,
            DateStatus::Corrected => 7,
            DateStatus::Text => 8,
            DateStatus::Confirmed => 9,
        }
    }

    fn of(code: u8, cited: u8) -> DateStatus {
        match code {
            1 => DateStatus::Inferred,
            2 => DateStatus::Unsourced,
            3 => DateStatus::Scanned,
            4 => DateStatus::VoteRecord,
            5 => DateStatus::Cited(cited),
            6 => DateStatus::Listed,
            7 => DateStatus::Corrected,
            8 => DateStatus::Text,
            9 => DateStatus::Confirmed,
            _ => DateStatus::Undated,
        }
    }

    /// As the tables spell it: `confirmed`, `cited:5`.
    pub fn name(self) -> String {
        match self {
            DateStatus::Undated => "undated".to_owned(),
            DateStatus::Inferred => "inferred".to_owned(),
            DateStatus::Unsourced => "unsourced".to_owned(),
            DateStatus::Scanned => "ocr".to_owned(),
            DateStatus::VoteRecord => "vote-record".to_owned(),
            DateStatus::Cited(times) => format!("cited:{times}"),
            DateStatus::Listed => "listed".to_owned(),
            DateStatus::Corrected => "corrected".to_owned(),
            DateStatus::Text => "text".to_owned(),
            DateStatus::Confirmed => "confirmed".to_owned(),
        }
    }
}

/// Where a title comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TitleSource {
    /// There is none.
    None,
    /// Typed from general knowledge: shown, never compared.
    Unsourced,
    /// A catalogue, whose wording may differ from the heading: shown, never compared.
    Catalogue,
    /// The heading in a scan, which may hold errors: shown, never compared.
    Scanned,
    /// What the act is about, in the words of a list: shown, never compared.
    Topic,
    /// The official heading, from a table or a text.
    Heading,
    /// A document of the corpus prints it.
    Document,
}

impl TitleSource {
    const ALL: [TitleSource; 7] = [
        TitleSource::None,
        TitleSource::Unsourced,
        TitleSource::Catalogue,
        TitleSource::Scanned,
        TitleSource::Topic,
        TitleSource::Heading,
        TitleSource::Document,
    ];

    /// The byte that packs store.
    pub fn code(self) -> u8 {
        self as u8
    }

    fn of(code: u8) -> TitleSource {
        Self::ALL.get(usize::from(code)).copied().unwrap_or(TitleSource::None)
    }

    /// Whether a cited title may be compared with it.
    pub fn is_sure(self) -> bool {
        matches!(self, TitleSource::Heading | TitleSource::Document)
    }
}

/// How it is known that the act exists.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Existence {
    /// It fills a gap in a run of numbers.
    Range,
    /// Other texts cite it.
    Cited,
    /// A list of symbols or the record of a vote.
    Listed,
    /// Its text was seen.
    Text,
}

impl Existence {
    const ALL: [Existence; 4] =
        [Existence::Range, Existence::Cited, Existence::Listed, Existence::Text];

    /// The byte that packs store.
    pub fn code(self) -> u8 {
        self as u8
    }

    fn of(code: u8) -> Existence {
        Self::ALL.get(usize::from(code)).copied().unwrap_or(Existence::Range)
    }
}

/// An act of the registry, read in place. Where two packs know it, the surer date and the surer
/// title count, and the date of the other one is never called wrong.
#[derive(Clone, Copy)]
pub struct Record<'k> {
    own: Layer<'k>,
    /// What another pack holds of the same act.
    other: Option<Layer<'k>>,
}

/// The row of an act in one pack.
#[derive(Clone, Copy)]
struct Layer<'k> {
    heap: Heap<'k>,
    row: ActRow,
}

impl<'k> Layer<'k> {
    fn status(&self) -> DateStatus {
        DateStatus::of(self.row.status, self.row.cited)
    }

    fn title(&self, language: Language) -> Option<(&'k str, TitleSource)> {
        let (offset, source) = match language {
            Language::English => (self.row.title_en, self.row.source_en),
            Language::Russian => (self.row.title_ru, self.row.source_ru),
            _ => return None,
        };
        let title = self.heap.text(offset);
        (!title.is_empty()).then(|| (title, TitleSource::of(source)))
    }

    fn other_dates(&self) -> impl Iterator<Item = Date> + use<'k> {
        let blob = self.heap.blob(self.row.other_dates);
        (0..blob.len() / 4).filter_map(move |index| day::unpack(u32_at(blob, index * 4)))
    }
}

impl<'k> Record<'k> {
    /// A row of a pack.
    pub(crate) fn new(pack: &Pack<'k>, row: ActRow) -> Self {
        Self { own: Layer { heap: pack.heap, row }, other: None }
    }

    /// This record, and what a later pack holds of the same act. Of more than two packs the two
    /// with the surest dates count.
    pub(crate) fn with(self, later: Record<'k>) -> Self {
        let (first, second) = if later.own.status() > self.own.status() {
            (later.own, self.own)
        } else {
            (self.own, later.own)
        };
        let other = match self.other {
            Some(third) if third.status() > second.status() => third,
            _ => second,
        };
        Self { own: first, other: Some(other) }
    }

    fn layers(&self) -> impl Iterator<Item = &Layer<'k>> {
        std::iter::once(&self.own).chain(&self.other)
    }

    /// Its key; `None` only in a damaged pack.
    pub fn key(&self) -> Option<ActKey> {
        ActKey::from_bits(self.own.row.key)
    }

    /// The bits of its key.
    pub(crate) fn bits(&self) -> u64 {
        self.own.row.key
    }

    /// The act, complete: a Security Council resolution with its year.
    pub fn act(&self) -> Option<Act> {
        self.key()?.act(self.year())
    }

    /// Its symbol.
    pub fn symbol(&self) -> Option<Symbol> {
        self.act().map(Symbol::Act)
    }

    /// The date of adoption.
    pub fn date(&self) -> Option<Date> {
        day::unpack(self.own.row.date)
    }

    /// How sure that date is.
    pub fn date_status(&self) -> DateStatus {
        self.own.status()
    }

    /// Other dates that were seen with it: none of them is called wrong.
    pub fn other_dates(&self) -> impl Iterator<Item = Date> + use<'k> {
        let other = self.other.and_then(|other| day::unpack(other.row.date));
        let beside = self.other.into_iter().flat_map(|other| other.other_dates());
        let own = self.date();
        self.own.other_dates().chain(other.filter(|other| Some(*other) != own)).chain(beside)
    }

    /// The year of a Security Council resolution.
    pub fn year(&self) -> Option<u16> {
        self.layers().map(|layer| layer.row.year).find(|year| *year != 0)
    }

    /// Its title in a language, and where it comes from.
    pub fn title(&self, language: Language) -> Option<(&'k str, TitleSource)> {
        let own = self.own.title(language);
        let Some(other) = self.other.and_then(|other| other.title(language)) else { return own };
        own.filter(|(_, source)| *source >= other.1).or(Some(other))
    }

    /// The titles in a language that a cited title may be compared with: one that any of them
    /// bears out is right.
    pub(crate) fn sure_titles(&self, language: Language) -> impl Iterator<Item = &'k str> {
        let titles = self.layers().filter_map(move |layer| layer.title(language));
        titles.filter(|(_, source)| source.is_sure()).map(|(title, _)| title)
    }

    /// The symbol of the meeting that adopted it.
    pub fn meeting(&self) -> Option<&'k str> {
        self.layers().map(|layer| layer.heap.text(layer.row.meeting)).find(|text| !text.is_empty())
    }

    /// How it is known to exist.
    pub fn existence(&self) -> Existence {
        let known = self.layers().map(|layer| Existence::of(layer.row.existence));
        known.max().unwrap_or(Existence::Range)
    }

    /// Whether a vote on it is recorded. `false` does not mean consensus.
    pub fn by_vote(&self) -> bool {
        self.layers().any(|layer| layer.row.flags & BY_VOTE != 0)
    }

    /// Whether the row stands for several parts, adopted at different times.
    pub(crate) fn has_several_parts(&self) -> bool {
        self.layers().any(|layer| layer.row.flags & SEVERAL_PARTS != 0)
    }

    /// The date, when an error may rest on it.
    pub fn sure_date(&self) -> Option<Date> {
        self.date().filter(|_| self.date_status().sureness() == Sureness::Sure)
    }
}

impl std::fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").field("act", &self.act()).field("date", &self.date()).finish()
    }
}
