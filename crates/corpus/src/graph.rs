//! Documents in a pack: their paragraphs, who prints which act, and who cites whom.

use knowledge::ActKey;
use knowledge::day;
use knowledge::format::{DocumentRow, EdgeRow, ParagraphRow, PrintedRow, Section};
use text::Language;

use crate::documents::Document;
use crate::heap::Heap;
use crate::writer::Writer;

/// The documents that were added so far.
#[derive(Default)]
pub(crate) struct Graph {
    documents: Vec<DocumentRow>,
    paragraphs: Vec<ParagraphRow>,
    edges: Vec<EdgeRow>,
}

impl Graph {
    /// Adds a document; they come sorted by symbol and language. With `texts` the running text of
    /// its paragraphs is stored. Gives the row of its first paragraph.
    pub(crate) fn add(&mut self, document: &Document, writer: &mut Writer, texts: bool) -> u32 {
        let first = self.paragraphs.len() as u32;
        let place = self.documents.len() as u32;
        for paragraph in &document.paragraphs {
            let row = self.paragraphs.len() as u32;
            self.paragraphs.push(ParagraphRow {
                path: writer.heap.text(&paragraph.path.join("\n")),
                text: if texts { writer.texts.text(&paragraph.text) } else { 0 },
                role: paragraph.role.code(),
            });
            for cited in &paragraph.cites {
                let (year, month, day) = cited.date;
                self.edges.push(EdgeRow {
                    target: writer.heap.text(&cited.target),
                    document: place,
                    paragraph: row,
                    date: u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day),
                    start: cited.span.start,
                    end: cited.span.end,
                });
            }
        }
        self.documents.push(DocumentRow {
            symbol: writer.heap.text(&document.symbol),
            title: writer.heap.text(&document.title),
            date: day::pack(document.date),
            act: document.act.map_or(0, ActKey::bits),
            paragraphs: first,
            paragraphs_end: self.paragraphs.len() as u32,
            language: language_code(document.language),
        });
        first
    }

    /// Writes the sections.
    pub(crate) fn finish(mut self, writer: &mut Writer) {
        sort_by_target(&mut self.edges, &writer.heap);
        let mut by_document: Vec<u32> = (0..self.edges.len() as u32).collect();
        by_document.sort_unstable_by_key(|index| {
            let edge = &self.edges[*index as usize];
            (edge.document, edge.paragraph, edge.start)
        });
        let mut printed: Vec<PrintedRow> = (self.documents.iter().zip(0..))
            .filter(|(row, _)| row.act != 0)
            .map(|(row, document)| PrintedRow { act: row.act, document })
            .collect();
        printed.sort_by_key(|row| (row.act, row.document));
        let by_document = by_document.into_iter().flat_map(u32::to_le_bytes).collect();
        writer.put(Section::EdgesByDocument, by_document);
        writer.put_rows(Section::Printed, &printed);
        writer.put_rows(Section::Documents, &self.documents);
        writer.put_rows(Section::Paragraphs, &self.paragraphs);
        writer.put_rows(Section::Edges, &self.edges);
    }
}

/// The place of a language in [`Language::ALL`], as packs store it.
pub(crate) fn language_code(language: Language) -> u8 {
    Language::ALL.iter().position(|known| *known == language).unwrap_or(0) as u8
}

/// Sorts citations by the symbol they cite, then by where they stand. A symbol lies in the heap
/// once, so that its place stands for it.
fn sort_by_target(edges: &mut [EdgeRow], heap: &Heap) {
    let mut targets: Vec<u32> = edges.iter().map(|edge| edge.target).collect();
    targets.sort_unstable();
    targets.dedup();
    let mut order: Vec<u32> = (0..targets.len() as u32).collect();
    order.sort_unstable_by_key(|index| heap.bytes_at(targets[*index as usize]));
    let mut rank = vec![0_u32; targets.len()];
    for (place, index) in (0..).zip(order) {
        rank[index as usize] = place;
    }
    edges.sort_unstable_by_key(|edge| {
        let target = targets.binary_search(&edge.target).map_or(0, |index| rank[index]);
        (target, edge.document, edge.paragraph, edge.start)
    });
}
