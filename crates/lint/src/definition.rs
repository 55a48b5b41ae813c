//! A definition in the reader's words: the labels of its facts, their values, and a sentence
//! from the facts where nobody wrote one.

mod known;

pub use known::{coverage, known, paragraph};

use citation::{Act, Body, Symbol, WrittenDate};
use knowledge::{Definition, Fact, FactKey, FactValue, Knowledge};
use text::{Language, Span};

use crate::{Locale, Message, Messages, naming};

/// The facts that a sentence is made of, after what sort of thing it is.
const SENTENCE: [FactKey; 11] = [
    FactKey::FormalName,
    FactKey::FoundedBy,
    FactKey::Basis,
    FactKey::Founded,
    FactKey::Parent,
    FactKey::AdoptedBy,
    FactKey::Adopted,
    FactKey::Place,
    FactKey::Opened,
    FactKey::Closed,
    FactKey::InForce,
];

/// The language in which a reader of this locale is shown names.
pub fn language_of(locale: Locale) -> Language {
    match locale {
        Locale::English => Language::English,
        Locale::Russian => Language::Russian,
    }
}

/// What a fact is called: "founded by", «место пребывания».
pub fn fact_label(key: FactKey) -> Message {
    Message::new(match key {
        FactKey::Type => "fact-type",
        FactKey::FormalName => "fact-formal-name",
        FactKey::FormerName => "fact-former-name",
        FactKey::FoundedBy => "fact-founded-by",
        FactKey::Basis => "fact-basis",
        FactKey::Founded => "fact-founded",
        FactKey::Ended => "fact-ended",
        FactKey::Parent => "fact-parent",
        FactKey::Seat => "fact-seat",
        FactKey::AdoptedBy => "fact-adopted-by",
        FactKey::Adopted => "fact-adopted",
        FactKey::ConvenedBy => "fact-convened-by",
        FactKey::Place => "fact-place",
        FactKey::Opened => "fact-opened",
        FactKey::Closed => "fact-closed",
        FactKey::Signature => "fact-signature",
        FactKey::InForce => "fact-in-force",
        FactKey::TreatyVolume => "fact-treaty-volume",
        FactKey::TreatyNumber => "fact-treaty-number",
        FactKey::Report => "fact-report",
        FactKey::SalesNumber => "fact-sales-number",
        FactKey::Series => "fact-series",
        FactKey::Status => "fact-status",
    })
}

/// What a fact says: an act by its full name and with its date, dates in words.
pub fn fact_value(fact: &Fact<'_>, knowledge: &Knowledge<'_>, locale: Locale) -> Message {
    match fact.value(language_of(locale)) {
        FactValue::Date(date) => Message::new("fact-value").with("value", date),
        FactValue::Month(year, month) => incomplete(year, Some(month)),
        FactValue::Year(year) => incomplete(year, None),
        FactValue::Words(words) if fact.key == FactKey::Status => {
            let checked = words.starts_with("checked");
            Message::new(if checked { "fact-checked" } else { "fact-believed" })
        }
        FactValue::Words(words) => match act_of(fact.key, words) {
            Some(act) => named(&act, knowledge),
            None => Message::new("fact-value").with("value", words),
        },
    }
}

/// The act that a fact names; a volume or a sales number is none.
fn act_of(key: FactKey, words: &str) -> Option<Act> {
    let names_acts = matches!(
        key,
        FactKey::FoundedBy | FactKey::AdoptedBy | FactKey::ConvenedBy | FactKey::Report
    );
    match words.parse() {
        Ok(Symbol::Act(act)) if names_acts => Some(act),
        _ => None,
    }
}

/// A month of a year, or a year.
fn incomplete(year: u16, month: Option<u8>) -> Message {
    let date = WrittenDate { year, month, day: None, span: Span::new(0, 0) };
    Message::new("fact-value").with("value", date)
}

/// «резолюция 60/251 Генеральной Ассамблеи от 15 марта 2006 года».
fn named(act: &Act, knowledge: &Knowledge<'_>) -> Message {
    let body = naming::body(act.body.unwrap_or(Body::GeneralAssembly));
    let message = Message::new("fact-act")
        .with("kind", naming::kind(act.kind))
        .with("number", naming::number(act))
        .with("body", body);
    let record = knowledge.act(&Symbol::Act(act.clone()));
    match record.and_then(|record| record.date()) {
        Some(date) => Message::new("fact-dated").with("act", message).with("date", date),
        None => message,
    }
}

/// What it is: the sentence of the glossary, or one made of the facts.
pub fn sentence(
    definition: &Definition<'_>,
    knowledge: &Knowledge<'_>,
    messages: &Messages,
) -> String {
    let locale = messages.locale();
    let language = language_of(locale);
    if let Some(written) = definition.text(language) {
        return written.to_owned();
    }
    let kind = definition.facts_of(FactKey::Type).next();
    let mut clauses: Vec<String> =
        kind.into_iter().map(|fact| fact.words(language).into()).collect();
    for key in SENTENCE {
        for fact in definition.facts_of(key) {
            let pair = Message::new("fact-pair")
                .with("label", fact_label(key))
                .with("value", fact_value(fact, knowledge, locale));
            clauses.push(messages.say(&pair));
        }
    }
    let clauses = clauses.join("; ");
    let mut letters = clauses.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).chain(['.']).collect(),
        None => String::new(),
    }
}
