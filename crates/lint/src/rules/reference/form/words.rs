//! The words around a number: «резолюция» and «пункт» in full, «см.» before a bare symbol, «своя»
//! for the speaker's own.

use citation::{Kind, Naming, Unit};
use draft::Role;
use text::{Language, Span};

use super::Cited;
use crate::check::own_body;
use crate::{Applicability, Confidence, Finding, Message, Severity};

/// Nouns cut short, and in full where one form will do.
const NOUNS: &[(&str, Option<&str>)] = &[
    ("res.", Some("resolution")),
    ("Res.", Some("resolution")),
    ("res", Some("resolution")),
    ("dec.", Some("decision")),
    ("Dec.", Some("decision")),
    ("рез.", None),
    ("Рез.", None),
    ("реш.", None),
    ("Реш.", None),
];

/// Words for a paragraph cut short, and in full where one form will do.
const PARAGRAPHS: &[(&str, Option<&str>)] = &[
    ("paras.", Some("paragraphs")),
    ("paras", Some("paragraphs")),
    ("para.", Some("paragraph")),
    ("para", Some("paragraph")),
    ("§§", Some("paragraphs")),
    ("§", Some("paragraph")),
    ("пп.", None),
    ("п.", None),
];

/// "Res. 6/3", «рез. 58/208».
pub(super) fn noun(cited: &Cited<'_>) -> Option<Finding> {
    let noun = cited.reference.citation.noun?;
    // The stop of an abbreviation may stand outside the word.
    let stopped = Span::new(noun.start as usize, noun.end as usize + 1);
    let span = if cited.words(stopped).ends_with('.') { stopped } else { noun };
    let written = cited.words(span);
    let (_, full) = NOUNS.iter().find(|(short, _)| *short == written)?;
    let message = Message::new("form-abbreviation").with("written", written);
    let edits: Vec<(Span, &str)> = full.iter().map(|full| (span, *full)).collect();
    Some(cited.finding(span, message, Applicability::Unsafe, &edits))
}

/// "Para 23", «п. 23» in running text; notes cut the word short.
pub(super) fn paragraph(cited: &Cited<'_>) -> Option<Finding> {
    cited.reading.in_running_text(cited.reference).then_some(())?;
    let pinpoint = &cited.reference.citation.pinpoint;
    let part = pinpoint.parts.iter().find(|part| part.unit == Unit::Paragraph)?;
    let written = cited.words(part.span);
    let (short, full) = PARAGRAPHS.iter().find(|(short, _)| {
        let rest = written.strip_prefix(short);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })?;
    let start = part.span.start as usize;
    let span = Span::new(start, start + short.len());
    let english = cited.reading.draft.language == Language::English;
    // A text that stands in brackets is a note in all but its place.
    let bracketed = cited.text[..start].rfind('(') > cited.text[..start].rfind(')');
    if bracketed {
        return None;
    }
    let message = Message::new("form-abbreviation").with("written", *short);
    let edits: Vec<(Span, &str)> =
        full.filter(|_| english).into_iter().map(|full| (span, full)).collect();
    Some(cited.finding(span, message, Applicability::Safe, &edits))
}

/// «(A/C.2/54/2, приложение)»: a bare symbol with its annex is opened by «см.».
pub(super) fn see(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let bare = citation.kind == Kind::Document
        && citation.noun.is_none()
        && citation.pinpoint.parts.iter().any(|part| part.unit == Unit::Annex)
        && cited.text[..citation.number.start as usize].ends_with('(');
    let see = match cited.reading.draft.language {
        Language::Russian => "см. ",
        Language::English => "see ",
        _ => return None,
    };
    bare.then(|| {
        let message = Message::new("form-see").with("see", see.trim_end());
        let start = Span::at(citation.number.start as usize);
        cited
            .finding(citation.number, message, Applicability::Unsafe, &[(start, see)])
            .weighed(Severity::Hint, Confidence::Medium)
    })
}

/// A body that speaks of its own resolution by its own name: «ссылаясь на резолюцию Генеральной
/// Ассамблеи 56/203» in a text of the Assembly.
pub(super) fn own(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let mention = citation.body.filter(|mention| mention.naming == Naming::Named)?;
    let speaks = own_body(cited.reading.draft)?;
    let preambular = cited.reading.paragraph(cited.reference)?.role == Role::Preambular;
    let span = mention.span.filter(|_| preambular && mention.body == Some(speaks))?;
    // Further on in a paragraph the Assembly is named after other bodies, for clearness.
    let before = cited.text.get(..citation.span.start as usize)?.split_whitespace().count();
    if citation.noun.is_none() || before > 2 {
        return None;
    }
    let finding = cited.finding(span, Message::new("form-own"), Applicability::Shown, &[]);
    Some(finding.weighed(Severity::Hint, Confidence::Low))
}
