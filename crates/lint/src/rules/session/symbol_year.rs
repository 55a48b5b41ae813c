//! The date of a document and the session in its symbol disagree.
#![doc = include_str!("symbol-year.md")]

use citation::{Body, Symbol, Target};
use text::Span;

use crate::sitting::session_of;
use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/symbol-year",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("symbol-year.md"), ru: include_str!("symbol-year.ru.md") },
    check,
};

/// How far before its symbol a letter may be named, in bytes.
const REACH: usize = 400;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (index, reference) in reading.references.iter().enumerate() {
        let Target::Symbol(symbol @ Symbol::Document(written)) = &reference.citation.target else {
            continue;
        };
        let Some((Body::GeneralAssembly, session)) = session_of(symbol) else { continue };
        let opens = 1945 + session;
        // A document may be issued for a session from the beginning of its year, and a letter
        // may be older than the document that carries it.
        let years = opens - 1..=opens + 1;
        let year = dated(reading, reference).or_else(|| joint_year(reading, index));
        let Some((year, place)) = year.filter(|(year, _)| !years.contains(year)) else { continue };
        let message = Message::new("symbol-year")
            .with("symbol", written.as_str())
            .with("session", u32::from(session))
            .with("opens", opens.to_string())
            .with("year", year.to_string());
        sink.push(Finding::new(&RULE, reference.number.join(place), message).about(reference));
    }
}

/// The year of the date written with a document.
fn dated(reading: &Reading<'_>, reference: &Reference) -> Option<(u16, Span)> {
    if let Some(date) = reference.citation.date {
        return Some((date.year, reading.place(reference.paragraph, date.span)));
    }
    // «письмо … от 5 мая 2004 года (A/60/840)», “letter dated 5 May 2004 from … (A/60/840)”
    let text = reading.text(reference.paragraph);
    let number = reference.citation.number.start as usize;
    let all = text.get(..number)?.strip_suffix('(')?;
    let before = wording::tail(all, REACH);
    let letter = ["исьм", "etter", "вербальн", "erbale"];
    let start = letter.iter().filter_map(|stem| before.rfind(stem)).max()?;
    let clause = &before[start..];
    if clause.contains([';', '(']) {
        return None;
    }
    let dates = citation::date::find(clause);
    let [date] = dates.as_slice() else { return None };
    let start = all.len() - clause.len();
    let span = Span::new(start + date.span.start as usize, start + date.span.end as usize);
    date.is_full().then(|| (date.year, reading.place(reference.paragraph, span)))
}

/// The year of the other symbol of a joint document: A/60/891–S/2006/428.
fn joint_year(reading: &Reading<'_>, index: usize) -> Option<(u16, Span)> {
    let first = reading.references.get(index)?;
    let second = reading.references.get(index + 1)?;
    let between =
        reading.draft.source.get(first.number.end as usize..second.number.start as usize)?;
    if !matches!(between.trim(), "-" | "–" | "—") {
        return None;
    }
    let Target::Symbol(Symbol::Document(symbol)) = &second.citation.target else { return None };
    let year = symbol.strip_prefix("S/")?.split('/').next()?.parse().ok()?;
    (1994..2100).contains(&year).then_some((year, second.number))
}
