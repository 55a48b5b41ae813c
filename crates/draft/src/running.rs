//! Running text: a paragraph as it reads, made from its pieces.

use text::{Flow, FlowBuilder, Span};

use crate::blocks::{Block, Piece};
use crate::characters::{after, before, is_ideographic};
use crate::cuts::{self, Cut};
use crate::hyphen::Hyphens;
use crate::lines::skip_space;
use crate::{Repair, RepairKind};

/// Makes running text of the blocks of one text.
#[derive(Debug)]
pub(crate) struct Runner<'t> {
    /// The whole text.
    pub(crate) source: &'t str,
    /// Readings and omissions inside lines, in order.
    pub(crate) cuts: Vec<Cut>,
    pub(crate) hyphens: Hyphens<'t>,
    /// What was done at the joints.
    pub(crate) repairs: Vec<Repair>,
}

impl<'t> Runner<'t> {
    /// The running text of `block` from byte `start` on.
    pub(crate) fn flow(&mut self, block: &Block, start: usize) -> Flow<'t> {
        let first = Span::new(start, block.pieces[0].span.end as usize);
        if block.pieces.len() == 1
            && cuts::within(&self.cuts, first).is_empty()
            && line_break(self.source, first).is_none()
        {
            return Flow::verbatim(self.source, first);
        }
        let mut builder = FlowBuilder::new(self.source);
        let mut last = first;
        for piece in &block.pieces[1..] {
            let seam = self.seam(last, piece);
            self.keep(&mut builder, Span { end: last.end - seam.cut, ..last });
            let break_end = skip_space(self.source, last.end as usize, piece.span.start as usize);
            let gap = Span { start: last.end - seam.cut, end: break_end as u32 };
            builder.replace(gap, seam.text);
            self.record(seam, gap, last, piece);
            last = piece.span;
        }
        self.keep(&mut builder, last);
        builder.finish()
    }

    /// A line as it reads. A label on a line of its own is one line with the one below it; where
    /// it turned out to be no label, the break between the two is a space.
    fn keep(&self, builder: &mut FlowBuilder<'t>, line: Span) {
        let mut rest = line;
        while let Some(at) = line_break(self.source, rest) {
            let left = Span { end: at, ..rest };
            let kept = left.of(self.source).trim_end().len() as u32;
            let left = Span { end: rest.start + kept, ..rest };
            let next = skip_space(self.source, at as usize, rest.end as usize) as u32;
            cuts::keep(builder, left, &self.cuts);
            builder.replace(Span { start: left.end, end: next }, " ");
            rest = Span { start: next, ..rest };
        }
        cuts::keep(builder, rest, &self.cuts);
    }

    fn seam(&self, last: Span, piece: &Piece) -> Seam {
        if let Some(hyphen) = self.hyphens.at_line_end(last, piece.span) {
            return match hyphen.kept {
                true => {
                    Seam { cut: 0, text: "", repair: Some((RepairKind::HyphenKept, hyphen.width)) }
                }
                false => Seam {
                    cut: hyphen.width,
                    text: "",
                    repair: Some((RepairKind::HyphenJoined, hyphen.width)),
                },
            };
        }
        let left = before(self.source, last.end as usize).unwrap_or(' ');
        let right = after(self.source, piece.span.start as usize).unwrap_or(' ');
        let tight = (is_ideographic(left) && is_ideographic(right))
            || (left == '/' && !is_spaced(self.source, last));
        Seam { cut: 0, text: if tight { "" } else { " " }, repair: None }
    }

    fn record(&mut self, seam: Seam, gap: Span, last: Span, piece: &Piece) {
        let mut add = |kind, span| self.repairs.push(Repair { kind, span });
        if let Some((kind, width)) = seam.repair {
            add(kind, Span { start: last.end - width, end: gap.end });
        }
        if let Some(repeated) = piece.repeated {
            add(RepairKind::Repeated, repeated);
        }
        let between = Span { start: gap.start, end: piece.span.start };
        if piece.gap.notes {
            add(RepairKind::FootnoteBlock, between);
        } else if piece.gap.blank && !piece.gap.furniture && piece.repeated.is_none() {
            add(RepairKind::Rejoined, between);
        }
    }
}

/// The first line break in `span`.
fn line_break(source: &str, span: Span) -> Option<u32> {
    memchr::memchr2(b'\n', b'\r', span.of(source).as_bytes()).map(|at| span.start + at as u32)
}

/// How two pieces are joined.
#[derive(Debug)]
struct Seam {
    /// Bytes cut from the end of the piece before: a hyphen.
    cut: u32,
    /// What stands between them.
    text: &'static str,
    /// What was done about a hyphen, and its bytes.
    repair: Option<(RepairKind, u32)>,
}

/// Whether a space stands before the last character of `span`: «и / или» keeps its spaces.
fn is_spaced(source: &str, span: Span) -> bool {
    span.of(source).chars().rev().nth(1).is_none_or(char::is_whitespace)
}
