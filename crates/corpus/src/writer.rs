//! The bytes of a pack.

use knowledge::format::{CHECKSUM_AT, ENTRY, HEADER, MAGIC, Row, Section, VERSION};
use xxhash_rust::xxh3::xxh3_64;

use crate::documents::Document;
use crate::graph::Graph;
use crate::heap::Heap;
use crate::index::Index;
use crate::openers::{self, Opener};
use crate::phrases::{self, Established, Fewest};
use crate::rows::acts;
use crate::series::{series, sessions};
use crate::{CorpusError, Glossary, Registry};

/// A pack under construction: its sections, and the texts they point to.
pub(crate) struct Writer {
    sections: [Vec<u8>; Section::ALL.len()],
    /// Symbols, titles, names.
    pub(crate) heap: Heap,
    /// The texts of paragraphs.
    pub(crate) texts: Heap,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self {
            sections: std::array::from_fn(|_| Vec::new()),
            heap: Heap::new(),
            texts: Heap::new(),
        }
    }

    /// Puts the bytes of a section in their place.
    pub(crate) fn put(&mut self, section: Section, bytes: Vec<u8>) {
        self.sections[section as usize] = bytes;
    }

    /// Puts the rows of a section in their place.
    pub(crate) fn put_rows<R: Row>(&mut self, section: Section, table: &[R]) {
        self.put(section, rows(table));
    }

    /// The whole pack, in pieces that are written one after the other: header and table of
    /// sections, then the sections.
    ///
    /// # Errors
    /// When it would be larger than its offsets can say.
    pub(crate) fn finish(mut self) -> Result<Vec<Vec<u8>>, CorpusError> {
        let (heap, texts) = (self.heap.into_bytes()?, self.texts.into_bytes()?);
        self.sections[Section::Heap as usize] = heap;
        self.sections[Section::Texts as usize] = texts;
        let mut table = Vec::with_capacity(Section::ALL.len() * ENTRY);
        let mut start = HEADER + Section::ALL.len() * ENTRY;
        for section in &self.sections {
            let place = u32::try_from(start).map_err(|_| CorpusError::TooLarge)?;
            let len = u32::try_from(section.len()).map_err(|_| CorpusError::TooLarge)?;
            table.extend_from_slice(&place.to_le_bytes());
            table.extend_from_slice(&len.to_le_bytes());
            table.extend_from_slice(&xxh3_64(section).to_le_bytes());
            start += section.len();
        }
        let mut head = Vec::with_capacity(HEADER + table.len());
        head.extend_from_slice(&MAGIC);
        head.extend_from_slice(&VERSION.to_le_bytes());
        head.extend_from_slice(&(Section::ALL.len() as u32).to_le_bytes());
        debug_assert_eq!(head.len(), CHECKSUM_AT);
        head.extend_from_slice(&xxh3_64(&table).to_le_bytes());
        head.extend(table);
        Ok(std::iter::once(head).chain(self.sections).collect())
    }
}

/// The pack of `seeds/`.
pub(crate) fn pack(
    registry: &Registry,
    glossary: &Glossary,
    documents: &[Document],
    openers: &[Opener],
    established: Established,
) -> Result<Vec<u8>, CorpusError> {
    let mut writer = Writer::new();
    let mut index = Index::default();
    let acts = acts(registry, &mut writer.heap, &mut index);
    writer.put_rows(Section::Acts, &acts);
    writer.put_rows(Section::Sessions, &sessions(registry));
    let series = series(registry, &mut writer.heap);
    writer.put_rows(Section::Series, &series);
    let mut graph = Graph::default();
    let mut clauses = phrases::Builder::new();
    for document in documents {
        let first = graph.add(document, &mut writer, true);
        clauses.add(&phrases::clauses(document), first);
    }
    graph.finish(&mut writer);
    let glossary = glossary.sections(&mut writer.heap);
    writer.put_rows(Section::Entities, &glossary.entities);
    writer.put_rows(Section::Names, &glossary.names);
    writer.put_rows(Section::Stems, &glossary.stems);
    writer.put_rows(Section::Steps, &glossary.steps);
    writer.put_rows(Section::Forms, &glossary.forms);
    index.finish(&mut writer)?;
    let (openers, opener_forms) = openers::rows(openers, &mut writer.heap);
    writer.put_rows(Section::Openers, &openers);
    writer.put_rows(Section::OpenerForms, &opener_forms);
    clauses.finish(Fewest::of_seeds(), established, &mut writer)?;
    Ok(writer.finish()?.concat())
}

fn rows<R: Row>(rows: &[R]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rows.len() * R::WIDTH);
    for row in rows {
        row.write(&mut out);
    }
    out
}
