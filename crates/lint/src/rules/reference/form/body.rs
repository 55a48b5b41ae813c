//! The body whose act it is: named in full.

use citation::{Body, Naming};
use text::{Language, Span};

use super::Cited;
use crate::{Applicability, Finding, Message};

/// Short names of bodies, and the names that stand for them in a resolution: in Russian the
/// genitive («резолюция 2000/35 Экономического и Социального Совета»).
const SHORT: &[(&str, Body)] = &[
    ("ГА", Body::GeneralAssembly),
    ("СБ", Body::SecurityCouncil),
    ("ЭКОСОС", Body::EconomicAndSocialCouncil),
    ("СПЧ", Body::HumanRightsCouncil),
    ("КПЧ", Body::CommissionOnHumanRights),
    ("GA", Body::GeneralAssembly),
    ("UNGA", Body::GeneralAssembly),
    ("SC", Body::SecurityCouncil),
    ("UNSC", Body::SecurityCouncil),
    ("ECOSOC", Body::EconomicAndSocialCouncil),
    ("HRC", Body::HumanRightsCouncil),
    ("UNHRC", Body::HumanRightsCouncil),
    ("CHR", Body::CommissionOnHumanRights),
];

fn full(body: Body, language: Language) -> Option<&'static str> {
    Some(match (body, language) {
        (Body::GeneralAssembly, Language::Russian) => "Генеральной Ассамблеи",
        (Body::SecurityCouncil, Language::Russian) => "Совета Безопасности",
        (Body::EconomicAndSocialCouncil, Language::Russian) => {
            "Экономического и Социального Совета"
        }
        (Body::HumanRightsCouncil, Language::Russian) => "Совета по правам человека",
        (Body::CommissionOnHumanRights, Language::Russian) => "Комиссии по правам человека",
        (Body::GeneralAssembly, Language::English) => "General Assembly",
        (Body::SecurityCouncil, Language::English) => "Security Council",
        (Body::EconomicAndSocialCouncil, Language::English) => "Economic and Social Council",
        (Body::HumanRightsCouncil, Language::English) => "Human Rights Council",
        (Body::CommissionOnHumanRights, Language::English) => "Commission on Human Rights",
        _ => return None,
    })
}

/// «Резолюция ЭКОСОС 2000/35», "UNSC resolution 1325 (2000)".
pub(super) fn abbreviated(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    cited.reading.in_running_text(cited.reference).then_some(())?;
    let mention = citation.body.filter(|body| body.naming == Naming::Named)?;
    let span = mention.span?;
    let written = cited.words(span);
    let short = written.trim_end_matches(" ООН");
    // "UNSCR" is body and noun in one.
    let (short, with_noun) = match short.strip_suffix('R') {
        Some(body) if citation.noun.is_none_or(|noun| span.covers(noun)) => (body, true),
        _ => (short, false),
    };
    let (_, body) = SHORT.iter().find(|(known, _)| *known == short)?;
    let language = cited.reading.draft.language;
    let name = full(*body, language)?;
    let message = Message::new("form-body").with("written", written).with("right", name);
    let with_noun_name = format!("{name} resolution");
    let appended = format!(" {name}");
    let number = citation.number;
    let edits: Vec<(Span, &str)> = match language {
        Language::Russian if span.end <= number.start => {
            let gap = Span::new(span.start as usize, number.start as usize);
            vec![(gap, ""), (Span::at(number.end as usize), &appended)]
        }
        _ if with_noun => vec![(span, &with_noun_name)],
        _ => vec![(span, name)],
    };
    Some(cited.finding(span, message, Applicability::Unsafe, &edits))
}
