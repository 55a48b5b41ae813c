//! How knowledge is laid out in bytes: a header, a table of sections, rows of fixed width.
//!
//! All integers are little-endian. A pack opens with `RESOLINT`, a version, the number of
//! sections and a checksum of the section table; then one entry for each section of [`Section`],
//! in their order: where it begins, its length and the checksum of its bytes. Whatever has no
//! fixed length (titles, symbols, the texts of paragraphs) lies in the heap or among the texts as
//! a length and its bytes, each text once; offset 0 is the empty one.
//!
//! What verdicts rest on (acts, names, openers, symbols, titles) is checked whenever a pack is
//! opened. What an archive of tens of thousands of documents holds besides (their texts, their
//! citations, their phrases) may be hundreds of megabytes and is checked by [`crate::Pack::verify`]:
//! reading all of it would make every run wait.

/// What a pack opens with.
pub const MAGIC: [u8; 8] = *b"RESOLINT";
/// The version of this layout: a pack of another one is refused.
pub const VERSION: u32 = 5;
/// Where the checksum of the section table stands: its xxh3.
pub const CHECKSUM_AT: usize = 16;
/// Bytes before the section table.
pub const HEADER: usize = 24;
/// Bytes of an entry of the section table: offset and length, four bytes each, and the xxh3 of
/// the section.
pub const ENTRY: usize = 16;

/// The sections, in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    /// [`ActRow`]s sorted by key.
    Acts,
    /// [`SessionRow`]s sorted by key.
    Sessions,
    /// [`DocumentRow`]s sorted by symbol.
    Documents,
    /// [`ParagraphRow`]s, those of one document together.
    Paragraphs,
    /// [`EdgeRow`]s sorted by the symbol they cite, then by document and paragraph.
    Edges,
    /// For each citation, in order of the citing document and paragraph, its row in
    /// [`Section::Edges`], four bytes each.
    EdgesByDocument,
    /// [`PrintedRow`]s sorted by act: the documents that print an act.
    Printed,
    /// [`SeriesRow`]s sorted by pattern.
    Series,
    /// An `fst` map from the words of titles to their place in [`Section::Postings`].
    Words,
    /// For each word a count and the indices of acts, four bytes each.
    Postings,
    /// [`EntityRow`]s, in order of their tables.
    Entities,
    /// [`NameRow`]s sorted by node.
    Names,
    /// [`StemRow`]s sorted by hash.
    Stems,
    /// [`StepRow`]s sorted by node and stem: the trie of names; node 0 is its root.
    Steps,
    /// [`FormsRow`]s sorted by entity.
    Forms,
    /// [`OpenerRow`]s in the order of their table.
    Openers,
    /// [`OpenerFormRow`]s sorted by language and words.
    OpenerForms,
    /// An `fst` map from language, place and words of a phrase to its place in
    /// [`Section::Phrases`].
    PhraseKeys,
    /// [`PhraseRow`]s in order of their keys.
    Phrases,
    /// [`PhraseTopRow`]s sorted by hash.
    PhraseTops,
    /// [`PhraseNearRow`]s sorted by hash, then phrase.
    PhraseNear,
    /// The words of phrases as they are written, and lists of rows.
    PhraseTexts,
    /// One [`AboutRow`] in the pack of an archive; nothing in the built-in one.
    About,
    /// [`LeftOutRow`]s in order of their names.
    LeftOut,
    /// The texts of paragraphs; empty in a pack without stored texts.
    Texts,
    /// Symbols, titles, paths, names.
    Heap,
}

impl Section {
    /// All of them.
    pub const ALL: [Section; 26] = [
        Section::Acts,
        Section::Sessions,
        Section::Documents,
        Section::Paragraphs,
        Section::Edges,
        Section::EdgesByDocument,
        Section::Printed,
        Section::Series,
        Section::Words,
        Section::Postings,
        Section::Entities,
        Section::Names,
        Section::Stems,
        Section::Steps,
        Section::Forms,
        Section::Openers,
        Section::OpenerForms,
        Section::PhraseKeys,
        Section::Phrases,
        Section::PhraseTops,
        Section::PhraseNear,
        Section::PhraseTexts,
        Section::About,
        Section::LeftOut,
        Section::Texts,
        Section::Heap,
    ];

    /// Whether its checksum is left to [`crate::Pack::verify`].
    pub fn is_bulk(self) -> bool {
        matches!(
            self,
            Section::Paragraphs
                | Section::Edges
                | Section::EdgesByDocument
                | Section::Phrases
                | Section::PhraseTops
                | Section::PhraseNear
                | Section::PhraseTexts
                | Section::Texts
        )
    }
}

/// Two bytes at `at`, zero outside.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |raw| u16::from_le_bytes(*raw))
}

/// Four bytes at `at`, zero outside.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |raw| u32::from_le_bytes(*raw))
}

/// Eight bytes at `at`, zero outside.
pub(crate) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |raw| u64::from_le_bytes(*raw))
}

/// A row of fixed width.
pub trait Row: Copy {
    /// Its bytes.
    const WIDTH: usize;
    /// Reads it from its bytes.
    fn read(bytes: &[u8]) -> Self;
    /// Appends its bytes.
    fn write(&self, out: &mut Vec<u8>);
}

/// Fields of rows are read and written in the order of the list, so the list is the layout.
macro_rules! row {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl Row for $name {
            const WIDTH: usize = 0 $(+ size_of::<$type>())*;

            fn read(bytes: &[u8]) -> Self {
                let mut at = 0;
                $(let $field = <$type as Field>::read(bytes, at); at += size_of::<$type>();)*
                debug_assert_eq!(at, Self::WIDTH);
                Self { $($field,)* }
            }

            fn write(&self, out: &mut Vec<u8>) {
                $(out.extend_from_slice(&self.$field.to_le_bytes());)*
            }
        }
    };
}

trait Field {
    fn read(bytes: &[u8], at: usize) -> Self;
}

impl Field for u8 {
    fn read(bytes: &[u8], at: usize) -> Self {
        bytes.get(at).copied().unwrap_or(0)
    }
}

impl Field for u16 {
    fn read(bytes: &[u8], at: usize) -> Self {
        u16_at(bytes, at)
    }
}

impl Field for u32 {
    fn read(bytes: &[u8], at: usize) -> Self {
        u32_at(bytes, at)
    }
}

impl Field for u64 {
    fn read(bytes: &[u8], at: usize) -> Self {
        u64_at(bytes, at)
    }
}

row! {
    /// An act. The fields of text are offsets into the heap.
    ActRow {
        /// [`crate::ActKey`].
        key: u64,
        /// The date of adoption, packed as [`crate::day`] does; 0 when none is known.
        date: u32,
        /// Other dates seen: packed dates one after the other.
        other_dates: u32,
        /// The title in English.
        title_en: u32,
        /// The title in Russian.
        title_ru: u32,
        /// The symbol of the meeting.
        meeting: u32,
        /// The year of a Security Council resolution.
        year: u16,
        /// How often the date was seen, for a cited one.
        cited: u8,
        /// The code of [`crate::DateStatus`].
        status: u8,
        /// The code of [`crate::Existence`].
        existence: u8,
        /// The code of [`crate::TitleSource`] for English.
        source_en: u8,
        /// The code of [`crate::TitleSource`] for Russian.
        source_ru: u8,
        /// Bit 0: a vote is recorded. Bit 1: the row stands for several parts at once.
        flags: u8,
    }
}

row! {
    /// A session, or a year, of a body, or the whole run of the Security Council.
    SessionRow {
        /// [`crate::ActKey`] with number and part zero.
        key: u64,
        /// The first possible day of adoption.
        opens: u32,
        /// The last day the session sat, where known.
        closes: u32,
        /// The last possible day of adoption; 0 when the session may be resumed at any time.
        until: u32,
        /// The lowest number, 0 when none is known.
        low: u32,
        /// The highest number known.
        high: u32,
        /// The lowest number of a second run, 0 when there is none.
        second_low: u32,
        /// The highest number of the second run.
        second_high: u32,
        /// The day to which what is said of coverage holds.
        known_until: u32,
        /// The code of [`crate::Extent`].
        extent: u8,
        /// The bits [`ORDERED`], [`PARTS_COMPLETE`], [`SAT`].
        flags: u8,
    }
}

/// Dates rise with numbers throughout the surely dated acts of a session.
pub const ORDERED: u8 = 1;
/// No letter is missing before the last one in any number of the session.
pub const PARTS_COMPLETE: u8 = 2;
/// The session is a row of the table of sessions (and not only a bearer of coverage).
pub const SAT: u8 = 4;

/// Flag of an act: a vote is recorded.
pub const BY_VOTE: u8 = 1;
/// Flag of an act: the row stands for several parts adopted at different times.
pub const SEVERAL_PARTS: u8 = 2;

row! {
    /// A document of the corpus.
    DocumentRow {
        /// Its symbol.
        symbol: u32,
        /// Its title.
        title: u32,
        /// Its date, packed.
        date: u32,
        /// The key of the act it prints; 0 for other documents.
        act: u64,
        /// Its first row in [`Section::Paragraphs`].
        paragraphs: u32,
        /// The row after its last one.
        paragraphs_end: u32,
        /// Index in [`text::Language::ALL`].
        language: u8,
    }
}

row! {
    /// A paragraph of a document.
    ParagraphRow {
        /// Its path, the steps set apart by a line feed: `10`, `b`.
        path: u32,
        /// Its running text, an offset into [`Section::Texts`].
        text: u32,
        /// The code of [`crate::ParagraphRole`].
        role: u8,
    }
}

row! {
    /// A citation in a document of the corpus.
    EdgeRow {
        /// The canonical symbol that is cited.
        target: u32,
        /// The row of the citing document.
        document: u32,
        /// The row of the citing paragraph.
        paragraph: u32,
        /// The date written with it, packed as year, month, day; parts not written are 0.
        date: u32,
        /// Where the citation stands in the paragraph's running text.
        start: u32,
        /// Where it ends.
        end: u32,
    }
}

row! {
    /// An act, and a document that prints it.
    PrintedRow {
        /// [`crate::ActKey`].
        act: u64,
        /// The row of the document.
        document: u32,
    }
}

row! {
    /// A series of document symbols.
    SeriesRow {
        /// What its symbols begin with, or hold: `A/C.2/`, `/L.`.
        pattern: u32,
        /// What it is, in English.
        meaning_en: u32,
        /// What it is, in Russian.
        meaning_ru: u32,
        /// 0 a series, 1 an infix, 2 a suffix, 3 another sign.
        kind: u8,
    }
}

mod archive;
mod names;
mod openers;
mod phrases;

pub use archive::{AboutRow, LeftOutRow, TEXTS};
pub use names::{EntityRow, FormsRow, NameRow, StemRow, StepRow};
pub use openers::{OpenerFormRow, OpenerRow};
pub use phrases::{PhraseNearRow, PhraseRow, PhraseTopRow};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_reads_what_it_wrote() {
        let row = ActRow { key: 7, date: 9, cited: 3, flags: BY_VOTE, ..ActRow::default() };
        let mut bytes = Vec::new();
        row.write(&mut bytes);
        assert_eq!(bytes.len(), ActRow::WIDTH);
        assert_eq!(ActRow::read(&bytes), row);
    }

    #[test]
    fn a_cut_row_reads_as_zeros() {
        assert_eq!(ActRow::read(&[]), ActRow::default());
    }
}
