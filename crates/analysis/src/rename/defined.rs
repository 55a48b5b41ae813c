//! What a draft defines for itself: «Глобальная группа по миграции (ГГМ)», «(далее — «Комиссия»)»,
//! "(hereinafter “the Committee”)".

use draft::{ParagraphId, Role};
use text::Span;

use crate::Snapshot;

/// A term of the draft's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Defined {
    /// The word or words.
    pub(super) name: String,
    /// Where the draft defines and uses it, in the source, in order.
    pub(super) places: Vec<Span>,
}

/// Words in brackets that say that a name follows.
const CALLED: [&str; 10] = [
    "далее — ",
    "далее – ",
    "далее - ",
    "далее именуемая ",
    "далее именуемый ",
    "далее именуемое ",
    "именуемая далее ",
    "именуемый далее ",
    "hereinafter referred to as ",
    "hereinafter ",
];
/// Bytes of the longest brackets that define something.
const LONGEST: usize = 120;

/// The terms of a draft, in the order in which they are defined.
pub(super) fn all(snapshot: &Snapshot) -> Vec<Defined> {
    let draft = &snapshot.checked().draft;
    let mut terms: Vec<Defined> = Vec::new();
    for (id, paragraph) in draft.paragraphs() {
        let text = paragraph.flow.text();
        for (at, _) in text.match_indices('(') {
            let Some(span) = defined_in(text, at + 1) else { continue };
            let name = span.of(text);
            if terms.iter().all(|term| term.name != name) {
                let places = places(snapshot, name, (id, span));
                terms.push(Defined { name: name.to_owned(), places });
            }
        }
    }
    terms
}

/// The name that brackets define which open before byte `start`.
fn defined_in(text: &str, start: usize) -> Option<Span> {
    let rest = text.get(start..)?;
    let close = rest.bytes().take(LONGEST).position(|byte| byte == b')')?;
    let inside = rest.get(..close)?;
    if is_acronym(inside) {
        return Some(Span::new(start, start + close));
    }
    let name = CALLED.iter().find_map(|called| inside.strip_prefix(called))?;
    let name = name.trim_start_matches(['«', '“', '"']);
    let name = name.strip_prefix("the ").unwrap_or(name);
    let end = name.find(['»', '”', '"', ',', ';']).unwrap_or(name.len());
    let begin = start + close - name.len();
    (end > 0).then(|| Span::new(begin, begin + end))
}

/// Two capitals or more and nothing but letters, figures and hyphens; not the Roman figures of
/// sessions.
fn is_acronym(inside: &str) -> bool {
    let capitals = inside.chars().filter(|c| c.is_uppercase()).count();
    let plain = inside.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '‑'));
    let roman = inside.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'S' | 'E' | '-'));
    plain && capitals >= 2 && capitals * 2 >= inside.chars().count() && !roman
}

/// Where a name stands from its definition on, outside quotations and longer names.
fn places(snapshot: &Snapshot, name: &str, defined: (ParagraphId, Span)) -> Vec<Span> {
    let draft = &snapshot.checked().draft;
    let mut places = Vec::new();
    for (id, paragraph) in draft.paragraphs() {
        if id < defined.0 || paragraph.role == Role::EnactingLine {
            continue;
        }
        for word in words(paragraph.flow.text(), name) {
            let here = (id, word.span);
            let before = id == defined.0 && word.span.start < defined.1.start;
            let own = here == defined || (!word.quoted && !in_longer_name(snapshot, here));
            if own && !before {
                places.extend(lint::span_for_edit(draft, id, word.span));
            }
        }
    }
    places.sort_unstable();
    places
}

/// Whether a draft has these words anywhere.
pub(super) fn stands(snapshot: &Snapshot, name: &str) -> bool {
    let paragraphs = &snapshot.checked().draft.paragraphs;
    paragraphs.iter().any(|paragraph| !words(paragraph.flow.text(), name).is_empty())
}

/// Whether a term is a word with cases that the draft uses in several of them: «Группу» beside
/// «Группа».
pub(super) fn is_declined(snapshot: &Snapshot, term: &Defined) -> bool {
    let first = term.name.split(' ').next().unwrap_or_default();
    let letters = first.chars().count();
    if letters < 4 || !first.chars().any(char::is_lowercase) {
        return false;
    }
    let stem: String = first.chars().take(letters - 2).collect();
    let is_form = |word: &str| {
        let ending = word.strip_prefix(stem.as_str()).map(|ending| ending.chars().count());
        word != first && ending.is_some_and(|ending| ending <= 4)
    };
    let paragraphs = snapshot.checked().draft.paragraphs.iter();
    let mut words =
        paragraphs.flat_map(|it| it.flow.text().split(|c: char| !c.is_alphanumeric() && c != '-'));
    words.any(is_form)
}

/// Whether a place is a part of a longer name: the "Committee" of "Committee on the Rights of the
/// Child".
fn in_longer_name(snapshot: &Snapshot, (paragraph, span): (ParagraphId, Span)) -> bool {
    let all = &snapshot.checked().mentions.all;
    all.iter().any(|named| {
        let name = named.mention.span;
        named.paragraph == paragraph && name.covers(span) && name.len() > span.len()
    })
}

/// Words of a text, and whether they are quoted.
struct Words {
    span: Span,
    quoted: bool,
}

/// Where exactly these words stand, not as a part of a longer word or of a symbol.
fn words(text: &str, name: &str) -> Vec<Words> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '‑');
    let mut found = Vec::new();
    let (mut depth, mut read) = (0_i32, 0);
    for (at, _) in text.match_indices(name) {
        depth += quotation(&text[read..at]);
        read = at;
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        if !before.ends_with(part) && !after.starts_with(part) {
            let span = Span::new(at, at + name.len());
            found.push(Words { span, quoted: depth > 0 });
        }
    }
    found
}

/// How many more quotations open in a text than close.
fn quotation(text: &str) -> i32 {
    text.chars()
        .map(|c| i32::from(matches!(c, '«' | '“')) - i32::from(matches!(c, '»' | '”')))
        .sum()
}
