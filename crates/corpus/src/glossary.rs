//! The glossary: the tables of `seeds/glossary` become entities, names, and the trie that finds
//! them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use knowledge::format::{EntityRow, FormsRow, NameRow, StemRow, StepRow};
use knowledge::glossary::words::{self, Stems};
use knowledge::glossary::{Case, EntityKind, Form, Standing};

use crate::heap::Heap;
use crate::{CorpusError, Record, Table};

/// The tables that have one row an entity.
const TABLES: [&str; 4] = ["bodies", "instruments", "conferences", "states"];

/// Columns that hold one official name each.
const OFFICIAL: [&str; 4] = ["name_en", "name_ru", "name_fr", "name_es"];
/// Formal names of States: «Российская Федерация» has one, and both are accepted.
const FORMAL: [&str; 2] = ["formal_en", "formal_ru"];
/// Known other names, each with a word that says what is to be said of it.
const VARIANTS: [&str; 2] = ["variants_en", "variants_ru"];
/// Acronyms.
const ACRONYMS: [&str; 2] = ["acronyms_en", "acronyms_ru"];
/// What the entity is called once it was named in full.
const SHORT: [&str; 2] = ["short_en", "short_ru"];

/// The tables, read.
#[derive(Default)]
pub struct Glossary {
    entities: Vec<Entity>,
    /// By the place of the entity, its nominative and the six forms.
    forms: BTreeMap<(u32, String), [String; 6]>,
}

struct Entity {
    called: String,
    kind: EntityKind,
    facts: String,
    names: Vec<(String, Form)>,
}

/// The sections of a pack.
pub(crate) struct Sections {
    pub(crate) entities: Vec<EntityRow>,
    pub(crate) names: Vec<NameRow>,
    pub(crate) stems: Vec<StemRow>,
    pub(crate) steps: Vec<StepRow>,
    pub(crate) forms: Vec<FormsRow>,
}

impl Glossary {
    /// Reads the tables of a folder.
    ///
    /// # Errors
    /// When a table cannot be read or one of its lines cannot be understood.
    pub fn read(folder: &Path) -> Result<Glossary, CorpusError> {
        let mut glossary = Glossary::default();
        for name in TABLES {
            let table = Table::read(folder, name)?;
            for record in table.records() {
                glossary.entities.push(entity(&record)?);
            }
        }
        let table = Table::read(folder, "renames")?;
        for record in table.records() {
            glossary.rename(&record)?;
        }
        let table = Table::read(folder, "forms")?;
        for record in table.records() {
            glossary.decline(&record)?;
        }
        Ok(glossary)
    }

    /// Adds an entity with these English names, for measuring: `made-1`, `made-2` …
    pub fn add_made_up(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            self.entities.push(Entity {
                called: format!("made-{}", self.entities.len()),
                kind: EntityKind::Body,
                facts: format!("name_en\t{name}\n"),
                names: vec![(name, Form::Official)],
            });
        }
    }

    /// Tells a State the day since which it has borne its present name: the fact `renamed`.
    fn rename(&mut self, record: &Record<'_>) -> Result<(), CorpusError> {
        for id in several(record.get("state")) {
            let state = self.entities.iter_mut().find(|entity| entity.called == id);
            let state = state.ok_or_else(|| record.fault(format!("no State is called {id:?}")))?;
            state.facts += &format!("renamed\t{}\n", record.get("effective"));
        }
        Ok(())
    }

    fn decline(&mut self, record: &Record<'_>) -> Result<(), CorpusError> {
        let id = record.get("id");
        let Some(place) = self.entities.iter().position(|entity| entity.called == id) else {
            return Err(record.fault(format!("no entity is called {id:?}")));
        };
        let forms = Case::ALL.map(|case| record.get(case.name()).to_owned());
        self.forms.insert((place as u32, forms[0].clone()), forms);
        Ok(())
    }

    pub(crate) fn sections(&self, heap: &mut Heap) -> Sections {
        let mut trie = Trie::new(self.forms.values());
        for (place, entity) in self.entities.iter().enumerate() {
            for (name, form) in &entity.names {
                trie.add(place as u32, name, *form, heap);
            }
        }
        let entities = self.entities.iter().map(|entity| EntityRow {
            called: heap.text(&entity.called),
            facts: heap.text(&entity.facts),
            kind: EntityKind::ALL.iter().position(|kind| *kind == entity.kind).unwrap_or(0) as u8,
        });
        let entities = entities.collect();
        let forms = self.forms.iter().map(|((entity, _), forms)| FormsRow {
            entity: *entity,
            nominative: heap.text(&forms[0]),
            genitive: heap.text(&forms[1]),
            dative: heap.text(&forms[2]),
            accusative: heap.text(&forms[3]),
            instrumental: heap.text(&forms[4]),
            prepositional: heap.text(&forms[5]),
        });
        let forms = forms.collect();
        let (names, stems, steps) = trie.into_rows();
        Sections { entities, names, stems, steps, forms }
    }
}

fn entity(record: &Record<'_>) -> Result<Entity, CorpusError> {
    let kind = EntityKind::from_name(record.get("kind"))
        .ok_or_else(|| record.fault(format!("{:?} is no kind", record.get("kind"))))?;
    let mut names: Vec<(String, Form)> = Vec::new();
    let mut add = |columns: &[&str], form: Form| {
        let fields = columns.iter().flat_map(|column| several(record.get(column)));
        names.extend(fields.map(|name| (name.to_owned(), form)));
    };
    add(&OFFICIAL, Form::Official);
    add(&FORMAL, Form::Variant(Standing::Accepted));
    add(&ACRONYMS, Form::Acronym);
    add(&SHORT, Form::Short);
    for variant in VARIANTS.iter().flat_map(|column| several(record.get(column))) {
        let (standing, name) = variant
            .split_once(": ")
            .and_then(|(mark, name)| Some((Standing::from_mark(mark)?, name)))
            .ok_or_else(|| record.fault(format!("{variant:?} does not say what it is")))?;
        names.push((name.to_owned(), Form::Variant(standing)));
    }
    let facts = record
        .fields()
        .filter(|(column, value)| !value.is_empty() && !matches!(*column, "id" | "kind"));
    Ok(Entity {
        called: record.get("id").to_owned(),
        kind,
        facts: facts.map(|(column, value)| format!("{column}\t{value}\n")).collect(),
        names,
    })
}

/// The parts of a field that holds several.
fn several(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// The trie under construction.
struct Trie {
    stems: Stems,
    /// The number of each stem, by its hash.
    numbers: BTreeMap<u64, u32>,
    steps: BTreeMap<(u32, u32), u32>,
    starts: BTreeSet<u32>,
    names: BTreeSet<(u32, u32, u32, u8)>,
    nodes: u32,
}

impl Trie {
    /// An empty one, that knows which stems are cases of one word: «ассамбле-я», «ассамбл-ее».
    fn new<'f>(declensions: impl Iterator<Item = &'f [String; 6]>) -> Self {
        let mut trie = Self {
            stems: Stems::default(),
            numbers: BTreeMap::new(),
            steps: BTreeMap::new(),
            starts: BTreeSet::new(),
            names: BTreeSet::new(),
            nodes: 0,
        };
        for forms in declensions {
            let words = |form: &String| {
                words::spans(form).map(|span| trie.stems.hash(span.of(form))).collect::<Vec<_>>()
            };
            let hashes: Vec<Vec<u64>> = forms.iter().map(words).collect();
            for other in &hashes[1..] {
                for (nominative, oblique) in hashes[0].iter().zip(other) {
                    trie.same(*nominative, *oblique);
                }
            }
        }
        trie
    }

    /// Gives two stems one number.
    fn same(&mut self, one: u64, other: u64) {
        let (one, other) = (self.number(one), self.number(other));
        if one != other {
            for number in self.numbers.values_mut().filter(|number| **number == other) {
                *number = one;
            }
        }
    }

    fn number(&mut self, hash: u64) -> u32 {
        let next = self.numbers.len() as u32;
        *self.numbers.entry(hash).or_insert(next)
    }

    fn add(&mut self, entity: u32, name: &str, form: Form, heap: &mut Heap) {
        let mut node = 0;
        for (at, span) in words::spans(name).enumerate() {
            let hash = self.stems.hash(span.of(name));
            let stem = self.number(hash);
            if at == 0 {
                self.starts.insert(stem);
            }
            let nodes = &mut self.nodes;
            node = *self.steps.entry((node, stem)).or_insert_with(|| {
                *nodes += 1;
                *nodes
            });
        }
        if node != 0 {
            self.names.insert((node, entity, heap.text(name), form.code()));
        }
    }

    fn into_rows(self) -> (Vec<NameRow>, Vec<StemRow>, Vec<StepRow>) {
        let stems = self.numbers.iter().map(|(hash, number)| StemRow {
            hash: *hash,
            number: *number,
            starts: u8::from(self.starts.contains(number)),
        });
        let ends: BTreeSet<u32> = self.names.iter().map(|(node, ..)| *node).collect();
        let steps = self.steps.iter().map(|((node, stem), to)| StepRow {
            node: *node,
            stem: *stem,
            to: *to,
            ends: u8::from(ends.contains(to)),
        });
        let names = self.names.iter().map(|&(node, entity, text, form)| NameRow {
            node,
            entity,
            text,
            form,
        });
        (names.collect(), stems.collect(), steps.collect())
    }
}
