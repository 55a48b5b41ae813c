//! Word files: the same findings as in the plain text, at paragraphs and notes.

use crate::folder::Folder;

/// Made by LibreOffice 7.4 from `tests/word/migration.ru.fodt`.
const FILE: &[u8] = include_bytes!("../word/migration.ru.docx");
const TEXT: &str = include_str!("../word/migration.ru.md");

/// The findings, each from the name of its rule on.
fn findings(out: &str) -> Vec<String> {
    let lines = out.lines().filter(|line| line.contains(": error "));
    lines.filter_map(|line| Some(line.split_once(": error ")?.1.to_owned())).collect()
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
