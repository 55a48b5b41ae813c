//! What two paragraphs that answer each other state differently.

use std::cmp::Ordering;

use text::Span;

use super::statement::Stated;
use super::{Beside, Kind, Side, Statement, numbers};
use crate::{Evidence, Finding, Message, Reading, Rule, Sink};

/// One difference between two paragraphs.
pub(crate) struct Difference<'d> {
    /// What the draft states and the other version does not.
    here: Option<&'d Statement>,
    /// What the other version states and the draft does not.
    there: Option<&'d Statement>,
}

/// The names of the messages of a rule.
pub(crate) struct Phrases {
    /// With `$here` and `$there`.
    pub(crate) changed: &'static str,
    /// With `$here`.
    pub(crate) only_here: &'static str,
    /// With `$there`.
    pub(crate) only_there: &'static str,
}

/// Reports what the versions state differently of one kind.
pub(crate) fn report(
    rule: &'static Rule,
    kind: Kind,
    phrases: &Phrases,
    reading: &Reading<'_>,
    sink: &mut Sink<'_>,
) {
    let Some(beside) = reading.beside else { return };
    for (here, there) in beside.pairs() {
        for difference in differences(kind, here, there, reading, beside) {
            let message = match (difference.here, difference.there) {
                (Some(ours), Some(theirs)) => Message::new(phrases.changed)
                    .with("here", ours.shown.clone())
                    .with("there", theirs.shown.clone()),
                (Some(ours), None) => {
                    Message::new(phrases.only_here).with("here", ours.shown.clone())
                }
                (None, Some(theirs)) => {
                    Message::new(phrases.only_there).with("there", theirs.shown.clone())
                }
                (None, None) => continue,
            };
            let span = difference.here.map_or_else(|| opening(reading, here), |ours| ours.span);
            let evidence = beside.quoted(there, difference.there.map(|theirs| theirs.span));
            sink.push(Finding::new(rule, span, message).because([evidence]));
        }
    }
}

/// What only one of the two states, the first of one side matched with the first of the other.
fn differences<'d>(
    kind: Kind,
    here: &'d Side,
    there: &'d Side,
    reading: &Reading<'_>,
    beside: &Beside<'_>,
) -> Vec<Difference<'d>> {
    let spelled = |stated: &Stated, side: &Side, reading: &Reading<'_>| match stated {
        Stated::Number(number) => {
            numbers::in_words(reading.draft.paragraph(side.id).flow.text(), number)
        }
        _ => false,
    };
    let (mut ours, mut theirs) = unshared(here.of(kind).collect(), there.of(kind).collect());
    ours.retain(|our| !spelled(&our.stated, there, beside.other));
    theirs.retain(|their| !spelled(&their.stated, here, reading));
    let most = ours.len().max(theirs.len());
    (0..most)
        .map(|at| Difference { here: ours.get(at).copied(), there: theirs.get(at).copied() })
        .collect()
}

/// Without what both have, as often as both have it; each in order of its text.
fn unshared<'d>(
    mut ours: Vec<&'d Statement>,
    mut theirs: Vec<&'d Statement>,
) -> (Vec<&'d Statement>, Vec<&'d Statement>) {
    ours.sort_by_key(|statement| &statement.stated);
    theirs.sort_by_key(|statement| &statement.stated);
    let (mut here, mut there) = (Vec::new(), Vec::new());
    let (mut left, mut right) = (ours.into_iter().peekable(), theirs.into_iter().peekable());
    while let (Some(our), Some(their)) = (left.peek(), right.peek()) {
        let order = our.stated.cmp(&their.stated);
        let our = left.next_if(|_| order != Ordering::Greater);
        let their = right.next_if(|_| order != Ordering::Less);
        if order != Ordering::Equal {
            here.extend(our);
            there.extend(their);
        }
    }
    here.extend(left);
    there.extend(right);
    here.sort_by_key(|statement| statement.span);
    there.sort_by_key(|statement| statement.span);
    (here, there)
}

/// The first words of a paragraph: where something is missing.
pub(crate) fn opening(reading: &Reading<'_>, side: &Side) -> Span {
    let paragraph = reading.draft.paragraph(side.id);
    let text = paragraph.flow.text();
    let words = text.split_inclusive(' ').take(3).map(str::len).sum::<usize>();
    let end = text[..words].trim_end().len();
    paragraph.flow.to_source(Span::new(0, end))
}

/// Code points of the other version that are quoted before and after a difference.
const AROUND: usize = 60;

impl Beside<'_> {
    /// The words of the other version around `span` of its source, or at the opening of the
    /// paragraph.
    pub(crate) fn quoted(&self, side: &Side, span: Option<Span>) -> Evidence {
        let paragraph = self.other.draft.paragraph(side.id);
        let text = paragraph.flow.text();
        let at = span.and_then(|span| paragraph.flow.from_source(span.start as usize)).unwrap_or(0);
        let before = text[..at].char_indices().rev().take(AROUND).last().map_or(at, |(at, _)| at);
        let after = text[at..].char_indices().nth(AROUND).map_or(text.len(), |(more, _)| at + more);
        let cut = |end: bool| if end { "" } else { "…" };
        let words = format!(
            "{}{}{}",
            cut(before == 0),
            text[before..after].trim(),
            cut(after == text.len())
        );
        let quotation = Message::new("evidence-quotation").with("words", words);
        let mut evidence = Evidence::elsewhere(self.name.to_owned(), quotation);
        evidence.paragraph = (!paragraph.path.is_empty()).then(|| paragraph.path.join(" "));
        evidence
    }
}
