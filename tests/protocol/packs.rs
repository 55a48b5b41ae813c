//! The packs of a project: built again from the editor, and heard at once.

use std::fs;

use protocol::Editor;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{leave, rules, server};

/// A resolution that no table has: its date is known from this text only.
const RESOLUTION: &str = "United Nations A/RES/80/999\nGeneral Assembly Distr.: General\n\
    22 January 2026\n\nEightieth session\n\n\
    Resolution adopted by the General Assembly on 20 January 2026\n\n\
    80/999. Lighthouses and the common heritage of mariners\n\nThe General Assembly,\n\n\
    Recalling its resolution 58/208 of 23 December 2003,\n\n\
    1. Takes note of the report of the Secretary-General on lighthouses;\n\n\
    2. Requests the Secretary-General to report to it at its eighty-first session.\n";

const DRAFT: &str = "The General Assembly,\n\nRecalling its resolution 80/999 of 21 January 2026,\n\n\
    1. Decides to continue;\n\n2. Requests a report.\n";

/// A project whose pack is not built yet.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("archive")).unwrap();
    fs::write(folder.path().join("archive/one.txt"), RESOLUTION).unwrap();
    let settings = "[corpus]\npacks = [\"archive.pack\"]\n\n[draft]\nas-of = 2026-11-20\n";
    fs::write(folder.path().join("resolint.toml"), settings).unwrap();
    folder
}

fn editor(folder: &TempDir, can: Value) -> Editor {
    let mut editor = Editor::start(&mut server());
    let uri = format!("file://{}", folder.path().display());
    let folders = json!([{ "uri": uri, "name": "drafts" }]);
    editor.initialize(json!({ "workspaceFolders": folders, "capabilities": can }));
    editor
}

#[test]
fn packs_are_built_again_and_drafts_judged_by_them() {
    let folder = project();
    let mut editor = editor(&folder, json!({ "window": { "workDoneProgress": true } }));
    let uri = format!("file://{}/a.resolution.md", folder.path().display());
    editor.open(&uri, "markdown", DRAFT);
    // That the pack is not there is said.
    editor.call("window/showMessage");
    let command = json!({ "command": "resolint.rebuildPacks" });
    let result = editor.request("workspace/executeCommand", command).unwrap();
    assert_eq!(result["failed"], json!([]), "{result}");
    assert_eq!(result["built"].as_array().map(Vec::len), Some(1));
    editor.until_shown(&uri, |shown| rules(shown).contains(&"reference/wrong-date"));
    let token = editor.call("window/workDoneProgress/create")["params"]["token"].clone();
    let kinds: Vec<Value> = (0..3)
        .map(|_| {
            let progress = editor.call("$/progress");
            assert_eq!(progress["params"]["token"], token);
            progress["params"]["value"]["kind"].clone()
        })
        .collect();
    assert_eq!(kinds, ["begin", "report", "end"]);
    leave(editor);
}

#[test]
fn what_is_stopped_leaves_the_old_pack() {
    let folder = project();
    let mut editor = editor(&folder, json!({}));
    fs::write(folder.path().join("archive.pack"), "old").unwrap();
    let asked = json!({ "command": "resolint.rebuildPacks", "workDoneToken": "own" });
    let waiting = editor.ask("workspace/executeCommand", asked);
    editor.call("$/progress");
    editor.notify("window/workDoneProgress/cancel", json!({ "token": "own" }));
    let result = editor.answer(waiting).unwrap();
    let pack = fs::read(folder.path().join("archive.pack")).unwrap();
    // The build may have been faster than its end.
    assert_eq!(pack == b"old", result["built"] == json!([]), "{result}");
    leave(editor);
}
