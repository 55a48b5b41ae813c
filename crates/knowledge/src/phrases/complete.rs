//! How a clause may go on from the cursor: the continuations that most texts have, with what the
//! draft knows in their slots.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use text::{Language, Span};
use xxhash_rust::xxh3::xxh3_64;

use super::rank::{self, Candidate};
use super::words::{Slot, Words};
use super::{Phrase, Source, Stand, header};
use crate::format::u32_at;
use crate::{Adverb, Knowledge, OpenerPart, Pack};

/// A place in a draft where words are to be offered.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The language of the draft.
    pub language: Language,
    /// The part the paragraph stands in; `None` where openers do not help, as in a report.
    pub part: Option<OpenerPart>,
    /// The paragraph from its first word (its label left out) to the cursor, the beginning of
    /// the word that is being typed included.
    pub before: &'a str,
    /// What the draft is known to put into slots.
    pub slots: &'a Slots,
}

/// What a draft is known to put into the slots of phrases.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Slots {
    /// The session that its formulas ask for, in words and in the form of the place:
    /// «восемьдесят второй», "eighty-second".
    pub session: Option<String>,
    /// Its title, for the item of the agenda.
    pub title: Option<String>,
    /// The symbol of the report it is about.
    pub report: Option<String>,
}

/// How a clause may go on.
#[derive(Clone, Debug)]
pub struct Continuation<'k> {
    /// What is to be written, from the word that is being typed on.
    pub pieces: Vec<Piece>,
    /// How many bytes of it stand before the cursor already.
    pub typed: usize,
    /// The phrase, from its first word, with counts and places.
    pub phrase: Phrase<'k>,
    /// How many documents have it, over all layers.
    pub documents: u32,
    /// It continues the whole clause, not only its last words.
    pub whole: bool,
}

/// A piece of what is to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// These words.
    Text(String),
    /// What the drafter fills in.
    Slot {
        /// What it is.
        slot: Slot,
        /// How the phrase calls it: `session`, `topic_prep`.
        name: String,
        /// What the draft is known to put there.
        default: Option<String>,
    },
}

impl Continuation<'_> {
    /// The words as they would stand, slots without a default in braces.
    pub fn text(&self) -> String {
        let shown = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Slot { default: Some(known), .. } => known.clone(),
            Piece::Slot { name, .. } => format!("{{{name}}}"),
        };
        self.pieces.iter().map(shown).collect()
    }
}

/// The words before the cursor that a continuation may hang on, at most.
const LAST_WORDS: usize = 4;
/// And at least.
const FEWEST_LAST_WORDS: usize = 2;

impl<'k> Knowledge<'k> {
    /// The best ways to go on from the cursor, at most `limit`: those that continue the clause
    /// from its opening first, in order of the documents that have them and of recency, then
    /// those that continue its last words.
    pub fn complete(&self, asked: &Asked<'_>, limit: usize) -> Vec<Continuation<'k>> {
        let clause = Clause::of(asked.before);
        let mut offers = Vec::new();
        if let (Some(part), true) = (asked.part, clause.opens) {
            let stand = Stand::Opening(part);
            offers = self.going_on(asked, &clause, 0, stand, limit);
            if let Some(plain) = clause.without_adverb(asked) {
                add(&mut offers, self.going_on(asked, &plain, 0, stand, limit));
            }
        }
        let mut words = clause.words.len().min(LAST_WORDS);
        while offers.len() < limit && words >= FEWEST_LAST_WORDS {
            let from = clause.words.len() - words;
            add(&mut offers, self.going_on(asked, &clause, from, Stand::Inside, limit));
            words -= 1;
        }
        offers.truncate(limit);
        offers
    }

    fn going_on(
        &self,
        asked: &Asked<'_>,
        clause: &Clause,
        from: usize,
        stand: Stand,
        limit: usize,
    ) -> Vec<Continuation<'k>> {
        let mut begin = header(asked.language, stand);
        for word in &clause.words[from..] {
            begin.push_str(word);
            begin.push(' ');
        }
        let typing = begin.len();
        begin.push_str(&clause.typing);
        // Layers that have the same phrase add up.
        let mut merged: BTreeMap<String, (Phrase<'k>, u32, u32)> = BTreeMap::new();
        for pack in &self.packs {
            for (key, phrase) in pack.continuations(&begin, typing) {
                let new = (phrase, 0, 0);
                let entry = merged.entry(key).or_insert(new);
                entry.1 += phrase.documents();
                entry.2 += phrase.weight();
            }
        }
        let mut ranked: Vec<_> = merged.into_values().collect();
        ranked.sort_by_key(|(_, _, weight)| Reverse(*weight));
        ranked.truncate(limit);
        let whole = from == 0 && stand != Stand::Inside;
        let before = clause.words.len() - from;
        let offer = |(phrase, documents, _): (Phrase<'k>, u32, u32)| {
            let written = phrase.text();
            let start = Words::new(written, 0).nth(before)?.span.start as usize;
            Some(Continuation {
                pieces: pieces(&written[start..], asked),
                typed: clause.typed,
                phrase,
                documents,
                whole,
            })
        };
        ranked.into_iter().filter_map(offer).collect()
    }
}

/// Adds those of `more` that no offer says already.
fn add<'k>(offers: &mut Vec<Continuation<'k>>, more: Vec<Continuation<'k>>) {
    for offer in more {
        let text = offer.text();
        if !offers.iter().any(|known| known.text().starts_with(&text)) {
            offers.push(offer);
        }
    }
}

impl<'k> Pack<'k> {
    /// The best phrases whose keys begin with `begin`, of which the word that begins at byte
    /// `typing` may be unfinished.
    fn continuations(&self, begin: &str, typing: usize) -> Vec<(String, Phrase<'k>)> {
        let (found, all) = self.phrases_from(begin, rank::FEW);
        if !all {
            let kept = self.top(begin).filter_map(|row| {
                let phrase = self.phrase(row as usize)?;
                Some((phrase.text().to_owned(), phrase))
            });
            return kept.collect();
        }
        let candidates: Vec<Candidate<'_>> = found
            .iter()
            .map(|(key, row)| Candidate {
                rest: key.get(typing..).unwrap_or_default(),
                weight: self.phrases.get(*row).map_or(0, |row| row.weight),
            })
            .collect();
        let best = rank::best(&candidates, rank::KEPT).into_iter();
        best.filter_map(|place| {
            let phrase = self.phrase(found[place].1)?;
            Some((phrase.text().to_owned(), phrase))
        })
        .collect()
    }

    /// The rows that were found to be the best of the many that begin so.
    fn top(&self, begin: &str) -> impl Iterator<Item = u32> + use<'k> {
        let hash = xxh3_64(begin.as_bytes());
        let at = self.phrase_tops.partition_point(|row| super::hash_of(row) < hash);
        let row = self.phrase_tops.get(at).filter(|row| row.begin == hash);
        let rows = row.map_or(&[][..], |row| self.phrase_texts.blob(row.rows));
        rows.chunks_exact(4).map(|row| u32_at(row, 0))
    }
}

/// The words of the clause that the cursor stands in.
struct Clause {
    /// Those before the one that is being typed, as they are compared.
    words: Vec<String>,
    /// The beginning of the one that is being typed.
    typing: String,
    /// Its bytes as written.
    typed: usize,
    /// The clause opens the paragraph.
    opens: bool,
}

impl Clause {
    fn of(before: &str) -> Clause {
        let mut words: Vec<String> = Vec::new();
        let mut opens = true;
        let mut last: Option<Span> = None;
        let mut is_slot = false;
        for word in Words::new(before, 0) {
            words.push(word.folded(before));
            (last, is_slot) = (Some(word.span), word.slot.is_some());
            if word.last {
                words.clear();
                (last, opens) = (None, false);
            }
        }
        // A figure or a date is whole when it is met; of a word, the rest may come.
        let open = last.filter(|last| last.end as usize == before.len() && !is_slot);
        let typing = if open.is_some() { words.pop() } else { None };
        Clause {
            words,
            typing: typing.unwrap_or_default(),
            typed: open.map_or(0, |word| word.len()),
            opens,
        }
    }

    /// «просит также Генерального секретаря» goes on as «просит Генерального секретаря».
    fn without_adverb(&self, asked: &Asked<'_>) -> Option<Clause> {
        let adverb = |word: &String| {
            [Adverb::Also, Adverb::Further]
                .iter()
                .any(|adverb| adverb.word(asked.language) == Some(word.as_str()))
        };
        let at = self.words.iter().position(adverb).filter(|at| *at < LAST_WORDS)?;
        let mut words = self.words.clone();
        words.remove(at);
        Some(Clause { words, typing: self.typing.clone(), ..*self })
    }
}

/// Words and slots of what is to be written.
fn pieces(written: &str, asked: &Asked<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        rest = after;
        let slot = Slot::of_name(&format!("{{{name}}}")).unwrap_or(Slot::Free);
        let bare = slot == Slot::Title && !text.ends_with(['«', '“', '"']);
        let (open, close) = match asked.language {
            _ if !bare => ("", ""),
            Language::English => ("“", "”"),
            _ => ("«", "»"),
        };
        text.push_str(open);
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        text.push_str(close);
        let default = match slot {
            Slot::Session => asked.slots.session.clone(),
            Slot::Title => asked.slots.title.clone(),
            // «доклад Генерального секретаря (A/81/123)»: only documents stand in brackets.
            Slot::Symbol if before.ends_with('(') => asked.slots.report.clone(),
            _ => None,
        };
        pieces.push(Piece::Slot { slot, name: name.to_owned(), default });
    }
    text.push_str(rest);
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    pieces
}

/// Where established phrases come from, for those who show them.
impl Source {
    /// Its name in JSON: `counted`, `opener`, `formula`.
    pub fn name(self) -> &'static str {
        match self {
            Source::Counted => "counted",
            Source::Opener => "opener",
            Source::Formula => "formula",
        }
    }
}
