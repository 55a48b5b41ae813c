//! What was read before: the words of drafts, and the paragraphs of a draft that is being written.
//!
//! Most of the time that a draft takes is spent on what a paragraph says by itself: its citations,
//! its names, its phrases. That depends on the words of the paragraph alone, so it is kept by them,
//! and an edit costs the paragraph that was edited.

use std::mem;
use std::sync::Arc;

use citation::{Body, Citation, Context};
use draft::Draft;
use knowledge::Knowledge;
use knowledge::glossary::{self, Mention};
use rustc_hash::FxHashMap;
use text::{Language, Span};
use xxhash_rust::xxh3::xxh3_128;

use crate::wording::{self, Phrase, Topic};

/// What goes from one [`check_again`](crate::check_again) to the next. It serves one knowledge;
/// another one begins it anew.
#[derive(Default)]
pub struct Memory {
    names: glossary::Memory,
    wording: FxHashMap<Language, wording::Finder>,
    /// `None` where paragraphs are not kept.
    paragraphs: Option<FxHashMap<Key, Arc<Said>>>,
    /// The fingerprint of the knowledge that the paragraphs were read with.
    knowledge: u64,
    analysed: usize,
}

/// What a paragraph is known by.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    /// The hash of its running text.
    words: u128,
    language: Language,
    /// The body that speaks: «своя резолюция» is of it.
    own: Option<Body>,
}

/// What a paragraph says by itself. Spans count in its running text.
pub(crate) struct Said {
    /// Its citations, in order, not yet resolved.
    pub(crate) citations: Vec<Citation>,
    /// The names in it, in order.
    pub(crate) mentions: Vec<Mention>,
    /// The phrases of the rules' tables.
    pub(crate) phrases: Vec<(Topic, &'static Phrase, Span)>,
}

/// So many spellings of words and names are kept, and no more: some tens of megabytes.
const MOST_WORDS: usize = 400_000;

impl Memory {
    /// A memory of words, for draft after draft.
    pub fn of_words() -> Self {
        Self::default()
    }

    /// A memory of words and of the paragraphs of the last text, for one draft that is edited and
    /// checked again and again.
    pub fn of_paragraphs() -> Self {
        Self { paragraphs: Some(FxHashMap::default()), ..Self::default() }
    }

    /// How many paragraphs of the last text were not known from the one before.
    pub fn analysed(&self) -> usize {
        self.analysed
    }

    /// What each paragraph of a draft says, in order. `own` is the body that speaks.
    pub(crate) fn read(
        &mut self,
        draft: &Draft<'_>,
        own: Option<Body>,
        knowledge: &Knowledge<'_>,
    ) -> Vec<Arc<Said>> {
        if self.names.len() > MOST_WORDS || self.knowledge != knowledge.fingerprint() {
            let paragraphs = self.paragraphs.is_some().then(FxHashMap::default);
            *self = Self { paragraphs, knowledge: knowledge.fingerprint(), ..Self::default() };
        }
        self.analysed = 0;
        // What the last text no longer has is forgotten.
        let known = self.paragraphs.as_mut().map(mem::take);
        let texts = draft.paragraphs.iter().map(|paragraph| paragraph.flow.text());
        texts
            .map(|text| match &known {
                Some(known) => {
                    let words = xxh3_128(text.as_bytes());
                    let key = Key { words, language: draft.language, own };
                    let said = known.get(&key).or_else(|| self.paragraphs.as_ref()?.get(&key));
                    let said =
                        said.cloned().unwrap_or_else(|| self.paragraph(text, key, knowledge));
                    if let Some(paragraphs) = &mut self.paragraphs {
                        paragraphs.insert(key, said.clone());
                    }
                    said
                }
                None => {
                    let key = Key { words: 0, language: draft.language, own };
                    self.paragraph(text, key, knowledge)
                }
            })
            .collect()
    }

    fn paragraph(&mut self, text: &str, key: Key, knowledge: &Knowledge<'_>) -> Arc<Said> {
        self.analysed += 1;
        let citations = citation::find(text, key.language, &Context { own_body: key.own });
        let mentions = knowledge.glossary().finder(&mut self.names).find(text);
        let mut phrases = Vec::new();
        if !self.wording.contains_key(&key.language)
            && let Some(finder) = wording::Finder::of(key.language)
        {
            self.wording.insert(key.language, finder);
        }
        if let Some(wording) = self.wording.get_mut(&key.language) {
            let words = self.names.words();
            wording.find(text, words, |topic, phrase, span| phrases.push((topic, phrase, span)));
        }
        Arc::new(Said { citations, mentions, phrases })
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let paragraphs = self.paragraphs.as_ref().map(FxHashMap::len);
        f.debug_struct("Memory")
            .field("words", &self.names.len())
            .field("paragraphs", &paragraphs)
            .finish_non_exhaustive()
    }
}
