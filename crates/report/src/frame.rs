//! The lines of a draft around a finding, cut so that they fit.
//!
//! A draft may hold a paragraph of a page on one line. Of such a line only the surroundings of
//! the finding are shown, with an ellipsis at either cut.

use annotate_snippets::{Annotation, AnnotationKind, Snippet};
use text::{LineIndex, Span};

/// Code points of a line that is shown whole.
const WHOLE: usize = 110;

/// Code points of a longer line that are shown before and after the finding.
const MARGIN: usize = 48;

/// Lines of a finding that are shown; what is longer is shown to the end of these.
const MOST_LINES: usize = 6;

/// Code points of a finding that are shown on one line.
const LONGEST: usize = 400;

/// The lines that `span` stands on, numbered from `number_of_first` on, with the span marked.
pub(crate) fn snippet<'s>(
    source: &str,
    lines: &LineIndex<'_>,
    span: Span,
    number_of_first: usize,
) -> Snippet<'s, Annotation<'s>> {
    let first = lines.line_of(span.start as usize);
    let last = first + shown_lines(lines, span) - 1;
    let mut window = String::new();
    let mut marked = 0..0;
    for number in first..=last {
        let line = lines.line(number).unwrap_or_default();
        let from =
            if number == first { span.start.clamp(line.start, line.end) } else { line.start };
        let to = span.end.clamp(from, line.end);
        if number > first {
            window.push('\n');
        }
        let whole = line.of(source).char_indices().nth(WHOLE).is_none();
        let margin = if whole { WHOLE } else { MARGIN };
        let (cut_before, before) = tail(&source[line.start as usize..from as usize], margin);
        let (inside, cut_inside) = head(&source[from as usize..to as usize], LONGEST);
        let (after, cut_after) = head(&source[to as usize..line.end as usize], margin);
        if cut_before {
            window.push('…');
        }
        window.push_str(before);
        if number == first {
            marked.start = window.len();
        }
        window.push_str(inside);
        marked.end = window.len();
        if cut_inside {
            window.push('…');
            continue;
        }
        window.push_str(after);
        if cut_after {
            window.push('…');
        }
    }
    Snippet::source(window)
        .line_start(number_of_first)
        .annotation(AnnotationKind::Primary.span(marked))
}

/// How many lines are shown of `span`.
pub(crate) fn shown_lines(lines: &LineIndex<'_>, span: Span) -> usize {
    let first = lines.line_of(span.start as usize);
    let last = lines.line_of((span.end as usize).saturating_sub(1).max(span.start as usize));
    (last - first + 1).min(MOST_LINES)
}

/// The last `most` code points, from the start of a word where one is near; whether it is cut.
fn tail(text: &str, most: usize) -> (bool, &str) {
    match text.char_indices().rev().nth(most) {
        None => (false, text),
        Some((cut, _)) => {
            let rest = &text[cut..];
            let word = rest.find(' ').filter(|at| *at < rest.len() / 2).unwrap_or(0);
            (true, &rest[word..])
        }
    }
}

/// The first `most` code points, to the end of a word where one is near; whether it is cut.
fn head(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        None => (text, false),
        Some((cut, _)) => {
            let rest = &text[..cut];
            let word = rest.rfind(' ').filter(|at| *at > rest.len() / 2).unwrap_or(rest.len());
            (&rest[..word], true)
        }
    }
}
