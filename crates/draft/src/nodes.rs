//! Nodes: every byte of the text in exactly one of them.

use text::Span;

use crate::blocks::Block;
use crate::{Node, NodeKind, ParagraphId};

/// A stretch that is known; what lies between two of them is blank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) span: Span,
    pub(crate) kind: NodeKind,
    pub(crate) paragraph: Option<ParagraphId>,
}

/// Adds the stretches of `block`: its pieces, run together where only white space parts
/// them, and what they repeat.
pub(crate) fn add_block(
    source: &str,
    block: &Block,
    paragraph: ParagraphId,
    stretches: &mut Vec<Stretch>,
) {
    let text = |span| Stretch { span, kind: NodeKind::Text, paragraph: Some(paragraph) };
    if let Some(note) = block.note {
        stretches.push(text(note.span.join(block.pieces[0].span)));
    } else {
        stretches.push(text(block.pieces[0].span));
    }
    for piece in &block.pieces[1..] {
        if let Some(repeated) = piece.repeated {
            stretches.push(Stretch {
                span: repeated,
                kind: NodeKind::Repeated,
                paragraph: Some(paragraph),
            });
        }
        let together = stretches.last_mut().filter(|last| {
            last.kind == NodeKind::Text
                && crate::lines::skip_space(
                    source,
                    last.span.end as usize,
                    piece.span.start as usize,
                ) == piece.span.start as usize
        });
        match together {
            Some(last) => last.span = last.span.join(piece.span),
            None => stretches.push(text(piece.span)),
        }
    }
}

/// The nodes of a text with these stretches, the gaps between filled.
pub(crate) fn cover(source: &str, mut stretches: Vec<Stretch>) -> Vec<Node> {
    stretches.sort_by_key(|stretch| stretch.span);
    let mut nodes = Vec::with_capacity(stretches.len() * 2 + 1);
    let mut at = 0;
    for stretch in stretches {
        let start = stretch.span.start.max(at);
        if stretch.span.end <= start {
            continue;
        }
        if start > at {
            nodes.push(Node {
                kind: NodeKind::Blank,
                span: Span { start: at, end: start },
                paragraph: None,
            });
        }
        nodes.push(Node {
            kind: stretch.kind,
            span: Span { start, end: stretch.span.end },
            paragraph: stretch.paragraph,
        });
        at = stretch.span.end;
    }
    if (at as usize) < source.len() {
        nodes.push(Node {
            kind: NodeKind::Blank,
            span: Span::new(at as usize, source.len()),
            paragraph: None,
        });
    }
    nodes
}
