//! The glossary: bodies, instruments, conferences and States, by every name that drafts give them.
//!
//! Names are kept as sequences of stems in one trie, so that «Экономическим и Социальным
//! Советом» is found as surely as the nominative, and a text is read once however many names
//! there are. All of it is flat tables of a [`Pack`], read in place.

use text::Language;

use crate::format::{EntityRow, FormsRow, NameRow, u32_at, u64_at};
use crate::{Knowledge, Pack};

mod case;
mod finder;
mod lookup;
mod mention;
mod vocabulary;
pub mod words;

pub use case::{Case, Cases};
pub use finder::{Finder, Memory};
pub use lookup::Candidate;
pub use mention::{Form, Mention, Standing};
pub use vocabulary::{Word, WordId};

/// An entity, by its place in the glossary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EntityId(pub(crate) u32);

/// What kind of thing an entity is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum EntityKind {
    /// An organ, an organization, an office.
    Body,
    /// A treaty, a declaration, a programme of action.
    Instrument,
    /// A conference, a summit, a process of consultations.
    Conference,
    /// A State.
    State,
}

impl EntityKind {
    /// All kinds; the place of each is its code in a pack.
    pub const ALL: [EntityKind; 4] =
        [EntityKind::Body, EntityKind::Instrument, EntityKind::Conference, EntityKind::State];

    /// Its name in tables and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            EntityKind::Body => "body",
            EntityKind::Instrument => "instrument",
            EntityKind::Conference => "conference",
            EntityKind::State => "state",
        }
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<EntityKind> {
        EntityKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What is known of an entity.
#[derive(Clone, Copy)]
pub struct Entity<'k> {
    /// Its place.
    pub id: EntityId,
    pack: Pack<'k>,
    row: EntityRow,
}

/// The glossary of a [`Knowledge`].
#[derive(Clone, Copy)]
pub struct Glossary<'k> {
    pub(crate) pack: Pack<'k>,
}

impl<'k> Knowledge<'k> {
    /// The glossary. A project's pack that has one brings it in place of the built-in one.
    pub fn glossary(&self) -> Glossary<'k> {
        let with_names = self.packs.iter().rev().find(|pack| pack.entities.len() > 0);
        Glossary { pack: *with_names.or(self.packs.first()).unwrap_or(&Pack::EMPTY) }
    }
}

impl<'k> Glossary<'k> {
    /// The number of a stem, and whether a name begins with it.
    pub(crate) fn stem(&self, hash: u64) -> Option<(u32, bool)> {
        let at = self.pack.stems.partition_point(|row| u64_at(row, 0) < hash);
        let row = self.pack.stems.get(at).filter(|row| row.hash == hash)?;
        Some((row.number, row.starts != 0))
    }

    /// Where a stem leads from a node of the trie, and whether a name ends there.
    pub(crate) fn step(&self, node: u32, stem: u32) -> Option<(u32, bool)> {
        let wanted = (node, stem);
        let steps = self.pack.steps;
        let at = steps.partition_point(|row| (u32_at(row, 0), u32_at(row, 4)) < wanted);
        let row = steps.get(at).filter(|row| (row.node, row.stem) == wanted)?;
        Some((row.to, row.ends != 0))
    }

    /// The names that end at a node.
    pub(crate) fn names_at(&self, node: u32) -> impl Iterator<Item = NameRow> + use<'k> {
        let names = self.pack.names;
        let first = names.partition_point(|row| u32_at(row, 0) < node);
        (first..).map_while(move |at| names.get(at)).take_while(move |row| row.node == node)
    }

    /// Every entity, in order of its table.
    pub fn entities(&self) -> impl Iterator<Item = Entity<'k>> + use<'k> {
        let glossary = *self;
        (0..self.pack.entities.len() as u32).filter_map(move |id| glossary.entity(EntityId(id)))
    }

    /// The entity of a place in this glossary.
    pub fn entity(&self, id: EntityId) -> Option<Entity<'k>> {
        let row = self.pack.entities.get(id.0 as usize)?;
        Some(Entity { id, pack: self.pack, row })
    }

    /// The entity that tables call `id`: `iom`, `crc-convention`.
    pub fn entity_called(&self, id: &str) -> Option<Entity<'k>> {
        self.entities().find(|entity| entity.called() == id)
    }
}

impl<'k> Entity<'k> {
    /// What tables call it: `iom`.
    pub fn called(&self) -> &'k str {
        self.pack.text(self.row.called)
    }

    /// What kind of thing it is.
    pub fn kind(&self) -> EntityKind {
        let kind = EntityKind::ALL.get(usize::from(self.row.kind));
        kind.copied().unwrap_or(EntityKind::Body)
    }

    /// Its official name; empty where none is known in that language.
    pub fn name(&self, language: Language) -> &'k str {
        self.fact(match language {
            Language::English => "name_en",
            Language::Russian => "name_ru",
            Language::French => "name_fr",
            Language::Spanish => "name_es",
            Language::Arabic | Language::Chinese => return "",
        })
    }

    /// A field of its table, by the name of the column; empty where there is none.
    pub fn fact(&self, column: &str) -> &'k str {
        let mut facts = self.facts();
        facts.find(|(name, _)| *name == column).map_or("", |(_, value)| value)
    }

    /// The fields of its table that are not empty: column and value, in order of the table.
    pub fn facts(&self) -> impl Iterator<Item = (&'k str, &'k str)> + use<'k> {
        self.pack.text(self.row.facts).lines().filter_map(|line| line.split_once('\t'))
    }

    /// One of its names declined: the name as `nominative` has it, in `case`. `None` where its
    /// forms are not known with certainty.
    pub fn declined(&self, nominative: &str, case: Case) -> Option<&'k str> {
        self.forms()
            .find(|forms| self.pack.text(forms.nominative) == nominative)
            .map(|forms| self.pack.text(case.of(&forms)))
    }

    /// The declensions of its Russian names.
    pub(crate) fn forms(&self) -> impl Iterator<Item = FormsRow> + use<'k> {
        let (pack, id) = (self.pack, self.id.0);
        let first = pack.forms.partition_point(|row| u32_at(row, 0) < id);
        (first..).map_while(move |at| pack.forms.get(at)).take_while(move |row| row.entity == id)
    }
}

impl std::fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entity").field("id", &self.called()).finish_non_exhaustive()
    }
}
