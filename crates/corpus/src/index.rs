//! The words of titles, and the acts whose titles hold them.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::fold_title;
use knowledge::format::Section;

use crate::CorpusError;
use crate::writer::Writer;

/// Words shorter than this («и», "of") find nothing.
const SHORTEST: usize = 3;

/// An index of words under construction.
#[derive(Default)]
pub(crate) struct Index {
    words: BTreeMap<String, BTreeSet<u32>>,
}

impl Index {
    /// Adds the words of a title of the act in `row`.
    pub(crate) fn add(&mut self, title: &str, row: u32) {
        for word in fold_title(title).split(' ').filter(|word| word.chars().count() >= SHORTEST) {
            match self.words.get_mut(word) {
                Some(rows) => _ = rows.insert(row),
                None => _ = self.words.insert(word.to_owned(), BTreeSet::from([row])),
            }
        }
    }

    /// Writes the map of words and the lists they point to.
    ///
    /// # Errors
    /// When memory fails.
    pub(crate) fn finish(self, writer: &mut Writer) -> Result<(), CorpusError> {
        let (words, postings) = self.into_bytes().map_err(|_| CorpusError::TooLarge)?;
        writer.put(Section::Words, words);
        writer.put(Section::Postings, postings);
        Ok(())
    }

    fn into_bytes(self) -> Result<(Vec<u8>, Vec<u8>), fst::Error> {
        let mut map = fst::MapBuilder::memory();
        let mut postings = Vec::new();
        for (word, rows) in self.words {
            map.insert(word, postings.len() as u64)?;
            postings.extend_from_slice(&(rows.len() as u32).to_le_bytes());
            postings.extend(rows.into_iter().flat_map(u32::to_le_bytes));
        }
        Ok((map.into_inner()?, postings))
    }
}
