//! Faults of the parts of a draft: closing marks, numbers and letters of paragraphs, citations.

use citation::{ActNumber, Body, Naming, Session, Symbol, Target};
use draft::{Draft, Paragraph, Role};
use knowledge::Verdict;
use lint::{Rule, rules};
use text::{Edit, Language, Span};

use super::hosts::{self, Host};
use super::{Fault, Place};

/// A rule and the places for its faults.
type Line = (&'static str, fn(&Host) -> Vec<Place>);

const TABLE: &[Line] = &[
    ("footnote/form", note_stop),
    ("punctuation/last-stop", last_stop),
    ("punctuation/operative-semicolon", operative_semicolon),
    ("punctuation/preambular-comma", preambular_comma),
    ("punctuation/subparagraph-semicolon", subparagraph_semicolon),
    ("reference/unknown-resolution", unknown_resolution),
    ("reference/wrong-date", wrong_date),
    ("reference/wrong-year", wrong_year),
    ("structure/enacting-comma", enacting_comma),
    ("structure/numbered-preamble", numbered_preamble),
    ("structure/numbering", numbering),
    ("structure/opener-case", opener_case),
    ("structure/subparagraph-case", subparagraph_case),
    ("structure/subparagraph-letters", cyrillic_letter),
    ("structure/subparagraph-sequence", subparagraph_sequence),
    ("typography/day-range", day_range),
    ("typography/quotation-marks", quotation_marks),
    ("typography/symbol-letters", symbol_letters),
];

/// The faults of the table.
pub(super) fn faults() -> Vec<Fault> {
    let rule = |name: &str| -> Option<&'static Rule> {
        rules::ALL.iter().copied().find(|rule| rule.name == name)
    };
    TABLE
        .iter()
        .filter_map(|(name, places)| Some(Fault { rule: rule(name)?, places: Box::new(places) }))
        .collect()
}

/// Replaces the mark with which the paragraphs that `is` chooses end, if that is `right`.
fn closing(
    host: &Host,
    is: impl Fn(&Draft<'_>, usize) -> bool,
    right: char,
    wrong: &str,
) -> Vec<Place> {
    let draft = host.draft();
    let mut places = Vec::new();
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        let text = paragraph.flow.text();
        if !is(&draft, index) || !text.ends_with(right) {
            continue;
        }
        let mark = Span::new(text.len() - right.len_utf8(), text.len());
        let place = hosts::verbatim(&host.source, paragraph, mark);
        places.extend(place.map(|place| vec![Edit::replace(place, wrong)]));
    }
    places
}

fn role(draft: &Draft<'_>, index: usize) -> Option<Role> {
    draft.paragraphs.get(index).map(|paragraph| paragraph.role)
}

fn is_resolution(draft: &Draft<'_>) -> bool {
    draft.kind == draft::Kind::Resolution
}

fn preambular_comma(host: &Host) -> Vec<Place> {
    let middle = |draft: &Draft<'_>, index: usize| {
        is_resolution(draft)
            && role(draft, index) == Some(Role::Preambular)
            && role(draft, index + 1) == Some(Role::Preambular)
    };
    closing(host, middle, ',', ";")
}

fn operative_semicolon(host: &Host) -> Vec<Place> {
    let middle = |draft: &Draft<'_>, index: usize| {
        is_resolution(draft)
            && role(draft, index) == Some(Role::Operative)
            && role(draft, index + 1) == Some(Role::Operative)
    };
    closing(host, middle, ';', ",")
}

fn last_stop(host: &Host) -> Vec<Place> {
    let last = |draft: &Draft<'_>, index: usize| {
        let operative = |paragraph: &Paragraph<'_>| paragraph.role == Role::Operative;
        is_resolution(draft)
            && draft.paragraphs.iter().rposition(operative) == Some(index)
            && matches!(role(draft, index + 1), None | Some(Role::Closing | Role::Footnote))
    };
    closing(host, last, '.', ";")
}

fn subparagraph_semicolon(host: &Host) -> Vec<Place> {
    let middle = |draft: &Draft<'_>, index: usize| {
        let level = |index| match role(draft, index) {
            Some(Role::Subparagraph(level)) => Some(level),
            _ => None,
        };
        is_resolution(draft) && level(index).is_some() && level(index) == level(index + 1)
    };
    closing(host, middle, ';', ",")
}

fn enacting_comma(host: &Host) -> Vec<Place> {
    let enacting = |draft: &Draft<'_>, index: usize| {
        role(draft, index) == Some(Role::EnactingLine)
            && role(draft, index + 1) == Some(Role::Preambular)
    };
    closing(host, enacting, ',', "")
}

fn note_stop(host: &Host) -> Vec<Place> {
    let note = |draft: &Draft<'_>, index: usize| {
        let words = draft.paragraphs[index].flow.text();
        role(draft, index) == Some(Role::Footnote)
            && words.trim_end_matches('.').ends_with(char::is_alphanumeric)
            && words.split_whitespace().count() > 1
            && !words.contains("://")
    };
    closing(host, note, '.', "")
}

/// The numbers and letters of the paragraphs that `is` chooses, made into others by `other`.
fn labels(
    host: &Host,
    is: impl Fn(&Draft<'_>, usize) -> bool,
    other: impl Fn(&str) -> Option<String>,
) -> Vec<Place> {
    let draft = host.draft();
    let mut places = Vec::new();
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        let Some(label) = paragraph.label.as_ref().filter(|_| is(&draft, index)) else { continue };
        let printed = label.span.of(&host.source);
        if let Some(other) = other(printed) {
            places.push(vec![Edit::replace(label.span, other)]);
        }
    }
    places
}

fn numbering(host: &Host) -> Vec<Place> {
    let operative = |draft: &Draft<'_>, index: usize| {
        is_resolution(draft)
            && index > 0
            && [index - 1, index, index + 1]
                .iter()
                .all(|i| role(draft, *i) == Some(Role::Operative))
    };
    labels(host, operative, |printed| {
        let number: u32 = printed.strip_suffix('.')?.parse().ok()?;
        (number > 1).then(|| format!("{}.", number + 30))
    })
}

fn cyrillic_letter(host: &Host) -> Vec<Place> {
    let russian = host.language == Language::Russian;
    let lettered = |draft: &Draft<'_>, index: usize| {
        russian && is_resolution(draft) && matches!(role(draft, index), Some(Role::Subparagraph(1)))
    };
    labels(host, lettered, |printed| match printed {
        "a)" => Some("а)".to_owned()),
        "c)" => Some("с)".to_owned()),
        _ => None,
    })
}

fn subparagraph_sequence(host: &Host) -> Vec<Place> {
    let lettered = |draft: &Draft<'_>, index: usize| {
        is_resolution(draft)
            && [index.saturating_sub(1), index]
                .iter()
                .all(|i| matches!(role(draft, *i), Some(Role::Subparagraph(1))))
    };
    labels(host, lettered, |printed| match printed {
        "b)" => Some("e)".to_owned()),
        "(b)" => Some("(e)".to_owned()),
        _ => None,
    })
}

/// The first letters of the paragraphs that `is` chooses, large for small or small for large.
fn first_letters(host: &Host, is: impl Fn(&Draft<'_>, usize) -> bool) -> Vec<Place> {
    let draft = host.draft();
    let mut places = Vec::new();
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        let first = paragraph.flow.text().chars().next().filter(|c| c.is_alphabetic());
        let Some(first) = first.filter(|_| is(&draft, index)) else { continue };
        let other: String = match first.is_lowercase() {
            true => first.to_uppercase().collect(),
            false => first.to_lowercase().collect(),
        };
        let span = Span::new(0, first.len_utf8());
        let place = hosts::verbatim(&host.source, paragraph, span);
        places.extend(place.map(|place| vec![Edit::replace(place, other)]));
    }
    places
}

fn opener_case(host: &Host) -> Vec<Place> {
    first_letters(host, |draft, index| {
        is_resolution(draft) && role(draft, index) == Some(Role::Operative)
    })
}

fn subparagraph_case(host: &Host) -> Vec<Place> {
    let english = host.language == Language::English;
    first_letters(host, |draft, index| {
        let first = draft.paragraphs[index].flow.text().chars().next();
        is_resolution(draft)
            && matches!(role(draft, index), Some(Role::Subparagraph(1)))
            && first.is_some_and(|c| c.is_uppercase() == english)
    })
}

fn numbered_preamble(host: &Host) -> Vec<Place> {
    let draft = host.draft();
    let preambular = |paragraph: &&Paragraph<'_>| {
        is_resolution(&draft) && paragraph.role == Role::Preambular && paragraph.label.is_none()
    };
    let place = |paragraph: &Paragraph<'_>| {
        let start = hosts::verbatim(&host.source, paragraph, Span::new(0, 0))?;
        Some(vec![Edit::replace(start, "1. ")])
    };
    draft.paragraphs.iter().filter(preambular).filter_map(place).take(1).collect()
}

/// The citations that `edit` can spoil, of those that are confirmed.
fn citations(host: &Host, edit: impl Fn(&lint::Reference, &str) -> Option<Edit>) -> Vec<Place> {
    let checked = host.checked();
    let confirmed = |reference: &&lint::Reference| {
        let judgement = reference.judgement.as_ref();
        judgement.is_some_and(|judgement| judgement.verdict == Verdict::Confirmed)
    };
    let references = checked.references.iter().filter(confirmed);
    references.filter_map(|reference| Some(vec![edit(reference, &host.source)?])).collect()
}

fn act_number(reference: &lint::Reference) -> Option<ActNumber> {
    match &reference.citation.target {
        Target::Symbol(Symbol::Act(act)) => Some(act.number),
        _ => None,
    }
}

/// The session of a resolution of the General Assembly that is numbered by sessions: of these
/// the registry knows numbers and dates.
fn session_of_the_assembly(reference: &lint::Reference) -> Option<u16> {
    // Where nobody says whose resolution it is, nobody is accused.
    let told = matches!(reference.citation.body?.naming, Naming::Named | Naming::Own);
    match (act_number(reference)?, reference.judged_act()?.body.filter(|_| told)?) {
        (
            ActNumber::InSession { session: Session::Regular(session), .. },
            Body::GeneralAssembly,
        ) => Some(session),
        _ => None,
    }
}

/// «58/999»: no session has so many.
fn unknown_resolution(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        let session = session_of_the_assembly(reference)?;
        let written = reference.number.of(source);
        let plain = written.split_once('/')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(plain.0) && digits(plain.1) && session > 40)
            .then(|| Edit::replace(reference.number, format!("{session}/999")))
    })
}

/// The date is four years early.
fn wrong_date(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        session_of_the_assembly(reference)?;
        let (date, written) = (reference.date?, reference.citation.date?);
        let year = written.year.to_string();
        let at = date.of(source).find(&year)?;
        written.is_full().then(|| {
            let start = date.start as usize + at;
            let other = (written.year - 4).to_string();
            Edit::replace(Span::new(start, start + 4), other)
        })
    })
}

/// «1325 (1998)»: the year of the Council’s resolution is another.
fn wrong_year(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        let ActNumber::WithYear { year: Some(year), .. } = act_number(reference)? else {
            return None;
        };
        let at = reference.number.of(source).find(&format!("({year})"))? + 1;
        let start = reference.number.start as usize + at;
        Some(Edit::replace(Span::new(start, start + 4), (year - 2).to_string()))
    })
}

/// «А/58/98»: the first letter of a symbol is Cyrillic.
fn symbol_letters(host: &Host) -> Vec<Place> {
    let checked = host.checked();
    let symbols = checked.references.iter().filter(|reference| {
        matches!(&reference.citation.target, Target::Symbol(Symbol::Document(_)))
            && reference.citation.respelled.is_none()
            && reference.number.of(&host.source).starts_with("A/")
    });
    symbols
        .map(|reference| {
            let start = reference.number.start as usize;
            vec![Edit::replace(Span::new(start, start + 1), "А")]
        })
        .collect()
}

/// The months before which ranges of days are looked for.
const MONTHS: &[&str] = &[
    "января",
    "марта",
    "мая",
    "июня",
    "июля",
    "сентября",
    "декабря",
    "June",
    "July",
    "September",
    "November",
];

/// «5-13 сентября»: a hyphen between two days.
fn day_range(host: &Host) -> Vec<Place> {
    let draft = host.draft();
    let mut places = Vec::new();
    for paragraph in draft.paragraphs.iter().filter(|paragraph| hosts::is_running(paragraph)) {
        let text = paragraph.flow.text();
        for (at, dash) in text.match_indices('–') {
            let day = |c: char| c.is_ascii_digit();
            let after = text[at + dash.len()..].trim_start_matches(day).strip_prefix(' ');
            let month =
                after.is_some_and(|after| MONTHS.iter().any(|month| after.starts_with(month)));
            let span = Span::new(at, at + dash.len());
            let place = hosts::verbatim(&host.source, paragraph, span);
            if let Some(place) = place.filter(|_| month && text[..at].ends_with(day)) {
                places.push(vec![Edit::replace(place, "-")]);
            }
        }
    }
    places
}

/// Straight marks around a Russian title.
fn quotation_marks(host: &Host) -> Vec<Place> {
    let mut places = Vec::new();
    if host.language != Language::Russian {
        return places;
    }
    let draft = host.draft();
    for paragraph in draft.paragraphs.iter().filter(|paragraph| hosts::is_running(paragraph)) {
        let text = paragraph.flow.text();
        let Some(open) = text.find('«') else { continue };
        let inside = &text[open + '«'.len_utf8()..];
        let Some(close) = inside.find('»').filter(|close| !inside[..*close].contains('«')) else {
            continue;
        };
        let close = open + '«'.len_utf8() + close;
        let mark = |at: usize| {
            hosts::verbatim(&host.source, paragraph, Span::new(at, at + '«'.len_utf8()))
                .map(|span| Edit::replace(span, "\""))
        };
        places.extend(mark(open).zip(mark(close)).map(|(open, close)| vec![open, close]));
    }
    places
}
