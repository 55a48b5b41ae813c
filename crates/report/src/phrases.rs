//! How clauses go on, for reading and as JSON (`resolint.phrases/1`).

use std::fmt::Write as _;

use knowledge::phrases::Source;
use knowledge::phrases::complete::Continuation;
use lint::Message;
use serde::Serialize;

use crate::Words;

/// The words of a continuation behind what was asked for.
fn continued(prefix: &str, continuation: &Continuation<'_>) -> String {
    let text = continuation.text();
    let kept = prefix.len().saturating_sub(continuation.typed);
    let space = if continuation.typed == 0 && !prefix.ends_with(' ') { " " } else { "" };
    format!("{}{space}{text}", prefix.get(..kept).unwrap_or(prefix))
}

/// Continuations for reading, the best first.
pub fn phrases_text(prefix: &str, continuations: &[Continuation<'_>], words: &Words) -> String {
    let mut out = String::new();
    for continuation in continuations {
        let source = match continuation.phrase.source() {
            _ if continuation.documents > 0 => {
                Message::new("phrases-documents").with("documents", continuation.documents)
            }
            Source::Opener => Message::new("phrases-opener"),
            Source::Formula | Source::Counted => Message::new("phrases-formula"),
        };
        let places: Vec<String> = continuation
            .phrase
            .places()
            .map(|place| format!("{} {}", place.symbol, place.paragraph.replace('\n', " ")))
            .collect();
        let places =
            if places.is_empty() { String::new() } else { format!("; {}", places.join(", ")) };
        // Writing into a string cannot fail.
        let _ =
            writeln!(out, "{}  ({}{places})", continued(prefix, continuation), words.say(&source));
    }
    out
}

#[derive(Serialize)]
struct Wire<'w> {
    schema: &'static str,
    prefix: &'w str,
    continuations: Vec<WireContinuation<'w>>,
}

#[derive(Serialize)]
struct WireContinuation<'w> {
    text: String,
    documents: u32,
    count: u32,
    source: &'static str,
    places: Vec<WirePlace<'w>>,
}

#[derive(Serialize)]
struct WirePlace<'w> {
    symbol: &'w str,
    paragraph: String,
}

/// Continuations as JSON, one line.
pub fn phrases_json(prefix: &str, continuations: &[Continuation<'_>]) -> String {
    let continuations = continuations.iter().map(|continuation| WireContinuation {
        text: continued(prefix, continuation),
        documents: continuation.documents,
        count: continuation.phrase.occurrences(),
        source: continuation.phrase.source().name(),
        places: continuation
            .phrase
            .places()
            .map(|place| WirePlace {
                symbol: place.symbol,
                paragraph: place.paragraph.replace('\n', " "),
            })
            .collect(),
    });
    let wire =
        Wire { schema: "resolint.phrases/1", prefix, continuations: continuations.collect() };
    let mut json = serde_json::to_string(&wire).unwrap_or_default();
    json.push('\n');
    json
}
