//! A body, an instrument, a conference or a State: its names, what it is, and facts.

use knowledge::Knowledge;
use knowledge::glossary::EntityId;
use lint::{Message, Messages, Named, definition};
use text::Language;

use super::act::languages;
use crate::Snapshot;
use crate::page::Page;

/// Entities that an ambiguous name shows at most.
const MOST: usize = 4;

/// Writes what is known of what a name means; several where it may mean several.
pub(super) fn write(page: &mut Page, snapshot: &Snapshot, named: &Named, messages: &Messages) {
    let entities = &named.mention.entities;
    if entities.len() > 1 {
        page.line(&messages.say(&Message::new("hover-may-be")));
    }
    let languages = languages(snapshot, messages);
    for entity in entities.iter().take(MOST) {
        one(page, snapshot.knowledge(), *entity, &languages, messages);
    }
}

fn one(
    page: &mut Page,
    knowledge: &Knowledge<'_>,
    entity: EntityId,
    languages: &[Language],
    messages: &Messages,
) {
    let Some(entity) = knowledge.glossary().entity(entity) else { return };
    let entity = knowledge.definition_of_entity(entity);
    let mut titled = false;
    for language in languages {
        let Some(name) = entity.name(*language) else { continue };
        let acronyms: Vec<&str> = entity.acronyms_in(*language).collect();
        let name = match acronyms.join(", ") {
            acronyms if acronyms.is_empty() => name.to_owned(),
            acronyms => format!("{name} ({acronyms})"),
        };
        if titled {
            page.line(&name)
        } else {
            page.title(&name)
        }
        titled = true;
    }
    let locale = messages.locale();
    if let Some(text) = entity.text(definition::language_of(locale)) {
        page.line(text);
    }
    let fact = |fact: &knowledge::Fact<'_>| {
        let pair = Message::new("fact-pair")
            .with("label", definition::fact_label(fact.key))
            .with("value", definition::fact_value(fact, knowledge, locale));
        messages.say(&pair)
    };
    page.list(&entity.facts.iter().map(fact).collect::<Vec<String>>());
    if let Some(address) = &entity.page {
        page.link(address);
    }
}
