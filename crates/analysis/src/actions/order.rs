//! Puts acts in the order of their adoption: the members of a list, or the paragraphs of a run
//! that recalls one act each.

use citation::Symbol;
use draft::ParagraphId;
use jiff::civil::Date;
use knowledge::Sureness;
use lint::{Message, Reference, Statement};
use text::{Edit, Span};

use super::Rewrite;
use crate::Snapshot;

/// What may part the members of a list.
const BETWEEN: [&str; 6] = [", ", " и ", ", а также ", " and ", ", and ", " as well as "];

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    list(snapshot, at).or_else(|| recalls(snapshot, at))
}

/// A piece of the draft with the day that decides its place.
struct Piece {
    day: Date,
    place: Span,
}

/// The members of the list at a place: number and date of each change places.
fn list(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let here = snapshot.reference_at(at)?;
    let list = here.citation.list?;
    let members: Vec<&Reference> = snapshot
        .checked()
        .references
        .iter()
        .filter(|it| it.paragraph == here.paragraph && it.citation.list == Some(list))
        .collect();
    let text = draft.paragraphs.get(here.paragraph.0 as usize)?.flow.text();
    let spans: Vec<Span> = members.iter().map(|member| own_words(member)).collect();
    for pair in spans.windows(2) {
        let between = text.get(pair[0].end as usize..pair[1].start as usize)?;
        if !BETWEEN.contains(&between) {
            return None;
        }
    }
    let pieces = members.iter().zip(&spans).map(|(member, span)| {
        let place = lint::span_for_edit(draft, here.paragraph, *span)?;
        Some(Piece { day: day(snapshot, member)?, place })
    });
    let edits = sorted(snapshot.text(), pieces.collect::<Option<Vec<Piece>>>()?)?;
    Some(Rewrite { title: Message::new("action-list-in-order"), edits })
}

/// From the number of a member to the end of its date or body.
fn own_words(member: &Reference) -> Span {
    let citation = &member.citation;
    let parts = [citation.date.map(|date| date.span), citation.body.and_then(|body| body.span)];
    let later = parts.into_iter().flatten().filter(|span| span.start >= citation.number.start);
    later.fold(citation.number, Span::join)
}

/// The run of paragraphs around a place that recall: what each says behind its opener changes
/// places, and the openers stay, so that «также» and «далее» do.
fn recalls(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let checked = snapshot.checked();
    let statements = lint::statements(&checked.draft, snapshot.knowledge());
    let (index, _) = snapshot.paragraph_at(at)?;
    let here = statements.iter().position(|it| it.paragraph == ParagraphId(index as u32))?;
    let recalls = |statement: &Statement<'_>| {
        let opening = statement.opening.filter(|it| it.opener.id() == "pre.recall");
        opening.is_some() && statement.subparagraphs.is_empty()
    };
    if !recalls(&statements[here]) {
        return None;
    }
    let breaks = |pair: &[Statement<'_>]| !recalls(&pair[0]) || !recalls(&pair[1]) || pair[1].first;
    let start = (0..here).rev().find(|at| breaks(&statements[*at..at + 2])).map_or(0, |at| at + 1);
    let end = (here + 1..statements.len())
        .find(|at| breaks(&statements[at - 1..at + 1]))
        .unwrap_or(statements.len());
    let pieces: Option<Vec<Piece>> =
        statements[start..end].iter().map(|statement| recalled(snapshot, statement)).collect();
    let edits = sorted(snapshot.text(), pieces?)?;
    Some(Rewrite { title: Message::new("action-recalls-in-order"), edits })
}

/// What a paragraph recalls, with the day of its first act; its closing mark stays where it is.
fn recalled(snapshot: &Snapshot, statement: &Statement<'_>) -> Option<Piece> {
    let checked = snapshot.checked();
    let text = checked.draft.paragraph(statement.paragraph).flow.text();
    let start = statement.opening?.span.end as usize;
    let rest = text.get(start..)?;
    let start = start + (rest.len() - rest.trim_start().len());
    let end = text.trim_end().trim_end_matches([',', ';', '.']).len();
    let first = checked.references.iter().find(|it| it.paragraph == statement.paragraph)?;
    let place =
        lint::span_for_edit(&checked.draft, statement.paragraph, Span::new(start, end.max(start)))?;
    Some(Piece { day: day(snapshot, first)?, place })
}

/// The day on which the cited act was adopted, as far as one may rely on it.
fn day(snapshot: &Snapshot, reference: &Reference) -> Option<Date> {
    let symbol = Symbol::Act(reference.judged_act()?.clone());
    let record = snapshot.knowledge().act(&symbol)?;
    record.date().filter(|_| record.date_status().sureness() >= Sureness::Likely)
}

/// Writes the pieces in the order of their days; `None` when they stand so.
fn sorted(source: &str, pieces: Vec<Piece>) -> Option<Vec<Edit>> {
    let mut order: Vec<&Piece> = pieces.iter().collect();
    order.sort_by_key(|piece| piece.day);
    let edits: Vec<Edit> = pieces
        .iter()
        .zip(order)
        .filter(|(piece, wanted)| piece.place != wanted.place)
        .map(|(piece, wanted)| Edit::replace(piece.place, wanted.place.of(source)))
        .collect();
    (!edits.is_empty()).then_some(edits)
}
