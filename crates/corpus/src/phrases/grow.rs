//! Sequences of words that several documents share, grown word by word: only what is frequent
//! is looked at with one word more.

use knowledge::phrases::{Stand, header};
use text::Language;

use super::{Counted, Fewest, Phrases, join, stand_code};

/// The clauses of all documents in one language, one after the other.
#[derive(Default)]
pub(crate) struct Texts {
    /// Numbers of words as written; [`END`] behind each clause.
    words: Vec<u32>,
    /// Where the clauses begin, sorted.
    clauses: Vec<Begun>,
    documents: Vec<Document>,
}

struct Begun {
    at: u32,
    paragraph: u32,
    stand: Stand,
}

struct Document {
    at: u32,
    row: u32,
    date: u32,
}

/// The words of the documents.
#[derive(Clone, Copy)]
pub(crate) struct Vocabulary<'b> {
    /// As written, with the number of the word as compared.
    pub(crate) written: &'b [(String, u32)],
    /// As compared.
    pub(crate) folded: &'b [String],
}

/// Stands behind the last word of a clause.
const END: u32 = u32::MAX;
/// Words of the longest sequence at an opening.
const LONGEST_OPENING: usize = 20;
/// Words of the longest sequence inside a clause, and of the shortest.
const LONGEST_INSIDE: usize = 8;
const SHORTEST_INSIDE: usize = 3;
/// So many places of a phrase are kept.
const PLACES: usize = 3;

impl Texts {
    pub(crate) fn begin_document(&mut self, row: u32, date: u32) {
        self.documents.push(Document { at: self.words.len() as u32, row, date });
    }

    pub(crate) fn add_clause(
        &mut self,
        words: impl Iterator<Item = u32>,
        paragraph: u32,
        stand: Stand,
    ) {
        self.clauses.push(Begun { at: self.words.len() as u32, paragraph, stand });
        self.words.extend(words);
        self.words.push(END);
    }

    /// Adds to `phrases` every sequence that enough documents share, unless a longer one is in
    /// just as many.
    pub(crate) fn grow(
        &self,
        language: Language,
        vocabulary: Vocabulary<'_>,
        fewest: Fewest,
        phrases: &mut Phrases,
    ) {
        let openings = |code: usize| {
            let begun = self.clauses.iter().filter(move |it| stand_code(it.stand) == code);
            begun.map(|begun| begun.at).collect::<Vec<u32>>()
        };
        use knowledge::OpenerPart::{Operative, Preambular};
        let everywhere = || {
            let words = self.words.iter().zip(0u32..);
            words.filter(|(word, _)| **word != END).map(|(_, at)| at).collect::<Vec<u32>>()
        };
        let kinds = [Stand::Opening(Preambular), Stand::Opening(Operative), Stand::Inside];
        for stand in kinds {
            let inside = stand == Stand::Inside;
            let mut positions = match inside {
                true => everywhere(),
                false => openings(stand_code(stand)),
            };
            let mut growth = Growth {
                texts: self,
                vocabulary,
                header: header(language, stand),
                fewest: if inside { fewest.inside } else { fewest.opening },
                shortest: if inside { SHORTEST_INSIDE } else { 1 },
                longest: if inside { LONGEST_INSIDE } else { LONGEST_OPENING },
                phrases: &mut *phrases,
            };
            growth.from(&mut positions, 0);
        }
    }

    fn document(&self, position: u32) -> usize {
        self.documents.partition_point(|document| document.at <= position).saturating_sub(1)
    }

    fn end_of(&self, document: usize) -> u32 {
        self.documents.get(document + 1).map_or(u32::MAX, |next| next.at)
    }
}

struct Growth<'g> {
    texts: &'g Texts,
    vocabulary: Vocabulary<'g>,
    header: String,
    fewest: u32,
    shortest: usize,
    longest: usize,
    phrases: &'g mut Phrases,
}

impl Growth<'_> {
    /// Looks at the sequences that begin at `positions`, of which the first `depth` words are
    /// the same. Says in how many documents the commonest of the longer ones is.
    fn from(&mut self, positions: &mut [u32], depth: usize) -> u32 {
        if depth == self.longest {
            return 0;
        }
        // Positions of one word stay in order, so that documents can be counted one by one.
        positions.sort_unstable_by_key(|at| (self.word(*at, depth), *at));
        let mut commonest = 0;
        let mut start = 0;
        while start < positions.len() {
            let word = self.word(positions[start], depth);
            let same = positions[start..].partition_point(|at| self.word(*at, depth) == word);
            let group = &mut positions[start..start + same];
            start += same;
            if word == END || group.len() < self.fewest as usize {
                continue;
            }
            let documents = self.documents(group);
            if documents < self.fewest {
                continue;
            }
            commonest = commonest.max(documents);
            let counted = (depth + 1 >= self.shortest).then(|| self.counted(group, depth + 1));
            let longer = self.from(group, depth + 1);
            if let Some((key, counted)) = counted.filter(|_| longer < documents) {
                join(self.phrases, key, counted);
            }
        }
        commonest
    }

    /// The word `depth` behind a position, as it is compared.
    fn word(&self, position: u32, depth: usize) -> u32 {
        match self.texts.words.get(position as usize + depth) {
            Some(word) if *word != END => self.vocabulary.written[*word as usize].1,
            _ => END,
        }
    }

    fn documents(&self, positions: &[u32]) -> u32 {
        let mut count = 0;
        let mut end = 0;
        for position in positions {
            if *position >= end {
                count += 1;
                end = self.texts.end_of(self.texts.document(*position));
            }
        }
        count
    }

    /// The first `length` words of what begins at `positions`, with counts and places.
    fn counted(&self, positions: &[u32], length: usize) -> (String, Counted) {
        let first = positions.first().map_or(0, |at| *at as usize);
        let words = &self.texts.words[first..first + length];
        let mut key = self.header.clone();
        let mut written = String::new();
        for (index, word) in words.iter().enumerate() {
            if index > 0 {
                key.push(' ');
                written.push(' ');
            }
            let (as_written, folded) = &self.vocabulary.written[*word as usize];
            key.push_str(&self.vocabulary.folded[*folded as usize]);
            written.push_str(as_written);
        }
        let mut counted = Counted {
            text: written.trim_end_matches(',').to_owned(),
            documents: self.documents(positions),
            occurrences: positions.len() as u32,
            ..Counted::default()
        };
        let mut end = 0;
        for position in positions.iter().filter(|position| {
            let new = **position >= end;
            if new {
                end = self.texts.end_of(self.texts.document(**position));
            }
            new
        }) {
            let document = &self.texts.documents[self.texts.document(*position)];
            if document.date != 0 {
                let first = if counted.first == 0 { u32::MAX } else { counted.first };
                counted.first = first.min(document.date);
                counted.last = counted.last.max(document.date);
            }
            if counted.places.len() < PLACES {
                let clause = self.texts.clauses.partition_point(|begun| begun.at <= *position);
                let clause = &self.texts.clauses[clause.saturating_sub(1)];
                counted.places.push((document.row, clause.paragraph));
            }
        }
        (key, counted)
    }
}
