//! A note that is written otherwise than resolutions write it: «там же», "UNTS 2220", no full stop
//! at its end.
#![doc = include_str!("form.md")]

use citation::Kind;
use draft::Paragraph;
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Reference, Rule,
    Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/form",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("form.md"), ru: include_str!("form.ru.md") },
    check,
};

/// How a note may not begin, and how it should.
const OPENINGS: &[(&str, &str, Applicability)] = &[
    ("там же", "Там же", Applicability::Safe),
    ("ibid.,", "Ibid.,", Applicability::Safe),
    ("ibid,", "Ibid.,", Applicability::Safe),
    ("Ibid,", "Ibid.,", Applicability::Safe),
    ("Рез. ", "Резолюция ", Applicability::Unsafe),
    ("Res. ", "Resolution ", Applicability::Unsafe),
];

/// Words that other offices use for what notes cite, and what is said of them.
const SHORT: &[(&str, &str)] = &[
    ("ОР ГА", "note-official-records"),
    ("GAOR", "note-official-records"),
    ("SCOR", "note-official-records"),
    ("ESCOR", "note-official-records"),
    ("UNTS", "note-treaty-series"),
    ("Сборник договоров, т.", "note-treaty-series"),
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.language, Language::Russian | Language::English) {
        return;
    }
    for note in &reading.draft.footnotes {
        let Some(paragraph) = reading.draft.paragraphs.get(note.paragraph.0 as usize) else {
            continue;
        };
        let text = paragraph.flow.text();
        if text.is_empty() {
            continue;
        }
        sink.findings.extend(opening(reading, paragraph));
        sink.findings.extend(short(paragraph));
        sink.findings.extend(terminal(paragraph));
    }
    sink.findings
        .extend(reading.references.iter().filter_map(|reference| sales(reading, reference)));
}

/// A sales number that stands without its words: "United Nations publication, Sales No. …".
fn sales(reading: &Reading<'_>, reference: &Reference) -> Option<Finding> {
    if reference.citation.kind != Kind::SalesNumber {
        return None;
    }
    let text = reading.paragraph(reference)?.flow.text();
    let said = ["Sales No", "в продаже под"].iter().any(|said| text.contains(said));
    (!said)
        .then(|| Finding::new(&RULE, reference.span, Message::new("note-sales")).about(reference))
}

/// «там же»: a note begins as a sentence does, and in full.
fn opening(reading: &Reading<'_>, paragraph: &Paragraph<'_>) -> Option<Finding> {
    let text = paragraph.flow.text();
    let (wrong, right, applicability) =
        OPENINGS.iter().find(|(wrong, ..)| text.starts_with(wrong))?;
    let span = paragraph.flow.to_source(Span::new(0, wrong.len()));
    let message = Message::new("note-opening").with("right", right.trim_end());
    let title = Message::new("note-write").with("right", right.trim_end());
    let fix = (reading.draft.source.get(span.range()) == Some(*wrong))
        .then(|| Fix::new(title, *applicability, Edit::replace(span, *right)));
    Some(Finding::new(&RULE, span, message).offering(fix))
}

/// "UNTS 2220": the series has one name in every language.
fn short(paragraph: &Paragraph<'_>) -> Option<Finding> {
    let text = paragraph.flow.text();
    let found = SHORT.iter().find_map(|(short, said)| Some((text.find(short)?, short, said)));
    let (at, short, said) = found?;
    let after = text[at + short.len()..].chars().next();
    let apart = after.is_none_or(|c| !c.is_alphanumeric());
    let span = paragraph.flow.to_source(Span::new(at, at + short.len()));
    apart.then(|| Finding::new(&RULE, span, Message::new(said)))
}

/// A note ends with a full stop.
fn terminal(paragraph: &Paragraph<'_>) -> Option<Finding> {
    let text = paragraph.flow.text();
    let last = text.chars().next_back()?;
    let words = text.split_whitespace().count();
    let ends = last.is_alphanumeric() || matches!(last, ')' | '»' | '”');
    let inner = text.trim_end_matches([')', '»', '”', '"']);
    // An address is copied from the page as it stands; a number alone may be a page number.
    let is_address = text.rsplit(' ').next().is_some_and(|word| word.contains("://"));
    if !ends || inner.ends_with(['.', '?', '!']) || is_address || words < 2 {
        return None;
    }
    let span = paragraph.flow.to_source(Span::new(text.len() - last.len_utf8(), text.len()));
    let title = Message::new("note-add-stop");
    let edit = Edit::replace(Span::at(span.end as usize), ".");
    let fix = Fix::new(title, Applicability::Safe, edit);
    Some(Finding::new(&RULE, span, Message::new("note-stop")).offering([fix]))
}
