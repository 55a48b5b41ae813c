//! The words of texts, each spelling with a number of its own: what a spelling means is found out
//! once, however often it is met.

use rustc_hash::FxHashMap;
use text::Span;
use xxhash_rust::xxh3::xxh3_64;

use super::words;

/// A spelling, by its place in a [`Vocabulary`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WordId(u32);

/// A word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// Where it stands: bytes of the text.
    pub span: Span,
    /// Its spelling, capitals as they are.
    pub id: WordId,
}

/// Spellings, numbered from 0 in the order they were met.
#[derive(Default)]
pub(crate) struct Vocabulary {
    known: FxHashMap<u64, WordId>,
}

impl WordId {
    /// Its number: the place of what a table keeps for each spelling.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Vocabulary {
    /// How many spellings were met.
    pub(crate) fn len(&self) -> usize {
        self.known.len()
    }

    /// Reads the words of `text` into `found`, which is emptied first. A spelling met for the
    /// first time has the next number.
    pub(crate) fn read(&mut self, text: &str, found: &mut Vec<Word>) {
        found.clear();
        for span in words::spans(text) {
            let next = WordId(self.known.len() as u32);
            let id = *self.known.entry(xxh3_64(span.of(text).as_bytes())).or_insert(next);
            found.push(Word { span, id });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_has_one_number() {
        let mut vocabulary = Vocabulary::default();
        let mut words = Vec::new();
        vocabulary.read("Совет и совет, и Совет", &mut words);
        let ids: Vec<usize> = words.iter().map(|word| word.id.index()).collect();
        assert_eq!(ids, [0, 1, 2, 1, 0]);
        vocabulary.read("совет мира", &mut words);
        let ids: Vec<usize> = words.iter().map(|word| word.id.index()).collect();
        assert_eq!(ids, [2, 3]);
    }
}
