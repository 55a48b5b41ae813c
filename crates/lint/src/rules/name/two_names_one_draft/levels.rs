//! «Диалог высокого уровня» and «диалог на высоком уровне»: one meeting, two names.

use std::sync::LazyLock;

use draft::ParagraphId;
use memchr::memmem::Finder;
use rustc_hash::FxHashMap;
use text::{Language, Span};

use super::RULE;
use crate::quoted::Quoted;
use crate::{Applicability, Evidence, Finding, Message, Reading, Severity, Sink, offer, wording};

static OF_LEVEL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" высокого уровня"));
static AT_LEVEL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" на высоком уровне"));

/// Letters of a noun that its cases share: «диалог», «заседани».
const STEM: usize = 6;

/// A noun with what says how high its level is.
#[derive(Clone, Copy)]
struct Place {
    paragraph: ParagraphId,
    span: Span,
}

/// Reports the rarer of the two names of each noun that has both.
pub(super) fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    let of = places(reading, &OF_LEVEL);
    if of.is_empty() {
        return;
    }
    let at = places(reading, &AT_LEVEL);
    let mut nouns: Vec<&String> = of.keys().filter(|noun| at.contains_key(*noun)).collect();
    nouns.sort_unstable();
    for noun in nouns {
        let (of, at) = (&of[noun], &at[noun]);
        let (rare, usual, tail) = match of.len() <= at.len() {
            true => (of, at, "на высоком уровне"),
            false => (at, of, "высокого уровня"),
        };
        for place in rare {
            sink.push(finding(reading, *place, usual[0], tail));
        }
    }
}

/// The places of «… высокого уровня», by the beginning of the noun before it.
fn places(reading: &Reading<'_>, finder: &Finder<'_>) -> FxHashMap<String, Vec<Place>> {
    let mut places: FxHashMap<String, Vec<Place>> = FxHashMap::default();
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        for found in finder.find_iter(text.as_bytes()) {
            let letters = text[..found].chars().rev().take_while(|c| c.is_alphabetic());
            let length: usize = letters.map(char::len_utf8).sum();
            let noun = &text[found - length..found];
            let span = Span::new(found - length, found + finder.needle().len());
            if noun.chars().count() >= STEM && !quoted.holds(span) {
                let stem = noun.chars().take(STEM).collect::<String>().to_lowercase();
                let paragraph = ParagraphId(index as u32);
                places.entry(stem).or_default().push(Place { paragraph, span });
            }
        }
    }
    places
}

fn finding(reading: &Reading<'_>, place: Place, usual: Place, tail: &str) -> Finding {
    let words = |place: Place| place.span.of(reading.text(place.paragraph));
    let written = words(place);
    let noun = written.split(' ').next().unwrap_or_default();
    let message = Message::new("two-names").with("written", written).with("first", words(usual));
    let there = Message::new("evidence-other-name");
    let usual = Evidence::here(reading.place(usual.paragraph, usual.span), there);
    let instead = format!("{noun} {tail}");
    let fix = offer::text(reading, place.paragraph, place.span, &instead, Applicability::Unsafe);
    Finding::new(&RULE, reading.place(place.paragraph, place.span), message)
        .weighed(Severity::Warning, RULE.confidence)
        .because([usual])
        .offering(fix)
}
