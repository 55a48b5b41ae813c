//! `resolint fmt`: sets a draft, or tells what it would change.

use crate::folder::Folder;

const UNSET: &str = "Генеральная Ассамблея,\n\nссылаясь  на доклад \"Миграция\",\n\n1. постановляет продолжить рассмотрение этого вопроса.\n";
const SET: &str = "Генеральная Ассамблея,\n\nссылаясь на доклад «Миграция»,\n\n1. постановляет продолжить рассмотрение этого вопроса.\n";

#[test]
fn a_draft_is_set_in_its_place() {
    let folder = Folder::with_draft(UNSET);
    let run = folder.run(&["fmt", "draft.txt"]);
    assert_eq!((run.code, run.err.as_str()), (0, "resolint: draft.txt: set\n"));
    assert_eq!(String::from_utf8(folder.read("draft.txt")).unwrap(), SET);
    let again = folder.run(&["fmt", "draft.txt"]);
    assert_eq!((again.code, again.out.as_str(), again.err.as_str()), (0, "", ""));
}

#[test]
fn looking_changes_nothing() {
    let folder = Folder::with_draft(UNSET);
    let check = folder.run(&["fmt", "--check", "draft.txt"]);
    assert_eq!(check.err, "resolint: draft.txt: would be set otherwise\n");
    let diff = folder.run(&["fmt", "--diff", "draft.txt"]);
    assert!(diff.out.contains("+ссылаясь на доклад «Миграция»,\n"), "{}", diff.out);
    assert_eq!((check.code, diff.code), (1, 1));
    assert_eq!(folder.read("draft.txt"), UNSET.as_bytes());
    folder.write("draft.txt", SET);
    let clean = folder.run(&["fmt", "--check", "--diff", "draft.txt"]);
    assert_eq!((clean.code, clean.out.as_str(), clean.err.as_str()), (0, "", ""));
}

#[test]
fn standard_input_is_set_to_standard_output() {
    let run = Folder::new().run_with(&["fmt", "--quiet", "-"], UNSET);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, SET, ""));
}

// A rule that the project has turned off changes nothing.
#[test]
fn settings_decide() {
    let folder = Folder::with_draft(UNSET);
    folder.write("resolint.toml", "[rules]\n\"typography/quotation-marks\" = \"off\"\n");
    folder.run(&["fmt", "draft.txt"]);
    let set = String::from_utf8(folder.read("draft.txt")).unwrap();
    assert!(set.contains("ссылаясь на доклад \"Миграция\","), "{set}");
}

#[test]
fn a_file_that_is_no_text_is_said_so() {
    let folder = Folder::with_draft(UNSET);
    folder.write("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let run = folder.run(&["fmt", "photo.txt", "draft.txt"]);
    assert_eq!(run.code, 2);
    assert_eq!(String::from_utf8(folder.read("draft.txt")).unwrap(), SET);
}
