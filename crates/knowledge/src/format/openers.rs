//! The rows of openers.

use super::{Field, Row};

row! {
    /// An opener of paragraphs. All but the last two are offsets of the heap.
    OpenerRow {
        /// Its name: `op.request`.
        id: u32,
        /// Its words.
        text: u32,
        /// As a council says them, where they differ.
        masculine: u32,
        /// As a declaration says them, where it does.
        declaration: u32,
        /// With «также».
        also: u32,
        /// With «далее».
        further: u32,
        /// How strong it is.
        tone: u32,
        /// What drafts use in its place, set apart by semicolons.
        instead_of: u32,
        /// Index in [`text::Language::ALL`].
        language: u8,
        /// 0 preambular, 1 operative.
        part: u8,
    }
}

row! {
    /// The words of one form of an opener, as they are compared.
    OpenerFormRow {
        /// The words, folded.
        words: u32,
        /// The row of the opener.
        opener: u32,
        /// Index in [`text::Language::ALL`].
        language: u8,
        /// 0 as usual, 1 of a council, 2 of a declaration.
        form: u8,
    }
}
