//! Markdown: what is syntax and what is text, line by line and inside a line.
//!
//! Front matter, comments, fences and thematic breaks are no text at all; the marks of
//! headings, quotations and lists are taken off their lines; emphasis, escapes and links are
//! left out of running text.

use text::Span;

use crate::blocks::Block;
use crate::characters::{after, before};
use crate::comments::{self, Comments};
use crate::cuts::Cut;
use crate::lines::{Lead, Line, LineKind, skip_space};

/// What of a Markdown text is syntax.
#[derive(Default, Debug)]
pub(crate) struct Syntax {
    /// Marks and comments taken off lines of text.
    pub(crate) taken: Vec<Span>,
    /// Comments, whole, in order.
    pub(crate) comments: Vec<Span>,
}

/// Marks the lines that are syntax and takes the marks off the others.
pub(crate) fn mark(source: &str, lines: &mut [Line]) -> Syntax {
    let mut taken = Vec::new();
    let mut comments = Comments::new(source);
    let mut until: Option<&str> = front_matter(source, lines);
    let mut body = until.is_none();
    for index in 0..lines.len() {
        let text = lines[index].text.of(source);
        if let Some(end) = until {
            lines[index].kind = if text.is_empty() { LineKind::Blank } else { LineKind::Markup };
            let ended = body && text.starts_with(end);
            body = true;
            until = until.filter(|_| !ended);
            continue;
        }
        if lines[index].kind != LineKind::Text {
            continue;
        }
        if comments.take_head(&mut lines[index], &mut taken) {
            comments::leave_out(source, &mut lines[index]);
            continue;
        }
        let text = lines[index].text.of(source);
        until = fence(text);
        if until.is_some() || is_break(text) || is_underline(source, lines, index) {
            lines[index].kind = LineKind::Markup;
            continue;
        }
        let line = &mut lines[index];
        take_marks(source, line, &mut taken);
        if line.kind == LineKind::Text && comments.take_head(line, &mut taken) {
            comments::leave_out(source, line);
        } else if line.kind == LineKind::Text {
            comments.take_rest(line, &mut taken);
        }
    }
    Syntax { taken, comments: comments.finish() }
}

/// The fence that `text` opens.
fn fence(text: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|fence| text.starts_with(fence))
}

/// `---` on the first line opens front matter when another such line ends it.
fn front_matter(source: &str, lines: &[Line]) -> Option<&'static str> {
    let is_fence = |line: &Line| line.text.of(source) == "---";
    let opened = lines.first().is_some_and(is_fence);
    (opened && lines[1..].iter().take(200).any(is_fence)).then_some("---")
}

/// `***`, `---`, `___`
fn is_break(text: &str) -> bool {
    let mark = text.bytes().next().unwrap_or(b' ');
    matches!(mark, b'*' | b'-' | b'_')
        && text.len() >= 3
        && text.bytes().all(|byte| byte == mark || byte == b' ')
        && text.bytes().filter(|byte| *byte == mark).count() >= 3
}

/// `===` below a title.
fn is_underline(source: &str, lines: &[Line], index: usize) -> bool {
    let text = lines[index].text.of(source);
    let below = index > 0 && lines[index - 1].kind == LineKind::Text;
    below && text.len() >= 2 && text.bytes().all(|byte| byte == b'=')
}

/// Takes `#`, `>`, `-` and the like off the head of `line`.
fn take_marks(source: &str, line: &mut Line, taken: &mut Vec<Span>) {
    let end = line.text.end as usize;
    let mut start = line.text.start as usize;
    loop {
        let text = &source[start..end];
        let hashes = text.bytes().take_while(|byte| *byte == b'#').count();
        let (width, lead) = match text.as_bytes() {
            [b'#', ..] if hashes <= 6 && text[hashes..].starts_with([' ', '\t']) => {
                (hashes, Lead::Heading)
            }
            [b'>', ..] => (1, Lead::Plain),
            [b'-' | b'*' | b'+', b' ' | b'\t', ..] => (1, Lead::Item),
            _ => break,
        };
        taken.push(Span::new(start, start + width));
        line.lead = lead;
        start = skip_space(source, start + width, end);
    }
    line.text = Span::new(start, end);
    if line.text.is_empty() {
        line.kind = LineKind::Blank;
    }
}

/// What `block` leaves out of its running text: emphasis in pairs, escapes, links.
pub(crate) fn cuts(source: &str, block: &Block, cuts: &mut Vec<Cut>) {
    for mark in ['*', '_', '`'] {
        let runs: Vec<Span> =
            (block.pieces.iter()).flat_map(|piece| runs(source, piece.span, mark)).collect();
        if runs.len().is_multiple_of(2) {
            cuts.extend(runs.into_iter().map(left_out));
        }
    }
    for piece in &block.pieces {
        escapes(source, piece.span, cuts);
        links(source, piece.span, cuts);
    }
}

fn left_out(span: Span) -> Cut {
    Cut { span, text: "" }
}

/// The runs of `mark` in `span` that can open or close emphasis.
fn runs(source: &str, span: Span, mark: char) -> Vec<Span> {
    let bytes = source.as_bytes();
    let mut found: Vec<Span> = Vec::new();
    for at in memchr::memchr_iter(mark as u8, span.of(source).as_bytes()) {
        let at = span.start as usize + at;
        if let Some(last) = found.last_mut().filter(|last| last.end as usize == at) {
            last.end += 1;
        } else if at == 0 || bytes[at - 1] != b'\\' {
            found.push(Span::new(at, at + 1));
        }
    }
    found.retain(|run| {
        let left = before(source, run.start as usize).is_some_and(|c| !c.is_whitespace());
        let right = after(source, run.end as usize).is_some_and(|c| !c.is_whitespace());
        let inside = before(source, run.start as usize).is_some_and(char::is_alphanumeric)
            && after(source, run.end as usize).is_some_and(char::is_alphanumeric);
        (left || right) && !(mark == '_' && inside) && run.len() <= 3
    });
    found
}

/// `1\.` reads «1.», and a backslash at a line end is a line break.
fn escapes(source: &str, span: Span, cuts: &mut Vec<Cut>) {
    for at in memchr::memchr_iter(b'\\', span.of(source).as_bytes()) {
        let at = span.start as usize + at;
        if after(source, at + 1).is_none_or(|c| c.is_ascii_punctuation() || c == '\n' || c == '\r')
        {
            cuts.push(left_out(Span::new(at, at + 1)));
        }
    }
}

/// The longest text of a link, in bytes.
const LINK: usize = 512;

/// `[words](address)` reads «words».
fn links(source: &str, span: Span, cuts: &mut Vec<Cut>) {
    let text = span.of(source);
    let mut from = 0;
    while let Some(middle) = text[from..].find("](").map(|at| from + at) {
        from = middle + 2;
        let Some(close) = text[from..].find(')') else { break };
        let reach = middle.saturating_sub(LINK);
        let Some(open) = memchr::memrchr(b'[', &text.as_bytes()[reach..middle]) else { continue };
        let open = reach + open;
        let start = span.start as usize;
        cuts.push(left_out(Span::new(start + open, start + open + 1)));
        cuts.push(left_out(Span::new(start + middle, start + from + close + 1)));
        from += close + 1;
    }
}

/// The note that `line` defines: `[^1]: text`. Its name, with brackets, and its text.
pub(crate) fn note(source: &str, line: Span) -> Option<(Span, Span)> {
    let text = line.of(source);
    let name = text.strip_prefix("[^")?.find("]:")?;
    if name == 0 || text[..name + 2].contains(char::is_whitespace) {
        return None;
    }
    let start = line.start as usize;
    let begin = skip_space(source, start + name + 4, line.end as usize);
    Some((Span::new(start, start + name + 3), Span::new(begin, line.end as usize)))
}
