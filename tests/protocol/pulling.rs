//! Diagnostics that the editor asks for: of a draft, and of the drafts of its folders that are
//! not open.

use std::fs;
use std::path::Path;

use protocol::Editor;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{DRAFT, URI, leave, server};

/// The name of a file, as editors write it.
fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// An editor that pulls, in a folder.
fn puller(folder: &Path) -> Editor {
    let mut editor = Editor::start(&mut server());
    let folders = json!([{ "uri": uri(folder), "name": "drafts" }]);
    let capabilities = editor.initialize(json!({ "workspaceFolders": folders, "capabilities": {
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true }, "workspaceFolders": true,
            "didChangeWatchedFiles": { "dynamicRegistration": true } },
    } }));
    assert_eq!(capabilities["diagnosticProvider"]["workspaceDiagnostics"], true);
    editor
}

/// What is reported of each file: its name, and the rules, or `unchanged`.
fn reported(result: &Value) -> Vec<String> {
    let items = result["items"].as_array().unwrap().iter();
    let mut all: Vec<String> = items
        .map(|item| {
            let name = item["uri"].as_str().unwrap().rsplit('/').next().unwrap();
            let rules: Vec<&str> = match item["items"].as_array() {
                Some(found) => found.iter().filter_map(|it| it["code"].as_str()).collect(),
                None => vec!["unchanged"],
            };
            format!("{name}: {}", rules.join(", "))
        })
        .collect();
    all.sort();
    all
}

/// The ids of a report, to be given with the next question.
fn known(result: &Value) -> Value {
    let items = result["items"].as_array().unwrap().iter();
    let ids = items.filter(|item| item["resultId"].is_string());
    ids.map(|item| json!({ "uri": item["uri"], "value": item["resultId"] })).collect()
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.resolution.md"), DRAFT).unwrap();
    fs::write(folder.path().join("b.md"), DRAFT).unwrap();
    fs::create_dir(folder.path().join("session")).unwrap();
    fs::write(folder.path().join("session/resolint.toml"), "").unwrap();
    fs::write(folder.path().join("session/c.txt"), DRAFT).unwrap();
    folder
}

#[test]
fn a_draft_is_reported_once_and_then_unchanged() {
    let mut editor = Editor::start(&mut server());
    editor.initialize(json!({ "capabilities": { "textDocument": { "diagnostic": {} } } }));
    editor.open(URI, "markdown", DRAFT);
    let document = json!({ "uri": URI });
    let ask = |id: Value| match id {
        Value::Null => json!({ "textDocument": document }),
        id => json!({ "textDocument": document, "previousResultId": id }),
    };
    let first = editor.request("textDocument/diagnostic", ask(Value::Null)).unwrap();
    assert_eq!(
        (&first["kind"], &first["items"][0]["code"]),
        (&json!("full"), &json!("reference/wrong-date"))
    );
    let second = editor.request("textDocument/diagnostic", ask(first["resultId"].clone())).unwrap();
    assert_eq!(second, json!({ "kind": "unchanged", "resultId": first["resultId"] }));
    let change = json!({ "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [{ "text": "x" }] });
    editor.notify("textDocument/didChange", change);
    let third = editor.request("textDocument/diagnostic", ask(first["resultId"].clone())).unwrap();
    assert_eq!((&third["kind"], &third["items"]), (&json!("full"), &json!([])));
    // An editor that pulls is not pushed.
    assert!(editor.shown.is_empty());
    leave(editor);
}

#[test]
fn drafts_of_the_folders_are_reported_where_they_are_not_open() {
    let folder = folder();
    let mut editor = puller(folder.path());
    let ask = |known: Value| json!({ "previousResultIds": known });
    let first = editor.request("workspace/diagnostic", ask(json!([]))).unwrap();
    let wrong = "reference/wrong-date";
    assert_eq!(reported(&first), [format!("a.resolution.md: {wrong}"), format!("c.txt: {wrong}")]);
    let second = editor.request("workspace/diagnostic", ask(known(&first))).unwrap();
    assert_eq!(reported(&second), ["a.resolution.md: unchanged", "c.txt: unchanged"]);

    // Nothing has changed: the third question waits until something does.
    let waiting = editor.ask("workspace/diagnostic", ask(known(&first)));
    let a = folder.path().join("a.resolution.md");
    fs::write(&a, "Генеральная Ассамблея\n").unwrap();
    fs::remove_file(folder.path().join("session/c.txt")).unwrap();
    let changes = json!({ "changes": [{ "uri": uri(&a), "type": 2 }] });
    editor.notify("workspace/didChangeWatchedFiles", changes);
    let third = editor.answer(waiting).unwrap();
    assert!(
        !reported(&third).iter().any(|it| it.contains(wrong) || it.contains("unchanged")),
        "{third}"
    );
    assert_eq!(reported(&third).len(), 2);

    // What is open is spoken of elsewhere.
    editor.open(&uri(&a), "markdown", DRAFT);
    let fourth = editor.request("workspace/diagnostic", ask(json!([]))).unwrap();
    assert_eq!(reported(&fourth), [""; 0]);
    leave(editor);
}

#[test]
fn a_question_that_waits_may_be_taken_back() {
    let folder = folder();
    let mut editor = puller(folder.path());
    let ask = json!({ "previousResultIds": [] });
    for _ in 0..2 {
        editor.request("workspace/diagnostic", ask.clone()).unwrap();
    }
    let waiting = editor.ask("workspace/diagnostic", ask.clone());
    editor.notify("$/cancelRequest", json!({ "id": waiting }));
    assert_eq!(editor.answer(waiting).unwrap_err()["code"], -32800);
    // The last one is told that the session is over.
    let waiting = editor.ask("workspace/diagnostic", ask);
    editor.request("shutdown", Value::Null).unwrap();
    editor.notify("exit", Value::Null);
    assert!(editor.answer(waiting).is_err());
    assert_eq!(editor.end().1, [""; 0]);
}
