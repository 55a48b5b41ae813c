//! The lines of a text, trimmed, with what each of them is.

use memchr::memchr3_iter;
use text::Span;

/// A line with its line break.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Line {
    /// The whole line, its break (`\n`, `\r\n`, `\r`, form feed) included.
    pub(crate) whole: Span,
    /// The line without the spaces around it.
    pub(crate) text: Span,
    /// What it is.
    pub(crate) kind: LineKind,
    /// What a mark of Markdown taken off its head made of it.
    pub(crate) lead: Lead,
}

/// What a line of Markdown opens with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lead {
    /// Text.
    Plain,
    /// `#`: the line is a paragraph of its own.
    Heading,
    /// `-`: the line begins a paragraph.
    Item,
}

/// What a line is, as far as one can tell before paragraphs are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LineKind {
    /// Nothing but spaces.
    Blank,
    /// A line of text.
    Text,
    /// A page number, a running head, a job number.
    Furniture,
    /// The line that sets footnotes apart.
    Rule,
    /// Front matter, a comment, a fence, a thematic break of Markdown.
    Markup,
}

impl Line {
    /// Bytes of white space before the text.
    pub(crate) fn indent(&self) -> usize {
        (self.text.start - self.whole.start) as usize
    }
}

/// Splits `source` into lines; together they cover it.
pub(crate) fn split(source: &str) -> Vec<Line> {
    let bytes = source.as_bytes();
    let mut lines = Vec::with_capacity(bytes.len() / 96 + 1);
    let mut start = 0;
    for at in memchr3_iter(b'\n', b'\r', b'\x0c', bytes) {
        if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
            continue;
        }
        lines.push(line(source, start, at + 1));
        start = at + 1;
    }
    if start < bytes.len() {
        lines.push(line(source, start, bytes.len()));
    }
    lines
}

fn line(source: &str, start: usize, end: usize) -> Line {
    let text = trim(source, Span::new(start, end));
    let kind = if text.is_empty() { LineKind::Blank } else { LineKind::Text };
    Line { whole: Span::new(start, end), text, kind, lead: Lead::Plain }
}

/// `span` without the white space at its ends; an empty one stands at the end.
pub(crate) fn trim(source: &str, span: Span) -> Span {
    let start = skip_space(source, span.start as usize, span.end as usize);
    let bytes = source.as_bytes();
    let mut end = span.end as usize;
    while end > start {
        let width = match bytes[end - 1] {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => 1,
            0x80..=0xBF => wide_space_before(bytes, start, end),
            _ => 0,
        };
        if width == 0 {
            break;
        }
        end -= width;
    }
    Span::new(start, end)
}

/// The first byte from `at` that is not white space, at most `end`.
pub(crate) fn skip_space(source: &str, mut at: usize, end: usize) -> usize {
    let bytes = source.as_bytes();
    while at < end {
        let width = match bytes[at] {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => 1,
            0xC2 | 0xE2 | 0xE3 | 0xEF => wide_space(bytes, at, end),
            _ => 0,
        };
        if width == 0 {
            break;
        }
        at += width;
    }
    at
}

/// Bytes of the no-break, thin, zero-width or ideographic space at `at`; 0 for another character.
pub(crate) fn wide_space(bytes: &[u8], at: usize, end: usize) -> usize {
    match bytes.get(at..end) {
        Some([0xC2, 0xA0 | 0x85, ..]) => 2,
        Some([0xE2, 0x80, 0x80..=0x8B | 0xA8 | 0xA9 | 0xAF, ..]) => 3,
        Some([0xE3, 0x80, 0x80, ..] | [0xEF, 0xBB, 0xBF, ..]) => 3,
        _ => 0,
    }
}

fn wide_space_before(bytes: &[u8], start: usize, end: usize) -> usize {
    [2, 3]
        .into_iter()
        .find(|width| end - start >= *width && wide_space(bytes, end - width, end) == *width)
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        split(source).iter().map(|line| line.text.of(source)).collect()
    }

    // Files of Windows, of old Macs and pages of a converter all have lines.
    #[test]
    fn every_line_break_ends_a_line() {
        assert_eq!(texts("а\r\nб\rв\nг\x0cд"), ["а", "б", "в", "г", "д"]);
    }

    #[test]
    fn no_break_spaces_are_spaces() {
        assert_eq!(
            texts("\u{feff}\u{a0} 1.\u{a0}Просит\u{202f} \n\u{3000}\n"),
            ["1.\u{a0}Просит", ""]
        );
    }

    #[test]
    fn lines_cover_the_text() {
        let source = "a\n\n b \r\n\rc";
        let mut at = 0;
        for line in split(source) {
            assert_eq!(line.whole.start, at);
            at = line.whole.end;
        }
        assert_eq!(at as usize, source.len());
    }
}
