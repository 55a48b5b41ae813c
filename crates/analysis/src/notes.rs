//! A new note among the notes of a draft: its mark, its text, and the numbers of those behind it.

use draft::{Footnote, Mark, Style};
use text::{Edit, Language, LineEnding, Span};

use crate::Snapshot;

/// The line above the notes of a plain text that has none yet.
const RULE: &str = "_______________";
/// Raised figures, from 0.
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// The edits that put a mark in the place of `place` and `words` into its note. Notes behind it
/// move on by one. `None` where notes are not plainly numbered, or set as lists and in HTML.
pub(crate) fn insertion(snapshot: &Snapshot, place: Span, words: &str) -> Option<Vec<Edit>> {
    let draft = &snapshot.checked().draft;
    let style = match (draft.marks.first(), snapshot.settings().markdown) {
        (Some(mark), _) => mark.style,
        (None, true) => Style::Markdown,
        (None, false) => Style::Superscript,
    };
    let number = numbered(&draft.marks, style)?
        .filter(|(mark, _)| mark.span.start < place.start)
        .map(|(_, number)| number)
        .last()
        .map_or(1, |last| last + 1);
    let moved = |label: &str| label.parse::<u32>().ok().filter(|old| *old >= number);
    let mut edits = Vec::new();
    for mark in &draft.marks {
        if let Some(old) = moved(&mark.label) {
            edits.push(renumbered(snapshot, mark.span, old, mark.style)?);
        }
    }
    for note in &draft.footnotes {
        if let Some(old) = moved(&note.label) {
            edits.push(renumbered(snapshot, note.label_span, old, note.style)?);
        }
    }
    let mark = Edit::replace(place, printed(number, style)?);
    edits.extend(behind_comma(snapshot, mark));
    edits.push(note(snapshot, number, style, words)?);
    Some(edits)
}

/// The marks with their numbers; `None` where one has no number or another style.
fn numbered(marks: &[Mark], style: Style) -> Option<impl Iterator<Item = (&Mark, u32)>> {
    let plain = |mark: &Mark| mark.style == style && mark.label.parse::<u32>().is_ok();
    let all = marks.iter().all(plain);
    all.then(|| marks.iter().filter_map(|mark| Some((mark, mark.label.parse().ok()?))))
}

/// A number or mark that moves on by one.
fn renumbered(snapshot: &Snapshot, span: Span, old: u32, style: Style) -> Option<Edit> {
    let written = snapshot.text().get(span.range())?;
    let figures = match style {
        Style::Superscript => raised(old),
        _ => old.to_string(),
    };
    let new = match style {
        Style::Superscript => raised(old + 1),
        _ => (old + 1).to_string(),
    };
    let start = span.start as usize + written.find(&figures)?;
    Some(Edit::replace(Span::new(start, start + figures.len()), new))
}

/// A mark as it is printed in the text.
fn printed(number: u32, style: Style) -> Option<String> {
    match style {
        Style::Markdown => Some(format!("[^{number}]")),
        Style::Superscript => Some(raised(number)),
        Style::Plain => Some(number.to_string()),
        Style::Html => None,
    }
}

fn raised(number: u32) -> String {
    let figure = |c: char| RAISED[c.to_digit(10).unwrap_or_default() as usize];
    number.to_string().chars().map(figure).collect()
}

/// In English a mark stands behind the comma or the stop.
fn behind_comma(snapshot: &Snapshot, mark: Edit) -> Vec<Edit> {
    let english = snapshot.checked().draft.language == Language::English;
    let end = mark.span.end as usize;
    let next = snapshot.text().get(end..).and_then(|after| after.chars().next());
    if !english || !matches!(next, Some(',' | ';' | '.')) {
        return vec![mark];
    }
    let moved = Edit::replace(Span::at(end + 1), mark.text);
    let dropped = (!mark.span.is_empty()).then(|| Edit::replace(mark.span, ""));
    dropped.into_iter().chain([moved]).collect()
}

/// The note itself: before the first that stands behind it, or below the last one.
fn note(snapshot: &Snapshot, number: u32, style: Style, words: &str) -> Option<Edit> {
    let draft = &snapshot.checked().draft;
    let end = LineEnding::of(snapshot.text()).as_str();
    let line = match style {
        Style::Markdown => format!("[^{number}]: {words}"),
        Style::Superscript => format!("{} {words}", raised(number)),
        Style::Plain => format!("{number} {words}"),
        Style::Html => return None,
    };
    let label = |note: &Footnote| note.label.parse::<u32>().ok();
    let next = draft.footnotes.iter().find(|note| label(note).is_some_and(|it| it >= number));
    if let Some(next) = next {
        let lines = snapshot.lines();
        let start = lines.line(lines.line_of(next.label_span.start as usize))?.start;
        return Some(Edit::replace(Span::at(start as usize), format!("{line}{end}")));
    }
    if let Some(last) = draft.footnotes.last() {
        let at = draft.paragraph(last.paragraph).span.end as usize;
        return Some(Edit::replace(Span::at(at), format!("{end}{line}")));
    }
    let at = snapshot.text().trim_end().len();
    let head = match style {
        Style::Markdown => format!("{end}{end}"),
        _ => format!("{end}{end}{RULE}{end}"),
    };
    Some(Edit::replace(Span::at(at), format!("{head}{line}")))
}
