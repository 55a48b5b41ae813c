//! Series of document symbols: which are known, and what each is.

use text::Language;

use crate::format::{SeriesRow, u32_at};
use crate::{Knowledge, Pack};

/// A known series of document symbols.
#[derive(Clone, Copy)]
pub struct DocumentSeries<'k> {
    pack: Pack<'k>,
    row: SeriesRow,
}

impl<'k> DocumentSeries<'k> {
    /// What its symbols begin with: `A/C.2/`.
    pub fn pattern(&self) -> &'k str {
        self.pack.text(self.row.pattern)
    }

    /// What it is: «Второй комитет», "Second Committee". English where there is no Russian.
    pub fn meaning(&self, language: Language) -> &'k str {
        let russian = self.pack.text(self.row.meaning_ru);
        if language == Language::Russian && !russian.is_empty() {
            return russian;
        }
        self.pack.text(self.row.meaning_en)
    }
}

impl std::fmt::Debug for DocumentSeries<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.pattern())
    }
}

impl<'k> Knowledge<'k> {
    /// The longest known series that a document symbol belongs to; `None` when even its first
    /// part is unknown.
    pub fn series(&self, symbol: &str) -> Option<DocumentSeries<'k>> {
        let longest = |pack: &Pack<'k>| {
            // Every pattern that opens the symbol sorts at or before it, the longest last;
            // between them stand only patterns that share a beginning with it.
            let end = pack.series.partition_point(|row| pack.text(u32_at(row, 0)) <= symbol);
            let rows = (0..end).rev().filter_map(|index| pack.series.get(index));
            let own = |row: &SeriesRow| row.kind == 0 && symbol.starts_with(pack.text(row.pattern));
            rows.take_while(|row| shares_start(pack.text(row.pattern), symbol))
                .find(own)
                .map(|row| DocumentSeries { pack: *pack, row })
        };
        self.packs.iter().rev().find_map(longest)
    }
}

fn shares_start(one: &str, other: &str) -> bool {
    one.bytes().next() == other.bytes().next()
}
