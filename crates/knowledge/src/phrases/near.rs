//! Which established phrase a clause nearly is: the first words agree, one word differs, is
//! missing, is too much or has changed places with the next, and the words after it agree again.
//!
//! The index keeps, of each phrase that opens paragraphs, its beginnings, and its beginnings with
//! one word passed over and two words after it. A clause is followed word by word as long as some
//! phrase begins so; where none does, the words around the place are looked up. So a clause costs
//! a few look-ups, whatever the number of phrases.

use std::cmp::Reverse;

use text::{Language, Span};
use xxhash_rust::xxh3::xxh3_64;

use super::words::{Word, Words};
use super::{Phrase, Stand, header, rank};
use crate::{Knowledge, OpenerPart, Pack};

/// An established phrase that a clause nearly is.
#[derive(Clone, Debug)]
pub struct NearMiss<'k> {
    /// The phrase.
    pub phrase: Phrase<'k>,
    /// What would make the clause the phrase.
    pub edit: NearEdit,
    /// Words before the place that agree.
    pub before: usize,
    /// Words after it that agree.
    pub after: usize,
    /// The most documents that any phrase has in which the clause's own wording stands.
    pub own_documents: u32,
}

/// The smallest change that makes a clause an established phrase. Spans count in the text that
/// was asked about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NearEdit {
    /// Another word stands there.
    Instead {
        /// The word of the clause.
        span: Span,
        /// The phrase's.
        right: String,
    },
    /// A word is missing before this place.
    Missing {
        /// The word of the clause before which it is missing.
        before: Span,
        /// The phrase's word.
        right: String,
    },
    /// A word is too much.
    TooMuch {
        /// The word of the clause.
        span: Span,
    },
    /// Two words have changed places.
    Swapped {
        /// The first of the clause.
        first: Span,
        /// The second.
        second: Span,
    },
}

/// Clauses are followed so far; phrases have no more words.
pub const MOST_WORDS: usize = 24;
/// Phrases of fewer words are too short to be nearly met.
pub const FEWEST_WORDS: usize = 4;
/// A counted phrase is held against drafts when so many documents have it.
pub const ESTABLISHED: u32 = 10;
/// Stands for a word behind the last one of a phrase.
const END: &str = "$";

/// What the index of near phrases is asked for: `begin` is the header and the words before the
/// place, one space apart; `after` the two words after a word that is passed over, none for a
/// beginning.
pub fn probe(begin: &str, after: Option<(&str, &str)>) -> u64 {
    let mut asked = String::with_capacity(begin.len() + 32);
    asked.push_str(begin);
    if let Some((one, other)) = after {
        for piece in ["|", one, " ", other] {
            asked.push_str(piece);
        }
    }
    xxh3_64(asked.as_bytes())
}

/// What is kept of a phrase of these words: for each hash the number of the word passed over;
/// [`u8::MAX`] for a beginning.
pub fn entries(header: &str, words: &[String]) -> Vec<(u64, u8)> {
    let mut entries = Vec::new();
    let mut begin = header.to_owned();
    let word = |index: usize| words.get(index).map_or(END, String::as_str);
    for at in 0..words.len().min(MOST_WORDS) {
        if at + 1 < words.len() {
            entries.push((probe(&begin, Some((word(at + 1), word(at + 2)))), at as u8));
        }
        push(&mut begin, header, word(at));
        entries.push((probe(&begin, None), u8::MAX));
    }
    entries
}

fn push(begin: &mut String, header: &str, word: &str) {
    if begin.len() > header.len() {
        begin.push(' ');
    }
    begin.push_str(word);
}

impl<'k> Knowledge<'k> {
    /// The established phrases that the clause with which `text` opens nearly is, the likeliest
    /// first: the one of which most words agree, then the one that most texts have.
    pub fn near_phrases(
        &self,
        text: &str,
        language: Language,
        part: OpenerPart,
    ) -> Vec<NearMiss<'k>> {
        let header = header(language, Stand::Opening(part));
        let mut followed = Followed::new(text, &header);
        while let Some(begin) = followed.with_next(&header) {
            if !self.packs.iter().any(|pack| pack.begins(&begin)) {
                break;
            }
            followed.take(begin);
        }
        let mut misses: Vec<NearMiss<'k>> = Vec::new();
        for pack in &self.packs {
            pack.misses_at(&mut followed, &header, &mut misses);
        }
        if misses.is_empty() {
            for pack in &self.packs {
                pack.last_word(&mut followed, &header, &mut misses);
            }
        }
        for miss in &mut misses {
            miss.own_documents = self.own_documents(&followed, &header);
        }
        misses
            .sort_by_key(|miss| (Reverse((miss.after, miss.phrase.weight())), miss.phrase.text()));
        misses
    }

    /// The most documents that have the clause's own words as far as the place and one beyond.
    fn own_documents(&self, followed: &Followed<'_>, header: &str) -> u32 {
        let mut begin = followed.begin.clone();
        for word in followed.ahead.iter().take(2) {
            push(&mut begin, header, &word.1);
        }
        self.packs.iter().map(|pack| pack.documents_with(&begin)).max().unwrap_or(0)
    }
}

/// A clause, as far as phrases begin like it, and the words after that.
struct Followed<'t> {
    text: &'t str,
    words: Words<'t>,
    /// Header and words that agree.
    begin: String,
    agreed: usize,
    /// Words read and not agreed, with their folded form.
    ahead: Vec<(Word, String)>,
    ended: bool,
}

impl<'t> Followed<'t> {
    fn new(text: &'t str, header: &str) -> Self {
        Self {
            text,
            words: Words::new(text, 0),
            begin: header.to_owned(),
            agreed: 0,
            ahead: Vec::new(),
            ended: false,
        }
    }

    /// The word `ahead` of the place; `None` behind the end of the clause.
    fn word(&mut self, ahead: usize) -> Option<&(Word, String)> {
        while self.ahead.len() <= ahead && !self.ended {
            let Some(word) = self.words.next() else {
                self.ended = true;
                break;
            };
            self.ended = word.last;
            self.ahead.push((word, word.folded(self.text)));
        }
        self.ahead.get(ahead)
    }

    fn folded(&mut self, ahead: usize) -> Option<String> {
        self.word(ahead).map(|word| word.1.clone())
    }

    fn with_next(&mut self, header: &str) -> Option<String> {
        if self.agreed >= MOST_WORDS {
            return None;
        }
        let next = self.folded(0)?;
        let mut begin = self.begin.clone();
        push(&mut begin, header, &next);
        Some(begin)
    }

    fn take(&mut self, begin: String) {
        self.begin = begin;
        self.agreed += 1;
        self.ahead.remove(0);
    }

    /// How many words from `ahead` on are those of `rest`.
    fn agreeing(&mut self, ahead: usize, rest: &[String]) -> usize {
        rest.iter()
            .enumerate()
            .take_while(|(index, word)| self.word(ahead + index).is_some_and(|it| it.1 == **word))
            .count()
    }
}

impl<'k> Pack<'k> {
    fn begins(&self, begin: &str) -> bool {
        let hash = probe(begin, None);
        let at = self.phrase_near.partition_point(|row| super::hash_of(row) < hash);
        self.phrase_near.get(at).is_some_and(|row| row.hash == hash)
    }

    /// The phrases of a hash, with the word that is passed over.
    fn with_hash(&self, hash: u64) -> impl Iterator<Item = (Phrase<'k>, u8)> + use<'k> {
        let pack = *self;
        let first = pack.phrase_near.partition_point(|row| super::hash_of(row) < hash);
        (first..)
            .map_while(move |index| pack.phrase_near.get(index))
            .take_while(move |row| row.hash == hash)
            .filter_map(move |row| Some((pack.phrase(row.phrase as usize)?, row.at)))
    }

    /// What the words around the place say, `misses` added to.
    fn misses_at(&self, clause: &mut Followed<'_>, header: &str, misses: &mut Vec<NearMiss<'k>>) {
        let Some((first, next)) = clause.word(0).cloned() else { return };
        let second = clause.folded(1);
        let third = clause.folded(2);
        let begin = clause.begin.clone();
        let place = clause.agreed;
        // Another word stands there: the two after it agree, or the one that ends the phrase.
        if let Some(second) = &second {
            let ends = [third.as_deref().unwrap_or(END), END];
            for end in ends {
                for (phrase, _) in self.with_hash(probe(&begin, Some((second, end)))) {
                    let words = folded(phrase.text());
                    let Some(right) = written(phrase.text(), place) else { continue };
                    let after = clause.agreeing(1, words.get(place + 1..).unwrap_or_default());
                    let edit = NearEdit::Instead { span: first.span, right };
                    add(misses, phrase, edit, place, after);
                }
            }
        }
        // A word is missing.
        let end = second.as_deref().unwrap_or(END);
        for (phrase, _) in self.with_hash(probe(&begin, Some((&next, end)))) {
            let words = folded(phrase.text());
            let Some(right) = written(phrase.text(), place) else { continue };
            let after = clause.agreeing(0, words.get(place + 1..).unwrap_or_default());
            let edit = NearEdit::Missing { before: first.span, right };
            add(misses, phrase, edit, place, after);
        }
        let (Some(second), Some(third)) = (second, third) else { return };
        // A word is too much, or two have changed places.
        let mut without = begin.clone();
        push(&mut without, header, &second);
        let mut swapped = without.clone();
        push(&mut without, header, &third);
        push(&mut swapped, header, &next);
        for (phrase, _) in self.with_hash(probe(&without, None)) {
            let words = folded(phrase.text());
            let after = clause.agreeing(1, words.get(place..).unwrap_or_default());
            add(misses, phrase, NearEdit::TooMuch { span: first.span }, place, after);
        }
        let second = clause.ahead[1].0.span;
        for (phrase, _) in self.with_hash(probe(&swapped, None)) {
            let words = folded(phrase.text());
            let after = clause.agreeing(2, words.get(place + 2..).unwrap_or_default());
            let edit = NearEdit::Swapped { first: first.span, second };
            add(misses, phrase, edit, place, after);
        }
    }

    /// Phrases that go on from the place with a word much like the clause's: the last word of a
    /// phrase has none after it to agree.
    fn last_word(&self, clause: &mut Followed<'_>, header: &str, misses: &mut Vec<NearMiss<'k>>) {
        const ALIKE: f64 = 0.7;
        if clause.agreed + 1 < FEWEST_WORDS {
            return;
        }
        let Some((first, next)) = clause.word(0).cloned() else { return };
        let mut begin = clause.begin.clone();
        push(&mut begin, header, "");
        for (key, row) in self.phrases_from(&begin, rank::FEW).0 {
            let Some(word) = key.get(begin.len()..).filter(|word| !word.contains(' ')) else {
                continue;
            };
            let Some(phrase) = self.phrase(row) else { continue };
            let place = clause.agreed;
            let alike = strsim::normalized_damerau_levenshtein(word, &next) >= ALIKE;
            if let Some(right) = written(phrase.text(), place).filter(|_| alike) {
                let edit = NearEdit::Instead { span: first.span, right };
                add(misses, phrase, edit, place, 0);
            }
        }
    }
}

fn folded(text: &str) -> Vec<String> {
    Words::new(text, 0).map(|word| word.folded(text)).collect()
}

/// A word of a phrase as it is written.
fn written(text: &str, index: usize) -> Option<String> {
    let word = Words::new(text, 0).nth(index)?;
    Some(word.span.of(text).to_owned())
}

fn add<'k>(
    misses: &mut Vec<NearMiss<'k>>,
    phrase: Phrase<'k>,
    edit: NearEdit,
    before: usize,
    after: usize,
) {
    let known = misses.iter().any(|miss| miss.edit == edit && miss.after >= after);
    if !known {
        misses.push(NearMiss { phrase, edit, before, after, own_documents: 0 });
    }
}
