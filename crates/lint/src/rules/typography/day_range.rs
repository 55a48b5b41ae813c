//! The dash between two days: «5–13 сентября».
#![doc = include_str!("day-range.md")]

use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    dates,
    prose::{self, Prose, is_space},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/day-range",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("day-range.md"), ru: include_str!("day-range.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let language = reading.draft.language;
    if !matches!(language, Language::Russian | Language::English) {
        return;
    }
    for prose in prose::paragraphs(reading) {
        // A hyphen, or the first byte of a dash.
        for at in memchr::memchr2_iter(b'-', 0xE2, prose.text().as_bytes()) {
            sink.findings.extend(range(&prose, at, language));
        }
    }
}

/// The range whose hyphen or dash stands at `at`, when it is not written as it should be.
fn range(prose: &Prose<'_>, at: usize, language: Language) -> Option<Finding> {
    let text = prose.text();
    let dash = prose.after(at).filter(|c| matches!(c, '-' | '–' | '—'))?;
    let left = text[..at].trim_end_matches(is_space);
    let right = text[at + dash.len_utf8()..].trim_start_matches(is_space);
    let (last, rest) = day_of(right)?;
    let month = dates::month_named(rest.trim_start_matches(is_space), language)?;
    let first = first_day(left, language)?;
    let wanted = match first {
        (day, None) if day < last => "–",
        // English says “29 June to 3 July”, which is for the drafter to write.
        (_, Some(earlier)) if earlier != month && language == Language::Russian => " – ",
        _ => return None,
    };
    let between = Span::new(left.len(), text.len() - right.len());
    if between.of(text).replace(is_space, " ") == wanted {
        return None;
    }
    let edit = prose.edit(between, wanted)?;
    let written = left.len() - left.bytes().rev().take_while(u8::is_ascii_digit).count();
    let message = Message::new("day-range").with("right", wanted);
    let title = Message::new("set-dash").with("dash", wanted.trim());
    let whole = Span::new(
        if first.1.is_none() { written } else { between.start as usize },
        text.len() - rest.len(),
    );
    let fix = (title, Applicability::Safe, vec![edit]);
    let place = prose.place(whole).map_or(between, |_| whole);
    prose.finding(&RULE, place, message, fix)
}

/// The day that `text` begins with, and what follows it.
fn day_of(text: &str) -> Option<(u8, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let day = text[..digits].parse().ok().filter(|day| (1..=31).contains(day))?;
    let rest = &text[digits..];
    rest.starts_with(is_space).then_some((day, rest))
}

/// The day that `text` ends with, and its month if that stands after it.
fn first_day(text: &str, language: Language) -> Option<(u8, Option<usize>)> {
    let word = text.rsplit(is_space).next()?;
    let month = dates::month_named(word, language);
    let text = match month {
        Some(_) => text[..text.len() - word.len()].trim_end_matches(is_space),
        None => text,
    };
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (before, day) = text.split_at(text.len() - digits);
    let day = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let free = before.chars().next_back().is_none_or(|c| is_space(c) || c == '(');
    free.then_some((day, month))
}
