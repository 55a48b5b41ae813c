//! The archive that a Word file is: its parts, read within limits.
//!
//! The limits are those of what is really read; the sizes that an archive declares of itself are
//! never trusted.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::Refused;

/// Entries of an archive. Long reports with a picture a page have some hundred.
const MOST_ENTRIES: usize = 4096;

/// Bytes of all the parts that are read. The XML of a thousand pages has some 30 MB.
const MOST_BYTES: u64 = 200_000_000;

/// A part this long may not have expanded more than [`HIGHEST_RATIO`] times.
const RATIO_FROM: u64 = 4_000_000;

/// XML of Word expands 10 to 40 times.
const HIGHEST_RATIO: u64 = 250;

/// What the files that Word wrote before 2007, and its encrypted ones, begin with.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether `bytes` begin as a Word file does: one of today, an old or an encrypted one.
pub fn claims(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") || bytes.starts_with(OLE)
}

/// An open archive.
pub(crate) struct Package<'b> {
    pub(crate) zip: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
}

impl<'b> Package<'b> {
    /// Opens `bytes`, or tells what they are instead.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Refused> {
        if bytes.starts_with(OLE) {
            return Err(if holds_encrypted_package(bytes) {
                Refused::Encrypted
            } else {
                Refused::OldWord
            });
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
        if zip.len() > MOST_ENTRIES {
            return Err(Refused::Bomb);
        }
        let mut package = Self { zip, left: MOST_BYTES };
        if package.part("mimetype")?.is_some_and(|kind| kind.contains("opendocument")) {
            return Err(Refused::OpenDocument);
        }
        Ok(package)
    }

    /// The text of a part; `None` where there is no such part.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(Refused::Encrypted);
            }
            Err(_) => return Err(Refused::Damaged),
        };
        let packed = file.compressed_size().max(1);
        let mut limit = self.left;
        if packed.saturating_mul(HIGHEST_RATIO) < limit {
            limit = limit.min(RATIO_FROM.max(packed * HIGHEST_RATIO));
        }
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|_| Refused::Damaged)?;
        if bytes.len() as u64 > limit {
            return Err(Refused::Bomb);
        }
        self.left -= bytes.len() as u64;
        String::from_utf8(bytes).map(Some).map_err(|_| Refused::Damaged)
    }

    /// The text of a part that must be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, Refused> {
        self.part(name)?.ok_or(Refused::Damaged)
    }
}

/// Whether the directory of an OLE file names the stream of an encrypted Word file.
fn holds_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
