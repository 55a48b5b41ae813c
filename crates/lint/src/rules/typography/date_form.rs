//! A date is written as resolutions of its language write it.
#![doc = include_str!("date-form.md")]

use jiff::civil::Date;
use text::{Language, Span};

use crate::figures::{self, Figure};
use crate::quoted::Quotations;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    dates, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/date-form",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("date-form.md"), ru: include_str!("date-form.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let read: fn(&Reading<'_>, &Figure) -> Option<(Span, String)> = match reading.draft.language {
        Language::Russian => russian,
        Language::English => english,
        _ => return,
    };
    let mut quotations = Quotations::default();
    for figure in reading.figures.iter().filter(|figure| figure.span.len() == 4) {
        let Some((span, right)) = read(reading, figure) else { continue };
        if figure.is_foreign(reading, &mut quotations) {
            continue;
        }
        let written = reading.text(figure.paragraph).get(span.range()).unwrap_or_default();
        let message =
            Message::new("date-form").with("written", written).with("right", right.as_str());
        let fix = offer::text(reading, figure.paragraph, span, &right, Applicability::Safe);
        let place = reading.place(figure.paragraph, span);
        let finding = Finding::new(&RULE, place, message).offering(fix);
        sink.push(match (written.ends_with("г."), reading.sitting.old) {
            (true, true) => finding.weighed(Severity::Hint, Confidence::Low),
            (true, false) => finding.weighed(Severity::Warning, Confidence::High),
            (false, _) => finding,
        });
    }
}

/// «23.12.2003», «23 декабря 2003 г.», «23 Декабря 2003»: the piece to change, and as it should be.
fn russian(reading: &Reading<'_>, figure: &Figure) -> Option<(Span, String)> {
    let (before, after) = (figure.before(reading), figure.after(reading));
    let short = short_year(after);
    if let Some((start, date)) = in_figures(before, figure.digits(reading)) {
        let (end, tail) = match (short, after.trim_start().starts_with("год")) {
            (Some(length), _) => (figure.span.end as usize + length, tail_of(after, length)),
            (None, true) => (figure.span.end as usize, ""),
            (None, false) => (figure.span.end as usize, ""),
        };
        let words = dates::in_words(date, Language::Russian);
        let words = match after.trim_start().starts_with("год") {
            true => words.strip_suffix(" года").unwrap_or(&words).to_owned(),
            false => words,
        };
        return Some((Span::new(start, end), format!("{words}{tail}")));
    }
    let (word, start) = figures::last_word(before);
    // An English month stands in an English title or date.
    let russian = !word.is_ascii() && before[start + word.len()..].trim().is_empty();
    dates::month(word).filter(|_| russian)?;
    let year = figure.digits(reading);
    if word.starts_with(char::is_uppercase)
        && before[..start].trim_end().ends_with(|c: char| c.is_ascii_digit())
    {
        let year_word = if figures::first_word(after).starts_with('г') { "" } else { " года" };
        let gap = &before[start + word.len()..];
        let span = Span::new(start, figure.span.end as usize);
        return Some((span, format!("{}{gap}{year}{year_word}", word.to_lowercase())));
    }
    let length = short?;
    let span = Span::new(figure.span.start as usize, figure.span.end as usize + length);
    Some((span, format!("{year} года{}", tail_of(after, length))))
}

/// How many bytes « г.» takes behind a year.
fn short_year(after: &str) -> Option<usize> {
    let rest = after.trim_start().strip_prefix("г.")?;
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | ')' | '»');
    (rest.is_empty() || rest.starts_with(ends)).then(|| after.len() - rest.len())
}

/// The full stop that ends the sentence together with «г.».
fn tail_of(after: &str, length: usize) -> &str {
    if after[length..].trim().is_empty() { "." } else { "" }
}

/// Where «23.12.» before a year begins, and the date.
fn in_figures(before: &str, year: &str) -> Option<(usize, Date)> {
    let rest = before.strip_suffix('.')?;
    let (rest, month) = trailing_number(rest)?;
    let (rest, day) = trailing_number(rest.strip_suffix('.')?)?;
    if rest.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '-')) {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month, day).ok()?;
    (1900..2100).contains(&date.year()).then_some((rest.len(), date))
}

/// A number of one or two digits at the end of `text`, and what stands before it.
fn trailing_number(text: &str) -> Option<(&str, i8)> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (rest, number) = text.split_at(text.len() - digits);
    Some((rest, number.parse().ok().filter(|_| digits <= 2)?))
}

/// “23.12.2003”, “December 23, 2003”, “23rd December 2003”, “23rd of December 2003”, “23 December,
/// 2003”.
fn english(reading: &Reading<'_>, figure: &Figure) -> Option<(Span, String)> {
    let before = figure.before(reading).trim_end();
    let year = figure.digits(reading);
    // Only a day above twelve cannot be taken for a month.
    if let Some((start, date)) = in_figures(before, year).filter(|(_, date)| date.day() > 12) {
        let span = Span::new(start, figure.span.end as usize);
        return Some((span, dates::in_words(date, Language::English)));
    }
    let end = figure.span.end as usize;
    if let Some(before) = before.strip_suffix(',') {
        if let Some(span) = day_and_month(before) {
            return Some((
                Span::new(span.start as usize, end),
                format!("{} {year}", span.of(before)),
            ));
        }
        let (rest, day) = ordinal_or_number(before)?;
        let (month, start) = figures::last_word(rest);
        dates::month(month).filter(|_| rest[start + month.len()..] == *" ")?;
        return Some((Span::new(start, end), format!("{day} {month} {year}")));
    }
    let (month, start) = figures::last_word(before);
    dates::month(month).filter(|_| start + month.len() == before.len())?;
    let rest = before[..start].trim_end();
    let rest = rest.strip_suffix(" of").unwrap_or(rest);
    let (left, day) = ordinal_or_number(rest)?;
    let written = &rest[left.len()..];
    (written.len() > day.len())
        .then(|| (Span::new(left.len(), end), format!("{day} {month} {year}")))
}

/// “23 December” at the end of `text`.
fn day_and_month(text: &str) -> Option<Span> {
    let (month, start) = figures::last_word(text);
    dates::month(month).filter(|_| start + month.len() == text.len())?;
    let (rest, day) = ordinal_or_number(text[..start].strip_suffix(' ')?)?;
    let bare = day.len() + " ".len() + month.len() == text.len() - rest.len();
    bare.then(|| Span::new(rest.len(), text.len()))
}

/// “23” or “23rd” at the end of `text`: what stands before it, and the figure.
fn ordinal_or_number(text: &str) -> Option<(&str, &str)> {
    let bare = ["st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending));
    let bare = bare.unwrap_or(text);
    let digits = bare.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (rest, day) = bare.split_at(bare.len() - digits);
    (1..=2).contains(&digits).then_some((rest, day))
}
