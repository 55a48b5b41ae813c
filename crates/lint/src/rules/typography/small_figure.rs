//! A number below ten is written in words.
#![doc = include_str!("small-figure.md")]

use text::Language;

use crate::figures::{self, Figure};
use crate::quoted::Quotations;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    dates, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/small-figure",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("small-figure.md"), ru: include_str!("small-figure.ru.md") },
    check,
};

/// Numbers from one to nine, in the cases of Russian and in English.
const RUSSIAN: [[&str; 5]; 7] = [
    // nominative and accusative, genitive, dative, instrumental, prepositional
    ["три", "трех", "трем", "тремя", "трех"],
    ["четыре", "четырех", "четырем", "четырьмя", "четырех"],
    ["пять", "пяти", "пяти", "пятью", "пяти"],
    ["шесть", "шести", "шести", "шестью", "шести"],
    ["семь", "семи", "семи", "семью", "семи"],
    ["восемь", "восьми", "восьми", "восемью", "восьми"],
    ["девять", "девяти", "девяти", "девятью", "девяти"],
];
const ENGLISH: [&str; 8] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// What is counted; measures, ages, shares and labels keep their figures.
const COUNTED: [&str; 33] = [
    "стран",
    "государств",
    "член",
    "организац",
    "учрежден",
    "регион",
    "заседан",
    "доклад",
    "совещан",
    "комитет",
    "эксперт",
    "представител",
    "правительств",
    "конференц",
    "договор",
    "countries",
    "states",
    "members",
    "organizations",
    "agencies",
    "regions",
    "meetings",
    "reports",
    "committees",
    "experts",
    "representatives",
    "governments",
    "conferences",
    "treaties",
    "parties",
    "institutions",
    "commissions",
    "resolutions",
];

const GENITIVE: [&str; 14] = [
    "до",
    "от",
    "с",
    "из",
    "для",
    "около",
    "более",
    "менее",
    "свыше",
    "без",
    "среди",
    "участием",
    "кроме",
    "помимо",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !Figure::is_of_a_resolution(reading) {
        return;
    }
    let mut quotations = Quotations::default();
    for figure in reading.figures.iter().filter(|figure| figure.span.len() == 1) {
        let Some(words) = in_words(reading, figure) else { continue };
        if !figure.is_in_prose(reading) || figure.is_foreign(reading, &mut quotations) {
            continue;
        }
        let message = Message::new("small-figure").with("right", words);
        let fix = offer::text(reading, figure.paragraph, figure.span, words, Applicability::Unsafe);
        let place = reading.place(figure.paragraph, figure.span);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// The number in words, when it counts what stands behind it.
fn in_words(reading: &Reading<'_>, figure: &Figure) -> Option<&'static str> {
    let (before, after) = (figure.before(reading), figure.after(reading));
    let spaced =
        after.starts_with([' ', '\u{a0}']) && !before.ends_with(|c: char| !c.is_whitespace());
    if !spaced || before.is_empty() {
        return None;
    }
    let noun = figures::first_word(after).to_lowercase();
    if !COUNTED.iter().any(|counted| noun.starts_with(counted)) {
        return None;
    }
    let (word, start) = figures::last_word(before);
    let touches = before[start + word.len()..].trim().is_empty();
    if !touches || figures::is_label_noun(word) || dates::month(word).is_some() {
        return None;
    }
    let value: usize = figure.digits(reading).parse().ok()?;
    if reading.draft.language == Language::English {
        return ENGLISH.get(value.checked_sub(2)?).copied();
    }
    let case = match noun.as_str() {
        noun if noun.ends_with("ам") || noun.ends_with("ям") => 2,
        noun if noun.ends_with("ами") || noun.ends_with("ями") => 3,
        noun if noun.ends_with("ах") || noun.ends_with("ях") => 4,
        _ => usize::from(GENITIVE.contains(&word.to_lowercase().as_str())),
    };
    RUSSIAN.get(value.checked_sub(3)?).map(|cases| cases[case])
}
