//! What is no text, and how to say so: other kinds of files, binary data, broken UTF-8.

use memchr::memmem;

/// Why bytes are not read as text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// A zip archive; `word` when it is a document of a modern word processor (.docx, .odt).
    Archive {
        /// Whether it holds a text document.
        word: bool,
    },
    /// A document of Word before 2007 (.doc).
    OldWord,
    /// A PDF.
    Pdf,
    /// Rich Text Format.
    Rtf,
    /// Bytes that no text has.
    Binary,
    /// UTF-8 but for some bytes.
    BrokenUtf8 {
        /// The line of the first broken character, from 1.
        line: usize,
    },
    /// UTF-16 with half a character.
    BrokenUtf16,
    /// Perhaps text, in no encoding that resolint knows.
    UnknownEncoding,
    /// 4 GiB or more.
    TooLong,
}

/// Control bytes that text files hold: tab, line feed, vertical tab, form feed, carriage return,
/// the end mark of DOS, escape, and the two hyphens of word processors (U+001E, U+001F).
const IN_TEXT: u32 =
    1 << 9 | 1 << 10 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 26 | 1 << 27 | 1 << 30 | 1 << 31;

/// A file of another kind, told by its first bytes.
pub(super) fn known_format(bytes: &[u8]) -> Option<Refused> {
    if bytes.starts_with(b"PK\x03\x04") {
        let head = &bytes[..bytes.len().min(1 << 16)];
        let word = [&b"word/"[..], b"opendocument.text"]
            .iter()
            .any(|name| memmem::find(head, name).is_some());
        return Some(Refused::Archive { word });
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Some(Refused::OldWord);
    }
    if bytes.starts_with(b"%PDF-") {
        return Some(Refused::Pdf);
    }
    if bytes.starts_with(br"{\rtf") {
        return Some(Refused::Rtf);
    }
    None
}

/// Whether bytes hold a NUL, or more control bytes than an extraction leaves behind (one in 64).
pub(super) fn has_control_bytes(bytes: &[u8]) -> bool {
    if memchr::memchr(0, bytes).is_some() {
        return true;
    }
    // Counted without branches, for speed: eight gigabytes a second rather than one.
    let low: usize =
        bytes.chunks(128).map(|chunk| chunk.iter().filter(|byte| **byte < 0x20).count()).sum();
    if low <= bytes.len() / 64 {
        return false;
    }
    let strange = bytes.iter().filter(|byte| **byte < 0x20 && IN_TEXT >> **byte & 1 == 0).count();
    strange > bytes.len() / 64
}

/// Whether bytes are meant as UTF-8: characters of several bytes that are whole outweigh what is
/// broken. In a legacy code page hardly any pair of letters makes a whole character.
pub(super) fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let mut whole = 0;
    let mut broken = 0;
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().len() - chunk.valid().bytes().filter(u8::is_ascii).count();
        broken += chunk.invalid().len();
    }
    whole > 4 * broken
}

/// Where UTF-8 is broken.
pub(super) fn broken_utf8(bytes: &[u8]) -> Refused {
    let before = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    Refused::BrokenUtf8 { line: 1 + memchr::memchr_iter(b'\n', before.as_bytes()).count() }
}
