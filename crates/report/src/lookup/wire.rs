//! Candidates of a lookup as JSON.

use knowledge::{Definition, Knowledge, Place};
use lint::{Locale, Messages, definition};
use serde::Serialize;
use serde_json::{Map, Value, json};
use text::Language;

use super::{Candidate, day_of};
use crate::wire::to_json;

#[derive(Serialize)]
struct WireLookup<'q> {
    schema: &'static str,
    query: &'q str,
    candidates: Vec<WireCandidate>,
}

#[derive(Serialize)]
struct WireCandidate {
    id: String,
    kind: &'static str,
    symbol: Option<String>,
    names: Map<String, Value>,
    acronyms: Map<String, Value>,
    date: Option<String>,
    definition: Map<String, Value>,
    facts: Map<String, Value>,
    coverage: &'static str,
    score: f64,
}

/// Candidates as JSON, the best first. What an entity is stands there in both languages, made
/// of its facts where the glossary has no sentence.
pub fn lookup_json(query: &str, candidates: &[Candidate<'_>], knowledge: &Knowledge<'_>) -> String {
    let messages = [Messages::new(Locale::English), Messages::new(Locale::Russian)];
    let candidates =
        candidates.iter().map(|candidate| wire(candidate, knowledge, &messages)).collect();
    to_json(&WireLookup { schema: "resolint.lookup/1", query, candidates }) + "\n"
}

fn wire(
    candidate: &Candidate<'_>,
    knowledge: &Knowledge<'_>,
    messages: &[Messages; 2],
) -> WireCandidate {
    let definition = &candidate.definition;
    let mut names = Map::new();
    for (language, name) in &definition.names {
        names.insert(language.code().to_owned(), (*name).into());
    }
    let mut acronyms = Map::new();
    for language in [Language::English, Language::Russian] {
        let all: Vec<&str> = definition.acronyms_in(language).collect();
        if !all.is_empty() {
            acronyms.insert(language.code().to_owned(), all.join("; ").into());
        }
    }
    let mut sentences = Map::new();
    if definition.symbol.is_none() {
        for messages in messages {
            let sentence = definition::sentence(definition, knowledge, messages);
            sentences.insert(messages.locale().code().to_owned(), sentence.into());
        }
    }
    let of_act = definition.date().map(|date| date.to_string());
    WireCandidate {
        id: definition.id.clone(),
        kind: definition.kind.name(),
        symbol: definition.symbol.as_ref().map(|symbol| symbol.to_string()),
        names,
        acronyms,
        date: of_act.or_else(|| day_of(definition)),
        definition: sentences,
        facts: facts(definition),
        coverage: definition.coverage.map_or("none", |coverage| coverage.extent.name()),
        score: (candidate.score * 100.0).round() / 100.0,
    }
}

/// Facts by their keys; one that differs by language as an object, several as a list.
fn facts(definition: &Definition<'_>) -> Map<String, Value> {
    let mut facts = Map::new();
    for of_key in definition.facts.chunk_by(|one, other| one.key == other.key) {
        let values: Vec<Value> = of_key
            .iter()
            .map(|fact| {
                let english = fact.words(Language::English);
                let russian = fact.words(Language::Russian);
                if english == russian {
                    english.into()
                } else {
                    json!({ "en": english, "ru": russian })
                }
            })
            .collect();
        let value = match <[Value; 1]>::try_from(values) {
            Ok([value]) => value,
            Err(values) => values.into(),
        };
        facts.extend(of_key.first().map(|fact| (fact.key.name().to_owned(), value)));
    }
    if let Some(record) = definition.record {
        let other: Vec<String> = record.other_dates().map(|date| date.to_string()).collect();
        facts.insert("date_status".to_owned(), record.date_status().name().into());
        facts.insert("other_dates".to_owned(), other.into());
        facts.insert("meeting".to_owned(), record.meeting().into());
        facts.insert("recorded_vote".to_owned(), record.by_vote().into());
    }
    if let Some(document) = definition.document {
        facts.insert("paragraphs".to_owned(), document.paragraphs().count().into());
    }
    if let Some(paragraph) = definition.paragraph {
        let shown = json!({ "paragraph": paragraph.label(), "text": paragraph.text });
        facts.insert("paragraph".to_owned(), shown);
    }
    if let Some(page) = &definition.page {
        facts.insert("page".to_owned(), page.as_str().into());
    }
    let places = if definition.symbol.is_some() { "cited_by" } else { "mentioned_in" };
    facts.insert(places.to_owned(), definition.places.iter().map(place).collect());
    facts
}

fn place(place: &Place<'_>) -> Value {
    let (symbol, paragraph) = (place.document.symbol(), place.paragraph.label());
    match place.citing {
        Some(citing) => {
            let date = citing.full_date().map(|date| date.to_string());
            json!({ "symbol": symbol, "paragraph": paragraph, "date": date })
        }
        None => json!({ "symbol": symbol, "paragraph": paragraph }),
    }
}
