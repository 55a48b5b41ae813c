//! The opening of a paragraph, of the part that it stands in.

use draft::Role;
use knowledge::{Adverb, Opener, OpenerPart, fold_opener};

use super::caret::{Caret, running};
use super::{Completions, Item, ItemKind, Piece};

/// Words of an opening beside its adverb.
const MOST_WORDS: usize = 8;

pub(super) fn completions(caret: &Caret<'_>) -> Option<Completions> {
    let part = caret.part?;
    let written = caret.before();
    // What was typed must be the whole paragraph so far.
    let whole = caret.at - caret.start.min(caret.at) == written.len();
    let marks =
        |c: char| !(c.is_alphabetic() || c.is_whitespace() || matches!(c, '-' | '’' | '\''));
    let typed = fold_opener(written);
    if !whole || written.contains(marks) || typed.split(' ').count() > MOST_WORDS {
        return None;
    }
    let small = |words: &str| words.chars().next().and_then(|letter| letter.to_lowercase().next());
    let first = small(&typed);
    // Most openers begin with another letter.
    let fits = |words: &str| {
        (first.is_none() || small(words) == first) && fold_opener(words).starts_with(&typed)
    };
    let mut items: Vec<(u32, Item)> = Vec::new();
    let last = last_opening(caret, part);
    for opener in caret.snapshot.knowledge().openers(caret.language(), part) {
        let plain = opener.masculine().filter(|_| caret.is_council()).unwrap_or(opener.text());
        let also = (opener.with(Adverb::Also), Some(Adverb::Also));
        let further = (opener.with(Adverb::Further), Some(Adverb::Further));
        for (words, adverb) in [(plain, None), also, further] {
            if !words.is_empty() && fits(words) {
                items.push((rank(last, opener, adverb), item(caret, words)));
            }
        }
    }
    if items.is_empty() {
        return None;
    }
    items.sort_by_key(|(rank, _)| *rank);
    let items = items.into_iter().map(|(_, item)| item).collect();
    Some(Completions { items, incomplete: false })
}

/// The opener of the paragraph before, with its adverb, when it is of the same part.
fn last_opening<'s>(caret: &Caret<'s>, part: OpenerPart) -> Option<(Opener<'s>, Option<Adverb>)> {
    let role = match part {
        OpenerPart::Preambular => Role::Preambular,
        OpenerPart::Operative => Role::Operative,
    };
    let paragraphs = &caret.snapshot.checked().draft.paragraphs;
    let above = paragraphs.iter().rev().filter(|it| (it.span.start as usize) < caret.start);
    let mut above = above.filter(|it| !matches!(it.role, Role::Subparagraph(_) | Role::Footnote));
    let last = above.next().filter(|it| it.role == role)?;
    let knowledge = caret.snapshot.knowledge();
    let opening = knowledge.opening_words(last.flow.text(), caret.language(), part)?;
    Some((opening.opener, opening.adverb.map(|(adverb, _)| adverb)))
}

/// What goes on with the run of the paragraph before comes first: «также» after the first of a
/// run, «далее» after the second.
fn rank(
    last: Option<(Opener<'_>, Option<Adverb>)>,
    opener: Opener<'_>,
    adverb: Option<Adverb>,
) -> u32 {
    let next = match last {
        Some((same, None)) if same == opener => Some(Adverb::Also),
        Some((same, Some(Adverb::Also))) if same == opener => Some(Adverb::Further),
        _ => None,
    };
    match (next, adverb) {
        (Some(next), Some(adverb)) if next == adverb => 0,
        (_, None) => 1,
        (_, Some(_)) => 2,
    }
}

fn item(caret: &Caret<'_>, words: &str) -> Item {
    let typed = caret.last(caret.before().len());
    let capital = caret.before().starts_with(char::is_uppercase);
    let mut letters = words.chars();
    let first = letters.next().unwrap_or_default();
    let words = match capital {
        true => first.to_uppercase().chain(letters).collect(),
        false => words.to_owned(),
    };
    let mut item = Item::new(words, ItemKind::Opening, typed);
    item.pieces = vec![Piece::Text(format!("{} ", item.label))];
    // Words broken by a line end are held against what was typed as they stand there.
    let written = caret.before();
    if written.contains(['\n', '\r', '\u{A0}']) && item.label.starts_with(&running(written)) {
        item.filter = format!("{written}{}", &item.label[running(written).len()..]);
    }
    item
}
