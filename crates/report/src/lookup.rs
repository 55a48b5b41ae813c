//! What is known of a body, a treaty, a resolution or a document, for reading and as JSON
//! (`resolint.lookup/1`).

use std::fmt::Write as _;

use knowledge::{Definition, DefinitionKind, FactKey, Knowledge, Place};
use lint::{Locale, Message, definition};
use text::Language;

use crate::Words;

mod wire;

pub use wire::lookup_json;

/// Places in the corpus that are shown.
const MOST_PLACES: usize = 12;

/// One thing that a query may mean.
pub struct Candidate<'k> {
    /// What is known of it.
    pub definition: Definition<'k>,
    /// How well it answers the query, 1 at best.
    pub score: f64,
}

/// Candidates for reading, the best first.
pub fn lookup_text(
    candidates: &[Candidate<'_>],
    knowledge: &Knowledge<'_>,
    words: &Words,
) -> String {
    let mut out = String::new();
    for candidate in candidates {
        if !out.is_empty() {
            out.push('\n');
        }
        let definition = &candidate.definition;
        let lines = match definition.kind {
            DefinitionKind::Resolution | DefinitionKind::Decision | DefinitionKind::Document => {
                of_act(definition, words)
            }
            _ => of_entity(definition, knowledge, words),
        };
        for line in lines {
            // Writing into a string cannot fail.
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

/// The reader's own language first.
fn languages(locale: Locale) -> [Language; 2] {
    match locale {
        Locale::English => [Language::English, Language::Russian],
        Locale::Russian => [Language::Russian, Language::English],
    }
}

/// A body, an instrument, a conference, a State.
fn of_entity(definition: &Definition<'_>, knowledge: &Knowledge<'_>, words: &Words) -> Vec<String> {
    let locale = words.messages.locale();
    let mut lines = Vec::new();
    for language in languages(locale) {
        let Some(name) = definition.name(language) else { continue };
        let acronyms: Vec<&str> = definition.acronyms_in(language).collect();
        let indent = if lines.is_empty() { "" } else { "  " };
        lines.push(match acronyms.join(", ") {
            acronyms if acronyms.is_empty() => format!("{indent}{name}"),
            acronyms => format!("{indent}{name} ({acronyms})"),
        });
    }
    if let Some(text) = definition.text(definition::language_of(locale)) {
        lines.push(format!("  {text}"));
    }
    for fact in &definition.facts {
        let pair = Message::new("fact-pair")
            .with("label", definition::fact_label(fact.key))
            .with("value", definition::fact_value(fact, knowledge, locale));
        lines.push(format!("  {}", words.say(&pair)));
    }
    end(&mut lines, definition, "lookup-mentioned", words);
    lines
}

/// A resolution, a decision, a document.
fn of_act(definition: &Definition<'_>, words: &Words) -> Vec<String> {
    let mut lines = vec![definition.id.clone()];
    for language in [Language::Russian, Language::English] {
        lines.extend(definition.name(language).map(|title| format!("  {title}")));
    }
    for known in definition::known(definition) {
        lines.push(format!("  {}", words.say(&known)));
    }
    if let Some(paragraph) = definition.paragraph {
        lines.push(format!("  {}: {}", words.paragraph(&paragraph.label()), paragraph.text));
    } else if let Some(document) = definition.document {
        let count = document.paragraphs().count();
        let at_hand = Message::new("lookup-at-hand").with("count", count);
        lines.push(format!("  {}", words.say(&at_hand)));
    }
    end(&mut lines, definition, "lookup-cited", words);
    lines
}

/// The public page, and the places of the corpus.
fn end(lines: &mut Vec<String>, definition: &Definition<'_>, said: &'static str, words: &Words) {
    if let Some(page) = &definition.page {
        lines.push(format!("  {page}"));
    }
    let places = &definition.places;
    if !places.is_empty() {
        let count = Message::new(said).with("count", places.len());
        lines.push(format!("  {}", words.say(&count)));
    }
    lines.extend(places.iter().take(MOST_PLACES).map(|place| place_words(place, words)));
    if places.len() > MOST_PLACES {
        lines.push("    …".to_owned());
    }
}

fn place_words(place: &Place<'_>, words: &Words) -> String {
    let mut line = format!("    {}", place.document.symbol());
    let label = place.paragraph.label();
    if !label.is_empty() {
        // Writing into a string cannot fail.
        let _ = write!(line, ", {}", words.paragraph(&label));
    }
    if let Some(date) = place.citing.and_then(|citing| citing.full_date()) {
        let _ = write!(line, ": {}", words.say(&Message::new("lookup-date").with("date", date)));
    }
    line
}

/// The day that JSON shows as the date of an instrument or a conference.
fn day_of(definition: &Definition<'_>) -> Option<String> {
    let of = |key| definition.facts_of(key).next();
    let fact = of(FactKey::Adopted).or_else(|| of(FactKey::Opened))?;
    Some(fact.words(Language::English).to_owned())
}
