//! The text of a draft: of a text file, its bytes decoded; of a Word file, what a reader sees.

use std::path::Path;

use lint::Message;
use text::{Decoded, Encoding, LineEnding};
use word::{Refused, Tracked};

use crate::bytes;
use crate::files::Input;

/// A draft, read.
pub(crate) struct Source<'b> {
    /// Its text.
    pub(crate) decoded: Decoded<'b>,
    /// The Word file that it was taken from, where it was.
    pub(crate) word: Option<word::Document>,
}

/// The text in `bytes`, or why there is none.
pub(crate) fn read<'b>(
    bytes: &'b [u8],
    input: &Input,
    tracked: Tracked,
) -> Result<Source<'b>, Message> {
    let named = input.path.as_deref().unwrap_or(Path::new(&input.name));
    let is_word = has_extension(named, "docx");
    if !is_word && !word::claims(bytes) {
        return Ok(Source { decoded: bytes::decode(bytes)?, word: None });
    }
    let word = word::read(bytes, tracked).map_err(|refused| said(refused, is_word))?;
    if word.paragraphs.is_empty() {
        return Err(Message::new("file-empty"));
    }
    let decoded = Decoded {
        text: word.text.clone().into(),
        encoding: Encoding::Utf8,
        bom: false,
        line_ending: LineEnding::Lf,
        sure: true,
    };
    Ok(Source { decoded, word: Some(word) })
}

/// Whether a path ends so, in small letters or capitals.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case(extension))
}

/// Why a file is not read; a file that is no Word file by its name is only an archive.
pub(crate) fn said(refused: Refused, is_word: bool) -> Message {
    Message::new(match refused {
        Refused::OldWord => "file-doc",
        Refused::OpenDocument => "file-odt",
        Refused::Encrypted => "word-encrypted",
        Refused::Entities => "word-entities",
        Refused::Bomb => "word-bomb",
        Refused::NotWord | Refused::Damaged if !is_word => "file-archive",
        Refused::NotWord => "word-not",
        Refused::Damaged => "word-damaged",
    })
}
