//! Faults of the parts of a draft: closing marks, numbers and letters of paragraphs.

use draft::{Draft, Paragraph, Role};
use lint::{Rule, rules};
use text::{Edit, Language, Span};

use super::citations::{symbol_letters, unknown_resolution, wrong_date, wrong_year};
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
    ("sequence/also-further", also_further),
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

/// The rules of the table that do not exist.
#[cfg(test)]
pub(super) fn unknown_rules() -> Vec<&'static str> {
    let known = |name: &str| rules::ALL.iter().any(|rule| rule.name == name);
    TABLE.iter().map(|(name, _)| *name).filter(|name| !known(name)).collect()
}

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

/// How paragraphs open of which nobody can doubt what they are.
const OPENINGS: &[&str] = &[
    "ссылаясь",
    "подтверждая",
    "вновь подтверждая",
    "принимая к сведению",
    "принимая во внимание",
    "учитывая",
    "Recalling",
    "Reaffirming",
    "Taking note",
    "Noting",
    "Guided by",
    "Bearing in mind",
];

fn opens_a_preamble(draft: &Draft<'_>, index: usize) -> bool {
    let text = draft.paragraphs.get(index).map_or("", |paragraph| paragraph.flow.text());
    OPENINGS.iter().any(|opening| text.starts_with(opening))
}

fn preambular_comma(host: &Host) -> Vec<Place> {
    let middle = |draft: &Draft<'_>, index: usize| {
        is_resolution(draft)
            && role(draft, index) == Some(Role::Preambular)
            && role(draft, index + 1) == Some(Role::Preambular)
            && opens_a_preamble(draft, index)
            && opens_a_preamble(draft, index + 1)
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
        // Only the Assembly’s name alone on a line can be nothing but an enacting line.
        draft.organ == Some(draft::Organ::GeneralAssembly)
            && role(draft, index) == Some(Role::EnactingLine)
            && role(draft, index + 1) == Some(Role::Preambular)
            && opens_a_preamble(draft, index + 1)
            && !host.source.contains("*,")
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

/// A number is left out: the paragraphs after it count on from the next. In the copy of an adopted
/// text that is a passage left out.
fn numbering(host: &Host) -> Vec<Place> {
    let draft = host.draft();
    if draft.paragraphs.iter().any(|paragraph| paragraph.role == Role::Closing) {
        return Vec::new();
    }
    let numbered: Vec<(Span, u32)> = draft
        .paragraphs
        .iter()
        .filter(|paragraph| is_resolution(&draft) && paragraph.role == Role::Operative)
        .filter_map(|paragraph| {
            let span = paragraph.label.as_ref()?.span;
            Some((span, span.of(&host.source).strip_suffix('.')?.parse().ok()?))
        })
        .collect();
    (1..numbered.len())
        .map(|first| {
            let later = numbered[first..].iter();
            later.map(|(span, number)| Edit::replace(*span, format!("{}.", number + 1))).collect()
        })
        .collect()
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

/// The last of several letters is the one after the next.
fn subparagraph_sequence(host: &Host) -> Vec<Place> {
    let lettered = |draft: &Draft<'_>, index: usize| {
        let is = |index| matches!(role(draft, index), Some(Role::Subparagraph(1)));
        is_resolution(draft) && index > 0 && is(index - 1) && is(index) && !is(index + 1)
    };
    labels(host, lettered, |printed| {
        let letter = printed.trim_matches(['(', ')']);
        let [byte @ b'b'..=b'y'] = letter.as_bytes() else { return None };
        Some(printed.replace(letter, &char::from(byte + 1).to_string()))
    })
}

/// «ссылаясь на …, ссылаясь на …»: the second lacks its «также».
fn also_further(host: &Host) -> Vec<Place> {
    let draft = host.draft();
    let verbs = [
        ("ссылаясь", " также"),
        ("подтверждая", " также"),
        ("Recalling", " also"),
        ("Reaffirming", " also"),
    ];
    let mut places = Vec::new();
    for pair in draft.paragraphs.windows(2) {
        let [before, next] = pair else { continue };
        for (verb, adverb) in verbs {
            let opens = |paragraph: &Paragraph<'_>| paragraph.flow.text().starts_with(verb);
            let text = next.flow.text();
            // «Подтверждая, что» and «подтверждая также необходимость» are not the same opening.
            let follows =
                before.flow.text().get(verb.len()..).and_then(|it| it.split_whitespace().next());
            let rest = text.get(verb.len()..).and_then(|rest| rest.strip_prefix(adverb));
            let same = rest.and_then(|rest| rest.split_whitespace().next()) == follows;
            if is_resolution(&draft) && opens(before) && opens(next) && same {
                let span = Span::new(verb.len(), verb.len() + adverb.len());
                let place = hosts::verbatim(&host.source, next, span);
                places.extend(place.map(|place| vec![Edit::replace(place, "")]));
            }
        }
    }
    places
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
    // What opens with words that are no opener may begin with a name.
    let openers = ["просит", "постановляет", "призывает", "Requests", "Decides", "Calls upon"];
    first_letters(host, |draft, index| {
        let text = draft.paragraphs[index].flow.text();
        is_resolution(draft)
            && role(draft, index) == Some(Role::Operative)
            && openers.iter().any(|opener| text.starts_with(opener))
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
        is_resolution(&draft)
            && paragraph.role == Role::Preambular
            && OPENINGS.iter().any(|opening| paragraph.flow.text().starts_with(opening))
    };
    let place = |paragraph: &Paragraph<'_>| {
        let start = hosts::verbatim(&host.source, paragraph, Span::new(0, 0))?;
        Some(vec![Edit::replace(start, "1. ")])
    };
    draft.paragraphs.iter().filter(preambular).filter_map(place).take(1).collect()
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
