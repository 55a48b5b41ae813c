//! What a delegate sees, in both languages, and what programs read.

use expect_test::expect;

use crate::folder::{DRAFT, Folder};

#[test]
fn in_english() {
    expect![].assert_eq(&Folder::with_draft(DRAFT).run(&["check", "draft.txt"]).out);
}

#[test]
fn in_russian() {
    let folder = Folder::with_draft(DRAFT);
    expect![].assert_eq(&folder.run(&["check", "--messages", "ru", "draft.txt"]).out);
}

// The locale of the system chooses the language.
#[test]
fn the_locale_speaks() {
    let folder = Folder::with_draft(DRAFT);
    let out = folder
        .command(&["check", "draft.txt"])
        .env("LC_ALL", "ru_RU.UTF-8")
        .output()
        .unwrap()
        .stdout;
    assert!(String::from_utf8(out).unwrap().contains("ошибка[reference/wrong-date]"));
}

#[test]
fn json_is_what_was_promised() {
    let run = Folder::with_draft(DRAFT).run(&["check", "--format", "json", "draft.txt"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["schema"], "resolint.check/1");
    let file = &json["files"][0];
    assert_eq!((&file["path"], &file["language"]), (&"draft.txt".into(), &"ru".into()));
    let wrong = &file["diagnostics"][0];
    assert_eq!(wrong["rule"], "reference/wrong-date");
    assert_eq!(wrong["reference"]["symbol"], "A/RES/56/203");
    assert_eq!(wrong["reference"]["verdict"], "contradicted");
    let offset = wrong["range"]["start"]["offset"].as_u64().unwrap() as usize;
    let end = wrong["range"]["end"]["offset"].as_u64().unwrap() as usize;
    assert!(DRAFT[offset..end].contains("21 февраля 2002 года"));
    assert_eq!(wrong["range"]["start"]["line"], 3);
    assert!(wrong["evidence"].as_array().is_some_and(|list| !list.is_empty()));
    assert_eq!(json["summary"]["errors"], 1);
}

#[test]
fn json_lines_are_one_object_each() {
    let run = Folder::with_draft(DRAFT).run(&["check", "--format", "jsonl", "draft.txt"]);
    for line in run.out.lines() {
        let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(json["path"], "draft.txt");
        assert!(json["rule"].is_string());
    }
}

// Two files, one of them clean, and one that cannot be read: still one JSON object.
#[test]
fn json_of_several_files_is_one_object() {
    let folder = Folder::with_draft(DRAFT);
    folder.write("empty.txt", "");
    folder.write("words.txt", "Слова.\n");
    let run = folder.run(&["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["files"].as_array().map(Vec::len), Some(2));
    assert_eq!(json["summary"]["failed"], 1);
}
