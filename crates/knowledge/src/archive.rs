//! What the pack of an archive tells of itself: what it was built from, and what was left out.

use crate::Pack;
use crate::PackError;
use crate::format::{AboutRow, Section, TEXTS};
use crate::pack::Sections;

/// What an archive was built from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Archive {
    /// Files that were met in its folders.
    pub files: u32,
    /// The bytes of the texts that were read from them.
    pub bytes: u64,
    /// Whether the texts of paragraphs are stored.
    pub texts: bool,
}

/// A file that was left out of an archive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LeftOut<'k> {
    /// Its path below the folder that was named.
    pub name: &'k str,
    /// The code of the reason, as the builder of the archive calls it.
    pub reason: &'k str,
    /// What the reason says beyond its code; empty when that is all.
    pub detail: &'k str,
}

impl<'k> Pack<'k> {
    /// What it was built from; `None` for the built-in pack.
    pub fn archive(&self) -> Option<Archive> {
        let AboutRow { files, bytes, flags } = self.about.get(0)?;
        Some(Archive { files, bytes, texts: flags & TEXTS != 0 })
    }

    /// How many citations its documents hold.
    pub fn citations(&self) -> usize {
        self.edges.len()
    }

    /// The files that were left out of the archive, by name.
    pub fn left_out(&self) -> impl Iterator<Item = LeftOut<'k>> + use<'k> {
        let pack = *self;
        (0..pack.left_out.len()).filter_map(move |index| {
            let row = pack.left_out.get(index)?;
            Some(LeftOut {
                name: pack.text(row.name),
                reason: pack.text(row.reason),
                detail: pack.text(row.detail),
            })
        })
    }

    /// How many bytes each section of a pack has, in their order.
    ///
    /// # Errors
    /// As [`Pack::trusted`].
    pub fn sizes(bytes: &'k [u8]) -> Result<Vec<(Section, usize)>, PackError> {
        let sections = Sections::of(bytes)?;
        Ok(Section::ALL.into_iter().zip(sections.bytes.map(<[u8]>::len)).collect())
    }
}
