//! Gives a source in a note: a symbol in brackets goes down into one, and a treaty gets its place
//! in the Treaty Series.

use citation::Symbol;
use draft::ParagraphId;
use knowledge::glossary::{Entity, EntityKind, Form, Standing};
use lint::Message;
use text::{Language, Span};

use super::Rewrite;
use crate::{Snapshot, notes};

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    bracketed(snapshot, at).or_else(|| instrument(snapshot, at))
}

/// «доклад Генерального секретаря (A/58/98)»: what stands alone in brackets becomes a note.
fn bracketed(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let reference = snapshot.reference_at(at)?;
    let text = draft.paragraphs.get(reference.paragraph.0 as usize)?.flow.text();
    let cited = reference.citation.span;
    let (before, after) = (text.get(..cited.start as usize)?, text.get(cited.end as usize..)?);
    if !before.ends_with(" (") || !after.starts_with(')') {
        return None;
    }
    let brackets = Span::new(cited.start as usize - " (".len(), cited.end as usize + 1);
    let place = lint::span_for_edit(draft, reference.paragraph, brackets)?;
    let title = Message::new("action-move-to-note");
    written(snapshot, reference.paragraph, place, &sentence(cited.of(text)), title)
}

/// A treaty or a declaration that is named in full, without a mark behind it.
fn instrument(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let named = snapshot.name_at(at).filter(|named| !named.mention.quoted)?;
    let full = matches!(named.mention.form, Form::Official | Form::Variant(Standing::Accepted));
    let entity = snapshot.knowledge().glossary().entity(named.entity()?)?;
    if !full || entity.kind() != EntityKind::Instrument {
        return None;
    }
    let source = source_of(entity, draft.language)?;
    let place = lint::span_for_edit(draft, named.paragraph, named.mention.span)?;
    let end = place.end as usize;
    let behind = |mark: &&draft::Mark| {
        mark.paragraph == named.paragraph && (end..end + 4).contains(&(mark.span.start as usize))
    };
    let bracket = snapshot.text().get(end..)?.starts_with(" (");
    if bracket || draft.marks.iter().any(|mark| behind(&mark)) {
        return None;
    }
    let title = Message::new("action-add-note").with("source", source.as_str());
    written(snapshot, named.paragraph, Span::at(end), &source, title)
}

/// A mark in the place of `place`, and its note.
fn written(
    snapshot: &Snapshot,
    paragraph: ParagraphId,
    place: Span,
    note: &str,
    title: Message,
) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let in_text = draft.footnotes.iter().all(|note| note.paragraph != paragraph);
    let edits = in_text.then(|| notes::insertion(snapshot, place, note)).flatten()?;
    Some(Rewrite { title, edits })
}

/// Where the text of an instrument is found, as notes say it.
pub(crate) fn source_of(entity: Entity<'_>, language: Language) -> Option<String> {
    let (volume, number) = (entity.fact("unts_volume"), entity.fact("unts_number"));
    if !volume.is_empty() && !number.is_empty() {
        return Some(format!("United Nations, Treaty Series, vol. {volume}, No. {number}."));
    }
    let Ok(Symbol::Act(act)) = entity.fact("adopted_by").parse() else { return None };
    if act.body != Some(citation::Body::GeneralAssembly) {
        return None;
    }
    let noun = match language {
        Language::Russian => "Резолюция",
        Language::English => "Resolution",
        _ => return None,
    };
    Some(format!("{noun} {}.", lint::spoken_number(&act)))
}

/// The words of a note: with a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}
