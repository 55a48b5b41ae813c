//! A title is introduced by «озаглавленный».
#![doc = include_str!("entitled.md")]

use draft::ParagraphId;
use text::{Edit, Span};

use crate::wording::{Phrase, Topic};
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, participle,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/entitled",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("entitled.md"), ru: include_str!("entitled.ru.md") },
    check,
};

/// What introduces a title otherwise.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "titled", offer: "entitled" },
    Phrase { words: "called", offer: "entitled" },
    Phrase { words: "под названием", offer: "" },
    Phrase { words: "с названием", offer: "" },
];

/// What is entitled: acts, documents and agenda items. A campaign or a club is called.
const ENGLISH: [&str; 9] = [
    "item",
    "sub-item",
    "report",
    "resolution",
    "decision",
    "declaration",
    "document",
    "chapter",
    "section",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::Entitled) {
        let text = reading.text(hit.paragraph);
        let after = text[hit.span.end as usize..].trim_start();
        if !after.starts_with(['«', '“', '"', '„']) {
            continue;
        }
        let before = text[..hit.span.start as usize].trim_end().trim_end_matches(',');
        let noun = last_word(&before[..named_until(reading, hit.paragraph, before.len())]);
        let (span, right) = if hit.phrase.offer.is_empty() {
            let Some(participle) = participle::entitled(noun) else { continue };
            (Span::new(before.len(), hit.span.end as usize), format!(", {participle}"))
        } else if ENGLISH.contains(&noun.to_ascii_lowercase().as_str()) {
            (hit.span, hit.phrase.offer.to_owned())
        } else {
            continue;
        };
        let shown = right.trim_start_matches(", ");
        let message = Message::new("entitled").with("right", shown);
        let place = reading.place(hit.paragraph, hit.span);
        let fix = offer::in_source(reading, hit.paragraph, span).map(|place| {
            let title = Message::new("write-instead").with("text", shown);
            Fix::new(title, Applicability::Unsafe, Edit::replace(place, right.as_str()))
        });
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// Where the noun ends that a title at byte `at` belongs to: right there, or before the number of
/// a citation that ends there, as in “its resolution 71/1 of 19 September 2016, titled”.
fn named_until(reading: &Reading<'_>, paragraph: ParagraphId, at: usize) -> usize {
    let from = reading.references.partition_point(|it| it.paragraph < paragraph);
    let here = reading.references[from..].iter().take_while(|it| it.paragraph == paragraph);
    let ends_here = |span: Span| (span.start as usize) < at && at <= span.end as usize;
    let cited = here.map(|it| &it.citation).find(|citation| ends_here(citation.span));
    cited.map_or(at, |citation| (citation.number.start as usize).min(at))
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    text.rsplit(|c: char| !c.is_alphabetic() && c != '-').next().unwrap_or_default()
}
