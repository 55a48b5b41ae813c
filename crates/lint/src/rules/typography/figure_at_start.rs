//! An English sentence does not begin with a figure.
#![doc = include_str!("figure-at-start.md")]

use text::Language;

use crate::figures::{self, Figure};
use crate::quoted::Quotations;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    dates, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/figure-at-start",
    severity: Severity::Info,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("figure-at-start.md"),
        ru: include_str!("figure-at-start.ru.md"),
    },
    check,
};

const ONES: [&str; 20] = [
    "",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];
const TENS: [&str; 10] =
    ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::English || !Figure::is_of_a_resolution(reading) {
        return;
    }
    let mut quotations = Quotations::default();
    for figure in reading.figures.iter().filter(|figure| figure.span.len() <= 4) {
        let opens = opens_sentence(figure.before(reading), figure.after(reading));
        if !opens || !figure.is_in_prose(reading) || figure.is_foreign(reading, &mut quotations) {
            continue;
        }
        let message = Message::new("figure-at-start").with("written", figure.digits(reading));
        let words = in_words(figure.digits(reading));
        let fix = words.and_then(|words| {
            offer::text(reading, figure.paragraph, figure.span, &words, Applicability::Unsafe)
        });
        let place = reading.place(figure.paragraph, figure.span);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// Whether a sentence begins between the two; “No. 5” and “p. 12” go on.
fn opens_sentence(before: &str, after: &str) -> bool {
    let word = figures::first_word(after);
    let counts = after.starts_with(' ') && word.len() > 1 && dates::month(word).is_none();
    let sentence = before.trim_end();
    let ended = match sentence.strip_suffix('.') {
        Some(rest) => {
            let last = figures::last_word(rest).0;
            rest.ends_with(last) && last.len() > 4 && last.chars().all(char::is_lowercase)
        }
        None => false,
    };
    counts && ended && before.len() > sentence.len()
}

/// A number below one hundred in words.
fn in_words(digits: &str) -> Option<String> {
    let number: usize = digits.parse().ok()?;
    match number {
        1..=19 => Some(ONES[number].to_owned()),
        20..=99 if number.is_multiple_of(10) => Some(TENS[number / 10].to_owned()),
        20..=99 => Some(format!("{}-{}", TENS[number / 10], ONES[number % 10].to_lowercase())),
        _ => None,
    }
}
