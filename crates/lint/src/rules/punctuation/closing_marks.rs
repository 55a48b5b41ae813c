//! The marks that close paragraphs: a comma in the preamble, a semicolon in the operative part and
//! in subparagraphs, a full stop at the very end.
#![doc = include_str!("preambular-comma.md")]
#![doc = include_str!("operative-semicolon.md")]
#![doc = include_str!("last-stop.md")]
#![doc = include_str!("subparagraph-semicolon.md")]

use draft::ParagraphId;
use knowledge::OpenerPart;
use text::Language;

use crate::ending::{self, Ending};
use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement, excerpt,
};

/// A preambular paragraph that closes otherwise than with a comma.
pub static PREAMBULAR: Rule = Rule {
    name: "punctuation/preambular-comma",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("preambular-comma.md"),
        ru: include_str!("preambular-comma.ru.md"),
    },
    check: |reading, sink| check(reading, Mark::PreambularComma, sink),
};

/// An operative paragraph before the last that closes otherwise than with a semicolon.
pub static OPERATIVE: Rule = Rule {
    name: "punctuation/operative-semicolon",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("operative-semicolon.md"),
        ru: include_str!("operative-semicolon.ru.md"),
    },
    check: |reading, sink| check(reading, Mark::OperativeSemicolon, sink),
};

/// A resolution that does not end with a full stop.
pub static LAST: Rule = Rule {
    name: "punctuation/last-stop",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("last-stop.md"), ru: include_str!("last-stop.ru.md") },
    check: |reading, sink| check(reading, Mark::LastStop, sink),
};

/// A subparagraph that closes otherwise than with a semicolon.
pub static SUBPARAGRAPH: Rule = Rule {
    name: "punctuation/subparagraph-semicolon",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("subparagraph-semicolon.md"),
        ru: include_str!("subparagraph-semicolon.ru.md"),
    },
    check: |reading, sink| check(reading, Mark::SubparagraphSemicolon, sink),
};

/// Which mark is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    PreambularComma,
    OperativeSemicolon,
    LastStop,
    SubparagraphSemicolon,
}

impl Mark {
    fn rule(self) -> &'static Rule {
        match self {
            Mark::PreambularComma => &PREAMBULAR,
            Mark::OperativeSemicolon => &OPERATIVE,
            Mark::LastStop => &LAST,
            Mark::SubparagraphSemicolon => &SUBPARAGRAPH,
        }
    }

    /// The name of the message, and the mark that practice expects.
    fn expected(self) -> (&'static str, &'static str) {
        match self {
            Mark::PreambularComma => ("preambular-comma", ","),
            Mark::OperativeSemicolon => ("operative-semicolon", ";"),
            Mark::LastStop => ("last-stop", "."),
            Mark::SubparagraphSemicolon => ("subparagraph-semicolon", ";"),
        }
    }
}

fn check(reading: &Reading<'_>, asked: Mark, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    let known = matches!(draft.language, Language::Russian | Language::English);
    // Where nobody speaks the text is a part of another one, and may end anywhere.
    let sentences = asked != Mark::PreambularComma && is_in_sentences(reading);
    if draft.organ.is_none() || !known || sentences {
        return;
    }
    let whole = excerpt::is_whole(reading);

    for (index, statement) in reading.statements.iter().enumerate() {
        let next = reading.statements.get(index + 1);
        for (paragraph, mark) in marks(reading, statement, next) {
            let judged = mark == asked && (mark != Mark::LastStop || whole);
            // Where something was left out, a mark may have gone with it.
            let finding = judged.then(|| finding(reading, paragraph, mark)).flatten();
            if let Some(finding) = finding.filter(|it| whole || !it.span.is_empty()) {
                sink.push(finding);
            }
        }
    }
}

/// Whether the operative part is written in sentences, as some declarations are, each with its
/// full stop.
fn is_in_sentences(reading: &Reading<'_>) -> bool {
    let ends = |mark: char| {
        let operative = reading.statements.iter().filter(|it| it.part == OpenerPart::Operative);
        operative
            .filter(|it| ending::of(reading.text(it.paragraph)).mark == Some(mark))
            .take(64)
            .count()
    };
    let stops = ends('.');
    stops > 2 && stops > ends(';')
}

/// The paragraphs of a statement whose closing mark is known, with that mark.
fn marks(
    reading: &Reading<'_>,
    statement: &Statement<'_>,
    next: Option<&Statement<'_>>,
) -> Vec<(ParagraphId, Mark)> {
    let label = |it: &Statement<'_>| &reading.draft.paragraphs[it.paragraph.0 as usize].label;
    let preambular = statement.part == OpenerPart::Preambular;
    // Words that go on after a list belong to the paragraph before them.
    let continued = !preambular
        && next.is_some_and(|next| {
            next.part == statement.part
                && !next.first
                && label(next).is_none()
                && next.opening.is_none()
        });
    let continues = !preambular && label(statement).is_none() && statement.opening.is_none();
    // A heading closes a section, and some close it with a full stop.
    let section_ends = next.is_none_or(|next| next.first);
    if continues || continued || section_ends && !statement.last {
        return Vec::new();
    }
    let closing = match (preambular, statement.last) {
        (true, _) => Mark::PreambularComma,
        (false, true) => Mark::LastStop,
        (false, false) => Mark::OperativeSemicolon,
    };
    let below = statement.subparagraphs.clone();
    let mut marks = Vec::new();
    if below.is_empty() {
        marks.push((statement.paragraph, closing));
    } else if !below.is_empty() && !preambular {
        marks.extend(below.clone().map(|at| (ParagraphId(at as u32), Mark::SubparagraphSemicolon)));
        if statement.last
            && let Some(last) = marks.last_mut()
        {
            last.1 = Mark::LastStop;
        }
    }
    marks
}

fn finding(reading: &Reading<'_>, paragraph: ParagraphId, expected: Mark) -> Option<Finding> {
    let text = reading.text(paragraph);
    let ending = ending::of(text);
    let (message, mark) = expected.expected();
    if !is_wrong(ending, mark, text) {
        return None;
    }
    // A heading or a note that was read as a paragraph of the preamble has no semicolon.
    let sure = ending.mark == Some(';') || opens_known(reading, paragraph);
    if expected == Mark::PreambularComma && !sure {
        return None;
    }
    let place = ending::place(reading, paragraph, ending)?;
    let fix = ending::fix(reading, paragraph, ending, mark);
    let said = Message::new(message).with("written", written(ending));
    Some(Finding::new(expected.rule(), place, said).offering(fix))
}

fn opens_known(reading: &Reading<'_>, paragraph: ParagraphId) -> bool {
    let place = reading.statements.binary_search_by_key(&paragraph, |it| it.paragraph);
    place.is_ok_and(|place| reading.statements[place].opening.is_some())
}

/// Whether a paragraph closes with another mark than `expected`. A colon opens a list or a
/// quotation, and what ends with "and" goes on.
fn is_wrong(ending: Ending, expected: &str, text: &str) -> bool {
    match ending.mark {
        Some(mark @ ('.' | ';' | ',')) => !expected.starts_with(mark),
        Some(_) => false,
        None => {
            let last = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
            ending.bare && !matches!(last, "and" | "or" | "и" | "или" | "а" | "также")
        }
    }
}

fn written(ending: Ending) -> &'static str {
    match ending.mark {
        Some('.') => "stop",
        Some(';') => "semicolon",
        Some(',') => "comma",
        _ => "none",
    }
}
