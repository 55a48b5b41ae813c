//! The text of a file, whatever form it comes in.

use std::borrow::Cow;

use word::Tracked;

use crate::{Details, Format, akoma, html};

/// A file, read.
#[derive(Clone, PartialEq, Debug)]
pub struct Read<'b> {
    /// Its text.
    pub text: Cow<'b, str>,
    /// Whether that text is Markdown, at least in the marks of notes.
    pub markdown: bool,
    /// What the data of the file say of the document, beyond its text.
    pub data: Details,
}

/// Why a file has no text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Its bytes are no text.
    Bytes(text::Refused),
    /// Its Word document cannot be read.
    Word(word::Refused),
    /// Its XML is damaged.
    Xml,
    /// It is XML, and not of Akoma Ntoso.
    NotAkomaNtoso,
    /// There are no words in it.
    Empty,
}

/// Reads the text of a file.
///
/// # Errors
/// When there is none.
pub fn read(bytes: &[u8], format: Format) -> Result<Read<'_>, Refused> {
    let plain = |text, markdown| Read { text, markdown, data: Details::default() };
    let read = match format {
        Format::Word => {
            let document = word::read(bytes, Tracked::Accepted).map_err(Refused::Word)?;
            plain(Cow::Owned(document.text), true)
        }
        _ => {
            let text = text::decode(bytes).map_err(Refused::Bytes)?.text;
            match format {
                Format::Html => plain(Cow::Owned(html::text(&text)), true),
                Format::AkomaNtoso => akoma::read(&text)?,
                _ => plain(text, format == Format::Markdown),
            }
        }
    };
    let speaks = read.text.chars().any(char::is_alphabetic);
    if speaks { Ok(read) } else { Err(Refused::Empty) }
}
