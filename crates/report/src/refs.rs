//! Every citation of a draft with its verdict, for reading and as JSON (`resolint.refs/1`).

use std::fmt::Write as _;

use citation::{Act, Antecedent, Kind, Pinpoint, Symbol, Target, Unit, WrittenDate};
use knowledge::{Knowledge, Reason, Verdict};
use lint::{Checked, Reference};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::wire::{WirePlace, WireRange, to_json, verdict_name};
use crate::words::one_line;
use crate::{File, Words, place};

/// What stands before the files of `refs --format json`.
pub const REFS_OPEN: &str = "{\"schema\":\"resolint.refs/1\",\"files\":[\n";

/// What stands after them.
pub const REFS_CLOSE: &str = "\n]}\n";

#[derive(Serialize)]
struct WireFile<'f> {
    path: &'f str,
    language: &'static str,
    references: Vec<WireReference<'f>>,
}

#[derive(Serialize)]
struct WireReference<'f> {
    text: &'f str,
    range: WireRange,
    #[serde(flatten)]
    place: Option<WirePlace<'f>>,
    kind: &'static str,
    body: Option<&'static str>,
    symbol: Option<String>,
    part: Option<String>,
    date: Option<String>,
    pinpoint: Map<String, Value>,
    verdict: Option<&'static str>,
    reasons: Vec<&'static str>,
    antecedent: Option<String>,
    title: Option<&'f str>,
}

/// One file of `refs --format json`.
pub fn refs_json(file: &File<'_>, checked: &Checked<'_>, knowledge: &Knowledge<'_>) -> String {
    let references = checked.references.iter().map(|reference| {
        let symbol = symbol(reference);
        let act = symbol.and_then(act);
        WireReference {
            text: words_of(checked, reference),
            range: WireRange::of(reference.span, file.lines),
            place: WirePlace::of(reference.span, file),
            kind: kind_name(reference.citation.kind),
            body: act.and_then(|act| act.body).map(citation::Body::code),
            symbol: symbol.map(Symbol::to_string),
            part: act.and_then(|act| act.part.0).map(|letter| char::from(letter).to_string()),
            date: reference.citation.date.as_ref().map(iso),
            pinpoint: pinpoint_map(&reference.citation.pinpoint),
            verdict: verdict(reference).map(verdict_name),
            reasons: reasons(reference),
            antecedent: antecedent(checked, reference).map(Symbol::to_string),
            title: symbol.and_then(|symbol| title(symbol, checked, knowledge)),
        }
    });
    let references = references.collect();
    to_json(&WireFile { path: file.path, language: checked.draft.language.code(), references })
}

/// One file of `refs`, one line a citation: place, verdict, symbol, date, pinpoint, words.
pub fn refs_text(file: &File<'_>, checked: &Checked<'_>, words: &Words) -> String {
    let mut out = String::new();
    for reference in &checked.references {
        let place = place::shown(file, reference.span.start, words);
        let symbol = symbol(reference).or_else(|| antecedent(checked, reference));
        let symbol =
            symbol.map_or_else(|| kind_name(reference.citation.kind).to_owned(), Symbol::to_string);
        let verdict = words.word(verdict(reference).map_or("verdict-none", verdict_word));
        let date = reference.citation.date.as_ref().map(iso).unwrap_or_default();
        let pinpoint: Vec<String> = reference
            .citation
            .pinpoint
            .parts
            .iter()
            .map(|part| format!("{} {}", unit_name(part.unit), part.label).trim_end().to_owned())
            .collect();
        // Writing into a string cannot fail.
        let _ = write!(out, "{}:{place}: {verdict}: {symbol}", file.path);
        for detail in [date, pinpoint.join(", ")].iter().filter(|detail| !detail.is_empty()) {
            let _ = write!(out, ", {detail}");
        }
        let _ = writeln!(out, " «{}»", one_line(words_of(checked, reference).to_owned()));
    }
    out
}

/// What is cited: as knowledge completed it, or as it was read.
fn symbol(reference: &Reference) -> Option<&Symbol> {
    match (&reference.judgement, &reference.citation.target) {
        (Some(judgement), _) => Some(&judgement.symbol),
        (None, Target::Symbol(symbol)) => Some(symbol),
        _ => None,
    }
}

fn act(symbol: &Symbol) -> Option<&Act> {
    match symbol {
        Symbol::Act(act) => Some(act),
        _ => None,
    }
}

/// What a back-reference was joined to.
fn antecedent<'c>(checked: &'c Checked<'_>, reference: &Reference) -> Option<&'c Symbol> {
    match &reference.citation.target {
        Target::Back(back) => match back.antecedent {
            Antecedent::Found(index) => checked.references.get(index).and_then(symbol),
            _ => None,
        },
        _ => None,
    }
}

fn verdict(reference: &Reference) -> Option<Verdict> {
    reference.judgement.as_ref().map(|judgement| judgement.verdict)
}

/// The words of a citation, as the running text of its paragraph has them.
fn words_of<'c>(checked: &'c Checked<'_>, reference: &Reference) -> &'c str {
    let paragraph = checked.draft.paragraphs.get(reference.paragraph.0 as usize);
    let running =
        paragraph.and_then(|paragraph| paragraph.flow.text().get(reference.citation.span.range()));
    running.or_else(|| checked.draft.source.get(reference.span.range())).unwrap_or_default()
}

/// The title in the language of the draft, or else in any.
fn title<'k>(symbol: &Symbol, checked: &Checked<'_>, knowledge: &Knowledge<'k>) -> Option<&'k str> {
    let record = knowledge.act(symbol)?;
    let languages = [checked.draft.language, text::Language::Russian, text::Language::English];
    languages.into_iter().find_map(|language| record.title(language)).map(|(title, _)| title)
}

/// `2003-12-23`, `2003-12` or `2003`, as much as is written.
fn iso(date: &WrittenDate) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("{:04}-{month:02}", date.year),
        _ => format!("{:04}", date.year),
    }
}

/// Units and labels; a unit that comes twice has its labels joined by a comma.
fn pinpoint_map(pinpoint: &Pinpoint) -> Map<String, Value> {
    let mut map = Map::new();
    for part in &pinpoint.parts {
        match map.get_mut(unit_name(part.unit)) {
            Some(Value::String(labels)) => *labels = format!("{labels},{}", part.label),
            _ => {
                map.insert(unit_name(part.unit).to_owned(), Value::String(part.label.clone()));
            }
        }
    }
    map
}

fn reasons(reference: &Reference) -> Vec<&'static str> {
    let reasons = reference.judgement.iter().flat_map(|judgement| &judgement.reasons);
    reasons.map(reason_name).collect()
}

fn reason_name(reason: &Reason) -> &'static str {
    match reason {
        Reason::NumberOutOfRange { .. } => "number-out-of-range",
        Reason::SessionNotHeld { .. } => "session-not-held",
        Reason::NoSuchSession => "no-such-session",
        Reason::WrongDate { .. } => "wrong-date",
        Reason::OutsideSession { .. } => "outside-session",
        Reason::OutsideNeighbours { .. } => "outside-neighbours",
        Reason::WrongYear { .. } => "wrong-year",
        Reason::ImpossibleDate => "impossible-date",
        Reason::WrongTitle { .. } => "wrong-title",
        Reason::NoSuchPart { .. } => "no-such-part",
        Reason::NoSuchParagraph { .. } => "no-such-paragraph",
        Reason::OtherBody { .. } => "other-body",
        Reason::NotYetAdopted { .. } => "not-yet-adopted",
    }
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "verdict-confirmed",
        Verdict::Contradicted => "verdict-contradicted",
        Verdict::Absent => "verdict-absent",
        Verdict::OutsideCoverage => "verdict-outside-coverage",
        Verdict::Ambiguous => "verdict-ambiguous",
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Resolution => "resolution",
        Kind::Decision => "decision",
        Kind::Document => "document",
        Kind::Draft => "draft",
        Kind::MeetingRecord => "meeting-record",
        Kind::Treaty => "treaty",
        Kind::Charter => "charter",
        Kind::TreatySeries => "treaty-series",
        Kind::SalesNumber => "sales-number",
        Kind::OfficialRecords => "official-records",
        Kind::BackReference => "back-reference",
        Kind::Other => "other",
    }
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Paragraph => "paragraph",
        Unit::PreambularParagraph => "preambular-paragraph",
        Unit::Section => "section",
        Unit::Chapter => "chapter",
        Unit::Part => "part",
        Unit::Annex => "annex",
        Unit::Appendix => "appendix",
        Unit::Article => "article",
        Unit::Resolution => "resolution",
        Unit::Goal => "goal",
        Unit::Target => "target",
        Unit::Rule => "rule",
        Unit::Table => "table",
    }
}
