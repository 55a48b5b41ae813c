//! The numbers of operative paragraphs, and the references of the draft to them.

use draft::ParagraphId;
use knowledge::OpenerPart;
use text::{Edit, Span};

use crate::Snapshot;

/// A numbered operative paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Numbered {
    /// The paragraph.
    pub(crate) paragraph: ParagraphId,
    /// Its number as printed.
    pub(crate) number: u32,
    /// The figures of the number.
    pub(crate) figures: Span,
}

/// The numbered operative paragraphs, those that count together in one run: the parts of a
/// composite resolution, and the sections of some, count each from 1.
pub(crate) fn runs(snapshot: &Snapshot) -> Vec<Vec<Numbered>> {
    let draft = &snapshot.checked().draft;
    let mut runs: Vec<Vec<Numbered>> = Vec::new();
    for statement in lint::statements(draft, snapshot.knowledge()) {
        if statement.part != OpenerPart::Operative {
            continue;
        }
        let Some(label) = &draft.paragraph(statement.paragraph).label else { continue };
        let Ok(number) = label.value.parse() else { continue };
        let printed = label.span.of(draft.source);
        let Some(at) = printed.find(&label.value) else { continue };
        let start = label.span.start as usize + at;
        let figures = Span::new(start, start + label.value.len());
        let numbered = Numbered { paragraph: statement.paragraph, number, figures };
        match runs.last_mut() {
            Some(run) if !begins_anew(run, number, statement.first) => run.push(numbered),
            _ => runs.push(vec![numbered]),
        }
    }
    runs
}

/// Whether a number 1 begins another run rather than being one that was typed twice.
fn begins_anew(run: &[Numbered], number: u32, first: bool) -> bool {
    number == 1 && (first || run.last().is_some_and(|last| last.number > 1))
}

/// The edits that give paragraphs their wanted numbers, and every reference to them with them. A
/// number that two paragraphs bear may mean either of them: references to it stay as they are.
pub(crate) fn edits(snapshot: &Snapshot, wanted: &[(Numbered, u32)]) -> Vec<Edit> {
    let checked = snapshot.checked();
    let source = snapshot.text();
    let changed = || wanted.iter().filter(|(numbered, number)| numbered.number != *number);
    let mut edits: Vec<Edit> = changed()
        .map(|(numbered, number)| Edit::replace(numbered.figures, number.to_string()))
        .collect();
    let twice = |number: u32| wanted.iter().filter(|(it, _)| it.number == number).count() > 1;
    for own in lint::own_paragraphs(&checked.draft, &checked.references) {
        let meant = own.target.filter(|_| !own.preamble && !twice(own.number));
        let above = meant.and_then(|target| above(snapshot, target, own.number));
        let moved = changed().find(|(numbered, _)| Some(numbered.paragraph) == above);
        let written = source.get(own.span.range()).unwrap_or_default();
        if let Some((_, number)) = moved
            && written == own.number.to_string()
        {
            edits.push(Edit::replace(own.span, number.to_string()));
        }
    }
    edits.sort_by_key(|edit| edit.span);
    edits.dedup_by_key(|edit| edit.span);
    edits
}

/// The numbered paragraph that a target is, or whose subparagraph it is.
fn above(snapshot: &Snapshot, target: ParagraphId, number: u32) -> Option<ParagraphId> {
    let paragraphs = &snapshot.checked().draft.paragraphs;
    let number = number.to_string();
    let bears =
        |at: &usize| paragraphs[*at].label.as_ref().is_some_and(|label| label.value == number);
    let at = (0..=target.0 as usize).rev().find(bears)?;
    Some(ParagraphId(at as u32))
}
