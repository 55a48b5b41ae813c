//! Running text: a paragraph as it reads, made from its pieces.

use text::{Flow, FlowBuilder, Span};

use crate::blocks::{Block, Piece};
use crate::characters::{after, before, is_ideographic};
use crate::{Repair, RepairKind, hyphen};

/// The running text of `block` from byte `start` on; what was done is added to `repairs`.
pub(crate) fn flow<'t>(
    source: &'t str,
    block: &Block,
    start: usize,
    repairs: &mut Vec<Repair>,
) -> Flow<'t> {
    let first = Span::new(start, block.pieces[0].span.end as usize);
    if block.pieces.len() == 1 {
        return Flow::verbatim(source, first);
    }
    let mut builder = FlowBuilder::new(source);
    let mut last = first;
    for piece in &block.pieces[1..] {
        let seam = Seam::between(source, last, piece);
        builder.keep(Span {
            end: last.end - seam.cut,
            ..last
        });
        let gap = Span {
            start: last.end - seam.cut,
            end: line_break_end(source, last, piece),
        };
        builder.replace(gap, seam.text);
        seam.record(gap, piece, repairs);
        last = piece.span;
    }
    builder.keep(last);
    builder.finish()
}

/// How two pieces are joined.
struct Seam {
    /// Bytes cut from the end of the piece before: a hyphen.
    cut: u32,
    /// What stands between them.
    text: &'static str,
    repair: Option<RepairKind>,
}

impl Seam {
    fn between(source: &str, last: Span, piece: &Piece) -> Seam {
        if let Some(hyphen) = hyphen::at_line_end(source, last, piece.span) {
            let (cut, repair) = match hyphen.kept {
                true => (0, RepairKind::HyphenKept),
                false => (hyphen.width, RepairKind::HyphenJoined),
            };
            return Seam {
                cut,
                text: "",
                repair: Some(repair),
            };
        }
        let left = before(source, last.end as usize).unwrap_or(' ');
        let right = after(source, piece.span.start as usize).unwrap_or(' ');
        let tight = (is_ideographic(left) && is_ideographic(right))
            || (left == '/' && !is_spaced(source, last));
        Seam {
            cut: 0,
            text: if tight { "" } else { " " },
            repair: None,
        }
    }

    fn record(self, gap: Span, piece: &Piece, repairs: &mut Vec<Repair>) {
        let mut add = |kind, span| repairs.push(Repair { kind, span });
        if let Some(kind) = self.repair {
            add(kind, gap);
        }
        if let Some(repeated) = piece.repeated {
            add(RepairKind::Repeated, repeated);
        }
        if piece.gap.notes {
            add(
                RepairKind::FootnoteBlock,
                Span {
                    start: gap.start,
                    end: piece.span.start,
                },
            );
        } else if piece.gap.blank && !piece.gap.furniture && piece.repeated.is_none() {
            add(
                RepairKind::Rejoined,
                Span {
                    start: gap.start,
                    end: piece.span.start,
                },
            );
        }
    }
}

/// Whether a space stands before the last character of `span`: «и / или» keeps its spaces.
fn is_spaced(source: &str, span: Span) -> bool {
    span.of(source)
        .chars()
        .rev()
        .nth(1)
        .is_none_or(char::is_whitespace)
}

/// Where the white space after `last` ends: the line break alone, not what a page turn or a
/// block of notes put after it.
fn line_break_end(source: &str, last: Span, piece: &Piece) -> u32 {
    crate::lines::skip_space(source, last.end as usize, piece.span.start as usize) as u32
}
