//! What `resolint` found in a text, in plain words, so that it can be compared with what is
//! known to be there.

use std::ops::Range;

use citation::{Body, Citation, Context, Kind, Naming, Pinpoint, Target, Unit};
use draft::Organ;
use knowledge::Claim;
use text::Language;

use crate::generator::{TODAY, Written};

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

/// The citations of a text, paragraph by paragraph.
pub(crate) fn citations(source: &str, markdown: bool) -> Vec<Found> {
    let draft = draft::parse(source, &draft::Options { language: None, markdown });
    let own_body = draft.organ.and_then(body);
    let mut found = Vec::new();
    for paragraph in &draft.paragraphs {
        let flow = &paragraph.flow;
        for citation in citation::find(flow.text(), draft.language, &Context { own_body }) {
            found.push(Found {
                kind: kind(&citation),
                symbol: symbol(&citation),
                completed: completed(&citation, draft.language),
                date: citation.date.map(|date| {
                    (date.year, date.month.unwrap_or_default(), date.day.unwrap_or_default())
                }),
                pinpoint: pinpoint(&citation.pinpoint),
                number: flow.to_source(citation.number).range(),
                whole: flow.to_source(citation.span).range(),
            });
        }
    }
    found
}

fn body(organ: Organ) -> Option<Body> {
    Some(match organ {
        Organ::GeneralAssembly => Body::GeneralAssembly,
        Organ::SecurityCouncil => Body::SecurityCouncil,
        Organ::EconomicAndSocialCouncil => Body::EconomicAndSocialCouncil,
        Organ::HumanRightsCouncil => Body::HumanRightsCouncil,
        Organ::CommissionOnHumanRights => Body::CommissionOnHumanRights,
        Organ::Other => return None,
    })
}

fn completed(citation: &Citation, language: Language) -> Option<String> {
    let Target::Symbol(symbol) = &citation.target else { return None };
    let claim = Claim {
        language,
        symbol,
        body_certain: citation.body.is_some_and(|body| body.naming != Naming::Unnamed),
        date: citation.date,
        title: None,
        pinpoint: &citation.pinpoint,
        as_of: TODAY,
    };
    Some(builtin::knowledge().judge(&claim).symbol.to_string())
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
