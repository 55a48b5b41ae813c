//! Where the phrases of the rules' tables stand in a text.

use std::sync::LazyLock;

use knowledge::glossary::Word;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use text::{Language, Span};

use super::{Phrase, TABLES, Topic};
use crate::quoted;

/// Finds the phrases of one language by a word of each, and remembers which words it has met.
pub(crate) struct Finder {
    anchors: &'static Anchors,
    /// The anchors that each word of a [`knowledge::glossary::Finder`] begins with.
    of_word: Vec<Option<SmallVec<[u16; 2]>>>,
}

/// The word of each phrase that it is looked for by: the longest one, as few texts have it.
struct Anchors {
    all: Vec<Anchor>,
    /// Places in `all`, by the first letter of the anchor in small letters.
    by_letter: FxHashMap<char, Vec<u16>>,
}

/// A run of letters in a phrase.
struct Anchor {
    topic: Topic,
    phrase: &'static Phrase,
    /// The letters; a longer word may begin with them.
    letters: &'static str,
    /// Words of the phrase before the one it stands in.
    before: usize,
    /// Bytes of its word before it: «co-» of "co-operat".
    within: usize,
}

impl Anchors {
    fn new(language: Language) -> Self {
        let english = language == Language::English;
        let phrases =
            TABLES.iter().flat_map(|(topic, table)| table.iter().map(|phrase| (*topic, phrase)));
        let ours = phrases.filter(|(_, phrase)| phrase.words.is_ascii() == english);
        let all: Vec<Anchor> =
            ours.filter_map(|(topic, phrase)| Anchor::of(topic, phrase)).collect();
        let mut by_letter: FxHashMap<char, Vec<u16>> = FxHashMap::default();
        for (index, anchor) in all.iter().enumerate() {
            if let Some(letter) = anchor.letters.chars().next().and_then(small) {
                by_letter.entry(letter).or_default().push(index as u16);
            }
        }
        Self { all, by_letter }
    }

    /// The anchors that `word` begins with, whatever the size of its first letter.
    fn of(&self, word: &str) -> SmallVec<[u16; 2]> {
        let first = word.chars().next().and_then(small);
        let near = first.and_then(|letter| self.by_letter.get(&letter));
        let fits = |index: &&u16| {
            let letters = self.all[usize::from(**index)].letters;
            word.get(..letters.len()).is_some_and(|begin| same_but_capital(begin, letters))
        };
        near.into_iter().flatten().filter(fits).copied().collect()
    }
}

impl Anchor {
    fn of(topic: Topic, phrase: &'static Phrase) -> Option<Self> {
        let runs = phrase.words.split(' ').enumerate().flat_map(|(before, word)| {
            let spans = knowledge::glossary::words::spans(word);
            spans.map(move |span| (before, span.start as usize, span.of(word)))
        });
        let (before, within, letters) = runs.max_by_key(|(_, _, letters)| letters.len())?;
        Some(Self { topic, phrase, letters, before, within })
    }
}

fn small(letter: char) -> Option<char> {
    letter.to_lowercase().next()
}

impl Finder {
    /// A finder of the phrases of a language, that has met no word yet; `None` where no rule has
    /// phrases of it.
    pub(crate) fn of(language: Language) -> Option<Self> {
        static RUSSIAN: LazyLock<Anchors> = LazyLock::new(|| Anchors::new(Language::Russian));
        static ENGLISH: LazyLock<Anchors> = LazyLock::new(|| Anchors::new(Language::English));
        let anchors = match language {
            Language::Russian => &*RUSSIAN,
            Language::English => &*ENGLISH,
            _ => return None,
        };
        Some(Self { anchors, of_word: Vec::new() })
    }

    /// Every phrase of a text, quotations left out, in order. `words` are those of the text, as
    /// one glossary's finder numbers them from text to text.
    pub(crate) fn find(
        &mut self,
        text: &str,
        words: &[Word],
        mut meet: impl FnMut(Topic, &'static Phrase, Span),
    ) {
        let mut quotations: Option<Vec<Span>> = None;
        for word in words {
            let index = word.id.index();
            if index >= self.of_word.len() {
                self.of_word.resize(index + 1, None);
            }
            let anchors =
                self.of_word[index].get_or_insert_with(|| self.anchors.of(word.span.of(text)));
            for anchor in anchors {
                let anchor = &self.anchors.all[usize::from(*anchor)];
                let Some(span) = anchor.phrase_around(text, word.span.start as usize) else {
                    continue;
                };
                let quotations = quotations.get_or_insert_with(|| quoted::quotations(text));
                if !quoted::hold(quotations, span.start) {
                    meet(anchor.topic, anchor.phrase, span);
                }
            }
        }
    }
}

impl Anchor {
    /// The phrase, when its anchor stands at byte `at`.
    fn phrase_around(&self, text: &str, at: usize) -> Option<Span> {
        let word = at.checked_sub(self.within)?;
        let start = words_back(text, word, self.before)?;
        Some(Span::new(start, end_of(self.phrase.words, text, start)?))
    }
}

/// Where the word `count` words before the one at `at` begins; `None` when `at` is inside a word.
fn words_back(text: &str, at: usize, count: usize) -> Option<usize> {
    let is_letter = |character: &char| character.is_alphanumeric();
    if text.get(..at)?.chars().next_back().is_some_and(|before| is_letter(&before)) {
        return None;
    }
    let mut start = at;
    for _ in 0..count {
        let before = text[..start].trim_end();
        start = before.len()
            - before
                .chars()
                .rev()
                .take_while(|c| !c.is_whitespace())
                .map(char::len_utf8)
                .sum::<usize>();
    }
    Some(start)
}

/// Where `phrase` ends when it stands at byte `start` of `text`.
fn end_of(phrase: &str, text: &str, start: usize) -> Option<usize> {
    let mut end = start;
    for (index, word) in phrase.split(' ').enumerate() {
        if index > 0 {
            let rest = &text[end..];
            let spaces = rest.len() - rest.trim_start().len();
            if spaces == 0 {
                return None;
            }
            end += spaces;
        }
        let stem = word.trim_end_matches('*');
        let rest = &text[end..];
        let written = rest.get(..stem.len())?;
        let fits = match index {
            0 => same_but_capital(written, stem),
            _ => written == stem,
        };
        if !fits {
            return None;
        }
        end += stem.len();
        if stem.len() < word.len() {
            end += text[end..]
                .chars()
                .take_while(|c| c.is_alphabetic())
                .map(char::len_utf8)
                .sum::<usize>();
        }
        // A mark that belongs to the phrase may touch the next word; a word may not go on.
        if stem.ends_with(char::is_alphanumeric) && text[end..].starts_with(char::is_alphanumeric) {
            return None;
        }
    }
    Some(end)
}

fn same_but_capital(written: &str, stem: &str) -> bool {
    if written == stem {
        return true;
    }
    let (mut written, mut stem) = (written.chars(), stem.chars());
    let first = match (written.next(), stem.next()) {
        (Some(written), Some(stem)) => written.to_lowercase().eq(stem.to_lowercase()),
        (written, stem) => written == stem,
    };
    first && written.as_str() == stem.as_str()
}
