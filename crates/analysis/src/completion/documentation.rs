//! What can be told of something that may be typed, when it is asked for.

use lint::{Messages, definition};
use text::Language;

use super::About;
use crate::Snapshot;

/// What it is: titles, date and, of an entity, a sentence or two. Plain paragraphs.
pub fn documentation(snapshot: &Snapshot, about: &About, words: &Messages) -> String {
    let knowledge = snapshot.knowledge();
    let found = match about {
        About::Act(symbol) => knowledge.definition_of_symbol(symbol, ""),
        About::Entity(called) => match knowledge.glossary().entity_called(called) {
            Some(entity) => knowledge.definition_of_entity(entity),
            None => return String::new(),
        },
    };
    let language = definition::language_of(words.locale());
    let mut paragraphs: Vec<String> = Vec::new();
    let names = [Language::Russian, Language::English].into_iter();
    let names: Vec<&str> = names.filter_map(|language| found.name(language)).collect();
    paragraphs.push(names.join("\n"));
    if let Some(record) = &found.record {
        let date = record.date().map(|date| lint::date_in_words(date, language));
        let symbol = found.symbol.as_ref().map(ToString::to_string);
        let facts: Vec<String> = symbol.into_iter().chain(date).collect();
        paragraphs.push(facts.join(", "));
    } else {
        paragraphs.push(definition::sentence(&found, knowledge, words));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}
