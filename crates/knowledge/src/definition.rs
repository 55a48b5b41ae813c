//! What is known of one thing, for a reader: its names, what it is, facts, where the corpus
//! speaks of it. Data only: `lookup` shows it as text and JSON, an editor as a hover.

use citation::Symbol;
use text::Language;

use crate::glossary::EntityKind;
use crate::{Citing, Coverage, Document, DocumentParagraph, Knowledge, Record};

mod act;
mod entity;
mod fact;
mod link;

pub use fact::{Fact, FactKey, FactValue};
pub use link::page_in;

/// What a definition is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DefinitionKind {
    /// An organ, office, programme, process.
    Body,
    /// A treaty, declaration, set of rules, publication known by its name.
    Instrument,
    /// A conference, summit, special session.
    Conference,
    /// A State.
    State,
    /// A resolution.
    Resolution,
    /// A decision.
    Decision,
    /// A document, or the statement of a president.
    Document,
}

impl DefinitionKind {
    /// The word that the JSON of `lookup` uses.
    pub fn name(self) -> &'static str {
        match self {
            DefinitionKind::Body => "body",
            DefinitionKind::Instrument => "instrument",
            DefinitionKind::Conference => "conference",
            DefinitionKind::State => "state",
            DefinitionKind::Resolution => "resolution",
            DefinitionKind::Decision => "decision",
            DefinitionKind::Document => "document",
        }
    }
}

impl From<EntityKind> for DefinitionKind {
    fn from(kind: EntityKind) -> Self {
        match kind {
            EntityKind::Body => DefinitionKind::Body,
            EntityKind::Instrument => DefinitionKind::Instrument,
            EntityKind::Conference => DefinitionKind::Conference,
            EntityKind::State => DefinitionKind::State,
        }
    }
}

/// What is known of an entity, an act or a document.
#[derive(Clone, Debug)]
pub struct Definition<'k> {
    /// The id of an entity (`iom`), the symbol of an act or a document.
    pub id: String,
    /// What it is.
    pub kind: DefinitionKind,
    /// The symbol of an act or a document.
    pub symbol: Option<Symbol>,
    /// Official names or titles.
    pub names: Vec<(Language, &'k str)>,
    /// Acronyms.
    pub acronyms: Vec<(Language, &'k str)>,
    /// What it is, in a sentence or two; empty where only the facts tell.
    pub texts: Vec<(Language, &'k str)>,
    /// Facts of an entity, in the order in which they are shown.
    pub facts: Vec<Fact<'k>>,
    /// The record of an act.
    pub record: Option<Record<'k>>,
    /// The text of an act or a document, when the corpus has it.
    pub document: Option<Document<'k>>,
    /// The paragraph that was asked for.
    pub paragraph: Option<DocumentParagraph<'k>>,
    /// How far the registry covers an act's session.
    pub coverage: Option<Coverage>,
    /// The page where the public finds the act, or the act that founded an entity.
    pub page: Option<String>,
    /// Where the corpus speaks of it.
    pub places: Vec<Place<'k>>,
}

/// A place in the corpus.
#[derive(Clone, Copy, Debug)]
pub struct Place<'k> {
    /// The document.
    pub document: Document<'k>,
    /// The paragraph.
    pub paragraph: DocumentParagraph<'k>,
    /// The citation, where it is one.
    pub citing: Option<Citing<'k>>,
}

impl<'k> Definition<'k> {
    /// The name or title in a language.
    pub fn name(&self, language: Language) -> Option<&'k str> {
        in_language(&self.names, language).next()
    }

    /// The acronyms in a language.
    pub fn acronyms_in(&self, language: Language) -> impl Iterator<Item = &'k str> + '_ {
        in_language(&self.acronyms, language)
    }

    /// What it is, in a language.
    pub fn text(&self, language: Language) -> Option<&'k str> {
        in_language(&self.texts, language).next()
    }

    /// The values of a fact.
    pub fn facts_of(&self, key: FactKey) -> impl Iterator<Item = &Fact<'k>> {
        self.facts.iter().filter(move |fact| fact.key == key)
    }
}

fn in_language<'d, 'k>(
    all: &'d [(Language, &'k str)],
    language: Language,
) -> impl Iterator<Item = &'k str> + use<'d, 'k> {
    all.iter().filter(move |(of, _)| *of == language).map(|(_, words)| *words)
}
