//! The rows of an archive: what it was built from, and what was left out.

use super::{Field, Row};

row! {
    /// What an archive was built from.
    AboutRow {
        /// Files that were met.
        files: u32,
        /// The bytes of the texts that were read from them.
        bytes: u64,
        /// The bit [`TEXTS`].
        flags: u8,
    }
}

/// The texts of paragraphs are stored.
pub const TEXTS: u8 = 1;

row! {
    /// A file that was left out of an archive.
    LeftOutRow {
        /// Its path below the folder that was named.
        name: u32,
        /// The code of the reason.
        reason: u32,
        /// What the reason says beyond its code.
        detail: u32,
    }
}
