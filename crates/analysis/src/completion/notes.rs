//! The text of a note: the source of what stands before its mark, and the words with which notes
//! begin.

use citation::{Kind, Symbol};
use text::Language;

use super::caret::Caret;
use super::{Completions, Item, ItemKind, Piece};
use crate::actions::source_of;

/// Bytes between a name or a symbol and its mark.
const NEAR: u32 = 4;
/// Bytes of a note that has just been begun.
const BEGUN: usize = 40;

pub(super) fn completions(caret: &Caret<'_>) -> Option<Completions> {
    let label = caret.note.as_deref()?;
    let typed = caret.before();
    if typed.len() > BEGUN {
        return None;
    }
    let mut pieces: Vec<Vec<Piece>> = Vec::new();
    pieces.extend(source(caret, label).map(|source| vec![Piece::Text(source)]));
    if first_of_notes(caret) != Some(label) {
        pieces.extend(ibidem(caret.language()).map(|words| vec![Piece::Text(words.to_owned())]));
    }
    pieces.extend(forms(caret.language()));
    let item = |pieces: Vec<Piece>| {
        let mut item = Item::new(String::new(), ItemKind::Note, caret.last(typed.len()));
        item.pieces = pieces;
        item.label = item.text();
        item.filter = item.label.clone();
        item
    };
    let items: Vec<Item> = pieces.into_iter().map(item).collect();
    (!items.is_empty()).then_some(Completions { items, incomplete: false })
}

/// The source of what the mark of a note stands behind.
fn source(caret: &Caret<'_>, label: &str) -> Option<String> {
    let checked = caret.snapshot.checked();
    let mark = checked.draft.marks.iter().find(|mark| mark.label == label)?;
    let before = |end: u32| end <= mark.span.start && mark.span.start - end <= NEAR;
    let named = checked.mentions.all.iter().find(|named| before(named.span.end));
    if let Some(entity) = named.and_then(|named| named.entity()) {
        let entity = caret.snapshot.knowledge().glossary().entity(entity)?;
        return source_of(entity, caret.language());
    }
    let cited = checked.references.iter().find(|it| before(it.span.end))?;
    let is_document = matches!(cited.citation.kind, Kind::Document | Kind::Draft);
    match &cited.judgement.as_ref()?.symbol {
        Symbol::Document(symbol) if is_document => Some(format!("{symbol}.")),
        _ => None,
    }
}

/// The label of the first note, which repeats nothing.
fn first_of_notes<'s>(caret: &Caret<'s>) -> Option<&'s str> {
    caret.snapshot.checked().draft.footnotes.first().map(|note| note.label.as_str())
}

fn ibidem(language: Language) -> Option<&'static str> {
    match language {
        Language::Russian => Some("Там же."),
        Language::English => Some("Ibid."),
        _ => None,
    }
}

/// Notes with places to fill in.
fn forms(language: Language) -> Vec<Vec<Piece>> {
    let text = |words: &str| Piece::Text(words.to_owned());
    let slot = |words: &str| Piece::Slot(words.to_owned());
    let treaty = vec![
        text("United Nations, Treaty Series, vol. "),
        slot("…"),
        text(", No. "),
        slot("…"),
        text("."),
    ];
    let see = match language {
        Language::Russian => vec![text("См. резолюцию "), slot("…"), text(".")],
        Language::English => vec![text("See resolution "), slot("…"), text(".")],
        _ => return vec![treaty],
    };
    vec![see, treaty]
}
