//! The year beside a session is not a year of that session.
#![doc = include_str!("year-mismatch.md")]

use std::ops::RangeInclusive;

use citation::session::{self, Form};
use citation::{Body, Session};
use text::Span;

use crate::sitting::Named;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/year-mismatch",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page { en: include_str!("year-mismatch.md"), ru: include_str!("year-mismatch.ru.md") },
    check,
};

/// How far behind its number the noun may stand, in characters.
const REACH: usize = 80;

/// What joins a session and its year.
const JOINTS: [&str; 10] = [
    " in ",
    ", in ",
    " (",
    ", held in ",
    ", to be held in ",
    " в ",
    ", в ",
    ", состоявшейся в ",
    ", которая состоится в ",
    ", которая состоялась в ",
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for named in &reading.sitting.named {
        let Session::Regular(session) = named.mention.session else { continue };
        let Some(year) = year_beside(reading, named) else { continue };
        let Some(years) = years_of(reading, named, session) else { continue };
        if years.contains(&year.0) {
            continue;
        }
        let message = Message::new("year-mismatch")
            .with("session", u32::from(session))
            .with("first", years.start().to_string())
            .with("last", years.end().to_string())
            .with("year", year.0.to_string());
        let place = reading.place(named.paragraph, named.mention.span.join(year.1));
        let fix = other_session(reading, named, year.0);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// The year right behind the noun, and where it stands.
fn year_beside(reading: &Reading<'_>, named: &Named) -> Option<(u16, Span)> {
    let text = reading.text(named.paragraph);
    let at = named.mention.span.end as usize;
    let near = text[at..].char_indices().nth(REACH).map_or(text.len(), |(end, _)| at + end);
    let noun = at + ["ession", "есси"].iter().find_map(|piece| text[at..near].find(piece))?;
    let end = noun + text[noun..].find(|c: char| !c.is_alphabetic())?;
    let rest = &text[end..];
    let joint =
        JOINTS.iter().filter(|joint| rest.starts_with(**joint)).max_by_key(|it| it.len())?;
    let start = end + joint.len();
    let digits = text.get(start..start + 4)?;
    let after = text[start + 4..].chars().next();
    // «2006/07», “2006–2007” and “2006-2007” name more than one year.
    if after.is_some_and(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '–')) {
        return None;
    }
    let year = digits.parse().ok().filter(|year| (1945..2100).contains(year))?;
    Some((year, Span::new(start, start + 4)))
}

/// The years in which a session sits: the regular session N of the Assembly opens in September
/// of 1945 + N and lasts a year.
fn years_of(reading: &Reading<'_>, named: &Named, session: u16) -> Option<RangeInclusive<u16>> {
    let body = named.body(reading)?;
    if body == Body::GeneralAssembly {
        let opens = 1945 + session;
        return Some(if session == 1 { opens..=opens } else { opens..=opens + 1 });
    }
    let (first, last) = reading.knowledge.session_window(body, Session::Regular(session))?;
    Some(first.year().try_into().ok()?..=last.year().try_into().ok()?)
}

/// The session of the Assembly that opens in `year`, to choose if the year is right.
fn other_session(reading: &Reading<'_>, named: &Named, year: u16) -> Option<Fix> {
    if named.body(reading) != Some(Body::GeneralAssembly) || !named.mention.words {
        return None;
    }
    let words = session::in_words(year - 1945, reading.draft.language, Form::Oblique)?;
    offer::text(reading, named.paragraph, named.mention.span, &words, Applicability::Shown)
}
