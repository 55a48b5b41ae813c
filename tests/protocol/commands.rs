//! Commands, and the files that the server writes for the editor to open.

use std::fs;

use protocol::Editor;
use serde_json::json;

use crate::{leave, server};

#[test]
fn what_is_covered_is_shown() {
    let cache = tempfile::tempdir().unwrap();
    let mut editor = Editor::start(server().env("RESOLINT_CACHE_DIR", cache.path()));
    let can = json!({ "window": { "showDocument": { "support": true } } });
    let capabilities = editor.initialize(json!({ "capabilities": can }));
    let command = "resolint.showCoverage";
    assert!(capabilities["executeCommandProvider"]["commands"].to_string().contains(command));
    let asked = json!({ "command": command });
    let text = editor.request("workspace/executeCommand", asked).unwrap();
    assert!(text.as_str().unwrap().contains("1–79"), "{text}");
    let opened = editor.call("window/showDocument")["params"]["uri"].clone();
    let path = opened.as_str().unwrap().strip_prefix("file://").unwrap().to_owned();
    assert_eq!(fs::read_to_string(path).unwrap(), text.as_str().unwrap());
    let unknown = json!({ "command": "resolint.unheard" });
    assert_eq!(editor.request("workspace/executeCommand", unknown).unwrap_err()["code"], -32602);
    leave(editor);
}

// Evidence from the corpus is a file that can be opened, at the paragraph.
#[test]
fn evidence_can_be_opened() {
    let cache = tempfile::tempdir().unwrap();
    let mut editor = Editor::start(server().env("RESOLINT_CACHE_DIR", cache.path()));
    let can = json!({ "publishDiagnostics": { "relatedInformation": true } });
    editor.initialize(json!({ "capabilities": { "textDocument": can } }));
    let uri = "file:///a.resolution.md";
    editor.open(uri, "markdown", "ссылаясь на резолюцию 56/203 от 21 февраля 2002 года,\n");
    let shown = editor.until_shown(uri, |shown| shown.to_string().contains("wrong-date"));
    let diagnostics = shown["diagnostics"].as_array().unwrap().iter();
    let evidence: Vec<_> = diagnostics
        .flat_map(|it| it["relatedInformation"].as_array().cloned().unwrap_or_default())
        .collect();
    let place = &evidence.first().expect("evidence from the corpus")["location"];
    let path = place["uri"].as_str().unwrap().strip_prefix("file://").unwrap().to_owned();
    let metadata = fs::metadata(&path).unwrap();
    assert!(metadata.permissions().readonly());
    let text = fs::read_to_string(&path).unwrap();
    let line = place["range"]["start"]["line"].as_u64().unwrap();
    assert!(text.lines().nth(line as usize).unwrap().contains("56/203"), "{path}:{line}");
    // It is nobody's draft: nothing is said of it.
    let own = place["uri"].as_str().unwrap();
    editor.open(own, "markdown", &text);
    let pulled = json!({ "textDocument": { "uri": own } });
    let report = editor.request("textDocument/diagnostic", pulled).unwrap();
    assert_eq!(report["items"], json!([]));
    leave(editor);
}
