//! Running text: a paragraph as it reads, with the way back to where each byte stands.
//!
//! In a file a paragraph is broken into lines, hyphenated, and interrupted by page numbers and
//! footnotes. Readers of a paragraph (citations, names, phrases) want it in one piece. A
//! [`Flow`] is that piece, and it keeps for each of its bytes the place in the source.

use std::borrow::Cow;

use crate::Span;

/// A stretch of running text and where it came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Piece {
    /// First byte in the running text.
    flow: u32,
    /// First byte in the source.
    source: u32,
    /// Bytes in the running text.
    flow_len: u32,
    /// Bytes in the source. Equal to `flow_len` for text taken as it stands; for a
    /// replacement (a line break read as a space) it may be anything, zero included.
    source_len: u32,
    /// Taken as it stands, so that offsets inside correspond byte for byte.
    verbatim: bool,
}

/// Running text with an offset map back to the source.
///
/// Borrows when the paragraph stands in one piece in the source; look-ups cost
/// O(log pieces).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flow<'t> {
    text: Cow<'t, str>,
    pieces: Vec<Piece>,
    /// Where the text ends in the source (also the place of an empty flow).
    source_end: u32,
}

impl<'t> Flow<'t> {
    /// The bytes of `span` as they stand: no copy.
    pub fn verbatim(source: &'t str, span: Span) -> Self {
        let piece = Piece {
            flow: 0,
            source: span.start,
            flow_len: span.len() as u32,
            source_len: span.len() as u32,
            verbatim: true,
        };
        Self { text: Cow::Borrowed(span.of(source)), pieces: vec![piece], source_end: span.end }
    }

    /// The running text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the running text stands in the source as it is.
    pub fn is_verbatim(&self) -> bool {
        matches!(self.text, Cow::Borrowed(_))
    }

    /// Where a span of the running text stands in the source: from the first byte that made
    /// it to the last one. An empty span maps to the place before the byte at its start.
    pub fn to_source(&self, span: Span) -> Span {
        let start = self.source_start(span.start);
        if span.is_empty() {
            return Span { start, end: start };
        }
        Span { start, end: self.source_end_of(span.end).max(start) }
    }

    /// Where the byte at `offset` of the source stands in the running text, or `None` when
    /// it was left out (a page number, a hyphen at a line end).
    pub fn from_source(&self, offset: usize) -> Option<usize> {
        let offset = offset as u32;
        let after = self.pieces.partition_point(|piece| piece.source <= offset);
        let piece = self.pieces[..after].last()?;
        let inside = offset - piece.source;
        match (inside < piece.source_len, piece.verbatim) {
            (false, _) => None,
            (true, true) => Some((piece.flow + inside) as usize),
            (true, false) => Some(piece.flow as usize),
        }
    }

    fn source_start(&self, flow_offset: u32) -> u32 {
        let after = self.pieces.partition_point(|piece| piece.flow <= flow_offset);
        match self.pieces[..after].last() {
            Some(piece) if flow_offset < piece.flow + piece.flow_len => {
                piece.source + if piece.verbatim { flow_offset - piece.flow } else { 0 }
            }
            _ => self.source_end,
        }
    }

    fn source_end_of(&self, flow_offset: u32) -> u32 {
        let after = self.pieces.partition_point(|piece| piece.flow < flow_offset);
        match self.pieces[..after].last() {
            Some(piece) if piece.verbatim => {
                piece.source + (flow_offset - piece.flow).min(piece.flow_len)
            }
            Some(piece) => piece.source + piece.source_len,
            None => self.source_end,
        }
    }
}

/// Builds a [`Flow`] piece by piece, in the order of reading.
///
/// Pieces must be given in increasing order of their place in the source.
#[derive(Debug)]
pub struct FlowBuilder<'t> {
    source: &'t str,
    text: String,
    pieces: Vec<Piece>,
    source_end: u32,
}

impl<'t> FlowBuilder<'t> {
    /// Nothing yet, from `source`.
    pub fn new(source: &'t str) -> Self {
        Self { source, text: String::new(), pieces: Vec::new(), source_end: 0 }
    }

    /// Whether nothing has been added.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The running text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds `span` of the source as it stands.
    pub fn keep(&mut self, span: Span) {
        if span.is_empty() {
            return;
        }
        if let Some(last) = self.pieces.last_mut()
            && last.verbatim
            && last.source + last.source_len == span.start
        {
            last.flow_len += span.len() as u32;
            last.source_len += span.len() as u32;
        } else {
            self.pieces.push(Piece {
                flow: self.text.len() as u32,
                source: span.start,
                flow_len: span.len() as u32,
                source_len: span.len() as u32,
                verbatim: true,
            });
        }
        self.text.push_str(span.of(self.source));
        self.source_end = span.end;
    }

    /// Adds `text` in the place of `span` of the source (a space for a line break).
    pub fn replace(&mut self, span: Span, text: &str) {
        self.source_end = span.end;
        if text.is_empty() {
            return;
        }
        self.pieces.push(Piece {
            flow: self.text.len() as u32,
            source: span.start,
            flow_len: text.len() as u32,
            source_len: span.len() as u32,
            verbatim: false,
        });
        self.text.push_str(text);
    }

    /// The running text; borrowed from the source when it stands there in one piece.
    pub fn finish(self) -> Flow<'t> {
        if let [only] = self.pieces[..]
            && only.verbatim
        {
            let span = Span { start: only.source, end: only.source + only.source_len };
            return Flow::verbatim(self.source, span);
        }
        Flow { text: Cow::Owned(self.text), pieces: self.pieces, source_end: self.source_end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // «го-↵да» reads «года»; a citation found there points at both lines.
    #[test]
    fn a_hyphenated_word_maps_to_both_its_lines() {
        let source = "2001 го-\nда";
        let mut builder = FlowBuilder::new(source);
        builder.keep(Span::new(0, 9));
        builder.keep(Span::new(11, 15));
        let flow = builder.finish();
        assert_eq!(flow.text(), "2001 года");
        let word = Span::new(5, 13);
        assert_eq!(flow.to_source(word).of(source), "го-\nда");
        assert_eq!(flow.from_source(9), None);
        assert_eq!(flow.from_source(11), Some(9));
    }

    #[test]
    fn a_line_break_reads_as_a_space() {
        let source = "от\n2 июля";
        let mut builder = FlowBuilder::new(source);
        builder.keep(Span::new(0, 4));
        builder.replace(Span::new(4, 5), " ");
        builder.keep(Span::new(5, source.len()));
        let flow = builder.finish();
        assert_eq!(flow.text(), "от 2 июля");
        assert_eq!(flow.to_source(Span::new(0, 6)).of(source), "от\n2");
        assert_eq!(flow.to_source(Span::new(4, 5)).of(source), "\n");
    }

    #[test]
    fn one_piece_is_not_copied() {
        let mut builder = FlowBuilder::new("abc def");
        builder.keep(Span::new(0, 3));
        builder.keep(Span::new(3, 7));
        assert!(builder.finish().is_verbatim());
    }
}
