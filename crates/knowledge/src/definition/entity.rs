//! The definition of a body, an instrument, a conference or a State.

use text::Language;

use super::{Definition, Fact, FactKey, Knowledge, Place, link};
use crate::glossary::{Entity, Memory};

/// The languages that names may be known in.
const LANGUAGES: [Language; 4] =
    [Language::English, Language::Russian, Language::French, Language::Spanish];

/// Where each fact stands in the tables: its columns in English and in Russian; dates, symbols
/// and numbers have one for both.
const COLUMNS: [(FactKey, &str, &str); 21] = [
    (FactKey::Type, "type", "type_ru"),
    (FactKey::FormalName, "formal_en", "formal_ru"),
    (FactKey::FoundedBy, "founded_by", "founded_by"),
    (FactKey::Basis, "basis", "basis_ru"),
    (FactKey::Founded, "founded", "founded"),
    (FactKey::Ended, "ended", "ended"),
    (FactKey::Seat, "seat", "seat_ru"),
    (FactKey::AdoptedBy, "adopted_by", "adopted_by"),
    (FactKey::Adopted, "adopted", "adopted"),
    (FactKey::ConvenedBy, "convened_by", "convened_by"),
    (FactKey::Place, "place", "place_ru"),
    (FactKey::Opened, "start", "start"),
    (FactKey::Closed, "end", "end"),
    (FactKey::Signature, "signature", "signature"),
    (FactKey::InForce, "in_force", "in_force"),
    (FactKey::TreatyVolume, "unts_volume", "unts_volume"),
    (FactKey::TreatyNumber, "unts_number", "unts_number"),
    (FactKey::Report, "report", "report"),
    (FactKey::SalesNumber, "sales_number", "sales_number"),
    (FactKey::Series, "series", "series"),
    (FactKey::Status, "status", "status"),
];

/// Bytes of text that are read for the places that name an entity.
const MOST_READ: usize = 4_000_000;

impl<'k> Knowledge<'k> {
    /// What the glossary says of an entity; without the places of the corpus, which
    /// [`Knowledge::places_of`] finds.
    pub fn definition_of_entity(&self, entity: Entity<'k>) -> Definition<'k> {
        let facts = self.facts_of_entity(entity);
        let founding = [FactKey::AdoptedBy, FactKey::FoundedBy, FactKey::ConvenedBy];
        let act = facts.iter().find(|fact| founding.contains(&fact.key));
        let page = act.and_then(|fact| link::page(fact.words(Language::English)));
        let fields = |columns: [&str; 2]| {
            let fields = columns.map(|column| entity.fact(column));
            LANGUAGES.into_iter().zip(fields).filter(|(_, field)| !field.is_empty())
        };
        Definition {
            id: entity.called().to_owned(),
            kind: entity.kind().into(),
            symbol: None,
            names: LANGUAGES
                .into_iter()
                .map(|language| (language, entity.name(language)))
                .filter(|(_, name)| !name.is_empty())
                .collect(),
            acronyms: fields(["acronyms_en", "acronyms_ru"])
                .flat_map(|(language, field)| parts(field).map(move |part| (language, part)))
                .collect(),
            texts: fields(["definition_en", "definition_ru"]).collect(),
            facts,
            record: None,
            document: None,
            paragraph: None,
            coverage: None,
            page,
            places: Vec::new(),
        }
    }

    /// Where the documents of the corpus mention an entity by a name or an acronym of its own, in
    /// the order of their symbols: a paragraph once. Reads so much of the corpus as takes a tenth of
    /// a second, which is all of it but a large archive.
    pub fn places_of(&self, entity: Entity<'k>) -> Vec<Place<'k>> {
        let mut memory = Memory::default();
        let mut finder = self.glossary().finder(&mut memory);
        let mut places = Vec::new();
        let mut left = MOST_READ;
        for document in self.documents() {
            if left == 0 {
                break;
            }
            for paragraph in document.paragraphs() {
                left = left.saturating_sub(paragraph.text.len());
                let mentions = finder.find(paragraph.text);
                if mentions.iter().any(|mention| mention.entities[..] == [entity.id]) {
                    places.push(Place { document, paragraph, citing: None });
                }
            }
        }
        places
    }

    fn facts_of_entity(&self, entity: Entity<'k>) -> Vec<Fact<'k>> {
        let mut facts = Vec::new();
        for (key, english, russian) in COLUMNS {
            let pairs = parts(entity.fact(english)).zip(parts(entity.fact(russian)));
            facts.extend(pairs.map(|(english, russian)| Fact::new(key, english, russian)));
        }
        // The full name of a State is told where it is another one.
        let name = entity.name(Language::English);
        facts.retain(|fact| {
            fact.key != FactKey::FormalName || fact.words(Language::English) != name
        });
        for parent in parts(entity.fact("parent")) {
            facts.extend(self.glossary().entity_called(parent).map(|parent| {
                let [english, russian] =
                    [Language::English, Language::Russian].map(|language| parent.name(language));
                Fact::new(FactKey::Parent, english, russian)
            }));
        }
        facts.extend(former(entity));
        facts.sort_by_key(|fact| fact.key);
        facts
    }
}

/// Names that it bore before, in English and, where the Russian changed too, in Russian.
fn former(entity: Entity<'_>) -> impl Iterator<Item = Fact<'_>> {
    let names =
        |column| parts(entity.fact(column)).filter_map(|part| part.strip_prefix("former: "));
    let mut russian = names("variants_ru");
    names("variants_en").map(move |english| {
        Fact::new(FactKey::FormerName, english, russian.next().unwrap_or(english))
    })
}

/// The parts of a field that holds several.
fn parts(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').map(str::trim).filter(|part| !part.is_empty())
}
