//! Comments of Markdown, `<!-- … -->`: they are no text, however many lines they take and
//! whatever stands beside them.

use text::Span;

use crate::cuts::Cut;
use crate::lines::{Line, LineKind, trim};

const OPEN: &str = "<!--";
const CLOSE: &str = "-->";

/// Reads the comments of one text, line by line.
#[derive(Debug)]
pub(crate) struct Comments<'t> {
    source: &'t str,
    /// No comment that begins inside a line above this ends in its paragraph.
    endless: usize,
    /// Where the comment begins that the lines above have not closed.
    open: Option<usize>,
    /// Those that were read, whole, in order.
    pub(crate) found: Vec<Span>,
}

impl<'t> Comments<'t> {
    /// None read so far.
    pub(crate) fn new(source: &'t str) -> Self {
        Self { source, endless: 0, open: None, found: Vec::new() }
    }

    /// Takes what belongs to comments off the head of `line`; adds it to `taken`. Tells whether
    /// the line belongs to a comment up to its end.
    pub(crate) fn take_head(&mut self, line: &mut Line, taken: &mut Vec<Span>) -> bool {
        loop {
            let text = line.text.of(self.source);
            let at = line.text.start as usize;
            let (start, inside) = match self.open {
                Some(start) => (start, text),
                None if text.starts_with(OPEN) => (at, &text[OPEN.len()..]),
                None => return false,
            };
            let Some(close) = inside.find(CLOSE) else {
                self.open = Some(start);
                return true;
            };
            let end = line.text.end as usize - inside.len() + close + CLOSE.len();
            self.open = None;
            self.found.push(Span::new(start, end));
            line.text = trim(self.source, Span::new(end, line.text.end as usize));
            if line.text.is_empty() {
                return true;
            }
            taken.push(Span::new(at, end));
        }
    }

    /// Reads the comments inside `line` and takes one off its end, to `taken`. What is not closed
    /// before the next empty line is text.
    pub(crate) fn take_rest(&mut self, line: &mut Line, taken: &mut Vec<Span>) {
        let begin = line.text.start as usize;
        let end = line.text.end as usize;
        let mut from = begin;
        while let Some(at) = self.source[from..end].find(OPEN).map(|at| from + at) {
            let inside = at + OPEN.len();
            let close = match self.source[inside..end].find(CLOSE) {
                Some(close) => inside + close + CLOSE.len(),
                None if self.is_closed(inside) => {
                    self.open = Some(at);
                    end
                }
                None => return,
            };
            if self.open.is_none() {
                self.found.push(Span::new(at, close));
            }
            if close == end {
                line.text = trim(self.source, Span::new(begin, at));
                taken.push(Span::new(at, end));
                return;
            }
            from = close;
        }
    }

    /// Whether a comment that begins inside a line ends on one of the next, none of them empty.
    fn is_closed(&mut self, inside: usize) -> bool {
        if inside < self.endless {
            return false;
        }
        let mut at = inside;
        for line in self.source[inside..].split_inclusive('\n') {
            if line.contains(CLOSE) {
                return true;
            }
            at += line.len();
            if at > inside + line.len() && line.trim().is_empty() {
                break;
            }
        }
        self.endless = at;
        false
    }

    /// All of them; one that was never closed runs to the end.
    pub(crate) fn finish(mut self) -> Vec<Span> {
        if let Some(start) = self.open {
            self.found.push(Span::new(start, self.source.len()));
        }
        self.found
    }
}

/// A comment as running text leaves it out: of the spaces around it, one stays.
pub(crate) fn cut(source: &str, comment: Span) -> Cut {
    let bytes = source.as_bytes();
    let before = comment.start.checked_sub(1).and_then(|at| bytes.get(at as usize));
    let spaced = before == Some(&b' ') && bytes.get(comment.end as usize) == Some(&b' ');
    Cut { span: Span { start: comment.start - u32::from(spaced), ..comment }, text: "" }
}

/// A line that is nothing but comment is syntax.
pub(crate) fn leave_out(source: &str, line: &mut Line) {
    line.kind = LineKind::Markup;
    line.text = trim(source, line.whole);
}
