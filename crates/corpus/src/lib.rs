//! From tables and documents to the bytes that `knowledge` reads.
//!
//! [`build`] reads `seeds/`: the tables of `registry/` become the rows of acts, sessions and
//! series; those of `glossary/` the names of bodies, instruments, conferences and States;
//! those of `phrasing/` openers,
//! formulas and counted phrases; the documents of `documents/` become paragraphs,
//! citations, and what each prints of itself. The same input gives the same bytes. A fault in a table is an error with its
//! file and line, never a row left out in silence.
//!
//! [`archive`] makes the pack of a project's own documents.

pub mod archive;
mod coverage;
mod documents;
mod error;
mod glossary;
mod graph;
mod heap;
mod index;
mod openers;
mod phrases;
mod registry;
mod roman;
mod rows;
mod series;
mod sessions;
mod table;
mod writer;

use std::path::Path;

pub use error::CorpusError;
pub use glossary::Glossary;
pub use registry::{Entry, Registry};
pub use table::{Record, Table};

/// The bytes of a pack from a folder of seeds: `registry/*.csv`, `glossary/*.csv` and
/// `documents/`.
///
/// # Errors
/// When a file cannot be read, or a table or `documents.toml` holds what it may not.
pub fn build(seeds: &Path) -> Result<Vec<u8>, CorpusError> {
    let mut registry = Registry::read(&seeds.join("registry"))?;
    let documents = documents::read(&seeds.join("documents"), &mut registry)?;
    let glossary = Glossary::read(&seeds.join("glossary"))?;
    let openers = openers::read(&seeds.join("phrasing"))?;
    let established = phrases::read(&seeds.join("phrasing"), &openers)?;
    writer::pack(&registry, &glossary, &documents, &openers, established)
}

/// The bytes of a pack that holds a glossary and nothing else.
///
/// # Errors
/// When the pack would be larger than four gigabytes.
pub fn names_only(glossary: &Glossary) -> Result<Vec<u8>, CorpusError> {
    writer::pack(&Registry::default(), glossary, &[], &[], phrases::Established::new())
}
