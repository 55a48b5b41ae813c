//! The bytes of a draft: read whole, from a regular file or from standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use lint::Message;
use text::{Decoded, Refused};

use crate::environment::io_message;

/// The largest draft, in bytes. The longest resolutions have less than one megabyte; a file beyond
/// this is something else.
pub(crate) const LARGEST: u64 = 100_000_000;

/// Reads a regular file. Anything else would block (a FIFO) or never end (a device).
pub(crate) fn of_file(path: &Path) -> Result<Vec<u8>, Message> {
    let metadata =
        std::fs::metadata(path).map_err(|error| io_message("file-unreadable", &error))?;
    if !metadata.is_file() {
        return Err(Message::new("file-not-regular"));
    }
    if metadata.len() > LARGEST {
        return Err(too_large(metadata.len()));
    }
    let file = File::open(path).map_err(|error| io_message("file-unreadable", &error))?;
    limited(file, metadata.len() as usize)
}

/// Reads standard input to its end.
pub(crate) fn of_stdin() -> Result<Vec<u8>, Message> {
    limited(std::io::stdin().lock(), 0)
}

fn limited(input: impl Read, expected: usize) -> Result<Vec<u8>, Message> {
    let mut bytes = Vec::with_capacity(expected + 1);
    input
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| io_message("file-unreadable", &error))?;
    match bytes.len() as u64 {
        0 => Err(Message::new("file-empty")),
        length if length > LARGEST => Err(too_large(length)),
        _ => Ok(bytes),
    }
}

/// That a draft is too long to be one.
pub(crate) fn too_large(length: u64) -> Message {
    Message::new("file-too-large")
        .with("size", (length / 1_000_000) as usize)
        .with("limit", (LARGEST / 1_000_000) as usize)
}

/// The text of a file, or why it is none.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Message> {
    text::decode(bytes).map_err(said)
}

/// Why bytes are no text.
pub(crate) fn said(refused: Refused) -> Message {
    match refused {
        Refused::Archive { .. } => Message::new("file-archive"),
        Refused::OldWord => Message::new("file-doc"),
        Refused::Pdf => Message::new("file-pdf"),
        Refused::Rtf => Message::new("file-rtf"),
        Refused::Binary => Message::new("file-binary"),
        Refused::BrokenUtf8 { line } => Message::new("file-broken-utf8").with("line", line),
        Refused::BrokenUtf16 => Message::new("file-broken-utf16"),
        Refused::UnknownEncoding => Message::new("file-unknown-encoding"),
        Refused::TooLong => Message::new("file-too-long"),
    }
}
