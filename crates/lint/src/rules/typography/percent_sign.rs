//! Per cent is written in words.
#![doc = include_str!("percent-sign.md")]

use draft::ParagraphId;
use text::{Edit, Language, Span};

use crate::quoted::Quotations;
use crate::wording::{Phrase, Topic};
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    figures, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/percent-sign",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("percent-sign.md"), ru: include_str!("percent-sign.ru.md") },
    check,
};

/// The word in one piece.
pub(crate) const PHRASES: &[Phrase] = &[Phrase { words: "percent", offer: "per cent" }];

/// Numbers in words that stand before it, by value from one.
const WORDS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// Words that a genitive follows: «до 5 процентов», «более 1 процента».
const GENITIVE: [&str; 14] = [
    "до",
    "от",
    "с",
    "со",
    "около",
    "более",
    "менее",
    "свыше",
    "порядка",
    "из",
    "для",
    "выше",
    "ниже",
    "не",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut quotations = Quotations::default();
    for figure in reading.figures {
        let after = figure.after(reading);
        let gap = after.len() - after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let signed =
            gap <= 2 && after[gap..].starts_with('%') && !after[gap + 1..].starts_with('-');
        if signed && figure.is_in_prose(reading) && !figure.is_foreign(reading, &mut quotations) {
            let word = match reading.draft.language {
                Language::Russian => russian(figure.before(reading), figure.digits(reading)),
                _ => "per cent",
            };
            let start = figure.span.end as usize;
            push(
                reading,
                sink,
                figure.paragraph,
                Span::new(start, start + gap + 1),
                format!(" {word}"),
            );
        }
    }
    for hit in reading.phrases(Topic::Percent) {
        let before = reading.text(hit.paragraph)[..hit.span.start as usize].trim_end();
        let (word, start) = figures::last_word(before);
        let value = WORDS.iter().position(|name| *name == word.to_lowercase());
        let value = value.filter(|_| start + word.len() == before.len());
        let (span, right) = match value {
            Some(index) => {
                (Span::new(start, hit.span.end as usize), format!("{} per cent", index + 1))
            }
            None => (hit.span, "per cent".to_owned()),
        };
        push(reading, sink, hit.paragraph, span, right);
    }
}

fn push(
    reading: &Reading<'_>,
    sink: &mut Sink<'_>,
    paragraph: ParagraphId,
    span: Span,
    right: String,
) {
    let message = Message::new("percent-sign").with("right", right.trim());
    let fix = offer::in_source(reading, paragraph, span).map(|place| {
        let title = Message::new("write-instead").with("text", right.trim());
        Fix::new(title, Applicability::Safe, Edit::replace(place, right.as_str()))
    });
    sink.push(Finding::new(&RULE, reading.place(paragraph, span), message).offering(fix));
}

/// «процент» in the form that the number and the word before it ask for.
fn russian(before: &str, digits: &str) -> &'static str {
    if before.ends_with([',', '.']) {
        return "процента";
    }
    let (word, start) = figures::last_word(before);
    let governed = GENITIVE.contains(&word.to_lowercase().as_str())
        && before[start + word.len()..].trim().is_empty();
    let (tens, ones) = (digits.bytes().rev().nth(1), digits.bytes().next_back());
    let teens = tens == Some(b'1');
    match (ones, teens, governed) {
        (Some(b'1'), false, false) => "процент",
        (Some(b'1'), false, true) => "процента",
        (Some(b'2'..=b'4'), false, false) => "процента",
        _ => "процентов",
    }
}
