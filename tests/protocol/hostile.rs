//! What no editor should send, and some do: an answer that the protocol names or a line in the
//! log, never a panic, never silence.

use std::io::Read as _;
use std::process::Stdio;

use protocol::{Editor, frame};
use serde_json::{Value, json};

use crate::{DRAFT, URI, editor, leave, rules, server};

/// Sends bytes in the middle of a session, and then a question that must be answered.
fn survives(bytes: &[u8], code: i64) {
    let mut editor = editor(json!({}));
    editor.raw(bytes);
    // That a message was cut short shows when the next one begins.
    editor.open(URI, "markdown", DRAFT);
    assert_eq!(editor.refusal()["code"], code, "{}", String::from_utf8_lossy(bytes));
    editor.until_shown(URI, |shown| rules(shown) == ["reference/wrong-date"]);
    leave(editor);
}

#[test]
fn what_is_no_message_is_refused_and_the_session_goes_on() {
    let no_object = frame("[1, 2]");
    let no_version = frame(r#"{"id":7,"method":"shutdown"}"#);
    let deep = frame(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    let cases: [(&[u8], i64); 8] = [
        (b"Content-Length: 90\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":7,\"meth", -32700),
        (b"Content-Length: 1073741824\r\n\r\n{}", -32700),
        (b"Content-Length: nine\r\n\r\n{}", -32700),
        (b"GET / HTTP/1.1\r\n\r\n", -32700),
        (b"Content-Length: 2\r\n\r\n{]", -32700),
        (&deep, -32700),
        (&no_object, -32600),
        (b"Content-Length: 2\r\n\r\n{}", -32600),
    ];
    for (bytes, code) in cases {
        survives(bytes, code);
    }
    let mut editor = editor(json!({}));
    editor.raw(&no_version);
    assert_eq!(editor.answer(7).unwrap_err()["code"], -32600);
    // The judge has not heard the question.
    assert_eq!(editor.leave().1, ["server: an answer to 7, which nobody asked"]);
}

#[test]
fn a_question_before_initialize_is_refused() {
    let mut editor = Editor::start(&mut server());
    let place =
        json!({ "textDocument": { "uri": URI }, "position": { "line": 0, "character": 0 } });
    let error = editor.request("textDocument/hover", place).unwrap_err();
    assert_eq!(error["code"], -32002);
    editor.initialize(json!({}));
    leave(editor);
}

#[test]
fn a_question_after_shutdown_is_refused() {
    let mut editor = editor(json!({}));
    editor.request("shutdown", Value::Null).unwrap();
    let place =
        json!({ "textDocument": { "uri": URI }, "position": { "line": 0, "character": 0 } });
    assert_eq!(editor.request("textDocument/hover", place).unwrap_err()["code"], -32600);
    editor.notify("exit", Value::Null);
    let (status, _) = editor.end();
    assert_eq!(status.and_then(|status| status.code()), Some(0));
}

#[test]
fn a_second_initialize_is_refused() {
    let mut editor = editor(json!({}));
    let hello = json!({ "processId": null, "rootUri": null, "capabilities": {} });
    assert_eq!(editor.request("initialize", hello).unwrap_err()["code"], -32600);
    leave(editor);
}

#[test]
fn unknown_methods_and_parameters_are_refused() {
    let mut editor = editor(json!({}));
    let refused = |editor: &mut Editor, method: &str, params: Value| {
        editor.request(method, params).unwrap_err()["code"].as_i64()
    };
    assert_eq!(refused(&mut editor, "resolint/unheard", json!({})), Some(-32601));
    assert_eq!(refused(&mut editor, "textDocument/hover", json!({ "position": 3 })), Some(-32602));
    editor.notify("$/unheard", json!({}));
    editor.notify("resolint/unheard", json!({}));
    editor.notify("textDocument/didOpen", json!({ "textDocument": 3 }));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| rules(shown) == ["reference/wrong-date"]);
    let (status, faults) = editor.leave();
    // Those of the client; the server has none.
    assert!(faults.iter().all(|fault| fault.starts_with("client")), "{faults:?}");
    assert_eq!(status.and_then(|status| status.code()), Some(0));
}

/// Sends a change that the text has no place for; the draft is given up until it is opened again.
fn given_up(version: i64, range: Value) {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| !rules(shown).is_empty());
    let change = json!({ "textDocument": { "uri": URI, "version": version },
        "contentChanges": [{ "range": range, "text": "x" }] });
    editor.notify("textDocument/didChange", change.clone());
    editor.until_shown(URI, |shown| rules(shown).is_empty());
    assert!(editor.call("window/showMessage")["params"]["message"].is_string());
    editor.notify("textDocument/didChange", change);
    let place =
        json!({ "textDocument": { "uri": URI }, "position": { "line": 2, "character": 30 } });
    assert_eq!(editor.request("textDocument/hover", place), Ok(Value::Null));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| !rules(shown).is_empty());
    leave(editor);
}

#[test]
fn edits_that_do_not_fit_give_the_draft_up() {
    let at = |line: u32, character: u32| json!({ "line": line, "character": character });
    given_up(2, json!({ "start": at(900, 0), "end": at(900, 1) }));
    given_up(2, json!({ "start": at(2, 9), "end": at(2, 3) }));
    given_up(1, json!({ "start": at(0, 0), "end": at(0, 1) }));
    given_up(-7, json!({ "start": at(0, 0), "end": at(0, 1) }));
}

#[test]
fn drafts_that_are_not_open_are_nothing() {
    let mut editor = editor(json!({}));
    let place = |uri: &str| json!({ "textDocument": { "uri": uri }, "position": { "line": 2, "character": 30 } });
    for uri in ["file:///nowhere.md", "untitled:Untitled-1", "file://", "x:y", "file:///%ff%fe.md"]
    {
        assert_eq!(editor.request("textDocument/hover", place(uri)), Ok(Value::Null), "{uri}");
    }
    let change = json!({ "textDocument": { "uri": "file:///nowhere.md", "version": 2 },
        "contentChanges": [{ "text": "x" }] });
    editor.notify("textDocument/didChange", change);
    let closed = json!({ "textDocument": { "uri": "file:///nowhere.md" } });
    editor.notify("textDocument/didClose", closed);
    leave(editor);
}

#[test]
fn files_have_names_in_any_script() {
    let names = [
        "file:///%D0%BF%D1%80%D0%BE%D0%B5%D0%BA%D1%82%D1%8B/%D0%BC%D0%B8%D0%B3%D1%80%D0%B0%D1%86%D0%B8%D1%8F%201.md",
        "file:///c%3A/drafts/a%23b.md",
        "untitled:Untitled-1",
    ];
    let mut editor = editor(json!({}));
    for name in names {
        editor.open(name, "un-resolution", DRAFT);
        editor.until_shown(name, |shown| rules(shown) == ["reference/wrong-date"]);
    }
    leave(editor);
}

#[test]
fn nothing_but_the_protocol_is_on_standard_output() {
    let mut process = server().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    drop(process.stdin.take());
    let mut output = String::new();
    process.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert_eq!(output, "");
    assert_eq!(process.wait().unwrap().code(), Some(1));
}
