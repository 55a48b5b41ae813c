//! Established phrasing: sequences of words that adopted texts share, how often and where; the
//! openers and formulas of practice among them.
//!
//! A phrase either opens a paragraph of the preamble or of the operative part, or stands inside
//! clauses. It is kept as it is written; it is compared in small letters, without marks, and with
//! what changes from draft to draft as slots ([`words`]).

pub mod complete;
pub mod near;
pub mod rank;
pub mod words;

use fst::{IntoStreamer as _, Map, Streamer as _};
use text::Language;

use crate::format::{PhraseRow, Row, u32_at};
use crate::openers::language_code;
use crate::{Knowledge, OpenerPart, Pack};

use words::Words;

/// Where a phrase stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stand {
    /// It opens paragraphs of this part.
    Opening(OpenerPart),
    /// Inside clauses.
    Inside,
}

/// Why a phrase is held to be established.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Source {
    /// Texts have it.
    Counted,
    /// It is an established opener.
    Opener,
    /// It is an established formula.
    Formula,
}

/// An established phrase.
#[derive(Clone, Copy)]
pub struct Phrase<'k> {
    pack: Pack<'k>,
    row: PhraseRow,
}

/// Where a phrase was met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'k> {
    /// The symbol of the document.
    pub symbol: &'k str,
    /// The steps to the paragraph, set apart by line feeds: `10`, `b`.
    pub paragraph: &'k str,
}

impl<'k> Phrase<'k> {
    /// Its words as they are written; slots stand in braces: `{session}`.
    pub fn text(&self) -> &'k str {
        self.pack.phrase_texts.text(self.row.text)
    }

    /// How many of the texts that were counted have it.
    pub fn documents(&self) -> u32 {
        self.row.documents
    }

    /// How often they have it.
    pub fn occurrences(&self) -> u32 {
        self.row.occurrences
    }

    /// The years of its first and its last use, where they are known.
    pub fn years(&self) -> Option<(u16, u16)> {
        let year = |packed: u32| (packed >> 9) as u16;
        (self.row.last != 0).then(|| (year(self.row.first), year(self.row.last)))
    }

    /// Why it is held to be established.
    pub fn source(&self) -> Source {
        match self.row.source {
            0 => Source::Counted,
            1 => Source::Opener,
            _ => Source::Formula,
        }
    }

    /// A few places where it was met; none of phrases that only tables name.
    pub fn places(&self) -> impl Iterator<Item = Place<'k>> + use<'k> {
        let pack = self.pack;
        pack.phrase_texts.blob(self.row.places).chunks_exact(8).filter_map(move |pair| {
            let document = pack.documents.get(u32_at(pair, 0) as usize)?;
            let paragraph = pack.paragraphs.get(u32_at(pair, 4) as usize)?;
            Some(Place { symbol: pack.text(document.symbol), paragraph: pack.text(paragraph.path) })
        })
    }

    /// What it counts for when phrases are ranked.
    pub fn weight(&self) -> u32 {
        self.row.weight
    }
}

impl std::fmt::Debug for Phrase<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.text(), self.row.documents)
    }
}

/// What the key of a phrase begins with: its language and where it stands.
pub fn header(language: Language, stand: Stand) -> String {
    let language = char::from(b'a' + language_code(language));
    let stand = match stand {
        Stand::Opening(OpenerPart::Preambular) => 'p',
        Stand::Opening(OpenerPart::Operative) => 'o',
        Stand::Inside => 'i',
    };
    String::from_iter([language, stand])
}

/// The key of a phrase: its header, and its words one space apart.
pub fn key(language: Language, stand: Stand, text: &str) -> String {
    let mut key = header(language, stand);
    for (index, word) in Words::new(text, 0).enumerate() {
        if index > 0 {
            key.push(' ');
        }
        word.fold_into(text, &mut key);
    }
    key
}

impl<'k> Pack<'k> {
    fn phrase(&self, row: usize) -> Option<Phrase<'k>> {
        Some(Phrase { pack: *self, row: self.phrases.get(row)? })
    }

    /// Up to `most` phrases whose keys begin with `begin`, in order of their keys, and whether
    /// these are all.
    fn phrases_from(&self, begin: &str, most: usize) -> (Vec<(String, usize)>, bool) {
        let mut found = Vec::new();
        let Ok(map) = Map::new(self.phrase_keys) else { return (found, true) };
        let mut stream = map.range().ge(begin).into_stream();
        while let Some((key, row)) = stream.next() {
            let Some(key) = std::str::from_utf8(key).ok().filter(|key| key.starts_with(begin))
            else {
                break;
            };
            if found.len() == most {
                return (found, false);
            }
            found.push((key.to_owned(), row as usize));
        }
        (found, true)
    }

    /// The greatest number of documents of the phrases whose first words are `begin`.
    fn documents_with(&self, begin: &str) -> u32 {
        let (found, _) = self.phrases_from(begin, rank::FEW);
        let whole = |key: &str| key.len() == begin.len() || key.as_bytes()[begin.len()] == b' ';
        let rows = found.iter().filter(|(key, _)| whole(key));
        let documents = rows.filter_map(|(_, row)| Some(self.phrases.get(*row)?.documents.max(1)));
        documents.max().unwrap_or(0)
    }
}

impl<'k> Knowledge<'k> {
    /// The phrase of exactly these words, in the layer that counts it most.
    pub fn phrase(&self, language: Language, stand: Stand, text: &str) -> Option<Phrase<'k>> {
        let key = key(language, stand, text);
        let of = |pack: &Pack<'k>| {
            let row = Map::new(pack.phrase_keys).ok()?.get(&key)?;
            pack.phrase(row as usize)
        };
        self.packs.iter().filter_map(of).max_by_key(Phrase::documents)
    }

    /// Whether texts were counted in a language, so that what they do not have is rare: some
    /// thousand phrases that open paragraphs. Without them established phrasing rests on the
    /// openers and formulas of practice.
    pub fn counts_phrases(&self, language: Language) -> bool {
        const ENOUGH: usize = 1_000;
        let header = header(language, Stand::Opening(OpenerPart::Operative));
        self.packs.iter().any(|pack| !pack.phrases_from(&header, ENOUGH).1)
    }
}

/// Reads the row at the beginning of `bytes`.
pub(crate) fn hash_of(bytes: &[u8]) -> u64 {
    crate::format::PhraseNearRow::read(bytes).hash
}
