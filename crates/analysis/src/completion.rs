//! What may be typed next: the opening of a paragraph, how a clause goes on, the number of an act,
//! the name of a body or a treaty in its case, the text of a note.

mod acts;
mod caret;
mod documentation;
mod names;
mod notes;
mod openers;
mod phrases;

use citation::Symbol;
use rustc_hash::FxHashSet;
use text::Span;

pub use documentation::documentation;

use crate::Snapshot;
use caret::Caret;

/// What may be typed at a place.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Completions {
    /// The best first.
    pub items: Vec<Item>,
    /// Another letter may bring what is not among them.
    pub incomplete: bool,
}

/// One thing that may be typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// What is shown.
    pub label: String,
    /// A few words beside it: the date and the title of an act.
    pub detail: String,
    /// What sort of thing it is.
    pub kind: ItemKind,
    /// What it takes the place of: what was typed of it, up to the caret.
    pub replaced: Span,
    /// What is written.
    pub pieces: Vec<Piece>,
    /// What the typed letters are held against.
    pub filter: String,
    /// What can be told of it when it is asked for.
    pub about: Option<About>,
}

/// What sort of thing may be typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ItemKind {
    /// The opening of a paragraph.
    Opening,
    /// How a clause goes on.
    Phrase,
    /// The number of an act.
    Act,
    /// The name of a body, an instrument, a conference or a State.
    Name,
    /// The text of a note.
    Note,
}

/// A piece of what is written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// As it stands.
    Text(String),
    /// A place that the drafter fills in, with what may stand there.
    Slot(String),
}

/// What an item is about, small enough to be sent to an editor and back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum About {
    /// An act, by its symbol.
    Act(Symbol),
    /// An entity, by the name that tables have for it.
    Entity(String),
}

impl Item {
    fn new(label: String, kind: ItemKind, replaced: Span) -> Self {
        let pieces = vec![Piece::Text(label.clone())];
        let filter = label.clone();
        Self { label, detail: String::new(), kind, replaced, pieces, filter, about: None }
    }

    /// What is written, each slot with what may stand there.
    pub fn text(&self) -> String {
        let words = |piece: &Piece| match piece {
            Piece::Text(text) | Piece::Slot(text) => text.clone(),
        };
        self.pieces.iter().map(words).collect()
    }
}

impl About {
    /// As it is sent to an editor: `act A/RES/58/208`, `entity iom`.
    pub fn code(&self) -> String {
        match self {
            About::Act(symbol) => format!("act {symbol}"),
            About::Entity(called) => format!("entity {called}"),
        }
    }

    /// What came back.
    pub fn from_code(code: &str) -> Option<About> {
        match code.split_once(' ')? {
            ("act", symbol) => Some(About::Act(symbol.parse().ok()?)),
            ("entity", called) => Some(About::Entity(called.to_owned())),
            _ => None,
        }
    }
}

/// What may be typed at the byte `at`.
pub fn completions(snapshot: &Snapshot, at: usize) -> Completions {
    let Some(caret) = Caret::new(snapshot, at) else { return Completions::default() };
    // A note and a number are told by what stands before them; the rest may be said together.
    let told = notes::completions(&caret).or_else(|| acts::completions(&caret));
    told.unwrap_or_else(|| {
        let words = openers::completions(&caret).or_else(|| names::completions(&caret));
        together(&caret, words.into_iter().chain(phrases::completions(&caret)))
    })
}

/// All that is offered, once each way in which the paragraph would read.
fn together(caret: &Caret<'_>, all: impl Iterator<Item = Completions>) -> Completions {
    let mut read: FxHashSet<String> = FxHashSet::default();
    let mut whole = Completions::default();
    for mut found in all {
        found.items.retain(|item| read.insert(caret.with(item.replaced, &item.text())));
        whole.incomplete |= found.incomplete;
        whole.items.append(&mut found.items);
    }
    whole
}

#[cfg(test)]
mod tests;
