//! The pinpoint: which paragraph, section, annex or article of what is cited.

use smallvec::SmallVec;
use text::Span;

/// The parts of a pinpoint, from the largest unit to the smallest (`annex,section II.C`).
/// Empty when the whole act is cited.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Pinpoint {
    /// Its parts.
    pub parts: SmallVec<[PinpointPart; 1]>,
}

/// One part: «пункт 23», «приложение II», "paragraphs 138–140".
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PinpointPart {
    /// Which kind of unit.
    pub unit: Unit,
    /// Its label as normalised: `23`, `II`, `5(d)`, `II.C`, `10–12,15`; empty for «приложение» alone.
    pub label: String,
    /// Where it stands, noun included. Bytes of the text it was found in.
    pub span: Span,
}

/// A unit of a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// An operative (or simply numbered) paragraph, with its subparagraphs.
    Paragraph,
    /// A preambular paragraph.
    PreambularParagraph,
    /// A section.
    Section,
    /// A chapter.
    Chapter,
    /// A part.
    Part,
    /// An annex.
    Annex,
    /// An appendix.
    Appendix,
    /// An article (of the Charter, of a treaty).
    Article,
    /// A resolution of a conference, printed in its report.
    Resolution,
    /// A Sustainable Development Goal.
    Goal,
    /// A target of such a goal.
    Target,
    /// A rule of procedure.
    Rule,
    /// A table.
    Table,
}
