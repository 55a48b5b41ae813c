//! The phrase index of a pack: what the clauses of its documents share, and the openers and
//! formulas of practice.
//!
//! Each document gives its [`Clauses`], made apart from those of others; a [`Builder`] takes them
//! in the order of the documents and finds the sequences that several of them have. The same
//! documents in the same order give the same bytes.

mod clauses;
mod grow;
mod sections;
mod tables;

pub(crate) use clauses::{Clauses, clauses};
pub(crate) use tables::{Established, read};

use std::collections::BTreeMap;

use knowledge::phrases::Stand;
use rustc_hash::FxHashMap;
use text::Language;

use crate::CorpusError;
use crate::writer::Writer;

/// How many documents must share a sequence for it to be kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fewest {
    /// At the opening of paragraphs.
    pub(crate) opening: u32,
    /// Inside clauses.
    pub(crate) inside: u32,
}

impl Fewest {
    /// For an archive of so many documents: two of a small one; of a large one more, or rare
    /// sequences would fill the pack.
    pub(crate) fn of(documents: usize) -> Self {
        let documents = documents as u32;
        Self { opening: 2 + documents / 8_000, inside: 2 + documents / 4_000 }
    }

    /// For the few documents that the program brings along: what opens a paragraph of any
    /// of them may be met again.
    pub(crate) fn of_seeds() -> Self {
        Self { opening: 1, inside: 2 }
    }
}

/// A sequence of words, counted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counted {
    /// Its words as they are written.
    pub(crate) text: String,
    pub(crate) documents: u32,
    pub(crate) occurrences: u32,
    /// Year, month and day of its first use, as rows have them; 0 when not known.
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// Rows of documents and of paragraphs.
    pub(crate) places: Vec<(u32, u32)>,
    /// 0 counted, 1 opener, 2 formula.
    pub(crate) source: u8,
    /// What it counts for, where no text was counted.
    pub(crate) rank: u32,
}

/// All phrases of a pack, by their keys.
pub(crate) type Phrases = BTreeMap<String, Counted>;

/// Gathers the clauses of documents.
#[derive(Default)]
pub(crate) struct Builder {
    /// Each word as it is written, and the number of the word as it is compared.
    written: Vec<(String, u32)>,
    folded: Vec<String>,
    by_written: FxHashMap<String, u32>,
    by_folded: FxHashMap<String, u32>,
    languages: BTreeMap<Language, grow::Texts>,
    documents: u32,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds the clauses of the next document. `first_paragraph` is the row of its first
    /// paragraph, `date` the packed day of the document (see [`sections::year_first`]).
    pub(crate) fn add(&mut self, clauses: &Clauses, first_paragraph: u32) {
        let words: Vec<u32> = clauses.words.iter().map(|word| self.word(word)).collect();
        let document = self.documents;
        self.documents += 1;
        let texts = self.languages.entry(clauses.language).or_default();
        texts.begin_document(document, clauses.date);
        for clause in &clauses.clauses {
            let numbers = clause.words.iter().map(|word| words[*word as usize]);
            texts.add_clause(numbers, first_paragraph + clause.paragraph, clause.stand);
        }
    }

    fn word(&mut self, word: &(String, String)) -> u32 {
        if let Some(number) = self.by_written.get(&word.0) {
            return *number;
        }
        let folded = match self.by_folded.get(&word.1) {
            Some(number) => *number,
            None => {
                let number = self.folded.len() as u32;
                self.folded.push(word.1.clone());
                self.by_folded.insert(word.1.clone(), number);
                number
            }
        };
        let number = self.written.len() as u32;
        self.written.push((word.0.clone(), folded));
        self.by_written.insert(word.0.clone(), number);
        number
    }

    /// Finds what the documents share, adds what is `established` besides, and writes the
    /// sections of phrases.
    ///
    /// # Errors
    /// When the pack would be too large.
    pub(crate) fn finish(
        self,
        fewest: Fewest,
        established: Phrases,
        writer: &mut Writer,
    ) -> Result<(), CorpusError> {
        let mut phrases = established;
        for (language, texts) in &self.languages {
            let vocabulary = grow::Vocabulary { written: &self.written, folded: &self.folded };
            texts.grow(*language, vocabulary, fewest, &mut phrases);
        }
        sections::write(&phrases, writer)
    }
}

/// Joins what is counted of one phrase at two places.
pub(crate) fn join(phrases: &mut Phrases, key: String, new: Counted) {
    match phrases.get_mut(&key) {
        None => _ = phrases.insert(key, new),
        Some(known) => {
            known.documents += new.documents;
            known.occurrences += new.occurrences;
            known.first = match (known.first, new.first) {
                (0, first) | (first, 0) => first,
                (one, other) => one.min(other),
            };
            known.last = known.last.max(new.last);
            known.places.extend(new.places);
            known.source = known.source.max(new.source);
            known.rank = known.rank.max(new.rank);
        }
    }
}

/// Where the sequences of a clause stand: those at its beginning open paragraphs, if it does.
pub(crate) fn stand_code(stand: Stand) -> usize {
    match stand {
        Stand::Opening(knowledge::OpenerPart::Preambular) => 0,
        Stand::Opening(knowledge::OpenerPart::Operative) => 1,
        Stand::Inside => 2,
    }
}
