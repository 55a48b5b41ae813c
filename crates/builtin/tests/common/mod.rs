//! A claim in a line: `symbol | date | flags`. The date is `2003-12-23`, `2003-12` or `2003`;
//! `unnamed` says that the text does not name the body, `as-of=` gives the draft's own date.

use citation::{Pinpoint, Symbol, WrittenDate};
use jiff::civil::{Date, date};
use knowledge::{Claim, Judgement};
use text::{Language, Span};

const TODAY: Date = date(2026, 11, 20);

fn written(text: &str) -> Option<WrittenDate> {
    let mut parts = text.split('-').map(|part| part.parse::<u16>().unwrap());
    let year = parts.next()?;
    let (month, day) = (parts.next().map(|m| m as u8), parts.next().map(|d| d as u8));
    Some(WrittenDate { year, month, day, span: Span::default() })
}

/// Judges a line `symbol | date | flags`.
pub(crate) fn judge(line: &str) -> Judgement {
    let mut fields = line.split('|').map(str::trim);
    let symbol: Symbol = fields.next().unwrap().parse().unwrap_or_else(|_| panic!("{line}"));
    let date = fields.next().filter(|field| !field.is_empty()).and_then(written);
    let flags = fields.next().unwrap_or_default();
    let as_of = flags
        .split(' ')
        .find_map(|flag| flag.strip_prefix("as-of="))
        .map_or(TODAY, |day| day.parse().unwrap());
    builtin::knowledge().judge(&Claim {
        symbol: &symbol,
        body_certain: !flags.contains("unnamed"),
        date,
        title: None,
        language: Language::Russian,
        pinpoint: &Pinpoint::default(),
        as_of,
    })
}
