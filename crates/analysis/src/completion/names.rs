//! The name of a body, an instrument, a conference or a State, in the case that the words before
//! it call for where that is certain, in the nominative elsewhere.

use knowledge::glossary::words::{Stems, fold};
use knowledge::glossary::{Case, Entity, EntityId};
use rustc_hash::FxHashSet;
use text::Language;

use super::caret::{Caret, running};
use super::{About, Completions, Item, ItemKind};
use crate::governor;

/// Offers at most.
const MOST: usize = 50;
/// Words of a name that are taken for its beginning.
const WORDS: usize = 6;
/// Letters from which a name is looked for.
const LEAST: usize = 3;

pub(super) fn completions(caret: &Caret<'_>) -> Option<Completions> {
    let language = caret.language();
    if !matches!(language, Language::Russian | Language::English) {
        return None;
    }
    let clause = caret.before().rsplit([',', '.', ';', ':', '(']).next()?;
    let mut beginnings = beginnings(clause);
    let (items, incomplete) = beginnings.find_map(|typed| {
        let items = items(caret, language, typed);
        (!items.is_empty()).then(|| {
            let as_typed = items.iter().all(|item| item.filter.starts_with(typed));
            (items, !as_typed)
        })
    })?;
    Some(Completions { items, incomplete })
}

/// What may be the beginning of a name, the longest first: from a word with a capital on.
fn beginnings(clause: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = clause
        .char_indices()
        .filter(|(at, c)| c.is_uppercase() && !clause[..*at].ends_with(char::is_alphanumeric))
        .map(|(at, _)| at)
        .collect();
    let from = starts.len().saturating_sub(WORDS);
    let typed = starts.into_iter().skip(from).map(move |at| &clause[at..]);
    typed.filter(|typed| {
        let words = typed.split_whitespace().count();
        let letters = typed.chars().filter(|c| c.is_alphabetic()).count();
        words <= WORDS && letters >= LEAST
    })
}

fn items(caret: &Caret<'_>, language: Language, typed: &str) -> Vec<Item> {
    let written = caret.before();
    let case = match language {
        Language::Russian => {
            governor::case_after(&running(&written[..written.len() - typed.len()]))
        }
        _ => None,
    };
    let beginning = Beginning::of(typed);
    let short = !typed.contains(char::is_whitespace);
    let draft = &caret.snapshot.checked().mentions.all;
    let named: FxHashSet<EntityId> = draft.iter().filter_map(|named| named.entity()).collect();
    let mut found: Vec<(bool, Item)> = Vec::new();
    for entity in caret.snapshot.knowledge().glossary().entities() {
        let name = entity.name(language);
        if beginning.fits(name) || (short && is_acronym(entity, language, typed)) {
            let item = item(caret, entity, name, case, typed);
            found.push((!named.contains(&entity.id), item));
        }
    }
    // What the draft names already comes first.
    found.sort_by(|(far, one), (further, other)| (far, &one.label).cmp(&(further, &other.label)));
    found.into_iter().map(|(_, item)| item).take(MOST).collect()
}

fn item(
    caret: &Caret<'_>,
    entity: Entity<'_>,
    name: &str,
    case: Option<Case>,
    typed: &str,
) -> Item {
    let declined = case.and_then(|case| entity.declined(name, case)).unwrap_or(name);
    let mut item = Item::new(declined.to_owned(), ItemKind::Name, caret.last(typed.len()));
    if declined != name {
        item.detail = name.to_owned();
    }
    // A form that goes on otherwise than what was typed is held against that.
    if !item.label.starts_with(typed) {
        item.filter = typed.to_owned();
    }
    item.about = Some(About::Entity(entity.called().to_owned()));
    item
}

/// Whether `typed` is an acronym of an entity, whole.
fn is_acronym(entity: Entity<'_>, language: Language, typed: &str) -> bool {
    let column = match language {
        Language::Russian => "acronyms_ru",
        _ => "acronyms_en",
    };
    entity.fact(column).split(';').any(|acronym| acronym.trim() == typed)
}

/// The words of a name that were typed.
struct Beginning {
    /// Each as it begins in any case: its stem.
    stems: Vec<String>,
    /// The last one as typed, small: it may not be whole.
    last: String,
}

impl Beginning {
    fn of(typed: &str) -> Self {
        let stems = Stems::default();
        let words: Vec<&str> = typed.split(parts).filter(|word| !word.is_empty()).collect();
        let last = words.last().map_or_else(String::new, |word| fold(word));
        Self { stems: words.iter().map(|word| stems.stem(word)).collect(), last }
    }

    /// Whether a name begins with these words, in whatever case.
    fn fits(&self, name: &str) -> bool {
        // Most names begin with another letter.
        let first = name.chars().next().and_then(|letter| letter.to_lowercase().next());
        if first != self.stems.first().and_then(|stem| stem.chars().next()) {
            return false;
        }
        let mut words = name.split(parts).filter(|word| !word.is_empty());
        let mut stems = self.stems.iter().peekable();
        while let Some(stem) = stems.next() {
            let Some(word) = words.next() else { return false };
            let word = fold(word);
            let whole = stems.peek().is_some();
            if !word.starts_with(stem.as_str()) && (whole || !word.starts_with(&self.last)) {
                return false;
            }
        }
        !self.stems.is_empty()
    }
}

/// What parts the words of a name.
fn parts(c: char) -> bool {
    !c.is_alphanumeric()
}
