//! The pack of an archive: a project's own documents, read one by one and put together.
//!
//! A [`Reading`] is made of each document by itself, and [`Prepared`], in any order and on any
//! core; a [`Builder`] takes them in the order of their symbols and languages. The same readings give the same bytes.
//! An archive says which acts it has seen, with date and title, and never how far a body's acts
//! are covered: what is not in it may well exist.

mod acts;
mod reading;
mod stored;

use knowledge::format::{AboutRow, LeftOutRow, Section, TEXTS};

use crate::CorpusError;
use crate::graph::Graph;
use crate::phrases;
use crate::writer::Writer;
use acts::Acts;

pub use reading::{Described, Prepared, Reading};

/// A pack of documents under construction.
pub struct Builder {
    writer: Writer,
    graph: Graph,
    acts: Acts,
    phrases: phrases::Builder,
    texts: bool,
    left_out: Vec<LeftOutRow>,
}

impl Builder {
    /// Begins a pack. Without `texts` the texts of paragraphs are not stored: citations are judged
    /// as well, and their paragraphs known by number, but no text can be shown or searched.
    pub fn new(texts: bool) -> Self {
        Self {
            writer: Writer::new(),
            graph: Graph::default(),
            acts: Acts::default(),
            phrases: phrases::Builder::new(),
            texts,
            left_out: Vec::new(),
        }
    }

    /// Adds a document. They come in the order of [`Reading::order`], each symbol once in a
    /// language.
    pub fn add(&mut self, prepared: &Prepared) {
        self.acts.add(&prepared.reading);
        let first = self.graph.add(&prepared.reading.document, &mut self.writer, self.texts);
        self.phrases.add(&prepared.clauses, first);
    }

    /// Adds a file that was left out: its name, the code of the reason, and what the reason says
    /// beyond its code.
    pub fn left_out(&mut self, name: &str, reason: &str, detail: &str) {
        let heap = &mut self.writer.heap;
        self.left_out.push(LeftOutRow {
            name: heap.text(name),
            reason: heap.text(reason),
            detail: heap.text(detail),
        });
    }

    /// The whole pack, in pieces that are written one after the other. `files` were met, and
    /// `bytes` of text read from them.
    ///
    /// # Errors
    /// When it would be larger than four gigabytes.
    pub fn finish(mut self, files: u32, bytes: u64) -> Result<Vec<Vec<u8>>, CorpusError> {
        self.acts.finish(&mut self.writer)?;
        self.graph.finish(&mut self.writer);
        let fewest = phrases::Fewest::of(files as usize);
        self.phrases.finish(fewest, phrases::Established::new(), &mut self.writer)?;
        let flags = if self.texts { TEXTS } else { 0 };
        self.writer.put_rows(Section::About, &[AboutRow { files, bytes, flags }]);
        self.writer.put_rows(Section::LeftOut, &self.left_out);
        self.writer.finish()
    }
}
