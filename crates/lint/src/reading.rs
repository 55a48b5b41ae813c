//! What every rule reads: the draft, its references with their verdicts, and what is known.

use citation::Citation;
use draft::{Draft, ParagraphId};
use knowledge::{Judgement, Knowledge};
use text::Span;

use crate::Settings;

/// A text, read and judged, as rules see it.
pub struct Reading<'r> {
    /// The text's structure.
    pub draft: &'r Draft<'r>,
    /// Its references in reading order.
    pub references: &'r [Reference],
    /// What is known.
    pub knowledge: &'r Knowledge<'r>,
    /// Date, body, session and language of the draft.
    pub settings: &'r Settings,
}

/// A citation of the draft with its verdict. Spans are bytes of the source.
#[derive(Clone, PartialEq, Debug)]
pub struct Reference {
    /// The citation; its spans count in the running text of its paragraph.
    pub citation: Citation,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
    /// The whole citation, in the source.
    pub span: Span,
    /// The number or symbol alone, in the source.
    pub number: Span,
    /// The words of the date, in the source.
    pub date: Option<Span>,
    /// What may be said of it; `None` for the draft itself and for what nobody can check.
    pub judgement: Option<Judgement>,
}
