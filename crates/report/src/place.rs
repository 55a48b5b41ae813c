//! How a place of a draft is called: line and column of a text, paragraph or note of a Word file.

use lint::Message;
use text::ColumnUnit;
use word::Story;

use crate::{File, Words};

/// The place at `offset`: `3:14`, or «абзац 12», «сноска 3».
pub(crate) fn shown(file: &File<'_>, offset: u32, words: &Words) -> String {
    match in_word(file, offset, words) {
        Some(place) => place,
        None => {
            let place = file.lines.position(offset as usize, ColumnUnit::CodePoint);
            format!("{}:{}", place.line + 1, place.column + 1)
        }
    }
}

/// The place at `offset`, in a sentence.
pub(crate) fn spoken(file: &File<'_>, offset: u32, words: &Words) -> String {
    in_word(file, offset, words).unwrap_or_else(|| {
        let place = file.lines.position(offset as usize, ColumnUnit::CodePoint);
        words.say(
            &Message::new("place").with("line", place.line + 1).with("column", place.column + 1),
        )
    })
}

/// The place at `offset` of a Word file; `None` of another file.
pub(crate) fn in_word(file: &File<'_>, offset: u32, words: &Words) -> Option<String> {
    let paragraph = file.word?.paragraph_at(offset)?;
    let (id, label) = match (paragraph.story, &paragraph.note) {
        (Story::Headers, _) => ("place-header", String::new()),
        (Story::Footers, _) => ("place-footer", String::new()),
        (Story::Endnotes, Some(label)) => ("place-endnote", label.clone()),
        (_, Some(label)) => ("place-footnote", label.clone()),
        (_, None) => ("place-body", paragraph.number.to_string()),
    };
    Some(words.say(&Message::new(id).with("label", label)))
}

/// The number of the line at `offset`, from 1; of a Word file, that of the paragraph.
pub(crate) fn line(file: &File<'_>, offset: u32) -> usize {
    match file.word.and_then(|word| word.paragraph_at(offset)) {
        Some(paragraph) => paragraph.number as usize,
        None => file.lines.line_of(offset as usize) + 1,
    }
}
