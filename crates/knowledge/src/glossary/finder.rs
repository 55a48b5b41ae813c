//! Every mention of a text, in one pass over its words.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use text::Span;
use xxhash_rust::xxh3::xxh3_64;

use super::mention::{Form, Mention, Standing};
use super::vocabulary::{Vocabulary, Word};
use super::words::{self, Stems};
use super::{Case, Cases, EntityId, Glossary};
use crate::format::NameRow;

mod quotes;
mod shape;

use quotes::Quotes;

/// Finds mentions in text after text.
pub struct Finder<'k, 'm> {
    glossary: Glossary<'k>,
    memory: &'m mut Memory,
}

/// What a [`Finder`] has met: the words of one draft, or of draft after draft. It serves one
/// glossary; another one's finder begins it anew.
#[derive(Default)]
pub struct Memory {
    /// The checksum of the pack whose names it knows.
    pack: u64,
    stems: Stems,
    vocabulary: Vocabulary,
    /// The words of the text read last, in order.
    words: Vec<Word>,
    /// Whether each of them stands inside quotation marks.
    quoted: Vec<bool>,
    /// The stem of each word of the vocabulary.
    stemmed: Vec<Stem>,
    /// Words held against the names of a node of the trie before.
    spelled: FxHashMap<Spelling, Option<Arc<Name>>>,
}

/// The number of a stem, and whether a name begins with it; `None` for a word that
/// stands in no name.
type Stem = Option<(u32, bool)>;

/// Words whose stems lead to a node of the trie.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Spelling {
    node: u32,
    /// The hash of the words as written.
    hash: u64,
    /// What one word alone may be.
    alone: Alone,
    /// «ООН» stood in it where no name has it.
    abbreviated: bool,
}

/// Whether one word is enough of a name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Alone {
    /// There are more words.
    No,
    /// One word, with a capital that no sentence asks for.
    StandsOut,
    /// One word like any other: only an acronym is told by it.
    Plain,
}

/// What words name, wherever they stand.
struct Name {
    entities: SmallVec<[EntityId; 1]>,
    form: Form,
    text: u32,
    cases: Cases,
}

/// The longest name that begins at a word.
struct Longest {
    /// The word after its last one.
    end: usize,
    name: Arc<Name>,
}

/// Where the trie of names begins.
const ROOT: u32 = 0;
/// Words of the longest name, so that no text can make a walk long.
const LONGEST: usize = 64;

impl<'k> Glossary<'k> {
    /// A finder that goes on with what `memory` has met.
    pub fn finder<'m>(&self, memory: &'m mut Memory) -> Finder<'k, 'm> {
        if memory.pack != self.pack.checksum {
            *memory = Memory { pack: self.pack.checksum, ..Memory::default() };
        }
        Finder { glossary: *self, memory }
    }

    /// The name that a mention uses, in the nominative, as its table has it.
    pub fn name_of(&self, mention: &Mention) -> &'k str {
        self.pack.text(mention.name)
    }
}

impl Memory {
    /// The words of the text read last, in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// How many spellings of words and names were met.
    pub fn len(&self) -> usize {
        self.vocabulary.len() + self.spelled.len()
    }

    /// Whether no word was met.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn stem(&self, at: usize) -> Stem {
        *self.stemmed.get(self.words.get(at)?.id.index())?
    }
}

impl Finder<'_, '_> {
    /// The mentions of `text` in order, the longest name first; none overlaps another.
    pub fn find(&mut self, text: &str) -> Vec<Mention> {
        self.read(text);
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < self.memory.words.len() {
            match self.longest(text, at, self.memory.words.len()) {
                Some(found) => {
                    mentions.push(self.mention(text, at, &found));
                    at = found.end;
                }
                None => at += 1,
            }
        }
        mentions
    }

    /// The names inside the longer name of `mention`, in order, those inside each other too:
    /// «Генеральной Ассамблеи» of «Председателя Генеральной Ассамблеи».
    pub fn within(&mut self, text: &str, mention: &Mention) -> Vec<Mention> {
        self.read(text);
        let from = self.memory.words.partition_point(|word| word.span.start < mention.span.start);
        let to = self.memory.words.partition_point(|word| word.span.end <= mention.span.end);
        let mut mentions = Vec::new();
        for at in from..to {
            // The name itself is not inside itself.
            let reach = if at == from { to - 1 } else { to };
            if let Some(found) = self.longest(text, at, reach) {
                let inner = self.mention(text, at, &found);
                if inner.form != Form::Short {
                    mentions.push(inner);
                }
            }
        }
        mentions
    }

    /// The words of `text`, with their stems and whether they are quoted.
    fn read(&mut self, text: &str) {
        let Memory { stems, vocabulary, words, quoted, stemmed, .. } = &mut *self.memory;
        vocabulary.read(text, words);
        quoted.clear();
        let mut quotes = Quotes::default();
        let mut last = 0;
        for word in words {
            quoted.push(quotes.after(&text[last..word.span.start as usize]));
            last = word.span.end as usize;
            // New words have the next numbers.
            if word.id.index() == stemmed.len() {
                stemmed.push(self.glossary.stem(stems.hash(word.span.of(text))));
            }
        }
    }

    /// The longest name whose first word is `words[at]` and that ends before the word `reach`.
    fn longest(&mut self, text: &str, at: usize, reach: usize) -> Option<Longest> {
        self.memory.stem(at).filter(|(_, starts)| *starts)?;
        let (mut node, mut abbreviated) = (ROOT, false);
        let mut best: Option<Longest> = None;
        for next in at..reach.min(at + LONGEST) {
            let joined = next == at || shape::joins(between(text, &self.memory.words, next));
            let Some((stem, _)) = self.memory.stem(next).filter(|_| joined) else { break };
            let Some((to, ends)) = self.glossary.step(node, stem) else {
                let word = self.memory.words[next].span.of(text);
                if next > at && !abbreviated && shape::is_united_nations(word) {
                    abbreviated = true;
                    continue;
                }
                break;
            };
            node = to;
            if ends && let Some(name) = self.name(text, node, at..next + 1, abbreviated) {
                best = Some(Longest { end: next + 1, name });
            }
        }
        best
    }

    /// What the words name when their stems lead to `node`: a draft writes a name the same way
    /// again and again, and each way is looked at once.
    fn name(
        &mut self,
        text: &str,
        node: u32,
        words: Range<usize>,
        abbreviated: bool,
    ) -> Option<Arc<Name>> {
        let words = &self.memory.words[words];
        let span = whole(words);
        let alone = match words {
            [only] => match shape::stands_out(&text[..span.start as usize], only.span.of(text)) {
                true => Alone::StandsOut,
                false => Alone::Plain,
            },
            _ => Alone::No,
        };
        let hash = xxh3_64(span.of(text).as_bytes());
        let key = Spelling { node, hash, alone, abbreviated };
        if let Some(known) = self.memory.spelled.get(&key) {
            return known.clone();
        }
        let surfaces: SmallVec<[&str; 8]> = words.iter().map(|word| word.span.of(text)).collect();
        let name = self.glossary.named(&key, span.of(text), &surfaces).map(Arc::new);
        self.memory.spelled.insert(key, name.clone());
        name
    }

    fn mention(&self, text: &str, at: usize, found: &Longest) -> Mention {
        let Name { entities, form, text: name, cases } = &*found.name;
        Mention {
            span: shape::closed(text, whole(&self.memory.words[at..found.end])),
            entities: entities.clone(),
            form: *form,
            name: *name,
            cases: *cases,
            quoted: self.memory.quoted[at],
        }
    }
}

impl Glossary<'_> {
    /// What is named by words that stand as `spelling` says.
    fn named(&self, spelling: &Spelling, written: &str, words: &[&str]) -> Option<Name> {
        let fits = |name: &NameRow| self.fits(spelling, words, name);
        let mut names: SmallVec<[NameRow; 2]> = self.names_at(spelling.node).filter(fits).collect();
        let best = *names.iter().min_by_key(|name| name.form)?;
        names.retain(|name| name.form == best.form);
        let mut entities: SmallVec<[EntityId; 1]> =
            names.iter().map(|name| EntityId(name.entity)).collect();
        entities.sort_unstable();
        entities.dedup();
        let cases = match entities[..] {
            [entity] => self.cases(entity, best.text, written),
            _ => Cases::default(),
        };
        let form = match spelling.abbreviated {
            true => Form::Variant(Standing::Abbreviated),
            false => Form::from_code(best.form),
        };
        Some(Name { entities, form, text: best.text, cases })
    }

    /// Whether the words, whose stems are those of `name`, are this name: its capitals, and for
    /// one word one of its forms.
    fn fits(&self, spelling: &Spelling, words: &[&str], name: &NameRow) -> bool {
        let official = self.pack.text(name.text);
        let acronym = Form::from_code(name.form) == Form::Acronym;
        match (acronym, spelling.alone) {
            (true, _) => {
                let letters = words::spans(official).map(|span| span.of(official));
                !spelling.abbreviated && letters.eq(words.iter().copied())
            }
            (false, Alone::Plain) => false,
            (false, Alone::StandsOut) => words.iter().all(|only| self.is_form(name, only)),
            (false, Alone::No) => shape::has_capitals(official, words.iter().copied()),
        }
    }

    /// Whether a single word is a form of a single-word name; where its forms are not in the
    /// table, having its stem is enough.
    fn is_form(&self, name: &NameRow, surface: &str) -> bool {
        let Some(entity) = self.entity(EntityId(name.entity)) else { return false };
        let nominative = self.pack.text(name.text);
        match entity.forms().find(|forms| self.pack.text(forms.nominative) == nominative) {
            Some(forms) => {
                Case::ALL.iter().any(|case| words::same(self.pack.text(case.of(&forms)), surface))
            }
            None => true,
        }
    }

    /// The cases of which `surface` is the form.
    fn cases(&self, entity: EntityId, name: u32, surface: &str) -> Cases {
        let nominative = self.pack.text(name);
        let forms = self.entity(entity).and_then(|entity| {
            entity.forms().find(|forms| self.pack.text(forms.nominative) == nominative)
        });
        let Some(forms) = forms else { return Cases::default() };
        let fits = |case: &Case| words::same(self.pack.text(case.of(&forms)), surface);
        Case::ALL.into_iter().filter(fits).collect()
    }
}

/// From the first word to the last one.
fn whole(words: &[Word]) -> Span {
    match words {
        [first, .., last] => first.span.join(last.span),
        [only] => only.span,
        [] => Span::default(),
    }
}

/// What stands between a word and the one before it.
fn between<'t>(text: &'t str, words: &[Word], at: usize) -> &'t str {
    text.get(words[at - 1].span.end as usize..words[at].span.start as usize).unwrap_or_default()
}
