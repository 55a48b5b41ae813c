//! Whether a pack is whole: every checksum, every offset, every text, the order of every table.
//!
//! Reading a pack never panics, whatever its bytes; this tells whether it says what was written.

use fst::{Map, Streamer as _};

use crate::format::{Row, Section};
use crate::pack::{Heap, Sections, Table};
use crate::{Pack, PackError};

/// What is wrong with a section of a pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flaw {
    /// The section.
    pub section: Section,
    /// The row, from 0, where a row is at fault.
    pub row: Option<usize>,
    /// What is wrong.
    pub kind: FlawKind,
}

/// What may be wrong with a section.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FlawKind {
    /// Its bytes are not those that were written.
    Checksum,
    /// Its length is not that of whole rows.
    Length,
    /// A row points to nothing.
    Place,
    /// A text is not UTF-8.
    Text,
    /// A row stands before one that it should follow.
    Order,
}

impl<'k> Pack<'k> {
    /// Looks at every byte of a pack: the checksums first, then what each row points
    /// to.
    ///
    /// # Errors
    /// When the bytes are no pack, one of another version, or cut short.
    pub fn verify(bytes: &'k [u8]) -> Result<Vec<Flaw>, PackError> {
        let sections = Sections::of(bytes)?;
        if !sections.table_is_sound(bytes) {
            return Err(PackError::Damaged);
        }
        let damaged = Section::ALL.into_iter().filter(|section| !sections.is_sound(*section));
        let flaws: Vec<Flaw> =
            damaged.map(|section| Flaw { section, row: None, kind: FlawKind::Checksum }).collect();
        if !flaws.is_empty() {
            return Ok(flaws);
        }
        let mut checks = Checks { pack: Pack::trusted(bytes)?, flaws };
        checks.registry();
        checks.documents();
        checks.citations();
        checks.names();
        checks.openers();
        checks.phrases();
        Ok(checks.flaws)
    }
}

struct Checks<'k> {
    pack: Pack<'k>,
    flaws: Vec<Flaw>,
}

impl<'k> Checks<'k> {
    fn registry(&mut self) {
        let pack = self.pack;
        self.each(Section::Acts, pack.acts, |row| {
            text(pack.heap, &[row.title_en, row.title_ru, row.meeting])
                .or_else(|| place(pack.heap.holds(row.other_dates)))
        });
        self.sorted(Section::Acts, pack.acts, |one, other| one.key < other.key);
        self.each(Section::Sessions, pack.sessions, |_| None);
        self.sorted(Section::Sessions, pack.sessions, |one, other| one.key < other.key);
        self.each(Section::Series, pack.series, |row| {
            text(pack.heap, &[row.pattern, row.meaning_en, row.meaning_ru])
        });
        self.words();
    }

    /// The words of titles lead to lists of acts.
    fn words(&mut self) {
        let pack = self.pack;
        if pack.words.is_empty() {
            return;
        }
        let Ok(map) = Map::new(pack.words) else {
            return self.flaw(Section::Words, None, FlawKind::Place);
        };
        let mut stream = map.stream();
        while let Some((_, at)) = stream.next() {
            let rows = crate::search::postings(&pack, at);
            let within =
                !rows.is_empty() && rows.iter().all(|row| (*row as usize) < pack.acts.len());
            if !within {
                return self.flaw(Section::Postings, Some(at as usize), FlawKind::Place);
            }
        }
    }

    fn documents(&mut self) {
        let pack = self.pack;
        self.each(Section::Documents, pack.documents, |row| {
            let range = row.paragraphs <= row.paragraphs_end
                && row.paragraphs_end as usize <= pack.paragraphs.len();
            text(pack.heap, &[row.symbol, row.title]).or_else(|| place(range))
        });
        let key = |row: &crate::format::DocumentRow| (pack.text(row.symbol), row.language);
        self.sorted(Section::Documents, pack.documents, |one, other| key(one) < key(other));
        self.each(Section::Paragraphs, pack.paragraphs, |row| {
            text(pack.heap, &[row.path]).or_else(|| text(pack.texts, &[row.text]))
        });
        self.each(Section::Printed, pack.printed, |row| {
            place((row.document as usize) < pack.documents.len())
        });
        self.sorted(Section::Printed, pack.printed, |one, other| {
            (one.act, one.document) < (other.act, other.document)
        });
        self.each(Section::About, pack.about, |_| None);
        self.each(Section::LeftOut, pack.left_out, |row| {
            text(pack.heap, &[row.name, row.reason, row.detail])
        });
    }

    fn citations(&mut self) {
        let pack = self.pack;
        let stored = pack.archive().is_none_or(|archive| archive.texts);
        self.each(Section::Edges, pack.edges, |row| {
            let document = pack.documents.get(row.document as usize);
            let own = document.is_some_and(|document| {
                (document.paragraphs..document.paragraphs_end).contains(&row.paragraph)
            });
            let paragraph = pack.paragraphs.get(row.paragraph as usize);
            let within = paragraph.is_some_and(|paragraph| {
                let text = pack.texts.text(paragraph.text);
                !stored || text.get(row.start as usize..row.end as usize).is_some()
            });
            text(pack.heap, &[row.target]).or_else(|| place(own && within))
        });
        self.sorted(Section::Edges, pack.edges, |one, other| {
            let key = |row: &crate::format::EdgeRow| (row.document, row.paragraph, row.start);
            one.target == other.target && key(one) <= key(other)
                || pack.text(one.target) < pack.text(other.target)
        });
        if pack.edges_by_document.len() != pack.edges.len() * 4 {
            self.flaw(Section::EdgesByDocument, None, FlawKind::Length);
        }
    }

    fn names(&mut self) {
        let pack = self.pack;
        self.each(Section::Entities, pack.entities, |row| {
            text(pack.heap, &[row.called, row.facts])
        });
        let entity = |row: u32| place((row as usize) < pack.entities.len());
        self.each(Section::Names, pack.names, |row| {
            text(pack.heap, &[row.text]).or_else(|| entity(row.entity))
        });
        self.sorted(Section::Names, pack.names, |one, other| one.node <= other.node);
        self.each(Section::Stems, pack.stems, |_| None);
        self.sorted(Section::Stems, pack.stems, |one, other| one.hash < other.hash);
        self.each(Section::Steps, pack.steps, |_| None);
        self.sorted(Section::Steps, pack.steps, |one, other| {
            (one.node, one.stem) < (other.node, other.stem)
        });
        self.each(Section::Forms, pack.forms, |row| {
            let cases = [
                row.nominative,
                row.genitive,
                row.dative,
                row.accusative,
                row.instrumental,
                row.prepositional,
            ];
            text(pack.heap, &cases).or_else(|| entity(row.entity))
        });
    }

    fn openers(&mut self) {
        let pack = self.pack;
        self.each(Section::Openers, pack.openers, |row| {
            let forms = [row.id, row.text, row.masculine, row.declaration, row.also, row.further];
            text(pack.heap, &forms).or_else(|| text(pack.heap, &[row.tone, row.instead_of]))
        });
        self.each(Section::OpenerForms, pack.opener_forms, |row| {
            text(pack.heap, &[row.words])
                .or_else(|| place((row.opener as usize) < pack.openers.len()))
        });
    }

    fn phrases(&mut self) {
        let pack = self.pack;
        self.each(Section::Phrases, pack.phrases, |row| {
            text(pack.phrase_texts, &[row.text])
                .or_else(|| place(pack.phrase_texts.holds(row.places)))
        });
        self.each(Section::PhraseTops, pack.phrase_tops, |row| {
            place(pack.phrase_texts.holds(row.rows))
        });
        self.sorted(Section::PhraseTops, pack.phrase_tops, |one, other| one.begin < other.begin);
        self.each(Section::PhraseNear, pack.phrase_near, |row| {
            place((row.phrase as usize) < pack.phrases.len())
        });
        self.sorted(Section::PhraseNear, pack.phrase_near, |one, other| one.hash <= other.hash);
        if pack.phrase_keys.is_empty() {
            return;
        }
        let keys = Map::new(pack.phrase_keys);
        if !keys.is_ok_and(|keys| keys.len() == pack.phrases.len()) {
            self.flaw(Section::PhraseKeys, None, FlawKind::Place);
        }
    }

    /// Tells of the first row with a flaw, and of bytes that are no whole row.
    fn each<R: Row>(
        &mut self,
        section: Section,
        table: Table<'k, R>,
        check: impl Fn(&R) -> Option<FlawKind>,
    ) {
        if !table.is_whole() {
            self.flaw(section, None, FlawKind::Length);
        }
        let mut rows = (0..table.len()).filter_map(|index| Some((index, table.get(index)?)));
        if let Some((index, kind)) = rows.find_map(|(index, row)| Some((index, check(&row)?))) {
            self.flaw(section, Some(index), kind);
        }
    }

    /// Tells of the first row that does not come after the one before it.
    fn sorted<R: Row>(
        &mut self,
        section: Section,
        table: Table<'k, R>,
        comes_before: impl Fn(&R, &R) -> bool,
    ) {
        let pair = |index: usize| Some((table.get(index - 1)?, table.get(index)?));
        let wrong = (1..table.len())
            .find(|index| pair(*index).is_some_and(|(one, other)| !comes_before(&one, &other)));
        if let Some(index) = wrong {
            self.flaw(section, Some(index), FlawKind::Order);
        }
    }

    fn flaw(&mut self, section: Section, row: Option<usize>, kind: FlawKind) {
        self.flaws.push(Flaw { section, row, kind });
    }
}

/// What is wrong with the texts at some places.
fn text(heap: Heap<'_>, places: &[u32]) -> Option<FlawKind> {
    places.iter().find_map(|at| match heap.holds(*at) {
        false => Some(FlawKind::Place),
        true if std::str::from_utf8(heap.blob(*at)).is_err() => Some(FlawKind::Text),
        true => None,
    })
}

fn place(sound: bool) -> Option<FlawKind> {
    (!sound).then_some(FlawKind::Place)
}
