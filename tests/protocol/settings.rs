//! What is set: in the editor, in `resolint.toml`, and whatever changes while a draft is open.

use std::fs;
use std::path::Path;

use protocol::Editor;
use serde_json::{Value, json};

use crate::{DRAFT, URI, leave, rules, server};

/// An editor that is asked for its settings and watches files, in some folders.
fn asked(folders: &[&Path], settings: Value) -> Editor {
    let mut editor = Editor::start(&mut server());
    editor.settings(settings);
    let folders: Vec<Value> = folders
        .iter()
        .map(|folder| json!({ "uri": format!("file://{}", folder.display()), "name": "drafts" }))
        .collect();
    editor.initialize(json!({ "workspaceFolders": folders, "capabilities": { "workspace": {
        "configuration": true, "workspaceFolders": true,
        "didChangeConfiguration": { "dynamicRegistration": true },
        "didChangeWatchedFiles": { "dynamicRegistration": true },
    } } }));
    editor
}

fn touched(editor: &mut Editor, file: &Path) {
    let uri = format!("file://{}", file.display());
    editor.notify(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [{ "uri": uri, "type": 2 }] }),
    );
}

/// Waits until a document shows these rules.
fn shows(editor: &mut Editor, uri: &str, expected: &[&str]) {
    editor.until_shown(uri, |shown| rules(shown) == expected);
}

#[test]
fn settings_of_the_editor_are_asked_for_and_asked_for_again() {
    let off = json!({ "rules": { "reference/wrong-date": "off" } });
    let mut editor = asked(&[], Value::Null);
    editor.open(URI, "markdown", DRAFT);
    shows(&mut editor, URI, &["reference/wrong-date"]);
    editor.settings(off);
    editor.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    shows(&mut editor, URI, &[]);
    editor.settings(json!({ "messages": "ru", "rules": null }));
    editor.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    let shown = editor.until_shown(URI, |shown| !rules(shown).is_empty());
    assert!(shown["diagnostics"][0]["message"].as_str().unwrap().contains("принята"));
    leave(editor);
}

#[test]
fn settings_may_be_told_instead() {
    let mut editor = Editor::start(&mut server());
    let off = json!({ "rules": { "reference": "off" } });
    editor.initialize(json!({ "initializationOptions": off, "capabilities": {} }));
    editor.open(URI, "markdown", DRAFT);
    let told = json!({ "settings": { "resolint": { "rules": { "reference": "hint" } } } });
    editor.notify("workspace/didChangeConfiguration", told);
    let shown = editor.until_shown(URI, |shown| !rules(shown).is_empty());
    assert_eq!(shown["diagnostics"][0]["severity"], 4);
    leave(editor);
}

#[test]
fn each_folder_has_its_own_settings() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(one.path().join("resolint.toml"), "[rules]\n\"reference/wrong-date\" = \"off\"\n")
        .unwrap();
    let mut editor = asked(&[one.path(), other.path()], Value::Null);
    let uri = |folder: &Path| format!("file://{}/a.md", folder.display());
    let (in_one, in_other) = (uri(one.path()), uri(other.path()));
    editor.open(&in_one, "markdown", DRAFT);
    editor.open(&in_other, "markdown", DRAFT);
    shows(&mut editor, &in_other, &["reference/wrong-date"]);
    assert!(editor.shown.get(&in_one).is_none_or(|shown| rules(shown).is_empty()));

    // The file on disk changes, and the text that is open is checked again.
    let file = one.path().join("resolint.toml");
    fs::write(&file, "[rules]\n\"reference/wrong-date\" = \"warning\"\n").unwrap();
    touched(&mut editor, &file);
    shows(&mut editor, &in_one, &["reference/wrong-date"]);
    leave(editor);
}

#[test]
fn a_file_that_breaks_while_it_is_written_is_said_and_survived() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("resolint.toml");
    let mut editor = asked(&[folder.path()], Value::Null);
    let uri = format!("file://{}/a.md", folder.path().display());
    editor.open(&uri, "markdown", DRAFT);
    shows(&mut editor, &uri, &["reference/wrong-date"]);
    for broken in ["[rules\n", "[rules]\n\"refe", "\0\u{1}", "extends = \"resolint.toml\"\n"] {
        fs::write(&file, broken).unwrap();
        touched(&mut editor, &file);
        let said = editor.call("window/showMessage");
        assert!(said["params"]["message"].as_str().unwrap().contains("resolint.toml"), "{said}");
    }
    fs::write(&file, "[rules]\n\"reference/wrong-date\" = \"off\"\n").unwrap();
    touched(&mut editor, &file);
    shows(&mut editor, &uri, &[]);
    leave(editor);
}

#[test]
fn an_editor_that_watches_nothing_says_when_it_saves() {
    let folder = tempfile::tempdir().unwrap();
    let mut editor = Editor::start(&mut server());
    editor.initialize(json!({ "capabilities": {} }));
    let uri = format!("file://{}/a.md", folder.path().display());
    editor.open(&uri, "markdown", DRAFT);
    shows(&mut editor, &uri, &["reference/wrong-date"]);
    let off = "[rules]\n\"reference/wrong-date\" = \"off\"\n";
    fs::write(folder.path().join("resolint.toml"), off).unwrap();
    editor.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    shows(&mut editor, &uri, &[]);
    leave(editor);
}

// A text that is no resolution is spoken of for its references only.
#[test]
fn what_is_no_resolution_gets_reference_checks_only() {
    let text = "A letter .\n\nSee General Assembly resolution 60/777 , please.\n";
    let mut editor = asked(&[], Value::Null);
    editor.open("file:///letter.md", "markdown", text);
    editor.open("file:///letter.resolution.md", "markdown", text);
    let all = editor.until_shown("file:///letter.resolution.md", |shown| rules(shown).len() > 1);
    assert!(rules(&all).iter().any(|rule| rule.starts_with("punctuation/")));
    let shown = editor.until_shown("file:///letter.md", |shown| !rules(shown).is_empty());
    assert!(rules(&shown).iter().all(|rule| rule.starts_with("reference/")), "{shown}");
    leave(editor);
}
