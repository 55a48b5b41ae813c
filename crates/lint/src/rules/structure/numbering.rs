//! The numbers of operative paragraphs have a gap, or one stands twice.
#![doc = include_str!("numbering.md")]

use draft::{Label, Role};
use knowledge::OpenerPart;
use text::Edit;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, excerpt,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/numbering",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("numbering.md"), ru: include_str!("numbering.ru.md") },
    check,
};

/// A numbered operative paragraph.
type Numbered<'r> = (&'r Statement<'r>, &'r Label, u32);

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let enacted = reading.draft.paragraphs.iter().any(|it| it.role == Role::EnactingLine);
    if !enacted {
        return;
    }
    let numbered: Vec<Numbered<'_>> = reading
        .statements
        .iter()
        .filter(|statement| statement.part == OpenerPart::Operative)
        .filter_map(|statement| {
            let label = reading.draft.paragraphs[statement.paragraph.0 as usize].label.as_ref()?;
            Some((statement, label, label.value.parse().ok()?))
        })
        .collect();
    // The parts of a composite resolution, and the sections of some, count each from 1.
    let runs: Vec<&[Numbered<'_>]> = numbered
        .chunk_by(|(_, _, before), (next, _, number)| {
            !(*number == 1 && (next.first || *before > 1))
        })
        .collect();
    if let Some((run, index)) = runs.iter().find_map(|run| Some((*run, stray(run)?))) {
        report(reading, run, index, sink);
        return;
    }
    // Editors have counted an adopted text: what is missing there was left out of a copy. So it
    // was where several numbers are missing.
    if excerpt::is_adopted(reading.draft) || excerpt::is_excerpt(reading.draft) {
        return;
    }
    let mut faults = runs.iter().flat_map(|run| faults(run).map(move |index| (*run, index)));
    let (Some((run, index)), None) = (faults.next(), faults.next()) else { return };
    if run[index].2 <= run[index - 1].2 + 2 {
        report(reading, run, index, sink);
    }
}

fn report(reading: &Reading<'_>, run: &[Numbered<'_>], index: usize, sink: &mut Sink<'_>) {
    let (_, label, number) = run[index];
    let expected = run[index - 1].2 + 1;
    let message = if number > expected { "number-gap" } else { "number-repeated" };
    let said = Message::new(message).with("number", number).with("expected", expected);
    let fix = renumber(reading, run, index);
    sink.push(Finding::new(&RULE, label.span, said).offering([fix]));
}

/// The one number that is not between its neighbours, which leave place for one: 3, 41, 5.
fn stray(run: &[Numbered<'_>]) -> Option<usize> {
    let between =
        |three: &[Numbered<'_>]| three[2].2 == three[0].2 + 2 && three[1].2 != three[0].2 + 1;
    run.windows(3).position(between).map(|before| before + 1)
}

/// Where the number is not the one after the number before.
fn faults(run: &[Numbered<'_>]) -> impl Iterator<Item = usize> {
    (1..run.len()).filter(|index| run[*index].2 != run[index - 1].2 + 1)
}

/// Counts the paragraphs of a run anew from `first` on. Where the draft points at its own
/// paragraphs, the numbers there may mean the old ones or the new.
fn renumber(reading: &Reading<'_>, run: &[Numbered<'_>], first: usize) -> Fix {
    let before = run[first - 1].2;
    let edits = (before + 1..)
        .zip(&run[first..])
        .filter(|(number, (_, _, written))| number != written)
        .filter_map(|(number, (_, label, written))| {
            let printed = label.span.of(reading.draft.source);
            let written = written.to_string();
            let at = printed.find(&written)? + label.span.start as usize;
            Some(Edit::replace(text::Span::new(at, at + written.len()), number.to_string()))
        })
        .collect();
    let applicability = match reading.own_paragraphs {
        [] => Applicability::Safe,
        _ => Applicability::Unsafe,
    };
    Fix { title: Message::new("renumber"), applicability, edits }
}
