//! The rows of established phrases.

use super::{Field, Row};

row! {
    /// A sequence of words that adopted texts share, or one that practice has established.
    PhraseRow {
        /// Its words as they are written, slots in braces: an offset into
        /// [`super::Section::PhraseTexts`].
        text: u32,
        /// How many documents have it.
        documents: u32,
        /// How often they do.
        occurrences: u32,
        /// The first day it was adopted: year, month and day as in [`super::EdgeRow`].
        first: u32,
        /// The last day.
        last: u32,
        /// Offset into [`super::Section::PhraseTexts`] of pairs of four bytes each: a row of
        /// documents, and a row of paragraphs.
        places: u32,
        /// What it counts for when continuations are ranked.
        weight: u32,
        /// 0 counted, 1 an opener, 2 a formula.
        source: u8,
    }
}

row! {
    /// The best continuations of what many phrases begin with.
    PhraseTopRow {
        /// The xxh3 of the beginning of the key.
        begin: u64,
        /// Offset into [`super::Section::PhraseTexts`] of rows of phrases, four bytes each.
        rows: u32,
    }
}

row! {
    /// A few words of an opening phrase, by which a wording that nearly is the phrase is found.
    PhraseNearRow {
        /// Of the words: see [`crate::phrases::probe`].
        hash: u64,
        /// The phrase.
        phrase: u32,
        /// The number of the word that is passed over, from 0.
        at: u8,
    }
}
