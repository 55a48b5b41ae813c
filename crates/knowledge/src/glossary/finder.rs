//! Every mention of a text, in one pass over its words.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use text::Span;
use xxhash_rust::xxh3::xxh3_64;

use super::mention::{Form, Mention, Standing};
use super::words::{self, Stems};
use super::{Case, Cases, EntityId, Glossary};
use crate::format::NameRow;

mod quotes;
mod shape;

use quotes::Quotes;

/// Finds mentions in text after text of one draft, and remembers the stems of its words.
pub struct Finder<'k> {
    glossary: Glossary<'k>,
    stems: Stems,
    /// Words met before: the hash of the word as written, and its stem.
    known: FxHashMap<u64, Stem>,
    /// Spellings held against a name before, by the name and the hash of the spelling.
    spelled: RefCell<FxHashMap<(u32, u32, u64), bool>>,
    /// The cases of a spelling of a name, by the same key.
    declined: RefCell<FxHashMap<(u32, u32, u64), Cases>>,
    tokens: Vec<Token>,
}

/// The number of a stem, and whether a name begins with it; `None` for a word that
/// stands in no name.
type Stem = Option<(u32, bool)>;

/// A word of the text.
#[derive(Clone, Copy, Debug)]
struct Token {
    span: Span,
    stem: Stem,
    quoted: bool,
}

/// The longest name that begins at a word.
struct Longest {
    /// The token after its last one.
    end: usize,
    names: SmallVec<[NameRow; 2]>,
    /// «ООН» stood in it where no name has it.
    abbreviated: bool,
}

/// Where the trie of names begins.
const ROOT: u32 = 0;
/// Words of the longest name, so that no text can make a walk long.
const LONGEST: usize = 64;

impl<'k> Glossary<'k> {
    /// A finder for one draft.
    pub fn finder(&self) -> Finder<'k> {
        Finder {
            glossary: *self,
            stems: Stems::default(),
            known: FxHashMap::default(),
            spelled: RefCell::default(),
            declined: RefCell::default(),
            tokens: Vec::new(),
        }
    }

    /// The name that a mention uses, in the nominative, as its table has it.
    pub fn name_of(&self, mention: &Mention) -> &'k str {
        self.pack.text(mention.name)
    }
}

impl Finder<'_> {
    /// The mentions of `text` in order, the longest name first; none overlaps another.
    pub fn find(&mut self, text: &str) -> Vec<Mention> {
        self.read(text);
        let tokens = std::mem::take(&mut self.tokens);
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match self.longest(text, &tokens, at) {
                Some(found) => {
                    mentions.push(self.mention(text, &tokens[at..found.end], &found));
                    at = found.end;
                }
                None => at += 1,
            }
        }
        self.tokens = tokens;
        mentions
    }

    /// The names inside the longer name of `mention`, in order, those inside each other too:
    /// «Генеральной Ассамблеи» of «Председателя Генеральной Ассамблеи».
    pub fn within(&mut self, text: &str, mention: &Mention) -> Vec<Mention> {
        self.read(text);
        let tokens = std::mem::take(&mut self.tokens);
        let from = tokens.partition_point(|token| token.span.start < mention.span.start);
        let to = tokens.partition_point(|token| token.span.end <= mention.span.end);
        let mut mentions = Vec::new();
        for at in from..to {
            // The name itself is not inside itself.
            let reach = if at == from { to - 1 } else { to };
            if let Some(found) = self.longest(text, &tokens[..reach], at) {
                let inner = self.mention(text, &tokens[at..found.end], &found);
                if inner.form != Form::Short {
                    mentions.push(inner);
                }
            }
        }
        self.tokens = tokens;
        mentions
    }

    /// The words of `text`, with their stems.
    fn read(&mut self, text: &str) {
        self.tokens.clear();
        let mut quotes = Quotes::default();
        let mut last = 0;
        for span in words::spans(text) {
            let quoted = quotes.after(&text[last..span.start as usize]);
            last = span.end as usize;
            let stem = self.stem(span.of(text));
            self.tokens.push(Token { span, stem, quoted });
        }
    }

    fn stem(&mut self, word: &str) -> Stem {
        let hash = xxh3_64(word.as_bytes());
        if let Some(stem) = self.known.get(&hash) {
            return *stem;
        }
        let stem = self.glossary.stem(self.stems.hash(word));
        self.known.insert(hash, stem);
        stem
    }

    /// The longest name whose first word is `tokens[at]`.
    fn longest(&self, text: &str, tokens: &[Token], at: usize) -> Option<Longest> {
        tokens.get(at)?.stem.filter(|(_, starts)| *starts)?;
        let (mut node, mut abbreviated) = (ROOT, false);
        let mut best: Option<Longest> = None;
        let reach = tokens.len().min(at + LONGEST);
        for next in at..reach {
            let joined = next == at || shape::joins(between(text, tokens, next));
            let Some((stem, _)) = tokens[next].stem.filter(|_| joined) else { break };
            let Some((to, ends)) = self.glossary.step(node, stem) else {
                if next > at && !abbreviated && shape::is_united_nations(tokens[next].span.of(text))
                {
                    abbreviated = true;
                    continue;
                }
                break;
            };
            node = to;
            if !ends {
                continue;
            }
            let words = &tokens[at..=next];
            let fits = |name: &NameRow| self.fits(text, words, name, abbreviated);
            let names: SmallVec<[NameRow; 2]> = self.glossary.names_at(node).filter(fits).collect();
            if !names.is_empty() {
                best = Some(Longest { end: next + 1, names, abbreviated });
            }
        }
        best
    }

    /// Whether the words, whose stems are those of `name`, are this name: its capitals, and for
    /// one word one of its forms.
    fn fits(&self, text: &str, words: &[Token], name: &NameRow, abbreviated: bool) -> bool {
        let acronym = Form::from_code(name.form) == Form::Acronym;
        if acronym && abbreviated {
            return false;
        }
        if let ([only], false) = (words, acronym) {
            let surface = only.span.of(text);
            return shape::stands_out(&text[..only.span.start as usize], surface)
                && self.is_spelled(text, words, name);
        }
        self.is_spelled(text, words, name)
    }

    /// The part of [`Self::fits`] that depends on the spelling alone: a draft writes a name the
    /// same way again and again, and each way is looked at once.
    fn is_spelled(&self, text: &str, words: &[Token], name: &NameRow) -> bool {
        let key = (name.entity, name.text, xxh3_64(whole(words).of(text).as_bytes()));
        if let Some(known) = self.spelled.borrow().get(&key) {
            return *known;
        }
        let surfaces = || words.iter().map(|token| token.span.of(text));
        let official = self.glossary.pack.text(name.text);
        let spelled = match (Form::from_code(name.form), words) {
            (Form::Acronym, _) => {
                words::spans(official).map(|span| span.of(official)).eq(surfaces())
            }
            (_, [only]) => self.is_form(name, only.span.of(text)),
            _ => shape::has_capitals(official, surfaces()),
        };
        self.spelled.borrow_mut().insert(key, spelled);
        spelled
    }

    /// Whether a single word is a form of a single-word name; where its forms are not in the
    /// table, having its stem is enough.
    fn is_form(&self, name: &NameRow, surface: &str) -> bool {
        let Some(entity) = self.glossary.entity(EntityId(name.entity)) else { return false };
        let pack = self.glossary.pack;
        let folded = words::fold(surface);
        let nominative = pack.text(name.text);
        match entity.forms().find(|forms| pack.text(forms.nominative) == nominative) {
            Some(forms) => {
                Case::ALL.iter().any(|case| words::fold(pack.text(case.of(&forms))) == folded)
            }
            None => true,
        }
    }

    fn mention(&self, text: &str, words: &[Token], found: &Longest) -> Mention {
        let (first, last) = (words[0], words[words.len() - 1]);
        let span = shape::closed(text, first.span.join(last.span));
        let best = found.names.iter().min_by_key(|name| name.form);
        let form = best.map_or(Form::Official, |name| Form::from_code(name.form));
        let mut of_form: SmallVec<[NameRow; 2]> = found.names.clone();
        of_form.retain(|name| Form::from_code(name.form) == form);
        let mut entities: SmallVec<[EntityId; 1]> =
            of_form.iter().map(|name| EntityId(name.entity)).collect();
        entities.sort_unstable();
        entities.dedup();
        let name = best.map_or(0, |name| name.text);
        let cases = match entities[..] {
            [entity] => self.cases(entity, name, span.of(text)),
            _ => Cases::default(),
        };
        let form = if found.abbreviated { Form::Variant(Standing::Abbreviated) } else { form };
        Mention { span, entities, form, name, cases, quoted: first.quoted }
    }

    /// The cases of which `surface` is the form.
    fn cases(&self, entity: EntityId, name: u32, surface: &str) -> Cases {
        let key = (entity.0, name, xxh3_64(surface.as_bytes()));
        if let Some(known) = self.declined.borrow().get(&key) {
            return *known;
        }
        let cases = self.declined_as(entity, name, surface);
        self.declined.borrow_mut().insert(key, cases);
        cases
    }

    fn declined_as(&self, entity: EntityId, name: u32, surface: &str) -> Cases {
        let pack = self.glossary.pack;
        let nominative = pack.text(name);
        let forms = self.glossary.entity(entity).and_then(|entity| {
            entity.forms().find(|forms| pack.text(forms.nominative) == nominative)
        });
        let Some(forms) = forms else { return Cases::default() };
        let surface = words::folded(surface);
        let fits = |case: &Case| words::folded(pack.text(case.of(&forms))) == surface;
        Case::ALL.into_iter().filter(fits).collect()
    }
}

/// From the first word to the last one.
fn whole(words: &[Token]) -> Span {
    let spans = words.iter().map(|token| token.span);
    spans.reduce(Span::join).unwrap_or_default()
}

/// What stands between a word and the one before it.
fn between<'t>(text: &'t str, tokens: &[Token], at: usize) -> &'t str {
    text.get(tokens[at - 1].span.end as usize..tokens[at].span.start as usize).unwrap_or_default()
}
