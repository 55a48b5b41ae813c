//! What was read of each document, kept in a file: between the two halves of a build, so that
//! memory holds no archive, and beside the pack, so that the next build reads only what changed.
//!
//! The file is `<pack>.cache`: the readings, packed, one after the other; then a row for each with
//! the hash of the document, its place, and a checksum; then the place of the rows and theirs.
//! Whatever is wrong with the file, it is as if there were none.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use corpus::archive::Reading;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use memmap2::Mmap;
use tempfile::NamedTempFile;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::sources::Source;
use crate::packs;

/// What the file ends with; another version of resolint reads documents otherwise.
const MAGIC: &str = concat!("resolint readings ", env!("CARGO_PKG_VERSION"), " 1\n");
/// Bytes of a row: hash of the document, place, length, checksum.
const ROW: usize = 16 + 8 + 8 + 8;

/// A reading, packed.
pub(crate) struct Packed {
    /// The hash of the document and of what was said of it.
    pub(crate) hash: u128,
    pub(crate) bytes: Vec<u8>,
}

/// The hash of a document and of what is said of it.
pub(crate) fn hash(bytes: &[u8], source: &Source) -> u128 {
    let mut hasher = Xxh3::new();
    hasher.update(format!("{:?} {:?}", source.format, source.listed).as_bytes());
    hasher.update(bytes);
    hasher.digest128()
}

/// Packs a reading, of so many bytes of text.
pub(crate) fn pack(reading: &Reading, text: u64) -> Vec<u8> {
    let mut plain = text.to_le_bytes().to_vec();
    reading.write(&mut plain);
    let mut packer = DeflateEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::fast());
    // Writing to memory does not fail.
    let _ = packer.write_all(&plain);
    packer.finish().unwrap_or_default()
}

/// The reading that was packed, and the bytes of its text.
pub(crate) fn unpack(bytes: &[u8]) -> Option<(Reading, u64)> {
    let mut plain = Vec::new();
    DeflateDecoder::new(bytes).read_to_end(&mut plain).ok()?;
    let (text, rest) = plain.split_first_chunk()?;
    Some((Reading::read(rest)?, u64::from_le_bytes(*text)))
}

/// The readings of the last build.
pub(crate) struct Kept {
    map: Option<Mmap>,
    rows: HashMap<u128, (usize, usize, u64)>,
}

impl Kept {
    /// None.
    pub(crate) fn nothing() -> Self {
        Self { map: None, rows: HashMap::new() }
    }

    /// Those beside a pack, if there are any.
    pub(crate) fn beside(pack: &Path) -> Self {
        Self::open(&path_beside(pack)).unwrap_or_else(Self::nothing)
    }

    fn open(path: &Path) -> Option<Self> {
        let file =
            File::open(path).ok().filter(|file| file.metadata().is_ok_and(|it| it.is_file()))?;
        let map = packs::map(&file).ok()?;
        let rest = map.strip_suffix(MAGIC.as_bytes())?;
        let (rest, sum) = rest.split_last_chunk()?;
        let (rest, at) = rest.split_last_chunk()?;
        let at = usize::try_from(u64::from_le_bytes(*at)).ok()?;
        let table = rest.get(at..).filter(|table| xxh3_64(table) == u64::from_le_bytes(*sum))?;
        let number = |row: &[u8], at: usize| {
            row.get(at..).and_then(|rest| rest.first_chunk()).map(|it| u64::from_le_bytes(*it))
        };
        let row = |row: &[u8]| {
            let hash = u128::from_le_bytes(*row.first_chunk()?);
            let (at, len) = (number(row, 16)? as usize, number(row, 24)? as usize);
            Some((hash, (at, len, number(row, 32)?)))
        };
        let rows = table.chunks_exact(ROW).filter_map(row).collect();
        Some(Self { map: Some(map), rows })
    }

    /// The packed reading of a document, when it was read before and nothing damaged it.
    pub(crate) fn get(&self, hash: u128) -> Option<&[u8]> {
        let (at, len, sum) = self.rows.get(&hash)?;
        let bytes = self.map.as_ref()?.get(*at..)?.get(..*len)?;
        (xxh3_64(bytes) == *sum).then_some(bytes)
    }
}

/// The readings of this build.
pub(crate) struct Keeping {
    file: BufWriter<NamedTempFile>,
    length: u64,
    rows: Vec<u8>,
}

/// The place of a packed reading among those of this build.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    at: u64,
    len: usize,
}

impl Keeping {
    /// Begins in the folder of a pack.
    pub(crate) fn beside(pack: &Path) -> std::io::Result<Self> {
        let file = tempfile::Builder::new().prefix(".resolint-").tempfile_in(folder_of(pack))?;
        Ok(Self { file: BufWriter::new(file), length: 0, rows: Vec::new() })
    }

    /// Adds a packed reading.
    pub(crate) fn add(&mut self, packed: &Packed) -> std::io::Result<Place> {
        self.file.write_all(&packed.bytes)?;
        let place = Place { at: self.length, len: packed.bytes.len() };
        self.rows.extend_from_slice(&packed.hash.to_le_bytes());
        self.rows.extend_from_slice(&place.at.to_le_bytes());
        self.rows.extend_from_slice(&(place.len as u64).to_le_bytes());
        self.rows.extend_from_slice(&xxh3_64(&packed.bytes).to_le_bytes());
        self.length += packed.bytes.len() as u64;
        Ok(place)
    }

    /// Ends with the rows, and gives everything to be read again.
    pub(crate) fn finish(mut self) -> std::io::Result<Finished> {
        self.file.write_all(&self.rows)?;
        self.file.write_all(&self.length.to_le_bytes())?;
        self.file.write_all(&xxh3_64(&self.rows).to_le_bytes())?;
        self.file.write_all(MAGIC.as_bytes())?;
        let file = self.file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        let map = packs::map(file.as_file())?;
        Ok(Finished { file, map })
    }
}

/// The readings of this build, complete.
pub(crate) struct Finished {
    file: NamedTempFile,
    map: Mmap,
}

impl Finished {
    /// The packed reading at a place.
    pub(crate) fn get(&self, place: Place) -> &[u8] {
        let at = place.at as usize;
        self.map.get(at..at + place.len).unwrap_or_default()
    }

    /// Keeps them beside the pack for the next build. That they could not be kept is no fault of
    /// the build.
    pub(crate) fn keep(self, pack: &Path) {
        drop(self.map);
        let _ = self.file.persist(path_beside(pack));
    }
}

/// The file beside a pack.
fn path_beside(pack: &Path) -> PathBuf {
    let mut name = pack.file_name().unwrap_or_default().to_owned();
    name.push(".cache");
    pack.with_file_name(name)
}

/// The folder that a pack stands in.
pub(crate) fn folder_of(pack: &Path) -> &Path {
    pack.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
