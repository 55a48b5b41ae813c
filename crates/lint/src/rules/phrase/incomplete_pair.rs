//! «Как …, так и …» without its «и».
#![doc = include_str!("incomplete-pair.md")]

use std::sync::LazyLock;

use draft::ParagraphId;
use memchr::memmem::Finder;
use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/incomplete-pair",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("incomplete-pair.md"),
        ru: include_str!("incomplete-pair.ru.md"),
    },
    check,
};

/// How far before «так» its «как» may stand, in bytes.
const REACH: usize = 1000;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    static SECOND: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(", так "));
    if reading.draft.language != Language::Russian {
        return;
    }
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let paragraph = ParagraphId(index as u32);
        for at in SECOND.find_iter(text.as_bytes()) {
            let after = at + ", так ".len();
            if !pairs_without_and(&text[..at], &text[after..]) {
                continue;
            }
            let span = Span::new(at + ", ".len(), after - 1);
            let fix = offer::text(reading, paragraph, span, "так и", Applicability::Unsafe);
            let message = Message::new("incomplete-pair");
            sink.push(Finding::new(&RULE, reading.place(paragraph, span), message).offering(fix));
        }
    }
}

/// Whether «как» stands before, in the same sentence, and the same word follows both: «как в
/// городах, так в селах». Otherwise «так» may be anything.
fn pairs_without_and(before: &str, after: &str) -> bool {
    let before = wording::tail(before, REACH);
    let sentence = before.rfind([';', '.', ':', '«']).map_or(before, |at| &before[at..]);
    let Some(first) = sentence.rfind(" как ").map(|at| &sentence[at + " как ".len()..])
    else {
        return false;
    };
    let word = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let both = word(first);
    !both.is_empty() && both == word(after)
}
