//! What `resolint` found in a text, in plain words, so that it can be compared with what is
//! known to be there.

use std::ops::Range;

use citation::{Citation, Kind, Pinpoint, Target, Unit};
use lint::{Checked, Reference, Severity};
use text::Span;

use crate::generator::Written;

/// A citation as it was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// In the words of the JSON of `refs`; `self` for the draft's own.
    pub(crate) kind: &'static str,
    /// In its canonical form, as the text has it; `self` and `back` for what has none.
    pub(crate) symbol: String,
    /// With what the registry adds: the year of a Security Council resolution.
    pub(crate) completed: Option<String>,
    pub(crate) date: Option<Written>,
    pub(crate) pinpoint: String,
    /// In bytes of the source.
    pub(crate) number: Range<usize>,
    /// In bytes of the source.
    pub(crate) whole: Range<usize>,
}

/// A finding that speaks against a citation.
#[derive(Clone, Debug)]
pub(crate) struct Accusation {
    pub(crate) rule: &'static str,
    pub(crate) error: bool,
    /// In bytes of the source.
    pub(crate) place: Range<usize>,
}

/// The citations of a checked text, in the order in which they stand.
pub(crate) fn citations(checked: &Checked<'_>) -> Vec<Found> {
    let found = checked.references.iter().map(|reference| {
        let completed = reference.judgement.as_ref().map(|judgement| judgement.symbol.to_string());
        let citation = &reference.citation;
        Found {
            kind: kind(citation),
            symbol: symbol(citation),
            completed,
            date: citation.date.map(|date| {
                (date.year, date.month.unwrap_or_default(), date.day.unwrap_or_default())
            }),
            pinpoint: pinpoint(&citation.pinpoint),
            number: reference.number.range(),
            whole: whole(checked, reference),
        }
    });
    found.collect()
}

/// The citation with its pinpoint, which may stand before its noun.
fn whole(checked: &Checked<'_>, reference: &Reference) -> Range<usize> {
    let parts = reference.citation.pinpoint.parts.iter().map(|part| part.span);
    let paragraph = checked.draft.paragraphs.get(reference.paragraph.0 as usize);
    let places = parts.filter_map(|span| Some(paragraph?.flow.to_source(span)));
    places.fold(reference.span, Span::join).range()
}

/// The warnings and errors about references, in the order in which they stand.
pub(crate) fn accusations(checked: &Checked<'_>) -> Vec<Accusation> {
    let serious = checked.findings.iter().filter(|finding| finding.severity >= Severity::Warning);
    let about_references = serious.filter(|finding| finding.rule.group() == "reference");
    let accusations = about_references.map(|finding| Accusation {
        rule: finding.rule.name,
        error: finding.severity == Severity::Error,
        place: finding.span.range(),
    });
    accusations.collect()
}

fn kind(citation: &Citation) -> &'static str {
    if citation.target == Target::Own {
        return "self";
    }
    match citation.kind {
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

fn symbol(citation: &Citation) -> String {
    match &citation.target {
        Target::Symbol(symbol) => symbol.to_string(),
        Target::Back(_) => "back".to_owned(),
        Target::Own => "self".to_owned(),
        Target::Unknown => "unknown".to_owned(),
    }
}

/// `annex,section II.C`: units by name, paragraphs by number alone.
fn pinpoint(pinpoint: &Pinpoint) -> String {
    let parts = pinpoint.parts.iter().map(|part| {
        let unit = match part.unit {
            Unit::Paragraph => return part.label.clone(),
            Unit::PreambularParagraph => "preamble",
            Unit::Section => "section",
            Unit::Chapter => "Chapter",
            Unit::Part => "part",
            Unit::Annex => "annex",
            Unit::Appendix => "appendix",
            Unit::Article => "Article",
            Unit::Resolution => "resolution",
            Unit::Goal => "goal",
            Unit::Target => "target",
            Unit::Rule => "rule",
            Unit::Table => "table",
        };
        format!("{unit} {}", part.label).trim_end().to_owned()
    });
    parts.collect::<Vec<_>>().join(",")
}
