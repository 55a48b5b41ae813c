//! Introduces an acronym where its name is first met: «Международная организация по миграции
//! (МОМ)». An acronym that nothing introduces is written in full.

use knowledge::glossary::{Entity, EntityKind, Form, Standing};
use lint::{Message, Named};
use text::{Edit, Language, Span};

use super::Rewrite;
use crate::{Snapshot, governor};

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let named = snapshot.name_at(at).filter(|named| !named.mention.quoted)?;
    let glossary = snapshot.knowledge().glossary();
    let entity = glossary.entity(named.entity()?)?;
    let introduced = &snapshot.checked().mentions.introduced;
    let mut before = introduced.iter().filter(|it| it.span.start <= named.span.start);
    if before.any(|it| it.entity == entity.id) {
        return None;
    }
    match named.mention.form {
        Form::Acronym => in_full(snapshot, named, entity),
        // Below an introduction the full name is right where it first stands.
        Form::Official | Form::Variant(Standing::Accepted)
            if introduced.iter().all(|it| it.entity != entity.id) =>
        {
            in_brackets(snapshot, named, entity)
        }
        _ => None,
    }
}

/// The acronym in brackets behind the name.
fn in_brackets(snapshot: &Snapshot, named: &Named, entity: Entity<'_>) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let acronym = acronym(entity, draft.language)?;
    let span = lint::span_for_edit(draft, named.paragraph, named.mention.span)?;
    let text = format!(" ({acronym})");
    let title = Message::new("action-introduce-acronym").with("acronym", acronym);
    Some(Rewrite { title, edits: vec![Edit::replace(Span::at(span.end as usize), text)] })
}

/// The name in the place of the acronym, with the acronym in brackets.
fn in_full(snapshot: &Snapshot, named: &Named, entity: Entity<'_>) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let text = draft.paragraph(named.paragraph).flow.text();
    let span = named.mention.span;
    let before = text.get(..span.start as usize)?;
    let official = entity.name(draft.language);
    let name = match draft.language {
        Language::Russian => {
            let case = governor::case_after(before)?;
            entity.declined(official, case)?.to_owned()
        }
        Language::English => with_article(before, official, entity.kind()),
        _ => return None,
    };
    if name.is_empty() {
        return None;
    }
    let written = span.of(text);
    let name = format!("{name} ({written})");
    let place = lint::span_for_edit(draft, named.paragraph, span)?;
    let title = Message::new("action-write-in-full").with("name", name.as_str());
    Some(Rewrite { title, edits: vec![Edit::replace(place, name)] })
}

/// The name with the article that its acronym goes without.
fn with_article(before: &str, name: &str, kind: EntityKind) -> String {
    let has_one = ["the ", "The ", "its ", "a "].iter().any(|word| before.ends_with(word));
    if has_one || kind == EntityKind::State || name.is_empty() {
        name.to_owned()
    } else {
        format!("the {name}")
    }
}

/// The acronym of an entity in a language.
fn acronym(entity: Entity<'_>, language: Language) -> Option<&str> {
    let column = match language {
        Language::Russian => "acronyms_ru",
        Language::English => "acronyms_en",
        _ => return None,
    };
    Some(entity.fact(column).split(';').next()?.trim()).filter(|acronym| !acronym.is_empty())
}
