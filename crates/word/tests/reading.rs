//! A file that LibreOffice wrote, read and annotated.

use word::{Comment, Document, Story, Tracked};

/// Made by LibreOffice 7.4 from `tests/word/migration.ru.fodt`.
const FILE: &[u8] = include_bytes!("../../../tests/word/migration.ru.docx");

fn read(bytes: &[u8]) -> Document {
    word::read(bytes, Tracked::Accepted).unwrap()
}

// Cells in reading order, numbers of lists as printed, marks of notes where they stand, a date
// half in italics as one.
#[test]
fn the_text_that_a_reader_sees() {
    let expected = include_str!("../../../tests/word/migration.ru.md");
    assert_eq!(read(FILE).text.replace('\u{a0}', " "), expected);
}

#[test]
fn places_of_paragraphs_and_notes() {
    let document = read(FILE);
    let at = |words: &str| {
        let offset = document.text.find(words).unwrap();
        let paragraph = document.paragraph_at(offset as u32).unwrap();
        (paragraph.story, paragraph.number, paragraph.note.clone())
    };
    assert_eq!(at("A/C.2/60/L.12"), (Story::Body, 2, None));
    assert_eq!(at("24 декабря"), (Story::Body, 9, None));
    assert_eq!(at("217 A (III)"), (Story::Footnotes, 2, Some("2".to_owned())));
}

// Runs are parted around the words, and the copy reads as the file does.
#[test]
fn comments_leave_the_text_as_it_is() {
    let document = read(FILE);
    let words = ["21 февраля", "24 декабря", "22 марта", "1."];
    let comments: Vec<Comment> = words
        .iter()
        .map(|words| {
            let start = document.text.find(words).unwrap();
            let span = text::Span::new(start, start + words.len());
            Comment { span, lines: vec!["Проверьте <дату> & год".to_owned()] }
        })
        .collect();
    let copy = word::annotate(FILE, &document, &comments).unwrap();
    assert_eq!(read(&copy).text, document.text);
    // Once more: the copy has comments of its own then.
    let again = word::annotate(&copy, &read(&copy), &comments).unwrap();
    assert_eq!(read(&again).text, document.text);
}
