//! In which form a file comes, told by its name.

use std::path::Path;

/// The form of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    /// `.txt`
    Plain,
    /// `.md`
    Markdown,
    /// `.html`, `.htm`, `.xhtml`
    Html,
    /// `.docx`
    Word,
    /// `.xml`, `.akn`: Akoma Ntoso
    AkomaNtoso,
}

const ENDINGS: [(&str, Format); 8] = [
    ("txt", Format::Plain),
    ("md", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("docx", Format::Word),
    ("xml", Format::AkomaNtoso),
    ("akn", Format::AkomaNtoso),
];

impl Format {
    /// The form of the file of this name; `None` when its ending is none of those above. The
    /// lock files that Word leaves beside an open document are no documents.
    pub fn of(name: &Path) -> Option<Format> {
        let lock = name.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"~$"));
        let ending = name.extension().filter(|_| !lock)?;
        let mut known = ENDINGS.into_iter();
        known.find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, format)| format)
    }

    /// Whether its text is Markdown, at least in the marks of notes.
    pub fn is_markdown(self) -> bool {
        self != Format::Plain
    }
}
