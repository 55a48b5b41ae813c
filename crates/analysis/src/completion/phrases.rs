//! How a clause may go on: formulas, and what adopted resolutions say, with places to fill in.

use citation::{Kind, Symbol};
use knowledge::phrases::complete::{Asked, Continuation, Piece as Said, Slots};

use super::caret::{Caret, running};
use super::{Completions, Item, ItemKind, Piece};

/// Offers at most.
const MOST: usize = 12;

pub(super) fn completions(caret: &Caret<'_>) -> Option<Completions> {
    let written = running(caret.before());
    let before = written.trim_start();
    if before.is_empty() || caret.note.is_some() {
        return None;
    }
    let slots = slots(caret);
    // What opens a long paragraph is out of sight, and helps no more.
    let whole = caret.at - caret.start.min(caret.at) == caret.before().len();
    let part = caret.part.filter(|_| whole);
    let asked = Asked { language: caret.language(), part, before, slots: &slots };
    let found = caret.snapshot.knowledge().complete(&asked, MOST);
    let items: Vec<Item> = found.iter().map(|found| item(caret, found)).collect();
    (!items.is_empty()).then_some(Completions { items, incomplete: true })
}

fn item(caret: &Caret<'_>, found: &Continuation<'_>) -> Item {
    let piece = |piece: &Said| match piece {
        Said::Text(text) => Piece::Text(text.clone()),
        Said::Slot { default: Some(known), .. } => Piece::Slot(known.clone()),
        Said::Slot { .. } => Piece::Slot("…".to_owned()),
    };
    let replaced = caret.last(found.typed);
    let mut item = Item::new(String::new(), ItemKind::Phrase, replaced);
    item.pieces = found.pieces.iter().map(piece).collect();
    item.label = item.text();
    let typed = replaced.of(caret.snapshot.text());
    item.filter = match item.label.starts_with(typed) {
        true => item.label.clone(),
        false => typed.to_owned(),
    };
    if found.documents > 1 {
        item.detail = format!("× {}", found.documents);
    }
    item
}

/// What the draft is known to put into phrases: its title, and the first report that it cites.
fn slots(caret: &Caret<'_>) -> Slots {
    let checked = caret.snapshot.checked();
    let title = checked.draft.heading.and_then(|heading| heading.title);
    let title = title.map(|span| running(span.of(caret.snapshot.text())));
    let mut documents = checked.references.iter().filter(|it| it.citation.kind == Kind::Document);
    let report = documents.find_map(|it| match &it.judgement.as_ref()?.symbol {
        Symbol::Document(symbol) => Some(symbol.clone()),
        _ => None,
    });
    Slots { session: None, title, report }
}
