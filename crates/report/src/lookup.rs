//! What is known of a resolution or a document, for reading and as JSON (`resolint.lookup/1`).

use std::fmt::Write as _;

use citation::{ActKind, Symbol};
use jiff::civil::Date;
use knowledge::{Citing, Coverage, DateStatus, Document, DocumentParagraph, Knowledge, Record};
use lint::Message;
use serde::Serialize;
use serde_json::{Map, Value, json};
use text::Language;

use crate::Words;
use crate::wire::to_json;

/// Citations in the corpus that are shown.
const MOST_CITINGS: usize = 12;

/// One act or document that a query may mean.
pub struct Candidate<'k> {
    /// Its symbol.
    pub symbol: Symbol,
    /// Its record, for acts.
    pub record: Option<Record<'k>>,
    /// Its text, when it is in the corpus.
    pub document: Option<Document<'k>>,
    /// The paragraph that was asked for.
    pub paragraph: Option<DocumentParagraph<'k>>,
    /// How far the registry covers its session.
    pub coverage: Option<Coverage>,
    /// How well it answers the query, 1 at best.
    pub score: f64,
}

impl<'k> Candidate<'k> {
    fn title(&self, language: Language) -> Option<&'k str> {
        let printed = self.document.filter(|document| document.language() == language);
        let recorded =
            || self.record.and_then(|record| record.title(language)).map(|(title, _)| title);
        printed.map(|document| document.title()).filter(|title| !title.is_empty()).or_else(recorded)
    }

    fn date(&self) -> Option<Date> {
        self.record
            .and_then(|record| record.date())
            .or_else(|| self.document.and_then(|document| document.date()))
    }

    fn kind(&self) -> &'static str {
        match &self.symbol {
            Symbol::Act(act) if act.kind == ActKind::Decision => "decision",
            Symbol::Act(act) if act.kind == ActKind::Resolution => "resolution",
            _ => "document",
        }
    }

    fn citings<'s>(&self, knowledge: &'s Knowledge<'k>, symbol: &'s str) -> Vec<Citing<'k>> {
        knowledge.citing(symbol).collect()
    }

    fn coverage(&self) -> &'static str {
        self.coverage.map_or("none", |coverage| coverage.extent.name())
    }
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
        one(&mut out, candidate, knowledge, words);
    }
    out
}

fn one(out: &mut String, candidate: &Candidate<'_>, knowledge: &Knowledge<'_>, words: &Words) {
    let symbol = candidate.symbol.to_string();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(symbol.clone());
    for language in [Language::Russian, Language::English] {
        if let Some(title) = candidate.title(language) {
            line(format!("  {title}"));
        }
    }
    match (candidate.date(), candidate.record) {
        (Some(date), Some(record)) => {
            let adopted = Message::new("lookup-adopted")
                .with("date", date)
                .with("status", status(record.date_status()));
            line(format!("  {}", words.say(&adopted)));
        }
        (Some(date), None) => {
            line(format!("  {}", words.say(&Message::new("lookup-dated").with("date", date))))
        }
        (None, _) => line(format!("  {}", words.word("lookup-undated"))),
    }
    if let Some(meeting) = candidate.record.and_then(|record| record.meeting()) {
        line(format!("  {}", words.say(&Message::new("lookup-meeting").with("meeting", meeting))));
    }
    if let Some(coverage) = candidate.coverage {
        line(format!("  {}", coverage_words(coverage, words)));
    }
    if let Some(paragraph) = candidate.paragraph {
        line(format!("  {}: {}", words.paragraph(&paragraph.label()), paragraph.text));
    } else if let Some(document) = candidate.document {
        let count = document.paragraphs().count();
        line(format!("  {}", words.say(&Message::new("lookup-at-hand").with("count", count))));
    }
    let citings = candidate.citings(knowledge, &symbol);
    if !citings.is_empty() {
        line(format!(
            "  {}",
            words.say(&Message::new("lookup-cited").with("count", citings.len()))
        ));
    }
    for citing in citings.iter().take(MOST_CITINGS) {
        let mut place = format!("    {}", citing.document.symbol());
        let label = citing.paragraph.label();
        if !label.is_empty() {
            // Writing into a string cannot fail.
            let _ = write!(place, ", {}", words.paragraph(&label));
        }
        if let Some(date) = citing.full_date() {
            let _ =
                write!(place, ": {}", words.say(&Message::new("lookup-date").with("date", date)));
        }
        line(place);
    }
    if citings.len() > MOST_CITINGS {
        line("    …".to_owned());
    }
}

/// How far the registry reaches there, in words.
pub fn coverage_words(coverage: Coverage, words: &Words) -> String {
    let id = match coverage.extent {
        knowledge::Extent::Complete => "coverage-complete",
        knowledge::Extent::Partial => "coverage-partial",
        knowledge::Extent::None => "coverage-none",
    };
    let extent = words.word(id);
    match coverage.until {
        Some(date) => {
            words.say(&Message::new("coverage-until").with("extent", extent).with("date", date))
        }
        None => extent,
    }
}

fn status(status: DateStatus) -> Message {
    match status {
        DateStatus::Confirmed => Message::new("known-confirmed"),
        DateStatus::Text => Message::new("known-text"),
        DateStatus::Corrected => Message::new("known-corrected"),
        DateStatus::VoteRecord => Message::new("known-vote-record"),
        DateStatus::Cited(times) => Message::new("known-cited").with("times", u32::from(times)),
        DateStatus::Listed => Message::new("known-listed"),
        DateStatus::Scanned => Message::new("known-scanned"),
        DateStatus::Inferred => Message::new("known-inferred"),
        DateStatus::Unsourced | DateStatus::Undated => Message::new("known-unsourced"),
    }
}

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
    symbol: String,
    names: Map<String, Value>,
    acronyms: Map<String, Value>,
    date: Option<String>,
    definition: Map<String, Value>,
    facts: Map<String, Value>,
    coverage: &'static str,
    score: f64,
}

/// Candidates as JSON, the best first.
pub fn lookup_json(query: &str, candidates: &[Candidate<'_>], knowledge: &Knowledge<'_>) -> String {
    let candidates = candidates.iter().map(|candidate| wire(candidate, knowledge)).collect();
    to_json(&WireLookup { schema: "resolint.lookup/1", query, candidates }) + "\n"
}

fn wire(candidate: &Candidate<'_>, knowledge: &Knowledge<'_>) -> WireCandidate {
    let symbol = candidate.symbol.to_string();
    let mut names = Map::new();
    for language in [Language::English, Language::Russian] {
        if let Some(title) = candidate.title(language) {
            names.insert(language.code().to_owned(), title.into());
        }
    }
    let mut facts = Map::new();
    if let Some(record) = candidate.record {
        let other: Vec<String> = record.other_dates().map(|date| date.to_string()).collect();
        facts.insert("date_status".to_owned(), record.date_status().name().into());
        facts.insert("other_dates".to_owned(), other.into());
        facts.insert("meeting".to_owned(), record.meeting().into());
    }
    if let Some(document) = candidate.document {
        facts.insert("paragraphs".to_owned(), document.paragraphs().count().into());
    }
    if let Some(paragraph) = candidate.paragraph {
        let shown = json!({ "paragraph": paragraph.label(), "text": paragraph.text });
        facts.insert("paragraph".to_owned(), shown);
    }
    let cited_by = candidate.citings(knowledge, &symbol).into_iter().map(|citing| {
        let date = citing.full_date().map(|date| date.to_string());
        json!({ "symbol": citing.document.symbol(), "paragraph": citing.paragraph.label(), "date": date })
    });
    facts.insert("cited_by".to_owned(), cited_by.collect());
    WireCandidate {
        id: symbol.clone(),
        kind: candidate.kind(),
        symbol,
        names,
        acronyms: Map::new(),
        date: candidate.date().map(|date| date.to_string()),
        definition: Map::new(),
        facts,
        coverage: candidate.coverage(),
        score: candidate.score,
    }
}
