//! Writing from an editor: what it may type next, what it may choose, another name, another
//! setting, colours. Edits are applied as an editor applies them.

use std::io::Write as _;
use std::process::{Command, Stdio};

use protocol::{Editor, Mirror, Unit};
use serde_json::{Value, json};
use text::{ColumnUnit, Edit, LineIndex, Position, Span};

use crate::{DRAFT, URI, editor, leave};

/// An editor that can do what is asked of it here.
fn able() -> Editor {
    editor(json!({
        "workspace": { "workspaceEdit": {
            "documentChanges": true, "resourceOperations": ["create"],
        } },
        "textDocument": {
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } },
                "resolveSupport": { "properties": ["edit"] },
                "dataSupport": true,
            },
            "completion": { "completionItem": { "snippetSupport": true } },
            "rename": { "prepareSupport": true },
            "semanticTokens": {
                "requests": { "range": true, "full": { "delta": true } },
                "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"],
            },
        },
    }))
}

fn document(uri: &str) -> Value {
    json!({ "textDocument": { "uri": uri } })
}

/// A request at the byte `at` of a text.
fn at(text: &str, at: usize) -> Value {
    let position = Mirror::new(text, Unit::Utf16).position(at);
    json!({ "textDocument": { "uri": URI }, "position": position })
}

/// A text after the edits of an answer.
fn applied(text: &str, edits: &Value) -> String {
    let lines = LineIndex::new(text);
    let offset = |position: &Value| {
        let number = |name: &str| position[name].as_u64().unwrap() as u32;
        let position = Position { line: number("line"), column: number("character") };
        lines.offset(position, ColumnUnit::Utf16)
    };
    let edit = |edit: &Value| {
        let range = &edit["range"];
        let span = Span::new(offset(&range["start"]), offset(&range["end"]));
        Edit::replace(span, edit["newText"].as_str().unwrap())
    };
    let edits: Vec<Edit> = edits.as_array().unwrap().iter().map(edit).collect();
    text::apply(text, &edits).unwrap()
}

/// What the command line makes of a text.
fn command_line(arguments: &[&str], text: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    let piped = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = piped.stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// Typing errors that are safe to mend.
const SLIPS: &str =
    "Генеральная Ассамблея,\n\nотмечая  доклад ,\n\n1. просит всех ;\n\n3. решает.\n";

#[test]
fn what_may_be_typed_next() {
    let mut editor = able();
    let text = "Генеральная Ассамблея,\n\nотмечая свою резолюцию 58/20";
    editor.open(URI, "markdown", text);
    let list = editor.request("textDocument/completion", at(text, text.len())).unwrap();
    let items = list["items"].as_array().unwrap();
    let wanted = |item: &&Value| item["label"] == "58/208 от 23 декабря 2003 года";
    let item = items.iter().find(wanted).unwrap().clone();
    assert_eq!(
        applied(text, &json!([item["textEdit"]])),
        text.replace("58/20", "58/208 от 23 декабря 2003 года")
    );
    let told = editor.request("completionItem/resolve", item).unwrap();
    assert!(told["documentation"].as_str().unwrap().contains("Международная миграция"), "{told}");
    leave(editor);
}

// What was typed above a line end is taken away beside the edit of the line.
#[test]
fn a_name_over_a_line_end() {
    let mut editor = able();
    let text = "отмечая доклад Международной\nорганизации по миг";
    editor.open(URI, "markdown", text);
    let list = editor.request("textDocument/completion", at(text, text.len())).unwrap();
    let item = &list["items"][0];
    let edits = json!([item["additionalTextEdits"][0], item["textEdit"]]);
    assert_eq!(applied(text, &edits), "отмечая доклад Международной организации по миграции");
    leave(editor);
}

#[test]
fn a_place_to_fill_in() {
    let mut editor = able();
    let text = "Генеральная Ассамблея,\n\nотмечая доклад[^1],\n\n1. просит.\n\n[^1]: Uni";
    editor.open(URI, "markdown", text);
    let list = editor.request("textDocument/completion", at(text, text.len())).unwrap();
    let items = list["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["insertTextFormat"] == 2).unwrap();
    assert!(item["textEdit"]["newText"].as_str().unwrap().contains("${1:"), "{item}");
    leave(editor);
}

/// The actions of a kind at the byte `at`.
fn actions(editor: &mut Editor, text: &str, at: usize, only: &str) -> Vec<Value> {
    let position = Mirror::new(text, Unit::Utf16).position(at);
    let params = json!({
        "textDocument": { "uri": URI }, "range": { "start": position, "end": position },
        "context": { "diagnostics": [], "only": [only] },
    });
    let found = editor.request("textDocument/codeAction", params).unwrap();
    found.as_array().cloned().unwrap_or_default()
}

#[test]
fn what_is_chosen_is_worked_out() {
    let mut editor = able();
    editor.open(URI, "markdown", DRAFT);
    let offered = actions(&mut editor, DRAFT, DRAFT.find("февраля").unwrap(), "quickfix");
    assert!(offered.iter().all(|action| action["edit"].is_null()));
    let action = editor.request("codeAction/resolve", offered[0].clone()).unwrap();
    let change = &action["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"]["version"], 1);
    assert_eq!(applied(DRAFT, &change["edits"]), DRAFT.replace("февраля", "декабря"));
    leave(editor);
}

// An action of a version that is gone is not applied to another.
#[test]
fn an_action_holds_for_its_version() {
    let mut editor = able();
    editor.open(URI, "markdown", DRAFT);
    let offered = actions(&mut editor, DRAFT, DRAFT.find("февраля").unwrap(), "quickfix");
    let change = json!({
        "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [{ "text": SLIPS }],
    });
    editor.notify("textDocument/didChange", change);
    let refused = editor.request("codeAction/resolve", offered[0].clone()).unwrap_err();
    assert_eq!(refused["code"], -32801);
    leave(editor);
}

#[test]
fn an_editor_and_the_command_line_do_the_same() {
    let mut editor = able();
    editor.open(URI, "markdown", SLIPS);
    let all = actions(&mut editor, SLIPS, 0, "source");
    let action = editor.request("codeAction/resolve", all[0].clone()).unwrap();
    let edits = &action["edit"]["documentChanges"][0]["edits"];
    assert_eq!(applied(SLIPS, edits), command_line(&["check", "--fix", "-"], SLIPS));
    let options = json!({ "tabSize": 4, "insertSpaces": true });
    let params = json!({ "textDocument": { "uri": URI }, "options": options });
    let edits = editor.request("textDocument/formatting", params).unwrap();
    assert_eq!(applied(SLIPS, &edits), command_line(&["fmt", "-"], SLIPS));
    let start = json!({ "line": 0, "character": 0 });
    let range = json!({ "start": start, "end": { "line": 3, "character": 0 } });
    let params = json!({ "textDocument": { "uri": URI }, "range": range, "options": options });
    let edits = editor.request("textDocument/rangeFormatting", params).unwrap();
    assert!(applied(SLIPS, &edits).contains("отмечая доклад,\n\n1. просит всех ;"));
    leave(editor);
}

#[test]
fn the_next_number() {
    let mut editor = able();
    let text = "Генеральная Ассамблея,\n\n1. просит;\n\n\n\n2. решает.\n";
    editor.open(URI, "markdown", text);
    let mut params = at(text, text.find("\n\n2").unwrap());
    params["ch"] = json!("\n");
    params["options"] = json!({ "tabSize": 4, "insertSpaces": true });
    let edits = editor.request("textDocument/onTypeFormatting", params).unwrap();
    let expected = "Генеральная Ассамблея,\n\n1. просит;\n\n2. \n\n3. решает.\n";
    assert_eq!(applied(text, &edits), expected);
    leave(editor);
}

// Settings that are there get one more entry; where there are none, a file is made.
#[test]
fn an_exception_is_written_into_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("draft.resolution.txt");
    let uri = format!("file://{}", path.display());
    let mut editor = able();
    editor.open(&uri, "plaintext", DRAFT);
    let place = Mirror::new(DRAFT, Unit::Utf16).position(DRAFT.find("февраля").unwrap());
    let ignored = |editor: &mut Editor| {
        let params = json!({
            "textDocument": { "uri": uri }, "range": { "start": place, "end": place },
            "context": { "diagnostics": [] },
        });
        let found = editor.request("textDocument/codeAction", params).unwrap();
        let titled = |action: &&Value| action["title"].as_str().unwrap().contains("resolint.toml");
        let action = found.as_array().unwrap().iter().find(titled).unwrap().clone();
        editor.request("codeAction/resolve", action).unwrap()["edit"]["documentChanges"].clone()
    };
    let made = ignored(&mut editor);
    assert_eq!(made[0]["kind"], "create");
    let text = applied("", &made[1]["edits"]);
    assert!(text.contains("rule = \"reference/wrong-date\""), "{text}");
    let before = "# ours\n[draft]\nbody = \"GA\"\n";
    std::fs::write(folder.path().join("resolint.toml"), before).unwrap();
    let changed = ignored(&mut editor);
    let after = applied(before, &changed[0]["edits"]);
    assert!(after.starts_with(before) && after.contains("[[ignore]]"), "{after}");
    leave(editor);
}

#[test]
fn another_name() {
    let mut editor = able();
    let text = "отмечая работу Глобальной группы по миграции (ГГМ),\n\n1. просит ГГМ доложить.\n";
    editor.open(URI, "markdown", text);
    let caret = text.rfind("ГГМ").unwrap();
    let prepared = editor.request("textDocument/prepareRename", at(text, caret)).unwrap();
    assert_eq!(prepared["placeholder"], "ГГМ");
    let mut params = at(text, caret);
    params["newName"] = json!("ГМ");
    let edit = editor.request("textDocument/rename", params).unwrap();
    let edits = &edit["documentChanges"][0]["edits"];
    assert_eq!(applied(text, edits), text.replace("ГГМ", "ГМ"));
    let refused = editor.request("textDocument/prepareRename", at(text, 0)).unwrap_err();
    assert_eq!(refused["code"], -32803);
    leave(editor);
}

/// The numbers of tokens after the edits of a difference.
fn recoloured(before: &Value, delta: &Value) -> Vec<Value> {
    let mut numbers = before["data"].as_array().unwrap().clone();
    for edit in delta["edits"].as_array().unwrap() {
        let start = edit["start"].as_u64().unwrap() as usize;
        let end = start + edit["deleteCount"].as_u64().unwrap() as usize;
        let data = edit["data"].as_array().cloned().unwrap_or_default();
        numbers.splice(start..end, data);
    }
    numbers
}

#[test]
fn colours_and_what_changes_in_them() {
    let mut editor = able();
    editor.open(URI, "markdown", DRAFT);
    let before = editor.request("textDocument/semanticTokens/full", document(URI)).unwrap();
    assert!(before["data"].as_array().is_some_and(|data| data.len() > 10));
    let mut mirror = Mirror::new(DRAFT, Unit::Utf16);
    let start = DRAFT.find("1. ").unwrap();
    let change = mirror.replace(start, start, "отмечая доклад A/58/98,\n\n");
    let params = mirror.changed(URI, vec![change]);
    editor.notify("textDocument/didChange", params);
    let mut params = document(URI);
    params["previousResultId"] = before["resultId"].clone();
    let delta = editor.request("textDocument/semanticTokens/full/delta", params).unwrap();
    let after = editor.request("textDocument/semanticTokens/full", document(URI)).unwrap();
    assert_eq!(recoloured(&before, &delta), after["data"].as_array().unwrap().clone());
    let mut params = document(URI);
    params["range"] = json!({
        "start": { "line": 0, "character": 0 }, "end": { "line": 3, "character": 0 },
    });
    let seen = editor.request("textDocument/semanticTokens/range", params).unwrap();
    let count = |tokens: &Value| tokens["data"].as_array().map_or(0, Vec::len);
    assert!(count(&seen) > 0 && count(&seen) < count(&after));
    leave(editor);
}
