//! `resolint corpus search`: words in the documents of the packs, in any grammatical form.
//!
//! The stored texts are read through, on every core: an index of words would make each pack larger,
//! for a question that is asked now and then. A paragraph is a place when it holds a
//! form of every word; words in quotation marks stand together, in their order.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use knowledge::glossary::words::{self, Stems};
use knowledge::{Document, DocumentParagraph};
use lint::Message;
use rayon::prelude::*;
use serde_json::{Value, json};
use text::Span;

use crate::arguments::PageFormat;
use crate::arguments::corpus::SearchArguments;
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;
use crate::packs;

/// Bytes of a paragraph shown on each side of what was found.
const CONTEXT: usize = 120;

/// Runs the command.
pub(crate) fn run(arguments: &SearchArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let query = arguments.text.join(" ");
    let wanted = Wanted::of(&query);
    let knowledge = packs::of_folder(&arguments.packs, &environment);
    // A document that two packs hold is one document.
    let mut seen = BTreeSet::new();
    let documents: Vec<Document<'_>> = (knowledge.documents())
        .filter(|document| seen.insert((document.symbol(), document.language())))
        .collect();
    let found: Vec<Vec<Place<'_>>> = if wanted.runs.is_empty() {
        Vec::new()
    } else {
        documents
            .par_iter()
            .map_init(Stems::default, |stems, it| wanted.places(*it, stems))
            .collect()
    };
    let count = found.iter().map(Vec::len).sum::<usize>();
    let mut places: Vec<Place<'_>> = found.into_iter().flatten().collect();
    // The latest documents first: what is said now is what a drafter looks for.
    places.sort_by_key(|place| std::cmp::Reverse(place.document.date()));
    places.truncate(arguments.limit);
    let text = match arguments.format {
        PageFormat::Json => {
            let shown: Vec<Value> = places.iter().map(Place::json).collect();
            let page = json!({
                "schema": "resolint.search/1", "query": query, "count": count, "places": shown,
            });
            serde_json::to_string_pretty(&page).unwrap_or_default() + "\n"
        }
        PageFormat::Text => places.iter().map(|place| place.text(&environment)).collect(),
    };
    Output::stdout(&environment).finish(text.as_bytes());
    if count == 0 {
        environment.note("", &Message::new("search-none").with("query", query));
    } else if count > places.len() {
        let more = Message::new("search-more").with("count", count).with("shown", places.len());
        environment.note("", &more);
    }
    environment.exit(if count == 0 { Exit::Findings } else { Exit::Clean })
}

/// What is looked for: runs of stems, one for each word or quotation.
struct Wanted {
    runs: Vec<Vec<Stem>>,
}

/// A stem, and its first letters, by which most words are passed over without being stemmed.
struct Stem {
    stem: String,
    head: String,
}

/// Letters that all forms of a word share.
const HEAD: usize = 3;

impl Wanted {
    fn of(query: &str) -> Self {
        let stems = Stems::default();
        let mut runs = Vec::new();
        for (piece, quoted) in
            query.split(['"', '«', '»', '“', '”']).zip([false, true].into_iter().cycle())
        {
            let piece = words::spans(piece).map(|span| Stem::of(span.of(piece), &stems));
            match quoted {
                true => runs.push(piece.collect::<Vec<_>>()),
                false => runs.extend(piece.map(|stem| vec![stem])),
            }
        }
        runs.retain(|run| !run.is_empty());
        Self { runs }
    }

    /// The paragraphs of a document that hold a form of everything that is looked for.
    fn places<'k>(&self, document: Document<'k>, stems: &Stems) -> Vec<Place<'k>> {
        let place = |paragraph: DocumentParagraph<'k>| {
            let span = self.within(paragraph.text, stems)?;
            Some(Place { document, paragraph, span })
        };
        document.paragraphs().filter_map(place).collect()
    }

    /// Where the first run stands in a text that holds all of them.
    fn within(&self, text: &str, stems: &Stems) -> Option<Span> {
        let spans: Vec<Span> = words::spans(text).collect();
        let mut first = None;
        for run in &self.runs {
            let last = spans.len().checked_sub(run.len())?;
            let at = (0..=last).find(|at| {
                run.iter().zip(&spans[*at..]).all(|(stem, span)| stem.is(span.of(text), stems))
            })?;
            first = first.or(Some(spans[at].join(spans[at + run.len() - 1])));
        }
        first
    }
}

impl Stem {
    fn of(word: &str, stems: &Stems) -> Self {
        let stem = stems.stem(word);
        let head = stem.chars().take(HEAD).collect();
        Self { stem, head }
    }

    fn is(&self, word: &str, stems: &Stems) -> bool {
        let mut letters = word.chars().flat_map(char::to_lowercase);
        let begins = self.head.chars().all(|own| {
            letters.next().is_some_and(|letter| letter == own || (letter == 'ё' && own == 'е'))
        });
        begins && stems.stem(word) == self.stem
    }
}

/// A paragraph that was found.
struct Place<'k> {
    document: Document<'k>,
    paragraph: DocumentParagraph<'k>,
    /// Where the first of the words stands in it.
    span: Span,
}

impl Place<'_> {
    /// What stands around the words.
    fn context(&self) -> String {
        let text = self.paragraph.text;
        let start = (self.span.start as usize).saturating_sub(CONTEXT);
        let end = (self.span.end as usize + CONTEXT).min(text.len());
        let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let end = (end..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        // Not the half of a word.
        let start =
            if start == 0 { 0 } else { text[start..].find(' ').map_or(start, |at| start + at + 1) };
        let end = if end == text.len() { end } else { text[..end].rfind(' ').unwrap_or(end) };
        let start = start.min(self.span.start as usize);
        let end = end.max(self.span.end as usize);
        let before = if start > 0 { "…" } else { "" };
        let after = if end < text.len() { "…" } else { "" };
        format!("{before}{}{after}", &text[start..end])
    }

    fn text(&self, environment: &Environment) -> String {
        let mut out = self.document.symbol().to_owned();
        if let Some(date) = self.document.date() {
            let _ = write!(out, ", {date}");
        }
        let paragraph = environment.words.paragraph(&self.paragraph.label());
        let _ = write!(out, ", {paragraph}\n    {}\n", self.context());
        out
    }

    fn json(&self) -> Value {
        json!({
            "symbol": self.document.symbol(),
            "title": self.document.title(),
            "date": self.document.date().map(|date| date.to_string()),
            "language": self.document.language().code(),
            "paragraph": self.paragraph.label(),
            "text": self.paragraph.text,
            "span": { "start": self.span.start, "end": self.span.end },
        })
    }
}
