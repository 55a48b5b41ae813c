//! Questions to a draft: which paragraph stands here, which one is cited so.

use crate::{Draft, Paragraph, ParagraphId};

impl<'t> Draft<'t> {
    /// The paragraph with this index.
    ///
    /// # Panics
    /// When the index is not one of this draft's.
    pub fn paragraph(&self, id: ParagraphId) -> &Paragraph<'t> {
        &self.paragraphs[id.0 as usize]
    }

    /// Every paragraph with its index, in reading order.
    pub fn paragraphs(&self) -> impl Iterator<Item = (ParagraphId, &Paragraph<'t>)> {
        self.paragraphs
            .iter()
            .enumerate()
            .map(|(index, paragraph)| (ParagraphId(index as u32), paragraph))
    }

    /// The paragraph that the byte `offset` of the source belongs to; `None` between
    /// paragraphs. O(log nodes).
    pub fn paragraph_at(&self, offset: usize) -> Option<ParagraphId> {
        let after = self.nodes.partition_point(|node| node.span.start as usize <= offset);
        self.nodes[..after].last()?.paragraph
    }

    /// The first paragraph with this path: `["10", "b"]`, `["preamble", "2"]`. O(paragraphs).
    pub fn find_paragraph<S: AsRef<str>>(&self, path: &[S]) -> Option<ParagraphId> {
        let found = self.paragraphs.iter().position(|paragraph| {
            paragraph.path.len() == path.len()
                && paragraph.path.iter().zip(path).all(|(a, b)| a == b.as_ref())
        });
        found.map(|index| ParagraphId(index as u32))
    }
}
