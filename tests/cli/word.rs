//! Word files: the same findings as in the plain text, at paragraphs and notes.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::folder::Folder;

/// The parts of a file as Word writes them, and where each stands in the archive: runs that were
/// split, tracked changes, lists with numbers of their own, a field, hidden text, a text box in
/// two copies, a table, notes inside citations, a page head.
const PARTS: [(&str, &str); 9] = [
    ("[Content_Types].xml", include_str!("../word/made/content-types.xml")),
    ("_rels/.rels", include_str!("../word/made/package-relations.xml")),
    ("word/document.xml", include_str!("../word/made/document.xml")),
    ("word/_rels/document.xml.rels", include_str!("../word/made/relations.xml")),
    ("word/styles.xml", include_str!("../word/made/styles.xml")),
    ("word/numbering.xml", include_str!("../word/made/numbering.xml")),
    ("word/footnotes.xml", include_str!("../word/made/footnotes.xml")),
    ("word/endnotes.xml", include_str!("../word/made/endnotes.xml")),
    ("word/header1.xml", include_str!("../word/made/header1.xml")),
];
/// What a reader of that file sees.
const MADE: &str = include_str!("../word/made.ru.md");

/// Made by LibreOffice 7.4 from `tests/word/migration.ru.fodt`.
const FILE: &[u8] = include_bytes!("../word/migration.ru.docx");
const TEXT: &str = include_str!("../word/migration.ru.md");

/// The findings, each from the name of its rule on.
fn findings(out: &str) -> Vec<String> {
    let lines = out.lines().filter(|line| line.contains(": error "));
    lines.filter_map(|line| Some(line.split_once(": error ")?.1.to_owned())).collect()
}

/// The file of [`PARTS`].
fn made() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in PARTS {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

// What an editor sees on the page is what is checked, and said where it stands.
#[test]
fn a_file_as_word_writes_it() {
    let folder = Folder::new();
    folder.write("draft.docx", made());
    folder.write("draft.md", MADE);
    let check = |name| folder.run(&["check", "--format", "concise", "--no-config", name]);
    let (word, text) = (check("draft.docx"), check("draft.md"));
    assert_eq!(word.code, 1, "{}", word.err);
    assert_eq!(findings(&word.out), findings(&text.out));
    let errors: Vec<&str> = word.out.lines().filter(|line| line.contains(": error ")).collect();
    let places: Vec<&str> =
        errors.iter().filter_map(|line| line.split(": error ").next()).collect();
    assert_eq!(
        places,
        [
            "draft.docx:paragraph 5",
            "draft.docx:paragraph 6",
            "draft.docx:paragraph 9",
            "draft.docx:paragraph 11",
            "draft.docx:footnote 1",
            "draft.docx:endnote i",
        ]
    );
    // Before the changes were accepted, two dates were right.
    let original =
        folder.run(&["check", "--format", "concise", "--tracked", "original", "draft.docx"]);
    assert!(!original.out.contains("21 February 2002"), "{}", original.out);
    assert!(original.out.contains("99/999") && original.out.contains("60/888"), "{}", original.out);
}

// Cut, flipped, blown up, packed into each other: one line each, and the other files are checked.
#[test]
fn two_hundred_damaged_files() {
    let folder = Folder::new();
    let whole = made();
    let mut names = vec!["check".to_owned(), "sound.txt".to_owned()];
    let mut keep = |folder: &Folder, bytes: Vec<u8>| {
        let name = format!("{:03}.docx", names.len());
        folder.write(&name, bytes);
        names.push(name);
    };
    folder.write("sound.txt", crate::folder::CLEAN);
    for cut in 0..100 {
        keep(&folder, whole[..whole.len() * cut / 100].to_vec());
    }
    // A byte of the compressed document is another one: its checksum no longer fits.
    let document = whole.windows(17).position(|window| window == b"word/document.xml").unwrap();
    for flip in 0..80 {
        let mut bytes = whole.clone();
        bytes[document + 20 + flip * 11] ^= 0x55;
        keep(&folder, bytes);
    }
    let packed = |parts: &[(&str, &[u8])]| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, part) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(part).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let relations = PARTS[1].1.as_bytes();
    for size in 1..=10 {
        let bomb = vec![b' '; 16_000_000 + size];
        keep(&folder, packed(&[(PARTS[1].0, relations), ("word/document.xml", &bomb)]));
        keep(&folder, packed(&[("draft.docx", &whole), ("other.docx", &whole[..size * 100])]));
    }
    assert_eq!(names.len() - 2, 200);
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = folder.run(&arguments);
    assert_eq!(run.code, 2, "{}", run.err);
    for name in &names[2..] {
        let lines = run.err.lines().filter(|line| line.contains(name.as_str())).count();
        assert_eq!(lines, 1, "{name}: {}", run.err);
    }
    assert!(run.out.contains("1 file"), "{}", run.out);
}

#[test]
fn findings_are_those_of_the_text() {
    let folder = Folder::new();
    folder.write("draft.docx", FILE);
    folder.write("draft.md", TEXT);
    let check = |name| {
        let select = "reference/wrong-date,reference/wrong-year,reference/unknown-resolution";
        folder.run(&["check", "--format", "concise", "--select", select, name])
    };
    let (word, text) = (check("draft.docx"), check("draft.md"));
    assert_eq!(word.code, 1, "{}", word.err);
    assert_eq!(findings(&word.out), findings(&text.out));
    assert_eq!(findings(&word.out).len(), 5);
    assert!(word.out.contains("draft.docx:paragraph 9: error"), "{}", word.out);
    assert!(word.out.contains("draft.docx:footnote 1: error"), "{}", word.out);
}

#[test]
fn comments_go_into_a_copy() {
    let folder = Folder::new();
    folder.write("draft.docx", FILE);
    let run = folder.run(&["check", "draft.docx", "--annotate", "copy.docx"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(folder.read("draft.docx"), FILE);
    assert_eq!(folder.run(&["check", "copy.docx"]).code, 1);
    assert_eq!(folder.run(&["check", "draft.docx", "--annotate", "draft.docx"]).code, 2);
}

#[test]
fn a_word_file_is_never_mended() {
    let folder = Folder::new();
    folder.write("draft.docx", FILE);
    let run = folder.run(&["check", "--fix", "--unsafe-fixes", "draft.docx"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("Word files are never written"), "{}", run.err);
    assert_eq!(folder.read("draft.docx"), FILE);
}
