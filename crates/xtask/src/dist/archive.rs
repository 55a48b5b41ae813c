//! Archives that are the same, byte for byte, whoever makes them: no dates, no owners.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;

/// A file of an archive.
pub(super) struct Entry {
    /// Its path below the archive's folder.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    /// Whether it is to be run.
    pub(super) program: bool,
}

impl Entry {
    /// A file that is read.
    pub(super) fn text(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), bytes, program: false }
    }

    fn mode(&self) -> u32 {
        if self.program { 0o755 } else { 0o644 }
    }
}

/// For Linux and macOS.
pub(super) fn tar_gz(path: &Path, folder: &str, entries: &[Entry]) -> Result<()> {
    let mut tar = tar::Builder::new(GzEncoder::new(File::create(path)?, Compression::best()));
    for entry in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(entry.bytes.len() as u64);
        header.set_mode(entry.mode());
        tar.append_data(&mut header, format!("{folder}/{}", entry.name), &entry.bytes[..])?;
    }
    tar.into_inner()?.finish()?;
    Ok(())
}

/// For Windows.
pub(super) fn zip(path: &Path, folder: &str, entries: &[Entry]) -> Result<()> {
    let mut zip = zip::ZipWriter::new(File::create(path)?);
    for entry in entries {
        let options = SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(entry.mode());
        zip.start_file(format!("{folder}/{}", entry.name), options)?;
        zip.write_all(&entry.bytes)?;
    }
    zip.finish()?;
    Ok(())
}
