//! A pack: knowledge as bytes, checked once and read in place.

use std::cmp::Ordering;
use std::marker::PhantomData;

use xxhash_rust::xxh3::xxh3_64;

use crate::format::{
    AboutRow, ActRow, CHECKSUM_AT, DocumentRow, ENTRY, EdgeRow, EntityRow, FormsRow, HEADER,
    LeftOutRow, MAGIC, NameRow, OpenerFormRow, OpenerRow, ParagraphRow, PhraseNearRow, PhraseRow,
    PhraseTopRow, PrintedRow, Row, Section, SeriesRow, SessionRow, StemRow, StepRow, VERSION,
    u32_at, u64_at,
};

/// Why bytes are no pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PackError {
    /// They do not open as a pack does.
    NotAPack,
    /// A pack of another version of the layout.
    Version(u32),
    /// Cut short, or a section lies outside.
    Truncated,
    /// A checksum differs: the bytes were damaged.
    Damaged,
}

impl std::fmt::Display for PackError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PackError::NotAPack => write!(f, "not a pack of resolint"),
            PackError::Version(found) => {
                write!(f, "a pack of version {found}, where version {VERSION} is read")
            }
            PackError::Truncated => write!(f, "the pack is cut short"),
            PackError::Damaged => write!(f, "the pack is damaged: its checksum differs"),
        }
    }
}

impl std::error::Error for PackError {}

/// Rows of one section.
#[derive(Clone, Copy)]
pub(crate) struct Table<'k, R> {
    bytes: &'k [u8],
    row: PhantomData<R>,
}

impl<'k, R: Row> Table<'k, R> {
    const EMPTY: Self = Self { bytes: &[], row: PhantomData };

    fn new(bytes: &'k [u8]) -> Self {
        Self { bytes, row: PhantomData }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len() / R::WIDTH
    }

    /// Whether its bytes are whole rows.
    pub(crate) fn is_whole(&self) -> bool {
        self.bytes.len().is_multiple_of(R::WIDTH)
    }

    pub(crate) fn get(&self, index: usize) -> Option<R> {
        let at = index.checked_mul(R::WIDTH)?;
        self.bytes.get(at..)?.get(..R::WIDTH).map(R::read)
    }

    /// The first row that is not `before`, as `partition_point` of slices.
    pub(crate) fn partition_point(&self, before: impl Fn(&'k [u8]) -> bool) -> usize {
        partition_point(self.len(), |index| before(&self.bytes[index * R::WIDTH..][..R::WIDTH]))
    }
}

/// The first of `len` places that is not `before`, as `partition_point` of slices.
pub(crate) fn partition_point(len: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

impl Table<'_, ActRow> {
    /// The first row whose key is not below `key`.
    pub(crate) fn at_key(&self, key: u64) -> usize {
        self.partition_point(|row| u64_at(row, 0) < key)
    }
}

impl Table<'_, SessionRow> {
    /// The row with this key.
    pub(crate) fn with_key(&self, key: u64) -> Option<SessionRow> {
        self.get(self.partition_point(|row| u64_at(row, 0) < key)).filter(|row| row.key == key)
    }
}

/// An opened pack. Cloning it copies a few offsets.
#[derive(Clone, Copy)]
pub struct Pack<'k> {
    pub(crate) acts: Table<'k, ActRow>,
    pub(crate) sessions: Table<'k, SessionRow>,
    pub(crate) documents: Table<'k, DocumentRow>,
    pub(crate) paragraphs: Table<'k, ParagraphRow>,
    pub(crate) edges: Table<'k, EdgeRow>,
    pub(crate) edges_by_document: &'k [u8],
    pub(crate) printed: Table<'k, PrintedRow>,
    pub(crate) series: Table<'k, SeriesRow>,
    pub(crate) words: &'k [u8],
    pub(crate) postings: &'k [u8],
    pub(crate) entities: Table<'k, EntityRow>,
    pub(crate) names: Table<'k, NameRow>,
    pub(crate) stems: Table<'k, StemRow>,
    pub(crate) steps: Table<'k, StepRow>,
    pub(crate) forms: Table<'k, FormsRow>,
    pub(crate) openers: Table<'k, OpenerRow>,
    pub(crate) opener_forms: Table<'k, OpenerFormRow>,
    pub(crate) phrase_keys: &'k [u8],
    pub(crate) phrases: Table<'k, PhraseRow>,
    pub(crate) phrase_tops: Table<'k, PhraseTopRow>,
    pub(crate) phrase_near: Table<'k, PhraseNearRow>,
    pub(crate) phrase_texts: Heap<'k>,
    pub(crate) about: Table<'k, AboutRow>,
    pub(crate) left_out: Table<'k, LeftOutRow>,
    pub(crate) texts: Heap<'k>,
    pub(crate) heap: Heap<'k>,
    /// The checksum that the header gives: packs of other contents have another one.
    pub(crate) checksum: u64,
}

/// Texts of a pack, by their offset.
#[derive(Clone, Copy)]
pub(crate) struct Heap<'k>(&'k [u8]);

impl<'k> Heap<'k> {
    /// The bytes at an offset; none when it lies outside.
    pub(crate) fn blob(self, offset: u32) -> &'k [u8] {
        let at = offset as usize;
        let len = u32_at(self.0, at) as usize;
        self.0.get(at..).and_then(|rest| rest.get(4..)?.get(..len)).unwrap_or_default()
    }

    /// Whether an offset lies inside, with all its bytes. The empty text needs no heap.
    pub(crate) fn holds(self, offset: u32) -> bool {
        let at = offset as usize;
        let len = u32_at(self.0, at) as usize;
        offset == 0 || self.0.get(at..).and_then(|rest| rest.get(4..)?.get(..len)).is_some()
    }

    /// The text at an offset; empty when there is none.
    pub(crate) fn text(self, offset: u32) -> &'k str {
        simdutf8::basic::from_utf8(self.blob(offset)).unwrap_or_default()
    }
}

impl<'k> Pack<'k> {
    /// A pack that knows nothing.
    pub(crate) const EMPTY: Pack<'static> = Pack {
        acts: Table::EMPTY,
        sessions: Table::EMPTY,
        documents: Table::EMPTY,
        paragraphs: Table::EMPTY,
        edges: Table::EMPTY,
        edges_by_document: &[],
        printed: Table::EMPTY,
        series: Table::EMPTY,
        words: &[],
        postings: &[],
        entities: Table::EMPTY,
        names: Table::EMPTY,
        stems: Table::EMPTY,
        steps: Table::EMPTY,
        forms: Table::EMPTY,
        openers: Table::EMPTY,
        opener_forms: Table::EMPTY,
        phrase_keys: &[],
        phrases: Table::EMPTY,
        phrase_tops: Table::EMPTY,
        phrase_near: Table::EMPTY,
        phrase_texts: Heap(&[]),
        about: Table::EMPTY,
        left_out: Table::EMPTY,
        texts: Heap(&[]),
        heap: Heap(&[]),
        checksum: 0,
    };

    /// Opens a pack from outside. The table of sections and every section that verdicts rest on
    /// are held against their checksums, so that what is read later is what was written; the
    /// texts, citations and phrases of an archive are not (see [`Pack::verify`]). About 0.1 ms
    /// for a megabyte.
    ///
    /// # Errors
    /// When the bytes are no pack, one of another version, cut short or damaged.
    pub fn open(bytes: &'k [u8]) -> Result<Pack<'k>, PackError> {
        let sections = Sections::of(bytes)?;
        let mut checked = Section::ALL.into_iter().filter(|section| !section.is_bulk());
        let sound = sections.table_is_sound(bytes) && checked.all(|it| sections.is_sound(it));
        if sound { Pack::trusted(bytes) } else { Err(PackError::Damaged) }
    }

    /// Opens a pack whose bytes cannot have changed since they were written (embedded in the
    /// program): header and section table are read, no checksum is.
    ///
    /// # Errors
    /// As [`Pack::open`], [`PackError::Damaged`] excepted.
    pub fn trusted(bytes: &'k [u8]) -> Result<Pack<'k>, PackError> {
        let sections = Sections::of(bytes)?;
        let part = |section: Section| sections.bytes[section as usize];
        Ok(Pack {
            acts: Table::new(part(Section::Acts)),
            sessions: Table::new(part(Section::Sessions)),
            documents: Table::new(part(Section::Documents)),
            paragraphs: Table::new(part(Section::Paragraphs)),
            edges: Table::new(part(Section::Edges)),
            edges_by_document: part(Section::EdgesByDocument),
            printed: Table::new(part(Section::Printed)),
            series: Table::new(part(Section::Series)),
            words: part(Section::Words),
            postings: part(Section::Postings),
            entities: Table::new(part(Section::Entities)),
            names: Table::new(part(Section::Names)),
            stems: Table::new(part(Section::Stems)),
            steps: Table::new(part(Section::Steps)),
            forms: Table::new(part(Section::Forms)),
            openers: Table::new(part(Section::Openers)),
            opener_forms: Table::new(part(Section::OpenerForms)),
            phrase_keys: part(Section::PhraseKeys),
            phrases: Table::new(part(Section::Phrases)),
            phrase_tops: Table::new(part(Section::PhraseTops)),
            phrase_near: Table::new(part(Section::PhraseNear)),
            phrase_texts: Heap(part(Section::PhraseTexts)),
            about: Table::new(part(Section::About)),
            left_out: Table::new(part(Section::LeftOut)),
            texts: Heap(part(Section::Texts)),
            heap: Heap(part(Section::Heap)),
            checksum: u64_at(bytes, CHECKSUM_AT),
        })
    }

    /// The text at an offset of the heap; empty when there is none.
    pub(crate) fn text(&self, offset: u32) -> &'k str {
        self.heap.text(offset)
    }

    /// The document with this symbol.
    pub(crate) fn document_at(&self, symbol: &str) -> Option<usize> {
        let index = self.documents.partition_point(|row| {
            self.text(DocumentRow::read(row).symbol).cmp(symbol) == Ordering::Less
        });
        let row = self.documents.get(index)?;
        (self.text(row.symbol) == symbol).then_some(index)
    }
}

/// A pack cut into its sections.
pub(crate) struct Sections<'k> {
    table: &'k [u8],
    pub(crate) bytes: [&'k [u8]; Section::ALL.len()],
}

impl<'k> Sections<'k> {
    /// Reads the table of sections.
    pub(crate) fn of(bytes: &'k [u8]) -> Result<Self, PackError> {
        if !bytes.starts_with(&MAGIC) {
            return Err(PackError::NotAPack);
        }
        if bytes.len() < HEADER {
            return Err(PackError::Truncated);
        }
        let version = u32_at(bytes, MAGIC.len());
        if version != VERSION {
            return Err(PackError::Version(version));
        }
        let count = Section::ALL.len();
        if u32_at(bytes, MAGIC.len() + 4) as usize != count {
            return Err(PackError::Damaged);
        }
        let table = bytes.get(HEADER..HEADER + count * ENTRY).ok_or(PackError::Truncated)?;
        let mut sections = [&bytes[..0]; Section::ALL.len()];
        for (section, entry) in sections.iter_mut().zip(table.chunks_exact(ENTRY)) {
            let (start, len) = (u32_at(entry, 0) as usize, u32_at(entry, 4) as usize);
            *section =
                bytes.get(start..).and_then(|rest| rest.get(..len)).ok_or(PackError::Truncated)?;
        }
        Ok(Sections { table, bytes: sections })
    }

    /// Whether the table is the one that was written.
    pub(crate) fn table_is_sound(&self, bytes: &[u8]) -> bool {
        xxh3_64(self.table) == u64_at(bytes, CHECKSUM_AT)
    }

    /// Whether the bytes of a section are those that were written.
    pub(crate) fn is_sound(&self, section: Section) -> bool {
        let written = u64_at(self.table, section as usize * ENTRY + 8);
        xxh3_64(self.bytes[section as usize]) == written
    }
}

impl std::fmt::Debug for Pack<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pack")
            .field("acts", &self.acts.len())
            .field("documents", &self.documents.len())
            .finish_non_exhaustive()
    }
}
